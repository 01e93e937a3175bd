import { ArgsType, Field, ID, InputType } from 'type-graphql';
import { AnyActInput } from '../../api/act-input.js';
import { PageArgs } from '../../api/connection.js';
import { RegionCodeScalar } from '../../api/scalars/index.js';
import { Month, PeriodScalar, Year } from '../../api/scalars/spans.js';
import { Decimal } from '../../api/scalars/codes.js';
import type { RegionCode } from '../../kernel/region-code.js';
import { CycleKind } from './assessment.js';

@InputType({ description: 'Which bulletins. 考核通报筛选' })
export class AssessmentCyclesWhere {
  @Field(() => RegionCodeScalar, { nullable: true, description: 'In this region or within it. 区划' }) region?: RegionCode | null;
  @Field(() => [CycleKind], { nullable: true, description: 'Over one of these spans. 周期' }) kind?: CycleKind[] | null;
  @Field(() => [PeriodScalar], { nullable: true, description: 'Of one of these periods. 期间' }) period?: string[] | null;
}
@ArgsType()
export class AssessmentCyclesArgs extends PageArgs {
  @Field(() => AssessmentCyclesWhere, { nullable: true, description: 'Which. 筛选' }) where?: AssessmentCyclesWhere | null;
}

@InputType({ description: 'Which sealed months. 封账月份筛选' })
export class SealedMonthsWhere {
  @Field(() => RegionCodeScalar, { nullable: true, description: 'In this region or within it. 区划' }) region?: RegionCode | null;
  @Field(() => [Month], { nullable: true, description: 'One of these months, YYYY-MM. 月份' }) month?: string[] | null;
}
@ArgsType()
export class SealedMonthsArgs extends PageArgs {
  @Field(() => SealedMonthsWhere, { nullable: true, description: 'Which. 筛选' }) where?: SealedMonthsWhere | null;
}

@InputType({ description: 'An office and its score. 单位得分' })
export class OfficeScore {
  @Field(() => ID, { description: 'The office. 单位' })                                   organisationId!: string;
  @Field(() => Decimal, { description: 'Its score, up to 100, with at most two places. 得分' }) score!: string;
}

@InputType({ description: 'To fix the figures of a month. 封账' })
export class SealMonthInput extends AnyActInput {
  @Field(() => RegionCodeScalar, { description: 'The county. 县' }) region!: RegionCode;
  @Field(() => Month, { description: 'The month, YYYY-MM; it must be over. 月份' }) month!: string;
}

@InputType({ description: 'To issue a bulletin, evaluation or assessment. 发布考核通报' })
export class IssueBulletinInput extends AnyActInput {
  @Field(() => RegionCodeScalar, { description: 'The county. 县' }) region!: RegionCode;
  @Field(() => CycleKind, { description: 'Over how long. 周期' }) kind!: CycleKind;
  @Field(() => PeriodScalar, { description: 'Which: 2026Q1, 2026H1 or 2026. 期间' }) period!: string;
  @Field(() => String, { description: 'Number of the bulletin. 文号' }) document!: string;
  @Field(() => [OfficeScore], { description: 'The offices and their scores. 各单位得分' }) scores!: OfficeScore[];
  @Field(() => [ID], { defaultValue: [], description: 'Offices rewarded. 奖励单位' }) rewardedIds!: string[];
  @Field(() => String, { description: 'What it says. 通报内容' }) opinion!: string;
}

@InputType({ description: 'To record a veto. 登记一票否决' })
export class RecordVetoInput extends AnyActInput {
  @Field(() => ID, { description: 'The office. 单位' }) organisationId!: string;
  @Field(() => ID, { nullable: true, description: 'The person, where one is barred. 个人' }) operatorId?: string | null;
  @Field(() => Year, { description: 'The year it counts for. 年度' }) year!: number;
  @Field(() => String, { description: 'The ground, one of the county list (parameter veto.grounds). 否决情形' }) ground!: string;
  @Field(() => String, { description: 'The facts. 事实' }) finding!: string;
  @Field(() => String, { description: 'The decision. 决定文号' }) document!: string;
}
