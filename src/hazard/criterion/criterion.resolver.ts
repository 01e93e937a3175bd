import { Args, Ctx, Info, Query, Resolver } from 'type-graphql';
import type { GraphQLResolveInfo } from 'graphql';
import type { Connection } from '../../api/connection.js';
import type { RequestContext } from '../../api/context.js';
import { mutationsOf } from '../../api/mutations.js';
import * as acts from './criterion.acts.js';
import {
  EndCriterionInput,
  HazardCriteriaArgs,
  PublishCriterionInput,
  SupersedeCriterionInput,
} from './criterion.inputs.js';
import { criteria } from './criterion.noun.js';
import { HazardCriterion, HazardCriterionChange, HazardCriterionConnection } from './criterion.js';

@Resolver(() => HazardCriterion)
export class HazardCriterionResolver {
  @Query(() => HazardCriterionConnection, {
    description: 'Criteria of the published standards for MAJOR hazards. 重大事故隐患判定标准',
  })
  async hazardCriteria(
    @Args(() => HazardCriteriaArgs) args: HazardCriteriaArgs,
    @Ctx() { records }: RequestContext,
    @Info() info: GraphQLResolveInfo,
  ): Promise<Connection<HazardCriterion>> {
    return records.page(criteria, args, info);
  }
}

export const HazardCriterionMutations = mutationsOf(criteria, HazardCriterionChange, acts, {
  publishCriterion: [
    PublishCriterionInput,
    'Publishes an item of a standard that the register lacks. 公布判定标准条目',
  ],
  supersedeCriterion: [SupersedeCriterionInput, 'Publishes a new version of an item. 公布判定标准条目新版本'],
  endCriterion: [EndCriterionInput, 'Puts an item out of force; what was graded by it stands. 废止判定标准条目'],
});
