import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { ApolloServer } from '@apollo/server';
import { readdirSync, readFileSync } from 'node:fs';
import { Kind, parse, print, type DocumentNode } from 'graphql';
import { Session } from '../../src/access/reading/statements.js';
import { Records } from '../../src/access/acting/records.js';
import { Answering, type Answer } from '../../src/api/answer.js';
import type { RequestContext } from '../../src/api/context.js';
import { formatError } from '../../src/api/errors.js';
import { asGateway, executorOf } from '../../src/api/executor.js';
import { limiting, Measures } from '../../src/api/limits.js';
import { schemaOf } from '../../src/api/schema.js';
import { instantOfDate } from '../../src/kernel/instant.js';
import { nouns, resolvers } from '../../src/rooms.js';
import { variablesOf } from '../support/operations.js';
import { newId, world, type World } from '../support/world.js';

let w: World;
let answering: Answering;
let apollo: ApolloServer<RequestContext>;
let throughApollo = 0;
beforeAll(async () => {
  w = await world();
  for (let n = 0; n < 4; n++)
    await w.ask('township-100', 'mutation($i: ReportHazardInput!) { reportHazard(input: $i) { replayed } }', {
      i: {
        idempotencyKey: newId(),
        region: '500238100205',
        sector: 'GAS',
        source: 'TOWNSHIP',
        category: 'OBJECT',
        description: '漏气',
        location: '后厨',
        foundAt: '2026-11-20T01:00:00Z',
      },
    });
  const schema = schemaOf(nouns, resolvers);
  const execution = executorOf(schema, { jit: true, timeoutMillis: 10_000 });
  const measures = new Measures(schema);
  const limits = { depth: 16, aliases: 60, rootFields: 20, cost: 50_000 };
  apollo = new ApolloServer<RequestContext>({
    gateway: asGateway(schema, execution),
    introspection: true,
    includeStacktraceInErrorResponses: false,
    stringifyResult: (result) => JSON.stringify(result),
    formatError: (formatted, error) => formatError(formatted, error, { unforeseen: () => {}, lacking: () => {} }),
    plugins: [
      {
        requestDidStart: async () => {
          throughApollo += 1;
        },
      },
      limiting(limits, measures, (...admitted) => {
        answering.admit(...admitted);
      }),
    ],
  });
  answering = new Answering(apollo, execution, measures, limits);
  await apollo.start();
});
afterAll(async () => {
  await apollo.stop();
  await w.close();
});

const now = instantOfDate(new Date());
async function ask(body: object, headers: Record<string, string> = {}): Promise<{ answer: Answer; straight: boolean }> {
  const { services } = w.service;
  const caller = (await services.callerDirectory.callerOf('front-end', 'officer-1', now))!;
  const session = new Session(services.reads, services.statements, true);
  const before = throughApollo;
  const records = new Records(services, caller, session, {
    now,
    trace: 't',
    purpose: null,
    caseRef: null,
    language: 'en',
  });
  const answer = await answering.answer(
    { method: 'POST', headers: { 'content-type': 'application/json', ...headers }, search: '', body },
    { caller, records },
  );
  await session.close();
  return { answer, straight: throughApollo === before };
}
/** Apollo Server's own answer: it is asked in a way that is not plainly for JSON, which it alone weighs. */
const viaApollo = (body: object) => ask(body, { accept: 'application/json;q=0.9, text/plain;q=0.1' });
const told = ({ status, headers, body }: Answer) => ({
  status,
  type: headers['content-type'],
  cost: headers['x-cost'],
  body,
});

