import { afterAll, afterEach, beforeAll, beforeEach, expect, test } from '@jest/globals';
import http from 'node:http';
import { amendSeeded } from '../support/amend-seeded.js';
import { addDays, civilDateOf } from '../../src/kernel/civil-date.js';
import { instantOfDate } from '../../src/kernel/instant.js';
import { holdings, clients } from '../../src/organisation/organisation.noun.js';
import { seededBy } from '../../src/server/reference-data.js';
import { fold } from '../../src/server/folding.js';
import * as op from '../support/generated.js';
import { newId, pdf, world, type World } from '../support/world.js';

let w: World;
let before: string;
beforeAll(async () => {
  w = await world();
});
afterAll(() => w.close());
beforeEach(async () => {
  before = await w.digest();
});
let changes = false;
afterEach(async () => {
  if (!changes) expect(await w.digest()).toBe(before);
  changes = false;
});

const enterprise = (over: object = {}) =>
  ({
    idempotencyKey: newId(),
    region: '500238100205',
    creditCode: '91500299MA0T000117',
    name: '演示企业',
    sector: 'GAS',
    industryCode: '4511',
    address: '演示',
    ...over,
  }) as never;
const register =
  'mutation($i: RegisterEnterpriseInput!) { registerEnterprise(input: $i) { refusals { kind code message path basis { title article } facts { name value } } enterprise { id } } }';
const hazard = (over: object = {}) => ({
  idempotencyKey: newId(),
  region: '500238100205',
  sector: 'GAS',
  source: 'TOWNSHIP',
  category: 'OBJECT',
  description: '漏气',
  location: '后厨',
  foundAt: '2026-11-20T01:00:00Z',
  ...over,
});
const report =
  'mutation($i: ReportHazardInput!) { reportHazard(input: $i) { refusals { kind code path facts { name value } } hazard { id } } }';
const fault = (answer: { errors?: readonly { message: string; extensions: Record<string, unknown> }[] }) =>
  answer.errors?.[0];

