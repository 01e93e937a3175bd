import { lookbacks } from './lookback.noun.js';
import { HazardLookbacksResolver, LookbackResolver } from './lookback.resolver.js';

export const lookback = { nouns: [lookbacks], resolvers: [LookbackResolver, HazardLookbacksResolver] };
