import { Field, Int, ObjectType } from 'type-graphql';
import { Column, Entity } from 'typeorm';
import { listKept, one, Reads } from '../../access/noun.js';
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
import { Organisation } from '../../organisation/organisation.js';
import { organisations } from '../../organisation/organisation.noun.js';

export enum HazardStatus { REPORTED = 'REPORTED', REJECTED = 'REJECTED', GRADED = 'GRADED', FIXED_ON_SPOT = 'FIXED_ON_SPOT', ORDERED = 'ORDERED', RECTIFYING = 'RECTIFYING', IN_REVIEW = 'IN_REVIEW', CLOSED = 'CLOSED' }
enumType(HazardStatus, 'HazardStatus', 'The stage of a hazard; independent of whether it is overdue. 隐患状态.', {
  REPORTED: 'Reported, not yet judged. 已上报', REJECTED: 'Found not to be a hazard. 不属实', GRADED: 'Graded. 已定级', FIXED_ON_SPOT: 'Rectified on the spot. 当场整改',
  ORDERED: 'Ordered to be rectified by a deadline. 责令限期整改', RECTIFYING: 'Being rectified. 整改中', IN_REVIEW: 'Reported as rectified; waits for review. 待复查', CLOSED: 'Closed: found to be rectified. 已销号',
});
export enum HazardGrade { GENERAL = 'GENERAL', MAJOR = 'MAJOR' }
enumType(HazardGrade, 'HazardGrade', 'Grade of a hazard. 隐患级别.', { GENERAL: 'General hazard. 一般事故隐患', MAJOR: 'Major hazard, by a published criterion. 重大事故隐患' });
export enum HazardSource { SELF = 'SELF', DAILY = 'DAILY', WEEKLY = 'WEEKLY', MONTHLY = 'MONTHLY', PRINCIPAL = 'PRINCIPAL', DEPT_INSPECTION = 'DEPT_INSPECTION', EXPERT = 'EXPERT', TIP_OFF = 'TIP_OFF', MONITORING = 'MONITORING', TOWNSHIP = 'TOWNSHIP', UPPER_LEVEL = 'UPPER_LEVEL', COVERT = 'COVERT' }
enumType(HazardSource, 'HazardSource', 'Source from which a hazard became known. 隐患来源.', {
  SELF: 'The enterprise\'s own check. 企业自查', DAILY: 'The shift\'s daily check. 班组日排查', WEEKLY: 'The department\'s weekly check. 部门周排查', MONTHLY: 'The manager\'s monthly check. 厂长经理月排查', PRINCIPAL: 'A check led by the principal. 主要负责人带队检查',
  DEPT_INSPECTION: 'An inspection by a department. 部门检查', EXPERT: 'An expert\'s visit. 专家检查', TIP_OFF: 'Tip-off. 举报', MONITORING: 'Monitoring. 监测预警', TOWNSHIP: 'A check by the township. 乡镇排查', UPPER_LEVEL: 'Assigned by a higher office. 上级交办', COVERT: 'A covert visit. 暗访',
});
export enum HazardCategory { PEOPLE = 'PEOPLE', OBJECT = 'OBJECT', ENVIRONMENT = 'ENVIRONMENT', MANAGEMENT = 'MANAGEMENT' }
enumType(HazardCategory, 'HazardCategory', 'Category of what is unsafe. 隐患类别.', { PEOPLE: 'Unsafe behaviour of people. 人的不安全行为', OBJECT: 'Unsafe condition of an object. 物的不安全状态', ENVIRONMENT: 'Unsafe surroundings. 环境的不安全因素', MANAGEMENT: 'Deficient management. 管理缺陷' });

/** Stages at which a hazard is still to be put right. */
export const openStatuses: readonly HazardStatus[] = [HazardStatus.REPORTED, HazardStatus.GRADED, HazardStatus.ORDERED, HazardStatus.RECTIFYING, HazardStatus.IN_REVIEW];

