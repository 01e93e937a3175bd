import { ArgsType, Field, ID, InputType } from 'type-graphql';
import { AnyActInput } from '../../api/act-input.js';
import { PageArgs } from '../../api/connection.js';
import { RegionCodeScalar } from '../../api/scalars/index.js';
import { Month, PeriodScalar, Year } from '../../api/scalars/spans.js';
import { Decimal } from '../../api/scalars/codes.js';
import type { RegionCode } from '../../kernel/region-code.js';
import { CycleKind } from './assessment.js';

@InputType({ description: 'Filter for bulletins. 考核通报筛选条件' })
export class AssessmentCyclesWhere {
  @Field(() => RegionCodeScalar, { nullable: true, description: 'In this region or within it. 区划' })
  region?: RegionCode | null;
  @Field(() => [CycleKind], { nullable: true, description: 'Of one of these cycles. 考核周期' }) kind?:
    CycleKind[] | null;
  @Field(() => [PeriodScalar], { nullable: true, description: 'Of one of these periods. 期间' }) period?:
    string[] | null;
}
@ArgsType()
export class AssessmentCyclesArgs extends PageArgs {
  @Field(() => AssessmentCyclesWhere, { nullable: true, description: 'Filters the list. 筛选条件' })
  where?: AssessmentCyclesWhere | null;
}

@InputType({ description: 'Filter for sealed months. 封账月份筛选条件' })
export class SealedMonthsWhere {
  @Field(() => RegionCodeScalar, { nullable: true, description: 'In this region or within it. 区划' })
  region?: RegionCode | null;
  @Field(() => [Month], { nullable: true, description: 'One of these months, YYYY-MM. 月份' }) month?: string[] | null;
}
@ArgsType()
export class SealedMonthsArgs extends PageArgs {
  @Field(() => SealedMonthsWhere, { nullable: true, description: 'Filters the list. 筛选条件' })
  where?: SealedMonthsWhere | null;
}

@InputType({ description: 'Score of one office. 单位得分' })
export class OfficeScore {
  @Field(() => ID, { description: 'Id of the office. 单位' }) organisationId!: string;
  @Field(() => Decimal, { description: 'Score from 0 to 100, with at most two decimal places. 得分' }) score!: string;
}

@InputType({ description: 'To seal a month. 封账' })
export class SealMonthInput extends AnyActInput {
  @Field(() => RegionCodeScalar, { description: 'Code of the county. 县' }) region!: RegionCode;
  @Field(() => Month, { description: 'The month, YYYY-MM; it must have ended. 月份' }) month!: string;
}

@InputType({ description: 'To issue a bulletin, evaluation or assessment. 发布考核通报' })
export class IssueBulletinInput extends AnyActInput {
  @Field(() => RegionCodeScalar, { description: 'Code of the county. 县' }) region!: RegionCode;
  @Field(() => CycleKind, { description: 'Assessment cycle. 考核周期' }) kind!: CycleKind;
  @Field(() => PeriodScalar, { description: 'Period, such as 2026Q1, 2026H1 or 2026. 期间' }) period!: string;
  @Field(() => String, { description: 'Document number of the bulletin. 通报文号' }) document!: string;
  @Field(() => [OfficeScore], { description: 'Scores of the offices, at least two. 各单位得分' })
  scores!: OfficeScore[];
  @Field(() => [ID], { defaultValue: [], description: 'Ids of the offices that are rewarded. 奖励单位' })
  rewardedIds!: string[];
  @Field(() => String, { description: 'Text of the bulletin. 通报内容' }) opinion!: string;
}

@InputType({ description: 'To record a veto. 登记一票否决' })
export class RecordVetoInput extends AnyActInput {
  @Field(() => ID, { description: 'Id of the office concerned. 单位' }) organisationId!: string;
  @Field(() => ID, {
    nullable: true,
    description: 'Id of the person who is barred; omitted where the office itself is. 个人',
  })
  operatorId?: string | null;
  @Field(() => Year, { description: 'Year the veto counts for. 年度' }) year!: number;
  @Field(() => String, { description: 'Ground of the veto, one of the county list (parameter veto.grounds). 否决情形' })
  ground!: string;
  @Field(() => String, { description: 'Facts of the matter. 事实' }) finding!: string;
  @Field(() => String, { description: 'Document number of the decision. 决定文号' }) document!: string;
}
