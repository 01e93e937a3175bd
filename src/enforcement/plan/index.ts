import { inspectionPlans, randomDraws } from './plan.noun.js';
import {
  InspectionPlanMutations,
  InspectionPlanResolver,
  RandomDrawMutations,
  RandomDrawResolver,
} from './plan.resolver.js';

export const plan = {
  nouns: [inspectionPlans, randomDraws],
  resolvers: [InspectionPlanResolver, RandomDrawResolver, InspectionPlanMutations, RandomDrawMutations],
};
