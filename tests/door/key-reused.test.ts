import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { newId, world, type World } from '../support/world.js';

// A key that comes again with another content says in which fields the two differ, and never what they hold.
let w: World;
beforeAll(async () => {
  w = await world();
});
afterAll(() => w.close());

const hazard = (over: object = {}) => ({
  region: '500238100205',
  sector: 'GAS',
  source: 'TOWNSHIP',
  category: 'OBJECT',
  description: '软管老化',
  location: '后厨',
  foundAt: '2026-11-20T01:00:00Z',
  ...over,
});
const told = 'refusals { code kind path facts { name value unit } }';
interface Told {
  readonly refusals: object[];
  readonly replayed: boolean;
  readonly hazard?: { readonly id: string };
  readonly text: string;
}
async function ask(name: string, input: object, more = '', who = 'township-100'): Promise<Told> {
  const type = `${name.charAt(0).toUpperCase()}${name.slice(1)}Input`;
  const query = `mutation($i: ${type}!) { ${name}(input: $i) { ${told} replayed ${more} } }`;
  const { data, text } = await w.ask(who, query, { i: input });
  return { ...data[name], text };
}
const reused = (...facts: [name: string, value: string][]) => [
  {
    code: 'KEY_REUSED',
    kind: 'KEY_REUSED',
    path: ['idempotencyKey'],
    facts: facts.map(([name, value]) => ({ name, value, unit: null })),
  },
];
const rowOf = async (key: string) =>
  (
    await w.sql.query<{ bytes: number | null; row: string }>(
      'select octet_length(field_digests) as bytes, k::text as row from request_key k where key = $1',
      [key],
    )
  ).rows[0]!;

test('the fields that differ are named, in order, and no value of theirs is told or kept', async () => {
  const input = { idempotencyKey: newId(), ...hazard() };
  expect(await ask('reportHazard', input)).toMatchObject({ refusals: [], replayed: false });
  const other = await ask('reportHazard', { ...input, region: '500238101200', description: '阀门漏气' });
  expect(other.refusals).toEqual(reused(['field', 'description'], ['field', 'region']));
  for (const value of ['500238101200', '500238100205', '阀门漏气', '软管老化']) expect(other.text).not.toContain(value);
  // Seven bytes for the act and for each of its seven fields, of which none is told by them.
  const { bytes, row } = await rowOf(input.idempotencyKey);
  expect(bytes).toBe(7 * 8);
  for (const text of ['软管老化', 'description', '500238100205']) expect(row).not.toContain(text);
  // A dry run is judged by the same key, and unchanged it is the same request still.
  const dry = await ask('reportHazard', { ...input, dryRun: true, location: '大堂' });
  expect(dry.refusals).toEqual(reused(['field', 'location']));
  expect(await ask('reportHazard', input)).toMatchObject({ refusals: [], replayed: true });
});

test('a field that is left out, or comes beside, differs; one that is empty is not one that is left out', async () => {
  const occurredAt = new Date(Date.now() - 60_000).toISOString();
  const input = { idempotencyKey: newId(), ...hazard() };
  expect(await ask('reportHazard', { ...input, occurredAt })).toMatchObject({ refusals: [] });
  expect((await ask('reportHazard', input)).refusals).toEqual(reused(['field', 'occurredAt']));
  const empty = await ask('reportHazard', { ...input, occurredAt, enterpriseId: null });
  expect(empty.refusals).toEqual(reused(['field', 'enterpriseId']));
});

test('of a key that was used for another act the act is named, since their fields are not to be compared', async () => {
  const input = { idempotencyKey: newId(), ...hazard() };
  const made = await ask('reportHazard', input, 'hazard { id }');
  const entry = { idempotencyKey: input.idempotencyKey, id: made.hazard!.id, expectedVersion: 1, reason: '有误' };
  expect(await ask('correctHazard', { ...entry, location: '大堂' }, '', 'officer-1')).toMatchObject({ refusals: [] });
  const grading = { ...entry, grade: 'MAJOR', criterion: 'AQF-01' };
  const answer = await ask('gradeHazard', grading, '', 'officer-1');
  expect(answer.refusals).toEqual(reused(['act', 'correctHazard']));
});

test('a key from before names none, and is replayed as ever', async () => {
  const input = { idempotencyKey: newId(), ...hazard() };
  const first = await ask('reportHazard', input, 'hazard { id }');
  await w.sql.query('update request_key set field_digests = null where key = $1', [input.idempotencyKey]);
  expect((await ask('reportHazard', { ...input, location: '大堂' })).refusals).toEqual(reused());
  const again = await ask('reportHazard', input, 'hazard { id }');
  expect(again).toMatchObject({ refusals: [], replayed: true, hazard: first.hazard });
});

test('a key that a batch was sent with is not that of one of its rows, and the other way round', async () => {
  const key = newId();
  const batch = { idempotencyKey: key, onError: 'REJECT_ROW', rows: [hazard()] };
  const one = { idempotencyKey: newId(), ...hazard({ location: '机房' }) };
  for (const [name, input] of [
    ['reportHazards', batch],
    ['reportHazard', one],
  ] as const)
    await ask(name, input);
  const told = reused(['act', 'reportHazard'], ['field', 'rows']);
  expect((await ask('reportHazard', { ...one, idempotencyKey: key })).refusals).toEqual(told);
  expect((await ask('reportHazards', { ...batch, idempotencyKey: one.idempotencyKey })).refusals).toEqual(told);
});

test('a batch names its rows by number, how many they are, and when it happened', async () => {
  const key = newId();
  const rows = [hazard(), hazard({ location: '大堂' }), hazard({ location: '库房' })];
  const send = (over: object) => ask('reportHazards', { idempotencyKey: key, onError: 'REJECT_ROW', rows, ...over });
  expect(await send({})).toMatchObject({ refusals: [] });
  const other = [rows[0], hazard({ location: '后院' }), hazard({ sector: 'NONE' })];
  expect((await send({ rows: other })).refusals).toEqual(reused(['field', 'rows'], ['row', '1'], ['row', '2']));
  expect((await send({ rows: [...rows, hazard()] })).refusals).toEqual(reused(['field', 'rows']));
  const occurredAt = new Date(Date.now() - 60_000).toISOString();
  expect((await send({ occurredAt })).refusals).toEqual(reused(['field', 'occurredAt']));
  expect(await send({})).toMatchObject({ refusals: [], replayed: true });
  // Of one row no fields are kept: a batch is told by the numbers of its rows.
  expect([(await rowOf(`${key}/0`)).bytes, (await rowOf(key)).bytes]).toEqual([null, 7 * 3]);
});
