import { Arg, Args, Ctx, Field, Info, Int, ObjectType, Query, Resolver } from 'type-graphql';
import type { GraphQLResolveInfo } from 'graphql';
import { ToldTo } from '../../access/rights/audience.js';
import type { Connection } from '../../api/connection.js';
import type { RequestContext } from '../../api/context.js';
import { mutationsOf } from '../../api/mutations.js';
import { CivilDateScalar, RegionCodeScalar } from '../../api/scalars/index.js';
import { civilDateOf, type CivilDate } from '../../kernel/civil-date.js';
import { countyOf, type RegionCode } from '../../kernel/region-code.js';
import { SupervisionSector } from '../../law/sector.js';
import { toOffices } from '../../organisation/organisation.scope.js';
import * as acts from './study.acts.js';
import { missingStudies, studyCoverage } from './study.facts.js';
import { CriterionStudiesArgs, RecordCriterionStudyInput, WithdrawCriterionStudyInput } from './study.inputs.js';
import { criterionStudies } from './study.noun.js';
import { CriterionStudy, CriterionStudyChange, CriterionStudyConnection } from './study.js';

type Context = RequestContext;

@ObjectType({
  simpleResolvers: true,
  description: 'How far a standard is studied by the people of an office, and by those it supervises. 判定标准学习覆盖',
})
export class StudyCoverageRow {
  @Field(() => String, { description: 'Title of the standard. 判定标准' }) document!: string;
  @Field(() => String, { nullable: true, description: 'Office; of enterprises the one that supervises them. 单位' })
  office!: string | null;
  @Field(() => SupervisionSector, { description: 'Supervision sector. 监管行业' }) sector!: SupervisionSector;
  @Field(() => Int, { description: 'Number of officers of the office who are to study it. 应学执法监管人员' })
  officers!: number;
  @Field(() => Int, { description: 'Number of them who have. 已学执法监管人员' }) officersDone!: number;
  @Field(() => Int, {
    description: 'Number of key enterprises whose principals are to study it. 应学重点企业主要负责人',
  })
  principals!: number;
  @Field(() => Int, { description: 'Number of them whose principals have. 已学重点企业主要负责人' })
  principalsDone!: number;
}
@ObjectType({
  simpleResolvers: true,
  description: 'Somebody who has not studied a standard in its present versions. 未学习判定标准的人员',
})
export class MissingStudy {
  @Field(() => String, { description: 'Title of the standard. 判定标准' }) document!: string;
  @Field(() => String, { nullable: true, description: 'Office; of an enterprise the one that supervises it. 单位' })
  office!: string | null;
  @Field(() => String, { nullable: true, description: 'Name of the officer; null of a principal. 执法监管人员' })
  person!: string | null;
  @Field(() => String, {
    nullable: true,
    description: 'Name of the enterprise whose principal has not; null of an officer. 企业',
  })
  enterprise!: string | null;
  @Field(() => CivilDateScalar, {
    nullable: true,
    description:
      'Last day on which it was due; of a standard that was laid with the register, counted from that day. 学习期限',
  })
  dueOn!: CivilDate | null;
}

const named = (region: RegionCode, { request }: Context['records'], document: string | null): string =>
  `${countyOf(region)}/${civilDateOf(request.now)}/${document?.trim() ?? ''}`;
const why = "who has studied is the supervising offices' own matter";
const inStandard = 'Title of a standard; null for all in force. 判定标准';

@Resolver(() => CriterionStudy)
export class CriterionStudyResolver {
  @Query(() => CriterionStudyConnection, {
    description: 'Studies of criteria for MAJOR hazards that the caller may see. 判定标准学习培训列表',
  })
  async criterionStudies(
    @Args(() => CriterionStudiesArgs) args: CriterionStudiesArgs,
    @Ctx() { records }: Context,
    @Info() info: GraphQLResolveInfo,
  ): Promise<Connection<CriterionStudy>> {
    return records.page(criterionStudies, args, info);
  }

  @ToldTo(toOffices, why)
  @Query(() => [StudyCoverageRow], {
    description:
      'How far the standards in force are studied in a county, by office and sector, at most 200 rows. 判定标准学习覆盖情况，至多200行',
  })
  async criterionStudyCoverage(
    @Arg('region', () => RegionCodeScalar, { description: 'Code of the county. 县' }) region: RegionCode,
    @Arg('document', () => String, { nullable: true, description: inStandard }) document: string | null,
    @Ctx() { records }: Context,
  ): Promise<StudyCoverageRow[]> {
    const rows = await records.lookUp(studyCoverage, named(region, records, document));
    return rows.map(({ key: _, ...row }) => ({ ...row, sector: row.sector as SupervisionSector }));
  }

  @ToldTo(toOffices, why)
  @Query(() => [MissingStudy], {
    description:
      'Who has not studied the standards in force in a county, the earliest due first, at most 200. 未学习判定标准的人员，至多200人',
  })
  async missingCriterionStudies(
    @Arg('region', () => RegionCodeScalar, { description: 'Code of the county. 县' }) region: RegionCode,
    @Arg('document', () => String, { nullable: true, description: inStandard }) document: string | null,
    @Ctx() { records }: Context,
  ): Promise<MissingStudy[]> {
    const rows = await records.lookUp(missingStudies, named(region, records, document));
    return rows.map(({ key: _, ...row }) => row);
  }
}

export const CriterionStudyMutations = mutationsOf(criterionStudies, CriterionStudyChange, acts, {
  recordCriterionStudy: [RecordCriterionStudyInput, 'Records who studied a standard. 登记判定标准学习培训'],
  withdrawCriterionStudy: [
    WithdrawCriterionStudyInput,
    'Withdraws a record of a study that was entered in error. 撤回学习培训登记',
  ],
});
