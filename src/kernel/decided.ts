import type { CivilDate } from './civil-date.js';
import type { Instant } from './instant.js';
import type { EntryType } from './names.js';
import type { Untyped } from './untyped.js';

/** What may be set into a column: of an enum its values as they are written, of a personal value its plain text. */
type Settable<V> = V extends { readonly masked: string }
  ? string
  : V extends readonly (infer T)[]
    ? readonly Settable<T>[]
    : V extends Instant | CivilDate
      ? V
      : V extends string
        ? V | `${V}`
        : V;
/** What an act sets of an entry's columns. */
export type Decided<E> = { readonly [Property in keyof E]?: Settable<E[Property]> };
/**
 * The same where the compiler must infer what a function answers: a column that the entry lacks is then wrong, which it
 * does not see by itself.
 */
export type Columns<Set, E> = Set & Decided<E> & { readonly [Strange in Exclude<keyof Set, keyof E>]: never };

declare const ofItsNoun: unique symbol;
/** An entry that begins with another's act: of which noun, and its values. Only `created` makes one. */
export interface Created {
  readonly entryType: EntryType;
  readonly set: Readonly<Record<string, unknown>> & { readonly regionCode: string; readonly id?: string };
  readonly [ofItsNoun]: true;
}
/** Holds the values of an entry that begins with another's act to the columns of its own noun. */
export const created = <E extends object = never>(
  entryType: EntryType,
  set: Decided<NoInfer<E>> & { readonly regionCode: string; readonly id?: string },
): Created => ({ entryType, set }) as unknown as Created;

/**
 * Entries of another noun that an act moves along with its own: those whose column `by` holds its key, alone or in a
 * list, and those of the `keys` that the entry or the input names; of these, where it is said, the ones whose `oneOf`
 * is named.
 */
interface Which<C, Child> {
  readonly entryType: EntryType;
  readonly by?: keyof Child & string;
  readonly keys?: (ctx: C) => readonly string[];
  readonly oneOf?: { readonly property: keyof Child & string; readonly values: (ctx: C) => readonly string[] };
  /** The input names them by this field: each must be there, and at a stage from which the act leads on. */
  readonly named?: string;
}
export interface Children<C, Child extends object = Untyped> extends Which<C, Child> {
  /**
   * What changes of one of them; null leaves it as it is. Its stage moves by its own lifecycle's move of the act's
   * name.
   */
  readonly decide: (ctx: C, row: Readonly<Child>) => Decided<Child> | null;
}
/** Gives the entries that an act moves along their noun's columns: `childrenOf<Payout>()({ ... })`. */
export const childrenOf =
  <Child extends object>() =>
  <C, Set>(
    table: Which<C, Child> & { readonly decide: (ctx: C, row: Readonly<Child>) => Columns<Set, Child> | null },
  ): Children<C, Child> =>
    table;
