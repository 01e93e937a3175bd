import { listings } from './listing.noun.js';
import { HazardListingsResolver, ListingResolver } from './listing.resolver.js';

export const listing = { nouns: [listings], resolvers: [ListingResolver, HazardListingsResolver] };
