import { statutoryParameters } from './law.noun.js';
import { LawResolver } from './law.resolver.js';

export const law = { nouns: [statutoryParameters], resolvers: [LawResolver] };
