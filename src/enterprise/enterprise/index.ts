import { EnterpriseBatchResolver } from './enterprise.batch.js';
import { enterprises } from './enterprise.noun.js';
import { EnterpriseMutations, EnterpriseResolver } from './enterprise.resolver.js';

export const enterprise = {
  nouns: [enterprises],
  resolvers: [EnterpriseResolver, EnterpriseBatchResolver, EnterpriseMutations],
};
