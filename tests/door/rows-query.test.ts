import { afterAll, beforeAll, expect, jest, test } from '@jest/globals';
import pg from 'pg';
import { parsersWith, rowsOf } from '../../src/access/reading/rows-query.js';
import { Session, Statements } from '../../src/access/reading/statements.js';
import { databaseUrl, world, type World } from '../support/world.js';

let w: World;
let client: pg.Client;
beforeAll(async () => {
  w = await world();
  client = new pg.Client({ connectionString: databaseUrl(w.database), options: '-c timezone=UTC' });
  await client.connect();
});
afterAll(async () => {
  await client.end();
  await w.close();
});

const kinds = `select $1::int as a, 9007199254740993::bigint, 1.50::numeric, true, null::text, '文'::text, '2026-07-01'::date, '2026-07-01 04:00:00.5+00'::timestamptz, array['a', 'b'], '{"x":[1]}'::json, '0190a000-0000-7000-8000-000000000001'::uuid`;
const right = (a: number) => [
  [
    a,
    '9007199254740993',
    '1.50',
    true,
    null,
    '文',
    '2026-07-01',
    '2026-07-01 04:00:00.5+00',
    ['a', 'b'],
    { x: [1] },
    '0190a000-0000-7000-8000-000000000001',
  ],
];

test('rows read the same the first time, when the columns are asked for, and every time after, when they are known', async () => {
  const asked = jest.spyOn((client as never as { connection: { describe: () => void } }).connection, 'describe');
  for (const a of [1, 2, 3]) expect(await rowsOf(client, kinds, [a], 'kinds', parsersWith(null))).toEqual(right(a));
  expect(asked).toHaveBeenCalledTimes(1);
  asked.mockRestore();
  expect(await rowsOf(client, kinds, [4], undefined, parsersWith(null))).toEqual(right(4));
  // PostgreSQL knows the statement, so it was prepared once.
  expect((await client.query(`select 1 from pg_prepared_statements where name = 'kinds'`)).rowCount).toBe(1);
  // They are as the driver itself reads them, where it is told to leave dates alone.
  const { rows } = await client.query<unknown[]>({
    text: kinds,
    values: [5],
    rowMode: 'array',
    types: {
      getTypeParser: ((oid: number) =>
        [1082, 1184].includes(oid) ? String : pg.types.getTypeParser(oid, 'text')) as never,
    },
  });
  expect(rows).toEqual(right(5));
});

test('an error is told and the connection goes on; several at once are answered in order', async () => {
  const divide = 'select 10 / $1::int';
  expect(await rowsOf(client, divide, [5], 'divide', parsersWith(null))).toEqual([[2]]);
  await expect(rowsOf(client, divide, [0], 'divide', parsersWith(null))).rejects.toMatchObject({ code: '22012' });
  await expect(rowsOf(client, divide, ['x'], 'divide', parsersWith(null))).rejects.toMatchObject({ code: '22P02' });
  const unsendable = {};
  Object.assign(unsendable, { self: unsendable });
  await expect(rowsOf(client, divide, [unsendable], 'divide', parsersWith(null))).rejects.toThrow(/circular/);
  expect(
    await Promise.all([1, 2, 5, 10].map((by) => rowsOf(client, divide, [by], 'divide', parsersWith(null)))),
  ).toEqual([[[10]], [[5]], [[2]], [[1]]]);
});

test('a table that changes under a prepared statement is read anew, with its new columns', async () => {
  await w.sql.query(
    `create table changing (id integer, value text); insert into changing values (1, '7'); grant select on changing to sanbixu_app`,
  );
  const pool = new pg.Pool({ connectionString: databaseUrl(w.database), max: 1 });
  const statements = new Statements(true);
  const read = async () => {
    const session = new Session(pool, statements, false);
    try {
      return await session.run('select * from changing where id = $1', [1]);
    } finally {
      await session.close();
    }
  };
  try {
    for (let n = 0; n < 4; n++) expect(await read()).toEqual([[1, '7']]);
    await w.sql.query(
      `alter table changing alter column value type integer using value::integer, add column more boolean default true`,
    );
    for (let n = 0; n < 4; n++) expect(await read()).toEqual([[1, 7, true]]);
  } finally {
    await pool.end();
  }
});

test('a second call with a key that the first is just binding, on another entry, is told that the key is used', async () => {
  const report = 'mutation($i: ReportHazardInput!) { reportHazard(input: $i) { hazard { id } refusals { code } } }';
  const grade =
    'mutation($i: GradeHazardInput!) { gradeHazard(input: $i) { hazard { id } replayed refusals { code } } }';
  const ids = await Promise.all(
    [1, 2, 3, 4].map(
      async (n) =>
        (
          await w.ask('township-100', report, {
            i: {
              idempotencyKey: `r${n}`,
              region: '500238100205',
              sector: 'GAS',
              source: 'TOWNSHIP',
              category: 'OBJECT',
              description: '漏气',
              location: '后厨',
              foundAt: '2026-11-20T01:00:00Z',
            },
          })
        ).data.reportHazard.hazard.id as string,
    ),
  );
  const answers = await Promise.all(
    [...ids, ...ids].map((id) =>
      w.ask('officer-1', grade, { i: { id, expectedVersion: 1, idempotencyKey: 'one', grade: 'GENERAL' } }),
    ),
  );
  const told = answers
    .map(
      ({ data }) =>
        (data.gradeHazard.refusals[0]?.code ?? (data.gradeHazard.replayed ? 'replayed' : 'accepted')) as string,
    )
    .sort();
  // One of the four entries is graded; its second call is a replay, and the key is another's for the rest.
  expect(told).toEqual([...Array<string>(6).fill('KEY_REUSED'), 'accepted', 'replayed']);
  expect(
    (await w.sql.query<{ n: number }>(`select count(*)::int as n from request_key where key = 'one'`)).rows[0]!.n,
  ).toBe(1);
  expect(
    (await w.sql.query<{ n: number }>(`select count(*)::int as n from hazard where status = 'GRADED'`)).rows[0]!.n,
  ).toBe(1);
});
