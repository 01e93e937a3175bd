import { afterAll, beforeAll, expect, test } from '@jest/globals';
import pg from 'pg';
import * as op from '../support/generated.js';
import { databaseUrl, newId, world, type World } from '../support/world.js';

const village = '500238100205';
let w: World;
beforeAll(async () => {
  w = await world({ WRITE_CONNECTIONS: '20', READ_CONNECTIONS: '10' });
});
afterAll(() => w.close());

const report = (over: object = {}) =>
  ({
    idempotencyKey: newId(),
    region: village,
    sector: 'GAS',
    source: 'TOWNSHIP',
    category: 'OBJECT',
    description: '软管老化',
    location: '后厨',
    foundAt: '2026-11-20T01:00:00Z',
    ...over,
  }) as never;
const reported = async () =>
  (await w.as('township-100', op.ReportHazardDocument, { input: report() })).reportHazard.hazard!.id;

test('50 writers with one version: one wins, the others are stale', async () => {
  const id = await reported();
  const answers = await Promise.all(
    Array.from({ length: 50 }, () =>
      w.ask(
        'officer-1',
        'mutation($i: GradeHazardInput!) { gradeHazard(input: $i) { refusals { kind } change { version } } }',
        { i: { id, expectedVersion: 1, idempotencyKey: newId(), grade: 'GENERAL' } },
      ),
    ),
  );
  const kinds = answers.map(
    ({ data, errors }) => errors?.[0]?.extensions.code ?? data.gradeHazard.refusals[0]?.kind ?? 'ACCEPTED',
  );
  expect(kinds.filter((kind) => kind === 'ACCEPTED')).toHaveLength(1);
  expect(kinds.filter((kind) => kind === 'STALE_VERSION' || kind === 'RETRY_LATER')).toHaveLength(49);
  expect((await w.as('officer-1', op.HazardDocument, { id })).hazard).toMatchObject({ version: 2 });
});

test('50 calls with one key: one effect', async () => {
  const input = report();
  const answers = await Promise.all(
    Array.from({ length: 50 }, () =>
      w.ask(
        'township-100',
        'mutation($i: ReportHazardInput!) { reportHazard(input: $i) { replayed hazard { id } change { position } } }',
        { i: input },
      ),
    ),
  );
  const told = answers.map(({ data, errors }) =>
    errors ? (errors[0]!.extensions.code as string) : data.reportHazard.replayed ? 'REPLAYED' : 'ACCEPTED',
  );
  expect(told.filter((each) => each === 'ACCEPTED')).toHaveLength(1);
  expect(told.filter((each) => each === 'REPLAYED' || each === 'RETRY_LATER')).toHaveLength(49);
  expect(
    new Set(answers.flatMap(({ data }) => (data?.reportHazard?.hazard ? [data.reportHazard.hazard.id] : []))).size,
  ).toBe(1);
});

test('16 writers, rollbacks, a long transaction, an idle writer elsewhere and opposite lock orders: gapless, in version order; a poller misses nothing', async () => {
  const ids = await Promise.all(Array.from({ length: 24 }, reported));
  const start = (await w.as('officer-1', op.ChangesDocument, { first: 1 })).changes.head;
  const before = (await w.sql.query<{ before: number }>('select position::int as before from journal_head')).rows[0]!
    .before;
  let writing = true;
  // Another database of the cluster with an idle writing transaction would hold back any scheme built on transaction
  // ids.
  const idle = new pg.Client({ connectionString: databaseUrl('postgres') });
  await idle.connect();
  await idle.query('begin; create temp table t (a int); insert into t values (1)');
  // A long transaction on an entry of our own, and one that locks two entries in the opposite order.
  const long = await w.sql.connect();
  await long.query('begin');
  await long.query('select from hazard where number = (select number from hazard order by id limit 1) for key share');

  // And two that lock the same entries in opposite orders, over and over: one of them is chosen to give way.
  const keys = (await w.sql.query<{ id: string }>('select id from hazard order by id desc limit 2')).rows.map(
    (row) => row.id,
  );
  const opposed = [keys, [...keys].reverse()].map(async (order) => {
    const client = new pg.Client({ connectionString: databaseUrl(w.database) });
    await client.connect();
    while (writing) {
      await client.query('begin');
      try {
        for (const key of order) {
          await client.query('select from hazard where id = $1 for no key update', [key]);
          await new Promise((done) => setTimeout(done, 5));
        }
      } catch {
        /* the deadlock's victim */
      }
      await client.query('rollback');
      await new Promise((done) => setTimeout(done, 10));
    }
    await client.end();
  });
  const seen: { version: number; position: number }[] = [];
  const poll = (async () => {
    let cursor = start;
    for (;;) {
      const last = !writing;
      const { changes } = await w.as('officer-1', op.ChangesDocument, { after: cursor, types: ['Hazard'], first: 50 });
      cursor = changes.cursor;
      seen.push(...(changes.items as typeof seen));
      if (last && !changes.more) return;
    }
  })();
  let accepted = 0;
  await Promise.all(
    Array.from({ length: 16 }, async (_, writer) => {
      for (let n = 0; n < 25; n++) {
        const id = ids[(writer * 7 + n * (writer % 2 ? 1 : 5)) % ids.length]!;
        const { version } = (await w.as('officer-1', op.HazardDocument, { id })).hazard!;
        const dryRun = n % 5 === 0;
        const bad = n % 7 === 0;
        const answer = await w.ask(
          'officer-1',
          'mutation($i: CorrectHazardInput!) { correctHazard(input: $i) { refusals { kind } change { position } } }',
          {
            i: {
              id,
              expectedVersion: version,
              idempotencyKey: newId(),
              reason: bad ? ' ' : '更正',
              location: `部位 ${writer}-${n}`,
              dryRun,
            },
          },
        );
        if (answer.data?.correctHazard?.change) accepted++;
      }
    }),
  );
  await long.query('rollback');
  long.release();
  writing = false;
  await poll;
  await Promise.all(opposed);
  await idle.query('rollback');
  await idle.end();

  const { rows } = await w.sql.query<{ position: number; entry_id: string; version: number }>(
    'select position::int, entry_id, version from journal order by position',
  );
  expect(rows.map(({ position }) => position)).toEqual(rows.map((_, i) => i + 1));
  const lastVersion = new Map<string, number>();
  for (const { entry_id, version } of rows) {
    expect(version).toBe((lastVersion.get(entry_id) ?? 0) + 1);
    lastVersion.set(entry_id, version);
  }
  const after = rows.filter(({ position }) => position > before);
  expect(accepted).toBeGreaterThan(50);
  expect(after).toHaveLength(accepted);
  expect(seen.map(({ position }) => position)).toEqual(after.map(({ position }) => position));
});

