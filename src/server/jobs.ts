import { createHash } from 'node:crypto';
import { Logger, parseCrontab, run, runMigrations, type TaskList } from 'graphile-worker';
import type { Logger as Log } from 'pino';
import { globalId } from '../access/ids.js';
import type { Office } from '../access/office.js';
import { addDays, civilDateOf, startOf } from '../kernel/civil-date.js';
import { instantOfDate, type Instant } from '../kernel/instant.js';
import { toldMost } from '../relief/payout/payout.musts.js';
import { paymentBatches } from '../relief/payout/payout.noun.js';
import type { Bank, BankAnswer, PaymentLine, Said, Unread } from './bank/bank.js';
import { judged, notEnteredAs, type NotEntered } from './bank/judging.js';
import { nameToTell } from './bank/reading.js';
import { connection, poolOf } from './connections.js';
import { serving, type Address } from './database.js';
import type { Outages } from './outages.js';
import type { Reception } from './reception.js';

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
const linesAtOnce = 500;
const pageOf = 200;
/** How long until the bank is asked again: soon at first, and then ever more seldom. */
const again = (round: number): Date => new Date(Date.now() + Math.min(600_000, 1_000 * 2 ** Math.min(round, 10)));
/** How often in a row, some two days in all; from then on the daily look does. */
const roundsMost = 300;
/** How often what is known is judged anew in one round: what was paid, and then what came back of it. */
const passesMost = 3;
/** How long the bank may still send money of a batch back. */
const lookedAtDays = 400;
const notHandedOver = ({ code }: { readonly code: string }): boolean => code === 'NOT_HANDED_OVER';
const asNotHandedOver: NotEntered = {
  place: { file: '', line: 0 },
  code: 'NOT_HANDED_OVER',
  endToEndId: null,
  said: '',
};

interface Read {
  readonly id: string;
  readonly version: number;
  readonly status: string;
  readonly number: string;
  readonly count: number;
  readonly total: string;
  readonly pending: number;
  readonly answerDue: string | null;
  readonly updatedAt: Instant;
  readonly manifest: string;
  readonly unenteredCount: number | null;
  readonly unenteredBankLines: readonly { readonly key: string; readonly code: string }[];
  readonly reviewedBankLines: readonly string[];
}
interface Line {
  readonly id: string;
  readonly version: number;
  readonly status: string;
  readonly endToEndId: string;
  readonly amount: string;
  readonly updatedAt: Instant;
}
interface AccountOf {
  readonly account: {
    readonly bankName: string;
    readonly accountNo: { readonly plain: string };
    readonly holderName: { readonly plain: string };
  };
}
interface Refused {
  readonly code: string;
  readonly kind: string;
}
type Input = Readonly<Record<string, unknown>> & { readonly id: string; readonly expectedVersion: number };

/**
 * What the jobs do: hand approved batches to the bank, and enter what it says. They act as the payer's registered
 * system, through the one door.
 */
export class Payments {
  constructor(
    private readonly office: Office,
    private readonly reception: Reception,
    private readonly bank: Bank,
    private readonly client: string,
    private readonly log: Log,
    private readonly clock: () => Date = () => new Date(),
  ) {}

