import { propertiesIn, sqlOf, type Rows } from '../model/conditions.js';
import type { Noun } from '../model/noun.js';
import type { UsedField } from './grants.js';

// Which fields of a noun tell what stands in a column, as the schema binds them: to choose entries by the column is to
// be told it.
const tellers = new WeakMap<Noun, ReadonlyMap<string, readonly string[]>>();

/** Says which fields tell each column of a noun; told once, when the schema is made. */
export function tellColumns(noun: Noun, byProperty: ReadonlyMap<string, readonly string[]>): void {
  tellers.set(noun, byProperty);
}

const places: readonly string[] = ['regionCode', 'countyCode', 'townshipCode'];
/** The fields that tell a column; none where no field does. */
const toldBy = (noun: Noun, property: string): readonly string[] =>
  places.includes(property) ? ['region'] : (tellers.get(noun)?.get(property) ?? []);

export const usedColumn = (noun: Noun, property: string): UsedField => {
  const fields = toldBy(noun, property);
  return { name: fields[0] ?? property, toldBy: fields };
};

// What a condition may call, and whom it may ask, to be told by its own columns and the public tree of regions.
const called = /\b([a-z_]+)\s*\(/gi;
const plain = new Set([
  'any',
  'coalesce',
  'position',
  'cardinality',
  'array',
  'and',
  'or',
  'not',
  'in',
  'left',
  'unnest',
]);
const asked = /\b(?:from|join|update|into)\s+"?(\w+)/gi;

/** The fields by which a condition chooses. One that looks at other tables is told by none, and so by no agreement. */
export function usedByRows(noun: Noun, name: string, rows: Rows<object>): readonly UsedField[] {
  const text = sqlOf(
    rows,
    (property) => `t.${property}`,
    () => '$1',
  );
  const strange =
    [...text.matchAll(called)].some(([, word]) => !plain.has(word!.toLowerCase())) ||
    [...text.matchAll(asked)].some(([, table]) => table !== 'region');
  if (strange) return [{ name, toldBy: [] }];
  return propertiesIn(rows).map((property) => usedColumn(noun, property));
}
