import { disasterEvents, lossReports, relocatedPersons } from './disaster.noun.js';
import { DisasterLossesResolver, DisasterResolver } from './disaster.resolver.js';

export const disaster = { nouns: [disasterEvents, lossReports, relocatedPersons], resolvers: [DisasterResolver, DisasterLossesResolver] };
