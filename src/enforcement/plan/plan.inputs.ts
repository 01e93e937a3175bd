import { ArgsType, Field, ID, InputType, Int } from 'type-graphql';
import { IdOf, OneLine } from '../../api/input-fields.js';
import { AnyActInput, AnyEntryActInput } from '../../api/act-input.js';
import { PageArgs } from '../../api/connection.js';
import { CivilDateScalar, RegionCodeScalar } from '../../api/scalars/index.js';
import { Year } from '../../api/scalars/spans.js';
import type { CivilDate } from '../../kernel/civil-date.js';
import type { RegionCode } from '../../kernel/region-code.js';
import { SupervisionSector } from '../../law/sector.js';
import { InspectionTier } from '../../enterprise/enterprise/enterprise.js';
import { InspectionPlanStatus } from './plan.js';

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
}

@ArgsType()
export class RandomDrawsArgs extends PageArgs {
  @Field(() => RandomDrawsWhere, { nullable: true, description: 'Filters the list. 筛选条件' })
  where?: RandomDrawsWhere | null;
}

@InputType({ description: 'To adopt an inspection plan. 制定检查计划' })
export class PlanInspectionsInput extends AnyActInput {
  @Field(() => RegionCodeScalar, { description: 'County of the plan. 所在区划' }) region!: RegionCode;
  @OneLine() @Field(() => String, { description: 'Title of the plan. 计划名称' }) title!: string;
  @Field(() => Year, { description: 'Year of the plan. 年度' }) year!: number;
  @Field(() => [InspectionTier], { description: 'Categories of units covered; at least one. 检查类别' })
  tiers!: InspectionTier[];
  @Field(() => [SupervisionSector], { description: 'Sectors covered; empty means every sector. 行业' })
  sectors!: SupervisionSector[];
  @IdOf('Enterprise')
  @Field(() => [ID], { description: 'Key units named, at most 200. 重点检查单位' })
  enterpriseIds!: string[];
  @Field(() => Int, { description: 'Number of inspections planned. 计划检查次数' }) visits!: number;
  @Field(() => Int, { description: 'Share of inspections drawn at random, in percent. 双随机比例' })
  randomPercent!: number;
  @OneLine() @Field(() => String, { description: 'Document that approved the plan. 批准文件' }) document!: string;
  @Field(() => CivilDateScalar, { description: 'First day of the plan. 起始日' }) beginsOn!: CivilDate;
  @Field(() => CivilDateScalar, { description: 'Last day of the plan. 截止日' }) endsOn!: CivilDate;
}

@InputType({ description: 'To close an inspection plan whose time is over. 总结检查计划' })
export class ClosePlanInput extends AnyEntryActInput {
  @Field(() => String, { description: 'Outcome of the plan. 完成情况' }) note!: string;
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
