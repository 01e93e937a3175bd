import { Field, Int, ObjectType } from 'type-graphql';
import { Entity } from 'typeorm';
import { listKept, one, Reads } from '../../access/model/noun.js';
import { PersonalText } from '../../api/personal-text.js';
import { RegisterEntry } from '../../api/register-entry.js';
import { CivilDateScalar, DateTime, Money } from '../../api/scalars/index.js';
import type { CivilDate } from '../../kernel/civil-date.js';
import type { Instant } from '../../kernel/instant.js';
import { SupervisionSector } from '../../law/sector.js';
import { Operator } from '../../organisation/organisation.js';
import { operators } from '../../organisation/organisation.noun.js';
import { enterprises } from '../../enterprise/enterprise/enterprise.noun.js';
import { Enterprise } from '../../enterprise/enterprise/enterprise.js';
import { FileRef, files } from '../../file/file-ref.js';
import { Kept, Shown, list, named, optional, optionalList } from '../../api/columns.js';
import {
  PartyKind,
  CasePartyStatus,
  PenaltyKind,
  PenaltyCircumstance,
  GravestCircumstance,
  ServiceMethod,
  PaymentChannel,
  LegalReviewResult,
  CaseOutcome,
  AppealKind,
  AppealOutcome,
  CourtResult,
} from './case-party.enums.js';

