import { caseHandovers } from './case-handover.noun.js';
import { CaseHandoverMutations, CaseHandoverResolver } from './case-handover.resolver.js';

export const caseHandover = { nouns: [caseHandovers], resolvers: [CaseHandoverResolver, CaseHandoverMutations] };
