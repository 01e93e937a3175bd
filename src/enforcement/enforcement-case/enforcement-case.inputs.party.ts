import { Field, ID, InputType, Int } from 'type-graphql';
import { IdOf, OneLine } from '../../api/input-fields.js';
import { AnyEntryActInput } from '../../api/act-input.js';
import { CivilDateScalar, Money } from '../../api/scalars/index.js';
import { Url } from '../../api/scalars/codes.js';
import type { CivilDate } from '../../kernel/civil-date.js';
import {
  PenaltyKind,
  PenaltyCircumstance,
  GravestCircumstance,
  ServiceMethod,
  LegalReviewResult,
  CaseOutcome,
  PaymentChannel,
  AppealKind,
  AppealOutcome,
  CourtResult,
  CreditLevel,
} from './case-party.enums.js';

@InputType({ description: 'To notify a party of the proposed penalty. 送达处罚告知书' })
export class ServeNoticeInput extends AnyEntryActInput {
  @IdOf('CaseParty') @Field(() => ID, { description: 'Id of the party. 当事人' }) partyId!: string;
  @OneLine()
  @Field(() => String, {
    description: 'Code of the penalty item the notice rests on, from the item catalogue. 处罚依据事项代码',
  })
  itemCode!: string;
  @Field(() => [PenaltyKind], { description: 'Kinds of penalty proposed. 拟处罚种类' }) kinds!: PenaltyKind[];
  @Field(() => Money, { nullable: true, description: 'Fine proposed; only with the kind FINE. 拟罚款' }) fine?:
    string | null;
  @Field(() => Money, {
    nullable: true,
    description: "The person's income of the previous year; required where the fine goes by it. 上一年年收入",
  })
  income?: string | null;
  @Field(() => Money, {
    nullable: true,
    description: 'Illegal gains, zero for none; required where the fine on a unit goes by them. 违法所得',
  })
  gains?: string | null;
  @Field(() => GravestCircumstance, {
    nullable: true,
    description:
      'What makes the circumstances especially grave, for a multiple of the fine; only for a unit with HEAVY circumstances. 情节特别严重情形',
  })
  gravest?: GravestCircumstance | null;
  @Field(() => PenaltyCircumstance, {
    description: 'Weight of the circumstances, which sets the part of the band for the fine. 裁量情节',
  })
  circumstance!: PenaltyCircumstance;
  @Field(() => String, { description: 'Facts stated in the notice. 违法事实' }) facts!: string;
  @Field(() => String, { description: 'Reasons and their basis stated in the notice. 理由和依据' }) reasons!: string;
  @Field(() => Boolean, { description: 'Whether the notice offers a hearing. 是否告知听证权利' })
  hearingOffered!: boolean;
  @Field(() => ServiceMethod, { description: 'Method by which the notice is served. 告知书送达方式' })
  method!: ServiceMethod;
  @IdOf('FileRef')
  @Field(() => ID, {
    nullable: true,
    description:
      "Id of the file of the party's signed consent to electronic service; not needed once on record. 电子送达确认书",
  })
  consentFileId?: string | null;
  @IdOf('FileRef')
  @Field(() => ID, { nullable: true, description: 'Id of the file of the penalty notice. 告知书' })
  noticeFileId?: string | null;
}

@InputType({ description: "To record a party's defence, or that it waives its defence. 记录陈述申辩" })
export class RecordDefenceInput extends AnyEntryActInput {
  @IdOf('CaseParty') @Field(() => ID, { description: 'Id of the party. 当事人' }) partyId!: string;
  @Field(() => String, {
    nullable: true,
    description: "The party's statement in its defence; only if it does not waive. 陈述申辩意见",
  })
  statement?: string | null;
  @Field(() => Boolean, { description: 'Whether the party waives its defence. 是否放弃陈述申辩' }) waived!: boolean;
  @Field(() => Boolean, {
    defaultValue: false,
    description: 'Whether the party also waives the hearing it was offered. 是否放弃听证',
  })
  hearingWaived!: boolean;
  @Field(() => String, {
    nullable: true,
    description: 'Opinion of the office on reviewing the defence; required if the party does not waive. 复核意见',
  })
  opinion?: string | null;
}

