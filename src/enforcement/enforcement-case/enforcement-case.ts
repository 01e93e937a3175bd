import { Field, Int, ObjectType } from 'type-graphql';
import { Entity } from 'typeorm';
import { listKept, one, Reads } from '../../access/noun.js';
import { changeOf } from '../../api/change.js';
import { connectionOf } from '../../api/connection.js';
import { enumType } from '../../api/enums.js';
import { PersonalText } from '../../api/personal-text.js';
import { RegisterEntry } from '../../api/register-entry.js';
import { CivilDateScalar, DateTime, Money } from '../../api/scalars/index.js';
import type { CivilDate } from '../../kernel/civil-date.js';
import type { Instant } from '../../kernel/instant.js';
import { SupervisionSector } from '../../law/sector.js';
import { Enterprise } from '../../enterprise/enterprise/enterprise.js';
import { enterprises } from '../../enterprise/enterprise/enterprise.noun.js';
import { Organisation, Operator } from '../../organisation/organisation.js';
import { organisations, operators } from '../../organisation/organisation.noun.js';
import { FileRef, files } from '../../file/file-ref.js';
import { Inspection, Finding } from '../inspection/inspection.js';
import { inspections, findings } from '../inspection/inspection.noun.js';
import { Kept, Shown, list, named, optional, optionalList } from '../../api/columns.js';
import { hazards } from '../../hazard/hazard/hazard.noun.js';
import { Hazard } from '../../hazard/hazard/hazard.js';

