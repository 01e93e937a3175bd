import { createHash } from 'node:crypto';
import type { Logger as Log } from 'pino';
import { globalId } from '../access/privacy/ids.js';
import type { Services } from '../access/services.js';
import { instantOfDate, type Instant } from '../kernel/instant.js';
import { paymentBatches } from '../relief/payout/payout.noun.js';
import type { Requests } from './requests.js';

const pageOf = 200;

/** A batch of payments as the register has it. */
export interface Batch {
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
export interface Line {
  readonly id: string;
  readonly version: number;
  readonly status: string;
  readonly endToEndId: string;
  readonly amount: string;
  readonly updatedAt: Instant;
}
interface Refused {
  readonly code: string;
  readonly kind: string;
}
type Input = Readonly<Record<string, unknown>> & { readonly id: string; readonly expectedVersion: number };

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

/** The payer's registered system, as which the jobs read batches and act on them, through the one door. */
export class PayerSystem {
  constructor(
    private readonly services: Services,
    private readonly requests: Requests,
    private readonly client: string,
    private readonly log: Log,
    private readonly clock: () => Date,
  ) {}

  /**
   * An act, again where another was faster. It happens at the later of now and the act it follows: a clock that was
   * ahead when the batch was submitted must not hold its answers up. What is refused is told by its codes.
   */
  async act(
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
        this.after(asked.after),
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

  after(moment: Instant): Instant {
    const now = instantOfDate(this.clock());
    return now > moment ? now : moment;
  }

  async batch(id: string, withManifest = false): Promise<Batch> {
    const { paymentBatch } = await this.#ask<{ paymentBatch: Batch | null }>(
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

  async *batches(stages: string): AsyncGenerator<readonly Named[]> {
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

  async *lines<L extends object>({ id, number }: Batch, selection: string): AsyncGenerator<readonly L[]> {
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
    const caller = await this.services.callerDirectory.callerOf(this.client, null, now);
    if (!caller)
      throw new Error(`The client ${this.client} that hands batches to the bank is not registered, or closed.`);
    const headers = {
      'content-type': 'application/json',
      'x-purpose': 'RELIEF_PAYMENT',
      ...(caseRef && { 'x-case': caseRef }),
    };
    const { body } = await this.requests.graphql(
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
