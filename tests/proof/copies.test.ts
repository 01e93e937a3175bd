import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { spawn, spawnSync, type ChildProcess } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { debian, debianCluster, type Cluster } from '../support/clusters.js';
import { newId, pdf } from '../support/world.js';

// A register is saved while it serves, lost, and brought back on another machine's folder: nothing that was saved is
// gone, and whoever follows the feed goes on.
const folder = mkdtempSync(path.join(os.tmpdir(), 'sanbixu-copies-'));
const key = randomBytes(32).toString('base64');
let cluster: Cluster | null = null;
beforeAll(async () => {
  if (debian) cluster = await debianCluster();
  else console.log("Backup and restore are not tried: Debian's PostgreSQL is not installed.");
}, 60_000);
const serving = new Set<ChildProcess>();
afterAll(async () => {
  for (const child of serving) child.kill('SIGKILL');
  await cluster?.stop();
  rmSync(folder, { recursive: true, force: true });
});
const envFor = (database: string, data: string, more: Record<string, string> = {}) => ({
  ...process.env,
  DATABASE_URL: cluster!.url(database),
  DATA_DIR: path.join(folder, data),
  MASTER_KEY: key,
  DEMO_SCALE: '0',
  PORT: '0',
  LOG_LEVEL: 'error',
  ...more,
});
function run(command: string, given: readonly string[], env: NodeJS.ProcessEnv) {
  const { status, stdout, stderr } = spawnSync('node', [`dist/proof/${command}.js`, ...given], {
    env,
    encoding: 'utf8',
  });
  return { status, said: `${stdout}${stderr}` };
}
async function started(env: NodeJS.ProcessEnv) {
  const child = spawn('node', ['dist/main.js'], { env, stdio: ['ignore', 'pipe', 'ignore'] });
  serving.add(child);
  const address = await new Promise<string>((found, ended) => {
    let said = '';
    child.stdout.on('data', (part: Buffer) => {
      said += part.toString();
      const at = /http:\/\/127\.0\.0\.1:\d+/.exec(said);
      if (at) found(at[0]);
    });
    child.once('exit', () => {
      ended(new Error(said));
    });
  });
  const offered = (await (await fetch(`${address}/dev/tokens`)).json()) as { subject: string; token: string }[];
  const authorization = `Bearer ${offered.find(({ subject }) => subject === 'township-100')!.token}`;
  return {
    address,
    async ask(query: string, variables: object = {}) {
      const headers = { authorization, 'content-type': 'application/json' };
      const body = JSON.stringify({ query, variables });
      return (await (await fetch(`${address}/graphql`, { method: 'POST', headers, body })).json()) as any;
    },
    async send(content: Buffer) {
      const headers = { authorization, 'content-type': 'application/pdf', 'x-file-name': 'a.pdf' };
      return (await (await fetch(`${address}/files`, { method: 'POST', headers, body: content })).json()) as {
        id: string;
      };
    },
    stop: () =>
      new Promise((ended) => {
        child.removeAllListeners('exit').once('exit', ended);
        child.kill('SIGTERM');
      }),
  };
}
const reporting =
  'mutation($input: ReportHazardInput!) { reportHazard(input: $input) { refusals { code } hazard { id number evidence { link } } } }';
const found = (file: string) => ({
  idempotencyKey: newId(),
  region: '500238100205',
  location: '乡道转弯处',
  source: 'TOWNSHIP',
  sector: 'ROAD_TRANSPORT',
  category: 'OBJECT',
  description: '护栏缺失',
  foundAt: new Date(Date.now() - 3_600_000).toISOString(),
  evidenceFileIds: [file],
});
const feed =
  'query($after: String) { changes(after: $after, first: 200) { head cursor items { __typename ... on Changed { entryId } } } }';

test('what was saved is brought back on another machine, and the feed goes on', async () => {
  if (!cluster) return;
  await cluster.run('postgres', 'create database first');
  await cluster.run('postgres', 'create database second');
  const here = envFor('first', 'here');
  const there = envFor('second', 'there');
  const copy = path.join(folder, 'copy');
  const first = await started(here);
  const kept = await first.send(pdf);
  const saved = (await first.ask(reporting, { input: found(kept.id) })).data.reportHazard.hazard;
  const before = (await first.ask(feed)).data.changes.head as string;
  expect(run('backup', [copy], here)).toMatchObject({ status: 0, said: expect.stringContaining('1 files') });
  // Of what comes after it nothing is brought back.
  const late = (await first.ask(reporting, { input: found(kept.id) })).data.reportHazard.hazard;
  const beyond = (await first.ask(feed)).data.changes.head as string;
  await first.stop();

  for (const [given, env, sentence] of [
    [[copy], here, 'must be new or empty'],
    [[], here, 'Name the folder'],
  ] as const)
    expect(run('backup', given, env)).toEqual({ status: 1, said: expect.stringContaining(sentence) });
  for (const [given, env, sentence] of [
    [[copy], here, 'The database is not empty'],
    [[path.join(folder, 'none')], there, 'no whole backup'],
    [[copy], { ...there, MASTER_KEY: randomBytes(32).toString('base64') }, 'MASTER_KEY is not the key'],
    [[copy], { ...there, HASHING_KEY: randomBytes(32).toString('base64') }, 'HASHING_KEY (MASTER_KEY'],
  ] as const)
    expect(run('restore', given, env)).toEqual({ status: 1, said: expect.stringContaining(sentence) });

  expect(run('restore', [copy], there)).toMatchObject({ status: 0, said: expect.stringContaining('Restored') });
  expect(run('main', [], there)).toMatchObject({ status: 0, said: expect.stringContaining('The register is right.') });
  const again = await started(there);
  try {
    const entry = 'query($id: ID!) { node(id: $id) { ... on Hazard { number evidence { link } } } }';
    const { node } = (await again.ask(entry, { id: saved.id })).data;
    expect(node.number).toBe(saved.number);
    const content = await fetch(`${again.address}${node.evidence[0].link}`);
    expect(Buffer.from(await content.arrayBuffer()).equals(pdf)).toBe(true);
    expect((await again.ask(entry, { id: late.id })).data.node).toBeNull();
    // Nothing new since: the reader of before stands at the end. One who had read further is told so.
    const fresh = (await again.ask(reporting, { input: found(kept.id) })).data.reportHazard.hazard;
    const { data } = await again.ask(feed, { after: before });
    expect(data.changes.items.map(({ entryId }: { entryId?: string }) => entryId)).toContain(fresh.id);
    const { errors } = await again.ask(feed, { after: beyond });
    expect(errors?.[0]?.extensions?.code).toBe('CURSOR_FORKED');
  } finally {
    await again.stop();
  }
}, 240_000);

test('a file that is missing is named, and the rest is saved', async () => {
  if (!cluster) return;
  const here = envFor('first', 'here');
  const [row] = await cluster.run('first', 'select sha256 from file limit 1');
  const sha256 = row!.sha256 as string;
  const place = path.join(folder, 'here', 'files', sha256.slice(0, 2), sha256);
  const content = readFileSync(place);
  writeFileSync(place, Buffer.concat([content, Buffer.from('x')]));
  const copy = path.join(folder, 'torn');
  expect(run('backup', [copy], here)).toEqual({ status: 1, said: expect.stringContaining(`FAULT the file ${sha256}`) });
  expect(existsSync(path.join(copy, 'manifest.json'))).toBe(true);
});
