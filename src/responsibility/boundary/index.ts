import { boundaryRulings } from './boundary.noun.js';
import { BoundaryResolver, BoundaryRulingMutations } from './boundary.resolver.js';

export const boundary = { nouns: [boundaryRulings], resolvers: [BoundaryResolver, BoundaryRulingMutations] };
