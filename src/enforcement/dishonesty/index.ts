import { dishonestyListings } from './dishonesty.noun.js';
import { DishonestyResolver } from './dishonesty.resolver.js';

export const dishonesty = { nouns: [dishonestyListings], resolvers: [DishonestyResolver] };
