import { lifecycle } from '../../kernel/lifecycle.js';
import type { PublicationStatus } from './publication.js';

export const publicationLifecycle = lifecycle<`${PublicationStatus}`>()({
  begins: 'PUBLISHED',
  ends: ['WITHDRAWN'],
  moves: {
    repairCredit: { from: ['PUBLISHED'], to: 'REPAIRED' },
    withdrawPublication: { from: ['PUBLISHED', 'REPAIRED'], to: 'WITHDRAWN' },
  },
});
