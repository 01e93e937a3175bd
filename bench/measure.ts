// What a contestant takes: throughput and latency as the load tool saw them, CPU of server and database as the kernel
// counted it.
import { spawn, spawnSync } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

/** Milliseconds in the processor, of a process and what it has waited for. */
function cpuOf(pid: number): { ms: number; parent: number } | null {
  try {
    const parts = readFileSync(`/proc/${pid}/stat`, 'utf8')
      .replace(/^.*\) /s, '')
      .split(' ');
    return {
      parent: Number(parts[1]),
      ms: (Number(parts[11]) + Number(parts[12]) + Number(parts[13]) + Number(parts[14])) * 10,
    };
  } catch {
    return null;
  }
}
/** The same of a process and its children. */
export function cpuOfAll(root: number): number {
  let ms = cpuOf(root)?.ms ?? 0;
  for (const name of readdirSync('/proc'))
    if (/^\d+$/.test(name)) {
      const each = cpuOf(Number(name));
      if (each?.parent === root) ms += each.ms;
    }
  return ms;
}
/** In MB; nothing once the process is gone, which is told elsewhere. */
function memoryOf(pid: number): number {
  try {
    return Number(/^VmRSS:\s+(\d+)/m.exec(readFileSync(`/proc/${pid}/status`, 'utf8'))?.[1] ?? 0) / 1024;
  } catch {
    return 0;
  }
}
export const parentOf = (pid: number): number => cpuOf(pid)!.parent;

const toolNeeded = 'The load tool wrk is needed (Debian: apt-get install wrk).';
/** Told before anything is laid or started. */
export function mustHaveTool(): void {
  if (spawnSync('wrk', ['--version']).error) throw new Error(toolNeeded);
}

export interface Window {
  readonly requests: number;
  readonly rate: number;
  readonly server: number;
  readonly database: number;
  readonly p50: number;
  readonly p99: number;
  readonly refused: number;
  readonly failed: number;
  readonly memory: number;
}

/**
 * Drives the requests of a file for some seconds. CPU is in milliseconds a request, latency in milliseconds, memory
 * in MB at its highest.
 */
export async function drive(
  url: string,
  file: string,
  {
    seconds,
    connections,
    server,
    postmaster,
    pause = 0,
  }: {
    readonly seconds: number;
    readonly connections: number;
    readonly server: number;
    readonly postmaster: number;
    readonly pause?: number;
  },
): Promise<Window> {
  const before = { server: cpuOfAll(server), database: cpuOfAll(postmaster) };
  let memory = memoryOf(server);
  const watch = setInterval(() => {
    memory = Math.max(memory, memoryOf(server));
  }, 100);
  const output = await new Promise<string>((resolve, reject) => {
    const tool = spawn(
      'wrk',
      [
        '-t1',
        `-c${connections}`,
        `-d${seconds}s`,
        '--timeout',
        '20s',
        '-s',
        fileURLToPath(new URL('../load.lua', import.meta.url)),
        url,
        '--',
        file,
        String(pause),
      ],
      { stdio: ['ignore', 'pipe', 'inherit'] },
    );
    let text = '';
    tool.stdout.on('data', (part: Buffer) => {
      text += part.toString();
    });
    tool.on('error', () => {
      reject(new Error(toolNeeded));
    });
    tool.on('close', () => {
      resolve(text);
    });
  });
  clearInterval(watch);
  const after = { server: cpuOfAll(server), database: cpuOfAll(postmaster) };
  const result = /^RESULT (.*)$/m.exec(output)?.[1];
  if (result === undefined) throw new Error(`The load tool told nothing of ${url}.`);
  const [requests, micros, p50, p99, refused, failed] = result.split(' ').map(Number) as [
    number,
    number,
    number,
    number,
    number,
    number,
  ];
  return {
    requests,
    rate: requests / (micros / 1e6),
    server: (after.server - before.server) / requests,
    database: (after.database - before.database) / requests,
    p50: p50 / 1000,
    p99: p99 / 1000,
    refused,
    failed,
    memory,
  };
}

export const median = (values: readonly number[]): number =>
  [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)]!;
