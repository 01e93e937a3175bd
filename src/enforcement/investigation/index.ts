import { accountabilityItems, investigations } from './investigation.noun.js';
import {
  AccidentInvestigationsResolver,
  AccountabilityItemMutations,
  InvestigationMutations,
  InvestigationResolver,
  AccountabilityItemInvestigationResolver,
  InterferenceRecordInvestigationResolver,
} from './investigation.resolver.js';

export const investigation = {
  nouns: [investigations, accountabilityItems],
  resolvers: [
    InvestigationResolver,
    InvestigationMutations,
    AccountabilityItemMutations,
    AccountabilityItemInvestigationResolver,
    AccidentInvestigationsResolver,
    InterferenceRecordInvestigationResolver,
  ],
};
