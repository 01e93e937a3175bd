import { ArgsType, Field, ID, InputType, Int } from 'type-graphql';
import { IdOf, OneLine, UpTo } from '../../api/input-fields.js';
import { AnyActInput, AnyEntryActInput } from '../../api/act-input.js';
import { PageArgs } from '../../api/connection.js';
import { CivilDateScalar, RegionCodeScalar } from '../../api/scalars/index.js';
import { Year } from '../../api/scalars/spans.js';
import type { CivilDate } from '../../kernel/civil-date.js';
import type { RegionCode } from '../../kernel/region-code.js';
import { SupervisionSector } from '../../law/sector.js';
import { InspectionTier } from '../../enterprise/enterprise/enterprise.js';
import { InspectionPlanStatus, PlanShortfallReason, PlanUnitLeftReason } from './plan.js';

@InputType({ description: 'Filters a list of inspection plans. 计划筛选条件' })
export class InspectionPlansWhere {
  @Field(() => RegionCodeScalar, { nullable: true, description: 'In this region or within it. 所在区划' })
  region?: RegionCode | null;
  @Field(() => [Year], { nullable: true, description: 'Of one of these years. 年度' }) year?: number[] | null;
  @Field(() => [InspectionPlanStatus], { nullable: true, description: 'At one of these stages. 状态' }) status?:
    InspectionPlanStatus[] | null;
}

@ArgsType()
export class InspectionPlansArgs extends PageArgs {
  @Field(() => InspectionPlansWhere, { nullable: true, description: 'Filters the list. 筛选条件' })
  where?: InspectionPlansWhere | null;
}

@InputType({ description: 'Filters a list of random draws. 抽取筛选条件' })
export class RandomDrawsWhere {
  @Field(() => RegionCodeScalar, { nullable: true, description: 'In this region or within it. 所在区划' })
  region?: RegionCode | null;
  @Field(() => ID, { nullable: true, description: 'Under this plan. 检查计划' }) planId?: string | null;
  @Field(() => ID, { nullable: true, description: 'In which this enterprise was drawn. 被抽中企业' })
  enterpriseId?: string | null;
}

@ArgsType()
export class RandomDrawsArgs extends PageArgs {
  @Field(() => RandomDrawsWhere, { nullable: true, description: 'Filters the list. 筛选条件' })
  where?: RandomDrawsWhere | null;
}

@InputType({ description: 'To draft an inspection plan. 制定检查计划' })
export class PlanInspectionsInput extends AnyActInput {
  @Field(() => RegionCodeScalar, { description: "County of the plan; of a township's plan the township. 所在区划" })
  region!: RegionCode;
  @OneLine() @Field(() => String, { description: 'Title of the plan. 计划名称' }) title!: string;
  @Field(() => Year, { description: 'Year of the plan. 年度' }) year!: number;
  @Field(() => [InspectionTier], { description: 'Categories of units covered; at least one. 检查类别' })
  tiers!: InspectionTier[];
  @Field(() => [SupervisionSector], { description: 'Sectors covered; empty means every sector. 行业' })
  sectors!: SupervisionSector[];
  @IdOf('Enterprise')
  @Field(() => [ID], { description: 'Key units named, at most 200. 重点检查单位' })
  enterpriseIds!: string[];
  @Field(() => Int, {
    nullable: true,
    description: 'Visits owed to each key unit named; one if not given. 重点单位检查次数',
  })
  unitVisits?: number | null;
  @Field(() => Int, {
    nullable: true,
    description: 'Visits owed to each unit of category KEY; none if not given. 重点检查类别单位检查次数',
  })
  keyVisits?: number | null;
  @Field(() => Int, { description: 'Number of inspections planned. 计划检查次数' }) visits!: number;
  @Field(() => Int, { description: 'Share of inspections drawn at random, in percent. 双随机比例' })
  randomPercent!: number;
  @OneLine() @Field(() => String, { description: 'Document that approved the plan. 批准文件' }) document!: string;
  @Field(() => CivilDateScalar, { description: 'First day of the plan. 起始日' }) beginsOn!: CivilDate;
  @Field(() => CivilDateScalar, { description: 'Last day of the plan. 截止日' }) endsOn!: CivilDate;
}

@InputType({ description: 'To adopt a drafted inspection plan. 批准检查计划' })
export class AdoptPlanInput extends AnyEntryActInput {}

@InputType({ description: 'To withdraw a drafted inspection plan. 撤回检查计划' })
export class WithdrawPlanInput extends AnyEntryActInput {
  @Field(() => String, { description: 'Reason for the withdrawal. 撤回原因' }) reason!: string;
}

@InputType({ description: 'A unit of the plan that was not visited as planned, and why. 未按计划检查的单位' })
export class PlanUnitLeftInput {
  @IdOf('Enterprise') @Field(() => ID, { description: 'Enterprise. 企业' }) enterpriseId!: string;
  @Field(() => PlanUnitLeftReason, { description: 'Reason why it was left. 原因' }) reason!: PlanUnitLeftReason;
}

@InputType({ description: 'To close an inspection plan whose time is over. 总结检查计划' })
export class ClosePlanInput extends AnyEntryActInput {
  @Field(() => String, { description: 'Outcome of the plan. 完成情况' }) note!: string;
  @UpTo(500)
  @Field(() => [PlanUnitLeftInput], {
    nullable: true,
    description: 'Units not visited as planned, at most 500; each that is left is named. 未检查单位，至多五百家',
  })
  leftUnits?: PlanUnitLeftInput[] | null;
  @Field(() => PlanShortfallReason, {
    nullable: true,
    description: 'Reason for fewer visits, or fewer at random, than planned; only where that is so. 未完成次数原因',
  })
  shortfallReason?: PlanShortfallReason | null;
}

@InputType({ description: 'An officer kept apart from an enterprise by a conflict of interest. 回避' })
export class OfficerConflict {
  @IdOf('Operator') @Field(() => ID, { description: 'Officer. 执法人员' }) officerId!: string;
  @IdOf('Enterprise') @Field(() => ID, { description: 'Enterprise. 企业' }) enterpriseId!: string;
  @Field(() => String, { description: 'Reason for keeping them apart. 回避理由' }) reason!: string;
}

@InputType({ description: 'To draw enterprises and officers at random. 双随机抽取' })
export class DrawInspectionsInput extends AnyActInput {
  @IdOf('InspectionPlan') @Field(() => ID, { description: 'Inspection plan to draw under. 检查计划' }) planId!: string;
  @Field(() => Int, { description: 'Number of enterprises to draw. 抽取数量' }) count!: number;
  @Field(() => RegionCodeScalar, {
    nullable: true,
    description: 'Township to draw from; all of the plan if not given. 乡镇',
  })
  township?: RegionCode | null;
  @IdOf('Operator')
  @Field(() => [ID], { description: 'Officers to draw from: at least two, certified. 执法人员库' })
  officerIds!: string[];
  @Field(() => [OfficerConflict], { description: 'Officers kept apart from enterprises. 回避' })
  conflicts!: OfficerConflict[];
  @Field(() => String, { nullable: true, description: 'Reason for a further draw of the same day. 重新抽取理由' })
  reason?: string | null;
}
