import type { Instant } from '../kernel/instant.js';

/** What is still to come, the earliest first; of one moment, in the order it was put. */
export class Queue {
  readonly #heap: { readonly at: Instant; readonly n: number; readonly run: () => void }[] = [];
  #n = 0;

  put(at: Instant, run: () => void): void {
    this.#heap.push({ at, n: this.#n++, run });
    for (let i = this.#heap.length - 1; i > 0;) {
      const above = (i - 1) >> 1;
      if (this.#before(above, i)) break;
      this.#swap(i, above);
      i = above;
    }
  }

  take(): { readonly at: Instant; readonly run: () => void } | undefined {
    const first = this.#heap[0];
    const last = this.#heap.pop();
    if (!first || !last || this.#heap.length === 0) return first;
    this.#heap[0] = last;
    for (let i = 0; ;) {
      const below = 2 * i + 1;
      if (below >= this.#heap.length) return first;
      const least = below + 1 < this.#heap.length && this.#before(below + 1, below) ? below + 1 : below;
      if (this.#before(i, least)) return first;
      this.#swap(i, least);
      i = least;
    }
  }

  #before(a: number, b: number): boolean {
    const x = this.#heap[a]!;
    const y = this.#heap[b]!;
    return x.at < y.at || (x.at === y.at && x.n < y.n);
  }
  #swap(a: number, b: number): void {
    const held = this.#heap[a]!;
    this.#heap[a] = this.#heap[b]!;
    this.#heap[b] = held;
  }
}
