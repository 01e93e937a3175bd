import { ArgsType, Field, ID, InputType, Int } from 'type-graphql';
import { IdOf, OneLine, UpTo } from '../../api/input-fields.js';
import { AnyActInput, AnyEntryActInput } from '../../api/act-input.js';
import { PageArgs } from '../../api/connection.js';
import { CivilDateScalar, DateTime, Money, RegionCodeScalar } from '../../api/scalars/index.js';
import type { CivilDate } from '../../kernel/civil-date.js';
import type { Instant } from '../../kernel/instant.js';
import type { RegionCode } from '../../kernel/region-code.js';
import { SupervisionSector } from '../../law/sector.js';
import { AccidentStatus, AccidentGrade, AccidentJurisdiction, AccidentKind, DismissalGround } from './accident.js';

@InputType({ description: 'Filters a list of accidents. 事故筛选条件' })
export class AccidentsWhere {
  @Field(() => RegionCodeScalar, { nullable: true, description: 'In this region or within it. 所在区划' })
  region?: RegionCode | null;
  @Field(() => [AccidentStatus], { nullable: true, description: 'At one of these stages. 状态' }) status?:
    AccidentStatus[] | null;
  @Field(() => [AccidentGrade], { nullable: true, description: 'Of one of these grades. 事故等级' }) grade?:
    AccidentGrade[] | null;
  @Field(() => [SupervisionSector], { nullable: true, description: 'Of one of these sectors. 监管行业' }) sector?:
    SupervisionSector[] | null;
  @Field(() => [AccidentKind], { nullable: true, description: 'Of one of these kinds. 事故类型' }) kind?:
    AccidentKind[] | null;
  @Field(() => [AccidentJurisdiction], {
    nullable: true,
    description: 'Investigated by a government of one of these levels. 调查管辖',
  })
  jurisdiction?: AccidentJurisdiction[] | null;
  @Field(() => Boolean, {
    nullable: true,
    description: 'True: its investigation is closed; false: all others. 调查是否已结案',
  })
  closed?: boolean | null;
  @Field(() => DateTime, { nullable: true, description: 'Happened at this moment or later. 发生时间起' })
  happenedFrom?: Instant | null;
  @Field(() => DateTime, { nullable: true, description: 'Happened before this moment. 发生时间止' })
  happenedBefore?: Instant | null;
  @Field(() => [String], { nullable: true, description: 'With one of these numbers. 事故编号' })
  number?: string[] | null;
  @Field(() => DateTime, { nullable: true, description: 'With an act accepted after this moment. 更新时间晚于' })
  updatedAfter?: Instant | null;
}

@ArgsType()
export class AccidentsArgs extends PageArgs {
  @Field(() => AccidentsWhere, { nullable: true, description: 'Filters the list. 筛选条件' })
  where?: AccidentsWhere | null;
}

@InputType({ description: 'To report an accident. 报告事故' })
export class ReportAccidentInput extends AnyActInput {
  @Field(() => RegionCodeScalar, { description: 'Township or village of the accident. 所在区划' }) region!: RegionCode;
  @IdOf('Enterprise')
  @Field(() => ID, {
    nullable: true,
    description: 'Enterprise where the accident happened, if it is in the ledger. 事故单位',
  })
  enterpriseId?: string | null;
  @Field(() => SupervisionSector, { description: 'Supervision sector. 监管行业' }) sector!: SupervisionSector;
  @Field(() => AccidentKind, { description: 'Kind of accident. 事故类型' }) kind!: AccidentKind;
  @Field(() => Boolean, {
    description:
      'Whether it is a work-safety accident in the view of who reports it; it counts until it is dismissed. 上报时认为是否生产安全事故',
  })
  production!: boolean;
  @Field(() => DateTime, { description: 'Time of the accident. 发生时间' }) happenedAt!: Instant;
  @OneLine() @Field(() => String, { description: 'Location in words. 地点' }) location!: string;
  @Field(() => String, { description: 'Summary of what happened. 简要经过' }) summary!: string;
  @Field(() => DateTime, { description: 'Time at which the unit reported to the county. 单位报告时间' })
  unitReportedAt!: Instant;
  @Field(() => Int, { description: 'Number of dead. 死亡人数' }) deaths!: number;
  @Field(() => Int, { description: 'Number of missing. 失踪人数' }) missing!: number;
  @Field(() => Int, { description: 'Number of seriously injured, including acute poisoning. 重伤人数' })
  seriousInjuries!: number;
  @Field(() => Int, { description: 'Number of slightly injured. 轻伤人数' }) minorInjuries!: number;
  @Field(() => Int, { description: 'Number of trapped. 被困人数' }) trapped!: number;
  @Field(() => Int, { description: 'Number of evacuated. 疏散人数' }) evacuated!: number;
  @Field(() => Money, { description: 'Direct economic loss. 直接经济损失' }) directLoss!: string;
  @Field(() => Boolean, {
    defaultValue: false,
    description: 'Whether there was serious pollution or a threat to key facilities. 是否严重污染或者危及重要设施',
  })
  polluted!: boolean;
  @Field(() => DateTime, {
    nullable: true,
    description: 'Time at which the county reported upward; null if not yet. 上报时间',
  })
  reportedUpAt?: Instant | null;
}

