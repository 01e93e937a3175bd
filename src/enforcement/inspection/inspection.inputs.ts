import { ArgsType, Field, ID, InputType } from 'type-graphql';
import { AnyActInput, AnyEntryActInput } from '../../api/act-input.js';
import { PageArgs } from '../../api/connection.js';
import { DateTime, RegionCodeScalar } from '../../api/scalars/index.js';
import type { Instant } from '../../kernel/instant.js';
import type { RegionCode } from '../../kernel/region-code.js';
import { SupervisionSector } from '../../law/sector.js';
import { HazardCategory } from '../../hazard/hazard/hazard.js';
import { InspectionStatus, InspectionMethod, AdHocReason, InspectionPurpose, InspectionResult, FindingDisposition } from './inspection.js';

@InputType({ description: 'Which inspections. 检查筛选' })
export class InspectionsWhere {
  @Field(() => RegionCodeScalar, { nullable: true, description: 'In this region or within it. 区划' })         region?: RegionCode | null;
  @Field(() => [InspectionStatus], { nullable: true, description: 'At one of these stages. 状态' })            status?: InspectionStatus[] | null;
  @Field(() => [InspectionMethod], { nullable: true, description: 'Done in one of these ways. 方式' })         method?: InspectionMethod[] | null;
  @Field(() => [SupervisionSector], { nullable: true, description: 'Of one of these sectors. 行业' })          sector?: SupervisionSector[] | null;
  @Field(() => ID, { nullable: true, description: 'Of this enterprise. 企业' })                                enterpriseId?: string | null;
  @Field(() => ID, { nullable: true, description: 'Under this plan. 检查计划' })                                 planId?: string | null;
  @Field(() => DateTime, { nullable: true, description: 'Whose recheck is due before this moment. 复查期限早于' }) dueBefore?: Instant | null;
  @Field(() => [String], { nullable: true, description: 'With one of these numbers. 检查编号' })
  number?: string[] | null;
  @Field(() => DateTime, { nullable: true, description: 'Begun at this moment or later. 检查时间起' })
  startedFrom?: Instant | null;
  @Field(() => DateTime, { nullable: true, description: 'Begun before this moment. 检查时间止' })
  startedTo?: Instant | null;
  @Field(() => DateTime, { nullable: true, description: 'With an act accepted after this moment. 更新时间晚于' })
  updatedAfter?: Instant | null;
}

@ArgsType()
export class InspectionsArgs extends PageArgs {
  @Field(() => InspectionsWhere, { nullable: true, description: 'Which. 筛选' })  where?: InspectionsWhere | null;
}

@InputType({ description: 'To begin an inspection. 开始检查' })
export class StartInspectionInput extends AnyActInput {
  @Field(() => ID, { description: 'Where. 被检查单位' })                                                             enterpriseId!: string;
  @Field(() => InspectionMethod, { description: 'How. 检查方式' })                                                  method!: InspectionMethod;
  @Field(() => ID, { nullable: true, description: 'Under which plan. 检查计划' })                                   planId?: string | null;
  @Field(() => ID, { nullable: true, description: 'By which draw. 双随机抽取' })                                     drawId?: string | null;
  @Field(() => AdHocReason, { nullable: true, description: 'Why, where it is outside the plan. 计划外事由' })        adHocReason?: AdHocReason | null;
  @Field(() => [String], { description: 'What, by the catalogue. 检查事项' })                                       itemCodes!: string[];
  @Field(() => [InspectionPurpose], { description: 'What for. 检查目的' })                                          purposes!: InspectionPurpose[];
  @Field(() => [ID], { description: 'Who inspects: at least two, certified. 执法人员' })                            officerIds!: string[];
  @Field(() => [ID], { description: 'Technical inspectors, experts and social supervisors beside them. 协助人员' }) assistantIds!: string[];
  @Field(() => Boolean, { description: 'Whether the certificates were shown. 是否亮证' })                           credentialsShown!: boolean;
  @Field(() => Boolean, { description: 'Whether it is recorded. 是否全程记录' })                                      recorderUsed!: boolean;
}

@InputType({ description: 'To record what is found. 记录发现问题' })
export class RecordFindingInput extends AnyEntryActInput {
  @Field(() => String, { description: 'What was found. 问题描述' })                                                    content!: string;
  @Field(() => String, { description: 'Where. 部位' })                                                               location!: string;
  @Field(() => String, { nullable: true, description: 'The article it breaks, by the catalogue. 违法事项代码' })         itemCode?: string | null;
  @Field(() => FindingDisposition, { description: 'What becomes of it. 处理方式' })                                    disposition!: FindingDisposition;
  @Field(() => HazardCategory, { nullable: true, description: 'What is unsafe, where it becomes a hazard. 隐患类别' }) category?: HazardCategory | null;
  @Field(() => String, { nullable: true, description: 'Why it is not punished, where it could be. 不予立案理由' })       reason?: string | null;
  @Field(() => [ID], { nullable: true, description: 'Files that show it, up to 9. 佐证，至多九份' })
  evidenceFileIds?: string[] | null;
}

@InputType({ description: 'To conclude an inspection; two of its officers sign. 检查结束' })
export class ConcludeInspectionInput extends AnyEntryActInput {
  @Field(() => InspectionResult, { description: 'What it leads to. 检查结果' })                                            result!: InspectionResult;
  @Field(() => String, { description: 'In words. 结果说明' })                                                              note!: string;
  @Field(() => Boolean, { description: 'Whether the enterprise signed. 被检查单位是否签字' })                                   signedByEnterprise!: boolean;
  @Field(() => String, { nullable: true, description: 'Why it did not. 拒签情况' })                                        refusalNote?: string | null;
  @Field(() => DateTime, { nullable: true, description: 'By when it is rechecked; the usual day if not given. 复查期限' }) recheckDue?: Instant | null;
  @Field(() => ID, { nullable: true, description: 'The record. 检查记录' })                                                recordFileId?: string | null;
}

@InputType({ description: 'To enter a recheck. 复查' })
export class RecheckInspectionInput extends AnyEntryActInput {
  @Field(() => Boolean, { description: 'Whether all is right. 是否合格' })                                           passed!: boolean;
  @Field(() => String, { description: 'What was found. 复查意见' })                                                  opinion!: string;
  @Field(() => [ID], { description: 'Who rechecked: at least two, certified. 复查人员' })                            officerIds!: string[];
  @Field(() => DateTime, { nullable: true, description: 'By when it is rechecked again, if not right. 再次复查期限' }) recheckDue?: Instant | null;
}

@InputType({ description: 'To sign a technical opinion. 出具技术意见' })
export class RecordTechnicalOpinionInput extends AnyEntryActInput {
  @Field(() => String, { description: 'What it says. 技术意见' }) opinion!: string;
}

@InputType({ description: 'To say how the officers went about it. 社会监督反馈' })
export class RecordFeedbackInput extends AnyEntryActInput {
  @Field(() => String, { description: 'What was seen. 监督意见' }) feedback!: string;
}
