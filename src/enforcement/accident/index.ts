import { AccidentFiguresResolver } from './accident.statistics.js';
import { accidentReports, accidents, onSceneCommands } from './accident.noun.js';
import {
  AccidentMutations,
  AccidentResolver,
  OnSceneCommandAccidentResolver,
  OnSceneCommandMutations,
  AccidentReportAccidentResolver,
  ListingAccidentResolver,
  EnforcementCaseAccidentResolver,
} from './accident.resolver.js';

export const accident = {
  nouns: [accidents, accidentReports, onSceneCommands],
  resolvers: [
    AccidentResolver,
    AccidentFiguresResolver,
    OnSceneCommandAccidentResolver,
    OnSceneCommandMutations,
    AccidentMutations,
    AccidentReportAccidentResolver,
    ListingAccidentResolver,
    EnforcementCaseAccidentResolver,
  ],
};
