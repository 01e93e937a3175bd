import { lifecycle } from '../../kernel/lifecycle.js';
import type { LookbackStatus } from './lookback.js';

export const lookbackLifecycle = lifecycle<`${LookbackStatus}`>()({
  begins: 'OPEN',
  ends: ['CONCLUDED'],
  moves: {
    concludeLookback: { from: ['OPEN'], to: 'CONCLUDED' },
  },
});
