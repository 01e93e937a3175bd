import type pg from 'pg';
import type { Law } from '../../kernel/law.js';

/** How the register is asked what holds in law, and what the answers come to. */
export interface LawSource {
  readonly parameters: string;
  readonly days: string;
  readonly lawOf: (parameters: readonly object[], days: readonly object[]) => Law;
}

const keptMillis = 60_000;

/** What holds in law: read from the register, kept for a minute, and read again at once when the journal says so. */
export class LawBook {
  #kept: { readonly law: Promise<Law>; readonly until: number } | null = null;

  constructor(
    private readonly pool: pg.Pool,
    private readonly source: LawSource,
  ) {}

  forget(): void {
    this.#kept = null;
  }

  law(): Promise<Law> {
    if (this.#kept && this.#kept.until > Date.now()) return this.#kept.law;
    const kept = { law: this.#read(), until: Date.now() + keptMillis };
    kept.law.catch(() => {
      if (this.#kept === kept) this.#kept = null;
    });
    this.#kept = kept;
    return kept.law;
  }

  async #read(): Promise<Law> {
    const { parameters, days, lawOf } = this.source;
    const told = await this.pool.query<object>(parameters);
    return lawOf(told.rows, (await this.pool.query<object>(days)).rows);
  }
}
