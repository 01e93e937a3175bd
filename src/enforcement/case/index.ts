import { caseEvidence, caseParties, enforcementCases } from './case.noun.js';
import { CasePartyResolver, CaseResolver } from './case.resolver.js';

export const enforcementCase = { nouns: [enforcementCases, caseParties, caseEvidence], resolvers: [CaseResolver, CasePartyResolver] };
