import type { Instant } from '../kernel/instant.js';
import { countyOf, townshipOf, type RegionCode } from '../kernel/region-code.js';
import { figureStatement, figureValues } from './figures.js';
import { newKey } from './ids.js';
import { journalStatement, journalValues, takeTurn } from './journal.js';
import type { Row } from './judge.js';
import type { Noun } from './noun.js';
import type { Office } from './office.js';
import { inTransaction, Transaction } from './transaction.js';

/** On whose word entries are founded: before there is a register, by the register's own founding. */
export interface Founder { readonly clientId: string; readonly operatorId: string | null; readonly organisationId: string; readonly at: Instant }

/**
 * Enters rows that no act of the office makes: the offices themselves, and what is brought over from elsewhere. They get versions, history
 * and journal as any entry does (action `FOUNDED`). Personal data are not taken this way.
 */
export async function found<E extends object>(office: Office, founder: Founder, noun: Noun<E>, rows: readonly (Partial<E> & { regionCode: string })[]): Promise<string[]> {
  const table = office.plans.tableOf(noun), ids: string[] = [];
  for (let start = 0; start < rows.length; start += 1000) {
    const made = rows.slice(start, start + 1000).map((given) => ({
      ...given, id: (given as { id?: string }).id ?? newKey(), version: 1, createdAt: founder.at, updatedAt: founder.at, actedAt: founder.at,
      countyCode: countyOf(given.regionCode as RegionCode), townshipCode: townshipOf(given.regionCode as RegionCode),
    }) as unknown as Row);
    await write(office, founder, noun, made.map((row) => ({ before: null, row, fields: Object.keys(row) })), 'FOUNDED', async (tx) => {
      const columns = [...table.columns.values()].map(({ name }) => name).join(', ');
      await tx.send(`insert into ${table.name} (${columns}) select ${columns} from jsonb_populate_recordset(null::${table.name}, $1)`,
        [JSON.stringify(made.map((row) => Object.fromEntries([...table.columns].map(([property, { name }]) => [name.slice(1, -1), (row as unknown as Record<string, unknown>)[property] ?? null]))))]);
    });
    ids.push(...made.map(({ id }) => id));
  }
  return ids;
}

/** Changes a founded row: ends a post, closes a client. */
export async function amend<E extends object>(office: Office, founder: Founder, noun: Noun<E>, id: string, set: Partial<E>): Promise<void> {
  const table = office.plans.tableOf(noun);
  await write(office, founder, noun, [{ before: null, row: { id } as Row, fields: Object.keys(set) }], 'AMENDED', async (tx) => {
    const values: unknown[] = [id, founder.at];
    const sets = Object.entries(set).map(([property, value]) => `${table.columns.get(property)!.name} = $${values.push(value)}`);
    await tx.send(`update ${table.name} set ${[...sets, 'version = version + 1', 'updated_at = $2', 'acted_at = $2'].join(', ')} where id = $1`, values);
  });
}

async function write(office: Office, founder: Founder, noun: Noun, changed: readonly { before: Row | null; row: Row; fields: readonly string[] }[], action: string, put: (tx: Transaction) => Promise<void>): Promise<void> {
  const table = office.plans.tableOf(noun), { clientId, operatorId, organisationId, at } = founder;
  await inTransaction(office.writes, office.prepared, async (tx) => {
    await tx.send('begin');
    await put(tx);
    if (noun.figures && action === 'FOUNDED') await tx.send(figureStatement(table.bare, noun.figures, table), figureValues(noun.figures, changed.map(({ before, row }) => ({ noun, before, row, set: {}, key: null, keyDigest: null }))));
    await tx.commitWith(takeTurn(tx), tx.send(journalStatement(noun, table), journalValues({ action, occurredAt: at, clientId, operatorId, organisationId, reason: null },
      changed.map(({ row, fields }) => ({ id: row.id, fields: fields.filter((field) => table.columns.has(field) && !['id', 'version', 'createdAt', 'updatedAt', 'actedAt'].includes(field)).sort(), key: null, keyDigest: null })))));
  });
  if (noun.shapesRights) office.register.forget();
}
