// Saves the register: `npm run backup -- FOLDER`.
import 'reflect-metadata';
import { readFileSync, writeFileSync } from 'node:fs';
import { contentKept } from '../file/file-ref.js';
import { dataFolder } from '../server/config.js';
import { StartFault } from '../server/start-fault.js';
import { runCommand } from './command.js';
import { copied, databaseIn, filesIn, manifestIn, mustBeEmpty, runTool, type Manifest } from './copies.js';

const help = `npm run backup -- FOLDER

Saves the register in DATABASE_URL and the files in DATA_DIR to a folder that is new or empty, as of one moment, while the service goes on.
The keys (MASTER_KEY, HASHING_KEY) are not in it and are saved elsewhere; a backup names those that it is written under. Needs pg_dump of the
server's version or later. Ends with 0 where all is saved, with 1 where a file is missing or is not what it was (each is named).`;

await runCommand(
  help,
  async (config, address, client, [folder]) => {
    if (!folder) throw new StartFault('Name the folder: npm run backup -- FOLDER');
    if (!('connectionString' in address))
      throw new StartFault('The embedded PostgreSQL is saved by copying DATA_DIR while the service is stopped.');
    mustBeEmpty(folder);
    // All three are of one moment: the dump looks at the same snapshot as these questions.
    await client.query('begin isolation level repeatable read read only');
    const asked = async <Row>(sql: string): Promise<Row[]> => (await client.query(sql)).rows as Row[];
    const [snapshot] = await asked<{ name: string }>('select pg_export_snapshot() as name');
    const [head] = await asked<Pick<Manifest, 'epoch' | 'position' | 'madeAt'>>(
      `select epoch::text, position::text, to_char(now() at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"') as "madeAt" from journal_head`,
    );
    const [last] = await asked<{ name: string }>('select name from migration order by timestamp desc limit 1');
    const keys = await asked<{ purpose: string; name: string }>('select purpose, name from key_name');
    const kept = await asked<{ sha256: string }>(contentKept);
    const { connectionString } = address;
    const given = ['--format=custom', '--no-owner', `--snapshot=${snapshot!.name}`, `--file=${databaseIn(folder)}`];
    await runTool('pg_dump', connectionString, given);
    await client.query('commit');
    const missing: string[] = [];
    for (const { sha256 } of kept)
      if (!(await copied(sha256, dataFolder(config, 'files'), filesIn(folder)))) missing.push(sha256);
    const { version } = JSON.parse(readFileSync('package.json', 'utf8')) as { version: string };
    const manifest: Manifest = {
      format: 1,
      release: version,
      ...head!,
      lastMigration: last!.name,
      keys: Object.fromEntries(keys.map(({ purpose, name }) => [purpose, name])),
      files: kept.length - missing.length,
    };
    // Written last: a folder without it is no backup.
    writeFileSync(manifestIn(folder), `${JSON.stringify(manifest, null, 2)}\n`, { mode: 0o600 });
    for (const each of missing) console.log(`FAULT the file ${each} is missing, or is not what it was`);
    console.log(`Saved to ${folder}: position ${manifest.position}, ${manifest.files} files.`);
    process.exitCode = missing.length === 0 ? 0 : 1;
  },
  { options: '-c timezone=UTC' },
);
