import { randomBytes } from 'node:crypto';
import { spawnSync } from 'node:child_process';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { compactVerify, importJWK } from 'jose';
import pg from 'pg';
import { proveLedger } from '../../src/proof/ledger.js';
import { relief } from '../support/relief.js';
import { databaseUrl, newId, world, type World } from '../support/world.js';

const village = '500238100205';
const at = { at: '2026-11-20T04:00:00Z' };
const days = { applied: '2026-11-10T04:00:00Z', over: '2026-11-20T04:00:00Z' };
let w: World;
let r: ReturnType<typeof relief>;
let fund: { id: string; version: number };
let programme: any;
let batch: any;
let app: pg.Client;
const proof = async () => {
  const client = new pg.Client({
    connectionString: databaseUrl(w.database),
    options: '-c role=sanbixu_app -c timezone=UTC -c datestyle=ISO',
  });
  await client.connect();
  try {
    return await proveLedger(w.service.services, client);
  } finally {
    await client.end();
  }
};
const faulty = async () => (await proof()).proven.filter(({ faults }) => faults.length > 0).map(({ check }) => check);
beforeAll(async () => {
  w = await world();
  r = relief(w, '2026-11-09T04:00:00Z');
  fund = await r.fund('100000.00');
  programme = await r.programme(
    'WINTER_SPRING',
    null,
    { amount: '165.00', unit: 'PERSON', validFrom: '2025-10-01' },
    { season: '2026-2027', startsOn: '2026-11-01', planApprovedOn: '2026-10-20' },
  );
  await r.allocate(fund.id, programme.id, '50000.00');
  const reviewers = await r.reviewers();
  for (const n of [1, 2, 3])
    await r.decided(
      await r.claim(programme.id, await r.household(n, 3, village, {}, 'township-100'), n),
      fund.id,
      reviewers,
      days,
    );
  batch = await r.submitted(programme.id, fund.id, {}, at);
  const { nodes } = (
    await r.read('finance', 'query($id: ID!) { payouts(where: { batchId: $id }) { nodes { endToEndId amount } } }', {
      id: batch.id,
    })
  ).payouts;
  await r.done(
    'finance',
    'settlePayouts',
    {
      id: batch.id,
      expectedVersion: batch.version,
      lines: nodes
        .slice(0, 5)
        .map((line: object) => ({ ...line, outcome: 'SETTLED' }))
        .concat(nodes.slice(5, 6).map((line: object) => ({ ...line, outcome: 'UNKNOWN' }))),
    },
    '',
    at,
  );
  // As the service itself comes to the database.
  app = new pg.Client({ connectionString: databaseUrl(w.database), options: '-c role=sanbixu_app -c timezone=UTC' });
  await app.connect();
}, 60_000);
afterAll(async () => {
  await app.end();
  await w.close();
});

