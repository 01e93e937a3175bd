// Rotates the master key: `npm run rotate-master-key`, with MASTER_KEY (the new), MASTER_KEY_PREVIOUS (the old) and
// HASHING_KEY (the first of all).
import 'reflect-metadata';
import type pg from 'pg';
import { Vault } from '../access/privacy/personal.js';
import { tablesOf } from '../access/reading/tables.js';
import { dataSource, inTurn, withOwner } from '../server/database.js';
import { assureKeys } from '../server/keys.js';
import { StartFault } from '../server/start-fault.js';
import { runCommand } from './command.js';

const help = `npm run rotate-master-key

Wraps the key of every person anew. Needs MASTER_KEY (the new), MASTER_KEY_PREVIOUS (the old) and HASHING_KEY (the key that
was there first: what is found by hash and what was signed stay as they are). Signs in as the owner of the tables: whoever
serves may not change a key.`;
const needed =
  'MASTER_KEY, MASTER_KEY_PREVIOUS and HASHING_KEY are needed. HASHING_KEY is the master key that was there first:' +
  ' what is found by hash and what was signed stay as they are.';

// The role that serves has no right to change a key; the owner does it, here and nowhere else.
await runCommand(
  help,
  async (config, address, client) => {
    const { MASTER_KEY: fresh, MASTER_KEY_PREVIOUS: old, HASHING_KEY: finding } = config;
    if (!fresh || !old || !finding) throw new StartFault(needed);
    const vault = new Vault(fresh, finding, old);
    const db = dataSource(address, '-c timezone=UTC');
    await db.initialize();
    // Neither key is taken on trust: wrapping by a wrong one would end what is there.
    const assured = () => withOwner(address, (owner) => assureKeys(owner, { vault, tableOf: tablesOf(db) }));
    await inTurn(address, assured).finally(() => db.destroy());
    console.log(`${await rotate(client, new Vault(old, finding), vault)} keys are wrapped anew.`);
  },
  { options: '-c timezone=UTC' },
);

/** Wraps every person's key anew, some thousand at a time; begun again after a failure it goes on where it was. */
async function rotate(db: pg.ClientBase, before: Vault, now: Vault): Promise<number> {
  for (let done = 0; ;) {
    await db.query('begin');
    const { rows } = await db.query<{ id: string; wrapped: string }>(
      'select id, wrapped from subject_key where wrapped is not null and master_key = $1 order by id limit 2000 for update',
      [before.masterKeyId],
    );
    const fresh = rows.map((row) => now.wrap(row.id, before.unwrap(row)));
    await db.query(
      'update subject_key k set wrapped = x.wrapped, master_key = $3 from unnest($1::uuid[], $2::text[]) x (id, wrapped) where k.id = x.id',
      [rows.map(({ id }) => id), fresh, now.masterKeyId],
    );
    await db.query('commit');
    done += rows.length;
    if (rows.length === 0) return done;
  }
}
