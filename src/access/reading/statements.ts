import { createHash } from 'node:crypto';
import net from 'node:net';
import type { Duplex } from 'node:stream';
import pg from 'pg';
import { instantFromDatabase } from '../../kernel/instant.js';
import { Fault } from '../faults.js';
import { forgetShape, parsersWith, rowsOf } from './rows-query.js';

/** Runs one statement and answers its rows as arrays. */
export type Run = (text: string, values: readonly unknown[]) => Promise<unknown[][]>;

/**
 * Dates and instants stay the text PostgreSQL wrote; a JS Date would lose microseconds and cost more than the query.
 */
const asWritten = parsersWith(null);
/** For the rules, which compare instants as text. */
export const forRules = parsersWith(instantFromDatabase);

const namesMax = 200;
const seenMax = 5000;

interface Inside {
  readonly connection?: { parsedStatements?: Record<string, string>; readonly stream?: Duplex };
  readonly host?: string;
  readonly port?: number;
  readonly processID?: number | null;
  readonly secretKey?: number | null;
}

/**
 * Names statements by their text, so that PostgreSQL plans each once per connection. A text is named from its second
 * use; when there are more than 200 names the one longest unused gives way, and each connection forgets it in its turn.
 */
export class Statements {
  readonly #names = new Map<string, string>();
  readonly #seen = new Set<string>();
  readonly #known = new WeakMap<pg.ClientBase, Set<string>>();

  /** `slow` is told of what takes longer than its milliseconds; nought tells of nothing. */
  constructor(
    private readonly prepared: boolean,
    private readonly slowMillis = 0,
    private readonly slow: (text: string, millis: number) => void = () => {},
  ) {}

  nameOf(text: string): string | undefined {
    if (!this.prepared) return undefined;
    const name = this.#names.get(text);
    if (name !== undefined) {
      // Which was used last matters only once there are many.
      if (this.#names.size > namesMax / 2) {
        this.#names.delete(text);
        this.#names.set(text, name);
      }
      return name;
    }
    if (!this.#seen.has(text)) {
      if (this.#seen.size >= seenMax) this.#seen.clear();
      this.#seen.add(text);
      return undefined;
    }
    this.#seen.delete(text);
    const given = `r${createHash('sha1').update(text).digest('hex').slice(0, 24)}`;
    this.#names.set(text, given);
    if (this.#names.size > namesMax) this.#names.delete(this.#names.keys().next().value!);
    return given;
  }

  async run(client: pg.ClientBase, text: string, values: readonly unknown[]): Promise<unknown[][]> {
    const name = this.nameOf(text);
    if (name) await this.#makeRoom(client, name);
    const began = this.slowMillis > 0 ? performance.now() : Infinity;
    try {
      return await rowsOf(client, text, values, name, asWritten);
    } catch (error) {
      if (name && isStalePlan(error)) await this.#forget(client, name).catch(() => {});
      throw error;
    } finally {
      const millis = performance.now() - began;
      if (millis > this.slowMillis) this.slow(text, millis);
    }
  }

  async #makeRoom(client: pg.ClientBase, name: string): Promise<void> {
    let known = this.#known.get(client);
    if (!known) this.#known.set(client, (known = new Set()));
    if (known.has(name)) return;
    if (known.size >= namesMax) {
      const live = new Set(this.#names.values());
      for (const old of [...known]) if (!live.has(old)) await this.#forget(client, old);
    }
    known.add(name);
  }

  async #forget(client: pg.ClientBase, name: string): Promise<void> {
    this.#known.get(client)?.delete(name);
    delete (client as Inside).connection?.parsedStatements?.[name];
    forgetShape(client, name);
    await client.query(`deallocate "${name}"`);
  }
}

/** After a migration PostgreSQL refuses what was prepared before it. */
export const isStalePlan = (error: unknown): boolean =>
  (error as { code?: string }).code === '0A000' && /cached plan/.test((error as Error).message);

/** How much may be read over a connection while it is lent; told of a pool once, where it is made. */
const bounds = new WeakMap<pg.Pool, number>();
export const bounded = (pool: pg.Pool, bytesMax: number): pg.Pool => {
  bounds.set(pool, bytesMax);
  return pool;
};

export interface CheckedOut {
  readonly client: pg.PoolClient;
  readonly release: (broken?: unknown) => void;
}

/** More was asked for than may be answered. */
export const tooLarge = (): Fault =>
  new Fault(
    'LIMIT_EXCEEDED',
    'The answer would be larger than is allowed. Ask for smaller pages (`first`), fewer lists within lists, or several ' +
      'requests; what an act did stands.',
    { limit: 'size', http: { status: 400 } },
  );

/**
 * A connection of the pool, lent to one user at a time. While it is lent nobody else listens, and a lost connection
 * would end the process. What comes over it is counted as it comes: rows of lists within lists travel as one value,
 * which would be in memory before it is seen.
 */
export async function checkOut(pool: pg.Pool): Promise<CheckedOut> {
  const client = await pool.connect();
  const bytesMax = bounds.get(pool) ?? Infinity;
  const { stream } = (client as Inside).connection ?? {};
  let lost: Error | undefined;
  let bytes = 0;
  const whenLost = (error: Error) => {
    lost ??= error;
  };
  const count = (part: Buffer) => {
    bytes += part.length;
    if (bytes <= bytesMax || lost) return;
    lost = tooLarge();
    stream?.destroy(lost);
  };
  client.on('error', whenLost);
  stream?.prependListener('data', count);
  return {
    client,
    release: (broken) => {
      client.off('error', whenLost);
      stream?.off('data', count);
      client.release(lost ?? (broken ? true : undefined));
    },
  };
}

const cancelCode = 80_877_102;
const cancelMillis = 2_000;

/** Asks PostgreSQL to end what a connection is running: over another one, that says nothing else. */
function cancel(client: pg.ClientBase): Promise<void> {
  const { host, port, processID, secretKey } = client as Inside;
  const packet = Buffer.alloc(16);
  if (!host || !port || processID == null || secretKey == null) return Promise.resolve();
  packet.writeInt32BE(packet.length, 0);
  packet.writeInt32BE(cancelCode, 4);
  packet.writeInt32BE(processID, 8);
  packet.writeInt32BE(secretKey, 12);
  const socket = host.startsWith('/') ? net.connect(`${host}/.s.PGSQL.${port}`) : net.connect(port, host);
  socket.setTimeout(cancelMillis, () => {
    socket.destroy();
  });
  socket.on('error', () => {});
  socket.end(packet);
  return new Promise((resolve) => {
    socket.on('close', () => {
      resolve();
    });
  });
}

/**
 * The reading of one request: all its statements go over one connection, taken when the first is sent; in one read-only
 * snapshot where the request has several root fields, personal data or `asOf`.
 */
export class Session {
  #lent: Promise<CheckedOut> | null = null;
  #begun: Promise<unknown> | null = null;
  #last: Promise<unknown> = Promise.resolve();
  #running: pg.ClientBase | null = null;
  #failed = false;
  #closed = false;
  #held = false;
  /** How many statements this request took, for its budget. */
  count = 0;