describe('what the database itself refuses, to the very role the service has', () => {
  const refusedBy = async (sql: string, values: unknown[] = []): Promise<string> =>
    app.query(sql, values).then(
      () => 'accepted',
      (error: { constraint?: string; message: string }) => error.constraint ?? error.message,
    );
  const copied = (set: string, status: string) =>
    `insert into payout select (jsonb_populate_record(p, jsonb_build_object('id', gen_random_uuid(), 'end_to_end_id', upper(replace(gen_random_uuid()::text, '-', '')), 'status', '${status}'${set}))).* from payout p where status = $1 limit 1`;

  test.each(['SETTLED', 'UNKNOWN', 'SUBMITTED'])(
    'a second payout for the key of one that is %s, whatever stage the second begins at',
    async (status) => {
      for (const second of ['DRAFT', 'APPROVED', 'SUBMITTED', 'UNKNOWN', 'SETTLED', 'RECOVERING', 'RECOVERED'])
        expect([second, await refusedBy(copied('', second), [status])]).toEqual([second, 'payout_one_that_lives']);
    },
  );
  test("no column of the key can be null, nor the programme's occasion another", async () => {
    for (const column of ['programme_id', 'occasion', 'beneficiary_kind', 'beneficiary_id', 'period', 'tranche'])
      expect([column, await refusedBy(copied(`, '${column}', null`, 'DRAFT'), ['SETTLED'])]).toEqual([
        column,
        expect.stringContaining(`null value in column "${column}"`),
      ]);
    expect(await refusedBy(copied(`, 'occasion', '2027-2028'`, 'DRAFT'), ['SETTLED'])).toMatch(
      /payout_programme_id_occasion_fkey/,
    );
  });
  test("a payout's amount, account and key stay; it is not deleted", async () => {
    for (const set of [
      'amount_fen = amount_fen + 1',
      'account_id = (select id from payee_account a where a.id <> account_id limit 1)',
      "period = '2026-11'",
      'beneficiary_id = claim_id',
    ])
      expect([set, await refusedBy(`update payout set ${set}`)]).toEqual([
        set,
        'A payout keeps its key, its amount and its account.',
      ]);
    expect(await refusedBy('delete from payout')).toMatch(/permission denied/);
  });
  test('a posting that does not balance, moves nothing or overdraws', async () => {
    const {
      rows: [own],
    } = await app.query<{ fund_id: string; programme_id: string }>(
      'select fund_id, programme_id from fund_posting where programme_id is not null limit 1',
    );
    const post = (accounts: string[], amounts: string[]) =>
      refusedBy(
        `insert into fund_posting select (jsonb_populate_record(p, jsonb_build_object('id', gen_random_uuid(), 'accounts', $1::text[], 'amounts_fen', $2::bigint[]))).* from fund_posting p limit 1`,
        [accounts, amounts],
      );
    const available = 'AVAILABLE';
    const allocated = `ALLOCATED:${own!.programme_id}`;
    const paid = `PAID:${own!.programme_id}`;
    expect([
      await post([available, allocated], ['-1', '2']),
      await post([available], ['0']),
      await post([available, allocated], ['0', '0']),
      await post([available, allocated], ['-1']),
    ]).toEqual([
      'fund_posting_balances',
      'fund_posting_balances',
      'fund_posting_moves_something',
      'fund_posting_balances',
    ]);
    expect([
      await post([available, paid], ['-5000001', '5000001']),
      await post([paid, allocated], ['-9999999', '9999999']),
      await post(['POCKET', available], ['1', '-1']),
    ]).toEqual(['fund_is_not_overdrawn', 'fund_is_not_overdrawn', 'fund_balance_account_check']);
  });
  test('neither postings, nor what stands in accounts, nor history, nor journal is changed or deleted', async () => {
    for (const table of [
      'fund_posting',
      'fund_posting_history',
      'fund_balance',
      'payout_history',
      'relief_claim_history',
      'payee_account',
      'journal',
    ])
      for (const sql of [
        `update ${table} set ${table === 'fund_balance' ? 'balance_fen = 0' : table === 'journal' ? "action = ''" : 'version = 0'}`,
        `delete from ${table}`,
      ])
        expect([sql, await refusedBy(sql)]).toEqual([sql, expect.stringMatching(/permission denied/)]);
    expect(await refusedBy("update payee_account_person set account_no_masked = ''")).toMatch(/never changes/);
    expect(
      await refusedBy("insert into fund_balance select fund_id, 'AVAILABLE', 0 from fund_balance limit 1"),
    ).toMatch(/permission denied/);
  });
});

