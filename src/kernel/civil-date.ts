import { instantOfDate, type Instant } from './instant.js';

/** A day in the county, `2026-07-01`. Two of them compare as text. */
export type CivilDate = string & { readonly __civilDate: unique symbol };

// China has kept one offset and no summer time since 1992, so the zone is a constant and no zone data are needed.
const offsetMillis = 8 * 3_600_000;
const dayMillis = 86_400_000;

/**
 * The days that a request may name. The oldest person a register knows was born after the first; from the last every
 * limit in law can still be counted on.
 */
export const firstDay = '1900-01-01' as CivilDate;
export const lastDay = '2200-12-31' as CivilDate;
/** The years that a duty, a plan, a target or a fund may be of: those of the People's Republic. */
export const firstYear = 1949;
export const lastYear = 2200;
export const isYear = (year: number): boolean => Number.isInteger(year) && year >= firstYear && year <= lastYear;

/** Null where the text is no day of the calendar between the first and the last. */
export function civilDateFrom(text: string): CivilDate | null {
  if (!/^\d{4}-\d\d-\d\d$/.test(text) || text < firstDay || text > lastDay) return null;
  const date = new Date(`${text}T00:00:00Z`);
  return Number.isNaN(date.getTime()) || date.toISOString().slice(0, 10) !== text ? null : (text as CivilDate);
}

/** Asked for every act and every rule of it: until four in the afternoon of UTC, UTC's day is the county's. */
export const civilDateOf = (instant: Instant): CivilDate =>
  (instant.length === 24 && instant.endsWith('Z') && instant.slice(11, 13) < '16'
    ? instant.slice(0, 10)
    : new Date(Date.parse(instant) + offsetMillis).toISOString().slice(0, 10)) as CivilDate;
export const addDays = (day: CivilDate, days: number): CivilDate =>
  new Date(Date.parse(`${day}T00:00:00Z`) + days * dayMillis).toISOString().slice(0, 10) as CivilDate;
export const daysBetween = (from: CivilDate, to: CivilDate): number =>
  Math.round((Date.parse(`${to}T00:00:00Z`) - Date.parse(`${from}T00:00:00Z`)) / dayMillis);
/** The first moment of a day in the county. */
export const startOf = (day: CivilDate): Instant =>
  instantOfDate(new Date(Date.parse(`${day}T00:00:00Z`) - offsetMillis));
/** The last moment of a day in the county: a limit counted in days runs out with the day. */
export const endOf = (day: CivilDate): Instant =>
  instantOfDate(new Date(Date.parse(`${day}T00:00:00Z`) - offsetMillis + dayMillis - 1));

/** The same day some months on; the last of the month where there is no such day. */
export function addMonths(day: CivilDate, months: number): CivilDate {
  const [year, month, date] = day.split('-').map(Number) as [number, number, number];
  const last = new Date(Date.UTC(year, month - 1 + months + 1, 0)).getUTCDate();
  return new Date(Date.UTC(year, month - 1 + months, Math.min(date, last))).toISOString().slice(0, 10) as CivilDate;
}

/** 0 is Sunday. */
export const weekdayOf = (day: CivilDate): number => new Date(`${day}T00:00:00Z`).getUTCDay();
