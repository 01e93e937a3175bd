import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { seedRows } from '../../src/access/journal/seeding.js';
import { keyIn } from '../../src/access/privacy/ids.js';
import { enterprises } from '../../src/enterprise/enterprise/enterprise.noun.js';
import { caseParties, enforcementCases } from '../../src/enforcement/enforcement-case/enforcement-case.noun.js';
import { seededBy } from '../../src/server/reference-data.js';
import { acting, dayOf } from '../support/acts.js';
import { pdf, world, type World } from '../support/world.js';

// On what an enterprise goes on operating, and on what it is stopped: its licence, its accidents, and nothing invented.
const street = '500238001000';
let w: World;
let act: ReturnType<typeof acting>['act'];
let signed: ReturnType<typeof acting>['signed'];
let waits: ReturnType<typeof acting>['waits'];
beforeAll(async () => {
  w = await world();
  ({ act, signed, waits } = acting(w, 'enterprise'));
}, 60_000);
afterAll(() => w.close());

const onDay = (days: number) => new Date(Date.parse('2026-09-01T02:00:00Z') + days * 86_400_000).toISOString();
const seen = async (id: string): Promise<any> =>
  (
    await w.ask(
      'head',
      'query($id: ID!) { enterprise(id: $id) { id version status licenceValidUntil openPenaltiesAtEnd unpaidFinesAtEnd } }',
      { id },
    )
  ).data.enterprise;
const on = async (id: string) => ({ id, expectedVersion: (await seen(id)).version });
const registered = async (creditCode: string, sector: string, industryCode: string): Promise<string> =>
  (
    await act('township-001', 'registerEnterprise', onDay(0), {
      region: street,
      creditCode,
      name: `演示${creditCode.slice(-4)}`,
      sector,
      industryCode,
      address: '演示路1号',
      orgForm: 'ENTERPRISE',
    })
  ).enterprise.id;
const three = ['officer-1', 'officer-2', 'head'] as const;

test('without a licence a chemical works is neither admitted nor resumed; a licence that ends waits for whom it concerns', async () => {
  const id = await registered('91500299MA0T000117', 'HAZARDOUS_CHEMICALS', '2611');
  expect((await act('officer-1', 'admitEnterprise', onDay(1), await on(id))).codes).toEqual([
    'ENTERPRISE_HAS_ITS_LICENCE',
  ]);
  const paper = (await w.send('head', pdf)).id;
  const suspension = async () => ({
    ...(await on(id)),
    basis: 'UNLICENSED',
    reason: '未取得许可证',
    scope: '全厂',
    deadline: onDay(30),
    suspensionFileId: paper,
  });
  expect(await signed(three, 'suspendEnterprise', onDay(2), await suspension())).toEqual([]);
  const record = (await w.send('officer-1', pdf)).id;
  const resume = async (at: string) =>
    signed(['officer-1', 'head'], 'resumeEnterprise', at, {
      ...(await on(id)),
      appliedAt: at,
      review: '合格',
      resumptionFileId: record,
    });
  expect(await resume(onDay(3))).toEqual(['ENTERPRISE_RESUMES_WITH_ITS_LICENCE']);
  const amend = async (at: string, change: object) =>
    (await act('officer-1', 'amendEnterprise', at, { ...(await on(id)), basis: '许可证', ...change })).codes;
  const ends = dayOf(onDay(200));
  expect(await amend(onDay(4), { licenceNumber: '（渝）许1', licenceValidUntil: ends })).toEqual([]);
  expect(await resume(onDay(5))).toEqual([]);
  expect((await seen(id)).status).toBe('OPERATING');
  // It may not be taken away again while it operates, nor may it be stopped for lacking what it has.
  expect(await amend(onDay(6), { licenceNumber: null, licenceValidUntil: null })).toEqual([
    'ENTERPRISE_HAS_ITS_LICENCE',
  ]);
  expect(await signed(three, 'suspendEnterprise', onDay(6), await suspension())).toEqual([
    'ENTERPRISE_UNLICENSED_HAS_NO_VALID_LICENCE',
  ]);
  // Three months before it ends it waits to be renewed; once it has ended, to be stopped.
  const mine = (nodes: { id: string; overdue: boolean }[]) => nodes.filter((each) => each.id === id);
  expect(mine(await waits('township-001', 'amendEnterprise', onDay(100)))).toEqual([]);
  expect(mine(await waits('township-001', 'amendEnterprise', onDay(150)))).toEqual([{ id, overdue: false }]);
  expect(mine(await waits('head', 'suspendEnterprise', onDay(200)))).toEqual([]);
  expect(mine(await waits('head', 'suspendEnterprise', onDay(201)))).toEqual([{ id, overdue: true }]);
});

