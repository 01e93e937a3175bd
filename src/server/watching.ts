import type pg from 'pg';
import type { Logger } from 'pino';
import { collectDefaultMetrics, Counter, Gauge, Histogram, Registry } from 'prom-client';

// What whoever watches over the service is told: one line for each operation, and figures that a scrape reads.
// Neither holds a variable, a value of the register or a token.

type Kind = 'counter' | 'gauge' | 'histogram';
interface Metric {
  readonly kind: Kind;
  readonly says: string;
  readonly labels: readonly string[];
}
const seconds = [0.002, 0.005, 0.01, 0.02, 0.05, 0.1, 0.2, 0.5, 1, 2, 5, 10, 30];

/** Every figure there is; the table of docs/operating.md is held to it. */
export const metrics = {
  sanbixu_operations_total: {
    kind: 'counter',
    labels: ['kind', 'client', 'outcome'],
    says: 'GraphQL operations answered, by query or mutation, registered client, and outcome: OK, or the code of the first error.',
  },
  sanbixu_operation_seconds: {
    kind: 'histogram',
    labels: ['kind'],
    says: 'How long an operation took from being let in to its answer.',
  },
  sanbixu_operation_statements_total: {
    kind: 'counter',
    labels: ['kind'],
    says: 'SQL statements that reading took for these operations; those of acts are not among them.',
  },
  sanbixu_operation_cost_total: {
    kind: 'counter',
    labels: ['client'],
    says: 'Cost (`@cost`) of the operations of a client.',
  },
  sanbixu_acts_total: {
    kind: 'counter',
    labels: ['act', 'outcome'],
    says: 'Acts by name and outcome: ACCEPTED (signed or proposed), REPLAYED, TRIED (a dry run that would be accepted), or the code of the first refusal.',
  },
  sanbixu_denied_total: {
    kind: 'counter',
    labels: ['reason'],
    says: 'Requests whose token proved nobody, by reason; callers are told 401 alone.',
  },
  sanbixu_turned_away_total: {
    kind: 'counter',
    labels: ['why'],
    says: 'Requests told 503 before they were worked on: GATE (more than can be answered), SHARE (too many of one person or system).',
  },
  sanbixu_failures_total: {
    kind: 'counter',
    labels: [],
    says: 'Failures that no line of the code has foreseen; each has a line `unforeseen` in the log.',
  },
  sanbixu_slow_statements_total: {
    kind: 'counter',
    labels: [],
    says: 'Statements of reading that took longer than SLOW_MILLIS; each has a line `slow statement` in the log.',
  },
  sanbixu_outage: {
    kind: 'gauge',
    labels: ['outage'],
    says: '1 while it lasts: DATABASE_AWAY, DISK_FULL, ISSUER_AWAY.',
  },
  sanbixu_gate_inside: { kind: 'gauge', labels: [], says: 'Requests that are worked on.' },
  sanbixu_gate_limit: { kind: 'gauge', labels: [], says: 'How many are let in at present.' },
  sanbixu_connections: {
    kind: 'gauge',
    labels: ['pool', 'state'],
    says: 'Connections to PostgreSQL by pool (reads, writes, rights) and state (all, idle), and who waits for one (waiting).',
  },
  sanbixu_database_up: {
    kind: 'gauge',
    labels: [],
    says: '1 where PostgreSQL answered the scrape within two seconds.',
  },
  sanbixu_feed_position: { kind: 'gauge', labels: [], says: 'Position of the last change in the feed.' },
  sanbixu_feed_age_seconds: { kind: 'gauge', labels: [], says: 'Seconds since the last change was entered.' },
  sanbixu_jobs_waiting: { kind: 'gauge', labels: [], says: 'Jobs that are due and not begun.' },
  sanbixu_jobs_oldest_seconds: { kind: 'gauge', labels: [], says: 'How long the oldest of them has been due.' },
  sanbixu_jobs_stuck: { kind: 'gauge', labels: [], says: 'Jobs that failed as often as they are tried.' },
  sanbixu_worker_heartbeat_seconds: {
    kind: 'gauge',
    labels: [],
    says: 'Seconds since the worker of this process last looked for jobs; absent where WORKER is off or another process works them.',
  },
  sanbixu_issuer_keys_age_seconds: {
    kind: 'gauge',
    labels: [],
    says: "Seconds since the issuer's keys were last read; absent without JWKS_URL.",
  },
} as const satisfies Readonly<Record<string, Metric>>;
type Name = keyof typeof metrics;
type Of<K extends Kind> = { [N in Name]: (typeof metrics)[N]['kind'] extends K ? N : never }[Name];
/** Figures that are read when they are asked for: null where there is none. */
export type Reading = () => readonly (readonly [labels: Readonly<Record<string, string>>, value: number])[];

