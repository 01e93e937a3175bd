import { Arg, Args, Ctx, Info, Mutation, Query, Resolver } from 'type-graphql';
import type { GraphQLResolveInfo } from 'graphql';
import type { Connection } from '../../api/connection.js';
import type { RequestContext } from '../../api/context.js';
import { proposeBoundary, ruleBoundary } from './boundary.acts.js';
import { BoundaryRulingsArgs, ProposeBoundaryInput, RuleBoundaryInput } from './boundary.inputs.js';
import { boundaryRulings } from './boundary.noun.js';
import { BoundaryRuling, BoundaryRulingChange, BoundaryRulingConnection } from './boundary.js';

type Context = RequestContext;
type Info_ = GraphQLResolveInfo;

@Resolver(() => BoundaryRuling)
export class BoundaryResolver {
  @Query(() => BoundaryRulingConnection, { description: 'Rulings on which department supervises, proposed or made. 监管职责明确列表' })
  async boundaryRulings(@Args(() => BoundaryRulingsArgs) asked: BoundaryRulingsArgs, @Ctx() { records }: Context, @Info() info: Info_): Promise<Connection<BoundaryRuling>> { return records.page(boundaryRulings, asked, info); }

  @Mutation(() => BoundaryRulingChange, { description: 'Asks the government to rule which department supervises. 提请明确监管职责' })
  async proposeBoundary(@Arg('input', () => ProposeBoundaryInput, { description: 'What stands in doubt. 内容' }) input: ProposeBoundaryInput, @Ctx() { records }: Context, @Info() info: Info_): Promise<object> { return records.add(boundaryRulings, input, proposeBoundary, info); }

  @Mutation(() => BoundaryRulingChange, { description: 'Rules which department supervises; the responsibility that follows is published with it. 明确监管职责' })
  async ruleBoundary(@Arg('input', () => RuleBoundaryInput, { description: 'Who, and by which document. 内容' }) input: RuleBoundaryInput, @Ctx() { records }: Context, @Info() info: Info_): Promise<object> { return records.change(boundaryRulings, input, ruleBoundary, info); }
}
