import { Field, Int, ObjectType } from 'type-graphql';
import { Column, Entity } from 'typeorm';
import { listKept, one, Reads } from '../../access/noun.js';
import { changeOf } from '../../api/change.js';
import { connectionOf } from '../../api/connection.js';
import { enumType } from '../../api/enums.js';
import { PersonalText } from '../../api/personal-text.js';
import { RegisterEntry } from '../../api/register-entry.js';
import { CivilDateScalar, DateTime } from '../../api/scalars/index.js';
import type { CivilDate } from '../../kernel/civil-date.js';
import type { Instant } from '../../kernel/instant.js';
import { SupervisionSector } from '../../law/sector.js';
import { Operator } from '../../organisation/organisation.js';
import { operators } from '../../organisation/organisation.noun.js';
import { FileRef, files } from '../../file/file-ref.js';
import { EnforcementCase, PartyKind } from '../enforcement-case/enforcement-case.js';
import { enforcementCases } from '../enforcement-case/enforcement-case.noun.js';
import { Accident } from '../accident/accident.js';
import { accidents } from '../accident/accident.noun.js';

export enum InvestigationStatus { GROUP_FORMED = 'GROUP_FORMED', SUBMITTED = 'SUBMITTED', REPLIED = 'REPLIED', PUBLISHED = 'PUBLISHED', EVALUATED = 'EVALUATED', CLOSED = 'CLOSED' }
enumType(InvestigationStatus, 'InvestigationStatus', 'The stage of an investigation. 调查状态.', { GROUP_FORMED: 'The group is investigating. 调查中', SUBMITTED: 'The report is submitted to the government. 已提交', REPLIED: 'The government has replied. 已批复', PUBLISHED: 'The result is published. 已公布', EVALUATED: 'Rectification is evaluated. 已评估', CLOSED: 'Closed with the four findings. 已结案' });
export enum InvestigationSubject { ACCIDENT = 'ACCIDENT', DISASTER = 'DISASTER' }
enumType(InvestigationSubject, 'InvestigationSubject', 'Kind of subject investigated. 调查对象.', { ACCIDENT: 'An accident. 生产安全事故', DISASTER: 'A natural disaster. 自然灾害' });
export enum InvestigationStrand { ENTERPRISE = 'ENTERPRISE', REGULATOR = 'REGULATOR' }
enumType(InvestigationStrand, 'InvestigationStrand', 'The two strands of an investigation: one case, two inquiries. 调查线.', { ENTERPRISE: 'Responsibility of the enterprise. 企业责任线', REGULATOR: 'Responsibility of those who approve and supervise. 监管责任线' });
export enum ExtensionGround { EXTENSION = 'EXTENSION', APPRAISAL = 'APPRAISAL' }
enumType(ExtensionGround, 'ExtensionGround', 'Ground for extending the time limit. 延期事由.', { EXTENSION: 'Extended by the government. 批准延期', APPRAISAL: 'Technical appraisal, whose days do not count. 技术鉴定' });
export enum AccountabilityItemStatus { PROPOSED = 'PROPOSED', DECIDED = 'DECIDED', EXECUTED = 'EXECUTED' }
enumType(AccountabilityItemStatus, 'AccountabilityItemStatus', 'The stage of an item of accountability. 追责事项状态.', { PROPOSED: 'Proposed by the group. 已建议', DECIDED: 'Decided by the competent body. 已决定', EXECUTED: 'Carried out. 已执行' });
export enum AccountabilityHead { ENTERPRISE = 'ENTERPRISE', DEPARTMENT = 'DEPARTMENT', PARTY_GOV = 'PARTY_GOV' }
enumType(AccountabilityHead, 'AccountabilityHead', 'The three responsibilities pursued together. 责任类别.', { ENTERPRISE: 'The enterprise and its people. 企业主体责任', DEPARTMENT: 'Departments that approve and supervise. 部门监管责任', PARTY_GOV: 'Leaders of party and government. 党政领导责任' });
export enum AccountabilityMeasure { EDUCATION = 'EDUCATION', ADMONITION = 'ADMONITION', ORGANISATIONAL = 'ORGANISATIONAL', GOVERNMENT_SANCTION = 'GOVERNMENT_SANCTION', PARTY_SANCTION = 'PARTY_SANCTION', PENALTY = 'PENALTY', CRIMINAL = 'CRIMINAL' }
enumType(AccountabilityMeasure, 'AccountabilityMeasure', 'Measure proposed; never decided here. 处理建议.', { EDUCATION: 'Criticism and education. 批评教育', ADMONITION: 'Admonition. 诫勉', ORGANISATIONAL: 'Organisational measures. 组织处理', GOVERNMENT_SANCTION: 'Government sanction. 政务处分', PARTY_SANCTION: 'Party sanction. 党纪处分', PENALTY: 'Administrative penalty. 行政处罚', CRIMINAL: 'Referral to criminal justice. 移送司法' });

