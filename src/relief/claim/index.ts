import { ReliefClaimBatchResolver } from './claim.batch.js';
import { payeeAccounts, reliefClaims } from './claim.noun.js';
import { ClaimPartsResolver, ClaimResolver, HouseholdClaimsResolver, ReliefClaimMutations } from './claim.resolver.js';

export const claim = {
  nouns: [payeeAccounts, reliefClaims],
  resolvers: [
    ClaimResolver,
    ClaimPartsResolver,
    ReliefClaimBatchResolver,
    HouseholdClaimsResolver,
    ReliefClaimMutations,
  ],
};
