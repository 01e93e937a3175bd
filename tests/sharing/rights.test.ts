import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { globalId } from '../../src/access/privacy/ids.js';
import { seedRows } from '../../src/access/journal/seeding.js';
import { hazards } from '../../src/hazard/hazard/hazard.noun.js';
import { seededBy } from '../../src/server/reference-data.js';
import { clients, organisations } from '../../src/organisation/organisation.noun.js';
import { newId, world, type World } from '../support/world.js';

// What a partner's system sees: a cell (row, field) where one agreement in force covers both, and nothing else.
let w: World;
let client: string;
let bureau: string;
const majors: string[] = [];
const partner = (query: string, variables: Record<string, unknown> = {}) =>
  w.ask(null, query, variables, { client: 'partner' });
const act = async (who: string | null, name: string, input: object, selection: string) => {
  const type = `${name.charAt(0).toUpperCase()}${name.slice(1)}Input`;
  const query = `mutation($i: ${type}!) { ${name}(input: $i) { refusals { code path } ${selection} } }`;
  const saying = who === null ? { client: 'partner' } : {};
  const { data, errors } = await w.ask(who, query, { i: { idempotencyKey: newId(), ...input } }, saying);
  expect([name, errors]).toEqual([name, undefined]);
  return data[name];
};
interface Terms {
  readonly resources: readonly string[];
  readonly fields?: readonly string[];
  readonly regions?: readonly string[];
  readonly modes?: readonly string[];
}
interface Agreement {
  readonly id: string;
  version: number;
}
const requested = async (terms: Terms): Promise<Agreement> => {
  const given = {
    clientId: client,
    ownerId: bureau,
    legalBasis: '安全生产法第四十一条',
    scene: '协同治理',
    regions: ['500238000000'],
    usePurposes: ['协同治理'],
    modes: ['QUERY', 'BATCH', 'SUBSCRIBE'],
    validUntil: '2099-12-31',
    ...terms,
  };
  const { refusals, sharingAgreement } = await act(null, 'requestAgreement', given, 'sharingAgreement { id version }');
  expect(refusals).toEqual([]);
  return sharingAgreement;
};
const move = async (name: string, agreement: Agreement, more: object = {}): Promise<void> => {
  const { id, version } = agreement;
  const { refusals } = await act('head', name, { id, expectedVersion: version, ...more }, '');
  expect([name, refusals]).toEqual([name, []]);
  agreement.version += 1;
};
const granted = async (terms: Terms): Promise<Agreement> => {
  const agreement = await requested(terms);
  await move('grantAgreement', agreement);
  return agreement;
};
const ended = (agreement: Agreement): Promise<void> => move('revokeAgreement', agreement, { reason: '不再需要' });

beforeAll(async () => {
  w = await world();
  const one = async (sql: string) => (await w.sql.query<{ id: string }>(sql)).rows[0]!.id;
  client = globalId(clients, await one(`select id from client where key = 'partner'`));
  const office =
    await one(`select organisation_id as id from post where id in (select post_id from holding h join operator o
      on o.id = h.operator_id where o.subject = 'head')`);
  bureau = globalId(organisations, office);
  const by = seededBy();
  const hazard = (regionCode: string, grade: 'MAJOR' | null, n: number) => ({
    regionCode,
    number: `演隐〔2026〕${n}号`,
    status: grade === null ? 'REPORTED' : 'GRADED',
    grade,
    source: 'DEPT_INSPECTION',
    category: 'OBJECT',
    sector: 'GAS',
    description: '管道老化',
    location: '后厨',
    foundAt: by.at,
    extensions: 0,
    reportingOfficeId: office,
    criterion: grade === 'MAJOR' ? 'AQF-99' : null,
  });
  const rows = [
    hazard('500238100000', 'MAJOR', 1),
    hazard('500238101000', 'MAJOR', 2),
    hazard('500238100000', 'MAJOR', 3),
    hazard('500238100000', null, 4),
    hazard('500238101000', null, 5),
  ];
  const ids = await seedRows(w.service.services, by, hazards, rows as never);
  majors.push(...ids.slice(0, 3).map((id) => globalId(hazards, id)));
}, 60_000);
afterAll(() => w.close());

const withheldIn = (answer: { extensions?: any }): string[] =>
  (answer.extensions?.withheld ?? []).map(({ path, reason }: { path: string; reason: string }) => `${path} ${reason}`);

test('what is shared unconditionally is seen by every registered system, and the rest is told to be withheld', async () => {
  const answer = await partner(
    '{ enterprises(first: 5) { nodes { name creditCode status riskGrade suspensionReason contactPhone { masked plain } history { nodes { action } } } } }',
  );
  expect(answer.errors).toBeUndefined();
  expect(answer.data.enterprises.nodes).toHaveLength(5);
  for (const node of answer.data.enterprises.nodes)
    expect(node).toMatchObject({
      name: expect.any(String),
      suspensionReason: null,
      contactPhone: null,
      history: { nodes: [] },
    });
  expect(withheldIn(answer)).toEqual([
    'enterprises.nodes.contactPhone NO_AGREEMENT',
    'enterprises.nodes.history NO_AGREEMENT',
    'enterprises.nodes.suspensionReason NO_AGREEMENT',
  ]);
});

