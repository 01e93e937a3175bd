import { Field, Int, ObjectType } from 'type-graphql';
import { Column, Entity } from 'typeorm';
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
import { Inspection } from '../inspection/inspection.js';
import { inspections } from '../inspection/inspection.noun.js';

export enum EnforcementCaseStatus {
  FILED = 'FILED', SUSPENDED = 'SUSPENDED', CONCLUDED = 'CONCLUDED', DECIDED = 'DECIDED', CLOSED = 'CLOSED', ARCHIVED = 'ARCHIVED', WITHDRAWN = 'WITHDRAWN',
}
enumType(EnforcementCaseStatus, 'EnforcementCaseStatus', 'The stage of a case. 案件状态.', {
  FILED: 'Filed and investigated. 立案调查', SUSPENDED: 'Stands still. 中止', CONCLUDED: 'The investigation is concluded; each party is notified, heard and decided on its own. 调查终结', DECIDED: 'Every party has its decision. 已决定', CLOSED: 'Closed: performed, rechecked, published. 已结案',
  ARCHIVED: 'In the archive. 已归档', WITHDRAWN: 'Withdrawn. 已销案',
});
export enum CaseProcedure { ORDINARY = 'ORDINARY', SIMPLE = 'SIMPLE' }
enumType(CaseProcedure, 'CaseProcedure', 'By which procedure a case goes. 处罚程序.', { ORDINARY: 'Filed by the head, investigated and reviewed. 普通程序', SIMPLE: 'Decided on the spot: a warning or a small fine. 简易程序' });
export enum CaseSource { INSPECTION = 'INSPECTION', HAZARD = 'HAZARD', TIP_OFF = 'TIP_OFF', TRANSFER = 'TRANSFER', UPPER_ORDER = 'UPPER_ORDER', ACCIDENT = 'ACCIDENT' }
enumType(CaseSource, 'CaseSource', 'Where a case comes from. 案件来源.', { INSPECTION: 'An inspection. 检查发现', HAZARD: 'A hazard not put right. 隐患逾期', TIP_OFF: 'A tip-off. 举报', TRANSFER: 'Passed on by another office. 移送', UPPER_ORDER: 'Ordered from above. 上级交办', ACCIDENT: 'An accident. 事故' });
export enum PartyKind { UNIT = 'UNIT', PERSON = 'PERSON' }
enumType(PartyKind, 'PartyKind', 'A unit or a person. 单位或个人.', { UNIT: 'A legal person or other organisation. 单位', PERSON: 'A natural person. 个人' });
export enum CasePartyStatus {
  NAMED = 'NAMED', NOTICED = 'NOTICED', DEFENDED = 'DEFENDED', HEARING_REQUESTED = 'HEARING_REQUESTED', HEARD = 'HEARD', REVIEWED = 'REVIEWED', RETURNED = 'RETURNED', DELIBERATED = 'DELIBERATED', DECIDED = 'DECIDED', SERVED = 'SERVED', URGED = 'URGED', IN_COURT = 'IN_COURT', PERFORMED = 'PERFORMED',
  DISCHARGED = 'DISCHARGED', REVOKED = 'REVOKED', RELEASED = 'RELEASED',
}
enumType(CasePartyStatus, 'CasePartyStatus', 'The stage of a party, each on its own. 当事人状态.', {
  NAMED: 'Named in the case. 列为当事人', NOTICED: 'Told what is meant. 已告知', DEFENDED: 'Has spoken or waived. 已陈述申辩', HEARING_REQUESTED: 'Has asked for a hearing. 已申请听证', HEARD: 'Has been heard. 已听证', REVIEWED: 'Legally reviewed. 已法制审核', RETURNED: 'Sent back by the legal review. 审核退回',
  DELIBERATED: 'Discussed by the leaders together. 已集体讨论', DECIDED: 'Decided. 已决定', SERVED: 'Served; it is to be performed. 已送达', URGED: 'Urged in writing. 已催告', IN_COURT: 'The court is asked to enforce. 申请法院强制执行', PERFORMED: 'Performed. 已履行',
  DISCHARGED: 'Not punished, or enforcement has ended. 不予处罚或终结执行', REVOKED: 'Revoked on reconsideration or suit. 已撤销', RELEASED: 'Let go with the case. 随案终止',
});
export enum PenaltyKind {
  WARNING = 'WARNING', CRITICISM = 'CRITICISM', FINE = 'FINE', CONFISCATION = 'CONFISCATION', LICENCE_SUSPENDED = 'LICENCE_SUSPENDED', GRADE_LOWERED = 'GRADE_LOWERED', LICENCE_REVOKED = 'LICENCE_REVOKED', BUSINESS_RESTRICTED = 'BUSINESS_RESTRICTED', SUSPENSION = 'SUSPENSION', CLOSURE = 'CLOSURE',
  OCCUPATION_RESTRICTED = 'OCCUPATION_RESTRICTED',
}
enumType(PenaltyKind, 'PenaltyKind', 'What may be imposed. 处罚种类.', {
  WARNING: 'A warning. 警告', CRITICISM: 'Criticism by notice. 通报批评', FINE: 'A fine. 罚款', CONFISCATION: 'Confiscation. 没收违法所得、非法财物', LICENCE_SUSPENDED: 'A licence suspended. 暂扣许可证件', GRADE_LOWERED: 'A qualification lowered. 降低资质等级', LICENCE_REVOKED: 'A licence revoked. 吊销许可证件',
  BUSINESS_RESTRICTED: 'Business restricted. 限制开展生产经营活动', SUSPENSION: 'Production suspended. 责令停产停业', CLOSURE: 'Closed. 责令关闭', OCCUPATION_RESTRICTED: 'Barred from an occupation. 限制从业',
});
export enum PenaltyCircumstance { LIGHTENED = 'LIGHTENED', LIGHT = 'LIGHT', ORDINARY = 'ORDINARY', HEAVY = 'HEAVY' }
enumType(PenaltyCircumstance, 'PenaltyCircumstance', 'How the circumstances weigh. 裁量情节.', { LIGHTENED: 'Below the band. 减轻', LIGHT: 'In its lower part. 从轻', ORDINARY: 'In its middle. 一般', HEAVY: 'In its upper part. 从重' });
export enum ServiceMethod { ON_THE_SPOT = 'ON_THE_SPOT', DIRECT = 'DIRECT', LEFT = 'LEFT', ELECTRONIC = 'ELECTRONIC', MAIL = 'MAIL', PUBLIC_NOTICE = 'PUBLIC_NOTICE' }
enumType(ServiceMethod, 'ServiceMethod', 'How a paper is served. 送达方式.', { ON_THE_SPOT: 'Handed over at once. 当场交付', DIRECT: 'Handed over. 直接送达', LEFT: 'Left with witnesses. 留置送达', ELECTRONIC: 'Electronically, with signed consent. 电子送达', MAIL: 'By mail. 邮寄送达', PUBLIC_NOTICE: 'By public notice. 公告送达' });
export enum LegalReviewResult { AGREED = 'AGREED', CORRECT = 'CORRECT', SUPPLEMENT = 'SUPPLEMENT', DISAGREED = 'DISAGREED' }
enumType(LegalReviewResult, 'LegalReviewResult', 'What the legal review says. 法制审核结论.', { AGREED: 'Agreed. 同意', CORRECT: 'To be corrected. 建议纠正', SUPPLEMENT: 'To be investigated further. 建议补充调查', DISAGREED: 'Not agreed. 不同意' });
export enum CaseOutcome { PENALTY = 'PENALTY', NO_PENALTY_MINOR = 'NO_PENALTY_MINOR', NO_PENALTY_NOT_PROVEN = 'NO_PENALTY_NOT_PROVEN', TRANSFERRED = 'TRANSFERRED' }
enumType(CaseOutcome, 'CaseOutcome', 'What was decided of a party. 处理决定.', { PENALTY: 'A penalty. 给予处罚', NO_PENALTY_MINOR: 'None: minor, first, or without fault. 不予处罚', NO_PENALTY_NOT_PROVEN: 'None: not proven. 违法事实不成立', TRANSFERRED: 'Passed to criminal justice. 移送司法' });
export enum PaymentChannel { BANK = 'BANK', ELECTRONIC = 'ELECTRONIC', ON_SPOT = 'ON_SPOT' }
enumType(PaymentChannel, 'PaymentChannel', 'How a fine is paid. 缴款方式.', { BANK: 'At the bank. 银行缴纳', ELECTRONIC: 'Electronically. 电子支付', ON_SPOT: 'Collected on the spot. 当场收缴' });
export enum AppealKind { RECONSIDERATION = 'RECONSIDERATION', LITIGATION = 'LITIGATION' }
enumType(AppealKind, 'AppealKind', 'By which way a decision is contested. 救济途径.', { RECONSIDERATION: 'Reconsideration. 行政复议', LITIGATION: 'A suit. 行政诉讼' });
export enum AppealOutcome { UPHELD = 'UPHELD', CHANGED = 'CHANGED', REVOKED = 'REVOKED' }
enumType(AppealOutcome, 'AppealOutcome', 'How it ended. 救济结果.', { UPHELD: 'Upheld. 维持', CHANGED: 'The fine was changed. 变更', REVOKED: 'Revoked. 撤销' });
export enum CourtResult { GRANTED = 'GRANTED', REFUSED = 'REFUSED', ENDED = 'ENDED' }
enumType(CourtResult, 'CourtResult', 'What came of asking the court. 法院执行结果.', { GRANTED: 'Granted. 准予执行', REFUSED: 'Refused. 不予执行', ENDED: 'Enforcement ended without more to take. 终结执行' });
export enum CreditLevel { MINOR = 'MINOR', GENERAL = 'GENERAL', SEVERE = 'SEVERE' }
enumType(CreditLevel, 'CreditLevel', 'How grave a decision is for credit (信用修复管理办法). 失信程度.', { MINOR: 'Minor: not shown, or three months at most. 轻微', GENERAL: 'General: three months to one year. 一般', SEVERE: 'Severe: one to three years. 严重' });
export enum EvidenceKind { DOCUMENT = 'DOCUMENT', OBJECT = 'OBJECT', AUDIOVISUAL = 'AUDIOVISUAL', ELECTRONIC = 'ELECTRONIC', WITNESS = 'WITNESS', STATEMENT = 'STATEMENT', EXPERT_OPINION = 'EXPERT_OPINION', RECORD = 'RECORD' }
enumType(EvidenceKind, 'EvidenceKind', 'The statutory kinds of evidence (行政处罚法 第四十六条). 证据种类.', { DOCUMENT: 'Documents. 书证', OBJECT: 'Objects. 物证', AUDIOVISUAL: 'Sound and pictures. 视听资料', ELECTRONIC: 'Electronic data. 电子数据', WITNESS: 'A witness. 证人证言', STATEMENT: 'The party\'s statement. 当事人的陈述', EXPERT_OPINION: 'An expert opinion. 鉴定意见', RECORD: 'A record of the scene. 勘验笔录、现场笔录' });