  readonly tasks: TaskList = {
    'submit-batch': async (payload, helpers) => {
      const { batchId } = payload as { batchId: string };
      try {
        await this.#hand(batchId);
      } catch (error) {
        // The worker tries again, a bounded number of times; meanwhile finance sees why nothing comes back.
        await this.#tellNotHandedOver(batchId).catch(() => {});
        throw error;
      }
      await helpers.addJob('collect-answers', { batchId, round: 0 }, { jobKey: `collect ${batchId}`, runAt: again(0) });
    },
    'collect-answers': async (payload, helpers) => {
      const { batchId, round = 0 } = payload as { batchId: string; round?: number };
      if ((await this.collect(batchId)) || round >= roundsMost) return;
      await helpers.addJob(
        'collect-answers',
        { batchId, round: round + 1 },
        { jobKey: `collect ${batchId}`, runAt: again(round + 1) },
      );
    },
    // What the bank sends back comes weeks later, and some answers after everybody stopped waiting: batches are
    // looked at once a day.
    'collect-returns': async (_, helpers) => {
      const since = startOf(addDays(civilDateOf(instantOfDate(this.clock())), -lookedAtDays));
      for await (const batches of this.#batches('SUBMITTED SETTLED')) {
        for (const { id, number } of batches.filter(({ createdAt }) => createdAt >= since)) {
          try {
            await this.collect(id);
            if ((await this.#batch(id)).unenteredBankLines.some(notHandedOver))
              await helpers.addJob('submit-batch', { batchId: id }, { jobKey: `submit again ${id}` });
          } catch (error) {
            this.log.warn({ batch: number, error: (error as Error).message }, 'a batch could not be looked at');
          }
        }
        if (batches.some(({ createdAt }) => createdAt < since)) return;
      }
    },
  };

  async #hand(key: string): Promise<void> {
    const batch = await this.#batch(key, true);
    if (batch.status !== 'SUBMITTED' && batch.status !== 'SETTLED')
      throw new Error(`The batch ${batch.number} has not been submitted.`);
    const lines: PaymentLine[] = [];
    for await (const nodes of this.#lines<PaymentLine & AccountOf>(
      batch,
      'endToEndId amount account { bankName accountNo { plain } holderName { plain } }',
    )) {
      for (const { endToEndId, amount, account } of nodes)
        lines.push({
          endToEndId,
          amount,
          bankName: account.bankName,
          accountNo: account.accountNo.plain,
          holderName: account.holderName.plain,
        });
    }
    if (lines.length !== batch.count || lines.some(({ accountNo }) => !accountNo))
      throw new Error(`Not every line of ${batch.number} could be read.`);
    await this.bank.hand({
      batch: batch.number,
      count: batch.count,
      total: batch.total,
      lines,
      manifest: batch.manifest,
    });
    if (batch.unenteredBankLines.some(notHandedOver)) await this.#tell(batch, []);
  }

