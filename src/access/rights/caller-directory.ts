import type pg from 'pg';
import { civilDateOf, type CivilDate } from '../../kernel/civil-date.js';
import { instantOfDate, type Instant } from '../../kernel/instant.js';
import type { Caller } from './caller.js';

/** How the register is asked who a caller is: one statement of the client's key, the person and the day. */
export interface CallerSource {
  readonly text: string;
  /** The caller; null where the client is unknown or closed, or the person unknown. */
  readonly callerOf: (values: readonly unknown[], subject: string | null, on: CivilDate) => Caller | null;
  /** Keeps when a client last called: a statement of its key and the moment. */
  readonly used: string;
}

interface Known {
  readonly caller: Caller | null;
  readonly until: number;
}

const keptMillis = 3_000;
/** What is shared with a system ends within a second, whatever becomes of the journal's word. */
const sharedMillis = 1_000;
const knownMax = 10_000;
/** How exactly it is known when a client last called: each call of each would else be a write. */
const usedMillis = 600_000;

/**
 * Who is who: read from the register, kept for a few seconds, and read again at once when the journal says that it
 * changed.
 */
export class CallerDirectory {
  readonly #callers = new Map<string, Known>();
  readonly #reading = new Map<string, Promise<Caller | null>>();
  readonly #used = new Map<string, number>();
  #round = 0;

  constructor(
    private readonly pool: pg.Pool,
    private readonly source: CallerSource,
  ) {}

  forget(): void {
    // What is being read now may be of before.
    this.#round += 1;
    this.#reading.clear();
    this.#callers.clear();
  }

  /** The caller as of the day of `now`; null where the client is unknown or closed, or the operator unknown. */
  async callerOf(clientKey: string, subject: string | null, now: Instant): Promise<Caller | null> {
    const on = civilDateOf(now);
    const key = JSON.stringify([clientKey, subject, on]);
    const known = this.#callers.get(key);
    if (known && known.until > Date.now()) return known.caller;
    if (this.#callers.size >= knownMax) this.#callers.clear();
    // Whoever else asks of the same meanwhile is told with them.
    let reading = this.#reading.get(key);
    if (!reading) {
      const round = this.#round;
      this.#reading.set(
        key,
        (reading = this.#read(clientKey, subject, on)
          .then((caller) => {
            if (round === this.#round)
              this.#callers.set(key, { caller, until: Date.now() + (caller?.grants ? sharedMillis : keptMillis) });
            return caller;
          })
          .finally(() => {
            if (round === this.#round) this.#reading.delete(key);
          })),
      );
    }
    return reading;
  }

  async #read(clientKey: string, subject: string | null, on: CivilDate): Promise<Caller | null> {
    const { text, callerOf } = this.source;
    const asked = { name: 'caller', text, values: [clientKey, subject, on], rowMode: 'array' };
    const { rows } = await this.pool.query<unknown[]>(asked as never);
    const caller = callerOf(rows[0]!, subject, on);
    if (caller) this.#hasCalled(caller.clientId);
    return caller;
  }

  /** Nobody waits for it, and an answer does not fail because of it. */
  #hasCalled(clientId: string): void {
    const now = Date.now();
    if (now - (this.#used.get(clientId) ?? 0) < usedMillis) return;
    this.#used.set(clientId, now);
    this.pool.query(this.source.used, [clientId, instantOfDate(new Date())]).catch(() => {
      this.#used.delete(clientId);
    });
  }
}
