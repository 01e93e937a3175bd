import type { CivilDate } from '../../kernel/civil-date.js';
import type { Caller } from '../rights/caller.js';
import type { Services } from '../services.js';

/** More are not mistyped or tried out before they are entered; a search for a number by trying takes thousands. */
const lookupsMost = 300;

/**
 * How many personal values each person has had looked up beyond their own sight, by their keyed hashes, in acts that
 * came to nothing: dry runs and refusals. An identity number masked in its middle could else be found by trying its
 * birthdays.
 */
class Lookups {
  #day: CivilDate | null = null;
  readonly #counts = new Map<string, number>();

  /** Counts them for today; false where they would be too many. */
  admit(who: string, day: CivilDate, many: number): boolean {
    if (this.#day !== day) this.#counts.clear();
    this.#day = day;
    const count = (this.#counts.get(who) ?? 0) + many;
    if (count > lookupsMost) return false;
    this.#counts.set(who, count);
    return true;
  }

  /** What an accepted act looked up was there to be entered. */
  forgive(who: string, many: number): void {
    this.#counts.set(who, Math.max(0, (this.#counts.get(who) ?? 0) - many));
  }
}

const byOffice = new WeakMap<Services, Lookups>();
export function lookupsOf(services: Services): Lookups {
  let lookups = byOffice.get(services);
  if (!lookups) byOffice.set(services, (lookups = new Lookups()));
  return lookups;
}

export const looker = ({ clientId, operatorId }: Caller): string => `${clientId} ${operatorId ?? ''}`;