test('of hazards the MAJOR ones are shared with all, without what is told by agreement', async () => {
  const answer = await partner('{ hazards { totalCount nodes { id grade sector description enterprise { name } } } }');
  expect(answer.data.hazards.nodes.map(({ id }: { id: string }) => id).sort()).toEqual([...majors].sort());
  expect(answer.data.hazards.totalCount).toBe(majors.length);
  for (const node of answer.data.hazards.nodes)
    expect(node).toMatchObject({ grade: 'MAJOR', sector: 'GAS', description: null });
});

test('a filter or an order by what is not shared is refused by its name', async () => {
  for (const [query, name] of [
    ['{ hazards(where: { text: "老化", foundFrom: "2020-01-01T00:00:00Z" }) { nodes { id } } }', 'Hazard.description'],
    ['{ hazards(where: { source: [DEPT_INSPECTION] }) { totalCount } }', 'Hazard.source'],
    ['{ enterprises { nodes { hazards(where: { source: [SELF] }) { nodes { id } } } } }', 'Hazard.source'],
    ['{ hazardStatistics(groupBy: [SOURCE]) { source count } }', 'Hazard.source'],
    ['{ hazardStatistics(where: { source: [SELF] }, groupBy: []) { count } }', 'Hazard.source'],
  ] as const) {
    const { errors } = await partner(query);
    expect([query, errors?.[0]?.extensions]).toEqual([
      query,
      expect.objectContaining({ code: 'NOT_SHARED', fields: expect.arrayContaining([name]) }),
    ]);
  }
  expect((await partner('{ hazardStatistics(groupBy: [GRADE]) { grade count } }')).data.hazardStatistics).toEqual([
    { grade: 'MAJOR', count: majors.length },
  ]);
});

test('what is shared with nobody is said to be so, whether or not there is any', async () => {
  const answer = await partner('{ inspections { totalCount nodes { number } } }');
  expect(answer.data.inspections).toEqual({ totalCount: 0, nodes: [] });
  expect(withheldIn(answer)).toEqual(['inspections NO_AGREEMENT']);
});

test('a cell is seen where one agreement covers its row and its field, never by two together', async () => {
  const one = await granted({
    resources: ['HAZARD_DETAIL'],
    fields: ['Hazard.description'],
    regions: ['500238100000'],
  });
  const other = await granted({ resources: ['HAZARD_DETAIL'], fields: ['Hazard.location'], regions: ['500238000000'] });
  const { data, errors } = await partner('{ hazards(first: 50) { nodes { region { code } description location } } }');
  expect(errors).toBeUndefined();
  const told = (data.hazards.nodes as any[]).map((node) => [node.region.code, node.description, node.location]);
  expect(told.filter(([code]) => code === '500238100000')).toEqual(
    Array.from({ length: 3 }, () => ['500238100000', '管道老化', '后厨']),
  );
  expect(told.filter(([code]) => code === '500238101000')).toEqual(
    Array.from({ length: 2 }, () => ['500238101000', null, '后厨']),
  );
  // A choice by what only one of them shares is answered from that one alone.
  const chosen = await partner(
    '{ hazards(where: { text: "老化", foundFrom: "2020-01-01T00:00:00Z" }) { nodes { region { code } } totalCount } }',
  );
  expect(chosen.errors?.[0]?.extensions).toMatchObject({ code: 'NOT_SHARED' });
  await ended(one);
  await ended(other);
  expect((await partner('{ hazards(first: 50) { nodes { id } } }')).data.hazards.nodes).toHaveLength(majors.length);
});

test('an agreement that ends in the middle of a list ends it by its name', async () => {
  const agreement = await granted({ resources: ['HAZARD_DETAIL'] });
  const page =
    '($after: String) { hazards(first: 2, after: $after) { pageInfo { hasNextPage endCursor } nodes { id } } }';
  const first = (await partner(`query${page}`)).data.hazards;
  expect(first.pageInfo.hasNextPage).toBe(true);
  expect((await partner(`query${page}`, { after: first.pageInfo.endCursor })).data.hazards.nodes).toHaveLength(2);
  await move('suspendAgreement', agreement, { reason: '核查' });
  const { errors } = await partner(`query${page}`, { after: first.pageInfo.endCursor });
  expect(errors![0]!.extensions.code).toBe('AGREEMENT_ENDED');
  await move('resumeAgreement', agreement);
  expect((await partner(`query${page}`, { after: first.pageInfo.endCursor })).data.hazards.nodes).toHaveLength(2);
  await ended(agreement);
});

