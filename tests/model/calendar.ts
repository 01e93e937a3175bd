// The year 2026 by hand, from the State Council's notice (国办发明电〔2025〕7号): what is off beside weekends, and
// which weekend days are worked.
const off = new Set(
  [
    '01-01',
    '01-02',
    '01-03',
    '02-15',
    '02-16',
    '02-17',
    '02-18',
    '02-19',
    '02-20',
    '02-21',
    '02-22',
    '02-23',
    '04-04',
    '04-05',
    '04-06',
    '05-01',
    '05-02',
    '05-03',
    '05-04',
    '05-05',
    '06-19',
    '06-20',
    '06-21',
    '09-25',
    '09-26',
    '09-27',
    '10-01',
    '10-02',
    '10-03',
    '10-04',
    '10-05',
    '10-06',
    '10-07',
  ].map((day) => `2026-${day}`),
);
const worked = new Set(['01-04', '02-14', '02-28', '05-09', '09-20', '10-10'].map((day) => `2026-${day}`));
const shift = 8 * 3_600_000;
const day = 86_400_000;

export const dayOf = (instant: string): string => new Date(Date.parse(instant) + shift).toISOString().slice(0, 10);
const plus = (date: string, days: number): string =>
  new Date(Date.parse(`${date}T00:00:00Z`) + days * day).toISOString().slice(0, 10);
/** The day after, kept: a model asks it of the same few hundred days a million times. */
const following = new Map<string, string>();
function next(date: string): string {
  let after = following.get(date);
  if (after === undefined) following.set(date, (after = plus(date, 1)));
  return after;
}
const workedDays = new Map<string, boolean>();
export function isWorked(date: string): boolean {
  let is = workedDays.get(date);
  if (is === undefined) {
    is = worked.has(date) || (!off.has(date) && ![0, 6].includes(new Date(`${date}T00:00:00Z`).getUTCDay()));
    workedDays.set(date, is);
  }
  return is;
}
export const lastMoment = (date: string): string =>
  new Date(Date.parse(`${date}T00:00:00Z`) - shift + day - 1).toISOString();
export function workedDaysAfter(date: string, days: number): string {
  let at = date;
  for (let left = days; left > 0;) {
    at = next(at);
    if (isWorked(at)) left -= 1;
  }
  return at;
}
export function calendarDaysAfter(date: string, days: number): string {
  let at = plus(date, Math.max(days, 0));
  while (!isWorked(at)) at = next(at);
  return at;
}
