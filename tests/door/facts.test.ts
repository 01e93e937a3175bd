import { afterAll, beforeAll, expect, test } from '@jest/globals';
import type { Noun } from '../../src/access/model/noun.js';
import { answersOf } from '../../src/access/services.js';
import { Records } from '../../src/access/acting/records.js';
import { Session } from '../../src/access/reading/statements.js';
import { ask, type Act } from '../../src/kernel/act.js';
import { day, declaredFacts, fact, instant, rows, type Column, type FactSource } from '../../src/kernel/fact.js';
import { instantOf } from '../../src/kernel/instant.js';
import { nouns } from '../../src/rooms.js';
import { world, type World } from '../support/world.js';

let w: World;
beforeAll(async () => {
  w = await world();
});
afterAll(() => w.close());

const now = instantOf('2026-11-26T00:00:00Z')!;
const recordsOf = async (): Promise<Records> => {
  const { services } = w.service;
  const caller = (await services.callerDirectory.callerOf('front-end', 'head', now))!;
  return new Records(services, caller, new Session(services.reads, services.statements, true), {
    now,
    trace: 't',
    purpose: null,
    caseRef: null,
    language: 'en',
  });
};

test('a moment that a fact tells is an instant, by either way facts are asked for', async () => {
  const moments = fact(
    'moments',
    { at: instant, none: instant.orNull, parts: rows({ at: instant }), on: day },
    `select k.key, timestamptz '2026-10-21 01:06:00+00' as at, null::timestamptz as none, jsonb_build_array(jsonb_build_object('at', timestamptz '2026-10-21 01:06:00.5+00')) as parts, date '2026-10-21' as on from unnest($1::text[]) k (key)`,
  );
  const wanted = [
    {
      key: 'k',
      at: '2026-10-21T01:06:00.000Z',
      none: null,
      parts: [{ at: '2026-10-21T01:06:00.500Z' }],
      on: '2026-10-21',
    },
  ];
  const records = await recordsOf();
  expect(await records.lookUp(moments, 'k')).toEqual(wanted);
  const act = {
    name: 'a',
    musts: [],
    decide: () => ({}),
    facts: { moments: ask(moments, () => ['k']) },
  } as unknown as Act;
  const send = (text: string, values: readonly unknown[] = []) => records.session.run(text, values);
  expect(await records.facts.of({ send } as never, act, [{}])).toEqual([{ moments: wanted }]);
});

/** What the rooms declare, without what these tests do. */
const ofRooms: readonly FactSource<object>[] = [...declaredFacts().values()];

/** A column of a statement, as PostgreSQL describes it: straight from a table, whether it can be null there. */
interface Described {
  readonly name: string;
  readonly type: string;
  readonly mayBeNull: boolean | null;
}
async function described(sql: string): Promise<Described[]> {
  const { fields } = await w.sql.query({ text: `select * from (${sql}) f limit 0`, values: [[]] });
  return Promise.all(
    fields.map(async ({ name, dataTypeID, tableID, columnID }): Promise<Described> => {
      const { rows: told } = await w.sql.query<{ type: string; free: boolean | null }>(
        `select format_type($1::oid, null) as type, (select not a.attnotnull from pg_attribute a join pg_class c on c.oid = a.attrelid where a.attrelid = $2 and a.attnum = $3 and c.relkind = 'r') as free`,
        [dataTypeID, tableID, columnID],
      );
      return { name, type: told[0]!.type, mayBeNull: told[0]!.free };
    }),
  );
}
test('what the rules believe of every fact is what its statement answers', async () => {
  const faults: string[] = [];
  for (const source of ofRooms) {
    const sql = w.service.services.answerTo(source);
    if (sql === null) {
      faults.push(`${source.name} is answered by no room`);
      continue;
    }
    const columns = await described(sql);
    const key = columns.find(({ name }) => name === 'key');
    if (!key || !['text', 'uuid'].includes(key.type)) faults.push(`${source.name} has the key ${key?.type}`);
    const others = columns.filter(({ name }) => name !== 'key');
    for (const { name, type, mayBeNull } of others) {
      const believed: Column<unknown> | undefined = source.shape[name];
      if (!believed) faults.push(`${source.name} has ${name} ${type}, which its shape has not`);
      else if (!believed.types.includes(type))
        faults.push(`${source.name} has ${name} ${type}, and believes ${believed.types.join(' or ')}`);
      else if (mayBeNull && !believed.nullable)
        faults.push(`${source.name} has ${name}, which may be null, and believes it filled`);
      // What JSON holds is described by nobody; its names stand in the statement.
      for (const inside of Object.keys(believed?.inside ?? {}))
        if (!sql.includes(`'${inside}', `)) faults.push(`${source.name} has no ${inside} in ${name}`);
    }
    for (const name of Object.keys(source.shape))
      if (!others.some((column) => column.name === name)) faults.push(`${source.name} believes in ${name}`);
  }
  expect(faults).toEqual([]);
  expect(ofRooms.length).toBeGreaterThan(80);
});

test('a fact is asked for by the name it was declared with, once', () => {
  expect(() => fact('hazardById', {}, 'select 1 as key')).toThrow('Two facts are called hazardById.');
  const asked = nouns.flatMap(({ acts }) =>
    Object.values(acts).flatMap(
      ({ facts, preconditionFacts }) =>
        Object.values({ ...preconditionFacts, ...facts }) as { source: FactSource<object> }[],
    ),
  );
  expect(asked.filter(({ source }) => declaredFacts().get(source.name) !== source)).toEqual([]);
  expect(() => answersOf([{ answers: { nobodyAsks: 'select 1 as key' } } as unknown as Noun])).toThrow('nobodyAsks');
});

test('every fact that tells a moment tells it as one that compares with now', async () => {
  const telling: string[] = [];
  const records = await recordsOf();
  for (const source of ofRooms) {
    const sql = w.service.services.answerTo(source);
    if (sql === null) continue;
    const { fields } = await w.sql.query({ text: `select * from (${sql}) f limit 0`, values: [[]] });
    const moments = fields.filter(({ dataTypeID }) => dataTypeID === 1184).map(({ name }) => name);
    if (moments.length === 0) continue;
    telling.push(source.name);
    // As such a row is told, with a moment in each of these columns.
    const row = fact(
      `row of ${source.name}`,
      Object.fromEntries(moments.map((name) => [name, instant])),
      `select k.key as key, ${moments.map((name) => `timestamptz '2026-11-26 00:00:00+00' as "${name}"`).join(', ')} from unnest($1::text[]) k (key)`,
    );
    for (const told of await records.lookUp(row, 'k'))
      for (const name of moments) expect([source.name, name, told[name]]).toEqual([source.name, name, now]);
  }
  console.log(`${telling.length} of ${ofRooms.length} facts tell a moment: ${telling.sort().join(' ')}`);
  expect(telling).toEqual(expect.arrayContaining(['gapsOfMonth']));
  expect(telling.length).toBeGreaterThan(5);
});
