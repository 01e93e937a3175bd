/** How many may be inside at least, whatever the times say. */
const least = 3;
const windowMillis = 100;
/** How many kinds are remembered, and how long the name of one may be. */
const kindsMax = 1_000;
const kindLengthMax = 4_000;
/** How many times as long as alone the answers may take, on the average, before fewer are let in. */
const crowded = 2;
/** For how long after the last that was turned away few may wait. */
const sheddingMillis = 1_000;

/**
 * Lets in as many requests as can be answered in good time, and turns the rest away at once: a server that takes all
 * that comes answers none in time, and grows until it falls. What is good time is learnt: each kind of request is timed
 * when it is alone, and when the answers of a tenth of a second took on the average more than twice that, fewer are let
 * in; otherwise one more. The rest wait their turn, and a burst passes so. Only where more wait than may is it more
 * than the server can carry: then few may wait, so that those who are let in are answered soon, until nobody has been
 * turned away for a second.
 */
export class Gate {
  #limit: number;
  #inside = 0;
  #sum = 0;
  #count = 0;
  #windowEnds = 0;
  #shedding = -Infinity;
  readonly #alone = new Map<string, number>();
  readonly #waiting: (() => void)[] = [];

  constructor(
    private readonly most: number,
    private readonly now: () => number = () => performance.now(),
  ) {
    this.#limit = most;
  }

  /** How many are inside. */
  get inside(): number {
    return this.#inside;
  }

  /** How many are let in at present. */
  get limit(): number {
    return Math.floor(this.#limit);
  }

  /** Whether whoever comes now is turned away; if so, it is remembered that more comes than can be carried. */
  turnsAway(): boolean {
    if (this.#inside < this.limit || this.#waiting.length < this.#room) return false;
    this.#shedding = this.now();
    return true;
  }
  get #room(): number {
    return this.now() - this.#shedding < sheddingMillis ? Math.max(1, this.limit >> 1) : this.most;
  }

  /**
   * Null where there is no room; else a pass to be given back with the kind that it was for, which may have to be
   * waited for.
   */
  enter(): Promise<Pass> | Pass | null {
    if (this.#inside < this.limit) return this.#admit();
    if (this.turnsAway()) return null;
    return new Promise((resolve) => {
      this.#waiting.push(() => {
        resolve(this.#admit());
      });
    });
  }

  #admit(): Pass {
    this.#inside += 1;
    const began = this.now();
    const alone = this.#inside === 1;
    let done = false;
    return {
      leave: (kind) => {
        if (done) return;
        done = true;
        this.#leave(kind, this.now() - began, alone);
      },
    };
  }

  #leave(kind: string | null, millis: number, alone: boolean): void {
    this.#inside -= 1;
    if (kind !== null && kind.length <= kindLengthMax) this.#learn(kind, millis, alone && this.#inside === 0);
    while (this.#waiting.length > 0 && this.#inside < this.limit) this.#waiting.shift()!();
  }

  #learn(kind: string, millis: number, alone: boolean): void {
    const known = this.#alone.get(kind);
    // The first of its kind may be slow, since everything about it is new.
    if (known === undefined) {
      if (this.#alone.size >= kindsMax) this.#alone.clear();
      this.#alone.set(kind, millis);
      return;
    }
    if (alone || millis < known) this.#alone.set(kind, known + (millis - known) * 0.1);
    this.#sum += millis / known;
    this.#count += 1;
    const now = this.now();
    if (now < this.#windowEnds) return;
    this.#limit =
      this.#sum / this.#count > crowded ? Math.max(least, this.#limit * 0.8) : Math.min(this.most, this.#limit + 1);
    this.#sum = this.#count = 0;
    this.#windowEnds = now + windowMillis;
  }
}

export interface Pass {
  readonly leave: (kind: string | null) => void;
}
