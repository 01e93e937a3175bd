import { doorRefusals } from './door-refusals.js';
import type { Children, Decided, Created } from './decided.js';
import { civilDateOf, type CivilDate } from './civil-date.js';
import type { Instant } from './instant.js';
import type { FactSource, Opened } from './fact.js';
import type { Basis, Law } from './law.js';
import type { ActName, EntryType } from './names.js';
import type { Actor, Role } from './roles.js';
import { says } from './text.js';
import type { Untyped } from './untyped.js';

export { childrenOf, created, type Children, type Columns, type Decided, type Created } from './decided.js';

export type RefusalKind =
  'NOT_FOUND' | 'NOT_PERMITTED' | 'KEY_REUSED' | 'STALE_VERSION' | 'ILLEGAL_MOVE' | 'RULE' | 'LIMIT';
export interface Fact {
  readonly name: string;
  readonly value: string;
  readonly unit: string | null;
  /** The value in each language, where it is a sentence. */
  readonly says?: Sentence;
}
export interface Remedy<Action extends string = string> {
  readonly action: Action;
  readonly role: Role;
}
export interface Sentence {
  readonly zh: string;
  readonly en: string;
}

/** Why an act was not accepted. Data, not a fault. */
export interface Refusal {
  readonly kind: RefusalKind;
  readonly code: string;
  readonly says: Sentence;
  readonly path: readonly string[] | null;
  readonly basis: readonly Basis[];
  readonly facts: readonly Fact[];
  readonly remedies: readonly Remedy[];
}

/** What a rule may know of an entry without anyone's input. */
export interface EntryContext<E, F = unknown> {
  readonly entry: Readonly<E>;
  readonly facts: F;
  /** When the act happens or happened; clocks run from here. */
  readonly at: Instant;
  readonly now: Instant;
  readonly actor: Actor;
  /** Those who sign together with the actor. */
  readonly signers: readonly string[];
  readonly law: Law;
  /** The county's day of `at`. */
  readonly today: CivilDate;
  /** When a limit of the law runs out that began on `from`, in the place of the entry. */
  readonly due: (key: string, from: CivilDate) => ReturnType<Law['due']>;
  /** A number of the law in the place of the entry; as it holds today where no other day is named. */
  readonly number: (key: string, on?: CivilDate) => number;
}
/** The law bound to the day and the place of what is judged. */
export function bound({
  entry,
  at,
  law,
}: {
  readonly entry: { readonly regionCode?: string };
  readonly at: Instant;
  readonly law: Law;
}): Pick<EntryContext<unknown>, 'law' | 'today' | 'due' | 'number'> {
  const today = civilDateOf(at);
  // An entry that is about to begin has no place yet: its rules name the place they ask for.
  const place = (): string => {
    if (entry.regionCode === undefined) throw new Error('The entry has no place yet: ask the law with one.');
    return entry.regionCode;
  };
  return {
    law,
    today,
    due: (key, from) => law.due(key, from, place()),
    number: (key, on = today) => law.number(key, on, place()),
  };
}
/** What a rule may know of an act; `Child` is the noun of what moves with the entry. */
export interface Judging<E, I, F = unknown, Child = unknown> extends EntryContext<E, F> {
  readonly input: Readonly<I>;
  /** The entries that would move with it. */
  readonly children: readonly Readonly<Child>[];
  /** Keys for entries that come to be with the act, drawn by the door: the same place has the same key throughout. */
  readonly keyAt: (place: number) => string;
}

/** One condition, stated positively. */
export interface Must<C> {
  readonly code: string;
  readonly says: Sentence;
  readonly basis: readonly Basis[] | ((ctx: C) => readonly Basis[]);
  readonly path?: readonly string[];
  readonly holds: (ctx: C) => boolean;
  readonly facts?: (ctx: C) => readonly Fact[];
  readonly remedies?: readonly Remedy<ActName>[];
  /**
   * Its failure tells that somebody else is in the register: which fact names them, of which noun they are, and by
   * which property they were found. The refusal then leaves word as a disclosure does, on a dry run too, and tells no
   * more of them than the caller sees.
   */
  readonly tellsOf?: { readonly fact: string; readonly entryType: EntryType; readonly property: string };
}

/** A fact an act asks for, and by which keys. Answered by the door, in the act's own transaction. */
export interface AskedFact<C> {
  readonly source: FactSource<object>;
  readonly keys: (ctx: C) => readonly (string | null | undefined)[];
  /** The keys are personal values of this class, and are asked for by their keyed hash. */
  readonly hashed?: string;
  /**
   * Its rows carry a personal value sealed (`cipher`, `subjectId`, `wrapped`): the door opens it for judging alone,
   * and rows have `plain` instead.
   */
  readonly opened?: { readonly entryType: EntryType; readonly property: string };
}
export const ask = <C>(source: FactSource<object>, keys: AskedFact<C>['keys']): AskedFact<C> => ({ source, keys });
/** The same where the keys are personal values: the statement is given their hashes, and never the values. */
export const askHashed = <C>(source: FactSource<object>, hashed: string, keys: AskedFact<C>['keys']): AskedFact<C> => ({
  source,
  keys,
  hashed,
});