describe('npm run verify-ledger', () => {
  test('finds nothing wrong, and prints a statement that anyone verifies', async () => {
    expect(await faulty()).toEqual([]);
    const ran = spawnSync(process.execPath, ['dist/proof/main.js'], {
      encoding: 'utf8',
      env: {
        ...process.env,
        DATABASE_URL: databaseUrl(w.database),
        DATA_DIR: w.service.config.DATA_DIR,
        MASTER_KEY: process.env.TEST_MASTER_KEY!,
      },
    });
    expect([ran.status, ran.stderr]).toEqual([0, '']);
    const jws = ran.stdout.split('\n').find((line) => /^[\w-]+\.[\w-]+\.[\w-]+$/.test(line))!;
    const key = JSON.parse(/^key (.*)$/m.exec(ran.stdout)![1]!) as object;
    const { payload } = await compactVerify(jws, await importJWK(key, 'EdDSA'));
    const statement = JSON.parse(Buffer.from(payload).toString()) as {
      funds: unknown[];
      payouts: unknown[];
      journal: string;
    };
    expect(statement.funds).toContainEqual({ number: expect.any(String), account: 'PAID', balance: '825.00' });
    expect(statement.payouts).toEqual([
      { status: 'SETTLED', count: 5, amount: '825.00' },
      { status: 'SUBMITTED', count: 3, amount: '495.00' },
      { status: 'UNKNOWN', count: 1, amount: '165.00' },
    ]);
    expect((await proof()).statement.journal).toBe(statement.journal);
  });

  // As only the owner of the tables could: with triggers and constraints out of the way.
  const corruptions: readonly (readonly [name: string, sql: string])[] = [
    [
      'an amount changed',
      `update payout set amount_fen = amount_fen + 1 where id = (select min(id::text)::uuid from payout)`,
    ],
    [
      'an amount changed in table and history',
      `update payout set amount_fen = amount_fen + 1 where id = (select min(id::text)::uuid from payout); update payout_history set amount_fen = amount_fen + 1 where id = (select min(id::text)::uuid from payout)`,
    ],
    ['a posting deleted', `delete from fund_posting where id = (select max(id::text)::uuid from fund_posting)`],
    [
      'a posting deleted with its history',
      `delete from fund_posting_history where id = (select max(id::text)::uuid from fund_posting); delete from fund_posting where id = (select max(id::text)::uuid from fund_posting)`,
    ],
    [
      'a posting deleted with all that tells of it',
      `delete from journal where entry_id = (select max(id::text)::uuid from fund_posting); delete from fund_posting_history where id = (select max(id::text)::uuid from fund_posting); delete from fund_posting where id = (select max(id::text)::uuid from fund_posting)`,
    ],
    [
      "a posting's line changed and balanced",
      `update fund_posting set amounts_fen = array[-1, 1] where id = (select max(id::text)::uuid from fund_posting where cardinality(accounts) = 2)`,
    ],
    [
      'what stands in an account changed',
      `update fund_balance set balance_fen = balance_fen + 1 where account = 'AVAILABLE'`,
    ],
    [
      'a payout doubled',
      `drop index payout_one_that_lives; insert into payout select (jsonb_populate_record(p, jsonb_build_object('id', gen_random_uuid(), 'end_to_end_id', upper(replace(gen_random_uuid()::text, '-', ''))))).* from payout p limit 1`,
    ],
    [
      'a payout set back to be paid again',
      `update payout set status = 'REJECTED' where id = (select min(id::text)::uuid from payout where status = 'SETTLED')`,
    ],
    [
      'two accounts swapped',
      `update payout p set account_id = (select a.id from payee_account a where a.id <> p.account_id order by a.id limit 1) where p.id = (select min(id::text)::uuid from payout)`,
    ],
    [
      "an account's number put in another's place",
      `update payee_account_person p set account_no_cipher = o.account_no_cipher, account_no_hash = o.account_no_hash from payee_account_person o where p.id = (select min(id::text)::uuid from payee_account) and o.id = (select max(id::text)::uuid from payee_account)`,
    ],
    [
      'the same in its history too',
      `with two as (select min(id::text)::uuid as a, max(id::text)::uuid as b from payee_account) update payee_account_person p set account_no_cipher = o.account_no_cipher from payee_account_person o, two where p.id = two.a and o.id = two.b; update payee_account_person_history h set account_no_cipher = p.account_no_cipher from payee_account_person p where p.id = h.id`,
    ],
    [
      'a digest broken',
      `update journal set digest = sha256('') where position = (select max(position) from journal where entry_type = 'Payout')`,
    ],
    [
      "a decision's amount raised",
      `update relief_claim set amount_fen = amount_fen + 100, amount_reason = 'x' where id = (select min(id::text)::uuid from relief_claim)`,
    ],
    [
      'a claim slipped in beside the journal',
      `insert into relief_claim select (jsonb_populate_record(c, jsonb_build_object('id', gen_random_uuid(), 'number', 'x'))).* from relief_claim c limit 1`,
    ],
    [
      'a journal entry taken out of the middle',
      `delete from journal where position = (select position from journal where entry_type = 'ReliefClaim' order by position limit 1)`,
    ],
  ];
  test.each(corruptions)('%s is found', async (_, sql) => {
    const owner = new pg.Client({
      connectionString: databaseUrl(w.database),
      options: '-c timezone=UTC -c datestyle=ISO',
    });
    await owner.connect();
    try {
      // In a transaction that is undone; the proof is made inside it.
      await owner.query('begin; set local session_replication_role = replica');
      await owner.query(sql);
      const inside = {
        query: (asked: string | { text: string }, values?: unknown[]) =>
          typeof asked === 'string' && /^(begin|rollback)/.test(asked)
            ? Promise.resolve({ rows: [] })
            : owner.query(asked as string, values as never),
      } as never as pg.ClientBase;
      const { proven } = await proveLedger(w.service.services, inside);
      expect(proven.filter(({ faults }) => faults.length > 0).map(({ check }) => check).length).toBeGreaterThan(0);
    } finally {
      await owner.query('rollback');
      await owner.end();
    }
  });
  test('and none of it was left behind', async () => {
    expect(await faulty()).toEqual([]);
  });
});

