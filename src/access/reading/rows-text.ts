import { is, sqlOf, type Rows, type Test } from '../model/conditions.js';
import type { ListArgs, Noun } from '../model/noun.js';
import { afterCursor, orderOf, pageSize } from './keyset.js';
import type { Ask, Level, Sql } from './level.js';
import { answeringGrants, covering, listing, looking, type ShareMode, type UsedField } from '../rights/grants.js';
import { usedByRows, usedColumn } from '../rights/telling.js';
import { grantsOfCursor } from './keyset.js';
import { marksInSql, seenInSql, sharedInSql } from './scope-text.js';
import type { Table } from './tables.js';
import { Fault } from '../faults.js';

// These must read the same inside JSON as outside it. Whole numbers beyond 2^53 and instants would not.
const readAsText = new Set(['bigint', 'numeric', 'timestamptz', 'date']);
export const totalExactMax = 10_000;
/** How many stretches of an index are read one by one and merged, at most. */
const branchesMax = 12;

/** By which fields a list chooses and orders, and in which ways agreements must let a system read it. */
export interface Used {
  readonly fields: readonly UsedField[];
  readonly modes: readonly ShareMode[];
  /** Nothing is chosen: what is not shared is not there. */
  readonly quiet?: true;
}
const unasked: Used = { fields: [], modes: looking };

/** The text of statements over a noun's rows: which of them, from where, in what order. */
export class RowsText {
  /** `modes`: in which ways agreements must let a system read for these statements. */
  constructor(
    private readonly tableOf: (noun: Noun) => Table,
    private readonly modes: () => readonly ShareMode[] = () => listing,
  ) {}

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
    const order = orderOf(noun, args, ask.caller.grants !== null);
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
    const used = this.#used(noun, args, ask, placed === undefined ? order.by : []);
    const cursor = args.after == null ? null : this.#cursorOf(noun, args.after, ask, used);
    const after: (Sql | undefined)[] =
      cursor === null
        ? [undefined]
        : afterCursor(cursor, order, by, key).map(
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
          `(select ${carried} from ${this.source(noun, ask)} ${alias} where ${this.where(noun, alias, each, ask, used, join, way)}${inOrder})`,
      );
      return `select ${selected} from (${read.join(' union all ')}) ${alias}${joins}${inOrder}`;
    }
    const either: Sql | undefined =
      after.length === 1 ? after[0] : () => `(${after.map((way) => `(${way!(ask)})`).join(' or ')})`;
    return `${this.select(columns, level, alias, noun, ask)} where ${this.where(noun, alias, wanted, ask, used, join, either)}${inOrder}`;
  }

  count(noun: Noun, args: ListArgs, ask: Ask, join?: (alias: string) => Sql): string {
    const used = this.#used(noun, args, ask, orderOf(noun, args, ask.caller.grants !== null).by);
    return `select count(*)::int from (select from ${this.source(noun, ask)} c where ${this.where(noun, 'c', this.#wanted(noun, args, ask), ask, used, join?.('c'))} limit ${totalExactMax + 1}) counted`;
  }

  #wanted(noun: Noun, { where }: ListArgs, { now }: Ask): Rows<object>[] {
    return Object.entries(where ?? {}).flatMap(([field, value]) =>
      value == null ? [] : [this.#chosen(noun, field, value, now)],
    );
  }
  #chosen(noun: Noun, field: string, value: unknown, now: Ask['now']): Rows<object> {
    return noun.where[field]!(value as never, now);
  }

  /** What the caller may see AND what was asked for. There is no way to a table that does not pass here. */
  where(
    noun: Noun,
    alias: string,
    wanted: readonly Rows<object>[],
    ask: Ask,
    used: Used = this.#looked(),
    ...more: (Sql | undefined)[]
  ): string {
    const columnOf = (property: string) => this.bare(alias, noun, property);
    return (
      [
        this.#scope(noun, alias, ask, used),
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
  #scope(noun: Noun, alias: string, ask: Ask, { fields, modes, quiet }: Used): string {
    const scopeAs = (row: string): string =>
      ask.caller.grants === null
        ? seenInSql(noun, this.tableOf(noun), ask.caller, ask.bind, row)
        : sharedInSql(noun, this.tableOf(noun), ask.caller, ask.bind, row, fields, modes, quiet);
    if (ask.position === null || !noun.historical || noun.sees === 'everyone') return scopeAs(alias);
    const now = `${alias}n`;
    const scope = scopeAs(now);
    if (scope === 'true' || scope === 'false') return scope;
    return `exists (select from ${this.tableOf(noun).name} ${now} where ${this.key(now, noun)} = ${this.key(alias, noun)} and ${scope})`;
  }

  /**
   * By which fields a list chooses and orders. Whoever sees entries by their role alone is asked nothing: the fields
   * are then theirs.
   */
  #used(noun: Noun, { where }: ListArgs, { caller, now }: Ask, order: readonly string[]): Used {
    if (caller.grants === null) return unasked;
    const fields = Object.entries(where ?? {}).flatMap(([field, value]) =>
      value == null ? [] : usedByRows(noun, field, this.#chosen(noun, field, value, now)),
    );
    return { fields: [...fields, ...order.map((property) => usedColumn(noun, property))], modes: this.modes() };
  }
  #looked(): Used {
    return { fields: [], modes: this.modes(), quiet: true };
  }
  /** What columns a statement finds its entry by, where the caller names them. */
  foundBy(noun: Noun, properties: readonly string[]): Used {
    return { fields: properties.map((property) => usedColumn(noun, property)), modes: this.modes() };
  }

  /** A system's cursor says by which agreements the pages before were read: one that has ended ends the reading. */
  #cursorOf(noun: Noun, after: string, ask: Ask, { fields, modes }: Used): string {
    if (ask.caller.grants === null) return after;
    const { cursor, grants } = grantsOfCursor(after);
    const still = new Set(answeringGrants(noun, ask.caller, fields, modes).map(({ id }) => id));
    if (grants.every((id) => still.has(id))) return cursor;
    throw new Fault(
      'AGREEMENT_ENDED',
      'An agreement by which the pages before were read is in force no more; read the list anew from its beginning.',
      { type: noun.entity.name },
    );
  }
  /** The agreements that answer a list, as its cursors carry them. */
  answering(noun: Noun, args: ListArgs, ask: Ask): readonly string[] {
    if (ask.caller.grants === null || noun.sees === 'everyone') return [];
    const { fields, modes } = this.#used(noun, args, ask, orderOf(noun, args, true).by);
    return answeringGrants(noun, ask.caller, fields, modes).map(({ id }) => id);
  }

  /** What of each row is shared with a system, as marks; nothing where all of the noun is everybody's. */
  marks(noun: Noun, alias: string, ask: Ask): string {
    const grants = covering(noun.entity.name, ask.caller.grants ?? [], this.modes());
    const marksOf = (row: string) => marksInSql(noun, this.tableOf(noun), ask.caller, ask.bind, row, grants);
    if (ask.position === null || !noun.historical) return `(${marksOf(alias)})`;
    const now = `${alias}m`;
    return `(select ${marksOf(now)} from ${this.tableOf(noun).name} ${now} where ${this.key(now, noun)} = ${this.key(alias, noun)})`;
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
