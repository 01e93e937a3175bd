import { responsibilities } from './responsibility.noun.js';
import { ResponsibilityMutations, ResponsibilityResolver } from './responsibility.resolver.js';

export const responsibility = {
  nouns: [responsibilities],
  resolvers: [ResponsibilityResolver, ResponsibilityMutations],
};
