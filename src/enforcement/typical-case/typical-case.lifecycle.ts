import { lifecycle } from '../../kernel/lifecycle.js';
import type { TypicalCaseStatus } from './typical-case.js';

export const typicalCaseLifecycle = lifecycle<`${TypicalCaseStatus}`>()({
  begins: 'PROPOSED',
  ends: ['REFUSED', 'ENDED'],
  moves: {
    exposeTypicalCase: { from: ['PROPOSED'], to: 'EXPOSED' },
    refuseTypicalCase: { from: ['PROPOSED'], to: 'REFUSED' },
    endExposure: { from: ['EXPOSED'], to: 'ENDED' },
  },
});