@ObjectType({ implements: RegisterEntry, simpleResolvers: true, description: 'A case of administrative punishment, from filing to the archive; each party is notified, heard, decided and performs on its own. 行政处罚案件' })
@Entity('enforcement_case')
export class EnforcementCase extends RegisterEntry {
  @Field(() => String, { description: 'Its number. 案件编号' })                                                                           @Column('text')                                                  number!: string;
  @Field(() => EnforcementCaseStatus, { description: 'Its stage. 状态' })                                                               @Column('text')                                                  status!: EnforcementCaseStatus;
  @Field(() => CaseProcedure, { description: 'By which procedure. 程序' })                                                              @Column('text')                                                  procedure!: CaseProcedure;
  @Field(() => CaseSource, { description: 'Where it comes from. 案件来源' })                                                              @Column('text')                                                  source!: CaseSource;
  @Field(() => String, { nullable: true, description: 'The paper it comes from. 来源文号' })                                              @Column('text', { name: 'source_ref', nullable: true })          sourceRef!: string | null;
  @Field(() => String, { description: 'What it is about. 案由' })                                                                       @Column('text')                                                  cause!: string;
  @Field(() => SupervisionSector, { description: 'The sector. 监管行业' })                                                                @Column('text')                                                  sector!: SupervisionSector;
  @Field(() => [String], { description: 'The articles broken, by the catalogue. 违法事项代码' })                                            @Column('text', { name: 'item_codes', array: true })             itemCodes!: string[];
  @Field(() => CivilDateScalar, { description: 'When the conduct happened, or ended. 违法行为终了日' })                                      @Column('date', { name: 'violated_on' })                         violatedOn!: CivilDate;
  @Field(() => CivilDateScalar, { description: 'When it came to be known. 发现日' })                                                     @Column('date', { name: 'discovered_on' })                       discoveredOn!: CivilDate;
  @Field(() => Boolean, { description: 'Whether life, health or finance was endangered with harmful consequence. 是否涉及生命健康安全且有危害后果' }) @Column('boolean')                                               grave!: boolean;
  @Field(() => Boolean, { description: 'Whether it is one against illegal operation, where four measures are decided. 是否打非治违' })      @Column('boolean', { name: 'illegal_operation' })                illegalOperation!: boolean;
  @Field(() => Boolean, { description: 'Whether major public interests are touched. 是否涉及重大公共利益' })                                    @Column('boolean', { name: 'public_interest' })                  publicInterest!: boolean;
  @Field(() => Boolean, { description: 'Whether it is complex or serious, so that the leaders discuss it together. 是否情节复杂或者重大' })     @Column('boolean')                                               complex!: boolean;
  @Field(() => DateTime, { description: 'By when it is to be decided; moved on by the days it stood still. 办案期限' })                   @Column('timestamptz', { name: 'decision_due' })                 decisionDue!: Instant;
  @Field(() => CivilDateScalar, { nullable: true, description: 'Since when it stands still. 中止日' })                                   @Column('date', { name: 'suspended_on', nullable: true })        suspendedOn!: CivilDate | null;
  @Field(() => String, { nullable: true, description: 'Why. 中止理由' })                                                                  @Column('text', { name: 'suspend_reason', nullable: true })      suspendReason!: string | null;
  @Field(() => Int, { description: 'How many days it has stood still. 中止天数' })                                                        @Column('integer', { name: 'suspended_days' })                   suspendedDays!: number;
  @Field(() => DateTime, { nullable: true, description: 'When the investigation was concluded. 调查终结时间' })                             @Column('timestamptz', { name: 'concluded_at', nullable: true }) concludedAt!: Instant | null;
  @Field(() => String, { nullable: true, description: 'What it established. 调查报告' })                                                  @Column('text', { nullable: true })                              report!: string | null;
  @Field(() => String, { nullable: true, description: 'Why no person is punished beside the unit, where the article would. 不罚个人理由' }) @Column('text', { name: 'no_person_reason', nullable: true })    noPersonReason!: string | null;
  @Field(() => [String], { description: 'Of the four measures against illegal operation, each with whether and why. 四个一律' })          @Column('text', { name: 'four_always', array: true })            fourAlways!: string[];
  @Field(() => DateTime, { nullable: true, description: 'When it was rechecked whether all is right. 整改复查时间' })                       @Column('timestamptz', { name: 'rechecked_at', nullable: true }) recheckedAt!: Instant | null;
  @Field(() => Boolean, { nullable: true, description: 'Whether it was. 整改复查是否合格' })                                                  @Column('boolean', { name: 'recheck_passed', nullable: true })   recheckPassed!: boolean | null;
  @Field(() => String, { nullable: true, description: 'What was found. 复查意见' })                                                       @Column('text', { name: 'recheck_opinion', nullable: true })     recheckOpinion!: string | null;
  @Field(() => String, { nullable: true, description: 'Why a decision came after its day. 超期理由' })                                    @Column('text', { name: 'overdue_reason', nullable: true })      overdueReason!: string | null;
  @Field(() => String, { nullable: true, description: 'With what result it was closed. 结案情况' })                                       @Column('text', { name: 'closing_note', nullable: true })        closingNote!: string | null;
  @Field(() => DateTime, { nullable: true, description: 'When. 结案时间' })                                                               @Column('timestamptz', { name: 'closed_at', nullable: true })    closedAt!: Instant | null;
  @Field(() => String, { nullable: true, description: 'Number of its file in the archive. 档号' })                                      @Column('text', { name: 'archive_number', nullable: true })      archiveNumber!: string | null;
  @Field(() => DateTime, { nullable: true, description: 'When it went there. 归档时间' })                                                 @Column('timestamptz', { name: 'archived_at', nullable: true })  archivedAt!: Instant | null;
  @Field(() => String, { nullable: true, description: 'Why it was withdrawn. 销案理由' })                                                 @Column('text', { name: 'end_reason', nullable: true })          endReason!: string | null;
                                                                                                                                      @Column('uuid', { name: 'enterprise_id', nullable: true })       enterpriseId!: string | null;
                                                                                                                                      @Column('uuid', { name: 'inspection_id', nullable: true })       inspectionId!: string | null;
                                                                                                                                      @Column('uuid', { name: 'accident_id', nullable: true })         accidentId!: string | null;
                                                                                                                                      @Column('uuid', { name: 'organisation_id' })                     organisationId!: string;
                                                                                                                                      @Column('uuid', { name: 'hazard_ids', array: true })             hazardIds!: string[];
                                                                                                                                      @Column('uuid', { name: 'finding_ids', array: true })            findingIds!: string[];
                                                                                                                                      @Column('uuid', { name: 'handler_ids', array: true })            handlerIds!: string[];
                                                                                                                                      @Column('uuid', { name: 'report_file_id', nullable: true })      reportFileId!: string | null;
                                                                                                                                      @Column('uuid', { name: 'recheck_file_id', nullable: true })     recheckFileId!: string | null;
                                                                                                                                      @Column('uuid', { name: 'catalogue_file_id', nullable: true })   catalogueFileId!: string | null;

