import { Arg, Args, Ctx, Field, FieldResolver, Info, ObjectType, Query, Resolver, Root } from 'type-graphql';
import type { GraphQLResolveInfo } from 'graphql';
import { page, Reads } from '../../access/model/noun.js';
import { ToldTo } from '../../access/rights/audience.js';
import type { Connection } from '../../api/connection.js';
import type { RequestContext } from '../../api/context.js';
import { mutationsOf } from '../../api/mutations.js';
import { CivilDateScalar, CreditCodeScalar, RegionCodeScalar } from '../../api/scalars/index.js';
import { PeriodScalar } from '../../api/scalars/spans.js';
import { Enterprise } from '../../enterprise/enterprise/enterprise.js';
import { civilDateOf, type CivilDate } from '../../kernel/civil-date.js';
import { countyOf, type RegionCode } from '../../kernel/region-code.js';
import { SupervisionSector } from '../../law/sector.js';
import { toOffices } from '../../organisation/organisation.scope.js';
import { reportSelfCheck } from './self-check.acts.js';
import { lateSelfChecks } from './self-check.facts.js';
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
}

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
      'Cycles of the last twelve months that enterprises of a county have not reported and are late with today, the earliest due first, at most 200. 未按期自查报告的企业及周期，至多200条',
  })
  async lateSelfChecks(
    @Arg('region', () => RegionCodeScalar, { description: 'Code of the county. 县' }) region: RegionCode,
    @Ctx() { records }: Context,
  ): Promise<LateSelfCheck[]> {
    const rows = await records.lookUp(lateSelfChecks, `${countyOf(region)}/${civilDateOf(records.request.now)}`);
    return rows.map(({ name, creditCode, sector, township, period, dueOn }) => ({
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
