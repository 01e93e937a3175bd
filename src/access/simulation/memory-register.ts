import { getMetadataArgsStorage } from 'typeorm';
import { bound, failures, refusal, type Act, type ActInput, type AskedFact, type Refusal } from '../../kernel/act.js';
import { civilDateOf } from '../../kernel/civil-date.js';
import { documentNumber } from '../../kernel/document-number.js';
import type { EntryType } from '../../kernel/names.js';
import type { Instant } from '../../kernel/instant.js';
import type { Law } from '../../kernel/law.js';
import type { Actor } from '../../kernel/roles.js';
import type { PastEvent, LastNumber } from '../journal/bulk-load.js';
import { childrenUnmoved, musts, refusedAhead, signaturesAwaited, type Judged, type Row } from '../acting/judge.js';
import { outcomeOf, type Ground, type Writing } from '../acting/outcome.js';
import type { Noun } from '../model/noun.js';
import { personalClassOf } from '../privacy/personal.js';

/** Who acts in a simulation: beside what rules may know, the prefix their office puts in numbers. */
export interface SimulatedActor extends Actor {
  readonly numberPrefix: string;
}
/** Who takes an act, and when; who signs it with them, where not they alone. */
export interface Taken {
  readonly actor: SimulatedActor;
  readonly at: Instant;
  readonly signers?: readonly string[] | undefined;
}
/** What answers a fact in a simulation, key by key. */
export type Tellers = Readonly<Record<string, (key: string) => readonly object[]>>;

/**
 * A register in memory: the same tables judge and decide, with the clock handed in and the facts told from memory. What
 * happens on it can be entered in a database as a bulk load. Scope, keys and versions are the door's business and not
 * judged here.
 */
export class MemoryRegister {
  readonly pastEvents: PastEvent[] = [];
  readonly #entries = new Map<Noun, Map<string, Row>>();
  readonly #numbers = new Map<string, { office: string; kind: string; year: string; last: number }>();
  readonly #columns = new Map<Noun, ReadonlyMap<string, null>>();
  readonly #ground: Ground;

  constructor(
    private readonly law: Law,
    private readonly tellers: Tellers,
    private readonly newId: (at: Instant) => string,
    private readonly nounOf: (entryType: string) => Noun = () => {
      throw new Error('No other nouns are on this paper.');
    },
  ) {
    this.#ground = { nounOf, columnsOf: (noun) => this.#columnsOf(noun), newId };
  }

