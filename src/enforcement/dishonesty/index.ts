import { dishonestyListings } from './dishonesty.noun.js';
import {
  DishonestyListingMutations,
  DishonestyResolver,
  JointSanctionMutations,
  JointSanctionResolver,
} from './dishonesty.resolver.js';
import { jointSanctions } from './joint-sanction.noun.js';

export const dishonesty = {
  nouns: [dishonestyListings, jointSanctions],
  resolvers: [DishonestyResolver, DishonestyListingMutations, JointSanctionResolver, JointSanctionMutations],
};