test('two hundred at once who would pay one claim: one payout', async () => {
  const home = await r.household(9, 1, village, {}, 'township-100');
  const claim = await r.claim(programme.id, home, 9);
  await r.decided(claim, fund.id, await r.reviewers(), days);
  const raced = await Promise.all(
    Array.from({ length: 200 }, () =>
      r.act(
        'finance',
        'composeBatch',
        { programmeId: programme.id, fundId: fund.id, claimIds: [claim.id] },
        'paymentBatch { count }',
        at,
      ),
    ),
  );
  const seen = raced.map((answer) => r.codes(answer).join() || `composed ${answer.paymentBatch.count}`);
  expect(seen.filter((each) => each.startsWith('composed'))).toEqual(['composed 1']);
  expect(
    [...new Set(seen)].filter((each) => !['composed 1', 'BATCH_HAS_LINES', 'ALREADY_REGISTERED'].includes(each)),
  ).toEqual([]);
  expect(
    (
      await w.sql.query<{ n: number }>(
        'select count(*)::int as n from payout p join relief_claim c on c.id = p.claim_id where c.household_id in (select id from household where number = $1)',
        [home.number],
      )
    ).rows[0]!.n,
  ).toBe(1);
  expect(await faulty()).toEqual([]);
}, 60_000);

test('whoever withdraws a claim or changes its account while it is composed: one of the two happens, never both', async () => {
  const reviewers = await r.reviewers();
  const seen = { composed: 0, withdrawn: 0, corrected: 0 };
  for (let n = 0; n < 24; n++) {
    const home = await r.household(400 + n, 1, village, {}, 'township-100');
    const claim = await r.claim(programme.id, home, 400 + n);
    await r.decided(claim, fund.id, reviewers, days);
    const entry = { id: claim.id, expectedVersion: claim.version + 4 };
    const withdrawing = n % 2 === 0;
    const composing = r.act(
      'finance',
      'composeBatch',
      { programmeId: programme.id, fundId: fund.id, claimIds: [claim.id] },
      'paymentBatch { id version }',
      at,
    );
    if (n % 3 === 0)
      await new Promise((done) => {
        setTimeout(done, n % 4);
      });
    const [composed, other] = await Promise.all([
      composing,
      withdrawing
        ? r.act('township-100', 'withdrawClaim', { ...entry, reason: '误报' }, '', at)
        : r.act(
            'township-100',
            'correctAccount',
            { ...entry, account: r.account(800 + n, home.head.id), proof: '证明' },
            '',
            at,
          ),
    ]);
    const made = composed.refusals.length === 0;
    const changed = other.refusals.length === 0;
    seen.composed += Number(made);
    seen.withdrawn += Number(withdrawing && changed);
    seen.corrected += Number(!withdrawing && changed);
    expect(r.codes(composed)).toEqual(made ? [] : ['BATCH_HAS_LINES']);
    expect(r.codes(other)).toEqual(
      changed ? [] : [withdrawing ? 'CLAIM_HAS_NOT_BEEN_PAID' : 'CLAIM_HAS_NOTHING_UNDER_WAY'],
    );
    if (withdrawing) expect(made && changed).toBe(false);
    // Where both an account is changed and a batch composed, it is composed into the new one.
    const { rows } = await w.sql.query<{ right: boolean }>(
      `select p.account_id = c.account_id as right from payout p join relief_claim c on c.id = p.claim_id join household h on h.id = c.household_id where h.number = $1`,
      [home.number],
    );
    expect(rows.map(({ right }) => right)).toEqual(made ? [true] : []);
  }
  expect(seen.composed).toBeGreaterThan(0);
  expect(seen.withdrawn + seen.corrected).toBeGreaterThan(0);
  expect(await faulty()).toEqual([]);
}, 60_000);