  @Reads(one<EnforcementCase>(() => enterprises, 'enterpriseId'))
  @Field(() => Enterprise, { nullable: true, description: 'The enterprise, if the caller may see it. 企业' })
  enterprise?: Enterprise | null;

  @Reads(one<EnforcementCase>(() => inspections, 'inspectionId'))
  @Field(() => Inspection, { nullable: true, description: 'The inspection it comes from. 来源检查' })
  inspection?: Inspection | null;

  @Reads(one<EnforcementCase>(() => organisations, 'organisationId'))
  @Field(() => Organisation, { nullable: true, description: 'Whose case. 办案机关' })
  organisation?: Organisation | null;

  @Reads(one<EnforcementCase>(() => files, 'reportFileId'))
  @Field(() => FileRef, { nullable: true, description: 'The report of the investigation. 调查报告文书' })
  reportDocument?: FileRef | null;

  @Reads(one<EnforcementCase>(() => files, 'recheckFileId'))
  @Field(() => FileRef, { nullable: true, description: 'The record of the recheck. 复查记录' })
  recheckRecord?: FileRef | null;
}
export const EnforcementCaseConnection = connectionOf('EnforcementCase', '行政处罚案件', () => EnforcementCase);
export const EnforcementCaseChange = changeOf('EnforcementCase', '行政处罚案件', () => EnforcementCase);