/**
 * The same where a must compares what only the cipher knows: it is opened for the judgement, and neither told nor
 * kept.
 */
export const askOpened = <C>(
  source: FactSource<Opened>,
  opened: AskedFact<C>['opened'] & object,
  keys: AskedFact<C>['keys'],
): AskedFact<C> => ({ source, keys, opened });

type Unanswered<C> = Omit<C, 'facts'>;
/** The common part of every act's input (contract: on every act). */
export interface ActInput {
  idempotencyKey: string;
  dryRun: boolean;
  occurredAt?: Instant | null;
}
export interface EntryActInput extends ActInput {
  id: string;
  expectedVersion: number;
}

/** How many must sign, and where the law says so. */
export interface Signatures {
  readonly needed: number;
  readonly basis: readonly Basis[];
}

/** Work to be done once the act is committed, and only then: for whom, and with what. */
export interface Job {
  readonly task: string;
  readonly payload: Readonly<Record<string, unknown>>;
  /** One job of this name at a time. */ readonly key?: string;
  readonly runAt?: Instant;
}

/** An act of the office: what must hold, and what it then does. `Child` is the noun of what moves along. Pure. */
export interface Act<
  E extends object = Untyped,
  I extends ActInput = Untyped,
  F = Untyped,
  Child extends object = Untyped,
> {
  readonly name: string;
  readonly facts?: { readonly [Name in keyof F]?: AskedFact<Unanswered<Judging<E, I, unknown, Child>>> };
  /** Facts of the entry and of whoever acts; `can` may ask for them too. */
  readonly preconditionFacts?: {
    readonly [Name in keyof F]?: AskedFact<Pick<EntryContext<E>, 'entry' | 'actor' | 'signers'>>;
  };
  /** Musts that read no input; they also answer `can`. */
  readonly preconditions?: readonly Must<EntryContext<E, F>>[];
  readonly musts: readonly Must<Judging<E, I, F, Child>>[];
  /**
   * What changes. What it answers is taken only when no must failed. Of an act that begins an entry it is tried before
   * that, for whether the caller could see the row that it would make; there it may throw.
   */
  readonly decide: (ctx: Judging<E, I, F, Child>) => Decided<E>;
  /**
   * How many must sign, the proposer among them, where the law wants more than one; null where on this entry one is
   * enough.
   */
  readonly signatures?: Signatures | ((ctx: Judging<E, I, F, Child>) => Signatures | null);
  /** Numbers taken when the act is accepted: property by kind of paper. */
  readonly numbers?: { readonly [Property in keyof E]?: string };
  /** The same for entries of other nouns that begin or move with it, by their type. */
  readonly numbersOfOthers?: { readonly [Type in EntryType]?: Readonly<Record<string, string>> };
  /**
   * Entries of other nouns that come to be with it: items of a list, a duty that follows from a ruling. They are
   * judged with the act and journalled under its name.
   */
  readonly creates?: (
    ctx: Judging<E, I, F, Child>,
    whole: { readonly id: string; readonly regionCode: string },
  ) => readonly Created[];
  /** Entries of another noun that move with it. They are locked first, and the musts know them as `children`. */
  readonly children?: Children<Judging<E, I, F, Child>, Child>;
  /** Work that follows from it, enqueued in its own transaction. */
  readonly jobs?: (ctx: Judging<E, I, F, Child>, whole: { readonly id: string }) => readonly Job[];
  /** It makes an entry, and so is never taken on one. */
  readonly begins?: true;
  /** Of an act that makes an entry about another: which. It is locked, and must be one that the caller sees. */
  readonly concerns?: (
    input: I,
  ) => { readonly entryType: EntryType; readonly id: string; readonly path: string } | null;
  /** What the journal calls it, where not the act's own name. */
  readonly journalledAs?: string;
  /** What of the input is weighed and not kept, and why; `lines.amount` of the lines of a list. */
  readonly judgedOnly?: { readonly [Field in keyof I & string as Field | `${Field}.${string}`]?: string };
}

/** Gives the parts of an act their types. */
export const act = <E extends object, I extends ActInput, F = Record<never, never>, Child extends object = object>(
  table: Act<E, I, F, Child>,
): Act<E, I, F, Child> => table;

/** Whether a text is there and says anything. */
export const hasText = (text: string | null | undefined): boolean => text != null && says(text);

/** What a must knows that reads these fields of an input, whatever else the act takes. */
export type OfInput<Fields> = { readonly input: Readonly<Fields> };
/** The same where one field is named by whoever uses it. */
export type OfField<Path extends string, Value> = OfInput<{ readonly [Field in Path]?: Value }>;

/** A must that the text at `path` of the input says something. */
export const isSaid = <Path extends string>(
  code: string,
  path: Path,
  basis: readonly Basis[],
  zh: string,
  en: string,
): Must<OfField<Path, string | null>> => ({
  code,
  path: [path],
  basis,
  says: { zh, en },
  holds: ({ input }) => hasText(input[path]),
});