test('one fen, and 999,999,999,999,999.99 yuan, through every path', async () => {
  const great = await r.fund('999999999999999.99', { name: '巨额' });
  const reviewers = await r.reviewers();
  const event = await r.event({ name: '演示灾害', startedAt: '2026-08-01T00:00:00+08:00' });
  const repair = await r.programme(
    'REPAIR',
    event.id,
    { amount: '0.01', unit: 'HOUSEHOLD' },
    { startsOn: '2026-08-01' },
  );
  await r.allocate(great.id, repair.id, '999999999999999.99');
  const home = async (n: number) => {
    const made = await r.household(
      n,
      1,
      village,
      { dwellings: [{ address: `演示${n}号`, rooms: 3, structure: 'BRICK_WOOD', livedIn: true }] },
      'township-100',
    );
    return r.claim(repair.id, made, n, { dwellingId: made.dwellings[0].id, rooms: 1, damage: 'SLIGHT' });
  };
  expect(await r.decided(await home(20), great.id, reviewers, days)).toMatchObject({ amount: '0.01' });
  expect(
    await r.decided(await home(21), great.id, reviewers, days, {
      amount: '999999999999999.98',
      amountReason: '演示上限',
    }),
  ).toMatchObject({ amount: '999999999999999.98' });
  const gone = await r.submitted(repair.id, great.id, {}, at);
  expect([gone.count, gone.total]).toEqual([2, '999999999999999.99']);
  const lines = (
    await r.read('finance', 'query($id: ID!) { payouts(where: { batchId: $id }) { nodes { endToEndId amount } } }', {
      id: gone.id,
    })
  ).payouts.nodes;
  expect(lines.map(({ amount }: { amount: string }) => amount).sort()).toEqual(['0.01', '999999999999999.98']);
  await r.done(
    'finance',
    'settlePayouts',
    {
      id: gone.id,
      expectedVersion: gone.version,
      lines: lines.map((line: object) => ({ ...line, outcome: 'SETTLED' })),
    },
    '',
    at,
  );
  expect(
    (
      await r.read('finance', 'query($id: ID!) { reliefFund(id: $id) { balances { account amount } } }', {
        id: great.id,
      })
    ).reliefFund.balances,
  ).toContainEqual({ account: 'PAID', amount: '999999999999999.99' });
  expect(
    (
      await r.read(
        'finance',
        'query($id: ID!) { fundPostings(where: { fundId: $id, kind: [SETTLED] }) { nodes { lines { account amount } } } }',
        { id: great.id },
      )
    ).fundPostings.nodes[0].lines,
  ).toEqual([
    { account: 'IN_TRANSIT', amount: '-999999999999999.99' },
    { account: 'PAID', amount: '999999999999999.99' },
  ]);
  expect(
    (
      await r.act(
        'finance',
        'addToFund',
        { id: great.id, expectedVersion: 2, amount: '0.01', document: '1' },
        'reliefFund { balances { account amount } }',
      )
    ).refusals,
  ).toEqual([]);
  expect(
    (
      await w.ask('finance', 'mutation($input: AddToFundInput!) { addToFund(input: $input) { refusals { code } } }', {
        input: {
          id: great.id,
          expectedVersion: 3,
          idempotencyKey: newId(),
          amount: '1000000000000000.00',
          document: '1',
        },
      })
    ).errors?.[0]?.extensions.code,
  ).toBe('BAD_USER_INPUT');
  expect(await faulty()).toEqual([]);
}, 60_000);

test('the master key is rotated: every value opens as before, is found as before, and the old key opens nothing more', async () => {
  const first =
    w.service.config.MASTER_KEY ??
    Buffer.from(
      (await import('node:fs')).readFileSync(`${w.service.config.DATA_DIR}/keys/master.key`, 'utf8'),
      'base64',
    );
  const fresh = randomBytes(32);
  const env = {
    ...process.env,
    DATABASE_URL: databaseUrl(w.database),
    DATA_DIR: w.service.config.DATA_DIR,
    MASTER_KEY: fresh.toString('base64'),
    MASTER_KEY_PREVIOUS: first.toString('base64'),
    HASHING_KEY: first.toString('base64'),
  };
  const keys = (await w.sql.query<{ n: number }>('select count(*)::int as n from subject_key')).rows[0]!.n;
  const ran = () => spawnSync(process.execPath, ['dist/proof/rotate.js'], { encoding: 'utf8', env });
  const [once, again] = [ran(), ran()];
  expect([once.status, once.stdout, again.stdout]).toEqual([
    0,
    `${keys} keys are wrapped anew.\n`,
    '0 keys are wrapped anew.\n',
  ]);
  // The old key alone fails on every account; the new one with the first for finding proves all of it.
  expect(await faulty()).toEqual(['accounts: what is sealed is what is found by']);
  const proved = spawnSync(process.execPath, ['dist/proof/main.js'], {
    encoding: 'utf8',
    env: { ...env, MASTER_KEY_PREVIOUS: '' },
  });
  expect([proved.status, /The register is right/.test(proved.stdout)]).toEqual([0, true]);
}, 60_000);