export enum EnforcementCaseStatus {
  FILED = 'FILED',
  SUSPENDED = 'SUSPENDED',
  CONCLUDED = 'CONCLUDED',
  DECIDED = 'DECIDED',
  CLOSED = 'CLOSED',
  ARCHIVED = 'ARCHIVED',
  WITHDRAWN = 'WITHDRAWN',
}
enumType(EnforcementCaseStatus, 'EnforcementCaseStatus', 'Stage of a case. 案件状态.', {
  FILED: 'Filed and under investigation. 立案调查',
  SUSPENDED: 'Suspended, and its time limit with it. 已中止',
  CONCLUDED: 'Investigation concluded; each party is notified, heard and decided on separately. 调查终结',
  DECIDED: 'Every party has been decided on. 已决定',
  CLOSED: 'Closed after performance, recheck and publication. 已结案',
  ARCHIVED: 'Archived. 已归档',
  WITHDRAWN: 'Withdrawn before any decision. 已销案',
});
export enum CaseProcedure {
  ORDINARY = 'ORDINARY',
  SIMPLE = 'SIMPLE',
}
enumType(CaseProcedure, 'CaseProcedure', 'Procedure of a case. 处罚程序.', {
  ORDINARY: 'Ordinary procedure: filed by the head of the bureau, investigated and decided by the head. 普通程序',
  SIMPLE: 'Simple procedure: decided on the spot, with a warning or a small fine only. 简易程序',
});
export enum CaseSource {
  INSPECTION = 'INSPECTION',
  HAZARD = 'HAZARD',
  TIP_OFF = 'TIP_OFF',
  TRANSFER = 'TRANSFER',
  UPPER_ORDER = 'UPPER_ORDER',
  ACCIDENT = 'ACCIDENT',
}
enumType(CaseSource, 'CaseSource', 'Source of a case. 案件来源.', {
  INSPECTION: 'Found in an inspection. 检查发现',
  HAZARD: 'A hazard that was not rectified. 隐患逾期未改',
  TIP_OFF: 'A tip-off. 举报',
  TRANSFER: 'Transferred by another office. 移送',
  UPPER_ORDER: 'Assigned by a superior office. 上级交办',
  ACCIDENT: 'An accident. 事故',
});
export enum PartyKind {
  UNIT = 'UNIT',
  PERSON = 'PERSON',
}
enumType(PartyKind, 'PartyKind', 'Kind of a party. 当事人类别.', {
  UNIT: 'A legal person or other organisation. 单位',
  PERSON: 'A natural person. 个人',
});
export enum CasePartyStatus {
  NAMED = 'NAMED',
  NOTICED = 'NOTICED',
  DEFENDED = 'DEFENDED',
  HEARING_REQUESTED = 'HEARING_REQUESTED',
  HEARD = 'HEARD',
  REVIEWED = 'REVIEWED',
  RETURNED = 'RETURNED',
  DELIBERATED = 'DELIBERATED',
  DECIDED = 'DECIDED',
  SERVED = 'SERVED',
  URGED = 'URGED',
  IN_COURT = 'IN_COURT',
  PERFORMED = 'PERFORMED',
  DISCHARGED = 'DISCHARGED',
  REVOKED = 'REVOKED',
  RELEASED = 'RELEASED',
}
enumType(
  CasePartyStatus,
  'CasePartyStatus',
  'Stage of a party; the parties of a case go through them separately. 当事人状态.',
  {
    NAMED: 'Named in the case. 列为当事人',
    NOTICED: 'Notified of the proposed penalty. 已告知',
    DEFENDED: 'Has made or waived its defence. 已陈述申辩',
    HEARING_REQUESTED: 'Has requested a hearing. 已申请听证',
    HEARD: 'Hearing held. 已听证',
    REVIEWED: 'Legal review passed. 已法制审核',
    RETURNED: 'Returned by the legal review. 审核退回',
    DELIBERATED: 'Discussed collectively. 已集体讨论',
    DECIDED: 'Decided on. 已决定',
    SERVED: 'Decision served, payment outstanding. 已送达',
    URGED: 'Urged in writing to pay. 已催告',
    IN_COURT: 'The court has been asked to enforce. 已申请法院强制执行',
    PERFORMED: 'Decision performed. 已履行',
    DISCHARGED: 'Not punished, or enforcement refused or ended. 不予处罚或终结执行',
    REVOKED: 'Decision revoked on reconsideration or suit. 已撤销',
    RELEASED: 'Released because the case was withdrawn. 随案终止',
  },
);
export enum PenaltyKind {
  WARNING = 'WARNING',
  CRITICISM = 'CRITICISM',
  FINE = 'FINE',
  CONFISCATION = 'CONFISCATION',
  LICENCE_SUSPENDED = 'LICENCE_SUSPENDED',
  GRADE_LOWERED = 'GRADE_LOWERED',
  LICENCE_REVOKED = 'LICENCE_REVOKED',
  BUSINESS_RESTRICTED = 'BUSINESS_RESTRICTED',
  SUSPENSION = 'SUSPENSION',
  CLOSURE = 'CLOSURE',
  OCCUPATION_RESTRICTED = 'OCCUPATION_RESTRICTED',
}
enumType(PenaltyKind, 'PenaltyKind', 'Kind of penalty. 处罚种类.', {
  WARNING: 'Warning. 警告',
  CRITICISM: 'Criticism by public notice. 通报批评',
  FINE: 'Fine. 罚款',
  CONFISCATION: 'Confiscation of illegal gains or property. 没收违法所得、非法财物',
  LICENCE_SUSPENDED: 'Temporary suspension of a licence. 暂扣许可证件',
  GRADE_LOWERED: 'Lowering of a qualification grade. 降低资质等级',
  LICENCE_REVOKED: 'Revocation of a licence. 吊销许可证件',
  BUSINESS_RESTRICTED: 'Restriction of production and business. 限制开展生产经营活动',
  SUSPENSION: 'Order to suspend production or business. 责令停产停业',
  CLOSURE: 'Order to close down. 责令关闭',
  OCCUPATION_RESTRICTED: 'Restriction from an occupation. 限制从业',
});
export enum PenaltyCircumstance {
  LIGHTENED = 'LIGHTENED',
  LIGHT = 'LIGHT',
  ORDINARY = 'ORDINARY',
  HEAVY = 'HEAVY',
}
enumType(
  PenaltyCircumstance,
  'PenaltyCircumstance',
  'Weight of the circumstances, which sets the part of the band of fines. 裁量情节.',
  {
    LIGHTENED: 'Below the band. 减轻',
    LIGHT: 'Lower part of the band. 从轻',
    ORDINARY: 'Middle part of the band. 一般',
    HEAVY: 'Upper part of the band. 从重',
  },
);
export enum ServiceMethod {
  ON_THE_SPOT = 'ON_THE_SPOT',
  DIRECT = 'DIRECT',
  LEFT = 'LEFT',
  ELECTRONIC = 'ELECTRONIC',
  MAIL = 'MAIL',
  PUBLIC_NOTICE = 'PUBLIC_NOTICE',
}
enumType(ServiceMethod, 'ServiceMethod', 'Method of serving a document. 送达方式.', {
  ON_THE_SPOT: 'Handed over on the spot. 当场交付',
  DIRECT: 'Delivered in person. 直接送达',
  LEFT: "Left at the party's place before witnesses. 留置送达",
  ELECTRONIC: 'Electronically, with signed consent. 电子送达',
  MAIL: 'By mail. 邮寄送达',
  PUBLIC_NOTICE: 'By public notice. 公告送达',
});
export enum LegalReviewResult {
  AGREED = 'AGREED',
  CORRECT = 'CORRECT',
  SUPPLEMENT = 'SUPPLEMENT',
  DISAGREED = 'DISAGREED',
}
enumType(LegalReviewResult, 'LegalReviewResult', 'Result of a legal review. 法制审核结论.', {
  AGREED: 'Agreed. 同意',
  CORRECT: 'To be corrected. 建议纠正',
  SUPPLEMENT: 'To be investigated further. 建议补充调查',
  DISAGREED: 'Not agreed. 不同意',
});
export enum CaseOutcome {
  PENALTY = 'PENALTY',
  NO_PENALTY_MINOR = 'NO_PENALTY_MINOR',
  NO_PENALTY_NOT_PROVEN = 'NO_PENALTY_NOT_PROVEN',
  TRANSFERRED = 'TRANSFERRED',
}
enumType(CaseOutcome, 'CaseOutcome', 'Outcome of the decision on a party. 处理决定.', {
  PENALTY: 'A penalty is imposed. 给予处罚',
  NO_PENALTY_MINOR: 'No penalty: minor, first offence or without fault. 不予处罚',
  NO_PENALTY_NOT_PROVEN: 'No penalty: the violation is not proven. 违法事实不成立',
  TRANSFERRED: 'Transferred to criminal justice. 移送司法机关',
});
export enum PaymentChannel {
  BANK = 'BANK',
  ELECTRONIC = 'ELECTRONIC',
  ON_SPOT = 'ON_SPOT',
}
enumType(PaymentChannel, 'PaymentChannel', 'Channel by which a fine is paid. 缴款方式.', {
  BANK: 'At the bank. 银行缴纳',
  ELECTRONIC: 'Electronically. 电子支付',
  ON_SPOT: 'Collected on the spot. 当场收缴',
});
export enum AppealKind {
  RECONSIDERATION = 'RECONSIDERATION',
  LITIGATION = 'LITIGATION',
}
enumType(AppealKind, 'AppealKind', 'Way of contesting a decision. 救济途径.', {
  RECONSIDERATION: 'Administrative reconsideration. 行政复议',
  LITIGATION: 'Administrative suit. 行政诉讼',
});
export enum AppealOutcome {
  UPHELD = 'UPHELD',
  CHANGED = 'CHANGED',
  REVOKED = 'REVOKED',
}
enumType(AppealOutcome, 'AppealOutcome', 'Outcome of reconsideration or suit. 复议诉讼结果.', {
  UPHELD: 'Decision upheld. 维持',
  CHANGED: 'Fine changed. 变更',
  REVOKED: 'Decision revoked. 撤销',
});
export enum CourtResult {
  GRANTED = 'GRANTED',
  REFUSED = 'REFUSED',
  ENDED = 'ENDED',
}
enumType(CourtResult, 'CourtResult', 'Result of asking the court to enforce. 法院执行结果.', {
  GRANTED: 'Enforcement granted. 准予执行',
  REFUSED: 'Enforcement refused. 不予执行',
  ENDED: 'Enforcement ended because nothing more can be collected. 终结执行',
});
export enum CreditLevel {
  MINOR = 'MINOR',
  GENERAL = 'GENERAL',
  SEVERE = 'SEVERE',
}
enumType(
  CreditLevel,
  'CreditLevel',
  'Credit level of a decision, which sets how long it is public (信用修复管理办法). 失信程度.',
  {
    MINOR: 'Minor: public for three months at most, or not at all. 轻微',
    GENERAL: 'General: public for three months to one year. 一般',
    SEVERE: 'Severe: public for one to three years. 严重',
  },
);
export enum EvidenceKind {
  DOCUMENT = 'DOCUMENT',
  OBJECT = 'OBJECT',
  AUDIOVISUAL = 'AUDIOVISUAL',
  ELECTRONIC = 'ELECTRONIC',
  WITNESS = 'WITNESS',
  STATEMENT = 'STATEMENT',
  EXPERT_OPINION = 'EXPERT_OPINION',
  RECORD = 'RECORD',
}
enumType(EvidenceKind, 'EvidenceKind', 'Statutory kind of evidence (行政处罚法 第四十六条). 证据种类.', {
  DOCUMENT: 'Documentary evidence. 书证',
  OBJECT: 'Physical evidence. 物证',
  AUDIOVISUAL: 'Audio or video material. 视听资料',
  ELECTRONIC: 'Electronic data. 电子数据',
  WITNESS: 'Testimony of a witness. 证人证言',
  STATEMENT: 'Statement of the party. 当事人的陈述',
  EXPERT_OPINION: 'Expert opinion. 鉴定意见',
  RECORD: 'Record of the scene. 勘验笔录、现场笔录',
});

