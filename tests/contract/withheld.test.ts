import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { isObjectType, parse, type ExecutionResult } from 'graphql';
import { Session } from '../../src/access/reading/statements.js';
import { Records } from '../../src/access/acting/records.js';
import type { RequestContext } from '../../src/api/context.js';
import { executorOf } from '../../src/api/executor.js';
import { schemaOf } from '../../src/api/schema.js';
import { instantOfDate } from '../../src/kernel/instant.js';
import { nouns, resolvers } from '../../src/rooms.js';
import { newId, world, type World } from '../support/world.js';

// What a caller may not be told is null, the entry stays, and beside the answer it is said once a field path.
let w: World;
const people = [2, 1];
beforeAll(async () => {
  w = await world();
  const idNumbers = ['500299197506150122', '50029919800229002X', '500299196001010015'];
  const registering = 'mutation($i: RegisterHouseholdInput!) { registerHousehold(input: $i) { refusals { code } } }';
  for (const [n, count] of people.entries()) {
    const members = Array.from({ length: count }, (_, i) => ({
      personName: `演示${n}${i}`,
      idNumber: idNumbers.pop()!,
      kinship: i === 0 ? 'HEAD' : 'SPOUSE',
      categories: [],
    }));
    const input = { idempotencyKey: newId(), region: '500238100205', address: `木龙村${n}号`, members, dwellings: [] };
    const { data } = await w.ask('township-100', registering, { i: input });
    expect(data.registerHousehold.refusals).toEqual([]);
  }
  const firm = {
    idempotencyKey: newId(),
    region: '500238100205',
    creditCode: '91500299MA0T000117',
    name: '演示机械厂',
    sector: 'INDUSTRY_TRADE',
    industryCode: '3360',
    address: '演示路1号',
    orgForm: 'ENTERPRISE',
    principal: '演示甲',
  };
  const founding = 'mutation($i: RegisterEnterpriseInput!) { registerEnterprise(input: $i) { refusals { code } } }';
  const { data } = await w.ask('township-100', founding, { i: firm });
  expect(data.registerEnterprise.refusals).toEqual([]);
});
afterAll(() => w.close());

const masked = expect.stringContaining('*');
const households = `{
  households(first: 50) { nodes { id address { masked plain } members { personName { plain withheld } } } }
}`;

test('a page keeps its entries, and what is withheld is told once a field path, whichever way it is answered', async () => {
  // Parsed and validated; then remembered; then compiled.
  for (const round of ['first', 'remembered', 'compiled']) {
    const { data, errors, extensions } = await w.ask('township-100', households);
    expect([round, errors]).toEqual([round, undefined]);
    const nodes = data.households.nodes as { id: string; address: object; members: object[] }[];
    expect([round, nodes.map(({ address }) => address)]).toEqual([round, people.map(() => ({ masked, plain: null }))]);
    expect(nodes.map(({ members }) => members.length).sort()).toEqual([...people].sort());
    for (const member of nodes.flatMap(({ members }) => members)) {
      expect(member).toEqual({ personName: { plain: null, withheld: 'NO_PURPOSE' } });
    }
    expect([round, extensions.withheld]).toEqual([
      round,
      [
        { path: 'households.nodes.address.plain', reason: 'NO_PURPOSE', count: 2 },
        { path: 'households.nodes.members.personName.plain', reason: 'NO_PURPOSE', count: 3 },
      ],
    ]);
  }
});

test('a path is told as it is answered, by its aliases, and with what is lacking', async () => {
  const aliased = `{
    ours: households(first: 50) { nodes { where: address { open: plain } } }
    works: enterprises(first: 50) { nodes { chief: principal { plain } } }
  }`;
  const headers = { 'x-purpose': 'RELIEF' };
  for (const [who, reason] of [
    ['township-100', 'NO_CASE'],
    ['legal', 'NO_RIGHT'],
  ] as const) {
    const { data, extensions } = await w.ask(who, aliased, {}, { headers });
    expect([who, data.ours.nodes]).toEqual([who, people.map(() => ({ where: { open: null } }))]);
    // Of many firms one has a principal: where there is nothing, nothing is withheld.
    const named = data.works.nodes.filter(({ chief }: { chief: object | null }) => chief !== null);
    expect([who, data.works.nodes.length > 1, named]).toEqual([who, true, [{ chief: { plain: null } }]]);
    expect([who, extensions.withheld]).toEqual([
      who,
      [
        { path: 'ours.nodes.where.open', reason, count: 2 },
        { path: 'works.nodes.chief.plain', reason, count: 1 },
      ],
    ]);
  }
});

test('where nothing is withheld nothing is said of it', async () => {
  const stated = { headers: { 'x-purpose': 'RELIEF', 'x-case': '1' } };
  for (const round of ['first', 'remembered']) {
    const given = await w.ask('township-100', households, {}, stated);
    const plain = given.data.households.nodes.map(({ address }: { address: { plain: string } }) => address.plain);
    expect([round, plain.sort()]).toEqual([round, ['木龙村0号', '木龙村1号']]);
    expect([round, given.extensions?.withheld]).toEqual([round, undefined]);
    const none = await w.ask('township-100', '{ households { nodes { address { masked } } } }');
    expect([round, none.extensions]).toEqual([round, undefined]);
  }
});