@ObjectType({ implements: RegisterEntry, simpleResolvers: true, description: 'An investigation of an accident in two strands, or of a natural disaster, from the order that forms the group to its closing. 事故灾害调查' })
@Entity('investigation')
export class Investigation extends RegisterEntry {
  @Field(() => String, { description: 'Number of the investigation. 调查编号' })                                                                             @Column('text')                                                             number!: string;
  @Field(() => InvestigationStatus, { description: 'Stage of the entry. 状态' })                                                                   @Column('text')                                                             status!: InvestigationStatus;
  @Field(() => InvestigationSubject, { description: 'Kind of subject investigated. 调查对象' })                                                     @Column('text')                                                             subject!: InvestigationSubject;
  @Field(() => String, { description: 'Document of the government that formed the group. 成立文件' })                                      @Column('text', { name: 'order_document' })                                 order!: string;
  @Field(() => DateTime, { description: 'Time the group was formed. 成立时间' })                                                            @Column('timestamptz', { name: 'formed_at' })                               formedAt!: Instant;
  @Field(() => Boolean, { description: 'Whether the trade union takes part. 工会是否参加' })                                                        @Column('boolean', { name: 'union_takes_part' })                            unionTakesPart!: boolean;
  @Field(() => Boolean, { description: 'Whether the procuratorate was invited. 是否邀请检察机关' })                                             @Column('boolean', { name: 'procuratorate_invited' })                       procuratorateInvited!: boolean;
  @Field(() => DateTime, { description: 'Time by which the report is due, including extensions and appraisals. 调查期限' })                      @Column('timestamptz', { name: 'report_due' })                              reportDue!: Instant;
  @Field(() => Int, { description: 'Days of extension so far. 延长天数' })                                                         @Column('integer', { name: 'extended_days' })                               extendedDays!: number;
  @Field(() => Int, { description: 'Days of technical appraisal, which do not count. 技术鉴定天数' })                                       @Column('integer', { name: 'appraisal_days' })                              appraisalDays!: number;
  @Field(() => String, { nullable: true, description: 'Document of the last extension. 延期文件' })                                             @Column('text', { name: 'extension_document', nullable: true })             extensionDocument!: string | null;
  @Field(() => String, { nullable: true, description: 'Conclusion of the ENTERPRISE strand; null before it. 企业责任结论' })                            @Column('text', { name: 'enterprise_conclusion', nullable: true })          enterpriseConclusion!: string | null;
  @Field(() => DateTime, { nullable: true, description: 'Time the ENTERPRISE strand was concluded. 企业责任认定时间' })                                                             @Column('timestamptz', { name: 'enterprise_concluded_at', nullable: true }) enterpriseConcludedAt!: Instant | null;
  @Field(() => String, { nullable: true, description: 'Conclusion of the REGULATOR strand; null before it. 监管责任结论' })                 @Column('text', { name: 'regulator_conclusion', nullable: true })           regulatorConclusion!: string | null;
  @Field(() => DateTime, { nullable: true, description: 'Time the REGULATOR strand was concluded. 监管责任认定时间' })                                                             @Column('timestamptz', { name: 'regulator_concluded_at', nullable: true })  regulatorConcludedAt!: Instant | null;
  @Field(() => String, { nullable: true, description: 'Finding on the enterprise\'s responsibility, or the reason there is none. 企业主体责任' })            @Column('text', { name: 'enterprise_finding', nullable: true })             enterpriseFinding!: string | null;
  @Field(() => String, { nullable: true, description: 'Finding on the departments\' responsibility, or the reason there is none. 部门监管责任' })                     @Column('text', { name: 'department_finding', nullable: true })             departmentFinding!: string | null;
  @Field(() => String, { nullable: true, description: 'Finding on the leadership\'s responsibility, or the reason there is none. 党政领导责任' }) @Column('text', { name: 'leadership_finding', nullable: true })             leadershipFinding!: string | null;
  @Field(() => String, { nullable: true, description: 'Direct, indirect and management causes. 事故原因' })                                 @Column('text', { nullable: true })                                         causes!: string | null;
  @Field(() => DateTime, { nullable: true, description: 'Time the report was submitted. 报告提交时间' })                                      @Column('timestamptz', { name: 'submitted_at', nullable: true })            submittedAt!: Instant | null;
  @Field(() => DateTime, { nullable: true, description: 'Time by which the government must reply. 批复期限' })                                       @Column('timestamptz', { name: 'reply_due', nullable: true })               replyDue!: Instant | null;
  @Field(() => DateTime, { nullable: true, description: 'Time of the reply; null before it. 批复时间' })                                                          @Column('timestamptz', { name: 'replied_at', nullable: true })              repliedAt!: Instant | null;
  @Field(() => String, { nullable: true, description: 'Number of the reply. 批复文号' })                                                    @Column('text', { name: 'reply_number', nullable: true })                   replyNumber!: string | null;
  @Field(() => Boolean, { nullable: true, description: 'Whether it was found to be an accident of liability; null before the report. 是否责任事故' })             @Column('boolean', { nullable: true })                                      liability!: boolean | null;
  @Field(() => DateTime, { nullable: true, description: 'Time the result was published. 公布时间' })                                      @Column('timestamptz', { name: 'published_at', nullable: true })            publishedAt!: Instant | null;
  @Field(() => String, { nullable: true, description: 'Place of publication. 公布渠道' })                                                                  @Column('text', { name: 'published_where', nullable: true })                publishedPlace!: string | null;
  @Field(() => DateTime, { nullable: true, description: 'Time by which the rectification must be evaluated. 整改评估期限' })                                 @Column('timestamptz', { name: 'evaluate_by', nullable: true })             evaluationDue!: Instant | null;
  @Field(() => DateTime, { nullable: true, description: 'Time of the evaluation; null before it. 评估时间' })                                                          @Column('timestamptz', { name: 'evaluated_at', nullable: true })            evaluatedAt!: Instant | null;
  @Field(() => String, { nullable: true, description: 'Finding of the evaluation and where it is published. 评估结论' })                                                         @Column('text', { nullable: true })                                         evaluation!: string | null;
  @Field(() => DateTime, { nullable: true, description: 'Time of the after-action review. 复盘时间' })                       @Column('timestamptz', { name: 'reviewed_at', nullable: true })             reviewedAt!: Instant | null;
  @Field(() => String, { nullable: true, description: 'Lessons of the after-action review and who took part. 复盘教训' })                                                       @Column('text', { name: 'review_lessons', nullable: true })                 reviewLessons!: string | null;
  @Field(() => String, { nullable: true, description: 'Finding that the cause is established. 原因查清' })                            @Column('text', { name: 'cause_tick', nullable: true })                     causeTick!: string | null;
  @Field(() => String, { nullable: true, description: 'Finding that those responsible were dealt with. 责任人处理' })                                 @Column('text', { name: 'persons_tick', nullable: true })                   personsTick!: string | null;
  @Field(() => String, { nullable: true, description: 'Finding that the corrective measures were carried out. 整改落实' })                                     @Column('text', { name: 'measures_tick', nullable: true })                  measuresTick!: string | null;
  @Field(() => String, { nullable: true, description: 'Finding that those concerned were educated. 教育警示' })                                                @Column('text', { name: 'education_tick', nullable: true })                 educationTick!: string | null;
  @Field(() => DateTime, { nullable: true, description: 'Time of closing. 结案时间' })                                                   @Column('timestamptz', { name: 'closed_at', nullable: true })               closedAt!: Instant | null;
  @Field(() => SupervisionSector, { description: 'Supervision sector. 监管行业' })                                                                  @Column('text')                                                             sector!: SupervisionSector;
                                                                                                                                        @Column('uuid', { name: 'accident_id', nullable: true })                    accidentId!: string | null;
                                                                                                                                        @Column('uuid', { name: 'event_id', nullable: true })                       eventId!: string | null;
                                                                                                                                        @Column('uuid', { name: 'enterprise_id', nullable: true })                  enterpriseId!: string | null;
                                                                                                                                        @Column('uuid', { name: 'leader_id' })                                      leaderId!: string;
                                                                                                                                        @Column('uuid', { name: 'member_ids', array: true })                        memberIds!: string[];
                                                                                                                                        @Column('uuid', { name: 'office_ids', array: true })                        officeIds!: string[];
                                                                                                                                        @Column('uuid', { name: 'report_file_id', nullable: true })                 reportFileId!: string | null;
                                                                                                                                        @Column('uuid', { name: 'reply_file_id', nullable: true })                  replyFileId!: string | null;
                                                                                                                                        @Column('uuid', { name: 'evaluation_file_id', nullable: true })             evaluationFileId!: string | null;
                                                                                                                                        @Column('uuid', { name: 'review_file_id', nullable: true })                 reviewFileId!: string | null;
                                                                                                                                        @Column('uuid', { name: 'tick_file_ids', array: true })                     tickFileIds!: string[];