export const factValue = (
  name: string,
  value: string | number | null | undefined,
  unit: string | null = null,
): Fact => ({ name, value: String(value ?? ''), unit });

/** Every must of an act: those that answer `can` first. */
export const mustsOf = ({ preconditions = [], musts }: Pick<Act, 'preconditions' | 'musts'>): Act['musts'] => [
  ...preconditions,
  ...musts,
];

export const signaturesOf = (act: Act, ctx: Judging<Untyped, Untyped>): Signatures | null =>
  typeof act.signatures === 'function' ? act.signatures(ctx) : (act.signatures ?? null);

/** Every must is evaluated and every failure returned. */
export function failures<C>(musts: readonly Must<C>[], ctx: C): Refusal[] {
  return musts
    .filter((must) => !must.holds(ctx))
    .map((must) => ({
      kind: 'RULE',
      code: must.code,
      says: must.says,
      path: must.path ?? null,
      basis: typeof must.basis === 'function' ? must.basis(ctx) : must.basis,
      facts: must.facts?.(ctx) ?? [],
      remedies: must.remedies ?? [],
    }));
}

const recorded: readonly Basis[] = [{ title: '政务数据共享条例', article: '数据真实准确' }];

/** What holds for every act, whatever its noun. */
export const everyAct: readonly Must<Judging<{ actedAt?: Instant | null }, ActInput>>[] = [
  {
    code: 'ACT_NOT_YET_HAPPENED',
    path: ['occurredAt'],
    basis: recorded,
    says: { zh: '发生时间不得晚于现在。', en: 'The time of an act must not be later than now.' },
    holds: ({ at, now }) => at <= now,
    facts: ({ at, now }) => [factValue('occurredAt', at), factValue('now', now)],
  },
  {
    code: 'ACT_BEFORE_THE_ONE_IT_FOLLOWS',
    path: ['occurredAt'],
    basis: recorded,
    says: {
      zh: '发生时间不得早于该条目上一事项的发生时间。',
      en: 'The time of an act must not be before the last act on the entry.',
    },
    holds: ({ entry, at, now }) => at > now || entry.actedAt == null || at >= entry.actedAt,
    facts: ({ entry, at }) => [factValue('occurredAt', at), factValue('previousActAt', entry.actedAt)],
  },
];

/** What is known of how late an act is entered. */
export interface Entering {
  readonly act: string;
  readonly at: Instant;
  readonly now: Instant;
  readonly law: Law;
  /** Region of the entry; of one that is about to begin, the county of whoever begins it. */
  readonly region: string;
  readonly actor: Pick<Actor, 'roles'>;
}
/**
 * How late an act may be entered. What is done on paper or on the spot has a limit by its kind
 * (`late.entry.days.<act>`); whatever else is done here happens when it is entered. So does all that an enterprise
 * does: what it hands in counts from when it arrives, and it does not say itself that it was in time.
 */
const lateEntryOf = ({ act, now, law, region, actor }: Entering) =>
  law.firstOf(
    [...(actor.roles.includes('ENTERPRISE') ? [] : [`late.entry.days.${act}`]), 'late.entry.days'],
    civilDateOf(now),
    region,
  );
const lastDayToEnter = (ctx: Entering): CivilDate => {
  const limit = lateEntryOf(ctx);
  const happened = civilDateOf(ctx.at);
  return Number(limit.value) === 0 ? happened : ctx.law.dueBy(limit, happened).day;
};
/**
 * What a day was said to be changes afterwards only within a limit, and nobody states themselves that they were in
 * time. Beyond it what happened is entered as a correction, which is shown as one.
 */
export const enteredInTime: Must<Entering> = {
  code: 'ACT_IS_ENTERED_IN_TIME',
  path: ['occurredAt'],
  basis: (ctx) => [lateEntryOf(ctx).basis],
  says: {
    zh: '补录事项须在规定期限内入账，期限自发生之日起算；非现场、非纸质办理的事项和企业自行办理的事项须当日入账。',
    en: 'An act must be entered within the time limit for late entries, counted from the day on which it happened: on that day itself, unless it is done on paper or on the spot by an office.',
  },
  holds: (ctx) => civilDateOf(ctx.at) >= civilDateOf(ctx.now) || civilDateOf(ctx.now) <= lastDayToEnter(ctx),
  facts: (ctx) => [
    factValue('occurredAt', ctx.at),
    factValue('enteredOn', civilDateOf(ctx.now)),
    factValue('lastDay', lastDayToEnter(ctx)),
  ],
};
/** The day on which an act was entered, where that was later than the day on which it happened. */
export const enteredLater = (happenedAt: Instant, enteredAt: Instant): CivilDate | null =>
  civilDateOf(enteredAt) > civilDateOf(happenedAt) ? civilDateOf(enteredAt) : null;

export function refusal(code: keyof typeof doorRefusals, more: Partial<Omit<Refusal, 'kind' | 'code'>> = {}): Refusal {
  const { kind, says } = doorRefusals[code];
  return { kind, code, says, path: null, basis: [], facts: [], remedies: [], ...more };
}
