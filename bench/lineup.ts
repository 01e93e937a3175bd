// Who is measured, and how each is started and ended.
import { spawn, type ChildProcess } from 'node:child_process';
import { createWriteStream } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { floor, mercurius, ours, postgraphile, textbook, type Tongue } from './works.js';

export const here = fileURLToPath(new URL('..', import.meta.url));
export const root = path.join(here, '..');
export const scratch = path.join(here, '.data');
export const say = (line: string): void => {
  console.error(line);
};

export interface Contestant {
  readonly name: string;
  readonly script: string;
  readonly tongue: Tongue;
  readonly node: string;
  readonly env?: Record<string, string>;
  readonly flags?: readonly string[];
}
export const newer = path.join(here, 'node_modules', 'node', 'bin', 'node');
const own = (name: string) => path.join(here, 'dist', 'contestants', `${name}.js`);
const service = path.join(root, 'dist', 'main.js');
/** As `npm start` starts it. */
const asStarted = ['--enable-source-maps', '--max-semi-space-size=8', '--max-old-space-size=1024'];
export const contestants: readonly Contestant[] = [
  { name: 'floor-postgres', script: own('floor'), tongue: floor, node: process.execPath, env: { FLOOR: 'postgres' } },
  { name: 'floor-rows', script: own('floor'), tongue: floor, node: process.execPath, env: { FLOOR: 'rows' } },
  { name: 'sanbixu', script: service, tongue: ours, node: process.execPath, flags: asStarted },
  {
    name: 'postgraphile',
    script: own('postgraphile'),
    tongue: postgraphile,
    node: newer,
    env: { GRAPHILE_ENV: 'production' },
  },
  { name: 'sanbixu-node24', script: service, tongue: ours, node: newer, flags: asStarted },
  { name: 'mercurius', script: own('mercurius'), tongue: mercurius, node: process.execPath },
  { name: 'textbook', script: own('textbook'), tongue: textbook, node: process.execPath },
];

/** The service without its guards, for `--guards`. */
export const unguarded: Contestant = {
  name: 'unguarded',
  script: own('unguarded'),
  tongue: ours,
  node: process.execPath,
  flags: asStarted,
};

/** Whatever is still running when this process ends is ended with it, however it ends. */
const living = new Set<ChildProcess>();
process.on('exit', () => {
  for (const child of living) child.kill('SIGKILL');
});

export interface Running {
  readonly contestant: Contestant;
  readonly url: string;
  readonly pid: number;
  readonly child: ChildProcess;
}
let port = 47_100;
export async function start(
  contestant: Contestant,
  env: Record<string, string>,
  flags: readonly string[] = [],
): Promise<Running> {
  port += 1;
  const log = createWriteStream(path.join(scratch, `${contestant.name}.log`));
  const child = spawn(contestant.node, [...(contestant.flags ?? []), ...flags, contestant.script], {
    env: { ...process.env, NODE_ENV: 'production', ...env, PORT: String(port), ...contestant.env },
    stdio: ['ignore', 'pipe', 'pipe'],
    cwd: scratch,
  });
  living.add(child);
  child.once('exit', () => {
    living.delete(child);
  });
  child.stderr.pipe(log);
  await new Promise<void>((resolve, reject) => {
    child.on('exit', (code) => {
      reject(new Error(`${contestant.name} ended with ${code}; see ${log.path as string}`));
    });
    child.stdout.on('data', (part: Buffer) => {
      log.write(part);
      if (/ready|Serving/.test(part.toString())) resolve();
    });
  });
  return { contestant, url: `http://127.0.0.1:${port}`, pid: child.pid!, child };
}
/** A contestant that has died is named, not measured. */
export function mustLive({ contestant: { name }, child }: Running): void {
  if (child.exitCode === null && child.signalCode === null) return;
  const how = child.signalCode ?? `exit code ${child.exitCode}`;
  throw new Error(`${name} died (${how}); see ${path.join(scratch, `${name}.log`)}`);
}
export async function end({ child }: Running): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) return;
  const gone = new Promise((resolve) => {
    child.once('exit', resolve);
  });
  child.kill('SIGTERM');
  const timer = setTimeout(() => {
    child.kill('SIGKILL');
  }, 5_000);
  await gone;
  clearTimeout(timer);
}
