import { Logger, parseCrontab, run, runMigrations, type TaskList } from 'graphile-worker';
import type { Logger as Log } from 'pino';
import { connection, poolOf } from './connections.js';
import { serving, type Address } from './database.js';
import type { Outages } from './outages.js';

/**
 * Jobs live in the database beside what they follow from. Only the migrating role may make their tables, in its
 * turn (`inTurn`); the serving one works them.
 */
export async function migrateJobs(direct: Address): Promise<void> {
  const pool = poolOf({ ...direct, max: 2, options: '-c timezone=UTC' });
  try {
    await runMigrations({ pgPool: pool, logger: silent });
    await pool.query(granted);
  } finally {
    await pool.end();
  }
}
/** What the serving role needs of them; its tables are closed row by row to all who are not named. */
const granted = `
  grant usage on schema graphile_worker to sanbixu_app;
  grant select, insert, update, delete on all tables in schema graphile_worker to sanbixu_app;
  grant usage on all sequences in schema graphile_worker to sanbixu_app;
  grant execute on all functions in schema graphile_worker to sanbixu_app;
  do $$ declare t record; begin
    for t in select relname from pg_class where relnamespace = 'graphile_worker'::regnamespace and relkind = 'r' and relrowsecurity and not exists (select from pg_policy where polrelid = pg_class.oid and polname = 'serving') loop
      execute format('create policy serving on graphile_worker.%I to sanbixu_app using (true) with check (true)', t.relname);
    end loop;
  end $$;`;

const silent = new Logger(() => () => {});
const oneWorker = 816022;
// Told one by one, that a job ended is a promise nobody waits for, and a lost connection would end this process; told
// together it is tried again.
const written = { worker: { completeJobBatchDelay: 0, failJobBatchDelay: 0 } };

/**
 * Works the jobs: one process at a time, whoever holds the lock; the others wait for it. Whoever takes over takes up
 * what the one before was cut off in. Ends with `stop`.
 */
export function startJobs(
  direct: Address,
  tasks: TaskList,
  log: Log,
  outages: Pick<Outages, 'met'>,
): { readonly stop: () => Promise<void>; readonly lastLook: () => number | null } {
  const worker = new Worker(direct, tasks, log);
  const working = (async () => {
    while (!worker.stopped) {
      await worker.watch().catch((error: Error) => {
        if (outages.met(error) === null) log.warn({ error: error.message }, 'the jobs were interrupted');
      });
      if (!worker.stopped) await worker.pause(500);
    }
  })();
  return {
    lastLook: () => worker.lastLook,
    stop: async () => {
      worker.stop();
      await working;
    },
  };
}

class Worker {
  stopped = false;
  /** When it last looked for jobs; null while it works none. */
  lastLook: number | null = null;
  #wake = () => {};

  constructor(
    private readonly direct: Address,
    private readonly tasks: TaskList,
    private readonly log: Log,
  ) {}

  stop(): void {
    this.stopped = true;
    this.#wake();
  }

  pause(millis: number): Promise<void> {
    return new Promise((done) => {
      const timer = setTimeout(done, millis);
      this.#wake = () => {
        clearTimeout(timer);
        done();
      };
    });
  }

  /** Waits until nobody else works the jobs, and works them until stopped, or a connection is lost. */
  async watch(): Promise<void> {
    const keeper = connection({ ...this.direct, options: serving(60), keepAlive: true });
    let lost = false;
    const lose = (): void => {
      lost = true;
      this.#wake();
    };
    const goesOn = (): boolean => !this.stopped && !lost;
    keeper.on('error', lose);
    try {
      await keeper.connect();
      while (
        goesOn() &&
        !(await keeper.query<{ mine: boolean }>(`select pg_try_advisory_lock(${oneWorker}) as mine`)).rows[0]!.mine
      )
        await this.pause(1_000);
      if (!goesOn()) return;
      await keeper.query(
        'select graphile_worker.force_unlock_workers(array(select distinct locked_by from graphile_worker._private_jobs where locked_by is not null))',
      );
      await this.#work(goesOn, lose);
    } finally {
      await keeper.end().catch(() => {});
    }
  }

  async #work(goesOn: () => boolean, lose: () => void): Promise<void> {
    const pool = poolOf({ ...this.direct, options: serving(60), max: 4 }, lose);
    const logger = new Logger((scope) => (level, message) => {
      if (level === 'error' || level === 'warning') this.log.warn({ scope, message }, 'job');
    });
    try {
      const runner = await run({
        pgPool: pool,
        taskList: this.tasks,
        concurrency: 2,
        pollInterval: 1_000,
        noHandleSignals: true,
        logger,
        preset: written,
        parsedCronItems: parseCrontab('15 3 * * * collect-returns'),
      });
      runner.events.on('worker:getJob:start', () => {
        this.lastLook = Date.now();
      });
      runner.promise.catch(() => {}).finally(lose);
      while (goesOn()) await this.pause(60_000);
      // Its connections are its own until it has stopped: taken away sooner, what it still has to write would end
      // this process.
      await runner.stop().catch(() => {});
      await runner.promise.catch(() => {});
    } finally {
      this.lastLook = null;
      await Promise.race([pool.end().catch(() => {}), this.pause(2_000)]);
    }
  }
}
