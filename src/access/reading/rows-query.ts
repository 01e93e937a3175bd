import pg from 'pg';
import { followed, statements } from '../spans.js';

/** Reads a column's text. */
export type Parser = (text: string) => unknown;
export type ParserOf = (oid: number) => Parser | null;

/**
 * What the driver's own query has inside, and its connection (pg 8.23, pinned: tests/door/rows-query.test.ts notices
 * a change).
 */
interface Connection {
  readonly bind: (config: object) => void;
  readonly execute: (config: object) => void;
  readonly sync: () => void;
}
interface Inside {
  text: string;
  name: string | undefined;
  values: readonly unknown[] | undefined;
  callback: (error: Error | null) => void;
  prepare(connection: Connection): void;
  hasBeenParsed(connection: Connection): boolean;
  handleRowDescription(message: { readonly fields: readonly { readonly dataTypeID: number }[] }): void;
  handleDataRow(message: { readonly fields: readonly (string | null)[] }): void;
}
const Query = pg.Query as never as new (text: string) => Inside;
const { prepareValue } = (pg as never as { utils?: { prepareValue: (value: unknown) => unknown } }).utils ?? {};

/**
 * How the columns of a connection's named statements are read: told once, as PostgreSQL lets no statement change
 * them.
 */
const shapes = new WeakMap<Connection, Map<string, readonly (Parser | null)[]>>();

/**
 * One statement, its rows as arrays. The driver's own query copies what it is given, makes an object of every column's
 * name and sends an event for every row, each time; and it asks for the columns of a statement that both sides know.
 */
class RowsQuery extends Query {
  readonly taken: unknown[][] = [];
  #parsers: readonly (Parser | null)[] = [];
  #connection: Connection | null = null;

  constructor(
    text: string,
    values: readonly unknown[],
    name: string | undefined,
    private readonly parserOf: ParserOf,
  ) {
    super(text);
    this.values = values;
    this.name = name;
  }

  override prepare(connection: Connection): void {
    this.#connection = connection;
    const known =
      this.name === undefined || !this.hasBeenParsed(connection) ? undefined : shapes.get(connection)?.get(this.name);
    if (!known || !prepareValue) {
      super.prepare(connection);
      return;
    }
    this.#parsers = known;
    try {
      connection.bind({
        portal: '',
        statement: this.name,
        values: this.values,
        binary: false,
        valueMapper: prepareValue,
      });
    } catch (error) {
      // A value that cannot be sent: nothing has been, and the statement stays (the driver's own way would lose it).
      connection.sync();
      this.callback(error as Error);
      return;
    }
    connection.execute({ portal: '', rows: undefined });
    connection.sync();
  }

  override handleRowDescription({ fields }: { readonly fields: readonly { readonly dataTypeID: number }[] }): void {
    this.#parsers = fields.map(({ dataTypeID }) => this.parserOf(dataTypeID));
    if (this.name === undefined || !this.#connection) return;
    let known = shapes.get(this.#connection);
    if (!known) shapes.set(this.#connection, (known = new Map()));
    known.set(this.name, this.#parsers);
  }

  override handleDataRow({ fields }: { readonly fields: readonly (string | null)[] }): void {
    const parsers = this.#parsers;
    const row = new Array<unknown>(fields.length);
    for (let i = 0; i < fields.length; i++) {
      const text = fields[i]!;
      const parser = parsers[i];
      row[i] = text === null || !parser ? text : parser(text);
    }
    this.taken.push(row);
  }
}

/** Sends one statement; named, PostgreSQL plans it once per connection. */
export function rowsOf(
  client: pg.ClientBase,
  text: string,
  values: readonly unknown[],
  name: string | undefined,
  parserOf: ParserOf,
): Promise<unknown[][]> {
  const sent = () =>
    new Promise<unknown[][]>((resolve, reject) => {
      const query = new RowsQuery(text, values, name, parserOf);
      query.callback = (error) => {
        if (error) reject(error);
        else resolve(query.taken);
      };
      client.query(query as never);
    });
  return followed(statements, () => ({ text }), sent);
}

/** A connection forgets what it is told to forget. */
export function forgetShape(client: pg.ClientBase, name: string): void {
  shapes.get((client as never as { connection: Connection }).connection)?.delete(name);
}

const dates = new Set([1082, 1114, 1184]);
const texts = new Set([25, 1043, 1042, 2950, 20, 1700, 18, 19]);
/** Text, numbers beyond 2^53 and dates stay as PostgreSQL wrote them; `instant` reads moments. */
export const parsersWith =
  (instant: Parser | null): ParserOf =>
  (oid) =>
    oid === 1184 ? instant : dates.has(oid) || texts.has(oid) ? null : (pg.types.getTypeParser(oid, 'text') as Parser);
