import { supervisions } from './supervision.noun.js';
import { SupervisionMutations, SupervisionResolver } from './supervision.resolver.js';

export const supervision = { nouns: [supervisions], resolvers: [SupervisionResolver, SupervisionMutations] };
