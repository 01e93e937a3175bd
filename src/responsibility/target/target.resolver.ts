import { Args, Ctx, Info, Query, Resolver } from 'type-graphql';
import type { GraphQLResolveInfo } from 'graphql';
import type { Connection } from '../../api/connection.js';
import type { RequestContext } from '../../api/context.js';
import { mutationsOf } from '../../api/mutations.js';
import * as acts from './target.acts.js';
import { SafetyTargetsArgs, SetTargetInput } from './target.inputs.js';
import { safetyTargets } from './target.noun.js';
import { SafetyTarget, SafetyTargetChange, SafetyTargetConnection } from './target.js';

type Context = RequestContext;

@Resolver(() => SafetyTarget)
export class TargetResolver {
  @Query(() => SafetyTargetConnection, { description: 'Annual targets that the caller may see. 年度目标列表' })
  async safetyTargets(
    @Args(() => SafetyTargetsArgs) args: SafetyTargetsArgs,
    @Ctx() { records }: Context,
    @Info() info: GraphQLResolveInfo,
  ): Promise<Connection<SafetyTarget>> {
    return records.page(safetyTargets, args, info);
  }
}

export const SafetyTargetMutations = mutationsOf(safetyTargets, SafetyTargetChange, acts, {
  setTarget: [SetTargetInput, 'Sets an annual target. 下达年度目标'],
});
