import {
  accountabilityItems,
  investigationResults,
  investigations,
  rectificationMeasures,
} from './investigation.noun.js';
import {
  AccidentInvestigationsResolver,
  AccountabilityItemMutations,
  InvestigationMutations,
  InvestigationResolver,
  InvestigationResultInvestigationResolver,
  RectificationMeasureInvestigationResolver,
  RectificationMeasureMutations,
  AccountabilityItemInvestigationResolver,
  InterferenceRecordInvestigationResolver,
} from './investigation.resolver.js';

export const investigation = {
  nouns: [investigations, accountabilityItems, rectificationMeasures, investigationResults],
  resolvers: [
    InvestigationResolver,
    InvestigationResultInvestigationResolver,
    RectificationMeasureInvestigationResolver,
    RectificationMeasureMutations,
    InvestigationMutations,
    AccountabilityItemMutations,
    AccountabilityItemInvestigationResolver,
    AccidentInvestigationsResolver,
    InterferenceRecordInvestigationResolver,
  ],
};
