import { Field, Int, ObjectType } from 'type-graphql';
import { Column, Entity } from 'typeorm';
import { listKept, one, Reads } from '../../access/noun.js';
import { changeOf } from '../../api/change.js';
import { connectionOf } from '../../api/connection.js';
import { enumType } from '../../api/enums.js';
import { RegisterEntry } from '../../api/register-entry.js';
import { DateTime } from '../../api/scalars/index.js';
import type { Instant } from '../../kernel/instant.js';
import { SupervisionSector } from '../../law/sector.js';
import { Enterprise } from '../../enterprise/enterprise/enterprise.js';
import { enterprises } from '../../enterprise/enterprise/enterprise.noun.js';
import { Organisation } from '../../organisation/organisation.js';
import { organisations } from '../../organisation/organisation.noun.js';
import { FileRef, files } from '../../file/file-ref.js';
import { Hazard } from '../../hazard/hazard/hazard.js';
import { hazards } from '../../hazard/hazard/hazard.noun.js';
import { InspectionPlan, RandomDraw } from '../plan/plan.js';
import { inspectionPlans, randomDraws } from '../plan/plan.noun.js';

export enum InspectionStatus { IN_PROGRESS = 'IN_PROGRESS', ORDERED = 'ORDERED', CASE_PROPOSED = 'CASE_PROPOSED', NO_PROBLEM = 'NO_PROBLEM', TRANSFERRED = 'TRANSFERRED', CLOSED = 'CLOSED' }
enumType(InspectionStatus, 'InspectionStatus', 'The stage of an inspection. 检查状态.', { IN_PROGRESS: 'Going on. 检查中', ORDERED: 'Something is to be put right; a recheck is due. 责令整改', CASE_PROPOSED: 'A case is to be filed; a recheck is due. 拟立案', NO_PROBLEM: 'Nothing was found. 未发现问题', TRANSFERRED: 'Passed to whoever is competent. 已移送', CLOSED: 'Rechecked and right. 已复查销号' });
export enum InspectionMethod { ORDINARY = 'ORDINARY', RANDOM = 'RANDOM', SPECIAL = 'SPECIAL', JOINT = 'JOINT', CROSS = 'CROSS', COVERT = 'COVERT', OPEN = 'OPEN', RECHECK = 'RECHECK' }
enumType(InspectionMethod, 'InspectionMethod', 'How an inspection is done. 检查方式.', { ORDINARY: 'By the plan. 计划检查', RANDOM: 'Drawn by chance. 双随机', SPECIAL: 'A campaign. 专项检查', JOINT: 'Several offices together. 联合检查', CROSS: 'Officers of another place. 交叉检查', COVERT: 'Unannounced and unseen. 暗访', OPEN: 'Announced. 明察', RECHECK: 'Whether it was put right. 复查' });
export enum AdHocReason { TIP_OFF = 'TIP_OFF', TRANSFER = 'TRANSFER', UPPER_ORDER = 'UPPER_ORDER', ACCIDENT = 'ACCIDENT', RECHECK = 'RECHECK' }
enumType(AdHocReason, 'AdHocReason', 'Why an inspection is outside the plan. 计划外检查事由.', { TIP_OFF: 'A tip-off. 举报', TRANSFER: 'Passed on by another office. 移送', UPPER_ORDER: 'Ordered from above. 上级交办', ACCIDENT: 'After an accident. 事故', RECHECK: 'To recheck. 复查' });
export enum InspectionPurpose { ENFORCEMENT = 'ENFORCEMENT', STANDARDISATION = 'STANDARDISATION' }
enumType(InspectionPurpose, 'InspectionPurpose', 'What a visit serves; one visit may serve both and counts once. 检查目的.', { ENFORCEMENT: 'Enforcement. 监管执法', STANDARDISATION: 'The review of standardisation. 标准化评审' });
export enum InspectionResult { NO_PROBLEM = 'NO_PROBLEM', ORDERED = 'ORDERED', CASE_PROPOSED = 'CASE_PROPOSED', TRANSFERRED = 'TRANSFERRED' }
enumType(InspectionResult, 'InspectionResult', 'What an inspection led to. 检查结果.', { NO_PROBLEM: 'Nothing found. 未发现问题', ORDERED: 'An order to put right. 责令整改', CASE_PROPOSED: 'A case. 拟立案查处', TRANSFERRED: 'Passed on. 移送' });
export enum FindingDisposition { HAZARD = 'HAZARD', CASE = 'CASE', FIXED_ON_SPOT = 'FIXED_ON_SPOT', REASONED = 'REASONED' }
enumType(FindingDisposition, 'FindingDisposition', 'What becomes of a finding. 问题处理方式.', { HAZARD: 'It is followed as a hazard. 作为隐患跟踪', CASE: 'A case is to be filed. 立案查处', FIXED_ON_SPOT: 'Put right at once. 当场改正', REASONED: 'Not punished, with a reason. 说明理由不予处罚' });

