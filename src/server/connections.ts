import pg from 'pg';

/**
 * A connection whose loss is always heard. `pg` tells it by the event `error`, on the client and besides the statement
 * that fails by it; an event `error` that nobody listens for ends the process. The pool listens only while a client
 * lies idle in it: one that is being made, has just been handed out, or belongs to no pool has no listener unless its
 * user thought of one. So the listener is there from the beginning; whoever uses the client learns of the loss by the
 * statement that fails, or adds a listener.
 */
export class Connection extends pg.Client {
  constructor(settings?: pg.ClientConfig | string) {
    super(settings);
    this.on('error', () => {});
  }
}

/** A connection that belongs to no pool. */
export const connection = (settings: pg.ClientConfig): pg.Client => new Connection(settings);

type Lent = Parameters<pg.Pool['connect']>[0];
/**
 * Who is lent a client by callback may give it back twice: graphile-worker does, when the listening connection is
 * lost while it stops, in a promise that nobody waits for, and the pool's exception would end this process.
 */
class Pool extends pg.Pool {
  override connect(): Promise<pg.PoolClient>;
  override connect(lent: Lent): void;
  override connect(lent?: Lent): Promise<pg.PoolClient> | void {
    if (!lent) return super.connect();
    super.connect((error, client, release) => {
      let given = false;
      lent(error, client, (cause) => {
        if (given) return;
        given = true;
        // A pool that is ending hands out an error alone.
        (release as typeof release | undefined)?.(cause);
      });
    });
  }
}

/**
 * A pool of such connections, or of a kind made from them (`Client`); `noticed` is told of each that was lost while
 * it lay idle.
 */
export function poolOf(settings: pg.PoolConfig, noticed: (error: Error) => void = () => {}): pg.Pool {
  const pool = new Pool({ Client: Connection, ...settings } as pg.PoolConfig);
  pool.on('error', noticed);
  // Theirs are there already; graphile-worker looks whether the pool adds any.
  pool.on('connect', (client) => {
    client.on('error', () => {});
  });
  return pool;
}

/** `pg` for libraries that make their connections themselves: theirs are such connections too. */
export const driver = {
  ...pg,
  Client: Connection,
  Pool: class extends Pool {
    constructor(settings?: pg.PoolConfig) {
      super({ ...settings, Client: Connection } as pg.PoolConfig);
      this.on('error', () => {});
    }
  },
};
