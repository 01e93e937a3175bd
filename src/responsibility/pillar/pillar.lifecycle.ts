import { lifecycle } from '../../kernel/lifecycle.js';
import type { PillarTagStatus } from './pillar.js';

export const pillarTagLifecycle = lifecycle<`${PillarTagStatus}`>()({
  begins: 'TAGGED',
  ends: ['REMOVED'],
  rests: { TAGGED: 'it counts until it is removed; what it names may end before' },
  moves: {
    untagPillar: { from: ['TAGGED'], to: 'REMOVED' },
  },
});
