import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { enteredInTime, type Entering } from '../../src/kernel/act.js';
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
  expect(await report('2026-10-20T02:00:00Z', '2026-11-19T15:00:00Z')).toMatchObject({
    refusals: [],
    change: { occurredAt: '2026-10-20T02:00:00.000Z' },
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
  // Thirty days after 20 October is 19 November; its last minute at Shanghai has passed.
  const { refusals, change } = await report('2026-10-20T02:00:00Z', '2026-11-19T16:00:00Z');
  expect(change).toBeNull();
  expect(refusals).toMatchObject([
    { code: 'ACT_IS_ENTERED_IN_TIME', path: ['occurredAt'], basis: [{ title: '政务数据共享条例' }] },
  ]);
  const facts = Object.fromEntries(refusals[0].facts.map(({ name, value }: Record<string, string>) => [name, value]));
  expect(facts).toEqual({
    occurredAt: '2026-10-20T02:00:00.000Z',
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
test('an act has a limit of its own before that of all acts, and a county one of its own', () => {
  const law = new Law(
    [
      limit('late.entry.days', '30'),
      limit('late.entry.days', '5', '500238'),
      limit('late.entry.days.publishResponsibility', '10'),
    ],
    calendarWith([]),
  );
  const told = (act: string, region: string, at: string): boolean =>
    enteredInTime.holds({ act, region, at: `${at}T02:00:00Z`, now: '2026-11-20T02:00:00Z', law } as Entering);
  expect(told('reportHazard', '500237000000', '2026-10-21')).toBe(true);
  expect(told('reportHazard', '500237000000', '2026-10-20')).toBe(false);
  expect(told('publishResponsibility', '500237000000', '2026-11-10')).toBe(true);
  expect(told('publishResponsibility', '500237000000', '2026-11-06')).toBe(false);
  expect(told('reportHazard', '500238000000', '2026-11-12')).toBe(false);
});
