import { afterAll, beforeAll, expect, test } from '@jest/globals';
import {
  getNullableType,
  GraphQLList,
  GraphQLNonNull,
  isListType,
  isNonNullType,
  isObjectType,
  type GraphQLObjectType,
  type GraphQLOutputType,
  type GraphQLSchema,
} from 'graphql';
import type { Noun, ReaderFacts } from '../../src/access/model/noun.js';
import { personColumn } from '../../src/access/reading/tables.js';
import { neverWithheld } from '../../src/api/nullability.js';
import { schemaOf } from '../../src/api/schema.js';
import { nouns, resolvers } from '../../src/rooms.js';
import { samplesIn } from '../support/samples.js';
import { newId, world, type World } from '../support/world.js';

// What may be null is settled in one place, for every noun and every root field.
let w: World;
let nullable: ReadonlySet<string>;
const ids: Record<string, string> = {};
beforeAll(async () => {
  w = await world();
  const { rows } = await w.sql.query<{ name: string }>(`
    select table_name || '.' || column_name as name from information_schema.columns
    where table_schema = 'public' and is_nullable = 'YES'`);
  nullable = new Set(rows.map(({ name }) => name));
  Object.assign(ids, await samplesIn(w));
}, 60_000);
afterAll(() => w.close());

/** Whether the register may hold nothing there: in the field's own column, or in that of the entry it leads to. */
function mayBeEmpty(noun: Noun, name: string, facts: ReaderFacts): boolean {
  const { bare, columns } = w.service.services.plans.tableOf(noun);
  if (noun.personal[name]) return nullable.has(`${bare}_person.${personColumn(name)}_masked`);
  const column = columns.get(facts.reads?.kind === 'one' ? facts.reads.by : name);
  return column !== undefined && nullable.has(`${bare}.${column.bare}`);
}

const heldBare = (type: GraphQLOutputType): boolean => {
  const inner = getNullableType(type);
  return isListType(inner) && (!isNonNullType(inner.ofType) || heldBare(inner.ofType as GraphQLOutputType));
};

/** Where the schema breaks the rule, by name. */
function faultsOf(schema: GraphQLSchema): string[] {
  const faults: string[] = [];
  const roots = [schema.getQueryType()!, schema.getMutationType()!];
  const byType = new Map(nouns.map((noun) => [noun.entity.name, noun]));
  for (const type of Object.values(schema.getTypeMap())) {
    if (!isObjectType(type) || type.name.startsWith('__')) continue;
    const noun = byType.get(type.name);
    for (const { name, type: of, extensions } of Object.values(type.getFields())) {
      const field = `${type.name}.${name}`;
      // Several entries by their ids: null stands for each that is not to be seen.
      if (field !== 'Query.nodes' && heldBare(of)) faults.push(`${field} holds items that may be null`);
      if (!isNonNullType(of)) continue;
      if (roots.includes(type)) faults.push(`${field} is a root field and may not be null`);
      if (noun?.historical && !neverWithheld.has(name)) faults.push(`${field} can be withheld and may not be null`);
      if (noun && mayBeEmpty(noun, name, extensions)) faults.push(`${field} may not be null, and its column may`);
    }
  }
  return faults;
}

test('what may be empty, what can be withheld and every root field may be null; nothing else may', () => {
  const schema = schemaOf(nouns, resolvers);
  expect(faultsOf(schema)).toEqual([]);
  // The fields that every entry has are there, and are promised.
  for (const { entity, historical } of nouns.filter((noun) => noun.historical)) {
    const fields = (schema.getType(entity.name) as GraphQLObjectType).getFields();
    const promised = ['id', 'version', 'createdAt', 'updatedAt', 'region', 'history', 'can'];
    const told = promised.filter((name) => fields[name] && !isNonNullType(fields[name].type));
    expect([entity.name, historical, told]).toEqual([entity.name, true, []]);
  }
});

test('the rule is noticed when it is broken', () => {
  const schema = schemaOf(nouns, resolvers);
  const text = schema.getType('String') as never;
  const fieldsOf = (type: string) => (schema.getType(type) as GraphQLObjectType).getFields();
  const change = (type: string, name: string, to: (type: GraphQLOutputType) => GraphQLOutputType) => {
    const field = fieldsOf(type)[name]!;
    field.type = to(getNullableType(field.type));
  };
  change('Hazard', 'description', (type) => new GraphQLNonNull(type));
  change('Query', 'hazards', (type) => new GraphQLNonNull(type));
  change('Mutation', 'reportHazard', (type) => new GraphQLNonNull(type));
  change('Refusal', 'path', () => new GraphQLList(text));
  change('Hazard', 'enterprise', (type) => new GraphQLNonNull(type));
  expect(faultsOf(schema).sort()).toEqual([
    'Hazard.description can be withheld and may not be null',
    'Hazard.enterprise can be withheld and may not be null',
    'Hazard.enterprise may not be null, and its column may',
    'Mutation.reportHazard is a root field and may not be null',
    'Query.hazards is a root field and may not be null',
    'Refusal.path holds items that may be null',
  ]);
});

const english = { 'accept-language': 'en' };
const chinese = { 'accept-language': 'zh' };

