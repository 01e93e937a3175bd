import { listings } from './listing.noun.js';
import {
  EnterpriseListingsResolver,
  HazardListingsResolver,
  ListingMutations,
  ListingResolver,
} from './listing.resolver.js';

export const listing = {
  nouns: [listings],
  resolvers: [ListingResolver, HazardListingsResolver, EnterpriseListingsResolver, ListingMutations],
};
