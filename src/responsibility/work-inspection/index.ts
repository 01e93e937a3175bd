import { workInspections, workRectifications } from './work-inspection.noun.js';
import {
  RectifiedInspectionResolver,
  WorkInspectionMutations,
  WorkInspectionResolver,
  WorkRectificationsResolver,
} from './work-inspection.resolver.js';

export const workInspection = {
  nouns: [workInspections, workRectifications],
  resolvers: [WorkInspectionResolver, WorkRectificationsResolver, RectifiedInspectionResolver, WorkInspectionMutations],
};
