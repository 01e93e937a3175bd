import { lifecycle } from '../../kernel/lifecycle.js';
import type { HazardStatus } from './hazard.js';

export const hazardLifecycle = lifecycle<`${HazardStatus}`>()({
  begins: 'REPORTED',
  ends: ['REJECTED', 'FIXED_ON_SPOT', 'CLOSED'],
  // prettier-ignore
  moves: {
    rejectHazard:        { from: ['REPORTED'],                        to: 'REJECTED' },
    // Whoever meets it on its road grades it anew: raised it begins its road anew, else it stays where it is.
    gradeHazard:         { from: ['REPORTED', 'GRADED', 'ORDERED', 'RECTIFYING', 'IN_REVIEW'], to: 'GRADED',
                           or: ['ORDERED', 'RECTIFYING', 'IN_REVIEW'] },
    proposeMajor:        { from: ['REPORTED', 'GRADED', 'ORDERED', 'RECTIFYING', 'IN_REVIEW'], stays: true },
    confirmHazardGrade:  { from: ['GRADED', 'FIXED_ON_SPOT', 'ORDERED', 'RECTIFYING', 'IN_REVIEW', 'CLOSED'], stays: true },
    raiseEndedHazard:    { from: ['FIXED_ON_SPOT', 'CLOSED'],         stays: true },
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
