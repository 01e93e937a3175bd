import { lifecycle } from '../../kernel/lifecycle.js';
import type { CommitteeStatus } from './committee.js';

export const committeeLifecycle = lifecycle<`${CommitteeStatus}`>()({
  begins: 'STANDING',
  ends: ['DISSOLVED'],
  moves: {
    dissolveCommittee: { from: ['STANDING'], to: 'DISSOLVED' },
  },
});
