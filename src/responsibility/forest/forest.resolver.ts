import { Args, Ctx, Info, Query, Resolver } from 'type-graphql';
import type { GraphQLResolveInfo } from 'graphql';
import type { Connection } from '../../api/connection.js';
import type { RequestContext } from '../../api/context.js';
import { mutationsOf } from '../../api/mutations.js';
import * as acts from './forest.acts.js';
import { ForestFiresArgs, SurveyForestFireInput } from './forest.inputs.js';
import { forestFires } from './forest.noun.js';
import { ForestFire, ForestFireChange, ForestFireConnection } from './forest.js';

@Resolver(() => ForestFire)
export class ForestResolver {
  @Query(() => ForestFireConnection, { description: 'Surveys of forest fires. 森林火灾勘查列表' })
  async forestFires(
    @Args(() => ForestFiresArgs) args: ForestFiresArgs,
    @Ctx() { records }: RequestContext,
    @Info() info: GraphQLResolveInfo,
  ): Promise<Connection<ForestFire>> {
    return records.page(forestFires, args, info);
  }
}

export const ForestFireMutations = mutationsOf(forestFires, ForestFireChange, acts, {
  surveyForestFire: [SurveyForestFireInput, 'Enters the survey of the forest that a fire burnt. 登记森林火灾勘查'],
});