  async #tellNotHandedOver(key: string): Promise<void> {
    await this.#tell(await this.#batch(key), [asNotHandedOver]);
  }

  /**
   * Enters what the bank says of a batch and tells what of it could not be entered. Whether no more answers are
   * awaited.
   */
  async collect(key: string): Promise<boolean> {
    const batch = await this.#batch(key);
    if (batch.status !== 'SUBMITTED' && batch.status !== 'SETTLED') return batch.status === 'DISCARDED';
    const files = await this.bank.answers(batch.number);
    const strays = batch.status === 'SUBMITTED' ? await this.#strays(files.others) : [];
    if (
      batch.status === 'SETTLED' &&
      (batch.unenteredCount ?? 0) === 0 &&
      files.answers.length + files.unread.length === 0
    )
      return true;
    let said: Said = { ...files, unread: [...files.unread, ...strays] };
    let seen = await this.#enter(batch, said);
    if ((await this.#batch(key)).status === 'SUBMITTED') {
      const open = [...seen.lines.values()].filter(({ status }) => status === 'SUBMITTED' || status === 'UNKNOWN');
      // Overdue, it is unknown until the bank is asked; and nothing is ever handed over anew.
      const told = await this.bank.inquire(
        batch.number,
        open.map(({ endToEndId }) => endToEndId),
      );
      said = { ...said, answers: [...said.answers, ...told] };
      if (told.length > 0) seen = await this.#enter(batch, said);
      const overdue = batch.answerDue !== null && batch.answerDue <= instantOfDate(this.clock());
      // Of whatever anything was said at all, the time has not run out unheard: that is told as what could not be
      // entered.
      const silent = [...seen.lines.values()].filter(
        ({ status, endToEndId }) => status === 'SUBMITTED' && !seen.spokenOf.has(endToEndId),
      );
      const unknown = silent.map(({ endToEndId, amount }): BankAnswer => ({
        endToEndId,
        amount,
        outcome: 'UNKNOWN',
        reference: null,
        reason: '逾期未回盘',
        place: null,
      }));
      if (overdue && unknown.length > 0) await this.#settle(batch, unknown);
    }
    await this.#tell(batch, [
      ...(batch.unenteredBankLines.some(notHandedOver) ? [asNotHandedOver] : []),
      ...seen.notEntered,
    ]);
    return (await this.#batch(key)).status === 'SETTLED';
  }

  /** Judges all that was said against the payouts as they stand, and enters what is new of it. */
  async #enter(
    batch: Read,
    said: Said,
  ): Promise<{
    readonly lines: ReadonlyMap<string, Line>;
    readonly notEntered: readonly NotEntered[];
    readonly spokenOf: ReadonlySet<string>;
  }> {
    const refused = new Map<BankAnswer, NotEntered>();
    for (let pass = 1; ; pass++) {
      const lines = new Map<string, Line>();
      for await (const nodes of this.#lines<Line>(batch, lineFields))
        for (const line of nodes) lines.set(line.endToEndId, line);
      const { settle, returns, notEntered, spokenOf } = judged(lines, said);
      const [settling, returning] = [settle, returns].map((answers) =>
        answers.filter((answer) => !refused.has(answer)),
      ) as [BankAnswer[], BankAnswer[]];
      if (pass > passesMost || settling.length + returning.length === 0)
        return { lines, notEntered: [...notEntered, ...refused.values()], spokenOf };
      for (const answer of await this.#settle(batch, settling)) refused.set(answer, notEnteredAs('REFUSED', answer));
      for (const answer of returning)
        if (await this.#return(lines.get(answer.endToEndId)!, answer))
          refused.set(answer, notEnteredAs('REFUSED', answer));
    }
  }

  /**
   * Enters answers some hundred at a time. What is refused is halved until it is one line, so that one costs no
   * other; gives those back.
   */
  async #settle(batch: Read, answers: readonly BankAnswer[]): Promise<readonly BankAnswer[]> {
    const ordered = [...answers].sort((a, b) => (a.endToEndId < b.endToEndId ? -1 : 1));
    const refused: BankAnswer[] = [];
    const enter = async (some: readonly BankAnswer[]): Promise<void> => {
      if (some.length === 0) return;
      const lines = some.map(({ endToEndId, outcome, amount, reference, reason }) => ({
        endToEndId,
        outcome,
        amount,
        bankReference: reference,
        reason,
      }));
      const codes = await this.#act('settlePayouts', 'SettlePayoutsInput', async () => {
        const now = await this.#batch(batch.id);
        return now.status === 'SUBMITTED'
          ? { input: { id: now.id, expectedVersion: now.version, lines }, after: now.updatedAt }
          : null;
      });
      if (codes.length === 0) return;
      if (some.length === 1) {
        refused.push(some[0]!);
        return;
      }
      const half = Math.ceil(some.length / 2);
      await enter(some.slice(0, half));
      await enter(some.slice(half));
    };
    for (let from = 0; from < ordered.length; from += linesAtOnce) await enter(ordered.slice(from, from + linesAtOnce));
    return refused;
  }

  /**
   * Enters that money came back, on the county's day on which that was read. Whether that was refused; where another
   * was faster, it is judged anew.
   */
  async #return(line: Line, { reason, reference }: BankAnswer): Promise<boolean> {
    const codes = await this.#act('returnPayout', 'ReturnPayoutInput', async () => ({
      input: {
        id: line.id,
        expectedVersion: line.version,
        returnedOn: civilDateOf(this.#after(line.updatedAt)),
        reason: reason ?? '银行退汇',
        bankReference: reference,
      },
      after: line.updatedAt,
    }));
    return codes.some((code) => code !== 'STALE_VERSION');
  }

  /**
   * Tells what could not be entered, where it is not what the batch tells already; what finance has looked into is
   * not told again.
   */
  async #tell({ id }: Read, all: readonly NotEntered[]): Promise<void> {
    const { digest } = this.office.vault;
    const keyed = all.map(({ place, code, endToEndId, said }) => ({
      key: digest.call(this.office.vault, JSON.stringify([place.file, place.line, said])),
      file: place.file,
      line: place.line,
      code,
      endToEndId,
    }));
    await this.#act('tellUnenteredLines', 'TellUnenteredLinesInput', async () => {
      const now = await this.#batch(id);
      const reviewed = new Set(now.reviewedBankLines);
      const fresh = [...new Map(keyed.map((each) => [each.key, each])).values()].filter(
        ({ key }) => !reviewed.has(key),
      );
      const lines = fresh.slice(0, toldMost);
      const words = (each: readonly { key: string; code: string }[]) =>
        each.map(({ key, code }) => `${key} ${code}`).join();
      if (!['SUBMITTED', 'SETTLED'].includes(now.status)) return null;
      if ((now.unenteredCount ?? 0) === fresh.length && words(now.unenteredBankLines) === words(lines)) return null;
      return { input: { id: now.id, expectedVersion: now.version, lines, count: fresh.length }, after: now.updatedAt };
    });
  }

  /**
   * An act, again where another was faster. It happens at the later of now and the act it follows: a clock that was
   * ahead when the batch was
   * submitted must not hold its answers up. What is refused is told by its codes.
   */
  async #act(
    name: string,
    type: string,
    inputNow: () => Promise<{ readonly input: Input; readonly after: Instant } | null>,
  ): Promise<readonly string[]> {
    for (let attempt = 1; ; attempt++) {
      const asked = await inputNow();
      if (asked === null) return [];
      const key = `bank ${createHash('sha256')
        .update(JSON.stringify([name, asked.input]))
        .digest('hex')}`;
      const { refusals } = await this.#acted(
        name,
        type,
        { ...asked.input, idempotencyKey: key },
        this.#after(asked.after),
      );
      if (refusals.length === 0) return [];
      if (attempt < 5 && refusals.some(({ kind }) => kind === 'STALE_VERSION')) continue;
      const codes = refusals.map(({ code }) => code);
      this.log.warn({ act: name, refusals: codes }, 'what the bank said was refused');
      return codes;
    }
  }

  async #acted(name: string, type: string, input: object, now: Instant): Promise<{ refusals: readonly Refused[] }> {
    const query = `mutation($input: ${type}!) { ${name}(input: $input) { refusals { code kind } } }`;
    const { data, codes } = await this.#answer<Record<string, { refusals: Refused[] }>>(query, { input }, '', now);
    if (codes.includes('BAD_USER_INPUT')) return { refusals: [{ code: 'BAD_USER_INPUT', kind: 'RULE' }] };
    if (!data?.[name]) throw new Error(`${name} was not answered: ${codes.join()}`);
    return data[name];
  }

  /** Files that are named after no batch of this payer. */
  async #strays(others: readonly string[]): Promise<readonly Unread[]> {
    if (others.length === 0) return [];
    let left = others;
    for await (const batches of this.#batches('DRAFT APPROVED SUBMITTED SETTLED DISCARDED')) {
      left = left.filter((file) => !batches.some(({ number }) => this.bank.isNamedAfter(file, number)));
      if (left.length === 0) return [];
    }
    return left.map((file) => ({
      place: { file: nameToTell(file, ''), line: 0 },
      code: 'FILE_OF_NO_BATCH',
      outcome: null,
      text: `${file}\n${this.bank.wordsOf(file)}`,
    }));
  }

  #after(moment: Instant): Instant {
    const now = instantOfDate(this.clock());
    return now > moment ? now : moment;
  }

  async #batch(id: string, withManifest = false): Promise<Read> {
    const { paymentBatch } = await this.#ask<{ paymentBatch: Read | null }>(
      `query($id: ID!) { paymentBatch(id: $id) { ${batchFields} ${withManifest ? 'manifest' : ''} } }`,
      { id: this.#idOf(id) },
    );
    if (!paymentBatch) throw new Error(`The batch is not seen by the client ${this.client}.`);
    return paymentBatch;
  }
  /** A job names a batch by its key; everything else by its id. */
  #idOf(key: string): string {
    return /^[0-9a-f-]{36}$/.test(key) ? globalId(paymentBatches, key) : key;
  }

  async *#batches(stages: string): AsyncGenerator<readonly Named[]> {
    const query = `query($after: String, $status: [PaymentBatchStatus!]) {
      paymentBatches(first: ${pageOf}, after: $after, where: { status: $status }) { nodes { id number createdAt } pageInfo { hasNextPage endCursor } } }`;
    for (let after: string | null = null; ;) {
      const { paymentBatches: page }: { paymentBatches: Page<Named> } = await this.#ask(query, {
        after,
        status: stages.split(' '),
      });
      yield page.nodes;
      if (!page.pageInfo.hasNextPage) return;
      after = page.pageInfo.endCursor;
    }
  }

  async *#lines<L extends object>({ id, number }: Read, selection: string): AsyncGenerator<readonly L[]> {
    for (let after: string | null = null; ;) {
      const { payouts }: { payouts: Page<L> } = await this.#ask(
        `query($id: ID!, $after: String) { payouts(first: ${pageOf}, after: $after, where: { batchId: $id }) { nodes { ${selection} } pageInfo { hasNextPage endCursor } } }`,
        { id, after },
        number,
      );
      yield payouts.nodes;
      if (!payouts.pageInfo.hasNextPage) return;
      after = payouts.pageInfo.endCursor;
    }
  }

  async #ask<T>(query: string, variables: object = {}, caseRef = ''): Promise<T> {
    const { data, messages } = await this.#answer<T>(query, variables, caseRef, instantOfDate(this.clock()));
    if (!data || messages.length > 0) throw new Error(messages.join('; ') || 'The service did not answer.');
    return data;
  }

  /**
   * Asks as the payer's system would: its rights are read anew, and what it reads plain is disclosed for this batch.
   */
  async #answer<T>(
    query: string,
    variables: object,
    caseRef: string,
    now: Instant,
  ): Promise<{ readonly data: T | null; readonly codes: readonly string[]; readonly messages: readonly string[] }> {
    const caller = await this.office.register.callerOf(this.client, null, now);
    if (!caller)
      throw new Error(`The client ${this.client} that hands batches to the bank is not registered, or closed.`);
    const headers = {
      'content-type': 'application/json',
      'x-purpose': 'RELIEF_PAYMENT',
      ...(caseRef && { 'x-case': caseRef }),
    };
    const { body } = await this.reception.graphql(
      { caller, now },
      { method: 'POST', headers, search: '', body: { query, variables } },
    );
    const { data, errors = [] } = JSON.parse(body) as {
      data?: T;
      errors?: { message: string; extensions?: { code?: string } }[];
    };
    return {
      data: data ?? null,
      codes: errors.map(({ extensions }) => extensions?.code ?? ''),
      messages: errors.map(({ message }) => message),
    };
  }
}
interface Named {
  readonly id: string;
  readonly number: string;
  readonly createdAt: Instant;
}
interface Page<N> {
  readonly nodes: readonly N[];
  readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string };
}
const batchFields =
  'id version status number count total pending answerDue updatedAt unenteredCount unenteredBankLines { key code } reviewedBankLines';
