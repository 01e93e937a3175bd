import { ArgsType, Field, ID, InputType } from 'type-graphql';
import { filesMost, IdOf, OneLine, UpTo } from '../../api/input-fields.js';
import { AnyActInput, AnyEntryActInput } from '../../api/act-input.js';
import { PageArgs } from '../../api/connection.js';
import { CivilDateScalar, DateTime, RegionCodeScalar } from '../../api/scalars/index.js';
import type { CivilDate } from '../../kernel/civil-date.js';
import type { Instant } from '../../kernel/instant.js';
import type { RegionCode } from '../../kernel/region-code.js';
import { SupervisionSector } from '../../law/sector.js';
import { HazardCategory } from '../../hazard/hazard/hazard.js';
import {
  InspectionStatus,
  InspectionMethod,
  AdHocReason,
  InspectionPurpose,
  InspectionResult,
  FindingDisposition,
} from './inspection.js';

@InputType({ description: 'Filters a list of inspections. 检查筛选条件' })
export class InspectionsWhere {
  @Field(() => RegionCodeScalar, { nullable: true, description: 'In this region or within it. 所在区划' })
  region?: RegionCode | null;
  @Field(() => [InspectionStatus], { nullable: true, description: 'At one of these stages. 状态' }) status?:
    InspectionStatus[] | null;
  @Field(() => [InspectionMethod], { nullable: true, description: 'By one of these methods. 检查方式' }) method?:
    InspectionMethod[] | null;
  @Field(() => [SupervisionSector], { nullable: true, description: 'Of one of these sectors. 监管行业' }) sector?:
    SupervisionSector[] | null;
  @Field(() => ID, { nullable: true, description: 'Of this enterprise. 企业' }) enterpriseId?: string | null;
  @Field(() => ID, { nullable: true, description: 'Under this plan. 检查计划' }) planId?: string | null;
  @Field(() => DateTime, { nullable: true, description: 'With a recheck due before this moment. 复查期限早于' })
  dueBefore?: Instant | null;
  @Field(() => [String], { nullable: true, description: 'With one of these numbers. 检查编号' })
  number?: string[] | null;
  @Field(() => DateTime, { nullable: true, description: 'Started at this moment or later. 检查时间起' })
  startedFrom?: Instant | null;
  @Field(() => DateTime, { nullable: true, description: 'Started before this moment. 检查时间止' })
  startedTo?: Instant | null;
  @Field(() => DateTime, { nullable: true, description: 'With an act accepted after this moment. 更新时间晚于' })
  updatedAfter?: Instant | null;
}

@ArgsType()
export class InspectionsArgs extends PageArgs {
  @Field(() => InspectionsWhere, { nullable: true, description: 'Filters the list. 筛选条件' })
  where?: InspectionsWhere | null;
}

@InputType({ description: 'By what officers of another county act here. 交叉执法派遣' })
export class CrossingInput {
  @IdOf('Organisation') @Field(() => ID, { description: 'Office that sends them. 派出单位' }) officeId!: string;
  @OneLine() @Field(() => String, { description: 'Document that sends them. 派遣文件' }) document!: string;
  @Field(() => CivilDateScalar, { description: 'First day of the sending. 派遣起始日' }) beginsOn!: CivilDate;
  @Field(() => CivilDateScalar, { description: 'Last day of the sending. 派遣截止日' }) lastDay!: CivilDate;
  @Field(() => RegionCodeScalar, { description: 'County or township to which they are sent. 派遣地区' })
  place!: RegionCode;
}

@InputType({ description: 'To start an inspection. 开始检查' })
export class StartInspectionInput extends AnyActInput {
  @IdOf('Enterprise') @Field(() => ID, { description: 'Enterprise to inspect. 被检查单位' }) enterpriseId!: string;
  @Field(() => InspectionMethod, { description: 'Method of inspection. 检查方式' }) method!: InspectionMethod;
  @IdOf('InspectionPlan')
  @Field(() => ID, { nullable: true, description: 'Inspection plan; null where `adHocReason` is given. 检查计划' })
  planId?: string | null;
  @IdOf('RandomDraw')
  @Field(() => ID, { nullable: true, description: 'Random draw; needed for RANDOM, otherwise null. 双随机抽取' })
  drawId?: string | null;
  @Field(() => AdHocReason, {
    nullable: true,
    description: 'Reason for an inspection outside the plan; null where `planId` is given. 计划外事由',
  })
  adHocReason?: AdHocReason | null;
  @OneLine()
  @Field(() => [String], { description: 'Codes of the catalogue items inspected. 检查事项' })
  itemCodes!: string[];
  @Field(() => [InspectionPurpose], { description: 'Purposes of the inspection. 检查目的' })
  purposes!: InspectionPurpose[];
  @IdOf('Operator')
  @Field(() => [ID], { description: 'Officers who inspect: at least two, certified. 执法人员' })
  officerIds!: string[];
  @IdOf('Operator')
  @Field(() => [ID], { description: 'Technical inspectors, experts and social supervisors who assist. 协助人员' })
  assistantIds!: string[];
  @Field(() => Boolean, { description: 'Whether the enforcement certificates were shown. 是否出示执法证件' })
  credentialsShown!: boolean;
  @Field(() => Boolean, { description: 'Whether the whole inspection is recorded. 是否全过程记录' })
  recorderUsed!: boolean;
  @IdOf('EnforcementEquipment')
  @UpTo(20)
  @Field(() => [ID], { nullable: true, description: 'Equipment used, at most 20 pieces. 使用的执法装备，至多二十件' })
  equipmentIds?: string[] | null;
  @IdOf('Organisation')
  @UpTo(8)
  @Field(() => [ID], {
    nullable: true,
    description: 'Other offices of a JOINT inspection, at most 8; each is among the officers. 联合检查单位，至多八个',
  })
  jointOfficeIds?: string[] | null;
  @Field(() => CrossingInput, {
    nullable: true,
    description: 'Sending of officers of another county, of CROSS. 交叉派遣',
  })
  crossing?: CrossingInput | null;
}

