import type { Instant } from '../../kernel/instant.js';
import { figureStatement, figureValues } from '../figures/figures.js';
import { newKey } from '../privacy/ids.js';
import type { Row } from '../acting/judge.js';
import type { Noun } from '../model/noun.js';
import type { Services } from '../services.js';
import { inColumns, personColumn, type Table } from '../reading/tables.js';
import { enterSubjectKeys, populate, sealedColumns } from '../acting/rows.js';
import { inTransaction, type Transaction } from '../acting/transaction.js';
import { digestOf } from './digest.js';
import { versionParts, versionPersons } from './journal.js';

/** Something that happened to an entry: what it then was, whole. */
export interface PastEvent {
  readonly noun: Noun;
  readonly action: string;
  readonly at: Instant;
  readonly by: { readonly clientId: string; readonly operatorId: string | null; readonly organisationId: string };
  readonly row: Row;
  readonly fields: readonly string[];
  readonly reason: string | null;
  /** Personal values it set, plain; null takes one away. */
  readonly personal: Readonly<Record<string, string | null>> | null;
}
/** What comes with happenings: the numbers taken, and rows of no noun that they name, which are entered before them. */
export interface With {
  readonly numbers?: readonly LastNumber[];
  readonly before?: (tx: Pick<Transaction, 'send'>) => Promise<unknown>;
  readonly progress?: (done: number) => void;
}
/** The last number taken of a kind of paper, by office and year. */
export interface LastNumber {
  readonly office: string;
  readonly kind: string;
  readonly year: string;
  readonly last: number;
}

const rowsAtOnce = 2_000;
const hidden = new Set(['id', 'version', 'createdAt', 'updatedAt', 'actedAt']);

/**
 * Enters what has happened elsewhere or before: new entries with all their versions, in the order they happened.
 * History, journal with its chain of digests, figures and numbers are as if each had been acted; it is written as a
 * whole or not at all. Nothing is recorded as earlier than what the journal already holds. Happenings come in order of
 * time, and an entry's versions one after the other from 1.
 */
export async function bulkLoad(
  services: Services,
  pastEvents: readonly PastEvent[],
  { numbers = [], before = () => Promise.resolve(), progress = () => {} }: With = {},
): Promise<void> {
  if (pastEvents.length === 0) return;
  const byNoun = ofEachNoun(pastEvents);
  const inOrder = [...services.nouns.values()].filter((noun) => byNoun.has(noun));
  await inTransaction(services, async (tx) => {
    await tx.send('set local statement_timeout = 0');
    await tx.send('set local idle_in_transaction_session_timeout = 0');
    await tx.send('set local enable_seqscan = on');
    const [[base]] = (await tx.send('select position from journal_head for update')) as [[string]];
    const [[last]] = (await tx.send('select max(recorded_at) from journal')) as [[Instant | null]];
    await prepareEvents(tx, pastEvents, BigInt(base), last);
    await before(tx);
    let done = 0;
    const step = (entered: number): void => {
      progress((done += entered));
    };
    for (const noun of inOrder) {
      const own = byNoun.get(noun)!;
      await enterNoun(tx, services, { noun, own, base: BigInt(base) }, step);
    }
    await enterNumbers(tx, numbers);
    await tx.send('update journal_head set position = position + $1, at = (select max(recorded_at) from happening)', [
      pastEvents.length,
    ]);
    if (inOrder.some(({ shapesRights }) => shapesRights)) await tx.send(`select pg_notify('sanbixu_rights', 'all')`);
    await tx.commit();
  });
  services.forget();
}

/** A past event, and the how-manieth of all it is. */
interface Placed {
  readonly event: PastEvent;
  readonly n: number;
}
function ofEachNoun(pastEvents: readonly PastEvent[]): ReadonlyMap<Noun, readonly Placed[]> {
  const byNoun = new Map<Noun, Placed[]>();
  pastEvents.forEach((event, i) => {
    const known = byNoun.get(event.noun);
    const one = { event, n: i + 1 };
    if (known) known.push(one);
    else byNoun.set(event.noun, [one]);
  });
  return byNoun;
}

/** The entries of a noun as they now stand, all their versions, and what the journal and the figures say of them. */
async function enterNoun(
  tx: Transaction,
  services: Services,
  { noun, own, base }: { readonly noun: Noun; readonly own: readonly Placed[]; readonly base: bigint },
  step: (entered: number) => void,
): Promise<void> {
  const table = services.plans.tableOf(noun);
  const pastEvents = own.map(({ event }) => event);
  const latest = [...new Map(pastEvents.map(({ row }) => [row.id, row])).values()];
  await populateAll(
    tx,
    table.name,
    columnsOf(table),
    latest.map((row) => inColumns(table, row)),
  );
  if (Object.keys(noun.personal).length > 0) await persons(tx, services, noun, pastEvents);
  for (let start = 0; start < own.length; start += rowsAtOnce) {
    const part = own.slice(start, start + rowsAtOnce);
    await populateAll(
      tx,
      `"${table.bare}_history"`,
      [...columnsOf(table), 'position'],
      part.map(({ event, n }) => ({ ...inColumns(table, event.row), position: String(base + BigInt(n)) })),
    );
    step(part.length);
  }
  const deepest = Math.max(...pastEvents.map(({ row }) => row.version));
  for (let version = 1; version <= deepest; version++)
    await tx.send(journalled(noun, table), [noun.entity.name, version]);
  if (noun.figures) {
    const added = latest.map((row) => ({ noun, before: null, row, set: {}, key: null }));
    await tx.send(figureStatement(table.bare, noun.figures, table), figureValues(noun.figures, added));
  }
}