const lineFields = 'id version status endToEndId amount updatedAt';

const oneWorker = 816022;
// Told one by one, that a job ended is a promise nobody waits for, and a lost connection would end this process; told
// together it is tried again.
const written = { worker: { completeJobBatchDelay: 0, failJobBatchDelay: 0 } };

/**
 * Works the jobs: one process at a time, whoever holds the lock; the others wait for it. Whoever takes over takes up
 * what the one before
 * was cut off in. Ends with `stop`.
 */
export function startJobs(
  direct: Address,
  tasks: TaskList,
  log: Log,
  outages: Pick<Outages, 'met'>,
): { readonly stop: () => Promise<void> } {
  const logger = new Logger((scope) => (level, message) => {
    if (level === 'error' || level === 'warning') log.warn({ scope, message }, 'job');
  });
  let stopped = false;
  let wake = () => {};
  const pause = (millis: number): Promise<void> =>
    new Promise((done) => {
      const timer = setTimeout(done, millis);
      wake = () => {
        clearTimeout(timer);
        done();
      };
    });
  const watch = async (): Promise<void> => {
    const keeper = connection({ ...direct, options: serving(60), keepAlive: true });
    let lost = false;
    keeper.on('error', () => {
      lost = true;
      wake();
    });
    try {
      await keeper.connect();
      while (
        !stopped &&
        !lost &&
        !(await keeper.query<{ mine: boolean }>(`select pg_try_advisory_lock(${oneWorker}) as mine`)).rows[0]!.mine
      )
        await pause(1_000);
      if (stopped || lost) return;
      await keeper.query(
        'select graphile_worker.force_unlock_workers(array(select distinct locked_by from graphile_worker._private_jobs where locked_by is not null))',
      );
      const pool = poolOf({ ...direct, options: serving(60), max: 4 }, () => {
        lost = true;
        wake();
      });
      try {
        const runner = await run({
          pgPool: pool,
          taskList: tasks,
          concurrency: 2,
          pollInterval: 1_000,
          noHandleSignals: true,
          logger,
          preset: written,
          parsedCronItems: parseCrontab('15 3 * * * collect-returns'),
        });
        runner.promise
          .catch(() => {})
          .finally(() => {
            lost = true;
            wake();
          });
        while (!stopped && !lost) await pause(60_000);
        // Its connections are its own until it has stopped: taken away sooner, what it still has to write would end
        // this process.
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
      await watch().catch((error: Error) => {
        if (outages.met(error) === null) log.warn({ error: error.message }, 'the jobs were interrupted');
      });
      if (!stopped) await pause(500);
    }
  })();
  return {
    stop: async () => {
      stopped = true;
      wake();
      await working;
    },
  };
}
