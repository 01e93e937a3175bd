import type { LawSource } from '../access/rights/law-book.js';
import type { CivilDate } from '../kernel/civil-date.js';
import { Law, type Parameter } from '../kernel/law.js';
import { calendarWith } from '../kernel/working-days.js';

/** What holds in law by the register: its parameters, and its days where they differ from the calendar. */
export const lawInForce: LawSource = {
  parameters:
    'select key, region_prefix, value, unit, day_type, basis_title, basis_article, effective_from::text, effective_to::text from statutory_parameter',
  days: 'select day::text, working from calendar_day',
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
      calendarWith(days as readonly { day: CivilDate; working: boolean }[]),
    ),
};
