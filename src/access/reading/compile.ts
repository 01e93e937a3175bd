import {
  getNamedType,
  type FieldNode,
  type GraphQLField,
  type GraphQLObjectType,
  type GraphQLResolveInfo,
} from 'graphql';
// graphql's own reading of fragments, directives and merged fields, so that reader and executor cannot differ on it.
import { collectSubfields } from 'graphql/execution/collectFields.js';
import { slot, type ListArgs, type Noun, type ReaderFacts, type Relation } from '../model/noun.js';
import { personalClassOf, personalValue, shownMask } from '../privacy/personal.js';
import { listing, looking, mayBeShared, type ShareMode } from '../rights/grants.js';
import { cursorOf, cursorWith, orderOf, pageSize, pageSizeMax } from './keyset.js';
import { Level, type Ask, type Sql } from './level.js';
import { RowsText, totalExactMax } from './rows-text.js';
import { shapeOf, type Read } from './shape.js';
import { sharedRead } from './shared-read.js';
import { writtenOrder } from './written-order.js';
import { personColumn, type Table } from './tables.js';

type ReadRow = readonly unknown[];
type Field = GraphQLField<unknown, unknown>;
type Nodes = readonly FieldNode[];
type ReadPage = (rows: readonly ReadRow[], ask: Ask, total: unknown) => object;
/** What a list is asked for; its order beforehand, where it is the same for every request (null: the usual one). */
export interface ListArgsOf {
  (ask: Ask): ListArgs;
  readonly orderBy?: string | null;
}
/** How several rows are read, whether their total was selected, and whether to look one row further for a next page. */
interface Many {
  readonly read: ReadPage;
  readonly counted: boolean;
  readonly lookAhead: 0 | 1;
}

/**
 * A selection, compiled: its statement, a second one that counts where the first finds no row to say it in, and how
 * to read the rows.
 */
export interface Plan {
  readonly statement: Sql;
  readonly count: Sql | null;
  readonly read: (rows: readonly ReadRow[], ask: Ask, total: unknown) => unknown;
}

/** Compiles one selection into one statement. Made anew for each selection. */
export class Compiler {
  #aliases = 0;
  #info: GraphQLResolveInfo | null;
  readonly #type: GraphQLObjectType;
  readonly #text: RowsText;
  /** How a system must be let read, for what is read here. */
  #modes: readonly ShareMode[] = looking;

  constructor(
    info: GraphQLResolveInfo,
    private readonly tableOf: (noun: Noun) => Table,
    type?: GraphQLObjectType,
    private readonly nodes: Nodes = info.fieldNodes,
    /** Read for a system, whose entries each say what of them is shared with it. */
    private readonly shared = false,
  ) {
    this.#info = info;
    this.#text = new RowsText(tableOf, () => this.#modes);
    this.#type = type ?? (getNamedType(info.returnType) as GraphQLObjectType);
  }

