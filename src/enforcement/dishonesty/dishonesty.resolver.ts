import { Args, Ctx, Info, Query, Resolver } from 'type-graphql';
import type { GraphQLResolveInfo } from 'graphql';
import type { Connection } from '../../api/connection.js';
import type { RequestContext } from '../../api/context.js';
import { mutationsOf } from '../../api/mutations.js';
import { DishonestyListing, DishonestyListingConnection, DishonestyListingChange } from './dishonesty.js';
import {
  ApplyForDishonestyRemovalInput,
  DishonestyArgs,
  AnswerDishonestyInput,
  AnswerJointSanctionInput,
  JointSanctionsArgs,
  ProposeDishonestyInput,
  ListDishonestyInput,
  RefuseDishonestyRemovalInput,
  RemoveDishonestyInput,
} from './dishonesty.inputs.js';
import { dishonestyListings } from './dishonesty.noun.js';

import * as acts from './dishonesty.acts.js';
import * as sanctionActs from './joint-sanction.acts.js';
import { JointSanction, JointSanctionChange, JointSanctionConnection } from './joint-sanction.js';
import { jointSanctions } from './joint-sanction.noun.js';
type Context = RequestContext;

@Resolver(() => DishonestyListing)
export class DishonestyResolver {
  @Query(() => DishonestyListingConnection, {
    description: 'List of entities in serious breach of trust. 严重失信主体名单',
  })
  async dishonestyListings(
    @Args(() => DishonestyArgs) args: DishonestyArgs,
    @Ctx() { records }: Context,
    @Info() info: GraphQLResolveInfo,
  ): Promise<Connection<DishonestyListing>> {
    return records.page(dishonestyListings, args, info);
  }
}

export const DishonestyListingMutations = mutationsOf(dishonestyListings, DishonestyListingChange, acts, {
  proposeDishonesty: [
    ProposeDishonestyInput,
    'Notifies a unit or a person of an intended listing for serious breach of trust. 事先告知列入',
  ],
  answerDishonesty: [
    AnswerDishonestyInput,
    'Enters what the subject says to the notice; a unit enters it itself. 陈述申辩',
  ],
  listDishonesty: [ListDishonestyInput, 'Decides whether to list. 决定是否列入严重失信'],
  removeDishonesty: [RemoveDishonestyInput, 'Removes an entry from the list. 移出严重失信'],
  applyForDishonestyRemoval: [
    ApplyForDishonestyRemovalInput,
    'Applies for removal from the list; a unit applies by itself. 申请移出严重失信',
  ],
  refuseDishonestyRemoval: [RefuseDishonestyRemovalInput, 'Refuses an application for removal. 不予移出严重失信'],
});

@Resolver(() => JointSanction)
export class JointSanctionResolver {
  @Query(() => JointSanctionConnection, {
    description: 'Offices told of listings for joint sanctions, and what each did. 联合惩戒列表',
  })
  async jointSanctions(
    @Args(() => JointSanctionsArgs) args: JointSanctionsArgs,
    @Ctx() { records }: Context,
    @Info() info: GraphQLResolveInfo,
  ): Promise<Connection<JointSanction>> {
    return records.page(jointSanctions, args, info);
  }
}
export const JointSanctionMutations = mutationsOf(jointSanctions, JointSanctionChange, sanctionActs, {
  answerJointSanction: [AnswerJointSanctionInput, 'Answers what the office did on a joint sanction. 反馈联合惩戒'],
});
