import { createRequire } from 'node:module';
import { addDays, type CivilDate } from './civil-date.js';

// Only the lengths of its months are taken: the package's own conversions read the zone of the process.
const { getYearLeapMonth, monthDays } = createRequire(import.meta.url)('chinese-days') as {
  getYearLeapMonth: (year: number) => { readonly leapMonth?: number; readonly days: number };
  monthDays: (year: number, month: number) => number;
};
const firstYear = 1900;
const firstDay = '1900-01-31' as CivilDate;
const lastYear = 2100;

/** The day on which a day of the lunar calendar falls; of a month that comes twice, in the first. 农历日期的公历日 */
export function lunarDayOf(year: number, month: number, day: number): CivilDate {
  if (year < firstYear || year > lastYear) throw new RangeError(`The lunar calendar is not known of ${year}.`);
  let days = day - 1;
  for (let each = firstYear; each <= year; each++) {
    const leap = getYearLeapMonth(each);
    for (let n = 1; n <= 12 && (each < year || n < month); n++)
      days += monthDays(each, n) + (leap.leapMonth === n ? leap.days : 0);
  }
  return addDays(firstDay, days);
}