@ObjectType({
  implements: RegisterEntry,
  simpleResolvers: true,
  description:
    'A unit or person in a case, with a notice, defence, hearing, decision, service and payment of its own. 当事人',
})
@Entity('case_party')
export class CaseParty extends RegisterEntry {
  @Shown(CasePartyStatus, 'text', 'Stage of the party. 当事人状态') status!: CasePartyStatus;
  @Shown(PartyKind, 'text', 'Whether the party is a unit or a person. 当事人类别') kind!: PartyKind;
  @Shown(String, 'text', 'Name of the unit; null for a person. 单位名称', optional) unitName!: string | null;
  @Shown(String, 'text', 'Position of the person; null for a unit. 职务', named('held_position', optional))
  position!: string | null;
  @Shown(SupervisionSector, 'text', 'Supervision sector of the enterprise. 监管行业') sector!: SupervisionSector;
  @Shown(
    Money,
    'bigint',
    "The person's income of the previous year, given where the fine goes by it. 上一年年收入",
    named('income_fen', optional),
  )
  income!: string | null;
  @Shown(
    Money,
    'bigint',
    'Illegal gains stated in the notice, zero for none; null where the fine does not go by them. 违法所得',
    named('gains_fen', optional),
  )
  gains!: string | null;
  @Shown(
    GravestCircumstance,
    'text',
    'What makes the circumstances especially grave, so that the fine is a multiple; null if they are not. 情节特别严重情形',
    optional,
  )
  gravest!: GravestCircumstance | null;
  @Shown(String, 'text', 'Number of the latest penalty notice; null until it is served. 告知书文号', optional)
  noticeNumber!: string | null;
  @Shown(DateTime, 'timestamptz', 'When the latest penalty notice was served; null until then. 告知时间', optional)
  noticedAt!: Instant | null;
  @Shown(ServiceMethod, 'text', 'Method by which the notice was served. 告知书送达方式', optional)
  noticeMethod!: ServiceMethod | null;
  @Shown(
    String,
    'text',
    'Code of the penalty item the notice rests on, from the item catalogue. 处罚依据事项代码',
    optional,
  )
  proposedItem!: string | null;
  @Shown([PenaltyKind], 'text', 'Kinds of penalty proposed in the notice. 拟处罚种类', optionalList)
  proposedKinds!: PenaltyKind[] | null;
  @Shown(Money, 'bigint', 'Fine proposed in the notice. 拟罚款', named('proposed_fine_fen', optional))
  proposedFine!: string | null;
  @Shown(
    PenaltyCircumstance,
    'text',
    'Weight of the circumstances, which sets the part of the band for the fine. 裁量情节',
    optional,
  )
  circumstance!: PenaltyCircumstance | null;
  @Shown(String, 'text', 'Facts stated in the notice. 违法事实', optional) noticeFacts!: string | null;
  @Shown(String, 'text', 'Reasons and their basis stated in the notice. 理由和依据', optional)
  noticeReasons!: string | null;
  @Shown(Boolean, 'boolean', 'Whether the notice offered a hearing. 是否告知听证权利', optional)
  hearingOffered!: boolean | null;
  @Shown(
    DateTime,
    'timestamptz',
    "Time limit for the party's defence; null under the simple procedure. 陈述申辩期限",
    optional,
  )
  defenceDue!: Instant | null;
  @Shown(
    DateTime,
    'timestamptz',
    'Time limit for requesting a hearing; null if none was offered. 申请听证期限',
    optional,
  )
  hearingDue!: Instant | null;
  @Shown(DateTime, 'timestamptz', 'When the party made or waived its defence; null until then. 陈述申辩时间', optional)
  defendedAt!: Instant | null;
  @Shown(String, 'text', "The party's statement in its defence; null if it waived. 陈述申辩意见", optional)
  defence!: string | null;
  @Shown(Boolean, 'boolean', 'Whether the party waived its defence. 是否放弃陈述申辩', optional)
  defenceWaived!: boolean | null;
  @Shown(Boolean, 'boolean', 'Whether the party waived the hearing. 是否放弃听证', optional)
  hearingWaived!: boolean | null;
  @Shown(String, 'text', 'Opinion of the office on reviewing the defence. 复核意见', optional)
  defenceOpinion!: string | null;
  @Shown(DateTime, 'timestamptz', 'When the party requested a hearing; null if it did not. 申请听证时间', optional)
  hearingRequestedAt!: Instant | null;
  @Shown(String, 'text', 'Reasons for which the party requested a hearing; null if it did not. 申请听证理由', optional)
  hearingReasons!: string | null;
  @Shown(
    CivilDateScalar,
    'date',
    'Day on which the party was notified of the time and place of the hearing. 听证通知日',
    optional,
  )
  hearingNotifiedOn!: CivilDate | null;
  @Shown(DateTime, 'timestamptz', 'When the hearing was held; null until then. 听证时间', optional)
  heardAt!: Instant | null;
  @Shown(String, 'text', 'Place of the hearing. 听证地点', optional) hearingPlace!: string | null;
  @Shown(Boolean, 'boolean', 'Whether the party failed to attend the hearing. 当事人是否未出席听证', optional)
  hearingAbandoned!: boolean | null;
  @Shown(String, 'text', 'Opinion of the host of the hearing. 听证意见', optional) hearingOpinion!: string | null;
  @Shown(DateTime, 'timestamptz', 'When the legal review was made; null until then. 法制审核时间', optional)
  reviewedAt!: Instant | null;
  @Shown(LegalReviewResult, 'text', 'Result of the legal review. 法制审核结论', optional)
  reviewResult!: LegalReviewResult | null;
  @Shown(String, 'text', 'Opinion of the legal review, in words. 法制审核意见', optional) reviewOpinion!: string | null;
  @Shown(DateTime, 'timestamptz', 'When the collective discussion was held; null until then. 集体讨论时间', optional)
  deliberatedAt!: Instant | null;
  @Shown(String, 'text', 'Opinion of the collective discussion. 集体讨论意见', optional) deliberation!: string | null;
  @Shown(String, 'text', 'Number of the decision; null until it is made. 决定书文号', optional)
  decisionNumber!: string | null;
  @Shown(DateTime, 'timestamptz', 'When the decision was made; null until then. 决定时间', optional)
  decidedAt!: Instant | null;
  @Shown(CaseOutcome, 'text', 'Outcome of the decision; null until it is made. 处理决定', optional)
  outcome!: CaseOutcome | null;
  @Shown([PenaltyKind], 'text', 'Kinds of penalty imposed. 处罚种类', optionalList) kinds!: PenaltyKind[] | null;
  @Shown(Money, 'bigint', 'Fine imposed, as changed by reconsideration or suit. 罚款金额', named('fine_fen', optional))
  fine!: string | null;
  @Shown(Money, 'bigint', 'Amount of illegal gains confiscated. 没收违法所得金额', named('confiscation_fen', optional))
  confiscation!: string | null;
  @Shown(String, 'text', 'Reasons for the decision. 决定理由', optional) decisionReasons!: string | null;
  @Shown(DateTime, 'timestamptz', 'Time limit for serving the decision. 送达期限', optional)
  serviceDue!: Instant | null;
  @Shown(
    DateTime,
    'timestamptz',
    'Time limit for making the decision public; null if it imposes no penalty. 公示期限',
    optional,
  )
  publicationDue!: Instant | null;
  @Shown(DateTime, 'timestamptz', 'When the decision was made public; null until then. 公示时间', optional)
  publishedAt!: Instant | null;
  @Shown(DateTime, 'timestamptz', 'When the decision was served; null until then. 送达时间', optional)
  servedAt!: Instant | null;
  @Shown(ServiceMethod, 'text', 'Method by which the decision was served. 送达方式', optional)
  serviceMethod!: ServiceMethod | null;
  @Shown(DateTime, 'timestamptz', 'Time limit for payment; null if nothing is to be paid. 缴款期限', optional)
  payDue!: Instant | null;
  @Shown(
    CivilDateScalar,
    'date',
    'Day until which payment was deferred; null if it was not. 延期缴纳至',
    named('deferred_to', optional),
  )
  deferredUntil!: CivilDate | null;
  @Shown(Money, 'bigint', 'Total amount paid so far. 已缴金额', named('paid_fen')) paid!: string;
  @Shown(Money, 'bigint', 'Paid more than now stands; null if not. 应退金额', named('refund_owed_fen', optional))
  refundOwed!: string | null;
  @Shown(DateTime, 'timestamptz', 'Time by which it is refunded; null if nothing is. 退付期限', optional)
  refundDue!: Instant | null;
  @Shown(CivilDateScalar, 'date', 'Day of the refund; null until then. 退付日', optional) refundedOn!: CivilDate | null;
  @Shown(String, 'text', 'Number of the refund paper; null until then. 退付凭证号', optional) refundPaper!:
    string | null;
  @Shown(
    CivilDateScalar,
    'date',
    'Day of the latest payment, null before the first; earlier ones stand in `history`. 最近缴款日',
    optional,
  )
  paidOn!: CivilDate | null;
  @Shown(PaymentChannel, 'text', 'Channel of the latest payment. 缴款方式', optional)
  paymentChannel!: PaymentChannel | null;
  @Shown(String, 'text', 'Number of the receipt of the latest payment. 票据号', optional) receipt!: string | null;
  @Shown(
    Boolean,
    'boolean',
    "Whether the latest payment was collected on the spot in a remote place at the party's request. 是否边远地区申请当场缴纳",
    optional,
  )
  collectedRemotely!: boolean | null;
  @Shown(
    CivilDateScalar,
    'date',
    'Day on which the fine itself and the confiscated amount were paid in full and the surcharge stopped; null until then. 缴清日',
    optional,
  )
  settledOn!: CivilDate | null;
  @Shown(
    Money,
    'bigint',
    'Surcharge fixed on the day of full payment; null until then. 加处罚款',
    named('surcharge_fen', optional),
  )
  surcharge!: string | null;
  @Shown(
    Int,
    'integer',
    'Number of days for which the daily penalty is counted; null if none was imposed. 按日连续处罚天数',
    optional,
  )
  dailyDays!: number | null;
  @Shown(
    CivilDateScalar,
    'date',
    'Day on which the party was notified of the daily penalty. 按日连续处罚告知日',
    optional,
  )
  dailyNoticedOn!: CivilDate | null;
  @Shown(String, 'text', 'Facts that establish the refusal to correct. 拒不改正事实', optional)
  dailyFinding!: string | null;
  @Shown(
    Money,
    'bigint',
    'Amount of the daily penalty for all its days. 按日连续处罚金额',
    named('daily_fine_fen', optional),
  )
  dailyFine!: string | null;
  @Shown(String, 'text', 'Number of the decision on the daily penalty. 按日连续处罚决定书文号', optional)
  dailyNumber!: string | null;
  @Shown(DateTime, 'timestamptz', 'When the party was urged to pay; null until then. 催告时间', optional)
  urgedAt!: Instant | null;
  @Shown(String, 'text', 'Number of the urging. 催告书文号', optional) urgeNumber!: string | null;
  @Shown(
    String,
    'text',
    'Content of the urging: by when, how and how much is to be paid, and the rights of the party. 催告内容',
    optional,
  )
  urgeContent!: string | null;
  @Shown(ServiceMethod, 'text', 'Method by which the urging was served. 催告书送达方式', optional)
  urgeMethod!: ServiceMethod | null;
  @Shown(
    DateTime,
    'timestamptz',
    'Time from which the court may be asked to enforce; null until the party is urged. 可申请强制执行起始时间',
    optional,
  )
  courtFrom!: Instant | null;
  @Shown(DateTime, 'timestamptz', 'Time limit for asking the court to enforce. 申请强制执行期限', optional)
  courtUntil!: Instant | null;
  @Shown(DateTime, 'timestamptz', 'When the court was asked to enforce; null until then. 申请强制执行时间', optional)
  courtAppliedAt!: Instant | null;
  @Shown(String, 'text', 'Name of the court asked to enforce; null until then. 法院名称', optional) court!:
    string | null;
  @Shown(
    String,
    'text',
    'Case number given by the court, or the number of its document once it has ruled. 法院案号',
    optional,
  )
  courtReference!: string | null;
  @Shown(CourtResult, 'text', 'Result of enforcement by the court; null until it is known. 法院执行结果', optional)
  courtResult!: CourtResult | null;
  @Shown(AppealKind, 'text', 'Way in which the decision was contested; null if it was not. 救济途径', optional)
  appealKind!: AppealKind | null;
  @Shown(CivilDateScalar, 'date', 'Day on which reconsideration or suit was filed. 复议诉讼提起日', optional)
  appealedOn!: CivilDate | null;
  @Shown(
    String,
    'text',
    'Number of the document that accepted the reconsideration or suit; null if there was none. 受理文书号',
    optional,
  )
  appealDocument!: string | null;
  @Shown(
    CivilDateScalar,
    'date',
    'Day on which reconsideration or suit ended; null while it is open. 复议诉讼终结日',
    optional,
  )
  appealSettledOn!: CivilDate | null;
  @Shown(AppealOutcome, 'text', 'Outcome of reconsideration or suit; null while it is open. 复议诉讼结果', optional)
  appealOutcome!: AppealOutcome | null;
  @Shown(
    String,
    'text',
    'Number of the document that ended the reconsideration or suit; null while it is open. 结果文书号',
    optional,
  )
  appealEndDocument!: string | null;
  @Shown(
    Int,
    'integer',
    'Number of days for which the surcharge did not run because of reconsideration or suit. 加处罚款停计天数',
  )
  stayedDays!: number;
  @Kept('uuid') caseId!: string;
  @Kept('uuid', optional) enterpriseId!: string | null;
  @Kept('uuid', optional) noticeFileId!: string | null;
  @Kept('uuid', optional) consentFileId!: string | null;
  @Kept('uuid', optional) hearingHostId!: string | null;
  @Kept('uuid', optional) hearingMinutesFileId!: string | null;
  @Kept('uuid', optional) reviewerId!: string | null;
  @Kept('uuid', list) deliberatorIds!: string[];
  @Kept('uuid', optional) deliberationFileId!: string | null;
  @Kept('uuid', optional) deciderId!: string | null;
  @Kept('uuid', optional) decisionFileId!: string | null;
  @Kept('uuid', optional) courtFileId!: string | null;
  @Kept('uuid', optional) dailyFileId!: string | null;

