import { policyDocuments } from './policy.noun.js';
import { PolicyDocumentMutations, PolicyResolver } from './policy.resolver.js';

export const policy = { nouns: [policyDocuments], resolvers: [PolicyResolver, PolicyDocumentMutations] };
