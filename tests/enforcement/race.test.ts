import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { clerk, codes, type Clerk } from '../support/enforcement.js';
import { world, type World } from '../support/world.js';

// Two cases about one finding, each decided by its own head at the same moment: the party is fined once.
let w: World;
let c: Clerk;
beforeAll(async () => {
  w = await world();
  c = clerk(w);
}, 60_000);
afterAll(() => w.close());

test('of two cases that would fine the same party for the same act, one does', async () => {
  const firm = (
    await c.read('head', '{ enterprises(where: { sector: [INDUSTRY_TRADE] }, first: 1) { nodes { id name } } }')
  ).enterprises.nodes[0] as { id: string; name: string };
  const handlers = await Promise.all(['officer-1', 'officer-2'].map((who) => c.operator(who)));
  const happened = await c.done('township-100', 'reportAccident', '2026-05-06T03:00:00Z', {
    region: '500238100205',
    enterpriseId: firm.id,
    sector: 'INDUSTRY_TRADE',
    kind: 'FALL',
    production: true,
    happenedAt: '2026-05-06T02:00:00Z',
    unitReportedAt: '2026-05-06T02:30:00Z',
    location: '厂房',
    summary: '经过',
    deaths: 0,
    missing: 0,
    seriousInjuries: 1,
    minorInjuries: 0,
    trapped: 0,
    evacuated: 0,
    directLoss: '0.00',
  });
  const ready = async (): Promise<any> => {
    let kase = await c.done('head', 'fileCase', '2026-05-07T01:00:00Z', {
      enterpriseId: firm.id,
      procedure: 'ORDINARY',
      source: 'ACCIDENT',
      accidentId: happened.id,
      hazardIds: [],
      findingIds: [],
      cause: '事故',
      itemCodes: ['CF-114-1'],
      violatedOn: '2026-05-06',
      discoveredOn: '2026-05-06',
      grave: false,
      handlerIds: handlers,
      parties: [{ kind: 'UNIT', unitName: firm.name }],
    });
    const on = async (who: string, name: string, at: string, input: object) => {
      kase = await c.done(who, name, at, { id: kase.id, expectedVersion: kase.version, ...input });
    };
    const partyId = kase.parties[0].id;
    await on('officer-1', 'addEvidence', '2026-05-08T01:00:00Z', {
      kind: 'RECORD',
      title: '笔录',
      proves: '事实',
      collectedOn: '2026-05-07',
      source: '现场',
      collectorIds: handlers,
    });
    const asked = `{ enforcementCase(id: "${kase.id}") { evidence { id } } }`;
    const { evidence } = (await c.read('head', asked)).enforcementCase;
    await on('officer-1', 'concludeCaseInvestigation', '2026-05-08T02:00:00Z', {
      ...{ report: '查明', fourAlways: [], noPersonGround: 'NO_FAULT', noPersonReason: '个人未参与' },
      noPersonEvidenceIds: evidence.map(({ id }: { id: string }) => id),
    });
    await on('officer-1', 'serveNotice', '2026-05-08T03:00:00Z', {
      partyId,
      itemCode: 'CF-114-1',
      kinds: ['FINE'],
      fine: '400000.00',
      circumstance: 'LIGHT',
      facts: '事实',
      reasons: '理由',
      hearingOffered: true,
      method: 'DIRECT',
    });
    await on('officer-1', 'recordDefence', '2026-05-08T04:00:00Z', { partyId, waived: true, hearingWaived: true });
    await on('legal', 'reviewCase', '2026-05-08T05:00:00Z', { partyId, result: 'AGREED', opinion: '同意' });
    return { ...kase, partyId };
  };
  for (let round = 0; round < 4; round++) {
    const both = await Promise.all([ready(), ready()]);
    const answers = await Promise.all(
      both.map(({ id, version, partyId }) =>
        c.act('head', 'decideCase', '2026-05-11T01:00:00Z', {
          id,
          expectedVersion: version,
          partyId,
          outcome: 'PENALTY',
          kinds: ['FINE'],
          fine: '400000.00',
          reasons: '事实清楚',
        }),
      ),
    );
    // In the first round one of the two; afterwards neither.
    expect(answers.map((answer) => codes(answer).join()).sort()).toEqual(
      round === 0
        ? ['', 'DECISION_FINES_ONCE_FOR_ONE_ACT']
        : ['DECISION_FINES_ONCE_FOR_ONE_ACT', 'DECISION_FINES_ONCE_FOR_ONE_ACT'],
    );
  }
  const { rows } = await w.sql.query<{ n: number }>('select count(*)::int as n from case_party where fine_fen > 0');
  expect(rows[0]!.n).toBe(1);
  // Whoever writes it: the table itself refuses.
  await expect(
    w.sql.query(
      `update case_party set fine_fen = 1, proposed_fine_fen = 1 where fine_fen is null and proposed_fine_fen is not null and status = 'REVIEWED'`,
    ),
  ).rejects.toMatchObject({ constraint: 'case_party_is_fined_once' });
  const refusedBy = async (change: string): Promise<string> =>
    w.sql.query(`update case_party set ${change} where status = 'REVIEWED'`).then(
      () => 'nothing',
      (error: { constraint: string }) => error.constraint,
    );
  expect([
    await refusedBy('decided_at = now(), noticed_at = null'),
    await refusedBy(`decided_at = '2026-05-08T03:30:00Z', defended_at = null`),
    await refusedBy('decider_id = reviewer_id'),
    await refusedBy('served_at = now()'),
  ]).toEqual([
    'case_party_is_decided_after_notice',
    'case_party_was_given_its_say',
    'case_party_is_separate',
    'case_party_is_served_what_was_decided',
  ]);
});