@ObjectType({ implements: RegisterEntry, simpleResolvers: true, description: 'A unit or person in a case, with its own notice, defence, hearing, decision, service and payment. 当事人' })
@Entity('case_party')
export class CaseParty extends RegisterEntry {
  @Field(() => CasePartyStatus, { description: 'Its stage. 状态' })                                                     @Column('text')                                                          status!: CasePartyStatus;
  @Field(() => PartyKind, { description: 'A unit or a person. 当事人类别' })                                           @Column('text')                                                          kind!: PartyKind;
  @Field(() => String, { nullable: true, description: 'The unit\'s name. 单位名称' })                                     @Column('text', { name: 'unit_name', nullable: true })                   unitName!: string | null;
  @Field(() => String, { nullable: true, description: 'The person\'s position. 职务' })                                 @Column('text', { name: 'held_position', nullable: true })               position!: string | null;
  @Field(() => SupervisionSector, { description: 'The sector. 监管行业' })                                                @Column('text')                                                          sector!: SupervisionSector;
  @Field(() => Money, { nullable: true, description: 'Last year\'s income, where the fine goes by it. 上一年年收入' })      @Column('bigint', { name: 'income_fen', nullable: true })                income!: string | null;
  @Field(() => String, { nullable: true, description: 'Number of the notice. 告知书文号' })                                @Column('text', { name: 'notice_number', nullable: true })               noticeNumber!: string | null;
  @Field(() => DateTime, { nullable: true, description: 'When it was told what is meant. 告知时间' })                     @Column('timestamptz', { name: 'noticed_at', nullable: true })           noticedAt!: Instant | null;
  @Field(() => ServiceMethod, { nullable: true, description: 'How the notice was served. 告知送达方式' })                   @Column('text', { name: 'notice_method', nullable: true })               noticeMethod!: ServiceMethod | null;
  @Field(() => String, { nullable: true, description: 'The article the penalty rests on, by the catalogue. 处罚依据事项' }) @Column('text', { name: 'proposed_item', nullable: true })               proposedItem!: string | null;
  @Field(() => [PenaltyKind], { nullable: true, description: 'What is meant to be imposed. 拟处罚种类' })                  @Column('text', { name: 'proposed_kinds', array: true, nullable: true }) proposedKinds!: PenaltyKind[] | null;
  @Field(() => Money, { nullable: true, description: 'The fine meant. 拟罚款' })                                         @Column('bigint', { name: 'proposed_fine_fen', nullable: true })         proposedFine!: string | null;
  @Field(() => PenaltyCircumstance, { nullable: true, description: 'How the circumstances weigh. 裁量情节' })             @Column('text', { nullable: true })                                      circumstance!: PenaltyCircumstance | null;
  @Field(() => String, { nullable: true, description: 'The facts. 事实' })                                              @Column('text', { name: 'notice_facts', nullable: true })                noticeFacts!: string | null;
  @Field(() => String, { nullable: true, description: 'The reasons and the basis. 理由和依据' })                           @Column('text', { name: 'notice_reasons', nullable: true })              noticeReasons!: string | null;
  @Field(() => Boolean, { nullable: true, description: 'Whether a hearing was offered. 是否告知听证权利' })                   @Column('boolean', { name: 'hearing_offered', nullable: true })          hearingOffered!: boolean | null;
  @Field(() => DateTime, { nullable: true, description: 'By when it may speak. 陈述申辩期限' })                             @Column('timestamptz', { name: 'defence_due', nullable: true })          defenceDue!: Instant | null;
  @Field(() => DateTime, { nullable: true, description: 'By when it may ask for a hearing. 申请听证期限' })                 @Column('timestamptz', { name: 'hearing_due', nullable: true })          hearingDue!: Instant | null;
  @Field(() => DateTime, { nullable: true, description: 'When it spoke, or said that it would not. 陈述申辩时间' })         @Column('timestamptz', { name: 'defended_at', nullable: true })          defendedAt!: Instant | null;
  @Field(() => String, { nullable: true, description: 'What it said. 陈述申辩意见' })                                       @Column('text', { nullable: true })                                      defence!: string | null;
  @Field(() => Boolean, { nullable: true, description: 'Whether it waived speaking. 是否放弃陈述申辩' })                      @Column('boolean', { name: 'defence_waived', nullable: true })           defenceWaived!: boolean | null;
  @Field(() => Boolean, { nullable: true, description: 'Whether it waived the hearing. 是否放弃听证' })                     @Column('boolean', { name: 'hearing_waived', nullable: true })           hearingWaived!: boolean | null;
  @Field(() => String, { nullable: true, description: 'What the office found on looking again. 复核意见' })               @Column('text', { name: 'defence_opinion', nullable: true })             defenceOpinion!: string | null;
  @Field(() => DateTime, { nullable: true, description: 'When it asked for a hearing. 申请听证时间' })                      @Column('timestamptz', { name: 'hearing_requested_at', nullable: true }) hearingRequestedAt!: Instant | null;
  @Field(() => CivilDateScalar, { nullable: true, description: 'When it was told time and place. 听证通知日' })            @Column('date', { name: 'hearing_notified_on', nullable: true })         hearingNotifiedOn!: CivilDate | null;
  @Field(() => DateTime, { nullable: true, description: 'When it was heard. 听证时间' })                                  @Column('timestamptz', { name: 'heard_at', nullable: true })             heardAt!: Instant | null;
  @Field(() => String, { nullable: true, description: 'Where. 听证地点' })                                                @Column('text', { name: 'hearing_place', nullable: true })               hearingPlace!: string | null;
  @Field(() => Boolean, { nullable: true, description: 'Whether it stayed away. 是否放弃听证出席' })                          @Column('boolean', { name: 'hearing_abandoned', nullable: true })        hearingAbandoned!: boolean | null;
  @Field(() => String, { nullable: true, description: 'What the host proposes. 听证意见' })                               @Column('text', { name: 'hearing_opinion', nullable: true })             hearingOpinion!: string | null;
  @Field(() => DateTime, { nullable: true, description: 'When it was reviewed. 法制审核时间' })                             @Column('timestamptz', { name: 'reviewed_at', nullable: true })          reviewedAt!: Instant | null;
  @Field(() => LegalReviewResult, { nullable: true, description: 'With what result. 法制审核结论' })                        @Column('text', { name: 'review_result', nullable: true })               reviewResult!: LegalReviewResult | null;
  @Field(() => String, { nullable: true, description: 'In words. 法制审核意见' })                                           @Column('text', { name: 'review_opinion', nullable: true })              reviewOpinion!: string | null;
  @Field(() => DateTime, { nullable: true, description: 'When the leaders discussed it. 集体讨论时间' })                    @Column('timestamptz', { name: 'deliberated_at', nullable: true })       deliberatedAt!: Instant | null;
  @Field(() => String, { nullable: true, description: 'What they found. 集体讨论意见' })                                    @Column('text', { nullable: true })                                      deliberation!: string | null;
  @Field(() => String, { nullable: true, description: 'Number of the decision. 决定书文号' })                              @Column('text', { name: 'decision_number', nullable: true })             decisionNumber!: string | null;
  @Field(() => DateTime, { nullable: true, description: 'When it was decided. 决定时间' })                                @Column('timestamptz', { name: 'decided_at', nullable: true })           decidedAt!: Instant | null;
  @Field(() => CaseOutcome, { nullable: true, description: 'What was decided. 处理决定' })                                @Column('text', { nullable: true })                                      outcome!: CaseOutcome | null;
  @Field(() => [PenaltyKind], { nullable: true, description: 'What was imposed. 处罚种类' })                              @Column('text', { array: true, nullable: true })                         kinds!: PenaltyKind[] | null;
  @Field(() => Money, { nullable: true, description: 'The fine. 罚款' })                                                @Column('bigint', { name: 'fine_fen', nullable: true })                  fine!: string | null;
  @Field(() => Money, { nullable: true, description: 'What was confiscated. 没收违法所得' })                                @Column('bigint', { name: 'confiscation_fen', nullable: true })          confiscation!: string | null;
  @Field(() => String, { nullable: true, description: 'Why. 决定理由' })                                                  @Column('text', { name: 'decision_reasons', nullable: true })            decisionReasons!: string | null;
  @Field(() => DateTime, { nullable: true, description: 'By when the decision is served. 送达期限' })                     @Column('timestamptz', { name: 'service_due', nullable: true })          serviceDue!: Instant | null;
  @Field(() => DateTime, { nullable: true, description: 'By when it is made public. 公示期限' })                          @Column('timestamptz', { name: 'publication_due', nullable: true })      publicationDue!: Instant | null;
  @Field(() => DateTime, { nullable: true, description: 'When it was made public. 公示时间' })                            @Column('timestamptz', { name: 'published_at', nullable: true })         publishedAt!: Instant | null;
  @Field(() => DateTime, { nullable: true, description: 'When it was served. 送达时间' })                                 @Column('timestamptz', { name: 'served_at', nullable: true })            servedAt!: Instant | null;
  @Field(() => ServiceMethod, { nullable: true, description: 'How. 送达方式' })                                           @Column('text', { name: 'service_method', nullable: true })              serviceMethod!: ServiceMethod | null;
  @Field(() => DateTime, { nullable: true, description: 'By when it is paid. 缴款期限' })                                 @Column('timestamptz', { name: 'pay_due', nullable: true })              payDue!: Instant | null;
  @Field(() => CivilDateScalar, { nullable: true, description: 'Till when payment was put off. 延期缴纳至' })              @Column('date', { name: 'deferred_to', nullable: true })                 deferredUntil!: CivilDate | null;
  @Field(() => Money, { description: 'How much of it is paid. 已缴金额' })                                                @Column('bigint', { name: 'paid_fen' })                                  paid!: string;
  @Field(() => CivilDateScalar, { nullable: true, description: 'When all was paid. 缴清日' })                            @Column('date', { name: 'settled_on', nullable: true })                  settledOn!: CivilDate | null;
  @Field(() => Money, { nullable: true, description: 'The surcharge as it stood then. 加处罚款' })                        @Column('bigint', { name: 'surcharge_fen', nullable: true })             surcharge!: string | null;
  @Field(() => Int, { nullable: true, description: 'For how many days refusing to correct was fined. 按日处罚天数' })       @Column('integer', { name: 'daily_days', nullable: true })               dailyDays!: number | null;
  @Field(() => Money, { nullable: true, description: 'The fine for those days. 按日处罚金额' })                             @Column('bigint', { name: 'daily_fine_fen', nullable: true })            dailyFine!: string | null;
  @Field(() => String, { nullable: true, description: 'Number of that decision. 按日处罚文号' })                            @Column('text', { name: 'daily_number', nullable: true })                dailyNumber!: string | null;
  @Field(() => DateTime, { nullable: true, description: 'When it was urged. 催告时间' })                                  @Column('timestamptz', { name: 'urged_at', nullable: true })             urgedAt!: Instant | null;
  @Field(() => String, { nullable: true, description: 'Number of the paper. 催告书文号' })                                 @Column('text', { name: 'urge_number', nullable: true })                 urgeNumber!: string | null;
  @Field(() => DateTime, { nullable: true, description: 'From when the court may be asked. 可申请强制执行起始' })              @Column('timestamptz', { name: 'court_from', nullable: true })           courtFrom!: Instant | null;
  @Field(() => DateTime, { nullable: true, description: 'Till when. 申请强制执行期限' })                                      @Column('timestamptz', { name: 'court_until', nullable: true })          courtUntil!: Instant | null;
  @Field(() => DateTime, { nullable: true, description: 'When it was. 申请强制执行时间' })                                    @Column('timestamptz', { name: 'court_applied_at', nullable: true })     courtAppliedAt!: Instant | null;
  @Field(() => String, { nullable: true, description: 'The court\'s reference. 法院案号' })                               @Column('text', { name: 'court_reference', nullable: true })             courtReference!: string | null;
  @Field(() => CourtResult, { nullable: true, description: 'What came of it. 执行结果' })                                 @Column('text', { name: 'court_result', nullable: true })                courtResult!: CourtResult | null;
  @Field(() => AppealKind, { nullable: true, description: 'Whether it asked for reconsideration or sued. 复议诉讼类别' })   @Column('text', { name: 'appeal_kind', nullable: true })                 appealKind!: AppealKind | null;
  @Field(() => CivilDateScalar, { nullable: true, description: 'When. 复议诉讼日' })                                       @Column('date', { name: 'appealed_on', nullable: true })                 appealedOn!: CivilDate | null;
  @Field(() => CivilDateScalar, { nullable: true, description: 'When that ended. 复议诉讼终结日' })                          @Column('date', { name: 'appeal_settled_on', nullable: true })           appealSettledOn!: CivilDate | null;
  @Field(() => AppealOutcome, { nullable: true, description: 'How. 复议诉讼结果' })                                         @Column('text', { name: 'appeal_outcome', nullable: true })              appealOutcome!: AppealOutcome | null;
  @Field(() => Int, { description: 'For how many days the surcharge did not run. 加处罚款停计天数' })                         @Column('integer', { name: 'stayed_days' })                              stayedDays!: number;
                                                                                                                      @Column('uuid', { name: 'case_id' })                                     caseId!: string;
                                                                                                                      @Column('uuid', { name: 'enterprise_id', nullable: true })               enterpriseId!: string | null;
                                                                                                                      @Column('uuid', { name: 'notice_file_id', nullable: true })              noticeFileId!: string | null;
                                                                                                                      @Column('uuid', { name: 'consent_file_id', nullable: true })             consentFileId!: string | null;
                                                                                                                      @Column('uuid', { name: 'hearing_host_id', nullable: true })             hearingHostId!: string | null;
                                                                                                                      @Column('uuid', { name: 'hearing_minutes_file_id', nullable: true })     hearingMinutesFileId!: string | null;
                                                                                                                      @Column('uuid', { name: 'reviewer_id', nullable: true })                 reviewerId!: string | null;
                                                                                                                      @Column('uuid', { name: 'deliberator_ids', array: true })                deliberatorIds!: string[];
                                                                                                                      @Column('uuid', { name: 'deliberation_file_id', nullable: true })        deliberationFileId!: string | null;
                                                                                                                      @Column('uuid', { name: 'decider_id', nullable: true })                  deciderId!: string | null;
                                                                                                                      @Column('uuid', { name: 'decision_file_id', nullable: true })            decisionFileId!: string | null;

