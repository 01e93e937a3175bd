import { Field, Int, ObjectType } from 'type-graphql';
import { Entity } from 'typeorm';
import { listKept, one, Reads } from '../../access/model/noun.js';
import { changeOf } from '../../api/change.js';
import { connectionOf } from '../../api/connection.js';
import { PersonalText } from '../../api/personal-text.js';
import { RegisterEntry } from '../../api/register-entry.js';
import { CivilDateScalar, DateTime } from '../../api/scalars/index.js';
import type { CivilDate } from '../../kernel/civil-date.js';
import type { Instant } from '../../kernel/instant.js';
import { SupervisionSector } from '../../law/sector.js';
import { Operator, Organisation } from '../../organisation/organisation.js';
import { operators, organisations } from '../../organisation/organisation.noun.js';
import { FileRef, files } from '../../file/file-ref.js';
import { EnforcementCase } from '../enforcement-case/enforcement-case.js';
import { PartyKind } from '../enforcement-case/case-party.enums.js';
import { enforcementCases } from '../enforcement-case/enforcement-case.noun.js';
import { Accident, AccidentGrade, AccidentJurisdiction } from '../accident/accident.js';
import { accidents } from '../accident/accident.noun.js';
import { Kept, Shown, list, named, optional, optionalList } from '../../api/columns.js';
import { enterprises } from '../../enterprise/enterprise/enterprise.noun.js';
import { Enterprise } from '../../enterprise/enterprise/enterprise.js';
import {
  InvestigationStatus,
  InvestigationSubject,
  InvestigationOrganiser,
  AccountabilityItemStatus,
  AccountabilityHead,
  AccountabilityMeasure,
} from './investigation.enums.js';

export * from './investigation.enums.js';

