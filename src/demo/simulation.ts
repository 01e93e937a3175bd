import type { PastEvent } from '../access/journal/bulk-load.js';
import type { FileRow } from '../file/file.rows.js';
import type { Row } from '../access/acting/judge.js';
import type { Noun } from '../access/model/noun.js';
import { MemoryRegister } from '../access/simulation/memory-register.js';
import type { Act, ActInput } from '../kernel/act.js';
import { addDays, civilDateOf, startOf, type CivilDate } from '../kernel/civil-date.js';
import { afterMillis, type Instant } from '../kernel/instant.js';
import type { Law } from '../kernel/law.js';
import { isWorkingDay } from '../kernel/working-days.js';
import type { Random } from './random.js';
import type { Offices, Person } from './offices.js';
import { nouns } from '../rooms.js';
import { Queue } from './queue.js';
import { tellers, type Reference } from './tellers.js';

const byName: ReadonlyMap<string, Noun> = new Map(nouns.map((noun) => [noun.entity.name, noun]));

/** Something that takes its course: it yields the moment until which it waits, and goes on then. */
export type Procedure<T = void> = Generator<Instant, T, void>;
/** An entry as the simulation has it. */
export type Entry<E> = E & Row;

export interface Grounds {
  readonly offices: Offices;
  readonly law: Law;
  readonly reference: Reference;
  readonly random: Random;
  readonly newId: (at?: Instant) => string;
  readonly begins: Instant;
  readonly ends: Instant;
  readonly scale: number;
  /** The one attachment, as it is kept. */
  readonly content: { readonly sha256: string; readonly bytes: number };
  /** By which manifests name accounts. */
  readonly hash: (account: string) => string;
}

const hour = 3_600_000;
const minute = 60_000;

/**
 * The sandbox's county, lived through: procedures that wait take their turns by the clock, and every act of theirs is
 * judged by the tables that judge the real ones. What happened is then in order of time.
 */
export class Simulation {
  readonly offices: Offices;
  readonly law: Law;
  readonly random: Random;
  readonly scale: number;
  readonly begins: Instant;
  readonly ends: Instant;
  readonly files: FileRow[] = [];
  readonly register: MemoryRegister;
  /** Card numbers by the account they are of: manifests name them by their hash. */
  readonly cards = new Map<string, string>();
  /** Enterprises that will be struck off within the year: nothing that outlasts them is begun with them. */
  readonly leaving = new Set<string>();
  #now: Instant;
  readonly #queue = new Queue();
  readonly #fileOf = new Map<string, string>();
  readonly #fileById = new Map<string, FileRow>();
  readonly #indexes = new Map<Noun, Map<string, Map<string, string[]>>>();
  #indexed = 0;

  constructor(private readonly grounds: Grounds) {
    ({
      offices: this.offices,
      law: this.law,
      random: this.random,
      scale: this.scale,
      begins: this.begins,
      ends: this.ends,
    } = grounds);
    this.#now = grounds.begins;
    this.register = new MemoryRegister(
      grounds.law,
      tellers(this, grounds.reference, grounds.hash),
      grounds.newId,
      (type) => byName.get(type)!,
    );
  }

  // --- time

