import { afterAll, afterEach, beforeAll, expect, jest, test } from '@jest/globals';
import { spawnSync } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import http from 'node:http';
import type { AddressInfo } from 'node:net';
import os from 'node:os';
import path from 'node:path';
import { Writable } from 'node:stream';
import { setTimeout as sleep } from 'node:timers/promises';
import { exportJWK, generateKeyPair, SignJWT } from 'jose';
import pg from 'pg';
import { configFrom } from '../../src/server/config.js';
import { serve, type Service } from '../../src/server/service.js';
import { reportOf } from '../support/killed.js';
import { Line } from '../support/line.js';
import { databaseUrl, newId } from '../support/world.js';

// What is away, what callers see, what the log says, which figures tell it and which rule calls somebody: the table of
// docs/operating.md is what was met here.
const database = `w_${randomBytes(6).toString('hex')}`;
const admin = new pg.Pool({ connectionString: databaseUrl('postgres'), max: 1 });
const direct = new pg.Pool({ connectionString: databaseUrl(database), max: 1 });
const lines: string[] = [];
const log = new Writable({
  write(line: Buffer, _, done) {
    lines.push(line.toString());
    done();
  },
});
const metricsPort = 20_000 + (process.pid % 20_000);
const keyOf = async (kid: string) => {
  const { privateKey, publicKey } = await generateKeyPair('ES256', { extractable: true });
  return { kid, secret: privateKey, shown: { ...(await exportJWK(publicKey)), kid, alg: 'ES256' } };
};
type Key = Awaited<ReturnType<typeof keyOf>>;
const published = { away: false, keys: [] as Key[] };
const issuer = http.createServer((_, response) => {
  if (published.away) response.writeHead(502).end();
  else response.end(JSON.stringify({ keys: published.keys.map(({ shown }) => shown) }));
});
const tokenBy = ({ kid, secret }: Key) =>
  new SignJWT({ client_id: 'front-end', sub: 'township-100', jti: newId() })
    .setProtectedHeader({ alg: 'ES256', kid })
    .setIssuer('sanbixu-sandbox')
    .setAudience('sanbixu')
    .setIssuedAt()
    .setExpirationTime('1h')
    .sign(secret);
let line: Line;
let service: Service;
let known: Key;
beforeAll(async () => {
  await admin.query(`select pg_advisory_lock(1)`);
  await admin.query(`create database ${database} template county_template strategy file_copy`);
  await admin.query(`select pg_advisory_unlock(1)`);
  await new Promise<void>((done) => {
    issuer.listen(0, '127.0.0.1', done);
  });
  known = await keyOf('known');
  published.keys = [known];
  const cluster = new URL(databaseUrl(database));
  line = await Line.to(path.join(cluster.searchParams.get('host')!, `.s.PGSQL.${cluster.port || '5432'}`));
  const through = `postgresql://${cluster.username}:${cluster.password}@127.0.0.1:${line.port}/${database}`;
  service = await serve(
    configFrom({
      DATABASE_URL: through,
      DATA_DIR: path.join(process.env.TEST_FOLDER!, database),
      MASTER_KEY: process.env.TEST_MASTER_KEY!,
      JWKS_URL: `http://127.0.0.1:${(issuer.address() as AddressInfo).port}/`,
      PORT: '0',
      METRICS_PORT: String(metricsPort),
      LOG_LEVEL: 'info',
      WORKER: 'off',
      TIMEOUT_SECONDS: '2',
      STOP_IDLE_SECONDS: '0',
      OUTAGE_SECONDS: '3',
    }),
    undefined,
    [],
    log,
  );
}, 120_000);
afterEach(async () => {
  line.back();
  // What a stalled session waits for never comes.
  line.cut();
  for (let i = 0; i < 100 && (await health('readyz')) !== 200; i++) await sleep(100);
  await over();
});
afterAll(async () => {
  await service.stop();
  await line.end();
  await direct.end();
  await admin.end();
  await new Promise((done) => {
    issuer.close(done);
    issuer.closeAllConnections();
  });
});

