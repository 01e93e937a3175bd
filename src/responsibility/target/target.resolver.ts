import { Arg, Args, Ctx, Info, Mutation, Query, Resolver } from 'type-graphql';
import type { GraphQLResolveInfo } from 'graphql';
import type { Connection } from '../../api/connection.js';
import type { RequestContext } from '../../api/context.js';
import { setTarget } from './target.acts.js';
import { SafetyTargetsArgs, SetTargetInput } from './target.inputs.js';
import { safetyTargets } from './target.noun.js';
import { SafetyTarget, SafetyTargetChange, SafetyTargetConnection } from './target.js';

type Context = RequestContext;
type Info_ = GraphQLResolveInfo;

@Resolver(() => SafetyTarget)
export class TargetResolver {
  @Query(() => SafetyTargetConnection, { description: 'Annual targets that the caller may see. 年度目标列表' })
  async safetyTargets(@Args(() => SafetyTargetsArgs) asked: SafetyTargetsArgs, @Ctx() { records }: Context, @Info() info: Info_): Promise<Connection<SafetyTarget>> { return records.page(safetyTargets, asked, info); }

  @Mutation(() => SafetyTargetChange, { description: 'Sets an annual target. 下达年度目标' })
  async setTarget(@Arg('input', () => SetTargetInput, { description: 'What and how. 内容' }) input: SetTargetInput, @Ctx() { records }: Context, @Info() info: Info_): Promise<object> { return records.add(safetyTargets, input, setTarget, info); }
}
