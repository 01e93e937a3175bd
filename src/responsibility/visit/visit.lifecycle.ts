import { lifecycle } from '../../kernel/lifecycle.js';
import type { VisitFindingStatus } from './visit.js';

export const visitFindingLifecycle = lifecycle<`${VisitFindingStatus}`>()({
  begins: 'FOUND',
  ends: ['FOLLOWED'],
  moves: {
    followVisitFinding: { from: ['FOUND'], to: 'FOLLOWED' },
  },
});
