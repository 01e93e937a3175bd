import { accountabilityItems, investigations } from './investigation.noun.js';
import {
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
    InterferenceRecordInvestigationResolver,
  ],
};