  @Field(() => PersonalText, { nullable: true, description: 'Whose name it is. 姓名' })  personName?: PersonalText | null;
  @Field(() => PersonalText, { nullable: true, description: 'Identity number. 公民身份号码' })  idNumber?: PersonalText | null;

  @Reads(one<CaseParty>(() => operators, 'hearingHostId'))
  @Field(() => Operator, { nullable: true, description: 'Who hosted the hearing. 听证主持人' })
  hearingHost?: Operator | null;

  @Reads(one<CaseParty>(() => operators, 'reviewerId'))
  @Field(() => Operator, { nullable: true, description: 'Who reviewed. 法制审核人' })
  reviewer?: Operator | null;

  @Reads(one<CaseParty>(() => operators, 'deciderId'))
  @Field(() => Operator, { nullable: true, description: 'Who decided. 决定人' })
  decider?: Operator | null;

  @Reads(one<CaseParty>(() => files, 'noticeFileId'))
  @Field(() => FileRef, { nullable: true, description: 'The notice. 告知书' })
  noticeDocument?: FileRef | null;

  @Reads(one<CaseParty>(() => files, 'consentFileId'))
  @Field(() => FileRef, { nullable: true, description: 'The party\'s signed consent to be served electronically. 电子送达确认书' })
  consentDocument?: FileRef | null;

