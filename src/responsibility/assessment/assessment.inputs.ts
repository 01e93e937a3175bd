import { ArgsType, Field, ID, InputType } from 'type-graphql';
import { IdOf, OneLine } from '../../api/input-fields.js';
import { AnyActInput, AnyEntryActInput } from '../../api/act-input.js';
import { PageArgs } from '../../api/connection.js';
import { CivilDateScalar, RegionCodeScalar } from '../../api/scalars/index.js';
import { Month, PeriodScalar, Year } from '../../api/scalars/spans.js';
import { Decimal } from '../../api/scalars/codes.js';
import type { CivilDate } from '../../kernel/civil-date.js';
import type { RegionCode } from '../../kernel/region-code.js';
import { CycleKind, SchemeStatus, TermKind, TermStatus } from './assessment.js';

@InputType({ description: 'Filter for bulletins. 考核通报筛选条件' })
export class AssessmentCyclesWhere {
  @Field(() => RegionCodeScalar, { nullable: true, description: 'In this region or within it. 区划' })
  region?: RegionCode | null;
  @Field(() => [CycleKind], { nullable: true, description: 'Of one of these cycles. 考核周期' }) kind?:
    CycleKind[] | null;
  @Field(() => [PeriodScalar], { nullable: true, description: 'Of one of these periods. 期间' }) period?:
    string[] | null;
  @Field(() => ID, { nullable: true, description: 'That reward this office. 受表扬单位' }) rewardedId?: string | null;
  @Field(() => ID, { nullable: true, description: 'In which this office speaks last. 末位发言单位' })
  speakerId?: string | null;
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
  @IdOf('Organisation') @Field(() => ID, { description: 'Id of the office. 单位' }) organisationId!: string;
  @Field(() => Decimal, { description: 'Score from 0 to 100, with at most two decimal places. 得分' }) score!: string;
  @Field(() => String, {
    nullable: true,
    description: 'Reason; needed where the score is another than the index. 调整理由',
  })
  reason?: string | null;
  @IdOf('FileRef')
  @Field(() => ID, {
    nullable: true,
    description: 'Id of the file that shows it; needed where the score is another than the index. 佐证材料',
  })
  fileId?: string | null;
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
  @OneLine() @Field(() => String, { description: 'Document number of the bulletin. 通报文号' }) document!: string;
  @Field(() => [OfficeScore], {
    nullable: true,
    description:
      'Scores that deviate from the index, each with reason and file. Every object of assessment that is not named has the index of its sealed figures. 各单位得分',
  })
  scores?: OfficeScore[] | null;
  @IdOf('Organisation')
  @Field(() => [ID], { defaultValue: [], description: 'Ids of the offices that are rewarded. 奖励单位' })
  rewardedIds!: string[];
  @Field(() => String, { description: 'Text of the bulletin. 通报内容' }) opinion!: string;
}

@InputType({ description: 'To record a veto. 登记一票否决' })
export class RecordVetoInput extends AnyActInput {
  @IdOf('Organisation') @Field(() => ID, { description: 'Id of the office concerned. 单位' }) organisationId!: string;
  @IdOf('Operator')
  @Field(() => ID, {
    nullable: true,
    description: 'Id of the person who is barred; omitted where the office itself is. 个人',
  })
  operatorId?: string | null;
  @Field(() => Year, { description: 'Year the veto counts for. 年度' }) year!: number;
  @OneLine()
  @Field(() => String, { description: 'Ground of the veto, one of the county list (parameter veto.grounds). 否决情形' })
  ground!: string;
  @Field(() => String, { description: 'Facts of the matter. 事实' }) finding!: string;
  @OneLine() @Field(() => String, { description: 'Document number of the decision. 决定文号' }) document!: string;
  @IdOf('Supervision')
  @Field(() => ID, {
    nullable: true,
    description:
      'Id of the last letter about the duties that were left undone; only and always for DUTY_LEFT_UNDONE. 所依据的督办',
  })
  letterId?: string | null;
}

