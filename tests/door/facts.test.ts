import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { readdirSync } from 'node:fs';
import { Records } from '../../src/access/records.js';
import { Session } from '../../src/access/reading/statements.js';
import { ask, fact, type Act, type FactSource } from '../../src/kernel/act.js';
import { instantOf, type Instant } from '../../src/kernel/instant.js';
import { nouns } from '../../src/rooms.js';
import { world, type World } from '../support/world.js';

let w: World;
beforeAll(async () => {
  w = await world();
});
afterAll(() => w.close());

const now = instantOf('2026-11-26T00:00:00Z')!;
const recordsOf = async (): Promise<Records> => {
  const { office } = w.service;
  const caller = (await office.register.callerOf('front-end', 'head', now))!;
  return new Records(office, caller, new Session(office.reads, office.statements, true), {
    now,
    trace: 't',
    purpose: null,
    caseRef: null,
    language: 'en',
  });
};

test('a moment that a fact tells is an instant, by either way facts are asked for', async () => {
  const moments = fact<{
    key: string;
    at: Instant;
    none: Instant | null;
    parts: readonly { at: Instant }[];
    on: string;
  }>(
    'moments',
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
  expect(await records.told(moments, 'k')).toEqual(wanted);
  const act = {
    name: 'a',
    musts: [],
    decide: () => ({}),
    facts: { moments: ask(moments, () => ['k']) },
  } as unknown as Act;
  const send = (text: string, values: readonly unknown[] = []) => records.session.run(text, values);
  expect(await records.facts({ send } as never, act, [{}])).toEqual([{ moments: wanted }]);
});

test('every fact that tells a moment tells it as one that compares with now', async () => {
  const sources = new Map<string, FactSource<object>>();
  const note = (each: unknown) => {
    const source = each as FactSource<object> | null;
    if (source && typeof source === 'object' && 'sql' in source && 'name' in source) sources.set(source.name, source);
  };
  for (const file of readdirSync('src', { recursive: true, encoding: 'utf8' }).filter((name) =>
    /\.(facts|ledger)\.ts$/.test(name),
  ))
    for (const each of Object.values((await import(`../../src/${file}`)) as object)) note(each);
  for (const { acts } of nouns)
    for (const { facts, standingFacts } of Object.values(acts))
      for (const each of Object.values({ ...standingFacts, ...facts }) as { source: unknown }[]) note(each.source);
  const telling: string[] = [];
  const records = await recordsOf();
  for (const source of sources.values()) {
    const sql = w.service.office.answerTo(source);
    if (sql === null) continue;
    const { fields } = await w.sql.query({ text: `select * from (${sql}) f limit 0`, values: [[]] });
    const moments = fields.filter(({ dataTypeID }) => dataTypeID === 1184).map(({ name }) => name);
    if (moments.length === 0) continue;
    telling.push(source.name);
    // As such a row is told, with a moment in each of these columns.
    const row = fact<Record<string, string>>(
      `row of ${source.name}`,
      `select k.key as key, ${moments.map((name) => `timestamptz '2026-11-26 00:00:00+00' as "${name}"`).join(', ')} from unnest($1::text[]) k (key)`,
    );
    for (const told of await records.told(row, 'k'))
      for (const name of moments) expect([source.name, name, told[name]]).toEqual([source.name, name, now]);
  }
  console.log(`${telling.length} of ${sources.size} facts tell a moment: ${telling.sort().join(' ')}`);
  expect(telling).toEqual(expect.arrayContaining(['gapsOfMonth']));
  expect(telling.length).toBeGreaterThan(5);
});
