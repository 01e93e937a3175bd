import type { Noun } from '../model/noun.js';
import { masks, personalClassOf, placeOf, plainFormOf, type SubjectKey, type Vault } from '../privacy/personal.js';
import { personColumn } from '../reading/tables.js';
import type { Transaction } from './transaction.js';

// How rows go into their tables, whoever enters them: one act, or a history that is loaded at once.

/** Sends rows under their columns' names to a table. */
export const populate = (
  tx: Pick<Transaction, 'send'>,
  table: string,
  columns: readonly string[],
  rows: readonly object[],
  conflict = '',
): Promise<unknown> => {
  const list = columns.join(', ');
  return tx.send(
    `insert into ${table} (${list}) select ${list} from jsonb_populate_recordset(null::${table}, $1)${conflict}`,
    [JSON.stringify(rows)],
  );
};

export const enterSubjectKeys = (
  tx: Pick<Transaction, 'send'>,
  { masterKeyId }: Vault,
  keys: readonly SubjectKey[],
): Promise<unknown> =>
  tx.send(
    'insert into subject_key (id, wrapped, master_key) select x.id, x.wrapped, $3 from unnest($1::uuid[], $2::text[]) x (id, wrapped)',
    [keys.map(({ id }) => id), keys.map(({ wrapped }) => wrapped), masterKeyId],
  );

/**
 * Personal values go beside the entry: masked, as ciphertext under the subject's own key, and hashed; null takes one
 * away. What is not set stays.
 */
export function sealedColumns(
  vault: Vault,
  noun: Noun,
  key: { readonly id: string; readonly plain: Buffer },
  set: Readonly<Record<string, unknown>>,
): Record<string, string | null> {
  const columns: Record<string, string | null> = {};
  for (const property of Object.keys(noun.personal)) {
    const given = set[property] as string | null | undefined;
    if (given === undefined) continue;
    const of = personalClassOf(noun, property)!;
    const value = given === null ? null : plainFormOf(of, given);
    const column = personColumn(property);
    const place = placeOf(noun.entity.name, property, key.id);
    columns[`${column}_masked`] = value === null ? null : masks[of](value);
    columns[`${column}_cipher`] = value === null ? null : vault.encrypt(key.plain, value, place);
    columns[`${column}_hash`] = value === null ? null : vault.hash(of, value);
  }
  return columns;
}
