import { inspectionPlans, randomDraws } from './plan.noun.js';
import { InspectionPlanResolver, RandomDrawResolver } from './plan.resolver.js';

export const plan = { nouns: [inspectionPlans, randomDraws], resolvers: [InspectionPlanResolver, RandomDrawResolver] };