  get now(): Instant {
    return this.#now;
  }
  get today(): CivilDate {
    return civilDateOf(this.#now);
  }
  /** Starts a procedure at a moment; until then nothing of it happens. */
  start(procedure: Procedure, at: Instant = this.#now): void {
    this.#queue.put(at, () => {
      const { done, value } = procedure.next();
      if (!done) this.start(procedure, value);
    });
  }
  /** Lets everything take its course to the last day. */
  run(): void {
    for (let next = this.#queue.take(); next && next.at <= this.ends; next = this.#queue.take()) {
      if (next.at > this.#now) this.#now = next.at;
      next.run();
    }
  }
  /** The day itself if it is worked, or the next one that is. */
  worked(day: CivilDate): CivilDate {
    let next = day;
    while (!isWorkingDay(this.law.calendar, next)) next = addDays(next, 1);
    return next;
  }
  /** On a day at an hour, or at once where that has passed. */
  on(day: CivilDate, hours = 9): Instant {
    const at = afterMillis(startOf(day), Math.floor(hours * 60) * minute);
    return at > this.#now ? at : this.minutes(1);
  }
  /** So many days on, at an hour of a working day. */
  workdays(days: number, hours = 10): Instant {
    return this.on(this.worked(addDays(this.today, days)), hours);
  }
  /** So many days on, some time of a working day; never the same moment. */
  sometime(days: number, from: CivilDate = this.today): Instant {
    const day = this.worked(addDays(from, days));
    const at = afterMillis(startOf(day), (9 + this.random.below(8)) * hour + this.random.below(3600) * 1000);
    return at > this.#now ? at : this.minutes(1 + this.random.below(60));
  }
  minutes(n: number): Instant {
    return afterMillis(this.#now, n * minute);
  }

  // --- acting

  /** Takes an act, now. The generator must know the rules: what it does is never refused. */
  act<E extends object, I extends ActInput, F>(
    noun: Noun<E>,
    what: Act<E, I, F>,
    by: Person,
    input: object,
    of: { readonly id: string } | null = null,
    signers?: readonly Person[],
  ): Entry<E> {
    const { row, refusals } = this.register.act(
      { noun, act: what },
      { actor: this.offices.actor(by), at: this.#now, signers: signers?.map(({ id }) => id) },
      input,
      of?.id ?? null,
    );
    if (row) return row;
    const why = refusals.map(({ code }) => code).join(', ') || 'not everyone has signed';
    throw new Error(`The demo's ${what.name} by ${by.subject} at ${this.#now} is refused: ${why}`);
  }
  /** Enters what came to be without an act. */
  adopt(seeded: readonly PastEvent[]): void {
    this.register.adopt(seeded);
  }
  /** A photograph or paper that an office keeps for acts of its own; the content is one and the same. */
  document(by: Person, name: string): string {
    const key = `${by.office.id} ${name}`;
    const known = this.#fileOf.get(key);
    if (known) return known;
    const id = this.grounds.newId(this.begins);
    this.#fileOf.set(key, id);
    const file = {
      id,
      ...this.grounds.content,
      mediaType: 'application/pdf',
      name: `${name}（演示）.pdf`,
      clientId: this.offices.frontEnd,
      operatorId: by.id,
      organisationId: by.office.id,
      createdAt: this.begins,
    };
    this.files.push(file);
    this.#fileById.set(id, file);
    return id;
  }

  file(id: string): FileRow | undefined {
    return this.#fileById.get(id);
  }

  // --- what there is

  get<E extends object>(noun: Noun<E>, id: string): Entry<E> | undefined {
    return this.register.get(noun, id);
  }
  /** The entry as it is now. */
  again<E extends object>(noun: Noun<E>, { id }: { readonly id: string }): Entry<E> {
    return this.register.get(noun, id)!;
  }
  all<E extends object>(noun: Noun<E>): readonly Entry<E>[] {
    return this.register.all(noun);
  }
  /** The entries that name a key in a column that never changes, the oldest first. */
  of<E extends object>(noun: Noun<E>, property: keyof E & string, key: string): readonly Entry<E>[] {
    this.#index();
    let byProperty = this.#indexes.get(noun);
    if (!byProperty) this.#indexes.set(noun, (byProperty = new Map()));
    let ids = byProperty.get(property);
    if (!ids) {
      byProperty.set(property, (ids = new Map()));
      for (const row of this.register.all(noun)) note(ids, row[property], row.id);
    }
    return (ids.get(key) ?? []).map((id) => this.register.get(noun, id)!);
  }
  #index(): void {
    for (; this.#indexed < this.register.pastEvents.length; this.#indexed += 1) {
      const { noun, row } = this.register.pastEvents[this.#indexed]!;
      if (row.version !== 1) continue;
      for (const [property, ids] of this.#indexes.get(noun) ?? []) note(ids, Reflect.get(row, property), row.id);
    }
  }
}

function note(ids: Map<string, string[]>, key: unknown, id: string): void {
  if (typeof key !== 'string') return;
  const known = ids.get(key);
  if (known) known.push(id);
  else ids.set(key, [id]);
}
