import { hasText, type Must, type OfInput } from '../../kernel/act.js';
import type { Fen } from '../../kernel/fen.js';
import { JZTL } from '../../kernel/statutes.js';

export const toHand = JZTL('第二十条');
export const back = JZTL('第三十条');
export const sum = (fens: readonly string[]): Fen => fens.reduce((total, fen) => total + BigInt(fen), 0n);
export const reasoned: Must<OfInput<{ reason: string }>> = {
  code: 'PAYOUT_ACT_HAS_A_REASON',
  path: ['reason'],
  basis: back,
  says: { zh: '须写明理由。', en: 'The reason must be stated.' },
  holds: ({ input }) => hasText(input.reason),
};
/** How many lines that were not entered a batch tells; the rest are counted. */
export const toldMost = 200;
