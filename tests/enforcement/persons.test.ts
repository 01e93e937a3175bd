import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { seedRows } from '../../src/access/journal/seeding.js';
import { keyIn } from '../../src/access/privacy/ids.js';
import { holdings, operators, posts } from '../../src/organisation/organisation.noun.js';
import { seededBy } from '../../src/server/reference-data.js';
import { clerk, codes, type Clerk } from '../support/enforcement.js';
import { world, type World } from '../support/world.js';

// Who takes which part in a case, told over HTTP by every record of it: an inspection by two, one of them raised to
// deputy head since, a case on what they found, proof gathered before and after a certificate lapses, a review that a
// new notice sets aside, and a decision that at last is somebody's who did none of it.
let w: World;
let c: Clerk;
let firm: { id: string; name: string };
const ids: Record<string, string> = {};
const lapsed = '2026-11-30';
beforeAll(async () => {
  w = await world();
  c = clerk(w);
  for (const who of [
    'officer-1',
    'officer-2',
    'officer-3',
    'officer-4',
    'officer-lapsing',
    'legal',
    'head',
    'elsewhere',
  ])
    ids[who] = await c.operator(who);
  const { services } = w.service;
  const { rows } = await w.sql.query<{ id: string }>(
    `select id from organisation where kind = 'BUREAU' and county_code = '500238'`,
  );
  // officer-4 has become deputy head, and the legal reviewer heads the bureau while its head is away.
  for (const [who, roles] of [
    ['officer-4', ['BUREAU_HEAD', 'LEGAL_REVIEWER']],
    ['legal', ['BUREAU_HEAD']],
    ['officer-2', ['LEGAL_REVIEWER']],
  ] as const) {
    const [post] = await seedRows(services, seededBy(), posts, [
      { regionCode: '500238000000', title: '兼任', roles: [...roles], organisationId: rows[0]!.id },
    ] as never);
    await seedRows(services, seededBy(), holdings, [
      {
        regionCode: '500238000000',
        postId: post!,
        operatorId: keyIn(operators, ids[who]!),
        heldFrom: '2024-01-01',
      },
    ] as never);
  }
  await w.sql.query(`update operator set certificate_valid_to = $1 where id = $2`, [
    lapsed,
    keyIn(operators, ids['officer-lapsing']!),
  ]);
  services.forget();
  const where = 'where: { region: "500238000000", sector: [GAS] }';
  firm = (await c.read('head', `{ enterprises(${where}, first: 1) { nodes { id name } } }`)).enterprises.nodes[0];
}, 60_000);
afterAll(() => w.close());

let kase: any;
const on = async (who: string, name: string, at: string, input: object): Promise<string[]> => {
  const told = await c.act(who, name, at, { id: kase.id, expectedVersion: kase.version, ...input });
  if (told.refusals.length === 0) kase = told.enforcementCase;
  return codes(told);
};
const party = (): { partyId: string } => ({ partyId: kase.parties[0].id });