@ObjectType({ implements: RegisterEntry, simpleResolvers: true, description: 'A hazard, followed from the report until it is rectified. 事故隐患' })
@Entity('hazard')
export class Hazard extends RegisterEntry {
  @Field(() => String, { description: 'Number in the ledger of the reporting office. 隐患编号' })                            @Column('text')                                                       number!: string;
  @Field(() => HazardStatus, { description: 'Stage of the entry. 状态' })                                                          @Column('text')                                                       status!: HazardStatus;
  @Field(() => HazardSource, { description: 'Source from which the hazard became known. 隐患来源' })                                             @Column('text')                                                       source!: HazardSource;
  @Field(() => HazardCategory, { description: 'Category of what is unsafe. 隐患类别' })                                                   @Column('text')                                                       category!: HazardCategory;
  @Field(() => SupervisionSector, { description: 'Supervision sector. 监管行业' })                                   @Column('text')                                                       sector!: SupervisionSector;
  @Field(() => String, { description: 'Description of the hazard. 隐患描述' })                                                           @Column('text')                                                       description!: string;
  @Field(() => String, { description: 'Location in words. 部位' })                                                          @Column('text')                                                       location!: string;
  @Field(() => DateTime, { description: 'Time the hazard was found. 发现时间' })                                                    @Column('timestamptz', { name: 'found_at' })                          foundAt!: Instant;
  @Field(() => HazardGrade, { nullable: true, description: 'Grade of the hazard; null before it is graded. 隐患级别' })                                            @Column('text', { nullable: true })                                   grade!: HazardGrade | null;
  @Field(() => String, { nullable: true, description: 'Code of the published criterion that the grade is based on; null if none. 判定标准条目代码' })            @Column('text', { nullable: true })                                   criterion!: string | null;
  @Field(() => DateTime, { nullable: true, description: 'Time it was last graded. 定级时间' })                                   @Column('timestamptz', { name: 'graded_at', nullable: true })         gradedAt!: Instant | null;
  @Field(() => String, { nullable: true, description: 'Reason a MAJOR grade was lowered; null if it was not. 降级理由' })                              @Column('text', { name: 'lowered_reason', nullable: true })           loweredReason!: string | null;
  @Field(() => Boolean, { nullable: true, description: 'Whether the enterprise found and reported it itself, in time. 是否自查自报' }) @Column('boolean', { name: 'self_reported', nullable: true })         selfReported!: boolean | null;
  @Field(() => String, { nullable: true, description: 'Reason it was found not to be a hazard; null unless rejected. 不属实理由' })                         @Column('text', { name: 'reason_rejected', nullable: true })          reasonRejected!: string | null;
  @Field(() => String, { nullable: true, description: 'Measures taken on the spot. 当场整改措施' })                            @Column('text', { nullable: true })                                   fix!: string | null;
  @Field(() => String, { nullable: true, description: 'Number of the order; null if none. 责令整改文号' })                                 @Column('text', { name: 'order_number', nullable: true })             orderNumber!: string | null;
  @Field(() => DateTime, { nullable: true, description: 'Time of the order. 责令时间' })                    @Column('timestamptz', { name: 'ordered_at', nullable: true })        orderedAt!: Instant | null;
  @Field(() => String, { nullable: true, description: 'Evacuation or suspension decided meanwhile; null if none. 撤人停产措施' })               @Column('text', { nullable: true })                                   suspension!: string | null;
  @Field(() => DateTime, { nullable: true, description: 'Deadline of the rectification; null if none is set. 整改期限' })                              @Column('timestamptz', { name: 'deadline', nullable: true })                rectificationDue!: Instant | null;
  @Field(() => String, { nullable: true, description: 'Measures, by the plan. 整改措施' })                                        @Column('text', { nullable: true })                                   measures!: string | null;
  @Field(() => Money, { nullable: true, description: 'Funds, by the plan. 整改资金' })                                            @Column('bigint', { name: 'funds_fen', nullable: true })              funds!: string | null;
  @Field(() => CivilDateScalar, { nullable: true, description: 'Day by which it is to be done, by the plan. 整改时限' })                                 @Column('date', { name: 'plan_due_on', nullable: true })              planDueOn!: CivilDate | null;
  @Field(() => String, { nullable: true, description: 'Contingency plan, by the plan. 应急预案' })                        @Column('text', { nullable: true })                                   contingency!: string | null;
  @Field(() => DateTime, { nullable: true, description: 'Time the plan was filed; null before it. 方案报送时间' })                            @Column('timestamptz', { name: 'planned_at', nullable: true })        plannedAt!: Instant | null;
  @Field(() => Int, { description: 'Number of extensions of the deadline. 延期次数' })                                       @Column('integer')                                                    extensions!: number;
  @Field(() => String, { nullable: true, description: 'Reason of the last extension. 延期理由' })                               @Column('text', { name: 'extension_reason', nullable: true })         extensionReason!: string | null;
  @Field(() => String, { nullable: true, description: 'Safeguards until the extended deadline. 延期期间防范措施' })                @Column('text', { name: 'extension_safeguards', nullable: true })     extensionSafeguards!: string | null;
  @Field(() => String, { nullable: true, description: 'Description of the rectification. 整改情况' })                                         @Column('text', { nullable: true })                                   rectification!: string | null;
  @Field(() => DateTime, { nullable: true, description: 'Time the review was requested; null while none is. 申请复查时间' })                         @Column('timestamptz', { name: 'review_requested_at', nullable: true }) reviewRequestedAt!: Instant | null;
  @Field(() => DateTime, { nullable: true, description: 'Time by which the review is due. 复查期限' })                             @Column('timestamptz', { name: 'review_due_at', nullable: true })     reviewDue!: Instant | null;
  @Field(() => String, { nullable: true, description: 'Reason it was last returned. 退回理由' })                                  @Column('text', { name: 'return_reason', nullable: true })            returnReason!: string | null;
  @Field(() => String, { nullable: true, description: 'Opinion of the reviewers. 复查意见' })                               @Column('text', { name: 'review_opinion', nullable: true })           reviewOpinion!: string | null;
  @Field(() => DateTime, { nullable: true, description: 'Time the hazard ended, in whichever way; null while open. 办结时间' })                         @Column('timestamptz', { name: 'ended_at', nullable: true })          endedAt!: Instant | null;
                                                                                                                    @Column('uuid', { name: 'enterprise_id', nullable: true })            enterpriseId!: string | null;
                                                                                                                    @Column('uuid', { name: 'reporter_id', nullable: true })              reporterId!: string | null;
                                                                                                                    @Column('uuid', { name: 'reporting_office_id' })                      reportingOfficeId!: string;
                                                                                                                    @Column('uuid', { name: 'grader_id', nullable: true })                graderId!: string | null;
                                                                                                                    @Column('uuid', { name: 'officer_ids', array: true, nullable: true }) officerIds!: string[] | null;
                                                                                                                    @Column('uuid', { name: 'reviewer_ids', array: true, nullable: true }) reviewerIds!: string[] | null;
                                                                                                                    @Column('uuid', { name: 'closer_ids', array: true, nullable: true })  closerIds!: string[] | null;
                                                                                                                    @Column('uuid', { name: 'criterion_id', nullable: true })             criterionId!: string | null;
                                                                                                                    @Column('uuid', { name: 'evidence_file_id', nullable: true })         evidenceFileId!: string | null;
  @Column('uuid', { name: 'evidence_file_ids', array: true, nullable: true }) evidenceFileIds!: string[] | null;
                                                                                                                    @Column('uuid', { name: 'fix_file_id', nullable: true })              fixFileId!: string | null;
  @Column('uuid', { name: 'fix_file_ids', array: true, nullable: true }) fixFileIds!: string[] | null;
                                                                                                                    @Column('uuid', { name: 'order_file_id', nullable: true })            orderFileId!: string | null;
                                                                                                                    @Column('uuid', { name: 'rectification_file_id', nullable: true })    rectificationFileId!: string | null;
  @Column('uuid', { name: 'rectification_file_ids', array: true, nullable: true }) rectificationFileIds!: string[] | null;
                                                                                                                    @Column('uuid', { name: 'review_file_id', nullable: true })           reviewFileId!: string | null;