@InputType({ description: 'To record that a party requests a hearing. 申请听证' })
export class RequestHearingInput extends AnyEntryActInput {
  @IdOf('CaseParty') @Field(() => ID, { description: 'Id of the party. 当事人' }) partyId!: string;
  @Field(() => String, { description: 'Reasons for requesting a hearing. 申请理由' }) reasons!: string;
}

@InputType({ description: 'To record the hearing of a party. 举行听证' })
export class HoldHearingInput extends AnyEntryActInput {
  @IdOf('CaseParty') @Field(() => ID, { description: 'Id of the party. 当事人' }) partyId!: string;
  @Field(() => CivilDateScalar, {
    description: 'Day on which the party was notified of the time and place of the hearing. 听证通知日',
  })
  notifiedOn!: CivilDate;
  @OneLine() @Field(() => String, { description: 'Place of the hearing. 听证地点' }) place!: string;
  @IdOf('Operator')
  @Field(() => ID, { description: 'Id of the operator who hosted the hearing. 听证主持人' })
  hostId!: string;
  @Field(() => Boolean, {
    defaultValue: false,
    description: 'Whether the party failed to attend the hearing. 当事人是否未出席听证',
  })
  abandoned!: boolean;
  @Field(() => String, { description: 'Opinion of the host of the hearing. 听证意见' }) opinion!: string;
  @IdOf('FileRef')
  @Field(() => ID, { description: 'Id of the file of the signed minutes of the hearing. 听证笔录' })
  minutesFileId!: string;
}

@InputType({ description: "To record the legal review of a party's case. 法制审核" })
export class ReviewCaseInput extends AnyEntryActInput {
  @IdOf('CaseParty') @Field(() => ID, { description: 'Id of the party. 当事人' }) partyId!: string;
  @Field(() => LegalReviewResult, { description: 'Result of the legal review. 法制审核结论' })
  result!: LegalReviewResult;
  @Field(() => String, { description: 'Opinion of the legal review, in words. 法制审核意见' }) opinion!: string;
}

@InputType({ description: "To record the collective discussion of a party's case. 集体讨论" })
export class DeliberateCaseInput extends AnyEntryActInput {
  @IdOf('CaseParty') @Field(() => ID, { description: 'Id of the party. 当事人' }) partyId!: string;
  @IdOf('Operator')
  @Field(() => [ID], { description: 'Ids of the operators who attended the discussion. 参会人员' })
  attendeeIds!: string[];
  @Field(() => String, { description: 'Opinion of the collective discussion. 集体讨论意见' }) opinion!: string;
  @IdOf('FileRef')
  @Field(() => ID, { description: 'Id of the file of the minutes of the discussion. 集体讨论记录' })
  minutesFileId!: string;
}

@InputType({ description: 'To decide on a party. 作出处理决定' })
export class DecideCaseInput extends AnyEntryActInput {
  @IdOf('CaseParty') @Field(() => ID, { description: 'Id of the party. 当事人' }) partyId!: string;
  @Field(() => CaseOutcome, { description: 'Outcome of the decision. 处理决定' }) outcome!: CaseOutcome;
  @Field(() => [PenaltyKind], {
    description: 'Kinds of penalty imposed; empty unless the outcome is PENALTY. 处罚种类',
  })
  kinds!: PenaltyKind[];
  @Field(() => Money, { nullable: true, description: 'Fine imposed; only with the kind FINE. 罚款金额' }) fine?:
    string | null;
  @Field(() => Money, {
    nullable: true,
    description: 'Amount of illegal gains confiscated; only with the kind CONFISCATION. 没收违法所得金额',
  })
  confiscation?: string | null;
  @Field(() => String, { description: 'Reasons for the decision. 决定理由' }) reasons!: string;
  @Field(() => String, {
    nullable: true,
    description: 'Reason for a decision after the time limit; required if it is late. 超期理由',
  })
  overdueReason?: string | null;
  @IdOf('FileRef')
  @Field(() => ID, { nullable: true, description: 'Id of the file of the decision. 决定书' })
  decisionFileId?: string | null;
}

