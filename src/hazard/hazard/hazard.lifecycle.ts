import { lifecycle } from '../../kernel/lifecycle.js';
import type { HazardStatus } from './hazard.js';

export const hazardLifecycle = lifecycle<`${HazardStatus}`>()({
  begins: 'REPORTED',
  ends: ['REJECTED', 'FIXED_ON_SPOT', 'CLOSED'],
  // prettier-ignore
  moves: {
    rejectHazard:        { from: ['REPORTED'],                        to: 'REJECTED' },
    gradeHazard:         { from: ['REPORTED', 'GRADED'],              to: 'GRADED' },
    proposeMajor:        { from: ['REPORTED', 'GRADED'],              stays: true },
    fixHazardOnSpot:     { from: ['GRADED'],                          to: 'FIXED_ON_SPOT' },
    orderRectification:  { from: ['GRADED', 'RECTIFYING'],            to: 'ORDERED' },
    receiveHazardOrder:  { from: ['ORDERED', 'RECTIFYING', 'IN_REVIEW'], stays: true },
    reportHazardToWorkers: { from: ['GRADED', 'ORDERED', 'RECTIFYING', 'IN_REVIEW', 'CLOSED'], stays: true },
    planRectification:   { from: ['GRADED', 'ORDERED', 'RECTIFYING'], to: 'RECTIFYING' },
    extendRectification: { from: ['RECTIFYING'],                      to: 'RECTIFYING' },
    requestHazardReview: { from: ['ORDERED', 'RECTIFYING'],           to: 'IN_REVIEW' },
    signHazardReview:    { from: ['IN_REVIEW'],                       stays: true },
    returnHazard:        { from: ['IN_REVIEW'],                       to: 'RECTIFYING' },
    closeHazard:         { from: ['IN_REVIEW'],                       to: 'CLOSED' },
  },
});
