import type { NounProof } from '../../access/model/noun.js';
import { yuanOf } from '../../kernel/fen.js';

const living = `('DRAFT', 'APPROVED', 'SUBMITTED', 'UNKNOWN', 'SETTLED', 'RECOVERING', 'RECOVERED')`;
const key = 'programme_id, occasion, beneficiary_kind, beneficiary_id, period, tranche';

/** What must hold of the money, beside the chains of its nouns, and what the signed statement says of it. */
export const moneyProof: NounProof = {
  checks: [
    {
      name: 'postings: each balances',
      sql: `select id::text from fund_posting where fen_sum(amounts_fen) <> 0 or cardinality(accounts) <> cardinality(amounts_fen) limit 100`,
    },
    {
      name: 'accounts: each is the sum of its postings',
      sql: `select coalesce(b.fund_id, s.fund_id) || ' ' || coalesce(b.account, s.account) from fund_balance b full join (select p.fund_id, l.account, sum(l.fen) as fen from fund_posting p, unnest(p.accounts, p.amounts_fen) l (account, fen) group by 1, 2) s on s.fund_id = b.fund_id and s.account = b.account where b.balance_fen is distinct from s.fen limit 100`,
    },
    {
      name: 'accounts: none is overdrawn',
      sql: `select fund_id || ' ' || account from fund_balance where balance_fen < 0 and account <> 'SOURCE' limit 100`,
    },
    {
      name: 'promised, at the bank and paid: as the claims and payouts say',
      sql: `
      with said as (
        select fund_id, programme_id, 'COMMITTED' as account, sum(fen) as fen from (
          select fund_id, programme_id, amount_fen as fen from relief_claim where status = 'PAYABLE'
          union all select fund_id, programme_id, -amount_fen from payout where status in ('SUBMITTED', 'UNKNOWN', 'SETTLED', 'RECOVERING', 'RECOVERED')) c group by 1, 2
        union all select fund_id, programme_id, 'IN_TRANSIT', sum(amount_fen) from payout where status in ('SUBMITTED', 'UNKNOWN') group by 1, 2
        union all select fund_id, programme_id, 'PAID', sum(amount_fen) from payout where status in ('SETTLED', 'RECOVERING') group by 1, 2)
      select coalesce(b.fund_id, s.fund_id) || ' ' || coalesce(b.account, s.account || ':' || s.programme_id) from (select * from fund_balance where account ~ '^(COMMITTED|IN_TRANSIT|PAID):') b
      full join said s on s.fund_id = b.fund_id and s.account || ':' || s.programme_id = b.account where coalesce(b.balance_fen, 0) <> coalesce(s.fen, 0) limit 100`,
    },
    {
      name: 'payouts: one lives for a key',
      sql: `select string_agg(id::text, ' ' order by id) from payout where status in ${living} group by ${key} having count(*) > 1 limit 100`,
    },
    {
      name: 'programmes: one of a kind for an occasion',
      sql: `select string_agg(number, ' ') from relief_programme group by county_code, kind, occasion having count(*) > 1 limit 100`,
    },
    {
      name: "payouts: within their claims, for their people and homes, into their households' accounts",
      sql: `
      select p.id::text from payout p left join relief_claim c on c.id = p.claim_id left join payee_account a on a.id = p.account_id
      where c.id is null or a.id is null or a.household_id <> c.household_id or p.programme_id <> c.programme_id or p.fund_id <> c.fund_id or p.period <> c.period or not (p.beneficiary_id = any(c.member_ids || coalesce(array[c.dwelling_id], '{}')))
      union all select 'claim ' || c.number from relief_claim c join payout p on p.claim_id = c.id and p.status in ${living} group by c.id, c.number, c.amount_fen having sum(p.amount_fen) > coalesce(c.amount_fen, 0) limit 100`,
    },
    {
      name: "batches: count, total and what is pending are their lines'",
      sql: `select b.number from payment_batch b left join payout p on p.batch_id = b.id group by b.id having count(p.id) <> b.count or sum(p.amount_fen) is distinct from b.total_fen or count(*) filter (where p.status in ('DRAFT', 'APPROVED', 'SUBMITTED', 'UNKNOWN', 'CANCELLED')) <> b.pending limit 100`,
    },
    {
      name: 'batches: their lines are those that were approved',
      sql: `select b.number from payment_batch b where b.manifest_digest is not null and b.manifest_digest is distinct from
      (select encode(sha256(convert_to(string_agg(concat_ws(' ', p.end_to_end_id, p.amount_fen, a.id, a.account_no_hash), E'\\n' order by p.end_to_end_id), 'UTF8')), 'hex') from payout p join payee_account_person a on a.id = p.account_id where p.batch_id = b.id) limit 100`,
    },
  ],
  sums: {
    funds: {
      sql: `select f.number, split_part(b.account, ':', 1) as account, sum(b.balance_fen)::text as fen from fund_balance b join relief_fund f on f.id = b.fund_id group by 1, 2 order by 1, 2`,
      told: ({ number, account, fen }) => ({ number, account, balance: yuanOf(fen as string) }),
    },
    payouts: {
      sql: `select status, count(*)::int as count, sum(amount_fen)::text as fen from payout group by 1 order by 1`,
      told: ({ status, count, fen }) => ({ status, count, amount: yuanOf(fen as string) }),
    },
  },
};
