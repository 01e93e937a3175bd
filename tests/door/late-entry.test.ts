import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { enteredInTime } from '../../src/kernel/act.js';
import { Law, type Parameter } from '../../src/kernel/law.js';
import { calendarWith } from '../../src/kernel/working-days.js';
import { world, type World } from '../support/world.js';

// How far back an act may be said to have happened, and how what was entered late says so.
let w: World;
beforeAll(async () => {
  w = await world();
}, 60_000);
afterAll(() => w?.close());

let n = 0;
const report = async (occurredAt: string | null, at: string) =>
  (
    await w.ask(
      'township-100',
      `mutation($input: ReportHazardInput!) { reportHazard(input: $input) {
        refusals { code path basis { title article } facts { name value } }
        change { occurredAt }
        hazard { enteredOn }
      } }`,
      {
        input: {
          idempotencyKey: `late-entry-${n++}`,
          occurredAt,
          region: '500238100205',
          sector: 'GAS',
          source: 'TOWNSHIP',
          category: 'OBJECT',
          description: '燃气灶具未装熄火保护装置',
          location: '后厨',
          foundAt: '2026-10-10T01:00:00Z',
        },
      },
      { at },
    )
  ).data.reportHazard;

test('what is entered on a later day says so; what is entered at once does not', async () => {
  expect(await report('2026-11-16T02:00:00Z', '2026-11-19T15:00:00Z')).toMatchObject({
    refusals: [],
    change: { occurredAt: '2026-11-16T02:00:00.000Z' },
    hazard: { enteredOn: '2026-11-19' },
  });
  // 20 November has begun at Shanghai, and the act happened on that day.
  expect(await report('2026-11-19T16:30:00Z', '2026-11-19T17:00:00Z')).toMatchObject({
    refusals: [],
    hazard: { enteredOn: null },
  });
  expect(await report(null, '2026-11-19T17:00:00Z')).toMatchObject({ refusals: [], hazard: { enteredOn: null } });
});

test('beyond the limit it is refused by the article, and told until when it could have been entered', async () => {
  // Three days after 16 November is the 19th; its last minute at Shanghai has passed.
  const { refusals, change } = await report('2026-11-16T02:00:00Z', '2026-11-19T16:00:00Z');
  expect(change).toBeNull();
  expect(refusals).toMatchObject([
    { code: 'ACT_IS_ENTERED_IN_TIME', path: ['occurredAt'], basis: [{ title: '政务数据共享条例' }] },
  ]);
  const facts = Object.fromEntries(refusals[0].facts.map(({ name, value }: Record<string, string>) => [name, value]));
  expect(facts).toEqual({
    occurredAt: '2026-11-16T02:00:00.000Z',
    enteredOn: '2026-11-20',
    lastDay: '2026-11-19',
  });
});

const limit = (key: string, value: string, regionPrefix = ''): Parameter => ({
  key,
  regionPrefix,
  value,
  unit: '日',
  dayType: 'CALENDAR',
  basis: { title: key, article: regionPrefix },
  effectiveFrom: '2025-08-01' as never,
  effectiveUntil: null,
});
test('an act has a limit of its own before that of all acts, a county one of its own, and an enterprise none', () => {
  const law = new Law(
    [
      limit('late.entry.days', '0'),
      limit('late.entry.days.reportHazard', '30'),
      limit('late.entry.days.reportHazard', '5', '500238'),
    ],
    calendarWith([]),
  );
  const told = (act: string, region: string, at: string, roles: string[] = ['TOWNSHIP']): boolean =>
    enteredInTime.holds({
      act,
      region,
      at: `${at}T02:00:00Z`,
      now: '2026-11-20T02:00:00Z',
      law,
      actor: { roles },
    } as never);
  expect(told('reportHazard', '500237000000', '2026-10-21')).toBe(true);
  expect(told('reportHazard', '500237000000', '2026-10-20')).toBe(false);
  expect(told('reportHazard', '500238000000', '2026-11-16')).toBe(true);
  expect(told('reportHazard', '500238000000', '2026-11-12')).toBe(false);
  expect(told('reportHazard', '500238000000', '2026-11-19', ['ENTERPRISE'])).toBe(false);
  expect(told('reportHazard', '500238000000', '2026-11-20', ['ENTERPRISE'])).toBe(true);
  expect(told('withdrawDutyList', '500238000000', '2026-11-19')).toBe(false);
  expect(told('withdrawDutyList', '500238000000', '2026-11-20')).toBe(true);
});

// Nobody escapes a rule about lateness by saying when they acted: each of these was accepted with a day of its own.
test('an enterprise does not make itself a finder in time, nor an office its letter older than it is', async () => {
  const refusedFor = async (who: string, type: string, name: string, input: object, at: string) =>
    (
      await w.ask(
        who,
        `mutation($input: ${type}Input!) { ${name}(input: $input) { refusals { code } } }`,
        { input: { idempotencyKey: `late-entry-${n++}`, dryRun: true, ...input } },
        { at },
      )
    ).data[name].refusals.map(({ code }: { code: string }) => code);
  const letter = { organisationId: null, level: 'REMINDER', matter: '逾期', requirement: '限期办理' };
  const offices = '{ organisations(first: 1, where: { kind: [DEPARTMENT], region: "500238000000" }) { nodes { id } } }';
  letter.organisationId = (await w.ask('head', offices)).data.organisations.nodes[0].id;
  const past = { occurredAt: '2026-10-30T02:00:00Z' };
  expect(
    await refusedFor('head', 'IssueSupervision', 'issueSupervision', { ...letter, ...past }, '2026-11-20T02:00:00Z'),
  ).toContain('ACT_IS_ENTERED_IN_TIME');
  const { id, region } = (await w.ask('enterprise', '{ enterprises(first: 1) { nodes { id region { code } } } }')).data
    .enterprises.nodes[0];
  const own = {
    enterpriseId: id,
    region: region.code,
    sector: 'GAS',
    source: 'SELF',
    category: 'OBJECT',
    description: '燃气灶具未装熄火保护装置',
    location: '后厨',
    foundAt: '2026-11-18T01:00:00Z',
    occurredAt: '2026-11-18T02:00:00Z',
  };
  expect(await refusedFor('enterprise', 'ReportHazard', 'reportHazard', own, '2026-11-20T02:00:00Z')).toContain(
    'ACT_IS_ENTERED_IN_TIME',
  );
});
