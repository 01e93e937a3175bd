import { lifecycle } from '../../kernel/lifecycle.js';
import type { SupervisionStatus } from './supervision.js';

export const supervisionLifecycle = lifecycle<`${SupervisionStatus}`>()({
  begins: 'ISSUED',
  ends: ['CLOSED', 'WITHDRAWN'],
  moves: {
    holdInterview: { from: ['ISSUED'], to: 'HELD' },
    answerSupervision: { from: ['ISSUED', 'HELD'], to: 'ANSWERED' },
    closeSupervision: { from: ['ISSUED', 'ANSWERED'], to: 'CLOSED' },
    withdrawSupervision: { from: ['ISSUED', 'ANSWERED'], to: 'WITHDRAWN' },
  },
});
