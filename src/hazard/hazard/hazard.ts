import { Field, Int, ObjectType } from 'type-graphql';
import { Entity } from 'typeorm';
import { listKept, one, Reads } from '../../access/model/noun.js';
import { changeOf } from '../../api/change.js';
import { connectionOf } from '../../api/connection.js';
import { enumType } from '../../api/enums.js';
import { PersonalText } from '../../api/personal-text.js';
import { RegisterEntry } from '../../api/register-entry.js';
import { CivilDateScalar, DateTime, Money } from '../../api/scalars/index.js';
import { Enterprise } from '../../enterprise/enterprise/enterprise.js';
import { enterprises } from '../../enterprise/enterprise/enterprise.noun.js';
import { FileRef, files } from '../../file/file-ref.js';
import { HazardCriterion } from '../criterion/criterion.js';
import { criteria } from '../criterion/criterion.noun.js';
import type { CivilDate } from '../../kernel/civil-date.js';
import type { Instant } from '../../kernel/instant.js';
import { SupervisionSector } from '../../law/sector.js';
import { Organisation, Operator } from '../../organisation/organisation.js';
import { organisations, operators } from '../../organisation/organisation.noun.js';
import { Kept, Shown, named, optional, optionalList } from '../../api/columns.js';

export enum HazardStatus {
  REPORTED = 'REPORTED',
  REJECTED = 'REJECTED',
  GRADED = 'GRADED',
  FIXED_ON_SPOT = 'FIXED_ON_SPOT',
  ORDERED = 'ORDERED',
  RECTIFYING = 'RECTIFYING',
  IN_REVIEW = 'IN_REVIEW',
  CLOSED = 'CLOSED',
}
enumType(HazardStatus, 'HazardStatus', 'The stage of a hazard; independent of whether it is overdue. 隐患状态.', {
  REPORTED: 'Reported, not yet judged. 已上报',
  REJECTED: 'Found not to be a hazard. 不属实',
  GRADED: 'Graded. 已定级',
  FIXED_ON_SPOT: 'Rectified on the spot. 当场整改',
  ORDERED: 'Ordered to be rectified by a deadline. 责令限期整改',
  RECTIFYING: 'Being rectified. 整改中',
  IN_REVIEW: 'Reported as rectified; waits for review. 待复查',
  CLOSED: 'Closed: found to be rectified. 已销号',
});
export enum HazardGrade {
  GENERAL = 'GENERAL',
  MAJOR = 'MAJOR',
}
enumType(HazardGrade, 'HazardGrade', 'Grade of a hazard. 隐患级别.', {
  GENERAL: 'General hazard. 一般事故隐患',
  MAJOR: 'Major hazard, by a published criterion. 重大事故隐患',
});
export enum HazardSource {
  SELF = 'SELF',
  DAILY = 'DAILY',
  WEEKLY = 'WEEKLY',
  MONTHLY = 'MONTHLY',
  PRINCIPAL = 'PRINCIPAL',
  DEPT_INSPECTION = 'DEPT_INSPECTION',
  EXPERT = 'EXPERT',
  TIP_OFF = 'TIP_OFF',
  MONITORING = 'MONITORING',
  TOWNSHIP = 'TOWNSHIP',
  UPPER_LEVEL = 'UPPER_LEVEL',
  COVERT = 'COVERT',
}
enumType(HazardSource, 'HazardSource', 'Source from which a hazard became known. 隐患来源.', {
  SELF: "The enterprise's own check. 企业自查",
  DAILY: "The shift's daily check. 班组日排查",
  WEEKLY: "The department's weekly check. 部门周排查",
  MONTHLY: "The manager's monthly check. 厂长经理月排查",
  PRINCIPAL: 'A check led by the principal. 主要负责人带队检查',
  DEPT_INSPECTION: 'An inspection by a department. 部门检查',
  EXPERT: "An expert's visit. 专家检查",
  TIP_OFF: 'Tip-off. 举报',
  MONITORING: 'Monitoring. 监测预警',
  TOWNSHIP: 'A check by the township. 乡镇排查',
  UPPER_LEVEL: 'Assigned by a higher office. 上级交办',
  COVERT: 'A covert visit. 暗访',
});
export enum WorkersBody {
  CONGRESS = 'CONGRESS',
  MEETING = 'MEETING',
}
enumType(WorkersBody, 'WorkersBody', 'Body of the workers that a MAJOR hazard is reported to. 职工组织形式.', {
  CONGRESS: "Workers' congress. 职工代表大会",
  MEETING: 'Meeting of all workers. 职工大会',
});
export enum HazardCategory {
  PEOPLE = 'PEOPLE',
  OBJECT = 'OBJECT',
  ENVIRONMENT = 'ENVIRONMENT',
  MANAGEMENT = 'MANAGEMENT',
}
enumType(HazardCategory, 'HazardCategory', 'Category of what is unsafe. 隐患类别.', {
  PEOPLE: 'Unsafe behaviour of people. 人的不安全行为',
  OBJECT: 'Unsafe condition of an object. 物的不安全状态',
  ENVIRONMENT: 'Unsafe surroundings. 环境的不安全因素',
  MANAGEMENT: 'Deficient management. 管理缺陷',
});

