import { lifecycle } from '../../kernel/lifecycle.js';
import type { DisasterEventStatus, LossReportStatus, RelocatedPersonStatus } from './disaster.js';

export const disasterLifecycle = lifecycle<`${DisasterEventStatus}`>()({
  begins: 'ACTIVE',
  ends: ['ENDED'],
  // prettier-ignore
  moves: {
    adjustResponse: { from: ['ACTIVE'], to: 'ACTIVE' },
    widenDisaster:  { from: ['ACTIVE'], to: 'ACTIVE' },
    endDisaster:    { from: ['ACTIVE'], to: 'ENDED' },
  },
});
export const lossReportLifecycle = lifecycle<`${LossReportStatus}`>()({
  begins: 'REPORTED',
  ends: ['VERIFIED'],
  moves: {
    verifyLoss: { from: ['REPORTED'], to: 'VERIFIED' },
  },
});
export const relocationLifecycle = lifecycle<`${RelocatedPersonStatus}`>()({
  begins: 'RELOCATED',
  ends: ['RETURNED'],
  // prettier-ignore
  moves: {
    confirmFiveHaves: { from: ['RELOCATED'], to: 'RELOCATED' },
    tickFiveHaves: { from: ['RELOCATED'], to: 'RELOCATED' },
    returnHome:    { from: ['RELOCATED'], to: 'RETURNED' },
  },
});