@InputType({ description: 'To lift a veto. 解除一票否决' })
export class LiftVetoInput extends AnyEntryActInput {
  @Field(() => String, { description: 'Reason of the lifting. 解除理由' }) reason!: string;
  @OneLine() @Field(() => String, { description: 'Document number of the decision. 解除文号' }) document!: string;
}

@InputType({ description: "To publish the scheme of a year's assessment. 印发考核办法" })
export class PublishAssessmentSchemeInput extends AnyActInput {
  @Field(() => RegionCodeScalar, { description: 'Code of the county. 县' }) region!: RegionCode;
  @Field(() => Year, { description: 'Year that is assessed. 年度' }) year!: number;
  @OneLine() @Field(() => String, { description: 'Title of the scheme. 名称' }) title!: string;
  @OneLine() @Field(() => String, { description: 'Document number of the scheme. 文号' }) document!: string;
  @IdOf('Organisation')
  @Field(() => [ID], { description: 'Ids of the offices that are assessed, at least two. 考核对象' })
  objectIds!: string[];
}

@InputType({ description: 'To withdraw a scheme of assessment. 停止执行考核办法' })
export class WithdrawAssessmentSchemeInput extends AnyEntryActInput {
  @Field(() => String, { description: 'Reason of the withdrawal. 停止执行理由' }) reason!: string;
  @OneLine() @Field(() => String, { description: 'Document number of the withdrawal. 停止执行文号' }) document!: string;
}

@InputType({ description: 'Filter for schemes of assessment. 考核办法筛选条件' })
export class AssessmentSchemesWhere {
  @Field(() => RegionCodeScalar, { nullable: true, description: 'In this region or within it. 区划' })
  region?: RegionCode | null;
  @Field(() => [Year], { nullable: true, description: 'Of one of these years. 年度' }) year?: number[] | null;
  @Field(() => [SchemeStatus], { nullable: true, description: 'At one of these stages. 状态' }) status?:
    SchemeStatus[] | null;
}
@ArgsType()
export class AssessmentSchemesArgs extends PageArgs {
  @Field(() => AssessmentSchemesWhere, { nullable: true, description: 'Filters the list. 筛选条件' })
  where?: AssessmentSchemesWhere | null;
}

@InputType({ description: 'Filter for terms of assessment. 考核节点筛选条件' })
export class AssessmentTermsWhere {
  @Field(() => RegionCodeScalar, { nullable: true, description: 'In this region or within it. 区划' })
  region?: RegionCode | null;
  @Field(() => [TermKind], { nullable: true, description: 'Of one of these kinds. 类别' }) kind?: TermKind[] | null;
  @Field(() => [TermStatus], { nullable: true, description: 'At one of these stages. 状态' }) status?:
    TermStatus[] | null;
  @Field(() => [PeriodScalar], { nullable: true, description: 'Of one of these periods. 期间' }) period?:
    string[] | null;
  @Field(() => Boolean, {
    nullable: true,
    description: 'True: its day is over and nothing was done; false: all others. 是否逾期未办',
  })
  missed?: boolean | null;
}
@ArgsType()
export class AssessmentTermsArgs extends PageArgs {
  @Field(() => AssessmentTermsWhere, { nullable: true, description: 'Filters the list. 筛选条件' })
  where?: AssessmentTermsWhere | null;
}

@InputType({ description: 'Filter for vetoes. 一票否决筛选条件' })
export class VetoRecordsWhere {
  @Field(() => RegionCodeScalar, { nullable: true, description: 'In this region or within it. 区划' })
  region?: RegionCode | null;
  @Field(() => [Year], { nullable: true, description: 'Counting for one of these years. 年度' }) year?: number[] | null;
  @Field(() => ID, { nullable: true, description: 'On this office, or a person in it. 单位' }) organisationId?:
    string | null;
  @Field(() => CivilDateScalar, { nullable: true, description: 'That bar on this day. 否决期内日期' })
  on?: CivilDate | null;
}
@ArgsType()
export class VetoRecordsArgs extends PageArgs {
  @Field(() => VetoRecordsWhere, { nullable: true, description: 'Filters the list. 筛选条件' })
  where?: VetoRecordsWhere | null;
}