@InputType({ description: 'To serve the decision on a party. 送达决定书' })
export class ServeDecisionInput extends AnyEntryActInput {
  @IdOf('CaseParty') @Field(() => ID, { description: 'Id of the party. 当事人' }) partyId!: string;
  @Field(() => ServiceMethod, { description: 'Method by which the decision is served. 送达方式' })
  method!: ServiceMethod;
  @IdOf('FileRef')
  @Field(() => ID, {
    nullable: true,
    description:
      "Id of the file of the party's signed consent to electronic service; not needed once on record. 电子送达确认书",
  })
  consentFileId?: string | null;
}

@InputType({ description: 'To make the decision on a party public. 公示处罚决定' })
export class PublishDecisionInput extends AnyEntryActInput {
  @IdOf('CaseParty') @Field(() => ID, { description: 'Id of the party. 当事人' }) partyId!: string;
  @OneLine()
  @Field(() => String, { description: 'Platform on which the decision is made public. 公示平台' })
  platform!: string;
  @Field(() => Url, { nullable: true, description: 'Web address of the publication. 公示网址' }) url?: string | null;
  @Field(() => CreditLevel, { description: 'Credit level of the decision. 失信程度' }) level!: CreditLevel;
  @Field(() => Int, { description: 'Number of months, from the decision, for which credit systems show it. 公示月数' })
  months!: number;
}

@InputType({ description: 'To make a decision without a penalty public. 公示其他执法决定' })
export class PublishOtherDecisionInput extends AnyEntryActInput {
  @IdOf('CaseParty') @Field(() => ID, { description: 'Id of the party. 当事人' }) partyId!: string;
  @OneLine()
  @Field(() => String, { description: 'Platform on which the decision is made public. 公示平台' })
  platform!: string;
  @Field(() => Url, { nullable: true, description: 'Web address of the publication. 公示网址' })
  url?: string | null;
}

@InputType({ description: 'To record a payment by a party. 登记缴款' })
export class RecordPaymentInput extends AnyEntryActInput {
  @IdOf('CaseParty') @Field(() => ID, { description: 'Id of the party. 当事人' }) partyId!: string;
  @Field(() => Money, { description: 'Amount paid. 缴款金额' }) amount!: string;
  @Field(() => CivilDateScalar, { description: 'Day of payment. 缴款日' }) paidOn!: CivilDate;
  @Field(() => PaymentChannel, { description: 'Channel of payment. 缴款方式' }) channel!: PaymentChannel;
  @OneLine() @Field(() => String, { description: 'Number of the receipt. 票据号' }) receipt!: string;
  @Field(() => Boolean, {
    defaultValue: false,
    description:
      "Whether the payment was collected on the spot in a remote place at the party's request. 是否边远地区申请当场缴纳",
  })
  remote!: boolean;
}

@InputType({ description: "To defer a party's payment. 延期缴纳" })
export class DeferPaymentInput extends AnyEntryActInput {
  @IdOf('CaseParty') @Field(() => ID, { description: 'Id of the party. 当事人' }) partyId!: string;
  @Field(() => CivilDateScalar, { description: 'Day until which payment is deferred. 延期缴纳至' }) dueOn!: CivilDate;
  @Field(() => String, { description: "Reason for the deferral, from the party's application. 申请理由" })
  reason!: string;
}

@InputType({ description: 'To urge a party in writing to pay. 催告' })
export class UrgePaymentInput extends AnyEntryActInput {
  @IdOf('CaseParty') @Field(() => ID, { description: 'Id of the party. 当事人' }) partyId!: string;
  @Field(() => String, {
    description:
      'Content of the urging: by when, how and how much is to be paid, and the rights of the party. 催告内容',
  })
  content!: string;
  @Field(() => ServiceMethod, { description: 'Method by which the urging is served. 催告书送达方式' })
  method!: ServiceMethod;
}

