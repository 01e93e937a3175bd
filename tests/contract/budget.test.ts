import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { readdirSync, readFileSync } from 'node:fs';
import { Kind, parse, type DocumentNode } from 'graphql';
import { amendSeeded } from '../support/amend-seeded.js';
import { Session } from '../../src/access/reading/statements.js';
import { Records } from '../../src/access/acting/records.js';
import { executorOf } from '../../src/api/executor.js';
import { schemaOf } from '../../src/api/schema.js';
import { instantOfDate } from '../../src/kernel/instant.js';
import { enterprises } from '../../src/enterprise/enterprise/enterprise.noun.js';
import { seededBy } from '../../src/server/reference-data.js';
import { nouns, resolvers } from '../../src/rooms.js';
import { clerk } from '../support/enforcement.js';
import { variablesOf } from '../support/operations.js';
import { textOrders } from '../support/text-order.js';
import { newId, world, type World } from '../support/world.js';

let w: World;
beforeAll(async () => {
  w = await world();
  for (let n = 0; n < 6; n++)
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
  // Something of enforcement to read: a draw, an inspection with a finding, a case with its parties, an accident
  // under investigation.
  const c = clerk(w);
  const at = new Date().toISOString();
  const year = at.slice(0, 4);
  const [one, two, three, four] = (await Promise.all(
    ['officer-1', 'officer-2', 'officer-3', 'officer-4'].map((who) => c.operator(who)),
  )) as [string, string, string, string];
  for (const { id } of (
    await w.sql.query<{ id: string }>(`select id from enterprise where county_code = '500238' order by id limit 4`)
  ).rows)
    await amendSeeded(w.service.services, seededBy(), enterprises, id, { status: 'OPERATING' } as never);
  const firm = (await c.read('head', '{ enterprises(where: { status: [OPERATING] }, first: 1) { nodes { id name } } }'))
    .enterprises.nodes[0];
  const bureau = (
    await c.read('head', '{ organisations(where: { kind: [BUREAU], region: "500238000000" }) { nodes { id } } }')
  ).organisations.nodes[0].id;
  const plan = await c.done('head', 'planInspections', at, {
    region: '500238000000',
    title: '计划',
    year: Number(year),
    tiers: ['KEY', 'GENERAL'],
    sectors: [],
    enterpriseIds: [],
    visits: 1,
    randomPercent: 0,
    document: '1',
    beginsOn: `${year}-01-01`,
    endsOn: `${year}-12-31`,
  });
  await c.done('deputy-head', 'adoptPlan', at, { id: plan.id, expectedVersion: plan.version });
  found.draw = (
    await c.done('head', 'drawInspections', at, {
      planId: plan.id,
      count: 2,
      officerIds: [one, two, three],
      conflicts: [],
    })
  ).id;
  const visit = await c.done('officer-1', 'startInspection', at, {
    enterpriseId: firm.id,
    method: 'ORDINARY',
    planId: plan.id,
    itemCodes: ['JC-01'],
    purposes: ['ENFORCEMENT'],
    officerIds: [one, two],
    assistantIds: [],
    credentialsShown: true,
    recorderUsed: true,
  });
  await c.done('officer-1', 'recordFinding', at, {
    id: visit.id,
    expectedVersion: visit.version,
    content: '问题',
    location: '车间',
    itemCode: 'CF-99',
    disposition: 'HAZARD',
    category: 'OBJECT',
  });
  found.accident = (
    await c.done('township-100', 'reportAccident', at, {
      region: '500238100205',
      enterpriseId: firm.id,
      sector: 'GAS',
      kind: 'FALL',
      production: true,
      happenedAt: at,
      unitReportedAt: at,
      location: '厂房',
      summary: '经过',
      deaths: 1,
      missing: 0,
      seriousInjuries: 0,
      minorInjuries: 0,
      trapped: 0,
      evacuated: 0,
      directLoss: '0.00',
    })
  ).id;
  const group = await c.done('leader', 'formInvestigation', at, {
    accidentId: found.accident,
    order: '令',
    leaderId: await c.operator('head'),
    memberIds: [three, four],
    officeIds: [bureau],
    unionTakesPart: true,
    procuratorateInvited: true,
  });
  found.investigation = group.id;
  await c.done('head', 'concludeStrand', at, {
    id: group.id,
    expectedVersion: group.version,
    strand: 'ENTERPRISE',
    conclusion: '结论',
    enterpriseFinding: '认定',
    items: [
      {
        head: 'ENTERPRISE',
        subjectKind: 'UNIT',
        unitName: firm.name,
        basis: '依据',
        conduct: '失职',
        proposal: 'PENALTY',
      },
    ],
  });
  await c.done('head', 'fileCase', at, {
    enterpriseId: firm.id,
    procedure: 'ORDINARY',
    source: 'ACCIDENT',
    accidentId: found.accident,
    hazardIds: [],
    findingIds: [],
    cause: '事故',
    itemCodes: ['CF-114-1'],
    violatedOn: at.slice(0, 10),
    discoveredOn: at.slice(0, 10),
    grave: false,
    handlerIds: [one, two],
    parties: [{ kind: 'UNIT', unitName: firm.name }],
  });
}, 60_000);
const found: { draw?: string; accident?: string; investigation?: string } = {};
afterAll(() => w.close());

