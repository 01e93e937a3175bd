import { Args, Ctx, Info, Query, Resolver } from 'type-graphql';
import type { GraphQLResolveInfo } from 'graphql';
import type { Connection } from '../../api/connection.js';
import type { RequestContext } from '../../api/context.js';
import { mutationsOf } from '../../api/mutations.js';
import * as acts from './committee.acts.js';
import { CommitteesArgs, DissolveCommitteeInput, EstablishCommitteeInput } from './committee.inputs.js';
import { committees } from './committee.noun.js';
import { Committee, CommitteeChange, CommitteeConnection } from './committee.js';

type Context = RequestContext;

@Resolver(() => Committee)
export class CommitteeResolver {
  @Query(() => CommitteeConnection, { description: 'Deliberative and coordinating committees. 议事协调机构列表' })
  async committees(
    @Args(() => CommitteesArgs) args: CommitteesArgs,
    @Ctx() { records }: Context,
    @Info() info: GraphQLResolveInfo,
  ): Promise<Connection<Committee>> {
    return records.page(committees, args, info);
  }
}

export const CommitteeMutations = mutationsOf(committees, CommitteeChange, acts, {
  establishCommittee: [EstablishCommitteeInput, 'Sets up a committee. 设立议事协调机构'],
  dissolveCommittee: [DissolveCommitteeInput, 'Dissolves a committee. 撤销议事协调机构'],
});
