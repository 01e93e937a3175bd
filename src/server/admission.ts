import type { Caller } from '../access/rights/caller.js';
import type { Gate, Pass } from './gate.js';
import type { Load, Place, Shares } from './shares.js';

/** A request that was let in: its place among those of the same person and client, and at the gate. */
export interface Admitted {
  /** The answer is ready, of this kind if it was one to learn from. */
  readonly answered: (kind: string | null) => void;
  /** Nothing of it is left: neither in the database, nor on its way to the caller. */
  readonly gone: () => void;
}

/** What is heavy has places of its own and does not stand at the gate, where it would hold up what is light. */
const freely: Pass = { leave: () => {} };

/** Lets requests in, however they came: within their person's share, and as many as can be answered soon. */
export class Admission {
  constructor(
    private readonly shares: Shares,
    readonly gate: Gate,
    private readonly heavyCost: number,
    private readonly turnedAway: (why: 'GATE' | 'SHARE') => void = () => {},
  ) {}

  #or<T>(why: 'GATE' | 'SHARE', given: T | null): T | null {
    if (given === null) this.turnedAway(why);
    return given;
  }

  /** Before anything is read: whether there is no room at the gate. */
  turnsAway(): boolean {
    const away = this.gate.turnsAway();
    if (away) this.turnedAway('GATE');
    return away;
  }

  /** Before the body is read: null where enough of this person are there. */
  arrive(caller: Caller): Place | null {
    return this.#or('SHARE', this.shares.arrive(caller));
  }

  async enter(
    caller: Caller,
    { cost, acts }: { readonly cost: number; readonly acts: boolean },
  ): Promise<Admitted | null> {
    const load: Load = { acts, heavy: cost >= this.heavyCost };
    const place = this.#or('SHARE', await this.shares.enter(caller, load));
    if (place === null) return null;
    const pass = load.heavy ? freely : this.#or('GATE', await this.gate.enter());
    if (pass === null) {
      place.leave();
      return null;
    }
    return {
      answered: (kind) => {
        pass.leave(kind);
      },
      gone: () => {
        pass.leave(null);
        place.leave();
      },
    };
  }
}

/** Whoever asks while a probe is under way is told its outcome: watching costs one connection at most. */
export function oneAtATime<T>(probe: () => Promise<T>): () => Promise<T> {
  let running: Promise<T> | null = null;
  return () =>
    (running ??= probe().finally(() => {
      running = null;
    }));
}
