import { accountabilityItems, investigations } from './investigation.noun.js';
import { InvestigationResolver } from './investigation.resolver.js';

export const investigation = { nouns: [investigations, accountabilityItems], resolvers: [InvestigationResolver] };