@ObjectType({ implements: RegisterEntry, simpleResolvers: true, description: 'A visit by certified officers: what was looked at, what was found, what it led to and whether it was put right. 监督检查' })
@Entity('inspection')
export class Inspection extends RegisterEntry {
  @Field(() => String, { description: 'Its number. 检查编号' })                                                     @Column('text')                                                      number!: string;
  @Field(() => InspectionStatus, { description: 'Its stage. 状态' })                                              @Column('text')                                                      status!: InspectionStatus;
  @Field(() => InspectionMethod, { description: 'How it is done. 检查方式' })                                       @Column('text')                                                      method!: InspectionMethod;
  @Field(() => AdHocReason, { nullable: true, description: 'Why outside the plan, if it is. 计划外事由' })           @Column('text', { name: 'ad_hoc_reason', nullable: true })           adHocReason!: AdHocReason | null;
  @Field(() => SupervisionSector, { description: 'The sector. 监管行业' })                                          @Column('text')                                                      sector!: SupervisionSector;
  @Field(() => [String], { description: 'What is inspected, by the published catalogue. 检查事项' })                @Column('text', { name: 'item_codes', array: true })                 itemCodes!: string[];
  @Field(() => [InspectionPurpose], { description: 'What the visit serves. 检查目的' })                             @Column('text', { array: true })                                     purposes!: InspectionPurpose[];
  @Field(() => Boolean, { description: 'Whether the certificates were shown. 是否亮证' })                           @Column('boolean', { name: 'credentials_shown' })                    credentialsShown!: boolean;
  @Field(() => Boolean, { description: 'Whether the whole was recorded. 是否全程记录' })                              @Column('boolean', { name: 'recorder_on' })                          recorderUsed!: boolean;
  @Field(() => DateTime, { description: 'When it began. 开始时间' })                                                @Column('timestamptz', { name: 'started_at' })                       startedAt!: Instant;
  @Field(() => DateTime, { nullable: true, description: 'When it ended. 结束时间' })                                @Column('timestamptz', { name: 'ended_at', nullable: true })         endedAt!: Instant | null;
  @Field(() => Int, { description: 'How many findings. 发现问题数' })                                                @Column('integer', { name: 'finding_count' })                        findingCount!: number;
  @Field(() => Boolean, { nullable: true, description: 'Whether the enterprise signed the record. 被检查单位是否签字' }) @Column('boolean', { name: 'signed_by_enterprise', nullable: true }) signedByEnterprise!: boolean | null;
  @Field(() => String, { nullable: true, description: 'Why it did not. 拒签情况' })                                 @Column('text', { name: 'refusal_note', nullable: true })            refusalNote!: string | null;
  @Field(() => InspectionResult, { nullable: true, description: 'What it led to. 检查结果' })                       @Column('text', { nullable: true })                                  result!: InspectionResult | null;
  @Field(() => String, { nullable: true, description: 'In words. 结果说明' })                                       @Column('text', { name: 'result_note', nullable: true })             resultNote!: string | null;
  @Field(() => DateTime, { nullable: true, description: 'By when it is rechecked. 复查期限' })                      @Column('timestamptz', { name: 'recheck_due', nullable: true })      recheckDue!: Instant | null;
  @Field(() => DateTime, { nullable: true, description: 'When it was. 复查时间' })                                  @Column('timestamptz', { name: 'rechecked_at', nullable: true })     recheckedAt!: Instant | null;
  @Field(() => Boolean, { nullable: true, description: 'Whether all was right. 复查是否合格' })                       @Column('boolean', { name: 'recheck_passed', nullable: true })       recheckPassed!: boolean | null;
  @Field(() => String, { nullable: true, description: 'What was found. 复查意见' })                                 @Column('text', { name: 'recheck_opinion', nullable: true })         recheckOpinion!: string | null;
  @Field(() => String, { nullable: true, description: 'What the technical inspector or expert signed. 技术意见' })  @Column('text', { name: 'technical_opinion', nullable: true })       technicalOpinion!: string | null;
  @Field(() => String, { nullable: true, description: 'What the social supervisor says. 社会监督意见' })              @Column('text', { nullable: true })                                  feedback!: string | null;
                                                                                                                @Column('uuid', { name: 'enterprise_id' })                           enterpriseId!: string;
                                                                                                                @Column('uuid', { name: 'plan_id', nullable: true })                 planId!: string | null;
                                                                                                                @Column('uuid', { name: 'draw_id', nullable: true })                 drawId!: string | null;
                                                                                                                @Column('uuid', { name: 'organisation_id' })                         organisationId!: string;
                                                                                                                @Column('uuid', { name: 'officer_ids', array: true })                officerIds!: string[];
                                                                                                                @Column('uuid', { name: 'assistant_ids', array: true })              assistantIds!: string[];
                                                                                                                @Column('uuid', { name: 'opinion_by_id', nullable: true })           opinionById!: string | null;
                                                                                                                @Column('uuid', { name: 'record_file_id', nullable: true })          recordFileId!: string | null;

