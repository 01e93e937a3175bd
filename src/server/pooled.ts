import type pg from 'pg';
import { Connection } from './connections.js';

/** What the driver's own `query` is given in any of its forms. */
type Callback = (error: Error | null, result?: unknown) => void;
interface Submitted {
  readonly submit: unknown;
  readonly text: string;
  callback: Callback;
}
type Query = string | { readonly text: string; readonly name?: string } | Submitted;
type Values = readonly unknown[] | Callback;
type Send = (query: Query, values?: Values, callback?: Callback) => Promise<unknown> | undefined;

const isSubmitted = (query: Query): query is Submitted => typeof query === 'object' && 'submit' in query;
const begins = /^\s*(begin|start\s+transaction)\b/i;
const ends = /^\s*(commit|end|rollback(?!\s+to\b))\b/i;
const unheard = (): void => {};

/**
 * A client for a pooler that lends a session for one transaction only (PgBouncer, pool_mode = transaction). What is set
 * on a session may fall to somebody else there, and what somebody else has set may fall to us: so the settings go with
 * each transaction, a statement outside one is given one of its own, and no statement is named.
 */
export function pooledClient(settings: Readonly<Record<string, string>>): typeof pg.Client {
  const setting = Object.entries(settings)
    .map(([name, value]) => `set local ${name} = '${value}'`)
    .join('; ');

  return class extends Pooled {
    constructor(config?: string | pg.ClientConfig) {
      super(setting, config);
    }
  };
}

class Pooled extends Connection {
  #within = false;
  readonly #send = this.query.bind(this) as Send;

  constructor(
    private readonly setting: string,
    config?: string | pg.ClientConfig,
  ) {
    super(config);
    this.query = this.#query.bind(this) as typeof this.query;
  }

  #query: Send = (query, values, callback) => {
    const text = typeof query === 'string' ? query : query.text;
    if (begins.test(text)) {
      this.#within = true;
      const begun = this.#send(query, values, callback);
      // Where it fails the transaction is aborted, and PostgreSQL refuses whatever is sent in it.
      this.#send(this.setting)?.catch(unheard);
      return begun;
    }
    if (ends.test(text)) {
      this.#within = false;
      return this.#send(query, values, callback);
    }
    const send = this.#within ? this.#send : this.#alone;
    return send(unnamed(query), values, callback);
  };

  /** In a transaction of its own; answered when that is committed. */
  #alone: Send = (query, values, callback) => {
    this.#send(`begin; ${this.setting}`)?.catch(unheard);
    if (isSubmitted(query)) {
      const answer = query.callback;
      query.callback = (error, result) => {
        if (error) answer(error);
        else
          committed.then(() => {
            answer(null, result);
          }, answer);
      };
      void this.#send(query);
      const committed = this.#commit();
      return undefined;
    }
    const told = typeof values === 'function' ? values : callback;
    const answered = this.#send(query, typeof values === 'function' ? undefined : values);
    const both = Promise.all([answered, this.#commit()]).then(([result]) => result);
    if (!told) return both;
    both.then(
      (result) => {
        told(null, result);
      },
      (error: Error) => {
        told(error);
      },
    );
    return undefined;
  };

  #commit(): Promise<unknown> {
    const committed = Promise.resolve(this.#send('commit'));
    committed.catch(unheard);
    return committed;
  }
}

/** The session that knows the name may be another's by the next transaction. */
const unnamed = (query: Query): Query =>
  typeof query === 'string' || isSubmitted(query) ? query : { ...query, name: undefined };