test.each([
  ['91500299MA0T00011O', 18, /alphabet/],
  ['91500299MA0T000118', 18, /check character/],
  ['9150029IMA0T000117', 8, /no I, O/],
  ['91500299MA0T00011', null, /18 characters/],
])('a bad credit code %s says what is wrong, at character %s', async (creditCode, at, reason) => {
  const { message, extensions } = fault(await w.ask('township-100', register, { i: enterprise({ creditCode }) }))!;
  expect([extensions.code, message]).toEqual(['BAD_USER_INPUT', expect.stringMatching(reason)]);
  if (at !== null) expect(message).toMatch(new RegExp(`\\b${at}\\b`));
});
test.each([
  ['500299198102290027', /day of birth/],
  ['500299197506150123', /check character/],
  ['50029919750615012', /18 characters/],
])('a bad identity number %s is refused, and never told back', async (number, reason) => {
  const { data, text } = await w.ask('township-100', register, {
    i: enterprise({ legalRepresentativeIdNumber: number }),
  });
  expect(data.registerEnterprise).toMatchObject({
    enterprise: null,
    refusals: [
      {
        kind: 'RULE',
        code: 'ENTERPRISE_ID_NUMBER_VALID',
        path: ['legalRepresentativeIdNumber'],
        basis: [{ title: 'GB 11643-1999' }],
        facts: expect.arrayContaining([{ name: 'fault', value: expect.stringMatching(reason) }]),
      },
    ],
  });
  expect(text).not.toContain(number);
});
test.each([
  '2026-02-30T00:00:00Z',
  '2026-13-01T00:00:00Z',
  '2026-11-20',
  '2026-11-20T25:00:00Z',
  '2026-11-20T01:00:00',
])('an impossible moment %s is refused', async (foundAt) => {
  expect(fault(await w.ask('township-100', report, { i: hazard({ foundAt }) }))).toMatchObject({
    message: expect.stringMatching(/DateTime: it must be an existing moment/),
    extensions: { code: 'BAD_USER_INPUT' },
  });
});
test.each(['2026-02-30', '20261120', '2026-11-31'])('an impossible day %s is refused', async (on) => {
  expect(
    fault(
      await w.ask('officer-1', 'query($on: CivilDate) { statutoryParameters(where: { on: $on }) { totalCount } }', {
        on,
      }),
    )?.extensions.code,
  ).toBe('BAD_USER_INPUT');
});
test('what has not happened yet, or is said to have happened before what it follows, is refused', async () => {
  const future = new Date(Date.now() + 60_000).toISOString();
  expect(
    (await w.ask('township-100', report, { i: hazard({ occurredAt: future }) })).data.reportHazard.refusals,
  ).toMatchObject([{ code: 'ACT_NOT_YET_HAPPENED', path: ['occurredAt'] }]);
  expect(
    (await w.ask('township-100', report, { i: hazard({ foundAt: future }) })).data.reportHazard.refusals,
  ).toMatchObject([{ code: 'HAZARD_FOUND_BEFORE_REPORTED' }]);
  const at = '2026-11-22T08:00:00Z';
  const id = (await w.ask('township-100', report, { i: hazard({ occurredAt: '2026-11-22T00:00:00Z' }) }, { at })).data
    .reportHazard.hazard.id;
  const grading = { id, expectedVersion: 1, idempotencyKey: newId(), grade: 'GENERAL' };
  expect(
    (
      await w.ask(
        'head',
        'mutation($input: GradeHazardInput!) { gradeHazard(input: $input) { refusals { code facts { name value } } } }',
        { input: { ...grading, occurredAt: '2026-11-21T23:00:00Z' } },
        { at },
      )
    ).data.gradeHazard.refusals,
  ).toMatchObject([
    {
      code: 'ACT_BEFORE_THE_ONE_IT_FOLLOWS',
      facts: [{}, { name: 'previousActAt', value: '2026-11-22T00:00:00.000Z' }],
    },
  ]);
  changes = true;
});
test('wrong region, unknown village, ended county', async () => {
  expect((await w.ask('township-101', report, { i: hazard() })).data.reportHazard.refusals).toMatchObject([
    { kind: 'NOT_PERMITTED', code: 'OUTSIDE_SCOPE' },
  ]);
  // Rights come first: only of a place within its own is a township told what is wrong with it.
  const refused = {
    '500238100999': 'HAZARD_PLACE_IS_A_TOWNSHIP_OR_VILLAGE',
    '500238000000': 'OUTSIDE_SCOPE',
    '500225000000': 'OUTSIDE_SCOPE',
    '500111F01': 'OUTSIDE_SCOPE',
  };
  for (const [region, code] of Object.entries(refused)) {
    const { refusals } = (await w.ask('township-100', report, { i: hazard({ region }) })).data.reportHazard;
    expect([region, refusals.map((each: { code: string }) => each.code)]).toEqual([region, [code]]);
  }
  expect(fault(await w.ask('township-100', report, { i: hazard({ region: '50023810020O' }) }))?.message).toMatch(
    /RegionCode/,
  );
  expect((await w.ask('elsewhere', report, { i: hazard() })).data.reportHazard.refusals).toMatchObject([
    { code: 'OUTSIDE_SCOPE' },
  ]);
  expect((await w.ask('nobody', report, { i: hazard() })).data.reportHazard.refusals).toMatchObject([
    { kind: 'NOT_PERMITTED' },
  ]);
});
test('a body of 10 MB is refused before it is read', async () => {
  const token = await w.tokenOf('officer-1');
  const url = new URL(`${w.service.address}/graphql`);
  const { status, sent } = await new Promise<{ status: number; sent: number }>((done, failed) => {
    let count = 0;
    const request = http.request(
      {
        host: url.hostname,
        port: url.port,
        path: '/graphql',
        method: 'POST',
        headers: {
          authorization: `Bearer ${token}`,
          'content-type': 'application/json',
          'content-length': 10 * 1024 * 1024,
        },
      },
      (response) => {
        response.resume();
        response.on('end', () => {
          request.destroy();
          done({ status: response.statusCode!, sent: count });
        });
      },
    );
    request.on('error', (error) => {
      if (count === 0) failed(error);
    });
    request.write('{"query":"');
    count += 10;
  });
  expect([status, sent]).toEqual([413, 10]);
});
test('3,000 aliases, depth 50, too many root fields, too many tokens, too dear', async () => {
  const many = await w.ask('officer-1', `{ ${Array.from({ length: 900 }, (_, i) => `a${i}: __typename`).join(' ')} }`);
  expect(many).toMatchObject({
    status: 400,
    errors: [{ extensions: { code: 'LIMIT_EXCEEDED', limit: 'aliases', found: 900 } }],
  });
  expect(
    (await w.ask('officer-1', `{ ${Array.from({ length: 3000 }, (_, i) => `a${i}: __typename`).join(' ')} }`))
      .errors![0]!.message,
  ).toMatch(/token/i);
  let deep = 'name';
  for (let i = 0; i < 49; i++) deep = `parent { ${deep} }`;
  expect(fault(await w.ask('officer-1', `{ region(code: "500238") { ${deep} } }`))).toMatchObject({
    extensions: { code: 'LIMIT_EXCEEDED', limit: 'depth' },
  });
  expect(fault(await w.ask('officer-1', `{ ${'__typename viewer { on } '.repeat(30)} }`))).toMatchObject({
    extensions: { limit: 'rootFields' },
  });
  expect(
    fault(
      await w.ask(
        'officer-1',
        '{ enterprises(first: 200) { nodes { hazards(first: 200) { nodes { enterprise { hazards(first: 200) { totalCount } } } } } } }',
      ),
    ),
  ).toMatchObject({ extensions: { limit: 'cost' } });
});
test('several operations in one body are not taken', async () => {
  const response = await fetch(`${w.service.address}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', authorization: `Bearer ${await w.tokenOf('officer-1')}` },
    body: JSON.stringify([{ query: '{ __typename }' }, { query: '{ __typename }' }]),
  });
  expect(response.status).toBe(400);
});
test('NUL in a text, whole numbers beyond 2^53 and 2^31, money that is none', async () => {
  expect(
    (await w.ask('township-100', report, { i: hazard({ description: 'a\u0000b' }) })).data.reportHazard.refusals,
  ).toMatchObject([{ code: 'BAD_TEXT', path: ['description'] }]);
  expect(fault(await w.ask('officer-1', '{ regions(where: { name: "a\\u0000" }) { totalCount } }'))).toMatchObject({
    extensions: { code: 'BAD_USER_INPUT' },
  });
  expect(
    fault(await w.ask('township-100', register, { i: enterprise({ headcount: 9007199254740993 }) }))?.extensions.code,
  ).toBe('BAD_USER_INPUT');
  const id = (await w.ask('township-100', report, { i: hazard({ dryRun: true }) })).data.reportHazard.hazard.id;
  for (const funds of ['1', '1.5', '0.001', '1e3', 5, '1000000000000000.00'])
    expect(
      fault(
        await w.ask(
          'township-100',
          'mutation($i: PlanRectificationInput!) { planRectification(input: $i) { replayed } }',
          { i: { id, expectedVersion: 1, idempotencyKey: newId(), responsiblePerson: 'a', measures: 'b', funds } },
        ),
      )?.message,
    ).toMatch(/Money/);
});
test('forged cursors, ids of another type, names that are no fields', async () => {
  const forged = (parts: unknown) => Buffer.from(JSON.stringify(parts)).toString('base64url');
  for (const after of [
    'x',
    forged(['DEADLINE']),
    forged(['NEWEST', 'not a time', 'x']),
    forged(['DEADLINE', '2026-01-01', 'no uuid']),
    forged(['DEADLINE', { a: 1 }, 'x']),
    forged(null),
    forged(['HEADCOUNT', 1, 2]),
  ]) {
    expect([
      after,
      fault(
        await w.ask(
          'officer-1',
          'query($a: String) { hazards(after: $a, orderBy: DEADLINE) { nodes { id } pageInfo { endCursor } } }',
          { a: after },
        ),
      )?.extensions.code,
    ]).toEqual([after, 'BAD_USER_INPUT']);
  }
  for (const after of ['x', forged(['e', '1', 'r']), forged(['00000000-0000-0000-0000-000000000000', '-1', 'r'])])
    expect(
      fault(await w.ask('officer-1', 'query($a: String) { changes(after: $a) { cursor } }', { a: after }))?.extensions
        .code,
    ).toBe('BAD_USER_INPUT');
  const firm = (await w.ask('officer-1', '{ enterprises(first: 1) { nodes { id } } }')).data.enterprises.nodes[0]
    .id as string;
  expect((await w.ask('officer-1', 'query($id: ID) { hazard(id: $id) { id } }', { id: firm })).data.hazard).toBeNull();
  for (const id of ['', '!', 'AAAA', `${firm}=`, 'R'.repeat(400), '../../etc'])
    expect((await w.ask('officer-1', 'query($id: ID!) { node(id: $id) { id } }', { id })).data.node).toBeNull();
  expect(
    (
      await w.as('head', op.GradeHazardDocument, {
        input: { id: firm, expectedVersion: 1, idempotencyKey: newId(), grade: 'GENERAL' },
      })
    ).gradeHazard.refusals,
  ).toMatchObject([{ kind: 'NOT_FOUND' }]);
  expect(
    (
      await w.ask('township-100', report, {
        i: hazard({
          enterpriseId: (await w.ask('officer-1', '{ viewer { operator { id } } }')).data.viewer.operator.id,
        }),
      })
    ).data.reportHazard.refusals,
  ).toMatchObject([
    { code: 'ID_OF_ANOTHER_TYPE', facts: [{ value: 'Operator' }, { value: 'Enterprise' }] },
    { code: 'HAZARD_ENTERPRISE_LIES_THERE' },
  ]);
  const raw = JSON.stringify({ query: report, variables: { i: hazard() } }).replace(
    '"sector"',
    '"__proto__":{"admin":true},"sector"',
  );
  const response = await fetch(`${w.service.address}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', authorization: `Bearer ${await w.tokenOf('township-100')}` },
    body: raw,
  });
  expect(response.status).toBeGreaterThanOrEqual(400);
  expect(({} as Record<string, unknown>).admin).toBeUndefined();
});
test('an empty or endless key, an endless text', async () => {
  expect(
    (await w.ask('township-100', report, { i: hazard({ idempotencyKey: '' }) })).data.reportHazard.refusals,
  ).toMatchObject([{ kind: 'LIMIT', code: 'NO_KEY' }]);
  expect(
    (
      await w.ask('township-100', report, {
        i: hazard({ idempotencyKey: 'k'.repeat(201), description: 'x'.repeat(8001) }),
      })
    ).data.reportHazard.refusals,
  ).toMatchObject([
    { kind: 'LIMIT', path: ['description'] },
    { kind: 'LIMIT', path: ['idempotencyKey'] },
  ]);
});