  all<E extends object>(noun: Noun<E>): readonly (E & Row)[] {
    return [...(this.#entries.get(noun)?.values() ?? [])] as never;
  }
  get<E extends object>(noun: Noun<E>, id: string): (E & Row) | undefined {
    return this.#entries.get(noun)?.get(id) as never;
  }
  /** Takes over what came to be without an act: offices, and entries brought from elsewhere. */
  adopt(seeded: readonly PastEvent[]): void {
    for (const event of seeded) {
      let own = this.#entries.get(event.noun);
      if (!own) this.#entries.set(event.noun, (own = new Map()));
      const row = { ...Object.fromEntries(this.#columnsOf(event.noun)), ...event.row };
      own.set(row.id, row);
      this.pastEvents.push({ ...event, row });
    }
  }
  numbers(): readonly LastNumber[] {
    return [...this.#numbers.values()];
  }

  /** Takes an act: on the entry named by `id`, or for one that begins, on none. Those who sign are named together. */
  act<E extends object>(
    { noun, act }: { readonly noun: Noun<E>; readonly act: Act<E> },
    { actor, at, signers = actor.operatorId ? [actor.operatorId] : [] }: Taken,
    raw: object,
    id: string | null = null,
  ): { readonly refusals: readonly Refusal[]; readonly row: (E & Row) | null } {
    const before = id === null ? null : this.#entries.get(noun)?.get(id);
    if (before === undefined) return { refusals: [refusal('NOT_FOUND')], row: null };
    const input = { idempotencyKey: '', dryRun: false, ...raw } as ActInput;
    const ctx = this.#judged(act, actor, at, { before, input, signers });
    const refusals = this.#refused(noun, act, before, ctx);
    if (refusals.length > 0) return { refusals, row: null };
    const whole = { ...ctx, facts: this.#facts(act, ctx) };
    const failed = musts(act, whole, before?.regionCode ?? '');
    if (failed.length > 0) return { refusals: failed, row: null };
    if (signaturesAwaited(act, whole) !== null) return { refusals: [], row: null };
    const writing = outcomeOf({ noun, act, ctx: whole }, this.#ground);
    const happened = { act, actor, ctx: whole };
    this.#enter(writing, act.numbers, happened);
    for (const other of writing.created ?? [])
      this.#enter(other, act.numbersOfOthers?.[other.noun.entity.name as EntryType], happened);
    return { refusals: [], row: writing.row as E & Row };
  }

  #judged(
    act: Act,
    { clientId, operatorId, organisationId, roles }: SimulatedActor,
    at: Instant,
    { before, input, signers }: { before: Row | null; input: ActInput; signers: readonly string[] },
  ): Judged {
    const entry = before ?? ({} as Row);
    return {
      entry,
      input,
      facts: {},
      at,
      now: at,
      actor: { clientId, operatorId, organisationId, roles },
      signers,
      ...bound({ entry, at, law: this.law }),
      keyAt: this.#keysAt(at),
      children: this.#along(act, before, input),
    };
  }

  /** What the door looks at before any rule: role and stage of the entry, and of what would move along by name. */
  #refused(noun: Noun, act: Act, row: Row | null, ctx: Judged): Refusal[] {
    const first = refusedAhead({ noun, act, row, caller: { roles: ctx.actor.roles } });
    if (first.length > 0) return first;
    const unmoved = childrenUnmoved(this.nounOf, act, ctx);
    if (unmoved.length === 0) return [];
    // As at the door: of the whole it is told beside what no part of it can help.
    const facts = this.#facts({ ...act, facts: {} }, ctx);
    return [...unmoved, ...failures(act.preconditions ?? [], { ...ctx, facts })];
  }

  #keysAt(at: Instant): (place: number) => string {
    const keys: string[] = [];
    return (place) => (keys[place] ??= this.newId(at));
  }

  #facts(act: Act, ctx: Judged): Record<string, unknown> {
    const facts = Object.entries({ ...act.preconditionFacts, ...act.facts }) as [string, AskedFact<Judged>][];
    return Object.fromEntries(
      facts.map(([name, { source, keys }]) => [
        name,
        [...new Set(keys(ctx).filter((key): key is string => typeof key === 'string'))].flatMap(
          (key) => this.tellers[source.name]?.(key) ?? [],
        ),
      ]),
    );
  }

  #along({ children }: Act, before: Row | null, input: ActInput): Row[] {
    if (!children || !before) return [];
    const ctx = { entry: before, input } as never;
    const named = children.oneOf ? children.oneOf.values(ctx) : null;
    const keys = children.keys?.(ctx) ?? [];
    return this.all(this.nounOf(children.entryType))
      .filter((row: Row & Readonly<Record<string, unknown>>) => {
        const name = children.oneOf && row[children.oneOf.property];
        const held = children.by && row[children.by];
        const holds = Array.isArray(held) ? held.includes(before.id) : held === before.id;
        return (holds || keys.includes(row.id)) && (named === null || named.includes(name as string));
      })
      .sort((a, b) => (a.id < b.id ? -1 : 1));
  }

  /** Keeps what is written of one entry, with the numbers that it takes. */
  #enter(
    { noun, row: decided, set: values }: Writing,
    numbers: Readonly<Record<string, unknown>> = {},
    { act, actor, ctx: { at, input } }: Happened,
  ): void {
    const year = civilDateOf(at).slice(0, 4);
    const taken = Object.fromEntries(
      Object.entries(numbers).map(([property, kind]) => [
        property,
        this.#number(actor.numberPrefix, String(kind), year),
      ]),
    );
    const set = { ...values, ...taken };
    const row: Row = Object.assign(decided, taken);
    let own = this.#entries.get(noun);
    if (!own) this.#entries.set(noun, (own = new Map()));
    own.set(row.id, row);
    const personal = Object.entries(set).filter(([property]) => personalClassOf(noun, property));
    const { clientId, operatorId, organisationId } = actor;
    this.pastEvents.push({
      noun,
      action: act.journalledAs ?? act.name,
      at,
      by: { clientId, operatorId, organisationId },
      row,
      fields: Object.keys(set),
      reason: (input as { reason?: string }).reason ?? null,
      personal: personal.length > 0 ? (Object.fromEntries(personal) as Record<string, string | null>) : null,
    });
  }

  #number(office: string, kind: string, year: string): string {
    const key = `${office} ${kind} ${year}`;
    const known = this.#numbers.get(key) ?? { office, kind, year, last: 0 };
    known.last += 1;
    this.#numbers.set(key, known);
    return documentNumber(office, kind, year, known.last);
  }

  /** Every column of the noun, empty: what a rule finds null in the register it finds null here. */
  #columnsOf(noun: Noun): ReadonlyMap<string, null> {
    let columns = this.#columns.get(noun);
    if (!columns) {
      const kinds: Function[] = [];
      for (
        let kind: Function | null = noun.entity;
        kind && kind !== Function.prototype;
        kind = Object.getPrototypeOf(kind) as Function | null
      )
        kinds.push(kind);
      const own = getMetadataArgsStorage().filterColumns(kinds);
      this.#columns.set(noun, (columns = new Map(own.map(({ propertyName }) => [propertyName, null]))));
    }
    return columns;
  }
}

/** An act that was taken: by whom, and on what it was judged. */
interface Happened {
  readonly act: Act;
  readonly actor: SimulatedActor;
  readonly ctx: Judged;
}
