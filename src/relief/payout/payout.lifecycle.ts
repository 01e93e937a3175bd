import { lifecycle } from '../../kernel/lifecycle.js';
import type { PaymentBatchStatus, PayoutStatus } from './payout.js';

export const batchLifecycle = lifecycle<`${PaymentBatchStatus}`>()({
  begins: 'DRAFT',
  ends: ['SETTLED', 'DISCARDED'],
  // prettier-ignore
  moves: {
    approveBatch:  { from: ['DRAFT'],             to: 'APPROVED' },
    submitBatch:   { from: ['APPROVED'],          to: 'SUBMITTED' },
    settlePayouts: { from: ['SUBMITTED'],         to: 'SUBMITTED', or: ['SETTLED'] },
    discardBatch:  { from: ['DRAFT', 'APPROVED'], to: 'DISCARDED' },
    tellUnenteredLines:   { from: ['SUBMITTED', 'SETTLED'], stays: true },
    reviewUnenteredLines: { from: ['SUBMITTED', 'SETTLED'], stays: true },
  },
});
// The first four are the batch's acts: a payout moves along with it.
export const payoutLifecycle = lifecycle<`${PayoutStatus}`>()({
  begins: 'DRAFT',
  ends: ['REJECTED', 'RETURNED', 'RECOVERED', 'CANCELLED'],
  rests: {
    DRAFT: 'told of its batch',
    APPROVED: 'told of its batch',
    SUBMITTED: 'told of its batch',
    UNKNOWN: 'told of its batch, which stays open until the bank has answered',
    SETTLED: 'it is paid; only what proves to be wrong brings it back',
  },
  // prettier-ignore
  moves: {
    approveBatch:   { from: ['DRAFT'],                to: 'APPROVED' },
    submitBatch:    { from: ['APPROVED'],             to: 'SUBMITTED' },
    settlePayouts:  { from: ['SUBMITTED', 'UNKNOWN'], to: 'SETTLED', or: ['REJECTED', 'UNKNOWN'] },
    discardBatch:   { from: ['DRAFT', 'APPROVED'],    to: 'CANCELLED' },
    returnPayout:   { from: ['SETTLED'],              to: 'RETURNED' },
    recoverPayout:  { from: ['SETTLED'],              to: 'RECOVERING' },
    recordRecovery: { from: ['RECOVERING'],           to: 'RECOVERED' },
  },
});
/** What frees an economic key again: nothing was paid, or it came back. UNKNOWN does not. */
export const freeStages: readonly `${PayoutStatus}`[] = ['REJECTED', 'RETURNED', 'CANCELLED'];
