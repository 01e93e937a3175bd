import { Args, Ctx, FieldResolver, Info, Query, Resolver, Root } from 'type-graphql';
import type { GraphQLResolveInfo } from 'graphql';
import { page, Reads } from '../../access/model/noun.js';
import type { Connection } from '../../api/connection.js';
import type { RequestContext } from '../../api/context.js';
import { mutationsOf } from '../../api/mutations.js';
import { Hazard } from '../hazard/hazard.js';
import { concludeLookback, executeLookbackPursuit, openLookback } from './lookback.acts.js';
import {
  ConcludeLookbackInput,
  ExecuteLookbackPursuitInput,
  LookbackPursuitsArgs,
  LookbacksArgs,
  OpenLookbackInput,
} from './lookback.inputs.js';
import { lookbackPursuits, lookbacks } from './lookback.noun.js';
import {
  Lookback,
  LookbackChange,
  LookbackConnection,
  LookbackPursuit,
  LookbackPursuitChange,
  LookbackPursuitConnection,
} from './lookback.js';

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

  @Query(() => LookbackPursuitConnection, {
    description: 'What look-backs impose on persons, as far as the caller may see it. 责任倒查追责事项列表',
  })
  async lookbackPursuits(
    @Args(() => LookbackPursuitsArgs) args: LookbackPursuitsArgs,
    @Ctx() { records }: Context,
    @Info() info: GraphQLResolveInfo,
  ): Promise<Connection<LookbackPursuit>> {
    return records.page(lookbackPursuits, args, info);
  }

  @Reads(page(() => lookbackPursuits, 'lookbackId'))
  @FieldResolver(() => LookbackPursuitConnection, { description: 'What it imposes on persons. 追责事项' })
  pursuits(
    @Root() lookback: Lookback,
    @Args(() => LookbackPursuitsArgs) args: LookbackPursuitsArgs,
    @Ctx() { records }: Context,
    @Info() info: GraphQLResolveInfo,
  ): Connection<LookbackPursuit> | Promise<Connection<LookbackPursuit>> {
    return records.related(lookback, args, info);
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

export const LookbackMutations = mutationsOf(
  lookbacks,
  LookbackChange,
  { openLookback, concludeLookback },
  {
    openLookback: [OpenLookbackInput, 'Opens a look-back from a closed MAJOR hazard that others found. 启动责任倒查'],
    concludeLookback: [ConcludeLookbackInput, 'Concludes a look-back. 办结责任倒查'],
  },
);
export const LookbackPursuitMutations = mutationsOf(
  lookbackPursuits,
  LookbackPursuitChange,
  { executeLookbackPursuit },
  {
    executeLookbackPursuit: [
      ExecuteLookbackPursuitInput,
      'Records that what a look-back imposed on a person was carried out. 登记追责执行',
    ],
  },
);
