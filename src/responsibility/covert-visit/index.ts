import { covertVisits, filmedScenes } from './covert-visit.noun.js';
import { CovertVisitMutations, CovertVisitResolver } from './covert-visit.resolver.js';

export const covertVisit = {
  nouns: [covertVisits, filmedScenes],
  resolvers: [CovertVisitResolver, CovertVisitMutations],
};
