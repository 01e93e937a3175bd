import { disasterEvents, lossReports, relocatedPersons } from './disaster.noun.js';
import {
  DisasterEventMutations,
  DisasterLossesResolver,
  DisasterResolver,
  LossReportMutations,
  RelocatedPersonMutations,
  LossReportEventResolver,
  RelocatedPersonEventResolver,
  InvestigationEventResolver,
} from './disaster.resolver.js';

export const disaster = {
  nouns: [disasterEvents, lossReports, relocatedPersons],
  resolvers: [
    DisasterResolver,
    DisasterLossesResolver,
    DisasterEventMutations,
    LossReportMutations,
    RelocatedPersonMutations,
    LossReportEventResolver,
    RelocatedPersonEventResolver,
    InvestigationEventResolver,
  ],
};
