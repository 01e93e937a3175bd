import { paymentBatches, payouts } from './payout.noun.js';
import {
  BatchPartsResolver,
  ClaimPayoutsResolver,
  PaymentBatchMutations,
  PayoutMutations,
  PayoutPartsResolver,
  PayoutResolver,
} from './payout.resolver.js';
import { ReliefStatisticsResolver } from './payout.statistics.js';

export const payout = {
  nouns: [paymentBatches, payouts],
  resolvers: [
    PayoutResolver,
    BatchPartsResolver,
    PayoutPartsResolver,
    ClaimPayoutsResolver,
    ReliefStatisticsResolver,
    PaymentBatchMutations,
    PayoutMutations,
  ],
};