@InputType({ description: 'To ask the court to enforce against a party. 申请法院强制执行' })
export class ApplyToCourtInput extends AnyEntryActInput {
  @IdOf('CaseParty') @Field(() => ID, { description: 'Id of the party. 当事人' }) partyId!: string;
  @OneLine() @Field(() => String, { description: 'Name of the court. 法院名称' }) court!: string;
  @OneLine()
  @Field(() => String, { nullable: true, description: 'Case number given by the court. 法院案号' })
  reference?: string | null;
  @IdOf('FileRef') @Field(() => ID, { description: 'Id of the file of the application. 申请材料' }) fileId!: string;
}

@InputType({ description: 'To record the result of enforcement by the court. 登记法院执行结果' })
export class RecordCourtResultInput extends AnyEntryActInput {
  @IdOf('CaseParty') @Field(() => ID, { description: 'Id of the party. 当事人' }) partyId!: string;
  @Field(() => CourtResult, { description: 'Result of enforcement by the court. 法院执行结果' }) result!: CourtResult;
  @OneLine() @Field(() => String, { description: "Number of the court's document. 法院文书号" }) document!: string;
}

@InputType({ description: 'To record that a party contests the decision. 登记复议诉讼' })
export class RecordAppealInput extends AnyEntryActInput {
  @IdOf('CaseParty') @Field(() => ID, { description: 'Id of the party. 当事人' }) partyId!: string;
  @Field(() => AppealKind, { description: 'Way in which the decision is contested. 救济途径' }) kind!: AppealKind;
  @Field(() => CivilDateScalar, { description: 'Day on which the reconsideration or suit was filed. 复议诉讼提起日' })
  filedOn!: CivilDate;
  @OneLine()
  @Field(() => String, { description: 'Number of the document that accepted it. 受理文书号' })
  document!: string;
}

@InputType({ description: 'To record the outcome of a reconsideration or suit. 登记复议诉讼结果' })
export class SettleAppealInput extends AnyEntryActInput {
  @IdOf('CaseParty') @Field(() => ID, { description: 'Id of the party. 当事人' }) partyId!: string;
  @Field(() => AppealOutcome, { description: 'Outcome of the reconsideration or suit. 复议诉讼结果' })
  outcome!: AppealOutcome;
  @Field(() => CivilDateScalar, { description: 'Day on which the reconsideration or suit ended. 复议诉讼终结日' })
  settledOn!: CivilDate;
  @Field(() => Money, { nullable: true, description: 'Fine as changed; only with the outcome CHANGED. 变更后罚款' })
  fine?: string | null;
  @OneLine()
  @Field(() => String, { description: 'Number of the document that ended it. 结果文书号' })
  document!: string;
}

@InputType({ description: 'To record the refund of what was paid on a penalty that was revoked or lowered. 退付罚款' })
export class RecordRefundInput extends AnyEntryActInput {
  @IdOf('CaseParty') @Field(() => ID, { description: 'Id of the party. 当事人' }) partyId!: string;
  @Field(() => Money, { description: 'Amount refunded: all that is owed back. 退付金额' }) amount!: string;
  @Field(() => CivilDateScalar, { description: 'Day of the refund. 退付日' }) refundedOn!: CivilDate;
  @OneLine() @Field(() => String, { description: 'Number of the refund paper. 退付凭证号' }) refundPaper!: string;
}

@InputType({ description: 'To impose a daily penalty for refusing to correct. 按日连续处罚' })
export class ImposeDailyPenaltyInput extends AnyEntryActInput {
  @IdOf('CaseParty') @Field(() => ID, { description: 'Id of the party. 当事人' }) partyId!: string;
  @Field(() => CivilDateScalar, {
    description: 'Day on which the correction was ordered; the daily penalty counts from the next day. 责令改正日',
  })
  orderedOn!: CivilDate;
  @Field(() => CivilDateScalar, { description: 'Last day counted for the daily penalty. 截止日' }) until!: CivilDate;
  @Field(() => CivilDateScalar, { description: 'Day on which the party was notified of the daily penalty. 告知日' })
  noticedOn!: CivilDate;
  @Field(() => String, { description: 'Facts that establish the refusal to correct. 拒不改正事实' }) finding!: string;
  @IdOf('FileRef')
  @Field(() => ID, { nullable: true, description: 'Id of a file of evidence for the refusal. 佐证材料' })
  fileId?: string | null;
}
