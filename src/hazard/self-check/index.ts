import { selfChecks } from './self-check.noun.js';
import { EnterpriseSelfChecksResolver, SelfCheckMutations, SelfCheckResolver } from './self-check.resolver.js';

export const selfCheck = {
  nouns: [selfChecks],
  resolvers: [SelfCheckResolver, EnterpriseSelfChecksResolver, SelfCheckMutations],
};
