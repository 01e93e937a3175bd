import { inspectionPlans, randomDraws } from './plan.noun.js';
import {
  InspectionPlanMutations,
  InspectionPlanProgressResolver,
  InspectionPlanResolver,
  RandomDrawMutations,
  RandomDrawResolver,
} from './plan.resolver.js';

export const plan = {
  nouns: [inspectionPlans, randomDraws],
  resolvers: [
    InspectionPlanResolver,
    InspectionPlanProgressResolver,
    RandomDrawResolver,
    InspectionPlanMutations,
    RandomDrawMutations,
  ],
};
