import type { Instant } from '../../kernel/instant.js';
import type { Caller } from '../rights/caller.js';
import { propertiesIn, sqlOf, type Bind, type ColumnOf, type Rows } from '../model/conditions.js';
import { scopeOf, type Figures, type Noun } from '../model/noun.js';
import { listing, sharedRows } from '../rights/grants.js';
import { usedByRows, usedColumn } from '../rights/telling.js';
import type { Writing } from '../acting/outcome.js';
import type { Table } from '../reading/tables.js';

/** Dimensions as text, never null: a null would let a figure stand twice. A deadline is kept by its day. */
const valueOf = (row: object | null, dimension: string): string => {
  const value = (row as Record<string, unknown> | null)?.[dimension];
  return value === null || value === undefined ? '' : String(value);
};

/** Signed deltas are only inserted, so that no two writers ever wait for a figure. */
export function figureStatement(table: string, { dimensions }: Figures, columns: Table): string {
  const names = dimensions.map(
    (dimension) =>
      columns.columns.get(dimension)?.name ??
      `"${dimension.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`)}"`,
  );
  return `insert into "${table}_figures_delta" (${names.join(', ')}, n) select ${names.join(', ')}, n from unnest(${names.map((_, i) => `$${i + 1}::text[]`).join(', ')}, $${names.length + 1}::int[]) x (${names.join(', ')}, n)`;
}

export function figureValues({ dimensions, derive }: Figures, writings: readonly Writing[]): unknown[] {
  const rows = writings.flatMap(({ before, row }) => {
    const was = before && derive(before);
    const is = derive(row);
    const groupOf = (of: object | null) => dimensions.map((dimension) => valueOf(of, dimension));
    if (was && groupOf(was).join('\u0001') === groupOf(is).join('\u0001')) return [];
    return [...(was ? [[...groupOf(was), -1]] : []), [...groupOf(is), 1]];
  });
  return [...dimensions.map((_, i) => rows.map((row) => row[i])), rows.map((row) => row.at(-1))];
}

