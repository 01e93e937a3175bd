import { EnterpriseBatchResolver } from './enterprise.batch.js';
import { enterprises } from './enterprise.noun.js';
import {
  EnterpriseMutations,
  EnterpriseResolver,
  OrganisationEnterpriseResolver,
  LastSpeechEnterpriseResolver,
  ResponsibilityEnterprisesResolver,
  ResponsibilityHolderEnterpriseResolver,
  BoundaryRulingEnterpriseResolver,
} from './enterprise.resolver.js';

export const enterprise = {
  nouns: [enterprises],
  resolvers: [
    EnterpriseResolver,
    EnterpriseBatchResolver,
    EnterpriseMutations,
    OrganisationEnterpriseResolver,
    LastSpeechEnterpriseResolver,
    ResponsibilityEnterprisesResolver,
    ResponsibilityHolderEnterpriseResolver,
    BoundaryRulingEnterpriseResolver,
  ],
};
