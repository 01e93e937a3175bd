import { Arg, Args, Ctx, Field, FieldResolver, Info, Int, ObjectType, Query, Resolver, Root } from 'type-graphql';
import type { GraphQLResolveInfo } from 'graphql';
import { Fault } from '../../access/faults.js';
import { page, Reads } from '../../access/model/noun.js';
import { ToldTo } from '../../access/rights/audience.js';
import type { Connection } from '../../api/connection.js';
import type { RequestContext } from '../../api/context.js';
import { mutationsOf } from '../../api/mutations.js';
import { CivilDateScalar, CreditCodeScalar, RegionCodeScalar } from '../../api/scalars/index.js';
import { PeriodScalar } from '../../api/scalars/spans.js';
import { Enterprise } from '../../enterprise/enterprise/enterprise.js';
import { civilDateFrom, civilDateOf, type CivilDate } from '../../kernel/civil-date.js';
import { countyOf, type RegionCode } from '../../kernel/region-code.js';
import { SupervisionSector } from '../../law/sector.js';
import { toOffices } from '../../organisation/organisation.scope.js';
import { reportSelfCheck } from './self-check.acts.js';
import { lateKey, latePageMost, lateSelfChecks } from './self-check.facts.js';
import { ReportSelfCheckInput, SelfChecksArgs } from './self-check.inputs.js';
import { selfChecks } from './self-check.noun.js';
import { SelfCheck, SelfCheckChange, SelfCheckConnection } from './self-check.js';

type Context = RequestContext;

@ObjectType({
  simpleResolvers: true,
  description: 'An enterprise whose report of own checks is late. 未按期自查报告的企业',
})
export class LateSelfCheck {
  @Field(() => String, { description: 'Name of the enterprise. 企业名称' }) name!: string;
  @Field(() => CreditCodeScalar, { nullable: true, description: 'Unified social credit code. 统一社会信用代码' })
  creditCode!: string | null;
  @Field(() => SupervisionSector, { description: 'Supervision sector. 监管行业' }) sector!: SupervisionSector;
  @Field(() => String, { description: 'Name of the township. 乡镇（街道）' }) township!: string;
  @Field(() => PeriodScalar, { description: 'Cycle that was not reported. 周期' }) period!: string;
  @Field(() => CivilDateScalar, { description: 'Last day on which it was due. 报告期限' }) dueOn!: CivilDate;
  @Field(() => String, { description: 'Where the next page goes on, as `after`. 分页游标' }) cursor!: string;
}

const cursorOf = (place: string): string => Buffer.from(place).toString('base64url');
const place = /^\d{4}-\d\d-\d\d\/[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}\/\d{4}(-\d\d|Q\d|H\d)?$/;
/** Where a page goes on; a cursor that none of them had is refused. */
function placeOf(cursor: string | null): string | null {
  if (cursor === null) return null;
  const told = Buffer.from(cursor, 'base64url').toString();
  if (!place.test(told) || civilDateFrom(told.slice(0, 10)) === null)
    throw new Fault('BAD_USER_INPUT', 'The cursor is none of this list.');
  return told;
}
const pageOf = (first: number): number => {
  if (first < 1 || first > latePageMost)
    throw new Fault('BAD_USER_INPUT', `A page has from 1 to ${latePageMost} rows.`);
  return first;
};

@Resolver(() => SelfCheck)
export class SelfCheckResolver {
  @Query(() => SelfCheckConnection, {
    description: "Enterprises' reports of their own checks that the caller may see. 重大事故隐患自查报告列表",
  })
  async selfChecks(
    @Args(() => SelfChecksArgs) args: SelfChecksArgs,
    @Ctx() { records }: Context,
    @Info() info: GraphQLResolveInfo,
  ): Promise<Connection<SelfCheck>> {
    return records.page(selfChecks, args, info);
  }

  @ToldTo(toOffices, "who has not reported is the supervising offices' own matter")
  @Query(() => [LateSelfCheck], {
    description:
      'Cycles of the last twelve months that enterprises of a county have not reported and are late with today, the earliest due first, page by page, at most 200 each. 未按期自查报告的企业及周期，分页查询，每页至多200条',
  })
  async lateSelfChecks(
    @Arg('region', () => RegionCodeScalar, { description: 'Code of the county. 县' }) region: RegionCode,
    @Arg('sector', () => SupervisionSector, { nullable: true, description: 'Of this sector alone. 监管行业' })
    sector: SupervisionSector | null,
    @Arg('first', () => Int, {
      defaultValue: latePageMost,
      description: 'Number of rows, at most 200. 条数，至多200条',
    })
    first: number,
    @Arg('after', () => String, { nullable: true, description: 'Cursor of the last row of the page before. 游标' })
    after: string | null,
    @Ctx() { records }: Context,
  ): Promise<LateSelfCheck[]> {
    const today = civilDateOf(records.request.now);
    const key = lateKey(countyOf(region), today, sector ?? null, pageOf(first), placeOf(after ?? null));
    const rows = await records.lookUp(lateSelfChecks, key);
    return rows.map(({ id, name, creditCode, sector, township, period, dueOn }) => ({
      cursor: cursorOf(`${dueOn}/${id}/${period}`),
      name,
      creditCode,
      sector: sector as SupervisionSector,
      township,
      period,
      dueOn,
    }));
  }
}

/** What this room adds to an enterprise. */
@Resolver(() => Enterprise)
export class EnterpriseSelfChecksResolver {
  @Reads(page(() => selfChecks, 'enterpriseId'))
  @FieldResolver(() => SelfCheckConnection, {
    description: 'Reports of its own checks that the caller may see. 自查报告',
  })
  selfChecks(
    @Root() enterprise: Enterprise,
    @Args(() => SelfChecksArgs) args: SelfChecksArgs,
    @Ctx() { records }: Context,
    @Info() info: GraphQLResolveInfo,
  ): Connection<SelfCheck> | Promise<Connection<SelfCheck>> {
    return records.related(enterprise, args, info);
  }
}

export const SelfCheckMutations = mutationsOf(
  selfChecks,
  SelfCheckChange,
  { reportSelfCheck },
  {
    reportSelfCheck: [ReportSelfCheckInput, 'Reports a cycle of own checks, also where none was found. 报告自查情况'],
  },
);
