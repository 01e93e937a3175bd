import { lookbackPursuits, lookbacks } from './lookback.noun.js';
import {
  HazardLookbacksResolver,
  LookbackMutations,
  LookbackPursuitMutations,
  LookbackResolver,
} from './lookback.resolver.js';

export const lookback = {
  nouns: [lookbacks, lookbackPursuits],
  resolvers: [LookbackResolver, HazardLookbacksResolver, LookbackMutations, LookbackPursuitMutations],
};
