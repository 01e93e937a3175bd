import { caseEvidence, caseParties, enforcementCases } from './enforcement-case.noun.js';
import {
  CasePartyResolver,
  CaseResolver,
  EnforcementCaseMutations,
  CasePartyEnforcementCaseResolver,
  CaseEvidenceEnforcementCaseResolver,
} from './enforcement-case.resolver.js';

export const enforcementCase = {
  nouns: [enforcementCases, caseParties, caseEvidence],
  resolvers: [
    CaseResolver,
    CasePartyResolver,
    EnforcementCaseMutations,
    CasePartyEnforcementCaseResolver,
    CaseEvidenceEnforcementCaseResolver,
  ],
};
