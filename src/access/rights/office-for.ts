import { namesOf, type Noun } from '../model/noun.js';
import type { Caller } from './caller.js';

/**
 * For which office somebody acts on an entry: for their own, unless the entry names as acting one that theirs has
 * taken over, and not theirs.
 */
export function officeFor(
  noun: Pick<Noun, 'names'>,
  { organisationId, tookOver }: Pick<Caller, 'organisationId' | 'tookOver'>,
  row: object | null,
): string {
  if (row === null || tookOver.length === 0) return organisationId;
  const named = new Set(
    Object.entries(namesOf(noun)).flatMap(([property, naming]): string[] => {
      const value = naming === 'acts' ? (row as Record<string, string | string[] | null>)[property] : null;
      return value == null ? [] : Array.isArray(value) ? value : [value];
    }),
  );
  if (named.has(organisationId)) return organisationId;
  return tookOver.find(({ id, by }) => by === organisationId && named.has(id))?.id ?? organisationId;
}