@ObjectType({
  implements: RegisterEntry,
  simpleResolvers: true,
  description:
    'An investigation of an accident in two strands, or of a natural disaster, from the order that forms the group to its closing. 事故灾害调查',
})
@Entity('investigation')
export class Investigation extends RegisterEntry {
  @Shown(String, 'text', 'Number of the investigation. 调查编号') number!: string;
  @Shown(InvestigationStatus, 'text', 'Stage of the entry. 状态') status!: InvestigationStatus;
  @Shown(InvestigationSubject, 'text', 'Kind of subject investigated. 调查对象') subject!: InvestigationSubject;
  @Shown(
    AccidentGrade,
    'text',
    'Grade of the review of a disaster, by its kind, dead, loss and area; null for an accident. 灾害调查评估等级',
    optional,
  )
  reviewGrade!: AccidentGrade | null;
  @Shown(String, 'text', 'Document of the government that formed the group. 成立文件', named('order_document'))
  order!: string;
  @Shown(DateTime, 'timestamptz', 'Time the group was formed. 成立时间') formedAt!: Instant;
  @Shown(
    InvestigationOrganiser,
    'text',
    'Who organises the group for the county; null where a higher government investigates. 调查组织方式',
    optional,
  )
  organiser!: InvestigationOrganiser | null;
  @Shown(String, 'text', 'Document by which it was entrusted; null if it was not. 授权委托文件', optional)
  entrustDocument!: string | null;
  @Shown(
    AccidentJurisdiction,
    'text',
    'Level of the higher government that investigates; null where the county does. 上级调查级别',
    optional,
  )
  investigator!: AccidentJurisdiction | null;
  @Shown(String, 'text', 'Body that investigates for it. 上级调查机关', optional) investigatingBody!: string | null;
  @Shown(DateTime, 'timestamptz', 'Time at which it was handed over; null if it was not. 移交时间', optional)
  handedOverAt!: Instant | null;
  @Shown(String, 'text', 'Body to which it was handed over. 移交对象', optional) handedOverTo!: string | null;
  @Shown([String], 'text', 'What was handed over. 移交清单', optionalList) handedOverItems!: string[] | null;
  @Shown(String, 'text', 'Document of the handing over. 移交文号', optional) handOverDocument!: string | null;
  @Shown(DateTime, 'timestamptz', 'Time by which the receipt is due. 签收期限', optional) receiptDue!: Instant | null;
  @Shown(CivilDateScalar, 'date', 'Day of the receipt. 签收日', optional) receivedOn!: CivilDate | null;
  @Shown(String, 'text', 'Number of the receipt. 签收回执文号', optional) receiptDocument!: string | null;
  @Shown(CivilDateScalar, 'date', 'Day of the report of the higher government. 上级调查报告日', optional)
  reportedOn!: CivilDate | null;
  @Shown(String, 'text', 'Document by which the higher government returned it. 退回文件', optional)
  returnDocument!: string | null;
  @Shown(Boolean, 'boolean', 'Whether the trade union takes part. 工会是否参加', optional)
  unionTakesPart!: boolean | null;
  @Shown(Boolean, 'boolean', 'Whether the procuratorate was invited. 是否邀请检察机关', optional)
  procuratorateInvited!: boolean | null;
  @Shown(DateTime, 'timestamptz', 'Time by which the report is due, including extensions and appraisals. 调查期限')
  reportDue!: Instant;
  @Shown(Int, 'integer', 'Days of extension so far. 延长天数') extendedDays!: number;
  @Shown(Int, 'integer', 'Days of technical appraisal, which do not count. 技术鉴定天数') appraisalDays!: number;
  @Shown(String, 'text', 'Document of the last extension. 延期文件', optional) extensionDocument!: string | null;
  @Shown(String, 'text', 'Conclusion of the ENTERPRISE strand; null before it. 企业责任结论', optional)
  enterpriseConclusion!: string | null;
  @Shown(DateTime, 'timestamptz', 'Time the ENTERPRISE strand was concluded. 企业责任认定时间', optional)
  enterpriseConcludedAt!: Instant | null;
  @Shown(String, 'text', 'Conclusion of the REGULATOR strand; null before it. 监管责任结论', optional)
  regulatorConclusion!: string | null;
  @Shown(DateTime, 'timestamptz', 'Time the REGULATOR strand was concluded. 监管责任认定时间', optional)
  regulatorConcludedAt!: Instant | null;
  @Shown(
    String,
    'text',
    "Finding on the enterprise's responsibility, or the reason there is none. 企业主体责任",
    optional,
  )
  enterpriseFinding!: string | null;
  @Shown(
    String,
    'text',
    "Finding on the departments' responsibility, or the reason there is none. 部门监管责任",
    optional,
  )
  departmentFinding!: string | null;
  @Shown(
    String,
    'text',
    "Finding on the leadership's responsibility, or the reason there is none. 党政领导责任",
    optional,
  )
  leadershipFinding!: string | null;
  @Shown(String, 'text', 'Direct, indirect and management causes. 事故原因', optional) causes!: string | null;
  @Shown(DateTime, 'timestamptz', 'Time the report was submitted. 报告提交时间', optional) submittedAt!: Instant | null;
  @Shown(DateTime, 'timestamptz', 'Time by which the government must reply. 批复期限', optional)
  replyDue!: Instant | null;
  @Shown(DateTime, 'timestamptz', 'Time of the reply; null before it. 批复时间', optional) repliedAt!: Instant | null;
  @Shown(String, 'text', 'Number of the reply. 批复文号', optional) replyNumber!: string | null;
  @Shown(
    Boolean,
    'boolean',
    'Whether it was found to be an accident of liability; null before the report. 是否责任事故',
    optional,
  )
  liability!: boolean | null;
  @Shown(DateTime, 'timestamptz', 'Time by which the result must be published. 公布期限', optional)
  publicationDue!: Instant | null;
  @Shown(DateTime, 'timestamptz', 'Time the result was published. 公布时间', optional) publishedAt!: Instant | null;
  @Shown(String, 'text', 'Place of publication. 公布渠道', named('published_where', optional))
  publishedPlace!: string | null;
  @Shown(
    DateTime,
    'timestamptz',
    'Time by which the rectification must be evaluated. 整改评估期限',
    named('evaluate_by', optional),
  )
  evaluationDue!: Instant | null;
  @Shown(DateTime, 'timestamptz', 'Time of the evaluation; null before it. 评估时间', optional)
  evaluatedAt!: Instant | null;
  @Shown(String, 'text', 'Finding of the evaluation and where it is published. 评估结论', optional)
  evaluation!: string | null;
  @Shown(DateTime, 'timestamptz', 'Time of the after-action review. 复盘时间', optional) reviewedAt!: Instant | null;
  @Shown(String, 'text', 'Lessons of the after-action review and who took part. 复盘教训', optional)
  reviewLessons!: string | null;
  @Shown(String, 'text', 'Finding that the cause is established. 原因查清', optional) causeTick!: string | null;
  @Shown(String, 'text', 'Finding that those responsible were dealt with. 责任人处理', optional)
  personsTick!: string | null;
  @Shown(String, 'text', 'Finding that the corrective measures were carried out. 整改落实', optional)
  measuresTick!: string | null;
  @Shown(String, 'text', 'Finding that those concerned were educated. 教育警示', optional)
  educationTick!: string | null;
  @Shown(DateTime, 'timestamptz', 'Time of closing. 结案时间', optional) closedAt!: Instant | null;
  @Shown(SupervisionSector, 'text', 'Supervision sector. 监管行业') sector!: SupervisionSector;
  @Kept('uuid', optional) accidentId!: string | null;
  @Kept('uuid', optional) eventId!: string | null;
  @Kept('uuid', optional) enterpriseId!: string | null;
  @Kept('uuid', optional) leaderId!: string | null;
  @Kept('uuid', optional) entrustedId!: string | null;
  @Kept('uuid', optional) handOverFileId!: string | null;
  @Kept('uuid', list) memberIds!: string[];
  @Kept('uuid', list) officeIds!: string[];
  @Kept('uuid', optional) reportFileId!: string | null;
  @Kept('uuid', optional) replyFileId!: string | null;
  @Kept('uuid', optional) evaluationFileId!: string | null;
  @Kept('uuid', optionalList) notRightedIds!: string[] | null;
  @Kept('uuid', optional) reviewFileId!: string | null;
  @Kept('uuid', list) tickFileIds!: string[];

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

