import { Extensions } from 'type-graphql';
import type { Act } from '../../kernel/act.js';
import type { Instant } from '../../kernel/instant.js';
import type { Lifecycle } from '../../kernel/lifecycle.js';
import type { EntryType } from '../../kernel/names.js';
import type { Role } from '../../kernel/roles.js';
import type { Untyped } from '../../kernel/untyped.js';
import type { Caller, PersonalClass } from '../rights/caller.js';
import type { Bind, ColumnOf, Rows } from './conditions.js';

/** What the door must know of a room's noun. Everything about columns comes from the entity itself. */
export interface Noun<E extends object = Untyped, Where = Untyped, ActName extends string = string> {
  readonly entity: new () => E;
  /**
   * In front of the key inside an opaque id; one per noun, for ever. One letter up to 0.5.0, two for nouns from 0.6.0
   * on.
   */
  readonly tag: string;
  /** Which rows each role sees, and which everyone does whatever their roles. What is not listed is not seen. */
  readonly sees: Sees<E> | 'everyone';
  /** Which roles may take each act. Every act is listed or it does not compile. */
  readonly may: Readonly<Record<ActName, readonly Role[]>>;
  readonly acts: Readonly<Record<ActName, Act>>;
  readonly lifecycle: Lifecycle | null;
  /** What each field of the filter input means. Every field has a meaning or it does not compile. */
  readonly where: { readonly [Field in keyof Where]-?: (wanted: NonNullable<Where[Field]>, now: Instant) => Rows<E> };
  /**
   * Filters that no index serves: what must stand beside each, so that a list is never a walk through the whole
   * register.
   */
  readonly narrowed?: { readonly [Field in keyof Where]?: Narrowing<Where> };
  /** The orders a list may have; the first is the usual one. The key breaks ties, in the last direction. */
  readonly orders: Readonly<Record<string, Order<E>>>;
  /** Personal columns, kept in a table beside the noun's own: `<table>_person`. */
  readonly personal: { readonly [Property in keyof E]?: PersonalClass };
  /** Which roles may read a class of personal data plain, for a stated purpose. */
  readonly discloses: { readonly [Class in PersonalClass]?: readonly Role[] };
  /** Fields that only these roles are told of an entry that others see too; to all others they are withheld. */
  readonly tells?: { readonly [Field: string]: readonly Role[] };
  /** Whether the register keeps versions of it. Reference tables and the journal itself have none. */
  readonly historical: boolean;
  /** Of entries that are only ever added: the column that says from which position on they are there. */
  readonly addedAt?: keyof E & string;
  /** What waits for someone's act. */
  readonly waits: readonly Wait<E, NoInfer<ActName>>[];
  /**
   * Acts that the law wants several signatures for wait as its entries: which of its acts open an entry, sign it, and
   * end it unsigned. One noun says so.
   */
  readonly signing?: Readonly<Record<'opens' | 'signs' | 'lapses', NoInfer<ActName>>>;
  /**
   * Constraints that an act breaks only where another came first: it is judged anew, and what was done meanwhile
   * is then refused by its must.
   */
  readonly races?: readonly string[];
  /** Columns that may not stand twice among live entries, and which constraint says so. */
  readonly unique?: readonly Unique<E>[];
  /** What this room's tables answer to questions that earlier rooms ask, by the question's name (kernel `question`). */
  readonly answers?: Readonly<Record<string, string>>;
  /** What must hold of the room beside the chains of its nouns, and what a signed statement says of it. */
  readonly proof?: NounProof;
  /** Dimensions of the maintained figures, as columns of `<table>_figures`. */
  readonly figures?: Figures<E>;
  /** A change of it may change what callers see: the caller's rights are read again. */
  readonly shapesRights?: true;
  /**
   * Where who sees an entry is told by another noun's rows: which, so that the feed tells what they bring into view
   * or take out of it.
   */
  readonly follows?: readonly Follows[];
  /** Every column that holds a key: whether it names who has to act, or acted, or who is only spoken of. */
  readonly names: Names<E>;
}

/**
 * How an entry names an office, a post, a person or an enterprise: as who `acts`, who then sees the entry and its
 * evidence, or as `mentioned`, who sees no more by it. What names none of them is an `entry` or a paper.
 */
