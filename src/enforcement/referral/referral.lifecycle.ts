import { lifecycle } from '../../kernel/lifecycle.js';
import type { CriminalReferralStatus } from './referral.js';

// 行刑衔接 (行政执法机关移送涉嫌犯罪案件的规定)
export const referralLifecycle = lifecycle<`${CriminalReferralStatus}`>()({
  begins: 'PROPOSED',
  ends: ['NOT_APPROVED', 'HANDED_OVER'],
  // prettier-ignore
  moves: {
    decideReferral:       { from: ['PROPOSED'],                                 to: 'APPROVED', or: ['NOT_APPROVED'] },
    transferReferral:     { from: ['APPROVED'],                                 to: 'TRANSFERRED' },
    recordPoliceDecision: { from: ['TRANSFERRED', 'RECONSIDERING', 'SUPERVISED'], to: 'FILED',  or: ['REFUSED'] },
    reconsiderReferral:   { from: ['REFUSED'],                                  to: 'RECONSIDERING' },
    suggestSupervision:   { from: ['REFUSED'],                                  to: 'SUPERVISED' },
    handOverReferral:     { from: ['FILED'],                                    to: 'HANDED_OVER' },
  },
});
