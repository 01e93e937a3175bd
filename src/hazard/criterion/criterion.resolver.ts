import { Args, Ctx, Info, Query, Resolver } from 'type-graphql';
import type { GraphQLResolveInfo } from 'graphql';
import type { Connection } from '../../api/connection.js';
import type { RequestContext } from '../../api/context.js';
import { HazardCriteriaArgs } from './criterion.inputs.js';
import { criteria } from './criterion.noun.js';
import { HazardCriterion, HazardCriterionConnection } from './criterion.js';

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
