import { describe, expect, test } from '@jest/globals';
import { calendarWith, dueAfter, isWorkingDay } from '../../src/kernel/working-days.js';
import type { CivilDate } from '../../src/kernel/civil-date.js';
import * as acts from '../../src/law/law.acts.js';
import { bothSides, type Over } from '../support/musts.js';

const tomorrow = '2026-07-02';
const office = { key: 'o', kind: 'BUREAU', countyCode: '500238', regionCode: '500238000000', endedOn: null };
const value = (text: string, over: object = {}) => ({
  ...{ key: 'k', regionPrefix: '', value: text, unit: '日', dayType: null, effectiveFrom: '2020-01-01', ...over },
});
const set = (over: object = {}, facts: object = {}): Over => ({
  input: {
    ...{ parameterKey: 'k', value: '15', effectiveFrom: tomorrow, basisTitle: '法', basisArticle: '第一条' },
    ...{ certainty: 'CONFIRMED', document: '文', ...over },
  },
  facts,
});
const daysOf = (year: number) => ['01-01', '05-01', '05-02', '10-01', '10-02', '10-03'].map((day) => `${year}-${day}`);
const noticed = (over: object = {}): Over => ({
  input: {
    ...{ year: 2027, offOn: daysOf(2027), madeUpOn: ['2027-09-26'] },
    ...{ publishedOn: '2026-07-01', document: '国办发明电〔2026〕1号', ...over },
  },
});
/** The year as it was published, with what changes. */
const published = (without: readonly string[], added: readonly string[] = []) => {
  const { holidays, makeUpDays } = calendarWith();
  const of2026 = (days: ReadonlySet<string>) =>
    [...days].filter((day) => day.startsWith('2026') && !without.includes(day));
  return { year: 2026, offOn: [...of2026(holidays), ...added], madeUpOn: of2026(makeUpDays) };
};

describe('what the law counts by', () => {
  bothSides(
    acts,
    {
      signers: ['x'],
      actor: { operatorId: 'x', organisationId: 'o', clientId: 'c', roles: ['BUREAU_HEAD'] },
      entry: {},
      facts: { office: [office], values: [value('10')] },
    },
    [
      ['enterStatutoryParameter', 'PARAMETER_IS_ONE_THAT_RULES_READ', set(), set({}, { values: [] })],
      ...(
        [
          ['10', '15', '15.5'],
          ['10', '15', '十五'],
          ['10', '15', '5 15'],
          ['10', '15', '12345678901'],
          ['20.00', '25.50', '25'],
          ['10-31', '11-30', '1130'],
          ['ON', 'OFF', 'MAYBE'],
          ['YELLOW BLUE', 'RED', 'RED 1'],
          ['RED:8 NONE:2', 'RED:4', 'RED'],
        ] as const
      ).map(([was, well, ill]) => {
        const facts = { values: [value(was)] };
        const act = 'enterStatutoryParameter' as const;
        return [act, 'PARAMETER_KEEPS_ITS_FORM', set({ value: well }, facts), set({ value: ill }, facts)] as const;
      }),
      ['enterStatutoryParameter', 'PARAMETER_HOLDS_FROM_A_DAY_AHEAD', set(), set({ effectiveFrom: '2026-07-01' })],
      [
        'enterStatutoryParameter',
        'PARAMETER_IS_SET_ONCE_FOR_A_DAY',
        set({}, { values: [value('10', { effectiveFrom: tomorrow })] }),
        set({}, { values: [value('10', { effectiveFrom: tomorrow, regionPrefix: '500238' })] }),
      ],
      ['enterStatutoryParameter', 'PARAMETER_STATES_ITS_BASIS', set(), set({ basisArticle: ' ' })],
      ['enterStatutoryParameter', 'PARAMETER_STATES_ITS_BASIS', set(), set({ basisTitle: ' ' })],
      ['enterStatutoryParameter', 'PARAMETER_IS_SET_BY_A_DOCUMENT', set(), set({ document: ' ' })],
      ['enterHolidayNotice', 'NOTICE_IS_OF_ITS_YEAR', noticed(), noticed({ madeUpOn: ['2028-01-02'] })],
      ['enterHolidayNotice', 'NOTICE_IS_OF_ITS_YEAR', noticed(), noticed({ madeUpOn: ['2027-10-02'] })],
      [
        'enterHolidayNotice',
        'NOTICE_HAS_THE_HOLIDAYS_OF_EVERY_YEAR',
        noticed(),
        noticed({ offOn: daysOf(2027).slice(1) }),
      ],
      ['enterHolidayNotice', 'NOTICE_MAKES_UP_ON_WEEKENDS', noticed(), noticed({ madeUpOn: ['2027-09-24'] })],
      [
        'enterHolidayNotice',
        'NOTICE_DOES_NOT_REWRITE_THE_PAST',
        noticed(published([], [tomorrow])),
        noticed(published([], ['2026-07-01'])),
      ],
      [
        'enterHolidayNotice',
        'NOTICE_DOES_NOT_REWRITE_THE_PAST',
        noticed(published(['2026-10-07'])),
        noticed(published(['2026-01-01'])),
      ],
      ['enterHolidayNotice', 'NOTICE_IS_OUT', noticed(), noticed({ publishedOn: tomorrow })],
      [
        'enterHolidayNotice',
        'NOTICE_IS_OUT',
        noticed({ publishedOn: '2026-01-01' }),
        noticed({ publishedOn: '2025-12-31' }),
      ],
      ['enterHolidayNotice', 'NOTICE_HAS_ITS_NUMBER', noticed(), noticed({ document: ' ' })],
    ],
  );
});

test('of a year with a notice of its own the days of the notice alone count, and limits in it are settled', () => {
  const day = (text: string) => text as CivilDate;
  const without = calendarWith();
  const withIt = calendarWith([{ day: day('2026-10-08'), working: false }], ['2026']);
  expect([isWorkingDay(without, day('2026-10-01')), isWorkingDay(withIt, day('2026-10-01'))]).toEqual([false, true]);
  expect([isWorkingDay(without, day('2026-10-08')), isWorkingDay(withIt, day('2026-10-08'))]).toEqual([true, false]);
  expect(dueAfter(without, day('2033-03-01'), 5, 'WORKING').provisional).toBe(true);
  expect(dueAfter(calendarWith([], ['2033']), day('2033-03-01'), 5, 'WORKING').provisional).toBe(false);
});