@ObjectType({
  implements: RegisterEntry,
  simpleResolvers: true,
  description:
    'A case of administrative penalty, from filing to the archive; each of its parties is notified, heard and decided on, and performs, separately. 行政处罚案件',
})
@Entity('enforcement_case')
export class EnforcementCase extends RegisterEntry {
  @Shown(String, 'text', 'Case number. 案件编号') number!: string;
  @Shown(EnforcementCaseStatus, 'text', 'Stage of the case. 案件状态') status!: EnforcementCaseStatus;
  @Shown(CaseProcedure, 'text', 'Procedure of the case. 处罚程序') procedure!: CaseProcedure;
  @Shown(CaseSource, 'text', 'Source of the case. 案件来源') source!: CaseSource;
  @Shown(
    String,
    'text',
    'Number of the document by which the case came in, such as a transfer; null if none was given. 来源文号',
    optional,
  )
  sourceRef!: string | null;
  @Shown(String, 'text', 'Subject of the case: the conduct it is about. 案由') cause!: string;
  @Shown(SupervisionSector, 'text', 'Supervision sector of the enterprise. 监管行业') sector!: SupervisionSector;
  @Shown([String], 'text', 'Codes of the penalty items violated, from the item catalogue. 违法事项代码', list)
  itemCodes!: string[];
  @Shown(CivilDateScalar, 'date', 'Day on which the conduct happened, or its last day if it went on. 违法行为终了日')
  violatedOn!: CivilDate;
  @Shown(CivilDateScalar, 'date', 'Day on which the conduct was discovered. 发现日') discoveredOn!: CivilDate;
  @Shown(
    Boolean,
    'boolean',
    'Whether life, health or financial safety was endangered with harmful consequences, so that the limitation is five years. 是否涉及生命健康安全、金融安全且有危害后果',
  )
  grave!: boolean;
  @Shown(
    Boolean,
    'boolean',
    'Whether the case is one against illegal operation, in which four measures are decided. 是否打非治违',
  )
  illegalOperation!: boolean;
  @Shown(Boolean, 'boolean', 'Whether major public interests are affected. 是否涉及重大公共利益')
  publicInterest!: boolean;
  @Shown(
    Boolean,
    'boolean',
    'Whether the case is complex or serious, so that it is discussed collectively. 是否情节复杂或者重大',
  )
  complex!: boolean;
  @Shown(DateTime, 'timestamptz', 'Time limit for deciding the case, extended by the days of suspension. 办案期限')
  decisionDue!: Instant;
  @Shown(
    CivilDateScalar,
    'date',
    'Day on which the present suspension began; null while the case is not suspended. 中止日',
    optional,
  )
  suspendedOn!: CivilDate | null;
  @Shown(String, 'text', 'Reason of the latest suspension; null if there was none. 中止理由', optional)
  suspendReason!: string | null;
  @Shown(Int, 'integer', 'Number of days suspended, without the present suspension. 中止天数') suspendedDays!: number;
  @Shown(DateTime, 'timestamptz', 'When the investigation was concluded; null until then. 调查终结时间', optional)
  concludedAt!: Instant | null;
  @Shown(String, 'text', 'Facts that the investigation established; null until it is concluded. 调查报告', optional)
  report!: string | null;
  @Shown(
    String,
    'text',
    'Reason why no person is punished although the item punishes persons as well as units; null if none was given. 不罚个人理由',
    optional,
  )
  noPersonReason!: string | null;
  @Shown(
    [String],
    'text',
    'Four entries, one for each measure against illegal operation, with whether it applies and why; empty in other cases. 四个一律',
    list,
  )
  fourAlways!: string[];
  @Shown(
    DateTime,
    'timestamptz',
    'Time of the latest recheck of the correction; null before the first. 整改复查时间',
    optional,
  )
  recheckedAt!: Instant | null;
  @Shown(Boolean, 'boolean', 'Whether the latest recheck was passed; null before the first. 整改复查是否合格', optional)
  recheckPassed!: boolean | null;
  @Shown(String, 'text', 'Opinion of the latest recheck; null before the first. 复查意见', optional)
  recheckOpinion!: string | null;
  @Shown(String, 'text', 'Reason for a decision after the time limit; null if none was late. 超期理由', optional)
  overdueReason!: string | null;
  @Shown(String, 'text', 'Result with which the case was closed; null until then. 结案情况', optional)
  closingNote!: string | null;
  @Shown(DateTime, 'timestamptz', 'When the case was closed; null until then. 结案时间', optional)
  closedAt!: Instant | null;
  @Shown(String, 'text', 'Archive number of the case file; null until it is archived. 档号', optional)
  archiveNumber!: string | null;
  @Shown(DateTime, 'timestamptz', 'When the case was archived; null until then. 归档时间', optional)
  archivedAt!: Instant | null;
  @Shown(String, 'text', 'Reason for withdrawing the case; null if it was not withdrawn. 销案理由', optional)
  endReason!: string | null;
  @Kept('uuid', optional) enterpriseId!: string | null;
  @Kept('uuid', optional) inspectionId!: string | null;
  @Kept('uuid', optional) accidentId!: string | null;
  @Kept('uuid') organisationId!: string;
  @Kept('uuid', list) hazardIds!: string[];
  @Kept('uuid', list) findingIds!: string[];
  @Kept('uuid', list) handlerIds!: string[];
  @Kept('uuid', optionalList) recheckerIds!: string[] | null;
  @Kept('uuid', optional) reportFileId!: string | null;
  @Kept('uuid', optional) recheckFileId!: string | null;
  @Kept('uuid', optional) catalogueFileId!: string | null;

