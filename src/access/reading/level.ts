import { getArgumentValues, type FieldNode, type GraphQLField } from 'graphql';
import type { Instant } from '../../kernel/instant.js';
import type { Caller } from '../rights/caller.js';
import type { ListArgs } from '../model/noun.js';

/**
 * What is known only once a request is there: who asks, with which variables, as of which position, and the values
 * bound so far.
 */
export class Ask {
  readonly values: unknown[] = [];
  readonly #arguments = new Map<FieldNode, ListArgs>();

  /**
   * `asked` and `key` are the resolver's own: what the outermost list is asked for, and the key or keys it is read
   * by.
   */
  constructor(
    readonly caller: Caller,
    readonly variables: Record<string, unknown>,
    readonly args: ListArgs,
    readonly key: unknown,
    readonly position: string | null,
    readonly now: Instant,
  ) {}

  readonly bind = (value: unknown): string => `$${this.values.push(value)}`;

  argumentsOf(field: GraphQLField<unknown, unknown>, node: FieldNode): ListArgs {
    let args = this.#arguments.get(node);
    if (args === undefined) this.#arguments.set(node, (args = getArgumentValues(field, node, this.variables)));
    return args;
  }
}

/**
 * A piece of a statement. It is written when a request comes, since its text depends on which conditions were asked for
 * and on whose scope applies; never on a value, which is bound. Only the size of a page stands written.
 */
export type Sql = (ask: Ask) => string;

/** One `select`: its columns, each standing once however often it is asked for, and the tables joined to its own. */
export class Level {
  readonly #places = new Map<string, number>();
  readonly #columns: (Sql | string)[] = [];
  #plain: string[] | null = null;
  readonly #joins = new Map<string, { alias: string; sql: Sql }>();

  /** A level inside another travels as JSON. Its values must read as they would in a row. */
  constructor(readonly nested: boolean) {}

  /** Where in a row the column of this name stands. */
  place(name: string, sql: Sql | string): number {
    let place = this.#places.get(name);
    if (place === undefined) {
      place = this.#columns.push(sql) - 1;
      this.#places.set(name, place);
    }
    return place;
  }

  /** The alias of a joined table; the same relation followed twice is joined once. */
  join(name: string, alias: string, sqlFor: (alias: string) => Sql): string {
    let join = this.#joins.get(name);
    if (join === undefined) this.#joins.set(name, (join = { alias, sql: sqlFor(alias) }));
    return join.alias;
  }

  /** Most levels have plain columns only, which stand written. */
  columns(ask: Ask): readonly string[] {
    if (this.#plain) return this.#plain;
    if (this.#columns.every((column) => typeof column === 'string')) return (this.#plain = this.#columns as string[]);
    return this.#columns.map((column) => (typeof column === 'string' ? column : column(ask)));
  }
  joins(ask: Ask): string {
    return [...this.#joins.values()].map((join) => join.sql(ask)).join('');
  }

  // PostgreSQL passes at most 100 arguments to a function, so a wide row is built of several arrays and put together
  // again here.
  json(ask: Ask): string {
    const columns = this.columns(ask);
    if (!this.#wide) return `json_build_array(${columns.join(', ')})`;
    const parts = Array.from({ length: Math.ceil(columns.length / 100) }, (_, i) =>
      columns.slice(i * 100, i * 100 + 100),
    );
    return `json_build_array(${parts.map((part) => `json_build_array(${part.join(', ')})`).join(', ')})`;
  }

  // Only the outer arrays are taken apart: a column may itself be an array.
  rowsOf(json: unknown): unknown[][] {
    const rows = (json ?? []) as unknown[][];
    return this.#wide ? rows.map((row) => (row as unknown[][]).flatMap((part) => part)) : rows;
  }

  get #wide(): boolean {
    return this.#columns.length > 100;
  }
}
