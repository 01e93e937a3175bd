import { createHash } from 'node:crypto';
import type pg from 'pg';
import { chainFaultsStatement } from '../access/journal/journal.js';
import type { Services } from '../access/services.js';
import { placeOf } from '../access/privacy/personal.js';
import type { Table } from '../access/reading/tables.js';
import { yuanOf } from '../kernel/fen.js';

/** One thing that must hold of the money: what the statement answers are faults, each told in one text. */
interface Check {
  readonly name: string;
  readonly sql: string;
}
export interface Proven {
  readonly check: string;
  readonly faults: readonly string[];
}
/** What was looked at and found; the signed statement's payload. */
export interface Statement {
  readonly position: string;
  readonly epoch: string;
  readonly at: string;
  readonly journal: string;
  readonly checks: readonly { readonly name: string; readonly faults: number }[];
  readonly funds: readonly { readonly number: string; readonly account: string; readonly balance: string }[];
  readonly payouts: readonly { readonly status: string; readonly count: number; readonly amount: string }[];
}

const living = `('DRAFT', 'APPROVED', 'SUBMITTED', 'UNKNOWN', 'SETTLED', 'RECOVERING', 'RECOVERED')`;
const key = 'programme_id, occasion, beneficiary_kind, beneficiary_id, period, tranche';

/** What stands in the tables is what the last version says, no more and no less. */
const asLastWritten = ({ bare }: Table, persons: boolean): string => `
  select '${bare} ' || coalesce(t.id, h.id) from ${bare} t full join (select distinct on (id) * from ${bare}_history order by id, version desc) h on h.id = t.id where to_jsonb(t) is distinct from to_jsonb(h) - 'position'
  ${persons ? `union all select '${bare} ' || coalesce(t.id, h.id) from ${bare}_person t full join (select distinct on (id) * from ${bare}_person_history order by id, version desc) h on h.id = t.id where to_jsonb(t) is distinct from to_jsonb(h) - 'version'` : ''} limit 100`;

/**
 * Versions that the journal does not know, or knows at another position: a journal entry was taken out, or a version
 * put in.
 */
const unjournalled = (type: string, { bare }: Table): string => `
  select '${bare} ' || h.id || ' version ' || h.version || ': no entry of the journal' from ${bare}_history h
  left join journal j on j.entry_type = '${type}' and j.entry_id = h.id and j.version = h.version where j.position is distinct from h.position limit 100`;

const checks: readonly Check[] = [
  {
    name: 'journal: it ends where its head says, and no request was answered beyond it',
    sql: `
    select 'head ' || h.position || ', last entry ' || coalesce(max(j.position), 0) from journal_head h left join journal j on true group by h.position having h.position <> coalesce(max(j.position), 0)
    union all select 'request ' || k.key || ' answered at position ' || k.position || ': not in the journal' from request_key k
      left join journal j on j.position = k.position and j.entry_id = k.entry_id and j.version = k.version where j.position is null limit 100`,
  },
  {
    name: 'journal: each entry is of a noun that is known',
    sql: `select 'position ' || position || ' ' || entry_type from journal where not (entry_type = any($1)) order by position limit 100`,
  },
  {
    name: 'journal: positions have no gap',
    sql: `select 'after ' || position from (select position, lead(position) over (order by position) as next from journal) j where next <> position + 1 union all select 'head' from journal_head h where h.position <> (select count(*) from journal) limit 100`,
  },
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
];

/**
 * Looks at all of it in one snapshot, whoever reads or writes meanwhile; answers each check with its faults, and the
 * statement to be signed.
 */
export async function proveLedger(
  services: Pick<Services, 'plans' | 'vault' | 'nouns'>,
  client: pg.ClientBase,
): Promise<{ readonly proven: readonly Proven[]; readonly statement: Statement }> {
  await client.query('begin isolation level repeatable read read only');
  try {
    const proven = [...(await provenNouns(services, client)), ...(await provenPayments(services, client))];
    return { proven, statement: await statementOf(client, proven) };
  } finally {
    await client.query('rollback');
  }
}

const textsOf = async (client: pg.ClientBase, sql: string, values: unknown[] = []): Promise<string[]> =>
  (await client.query<string[]>({ text: sql, values, rowMode: 'array' })).rows.map(([text]) => String(text));
const keptNouns = ({ nouns }: Pick<Services, 'nouns'>) => [...nouns.values()].filter(({ historical }) => historical);