test('each part of a case goes to whoever has no other, on the day on which it is done', async () => {
  let visit = await c.done('officer-1', 'startInspection', '2026-11-25T01:00:00Z', {
    enterpriseId: firm.id,
    method: 'ORDINARY',
    adHocReason: 'TIP_OFF',
    itemCodes: ['JC-03'],
    purposes: ['ENFORCEMENT'],
    officerIds: [ids['officer-1'], ids['officer-4']],
    assistantIds: [],
    credentialsShown: true,
    recorderUsed: true,
  });
  visit = await c.done('officer-1', 'recordFinding', '2026-11-25T02:00:00Z', {
    id: visit.id,
    expectedVersion: visit.version,
    content: '未悬挂警示标志',
    location: '配电房',
    itemCode: 'CF-99',
    disposition: 'CASE',
  });
  const filed = (handlers: string[]) => ({
    enterpriseId: firm.id,
    procedure: 'ORDINARY',
    // The source is another: what was found stands in the inspection all the same.
    source: 'TIP_OFF',
    sourceRef: '12350举报1号',
    hazardIds: [],
    findingIds: [visit.findings[0].id],
    cause: '未悬挂警示标志',
    itemCodes: ['CF-99'],
    violatedOn: '2026-11-25',
    discoveredOn: '2026-11-25',
    grave: false,
    handlerIds: handlers.map((who) => ids[who]),
    parties: [{ kind: 'UNIT', unitName: firm.name }],
  });
  const file = (...handlers: string[]) => c.act('head', 'fileCase', '2026-11-26T01:00:00Z', filed(handlers));
  expect(codes(await file('officer-1', 'officer-3'))).toEqual(['CASE_INSPECTOR_DOES_NOT_HANDLE']);
  // A certificate of another county, and one that has lapsed, make no officer here.
  expect(codes(await file('elsewhere', 'officer-3'))).toEqual(['CASE_HANDLERS_ARE_CERTIFIED']);
  kase = await c.done('head', 'fileCase', '2026-11-26T01:00:00Z', filed(['officer-3', 'officer-lapsing']));

  const proof = (collectors: string[], collectedOn: string) => ({
    kind: 'RECORD',
    title: '现场笔录',
    proves: '未悬挂警示标志',
    source: '现场',
    collectedOn,
    collectorIds: collectors.map((who) => ids[who]),
  });
  const gather = (who: string, at: string, collectors: string[], day: string) =>
    on(who, 'addEvidence', at, proof(collectors, day));
  // What the inspectors collected at the inspection is theirs; once the case is filed it is for others to collect.
  expect(await gather('officer-3', '2026-11-27T01:00:00Z', ['officer-1', 'officer-4'], '2026-11-27')).toEqual([
    'EVIDENCE_IS_NOT_COLLECTED_BY_THE_INSPECTOR',
  ]);
  expect(await gather('officer-3', '2026-11-27T01:00:00Z', ['officer-1', 'officer-4'], '2026-11-25')).toEqual([]);
  // A department's officer has cases of the department's own.
  expect(await gather('transport-officer', '2026-11-27T02:00:00Z', ['officer-3', 'officer-2'], '2026-11-27')).toEqual([
    'NOT_FOUND',
  ]);
  // Nobody acts till the certificate has lapsed: what was collected before is entered after, by another.
  expect(await gather('officer-lapsing', '2026-12-02T01:00:00Z', ['officer-3', 'officer-lapsing'], lapsed)).toEqual([
    'OFFICER_ACTS_WITH_A_CERTIFICATE',
  ]);
  expect(await gather('officer-3', '2026-12-02T01:00:00Z', ['officer-3', 'officer-lapsing'], lapsed)).toEqual([]);
  expect(await gather('officer-3', '2026-12-02T01:00:00Z', ['officer-3', 'officer-lapsing'], '2026-12-01')).toEqual([
    'EVIDENCE_IS_COLLECTED_BY_TWO',
  ]);
  const report = { report: '查明未悬挂警示标志', fourAlways: [], noPersonReason: '本条不罚个人' };
  expect(await on('officer-lapsing', 'concludeCaseInvestigation', '2026-12-02T02:00:00Z', report)).toEqual([
    'OFFICER_ACTS_WITH_A_CERTIFICATE',
  ]);
  expect(await on('officer-3', 'concludeCaseInvestigation', '2026-12-02T02:00:00Z', report)).toEqual([]);

  const notice = {
    ...party(),
    itemCode: 'CF-99',
    kinds: ['FINE'],
    fine: '10000.00',
    circumstance: 'LIGHT',
    facts: '未悬挂警示标志',
    reasons: '安全生产法第九十九条',
    hearingOffered: false,
    method: 'DIRECT',
  };
  expect(await on('officer-1', 'serveNotice', '2026-12-03T01:00:00Z', notice)).toEqual(['CASE_INSPECTOR_STAYS_OUT']);
  expect(await on('officer-3', 'serveNotice', '2026-12-03T01:00:00Z', notice)).toEqual([]);
  const waived = { ...party(), waived: true, hearingWaived: false };
  expect(await on('officer-3', 'recordDefence', '2026-12-04T01:00:00Z', waived)).toEqual([]);
  const opinion = { ...party(), opinion: '事实清楚' };
  // He inspected, whatever he has become since.
  expect(await on('officer-4', 'reviewCase', '2026-12-07T01:00:00Z', { ...opinion, result: 'AGREED' })).toEqual([
    'REVIEWER_DID_NOT_INVESTIGATE',
  ]);
  expect(await on('legal', 'reviewCase', '2026-12-07T01:00:00Z', { ...opinion, result: 'CORRECT' })).toEqual([]);
  expect(await gather('officer-3', '2026-12-08T01:00:00Z', ['officer-3', 'legal'], '2026-12-08')).toEqual([
    'EVIDENCE_IS_COLLECTED_BY_TWO',
    'EVIDENCE_IS_NOT_COLLECTED_BY_WHO_JUDGES',
  ]);
  expect(await on('officer-3', 'serveNotice', '2026-12-08T02:00:00Z', notice)).toEqual([]);
  expect(await on('officer-3', 'recordDefence', '2026-12-09T01:00:00Z', waived)).toEqual([]);
  expect(await on('officer-2', 'reviewCase', '2026-12-10T01:00:00Z', { ...opinion, result: 'AGREED' })).toEqual([]);

  const decision = { ...party(), outcome: 'PENALTY', kinds: ['FINE'], fine: '10000.00', reasons: '事实清楚' };
  const decide = (who: string) => on(who, 'decideCase', '2026-12-11T01:00:00Z', decision);
  expect(await decide('officer-4')).toEqual(['DECIDER_DID_NOT_INVESTIGATE']);
  // Its review was set aside by the second notice, and stays a review.
  expect(await decide('legal')).toEqual(['DECIDER_NEITHER_REVIEWED_NOR_HOSTED']);
  const able = async (who: string) =>
    (
      await c.read(
        who,
        'query($id: ID!) { enforcementCase(id: $id) { can(actions: [decideCase]) { allowed refusals { code } } } }',
        { id: kase.id },
        '2026-12-11T01:00:00Z',
      )
    ).enforcementCase.can[0];
  expect(await able('officer-4')).toEqual({ allowed: false, refusals: [{ code: 'DECIDER_DID_NOT_INVESTIGATE' }] });
  expect(await able('head')).toEqual({ allowed: true, refusals: [] });
  expect(await decide('head')).toEqual([]);
  expect(kase.parties[0]).toMatchObject({ status: 'DECIDED', fine: '10000.00' });
}, 60_000);