/** Stages at which a hazard is still to be put right. */
export const openStatuses: readonly HazardStatus[] = [
  HazardStatus.REPORTED,
  HazardStatus.GRADED,
  HazardStatus.ORDERED,
  HazardStatus.RECTIFYING,
  HazardStatus.IN_REVIEW,
];

@ObjectType({
  implements: RegisterEntry,
  simpleResolvers: true,
  description: 'A hazard, followed from the report until it is rectified. 事故隐患',
})
@Entity('hazard')
export class Hazard extends RegisterEntry {
  @Shown(String, 'text', 'Number in the ledger of the reporting office. 隐患编号') number!: string;
  @Shown(HazardStatus, 'text', 'Stage of the entry. 状态') status!: HazardStatus;
  @Shown(HazardSource, 'text', 'Source from which the hazard became known. 隐患来源') source!: HazardSource;
  @Shown(HazardCategory, 'text', 'Category of what is unsafe. 隐患类别') category!: HazardCategory;
  @Shown(SupervisionSector, 'text', 'Supervision sector. 监管行业') sector!: SupervisionSector;
  @Shown(String, 'text', 'Description of the hazard. 隐患描述') description!: string;
  @Shown(String, 'text', 'Location in words. 部位') location!: string;
  @Shown(DateTime, 'timestamptz', 'Time the hazard was found. 发现时间') foundAt!: Instant;
  @Shown(HazardGrade, 'text', 'Grade of the hazard; null before it is graded. 隐患级别', optional)
  grade!: HazardGrade | null;
  @Shown(
    String,
    'text',
    'Code of the published criterion that the grade is based on; null if none. 判定标准条目代码',
    optional,
  )
  criterion!: string | null;
  @Shown(DateTime, 'timestamptz', 'Time it was last graded. 定级时间', optional) gradedAt!: Instant | null;
  @Shown(String, 'text', 'Reason a MAJOR grade was lowered; null if it was not. 降级理由', optional)
  loweredReason!: string | null;
  @Shown(
    Boolean,
    'boolean',
    'Whether the enterprise itself gave the present grade; null before grading and in entries before 0.8.0. 是否企业自行定级',
    optional,
  )
  selfGraded!: boolean | null;
  @Shown(
    DateTime,
    'timestamptz',
    'Time an authority confirmed the GENERAL grade that the enterprise gave; null before it. 定级复核时间',
    optional,
  )
  gradeConfirmedAt!: Instant | null;
  @Shown(String, 'text', 'Finding of that confirmation. 定级复核意见', optional) gradeOpinion!: string | null;
  @Shown(
    DateTime,
    'timestamptz',
    'Time it was found to have been MAJOR, after it ended as GENERAL; null if it was not. 改判重大时间',
    optional,
  )
  foundMajorAt!: Instant | null;
  @Shown(String, 'text', 'Reason for that finding. 改判重大理由', optional) foundMajorReason!: string | null;
  @Shown(
    DateTime,
    'timestamptz',
    'Time the enterprise proposed it as MAJOR; null if it did not. 提请判定时间',
    optional,
  )
  majorProposedAt!: Instant | null;
  @Shown(String, 'text', 'Code of the criterion by which it was proposed. 提请依据的条目代码', optional)
  proposedCriterion!: string | null;
  @Shown(String, 'text', 'Reason the proposal was not followed; null if it was. 未判定为重大的理由', optional)
  majorDeclinedReason!: string | null;
  @Shown(CivilDateScalar, 'date', 'Day it was reported to the workers; null before it. 向职工报告日期', optional)
  workersToldOn!: CivilDate | null;
  @Shown(WorkersBody, 'text', 'Body of the workers it was reported to. 职工组织形式', optional)
  workersBody!: WorkersBody | null;
  @Shown(Boolean, 'boolean', 'Whether the enterprise found and reported it itself, in time. 是否自查自报', optional)
  selfReported!: boolean | null;
  @Shown(String, 'text', 'Reason it was found not to be a hazard; null unless rejected. 不属实理由', optional)
  reasonRejected!: string | null;
  @Shown(String, 'text', 'Measures taken on the spot. 当场整改措施', optional) fix!: string | null;
  @Shown(String, 'text', 'Number of the order; null if none. 责令整改文号', optional) orderNumber!: string | null;
  @Shown(DateTime, 'timestamptz', 'Time of the order. 责令时间', optional) orderedAt!: Instant | null;
  @Shown(DateTime, 'timestamptz', 'Time the receipt of the order was entered; null before it. 签收登记时间', optional)
  orderReceivedAt!: Instant | null;
  @Shown(CivilDateScalar, 'date', 'Day the order was received; null before it. 签收日期', optional)
  orderReceivedOn!: CivilDate | null;
  @Shown(String, 'text', 'Evacuation or suspension decided meanwhile; null if none. 撤人停产措施', optional)
  suspension!: string | null;
  @Shown(
    DateTime,
    'timestamptz',
    'Deadline of the rectification; null if none is set. 整改期限',
    named('deadline', optional),
  )
  rectificationDue!: Instant | null;
  @Shown(String, 'text', 'Measures, by the plan. 整改措施', optional) measures!: string | null;
  @Shown(Money, 'bigint', 'Funds, by the plan. 整改资金', named('funds_fen', optional)) funds!: string | null;
  @Shown(CivilDateScalar, 'date', 'Day by which it is to be done, by the plan. 整改时限', optional)
  planDueOn!: CivilDate | null;
  @Shown(String, 'text', 'Contingency plan, by the plan. 应急预案', optional) contingency!: string | null;
  @Shown(DateTime, 'timestamptz', 'Time the plan was filed; null before it. 方案报送时间', optional)
  plannedAt!: Instant | null;
  @Shown(Int, 'integer', 'Number of extensions of the deadline. 延期次数') extensions!: number;
  @Shown(String, 'text', 'Reason of the last extension. 延期理由', optional) extensionReason!: string | null;
  @Shown(String, 'text', 'Safeguards until the extended deadline. 延期期间防范措施', optional)
  extensionSafeguards!: string | null;
  @Shown(String, 'text', 'Description of the rectification. 整改情况', optional) rectification!: string | null;
  @Shown(DateTime, 'timestamptz', 'Time the review was requested; null while none is. 申请复查时间', optional)
  reviewRequestedAt!: Instant | null;
  @Shown(DateTime, 'timestamptz', 'Time by which the review is due. 复查期限', named('review_due_at', optional))
  reviewDue!: Instant | null;
  @Shown(String, 'text', 'Reason it was last returned. 退回理由', optional) returnReason!: string | null;
  @Shown(String, 'text', 'Opinion of the reviewers. 复查意见', optional) reviewOpinion!: string | null;
  @Shown(DateTime, 'timestamptz', 'Time the hazard ended, in whichever way; null while open. 办结时间', optional)
  endedAt!: Instant | null;
  @Kept('uuid', optional) enterpriseId!: string | null;
  @Kept('uuid', optional) reporterId!: string | null;
  @Kept('uuid') reportingOfficeId!: string;
  @Kept('uuid', optional) graderId!: string | null;
  @Kept('uuid', optional) gradeConfirmerId!: string | null;
  @Kept('uuid', optional) formerHazardId!: string | null;
  @Kept('uuid', optionalList) officerIds!: string[] | null;
  @Kept('uuid', optionalList) reviewerIds!: string[] | null;
  @Kept('uuid', optionalList) reviewSignerIds!: string[] | null;
  @Kept('uuid', optionalList) closerIds!: string[] | null;
  @Kept('uuid', optional) criterionId!: string | null;
  @Kept('uuid', optional) evidenceFileId!: string | null;
  @Kept('uuid', optionalList) evidenceFileIds!: string[] | null;
  @Kept('uuid', optional) fixFileId!: string | null;
  @Kept('uuid', optionalList) fixFileIds!: string[] | null;
  @Kept('uuid', optional) orderFileId!: string | null;
  @Kept('uuid', optional) workersFileId!: string | null;
  @Kept('uuid', optional) receiptFileId!: string | null;
  @Kept('uuid', optional) rectificationFileId!: string | null;
  @Kept('uuid', optionalList) rectificationFileIds!: string[] | null;
  @Kept('uuid', optional) reviewFileId!: string | null;