  @Field(() => PersonalText, { nullable: true, description: 'Name of the person; null for a unit. 姓名' })
  personName?: PersonalText | null;
  @Field(() => PersonalText, {
    nullable: true,
    description: 'Identity number of the person; null for a unit or where none was given. 公民身份号码',
  })
  idNumber?: PersonalText | null;

  @Reads(one<CaseParty>(() => operators, 'hearingHostId'))
  @Field(() => Operator, { nullable: true, description: 'The operator who hosted the hearing. 听证主持人' })
  hearingHost?: Operator | null;

  @Reads(one<CaseParty>(() => operators, 'reviewerId'))
  @Field(() => Operator, { nullable: true, description: 'The operator who made the legal review. 法制审核人' })
  reviewer?: Operator | null;

  @Reads(one<CaseParty>(() => operators, 'deciderId'))
  @Field(() => Operator, { nullable: true, description: 'The operator who made the decision. 决定人' })
  decider?: Operator | null;

  @Reads(one<CaseParty>(() => files, 'noticeFileId'))
  @Field(() => FileRef, { nullable: true, description: 'File of the penalty notice. 告知书' })
  noticeDocument?: FileRef | null;

  @Reads(one<CaseParty>(() => files, 'consentFileId'))
  @Field(() => FileRef, {
    nullable: true,
    description: "File of the party's signed consent to electronic service. 电子送达确认书",
  })
  consentDocument?: FileRef | null;

