import { findings, inspections } from './inspection.noun.js';
import { InspectionMutations, InspectionResolver, FindingInspectionResolver } from './inspection.resolver.js';

export const inspection = {
  nouns: [inspections, findings],
  resolvers: [InspectionResolver, InspectionMutations, FindingInspectionResolver],
};
