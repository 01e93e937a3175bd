import type { Instant } from '../kernel/instant.js';
import type { Caller } from './caller.js';
import { propertiesIn, sqlOf, type Bind, type ColumnOf, type Rows } from './conditions.js';
import { seenBy, type Figures, type Noun } from './noun.js';
import type { Writing } from './writer.js';
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

export interface FiguresAsked { readonly rows: Rows<any>; readonly groupBy: readonly string[]; readonly having: Readonly<Record<string, boolean>> }

/**
 * Counts by dimensions, from the maintained figures (base and deltas in one snapshot). Where the caller's scope or the filter asks
 * for more than the figures are kept by, the table itself is counted; the answer is the same and dearer.
 */
export function countStatement(noun: Noun, table: Table, caller: Caller, asked: FiguresAsked, now: Instant): { text: string; values: unknown[]; counted: boolean } {
  const { dimensions, expressions, told } = noun.figures!, values: unknown[] = [];
  const bind: Bind = (value) => `$${values.push(value)}`;
  const scope = seenBy(noun, caller);
  const beyond = asked.groupBy.filter((name) => !told[name] && !dimensions.includes(name));
  const counted = beyond.length > 0 || [...propertiesIn(scope), ...propertiesIn(asked.rows)].some((property) => !dimensions.includes(property));
  const columns = dimensions.map((dimension) => dimension.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`));
  const columnOf = (property: string) => (counted ? `f.${table.columns.get(property)!.name}` : `f."${columns[dimensions.indexOf(property)]}"`);
  const where = () => `${sqlOf(scope, columnOf, bind)} and ${sqlOf(asked.rows, columnOf, bind)}`;
  const source = counted
    ? `select ${dimensions.map((dimension, i) => `coalesce(${expressions[dimension]?.('f') ?? `f.${table.columns.get(dimension)!.name}`}, '') as ${columns[i]}`).concat(beyond.map((name) => `f.${table.columns.get(name)!.name} as "${name}"`)).join(', ')}, 1 as n from ${table.name} f where ${where()}`
    : ['_figures', '_figures_delta'].map((suffix) => `select ${columns.map((c) => `f.${c}`).join(', ')}, f.n from "${table.bare}${suffix}" f where ${where()}`).join(' union all ');
  const inSource: ColumnOf = (property) => `s."${columns[dimensions.indexOf(property)] ?? property}"`;
  const groups = asked.groupBy.map((name) => told[name]?.(inSource, bind, now) ?? inSource(name));
  const having = Object.entries(asked.having).map(([name, wanted]) => `${told[name]!(inSource, bind, now)} = ${wanted}`);
  const places = groups.map((_, i) => String(i + 1));
  return {
    counted, values,
    text: `select ${[...groups, 'sum(s.n)::int'].join(', ')} from (${source}) s${having.length > 0 ? ` where ${having.join(' and ')}` : ''}`
      + (places.length > 0 ? ` group by ${places.join(', ')} having sum(s.n) <> 0 order by ${places.join(', ')}` : ''),
  };
}
