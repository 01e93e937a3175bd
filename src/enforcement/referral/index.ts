import { criminalReferrals } from './referral.noun.js';
import { ReferralResolver } from './referral.resolver.js';

export const referral = { nouns: [criminalReferrals], resolvers: [ReferralResolver] };
