import type { Pool } from 'pg';
import { has, type Caller } from '../../src/access/rights/caller.js';
import { sqlOf, type Rows } from '../../src/access/model/conditions.js';
import { namesOf, scopeOf, type Noun, type ReaderFacts } from '../../src/access/model/noun.js';
import type { Plans } from '../../src/access/reading/plans.js';
import { inColumns } from '../../src/access/reading/tables.js';

/** What of a caller a column may name: an office, a post, a person or an enterprise. */
export type Whom = 'organisations' | 'posts' | 'operators' | 'enterprises';
const keyOf: Readonly<Record<Whom, (caller: Caller) => string | null>> = {
  organisations: ({ offices }) => offices[0] ?? null,
  posts: ({ posts }) => posts[0]?.id ?? null,
  operators: ({ operatorId }) => operatorId,
  enterprises: ({ enterpriseIds }) => enterpriseIds[0] ?? null,
};
export const ownKey = (whom: Whom, caller: Caller): string | null => keyOf[whom](caller);

export interface Row {
  readonly id: string;
  readonly [property: string]: unknown;
}
/** Whether the caller sees a row as it stands in the register, with other values in some of its columns. */
export async function seesWith(
  sql: Pool,
  plans: Plans,
  noun: Noun,
  caller: Caller,
  id: string,
  values: Readonly<Record<string, unknown>>,
): Promise<boolean> {
  const table = plans.tableOf(noun);
  const bound: unknown[] = [id, JSON.stringify(inColumns(table, values as never))];
  const bind = (value: unknown): string => `$${bound.push(value)}`;
  const scope = sqlOf(
    scopeOf(noun, caller) as Rows<object>,
    (property) => `t.${table.columns.get(property)!.name}`,
    bind,
  );
  const { rows } = await sql.query(
    `select 1 from ${table.name} own, jsonb_populate_record(own, $2) t where own.id = $1 and (${scope})`,
    bound,
  );
  return rows.length > 0;
}

/** Fields of an entry that are kept from a caller who sees it. */
export const withheldFrom = (noun: Noun, caller: Caller): string[] =>
  Object.entries(noun.tells ?? {}).flatMap(([field, roles]) => (has(caller, roles) ? [] : [field]));

/** Columns that lead to an office, a post, a person or an enterprise, by the fields that lead there. */
export function leadsToWhom(
  fields: Readonly<Record<string, { readonly extensions: object }>>,
  whomOf: (noun: Noun) => Whom | null,
): Map<string, Whom> {
  const found = new Map<string, Whom>();
  for (const { extensions } of Object.values(fields)) {
    const { reads } = extensions as ReaderFacts;
    const whom = reads && reads.kind !== 'page' ? whomOf(reads.noun()) : null;
    if (!reads || !whom) continue;
    if (reads.kind === 'one' && reads.by) found.set(reads.by, whom);
    if (reads.placed)
      reads.placed(String, (property) => {
        found.set(property, whom);
        return property;
      });
  }
  return found;
}
/** What leads to somebody and is said to name nobody. */
export const misnamed = (noun: Noun, led: ReadonlyMap<string, Whom>): string[] =>
  [...led.keys()].flatMap((column) => {
    const naming = namesOf(noun)[column];
    return naming === 'acts' || naming === 'mentioned' ? [] : [`${noun.entity.name}.${column}`];
  });
