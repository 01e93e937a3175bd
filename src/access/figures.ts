import type { Figures } from './noun.js';
import type { Writing } from './records.js';
import type { Table } from './reading/tables.js';

/** Dimensions as text, never null: a null would let a figure stand twice. A deadline is kept by its day. */
const valueOf = (row: object | null, dimension: string): string => {
  const value = (row as Record<string, unknown> | null)?.[dimension];
  return value === null || value === undefined ? '' : String(value);
};

/** Signed deltas are only inserted, so that no two writers ever wait for a figure. */
export function figureStatement(table: string, { dimensions }: Figures, columns: Table): string {
  const names = dimensions.map((dimension) => columns.columns.get(dimension)?.name ?? `"${dimension.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`)}"`);
  return `insert into "${table}_figures_delta" (${names.join(', ')}, n) select ${names.join(', ')}, n from unnest(${names.map((_, i) => `$${i + 1}::text[]`).join(', ')}, $${names.length + 1}::int[]) x (${names.join(', ')}, n)`;
}

export function figureValues({ dimensions, derive }: Figures, writings: readonly Writing[]): unknown[] {
  const rows = writings.flatMap(({ before, row }) => {
    const was = before && derive(before), is = derive(row);
    const told = (of: object | null) => dimensions.map((dimension) => valueOf(of, dimension));
    if (was && told(was).join('\u0001') === told(is).join('\u0001')) return [];
    return [...(was ? [[...told(was), -1]] : []), [...told(is), 1]];
  });
  return [...dimensions.map((_, i) => rows.map((row) => row[i])), rows.map((row) => row.at(-1))];
}

/** Folds deltas into the base; one at a time, and readers see either none or all of it. */
export const foldStatement = (table: string, names: readonly string[]): string => `with moved as (
    delete from "${table}_figures_delta" where id in (select id from "${table}_figures_delta" order by id limit 20000) returning *
  ), summed as (select ${names.join(', ')}, sum(n) as n from moved group by ${names.join(', ')})
  insert into "${table}_figures" (${names.join(', ')}, n) select ${names.join(', ')}, n from summed
  on conflict (${names.join(', ')}) do update set n = "${table}_figures".n + excluded.n`;