const queries = readdirSync('schema/operations').flatMap((file) => {
  const text = readFileSync(`schema/operations/${file}`, 'utf8');
  const document = parse(text);
  const shared = document.definitions.filter((each) => each.kind === Kind.FRAGMENT_DEFINITION);
  return document.definitions.flatMap((each) => {
    if (each.kind !== Kind.OPERATION_DEFINITION || each.operation !== 'query') return [];
    const budget = /# statements: at most (\d+)[^\n]*\n$/.exec(text.slice(0, each.loc!.start))?.[1];
    const names = new Set<string>();
    const spread = (node: unknown): void => {
      JSON.stringify(node, (key, value: { kind?: string; name?: { value: string } }) => {
        if (value?.kind === 'FragmentSpread') names.add(value.name!.value);
        return key === 'loc' ? undefined : value;
      });
    };
    spread(each);
    for (const fragment of shared) if (names.has(fragment.name.value)) spread(fragment);
    return [
      [
        each.name!.value,
        budget === undefined ? null : Number(budget),
        {
          kind: Kind.DOCUMENT,
          definitions: [each, ...shared.filter(({ name }) => names.has(name.value))],
        } as DocumentNode,
      ] as const,
    ];
  });
});

const execution = executorOf(schemaOf(nouns, resolvers), { jit: false, timeoutMillis: 10_000 });
test.each(queries)('%s takes at most %s statements', async (_, budget, document) => {
  const { services } = w.service;
  const now = instantOfDate(new Date());
  const hazard = (await w.ask('officer-1', '{ hazards(first: 1) { nodes { id } } }')).data.hazards.nodes[0]
    .id as string;
  const enterprise = (await w.ask('officer-1', '{ enterprises(first: 1) { nodes { id } } }')).data.enterprises.nodes[0]
    .id as string;
  const name = (document.definitions[0] as { name: { value: string } }).name.value;
  const variables = variablesOf(name, { hazard, enterprise, ...found });
  const session = new Session(services.reads, services.statements, true);
  const { run } = session;
  const ordered: string[] = [];
  // Law 1: what is put together from several texts is looked at when it is sent.
  Object.assign(session, {
    run: (sql: string, values: readonly unknown[]) => {
      ordered.push(...textOrders(sql));
      return run(sql, values);
    },
  });
  const records = new Records(
    services,
    (await services.callerDirectory.callerOf('front-end', 'officer-1', now))!,
    session,
    {
      now,
      trace: 't',
      purpose: null,
      caseRef: null,
      language: 'en',
    },
  );
  const { errors, data } = await execution({ document, variables, context: { caller: records.caller, records } });
  expect(errors).toBeUndefined();
  expect(ordered).toEqual([]);
  expect(data).not.toBeNull();
  expect(budget).not.toBeNull();
  expect(session.count).toBeLessThanOrEqual(budget!);
});
