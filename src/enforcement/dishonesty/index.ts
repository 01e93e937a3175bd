import { dishonestyListings } from './dishonesty.noun.js';
import { DishonestyListingMutations, DishonestyResolver } from './dishonesty.resolver.js';

export const dishonesty = { nouns: [dishonestyListings], resolvers: [DishonestyResolver, DishonestyListingMutations] };
