import { lifecycle } from '../../kernel/lifecycle.js';
import type { SupervisionStatus } from './supervision.js';

export const supervisionLifecycle = lifecycle<`${SupervisionStatus}`>()({
  begins: 'ISSUED',
  ends: ['CLOSED'],
  moves: {
    holdInterview: { from: ['ISSUED'], to: 'HELD' },
    answerSupervision: { from: ['ISSUED', 'HELD'], to: 'ANSWERED' },
    closeSupervision: { from: ['ANSWERED'], to: 'CLOSED' },
  },
});
