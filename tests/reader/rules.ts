import type { Random } from '../../src/demo/random.js';

// What a room says of itself to the oracle: `tests/<house>/<room>.oracle.ts`.
export type Row = Record<string, any>;
/** The rows of each type. */
export type State = Record<string, Row[]>;
export interface Who {
  readonly roles: readonly string[];
  readonly counties: readonly string[];
  readonly townships: readonly string[];
  readonly villages: readonly string[];
  readonly enterpriseIds: readonly string[];
  readonly cells: readonly (readonly [string, string])[];
  readonly offices: readonly string[];
  /** The posts held that day. */
  readonly posts: readonly { readonly id: string }[];
  readonly countiesOfPosts: readonly string[];
  readonly office: string;
  readonly self: string | null;
  readonly on: string;
}
export type Sort = readonly [columns: readonly string[], descending: boolean];

/** Whoever looks at a row of the register as it now is. */
export interface Look {
  readonly who: Who;
  readonly now: State;
  readonly inCounty: boolean;
  /** Whether the narrowest duty over the row's enterprise, or else its sector in its township, is the caller's. */
  readonly inCell: () => boolean;
  readonly sees: (type: string, row: Row) => boolean;
}
export type Sees = (row: Row, look: Look) => boolean;

/** What filters are told by. */
export interface Asked {
  readonly now: string;
  readonly within: (row: Row, code: string) => boolean;
  readonly has: (wanted: unknown[] | null | undefined, value: unknown) => boolean;
  readonly ofId: (id: string | null | undefined, type: string, key: string | null) => boolean;
  readonly since: (row: Row, w: Row) => boolean;
  /** The register as it is. */
  readonly present: State;
}

export interface Value {
  readonly $type: string;
  readonly row: Row;
  readonly past: bigint | null;
}
/** What a field that is no column is told by. */
export interface Telling {
  readonly now: State;
  /** The moment that is asked of. */
  readonly at: string;
  readonly idOf: (type: string, key: string) => string;
  readonly found: (type: string, key: unknown, when: 'then' | 'now') => Value | null;
  readonly inOrder: (type: string, order: string) => readonly Row[];
  /** The first of a type's rows that belong here and are seen. */
  readonly listed: (type: string, order: string, of: (row: Row) => boolean) => readonly Value[];
  /** The narrowest special supervisions over an enterprise on a day, of the register as it now is. */
  readonly narrowest: (firm: Row, day: string) => readonly Row[];
}
export type Field = (value: Value, telling: Telling) => unknown;

type To = Readonly<Record<string, readonly [type: string, column: string]>>;
export interface TypeRules {
  readonly table: string;
  readonly tag: string;
  /** The column that is the key, where it is not `id`. */
  readonly key?: string;
  /** Whether versions of it are kept; they are where nothing is said. */
  readonly historical?: false;
  readonly orders?: Readonly<Record<string, Sort>>;
  /** Root fields that list it, and which of its rows each lists. */
  readonly lists?: Readonly<Record<string, (row: Row) => boolean>>;
  /** The root field of one, asked by more than its id and number. */
  readonly named?: (args: Row, row: Row) => boolean;
  readonly sees: Sees;
  /** The enterprise it is about, where that is not `enterprise_id`. */
  readonly firmOf?: (row: Row, now: State) => string | null;
  readonly personal?: Readonly<Record<string, string>>;
  readonly mayRead?: Readonly<Record<string, readonly string[]>>;
  /** Fields that only some of those are told who see the entry. */
  readonly toldTo?: Readonly<Record<string, readonly string[]>>;
  /** Columns that are called otherwise than their field. */
  readonly columns?: Readonly<Record<string, string>>;
  readonly one?: To;
  readonly many?: To;
  /** Lists of another type's rows beside a row: which type, which of its rows belong, and how many at most. */
  readonly beside?: Readonly<
    Record<string, readonly [type: string, order: string, of: (row: Row, own: Row) => boolean, most: number]>
  >;
  /** Files that an entry names: by the column of the one file of up to 0.5.0, where it has one, and that of several. */
  readonly kept?: Readonly<Record<string, readonly string[]>>;
  /** Entries of another type that it names by their keys, in the order named. */
  readonly namedBy?: To;
  readonly wanted?: (row: Row, w: Row, asked: Asked) => boolean;
  /** Fields that follow from the rows and are no column. */
  readonly fields?: Readonly<Record<string, Field>>;
}
/** A value for an argument or a field of a filter, by its name; `several` where a list is asked for. */
export type Draw = (d: Random, data: State, several: boolean) => unknown;
export interface RoomOracle {
  readonly types: Readonly<Record<string, TypeRules>>;
  /** Fields that the clock, a key or the caller's own doings tell, and not the tables. */
  readonly notDrawn?: readonly string[];
  readonly draws?: Readonly<Record<string, Draw>>;
}

export const all = (): boolean => true;
export const millis = (text: string): number =>
  Date.parse(text.includes('T') ? text : text.replace(' ', 'T').replace(/\+00$/, 'Z'));
export const rfc = (text: string | null): string | null =>
  text === null ? null : new Date(millis(text)).toISOString();
export const yuan = (fen: string | null): string | null =>
  fen === null
    ? null
    : fen.startsWith('-')
      ? `-${yuan(fen.slice(1))!}`
      : `${BigInt(fen) / 100n}.${String(BigInt(fen) % 100n).padStart(2, '0')}`;
export const dayOf = (text: string): string => new Date(millis(text) + 8 * 3_600_000).toISOString().slice(0, 10);
export const between = (moment: string, from: string | null | undefined, to: string | null | undefined): boolean =>
  (from == null || millis(moment) >= millis(from)) && (to == null || millis(moment) < millis(to));
export const drawnMoment: Draw = (d) => d.pick(['2026-11-20T00:00:00Z', '2026-11-24T10:00:00+08:00']);
export const drawnDay: Draw = (d) => d.pick(['2026-11-24', '2027-03-01', '2031-01-01']);
