import { addDays, addMonths, type CivilDate } from './civil-date.js';

/**
 * A span of the year by which work is governed: a month `2026-07`, a quarter `2026Q3`, a half `2026H2`, or a year
 * `2026`.
 */
export interface Period {
  readonly name: string;
  readonly kind: 'MONTH' | 'QUARTER' | 'HALF_YEAR' | 'YEAR';
  readonly from: CivilDate;
  readonly to: CivilDate;
  readonly months: readonly string[];
}

const form = /^(19\d\d|2[01]\d\d|2200)(?:-(0[1-9]|1[0-2])|Q([1-4])|H([12]))?$/;

/** Null where the text names no such span. */
export function periodOf(name: string): Period | null {
  const parts = form.exec(name);
  if (!parts) return null;
  const [, year, month, quarter, half] = parts;
  const [kind, first, length] = month
    ? (['MONTH', Number(month), 1] as const)
    : quarter
      ? (['QUARTER', Number(quarter) * 3 - 2, 3] as const)
      : half
        ? (['HALF_YEAR', Number(half) * 6 - 5, 6] as const)
        : (['YEAR', 1, 12] as const);
  const from = `${year}-${String(first).padStart(2, '0')}-01` as CivilDate;
  return {
    name,
    kind,
    from,
    to: addDays(addMonths(from, length), -1),
    months: Array.from({ length }, (_, i) => addMonths(from, i).slice(0, 7)),
  };
}

/** The spans of so many months of the year up to a day, the running one last. */
export function periodsUpTo(day: CivilDate, months: number): Period[] {
  const year = day.slice(0, 4);
  const named = (first: number): string =>
    months === 1
      ? `${year}-${String(first).padStart(2, '0')}`
      : months === 3
        ? `${year}Q${(first + 2) / 3}`
        : months === 6
          ? `${year}H${(first + 5) / 6}`
          : year;
  return Array.from({ length: 12 / months }, (_, i) => periodOf(named(i * months + 1))!).filter(
    ({ from }) => from <= day,
  );
}

interface HalfYears {
  readonly ended: Period;
  readonly running: Period;
}
/** What was asked last: a worklist asks for the same day a dozen times. */
let latest: { readonly day: CivilDate; readonly halves: HalfYears } | null = null;
/** The half-year that a day lies in, and the one that ended last before it. */
export function halfYearsAt(day: CivilDate): HalfYears {
  if (latest?.day !== day) latest = { day, halves: halfYearsOf(day) };
  return latest.halves;
}
function halfYearsOf(day: CivilDate): HalfYears {
  const year = Number(day.slice(0, 4));
  const second = day.slice(5) >= '07-01';
  return {
    ended: periodOf(second ? `${year}H1` : `${year - 1}H2`)!,
    running: periodOf(`${year}H${second ? 2 : 1}`)!,
  };
}