  @Reads(one<EnforcementCase>(() => enterprises, 'enterpriseId'))
  @Field(() => Enterprise, {
    nullable: true,
    description: 'The enterprise concerned, if the caller may see it. 涉案企业',
  })
  enterprise?: Enterprise | null;

  @Reads(one<EnforcementCase>(() => inspections, 'inspectionId'))
  @Field(() => Inspection, {
    nullable: true,
    description: 'The inspection the case comes from; null if there is none or the caller may not see it. 来源检查',
  })
  inspection?: Inspection | null;

  @Reads(one<EnforcementCase>(() => organisations, 'organisationId'))
  @Field(() => Organisation, { nullable: true, description: 'The office that handles the case. 办案机关' })
  organisation?: Organisation | null;

  @Reads(one<EnforcementCase>(() => files, 'reportFileId'))
  @Field(() => FileRef, { nullable: true, description: 'File of the investigation report. 调查报告文书' })
  reportDocument?: FileRef | null;

  @Reads(one<EnforcementCase>(() => files, 'recheckFileId'))
  @Field(() => FileRef, { nullable: true, description: 'File of the record of the latest recheck. 复查记录' })
  recheckRecord?: FileRef | null;

  @Reads(listKept<EnforcementCase>(() => hazards, 'hazardIds'))
  @Field(() => [Hazard], { nullable: true, description: 'Hazards that the case is about. 涉案隐患' })
  hazardsConcerned?: Hazard[] | null;

