import { lifecycle } from '../../kernel/lifecycle.js';
import type { CaseHandoverStatus } from './case-handover.js';

export const handoverLifecycle = lifecycle<`${CaseHandoverStatus}`>()({
  begins: 'HANDED_OVER',
  ends: ['RETURNED', 'FED_BACK'],
  moves: {
    receiveHandover: { from: ['HANDED_OVER'], to: 'RECEIVED', or: ['RETURNED'] },
    feedBackHandover: { from: ['RECEIVED'], to: 'FED_BACK', or: ['RECEIVED'] },
  },
});
