import { lifecycle } from '../../kernel/lifecycle.js';
import type { ReliefProgrammeStatus } from './programme.js';

export const programmeLifecycle = lifecycle<`${ReliefProgrammeStatus}`>()({
  begins: 'OPEN',
  ends: ['CLOSED'],
  moves: {
    closeProgramme: { from: ['OPEN'], to: 'CLOSED' },
  },
});