  @Field(() => PersonalText, {
    nullable: true,
    description: 'Name of the person responsible at the enterprise, by the plan. 整改责任人',
  })
  responsiblePerson?: PersonalText | null;

  @Reads(one<Hazard>(() => enterprises, 'enterpriseId'))
  @Field(() => Enterprise, {
    nullable: true,
    description: 'Enterprise the hazard was found at, if the caller may see it. 所属企业',
  })
  enterprise?: Enterprise | null;

  @Reads(one<Hazard>(() => criteria, 'criterionId'))
  @Field(() => HazardCriterion, {
    nullable: true,
    description: 'Published criterion that the grade is based on. 判定标准条目',
  })
  criterionItem?: HazardCriterion | null;

  @Reads(one<Hazard>(() => operators, 'gradeConfirmerId'))
  @Field(() => Operator, { nullable: true, description: 'Person who confirmed the grade. 定级复核人' })
  gradeConfirmer?: Operator | null;

  @Reads(one<Hazard>(() => organisations, 'reportingOfficeId'))
  @Field(() => Organisation, { nullable: true, description: 'Office that reported it. 上报单位' })
  reportingOffice?: Organisation | null;

  @Reads(listKept<Hazard>(() => files, 'evidenceFileId', 'evidenceFileIds'))
  @Field(() => [FileRef], { nullable: true, description: 'Evidence file of the hazard. 隐患佐证' })
  evidence?: FileRef[] | null;

