import type pg from 'pg';
import type { PersonalClass } from '../access/rights/caller.js';
import type { Noun } from '../access/model/noun.js';
import { placeOf, type Vault } from '../access/privacy/personal.js';
import { personColumn, type Table } from '../access/reading/tables.js';
import { nouns } from '../rooms.js';
import { StartFault } from './start-fault.js';

/** Which keys a database is written under. A wrong one would let everything in again that is to be there once. */
export interface Keyed {
  readonly vault: Vault;
  readonly tableOf: (noun: Noun) => Table;
}

const wrongMaster =
  'MASTER_KEY is not the key that this database is written under; give the one it was made with' +
  ' (in the sandbox it is kept in DATA_DIR/keys/master.key).';
const notBefore =
  'MASTER_KEY and MASTER_KEY_PREVIOUS are both not the key that this database is written under;' +
  ' MASTER_KEY_PREVIOUS must be the key before the rotation.';
const rotating =
  'Some keys of persons are still wrapped by another key than MASTER_KEY:' +
  ' MASTER_KEY_PREVIOUS must be given until `npm run rotate-master-key` has ended.';
const wrongHashing =
  'HASHING_KEY is not the key that this database is searched by: it must be the first MASTER_KEY' +
  ' of this database, and must be given once MASTER_KEY has been rotated.';

/**
 * Refuses to go on under other keys than the database is written under, and keeps their names at the first start.
 * Under another master key what is there could not be read; under another hashing key, persons and accounts that are
 * entered once would be entered again.
 */
export async function assureKeys(db: pg.ClientBase, keyed: Keyed): Promise<void> {
  const { vault } = keyed;
  const { rows } = await db.query<{ purpose: string; name: string }>('select purpose, name from key_name');
  const kept = new Map(rows.map(({ purpose, name }) => [purpose, name]));
  const master = kept.get('MASTER');
  const hashing = kept.get('FINDING');
  if (master !== undefined && master !== vault.masterKeyId && master !== vault.masterKeyPreviousId) {
    throw new StartFault(vault.masterKeyPreviousId === null ? wrongMaster : notBefore);
  }
  await assureWrapped(db, vault, master !== undefined);
  if (hashing !== undefined && hashing !== vault.hashingKeyId) throw new StartFault(wrongHashing);
  if (hashing === undefined) await assureFound(db, keyed);
  // From the first start under a new master key on the one before opens nothing alone.
  await db.query(
    `insert into key_name (purpose, name, since) values ('MASTER', $1, now()), ('FINDING', $2, now())
    on conflict (purpose) do update set name = excluded.name, since = now() where key_name.name <> excluded.name`,
    [vault.masterKeyId, vault.hashingKeyId],
  );
}

/** Every person's key is wrapped by a key that is given; where no name was kept yet, one of each is opened. */
async function assureWrapped(db: pg.ClientBase, vault: Vault, named: boolean): Promise<void> {
  const given = [vault.masterKeyId, ...(vault.masterKeyPreviousId === null ? [] : [vault.masterKeyPreviousId])];
  const { rows: others } = await db.query(
    'select from subject_key where wrapped is not null and master_key <> all($1) limit 1',
    [given],
  );
  if (others.length > 0) throw new StartFault(named ? rotating : wrongMaster);
  if (named) return;
  const { rows } = await db.query<{ id: string; wrapped: string }>(
    'select distinct on (master_key) id, wrapped from subject_key where wrapped is not null order by master_key, id',
  );
  for (const row of rows)
    try {
      vault.unwrap(row);
    } catch {
      throw new StartFault(wrongMaster);
    }
}

/** One value of each kind that is kept: opened, it must have the hash by which it is found. */
async function assureFound(db: pg.ClientBase, { vault, tableOf }: Keyed): Promise<void> {
  for (const noun of nouns) {
    for (const [property, personalClass] of Object.entries(noun.personal) as [string, PersonalClass][]) {
      const column = personColumn(property);
      const {
        rows: [row],
      } = await db.query<{ id: string; wrapped: string; cipher: string; hash: string }>(
        `select k.id, k.wrapped, p.${column}_cipher as cipher, p.${column}_hash as hash
         from "${tableOf(noun).bare}_person" p
         join subject_key k on k.id = p.subject_id
         where k.wrapped is not null and p.${column}_cipher is not null and p.${column}_hash is not null limit 1`,
      );
      if (!row) continue;
      const value = vault.decrypt(vault.unwrap(row), row.cipher, placeOf(noun.entity.name, property, row.id));
      if (vault.hash(personalClass, value) !== row.hash) throw new StartFault(wrongHashing);
      return;
    }
  }
}
