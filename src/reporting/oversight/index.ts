import { OversightResolver } from './oversight.resolver.js';

// No noun of its own: it asks what the others hold.
export const oversight = { nouns: [], resolvers: [OversightResolver] };
