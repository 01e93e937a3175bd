import { workInspections } from './work-inspection.noun.js';
import { WorkInspectionMutations, WorkInspectionResolver } from './work-inspection.resolver.js';

export const workInspection = {
  nouns: [workInspections],
  resolvers: [WorkInspectionResolver, WorkInspectionMutations],
};
