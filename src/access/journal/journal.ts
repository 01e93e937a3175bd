import type { Noun } from '../model/noun.js';
import { personColumn, type Table } from '../reading/tables.js';
import type { RequestKey } from '../acting/request-keys.js';
import { digestAgain, digestForms, digestOf, type DigestParts } from './digest.js';

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
  if (text === undefined) written.set(noun, (text = journalStatementBy(noun, table)));
  return text;
}
const written = new WeakMap<Noun, string>();

/** The same by other forms of the digest than those of today. */
export function journalStatementBy(noun: Noun, table: Table, forms = digestForms): string {
  const columns = [...table.columns.values()].map(({ name }) => name).join(', ');
  const type = noun.entity.name;
  const persons = hasPersons(noun);
  const personColumns = [
    'id',
    'subject_id',
    ...Object.keys(noun.personal)
      .map(personColumn)
      .flatMap((p) => [`${p}_masked`, `${p}_cipher`, `${p}_hash`]),
  ];
  const before = `coalesce((select before.digest from journal before
          where before.entry_id = e.id and before.version = e.version - 1), ''::bytea)`;
  const digest = digestOf(before, writtenParts(noun), forms);
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
      ${digest}
    from e, head
  )
  select e.id, e.version, (head.base + e.x_n)::text, head.at${noun.shapesRights ? `, pg_notify('sanbixu_rights', '${type}')` : ''} from e, head order by e.x_n`;
}

/** What that statement writes, as the digest is over it. */
const writtenParts = (noun: Noun): DigestParts => ({
  position: 'head.base + e.x_n',
  type: `'${noun.entity.name}'`,
  id: 'e.id',
  version: 'e.version',
  action: '$5::text',
  occurredAt: '$6::timestamptz',
  clientId: '$7::uuid',
  operatorId: '$8::uuid',
  organisationId: '$9::uuid',
  fields: 'e.x_fields',
  reason: '$10::text',
  keyDigest: 'e.x_key_digest',
  whole: 'e.x_whole',
  person: hasPersons(noun) ? 'jsonb_strip_nulls(e.x_person)' : 'null',
});

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
 * look again, each of them; those that queue for this lock begin their statement when the row is theirs, which halves
 * PostgreSQL's work under load.
 */
export const takeTurn = (tx: {
  send: (text: string, values: readonly unknown[]) => Promise<unknown[][]>;
}): Promise<unknown[][]> => tx.send('select pg_advisory_xact_lock($1)', [816019]);

/** The version that a journal entry wrote, as its digest is over it: `h` in the history, `p` the personal values. */
export const versionParts = (noun: Noun, of: string): DigestParts => ({
  position: `${of}.position`,
  type: `${of}.entry_type`,
  id: `${of}.entry_id`,
  version: `${of}.version`,
  action: `${of}.action`,
  occurredAt: `${of}.occurred_at`,
  clientId: `${of}.client_id`,
  operatorId: `${of}.operator_id`,
  organisationId: `${of}.organisation_id`,
  fields: `coalesce(array_to_string(${of}.fields, ','), '')`,
  reason: `${of}.reason`,
  keyDigest: `${of}.key_digest`,
  whole: `to_jsonb(h) - 'position'`,
  person: hasPersons(noun) ? `jsonb_strip_nulls(to_jsonb(p) - 'version')` : 'null',
});
const hasPersons = ({ personal }: Pick<Noun, 'personal'>): boolean => Object.keys(personal).length > 0;
/** Where the personal values of that version stand beside it, if the noun has any. */
export const versionPersons = (noun: Noun, { bare }: Table, of: string): string =>
  hasPersons(noun) ? `left join "${bare}_person_history" p on p.id = ${of}.entry_id and p.version = ${of}.version` : '';

/** Recomputes the chain of every entry of a noun from its history; names the positions at which it does not verify. */
export function chainFaultsStatement(noun: Noun, table: Table, forms = digestForms): string {
  const digest = digestAgain('j.digest', `coalesce(before.digest, ''::bytea)`, versionParts(noun, 'j'), forms);
  return `select j.position::text from journal j
    left join "${table.bare}_history" h on h.id = j.entry_id and h.version = j.version
    left join journal before on before.entry_id = j.entry_id and before.version = j.version - 1
    ${versionPersons(noun, table, 'j')}
    where j.entry_type = '${noun.entity.name}' and (h.id is null or h.position <> j.position
      or (j.version > 1 and before.position is null)
      or (j.region_code, j.county_code, j.township_code) is distinct from (h.region_code, h.county_code, h.township_code)
      or j.digest is distinct from ${digest})
    order by j.position limit 100`;
}
