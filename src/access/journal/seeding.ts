import type { Instant } from '../../kernel/instant.js';
import { bulkLoad, type PastEvent } from './bulk-load.js';
import { newKey } from '../privacy/ids.js';
import { journalStatement, journalValues, takeTurn } from './journal.js';
import { newRow } from '../acting/outcome.js';
import type { Noun } from '../model/noun.js';
import type { Services } from '../services.js';
import { inTransaction } from '../acting/transaction.js';

/** On whose word rows are seeded: before there is a register, by its own first start. */
export interface SeededBy {
  readonly clientId: string;
  readonly operatorId: string | null;
  readonly organisationId: string;
  readonly at: Instant;
}

/**
 * Enters rows that no act of the office makes: the offices themselves, and what is brought over from elsewhere. They
 * get versions, history and journal as any entry does (action `FOUNDED`). Personal data are not taken this way.
 */
export async function seedRows<E extends object>(
  services: Services,
  seededBy: SeededBy,
  noun: Noun<E>,
  rows: readonly (Partial<E> & { regionCode: string })[],
): Promise<string[]> {
  const pastEvents = seedings(seededBy, noun, rows);
  await bulkLoad(services, pastEvents);
  return pastEvents.map(({ row }) => row.id);
}

/** The same as past events, for a bulk load that goes on from them. */
export function seedings<E extends object>(
  { clientId, operatorId, organisationId, at }: SeededBy,
  noun: Noun<E>,
  rows: readonly (Partial<E> & { regionCode: string })[],
  newId: () => string = newKey,
): PastEvent[] {
  return rows.map((values): PastEvent => ({
    noun,
    action: 'FOUNDED',
    at,
    by: { clientId, operatorId, organisationId },
    fields: Object.keys(values),
    reason: null,
    personal: null,
    row: {
      ...values,
      ...newRow(values, { at, now: at }, () => newId()),
    },
  }));
}

/** Changes a founded row: ends a post, closes a client. */
export async function amendSeeded<E extends object>(
  services: Services,
  seededBy: SeededBy,
  noun: Noun<E>,
  id: string,
  set: Partial<E>,
): Promise<void> {
  const table = services.plans.tableOf(noun);
  const { clientId, operatorId, organisationId, at } = seededBy;
  await inTransaction(services, async (tx) => {
    await tx.send('begin');
    const values: unknown[] = [id, at];
    const sets = Object.entries(set).map(
      ([property, value]) => `${table.columns.get(property)!.name} = $${values.push(value)}`,
    );
    await tx.send(
      `update ${table.name} set ${[...sets, 'version = version + 1', 'updated_at = $2', 'acted_at = $2'].join(', ')} where id = $1`,
      values,
    );
    await tx.commitWith(
      takeTurn(tx),
      tx.send(
        journalStatement(noun, table),
        journalValues({ action: 'AMENDED', occurredAt: at, clientId, operatorId, organisationId, reason: null }, [
          { id, fields: Object.keys(set).sort(), key: null },
        ]),
      ),
    );
  });
  if (noun.shapesRights) services.forget();
}
