import { lifecycle } from '../kernel/lifecycle.js';
import type { ProposalStatus } from './proposal.js';

export const proposalLifecycle = lifecycle<`${ProposalStatus}`>()({
  begins: 'PROPOSED',
  ends: ['COMPLETED', 'LAPSED'],
  // prettier-ignore
  moves: {
    countersign: { from: ['PROPOSED'], to: 'COMPLETED' },
    lapse:       { from: ['PROPOSED'], to: 'LAPSED' },
  },
});