test('two nouns fit in one selection: their stages are told alike, in the language asked for', async () => {
  const staged = nouns.filter(({ historical, lifecycle }) => historical && lifecycle).map(({ entity }) => entity.name);
  const bare = nouns.filter(({ historical, lifecycle }) => historical && !lifecycle).map(({ entity }) => entity.name);
  const query = `query($ids: [ID!]!) {
    nodes(ids: $ids) { __typename ... on RegisterEntry { stage { code label ended } } }
  }`;
  const stages = async (types: readonly string[], headers: Record<string, string>) => {
    const { data } = await w.ask('head', query, { ids: types.map((type) => ids[type]!) }, { headers });
    return (data.nodes as { __typename: string; stage: unknown }[]).map(({ __typename, stage }) => [__typename, stage]);
  };
  const asked = ['Lookback', 'Dwelling', 'Household', 'DutyList'];
  expect(asked.filter((type) => staged.includes(type))).toEqual(asked.slice(0, 3));
  expect(asked.filter((type) => bare.includes(type))).toEqual(asked.slice(3));
  expect(await stages(asked, english)).toEqual([
    ['Lookback', { code: 'OPEN', label: expect.stringMatching(/^[A-Z][\x20-\x7E]+$/), ended: false }],
    ['Dwelling', { code: 'STANDING', label: expect.stringMatching(/^[A-Z][\x20-\x7E]+$/), ended: false }],
    ['Household', { code: 'REGISTERED', label: expect.stringMatching(/^[A-Z][\x20-\x7E]+$/), ended: false }],
    ['DutyList', null],
  ]);
  const labels = (await stages(asked.slice(0, 3), chinese)).map(([, stage]) => (stage as { label: string }).label);
  for (const label of labels) expect(label).toMatch(/^[\u4e00-\u9fff]+$/);
  // In the feed and in what waits, whatever the entry is.
  const feed = `{
    changes(first: 200, types: [DutyList, KeyTask, Committee]) { items { ... on Changed { type entry { ... on RegisterEntry { stage { code } } } } } }
  }`;
  const {
    data: { changes },
  } = await w.ask('head', feed);
  interface Item {
    readonly type?: string;
    readonly entry?: { readonly stage: object | null } | null;
  }
  const items = (changes.items as Item[]).filter(({ entry }) => entry);
  const told = new Map(items.map(({ type, entry }) => [type!, entry!.stage !== null]));
  expect(told.size).toBeGreaterThan(2);
  for (const [type, isTold] of told) expect([type, isTold]).toEqual([type, staged.includes(type)]);
  const waiting = '{ worklist(first: 200) { nodes { entry { __typename stage { code label ended } } } } }';
  const {
    data: { worklist },
  } = await w.ask('head', waiting);
  const kinds = new Set((worklist.nodes as { entry: { __typename: string } }[]).map(({ entry }) => entry.__typename));
  expect(kinds.size).toBeGreaterThan(1);
  const standing = { code: expect.stringMatching(/^[A-Z_]+$/), ended: false };
  // What is owed is no entry yet: a post or an office waits for it, which have no stages.
  for (const { entry } of worklist.nodes)
    if (staged.includes(entry.__typename)) expect(entry.stage).toMatchObject(standing);
    else expect(entry.stage).toBeNull();
});

test.each([
  ['changes', 'types', 'EntryType', '{ changes(types: [VALUE]) { cursor } }'],
  ['worklist', 'kinds', 'ActName', '{ worklist(kinds: [VALUE]) { nodes { action } } }'],
  ['can', 'actions', 'ActName', '{ hazards { nodes { can(actions: [VALUE]) { action } } } }'],
  ['enumLabels', 'enums', 'EnumName', '{ enumLabels(enums: [VALUE]) { value } }'],
])('%s refuses an unknown value of `%s` by its name, however it is sent', async (_, __, type, query) => {
  const known = { EntryType: 'Hazard', ActName: 'reportHazard', EnumName: 'HazardGrade' }[type]!;
  expect((await w.ask('head', query.replace('VALUE', known))).errors).toBeUndefined();
  const inPlace = await w.ask('head', query.replace('VALUE', 'NoSuchThing'));
  expect(inPlace.data ?? null).toBeNull();
  expect(inPlace.errors![0]!.message).toContain('NoSuchThing');
  const sent = await w.ask('head', `query($v: ${type}!) ${query.replace('VALUE', '$v')}`, { v: 'NoSuchThing' });
  expect(sent.data ?? null).toBeNull();
  expect(sent.errors![0]!.message).toContain('NoSuchThing');
  expect(sent.errors![0]!.extensions.code).toBe('BAD_USER_INPUT');
});

test.each([
  ['a page too large', 'hazard { id history(first: 500) { totalCount } }', 'a', 'hazard'],
  ['a page of none', 'hazard { listings(first: 0) { totalCount } }', 'a', 'hazard'],
  ['a cursor that is none', 'hazard { history(after: "abc") { totalCount } }', 'a', 'hazard'],
])('what is asked wrongly of the entry never hides that the act was accepted: %s', async (_, asked, ...path) => {
  const { region, sector, source, category, foundAt } = {
    region: '500238100205',
    sector: 'GAS',
    source: 'TOWNSHIP',
    category: 'OBJECT',
    foundAt: '2026-11-20T01:00:00Z',
  };
  const query = `mutation($i: ReportHazardInput!) { a: reportHazard(input: $i) { ${asked} change { position } replayed refusals { code } } }`;
  const i = {
    idempotencyKey: newId(),
    region,
    sector,
    source,
    category,
    foundAt,
    description: '软管老化',
    location: '后厨',
  };
  // The first time it is interpreted, then compiled: both tell the same.
  const told = [];
  for (let n = 0; n < 3; n++) told.push(await w.ask('township-100', query, { i }));
  for (const [n, { data, errors }] of told.entries()) {
    expect(data).toEqual({
      a: { hazard: null, change: { position: expect.any(Number) }, replayed: n > 0, refusals: [] },
    });
    expect(errors).toMatchObject([{ path, extensions: { code: 'BAD_USER_INPUT' } }]);
  }
});
