import { CadenceResolver } from './cadence.resolver.js';

// No noun of its own: it asks what the others hold.
export const cadence = { nouns: [], resolvers: [CadenceResolver] };
