import type { Instant } from '../../kernel/instant.js';
import { bulkLoad, type PastEvent } from './bulk-load.js';
import { newKey } from '../privacy/ids.js';
import { newRow } from '../acting/outcome.js';
import type { Noun } from '../model/noun.js';
import type { Services } from '../services.js';

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
