import { lifecycle } from '../../kernel/lifecycle.js';
import type { KeyTaskStatus } from './task.js';

export const keyTaskLifecycle = lifecycle<`${KeyTaskStatus}`>()({
  begins: 'OPEN',
  ends: ['FAILED', 'CARRIED_OVER', 'CALLED_OFF'],
  rests: {
    CONFIRMED: 'it is done; only a quantity that turns out to be wrong leads back',
  },
  moves: {
    progressKeyTask: { from: ['OPEN', 'REPORTED'], to: 'REPORTED' },
    confirmKeyTask: { from: ['REPORTED'], to: 'CONFIRMED' },
    correctKeyTask: { from: ['REPORTED', 'CONFIRMED'], to: 'REPORTED' },
    endKeyTask: { from: ['OPEN', 'REPORTED'], to: 'FAILED', or: ['CARRIED_OVER', 'CALLED_OFF'] },
  },
});
