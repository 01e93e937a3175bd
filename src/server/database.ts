import pg from 'pg';
import { parse } from 'pg-connection-string';
import { DataSource } from 'typeorm';
import { bounded } from '../access/reading/statements.js';
import { migrations } from '../migrations/index.js';
import { nouns } from '../rooms.js';
import type { Config } from './config.js';
import { embedded } from './embedded.js';

export interface Connection { readonly host: string; readonly port: number; readonly user: string; readonly password: string; readonly database: string }
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

// Whoever serves may not rewrite what has happened: the role owns nothing and is granted just what it needs (migrations).
export const serving = (timeoutSeconds: number): string => ['role=sanbixu_app', 'timezone=UTC', 'datestyle=ISO', 'jit=off', 'lock_timeout=4000', `statement_timeout=${timeoutSeconds * 1000}`, 'idle_in_transaction_session_timeout=60000'].map((each) => `-c ${each}`).join(' ');

/** The tables as the entities declare them. */
export const dataSource = (address: Address, options: string): DataSource => new DataSource({
  type: 'postgres', entities: nouns.map(({ entity }) => entity), migrations, migrationsTableName: 'migration', migrationsTransactionMode: 'each', extra: { options, max: 1 },
  ...connecting(address),
});

/** TypeORM reads addresses in its own way, which knows no sockets; so they are read here. */
function connecting(address: Address): object {
  if (!('connectionString' in address)) return { host: address.host, port: address.port, username: address.user, password: address.password, database: address.database };
  const { host, port, user, password, database, ssl } = parse(address.connectionString);
  return { host: host ?? 'localhost', port: Number(port ?? 5432), username: user, password, database: database ?? user, ssl: ssl as never };
}

/** Brings the tables up to date. One server at a time: the others wait. */
export async function migrate(direct: Address): Promise<void> {
  const db = dataSource(direct, '-c timezone=UTC');
  await db.initialize();
  try {
    await db.query('select pg_advisory_lock(816020)');
    await db.runMigrations();
  } finally {
    await db.destroy();
  }
}

/** Where the database is, for a command that runs beside the service or without it. */
export async function addressOf(config: Config): Promise<{ readonly address: Address; readonly release: () => Promise<void> }> {
  if (config.DATABASE_URL) return { address: { connectionString: config.DATABASE_DIRECT_URL ?? config.DATABASE_URL }, release: async () => {} };
  const own = await embedded(config.DATA_DIR, { fsync: config.DATABASE_FSYNC, log: () => {} });
  return { address: { ...own.connection, database: 'postgres' }, release: () => own.stop() };
}

/** Whoever asks is told soon that PostgreSQL does not answer. */
const rightsWait = { connectionTimeoutMillis: 2_500, query_timeout: 2_500 };
/** What an act looks up is many times what it answers. */
const actsRead = 4;

export async function open(config: Config, address: Address, direct: Address, noticed: (error: Error) => void): Promise<Database> {
  const options = serving(config.TIMEOUT_SECONDS);
  // Columns are told by the entities; nothing is sent through this connection.
  const db = dataSource(direct, options);
  await db.initialize();
  const pool = (max: number, pipeline: boolean, more = '', given: pg.PoolConfig = {}) => {
    const made = new pg.Pool({ ...address, options: options + more, max, connectionTimeoutMillis: 5_000, keepAlive: true, ...given, ...({ pipeline } as object) });
    // PostgreSQL going away must not take this process with it.
    made.on('error', noticed);
    return made;
  };
  // Pages and entries go by indexes that are made for them: planning them anew for each value would cost more than running them.
  const byIndex = ' -c plan_cache_mode=force_generic_plan -c random_page_cost=1.1';
  // And what an act looks up goes by a key: a plan made while a table was small must not read it whole when it has grown.
  const reads = bounded(pool(config.READ_CONNECTIONS, false, byIndex), config.ANSWER_BYTES_MAX), rights = pool(2, false, byIndex, rightsWait);
  const writes = bounded(pool(config.WRITE_CONNECTIONS, true, `${byIndex} -c enable_seqscan=off`), actsRead * config.ANSWER_BYTES_MAX);
  return { db, reads, writes, rights, direct, close: async () => { await Promise.allSettled([reads.end(), writes.end(), rights.end(), db.destroy()]); } };
}
