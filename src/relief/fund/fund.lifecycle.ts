import { lifecycle } from '../../kernel/lifecycle.js';
import type { ReliefFundStatus } from './fund.js';

export const fundLifecycle = lifecycle<`${ReliefFundStatus}`>()({
  begins: 'OPEN',
  ends: ['CLOSED'],
  // prettier-ignore
  moves: {
    preAllocateFund: { from: ['OPEN'], to: 'OPEN' },
    releaseReserve:  { from: ['OPEN'], to: 'OPEN' },
    addToFund:       { from: ['OPEN'], to: 'OPEN' },
    closeFund:       { from: ['OPEN'], to: 'CLOSED' },
  },
});
