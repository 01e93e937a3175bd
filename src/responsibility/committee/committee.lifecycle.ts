import { lifecycle } from '../../kernel/lifecycle.js';
import type { CommitteeStatus } from './committee.js';

export const committeeLifecycle = lifecycle<`${CommitteeStatus}`>()({
  begins: 'STANDING',
  ends: ['DISSOLVED'],
  rests: {
    STANDING: 'it stands to its last day, or until it is dissolved; its meetings are asked for by `dutyCadence`',
  },
  moves: {
    changeCommittee: { from: ['STANDING'], stays: true },
    staffCommitteeOffice: { from: ['STANDING'], stays: true },
    dissolveCommittee: { from: ['STANDING'], to: 'DISSOLVED' },
  },
});
