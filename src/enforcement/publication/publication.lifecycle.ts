import { lifecycle } from '../../kernel/lifecycle.js';
import type { PublicationStatus } from './publication.js';

export const publicationLifecycle = lifecycle<`${PublicationStatus}`>()({
  begins: 'PUBLISHED',
  ends: ['WITHDRAWN'],
  rests: {
    PUBLISHED: 'it is shown until its time is over; it is withdrawn only when its decision is changed or revoked',
    REPAIRED: 'it is no longer shown; it is withdrawn only when its decision is changed or revoked',
  },
  moves: {
    repairCredit: { from: ['PUBLISHED'], to: 'REPAIRED' },
    withdrawPublication: { from: ['PUBLISHED', 'REPAIRED'], to: 'WITHDRAWN' },
  },
});