test('its day being over, an agreement shares nothing, whatever its stage', async () => {
  const agreement = await granted({ resources: ['HAZARD_DETAIL'] });
  const count = async (at?: string) =>
    (await w.ask(null, '{ hazards { totalCount } }', {}, { client: 'partner', ...(at && { at }) })).data.hazards
      .totalCount;
  expect(await count()).toBe(majors.length + 2);
  expect(await count('2099-12-31T15:00:00Z')).toBe(majors.length + 2);
  expect(await count('2099-12-31T16:00:00Z')).toBe(majors.length);
  await ended(agreement);
});

test('by id, in the past and in the feed it is the same', async () => {
  const major = majors[0]!;
  const asked = 'id ... on Hazard { grade description }';
  expect(
    (await partner('query($id: ID!) { node(id: $id) { id ... on Hazard { grade description } } }', { id: major })).data
      .node,
  ).toEqual({
    id: major,
    grade: 'MAJOR',
    description: null,
  });
  const now = new Date().toISOString();
  const then = await partner('query($at: DateTime!) { hazards(asOf: $at) { nodes { id description } } }', { at: now });
  expect(then.data.hazards.nodes.map(({ description }: any) => description)).toEqual(majors.map(() => null));
  const feed = await partner(
    `{ changes(first: 200, types: [Hazard]) { items { ... on Changed { entryId fields entry { ${asked} } } } } }`,
  );
  const items = feed.data.changes.items.filter((item: any) => item.entry);
  expect(items.map(({ entryId }: any) => entryId).sort()).toEqual([...majors].sort());
  for (const { fields, entry } of items) {
    expect(fields).toContain('sector');
    expect(
      fields.filter((field: string) => ['description', 'location', 'source', 'reporterId'].includes(field)),
    ).toEqual([]);
    expect(entry.description).toBeNull();
  }
});

test('what may be used for questions only is neither listed nor followed', async () => {
  const agreement = await granted({ resources: ['INSPECTIONS'], modes: ['VERIFY'] });
  const { data } = await partner('{ inspections { nodes { number } } }');
  expect(data.inspections.nodes).toEqual([]);
  await ended(agreement);
});

test("the partner reads its own agreements and nobody else's; the bureau has what waits for it with its day", async () => {
  const agreement = await requested({ resources: ['HAZARD_DETAIL'] });
  const own = await partner('{ sharingAgreements { nodes { id status answerDue organisation { name } } } }');
  expect(own.data.sharingAgreements.nodes.map(({ id }: any) => id)).toContain(agreement.id);
  const other = await w.ask(null, '{ sharingAgreements { nodes { id } } }', {}, { client: 'payment-exchange' });
  expect(other.data.sharingAgreements.nodes).toEqual([]);
  const work = await w.ask(
    'head',
    '{ worklist(kinds: [grantAgreement], first: 50) { nodes { action due entry { id } } } }',
  );
  expect(work.data.worklist.nodes).toEqual([
    { action: 'grantAgreement', due: expect.any(String), entry: { id: agreement.id } },
  ]);
  await move('refuseAgreement', agreement, { reason: '用途不明' });
});

test('a person is told all that their post lets them see, as before', async () => {
  const { data, extensions } = await w.ask('officer-1', '{ hazards(first: 5) { nodes { description source } } }');
  expect(data.hazards.nodes).toHaveLength(5);
  for (const node of data.hazards.nodes) expect(node.description).toBe('管道老化');
  expect(extensions?.withheld).toBeUndefined();
});

test('whoever asks why is told the rule, what is lacking and whom to ask; hidden and absent are answered alike', async () => {
  const asked =
    '($id: ID, $type: EntryType, $action: ActName) { explainAccess(id: $id, type: $type, action: $action) { type allowed lack rule roles agreements office { name } } }';
  const explained = async (variables: object) =>
    (await partner(`query${asked}`, variables as Record<string, unknown>)).data.explainAccess;
  expect(await explained({ type: 'Enterprise' })).toMatchObject({ allowed: true, lack: null, agreements: [] });
  expect(await explained({ type: 'Inspection' })).toMatchObject({ allowed: false, lack: 'NO_AGREEMENT' });
  expect(await explained({ type: 'EnforcementCase' })).toMatchObject({ allowed: false, lack: 'WITHHELD' });
  expect(await explained({ action: 'closeHazard' })).toMatchObject({ type: 'Hazard', allowed: false, lack: 'NO_ROLE' });
  expect(await explained({ id: majors[0] })).toMatchObject({ type: 'Hazard', allowed: true, lack: null });
  const { rows } = await w.sql.query<{ id: string }>(`select id from hazard where grade is null limit 1`);
  const hidden = await explained({ id: globalId(hazards, rows[0]!.id) });
  const absent = await explained({ id: globalId(hazards, '01900000-0000-7000-8000-000000000000') });
  expect(hidden).toMatchObject({
    type: 'Hazard',
    allowed: false,
    lack: 'NOT_SEEN',
    office: { name: expect.any(String) },
  });
  expect(hidden).toEqual(absent);
  expect(await explained({})).toBeNull();
});