// --- the same of a schema in which a field of no person is withheld, and an act breaks

const schema = schemaOf(nouns, resolvers);
const fieldOf = (typeName: string, name: string) => {
  const type = schema.getType(typeName);
  if (!isObjectType(type)) throw new Error(`${typeName} has no fields.`);
  return type.getFields()[name]!;
};
const broken = () => {
  throw new Error('It broke.');
};
fieldOf('Hazard', 'location').resolve = (_, __, { records }: RequestContext, info) => {
  records.withheld.add(info.path, 'NO_RIGHT');
  return null;
};
fieldOf('Hazard', 'number').resolve = broken;
fieldOf('Mutation', 'correctHazard').resolve = broken;

const execution = executorOf(schema, { jit: true, timeoutMillis: 10_000 });
async function executed(text: string, who: string, variables: Record<string, unknown> = {}, times = 1) {
  const { services } = w.service;
  const now = instantOfDate(new Date());
  const asked = { now, trace: 't', purpose: null, caseRef: null, language: 'en' as const };
  const document = parse(text);
  const results: ExecutionResult[] = [];
  const caller = (await services.callerDirectory.callerOf('front-end', who, now))!;
  for (let n = 0; n < times; n++) {
    const session = new Session(services.reads, services.statements, false);
    const records = new Records(services, caller, session, asked);
    results.push(await execution({ document, variables, context: { caller, records } }));
  }
  return results;
}
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
const reporting = 'mutation($i: ReportHazardInput!) { reportHazard(input: $i) { refusals { code } hazard { id } } }';

test('a page with a withheld field keeps its entries, and the rest of the document is answered', async () => {
  for (let n = 0; n < 3; n++) {
    await w.ask('township-100', reporting, { i: { idempotencyKey: newId(), ...hazard() } });
  }
  const text = `{
    hazards(first: 3) { nodes { description place: location } } enterprises(first: 1) { nodes { name } }
  }`;
  for (const { data, errors, extensions } of await executed(text, 'officer-1', {}, 3)) {
    expect(errors).toBeUndefined();
    const wanted = { description: '软管老化', place: null };
    expect(data).toMatchObject({
      hazards: { nodes: [wanted, wanted, wanted] },
      enterprises: { nodes: [{ name: expect.any(String) }] },
    });
    expect(extensions).toEqual({ withheld: [{ path: 'hazards.nodes.place', reason: 'NO_RIGHT', count: 3 }] });
  }
});

test('of two acts in one document the one that fails inside hides neither the other nor its effect', async () => {
  const keys = [newId(), newId()];
  const text = `mutation($a: ReportHazardInput!, $b: CorrectHazardInput!, $c: ReportHazardInput!) {
    a: reportHazard(input: $a) { refusals { code } change { position } }
    b: correctHazard(input: $b) { refusals { code } }
    c: reportHazard(input: $c) { refusals { code } change { position } }
  }`;
  const variables = {
    a: { idempotencyKey: keys[0], ...hazard() },
    c: { idempotencyKey: keys[1], ...hazard() },
    b: { idempotencyKey: newId(), id: 'H', expectedVersion: 1, reason: '有误' },
  };
  const [{ data, errors }] = (await executed(text, 'township-100', variables)) as [ExecutionResult];
  const done = { refusals: [], change: { position: expect.anything() } };
  expect(data).toEqual({ a: done, b: null, c: done });
  expect(errors!.map(({ path }) => path)).toEqual([['b']]);
  const { rows } = await w.sql.query('select key from request_key where key = any($1)', [keys]);
  expect(rows).toHaveLength(2);
});

test('an act whose entry cannot be read has happened, and the other fields of the document are answered', async () => {
  const key = newId();
  const text = `mutation($a: ReportHazardInput!, $b: ReportHazardInput!) {
    a: reportHazard(input: $a) { refusals { code } hazard { id number } change { position } }
    b: reportHazard(input: $b) { refusals { code } hazard { id } }
  }`;
  const variables = { a: { idempotencyKey: key, ...hazard() }, b: { idempotencyKey: newId(), ...hazard() } };
  const [{ data, errors }] = (await executed(text, 'township-100', variables)) as [ExecutionResult];
  // The entry is null, its number being promised; that the act was accepted is told.
  expect(data).toMatchObject({
    a: { refusals: [], hazard: null, change: { position: expect.anything() } },
    b: { refusals: [] },
  });
  expect(errors!.map(({ path }) => path)).toEqual([['a', 'hazard', 'number']]);
  const asking = 'query($k: String!) { requestStatus(idempotencyKey: $k) { state } }';
  const asked = await w.ask('township-100', asking, { k: key });
  expect(asked.data.requestStatus.state).toBe('ACCEPTED');
});