test('no token, a forged, an expired one, a closed client, an unknown operator: one constant answer, before the body', async () => {
  const expired = await w.service.issue!('front-end', 'officer-1', -10);
  const good = await w.tokenOf('officer-1');
  const answers = new Set<string>();
  for (const authorization of [
    undefined,
    'Bearer x',
    `Bearer ${good.slice(0, -4)}AAAA`,
    `Bearer ${expired}`,
    `Bearer ${await w.tokenOf('officer-1', 'closed')}`,
    `Bearer ${await w.tokenOf('officer-1', 'never-registered')}`,
    `Bearer ${await w.tokenOf('no-such-person')}`,
    good,
  ]) {
    const response = await fetch(`${w.service.address}/graphql`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', ...(authorization && { authorization }) },
      body: '{"query":"{ nonsense',
    });
    answers.add(`${response.status} ${await response.text()}`);
  }
  expect([...answers]).toEqual([
    '401 {"errors":[{"message":"A valid token is needed.","extensions":{"code":"UNAUTHENTICATED"}}]}',
  ]);
  for (const path of ['/graphql', '/files/x', '/no-such-path', '/metrics'])
    expect((await fetch(`${w.service.address}${path}`)).status).toBe(401);
  for (const path of ['/healthz', '/readyz', '/dev/tokens'])
    expect((await fetch(`${w.service.address}${path}`)).status).toBe(200);
});

