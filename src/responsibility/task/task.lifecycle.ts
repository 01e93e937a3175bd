import { lifecycle } from '../../kernel/lifecycle.js';
import type { KeyTaskStatus } from './task.js';

export const keyTaskLifecycle = lifecycle<`${KeyTaskStatus}`>()({
  begins: 'OPEN',
  ends: ['CONFIRMED'],
  moves: {
    progressKeyTask: { from: ['OPEN', 'REPORTED'], to: 'REPORTED' },
    confirmKeyTask: { from: ['REPORTED'], to: 'CONFIRMED' },
  },
});
