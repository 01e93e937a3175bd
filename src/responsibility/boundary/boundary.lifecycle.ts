import { lifecycle } from '../../kernel/lifecycle.js';
import type { BoundaryRulingStatus } from './boundary.js';

export const boundaryLifecycle = lifecycle<`${BoundaryRulingStatus}`>()({
  begins: 'PROPOSED',
  ends: ['RULED'],
  moves: {
    ruleBoundary: { from: ['PROPOSED'], to: 'RULED' },
  },
});
