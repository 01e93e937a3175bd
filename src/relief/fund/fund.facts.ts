import { fact } from '../../kernel/act.js';

/** What stands in an account of a fund, in fen as text; a programme's accounts carry its key. */
export interface BalanceFacts {
  readonly key: string;
  readonly account: string;
  readonly balance: string;
}
export const balancesOf = fact<BalanceFacts>(
  'balancesOf',
  `select fund_id as key, account, balance_fen::text as balance from fund_balance where fund_id = any($1::uuid[]) order by account`,
);

/** A fund, as the rules of claims need it. */
export interface FundFacts {
  readonly key: string;
  readonly status: string;
  readonly countyCode: string;
  readonly purpose: readonly string[];
}
export const fundById = fact<FundFacts>(
  'fundById',
  `select id as key, status, county_code as "countyCode", purpose from relief_fund where id = any($1::uuid[])`,
);

/** What stands in one account. */
export const balanceIn = (balances: readonly BalanceFacts[], fundId: string, account: string): bigint =>
  BigInt(balances.find((each) => each.key === fundId && each.account === account)?.balance ?? 0);
