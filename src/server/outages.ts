import type { Logger } from 'pino';
import { lackOf, type Lack } from '../access/lacks.js';

/** What may be away: the database, room on the disk, the issuer of tokens. */
export type Outage = Lack | 'ISSUER_AWAY';

const begins: Readonly<Record<Outage, string>> = {
  DATABASE_AWAY: 'PostgreSQL cannot be reached; callers are told to try again',
  DISK_FULL: 'there is no room left on a disk; what would be written is refused until there is',
  ISSUER_AWAY: "the issuer's keys cannot be read; tokens of keys already known go on",
};
const ends: Readonly<Record<Outage, string>> = {
  DATABASE_AWAY: 'nothing has failed any more for want of PostgreSQL',
  DISK_FULL: 'nothing has failed any more for want of room on a disk',
  ISSUER_AWAY: "nobody has lacked the issuer's keys any more",
};

interface Going {
  readonly began: number;
  last: number;
  failures: number;
  readonly timer: NodeJS.Timeout;
}

/**
 * Tells of each outage twice: when it begins, with its cause, and when it is over, with how many failures there were.
 * A line for each request that met it would bury what caused it.
 */
export class Outages {
  readonly #going = new Map<Outage, Going>();

  constructor(
    private readonly log: Pick<Logger, 'error' | 'info'>,
    private readonly quietMillis: number,
    /** Whether it still lasts, where that can be looked at. */
    public lasts: (outage: Outage) => Promise<boolean> = async () => false,
  ) {}

  /** What is away at present. */
  get going(): readonly Outage[] {
    return [...this.#going.keys()];
  }

  /** Whether the error is of an outage; if so, it is told of. */
  met(error: unknown): Lack | null {
    const lack = lackOf(error);
    if (lack !== null) this.tell(lack, error);
    return lack;
  }

  tell(outage: Outage, error: unknown): void {
    const going = this.#going.get(outage);
    if (going) {
      going.last = Date.now();
      going.failures += 1;
      return;
    }
    const { message, code } = error as { message?: string; code?: string };
    const now = Date.now();
    this.log.error({ outage, cause: { message: message ?? String(error), code } }, begins[outage]);
    const timer = setInterval(() => {
      const { last } = this.#going.get(outage)!;
      if (Date.now() - last < this.quietMillis) return;
      // That nobody asked is not that it is over.
      void this.lasts(outage).then((lasting) => {
        if (!lasting) this.over(outage);
      });
    }, this.quietMillis);
    timer.unref();
    this.#going.set(outage, { began: now, last: now, failures: 1, timer });
  }

  over(outage: Outage): void {
    const going = this.#going.get(outage);
    if (!going) return;
    clearInterval(going.timer);
    this.#going.delete(outage);
    const seconds = Math.round((going.last - going.began) / 1000);
    this.log.info({ outage, failures: going.failures, seconds }, ends[outage]);
  }
}
