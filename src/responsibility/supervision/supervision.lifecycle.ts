import { lifecycle } from '../../kernel/lifecycle.js';
import type { SupervisionStatus } from './supervision.js';

export const supervisionLifecycle = lifecycle<`${SupervisionStatus}`>()({
  begins: 'ISSUED',
  ends: ['CLOSED'],
  moves: {
    answerSupervision: { from: ['ISSUED'], to: 'ANSWERED' },
    closeSupervision: { from: ['ANSWERED'], to: 'CLOSED' },
  },
});