test("who left the post yesterday cannot act today, whatever the token says; today is the request's own", async () => {
  changes = true;
  const today = civilDateOf(instantOfDate(new Date()));
  const {
    rows: [row],
  } = await w.sql.query<{ id: string }>(
    `select h.id from holding h join operator o on o.id = h.operator_id where o.subject = 'township-102'`,
  );
  expect((await w.ask('township-102', '{ viewer { roles } }')).data.viewer.roles).toEqual(['TOWNSHIP']);
  await amendSeeded(w.service.services, seededBy(), holdings, row!.id, { heldUntil: addDays(today, -1) });
  expect((await w.ask('township-102', '{ viewer { roles } }')).data.viewer.roles).toEqual([]);
  expect(
    (await w.ask('township-102', report, { i: hazard({ region: '500238102000' }) })).data.reportHazard.refusals,
  ).toMatchObject([{ kind: 'NOT_PERMITTED' }]);
  expect(
    (await w.ask('township-102', '{ viewer { roles } }', {}, { at: `${addDays(today, -2)}T04:00:00Z` })).data.viewer
      .roles,
  ).toEqual(['TOWNSHIP']);
  // A client closed this moment is out this moment.
  const {
    rows: [partner],
  } = await w.sql.query<{ id: string }>(`select id from client where key = 'partner'`);
  expect((await w.ask(null, '{ viewer { roles } }', {}, { client: 'partner' })).data.viewer.roles).toEqual([
    'SYSTEM_CLIENT',
  ]);
  await amendSeeded(w.service.services, seededBy(), clients, partner!.id, { open: false });
  expect((await w.ask(null, '{ viewer { roles } }', {}, { client: 'partner' })).status).toBe(401);
});

