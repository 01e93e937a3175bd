import { Field, Int, ObjectType } from 'type-graphql';
import { enumType } from '../../api/enums.js';
import { DateTime } from '../../api/scalars/index.js';
import type { Instant } from '../../kernel/instant.js';
import { LeadsTo } from '../../access/model/noun.js';
import { Enterprise } from '../../enterprise/enterprise/enterprise.js';
import { Operator } from '../../organisation/organisation.js';
import { PlanUnitLeftReason } from './plan.js';

export enum DrawnVisitState {
  DUE = 'DUE',
  LATE = 'LATE',
  VISITED = 'VISITED',
  PUBLICITY_LATE = 'PUBLICITY_LATE',
  PUBLISHED = 'PUBLISHED',
}
enumType(DrawnVisitState, 'DrawnVisitState', 'How far the visit of a drawn unit is. 双随机检查进展.', {
  DUE: 'Not concluded yet, and in time. 待检查',
  LATE: 'Not concluded by its day. 逾期未检查',
  VISITED: 'Concluded; its result is to be made public. 已检查待公示',
  PUBLICITY_LATE: 'Its result is not public by its day. 逾期未公示',
  PUBLISHED: 'Its result is public. 已公示',
});

@ObjectType({
  simpleResolvers: true,
  description: 'An enterprise that was drawn, and the two officers drawn for it. 抽取结果',
})
export class DrawnVisit {
  entryType!: string;
  entryId!: string;
  @LeadsTo<DrawnVisit>('entryType', 'entryId')
  @Field(() => Enterprise, { nullable: true, description: 'Enterprise, if the caller may see it. 企业' })
  enterprise?: Enterprise | null;
  officerType!: string;
  firstId!: string;
  @LeadsTo<DrawnVisit>('officerType', 'firstId')
  @Field(() => Operator, { nullable: true, description: 'First officer drawn. 执法人员一' })
  first?: Operator | null;
  secondId!: string;
  @LeadsTo<DrawnVisit>('officerType', 'secondId')
  @Field(() => Operator, { nullable: true, description: 'Second officer drawn. 执法人员二' })
  second?: Operator | null;
  @Field(() => String, { nullable: true, description: 'Name of the unit drawn. 被抽中单位' })
  unitName!: string | null;
  @Field(() => [String], { description: 'Certificate numbers of the officers drawn for it. 执法证号' })
  certificateNumbers!: readonly string[];
  @Field(() => DrawnVisitState, { description: 'How far the visit is. 检查进展' }) state!: DrawnVisitState;
  @Field(() => DateTime, { nullable: true, description: 'Time when the visit was concluded. 检查结束时间' })
  visitedAt!: Instant | null;
  @Field(() => String, {
    nullable: true,
    description: 'Result, once it is public: a value of InspectionResult. 检查结果',
  })
  publicResult!: string | null;
  @Field(() => DateTime, { nullable: true, description: 'Time when the result was made public. 结果公示时间' })
  publishedAt!: Instant | null;
}

@ObjectType({ simpleResolvers: true, description: 'A unit that a plan owes visits. 计划检查单位' })
export class PlanUnit {
  entryType!: string;
  entryId!: string;
  @LeadsTo<PlanUnit>('entryType', 'entryId')
  @Field(() => Enterprise, { nullable: true, description: 'Enterprise, if the caller may see it. 企业' })
  enterprise?: Enterprise | null;
  @Field(() => Int, { description: 'Visits owed to it. 应检查次数' }) planned!: number;
  @Field(() => Int, { description: 'Visits concluded under the plan. 已检查次数' }) made!: number;
}

@ObjectType({ simpleResolvers: true, description: 'A unit left by a closed plan, and why. 未按计划检查的单位' })
export class PlanUnitLeft {
  entryType!: string;
  entryId!: string;
  @LeadsTo<PlanUnitLeft>('entryType', 'entryId')
  @Field(() => Enterprise, { nullable: true, description: 'Enterprise, if the caller may see it. 企业' })
  enterprise?: Enterprise | null;
  @Field(() => PlanUnitLeftReason, { description: 'Reason why it was left. 原因' }) reason!: PlanUnitLeftReason;
}

@ObjectType({
  simpleResolvers: true,
  description: 'How far a plan is: what it owes, what was made, and what is left or late. 计划执行进度',
})
export class PlanProgress {
  @Field(() => Int, { description: 'Visits planned. 计划次数' }) planned!: number;
  @Field(() => Int, { description: 'Visits concluded under the plan. 已完成次数' }) made!: number;
  @Field(() => Int, { description: 'Visits still to be made. 未完成次数' }) left!: number;
  @Field(() => Int, { description: 'Visits left although the plan is over. 逾期未完成次数' }) late!: number;
  @Field(() => Int, { description: 'Visits to be drawn at random. 应双随机检查次数' }) randomPlanned!: number;
  @Field(() => Int, { description: 'Visits made by a random draw. 已双随机检查次数' }) randomMade!: number;
  @Field(() => Int, { description: 'Units that the plan owes visits. 应检查单位数' }) unitsPlanned!: number;
  @Field(() => Int, { description: 'Units visited as often as planned. 已检查单位数' }) unitsMade!: number;
  @Field(() => Int, { description: 'Units left. 未检查单位数' }) unitsLeft!: number;
  @Field(() => Int, { description: 'Units left although the plan is over. 逾期未检查单位数' }) unitsLate!: number;
  @Field(() => [PlanUnit], { description: 'Units left, at most 200. 未检查单位，至多二百家' })
  open!: PlanUnit[];
}