  @Reads(one<Inspection>(() => enterprises, 'enterpriseId'))
  @Field(() => Enterprise, { nullable: true, description: 'Where, if the caller may see it. 被检查单位' })
  enterprise?: Enterprise | null;

  @Reads(one<Inspection>(() => inspectionPlans, 'planId'))
  @Field(() => InspectionPlan, { nullable: true, description: 'Under which plan. 检查计划' })
  plan?: InspectionPlan | null;

  @Reads(one<Inspection>(() => randomDraws, 'drawId'))
  @Field(() => RandomDraw, { nullable: true, description: 'By which draw. 双随机抽取' })
  draw?: RandomDraw | null;

  @Reads(one<Inspection>(() => organisations, 'organisationId'))
  @Field(() => Organisation, { nullable: true, description: 'Who inspects. 检查机关' })
  organisation?: Organisation | null;

  @Reads(one<Inspection>(() => files, 'recordFileId'))
  @Field(() => FileRef, { nullable: true, description: 'The record. 检查记录' })
  record?: FileRef | null;
}
export const InspectionConnection = connectionOf('Inspection', '监督检查', () => Inspection);
export const InspectionChange = changeOf('Inspection', '监督检查', () => Inspection);

@ObjectType({ implements: RegisterEntry, simpleResolvers: true, description: 'Something an inspection found. 检查发现问题' })
@Entity('finding')
export class Finding extends RegisterEntry {
  @Field(() => String, { description: 'What was found. 问题描述' })                                              @Column('text')                                               content!: string;
  @Field(() => String, { description: 'Where. 部位' })                                                         @Column('text')                                               location!: string;
  @Field(() => String, { nullable: true, description: 'The article it breaks, by the catalogue. 违法事项代码' })   @Column('text', { name: 'item_code', nullable: true })        itemCode!: string | null;
  @Field(() => DateTime, { description: 'When. 发现时间' })                                                      @Column('timestamptz', { name: 'found_at' })                  foundAt!: Instant;
  @Field(() => FindingDisposition, { description: 'What becomes of it. 处理方式' })                              @Column('text')                                               disposition!: FindingDisposition;
  @Field(() => String, { nullable: true, description: 'Why it is not punished, where it could be. 不予立案理由' }) @Column('text', { nullable: true })                           reason!: string | null;
  @Field(() => SupervisionSector, { description: 'The sector. 监管行业' })                                       @Column('text')                                               sector!: SupervisionSector;
                                                                                                             @Column('uuid', { name: 'inspection_id' })                    inspectionId!: string;
                                                                                                             @Column('uuid', { name: 'enterprise_id' })                    enterpriseId!: string;
                                                                                                             @Column('uuid', { name: 'hazard_id', nullable: true })        hazardId!: string | null;
                                                                                                             @Column('uuid', { name: 'evidence_file_id', nullable: true }) evidenceFileId!: string | null;
  @Column('uuid', { name: 'evidence_file_ids', array: true, nullable: true }) evidenceFileIds!: string[] | null;

  @Reads(one<Finding>(() => hazards, 'hazardId'))
  @Field(() => Hazard, { nullable: true, description: 'The hazard it is followed as. 隐患' })
  hazard?: Hazard | null;

  @Reads(listKept<Finding>(() => files, 'evidenceFileId', 'evidenceFileIds'))
  @Field(() => [FileRef], { nullable: true, description: 'What shows it, as given. 佐证' })
  evidence?: FileRef[] | null;
}
