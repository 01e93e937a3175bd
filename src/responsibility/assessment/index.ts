import { assessmentCycles, sealedMonths, vetoRecords } from './assessment.noun.js';
import { AssessmentResolver, StandingsResolver } from './assessment.resolver.js';

export const assessment = { nouns: [sealedMonths, assessmentCycles, vetoRecords], resolvers: [AssessmentResolver, StandingsResolver] };
