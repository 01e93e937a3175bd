import { Arg, Args, Ctx, FieldResolver, ID, Info, Query, Resolver, Root } from 'type-graphql';
import type { GraphQLResolveInfo } from 'graphql';
import { keyIn } from '../../access/privacy/ids.js';
import { Needs, one, Reads } from '../../access/model/noun.js';
import type { Connection } from '../../api/connection.js';
import type { RequestContext } from '../../api/context.js';
import { mutationsOf } from '../../api/mutations.js';
import {
  InspectionPlan,
  InspectionPlanConnection,
  InspectionPlanChange,
  RandomDraw,
  RandomDrawConnection,
  RandomDrawChange,
  DrawnVisit,
} from './plan.js';
import {
  InspectionPlansArgs,
  RandomDrawsArgs,
  PlanInspectionsInput,
  ClosePlanInput,
  DrawInspectionsInput,
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

  @Needs<RandomDraw>('results')
  @FieldResolver(() => [DrawnVisit], { description: 'Result of the draw, as entries. 抽取结果' })
  visits(@Root() { results }: RandomDraw): DrawnVisit[] {
    return results
      .split('\n')
      .filter(Boolean)
      .map((line) => {
        const [entryId, firstId, secondId] = line.split(' ');
        return {
          entryType: 'Enterprise',
          entryId: entryId!,
          officerType: 'Operator',
          firstId: firstId!,
          secondId: secondId!,
        };
      });
  }
}

export const InspectionPlanMutations = mutationsOf(inspectionPlans, InspectionPlanChange, acts, {
  planInspections: [PlanInspectionsInput, 'Adopts an inspection plan. 制定监督检查计划'],
  closePlan: [ClosePlanInput, 'Closes an inspection plan with its outcome. 总结监督检查计划'],
});

export const RandomDrawMutations = mutationsOf(randomDraws, RandomDrawChange, acts, {
  drawInspections: [DrawInspectionsInput, 'Draws enterprises and officers at random. 双随机抽取'],
});
