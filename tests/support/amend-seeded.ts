import { inTransaction } from '../../src/access/acting/transaction.js';
import { journalStatement, journalValues, takeTurn } from '../../src/access/journal/journal.js';
import type { SeededBy } from '../../src/access/journal/seeding.js';
import type { Noun } from '../../src/access/model/noun.js';
import type { Services } from '../../src/access/services.js';

/** Changes a seeded row past every act: ends a post, closes a client. */
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