  @Reads(one<Investigation>(() => enterprises, 'enterpriseId'))
  @Field(() => Enterprise, { nullable: true, description: 'Enterprise concerned, if the caller may see it. 涉及企业' })
  enterprise?: Enterprise | null;

  @Reads(one<Investigation>(() => organisations, 'entrustedId'))
  @Field(() => Organisation, {
    nullable: true,
    description: 'Department or unit entrusted with organising the group; null if none is. 受委托单位',
  })
  entrusted?: Organisation | null;

  @Reads(one<Investigation>(() => files, 'handOverFileId'))
  @Field(() => FileRef, { nullable: true, description: 'File of the list of what was handed over. 移交清单文件' })
  handOverList?: FileRef | null;

  @Reads(listKept<Investigation>(() => organisations, 'officeIds'))
  @Field(() => [Organisation], { nullable: true, description: 'Offices that take part in the group. 参加单位' })
  offices?: Organisation[] | null;

  @Reads(listKept<Investigation>(() => organisations, 'notRightedIds'))
  @Field(() => [Organisation], {
    nullable: true,
    description: 'Offices of which the evaluation found that they did not rectify. 未落实整改的单位',
  })
  notRighted?: Organisation[] | null;

  @Reads(one<Investigation>(() => files, 'evaluationFileId'))
  @Field(() => FileRef, { nullable: true, description: 'File of the evaluation of the rectification. 评估报告' })
  evaluationReport?: FileRef | null;

  @Reads(one<Investigation>(() => files, 'reviewFileId'))
  @Field(() => FileRef, { nullable: true, description: 'File of the review after the action. 复盘报告' })
  reviewRecord?: FileRef | null;
}
export const InvestigationConnection = connectionOf('Investigation', '事故灾害调查', () => Investigation);
export const InvestigationChange = changeOf('Investigation', '事故灾害调查', () => Investigation);

