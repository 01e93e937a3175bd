import { createRequire } from 'node:module';
import { addDays, endOf, weekdayOf, type CivilDate } from './civil-date.js';
import type { Instant } from './instant.js';

// Only the lists are taken: the package's own functions read the zone of the process and are wrong outside China's.
const published = createRequire(import.meta.url)('chinese-days/dist/chinese-days.json') as {
  holidays: Record<string, string>;
  workdays: Record<string, string>;
};

/**
 * Which days are worked: the State Council's yearly notice (holidays and make-up days), and what the county adds to
 * it.
 */
export interface WorkingCalendar {
  readonly holidays: ReadonlySet<string>;
  readonly makeUpDays: ReadonlySet<string>;
  /** Years whose notice is out. A limit that ends in another year is provisional until its calendar is entered. */
  readonly publishedYears: ReadonlySet<string>;
}

/**
 * The published calendar with additions: a day to work or a day off. Of a year whose notice the register has, the days
 * of the notice alone count.
 */
export function calendarWith(
  additions: readonly { readonly day: CivilDate; readonly working: boolean }[] = [],
  noticed: readonly string[] = [],
): WorkingCalendar {
  const byNotice = new Set(noticed);
  const elsewhere = (day: string): boolean => !byNotice.has(day.slice(0, 4));
  const holidays = new Set(Object.keys(published.holidays).filter(elsewhere));
  const makeUpDays = new Set(Object.keys(published.workdays).filter(elsewhere));
  const publishedYears = new Set([...Object.keys(published.holidays).map((day) => day.slice(0, 4)), ...byNotice]);
  for (const { day, working } of additions) {
    (working ? makeUpDays : holidays).add(day);
    (working ? holidays : makeUpDays).delete(day);
    publishedYears.add(day.slice(0, 4));
  }
  return { holidays, makeUpDays, publishedYears };
}

export function isWorkingDay(calendar: WorkingCalendar, day: CivilDate): boolean {
  if (calendar.makeUpDays.has(day)) return true;
  return !calendar.holidays.has(day) && weekdayOf(day) % 6 !== 0;
}

export type DayType = 'WORKING' | 'CALENDAR';
export interface DueDay {
  readonly day: CivilDate;
  readonly dueAt: Instant;
  readonly provisional: boolean;
}

/**
 * When a limit of so many days runs out. The first day is not counted; the limit ends with its last day, and where that
 * is a day off, with the next working day (行政处罚法 第八十五条 for which days are working days).
 */
export function dueAfter(calendar: WorkingCalendar, from: CivilDate, days: number, dayType: DayType): DueDay {
  let day = from;
  if (dayType === 'CALENDAR') day = addDays(from, days);
  else
    for (let left = days; left > 0;) {
      day = addDays(day, 1);
      if (isWorkingDay(calendar, day)) left -= 1;
    }
  while (!isWorkingDay(calendar, day)) day = addDays(day, 1);
  return { day, dueAt: endOf(day), provisional: !calendar.publishedYears.has(day.slice(0, 4)) };
}
