import { ask, factValue, hasText, type Must, type OfInput } from '../../kernel/act.js';
import { yuanOf } from '../../kernel/fen.js';
import { JZTL } from '../../kernel/statutes.js';
import type { ProgrammeFacts } from '../programme/programme.facts.js';
import { balanceIn, balancesOf, type BalanceFacts } from './fund.facts.js';
import { available } from './fund.ledger.js';
import type { ReliefFund } from './fund.js';

export const earmarked = JZTL('第二十四条');
export const positive: Must<OfInput<{ amount: string }>> = {
  code: 'FUND_AMOUNT_IS_ABOVE_NOUGHT',
  path: ['amount'],
  basis: earmarked,
  says: { zh: '金额须大于零。', en: 'The amount must be above zero.' },
  holds: ({ input }) => BigInt(input.amount) > 0n,
};
export const onPaper: Must<OfInput<{ document: string }>> = {
  code: 'FUND_MOVES_ON_A_PAPER',
  path: ['document'],
  basis: earmarked,
  says: { zh: '须写明依据文件或者命令文号。', en: 'The document or order that the amount is based on must be stated.' },
  holds: ({ input }) => hasText(input.document),
};
export type OfFund = { readonly entry: Readonly<ReliefFund> };
export const closedPart = { path: ['programmeId'], basis: earmarked } as const;
export const forItsPurpose: Must<OfFund & { readonly facts: { readonly programme: readonly ProgrammeFacts[] } }> = {
  code: 'FUND_IS_SPENT_ON_ITS_PURPOSE',
  ...closedPart,
  says: {
    zh: '救助项目须在本县受理中，且属于资金限定的用途。',
    en: 'The programme must be open, in the county of the fund, and within the purpose of the fund.',
  },
  holds: ({ entry, facts }) =>
    facts.programme.length === 1 &&
    facts.programme.every(
      ({ status, countyCode, kind }) =>
        status === 'OPEN' &&
        countyCode === entry.countyCode &&
        (entry.purpose.length === 0 || (entry.purpose as readonly string[]).includes(kind)),
    ),
};
export const notBeyond: Must<
  OfFund & OfInput<{ amount: string }> & { readonly facts: { readonly balances: readonly BalanceFacts[] } }
> = {
  code: 'FUND_HOLDS_SO_MUCH',
  path: ['amount'],
  basis: earmarked,
  says: {
    zh: '金额不得超过资金的可用余额。',
    en: 'The amount must not exceed what the fund holds and has not yet set aside.',
  },
  holds: ({ entry, input, facts }) => balanceIn(facts.balances, entry.id, available) >= BigInt(input.amount),
  facts: ({ entry, facts }) => [factValue('available', yuanOf(balanceIn(facts.balances, entry.id, available)), '元')],
};
export const balances = { balances: ask<OfFund>(balancesOf, ({ entry }) => [entry.id]) };
/** Money of a township's, of a programme's, or whatever account it leaves: no more than stands there. */
export const holdsSoMuch = <I extends { readonly amount: string }>(
  code: string,
  zh: string,
  en: string,
  account: (input: Readonly<I>) => string,
): Must<OfFund & OfInput<I> & { readonly facts: { readonly balances: readonly BalanceFacts[] } }> => ({
  code,
  path: ['amount'],
  basis: earmarked,
  says: { zh, en },
  holds: ({ entry, input, facts }) => balanceIn(facts.balances, entry.id, account(input)) >= BigInt(input.amount),
  facts: ({ entry, input, facts }) => [
    factValue('balance', yuanOf(balanceIn(facts.balances, entry.id, account(input))), '元'),
  ],
});
