// Brings a saved register back: `npm run restore -- FOLDER`.
import 'reflect-metadata';
import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import type pg from 'pg';
import { contentKept } from '../file/file-ref.js';
import { Vault } from '../access/privacy/personal.js';
import { dataFolder, type Config } from '../server/config.js';
import { masterKey } from '../server/credentials.js';
import { withOwner } from '../server/database.js';
import { StartFault } from '../server/start-fault.js';
import { runOnEmpty } from './command.js';
import { copied, databaseIn, filesIn, manifestIn, runTool, type Manifest } from './copies.js';

const help = `npm run restore -- FOLDER

Brings back what \`npm run backup\` saved: into the empty database of DATABASE_URL, and the files into DATA_DIR. Needs the keys that it was
written under (MASTER_KEY, HASHING_KEY where that is another) and pg_restore. A new epoch begins: whoever reads the feed goes on from a cursor
up to the moment saved, and is told where theirs is beyond it. Before WORKER is on again, compare what was handed to the bank since.`;

/** A role is of the whole cluster and in no dump of a database: as the first migration makes it. */
const servingRole = `do $$ begin
  if not exists (select from pg_roles where rolname = 'sanbixu_app') then create role sanbixu_app nologin; end if;
  if (select rolsuper from pg_roles where rolname = current_user)
    or not pg_has_role(current_user, 'sanbixu_app', case when current_setting('server_version_num')::int < 160000 then 'MEMBER' else 'SET' end)
  then execute format('grant sanbixu_app to %I', current_user); end if;
end $$`;
const newEpoch = `with begun as (insert into journal_epoch (epoch, previous, began_after, began_at)
    select gen_random_uuid(), epoch, position, now() from journal_head returning epoch)
  update journal_head set epoch = (select epoch from begun)`;

await runOnEmpty(help, async (config, connectionString, [folder]) => {
  if (!folder) throw new StartFault('Name the folder: npm run restore -- FOLDER');
  const manifest = manifestOf(folder);
  mustBeItsKeys(config, manifest);
  await withOwner({ connectionString }, async (owner) => {
    await mustHaveNothing(owner);
    await owner.query(servingRole);
  });
  await runTool('pg_restore', connectionString, [
    '--no-owner',
    '--exit-on-error',
    '--single-transaction',
    `--dbname=${nameOf(connectionString)}`,
    databaseIn(folder),
  ]);
  const missing = await withOwner({ connectionString }, async (owner) => {
    await owner.query(newEpoch);
    return filesBack(owner, folder, dataFolder(config, 'files'));
  });
  for (const each of missing) console.log(`FAULT the file ${each} is missing, or is not what it was`);
  const of = `position ${manifest.position} of ${manifest.madeAt}`;
  if (missing.length === 0) console.log(`Restored: ${of}. npm run verify-ledger proves the register.`);
  else console.log(`Restored without ${missing.length} of its files: ${of}. Look for a whole backup.`);
  process.exitCode = missing.length === 0 ? 0 : 1;
});

function manifestOf(folder: string): Manifest {
  if (!existsSync(manifestIn(folder)))
    throw new StartFault(`There is no whole backup in ${folder}: manifest.json is written last.`);
  const manifest = JSON.parse(readFileSync(manifestIn(folder), 'utf8')) as Manifest;
  const { version } = JSON.parse(readFileSync('package.json', 'utf8')) as { version: string };
  if (manifest.release.localeCompare(version, 'en', { numeric: true }) > 0)
    throw new StartFault(`The backup is of a newer release (${manifest.release}); restore it with that one.`);
  return manifest;
}
function mustBeItsKeys(config: Config, { keys }: Manifest): void {
  // Otherwise one would be made, which is not the one.
  if (!config.MASTER_KEY && !existsSync(path.join(dataFolder(config, 'keys'), 'master.key')))
    throw new StartFault('MASTER_KEY is needed: the key that this backup is written under.');
  const vault = new Vault(masterKey(config), config.HASHING_KEY ?? undefined, config.MASTER_KEY_PREVIOUS);
  if (keys.MASTER !== vault.masterKeyId)
    throw new StartFault('MASTER_KEY is not the key that this backup is written under.');
  if (keys.FINDING !== vault.hashingKeyId)
    throw new StartFault('HASHING_KEY (MASTER_KEY where not given) is not the key that this backup is searched by.');
}
async function mustHaveNothing(owner: pg.Client): Promise<void> {
  const { rowCount } = await owner.query(
    `select from pg_class c join pg_namespace n on n.oid = c.relnamespace
     where n.nspname not in ('pg_catalog', 'information_schema') and n.nspname !~ '^pg_' and c.relkind in ('r', 'p')
     limit 1`,
  );
  if (rowCount) throw new StartFault('The database is not empty; a register is restored into an empty one.');
}
function nameOf(url: string): string {
  return decodeURIComponent(new URL(url).pathname.slice(1)) || new URL(url).username;
}

/** Brings back what the register speaks of; answers what is not there, or is not what it was. */
async function filesBack(owner: pg.Client, folder: string, to: string): Promise<string[]> {
  const { rows } = await owner.query<{ sha256: string }>(contentKept);
  const missing: string[] = [];
  for (const { sha256 } of rows) if (!(await copied(sha256, filesIn(folder), to))) missing.push(sha256);
  return missing;
}
