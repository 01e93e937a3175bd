import { sharingAgreements } from './agreement.noun.js';
import {
  AccessExplanationResolver,
  SharingAgreementMutations,
  SharingAgreementResolver,
} from './agreement.resolver.js';

export const agreement = {
  nouns: [sharingAgreements],
  resolvers: [SharingAgreementResolver, AccessExplanationResolver, SharingAgreementMutations],
};
