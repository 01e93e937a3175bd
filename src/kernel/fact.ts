import type { CivilDate } from './civil-date.js';
import type { Instant } from './instant.js';

// What the rows of a fact hold, said once: the musts' types follow from it, and a test holds every statement to it.

declare const held: unique symbol;
/** A column: what a must finds in it, and of which types of PostgreSQL it may be in the statement. */
export interface Column<T> {
  readonly types: readonly string[];
  readonly nullable: boolean;
  /** Of rows within the row, in JSON: what each of them holds. */
  readonly inside?: Shape;
  readonly [held]: T;
}
export interface FilledColumn<T> extends Column<T> {
  readonly orNull: Column<T | null>;
}
export type Shape = Readonly<Record<string, Column<unknown>>>;
/** A row of a statement by keys: what the shape says, and which key it answers. */
export type KeyedRow<S extends Shape> = { readonly key: string } & RowOf<S>;
export type RowOf<S extends Shape> = { readonly [Name in keyof S]: S[Name][typeof held] };

function column<T>(types: readonly string[], inside?: Shape): FilledColumn<T> {
  const filled = { types, nullable: false, ...(inside && { inside }) };
  return { ...filled, orNull: { ...filled, nullable: true } } as unknown as FilledColumn<T>;
}

export const text = column<string>(['text', 'character varying', 'character']);
/** The key of another row. */
export const id = column<string>(['uuid']);
export const bool = column<boolean>(['boolean']);
/** A whole number that JSON keeps whole. Money is none: it goes as `fen`. */
export const int = column<number>(['smallint', 'integer']);
/** How many of something, as PostgreSQL counts. */
export const count = column<number>(['bigint']);
export const decimal = column<number>(['numeric']);
/** Money in fen, as text: JSON would make it a number. */
export const fen = column<string>(['text']);
export const day = column<CivilDate>(['date']);
export const instant = column<Instant>(['timestamp with time zone']);
/** A text that is one of the values of an enum. */
export const word = <T extends string>(): FilledColumn<T> => column<T>(text.types);
export const list = <T>(of: FilledColumn<T>): FilledColumn<readonly T[]> =>
  column<readonly T[]>(of.types.map((type) => `${type}[]`));
/** Rows within the row, in JSON. */
export const rows = <S extends Shape>(shape: S): FilledColumn<readonly RowOf<S>[]> =>
  column<readonly RowOf<S>[]>(['jsonb'], shape);

/** A personal value with what opens it: each null where it was destroyed. */
export const sealed = { cipher: text.orNull, subjectId: id, wrapped: text.orNull };

/**
 * A question to other rooms' tables: the statement takes keys as an array `$1` and answers rows whose `key` says
 * which they belong to. Beside the key they hold what the shape says, and nothing else.
 */
export interface FactSource<Row extends object> {
  readonly name: string;
  readonly sql: string | null;
  readonly shape: Shape;
  readonly row?: Row;
}
/** A row of a fact, as the rules find it. */
export type FactOf<Source> = Source extends FactSource<infer Row> ? Row : never;

const declared = new Map<string, FactSource<object>>();
/** Every fact of the rooms that are loaded. What is asked is kept by name, so that no two may have the same. */
export const declaredFacts = (): ReadonlyMap<string, FactSource<object>> => declared;
function declare<Row extends object>(source: FactSource<Row>): FactSource<Row> {
  if (declared.has(source.name)) throw new Error(`Two facts are called ${source.name}.`);
  declared.set(source.name, source);
  return source;
}

export const fact = <S extends Shape>(name: string, shape: S, sql: string): FactSource<KeyedRow<S>> =>
  declare({ name, shape, sql });
/**
 * A question that only a later room can answer (`answers` of its noun); where no room does, there is nothing to tell.
 */
export const question = <S extends Shape>(name: string, shape: S): FactSource<KeyedRow<S>> =>
  declare({ name, shape, sql: null });
/** A sealed personal value by itself; see `askOpened`. */
export const sealedFact = (name: string, sql: string): FactSource<Opened> => declare({ name, shape: sealed, sql });
/** A row whose sealed value is open for the judgement. */
export interface Opened {
  readonly key: string;
  /** Null where the value was destroyed. */
  readonly plain: string | null;
}