const operations = readdirSync('schema/operations').flatMap((file) => {
  const document = parse(readFileSync(`schema/operations/${file}`, 'utf8'));
  return document.definitions.flatMap((each) =>
    each.kind === Kind.OPERATION_DEFINITION && each.operation === 'query'
      ? [[each.name!.value, { ...document, definitions: [each, ...used(document, each)] }] as const]
      : [],
  );
});
function used(document: DocumentNode, from: object, found = new Set<string>()): DocumentNode['definitions'][number][] {
  const names = [
    ...JSON.stringify(from, (key, value: unknown) => (key === 'loc' ? undefined : value)).matchAll(
      /"FragmentSpread","name":\{"kind":"Name","value":"(\w+)"/g,
    ),
  ]
    .map(([, name]) => name!)
    .filter((name) => !found.has(name));
  names.forEach((name) => found.add(name));
  return document.definitions
    .filter((each) => each.kind === Kind.FRAGMENT_DEFINITION && names.includes(each.name.value))
    .flatMap((each) => [each, ...used(document, each, found)]);
}

test.each(operations)(
  '%s is answered straight the second time, as Apollo Server answers it',
  async (name, document) => {
    const [{ answer: hazards }, { answer: enterprises }] = [
      await ask({ query: '{ hazards(first: 1) { nodes { id } } }' }),
      await ask({ query: '{ enterprises(first: 1) { nodes { id } } }' }),
    ];
    const first = (answer: Answer, list: string) =>
      (JSON.parse(answer.body) as { data: Record<string, { nodes: { id: string }[] }> }).data[list]!.nodes[0]!.id;
    const variables = variablesOf(name, {
      hazard: first(hazards, 'hazards'),
      enterprise: first(enterprises, 'enterprises'),
    });
    const body = { query: print(document), variables };
    const theirs = await viaApollo(body);
    expect(theirs.straight).toBe(false);
    expect(theirs.answer.status).toBe(200);
    const straight = await ask(body);
    expect(straight.straight).toBe(true);
    expect(told(straight.answer)).toEqual(told(theirs.answer));
  },
);

test.each([
  [
    'a variable of the wrong type',
    { query: 'query($id: ID!) { hazard(id: $id) { id } }', variables: { id: { no: 1 } } },
  ],
  ['a variable that is missing', { query: 'query($id: ID!) { hazard(id: $id) { id } }', variables: {} }],
  [
    'a bad scalar',
    {
      query: 'query($r: RegionCode) { hazards(where: { region: $r }, first: 1) { nodes { id } } }',
      variables: { r: '12' },
    },
  ],
  ['a page too large', { query: 'query($n: Int!) { hazards(first: $n) { nodes { id } } }', variables: { n: 201 } }],
  [
    'a page that costs too much',
    {
      query: 'query($n: Int!) { hazards(first: $n) { nodes { history(first: 200) { nodes { entryId } } } } }',
      variables: { n: 200 },
    },
  ],
  ['an operation that is not there', { query: 'query A { __typename } query B { __typename }', operationName: 'C' }],
  ['no operation chosen among two', { query: 'query A { __typename } query B { __typename }' }],
  [
    'a cursor of another order',
    {
      query: 'query($after: String) { hazards(first: 1, after: $after) { nodes { id } } }',
      variables: { after: 'WyJYIiwiYSIsImIiXQ' },
    },
  ],
])('%s is told as Apollo Server tells it, each time', async (_, body) => {
  // A good request first, so that the document is known.
  await ask({
    ...body,
    variables: { id: 'x', r: '500238', n: 1, after: null },
    operationName: body.query.includes('query A') ? 'A' : undefined,
  });
  const theirs = await viaApollo(body);
  const [once, twice] = [await ask(body), await ask(body)];
  expect(JSON.parse(theirs.answer.body)).toMatchObject({ errors: expect.anything() });
  expect(told(once.answer)).toEqual(told(theirs.answer));
  expect(told(twice.answer)).toEqual(told(theirs.answer));
});

test('the newer media type is answered where it alone is accepted', async () => {
  const body = { query: '{ __typename }' };
  await ask(body);
  const { answer, straight } = await ask(body, { accept: 'application/graphql-response+json' });
  expect([straight, answer.headers['content-type']]).toEqual([
    true,
    'application/graphql-response+json; charset=utf-8',
  ]);
});

test('what has happened in an act is told once, also when a field of the answer fails', async () => {
  const query =
    'mutation($i: ReportHazardInput!) { reportHazard(input: $i) { hazard { id history(first: 0) { nodes { entryId } } } refusals { code } } }';
  const input = {
    region: '500238100205',
    sector: 'GAS',
    source: 'DEPT_INSPECTION',
    category: 'OBJECT',
    description: '漏气',
    location: '后厨',
    foundAt: '2026-11-20T01:00:00Z',
  };
  const count = async () => (await w.sql.query<{ n: number }>('select count(*)::int as n from hazard')).rows[0]!.n;
  const before = await count();
  for (let n = 1; n <= 3; n++) {
    const { answer } = await ask({ query, variables: { i: { ...input, idempotencyKey: newId() } } });
    expect(JSON.parse(answer.body)).toMatchObject({ errors: [{ extensions: { code: 'BAD_USER_INPUT' } }] });
    expect(await count()).toBe(before + n);
  }
});