test('figures equal a recount, folded or not', async () => {
  const { fold } = await import('../../src/server/folding.js');
  const figures = async () =>
    (await w.as('officer-1', op.HazardStatisticsDocument, { groupBy: ['STATUS', 'TOWNSHIP'] })).hazardStatistics
      .map(({ status, township, count }) => `${status} ${township} ${count}`)
      .sort();
  // One grouping for each grain that is kept, and the whole.
  const others = async () =>
    Promise.all(
      ([['SECTOR', 'SOURCE'], ['GRADE'], ['OVERDUE', 'STATUS'], ['OVERDUE', 'SECTOR'], []] as const).map(
        async (groupBy) =>
          (await w.as('officer-1', op.HazardStatisticsDocument, { groupBy: [...groupBy] })).hazardStatistics,
      ),
    );
  const unfolded = await others();
  const { rows } = await w.sql.query<{ line: string }>(
    `select status || ' ' || township_code || '000 ' || count(*) as line from hazard group by status, township_code order by 1`,
  );
  const right = rows.map(({ line }) => line).sort();
  expect(await figures()).toEqual(right);
  await fold(w.service.services);
  expect(await figures()).toEqual(right);
  expect(await others()).toEqual(unfolded);
  expect((await w.sql.query('select from hazard_figures_delta')).rowCount).toBe(0);
  const { rows: grains } = await w.sql.query<{ grain: number; n: number }>(
    'select grain, sum(n)::int as n from hazard_figures group by 1 order by 1',
  );
  const {
    rows: [all],
  } = await w.sql.query<{ n: number }>('select count(*)::int as n from hazard');
  expect(grains).toEqual([0, 1, 2, 3].map((grain) => ({ grain, n: all!.n })));
  // What has come to nothing is swept.
  expect((await w.sql.query('select from hazard_figures where n = 0')).rowCount).toBe(0);
});

test('every chain of digests verifies, and a change behind the door is found', async () => {
  const { chainFaultsStatement } = await import('../../src/access/journal/journal.js');
  const faults = async () =>
    (
      await Promise.all(
        [...w.service.services.nouns.values()]
          .filter(({ historical }) => historical)
          .map(
            async (noun) =>
              (
                await w.sql.query<{ position: string }>(
                  chainFaultsStatement(noun, w.service.services.plans.tableOf(noun)),
                )
              ).rows,
          ),
      )
    ).flat();
  expect(await faults()).toEqual([]);
  const {
    rows: [row],
  } = await w.sql.query<{ position: string; id: string; version: number }>(
    'select h.position::text, id, version from hazard_history h order by h.position desc limit 1',
  );
  await w.sql.query(`update hazard_history set location = location || '!' where id = $1 and version = $2`, [
    row!.id,
    row!.version,
  ]);
  expect(await faults()).toEqual([{ position: row!.position }]);
});

test('the serving role may neither change nor delete what has happened', async () => {
  const client = await w.sql.connect();
  await client.query('set role sanbixu_app');
  for (const sql of [
    'update journal set action = action',
    'delete from journal',
    'update hazard_history set status = status',
    'delete from hazard_history',
    'delete from hazard',
    'update request_key set key = key',
    'delete from disclosure',
    'truncate journal',
    'delete from journal_head',
  ]) {
    await expect(client.query(sql)).rejects.toMatchObject({ code: '42501' });
  }
  await client.query('reset role');
  client.release();
});
