// Where the processor is found while one contestant does one work.
import { readdirSync, readFileSync, rmSync } from 'node:fs';
import path from 'node:path';
import type { Ground } from './ground.js';
import { end, scratch, start, type Contestant } from './lineup.js';
import { drive } from './measure.js';
import { drawn, requestsFile } from './requests.js';
import type { Work } from './works.js';

/** Where the time of one contestant goes at one work: the functions in which the processor was found most. */
export async function profile(contestant: Contestant, work: Work, at: Ground, seconds: number): Promise<void> {
  const folder = path.join(scratch, 'profile');
  rmSync(folder, { recursive: true, force: true });
  const began = Date.now();
  const running = await start(contestant, at.settings, [
    '--cpu-prof',
    `--cpu-prof-dir=${folder}`,
    '--cpu-prof-interval=200',
  ]);
  const vars = await drawn(running, work, at);
  const file = requestsFile(running, work, vars, at.tokens, 0);
  const warm = Date.now() - began;
  await drive(running.url, file, { seconds, connections: 16, server: running.pid, postmaster: at.postmaster });
  const { rows } = await at.db.query<{ query: string }>(
    `select distinct query from pg_stat_activity where pid <> pg_backend_pid() and backend_type = 'client backend' and query <> ''`,
  );
  await end(running);
  const { nodes, samples, timeDeltas } = JSON.parse(
    readFileSync(path.join(folder, readdirSync(folder)[0]!), 'utf8'),
  ) as {
    nodes: { id: number; callFrame: { functionName: string; url: string; lineNumber: number } }[];
    samples: number[];
    timeDeltas: number[];
  };
  const byId = new Map(
    nodes.map(({ id, callFrame: { functionName, url, lineNumber } }) => [
      id,
      `${functionName || '(anonymous)'} ${url.replace(/^.*node_modules\//, '').replace(/^file:\/\/.*\/dist\//, 'dist/')}:${lineNumber + 1}`,
    ]),
  );
  const spent = new Map<string, number>();
  // What came before the requests is its start.
  let elapsed = 0;
  samples.forEach((id, i) => {
    elapsed += timeDeltas[i]!;
    if (elapsed < warm * 1000) return;
    const name = byId.get(id)!;
    spent.set(name, (spent.get(name) ?? 0) + timeDeltas[i]!);
  });
  const all = [...spent].filter(([name]) => !/^\((idle|program)\)/.test(name));
  const total = all.reduce((sum, [, micros]) => sum + micros, 0);
  for (const [name, micros] of all.sort((a, b) => b[1] - a[1]).slice(0, 60))
    console.log(`${((100 * micros) / total).toFixed(1).padStart(5)} %  ${name}`);
  const byPackage = new Map<string, number>();
  for (const [name, micros] of all) {
    const owner = /^\(garbage/.test(name)
      ? '(garbage collector)'
      : (/ (node:[^:]+|dist\/\w+|@[^/]+\/[^/]+|[^/: ]+)/.exec(name)?.[1] ?? '(native)');
    byPackage.set(owner, (byPackage.get(owner) ?? 0) + micros);
  }
  console.log('');
  for (const [owner, micros] of [...byPackage].sort((a, b) => b[1] - a[1]).slice(0, 20))
    console.log(`${((100 * micros) / total).toFixed(1).padStart(5)} %  ${owner}`);
  console.log('');
  for (const { query } of rows) console.log(query.slice(0, 1500));
}
