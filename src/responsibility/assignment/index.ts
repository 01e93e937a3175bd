import { assignments, measureEvaluations, workProgrammes } from './assignment.noun.js';
import {
  AssignmentMutations,
  AssignmentResolver,
  MeasureEvaluationResolver,
  MeetingItemsResolver,
  WorkProgrammeMutations,
  WorkProgrammeResolver,
} from './assignment.resolver.js';

export const assignment = {
  nouns: [workProgrammes, assignments, measureEvaluations],
  resolvers: [
    WorkProgrammeResolver,
    AssignmentResolver,
    MeasureEvaluationResolver,
    MeetingItemsResolver,
    WorkProgrammeMutations,
    AssignmentMutations,
  ],
};