export type Naming = 'acts' | 'mentioned' | 'entry';
type KeyColumn = `${string}Id` | `${string}Ids`;
/** A column whose name ends as a key's does stands in it, or it does not compile. */
export type Names<E> = { readonly [Column in keyof E & string as Column extends KeyColumn ? Column : never]: Naming };
export const namesOf = ({ names }: Pick<Noun, 'names'>): Readonly<Record<string, Naming>> => names;

/** Where acts wait for their signatures: the noun that says so, and its acts. */
export interface Signing {
  readonly noun: Noun;
  readonly opens: Act;
  readonly signs: Act;
  readonly lapses: Act;
}

export function signingOf(nouns: Iterable<Noun>): Signing {
  const [noun, other] = [...nouns].filter(({ signing }) => signing);
  if (!noun || other) throw new Error('One noun must say that acts wait for their signatures as its entries.');
  const { opens, signs, lapses } = noun.signing!;
  return { noun, opens: noun.acts[opens]!, signs: noun.acts[signs]!, lapses: noun.acts[lapses]! };
}

/** What `verify-ledger` looks at beside the chains. What a statement of `checks` answers are faults, each one text. */
export interface NounProof {
  readonly checks?: readonly { readonly name: string; readonly sql: string }[];
  /** A personal value that must open in its own place and have the hash it is found by: none was put in another's. */
  readonly sealed?: { readonly property: string; readonly name: string };
  /** What the signed statement says, by name: rows of a statement, told in the office's form. */
  readonly sums?: Readonly<Record<string, { readonly sql: string; readonly told: (row: Untyped) => object }>>;
}

/** What some roles see of a noun hangs on another noun's entries. */
export interface Follows {
  /** The other noun. */
  readonly entryType: EntryType;
  readonly roles: readonly Role[];
  /** Whom of them it concerns, where not all. */
  readonly concerns?: (caller: Caller) => boolean;
  /** Its properties that decide; an act that sets none of them moves nothing of ours. */
  readonly fields: readonly string[];
  /** Which of our rows hang on a version of it. Both are aliases. */
  readonly ours: (own: string, of: string) => string;
  /** Ours lies where it lies, whatever place it was entered with: a feed of a region tells it by that. */
  readonly liesThere?: true;
  /** Whether our row was seen by that version of it; where nothing is said, whoever saw it saw ours. */
  readonly scopeOf?: (caller: Caller, own: string, of: string, bind: Bind) => string;
}
export type Sees<E> = { readonly [R in Role | 'everyone']?: (caller: Caller) => Rows<E> };
/** What narrows a filter that scans: whether it is narrow enough, and what to add where it is not. */
export interface Narrowing<Where> {
  readonly by: (where: Where) => boolean;
  readonly add: string;
}
/** One of a value among live entries: those at no stage where the value is free again. */
export interface Unique<E = Untyped> {
  readonly constraint: string;
  readonly property: keyof E & string;
  readonly path: readonly string[];
  readonly freeAt: readonly string[];
}
export interface Order<E = Untyped> {
  readonly by: readonly (keyof E & string)[];
  readonly descending?: boolean;
  /**
   * A column by which an index keeps the entries apart, each value's in this order: several values are read one by
   * one and merged.
   */
  readonly mergeBy?: keyof E & string;
}