  @Reads(listKept<EnforcementCase>(() => findings, 'findingIds'))
  @Field(() => [Finding], { nullable: true, description: 'Findings of inspections that the case rests on. 检查发现' })
  findings?: Finding[] | null;

  @Reads(listKept<EnforcementCase>(() => operators, 'recheckerIds'))
  @Field(() => [Operator], { nullable: true, description: 'Officers who made the latest recheck. 复查人员' })
  recheckers?: Operator[] | null;

  @Reads(one<EnforcementCase>(() => files, 'catalogueFileId'))
  @Field(() => FileRef, { nullable: true, description: 'File of the catalogue of the archived case file. 案卷目录' })
  catalogue?: FileRef | null;
}
export const EnforcementCaseConnection = connectionOf('EnforcementCase', '行政处罚案件', () => EnforcementCase);
export const EnforcementCaseChange = changeOf('EnforcementCase', '行政处罚案件', () => EnforcementCase);

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

@ObjectType({
  implements: RegisterEntry,
  simpleResolvers: true,
  description: 'A piece of evidence in a case. 案件证据',
})
@Entity('case_evidence')
export class CaseEvidence extends RegisterEntry {
  @Shown(EvidenceKind, 'text', 'Statutory kind of the evidence. 证据种类') kind!: EvidenceKind;
  @Shown(String, 'text', 'Title of the evidence. 证据名称') title!: string;
  @Shown(String, 'text', 'Fact that the evidence proves. 证明事项') proves!: string;
  @Shown(CivilDateScalar, 'date', 'Day on which the evidence was collected. 取得日期') collectedOn!: CivilDate;
  @Shown(String, 'text', 'Person or place the evidence comes from. 证据来源') source!: string;
  @Kept('uuid') caseId!: string;
  @Kept('uuid', list) collectorIds!: string[];
  @Kept('uuid', optional) fileId!: string | null;
  @Kept('uuid', optionalList) fileIds!: string[] | null;

  @Reads(listKept<CaseEvidence>(() => files, 'fileId', 'fileIds'))
  @Field(() => [FileRef], { nullable: true, description: 'Files of the evidence, in the order given. 证据文件' })
  files?: FileRef[] | null;

  @Reads(listKept<CaseEvidence>(() => operators, 'collectorIds'))
  @Field(() => [Operator], { nullable: true, description: 'Officers who collected it. 取证人员' })
  collectors?: Operator[] | null;
}
