import { assessmentCycles, assessmentSchemes, assessmentTerms, sealedMonths, vetoRecords } from './assessment.noun.js';
import {
  AssessmentCycleMutations,
  AssessmentResolver,
  AssessmentSchemeMutations,
  AssessmentTermResolver,
  CycleSchemeResolver,
  SealedFiguresResolver,
  SealedMonthMutations,
  StandingsResolver,
  VetoGroundResolver,
  VetoRecordMutations,
} from './assessment.resolver.js';

export const assessment = {
  nouns: [assessmentSchemes, assessmentTerms, sealedMonths, assessmentCycles, vetoRecords],
  resolvers: [
    AssessmentResolver,
    AssessmentTermResolver,
    CycleSchemeResolver,
    SealedFiguresResolver,
    StandingsResolver,
    VetoGroundResolver,
    AssessmentSchemeMutations,
    SealedMonthMutations,
    AssessmentCycleMutations,
    VetoRecordMutations,
  ],
};