  @Reads(one<Investigation>(() => accidents, 'accidentId'))
  @Field(() => Accident, { nullable: true, description: 'Accident investigated; null for a natural disaster. 事故' })
  accident?: Accident | null;

  @Reads(one<Investigation>(() => operators, 'leaderId'))
  @Field(() => Operator, { nullable: true, description: 'Leader of the group. 组长' })
  leader?: Operator | null;

  @Reads(one<Investigation>(() => files, 'reportFileId'))
  @Field(() => FileRef, { nullable: true, description: 'File of the investigation report. 调查报告' })
  report?: FileRef | null;

  @Reads(one<Investigation>(() => files, 'replyFileId'))
  @Field(() => FileRef, { nullable: true, description: 'File of the reply. 批复文件' })
  reply?: FileRef | null;

  @Reads(listKept<Investigation>(() => files, 'tickFileIds'))
  @Field(() => [FileRef], { description: 'What shows that none of the four was let go. 四不放过佐证' })
  tickEvidence?: FileRef[];
}
export const InvestigationConnection = connectionOf('Investigation', '事故灾害调查', () => Investigation);
export const InvestigationChange = changeOf('Investigation', '事故灾害调查', () => Investigation);

@ObjectType({ implements: RegisterEntry, simpleResolvers: true, description: 'A unit or person to be held accountable: the proposal and the decision of the competent body, which is recorded and never made here. 追责事项' })
@Entity('accountability_item')
export class AccountabilityItem extends RegisterEntry {
  @Field(() => AccountabilityItemStatus, { description: 'Stage of the entry. 状态' })                                                                       @Column('text')                                            status!: AccountabilityItemStatus;
  @Field(() => AccountabilityHead, { description: 'Responsibility that the item falls under. 责任类别' })                                           @Column('text')                                            head!: AccountabilityHead;
  @Field(() => PartyKind, { description: 'Whether the subject is a unit or a person. 对象类别' })                                                               @Column('text', { name: 'subject_kind' })                  subjectKind!: PartyKind;
  @Field(() => String, { description: 'Name of the unit. 单位名称' })                                                                                          @Column('text', { name: 'unit_name' })                     unitName!: string;
  @Field(() => String, { nullable: true, description: 'Position of the person; null for a unit. 职务' })                                                            @Column('text', { name: 'held_position', nullable: true }) position!: string | null;
  @Field(() => String, { description: 'Legal basis of the duty. 责任依据' })                                                                       @Column('text', { name: 'legal_basis' })                   basis!: string;
  @Field(() => String, { description: 'Facts of the breach of duty. 失职事实' })                                                                               @Column('text')                                            conduct!: string;
  @Field(() => AccountabilityMeasure, { description: 'Measure proposed. 处理建议' })                                                                 @Column('text')                                            proposal!: AccountabilityMeasure;
  @Field(() => String, { nullable: true, description: 'Body that decided: the discipline body, the appointing body, the bureau or the court. 决定机关' }) @Column('text', { name: 'decided_by', nullable: true })    decidedBy!: string | null;
  @Field(() => CivilDateScalar, { nullable: true, description: 'Day of the decision. 决定日' })                                                                    @Column('date', { name: 'decided_on', nullable: true })    decidedOn!: CivilDate | null;
  @Field(() => String, { nullable: true, description: 'Decision. 处理结果' })                                                                @Column('text', { nullable: true })                        decision!: string | null;
  @Field(() => String, { nullable: true, description: 'Document of the decision. 决定文号' })                                                          @Column('text', { nullable: true })                        document!: string | null;
  @Field(() => CivilDateScalar, { nullable: true, description: 'Day it was carried out; null if not yet. 执行日' })                                                 @Column('date', { name: 'executed_on', nullable: true })   executedOn!: CivilDate | null;
  @Field(() => DateTime, { description: 'Time by which the outcome must be reported back. 反馈期限' })                                                                        @Column('timestamptz', { name: 'feedback_due' })           feedbackDue!: Instant;
  @Field(() => SupervisionSector, { description: 'Supervision sector. 监管行业' })                                                                           @Column('text')                                            sector!: SupervisionSector;
                                                                                                                                                 @Column('uuid', { name: 'investigation_id' })              investigationId!: string;
                                                                                                                                                 @Column('uuid', { name: 'enterprise_id', nullable: true }) enterpriseId!: string | null;
                                                                                                                                                 @Column('uuid', { name: 'case_id', nullable: true })       caseId!: string | null;

  @Field(() => PersonalText, { nullable: true, description: 'Name of the person; null for a unit. 姓名' })  personName?: PersonalText | null;

  @Reads(one<AccountabilityItem>(() => enforcementCases, 'caseId'))
  @Field(() => EnforcementCase, { nullable: true, description: 'Enforcement case in which it is punished; null if none. 处罚案件' })
  enforcementCase?: EnforcementCase | null;
}
export const AccountabilityItemConnection = connectionOf('AccountabilityItem', '追责事项', () => AccountabilityItem);
export const AccountabilityItemChange = changeOf('AccountabilityItem', '追责事项', () => AccountabilityItem);
