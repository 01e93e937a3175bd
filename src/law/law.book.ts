import type { LawSource } from '../access/rights/law-book.js';
import type { CivilDate } from '../kernel/civil-date.js';
import { Law, type Parameter } from '../kernel/law.js';
import { calendarWith } from '../kernel/working-days.js';

interface DayInLaw {
  readonly day: CivilDate;
  readonly working: boolean;
  /** The year of the notice that names it; null of a day that was added by itself. */
  readonly notice: number | null;
}

/** What holds in law by the register: its parameters, and its days where they differ from the calendar. */
export const lawInForce: LawSource = {
  parameters:
    'select key, region_prefix, value, unit, day_type, basis_title, basis_article, effective_from::text, effective_to::text from statutory_parameter',
  days: `with latest as (select distinct on (year) year, off_on, made_up_on from holiday_notice
      order by year, created_at desc, id desc)
    select d::text as day, false as working, l.year as notice from latest l, unnest(l.off_on) d
    union all select d::text, true, l.year from latest l, unnest(l.made_up_on) d
    union all select day::text, working, null from calendar_day`,
  lawOf: (parameters, days) =>
    new Law(
      (parameters as readonly Readonly<Record<string, string | null>>[]).map((row): Parameter => ({
        key: row.key!,
        regionPrefix: row.region_prefix!,
        value: row.value!,
        unit: row.unit!,
        dayType: row.day_type as Parameter['dayType'],
        basis: { title: row.basis_title!, article: row.basis_article! },
        effectiveFrom: row.effective_from as CivilDate,
        effectiveUntil: row.effective_to as CivilDate | null,
      })),
      calendarWith(
        (days as readonly DayInLaw[]).map(({ day, working }) => ({ day, working })),
        (days as readonly DayInLaw[]).flatMap(({ notice }) => (notice === null ? [] : String(notice))),
      ),
    ),
};
