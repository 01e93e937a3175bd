import { assessmentCycles, sealedMonths, vetoRecords } from './assessment.noun.js';
import {
  AssessmentCycleMutations,
  AssessmentResolver,
  SealedFiguresResolver,
  SealedMonthMutations,
  StandingsResolver,
  VetoRecordMutations,
} from './assessment.resolver.js';

export const assessment = {
  nouns: [sealedMonths, assessmentCycles, vetoRecords],
  resolvers: [
    AssessmentResolver,
    SealedFiguresResolver,
    StandingsResolver,
    SealedMonthMutations,
    AssessmentCycleMutations,
    VetoRecordMutations,
  ],
};
