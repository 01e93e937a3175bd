import { lifecycle } from '../../kernel/lifecycle.js';
import type { DutyItemStatus } from './duty.js';

export const dutyItemLifecycle = lifecycle<`${DutyItemStatus}`>()({
  begins: 'OPEN',
  ends: ['CONFIRMED'],
  moves: {
    submitDutyItem: { from: ['OPEN', 'RETURNED'], to: 'SUBMITTED' },
    returnDutyItem: { from: ['SUBMITTED'], to: 'RETURNED' },
    confirmDutyItem: { from: ['SUBMITTED'], to: 'CONFIRMED' },
  },
});
