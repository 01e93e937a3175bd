import { ArgsType, Field, ID, InputType, Int } from 'type-graphql';
import { AnyActInput, AnyEntryActInput } from '../../api/act-input.js';
import { PageArgs } from '../../api/connection.js';
import { CivilDateScalar, RegionCodeScalar } from '../../api/scalars/index.js';
import { Year } from '../../api/scalars/spans.js';
import type { CivilDate } from '../../kernel/civil-date.js';
import type { RegionCode } from '../../kernel/region-code.js';
import { SupervisionSector } from '../../law/sector.js';
import { InspectionTier } from '../../enterprise/enterprise/enterprise.js';
import { InspectionPlanStatus } from './plan.js';

@InputType({ description: 'Which plans. 计划筛选' })
export class InspectionPlansWhere {
  @Field(() => RegionCodeScalar, { nullable: true, description: 'In this region or within it. 区划' })  region?: RegionCode | null;
  @Field(() => [Year], { nullable: true, description: 'Of one of these years. 年度' })                   year?: number[] | null;
  @Field(() => [InspectionPlanStatus], { nullable: true, description: 'At one of these stages. 状态' }) status?: InspectionPlanStatus[] | null;
}

@ArgsType()
export class InspectionPlansArgs extends PageArgs {
  @Field(() => InspectionPlansWhere, { nullable: true, description: 'Which. 筛选' })  where?: InspectionPlansWhere | null;
}

@InputType({ description: 'Which draws. 抽取筛选' })
export class RandomDrawsWhere {
  @Field(() => RegionCodeScalar, { nullable: true, description: 'In this region or within it. 区划' }) region?: RegionCode | null;
  @Field(() => ID, { nullable: true, description: 'Of this plan. 检查计划' })                            planId?: string | null;
}

@ArgsType()
export class RandomDrawsArgs extends PageArgs {
  @Field(() => RandomDrawsWhere, { nullable: true, description: 'Which. 筛选' })  where?: RandomDrawsWhere | null;
}

@InputType({ description: 'To adopt a plan of inspections. 制定检查计划' })
export class PlanInspectionsInput extends AnyActInput {
  @Field(() => RegionCodeScalar, { description: 'The county. 区划' })                            region!: RegionCode;
  @Field(() => String, { description: 'What it is called. 名称' })                               title!: string;
  @Field(() => Year, { description: 'For which year. 年度' })                                     year!: number;
  @Field(() => [InspectionTier], { description: 'The categories of units it covers. 检查类别' })   tiers!: InspectionTier[];
  @Field(() => [SupervisionSector], { description: 'The sectors; none for every sector. 行业' }) sectors!: SupervisionSector[];
  @Field(() => [ID], { description: 'The key units it names, at most 200. 重点检查单位' })           enterpriseIds!: string[];
  @Field(() => Int, { description: 'How many visits. 计划检查次数' })                                visits!: number;
  @Field(() => Int, { description: 'How many of a hundred are drawn at random. 双随机比例' })       randomPercent!: number;
  @Field(() => String, { description: 'The document that approved it. 批准文件' })                 document!: string;
  @Field(() => CivilDateScalar, { description: 'Its first day. 起始日' })                         beginsOn!: CivilDate;
  @Field(() => CivilDateScalar, { description: 'Its last day. 截止日' })                          endsOn!: CivilDate;
}

@InputType({ description: 'To tell what came of a plan whose days are over. 总结检查计划' })
export class ClosePlanInput extends AnyEntryActInput {
  @Field(() => String, { description: 'What came of it. 完成情况' }) note!: string;
}

@InputType({ description: 'An officer who may not be sent to an enterprise. 回避' })
export class OfficerConflict {
  @Field(() => ID, { description: 'The officer. 执法人员' })  officerId!: string;
  @Field(() => ID, { description: 'The enterprise. 企业' }) enterpriseId!: string;
  @Field(() => String, { description: 'Why. 回避理由' })      reason!: string;
}

@InputType({ description: 'To draw enterprises and officers at random. 双随机抽取' })
export class DrawInspectionsInput extends AnyActInput {
  @Field(() => ID, { description: 'Under which plan. 检查计划' })                                             planId!: string;
  @Field(() => Int, { description: 'How many enterprises. 抽取数量' })                                        count!: number;
  @Field(() => RegionCodeScalar, { nullable: true, description: 'Only of this township. 乡镇' })            township?: RegionCode | null;
  @Field(() => [ID], { description: 'Among which officers; at least two, certified. 执法人员库' })             officerIds!: string[];
  @Field(() => [OfficerConflict], { description: 'Who is kept apart from whom. 回避' })                     conflicts!: OfficerConflict[];
  @Field(() => String, { nullable: true, description: 'Why a draw of the same day is repeated. 重新抽取理由' }) reason?: string | null;
}