const enterNumbers = (tx: Transaction, numbers: readonly LastNumber[]): Promise<unknown> =>
  tx.send(
    `insert into number_head (office, kind, year, last) select * from unnest($1::text[], $2::text[], $3::text[], $4::int[])
      on conflict (office, kind, year) do update set last = greatest(number_head.last, excluded.last)`,
    [
      numbers.map(({ office: numberPrefix }) => numberPrefix),
      numbers.map(({ kind }) => kind),
      numbers.map(({ year }) => year),
      numbers.map(({ last: n }) => n),
    ],
  );

const columnsOf = (table: Table): string[] => [...table.columns.values()].map(({ name }) => name);

async function populateAll(
  tx: Transaction,
  table: string,
  columns: readonly string[],
  rows: readonly object[],
): Promise<void> {
  for (let start = 0; start < rows.length; start += rowsAtOnce)
    await populate(tx, table, columns, rows.slice(start, start + rowsAtOnce));
}

/** What the journal says of each, beside the rows: kept for this transaction only. */
async function prepareEvents(
  tx: Transaction,
  pastEvents: readonly PastEvent[],
  base: bigint,
  last: Instant | null,
): Promise<void> {
  await tx.send(
    `create temporary table happening (position bigint, entry_type text, entry_id uuid, version integer, action text, occurred_at timestamptz(3), recorded_at timestamptz(3), client_id uuid, operator_id uuid, organisation_id uuid, fields text, reason text) on commit drop`,
  );
  for (let start = 0; start < pastEvents.length; start += 10_000) {
    const part = pastEvents.slice(start, start + 10_000);
    await tx.send(
      `insert into happening select * from unnest($1::bigint[], $2::text[], $3::uuid[], $4::int[], $5::text[], $6::timestamptz[], $7::timestamptz[], $8::uuid[], $9::uuid[], $10::uuid[], $11::text[], $12::text[])`,
      [
        part.map((_, i) => String(base + BigInt(start + i + 1))),
        part.map(({ noun }) => noun.entity.name),
        part.map(({ row }) => row.id),
        part.map(({ row }) => row.version),
        part.map(({ action }) => action),
        part.map(({ at }) => at),
        part.map(({ at }) => (last !== null && last > at ? last : at)),
        part.map(({ by }) => by.clientId),
        part.map(({ by }) => by.operatorId),
        part.map(({ by }) => by.organisationId),
        part.map(({ fields }) =>
          fields
            .filter((field) => !hidden.has(field))
            .sort()
            .join(','),
        ),
        part.map(({ reason }) => reason),
      ],
    );
  }
  await tx.send('create index on happening (entry_type, version)');
  await tx.send('analyze happening');
}

/** All versions of one depth: each digest covers the one before. */
function journalled(noun: Noun, table: Table): string {
  const digest = digestOf(`coalesce(before.digest, ''::bytea)`, {
    ...versionParts(noun, 'e'),
    fields: 'e.fields',
    keyDigest: 'null::text',
  });
  return `insert into journal (position, entry_type, entry_id, version, action, occurred_at, recorded_at, client_id, operator_id, organisation_id, region_code, county_code, township_code, fields, reason, key_digest, digest)
    select e.position, e.entry_type, e.entry_id, e.version, e.action, e.occurred_at, e.recorded_at, e.client_id, e.operator_id, e.organisation_id, h.region_code, h.county_code, h.township_code,
      coalesce(string_to_array(nullif(e.fields, ''), ','), '{}'), e.reason, null, ${digest}
    from happening e join "${table.bare}_history" h on h.id = e.entry_id and h.version = e.version
      left join journal before on before.entry_id = e.entry_id and before.version = e.version - 1
      ${versionPersons(noun, table, 'e')}
    where e.entry_type = $1 and e.version = $2`;
}

/**
 * Personal values go beside the entry: masked, as ciphertext under the subject's own key, and hashed; each version
 * keeps what it had.
 */
async function persons(
  tx: Transaction,
  services: Services,
  noun: Noun,
  pastEvents: readonly PastEvent[],
): Promise<void> {
  const { vault, plans } = services;
  const { bare } = plans.tableOf(noun);
  const columns = Object.keys(noun.personal)
    .map(personColumn)
    .flatMap((column) => [`${column}_masked`, `${column}_cipher`, `${column}_hash`]);
  const held = new Map<string, { key: ReturnType<typeof vault.newSubjectKey>; row: Record<string, string | null> }>();
  const versions: object[] = [];
  for (const {
    row: { id, version },
    personal,
  } of pastEvents) {
    let own = held.get(id);
    if (personal) {
      if (!own) {
        const key = vault.newSubjectKey(newKey());
        held.set(id, (own = { key, row: { id, subject_id: key.id } }));
      }
      own.row = { ...own.row, ...sealedColumns(vault, noun, own.key, personal) };
    }
    if (own) versions.push({ ...own.row, version });
  }
  await enterSubjectKeys(
    tx,
    vault,
    [...held.values()].map(({ key }) => key),
  );
  await populateAll(
    tx,
    `"${bare}_person"`,
    ['id', 'subject_id', ...columns],
    [...held.values()].map(({ row }) => row),
  );
  await populateAll(tx, `"${bare}_person_history"`, ['id', 'subject_id', ...columns, 'version'], versions);
}
