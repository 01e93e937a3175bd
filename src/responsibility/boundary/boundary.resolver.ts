import { Args, Ctx, Info, Query, Resolver } from 'type-graphql';
import type { GraphQLResolveInfo } from 'graphql';
import type { Connection } from '../../api/connection.js';
import type { RequestContext } from '../../api/context.js';
import { mutationsOf } from '../../api/mutations.js';
import * as acts from './boundary.acts.js';
import { BoundaryRulingsArgs, ProposeBoundaryInput, RuleBoundaryInput } from './boundary.inputs.js';
import { boundaryRulings } from './boundary.noun.js';
import { BoundaryRuling, BoundaryRulingChange, BoundaryRulingConnection } from './boundary.js';

type Context = RequestContext;

@Resolver(() => BoundaryRuling)
export class BoundaryResolver {
  @Query(() => BoundaryRulingConnection, {
    description: 'Rulings on which department supervises, proposed or made. 监管职责明确列表',
  })
  async boundaryRulings(
    @Args(() => BoundaryRulingsArgs) args: BoundaryRulingsArgs,
    @Ctx() { records }: Context,
    @Info() info: GraphQLResolveInfo,
  ): Promise<Connection<BoundaryRuling>> {
    return records.page(boundaryRulings, args, info);
  }
}

export const BoundaryRulingMutations = mutationsOf(boundaryRulings, BoundaryRulingChange, acts, {
  proposeBoundary: [ProposeBoundaryInput, 'Asks the government to rule which department supervises. 提请明确监管职责'],
  ruleBoundary: [
    RuleBoundaryInput,
    'Rules which department supervises; the responsibility that follows is published with it. 明确监管职责',
  ],
});
