import { createHash } from 'node:crypto';
import type pg from 'pg';
import { Fault } from '../faults.js';
import { rowsOf } from '../reading/rows-query.js';
import type { Services } from '../services.js';
import { forRules, isStalePlan, checkOut, type Statements } from '../reading/statements.js';

const names = new Map<string, string>();
/** What the door itself sends are few texts, one or two for each noun and act; they are named for good. */
function nameOf(text: string): string {
  let name = names.get(text);
  if (name === undefined) names.set(text, (name = `d${createHash('sha1').update(text).digest('hex').slice(0, 24)}`));
  return name;
}

/** One transaction of the door. Statements are sent without waiting for one another and answered in order. */
export class Transaction {
  /** The first statement that failed: those after it are told only that the transaction is aborted. */
  #cause: unknown = null;

  constructor(
    private readonly client: pg.ClientBase,
    private readonly prepared: boolean,
  ) {}

  /** Rows as arrays; instants in the form the rules compare. */
  send(text: string, values: readonly unknown[] = []): Promise<unknown[][]> {
    this.#cork();
    const name = this.prepared && values.length > 0 ? nameOf(text) : undefined;
    const rows = rowsOf(this.client, text, values, name, forRules).catch((error: unknown) => {
      this.#cause ??= error;
      throw (error as { code?: string }).code === '25P02' ? this.#cause : error;
    });
    // Whoever sends several awaits them together; until then a failure of one is not yet anybody's.
    rows.catch(() => {});
    return rows;
  }

  // What is sent in one go leaves in one packet: a write to the socket costs more than the statement in it.
  #cork(): void {
    const { stream } =
      (this.client as { connection?: { stream?: { cork?: () => void; uncork?: () => void } } }).connection ?? {};
    if (!stream?.cork) return;
    stream.cork();
    process.nextTick(() => {
      stream.uncork?.();
    });
  }

  /**
   * Awaits all, even when one fails: an answer left behind would reach the next user's hands. The first failure is
   * the cause.
   */
  static async all<T extends readonly Promise<unknown>[]>(...sent: T): Promise<{ [K in keyof T]: Awaited<T[K]> }> {
    const settled = await Promise.allSettled(sent);
    const failed = settled.find((part) => part.status === 'rejected');
    if (failed) throw failed.reason;
    return settled.map((part) => (part as PromiseFulfilledResult<unknown>).value) as { [K in keyof T]: Awaited<T[K]> };
  }

  /** For the reader, within this transaction or after it. */
  read(statements: Statements, text: string, values: readonly unknown[]): Promise<unknown[][]> {
    return statements.run(this.client, text, values);
  }

  async commit(): Promise<void> {
    await this.#end('commit');
  }

  /**
   * The last statements and the commit travel together: whoever waits for the journal's head waits for one exchange.
   */
  async commitWith<T>(...last: Promise<T>[]): Promise<T[]> {
    const answers = await Transaction.all(...last, this.#end('commit'));
    return answers.slice(0, -1) as T[];
  }

  async rollback(): Promise<void> {
    await this.client.query('rollback');
  }

  async #end(how: 'commit'): Promise<void> {
    this.#cork();
    const { command } = await this.client.query(how);
    // A commit of a failed transaction is a rollback and says so.
    if (command !== 'COMMIT') throw new Error('The transaction was rolled back.');
  }
}

/** What nouns declare as races, all of it. */
const racesOf = ({ nouns }: Pick<Services, 'nouns'>): ReadonlySet<string | undefined> => {
  let races = known.get(nouns);
  if (!races) known.set(nouns, (races = new Set([...nouns.values()].flatMap((noun) => noun.races ?? []))));
  return races;
};
const known = new WeakMap<Services['nouns'], ReadonlySet<string | undefined>>();
// What another has just done is looked at again: a key bound meanwhile is then a replay or another's, and what may be
// there once is refused by its must.
const again = (error: unknown, raced: ReadonlySet<string | undefined>): boolean => {
  const { code, constraint } = error as { code?: string; constraint?: string };
  return (
    code === '40P01' ||
    code === '40001' ||
    code === '23505' ||
    (code === '23514' && raced.has(constraint)) ||
    isStalePlan(error)
  );
};
const attempts = 4;

/**
 * Runs work on a connection of its own, which begins its transaction with its first lock; anew, four times at most,
 * where PostgreSQL chose it to break a deadlock, or its key was taken meanwhile.
 */
export async function onOwnConnection<T>(
  services: Pick<Services, 'writes' | 'prepared' | 'nouns'>,
  work: (tx: Transaction) => Promise<T>,
): Promise<T> {
  for (let attempt = 1; ; attempt++) {
    const { client, release } = await checkOut(services.writes);
    let broken: unknown = null;
    try {
      return await work(new Transaction(client, services.prepared));
    } catch (error) {
      await client.query('rollback').catch((lost: unknown) => {
        broken = lost;
      });
      if (isStalePlan(error)) broken = error;
      if (again(error, racesOf(services)) && attempt < attempts) continue;
      if ((error as { code?: string }).code === '55P03')
        throw new Fault('RETRY_LATER', 'Another request holds the entry or the key; try again shortly.', {
          retryAfterSeconds: 1,
        });
      throw error;
    } finally {
      release(broken);
    }
  }
}

/** The same where nothing is locked first: the transaction begins with it. */
export const inTransaction = <T>(
  services: Parameters<typeof onOwnConnection>[0],
  work: (tx: Transaction) => Promise<T>,
): Promise<T> =>
  onOwnConnection(services, async (tx) => {
    await tx.send('begin');
    return work(tx);
  });