const told = (level: number) =>
  lines
    .map((each) => JSON.parse(each) as { level: number; outage?: string })
    .filter((each) => each.level === level && each.outage);
const began = () => told(50).length;
const overs = () => told(30).length;
/** What is over is told to be over: a line each, as each began with one. */
async function over(): Promise<void> {
  for (let i = 0; i < 150 && overs() < began(); i++) await sleep(100);
  expect(overs()).toBe(began());
}
const read = () => ({ query: '{ hazards(first: 1) { nodes { id } } }', variables: {} });
const act = () => reportOf(newId());
/** What a caller is told: the status, and the code of the first error. Where to try again later, it says when. */
async function ask(body: object, by: Key = known): Promise<string> {
  const response = await fetch(`${service.address}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', authorization: `Bearer ${await tokenBy(by)}` },
    body: JSON.stringify(body),
  });
  const { errors } = (await response.json()) as { errors?: { extensions: { code: string } }[] };
  if (response.status === 503) expect(response.headers.get('retry-after')).toMatch(/^\d+$/);
  return [response.status, ...(errors ? [errors[0]!.extensions.code] : [])].join(' ');
}
const health = async (of: string) => (await fetch(`${service.address}/${of}`)).status;
const scraped = async (): Promise<Map<string, number>> => {
  const text = await (await fetch(`http://127.0.0.1:${metricsPort}/metrics`)).text();
  const told = text.split('\n').filter((each) => each.startsWith('sanbixu_'));
  return new Map(told.map((each) => [each.slice(0, each.lastIndexOf(' ')), Number(each.split(' ').at(-1))]));
};
const watched = ['sanbixu_database_up', 'sanbixu_outage'];

/** Which rules call somebody that many minutes later, where it goes on as scraped; null where there is no promtool. */
function rulesCalling(before: Map<string, number>, after: Map<string, number>, minute: number): string[] | null {
  const rules = readFileSync('docs/watching/alerts.yml', 'utf8');
  const names = [...rules.matchAll(/alert: (\w+)/g)].map(([, name]) => name!);
  const series = [...after].map(([name, value]) => {
    const grown = name.includes('_total') || name.includes('_bucket') ? value - (before.get(name) ?? 0) : 0;
    return { series: name.replaceAll("'", ''), values: `${value}+${grown}x30` };
  });
  // The process itself goes on answering the scrape.
  series.push({ series: 'up{job="sanbixu"}', values: '1+0x30' });
  const folder = mkdtempSync(path.join(os.tmpdir(), 'sanbixu-rules-'));
  try {
    writeFileSync(path.join(folder, 'alerts.yml'), rules);
    const tests = names.map((alertname) => ({
      interval: '1m',
      input_series: series,
      alert_rule_test: [{ eval_time: `${minute}m`, alertname, exp_alerts: [] }],
    }));
    // JSON is YAML.
    writeFileSync(path.join(folder, 'test.yml'), JSON.stringify({ rule_files: ['alerts.yml'], tests }));
    const { error, stdout, stderr } = spawnSync('promtool', ['test', 'rules', path.join(folder, 'test.yml')], {
      encoding: 'utf8',
    });
    if (error) return null;
    const fired = [...`${stdout}${stderr}`.matchAll(/alertname: ?(\w+)/g)].map(([, name]) => name!);
    return [...new Set(fired)];
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

interface Met {
  readonly reads: string;
  readonly acts: string;
  readonly readyz: number;
  readonly healthz: number;
}
const columns = ['away', 'reads', 'acts', '`/readyz`', '`/healthz`', 'log', 'figures', 'rule'];
const met = new Map<string, string>();
/** Looks at everything while it is away, and makes the line of the table from what it saw. */
async function while_(away: string, look: () => Promise<Met>, passing = false): Promise<void> {
  const before = await scraped();
  const from = lines.length;
  const { reads, acts, readyz, healthz } = await look();
  const after = await scraped();
  const grave = lines
    .slice(from)
    .map((each) => JSON.parse(each) as { level: number; outage?: string })
    .filter(({ level }) => level >= 50);
  expect(grave.map(({ outage }) => typeof outage)).toEqual(grave.map(() => 'string'));
  const outages = [...new Set(grave.map(({ outage }) => `\`${outage}\``))];
  const figures = [...after]
    .filter(([name, value]) => watched.some((each) => name.startsWith(each)) && value !== before.get(name))
    .map(([name, value]) => `\`${name.replaceAll('"', '')}\` ${value}`);
  const rules = rulesCalling(before, after, passing ? 1 : 20);
  const cells = [away, reads, acts, readyz, healthz, outages.join(', ') || '—', figures.join(', ') || '—'];
  if (rules === null) console.log('promtool is not installed: which rule calls is not tried.');
  // Without promtool the last column is not held to anything.
  met.set(away, `| ${[...cells, ...(rules === null ? [] : [rules.join(', ') || '—'])].join(' | ')} |`);
}
/** What both ask, and what whoever watches is told. */
async function looked(): Promise<Met> {
  const asked = [ask(read()), ask(act()), health('readyz'), health('healthz')] as const;
  const [reads, acts, readyz, healthz] = await Promise.all(asked);
  return { reads, acts, readyz, healthz };
}

test('PostgreSQL is stopped', async () => {
  await while_('PostgreSQL is stopped', () => {
    line.stop();
    return looked();
  });
});

test('PostgreSQL stalls', async () => {
  await while_('PostgreSQL stalls', async () => {
    // Rights that were read a moment ago would still do.
    await sleep(1_200);
    line.stall();
    return looked();
  });
}, 60_000);

test('PostgreSQL is restarted', async () => {
  for (let i = 0; i < 20; i++) await ask(read());
  await while_(
    'PostgreSQL was restarted',
    async () => {
      line.cut();
      // What was under way may be told to try again; then all goes on.
      await sleep(500);
      return looked();
    },
    true,
  );
});

test('a disk has no room', async () => {
  // What PostgreSQL says where it cannot make a file larger.
  await direct.query(`create function no_room() returns trigger language plpgsql as
    $$ begin raise exception 'could not extend file: No space left on device' using errcode = '53100'; end $$`);
  await direct.query('create trigger no_room before insert on hazard for each row execute function no_room()');
  await while_('the disk is full', looked);
  await direct.query('drop trigger no_room on hazard');
  await direct.query('drop function no_room()');
  expect(await ask(act())).toBe('200');
});

test('the issuer is away: tokens of keys already read, and of one that nobody knows', async () => {
  // Right after a reading nothing is asked of the issuer.
  const { now } = Date;
  const clock = jest.spyOn(Date, 'now').mockImplementation(() => now.call(Date) + 31_000);
  await while_('the issuer is away', async () => {
    published.away = true;
    const [mine, other] = [await ask(read()), await ask(read(), await keyOf('other'))];
    const acts = [await ask(act()), await ask(act(), await keyOf('another'))];
    return {
      reads: `known key ${mine}, another ${other}`,
      acts: `known key ${acts[0]}, another ${acts[1]}`,
      readyz: await health('readyz'),
      healthz: await health('healthz'),
    };
  });
  published.away = false;
  // It is asked again only now and then.
  clock.mockImplementation(() => now.call(Date) + 62_000);
  await over();
  clock.mockRestore();
});

test('the table of docs/operating.md is what was met', () => {
  const page = readFileSync('docs/operating.md', 'utf8').replace(/ +\|/g, ' |');
  expect(page).toContain(`| ${columns.join(' | ')} |`);
  for (const each of met.values()) expect(page).toContain(each);
  expect(met.size).toBe(5);
});