/** Noun by noun: its versions, its rows and its journal agree. */
async function provenNouns(services: Pick<Services, 'plans' | 'nouns'>, client: pg.ClientBase): Promise<Proven[]> {
  const texts = (sql: string, values: unknown[] = []) => textsOf(client, sql, values);
  // What stands at a position is named by its entry: whoever looks for it asks by that.
  const atPositions = (positions: readonly string[]): Promise<string[]> =>
    texts(
      `select format('%s %s version %s, position %s, %s', entry_type, entry_id, version, position, action)
    from journal where position = any($1::bigint[]) order by position`,
      [positions],
    );
  const proven: Proven[] = [];
  for (const noun of keptNouns(services)) {
    const table = services.plans.tableOf(noun);
    const name = noun.entity.name;
    const persons = Object.keys(noun.personal).length > 0;
    proven.push({
      check: `${name}: the chain of its versions holds`,
      faults: await atPositions(await texts(chainFaultsStatement(noun, table))),
    });
    proven.push({
      check: `${name}: it stands as it was last written`,
      faults: await texts(asLastWritten(table, persons)),
    });
    proven.push({
      check: `${name}: the journal knows each of its versions`,
      faults: await texts(unjournalled(name, table)),
    });
  }
  return proven;
}

/** What holds of the whole register, and of its money. */
async function provenPayments(services: Pick<Services, 'vault' | 'nouns'>, client: pg.ClientBase): Promise<Proven[]> {
  const types = keptNouns(services).map(({ entity }) => entity.name);
  const proven: Proven[] = [];
  for (const { name, sql } of checks)
    proven.push({ check: name, faults: await textsOf(client, sql, sql.includes('$1') ? [types] : []) });
  proven.push({
    check: 'accounts: what is sealed is what is found by',
    faults: await sealedAccounts(services, client),
  });
  return proven;
}

/** What is to be signed: how far the register has come, and what stands in its funds and payments. */
async function statementOf(client: pg.ClientBase, proven: readonly Proven[]): Promise<Statement> {
  const rows = async <R extends object>(sql: string): Promise<R[]> => (await client.query<R>(sql)).rows;
  const [head] = await rows<{ position: string; epoch: string; at: string }>(
    `select position::text, epoch, to_char(at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"') as at from journal_head`,
  );
  // Every digest of the journal in order: two statements at one position agree or one register was rewritten.
  const chain = createHash('sha256');
  for (const digest of await textsOf(client, `select encode(digest, 'hex') from journal order by position`))
    chain.update(digest);
  const funds = await rows<{ number: string; account: string; fen: string }>(
    `select f.number, split_part(b.account, ':', 1) as account, sum(b.balance_fen)::text as fen from fund_balance b join relief_fund f on f.id = b.fund_id group by 1, 2 order by 1, 2`,
  );
  const paid = await rows<{ status: string; count: number; fen: string }>(
    `select status, count(*)::int as count, sum(amount_fen)::text as fen from payout group by 1 order by 1`,
  );
  return {
    ...head!,
    journal: chain.digest('hex'),
    checks: proven.map(({ check, faults }) => ({ name: check, faults: faults.length })),
    funds: funds.map(({ number, account, fen }) => ({ number, account, balance: yuanOf(fen) })),
    payouts: paid.map(({ status, count, fen }) => ({ status, count, amount: yuanOf(fen) })),
  };
}

/**
 * An account's number opens in its own place and has the hash it is found by: none was put in another's. The numbers
 * leave no trace.
 */
async function sealedAccounts({ vault }: Pick<Services, 'vault'>, client: pg.ClientBase): Promise<string[]> {
  const faults: string[] = [];
  const atOnce = 2_000;
  for (let after = '00000000-0000-0000-0000-000000000000'; ;) {
    const { rows } = await client.query<{
      id: string;
      subject: string;
      wrapped: string | null;
      cipher: string;
      hash: string;
    }>(
      `select p.id, k.id as subject, k.wrapped, p.account_no_cipher as cipher, p.account_no_hash as hash from payee_account_person p join subject_key k on k.id = p.subject_id where p.id > $1 order by p.id limit ${atOnce}`,
      [after],
    );
    for (const { id, subject, wrapped, cipher, hash } of rows) {
      // Destroyed with its key, it proves nothing any more and is no fault.
      if (wrapped === null) continue;
      try {
        if (
          vault.hash(
            'ACCOUNT',
            vault.decrypt(
              vault.unwrap({ id: subject, wrapped }),
              cipher,
              placeOf('PayeeAccount', 'accountNo', subject),
            ),
          ) !== hash
        )
          faults.push(`payee_account ${id}`);
      } catch {
        faults.push(`payee_account ${id}`);
      }
    }
    if (rows.length < atOnce) return faults;
    after = rows.at(-1)!.id;
  }
}
