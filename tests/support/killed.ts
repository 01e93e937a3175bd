import { spawn, type ChildProcess } from 'node:child_process';
import { createHash } from 'node:crypto';
import { chmodSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import pg from 'pg';

/** A township's report of a hazard found an hour ago, under a key; its description tells which it is. */
export const reportOf = (key: string) => ({
  query: 'mutation($i: ReportHazardInput!) { reportHazard(input: $i) { refusals { code } change { position } } }',
  variables: {
    i: {
      idempotencyKey: key,
      region: '500238100205',
      sector: 'GAS',
      source: 'TOWNSHIP',
      category: 'OBJECT',
      description: key,
      location: '后厨',
      foundAt: new Date(Date.now() - 3_600_000).toISOString(),
    },
  },
});

/** The built service as processes of its own, over an embedded PostgreSQL with fsync on: made to be killed. */
export class Killed {
  readonly folder = mkdtempSync(path.join(os.tmpdir(), 'sanbixu-kill-'));
  readonly #processes = new Map<string, ChildProcess>();
  #tokens: Record<string, string> = {};
  readonly #said = new Map<string, string>();
  address = '';

  constructor(private readonly settings: Record<string, string> = {}) {
    chmodSync(this.folder, 0o755);
  }

  /** Starts a process and answers its address; the one named `server` is asked. */
  async start(name = 'server', more: Record<string, string> = {}): Promise<string> {
    const started = spawn(process.execPath, ['dist/main.js'], {
      env: {
        ...process.env,
        NODE_OPTIONS: '',
        DATA_DIR: this.folder,
        PORT: '0',
        LOG_LEVEL: 'silent',
        DEMO_SCALE: '0',
        ...this.settings,
        ...more,
      },
      stdio: ['ignore', 'pipe', 'inherit'],
    });
    this.#processes.set(name, started);
    this.#said.set(name, '');
    started.stdout!.on('data', (bytes: Buffer) => {
      this.#said.set(name, this.#said.get(name)! + bytes.toString());
    });
    const address = await new Promise<string>((done, failed) => {
      started.stdout!.on('data', (bytes: Buffer) => {
        const found = /Serving at (http:\S+)\/graphql/.exec(bytes.toString());
        if (found) done(found[1]!);
      });
      started.on('exit', (code) => {
        failed(new Error(`${name} ended with ${code}`));
      });
    });
    if (name !== 'server') return address;
    this.address = address;
    const people = (await (await fetch(`${address}/dev/tokens`)).json()) as {
      client: string;
      subject: string;
      token: string;
    }[];
    this.#tokens = Object.fromEntries(people.map(({ subject, token }) => [subject, token]));
    return address;
  }

  /** As a person of the sandbox's cast. */
  async ask(who: string, query: string, variables: object, at?: string): Promise<any> {
    return (
      await fetch(`${this.address}/graphql`, {
        method: 'POST',
        headers: {
          'content-type': 'application/json',
          'accept-language': 'en',
          authorization: `Bearer ${this.#tokens[who]}`,
          ...(at && { 'x-sandbox-now': at }),
        },
        body: JSON.stringify({ query, variables }),
      })
    ).json();
  }

  tokenOf(who: string): string {
    return this.#tokens[who]!;
  }
  /** What a process has written so far, whenever it is asked. */
  outputOf(name: string): () => string {
    return () => this.#said.get(name)!;
  }
  pidOf(name = 'server'): number {
    return this.#processes.get(name)!.pid!;
  }

  /** By a signal that it may answer; with which code it ended. */
  async terminate(name = 'server', signal: NodeJS.Signals = 'SIGTERM'): Promise<number | null> {
    const running = this.#processes.get(name)!;
    running.removeAllListeners('exit');
    const gone = new Promise<number | null>((done) => {
      running.on('exit', done);
    });
    running.kill(signal);
    return gone;
  }

  /** Without warning. */
  async kill(name = 'server'): Promise<void> {
    const killed = this.#processes.get(name)!;
    killed.removeAllListeners('exit');
    const gone = new Promise((done) => {
      killed.on('exit', done);
    });
    killed.kill('SIGKILL');
    await gone;
  }
  /** PostgreSQL without warning; answers when the server is back to work. */
  async killPostgres(): Promise<void> {
    process.kill(
      Number(readFileSync(path.join(this.folder, 'postgresql/cluster/postmaster.pid'), 'utf8').split('\n')[0]),
      'SIGKILL',
    );
    await this.steady();
  }
  async steady(): Promise<void> {
    for (let i = 0, steady = 0; i < 300 && steady < 5; i++) {
      steady = await fetch(`${this.address}/readyz`).then(
        ({ status }) => (status === 200 ? steady + 1 : 0),
        () => 0,
      );
      await sleep(60);
    }
  }

  /** A connection of the tables' owner. */
  async sql(): Promise<pg.Client> {
    const sql = new pg.Client({
      host: path.join(os.tmpdir(), `sanbixu-${createHash('sha256').update(this.folder).digest('hex').slice(0, 12)}`),
      port: 5432,
      user: 'sanbixu',
      password: readFileSync(path.join(this.folder, 'postgresql/password'), 'utf8').trim(),
      database: 'postgres',
    });
    await sql.connect();
    return sql;
  }

  async end(): Promise<void> {
    // The keeper of PostgreSQL last.
    for (const [, running] of [...this.#processes].reverse()) {
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
