import type { Fen } from '../../kernel/fen.js';
import type { StandardFacts } from './programme.facts.js';

/**
 * What is multiplied by what, for each kind of relief (自然灾害救助条例; the amounts are standards of a place and a
 * day).
 */
export const unitOf: Readonly<Record<string, string>> = {
  EMERGENCY: 'PERSON_DAY',
  TRANSITION: 'PERSON_DAY',
  DROUGHT: 'PERSON_DAY',
  CONDOLENCE: 'PERSON',
  WINTER_SPRING: 'PERSON',
  REBUILD: 'ROOM',
  REPAIR: 'HOUSEHOLD',
};
/** Kinds given for a dwelling; the others are given for people. */
export const ofDwellings: readonly string[] = ['REBUILD', 'REPAIR'];

export interface Quantity {
  readonly persons: number;
  readonly days: number;
  readonly rooms: number;
}

/** The standard that holds in a place on a day: of several, the narrowest place's. */
export function standardIn(standards: readonly StandardFacts[], regionCode: string, on: string): StandardFacts | null {
  const holding = standards.filter(
    ({ place, validFrom, validUntil }) =>
      regionCode.startsWith(place) && validFrom <= on && (validUntil === null || on <= validUntil),
  );
  return holding.sort((a, b) => b.place.length - a.place.length || (a.validFrom < b.validFrom ? 1 : -1))[0] ?? null;
}

/** Standard times quantity, in fen, and no more than the household's cap. */
export function amountBy({ amount, unit, cap }: StandardFacts, { persons, days, rooms }: Quantity): Fen {
  const times = {
    PERSON_DAY: BigInt(persons) * BigInt(days),
    PERSON: BigInt(persons),
    ROOM: BigInt(rooms),
    HOUSEHOLD: 1n,
  }[unit]!;
  const whole = BigInt(amount) * times;
  return cap !== null && whole > BigInt(cap) ? BigInt(cap) : whole;
}