  /** `ended` is told once nothing of the request is left in the database. */
  constructor(
    private readonly pool: pg.Pool,
    private readonly statements: Statements,
    readonly snapshot: boolean,
    private readonly ended: () => void = () => {},
  ) {}

  // One statement at a time: several root fields share the one connection.
  readonly run: Run = (text, values) => {
    const answer = this.#last.then(() => this.#send(text, values));
    this.#last = answer.catch(() => {});
    return answer;
  };

  async #send(text: string, values: readonly unknown[]): Promise<unknown[][]> {
    this.#goOn();
    this.count += 1;
    const first = this.#lent === null;
    const { client } = await (this.#lent ??= checkOut(this.pool));
    this.#goOn();
    this.#running = client;
    try {
      if (this.snapshot) await (this.#begun ??= client.query('begin isolation level repeatable read read only'));
      return await this.statements.run(client, text, values);
    } catch (error) {
      if (!isStalePlan(error)) {
        this.#failed = true;
        throw error;
      }
      if (this.snapshot && !first) throw new Fault('RETRY_LATER', 'The tables have just been changed.');
      if (this.snapshot) {
        await client.query('rollback');
        await client.query('begin isolation level repeatable read read only');
      }
      return await this.statements.run(client, text, values);
    } finally {
      this.#running = null;
    }
  }

  #goOn(): void {
    if (this.#closed) throw new Fault('TIMEOUT', 'The request has ended.');
  }

  /** Nobody waits for it any more: what PostgreSQL is still doing for it is ended, and the connection with it. */
  abandon(): void {
    if (this.#closed) return;
    this.#closed = true;
    // The word to end may come late, to whomever the connection was lent next; so it is lent to nobody.
    const cancelled = this.#running ? cancel(this.#running) : null;
    void Promise.all([cancelled, this.#last]).then(() => this.#giveBack(cancelled !== null));
  }

  /** The answer is given before the work is done: what goes on may still read. */
  holdFor(work: Promise<unknown>): void {
    this.#held = true;
    const done = () => {
      this.#held = false;
      return this.close();
    };
    work.then(done, done).catch(() => {});
  }

  async close(): Promise<void> {
    if (this.#closed || this.#held) return;
    this.#closed = true;
    await this.#last;
    await this.#giveBack(false);
  }

  async #giveBack(cancelled: boolean): Promise<void> {
    const lent = await this.#lent?.catch(() => null);
    let broken: unknown = cancelled;
    if (lent && this.snapshot && !cancelled)
      await lent.client.query(this.#failed ? 'rollback' : 'commit').catch((error: unknown) => {
        broken = error;
      });
    lent?.release(broken);
    this.ended();
  }
}
