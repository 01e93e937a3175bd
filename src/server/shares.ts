import type { Caller } from '../access/rights/caller.js';

/** What a request asks of the database. */
export interface Load {
  readonly acts: boolean;
  readonly heavy: boolean;
}
export interface Room {
  /** Connections for reading and for acts. */
  readonly reads: number;
  readonly writes: number;
  /** How many requests of one person are worked on at once at most. */
  readonly person: number;
  /** How many requests of one person may be there, those included that wait. */
  readonly present: number;
  /** How long one waits for its turn. */
  readonly waitMillis: number;
}
/** Given back once. */
export interface Place {
  readonly leave: () => void;
}

/** Of what is heavy one person has two at once: one that runs, and one after it. */
const heavyOfPerson = 2;

type Kind = 'read' | 'act' | 'heavy read' | 'heavy act';
interface Waiting {
  readonly who: Visitor;
  readonly kind: Kind;
  readonly tell: (place: Place | null) => void;
}
interface Visitor {
  readonly person: string;
  readonly client: string;
}

/**
 * Shares of the work that is done at once. One person has not every connection, nor has one client; and what is heavy
 * for the database has at most half of them, whoever asks, so that a small request always finds one. Whoever has their
 * share waits, in order, and is turned away when that takes too long: only they. A client without a person is a person
 * here.
 */
export class Shares {
  readonly #inside = new Map<string, number>();
  readonly #present = new Map<string, number>();
  #waiting: Waiting[] = [];

  constructor(private readonly room: Room) {}

  /** Before anything of a request is read; null where as many of that person are there as may be. */
  arrive(caller: Caller): Place | null {
    const { person } = visitorOf(caller);
    if (countIn(this.#present, person) >= this.room.present) return null;
    return this.#taken(this.#present, [person], () => {});
  }

  /** A place to work in; null where none becomes free in time. */
  enter(caller: Caller, load: Load): Place | null | Promise<Place | null> {
    const who = visitorOf(caller);
    const kind: Kind = load.heavy ? (load.acts ? 'heavy act' : 'heavy read') : load.acts ? 'act' : 'read';
    if (this.#fits(who, kind)) return this.#admit(who, kind);
    return new Promise((resolve) => {
      const waiting: Waiting = {
        who,
        kind,
        tell: (place) => {
          clearTimeout(timer);
          resolve(place);
        },
      };
      const timer = setTimeout(() => {
        this.#waiting = this.#waiting.filter((each) => each !== waiting);
        resolve(null);
      }, this.room.waitMillis);
      this.#waiting.push(waiting);
    });
  }

  #fits(who: Visitor, kind: Kind): boolean {
    if (!kind.endsWith('act') && !this.#leavesRoom(who)) return false;
    return this.#bounds(who, kind).every(([name, most]) => countIn(this.#inside, name) < most);
  }

  /**
   * One person reads with no more connections than are free to their client: whoever has several waits while few are
   * left, and whoever has none finds one. Three persons who take all they can would else leave nothing to a fourth.
   */
  #leavesRoom({ person, client }: Visitor): boolean {
    const free = Math.max(1, this.room.reads - 1) - countIn(this.#inside, `read ${client}`);
    return countIn(this.#inside, `read ${person}`) < free;
  }

  #admit(who: Visitor, kind: Kind): Place {
    return this.#taken(
      this.#inside,
      this.#bounds(who, kind).map(([name]) => name),
      () => {
        this.#next();
      },
    );
  }

  /** What a request counts for, and how much of each there may be. */
  #bounds({ person, client }: Visitor, kind: Kind): readonly (readonly [name: string, most: number])[] {
    const acts = kind.endsWith('act');
    const pool = acts ? this.room.writes : this.room.reads;
    const side = acts ? 'act' : 'read';
    // One connection at least is left to others.
    const others = Math.max(1, pool - 1);
    const common = [
      [`${side} ${person}`, Math.min(this.room.person, others)],
      [`${side} ${client}`, others],
    ] as const;
    if (!kind.startsWith('heavy')) return common;
    return [...common, [`${kind} ${person}`, Math.min(heavyOfPerson, others)], [kind, Math.max(1, pool >> 1)]];
  }

  #taken(counts: Map<string, number>, names: readonly string[], after: () => void): Place {
    for (const name of names) counts.set(name, countIn(counts, name) + 1);
    let left = false;
    return {
      leave: () => {
        if (left) return;
        left = true;
        for (const name of names) {
          const rest = countIn(counts, name) - 1;
          if (rest > 0) counts.set(name, rest);
          else counts.delete(name);
        }
        after();
      },
    };
  }

  #next(): void {
    if (this.#waiting.length === 0) return;
    const waiting = this.#waiting;
    const stay: Waiting[] = [];
    for (const each of waiting) {
      if (this.#fits(each.who, each.kind)) each.tell(this.#admit(each.who, each.kind));
      else stay.push(each);
    }
    this.#waiting = stay;
  }
}

const countIn = (counts: ReadonlyMap<string, number>, name: string): number => counts.get(name) ?? 0;
const visitorOf = ({ clientId, operatorId }: Caller): Visitor => ({
  person: operatorId ? `person ${operatorId}` : `system ${clientId}`,
  client: `client ${clientId}`,
});