const columnOfDimension = (dimension: string): string =>
  dimension.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`);
export const foldedAtOnce = 20_000;

/**
 * Folds deltas into the base at every grain, and answers how many; one at a time, and readers see either none or all
 * of it.
 */
export function foldStatement(table: string, { dimensions, grains }: Figures): string {
  const names = dimensions.map(columnOfDimension);
  const summed = [dimensions, ...grains].map((grain, n) => {
    const kept = grain.map(columnOfDimension);
    return `select ${n} as grain, ${names.map((name) => (kept.includes(name) ? name : `'' as ${name}`)).join(', ')}, sum(n) as n from moved group by ${kept.join(', ')} having sum(n) <> 0`;
  });
  return `with moved as (
    delete from "${table}_figures_delta" where id in (select id from "${table}_figures_delta" order by id limit ${foldedAtOnce}) returning *
  ), kept as (
    insert into "${table}_figures" (grain, ${names.join(', ')}, n) ${summed.join(' union all ')}
    on conflict (grain, ${names.join(', ')}) do update set n = "${table}_figures".n + excluded.n
  ) select count(*)::int from moved`;
}
/** What has come to nothing need not be read again. */
export const sweepStatement = (table: string): string => `delete from "${table}_figures" where n = 0`;

export interface FiguresQuery {
  readonly rows: Rows<object>;
  readonly groupBy: readonly string[];
  readonly having: Readonly<Record<string, boolean>>;
}

/**
 * Counts by dimensions, from the maintained figures (base and deltas in one snapshot), of the first grain that tells
 * what is asked. Where the caller's scope or the filter asks for more than the figures are kept by, the table itself is
 * counted; the answer is the same and dearer.
 */
export function countStatement(
  noun: Noun,
  table: Table,
  caller: Caller,
  query: FiguresQuery,
  now: Instant,
): { text: string; values: unknown[]; counted: boolean } {
  const { dimensions, expressions, derived, grains } = noun.figures!;
  const values: unknown[] = [];
  const bind: Bind = (value) => `$${values.push(value)}`;
  const scope = caller.grants === null ? scopeOf(noun, caller) : sharedWith(noun, caller, query, now);
  const filtered = [...propertiesIn(scope), ...propertiesIn(query.rows)];
  const beyond = query.groupBy.filter((name) => !derived[name] && !dimensions.includes(name));
  const counted = beyond.length > 0 || filtered.some((property) => !dimensions.includes(property));
  const columns = dimensions.map(columnOfDimension);
  const columnOf = (property: string) =>
    counted ? `f.${table.columns.get(property)!.name}` : `f."${columns[dimensions.indexOf(property)]}"`;
  const where = () => `${sqlOf(scope, columnOf, bind)} and ${sqlOf(query.rows, columnOf, bind)}`;
  const needed = new Set([...filtered, ...derivedFrom([...query.groupBy, ...Object.keys(query.having)], derived, now)]);
  const grain = grains
    .map((kept, i) => ({ kept, n: i + 1 }))
    .find(({ kept }) => [...needed].every((dimension) => kept.includes(dimension))) ?? { kept: dimensions, n: 0 };
  const kept = grain.kept.map(columnOfDimension);
  const source = counted
    ? `select ${dimensions
        .map(
          (dimension, i) =>
            `coalesce(${expressions[dimension]?.('f') ?? `f.${table.columns.get(dimension)!.name}`}, '') as ${columns[i]}`,
        )
        .concat(
          beyond.map((name) => `${expressions[name]?.('f') ?? `f.${table.columns.get(name)!.name}`} as "${name}"`),
        )
        .join(', ')}, 1 as n from ${table.name} f where ${where()}`
    : [
        `"${table.bare}_figures" f where f.grain = ${grain.n} and ${where()}`,
        `"${table.bare}_figures_delta" f where ${where()}`,
      ]
        .map((rows) => `select ${kept.map((c) => `f.${c}`).join(', ')}, f.n from ${rows}`)
        .join(' union all ');
  const inSource: ColumnOf = (property) => `s."${columns[dimensions.indexOf(property)] ?? property}"`;
  const groups = query.groupBy.map((name) => derived[name]?.(inSource, bind, now) ?? inSource(name));
  const having = Object.entries(query.having).map(
    ([name, wanted]) => `${derived[name]!(inSource, bind, now)} = ${wanted}`,
  );
  const places = groups.map((_, i) => String(i + 1));
  return {
    counted,
    values,
    text:
      `select ${[...groups, 'sum(s.n)::int'].join(', ')} from (${source}) s${having.length > 0 ? ` where ${having.join(' and ')}` : ''}` +
      (places.length > 0 ? ` group by ${places.join(', ')} having sum(s.n) <> 0 order by ${places.join(', ')}` : ''),
  };
}

/** Which entries are counted for a system: by agreements that grant all that they are chosen and grouped by. */
function sharedWith(noun: Noun, caller: Caller, { rows, groupBy, having }: FiguresQuery, now: Instant): Rows<object> {
  const { derived, toldBy = {} } = noun.figures!;
  const told = derivedFrom([...groupBy, ...Object.keys(having)], derived, now);
  const used = [
    ...usedByRows(noun, 'where', rows),
    ...told.map((property) => {
      const field = toldBy[property];
      return field === undefined ? usedColumn(noun, property) : { name: field, toldBy: [field] };
    }),
  ];
  return sharedRows(noun, caller, used, listing);
}

/** The dimensions that groupings are told by: their own name, or what their expression reads. */
function derivedFrom(names: readonly string[], derived: Figures['derived'], now: Instant): string[] {
  const read: string[] = [];
  const note: ColumnOf = (property) => {
    read.push(property);
    return property;
  };
  for (const name of names)
    if (derived[name]) derived[name](note, () => '', now);
    else read.push(name);
  return read;
}
