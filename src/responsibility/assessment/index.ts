import { assessmentCycles, sealedMonths, vetoRecords } from './assessment.noun.js';
import { AssessmentResolver, SealedFiguresResolver, StandingsResolver } from './assessment.resolver.js';

export const assessment = { nouns: [sealedMonths, assessmentCycles, vetoRecords], resolvers: [AssessmentResolver, SealedFiguresResolver, StandingsResolver] };
