import { lifecycle } from '../../kernel/lifecycle.js';
import type { ReliefFundStatus } from './fund.js';

export const fundLifecycle = lifecycle<`${ReliefFundStatus}`>()({
  begins: 'OPEN',
  ends: ['CLOSED'],
  rests: {
    OPEN: 'its money is there to be used; what is to be paid waits as claims and batches',
  },
  // prettier-ignore
  moves: {
    preAllocateFund: { from: ['OPEN'], to: 'OPEN' },
    releaseReserve:  { from: ['OPEN'], to: 'OPEN' },
    addToFund:       { from: ['OPEN'], to: 'OPEN' },
    advanceToTownship:  { from: ['OPEN'], to: 'OPEN' },
    drawAdvance:        { from: ['OPEN'], to: 'OPEN' },
    returnAdvance:      { from: ['OPEN'], to: 'OPEN' },
    takeBackAllocation: { from: ['OPEN'], to: 'OPEN' },
    closeFund:       { from: ['OPEN'], to: 'CLOSED' },
  },
});