@InputType({ description: 'To report a change in an accident. 续报、补报' })
export class SupplementAccidentInput extends AnyEntryActInput {
  @Field(() => Int, { description: 'Number of dead. 死亡人数' }) deaths!: number;
  @Field(() => Int, { description: 'Number of missing. 失踪人数' }) missing!: number;
  @Field(() => Int, { description: 'Number of seriously injured, including acute poisoning. 重伤人数' })
  seriousInjuries!: number;
  @Field(() => Int, { description: 'Number of slightly injured. 轻伤人数' }) minorInjuries!: number;
  @Field(() => Int, { description: 'Number of trapped. 被困人数' }) trapped!: number;
  @Field(() => Int, { description: 'Number of evacuated. 疏散人数' }) evacuated!: number;
  @Field(() => Money, { description: 'Direct economic loss. 直接经济损失' }) directLoss!: string;
  @Field(() => Boolean, {
    defaultValue: false,
    description: 'Whether there was serious pollution or a threat to key facilities. 是否严重污染或者危及重要设施',
  })
  polluted!: boolean;
  @Field(() => String, { description: 'Change since the last report. 续报内容' }) content!: string;
  @UpTo(1000)
  @Field(() => [CivilDateScalar], {
    nullable: true,
    description:
      'Days on which those died who are told as dead for the first time, at most 1,000; must be given once the days for regrading are over. 新增死亡人员的死亡日期，至多1000项',
  })
  diedOn?: CivilDate[] | null;
  @Field(() => DateTime, {
    nullable: true,
    description: 'Time at which the county reported upward, if not entered yet. 上报时间',
  })
  reportedUpAt?: Instant | null;
}

@InputType({ description: 'To record that a higher government investigates an accident itself. 提级调查' })
export class RaiseAccidentInput extends AnyEntryActInput {
  @Field(() => AccidentJurisdiction, { description: 'Level of that government. 提级后的调查级别' })
  to!: AccidentJurisdiction;
  @Field(() => CivilDateScalar, { description: 'Day on which it so decided. 提级决定日' }) raisedOn!: CivilDate;
  @OneLine() @Field(() => String, { description: 'Document by which it did. 提级文件' }) document!: string;
}

@InputType({ description: 'To record that a higher government gave a raised accident back. 提级调查交回' })
export class ReturnAccidentInput extends AnyEntryActInput {
  @OneLine() @Field(() => String, { description: 'Document by which it was given back. 交回文件' }) document!: string;
}

@InputType({ description: 'To find that an event is not a work-safety accident. 不予认定' })
export class DismissAccidentInput extends AnyEntryActInput {
  @Field(() => String, { description: 'Reason for the finding. 不予认定理由' }) reason!: string;
  @OneLine() @Field(() => String, { description: 'Document of the finding. 认定文书' }) document!: string;
  @Field(() => DismissalGround, {
    nullable: true,
    description: 'What it is instead; OTHER where none is given. 不予认定情形',
  })
  ground?: DismissalGround | null;
}

@InputType({ description: 'To contest that an accident was dismissed. 对不予认定提出异议' })
export class ContestAccidentDismissalInput extends AnyEntryActInput {
  @Field(() => String, { description: 'Reason for contesting it. 异议理由' }) reason!: string;
}

@InputType({
  description: 'To review the dismissal of an accident: to uphold it, or to take the accident up again. 复核不予认定',
})
export class ReviewAccidentDismissalInput extends AnyEntryActInput {
  @Field(() => Boolean, { description: 'True: it stays dismissed; false: it is taken up again. 是否维持' })
  upheld!: boolean;
  @Field(() => String, { description: 'Reason of the review. 复核理由' }) reason!: string;
  @OneLine() @Field(() => String, { description: 'Document of the review. 复核文书' }) document!: string;
}
