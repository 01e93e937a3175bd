import { lookbacks } from './lookback.noun.js';
import { HazardLookbacksResolver, LookbackMutations, LookbackResolver } from './lookback.resolver.js';

export const lookback = {
  nouns: [lookbacks],
  resolvers: [LookbackResolver, HazardLookbacksResolver, LookbackMutations],
};