/** The figures as docs/operating.md shows them. */
export const metricsTable = (): string =>
  [
    '| metric | labels | meaning |',
    '|---|---|---|',
    ...Object.entries(metrics).map(
      ([name, { labels, says }]) =>
        `| \`${name}\` | ${labels.map((each) => `\`${each}\``).join(', ') || '—'} | ${says} |`,
    ),
  ].join('\n');

export interface Operation {
  readonly name: string | null;
  readonly kind: 'query' | 'mutation';
  readonly client: string;
  readonly cost: number;
  readonly millis: number;
  readonly statements: number;
  readonly outcome: string;
  readonly status: number;
  /** Null where the answer has none: it was refused before it was let in. */
  readonly trace: string | null;
}

/** A name is a caller's own text: what could be a number of a person or an account is not kept of it. */
export const plainName = (name: string | null): string | null => name?.replace(/\d{6,}/g, '…').slice(0, 80) ?? null;

/** How often one reason may have a line of its own. */
const quietMillis = 1_000;
const planMillis = 600_000;
const plannedMost = 200;
const statementMost = 2_000;
const planMost = 20_000;

export class Watching {
  readonly registry = new Registry();
  /** When the issuer's keys were last read. */
  keysReadAt: number | null = null;
  readonly #counters = new Map<string, Counter>();
  readonly #histograms = new Map<string, Histogram>();
  readonly #readings = new Map<Of<'gauge'>, Reading>();
  readonly #before: (() => Promise<void>)[] = [];
  readonly #planned = new Map<string, number>();
  readonly #denied = new Map<string, { last: number; untold: number }>();

  constructor(
    private readonly log: Logger,
    private readonly lines: boolean,
    private readonly now: () => number = Date.now,
  ) {
    const { registry } = this;
    const readings = this.#readings;
    collectDefaultMetrics({ register: registry });
    for (const [name, { kind, says: help, labels: labelNames }] of Object.entries(metrics) as [Name, Metric][]) {
      const settings = { name, help, labelNames: [...labelNames], registers: [registry] };
      if (kind === 'counter') this.#counters.set(name, new Counter(settings));
      else if (kind === 'histogram') this.#histograms.set(name, new Histogram({ ...settings, buckets: seconds }));
      else
        new Gauge({
          ...settings,
          collect() {
            this.reset();
            // A figure that nothing tells is absent, and not nought.
            if (labelNames.length === 0) this.remove();
            for (const [labels, value] of readings.get(name as Of<'gauge'>)?.() ?? []) this.set({ ...labels }, value);
          },
        });
    }
  }

  count(name: Of<'counter'>, labels: Readonly<Record<string, string>> = {}, by = 1): void {
    this.#counters.get(name)!.inc({ ...labels }, by);
  }

  /** Whence a figure is read at each scrape. */
  gauge(name: Of<'gauge'>, reading: Reading): void {
    this.#readings.set(name, reading);
  }
  /** What is done first at each scrape. */
  before(look: () => Promise<void>): void {
    this.#before.push(look);
  }
  async scraped(): Promise<string> {
    await Promise.all(this.#before.map((look) => look()));
    return this.registry.metrics();
  }

  operation(op: Operation): void {
    const { kind, client, outcome, millis, statements, cost } = op;
    this.count('sanbixu_operations_total', { kind, client, outcome });
    this.#histograms.get('sanbixu_operation_seconds')!.observe({ kind }, millis / 1_000);
    this.count('sanbixu_operation_statements_total', { kind }, statements);
    this.count('sanbixu_operation_cost_total', { client }, cost);
    if (this.lines)
      this.log.info({ operation: { ...op, name: plainName(op.name), millis: Math.round(millis) } }, 'operation');
  }

  readonly acted = (act: string, outcome: string): void => {
    this.count('sanbixu_acts_total', { act, outcome });
  };
  readonly failed = (): void => {
    this.count('sanbixu_failures_total');
  };
  readonly keysRead = (): void => {
    this.keysReadAt = Date.now();
  };

  /** Why a token proved nobody: for the log alone. Of one reason there is a line a second at most. */
  readonly denied = (reason: string, client: string | null = null): void => {
    this.count('sanbixu_denied_total', { reason });
    const now = this.now();
    const told = this.#denied.get(reason);
    if (told && now - told.last < quietMillis) {
      told.untold += 1;
      return;
    }
    this.#denied.set(reason, { last: now, untold: 0 });
    this.log.warn({ denied: reason, client: plainName(client), untold: told?.untold ?? 0 }, 'denied');
  };

  readonly turnedAway = (why: 'GATE' | 'SHARE'): void => {
    this.count('sanbixu_turned_away_total', { why });
  };

  /**
   * A statement that took long, once in ten minutes with its plan: of the statement as it is prepared, so that no value
   * shows in it.
   */
  readonly slow = (text: string, millis: number, reads: pg.Pool): void => {
    this.count('sanbixu_slow_statements_total');
    const statement = text.slice(0, statementMost);
    this.log.warn({ millis: Math.round(millis), statement }, 'slow statement');
    const planned = this.#planned.get(text) ?? -Infinity;
    if (this.now() - planned < planMillis) return;
    if (this.#planned.size >= plannedMost) this.#planned.clear();
    this.#planned.set(text, this.now());
    reads.query<{ 'QUERY PLAN': string }>(`explain (generic_plan) ${text}`).then(
      ({ rows }) => {
        const plan = rows.map((row) => row['QUERY PLAN']).join('\n');
        this.log.warn({ statement: statement.slice(0, 200), plan: plan.slice(0, planMost) }, 'its plan');
      },
      // PostgreSQL 15 has no plan without values; and a plan is not worth a failure.
      () => {},
    );
  };
}
