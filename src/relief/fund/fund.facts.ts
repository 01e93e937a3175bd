import { fact, fen, list, text, type FactOf } from '../../kernel/fact.js';
import { firstShape, firstsOf } from '../../responsibility/responsibility/responsibility.facts.js';

/** What stands in an account of a fund, in fen as text; a programme's accounts carry its key. */
export const balancesOf = fact(
  'balancesOf',
  {
    account: text,
    balance: fen,
  },
  `select fund_id as key, account, balance_fen::text as balance from fund_balance where fund_id = any($1::uuid[])
  order by account`,
);
export type BalanceFacts = FactOf<typeof balancesOf>;

/** A fund, as the rules of claims need it. */
export const fundById = fact(
  'fundById',
  {
    status: text,
    countyCode: text,
    purpose: list(text),
  },
  `select id as key, status, county_code as "countyCode", purpose from relief_fund where id = any($1::uuid[])`,
);
export type FundFacts = FactOf<typeof fundById>;

/** Who heads the government of the county that a fund is of, and on which days: by its duties published. */
export const chiefOfFund = fact(
  'chiefOfFund',
  firstShape,
  firstsOf('relief_fund f', 'f.id', 'f.county_code', "and r.holder = 'GOV_LEADER'"),
);
export type ChiefFacts = FactOf<typeof chiefOfFund>;

/** Which townships the disaster of a programme struck; none where it is for a season. */
export const struckByProgramme = fact(
  'struckByProgramme',
  {
    townships: list(text),
  },
  `select p.id as key, coalesce(e.townships, '{}') as townships from relief_programme p
  left join disaster_event e on e.id = p.event_id where p.id = any($1::uuid[])`,
);
export type StruckFacts = FactOf<typeof struckByProgramme>;

/** What stands in one account. */
export const balanceIn = (balances: readonly BalanceFacts[], fundId: string, account: string): bigint =>
  BigInt(balances.find((each) => each.key === fundId && each.account === account)?.balance ?? 0);
