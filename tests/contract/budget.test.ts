import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { readdirSync, readFileSync } from 'node:fs';
import { Kind, parse, type DocumentNode } from 'graphql';
import { Session } from '../../src/access/reading/statements.js';
import { Records } from '../../src/access/records.js';
import { executorOf } from '../../src/api/executor.js';
import { schemaOf } from '../../src/api/schema.js';
import { instantOfDate } from '../../src/kernel/instant.js';
import { nouns, resolvers } from '../../src/rooms.js';
import { variablesOf } from '../support/operations.js';
import { newId, world, type World } from '../support/world.js';

let w: World;
beforeAll(async () => {
  w = await world();
  for (let n = 0; n < 6; n++) await w.ask('township-100', 'mutation($i: ReportHazardInput!) { reportHazard(input: $i) { replayed } }', { i: { idempotencyKey: newId(), region: '500238100205', sector: 'GAS', source: 'TOWNSHIP', category: 'OBJECT', description: '漏气', location: '后厨', foundAt: '2026-11-20T01:00:00Z' } });
});
afterAll(() => w.close());

const queries = readdirSync('schema/operations').flatMap((file) => {
  const text = readFileSync(`schema/operations/${file}`, 'utf8'), document = parse(text);
  const shared = document.definitions.filter((each) => each.kind === Kind.FRAGMENT_DEFINITION);
  return document.definitions.flatMap((each) => {
    if (each.kind !== Kind.OPERATION_DEFINITION || each.operation !== 'query') return [];
    const budget = /# statements: at most (\d+)[^\n]*\n$/.exec(text.slice(0, each.loc!.start))?.[1];
    const names = new Set<string>();
    const spread = (node: unknown): void => { JSON.stringify(node, (key, value: { kind?: string; name?: { value: string } }) => { if (value?.kind === 'FragmentSpread') names.add(value.name!.value); return key === 'loc' ? undefined : value; }); };
    spread(each);
    for (const fragment of shared) if (names.has(fragment.name.value)) spread(fragment);
    return [[each.name!.value, budget === undefined ? null : Number(budget), { kind: Kind.DOCUMENT, definitions: [each, ...shared.filter(({ name }) => names.has(name.value))] } as DocumentNode] as const];
  });
});

test.each(queries)('%s takes at most %s statements', async (_, budget, document) => {
  const { office } = w.service, execution = executorOf(schemaOf(nouns, resolvers), { jit: false, timeoutMillis: 10_000 }), now = instantOfDate(new Date());
  const hazard = (await w.ask('officer-1', '{ hazards(first: 1) { nodes { id } } }')).data.hazards.nodes[0].id as string;
  const enterprise = (await w.ask('officer-1', '{ enterprises(first: 1) { nodes { id } } }')).data.enterprises.nodes[0].id as string;
  const name = (document.definitions[0] as { name: { value: string } }).name.value;
  const variables = variablesOf(name, { hazard, enterprise });
  const session = new Session(office.reads, office.statements, true);
  const records = new Records(office, (await office.register.callerOf('front-end', 'officer-1', now))!, session, { now, trace: 't', purpose: null, caseRef: null, language: 'en' });
  const { errors, data } = await execution({ document, variables, context: { caller: records.caller, records } });
  expect(errors).toBeUndefined();
  expect(data).not.toBeNull();
  expect(budget).not.toBeNull();
  expect(session.count).toBeLessThanOrEqual(budget!);
});
