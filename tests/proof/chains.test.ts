import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, rmSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import pg from 'pg';
import { proveLedger } from '../../src/proof/ledger.js';
import * as op from '../support/generated.js';
import { databaseUrl, newId, world, type World } from '../support/world.js';

let w: World;
let owner: pg.Client;
let id: string;
beforeAll(async () => {
  w = await world();
  const input = {
    idempotencyKey: newId(),
    region: '500238100205',
    creditCode: '91500299MA0T000117',
    name: '演示企业',
    sector: 'GAS' as const,
    industryCode: '4511',
    address: '演示',
    contactPhone: '13812345678',
  };
  const made = (await w.as('township-100', op.RegisterEnterpriseDocument, { input })).registerEnterprise.enterprise!;
  await w.ask(
    'officer-1',
    'mutation($i: CorrectEnterpriseInput!) { correctEnterprise(input: $i) { refusals { code } } }',
    { i: { id: made.id, expectedVersion: 1, idempotencyKey: newId(), reason: '更正', address: '演示二' } },
  );
  id = (await w.sql.query<{ id: string }>(`select id from enterprise where credit_code = '91500299MA0T000117'`))
    .rows[0]!.id;
  owner = new pg.Client({ connectionString: databaseUrl(w.database), options: '-c timezone=UTC -c datestyle=ISO' });
  await owner.connect();
});
afterAll(async () => {
  await owner.end();
  await w.close();
});

/** What the proof says of the register with something done to it, by its owner and in a transaction that is undone. */
async function faultsAfter(tampering: string): Promise<string[]> {
  // The proof begins its own snapshot; within ours it looks at what we did.
  const inside = {
    query: (asked: unknown, values?: unknown[]) =>
      typeof asked === 'string' && /^(begin|rollback)/.test(asked)
        ? Promise.resolve({ rows: [] })
        : owner.query(asked as string, values),
  };
  await owner.query('begin');
  try {
    await owner.query(tampering);
    const { proven } = await proveLedger(w.service.services, inside as unknown as pg.ClientBase);
    return proven.flatMap(({ check, faults }) => faults.map((fault) => `${check}: ${fault}`));
  } finally {
    await owner.query('rollback');
  }
}

test('a register nobody has touched is right, every noun of it', async () => {
  expect(await faultsAfter('select 1')).toEqual([]);
}, 120_000);

const stands = 'Enterprise: it stands as it was last written';
const known = 'Enterprise: the journal knows each of its versions';
test.each([
  [
    'an entry changed',
    () => `update enterprise set address = 'elsewhere' where id = '${id}'`,
    [new RegExp(`^${stands}: Enterprise ID, last written at position \\d+`)],
  ],
  [
    'its history reworded',
    () => `update enterprise_history set address = 'elsewhere' where id = '${id}' and version = 1`,
    [/^Enterprise: the chain .*Enterprise ID version 1, position \d+, registerEnterprise$/],
  ],
  [
    'both made to agree',
    () =>
      `update enterprise_history set address = 'x' where id = '${id}' and version = 2; update enterprise set address = 'x' where id = '${id}'`,
    [/^Enterprise: the chain .*version 2, position \d+, CORRECTED$/],
  ],
  [
    "a personal value put in another's place",
    () => `update enterprise_person_history set contact_phone_cipher = 'a1.AAAA' where id = '${id}' and version = 1`,
    [/^Enterprise: the chain .*version 1/],
  ],
  [
    'a duty altered',
    () =>
      `update responsibility_history set content = 'nothing' where id = (select id from responsibility_history order by id limit 1)`,
    [/^Responsibility: the chain .*Responsibility \S+ version 1/],
  ],
  [
    'a journal entry altered',
    () => `update journal set action = 'admitEnterprise' where entry_id = '${id}' and version = 1`,
    [/^Enterprise: the chain .*version 1/],
  ],
  [
    'a journal entry taken out',
    () => `delete from journal where entry_id = '${id}' and version = 1`,
    [/^journal: positions have no gap/, new RegExp(`^${known}: Enterprise ID version 1, position \\d+`)],
  ],
  [
    'two entries exchanged',
    () =>
      `update journal j set position = -j.position where entry_id = '${id}'; update journal j set position = x.other from (select a.version, (select -max(b.position) from journal b where b.entry_id = a.entry_id and b.version <> a.version) as other from journal a where a.entry_id = '${id}') x where j.entry_id = '${id}' and j.version = x.version`,
    [/^Enterprise: the chain .*version 1/, /^Enterprise: the chain .*version 2/],
  ],
  [
    'the end cut off',
    () => `delete from journal where position = (select max(position) from journal)`,
    [/^journal: it ends where its head says/],
  ],
  [
    'the end cut off and the head set back',
    () =>
      `delete from journal where position = (select max(position) from journal); update journal_head set position = position - 1`,
    [/^journal: .*not in the journal$/, new RegExp(`^${known}`)],
  ],
  [
    'a version put in',
    () =>
      `insert into enterprise_history select (jsonb_populate_record(null::enterprise_history, to_jsonb(h) || '{"version": 3}')).* from enterprise_history h where id = '${id}' and version = 2`,
    [new RegExp(`^${known}: Enterprise ID version 3, position \\d+`)],
  ],
] as readonly (readonly [string, () => string, readonly RegExp[]])[])(
  '%s is found, and told by its entry',
  async (_, tampering, wanted) => {
    const told = await faultsAfter(tampering());
    for (const each of wanted) {
      expect(told).toEqual(
        expect.arrayContaining([expect.stringMatching(new RegExp(each.source.replaceAll('ID', id)))]),
      );
    }
  },
  120_000,
);

test('whoever serves may neither change a key nor what has happened, nor say whose a personal value is', async () => {
  const app = new pg.Client({ connectionString: databaseUrl(w.database), options: '-c role=sanbixu_app' });
  await app.connect();
  const refusedBy = (sql: string) =>
    app.query(sql).then(
      () => 'done',
      (error: Error) => error.message,
    );
  for (const sql of [
    `update subject_key set wrapped = 'a1.AAAA'`,
    'delete from subject_key',
    `update journal set action = ''`,
    'delete from journal',
    `update enterprise_history set address = ''`,
    'delete from disclosure',
    `update request_key set key = ''`,
    'update journal_head set epoch = gen_random_uuid()',
    `update number_head set office = ''`,
    'update enterprise_person set subject_id = id',
  ])
    expect([sql, await refusedBy(sql)]).toEqual([sql, expect.stringContaining('permission denied')]);
  await app.end();
});

test('the command tells what it is, and where there is nothing to prove says so and leaves nothing running', () => {
  const folder = mkdtempSync(path.join(os.tmpdir(), 'sanbixu-none-'));
  const run = (args: string[], env = {}) =>
    spawnSync(process.execPath, ['dist/proof/main.js', ...args], {
      encoding: 'utf8',
      env: { ...process.env, DATABASE_URL: '', DATA_DIR: folder, ...env },
    });
  expect(run(['--help'])).toMatchObject({
    status: 0,
    stdout: expect.stringContaining('npm run verify-ledger'),
    stderr: '',
  });
  expect(run([])).toMatchObject({
    status: 2,
    stdout: '',
    stderr: `There is no register in DATA_DIR (${folder}), and DATABASE_URL names none.\n`,
  });
  expect(existsSync(path.join(folder, 'postgresql'))).toBe(false);
  expect(run([], { DATABASE_URL: databaseUrl('postgres') })).toMatchObject({
    status: 2,
    stderr: 'The database has no register in it: the service has never been started on it.\n',
  });
  rmSync(folder, { recursive: true, force: true });
}, 120_000);
