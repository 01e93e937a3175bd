import { lifecycle } from '../../kernel/lifecycle.js';
import type { DrawStatus, SpotCheckStatus } from './pool.js';

export const drawLifecycle = lifecycle<`${DrawStatus}`>()({
  begins: 'DRAWN',
  ends: ['SETTLED'],
  moves: { settleIssueDraw: { from: ['DRAWN'], to: 'SETTLED' } },
});
export const spotCheckLifecycle = lifecycle<`${SpotCheckStatus}`>()({
  begins: 'DRAWN',
  ends: ['CHECKED'],
  moves: { concludeSpotCheck: { from: ['DRAWN'], to: 'CHECKED' } },
});
