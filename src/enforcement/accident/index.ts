import { accidentReports, accidents } from './accident.noun.js';
import {
  AccidentMutations,
  AccidentResolver,
  AccidentReportAccidentResolver,
  ListingAccidentResolver,
  EnforcementCaseAccidentResolver,
} from './accident.resolver.js';

export const accident = {
  nouns: [accidents, accidentReports],
  resolvers: [
    AccidentResolver,
    AccidentMutations,
    AccidentReportAccidentResolver,
    ListingAccidentResolver,
    EnforcementCaseAccidentResolver,
  ],
};
