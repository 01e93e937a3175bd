import { boundaryRulings } from './boundary.noun.js';
import { BoundaryResolver } from './boundary.resolver.js';

export const boundary = { nouns: [boundaryRulings], resolvers: [BoundaryResolver] };
