import { lifecycle } from '../../kernel/lifecycle.js';
import type { ReliefProgrammeStatus } from './programme.js';

export const programmeLifecycle = lifecycle<`${ReliefProgrammeStatus}`>()({
  begins: 'OPEN',
  ends: ['CLOSED'],
  rests: {
    OPEN: 'it is open to claims, which wait by themselves, until the county closes it',
  },
  moves: {
    closeProgramme: { from: ['OPEN'], to: 'CLOSED' },
  },
});
