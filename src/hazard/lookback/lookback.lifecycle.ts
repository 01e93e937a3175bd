import { lifecycle } from '../../kernel/lifecycle.js';
import type { LookbackStatus, PursuitStatus } from './lookback.js';

export const lookbackLifecycle = lifecycle<`${LookbackStatus}`>()({
  begins: 'OPEN',
  ends: ['CONCLUDED'],
  moves: {
    concludeLookback: { from: ['OPEN'], to: 'CONCLUDED' },
  },
});
export const pursuitLifecycle = lifecycle<`${PursuitStatus}`>()({
  begins: 'PROPOSED',
  ends: ['EXECUTED'],
  moves: { executeLookbackPursuit: { from: ['PROPOSED'], to: 'EXECUTED' } },
});
