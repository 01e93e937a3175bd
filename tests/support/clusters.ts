// PostgreSQL clusters of a test's own, where roles, poolers and restores may do as they like.
import { spawn, spawnSync, type ChildProcess } from 'node:child_process';
import {
  chmodSync,
  chownSync,
  existsSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import net from 'node:net';
import os from 'node:os';
import path from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import pg from 'pg';
import { embedded } from '../../src/server/embedded.js';

export interface Cluster {
  readonly name: string;
  readonly socket: string;
  readonly superuser: string;
  readonly url: (database: string, login?: Login) => string;
  /** As superuser. */
  readonly run: (database: string, sql: string) => Promise<Record<string, unknown>[]>;
  readonly stop: () => Promise<void>;
}

const newestDebian = (): string | null => {
  const root = '/usr/lib/postgresql';
  const versions = existsSync(root) ? readdirSync(root) : [];
  const whole = versions.filter((version) => existsSync(path.join(root, version, 'bin', 'initdb')));
  const newest = whole.sort((a, b) => Number(b) - Number(a))[0];
  return newest === undefined ? null : path.join(root, newest, 'bin');
};
/** Where Debian's PostgreSQL is; null where the machine has none. */
export const debian = newestDebian();

/** Root may not run PostgreSQL, nor PgBouncer; `postgres` may. */
const account = (): { uid?: number; gid?: number } => {
  if (process.getuid?.() !== 0) return {};
  const lines = readFileSync('/etc/passwd', 'utf8').split('\n');
  const [, , uid, gid] = lines.find((line) => line.startsWith('postgres:'))!.split(':');
  return { uid: Number(uid), gid: Number(gid) };
};
const folderOf = (prefix: string): string => {
  const folder = mkdtempSync(path.join(os.tmpdir(), prefix));
  const { uid, gid } = account();
  chmodSync(folder, 0o755);
  if (uid !== undefined) chownSync(folder, uid, gid!);
  return folder;
};
const ended = async (child: ChildProcess, signal: NodeJS.Signals): Promise<void> => {
  if (child.exitCode !== null || child.signalCode !== null) return;
  const gone = new Promise((done) => {
    child.once('exit', done);
  });
  child.kill(signal);
  await gone;
};
const until = async (what: string, test: () => Promise<boolean>): Promise<void> => {
  for (let i = 0; i < 300; i++) {
    if (await test()) return;
    await sleep(100);
  }
  throw new Error(`${what} did not come up.`);
};

interface Login {
  readonly user: string;
  readonly password: string;
}
/** A cluster behind its socket. */
function clusterAt(name: string, socket: string, owner: Login, stop: () => Promise<void>): Cluster {
  const host = encodeURIComponent(socket);
  const url = (database: string, { user, password } = owner) =>
    `postgresql://${user}:${encodeURIComponent(password)}@localhost:5432/${database}?host=${host}`;
  return {
    name,
    socket,
    superuser: owner.user,
    url,
    stop,
    async run(database, sql) {
      const client = new pg.Client({ connectionString: url(database) });
      await client.connect();
      try {
        return (await client.query<Record<string, unknown>>(sql)).rows;
      } finally {
        await client.end();
      }
    },
  };
}

/** The service's own PostgreSQL. */
export async function embeddedCluster(): Promise<Cluster> {
  const folder = mkdtempSync(path.join(os.tmpdir(), 'sanbixu-cluster-'));
  chmodSync(folder, 0o755);
  const own = await embedded(folder, { fsync: false, log: () => {} });
  const { host, user, password } = own.connection;
  const stop = async () => {
    await own.stop();
    rmSync(folder, { recursive: true, force: true });
  };
  return clusterAt('embedded', host, { user, password }, stop);
}

/** What `apt-get install postgresql` brings. */
export async function debianCluster(): Promise<Cluster> {
  const folder = folderOf('sanbixu-debian-');
  const data = path.join(folder, 'data');
  const as = { ...account(), cwd: folder };
  const making = ['-D', data, '-U', 'postgres', '-A', 'trust', '-E', 'UTF8', '--locale=C.UTF-8', '-N'];
  const made = spawnSync(path.join(debian!, 'initdb'), making, { ...as, encoding: 'utf8' });
  if (made.status !== 0) throw new Error(made.stderr);
  const running = ['-D', data, '-k', folder, '-c', 'listen_addresses=', '-c', 'fsync=off'];
  const server = spawn(path.join(debian!, 'postgres'), running, { ...as, stdio: 'ignore' });
  const stop = async () => {
    await ended(server, 'SIGINT');
    rmSync(folder, { recursive: true, force: true });
  };
  const cluster = clusterAt('Debian', folder, { user: 'postgres', password: '' }, stop);
  await until('PostgreSQL', () =>
    cluster.run('postgres', 'select 1').then(
      () => true,
      () => false,
    ),
  );
  return cluster;
}

const freePort = (): Promise<number> =>
  new Promise((done) => {
    const probe = net.createServer().listen(0, '127.0.0.1', () => {
      const { port } = probe.address() as net.AddressInfo;
      probe.close(() => {
        done(port);
      });
    });
  });
/** Where PgBouncer is; null where the machine has none. */
const places = ['/usr/sbin/pgbouncer', '/usr/local/bin/pgbouncer', '/opt/homebrew/bin/pgbouncer'];
export const pgbouncer = places.find((place) => existsSync(place)) ?? null;

export interface Pooler {
  readonly url: (database: string) => string;
  readonly stop: () => Promise<void>;
}
/** A pooler in transaction mode before a cluster, with few sessions, so that each is lent to many. */
export async function poolerOf(cluster: Cluster, login: Login, more: Record<string, string> = {}): Promise<Pooler> {
  const { user, password } = login;
  const folder = folderOf('sanbixu-pooler-');
  const port = await freePort();
  const file = path.join(folder, 'pgbouncer.ini');
  const settings = {
    listen_addr: '127.0.0.1',
    listen_port: port,
    unix_socket_dir: '',
    auth_type: 'any',
    pool_mode: 'transaction',
    default_pool_size: 3,
    max_client_conn: 100,
    logfile: path.join(folder, 'log'),
    ...more,
  };
  const database = `* = host=${cluster.socket} port=5432 user=${user} password=${password}`;
  const said = Object.entries(settings).map(([name, value]) => `${name} = ${value}`);
  writeFileSync(file, ['[databases]', database, '[pgbouncer]', ...said, ''].join('\n'));
  const running = spawn(pgbouncer!, ['-q', file], { ...account(), cwd: folder, stdio: 'ignore' });
  const url = (name: string) => `postgresql://${user}@127.0.0.1:${port}/${name}`;
  await until(
    'PgBouncer',
    () =>
      new Promise((done) => {
        const tried = net.connect(port, '127.0.0.1', () => {
          tried.destroy();
          done(true);
        });
        tried.on('error', () => {
          done(false);
        });
      }),
  );
  const stop = async () => {
    await ended(running, 'SIGINT');
    rmSync(folder, { recursive: true, force: true });
  };
  return { url, stop };
}
