import { spawn, type ChildProcess } from 'node:child_process';
import { createHash } from 'node:crypto';
import { chmodSync, existsSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import http from 'node:http';
import os from 'node:os';
import path from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import pg from 'pg';

export interface Told {
  readonly status: number;
  readonly millis: number;
  readonly text: string;
  readonly headers: http.IncomingHttpHeaders;
}
export interface Way {
  readonly chunked?: boolean;
  readonly hangUpAfter?: number;
}

/**
 * The built service as `npm start` starts it, over a PostgreSQL of its own: a process whose memory and survival can
 * be looked at.
 */
export class Attacked {
  readonly folder = mkdtempSync(path.join(os.tmpdir(), 'sanbixu-attack-'));
  readonly #agent = new http.Agent({ keepAlive: true });
  readonly #processes: ChildProcess[] = [];
  #tokens: Record<string, string> = {};
  #address = new URL('http://127.0.0.1');

  constructor() {
    chmodSync(this.folder, 0o755);
  }

  /** Starts a server; a further one, over the same register, becomes the one that is asked. */
  async start(settings: Record<string, string> = {}): Promise<void> {
    const args = ['--max-semi-space-size=8', '--max-old-space-size=1024', 'dist/main.js'];
    const env = {
      ...process.env,
      NODE_OPTIONS: '',
      DATA_DIR: this.folder,
      PORT: '0',
      LOG_LEVEL: 'error',
      DEMO_SCALE: '0',
      ...settings,
    };
    const started = spawn(process.execPath, args, { env, stdio: ['ignore', 'pipe', 'inherit'] });
    this.#processes.unshift(started);
    this.#address = new URL(
      await new Promise<string>((done, failed) => {
        started.stdout.on('data', (bytes: Buffer) => {
          const found = /Serving at (http:\S+)\/graphql/.exec(bytes.toString());
          if (found) done(found[1]!);
        });
        started.on('exit', (code) => {
          failed(new Error(`The server ended with ${code}.`));
        });
      }),
    );
    const people = JSON.parse((await this.send('GET', '/dev/tokens', null, null)).text) as {
      subject: string;
      token: string;
    }[];
    this.#tokens = Object.fromEntries(people.map(({ subject, token }) => [subject, token]));
  }

  get alive(): boolean {
    return this.#processes[0]!.exitCode === null && this.#processes[0]!.signalCode === null;
  }

  /** The most memory that the process has had, in MB. */
  peak(): number {
    const told = `/proc/${this.#processes[0]!.pid}/status`;
    return existsSync(told) ? Number(/VmHWM:\s+(\d+) kB/.exec(readFileSync(told, 'utf8'))![1]) / 1024 : 0;
  }

  send(
    method: string,
    where: string,
    who: string | null,
    body: string | null,
    { chunked = false, hangUpAfter }: Way = {},
  ): Promise<Told> {
    const began = performance.now();
    const { hostname, port } = this.#address;
    const headers = {
      'accept-language': 'en',
      ...(who && { authorization: `Bearer ${this.#tokens[who]}` }),
      ...(body !== null && {
        'content-type': 'application/json',
        ...(!chunked && { 'content-length': Buffer.byteLength(body) }),
      }),
    };
    return new Promise((resolve, reject) => {
      const request = http.request({ hostname, port, path: where, method, agent: this.#agent, headers }, (response) => {
        const parts: Buffer[] = [];
        response.on('data', (part: Buffer) => {
          parts.push(part);
        });
        response.on('error', reject);
        response.on('end', () => {
          resolve({
            status: response.statusCode!,
            millis: performance.now() - began,
            text: Buffer.concat(parts).toString(),
            headers: response.headers,
          });
        });
      });
      request.on('error', reject);
      if (hangUpAfter !== undefined)
        setTimeout(() => {
          request.destroy();
        }, hangUpAfter).unref();
      if (body !== null && chunked) request.write(body.slice(0, body.length >> 1));
      request.end(body === null ? undefined : chunked ? body.slice(body.length >> 1) : body);
    });
  }

  ask(who: string, query: string, variables: object = {}, way: Way = {}): Promise<Told> {
    return this.send('POST', '/graphql', who, JSON.stringify({ query, variables }), way);
  }

  /** While work goes on somebody else asks who they are, and others whether the server is there. */
  async beside<T>(who: string, work: () => Promise<T>): Promise<{ readonly done: T; readonly innocent: Innocent }> {
    const times: number[] = [];
    const statuses = new Map<number, number>();
    const probes = new Map<string, number>();
    let going = true;
    const ask = async () => {
      while (going) {
        const { status, millis } = await this.ask(who, '{ viewer { operator { name } roles } }').catch(() => ({
          status: 0,
          millis: Infinity,
        }));
        times.push(millis);
        statuses.set(status, (statuses.get(status) ?? 0) + 1);
        await sleep(40);
      }
    };
    const probe = async () => {
      while (going) {
        for (const where of ['/healthz', '/readyz']) {
          const { status } = await this.send('GET', where, null, null).catch(() => ({ status: 0 }));
          probes.set(`${where} ${status}`, (probes.get(`${where} ${status}`) ?? 0) + 1);
        }
        await sleep(200);
      }
    };
    const beside = Promise.all([ask(), probe()]);
    try {
      const done = await work();
      await sleep(300);
      going = false;
      await beside;
      return { done, innocent: { times: times.sort((a, b) => a - b), statuses, probes } };
    } finally {
      going = false;
    }
  }

  get #postmaster(): number {
    return Number(readFileSync(path.join(this.folder, 'postgresql/cluster/postmaster.pid'), 'utf8').split('\n')[0]);
  }

  /** PostgreSQL with all its processes; nothing of it runs meanwhile. */
  async stalled<T>(work: () => Promise<T>): Promise<T> {
    const postmaster = this.#postmaster;
    const parentOf = (pid: string) => {
      try {
        return Number(/\) \S (\d+)/.exec(readFileSync(`/proc/${pid}/stat`, 'utf8'))?.[1]);
      } catch {
        return 0;
      }
    };
    const stopped = [postmaster];
    process.kill(postmaster, 'SIGSTOP');
    for (const pid of readdirSync('/proc').filter((name) => /^\d+$/.test(name) && parentOf(name) === postmaster)) {
      process.kill(Number(pid), 'SIGSTOP');
      stopped.push(Number(pid));
    }
    try {
      return await work();
    } finally {
      for (const pid of stopped.reverse()) {
        try {
          process.kill(pid, 'SIGCONT');
        } catch {
          /* It has ended. */
        }
      }
    }
  }

  /** A connection of the tables' owner. */
  async sql(): Promise<pg.Client> {
    const name = createHash('sha256').update(this.folder).digest('hex').slice(0, 12);
    const password = readFileSync(path.join(this.folder, 'postgresql/password'), 'utf8').trim();
    const sql = new pg.Client({
      host: path.join(os.tmpdir(), `sanbixu-${name}`),
      port: 5432,
      user: 'sanbixu',
      password,
      database: 'postgres',
    });
    sql.on('error', () => {});
    await sql.connect();
    return sql;
  }

  async end(): Promise<void> {
    this.#agent.destroy();
    // The keeper of PostgreSQL, which was the first, is the last.
    for (const running of this.#processes) {
      const ended = new Promise((done) => {
        running.on('exit', done);
      });
      if (running.exitCode === null && running.signalCode === null) {
        running.kill('SIGTERM');
        await ended;
      }
    }
    rmSync(this.folder, { recursive: true, force: true });
  }
}

export interface Innocent {
  readonly times: readonly number[];
  readonly statuses: ReadonlyMap<number, number>;
  readonly probes: ReadonlyMap<string, number>;
}
export const p99 = ({ times }: Innocent): number => times[Math.min(times.length - 1, Math.floor(times.length * 0.99))]!;
/** How often each status was told. */
export const tally = (answers: readonly Told[]): Record<number, number> =>
  answers.reduce<Record<number, number>>((sum, { status }) => ({ ...sum, [status]: (sum[status] ?? 0) + 1 }), {});
export const codeOf = ({ text }: Told): string | undefined =>
  (JSON.parse(text) as { errors?: { extensions?: { code?: string } }[] }).errors?.[0]?.extensions?.code;
