import { Arg, Args, Ctx, FieldResolver, ID, Info, Query, Resolver, Root } from 'type-graphql';
import type { GraphQLResolveInfo } from 'graphql';
import { keyIn } from '../../access/privacy/ids.js';
import { momentOf, Needs, one, Reads } from '../../access/model/noun.js';
import type { Connection } from '../../api/connection.js';
import { Costs } from '../../api/cost.js';
import type { RequestContext } from '../../api/context.js';
import { civilDateOf } from '../../kernel/civil-date.js';
import { mutationsOf } from '../../api/mutations.js';
import {
  InspectionPlan,
  InspectionPlanConnection,
  InspectionPlanChange,
  RandomDraw,
  RandomDrawConnection,
  RandomDrawChange,
} from './plan.js';
import { drawnVisitAt, progressOn } from './plan.derived.js';
import { progressOfPlan, visitsOfDraw } from './plan.facts.js';
import { DrawnVisit, PlanProgress, PlanUnitLeft } from './plan.types.js';
import {
  InspectionPlansArgs,
  RandomDrawsArgs,
  PlanInspectionsInput,
  AdoptPlanInput,
  ClosePlanInput,
  DrawInspectionsInput,
  WithdrawPlanInput,
} from './plan.inputs.js';
import { inspectionPlans, randomDraws } from './plan.noun.js';

import * as acts from './plan.acts.js';
type Context = RequestContext;

@Resolver(() => InspectionPlan)
export class InspectionPlanResolver {
  @Query(() => InspectionPlanConnection, { description: 'Inspection plans that the caller may see. 监督检查计划' })
  async inspectionPlans(
    @Args(() => InspectionPlansArgs) args: InspectionPlansArgs,
    @Ctx() { records }: Context,
    @Info() info: GraphQLResolveInfo,
  ): Promise<Connection<InspectionPlan>> {
    return records.page(inspectionPlans, args, info);
  }

  @Query(() => RandomDraw, {
    nullable: true,
    description: 'One random draw, with all that is needed to repeat it. 双随机抽取',
  })
  async randomDraw(
    @Arg('id', () => ID, { description: 'Id of the entry. 标识' }) id: string,
    @Ctx() { records }: Context,
    @Info() info: GraphQLResolveInfo,
  ): Promise<RandomDraw | null> {
    return records.find(randomDraws, keyIn(randomDraws, id), info);
  }

  @Query(() => RandomDrawConnection, { description: 'Random draws that the caller may see. 双随机抽取列表' })
  async randomDraws(
    @Args(() => RandomDrawsArgs) args: RandomDrawsArgs,
    @Ctx() { records }: Context,
    @Info() info: GraphQLResolveInfo,
  ): Promise<Connection<RandomDraw>> {
    return records.page(randomDraws, args, info);
  }
}

@Resolver(() => InspectionPlan)
export class InspectionPlanProgressResolver {
  @Costs({ weight: 5 })
  @Needs<InspectionPlan>('id')
  @FieldResolver(() => PlanProgress, { nullable: true, description: 'How far the plan is. 执行进度' })
  async progress(@Root() plan: InspectionPlan, @Ctx() { records }: Context): Promise<PlanProgress | null> {
    const moment = momentOf(plan, records.request.now);
    const [known] = await records.lookUp(progressOfPlan, `${plan.id}/${moment}`);
    return known ? progressOn(known, civilDateOf(moment)) : null;
  }

  @Needs<InspectionPlan>('leftIds', 'leftReasons')
  @FieldResolver(() => [PlanUnitLeft], {
    nullable: true,
    description: 'Units that the closed plan left, and why; null before it is closed, or where not known. 未检查单位',
  })
  leftUnits(@Root() { leftIds, leftReasons }: InspectionPlan): PlanUnitLeft[] | null {
    return (
      leftIds?.map((entryId, i) => ({
        entryType: 'Enterprise',
        entryId,
        reason: leftReasons![i] as PlanUnitLeft['reason'],
      })) ?? null
    );
  }
}

@Resolver(() => RandomDraw)
export class RandomDrawResolver {
  @Reads(one<RandomDraw>(() => inspectionPlans, 'planId'))
  @FieldResolver(() => InspectionPlan, { nullable: true, description: 'Inspection plan. 检查计划' })
  plan(
    @Root() draw: RandomDraw,
    @Ctx() { records }: Context,
    @Info() info: GraphQLResolveInfo,
  ): InspectionPlan | Promise<InspectionPlan> {
    return records.related(draw, {}, info);
  }

  @Needs<RandomDraw>('id')
  @FieldResolver(() => [DrawnVisit], { description: 'Result of the draw, as entries. 抽取结果' })
  async visits(@Root() draw: RandomDraw, @Ctx() { records }: Context): Promise<DrawnVisit[]> {
    const moment = momentOf(draw, records.request.now);
    const drawn = await records.lookUp(visitsOfDraw, `${draw.id}/${moment}`);
    return drawn.map((visit) => drawnVisitAt(visit, moment));
  }
}

export const InspectionPlanMutations = mutationsOf(inspectionPlans, InspectionPlanChange, acts, {
  planInspections: [PlanInspectionsInput, 'Drafts an inspection plan. 制定监督检查计划'],
  adoptPlan: [
    AdoptPlanInput,
    'Adopts a drafted inspection plan; a leader of its office other than its maker. 批准监督检查计划',
  ],
  withdrawPlan: [WithdrawPlanInput, 'Withdraws a drafted inspection plan. 撤回监督检查计划'],
  closePlan: [ClosePlanInput, 'Closes an inspection plan with its outcome. 总结监督检查计划'],
});

export const RandomDrawMutations = mutationsOf(randomDraws, RandomDrawChange, acts, {
  drawInspections: [DrawInspectionsInput, 'Draws enterprises and officers at random. 双随机抽取'],
});
