import { Args, Ctx, FieldResolver, Info, Query, Resolver, Root } from 'type-graphql';
import type { GraphQLResolveInfo } from 'graphql';
import { page, Reads } from '../../access/model/noun.js';
import type { Connection } from '../../api/connection.js';
import type { RequestContext } from '../../api/context.js';
import { mutationsOf } from '../../api/mutations.js';
import { Hazard } from '../hazard/hazard.js';
import * as acts from './lookback.acts.js';
import { ConcludeLookbackInput, LookbacksArgs, OpenLookbackInput } from './lookback.inputs.js';
import { lookbacks } from './lookback.noun.js';
import { Lookback, LookbackChange, LookbackConnection } from './lookback.js';

type Context = RequestContext;

@Resolver(() => Lookback)
export class LookbackResolver {
  @Query(() => LookbackConnection, { description: 'Look-backs that the caller may see. 责任倒查列表' })
  async lookbacks(
    @Args(() => LookbacksArgs) args: LookbacksArgs,
    @Ctx() { records }: Context,
    @Info() info: GraphQLResolveInfo,
  ): Promise<Connection<Lookback>> {
    return records.page(lookbacks, args, info);
  }
}

/** What this room adds to a hazard. */
@Resolver(() => Hazard)
export class HazardLookbacksResolver {
  @Reads(page(() => lookbacks, 'hazardId'))
  @FieldResolver(() => LookbackConnection, {
    description: 'Look-backs from this hazard that the caller may see. 责任倒查',
  })
  lookbacks(
    @Root() hazard: Hazard,
    @Args(() => LookbacksArgs) args: LookbacksArgs,
    @Ctx() { records }: Context,
    @Info() info: GraphQLResolveInfo,
  ): Connection<Lookback> | Promise<Connection<Lookback>> {
    return records.related(hazard, args, info);
  }
}

export const LookbackMutations = mutationsOf(lookbacks, LookbackChange, acts, {
  openLookback: [OpenLookbackInput, 'Opens a look-back from a closed MAJOR hazard that others found. 启动责任倒查'],
  concludeLookback: [ConcludeLookbackInput, 'Concludes a look-back. 办结责任倒查'],
});
