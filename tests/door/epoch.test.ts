import { afterAll, beforeAll, expect, test } from '@jest/globals';
import pg from 'pg';
import * as op from '../support/generated.js';
import { databaseUrl, newId, world, type World } from '../support/world.js';

let w: World;
beforeAll(async () => {
  w = await world();
});
afterAll(() => w.close());
const report = async (of: World, description: string) =>
  (
    await of.as('township-100', op.ReportHazardDocument, {
      input: {
        idempotencyKey: newId(),
        region: '500238100205',
        sector: 'GAS',
        source: 'TOWNSHIP',
        category: 'OBJECT',
        description,
        location: '后厨',
        foundAt: '2026-11-20T01:00:00Z',
      },
    })
  ).reportHazard.change!.position;
const feed = async (of: World, after: string) => of.as('officer-1', op.ChangesDocument, { after });

test('after a dump and restore, cursors go on; after a restore to an earlier time, one beyond the fork is told so', async () => {
  await report(w, '一');
  const cursor = (await w.as('officer-1', op.ChangesDocument, { first: 200 })).changes.head;
  await report(w, '二');

  // A copy by rows into a freshly migrated database: what any dump comes to.
  const restored = await world({}, 'template0');
  try {
    const from = new pg.Client({ connectionString: databaseUrl(w.database) });
    const to = new pg.Client({ connectionString: databaseUrl(restored.database) });
    to.on('error', () => {});
    await from.connect();
    await to.connect();
    const { rows: tables } = await from.query<{ t: string }>(
      `select table_name as t from information_schema.tables where table_schema = 'public' and table_type = 'BASE TABLE' and table_name <> 'migration'`,
    );
    await to.query(`set session_replication_role = replica; set timezone = 'UTC'`);
    await from.query(`set timezone = 'UTC'`);
    for (const { t } of tables) {
      await to.query(`truncate "${t}" cascade`);
    }
    for (const { t } of tables) {
      const { rows } = await from.query<{ r: string }>(`select to_jsonb(t)::text as r from "${t}" t`);
      await to.query(
        `insert into "${t}" overriding system value select * from jsonb_populate_recordset(null::"${t}", $1::jsonb)`,
        [`[${rows.map(({ r }) => r).join(',')}]`],
      );
    }
    await to.query(
      `select setval(pg_get_serial_sequence('hazard_figures_delta', 'id'), (select coalesce(max(id), 1) from hazard_figures_delta))`,
    );
    await from.end();
    restored.service.services.forget();
    await report(restored, '三');
    const { changes } = await feed(restored, cursor);
    expect(changes.items).toHaveLength(2);

    // A restore to the time of the first act begins a new epoch there.
    const fork = Number(
      (
        await to.query<{ p: string }>(
          `select position as p from journal where entry_type = 'Hazard' order by position limit 1`,
        )
      ).rows[0]!.p,
    );
    const beyond = (await feed(restored, cursor)).changes.cursor;
    await to.query(
      `delete from journal where position > ${fork}; delete from hazard_figures_delta; update journal_head set position = ${fork}`,
    );
    const forked = await restored.ask('officer-1', 'query($a: String) { changes(after: $a) { cursor } }', {
      a: beyond,
    });
    expect(forked.errors![0]!.extensions).toMatchObject({ code: 'CURSOR_FORKED', lastCommonPosition: fork });
    await to.query(
      `insert into journal_epoch select gen_random_uuid(), epoch, position, now() from journal_head; update journal_head set epoch = (select epoch from journal_epoch where previous = journal_head.epoch)`,
    );
    await to.query('truncate hazard, hazard_history, hazard_person, hazard_person_history cascade');
    await report(restored, '四');
    await report(restored, '五');
    await report(restored, '六');
    // As many positions as before, but not the same changes: the old cursor must not go on silently.
    expect(
      (await restored.ask('officer-1', 'query($a: String) { changes(after: $a) { cursor } }', { a: beyond }))
        .errors![0]!.extensions,
    ).toMatchObject({ code: 'CURSOR_FORKED', lastCommonPosition: fork });
    // One from before the fork goes on into the new epoch.
    expect((await feed(restored, cursor)).changes.items).toHaveLength(3);
    const again = (
      await restored.ask('officer-1', 'query($a: String) { changes(after: $a) { cursor } }', { a: beyond })
    ).errors![0]!.extensions.lastCommonCursor as string;
    expect((await feed(restored, again)).changes.items).toHaveLength(3);
    await to.end();
  } finally {
    await restored.close();
  }
});

test('a reader whose rights changed is told so first, for whatever reason they changed', async () => {
  const cursor = (await w.as('construction', op.ChangesDocument, {})).changes.head;
  const { amendSeeded } = await import('../support/amend-seeded.js');
  const { seededBy } = await import('../../src/server/reference-data.js');
  const { responsibilities } = await import('../../src/responsibility/responsibility/responsibility.noun.js');
  const {
    rows: [duty],
  } = await w.sql.query<{ id: string; sectors: string[] }>(
    `select r.id, r.sectors from responsibility r where 'CONSTRUCTION' = any (r.sectors)`,
  );
  await amendSeeded(w.service.services, seededBy(), responsibilities, duty!.id, {
    sectors: [...duty!.sectors, 'FIRE'],
  });
  const { changes } = await w.as('construction', op.ChangesDocument, { after: cursor });
  expect(changes.items[0]).toMatchObject({
    types: expect.arrayContaining(['Hazard', 'Enterprise']),
    from: expect.any(Number),
  });
  expect((changes.items[0] as { regions: string[] }).regions).toContain('500238100000');
  expect(
    ((await w.as('construction', op.ChangesDocument, { after: changes.cursor })).changes.items as object[]).filter(
      (item) => 'regions' in item,
    ),
  ).toEqual([]);
});

test('a cursor older than the feed reaches is told where to start again', async () => {
  const first = (await w.as('officer-1', op.ChangesDocument, { first: 1 })).changes.cursor;
  const later = new Date(Date.now() + 401 * 86_400_000).toISOString();
  const expired = await w.ask(
    'officer-1',
    'query($a: String) { changes(after: $a) { cursor } }',
    { a: first },
    { at: later },
  );
  expect(expired.errors![0]!.extensions).toMatchObject({ code: 'CURSOR_EXPIRED' });
  expect(
    (await w.as('officer-1', op.ChangesDocument, { after: expired.errors![0]!.extensions.startAgainFrom as string }))
      .changes.items,
  ).toEqual([]);
});