  @Field(() => PersonalText, { nullable: true, description: 'Name of the person responsible at the enterprise, by the plan. 整改责任人' })
  responsiblePerson?: PersonalText | null;

  @Reads(one<Hazard>(() => enterprises, 'enterpriseId'))
  @Field(() => Enterprise, { nullable: true, description: 'Enterprise the hazard was found at, if the caller may see it. 所属企业' })
  enterprise?: Enterprise | null;

  @Reads(one<Hazard>(() => criteria, 'criterionId'))
  @Field(() => HazardCriterion, { nullable: true, description: 'Published criterion that the grade is based on. 判定标准条目' })
  criterionItem?: HazardCriterion | null;

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

  @Reads(listKept<Hazard>(() => files, 'rectificationFileId', 'rectificationFileIds'))
  @Field(() => [FileRef], { nullable: true, description: 'Evidence file of the rectification. 整改佐证' })
  rectificationEvidence?: FileRef[] | null;

  @Reads(one<Hazard>(() => files, 'reviewFileId'))
  @Field(() => FileRef, { nullable: true, description: 'File of the record of the review. 复查记录' })
  reviewRecord?: FileRef | null;
}
export const HazardConnection = connectionOf('Hazard', '事故隐患', () => Hazard);
export const HazardChange = changeOf('Hazard', '事故隐患', () => Hazard);
