import { expect, test } from '@jest/globals';
import { periodOf } from '../../src/kernel/period.js';
import { hasHeard } from '../../src/responsibility/meeting/meeting.musts.js';
import { bodyCadencesOf } from '../../src/reporting/cadence/cadence.derived.js';
import { BodyCadenceKind } from '../../src/reporting/cadence/cadence.js';

// Which half-year a hearing heard, for whoever asks: the cadence of the county and that of each body.
const first = periodOf('2026H1')!;
const law = { parameter: () => ({ value: '6', basis: [] }) };
const hearing = (heldOn: string, heardPeriod: string | null, kind = 'HEARING') =>
  ({ kind, heldOn, heardPeriod }) as never;

test('a hearing heard the half-year that it names, one from before hearings named any that in which it was held', () => {
  expect([
    hasHeard(hearing('2026-07-15', '2026H1'), first),
    hasHeard(hearing('2026-06-15', '2026H2'), first),
    hasHeard(hearing('2026-06-30', null), first),
    hasHeard(hearing('2026-07-01', null), first),
    hasHeard(hearing('2026-06-15', null, 'DELIBERATION'), first),
  ]).toEqual([true, false, true, false, false]);
});

test('the cadence of each body counts a hearing that names no half-year, as that of the county does', () => {
  const meeting = {
    ...{ key: '500238/2026', kind: 'HEARING', body: 'PARTY_STANDING_COMMITTEE', organisationId: 'p' },
    ...{ officeKind: 'PARTY_COMMITTEE', committeeKind: null, heldOn: '2026-05-20', heardPeriod: null },
    ...{ heard: 1, heardOf: ['p'], traineeIds: [] },
  };
  const told = (over: object) =>
    bodyCadencesOf(
      {
        ...{ day: '2026-09-01', today: '2026-09-01', region: '500238000000', law, meetings: [{ ...meeting, ...over }] },
        ...{ leaders: [], cadres: [], reports: [], visits: [] },
        offices: [{ key: '500238', organisationId: 'p', office: '县委', kind: 'PARTY_COMMITTEE' }],
      } as never,
      [BodyCadenceKind.HEARING],
    ).map(({ period, state }) => [period, state]);
  expect(told({})).toEqual([
    ['2026H1', 'HELD'],
    ['2026H2', 'DUE'],
  ]);
  expect(told({ heardPeriod: '2026H2' })).toEqual([
    ['2026H1', 'MISSED'],
    ['2026H2', 'HELD'],
  ]);
});
