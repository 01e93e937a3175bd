import { createHash } from 'node:crypto';
import { spawn } from 'node:child_process';
import { createReadStream, createWriteStream, existsSync, mkdirSync, readdirSync, renameSync } from 'node:fs';
import path from 'node:path';
import { Transform } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { parse } from 'pg-connection-string';
import { StartFault } from '../server/start-fault.js';

// A backup is a folder: what pg_dump writes, the files, and what they are of.

/** What a backup is of. */
export interface Manifest {
  readonly format: 1;
  readonly release: string;
  readonly madeAt: string;
  readonly lastMigration: string;
  readonly epoch: string;
  readonly position: string;
  /** Names of the keys that it is written under; the keys themselves are saved elsewhere. */
  readonly keys: Readonly<Record<string, string>>;
  readonly files: number;
}
export const databaseIn = (folder: string): string => path.join(folder, 'database.dump');
export const filesIn = (folder: string): string => path.join(folder, 'files');
export const manifestIn = (folder: string): string => path.join(folder, 'manifest.json');
/** Where content lies, by its digest, in DATA_DIR/files and in a backup alike. */
export const placeIn = (files: string, sha256: string): string => path.join(files, sha256.slice(0, 2), sha256);

export function mustBeEmpty(folder: string): void {
  if (existsSync(folder) && readdirSync(folder).length > 0)
    throw new StartFault(`The folder ${folder} must be new or empty; a backup is never written over another.`);
  mkdirSync(folder, { recursive: true, mode: 0o700 });
}

/** Copies content and looks at it on the way; false where it is not there, or not what it is called. */
export async function copied(sha256: string, from: string, to: string): Promise<boolean> {
  const source = placeIn(from, sha256);
  if (!existsSync(source)) return false;
  const target = placeIn(to, sha256);
  mkdirSync(path.dirname(target), { recursive: true, mode: 0o700 });
  const digest = createHash('sha256');
  const looked = new Transform({
    transform(chunk: Buffer, _, done) {
      digest.update(chunk);
      done(null, chunk);
    },
  });
  await pipeline(createReadStream(source), looked, createWriteStream(`${target}.part`, { mode: 0o600, flush: true }));
  if (digest.digest('hex') !== sha256) return false;
  renameSync(`${target}.part`, target);
  return true;
}

/** The address in the environment, so that no list of processes shows a password. */
function addressed(url: string): NodeJS.ProcessEnv {
  const { host, port, user, password, database } = parse(url);
  const mode = new URL(url).searchParams.get('sslmode');
  return {
    ...process.env,
    PGHOST: host ?? 'localhost',
    PGPORT: String(port ?? 5432),
    PGUSER: user,
    PGPASSWORD: password,
    PGDATABASE: database ?? user,
    ...(mode !== null && { PGSSLMODE: mode }),
  };
}
/** Runs one of PostgreSQL's own tools; what it says is the reason where it fails. */
export async function runTool(tool: 'pg_dump' | 'pg_restore', url: string, given: readonly string[]): Promise<void> {
  const child = spawn(tool, given, { env: addressed(url), stdio: ['ignore', 'inherit', 'pipe'] });
  let said = '';
  child.stderr.on('data', (part: Buffer) => {
    said = (said + part.toString()).slice(-4_000);
  });
  const ended = await new Promise<number | null>((done, failed) => {
    child.once('error', (error: NodeJS.ErrnoException) => {
      if (error.code !== 'ENOENT') failed(error);
      else failed(new StartFault(`${tool} is needed, of the server's version or later (Debian: postgresql-client).`));
    });
    child.once('close', done);
  });
  if (ended !== 0) throw new StartFault(`${tool} ended with ${ended}: ${said.trim()}`);
}
