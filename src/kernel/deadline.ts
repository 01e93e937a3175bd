import { civilDateOf } from './civil-date.js';
import type { Instant } from './instant.js';
import type { Basis, Law } from './law.js';
import type { DayType } from './working-days.js';

/** Whether a limit still runs, stands still, was kept, or has passed. */
export type LimitState = 'RUNNING' | 'PAUSED' | 'MET' | 'MISSED';
/** One limit of an entry, with the article it comes from. */
export interface Limit {
  readonly kind: string;
  readonly due: Instant;
  readonly dayType: DayType;
  readonly basis: Basis;
  readonly state: LimitState;
  readonly provisional: boolean;
}

export interface Clock {
  readonly kind: string;
  /** The parameter it comes from. */
  readonly key: string;
  readonly dueAt: Instant | null;
  /** When what is due was done, if it was. */
  readonly doneAt?: Instant | null;
  readonly paused?: boolean;
  /** It no longer matters: nothing is due any more, although nothing was done. */
  readonly off?: boolean;
}

/** The limits that run or ran, in the order they are given; what was never set is left out. */
export function limitsOf(clocks: readonly Clock[], regionCode: string, now: Instant, law: Law): Limit[] {
  return clocks.flatMap(({ kind, key, dueAt, doneAt, paused, off }): Limit[] => {
    if (dueAt === null || off) return [];
    const parameter = law.parameter(key, civilDateOf(now), regionCode);
    const dueMillis = Date.parse(dueAt);
    const state = doneAt
      ? Date.parse(doneAt) <= dueMillis
        ? 'MET'
        : 'MISSED'
      : paused
        ? 'PAUSED'
        : Date.parse(now) <= dueMillis
          ? 'RUNNING'
          : 'MISSED';
    return [
      {
        kind,
        due: dueAt,
        dayType: parameter.dayType ?? 'CALENDAR',
        basis: parameter.basis,
        state,
        provisional: !law.calendar.publishedYears.has(civilDateOf(dueAt).slice(0, 4)),
      },
    ];
  });
}
