import { sharingAgreements } from './agreement.noun.js';
import { SharingAgreementMutations, SharingAgreementResolver } from './agreement.resolver.js';

export const agreement = {
  nouns: [sharingAgreements],
  resolvers: [SharingAgreementResolver, SharingAgreementMutations],
};
