import { lifecycle } from '../../kernel/lifecycle.js';
import type { FourAlwaysAnswerStatus } from './four-always.js';

export const fourAlwaysLifecycle = lifecycle<`${FourAlwaysAnswerStatus}`>()({
  begins: 'ANSWERED',
  ends: ['WITHDRAWN'],
  rests: { ANSWERED: 'the case goes on by it; it is withdrawn only where it no longer holds' },
  moves: { withdrawFourAlways: { from: ['ANSWERED'], to: 'WITHDRAWN' } },
});
