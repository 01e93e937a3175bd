import { criteria } from './criterion.noun.js';
import { HazardCriterionMutations, HazardCriterionResolver } from './criterion.resolver.js';

export const criterion = { nouns: [criteria], resolvers: [HazardCriterionResolver, HazardCriterionMutations] };
