import { responsibilities } from './responsibility.noun.js';
import { ResponsibilityResolver } from './responsibility.resolver.js';

export const responsibility = { nouns: [responsibilities], resolvers: [ResponsibilityResolver] };