/** Entries at a stage wait for an act; due by a column of theirs. */
export interface Wait<E = Untyped, ActName extends string = string> {
  readonly act: ActName;
  /** Whose entries wait, where it is another noun's that call for a new one of ours. */
  readonly on?: () => Noun;
  /** At which stages; none is named where the waiting entry has no stages. */
  readonly status: readonly string[];
  /** The column that says by when, if any; of a day, it is due with its end. */
  readonly dueBy: (keyof E & string) | null;
  readonly basis: { readonly title: string; readonly article: string };
  /** Which of them wait for this caller, where not all do; and, of what waits for signatures, which acts are theirs. */
  readonly only?: (caller: Caller, signed: readonly string[]) => Rows<E>;
  /** When it is due, where no column says it: by the calendar, as SQL of an instant. Goes before `dueBy`. */
  readonly dueAt?: (caller: Caller, bind: Bind) => string;
  /** What the input of the act begins with, by its fields; of an act on the entry itself, id and version besides. */
  readonly draft?: { readonly [field: string]: Drafted };
}
/** Where it is another noun's entries that wait, and call for an act of ours: due and chosen by their columns. */
export const waitOn = <W extends object, ActName extends string>(
  on: () => Noun<W>,
  wait: Omit<Wait<W, ActName>, 'on'>,
): Wait<Untyped, ActName> => ({ on, ...wait }) as Wait<Untyped, ActName>;
/** A value that an input begins with: SQL of a text over the waiting entry, or of a key, which is told as an id. */
export interface Drafted {
  readonly sql: (columnOf: ColumnOf, bind: Bind, caller: Caller) => string;
  readonly idOf?: () => Pick<Noun, 'tag'>;
}
/** The key that a column of the waiting entry holds. */
export const draftedId = (idOf: () => Pick<Noun, 'tag'>, property = 'id'): Drafted => ({
  sql: (columnOf) => columnOf(property),
  idOf,
});
/** What a column of the waiting entry says. */
export const draftedFrom = (property: string): Drafted => ({ sql: (columnOf) => `${columnOf(property)}::text` });
/** The same after some words. */
export const draftedAfter = (words: string, property: string): Drafted => ({
  sql: (columnOf, bind) => `${bind(words)}::text || ${columnOf(property)}`,
});
/** A value that is always the same. */
export const drafted = (value: string): Drafted => ({ sql: (_, bind) => `${bind(value)}::text` });

export interface Figures<E = Untyped> {
  /** What the figures are kept by. */
  readonly dimensions: readonly string[];
  /**
   * Coarser figures kept beside the finest, each by fewer of the dimensions, the fewest rows first: what is asked for
   * most is then few rows, however many entries there are. A change of them is a migration's.
   */
  readonly grains: readonly (readonly string[])[];
  /** The dimensions of one entry, as text. */
  readonly derive: (entry: E) => Readonly<Record<string, string | null | undefined>>;
  /**
   * A dimension of a table's row, where it is no column of its own: for a count over the table, also of what no
   * figure is kept by.
   */
  readonly expressions: Readonly<Record<string, (alias: string) => string>>;
  /** Groupings that are told from the dimensions on the day of asking, and never stored. */
  readonly derived: Readonly<Record<string, (columnOf: ColumnOf, bind: Bind, now: Instant) => string>>;
  /** The field that tells a dimension which is no column: whoever is not shared it is told no count by it. */
  readonly toldBy?: Readonly<Record<string, string>>;
}

/** Gives the parts of a noun their types. */
const byEntity = new Map<Function, Noun>();
export const noun = <E extends object, Where = Record<never, never>, ActName extends string = never>(
  table: Noun<E, Where, ActName>,
): Noun<E, Where, ActName> => {
  byEntity.set(table.entity, table);
  return table;
};
/** The noun of an entity, for a relation within its own file, which its noun imports. */
export const nounOf = (entity: Function): Noun => byEntity.get(entity)!;
/** The noun of a room that comes later, whose entries wait for an act of ours; asked only once all rooms are loaded. */
export const nounCalled = (name: EntryType): Noun => [...byEntity.values()].find(({ entity }) => entity.name === name)!;

/** How a field leads from one noun to another. The noun is a function because rooms may refer to each other's nouns. */
export interface Relation {
  readonly kind: 'one' | 'list' | 'page';
  readonly noun: () => Noun;
  readonly by: string;
  /** How the two belong together, where it is by more than a key. */
  readonly matching?: Matching;
  /** By what of ours the target's rows are ordered, where it is not by an order of their own. */
  readonly placed?: (target: ColumnOf, own: ColumnOf) => string;
}
/** What holds of a target's row and ours. Its text never depends on a value. */
export type Matching = (target: ColumnOf, own: ColumnOf, bind: Bind, now: Instant) => string;