test('a shop that operates becomes no fireworks works by an amendment or a correction', async () => {
  const id = await registered('91500299MA0T0002XY', 'INDUSTRY_TRADE', '3360');
  expect((await act('economy', 'admitEnterprise', onDay(1), await on(id))).codes).toEqual([]);
  const change = { ...(await on(id)), sector: 'FIREWORKS' };
  expect((await act('officer-1', 'amendEnterprise', onDay(2), { ...change, basis: '执照' })).codes).toEqual([
    'ENTERPRISE_HAS_ITS_LICENCE',
  ]);
  expect((await act('officer-1', 'correctEnterprise', onDay(2), { ...change, reason: '有误' })).codes).toEqual([
    'ENTERPRISE_HAS_ITS_LICENCE',
  ]);
  // Restart by commitment is for those without accident (004§8); after one the bureau looks.
  expect(
    (
      await act(
        'township-001',
        'reportAccident',
        onDay(3),
        {
          region: street,
          enterpriseId: id,
          sector: 'INDUSTRY_TRADE',
          kind: 'FALL',
          production: true,
          happenedAt: onDay(2.99),
          location: '厂房',
          summary: '坠落，一人死亡',
          unitReportedAt: onDay(3),
          deaths: 1,
          missing: 0,
          seriousInjuries: 0,
          minorInjuries: 0,
          trapped: 0,
          evacuated: 0,
          directLoss: '0.00',
        },
        'accident',
      )
    ).codes,
  ).toEqual([]);
  expect(
    (await act('township-001', 'stopEnterprise', onDay(4), { ...(await on(id)), reason: '事故', guardPlan: '值守' }))
      .codes,
  ).toEqual([]);
  const resume = async () => ({ ...(await on(id)), appliedAt: onDay(5), review: '承诺' });
  expect((await act('township-001', 'resumeEnterprise', onDay(5), await resume())).codes).toEqual([
    'ENTERPRISE_COMMITS_WITHOUT_ACCIDENT',
    'ENTERPRISE_RESUMPTION_IS_REVIEWED',
    'ENTERPRISE_RESUMPTION_SIGNED_BY_OFFICER_AND_HEAD',
  ]);
  // A death is no grave accident: closing it for one has no ground, whatever report is named.
  expect(
    (
      await act('head', 'proposeClosure', onDay(6), {
        ...(await on(id)),
        ground: 'GRAVE_ACCIDENT',
        facts: '测试',
        accidentReport: '渝府调〔2026〕1号',
      })
    ).codes,
  ).toEqual(['ENTERPRISE_CLOSURE_HAS_ITS_ACCIDENT']);
  const record = (await w.send('officer-1', pdf)).id;
  expect(
    await signed(['officer-1', 'head'], 'resumeEnterprise', onDay(7), {
      ...(await resume()),
      resumptionFileId: record,
    }),
  ).toEqual([]);
  // A year later it may commit itself again.
  const later = onDay(400);
  expect(
    (await act('township-001', 'stopEnterprise', later, { ...(await on(id)), reason: '淡季', guardPlan: '值守' }))
      .codes,
  ).toEqual([]);
  expect(
    (await act('township-001', 'resumeEnterprise', later, { ...(await on(id)), appliedAt: later, review: '承诺' }))
      .codes,
  ).toEqual([]);
});

