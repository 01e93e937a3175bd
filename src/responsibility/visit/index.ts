import { leaderVisits, visitFindings } from './visit.noun.js';
import {
  LeaderVisitMutations,
  LeaderVisitResolver,
  VisitFindingMutations,
  VisitFindingResolver,
} from './visit.resolver.js';

export const visit = {
  nouns: [leaderVisits, visitFindings],
  resolvers: [LeaderVisitResolver, VisitFindingResolver, LeaderVisitMutations, VisitFindingMutations],
};
