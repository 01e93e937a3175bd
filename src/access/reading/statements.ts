import { createHash } from 'node:crypto';
import pg from 'pg';
import { instantFromDatabase } from '../../kernel/instant.js';
import { Fault } from '../faults.js';
import { forgetShape, parsersWith, rowsOf } from './rows-query.js';

/** Runs one statement and answers its rows as arrays. */
export type Run = (text: string, values: readonly unknown[]) => Promise<unknown[][]>;

/** Dates and instants stay the text PostgreSQL wrote; a JS Date would lose microseconds and cost more than the query. */
const asWritten = parsersWith(null);
/** For the rules, which compare instants as text. */
export const forRules = parsersWith(instantFromDatabase);

const namesMax = 200;
const seenMax = 5000;

interface Inside { readonly connection?: { parsedStatements?: Record<string, string> } }

/**
 * Names statements by their text, so that PostgreSQL plans each once per connection. A text is named from its second use; when
 * there are more than 200 names the one longest unused gives way, and each connection forgets it in its turn.
 */
export class Statements {
  readonly #names = new Map<string, string>();
  readonly #seen = new Set<string>();
  readonly #known = new WeakMap<pg.ClientBase, Set<string>>();

  constructor(private readonly prepared: boolean) {}

  nameOf(text: string): string | undefined {
    if (!this.prepared) return undefined;
    const name = this.#names.get(text);
    if (name !== undefined) {
      // Which was used last matters only once there are many.
      if (this.#names.size > namesMax / 2) { this.#names.delete(text); this.#names.set(text, name); }
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
    try {
      return await rowsOf(client, text, values, name, asWritten);
    } catch (error) {
      if (name && isStalePlan(error)) await this.#forget(client, name).catch(() => {});
      throw error;
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
export const isStalePlan = (error: unknown): boolean => (error as { code?: string }).code === '0A000' && /cached plan/.test((error as Error).message);

/** A connection of the pool, lent to one user at a time. While it is lent nobody else listens, and a lost connection would end the process. */
export async function lend(pool: pg.Pool): Promise<{ readonly client: pg.PoolClient; readonly giveBack: (broken?: unknown) => void }> {
  const client = await pool.connect();
  let lost: Error | undefined;
  const whenLost = (error: Error) => { lost = error; };
  client.on('error', whenLost);
  return { client, giveBack: (broken) => { client.off('error', whenLost); client.release(lost ?? (broken ? true : undefined)); } };
}

/**
 * The reading of one request: all its statements go over one connection, taken when the first is sent; in one read-only snapshot
 * where the request has several root fields, personal data or `asOf`.
 */
export class Session {
  #lent: ReturnType<typeof lend> | null = null;
  #begun: Promise<unknown> | null = null;
  #last: Promise<unknown> = Promise.resolve();
  #failed = false;
  #closed = false;
  /** How many statements this request took, for its budget. */
  count = 0;

  constructor(private readonly pool: pg.Pool, private readonly statements: Statements, readonly snapshot: boolean) {}

  // One statement at a time: several root fields share the one connection.
  readonly run: Run = (text, values) => {
    const answer = this.#last.then(() => this.#send(text, values));
    this.#last = answer.catch(() => {});
    return answer;
  };

  async #send(text: string, values: readonly unknown[]): Promise<unknown[][]> {
    if (this.#closed) throw new Fault('TIMEOUT', 'The request has ended.');
    this.count += 1;
    const first = this.#lent === null;
    const { client } = await (this.#lent ??= lend(this.pool));
    if (this.snapshot) await (this.#begun ??= client.query('begin isolation level repeatable read read only'));
    try {
      return await this.statements.run(client, text, values);
    } catch (error) {
      if (!isStalePlan(error)) { this.#failed = true; throw error; }
      if (this.snapshot && !first) throw new Fault('RETRY_LATER', 'The tables have just been changed.');
      if (this.snapshot) { await client.query('rollback'); await client.query('begin isolation level repeatable read read only'); }
      return this.statements.run(client, text, values);
    }
  }

  async close(): Promise<void> {
    if (this.#closed) return;
    this.#closed = true;
    await this.#last;
    if (!this.#lent) return;
    const lent = await this.#lent.catch(() => null);
    if (!lent) return;
    let broken: unknown = null;
    if (this.snapshot) await lent.client.query(this.#failed ? 'rollback' : 'commit').catch((error: unknown) => { broken = error; });
    lent.giveBack(broken);
  }
}
