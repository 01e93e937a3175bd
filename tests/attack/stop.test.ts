import { afterEach, beforeEach, expect, test } from '@jest/globals';
import { spawn, spawnSync, type ChildProcess } from 'node:child_process';
import { chmodSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import http from 'node:http';
import net from 'node:net';
import os from 'node:os';
import path from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { Killed, reportOf } from '../support/killed.js';

// The built service as a process of its own, told to stop while clients that keep their connections go on asking.
const alive = (pid: number): boolean => {
  try {
    process.kill(pid, 0);
    return true;
  } catch {
    return false;
  }
};

const stopSeconds = 8;
let service: Killed;
beforeEach(async () => {
  service = new Killed({ STOP_SECONDS: String(stopSeconds) });
  await service.start();
}, 240_000);
afterEach(() => service.end(), 60_000);

/**
 * One connection that is kept and asked again and again; what is acknowledged on it, and whether an answer was cut
 * off in its midst.
 */
function keptClient(
  token: string,
  name: string,
  going: () => boolean,
  acknowledged: Map<string, number>,
  said: string[],
): Promise<{ cut: string[] }> {
  const agent = new http.Agent({ keepAlive: true, maxSockets: 1 });
  const { hostname, port } = new URL(service.address);
  const cut: string[] = [];
  const ask = (key: string) =>
    new Promise<string>((done) => {
      const body = JSON.stringify(reportOf(key));
      const request = http.request(
        {
          hostname,
          port,
          agent,
          path: '/graphql',
          method: 'POST',
          headers: {
            'content-type': 'application/json',
            'content-length': Buffer.byteLength(body),
            authorization: `Bearer ${token}`,
          },
        },
        (response) => {
          if (response.headers.connection) said.push(response.headers.connection);
          let text = '';
          response.on('data', (part: Buffer) => {
            text += part.toString();
          });
          response.on('end', () => {
            const position = (JSON.parse(text) as { data?: { reportHazard?: { change?: { position: number } } } }).data
              ?.reportHazard?.change?.position;
            if (position !== undefined) acknowledged.set(key, position);
            done('answered');
          });
          response.on('aborted', () => {
            cut.push(key);
            done('cut');
          });
        },
      );
      request.on('error', (error: NodeJS.ErrnoException) => {
        done(error.code ?? 'failed');
      });
      request.end(body);
    });
  return (async () => {
    for (let n = 0; going(); n++) if ((await ask(`${name}-${n}`)) === 'ECONNREFUSED') break;
    agent.destroy();
    return { cut };
  })();
}

test('SIGTERM among clients that keep asking on kept connections: gone in time, nothing acknowledged is lost, no answer is cut', async () => {
  const acknowledged = new Map<string, number>();
  const said: string[] = [];
  let going = true;
  const clients = Array.from({ length: 6 }, (_, n) =>
    keptClient(service.tokenOf('township-100'), `c${n}`, () => going, acknowledged, said),
  );
  const { hostname, port } = new URL(service.address);
  const idle = net.connect(Number(port), hostname);
  idle.on('error', () => {});
  const idleClosed = new Promise((done) => {
    idle.on('close', done);
  });
  for (let n = 0; n < 600 && acknowledged.size < 20; n++) await sleep(50);
  expect(acknowledged.size).toBeGreaterThanOrEqual(20);
  const before = said.filter((each) => each === 'close').length;
  const began = Date.now();
  const code = await service.terminate();
  const took = Date.now() - began;
  going = false;
  const cut = (await Promise.all(clients)).flatMap((each) => each.cut);
  await idleClosed;
  expect([before, code]).toEqual([0, 0]);
  expect(took).toBeLessThan((stopSeconds + 7) * 1_000);
  expect(cut).toEqual([]);
  expect(said.filter((each) => each === 'close').length).toBeGreaterThan(0);
  await service.start();
  const sql = await service.sql();
  const { rows } = await sql.query<{ key: string; position: string }>('select key, position from request_key');
  await sql.end();
  const there = new Map(rows.map(({ key, position }) => [key, Number(position)]));
  for (const [key, position] of acknowledged) expect([key, there.get(key)]).toEqual([key, position]);
}, 240_000);

test('an act whose bytes were read is answered although the service stops meanwhile; one that never ends is cut in time', async () => {
  const { hostname, port } = new URL(service.address);
  const token = service.tokenOf('township-100');
  const body = JSON.stringify(reportOf('held'));
  const head = `POST /graphql HTTP/1.1\r\nHost: x\r\nContent-Type: application/json\r\nContent-Length: ${Buffer.byteLength(body)}\r\nAuthorization: Bearer ${token}\r\n\r\n`;
  // Another holds the head of the journal: the act has been read and waits.
  const sql = await service.sql();
  await sql.query('begin');
  await sql.query('select from journal_head for update');
  const answered = new Promise<string>((done) => {
    const socket = net.connect(Number(port), hostname, () => {
      socket.write(head + body);
    });
    let text = '';
    socket.on('data', (part) => {
      text += part.toString();
    });
    socket.on('error', () => {});
    socket.on('close', () => {
      done(text);
    });
  });
  const endless = net.connect(Number(port), hostname, () => {
    endless.write(head);
  });
  endless.on('error', () => {});
  await sleep(1_000);
  const began = Date.now();
  const gone = service.terminate();
  await sleep(700);
  await sql.query('commit');
  await sql.end();
  expect(await answered).toMatch(/^HTTP\/1\.1 200[\s\S]*connection: close[\s\S]*"position":\d+/i);
  expect(await gone).toBe(0);
  expect(Date.now() - began).toBeLessThan((stopSeconds + 7) * 1_000);
}, 120_000);

test('an error that nobody caught ends the service in order, with its cause in the log and a code that is not 0', async () => {
  for (const [signal, kind, how] of [
    ['SIGUSR2', 'unhandledRejection', 'Promise.reject(new Error("nobody waits"))'],
    ['SIGUSR2', 'uncaughtException', 'throw new Error("nobody waits")'],
  ] as const) {
    const fault = `data:text/javascript,process.on('${signal}',()=>{${how}})`;
    await service.start('faulty', { NODE_OPTIONS: `--import ${JSON.stringify(fault)}`, LOG_LEVEL: 'error' });
    const log = service.outputOf('faulty');
    expect(await service.terminate('faulty', signal)).toBe(1);
    expect(log()).toMatch(new RegExp(`"message":"nobody waits".*"msg":"${kind}"`));
  }
  // The one that was not at fault goes on.
  expect((await fetch(`${service.address}/readyz`)).status).toBe(200);
}, 120_000);

test('npm start hands SIGTERM on: the service ends with it, and PostgreSQL too', async () => {
  const folder = mkdtempSync(path.join(os.tmpdir(), 'sanbixu-npm-'));
  chmodSync(folder, 0o755);
  const npm: ChildProcess = spawn('npm', ['start'], {
    env: { ...process.env, NODE_OPTIONS: '', DATA_DIR: folder, PORT: '0', DEMO_SCALE: '0', LOG_LEVEL: 'silent' },
    stdio: ['ignore', 'pipe', 'ignore'],
  });
  try {
    let text = '';
    await new Promise<void>((done, failed) => {
      npm.stdout!.on('data', (part: Buffer) => {
        text += part.toString();
        if (text.includes('Serving at')) done();
      });
      npm.on('exit', (code) => {
        failed(new Error(`npm ended with ${code}`));
      });
    });
    npm.removeAllListeners('exit');
    const address = /Serving at (http:\S+)\/graphql/.exec(text)![1]!;
    const below = (pid: number): number[] =>
      spawnSync('ps', ['-o', 'pid=', '--ppid', String(pid)], { encoding: 'utf8' })
        .stdout.split('\n')
        .filter((line) => line.trim() !== '')
        .map(Number)
        .flatMap((each) => [each, ...below(each)]);
    const own = below(npm.pid!);
    const postmaster = Number(
      readFileSync(path.join(folder, 'postgresql/cluster/postmaster.pid'), 'utf8').split('\n')[0],
    );
    expect(own.length).toBeGreaterThan(0);
    const ended = new Promise((done) => {
      npm.on('exit', done);
    });
    npm.kill('SIGTERM');
    await ended;
    for (let n = 0; n < 300 && [...own, postmaster].some(alive); n++) await sleep(100);
    expect([...own, postmaster].filter(alive)).toEqual([]);
    await expect(fetch(`${address}/healthz`)).rejects.toThrow();
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}, 240_000);
