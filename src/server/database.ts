import type pg from 'pg';
import { parse } from 'pg-connection-string';
import { DataSource } from 'typeorm';
import { bounded } from '../access/reading/statements.js';
import { migrations } from '../migrations/index.js';
import { nouns } from '../rooms.js';
import type { Config } from './config.js';
import { connection, driver, poolOf } from './connections.js';
import { embedded } from './embedded.js';
import { StartFault } from './start-fault.js';
import { pooledClient } from './pooled.js';

export interface Connection {
  readonly host: string;
  readonly port: number;
  readonly user: string;
  readonly password: string;
  readonly database: string;
}
export type Address = Connection | { readonly connectionString: string };

export interface Database {
  readonly db: DataSource;
  readonly reads: pg.Pool;
  readonly writes: pg.Pool;
  /** For who may do what, which is asked before anything else and waits behind nothing else. */
  readonly rights: pg.Pool;
  /** Past any pooler: for notices. */
  readonly direct: Address;
  readonly close: () => Promise<void>;
}

/** What a session is set to. */
type Settings = Readonly<Record<string, string>>;
const asOptions = (settings: Settings): string =>
  Object.entries(settings)
    .map(([name, value]) => `-c ${name}=${value}`)
    .join(' ');

const servingRole = 'sanbixu_app';
// Whoever serves may not rewrite what has happened: the role owns nothing and is granted what it needs (migrations).
const servingSettings = (timeoutSeconds: number): Settings => ({
  role: servingRole,
  timezone: 'UTC',
  datestyle: 'ISO',
  jit: 'off',
  lock_timeout: '4000',
  statement_timeout: String(timeoutSeconds * 1000),
  idle_in_transaction_session_timeout: '60000',
});
export const serving = (timeoutSeconds: number): string => asOptions(servingSettings(timeoutSeconds));

/** The tables as the entities declare them. */
export const dataSource = (address: Address, options: string): DataSource =>
  new DataSource({
    type: 'postgres',
    entities: nouns.map(({ entity }) => entity),
    migrations,
    migrationsTableName: 'migration',
    migrationsTransactionMode: 'each',
    driver,
    extra: { options, max: 1 },
    ...connecting(address),
  });

/** TypeORM reads addresses in its own way, which knows no sockets; so they are read here. */
function connecting(address: Address): object {
  if (!('connectionString' in address))
    return {
      host: address.host,
      port: address.port,
      username: address.user,
      password: address.password,
      database: address.database,
    };
  const { host, port, user, password, database, ssl } = parse(address.connectionString);
  return {
    host: host ?? 'localhost',
    port: Number(port ?? 5432),
    username: user,
    password,
    database: database ?? user,
    ssl: ssl as never,
  };
}

/**
 * Does what is done before serving, one server at a time: the others wait for their turn, and then find it done. The
 * lock is the connection's, so that whoever dies lets it go.
 */
export const inTurn = <T>(direct: Address, work: () => Promise<T>): Promise<T> =>
  withOwner(direct, async (turn) => {
    await turn.query('select pg_advisory_lock(816020)');
    return work();
  });

/** A connection as the tables' owner, for what no serving process may do. */
export async function withOwner<T>(direct: Address, work: (owner: pg.Client) => Promise<T>): Promise<T> {
  const owner = connection({ ...direct, options: '-c timezone=UTC', keepAlive: true });
  await owner.connect();
  try {
    return await work(owner);
  } finally {
    await owner.end().catch(() => {});
  }
}

/** Brings the tables up to date, in the caller's turn. Refuses tables that a later version has made. */
export async function migrate(direct: Address): Promise<void> {
  const db = dataSource(direct, '-c timezone=UTC');
  await db.initialize();
  try {
    await assureNotNewer(db);
    await db.runMigrations();
  } finally {
    await db.destroy();
  }
}

/**
 * An older version would write rows as a newer one may not understand them, and skip what the newer one keeps beside
 * them.
 */
