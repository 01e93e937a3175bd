/** A moment, as RFC 3339 in UTC with milliseconds: `2026-07-01T04:00:00.000Z`. Two of them compare as text. */
export type Instant = string & { readonly __instant: unique symbol };

const firstMillis = Date.parse('1900-01-01T00:00:00+08:00');
const lastMillis = Date.parse('2200-12-31T23:59:59.999+08:00');
const form = /^(\d{4})-(\d\d)-(\d\d)T(\d\d):(\d\d):(\d\d)(\.\d{1,9})?(Z|[+-]\d\d:\d\d)$/;

/** Reads RFC 3339 with an offset; null where the text is no such moment, 30 February among them. */
export function instantOf(text: string): Instant | null {
  const parts = form.exec(text);
  if (!parts) return null;
  const [, year, month, day, hour, minute, second] = parts.map(Number) as [
    number,
    number,
    number,
    number,
    number,
    number,
    number,
  ];
  const asWritten = new Date(Date.UTC(year, month - 1, day, hour, minute, second));
  if (
    asWritten.getUTCMonth() !== month - 1 ||
    asWritten.getUTCDate() !== day ||
    hour > 23 ||
    minute > 59 ||
    second > 59
  )
    return null;
  const moment = new Date(text);
  // The first and last day are the county's (civil-date.ts), eight hours before UTC's.
  return Number.isNaN(moment.getTime()) || moment.getTime() < firstMillis || moment.getTime() > lastMillis
    ? null
    : (moment.toISOString() as Instant);
}

/**
 * Reads a moment as PostgreSQL writes it in a session whose zone is UTC: `2026-07-01 04:00:00.5+00` as a column, and
 * `2026-07-01T04:00:00.5+00:00` inside JSON. What is an instant already stays as it is.
 */
export function instantFromDatabase(text: string): Instant {
  const zone = text.endsWith('Z') ? 1 : text.charCodeAt(text.length - 3) === colon ? 6 : 3;
  if (zone === 1) return text as Instant;
  const time = text.slice(11, -zone);
  return `${text.slice(0, 10)}T${time.length === 8 ? `${time}.000` : time.slice(0, 12).padEnd(12, '0')}Z` as Instant;
}
const colon = 58;

const jsonForm = /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(\.\d{1,6})?\+00:00$/;
/**
 * What a statement answered as JSON, every moment in it an instant: two instants compare as text, the JSON form does
 * not.
 */
export function withInstants<T>(told: T): T {
  if (typeof told === 'string') return (jsonForm.test(told) ? instantFromDatabase(told) : told) as T;
  if (Array.isArray(told)) return told.map((each: unknown) => withInstants(each)) as T;
  if (told === null || typeof told !== 'object') return told;
  return Object.fromEntries(Object.entries(told).map(([name, value]) => [name, withInstants(value as unknown)])) as T;
}

/** A moment as a statement or another system tells it, with whatever offset. */
export const instantOfText = (text: string): Instant => new Date(text).toISOString() as Instant;
export const instantOfDate = (date: Date): Instant => date.toISOString() as Instant;
export const millisOf = (instant: Instant): number => Date.parse(instant);
export const afterMillis = (instant: Instant, millis: number): Instant =>
  new Date(Date.parse(instant) + millis).toISOString() as Instant;
