import { lifecycle } from '../../kernel/lifecycle.js';
import type { CoerciveMeasureStatus } from './measure.js';

export const measureLifecycle = lifecycle<`${CoerciveMeasureStatus}`>()({
  begins: 'IN_FORCE',
  ends: ['RELEASED'],
  moves: {
    extendSeizure: { from: ['IN_FORCE'], to: 'IN_FORCE' },
    releaseSeizure: { from: ['IN_FORCE'], to: 'RELEASED' },
  },
});