@ObjectType({
  implements: RegisterEntry,
  simpleResolvers: true,
  description:
    'A unit or person to be held accountable: the proposal and the decision of the competent body, which is recorded and never made here. 追责事项',
})
@Entity('accountability_item')
export class AccountabilityItem extends RegisterEntry {
  @Shown(AccountabilityItemStatus, 'text', 'Stage of the entry. 状态') status!: AccountabilityItemStatus;
  @Shown(AccountabilityHead, 'text', 'Responsibility that the item falls under. 责任类别') head!: AccountabilityHead;
  @Shown(PartyKind, 'text', 'Whether the subject is a unit or a person. 对象类别') subjectKind!: PartyKind;
  @Shown(String, 'text', 'Name of the unit. 单位名称') unitName!: string;
  @Shown(String, 'text', 'Position of the person; null for a unit. 职务', named('held_position', optional))
  position!: string | null;
  @Shown(String, 'text', 'Legal basis of the duty. 责任依据', named('legal_basis')) basis!: string;
  @Shown(String, 'text', 'Facts of the breach of duty. 失职事实') conduct!: string;
  @Shown(AccountabilityMeasure, 'text', 'Measure proposed. 处理建议') proposal!: AccountabilityMeasure;
  @Shown(
    String,
    'text',
    'Body that decided: the discipline body, the appointing body, the bureau or the court. 决定机关',
    optional,
  )
  decidedBy!: string | null;
  @Shown(CivilDateScalar, 'date', 'Day of the decision. 决定日', optional) decidedOn!: CivilDate | null;
  @Shown(String, 'text', 'Decision. 处理结果', optional) decision!: string | null;
  @Shown(String, 'text', 'Document of the decision. 决定文号', optional) document!: string | null;
  @Shown(
    AccountabilityMeasure,
    'text',
    'Kind that was decided; null before, and where it is the one proposed. 处理种类',
    optional,
  )
  decidedMeasure!: AccountabilityMeasure | null;
  @Shown(CivilDateScalar, 'date', 'Day it was carried out; null if not yet. 执行日', optional)
  executedOn!: CivilDate | null;
  @Shown(CivilDateScalar, 'date', 'Day on which it was quashed or revoked; null if it stands. 撤销日', optional)
  revokedOn!: CivilDate | null;
  @Shown(String, 'text', 'Body that quashed or revoked it. 撤销机关', optional) revokedBy!: string | null;
  @Shown(String, 'text', 'Reason why it was. 撤销理由', optional) revokeReason!: string | null;
  @Shown(String, 'text', 'Document by which it was. 撤销文号', optional) revokeDocument!: string | null;
  @Shown(DateTime, 'timestamptz', 'Time at which that was entered. 撤销登记时间', optional) revokedAt!: Instant | null;
  @Shown(DateTime, 'timestamptz', 'Time by which the outcome must be reported back. 反馈期限') feedbackDue!: Instant;
  @Shown(
    DateTime,
    'timestamptz',
    'Time by which the decision must be published; null before it, and in entries before 0.8.0. 公布期限',
    optional,
  )
  publicationDue!: Instant | null;
  @Shown(DateTime, 'timestamptz', 'Time the decision was published. 公布时间', optional) publishedAt!: Instant | null;
  @Shown(String, 'text', 'Place of publication. 公布渠道', named('published_where', optional))
  publishedPlace!: string | null;
  @Shown(
    Boolean,
    'boolean',
    'Whether it was found to be carried out; null before its evaluation. 评估是否落实',
    optional,
  )
  carriedOut!: boolean | null;
  @Shown(String, 'text', 'Finding of its evaluation. 评估意见', named('evaluation_finding', optional))
  evaluation!: string | null;
  @Shown(DateTime, 'timestamptz', 'Time of its evaluation. 评估时间', optional) evaluatedAt!: Instant | null;
  @Shown(SupervisionSector, 'text', 'Supervision sector. 监管行业') sector!: SupervisionSector;
  @Kept('uuid') investigationId!: string;
  @Kept('uuid', optional) enterpriseId!: string | null;
  @Kept('uuid', optional) caseId!: string | null;
  @Kept('uuid', optional) organisationId!: string | null;

  @Field(() => PersonalText, { nullable: true, description: 'Name of the person; null for a unit. 姓名' })
  personName?: PersonalText | null;

  @Reads(one<AccountabilityItem>(() => enforcementCases, 'caseId'))
  @Field(() => EnforcementCase, {
    nullable: true,
    description: 'Enforcement case in which it is punished; null if none. 处罚案件',
  })
  enforcementCase?: EnforcementCase | null;

  @Reads(one<AccountabilityItem>(() => organisations, 'organisationId'))
  @Field(() => Organisation, {
    nullable: true,
    description: 'Office concerned; null for an enterprise, and in entries before 0.7.0. 涉及单位',
  })
  organisation?: Organisation | null;

  @Reads(one<AccountabilityItem>(() => enterprises, 'enterpriseId'))
  @Field(() => Enterprise, { nullable: true, description: 'Enterprise concerned, if the caller may see it. 涉及企业' })
  enterprise?: Enterprise | null;
}
export const AccountabilityItemConnection = connectionOf('AccountabilityItem', '追责事项', () => AccountabilityItem);
export const AccountabilityItemChange = changeOf('AccountabilityItem', '追责事项', () => AccountabilityItem);
