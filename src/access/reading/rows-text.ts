import { is, sqlOf, type Rows, type Test } from '../model/conditions.js';
import type { ListArgs, Noun } from '../model/noun.js';
import { afterCursor, orderOf, pageSize } from './keyset.js';
import type { Ask, Level, Sql } from './level.js';
import { seenInSql } from './scope-text.js';
import type { Table } from './tables.js';

// These must read the same inside JSON as outside it. Whole numbers beyond 2^53 and instants would not.
const readAsText = new Set(['bigint', 'numeric', 'timestamptz', 'date']);
export const totalExactMax = 10_000;
/** How many stretches of an index are read one by one and merged, at most. */
const branchesMax = 12;

/** The text of statements over a noun's rows: which of them, from where, in what order. */
export class RowsText {
  constructor(private readonly tableOf: (noun: Noun) => Table) {}

  select(columns: readonly string[], level: Level, alias: string, noun: Noun, ask: Ask): string {
    return `select ${columns.join(', ')} from ${this.source(noun, ask)} ${alias}${level.joins(ask)}`;
  }

  /** The noun's table; under `asOf`, the versions that stood at that position. */
  source(noun: Noun, ask: Ask): string {
    const { name, bare } = this.tableOf(noun);
    if (ask.position === null || !noun.historical) return name;
    const at = ask.bind(ask.position);
    return (
      `(select h.* from "${bare}_history" h where h.position <= ${at} and not exists` +
      ` (select from "${bare}_history" n where n.id = h.id and n.version = h.version + 1 and n.position <= ${at}))`
    );
  }

  rows(
    columns: readonly string[],
    level: Level,
    alias: string,
    noun: Noun,
    args: ListArgs,
    lookAhead: 0 | 1,
    ask: Ask,
    join?: Sql,
    placed?: string,
  ): string {
    const order = orderOf(noun, args);
    const direction = order.descending ? ' desc' : '';
    const key = this.key(alias, noun);
    const limit = pageSize(args) + lookAhead;
    const by = order.by.map((property) => ({
      sql: this.bare(alias, noun, property),
      nullable: this.tableOf(noun).columns.get(property)!.nullable,
    }));
    // The size stands written, the one value that does: a plan for any size reckons with a tenth of the table, and
    // gathers and sorts it.
    const sorted = placed ?? [...by.map(({ sql }) => sql), key].map((sql) => sql + direction).join(', ');
    const inOrder = ` order by ${sorted} limit ${limit}`;
    const wanted = this.#wanted(noun, args, ask);
    const after: (Sql | undefined)[] =
      args.after == null
        ? [undefined]
        : afterCursor(args.after, order, by, key).map(
            (way) =>
              ({ bind }) =>
                way(bind),
          );
    const merged = eachOf(wanted, order.mergeBy);
    const branches = merged.flatMap((each) => after.map((way) => ({ each, way })));
    if (branches.length > 1 && branches.length <= branchesMax) {
      // Only the columns that are spoken of outside: to carry the sixty others through every stretch takes longer
      // than to find the rows.
      const selected = columns.join(', ');
      const joins = level.joins(ask);
      const carried = [
        ...new Set(`${selected}${joins}${inOrder}`.match(new RegExp(`\\b${alias}\\."[^"]+"`, 'g'))),
      ].join(', ');
      const read = branches.map(
        ({ each, way }) =>
          `(select ${carried} from ${this.source(noun, ask)} ${alias} where ${this.where(noun, alias, each, ask, join, way)}${inOrder})`,
      );
      return `select ${selected} from (${read.join(' union all ')}) ${alias}${joins}${inOrder}`;
    }
    const either: Sql | undefined =
      after.length === 1 ? after[0] : () => `(${after.map((way) => `(${way!(ask)})`).join(' or ')})`;
    return `${this.select(columns, level, alias, noun, ask)} where ${this.where(noun, alias, wanted, ask, join, either)}${inOrder}`;
  }

  count(noun: Noun, args: ListArgs, ask: Ask, join?: (alias: string) => Sql): string {
    return `select count(*)::int from (select from ${this.source(noun, ask)} c where ${this.where(noun, 'c', this.#wanted(noun, args, ask), ask, join?.('c'))} limit ${totalExactMax + 1}) counted`;
  }

  #wanted(noun: Noun, { where }: ListArgs, { now }: Ask): Rows<object>[] {
    return Object.entries(where ?? {}).flatMap(([field, value]) =>
      value == null ? [] : [noun.where[field]!(value as never, now)],
    );
  }

  /** What the caller may see AND what was asked for. There is no way to a table that does not pass here. */
  where(noun: Noun, alias: string, wanted: readonly Rows<object>[], ask: Ask, ...more: (Sql | undefined)[]): string {
    const columnOf = (property: string) => this.bare(alias, noun, property);
    return (
      [
        this.#scope(noun, alias, ask),
        ...wanted.map((rows) => sqlOf(rows, columnOf, ask.bind)),
        ...(noun.addedAt && ask.position !== null ? [`${columnOf(noun.addedAt)} <= ${ask.bind(ask.position)}`] : []),
        ...more.flatMap((sql) => (sql ? [sql(ask)] : [])),
      ]
        .filter((condition) => condition !== 'true')
        .join(' and ') || 'true'
    );
  }

  /**
   * Which rows the caller sees. Of the past, too, it is the entry as it now stands that tells: what it said then is
   * read by whoever may read it today. An entry is never deleted, so each version has a present row.
   */
  #scope(noun: Noun, alias: string, ask: Ask): string {
    if (ask.position === null || !noun.historical || noun.sees === 'everyone')
      return seenInSql(noun, this.tableOf(noun), ask.caller, ask.bind, alias);
    const now = `${alias}n`;
    const scope = seenInSql(noun, this.tableOf(noun), ask.caller, ask.bind, now);
    if (scope === 'true' || scope === 'false') return scope;
    return `exists (select from ${this.tableOf(noun).name} ${now} where ${this.key(now, noun)} = ${this.key(alias, noun)} and ${scope})`;
  }

  readable(level: Level, alias: string, noun: Noun, property: string): string {
    const column = this.tableOf(noun).columns.get(property);
    return this.bare(alias, noun, property) + (level.nested && column && readAsText.has(column.type) ? '::text' : '');
  }

  bare(alias: string, noun: Noun, property: string): string {
    const column = this.tableOf(noun).columns.get(property);
    if (!column)
      throw new Error(
        `${noun.entity.name}.${property} is no column; a field of that name must say what it Reads or Needs.`,
      );
    return `${alias}.${column.name}`;
  }

  key(alias: string, noun: Noun): string {
    return this.bare(alias, noun, this.tableOf(noun).key);
  }
}

/** What is wanted, once for each of the values that are named of a column; once as it is where none or one is. */
function eachOf(wanted: readonly Rows<object>[], property: string | undefined): (readonly Rows<object>[])[] {
  const testOf = (rows: Rows<object>) =>
    typeof rows === 'object' && !Array.isArray(rows)
      ? (rows as Record<string, Test | undefined>)[property!]
      : undefined;
  const at = property === undefined ? -1 : wanted.findIndex((rows) => (testOf(rows)?.oneOf?.length ?? 0) > 1);
  if (at < 0) return [wanted];
  return [...new Set(testOf(wanted[at]!)!.oneOf)].map((value) =>
    wanted.map((rows, i) => (i === at ? { ...(rows as object), [property!]: is(value) } : rows)),
  );
}