@InputType({ description: 'To record a finding. 记录发现问题' })
export class RecordFindingInput extends AnyEntryActInput {
  @Field(() => String, { description: 'Description of the finding. 问题描述' }) content!: string;
  @OneLine() @Field(() => String, { description: 'Location in words. 部位' }) location!: string;
  @OneLine()
  @Field(() => String, {
    nullable: true,
    description: 'Code of the penalty item it violates; needed for CASE. 违法事项代码',
  })
  itemCode?: string | null;
  @Field(() => FindingDisposition, { description: 'Disposition of the finding. 处理方式' })
  disposition!: FindingDisposition;
  @Field(() => HazardCategory, {
    nullable: true,
    description: 'Category of the hazard; only where the finding becomes one. 隐患类别',
  })
  category?: HazardCategory | null;
  @Field(() => String, { nullable: true, description: 'Reason for not punishing; needed for REASONED. 不予处罚理由' })
  reason?: string | null;
  @IdOf('FileRef')
  @UpTo(filesMost)
  @Field(() => [ID], { nullable: true, description: 'Evidence files, at most 9. 佐证，至多九份' })
  evidenceFileIds?: string[] | null;
}

@InputType({ description: 'To conclude an inspection; two of its officers sign. 检查结束' })
export class ConcludeInspectionInput extends AnyEntryActInput {
  @Field(() => InspectionResult, { description: 'Result of the inspection. 检查结果' }) result!: InspectionResult;
  @Field(() => String, { description: 'Result in words. 结果说明' }) note!: string;
  @Field(() => Boolean, { description: 'Whether the enterprise signed the record. 被检查单位是否签字' })
  signedByEnterprise!: boolean;
  @Field(() => String, { nullable: true, description: 'Reason the record was not signed. 拒签情况' }) refusalNote?:
    string | null;
  @Field(() => DateTime, {
    nullable: true,
    description: 'Time by which the recheck is due; the statutory one if not given. 复查期限',
  })
  recheckDue?: Instant | null;
  @IdOf('FileRef')
  @Field(() => ID, { nullable: true, description: 'File of the inspection record. 检查记录' })
  recordFileId?: string | null;
}

@InputType({ description: 'To record a recheck. 复查' })
export class RecheckInspectionInput extends AnyEntryActInput {
  @Field(() => Boolean, { description: 'Whether the recheck is passed. 复查是否合格' }) passed!: boolean;
  @Field(() => String, { description: 'Opinion of the recheck. 复查意见' }) opinion!: string;
  @IdOf('Operator')
  @Field(() => [ID], { description: 'Officers who rechecked: at least two, certified. 复查人员' })
  officerIds!: string[];
  @Field(() => DateTime, {
    nullable: true,
    description: 'Time by which the next recheck is due; needed where not passed. 再次复查期限',
  })
  recheckDue?: Instant | null;
}

@InputType({ description: 'To publish the result of an inspection by a random draw. 公示双随机检查结果' })
export class PublishRandomResultInput extends AnyEntryActInput {
  @OneLine() @Field(() => String, { description: 'Platform on which it is published. 公示平台' }) platform!: string;
}

@InputType({ description: 'To sign a technical opinion. 出具技术意见' })
export class RecordTechnicalOpinionInput extends AnyEntryActInput {
  @Field(() => String, { description: 'Technical opinion. 技术意见' }) opinion!: string;
}

@InputType({ description: 'To give feedback on the conduct of the officers. 社会监督反馈' })
export class RecordFeedbackInput extends AnyEntryActInput {
  @Field(() => String, { description: 'Feedback of the social supervisor. 监督意见' }) feedback!: string;
}