  @Reads(one<CaseParty>(() => files, 'decisionFileId'))
  @Field(() => FileRef, { nullable: true, description: 'The decision. 决定书' })
  decisionDocument?: FileRef | null;
}

@ObjectType({ implements: RegisterEntry, simpleResolvers: true, description: 'A piece of evidence. 案件证据' })
@Entity('case_evidence')
export class CaseEvidence extends RegisterEntry {
  @Field(() => EvidenceKind, { description: 'Of which of the eight statutory kinds. 证据种类' }) @Column('text')                                         kind!: EvidenceKind;
  @Field(() => String, { description: 'What it is. 证据名称' })                                  @Column('text')                                         title!: string;
  @Field(() => String, { description: 'What it shows. 证明事项' })                               @Column('text')                                         proves!: string;
  @Field(() => CivilDateScalar, { description: 'When it was collected. 取得日期' })              @Column('date', { name: 'collected_on' })               collectedOn!: CivilDate;
  @Field(() => String, { description: 'From whom or where. 来源' })                            @Column('text')                                         source!: string;
                                                                                             @Column('uuid', { name: 'case_id' })                    caseId!: string;
                                                                                             @Column('uuid', { name: 'collector_ids', array: true }) collectorIds!: string[];
                                                                                             @Column('uuid', { name: 'file_id', nullable: true })    fileId!: string | null;
  @Column('uuid', { name: 'file_ids', array: true, nullable: true }) fileIds!: string[] | null;

  @Reads(listKept<CaseEvidence>(() => files, 'fileId', 'fileIds'))
  @Field(() => [FileRef], { nullable: true, description: 'The thing itself, as given. 证据文件' })
  files?: FileRef[] | null;
}