  /** One entry, by its key. */
  record(noun: Noun, key: (ask: Ask) => unknown): Plan {
    const level = new Level(false);
    const alias = this.#alias();
    const read = this.#record(level, alias, noun, this.#type, this.nodes);
    const keyed: Sql = (ask) => `${this.#text.key(alias, noun)} = ${ask.bind(key(ask))}`;
    return this.#done({
      statement: (ask) =>
        `${this.#text.select(level.columns(ask), level, alias, noun, ask)} where ${this.#text.where(noun, alias, [], ask, undefined, keyed)}`,
      count: null,
      read: ([row], ask) => (row === undefined ? null : read(row, ask)),
    });
  }

  /** One entry, by columns of its own; the ask's key holds for each the values it may have. */
  recordBy(noun: Noun, properties: readonly string[]): Plan {
    const level = new Level(false);
    const alias = this.#alias();
    const read = this.#record(level, alias, noun, this.#type, this.nodes);
    const keyedBy: Sql = (ask) =>
      properties
        .map((property, i) => `${this.#text.bare(alias, noun, property)} = any(${ask.bind((ask.key as unknown[])[i])})`)
        .join(' and ');
    return this.#done({
      statement: (ask) =>
        `${this.#text.select(level.columns(ask), level, alias, noun, ask)} where ${this.#text.where(noun, alias, [], ask, this.#text.foundBy(noun, properties), keyedBy)} limit 1`,
      count: null,
      read: ([row], ask) => (row === undefined ? null : read(row, ask)),
    });
  }

  /** Several entries of one noun, by their keys: a map from key to entry. */
  records(noun: Noun): Plan {
    const level = new Level(false);
    const alias = this.#alias();
    const read = this.#record(level, alias, noun, this.#type, this.nodes);
    const place = this.#column(level, alias, noun, this.tableOf(noun).key);
    const keyed: Sql = (ask) => `${this.#text.key(alias, noun)} = any(${ask.bind(ask.key)})`;
    return this.#done({
      statement: (ask) =>
        `${this.#text.select(level.columns(ask), level, alias, noun, ask)} where ${this.#text.where(noun, alias, [], ask, undefined, keyed)}`,
      count: null,
      read: (rows, ask) => new Map(rows.map((row) => [row[place], read(row, ask)])),
    });
  }

  /** A list or a connection. `tie` binds its rows to a parent, where it has one. */
  many(kind: 'list' | 'page', noun: Noun, args: ListArgsOf, join?: (alias: string) => Sql): Plan {
    this.#modes = listing;
    const level = new Level(false);
    const alias = this.#alias();
    const { read, counted, lookAhead } = this.#many(kind, level, alias, noun, this.#type, this.nodes, args);
    const count: Sql | null = counted ? (ask) => this.#text.count(noun, args(ask), ask, join) : null;
    // Said in every row of the page, so that page and total are of one moment.
    const place = count ? level.place('counted', (ask) => `(${count(ask)})`) : -1;
    return this.#done({
      statement: (ask) =>
        this.#text.rows(level.columns(ask), level, alias, noun, args(ask), lookAhead, ask, join?.(alias)),
      count,
      read: (rows, ask, total) => read(rows, ask, rows[0]?.[place] ?? total),
    });
  }

  // A plan outlives the request it was compiled in; what was told of that request goes.
  #done(plan: Plan): Plan {
    this.#info = null;
    return plan;
  }

  /** The columns and relations selected of one entry. Null where it is not there, or not to be seen. */
  #record(level: Level, alias: string, noun: Noun, type: GraphQLObjectType, nodes: Nodes): Read {
    const table = this.tableOf(noun);
    const key = this.#column(level, alias, noun, table.key);
    const columns: [property: string, place: number][] = [];
    const readers: [held: string, read: Read][] = [];
    const take = (property: string) => columns.push([property, this.#column(level, alias, noun, property)]);
    for (const [responseKey, field, same] of this.#fields(type, nodes)) {
      const { reads, needs, leadsTo, abilities, stage } = field.extensions as ReaderFacts;
      if (reads) readers.push([slot(responseKey), this.#related(level, alias, noun, reads, field, same)]);
      else if (noun.personal[field.name])
        readers.push([slot(responseKey), this.#personal(level, alias, noun, field, same)]);
      else if (leadsTo) {
        take(leadsTo.type);
        take(leadsTo.id);
      } else if (stage) {
        if (noun.lifecycle) take('status');
      } else if (abilities || needs?.length === 0) for (const property of table.columns.keys()) take(property);
      else for (const property of needs ?? [field.name]) take(property);
    }
    const marks = this.shared && noun.sees !== 'everyone' ? this.#marks(level, alias, noun) : null;
    const { shared } = this;
    let shape: ReturnType<typeof shapeOf> | undefined;
    return (row, ask) => {
      if (row[key] === null) return null;
      const record = (shape ??= shapeOf(noun.entity, [[table.key, key], ...columns], readers))(row, ask);
      if (ask.position !== null) record[slot('asOf')] = ask.now;
      if (shared) record[slot('shared')] = marks === null ? true : marks(row, ask);
      return record;
    };
  }

  #marks(level: Level, alias: string, noun: Noun): Read {
    const place = level.place(`${alias} shared`, (ask) => this.#text.marks(noun, alias, ask));
    return sharedRead(noun.entity.name, place, this.#modes);
  }

  /**
   * Personal data stand beside the noun's own table: the masked form always, the ciphertext only where the plain form
   * is selected.
   */
  #personal(level: Level, alias: string, noun: Noun, field: Field, nodes: Nodes): Read {
    const table = this.tableOf(noun);
    const person = personColumn(field.name);
    const historical = noun.historical;
    const joined = level.join(
      `${alias} person`,
      this.#alias(),
      (own) =>
        ({ position }) =>
          position !== null && historical
            ? ` left join "${table.bare}_person_history" ${own} on ${own}.id = ${alias}."id" and ${own}.version = ${alias}."version"`
            : ` left join "${table.bare}_person" ${own} on ${own}.id = ${alias}."id"`,
    );
    const selected = new Set(
      this.#fields(getNamedType(field.type) as GraphQLObjectType, nodes).map(([, part]) => part.name),
    );
    const place = (column: string) => level.place(`${joined}.${column}`, `${joined}.${column}`);
    const masked = place(`${person}_masked`);
    const subject = place('subject_id');
    const id = this.#column(level, alias, noun, table.key);
    // How long the value is, its ciphertext tells: a mask of an earlier release may show more than there should be
    // seen.
    const length = level.place(`${joined} length of ${person}`, `length(${joined}.${person}_cipher)`);
    const cipher = selected.has('plain') || selected.has('withheld') ? place(`${person}_cipher`) : -1;
    const personalClass = personalClassOf(noun, field.name)!;
    return (row) => {
      if (row[masked] == null) return null;
      const shown = shownMask(personalClass, row[masked] as string, row[length] as number | null);
      return personalValue(
        noun,
        field.name,
        row[id] as string,
        shown,
        row[subject] as string,
        (row[cipher] ?? null) as string | null,
      );
    };
  }

  #related(level: Level, alias: string, noun: Noun, relation: Relation, field: Field, nodes: Nodes): Read {
    const target = relation.noun();
    const type = getNamedType(field.type) as GraphQLObjectType;
    if (relation.kind === 'one') {
      const joined = level.join(
        `${alias}.${field.name}`,
        this.#alias(),
        (own) => (ask) =>
          ` left join ${this.#text.source(target, ask)} ${own} on ${this.#text.where(target, own, [], ask, undefined, () => `${this.#text.key(own, target)} = ${this.#text.bare(alias, noun, relation.by)}`)}`,
      );
      return this.#record(level, joined, target, type, nodes);
    }
    const inner = new Level(true);
    const own = this.#alias();
    const { matching } = relation;
    // What an entry names it names whole: as many as an act may be given.
    const whole = relation.placed ? { first: pageSizeMax } : {};
    const args: ListArgsOf = Object.assign(
      (ask: Ask) => ({ ...whole, ...ask.argumentsOf(field, nodes[0]!) }),
      writtenOrder(nodes[0]!),
    );
    const ownColumn = (property: string) => this.#text.bare(alias, noun, property);
    const placed = relation.placed?.((property) => this.#text.bare(own, target, property), ownColumn);
    const join = (each: string): Sql =>
      matching
        ? (ask) => matching((property) => this.#text.bare(each, target, property), ownColumn, ask.bind, ask.now)
        : () => `${this.#text.bare(each, target, relation.by)} = ${this.#text.key(alias, noun)}`;
    const { read, counted, lookAhead } = this.#many(relation.kind, inner, own, target, type, nodes, args);
    // Of a list that is shared on no entry nothing is asked; it is told as withheld.
    const unshared = ({ caller }: Ask) => this.shared && !mayBeShared(noun, field.name, caller);
    const place = level.place(own, (ask) =>
      unshared(ask)
        ? 'null'
        : `(select json_agg(x.r) from (${this.#text.rows([`${inner.json(ask)} as r`], inner, own, target, args(ask), lookAhead, ask, join(own), placed)}) x)`,
    );
    const total = counted
      ? level.place(`${own} counted`, (ask) =>
          unshared(ask) ? 'null' : `(${this.#text.count(target, args(ask), ask, join)})`,
        )
      : -1;
    return (row, ask) => read(inner.rowsOf(row[place]), ask, row[total]);
  }

  #many(
    kind: 'list' | 'page',
    level: Level,
    alias: string,
    noun: Noun,
    type: GraphQLObjectType,
    nodes: Nodes,
    args: ListArgsOf,
  ): Many {
    if (kind === 'page') return this.#connection(level, alias, noun, type, nodes, args);
    const read = this.#record(level, alias, noun, type, nodes);
    return { counted: false, lookAhead: 0, read: (rows, ask) => rows.map((row) => read(row, ask)) };
  }

  #connection(level: Level, alias: string, noun: Noun, type: GraphQLObjectType, nodes: Nodes, args: ListArgsOf): Many {
    const fields = this.#fields(type, nodes);
    const selected = new Set(fields.map(([, field]) => field.name));
    const cursor =
      selected.has('pageInfo') || selected.has('edges') ? this.#cursor(level, alias, noun, args) : () => null;

    // `nodes` and `edges` may be selected under several aliases, each with a selection of its own.
    const held: [held: string, read: Read][] = [];
    for (const [responseKey, field, same] of fields) {
      const part = getNamedType(field.type) as GraphQLObjectType;
      if (field.name === 'nodes') held.push([slot(responseKey), this.#record(level, alias, noun, part, same)]);
      if (field.name === 'edges') {
        const ends = this.#fields(part, same)
          .filter(([, f]) => f.name === 'node')
          .map(
            ([k, f, n]) =>
              [slot(k), this.#record(level, alias, noun, getNamedType(f.type) as GraphQLObjectType, n)] as const,
          );
        held.push([
          slot(responseKey),
          (row, ask) => ({
            cursor: cursor(row, ask),
            ...Object.fromEntries(ends.map(([k, read]) => [k, read(row, ask)])),
          }),
        ]);
      }
    }
    const counted = selected.has('totalCount') || selected.has('totalCountIsExact');
    const read: ReadPage = (rows, ask, total) => {
      const { after, ...rest } = args(ask);
      const size = pageSize(rest);
      const shown = rows.slice(0, size);
      const connection: Record<string, unknown> = counted
        ? { totalCount: Math.min(Number(total), totalExactMax), totalCountIsExact: Number(total) <= totalExactMax }
        : {};
      for (const [k, readPart] of held) connection[k] = shown.map((row) => readPart(row, ask));
      if (selected.has('pageInfo')) {
        connection.pageInfo = {
          hasNextPage: rows.length > size,
          hasPreviousPage: after != null,
          startCursor: cursor(shown[0], ask),
          endCursor: cursor(shown.at(-1), ask),
        };
      }
      return connection;
    };
    return { read, counted, lookAhead: selected.has('pageInfo') ? 1 : 0 };
  }

  #cursor(
    level: Level,
    alias: string,
    noun: Noun,
    args: ListArgsOf,
  ): (row: ReadRow | undefined, ask: Ask) => string | null {
    const own = this.#ownCursor(level, alias, noun, args);
    if (!this.shared) return own;
    const known = new WeakMap<Ask, readonly string[]>();
    return (row, ask) => {
      const cursor = own(row, ask);
      if (cursor === null) return null;
      let grants = known.get(ask);
      if (!grants) known.set(ask, (grants = this.#text.answering(noun, args(ask), ask)));
      return cursorWith(cursor, grants);
    };
  }
  #ownCursor(
    level: Level,
    alias: string,
    noun: Noun,
    args: ListArgsOf,
  ): (row: ReadRow | undefined, ask: Ask) => string | null {
    const key = this.#column(level, alias, noun, this.tableOf(noun).key);
    if (args.orderBy !== undefined) {
      const { name, by } = orderOf(noun, { orderBy: args.orderBy }, this.shared);
      const places = by.map((property) => this.#column(level, alias, noun, property));
      return (row) =>
        row
          ? cursorOf(
              name,
              places.map((place) => row[place]),
              row[key],
            )
          : null;
    }
    // As many places as the longest order has columns; which columns stand there is known when the order is.
    const most = Math.max(...Object.values(noun.orders).map(({ by }) => by.length));
    const places = Array.from({ length: most }, (_, i) =>
      level.place(`${alias} sorted ${i}`, (ask) => {
        const by = orderOf(noun, args(ask), this.shared).by[i];
        return by ? this.#text.readable(level, alias, noun, by) : 'null';
      }),
    );
    return (row, ask) => {
      if (!row) return null;
      const { name, by } = orderOf(noun, args(ask), this.shared);
      return cursorOf(
        name,
        by.map((_, i) => row[places[i]!]),
        row[key],
      );
    };
  }

  /**
   * The selected fields under their response keys, with every node that selects them. `__typename` is the executor's.
   */
  #fields(type: GraphQLObjectType, nodes: Nodes): [responseKey: string, field: Field, nodes: Nodes][] {
    const { schema, fragments, variableValues } = this.#info!;
    const known = type.getFields();
    return [...collectSubfields(schema, fragments, variableValues, type, nodes)].flatMap(([key, same]) => {
      const field = known[same[0]!.name.value];
      return field ? [[key, field, same] as [string, Field, Nodes]] : [];
    });
  }

  #column(level: Level, alias: string, noun: Noun, property: string): number {
    return level.place(`${alias}.${property}`, this.#text.readable(level, alias, noun, property));
  }

  #alias(): string {
    return `t${this.#aliases++}`;
  }
}