  @Reads(one<CaseParty>(() => files, 'decisionFileId'))
  @Field(() => FileRef, { nullable: true, description: 'File of the decision. 决定书' })
  decisionDocument?: FileRef | null;

  @Reads(one<CaseParty>(() => enterprises, 'enterpriseId'))
  @Field(() => Enterprise, { nullable: true, description: 'Enterprise concerned, if the caller may see it. 涉案企业' })
  enterprise?: Enterprise | null;

  @Reads(one<CaseParty>(() => files, 'hearingMinutesFileId'))
  @Field(() => FileRef, { nullable: true, description: 'File of the minutes of the hearing. 听证笔录' })
  hearingMinutes?: FileRef | null;

  @Reads(listKept<CaseParty>(() => operators, 'deliberatorIds'))
  @Field(() => [Operator], {
    nullable: true,
    description: 'Persons who took part in the collective discussion. 集体讨论人员',
  })
  deliberators?: Operator[] | null;

  @Reads(one<CaseParty>(() => files, 'deliberationFileId'))
  @Field(() => FileRef, {
    nullable: true,
    description: 'File of the record of the collective discussion. 集体讨论记录',
  })
  deliberationRecord?: FileRef | null;

  @Reads(one<CaseParty>(() => files, 'courtFileId'))
  @Field(() => FileRef, { nullable: true, description: 'File of the application to the court. 强制执行申请材料' })
  courtApplication?: FileRef | null;

  @Reads(one<CaseParty>(() => files, 'dailyFileId'))
  @Field(() => FileRef, {
    nullable: true,
    description: 'File of evidence for the refusal to correct. 拒不改正佐证材料',
  })
  dailyEvidence?: FileRef | null;
}
