import { Arg, Args, Ctx, FieldResolver, Info, Query, Resolver, Root, ID } from 'type-graphql';
import type { GraphQLResolveInfo } from 'graphql';
import { momentOf, Needs } from '../../access/model/noun.js';
import type { Connection } from '../../api/connection.js';
import type { RequestContext } from '../../api/context.js';
import { mutationsOf } from '../../api/mutations.js';
import { Deadline } from '../../law/deadline.js';
import { Publication, PublicationConnection, PublicationChange } from './publication.js';
import { PublicationsArgs, WithdrawPublicationInput, RepairCreditInput } from './publication.inputs.js';
import { publications } from './publication.noun.js';

import * as acts from './publication.acts.js';
import { decidedParty } from '../enforcement-case/enforcement-case.facts.js';
import { publicationDeadlines } from './publication.derived.js';
import { keyIn } from '../../access/privacy/ids.js';
type Context = RequestContext;

@Resolver(() => Publication)
export class PublicationResolver {
  @Query(() => Publication, { nullable: true, description: 'One publication, by id or by number. 处罚公示' })
  async publication(
    @Arg('id', () => ID, { nullable: true, description: 'Id of the publication. 标识' }) id: string | null,
    @Arg('number', () => String, { nullable: true, description: 'Number of the publication. 公示编号' })
    number: string | null,
    @Ctx() { records }: Context,
    @Info() info: GraphQLResolveInfo,
  ): Promise<Publication | null> {
    return id != null
      ? records.find(publications, keyIn(publications, id), info)
      : records.findBy(publications, { number }, {}, info);
  }

  @Query(() => PublicationConnection, { description: 'Publications that the caller may see. 处罚公示列表' })
  async publications(
    @Args(() => PublicationsArgs) args: PublicationsArgs,
    @Ctx() { records }: Context,
    @Info() info: GraphQLResolveInfo,
  ): Promise<Connection<Publication>> {
    return records.page(publications, args, info);
  }

  @Needs<Publication>('partyId', 'withdrawnAt', 'regionCode')
  @FieldResolver(() => [Deadline], {
    description:
      'Time limits of the publication, each with its legal basis: a changed or revoked decision is to be withdrawn. 期限',
  })
  async deadlines(@Root() publication: Publication, @Ctx() { records }: Context): Promise<Deadline[]> {
    return publicationDeadlines(
      publication,
      (await records.lookUp(decidedParty, publication.partyId))[0] ?? null,
      momentOf(publication, records.request.now),
      await records.services.law(),
    );
  }
}

export const PublicationMutations = mutationsOf(publications, PublicationChange, acts, {
  withdrawPublication: [
    WithdrawPublicationInput,
    'Withdraws a publication whose decision was changed or revoked. 撤回公示',
  ],
  repairCredit: [RepairCreditInput, "Records the repair of a party's credit. 信用修复"],
});