/** The one entry whose key our column `by` holds. */
export const one = <E>(target: () => Noun, by: keyof E & string): Relation => ({ kind: 'one', noun: target, by });
/** The entries whose column `by` holds our key, as a plain list of at most 200. */
export const list = <E extends object>(target: () => Noun<E>, by: keyof E & string): Relation => ({
  kind: 'list',
  noun: target,
  by,
});
/** The entries that match ours, as a plain list of at most 20 in the target's usual order. */
export const listMatching = (target: () => Noun, matching: Matching): Relation => ({
  kind: 'list',
  noun: target,
  by: '',
  matching,
});
/** The entries whose keys columns of ours hold, one key or several, as a plain list in the order they stand there. */
export const listKept = <E extends object>(target: () => Noun, ...by: readonly (keyof E & string)[]): Relation => {
  const keys = (own: ColumnOf) => `('{}'::uuid[] || ${by.map(own).join(' || ')})`;
  return {
    kind: 'list',
    noun: target,
    by: '',
    matching: (each, own) => `${each('id')} = any(${keys(own)})`,
    placed: (each, own) => `array_position(${keys(own)}, ${each('id')})`,
  };
};
/** The same, page by page. */
export const page = <E extends object>(target: () => Noun<E>, by: keyof E & string): Relation => ({
  kind: 'page',
  noun: target,
  by,
});

/** What a list may be asked for. */
export interface ListArgs {
  first?: number | null;
  after?: string | null;
  where?: object | null;
  orderBy?: string | null;
  asOf?: string | null;
}

/** Facts about a GraphQL field that the reader needs, kept in the field's extensions. */
export interface ReaderFacts {
  reads?: Relation;
  needs?: readonly string[];
  held?: true;
  /** The field leads to an entry of any noun, named by these two columns. */
  leadsTo?: { readonly type: string; readonly id: string };
  /** The field is the `can` of an entry and needs whatever its musts read. */
  abilities?: true;
  /** The field's value, from the columns it needs and nothing else. */
  derived?: (row: never) => unknown;
  /** The field tells the entry's stage and needs its status, where the noun has one. */
  stage?: true;
}

/** Marks a field that the reader fills by following a relation. */
export const Reads = (reads: Relation) => Extensions({ reads } satisfies ReaderFacts);
/** Marks a field that computes its own value, and names the columns it computes it from; none named means every one. */
export const Needs = <E>(...needs: (keyof E & string)[]) => Extensions({ needs } satisfies ReaderFacts);
/** Marks a field whose value follows from these columns, on whatever type it stands. */
export const Derives = <E, Key extends keyof E & string>(
  needs: readonly Key[],
  derived: (row: Pick<E, Key>) => unknown,
) => Extensions({ needs, derived } satisfies ReaderFacts);
/** Marks a part of a connection whose value differs from alias to alias. */
export const Held = () => Extensions({ held: true } satisfies ReaderFacts);
/** Marks a field that leads to an entry whose noun only the row knows. */
export const LeadsTo = <E>(type: keyof E & string, id: keyof E & string) =>
  Extensions({ leadsTo: { type, id } } satisfies ReaderFacts);

/** Where a row holds what was read for a response key. No field has a name like this, so a column never hides it. */
export const slot = (responseKey: string | number): string => `@${responseKey}`;

/**
 * The moment an entry was read for: the request's own, or under `asOf` that one. What is told by the clock is told by
 * this.
 */
export const momentOf = (entry: object, now: Instant): Instant =>
  ((entry as Record<string, unknown>)[slot('asOf')] as Instant | undefined) ?? now;

/** Which rows this caller sees: those that any of their roles sees, and those that everyone does. */
export function scopeOf<E extends object>(of: Noun<E>, caller: Caller): Rows<E> {
  const { sees } = of;
  if (sees === 'everyone') return 'all';
  return (['everyone', ...caller.roles] as const).flatMap((role) => {
    const rows = sees[role];
    return rows ? [rows(caller)] : [];
  });
}

/**
 * Whether everyone reads it, or some of it, whatever their roles: then who acts on it is told by more than seeing it.
 */
export const readByEveryone = ({ sees }: Pick<Noun, 'sees'>): boolean =>
  sees === 'everyone' || sees.everyone !== undefined;

/** How much of it a role sees, as the printed table says. */
export function seesWhat({ sees }: Pick<Noun, 'sees'>, role: Role): string {
  if (sees === 'everyone') return 'all';
  const shared = sees.everyone ? 'what is public' : '';
  const own = sees[role] ? 'own scope' : '';
  return [shared, own].filter((each) => each !== '').join(', ');
}
