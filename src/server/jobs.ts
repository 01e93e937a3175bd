import { Logger, parseCrontab, run, runMigrations, type TaskList } from 'graphile-worker';
import pg from 'pg';
import type { Logger as Log } from 'pino';
import { globalId } from '../access/ids.js';
import type { Office } from '../access/office.js';
import { instantOfDate } from '../kernel/instant.js';
import { paymentBatches } from '../relief/payout/payout.noun.js';
import type { Bank, BankAnswer, PaymentLine } from './bank/bank.js';
import { serving, type Address } from './database.js';
import type { Reception } from './reception.js';

/** Jobs live in the database beside what they follow from. Only the migrating role may make their tables; the serving one works them. */
export async function migrateJobs(direct: Address): Promise<void> {
  const pool = new pg.Pool({ ...direct, max: 2, options: '-c timezone=UTC' });
  pool.on('error', () => {});
  pool.on('connect', (client) => { client.on('error', () => {}); });
  try {
    // One server at a time, as with the tables themselves.
    const turn = await pool.connect();
    try {
      await turn.query('select pg_advisory_lock(816020)');
      await runMigrations({ pgPool: pool, logger: silent });
      await turn.query(granted);
    } finally {
      turn.release(true);
    }
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
const linesAtOnce = 500, pageOf = 200;
/** How long until the bank is asked again: soon at first, and then ever more seldom. */
const again = (round: number): Date => new Date(Date.now() + Math.min(600_000, 1_000 * 2 ** Math.min(round, 10)));

interface Read { readonly id: string; readonly version: number; readonly status: string; readonly number: string; readonly count: number; readonly total: string; readonly pending: number; readonly answerDue: string | null; readonly manifest: string }
interface Line { readonly id: string; readonly version: number; readonly status: string; readonly endToEndId: string; readonly amount: string }
interface Refused { readonly code: string; readonly kind: string }

/** What the jobs do: hand approved batches to the bank, and enter what it says. They act as the payer's registered system, through the one door. */
export class Payments {
  constructor(private readonly office: Office, private readonly reception: Reception, private readonly bank: Bank, private readonly client: string, private readonly log: Log) {}

  readonly tasks: TaskList = {
    'submit-batch': async (payload, helpers) => {
      const { batchId } = payload as { batchId: string };
      await this.#hand(batchId);
      await helpers.addJob('collect-answers', { batchId, round: 0 }, { jobKey: `collect ${batchId}`, runAt: again(0) });
    },
    'collect-answers': async (payload, helpers) => {
      const { batchId, round = 0 } = payload as { batchId: string; round?: number };
      if (!(await this.#collect(batchId))) await helpers.addJob('collect-answers', { batchId, round: round + 1 }, { jobKey: `collect ${batchId}`, runAt: again(round + 1) });
    },
    // What the bank sends back comes weeks later: batches of the last months are asked about once a day.
    'collect-returns': async () => {
      const { batches } = await this.#ask<{ batches: { nodes: Read[] } }>(`{ batches: paymentBatches(first: ${pageOf}, where: { status: [SETTLED] }) { nodes { ${batchFields} } } }`);
      for (const batch of batches.nodes) await this.#enter(batch, await this.bank.answers(batch.number));
    },
  };

  async #hand(key: string): Promise<void> {
    const batch = await this.#batch(key, true);
    if (batch.status !== 'SUBMITTED' && batch.status !== 'SETTLED') throw new Error(`The batch ${batch.number} has not been submitted.`);
    const lines: PaymentLine[] = [];
    for await (const nodes of this.#lines<PaymentLine & { account: { bankName: string; accountNo: { plain: string }; holderName: { plain: string } } }>(batch, 'endToEndId amount account { bankName accountNo { plain } holderName { plain } }')) {
      for (const { endToEndId, amount, account } of nodes) lines.push({ endToEndId, amount, bankName: account.bankName, accountNo: account.accountNo.plain, holderName: account.holderName.plain });
    }
    if (lines.length !== batch.count || lines.some(({ accountNo }) => !accountNo)) throw new Error(`Not every line of ${batch.number} could be read.`);
    await this.bank.hand({ batch: batch.number, count: batch.count, total: batch.total, lines, manifest: batch.manifest });
  }

  /** Whether nothing is left to be told. */
  async #collect(key: string): Promise<boolean> {
    const batch = await this.#batch(key);
    if (batch.status !== 'SUBMITTED') return batch.status === 'SETTLED' || batch.status === 'DISCARDED';
    await this.#enter(batch, await this.bank.answers(batch.number));
    const left = await this.#batch(key);
    if (left.status !== 'SUBMITTED') return true;
    const open: Line[] = [];
    for await (const nodes of this.#lines<Line>(left, 'id version status endToEndId amount')) open.push(...nodes.filter(({ status }) => status === 'SUBMITTED' || status === 'UNKNOWN'));
    // Overdue, it is unknown until the bank is asked; and nothing is ever handed over anew.
    const told = await this.bank.inquire(batch.number, open.map(({ endToEndId }) => endToEndId));
    const overdue = left.answerDue !== null && left.answerDue <= instantOfDate(new Date());
    const unknown = overdue ? open.filter(({ status, endToEndId }) => status === 'SUBMITTED' && !told.some((each) => each.endToEndId === endToEndId)).map(({ endToEndId, amount }): BankAnswer => ({ endToEndId, amount, outcome: 'UNKNOWN', reference: null, reason: '逾期未回盘' })) : [];
    await this.#enter(left, [...told, ...unknown]);
    return (await this.#batch(key)).status === 'SETTLED';
  }

  /** Enters what is new of what the bank says, some hundred lines at a time. */
  async #enter(batch: Read, answers: readonly BankAnswer[]): Promise<void> {
    if (answers.length === 0) return;
    const byId = new Map<string, Line>();
    for await (const nodes of this.#lines<Line>(batch, 'id version status endToEndId amount')) for (const line of nodes) byId.set(line.endToEndId, line);
    const news = new Map<string, BankAnswer>();
    for (const answer of answers) {
      const line = byId.get(answer.endToEndId);
      if (line && answer.outcome !== 'RETURNED' && answer.outcome !== line.status && (line.status === 'SUBMITTED' || line.status === 'UNKNOWN')) news.set(answer.endToEndId, answer);
    }
    const fresh = [...news.values()].sort((a, b) => (a.endToEndId < b.endToEndId ? -1 : 1));
    for (let from = 0; from < fresh.length; from += linesAtOnce) {
      const lines = fresh.slice(from, from + linesAtOnce).map(({ endToEndId, outcome, amount, reference, reason }) => ({ endToEndId, outcome, amount, bankReference: reference, reason }));
      await this.#act('settlePayouts', 'SettlePayoutsInput', async () => { const now = await this.#batch(batch.id); return now.status === 'SUBMITTED' ? { id: now.id, expectedVersion: now.version, lines } : null; }, `${batch.id} settle ${lines[0]!.endToEndId} ${lines.length} ${lines[0]!.outcome}`);
    }
    for (const answer of answers) {
      const line = byId.get(answer.endToEndId);
      if (answer.outcome === 'RETURNED' && line?.status === 'SETTLED') await this.#act('returnPayout', 'ReturnPayoutInput', async () => ({ id: line.id, expectedVersion: line.version, returnedOn: instantOfDate(new Date()).slice(0, 10), reason: answer.reason ?? '银行退汇', bankReference: answer.reference }), `${line.id} return`);
    }
  }

  /** An act, again where another was faster; what is refused otherwise is for a person to look at. */
  async #act(name: string, type: string, inputNow: () => Promise<object | null>, key: string): Promise<void> {
    for (let attempt = 1; ; attempt++) {
      const input = await inputNow();
      if (input === null) return;
      const answer = (await this.#ask<Record<string, { refusals: Refused[] }>>(`mutation($input: ${type}!) { ${name}(input: $input) { refusals { code kind } } }`, { input: { ...input, idempotencyKey: `${key} ${(input as { expectedVersion: number }).expectedVersion}`.slice(0, 200) } }))[name]!;
      if (answer.refusals.length === 0) return;
      if (attempt < 5 && answer.refusals.some(({ kind }) => kind === 'STALE_VERSION')) continue;
      this.log.warn({ act: name, refusals: answer.refusals.map(({ code }) => code) }, 'what the bank said was refused');
      return;
    }
  }

  async #batch(id: string, withManifest = false): Promise<Read> {
    const { paymentBatch } = await this.#ask<{ paymentBatch: Read | null }>(`query($id: ID!) { paymentBatch(id: $id) { ${batchFields} ${withManifest ? 'manifest' : ''} } }`, { id: this.#idOf(id) });
    if (!paymentBatch) throw new Error(`The batch is not seen by the client ${this.client}.`);
    return paymentBatch;
  }
  /** A job names a batch by its key; everything else by its id. */
  #idOf(key: string): string { return /^[0-9a-f-]{36}$/.test(key) ? globalId(paymentBatches, key) : key; }

  async *#lines<L extends object>({ id, number }: Read, selection: string): AsyncGenerator<readonly L[]> {
    for (let after: string | null = null; ;) {
      const { payouts }: { payouts: { nodes: L[]; pageInfo: { hasNextPage: boolean; endCursor: string } } } = (await this.#ask(`query($id: ID!, $after: String) { payouts(first: ${pageOf}, after: $after, where: { batchId: $id }) { nodes { ${selection} } pageInfo { hasNextPage endCursor } } }`, { id, after }, number));
      yield payouts.nodes;
      if (!payouts.pageInfo.hasNextPage) return;
      after = payouts.pageInfo.endCursor;
    }
  }

  /** Asks as the payer's system would: its rights are read anew, and what it reads plain is disclosed for this batch. */
  async #ask<T>(query: string, variables: object = {}, caseRef = ''): Promise<T> {
    const now = instantOfDate(new Date()), caller = await this.office.register.callerOf(this.client, null, now);
    if (!caller) throw new Error(`The client ${this.client} that hands batches to the bank is not registered, or closed.`);
    const headers = { 'content-type': 'application/json', 'x-purpose': 'RELIEF_PAYMENT', ...(caseRef && { 'x-case': caseRef }) };
    const { body } = await this.reception.graphql({ caller, now }, { method: 'POST', headers, search: '', body: { query, variables } });
    const { data, errors } = JSON.parse(body) as { data?: T; errors?: { message: string }[] };
    if (!data || errors) throw new Error(errors?.map(({ message }) => message).join('; ') ?? 'The service did not answer.');
    return data;
  }
}
const batchFields = 'id version status number count total pending answerDue';

const oneWorker = 816022;
// Told one by one, that a job ended is a promise nobody waits for, and a lost connection would end this process; told together it is tried again.
const written = { worker: { completeJobBatchDelay: 0, failJobBatchDelay: 0 } };

/**
 * Works the jobs: one process at a time, whoever holds the lock; the others wait for it. Whoever takes over takes up what the one before
 * was cut off in. Ends with `stop`.
 */
export function startJobs(direct: Address, tasks: TaskList, log: Log): { readonly stop: () => Promise<void> } {
  const logger = new Logger((scope) => (level, message) => { if (level === 'error' || level === 'warning') log.warn({ scope, message }, 'job'); });
  let stopped = false, wake = () => {};
  const pause = (millis: number): Promise<void> => new Promise((done) => { const timer = setTimeout(done, millis); wake = () => { clearTimeout(timer); done(); }; });
  const watch = async (): Promise<void> => {
    const keeper = new pg.Client({ ...direct, options: serving(60), keepAlive: true });
    let lost = false;
    keeper.on('error', () => { lost = true; wake(); });
    try {
      await keeper.connect();
      while (!stopped && !lost && !(await keeper.query<{ mine: boolean }>(`select pg_try_advisory_lock(${oneWorker}) as mine`)).rows[0]!.mine) await pause(1_000);
      if (stopped || lost) return;
      await keeper.query('select graphile_worker.force_unlock_workers(array(select distinct locked_by from graphile_worker._private_jobs where locked_by is not null))');
      const pool = new pg.Pool({ ...direct, options: serving(60), max: 4 });
      pool.on('error', () => { lost = true; wake(); });
      pool.on('connect', (client) => { client.on('error', () => {}); });
      try {
        const runner = await run({ pgPool: pool, taskList: tasks, concurrency: 2, pollInterval: 1_000, noHandleSignals: true, logger, preset: written, parsedCronItems: parseCrontab('15 3 * * * collect-returns') });
        runner.promise.catch(() => {}).finally(() => { lost = true; wake(); });
        while (!stopped && !lost) await pause(60_000);
        // Its connections are its own until it has stopped: taken away sooner, what it still has to write would end this process.
        await runner.stop().catch(() => {});
        await runner.promise.catch(() => {});
      } finally {
        await Promise.race([pool.end().catch(() => {}), pause(2_000)]);
      }
    } finally {
      await keeper.end().catch(() => {});
    }
  };
  const working = (async () => {
    while (!stopped) {
      await watch().catch((error: Error) => { log.warn({ error: error.message }, 'the jobs were interrupted'); });
      if (!stopped) await pause(500);
    }
  })();
  return { stop: async () => { stopped = true; wake(); await working; } };
}