  @Reads(listKept<Hazard>(() => files, 'fixFileId', 'fixFileIds'))
  @Field(() => [FileRef], { nullable: true, description: 'Evidence file of the fix on the spot. 当场整改佐证' })
  fixEvidence?: FileRef[] | null;

  @Reads(one<Hazard>(() => files, 'orderFileId'))
  @Field(() => FileRef, { nullable: true, description: 'File of the order as served. 责令文书' })
  orderDocument?: FileRef | null;

  @Reads(one<Hazard>(() => files, 'workersFileId'))
  @Field(() => FileRef, { nullable: true, description: 'File of the report to the workers. 向职工报告材料' })
  workersReport?: FileRef | null;

  @Reads(one<Hazard>(() => files, 'receiptFileId'))
  @Field(() => FileRef, { nullable: true, description: 'File that shows the service of the order. 送达回证' })
  serviceRecord?: FileRef | null;

  @Reads(listKept<Hazard>(() => files, 'rectificationFileId', 'rectificationFileIds'))
  @Field(() => [FileRef], { nullable: true, description: 'Evidence file of the rectification. 整改佐证' })
  rectificationEvidence?: FileRef[] | null;

  @Reads(one<Hazard>(() => files, 'reviewFileId'))
  @Field(() => FileRef, { nullable: true, description: 'File of the record of the review. 复查记录' })
  reviewRecord?: FileRef | null;

  @Reads(one<Hazard>(() => operators, 'reporterId'))
  @Field(() => Operator, {
    nullable: true,
    description: 'Person who reported the hazard, if the caller may see them. 上报人',
  })
  reporter?: Operator | null;

  @Reads(one<Hazard>(() => operators, 'graderId'))
  @Field(() => Operator, {
    nullable: true,
    description: 'Person who gave the present grade; null before grading. 判定人',
  })
  grader?: Operator | null;

  @Reads(listKept<Hazard>(() => operators, 'officerIds'))
  @Field(() => [Operator], { nullable: true, description: 'Law officers who ordered the rectification. 执法人员' })
  officers?: Operator[] | null;

  @Reads(listKept<Hazard>(() => operators, 'reviewerIds'))
  @Field(() => [Operator], { nullable: true, description: 'Persons who reviewed the rectification. 验收人员' })
  reviewers?: Operator[] | null;

  @Reads(listKept<Hazard>(() => operators, 'reviewSignerIds'))
  @Field(() => [Operator], { nullable: true, description: 'Persons who signed the present review. 复查签字人' })
  reviewSigners?: Operator[] | null;

  @Reads(listKept<Hazard>(() => operators, 'closerIds'))
  @Field(() => [Operator], { nullable: true, description: 'Persons who closed the hazard. 销号人员' })
  closers?: Operator[] | null;
}
export const HazardConnection = connectionOf('Hazard', '事故隐患', () => Hazard);
export const HazardChange = changeOf('Hazard', '事故隐患', () => Hazard);
