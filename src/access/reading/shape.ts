import type { Ask } from './level.js';

type ReadRow = readonly unknown[];
/** Makes something of one row. */
export type Read = (row: ReadRow, ask: Ask) => unknown;

/**
 * Makes entries of rows, all of one shape: `places` says which property is which column, `made` what is made of the row
 * besides. It is written out as code and compiled, since an object that is filled by computed names costs several times
 * as much to make and to read. Names are properties of entities and GraphQL names, never a caller's free text; each is
 * quoted all the same.
 */
export function shapeOf(
  entity: new () => object,
  places: readonly (readonly [property: string, place: number])[],
  readers: readonly (readonly [held: string, read: Read])[],
): (row: ReadRow, ask: Ask) => Record<string, unknown> {
  const columns = places.map(([property, place]) => `entry[${JSON.stringify(property)}] = row[${place}];`);
  const parts = readers.map(([held], i) => `entry[${JSON.stringify(held)}] = read${i}(row, ask);`);
  const make = new Function(
    'Entity',
    ...readers.map((_, i) => `read${i}`),
    `return (row, ask) => { const entry = new Entity(); ${columns.join(' ')} ${parts.join(' ')} return entry; };`,
  );
  return make(entity, ...readers.map(([, read]) => read)) as (row: ReadRow, ask: Ask) => Record<string, unknown>;
}
