import { supervisions } from './supervision.noun.js';
import { SupervisionResolver } from './supervision.resolver.js';

export const supervision = { nouns: [supervisions], resolvers: [SupervisionResolver] };
