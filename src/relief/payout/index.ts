import { paymentBatches, payouts } from './payout.noun.js';
import { BatchPartsResolver, ClaimPayoutsResolver, PayoutPartsResolver, PayoutResolver } from './payout.resolver.js';

export const payout = { nouns: [paymentBatches, payouts], resolvers: [PayoutResolver, BatchPartsResolver, PayoutPartsResolver, ClaimPayoutsResolver] };
