import { Arg, Args, Ctx, FieldResolver, Info, Query, Resolver, Root, ID } from 'type-graphql';
import type { GraphQLResolveInfo } from 'graphql';
import { page, Reads } from '../../access/model/noun.js';
import type { Connection } from '../../api/connection.js';
import type { RequestContext } from '../../api/context.js';
import { mutationsOf } from '../../api/mutations.js';
import { Enterprise } from '../../enterprise/enterprise/enterprise.js';
import { Hazard } from '../hazard/hazard.js';
import * as acts from './listing.acts.js';
import {
  DelistInput,
  ExtendListingInput,
  ListForSupervisionInput,
  ListingsArgs,
  ReportListingProgressInput,
} from './listing.inputs.js';
import { listings } from './listing.noun.js';
import { Listing, ListingChange, ListingConnection } from './listing.js';
import { keyIn } from '../../access/privacy/ids.js';

type Context = RequestContext;

@Resolver(() => Listing)
export class ListingResolver {
  @Query(() => Listing, { nullable: true, description: 'One listing, by its id or number. 挂牌督办' })
  async listing(
    @Arg('id', () => ID, { nullable: true, description: 'Id of the entry. 标识' }) id: string | null,
    @Arg('number', () => String, { nullable: true, description: 'Number of the listing. 督办编号' })
    number: string | null,
    @Ctx() { records }: Context,
    @Info() info: GraphQLResolveInfo,
  ): Promise<Listing | null> {
    return id != null
      ? records.find(listings, keyIn(listings, id), info)
      : records.findBy(listings, { number }, {}, info);
  }

  @Query(() => ListingConnection, { description: 'Listings that the caller may see. 挂牌督办列表' })
  async listings(
    @Args(() => ListingsArgs) args: ListingsArgs,
    @Ctx() { records }: Context,
    @Info() info: GraphQLResolveInfo,
  ): Promise<Connection<Listing>> {
    return records.page(listings, args, info);
  }
}

/** What this room adds to a hazard. */
@Resolver(() => Hazard)
export class HazardListingsResolver {
  @Reads(page(() => listings, 'hazardId'))
  @FieldResolver(() => ListingConnection, {
    description: 'Listings for supervision of this hazard that the caller may see. 挂牌督办',
  })
  listings(
    @Root() hazard: Hazard,
    @Args(() => ListingsArgs) args: ListingsArgs,
    @Ctx() { records }: Context,
    @Info() info: GraphQLResolveInfo,
  ): Connection<Listing> | Promise<Connection<Listing>> {
    return records.related(hazard, args, info);
  }
}

/** And to an enterprise. */
@Resolver(() => Enterprise)
export class EnterpriseListingsResolver {
  @Reads(page(() => listings, 'enterpriseId'))
  @FieldResolver(() => ListingConnection, {
    description: 'Listings for supervision at this enterprise that the caller may see. 挂牌督办',
  })
  listings(
    @Root() enterprise: Enterprise,
    @Args(() => ListingsArgs) args: ListingsArgs,
    @Ctx() { records }: Context,
    @Info() info: GraphQLResolveInfo,
  ): Connection<Listing> | Promise<Connection<Listing>> {
    return records.related(enterprise, args, info);
  }
}

export const ListingMutations = mutationsOf(listings, ListingChange, acts, {
  listForSupervision: [ListForSupervisionInput, 'Lists a MAJOR hazard or a typical accident for supervision. 挂牌督办'],
  reportListingProgress: [ReportListingProgressInput, 'Reports the progress of a listing. 报告进展'],
  extendListing: [
    ExtendListingInput,
    'Gives the listing of an accident a later day, with the extension of its investigation. 延长挂牌办结期限',
  ],
  delist: [DelistInput, 'Ends a listing once its subject is settled and accepted. 摘牌'],
});
