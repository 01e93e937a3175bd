import type { TaskList } from 'graphile-worker';
import type { Logger as Log } from 'pino';
import type { Services } from '../access/services.js';
import { addDays, civilDateOf, startOf } from '../kernel/civil-date.js';
import { instantOfDate } from '../kernel/instant.js';
import { toldMost } from '../relief/payout/payout.musts.js';
import type { Bank, BankAnswer, PaymentLine, Said, Unread } from './bank/bank.js';
import { judged, notEnteredAs, type NotEntered } from './bank/judging.js';
import { nameToTell } from './bank/reading.js';
import { PayerSystem, type Batch, type Line } from './payer-system.js';
import type { Requests } from './requests.js';

const linesAtOnce = 500;
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

interface AccountOf {
  readonly account: {
    readonly bankName: string;
    readonly accountNo: { readonly plain: string };
    readonly holderName: { readonly plain: string };
  };
}

/**
 * What the jobs do: hand approved batches to the bank, and enter what it says. They act as the payer's registered
 * system, through the one door.
 */
export class Payments {
  readonly #payer: PayerSystem;

  constructor(
    private readonly services: Services,
    requests: Requests,
    private readonly bank: Bank,
    client: string,
    private readonly log: Log,
    private readonly clock: () => Date = () => new Date(),
  ) {
    this.#payer = new PayerSystem(services, requests, client, log, clock);
  }

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
      for await (const batches of this.#payer.batches('SUBMITTED SETTLED')) {
        for (const { id, number } of batches.filter(({ createdAt }) => createdAt >= since)) {
          try {
            await this.collect(id);
            if ((await this.#payer.batch(id)).unenteredBankLines.some(notHandedOver))
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
    const batch = await this.#payer.batch(key, true);
    if (batch.status !== 'SUBMITTED' && batch.status !== 'SETTLED')
      throw new Error(`The batch ${batch.number} has not been submitted.`);
    const lines: PaymentLine[] = [];
    for await (const nodes of this.#payer.lines<PaymentLine & AccountOf>(
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
    await this.#tell(await this.#payer.batch(key), [asNotHandedOver]);
  }

  /**
   * Enters what the bank says of a batch and tells what of it could not be entered. Whether no more answers are
   * awaited.
   */
  async collect(key: string): Promise<boolean> {
    const batch = await this.#payer.batch(key);
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
    if ((await this.#payer.batch(key)).status === 'SUBMITTED') {
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
    return (await this.#payer.batch(key)).status === 'SETTLED';
  }

  /** Judges all that was said against the payouts as they stand, and enters what is new of it. */
  async #enter(
    batch: Batch,
    said: Said,
  ): Promise<{
    readonly lines: ReadonlyMap<string, Line>;
    readonly notEntered: readonly NotEntered[];
    readonly spokenOf: ReadonlySet<string>;
  }> {
    const refused = new Map<BankAnswer, NotEntered>();
    for (let pass = 1; ; pass++) {
      const lines = new Map<string, Line>();
      for await (const nodes of this.#payer.lines<Line>(batch, lineFields))
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
  async #settle(batch: Batch, answers: readonly BankAnswer[]): Promise<readonly BankAnswer[]> {
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
      const codes = await this.#payer.act('settlePayouts', 'SettlePayoutsInput', async () => {
        const now = await this.#payer.batch(batch.id);
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
    const codes = await this.#payer.act('returnPayout', 'ReturnPayoutInput', async () => ({
      input: {
        id: line.id,
        expectedVersion: line.version,
        returnedOn: civilDateOf(this.#payer.after(line.updatedAt)),
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
  async #tell({ id }: Batch, all: readonly NotEntered[]): Promise<void> {
    const { digest } = this.services.vault;
    const keyed = all.map(({ place, code, endToEndId, said }) => ({
      key: digest.call(this.services.vault, JSON.stringify([place.file, place.line, said])),
      file: place.file,
      line: place.line,
      code,
      endToEndId,
    }));
    await this.#payer.act('tellUnenteredLines', 'TellUnenteredLinesInput', async () => {
      const now = await this.#payer.batch(id);
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

  /** Files that are named after no batch of this payer. */
  async #strays(others: readonly string[]): Promise<readonly Unread[]> {
    if (others.length === 0) return [];
    let left = others;
    for await (const batches of this.#payer.batches('DRAFT APPROVED SUBMITTED SETTLED DISCARDED')) {
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
}

const lineFields = 'id version status endToEndId amount updatedAt';
