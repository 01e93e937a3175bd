import { lifecycle } from '../../kernel/lifecycle.js';
import type { DutyDraftStatus } from './duty-draft.js';
import type { DutyItemStatus } from './duty.js';

export const dutyItemLifecycle = lifecycle<`${DutyItemStatus}`>()({
  begins: 'OPEN',
  ends: ['CONFIRMED', 'FAILED', 'CARRIED_OVER', 'WITHDRAWN'],
  moves: {
    submitDutyItem: { from: ['OPEN', 'RETURNED'], to: 'SUBMITTED' },
    returnDutyItem: { from: ['SUBMITTED'], to: 'RETURNED' },
    confirmDutyItem: { from: ['SUBMITTED'], to: 'CONFIRMED' },
    endDutyItem: { from: ['OPEN', 'RETURNED'], to: 'FAILED', or: ['CARRIED_OVER'] },
    correctDutyItem: { from: ['OPEN', 'RETURNED'], stays: true },
    // Acts on the list: what is still to be done ends with it.
    supersedeDutyList: { from: ['OPEN', 'SUBMITTED', 'RETURNED'], to: 'WITHDRAWN' },
    withdrawDutyList: { from: ['OPEN', 'SUBMITTED', 'RETURNED'], to: 'WITHDRAWN' },
  },
});

export const dutyDraftLifecycle = lifecycle<`${DutyDraftStatus}`>()({
  begins: 'DRAFT',
  ends: ['PUBLISHED', 'REJECTED'],
  // prettier-ignore
  moves: {
    approveDutyList:     { from: ['DRAFT'],    to: 'APPROVED' },
    rejectDutyList:      { from: ['DRAFT', 'APPROVED'], to: 'REJECTED' },
    publishApprovedList: { from: ['APPROVED'], to: 'PUBLISHED' },
  },
});
