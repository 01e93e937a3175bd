import { lifecycle } from '../../kernel/lifecycle.js';
import type { RectificationMeasureStatus } from './rectification-measure.js';
import type { AccountabilityItemStatus, InvestigationStatus } from './investigation.js';

const after = ['REPLIED', 'PUBLISHED', 'EVALUATED'] as const;
// 一案双查 (安全生产法 第八十七条). Closing may be tried from the start: what is lacking is said, all of it.
export const investigationLifecycle = lifecycle<`${InvestigationStatus}`>()({
  begins: 'GROUP_FORMED',
  ends: [],
  // prettier-ignore
  moves: {
    concludeStrand:        { from: ['GROUP_FORMED'],                           stays: true },
    extendInvestigation:   { from: ['GROUP_FORMED', 'ABOVE'],                  stays: true },
    handOverInvestigation: { from: ['GROUP_FORMED', 'SUBMITTED', ...after, 'CLOSED'], to: 'HANDED_OVER' },
    recordReceipt:         { from: ['HANDED_OVER'],                            to: 'ABOVE' },
    returnInvestigation:   { from: ['HANDED_OVER', 'ABOVE'],                   to: 'GROUP_FORMED' },
    recordResultAbove:     { from: ['ABOVE'],                                  to: 'REPLIED' },
    submitInvestigation:   { from: ['GROUP_FORMED'],                           to: 'SUBMITTED' },
    replyInvestigation:    { from: ['SUBMITTED'],                              to: 'REPLIED' },
    publishInvestigation:  { from: ['REPLIED'],                                to: 'PUBLISHED' },
    publishAccountability: { from: ['PUBLISHED', 'EVALUATED', 'CLOSED'],       stays: true },
    reviewAfterAction:     { from: after,                                      stays: true },
    evaluateRectification: { from: ['PUBLISHED'],                              to: 'EVALUATED' },
    closeInvestigation:    { from: ['GROUP_FORMED', 'SUBMITTED', ...after],    to: 'CLOSED' },
  },
  rests: { CLOSED: 'Nothing was let go; only where a higher government comes to investigate is it handed over.' },
});
/** Not done, it leads on: it has a new day, and is reported and evaluated again. */
export const rectificationMeasureLifecycle = lifecycle<`${RectificationMeasureStatus}`>()({
  begins: 'OPEN',
  ends: ['RIGHTED'],
  moves: {
    reportRectificationDone: { from: ['OPEN', 'NOT_RIGHTED'], to: 'DONE' },
    checkRectificationMeasure: { from: ['DONE'], to: 'DONE', or: ['OPEN', 'NOT_RIGHTED'] },
    evaluateRectificationMeasure: { from: ['OPEN', 'DONE', 'NOT_RIGHTED'], to: 'NOT_RIGHTED', or: ['RIGHTED'] },
  },
});
export const accountabilityLifecycle = lifecycle<`${AccountabilityItemStatus}`>()({
  begins: 'PROPOSED',
  ends: ['REVOKED', 'HANDED_OVER'],
  moves: {
    handOverInvestigation: { from: ['PROPOSED'], to: 'HANDED_OVER' },
    recordAccountability: { from: ['PROPOSED', 'DECIDED'], to: 'DECIDED', or: ['EXECUTED'] },
    revokeAccountability: { from: ['DECIDED', 'EXECUTED'], to: 'REVOKED' },
    evaluateAccountability: { from: ['PROPOSED', 'DECIDED', 'EXECUTED'], stays: true },
    publishAccountability: { from: ['DECIDED', 'EXECUTED'], stays: true },
  },
  rests: { EXECUTED: 'The decision was carried out; it ends only where it is quashed or revoked.' },
});
