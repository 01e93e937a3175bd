import { afterAll, afterEach, beforeAll, expect, test } from '@jest/globals';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { lackOf } from '../../src/access/lacks.js';
import { Outages } from '../../src/server/outages.js';
import { Killed, reportOf } from '../support/killed.js';

// The built service over a PostgreSQL of its own, which stops, is stopped, loses its sessions and has no room, while
// it is asked.
const service = new Killed({ LOG_LEVEL: 'info', TIMEOUT_SECONDS: '4' });
beforeAll(() => service.start(), 240_000);
afterAll(() => service.end(), 60_000);
afterEach(() => service.steady(), 120_000);

const read = { query: '{ hazards(first: 1) { nodes { id } } }', variables: {} };
let n = 0;
const act = () => reportOf(`o${n++}`);
interface Told {
  readonly status: number;
  readonly retryAfter: string | null;
  readonly trace: string | null;
  readonly codes: readonly string[];
  readonly done: boolean;
}
async function ask(body: object): Promise<Told> {
  const response = await fetch(`${service.address}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', authorization: `Bearer ${service.tokenOf('township-100')}` },
    body: JSON.stringify(body),
  });
  const { data, errors = [] } = (await response.json()) as {
    data?: Record<string, unknown> | null;
    errors?: { extensions: { code: string } }[];
  };
  return {
    status: response.status,
    retryAfter: response.headers.get('retry-after'),
    trace: response.headers.get('x-trace'),
    codes: errors.map(({ extensions }) => extensions.code),
    done: Boolean(data?.hazards ?? data?.reportHazard),
  };
}
const postmaster = (): number =>
  Number(readFileSync(path.join(service.folder, 'postgresql/cluster/postmaster.pid'), 'utf8').split('\n')[0]);
const logged = (from: number) =>
  service
    .outputOf('server')()
    .slice(from)
    .split('\n')
    .filter((line) => line.startsWith('{'))
    .map((line) => JSON.parse(line) as { level: number; msg: string; outage?: string });

/** What callers were told: answered as ever, or that they may try again; nothing else. */
function expectAnsweredOrAskedAgain(
  told: readonly Told[],
  codes: readonly string[] = ['RETRY_LATER', 'TIMEOUT'],
): void {
  for (const each of told) {
    if (each.done && each.codes.length === 0) continue;
    expect(each).toMatchObject({ status: 503, retryAfter: expect.stringMatching(/^\d+$/), trace: expect.any(String) });
    expect(codes).toEqual(expect.arrayContaining([...each.codes]));
    expect(each.codes.length).toBeGreaterThan(0);
  }
}

test('PostgreSQL killed under load: callers are told to try again, never 500 nor an internal error; one line tells of it', async () => {
  const from = service.outputOf('server')().length;
  const told: Told[] = [];
  let going = true;
  const askers = Array.from({ length: 8 }, async (_, each) => {
    while (going) {
      told.push(await ask(each % 2 === 0 ? read : act()));
      await sleep(5);
    }
  });
  for (let kill = 0; kill < 3; kill++) {
    await sleep(400);
    process.kill(postmaster(), 'SIGKILL');
    await sleep(600);
    await service.steady();
  }
  going = false;
  await Promise.all(askers);
  expectAnsweredOrAskedAgain(told);
  expect(told.filter(({ status }) => status === 503).length).toBeGreaterThan(5);
  expect(told.filter(({ done }) => done).length).toBeGreaterThan(5);
  const lines = logged(from);
  const errors = lines.filter(({ level }) => level >= 50);
  expect(errors.map(({ outage }) => outage)).toEqual(Array.from(errors, () => 'DATABASE_AWAY'));
  expect(errors.length).toBeGreaterThanOrEqual(1);
  expect(errors.length).toBeLessThanOrEqual(3);
}, 240_000);

test('every session ended at once, also those that are lent out and idle: the service goes on', async () => {
  const sql = await service.sql();
  const pid = service.pidOf();
  for (let round = 0; round < 10; round++) {
    const asked = Promise.all(Array.from({ length: 12 }, (_, each) => ask(each % 2 === 0 ? read : act())));
    await sleep(round * 3);
    await sql.query(
      "select pg_terminate_backend(pid) from pg_stat_activity where pid <> pg_backend_pid() and backend_type = 'client backend'",
    );
    expectAnsweredOrAskedAgain(await asked);
  }
  await sql.end();
  await service.steady();
  expect([service.pidOf(), (await ask(read)).done]).toEqual([pid, true]);
}, 240_000);

test('PostgreSQL stalled: whoever asks is answered in bounded time, readiness is off, and all goes on afterwards', async () => {
  const sql = await service.sql();
  const { rows } = await sql.query<{ pid: number }>(
    "select pid from pg_stat_activity where pid <> pg_backend_pid() and backend_type = 'client backend'",
  );
  await sql.end();
  const stalled = [postmaster(), ...rows.map(({ pid }) => pid)];
  const signal = (name: NodeJS.Signals) => {
    for (const pid of stalled)
      try {
        process.kill(pid, name);
      } catch {
        /* it has ended */
      }
  };
  signal('SIGSTOP');
  try {
    const began = Date.now();
    const told = await Promise.all(Array.from({ length: 30 }, () => ask(read)));
    expectAnsweredOrAskedAgain(told);
    expect(told.every(({ status }) => status === 503)).toBe(true);
    expect(Date.now() - began).toBeLessThan(20_000);
    expect((await fetch(`${service.address}/readyz`)).status).toBe(503);
    expect((await fetch(`${service.address}/healthz`)).status).toBe(200);
  } finally {
    signal('SIGCONT');
  }
  await service.steady();
  expect((await ask(read)).done).toBe(true);
  expect((await ask(act())).done).toBe(true);
}, 240_000);

test('what is lacking is told from what an error says', () => {
  const coded = (code: string, more: object = {}) => Object.assign(new Error('x'), { code, ...more });
  for (const code of ['08006', '57P01', '57P03', '53300', '25006', 'ECONNREFUSED', 'EPIPE'])
    expect([code, lackOf(coded(code))]).toEqual([code, 'DATABASE_AWAY']);
  for (const code of ['53100', 'ENOSPC']) expect([code, lackOf(coded(code))]).toEqual([code, 'DISK_FULL']);
  for (const message of [
    'Connection terminated unexpectedly',
    'timeout exceeded when trying to connect',
    'Client has encountered a connection error and is not queryable',
  ])
    expect([message, lackOf(new Error(message))]).toEqual([message, 'DATABASE_AWAY']);
  for (const code of ['23505', '57014', '22P02', 'ENOENT', '42P01'])
    expect([code, lackOf(coded(code))]).toEqual([code, null]);
  expect([
    lackOf(coded('ENOENT', { syscall: 'connect' })),
    lackOf(null),
    lackOf('x'),
    lackOf(new Error('anything')),
  ]).toEqual(['DATABASE_AWAY', null, null, null]);
});

test('an outage is told of when it begins and when it is over, not for each who met it', async () => {
  const lines: object[] = [];
  const log = {
    error: (of: object) => {
      lines.push(of);
    },
    info: (of: object) => {
      lines.push(of);
    },
  };
  const outages = new Outages(log as never, 40);
  const full = Object.assign(new Error('could not extend file'), { code: '53100' });
  for (let times = 0; times < 50; times++) expect(outages.met(full)).toBe('DISK_FULL');
  expect(outages.met(new Error('another'))).toBeNull();
  expect(lines).toEqual([{ outage: 'DISK_FULL', cause: { message: 'could not extend file', code: '53100' } }]);
  await sleep(200);
  expect(lines.slice(1)).toEqual([{ outage: 'DISK_FULL', failures: 50, seconds: 0 }]);
  outages.met(full);
  expect(lines).toHaveLength(3);
});