/** Cases on it as they are after their decisions: three fines within half a year, the last of them half paid. */
async function punished(id: string, days: readonly string[]): Promise<void> {
  const by = seededBy();
  const {
    rows: [bureau],
  } = await w.sql.query<{ id: string }>(`select id from organisation where kind = 'BUREAU' order by name limit 1`);
  const officers = (await w.sql.query<{ id: string }>('select id from operator order by id limit 2')).rows;
  const at = { regionCode: street, enterpriseId: keyIn(enterprises, id), sector: 'INDUSTRY_TRADE' };
  const cases = days.map((day, i) => ({
    ...at,
    number: `演案${i}`,
    status: 'DECIDED',
    procedure: 'ORDINARY',
    source: 'TIP_OFF',
    cause: '演示',
    itemCodes: ['CF-102'],
    violatedOn: day,
    discoveredOn: day,
    grave: false,
    illegalOperation: false,
    publicInterest: false,
    complex: false,
    decisionDue: by.at,
    suspendedDays: 0,
    fourAlways: [],
    concludedAt: by.at,
    organisationId: bureau!.id,
    hazardIds: [],
    findingIds: [],
    handlerIds: officers.map((each) => each.id),
  }));
  const ids = await seedRows(w.service.services, by, enforcementCases, cases as never);
  const parties = days.map((day, i) => ({
    ...at,
    caseId: ids[i],
    status: i === days.length - 1 ? 'SERVED' : 'PERFORMED',
    kind: 'UNIT',
    unitName: '演示',
    outcome: 'PENALTY',
    kinds: ['FINE'],
    noticedAt: `${day}T01:00:00.000Z`,
    defendedAt: `${day}T02:00:00.000Z`,
    proposedFine: '1320000',
    fine: '1320000',
    paid: i === days.length - 1 ? '320000' : '1320000',
    decisionNumber: `（溪）应急罚〔2026〕${i + 1}号`,
    decidedAt: `${day}T17:00:00.000Z`,
    stayedDays: 0,
    deliberatorIds: [],
  }));
  await seedRows(w.service.services, by, caseParties, parties as never);
}

test('closure rests on penalties that its cases know; what is struck off with a fine unpaid is told to owe it', async () => {
  const id = await registered('91500299MA0T00038Y', 'INDUSTRY_TRADE', '3360');
  await punished(id, ['2026-05-01', '2026-06-01', '2026-07-01']);
  const hazard = (
    await act(
      'officer-1',
      'reportHazard',
      onDay(1),
      {
        region: street,
        enterpriseId: id,
        sector: 'INDUSTRY_TRADE',
        source: 'DEPT_INSPECTION',
        category: 'OBJECT',
        description: '未设控爆',
        location: '车间',
        foundAt: onDay(1),
      },
      'hazard',
    )
  ).hazard;
  const grade = { id: hazard.id, expectedVersion: 1, grade: 'MAJOR', criterion: 'GM10-11-4' };
  expect((await act('economy', 'gradeHazard', onDay(1), grade, 'hazard')).codes).toEqual([]);
  // Decided at one in the morning of the next day of the county.
  const numbered = (...days: string[]) =>
    days.map((decidedOn, i) => ({ number: `（溪）应急罚〔2026〕${i + 1}号`, decidedOn }));
  const propose = async (penalties: object[]) =>
    (
      await act('head', 'proposeClosure', onDay(2), {
        ...(await on(id)),
        ground: 'REPEATED_PENALTIES',
        facts: '多次受罚',
        penalties,
      })
    ).codes;
  expect(await propose(numbered('2026-05-01', '2026-06-01', '2026-07-01'))).toEqual([
    'ENTERPRISE_CLOSURE_PENALTIES_ARE_DECIDED',
  ]);
  expect(await propose(numbered('2026-05-02', '2026-06-02', '2026-07-02'))).toEqual([]);
  expect(
    (await act('officer-1', 'deregisterEnterprise', onDay(9), { ...(await on(id)), reason: '注销' })).codes,
  ).toEqual([]);
  expect(await seen(id)).toMatchObject({
    status: 'DEREGISTERED',
    openPenaltiesAtEnd: 1,
    unpaidFinesAtEnd: '10000.00',
  });
});