async function assureNotNewer(db: DataSource): Promise<void> {
  const [{ made }] = await db.query<[{ made: boolean }]>(`select to_regclass('migration') is not null as made`);
  if (!made) return;
  const done = await db.query<{ name: string }[]>('select name from migration order by timestamp');
  const known = new Set(db.migrations.map(({ name }) => name));
  const unknown = done.filter(({ name }) => !known.has(name));
  if (unknown.length === 0) return;
  throw new StartFault(
    `The database was brought up to date by a newer version of this service (${unknown.map(({ name }) => name).join(', ')}` +
      '); start that version or a later one, or restore a backup made before it.',
  );
}

/** Where the database is, for a command that runs beside the service or without it. */
export async function addressOf(
  config: Config,
): Promise<{ readonly address: Address; readonly release: () => Promise<void> }> {
  if (config.DATABASE_URL)
    return {
      address: { connectionString: config.DATABASE_DIRECT_URL ?? config.DATABASE_URL },
      release: async () => {},
    };
  const own = await embedded(config.DATA_DIR, { fsync: config.DATABASE_FSYNC, log: () => {} });
  return { address: { ...own.connection, database: 'postgres' }, release: () => own.stop() };
}

/** Whoever asks is told soon that PostgreSQL does not answer. */
const rightsWait = { connectionTimeoutMillis: 2_500, query_timeout: 2_500 };
/** What an act looks up is many times what it answers. */
const actsRead = 4;

export async function open(
  config: Config,
  address: Address,
  direct: Address,
  noticed: (error: Error) => void,
): Promise<Database> {
  const settings = servingSettings(config.TIMEOUT_SECONDS);
  // Columns are told by the entities; nothing is sent through this connection.
  const db = dataSource(direct, asOptions(settings));
  await db.initialize();
  let closing = false;
  // A pool is ended before each of its connections has said goodbye: that PostgreSQL ends first then is no outage.
  const lost = (error: Error): void => {
    if (!closing) noticed(error);
  };
  const pool = (max: number, pipeline: boolean, more: Settings, given: pg.PoolConfig = {}) => {
    const all = { ...settings, ...more };
    // A pooler passes no options on, and what comes with each transaction is not to be waited for one by one.
    const straight = { options: asOptions(all), pipeline };
    const lent = { Client: pooledClient(all), pipeline: true };
    const speaking: object = config.DATABASE_PREPARED ? straight : lent;
    return poolOf({ ...address, max, connectionTimeoutMillis: 5_000, keepAlive: true, ...given, ...speaking }, lost);
  };
  // Pages and entries go by indexes made for them: planning them anew for each value would cost more than running them.
  const byIndex = { plan_cache_mode: 'force_generic_plan', random_page_cost: '1.1' };
  const reads = bounded(pool(config.READ_CONNECTIONS, false, byIndex), config.ANSWER_BYTES_MAX);
  const rights = pool(2, false, byIndex, rightsWait);
  // And what an act looks up goes by a key: a plan made while a table was small must not read it whole when grown.
  const keyed = { ...byIndex, enable_seqscan: 'off' };
  const writes = bounded(pool(config.WRITE_CONNECTIONS, true, keyed), actsRead * config.ANSWER_BYTES_MAX);
  const close = async () => {
    closing = true;
    await Promise.allSettled([reads.end(), writes.end(), rights.end(), db.destroy()]);
  };
  try {
    for (const each of [reads, writes, rights]) await mustServe(each);
  } catch (error) {
    await close();
    throw error;
  }
  return { db, reads, writes, rights, direct, close };
}

const poolerHint =
  'Behind a pooler that lends sessions for a transaction set DATABASE_PREPARED=off, ' +
  'and DATABASE_DIRECT_URL to the server itself.';

/**
 * Whether what was asked of the sessions has come through: a pooler may drop it without a word, and then all would be
 * served as the owner.
 */
async function mustServe(pool: pg.Pool): Promise<void> {
  const asked = `select current_user as role, current_setting('timezone') as zone`;
  const { rows } = await pool.query<{ role: string; zone: string }>(asked).catch((error: Error) => {
    if (!/startup parameter/.test(error.message)) throw error;
    throw new StartFault(`The database refuses the settings of a session. ${poolerHint}`);
  });
  const { role, zone } = rows[0]!;
  if (role === servingRole && zone === 'UTC') return;
  throw new StartFault(`Sessions must serve as ${servingRole} in UTC, and serve as ${role} in ${zone}. ${poolerHint}`);
}