test('files: size, type by content, name', async () => {
  const send = async (body: Buffer, type: string) =>
    (
      await fetch(`${w.service.address}/files`, {
        method: 'POST',
        body,
        headers: { 'content-type': type, authorization: `Bearer ${await w.tokenOf('officer-1')}` },
      })
    ).status;
  expect(await send(Buffer.from('#!/bin/sh'), 'application/pdf')).toBe(415);
  expect(await send(pdf, 'image/png')).toBe(415);
  expect(await send(Buffer.concat([pdf, Buffer.alloc(21 << 20)]), 'application/pdf')).toBe(413);
});

test('the digest of "nothing changed" stands still while the service folds its figures, and moves when one is counted', async () => {
  changes = true;
  // Whoever folds holds this lock: until it is given back nobody does.
  const holding = await w.sql.connect();
  await holding.query('select pg_advisory_lock(816021)');
  expect((await w.ask('township-100', report, { i: hazard() })).data.reportHazard.refusals).toEqual([]);
  const told = await w.digest();
  expect((await w.sql.query('select from hazard_figures_delta')).rowCount).toBeGreaterThan(0);
  await holding.query('select pg_advisory_unlock(816021)');
  holding.release();
  await fold(w.service.services);
  expect((await w.sql.query('select from hazard_figures_delta')).rowCount).toBe(0);
  expect(await w.digest()).toBe(told);
  await w.sql.query(
    'update hazard_figures set n = n + 1 where ctid = (select ctid from hazard_figures where grain = 0 limit 1)',
  );
  expect(await w.digest()).not.toBe(told);
});

test("another office's file cannot be attached", async () => {
  changes = true;
  const theirs = await w.send('officer-1', pdf);
  expect(
    (await w.ask('township-100', report, { i: hazard({ evidenceFileIds: [theirs.id] }) })).data.reportHazard.refusals,
  ).toMatchObject([{ code: 'HAZARD_FILE_SENT_BY_THE_OFFICE', path: ['evidenceFileIds'] }]);
});
