import { criminalReferrals } from './referral.noun.js';
import { CriminalReferralMutations, ReferralResolver } from './referral.resolver.js';

export const referral = { nouns: [criminalReferrals], resolvers: [ReferralResolver, CriminalReferralMutations] };
