import type { Noun } from '../model/noun.js';
import { personColumn, type Table } from '../reading/tables.js';
import type { RequestKey } from '../acting/request-keys.js';

/** What of a journal entry is the same for all entries of one act. */
export interface Entered {
  readonly action: string;
  readonly occurredAt: string;
  readonly clientId: string;
  readonly operatorId: string | null;
  readonly organisationId: string;
  readonly reason: string | null;
}
/** What differs from entry to entry. */
export interface Written {
  readonly id: string;
  readonly fields: readonly string[];
  readonly key: RequestKey | null;
}

/**
 * Of the last statements before commit, one for each noun: takes the next positions from the one head row, and adds
 * versions, keys and journal entries. Nothing is locked after the head. Each entry's digest covers its full row
 * (personal values as ciphertext) and the digest before.
 */
export function journalStatement(noun: Noun, table: Table): string {
  let text = written.get(noun);
  if (text === undefined) written.set(noun, (text = write(noun, table)));
  return text;
}
const written = new WeakMap<Noun, string>();

function write(noun: Noun, table: Table): string {
  const columns = [...table.columns.values()].map(({ name }) => name).join(', ');
  const type = noun.entity.name;
  const persons = Object.keys(noun.personal).length > 0;
  const personColumns = [
    'id',
    'subject_id',
    ...Object.keys(noun.personal)
      .map(personColumn)
      .flatMap((p) => [`${p}_masked`, `${p}_cipher`, `${p}_hash`]),
  ];
  return `with head as (
    update journal_head set position = position + cardinality($1::uuid[]), at = greatest(at, date_trunc('milliseconds', clock_timestamp()))
    returning position - cardinality($1::uuid[]) as base, at
  ), e as (
    select t.*, x.x_n, x.x_fields, x.x_key, x.x_key_digest, x.x_key_fields,
      to_jsonb(t) as x_whole${persons ? ', to_jsonb(p) as x_person' : ''}
    from unnest($1::uuid[], $2::text[], $3::text[], $4::text[], $11::text[]) with ordinality
      x (x_id, x_fields, x_key, x_key_digest, x_key_fields, x_n)
    join ${table.name} t on t.id = x.x_id${persons ? ` left join "${table.bare}_person" p on p.id = t.id` : ''}
  ), h as (
    insert into "${table.bare}_history" (${columns}, position) select ${columns}, head.base + e.x_n from e, head
  )${
    persons
      ? `, ph as (
    insert into "${table.bare}_person_history" (${personColumns.join(', ')}, version)
    select ${personColumns.map((c) => `p.${c}`).join(', ')}, e.version from e join "${table.bare}_person" p on p.id = e.id
  )`
      : ''
  }, k as (
    insert into request_key
      (client_id, operator_id, key, digest, entry_type, entry_id, version, position, field_digests)
    select $7::uuid, $8::uuid, e.x_key, e.x_key_digest, '${type}', e.id, e.version, head.base + e.x_n,
      decode(e.x_key_fields, 'hex')
    from e, head where e.x_key is not null
  ), j as (
    insert into journal (position, entry_type, entry_id, version, action, occurred_at, recorded_at, client_id, operator_id, organisation_id, region_code, county_code, township_code, fields, reason, key_digest, digest)
    select head.base + e.x_n, '${type}', e.id, e.version, $5::text, $6::timestamptz, head.at, $7::uuid, $8::uuid, $9::uuid, e.region_code, e.county_code, e.township_code,
      coalesce(string_to_array(nullif(e.x_fields, ''), ','), '{}'), $10::text, e.x_key_digest,
      sha256(coalesce((select before.digest from journal before where before.entry_id = e.id and before.version = e.version - 1), ''::bytea)
        || convert_to(jsonb_build_array(head.base + e.x_n, '${type}', e.id, e.version, $5::text, $6::timestamptz, $7::uuid, $8::uuid, $9::uuid, e.x_fields, $10::text, e.x_key_digest,
          jsonb_strip_nulls(e.x_whole), ${persons ? 'jsonb_strip_nulls(e.x_person)' : 'null'})::text, 'UTF8'))
    from e, head
  )
  select e.id, e.version, (head.base + e.x_n)::text, head.at${noun.shapesRights ? `, pg_notify('sanbixu_rights', '${type}')` : ''} from e, head order by e.x_n`;
}

export const journalValues = (entered: Entered, written: readonly Written[]): unknown[] => [
  written.map(({ id }) => id),
  written.map(({ fields }) => fields.join(',')),
  written.map(({ key }) => key?.text ?? null),
  written.map(({ key }) => key?.digest ?? null),
  entered.action,
  entered.occurredAt,
  entered.clientId,
  entered.operatorId,
  entered.organisationId,
  entered.reason,
  written.map(({ key }) => key?.fieldDigests ?? null),
];

/**
 * Binds a batch's own key, once, to the first of its rows that was accepted; sent after the rows' journal, within its
 * transaction.
 */
export const batchKeyStatement = `
  insert into request_key (client_id, operator_id, key, digest, entry_type, entry_id, version, position, field_digests)
  select k.client_id, k.operator_id, $4, $5, k.entry_type, k.entry_id, k.version, k.position, decode($6, 'hex')
  from request_key k where k.client_id = $1 and k.operator_id is not distinct from $2::uuid and k.key = $3
  on conflict do nothing`;

/**
 * Waits for the head before touching it. Writers that queue for the row itself find on waking that it has changed and
 * look again, each
 * of them; those that queue for this lock begin their statement when the row is theirs, which halves PostgreSQL's
 * work under load.
 */
export const takeTurn = (tx: {
  send: (text: string, values: readonly unknown[]) => Promise<unknown[][]>;
}): Promise<unknown[][]> => tx.send('select pg_advisory_xact_lock($1)', [816019]);

/** Recomputes the chain of every entry of a noun from its history; names the positions at which it does not verify. */
export function chainFaultsStatement(noun: Noun, table: Table): string {
  const persons = Object.keys(noun.personal).length > 0;
  return `select j.position::text from journal j
    left join "${table.bare}_history" h on h.id = j.entry_id and h.version = j.version
    left join journal before on before.entry_id = j.entry_id and before.version = j.version - 1${
      persons
        ? `
    left join "${table.bare}_person_history" p on p.id = j.entry_id and p.version = j.version`
        : ''
    }
    where j.entry_type = '${noun.entity.name}' and (h.id is null or h.position <> j.position or (j.version > 1 and before.position is null) or j.digest is distinct from
      sha256(coalesce(before.digest, ''::bytea) || convert_to(jsonb_build_array(j.position, j.entry_type, j.entry_id, j.version, j.action, j.occurred_at, j.client_id, j.operator_id, j.organisation_id,
        coalesce(array_to_string(j.fields, ','), ''), j.reason, j.key_digest, jsonb_strip_nulls(to_jsonb(h) - 'position'), ${persons ? "jsonb_strip_nulls(to_jsonb(p) - 'version')" : 'null'})::text, 'UTF8')))
    order by j.position limit 100`;
}
