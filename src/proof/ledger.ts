import { createHash } from 'node:crypto';
import type pg from 'pg';
import { chainFaultsStatement } from '../access/journal/journal.js';
import type { Services } from '../access/services.js';
import type { Noun } from '../access/model/noun.js';
import { personalClassOf, placeOf } from '../access/privacy/personal.js';
import { personColumn, type Table } from '../access/reading/tables.js';

/** One thing that must hold of the journal: what the statement answers are faults, each told in one text. */
interface Check {
  readonly name: string;
  readonly sql: string;
}
export interface Proven {
  readonly check: string;
  readonly faults: readonly string[];
}
/** What was looked at and found; the signed statement's payload. */
export interface Statement {
  readonly position: string;
  readonly epoch: string;
  readonly at: string;
  readonly journal: string;
  readonly checks: readonly { readonly name: string; readonly faults: number }[];
  /** What the rooms say of themselves. */
  readonly [sum: string]: unknown;
}

/** The last version of each entry, in a history or among the personal values beside it. */
const lastOf = (history: string): string => `(select distinct on (id) * from ${history} order by id, version desc)`;

/** What stands in the tables is what the last version says, no more and no less. */
function asLastWritten(type: string, { bare }: Table, persons: boolean): string {
  const differs = (table: string, column: string, what: string): string => `
    select format('${type} %s, last written at position %s${what}', coalesce(t.id, h.id),
      (select max(w.position) from ${bare}_history w where w.id = coalesce(t.id, h.id)))
    from ${table} t full join ${lastOf(`${table}_history`)} h on h.id = t.id
    where to_jsonb(t) is distinct from to_jsonb(h) - '${column}'`;
  const own = differs(bare, 'position', '');
  return `${persons ? `${own} union all ${differs(`${bare}_person`, 'version', ': personal values')}` : own} limit 100`;
}

/**
 * Versions that the journal does not know, or knows at another position: a journal entry was taken out, or a version
 * put in.
 */
const unjournalled = (type: string, { bare }: Table): string => `
  select format('${type} %s version %s, position %s: no entry of the journal', h.id, h.version, h.position)
  from ${bare}_history h left join journal j on j.entry_type = '${type}' and j.entry_id = h.id and j.version = h.version
  where j.position is distinct from h.position limit 100`;

const journalChecks: readonly Check[] = [
  {
    name: 'journal: it ends where its head says, and no request was answered beyond it',
    sql: `
    select 'head ' || h.position || ', last entry ' || coalesce(max(j.position), 0) from journal_head h left join journal j on true group by h.position having h.position <> coalesce(max(j.position), 0)
    union all select format('%s %s version %s, position %s: answered to the request %s, not in the journal', k.entry_type, k.entry_id, k.version, k.position, k.key) from request_key k
      left join journal j on j.position = k.position and j.entry_id = k.entry_id and j.version = k.version where j.position is null limit 100`,
  },
  {
    name: 'journal: none was recorded before the one it follows',
    sql: `
    select format('%s %s version %s, position %s', entry_type, entry_id, version, position)
    from (select *, lag(recorded_at) over (order by position) as before from journal) j where recorded_at < before limit 100`,
  },
  {
    name: 'journal: each entry is of a noun that is known',
    sql: `select 'position ' || position || ' ' || entry_type from journal where not (entry_type = any($1)) order by position limit 100`,
  },
  {
    name: 'journal: positions have no gap',
    sql: `select 'after ' || position from (select position, lead(position) over (order by position) as next from journal) j where next <> position + 1 union all select 'head' from journal_head h where h.position <> (select count(*) from journal) limit 100`,
  },
];

/**
 * Looks at all of it in one snapshot, whoever reads or writes meanwhile; answers each check with its faults, and the
 * statement to be signed.
 */
export async function proveLedger(
  services: Pick<Services, 'plans' | 'vault' | 'nouns'>,
  client: pg.ClientBase,
): Promise<{ readonly proven: readonly Proven[]; readonly statement: Statement }> {
  await client.query('begin isolation level repeatable read read only');
  try {
    const proven = [...(await provenNouns(services, client)), ...(await provenBeside(services, client))];
    return { proven, statement: await statementOf(services, client, proven) };
  } finally {
    await client.query('rollback');
  }
}

const textsOf = async (client: pg.ClientBase, sql: string, values: unknown[] = []): Promise<string[]> =>
  (await client.query<string[]>({ text: sql, values, rowMode: 'array' })).rows.map(([text]) => String(text));
const keptNouns = ({ nouns }: Pick<Services, 'nouns'>) => [...nouns.values()].filter(({ historical }) => historical);

/** Noun by noun: its versions, its rows and its journal agree. */
async function provenNouns(services: Pick<Services, 'plans' | 'nouns'>, client: pg.ClientBase): Promise<Proven[]> {
  const texts = (sql: string, values: unknown[] = []) => textsOf(client, sql, values);
  // What stands at a position is named by its entry: whoever looks for it asks by that.
  const atPositions = (positions: readonly string[]): Promise<string[]> =>
    texts(
      `select format('%s %s version %s, position %s, %s', entry_type, entry_id, version, position, action)
    from journal where position = any($1::bigint[]) order by position`,
      [positions],
    );
  const proven: Proven[] = [];
  for (const noun of keptNouns(services)) {
    const table = services.plans.tableOf(noun);
    const name = noun.entity.name;
    const persons = Object.keys(noun.personal).length > 0;
    proven.push({
      check: `${name}: the chain of its versions holds`,
      faults: await atPositions(await texts(chainFaultsStatement(noun, table))),
    });
    proven.push({
      check: `${name}: it stands as it was last written`,
      faults: await texts(asLastWritten(name, table, persons)),
    });
    proven.push({
      check: `${name}: the journal knows each of its versions`,
      faults: await texts(unjournalled(name, table)),
    });
  }
  return proven;
}

/** What holds of the whole journal, and of what the rooms themselves name. */
async function provenBeside(services: Pick<Services, 'plans' | 'vault' | 'nouns'>, client: pg.ClientBase) {
  const types = keptNouns(services).map(({ entity }) => entity.name);
  const proven: Proven[] = [];
  for (const { name, sql } of journalChecks)
    proven.push({ check: name, faults: await textsOf(client, sql, sql.includes('$1') ? [types] : []) });
  for (const noun of services.nouns.values()) {
    const { checks = [], sealed } = noun.proof ?? {};
    for (const { name, sql } of checks) proven.push({ check: name, faults: await textsOf(client, sql) });
    if (sealed)
      proven.push({ check: sealed.name, faults: await sealedElsewhere(services, client, noun, sealed.property) });
  }
  return proven;
}

/** What is to be signed: how far the register has come, and what the rooms say of themselves. */
async function statementOf(
  { nouns }: Pick<Services, 'nouns'>,
  client: pg.ClientBase,
  proven: readonly Proven[],
): Promise<Statement> {
  const rows = async <R extends object>(sql: string): Promise<R[]> => (await client.query<R>(sql)).rows;
  const [head] = await rows<{ position: string; epoch: string; at: string }>(
    `select position::text, epoch, to_char(at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"') as at from journal_head`,
  );
  // Every digest of the journal in order: two statements at one position agree or one register was rewritten.
  const chain = createHash('sha256');
  for (const digest of await textsOf(client, `select encode(digest, 'hex') from journal order by position`))
    chain.update(digest);
  const sums: Record<string, readonly object[]> = {};
  for (const { proof } of nouns.values())
    for (const [name, { sql, told }] of Object.entries(proof?.sums ?? {})) sums[name] = (await rows(sql)).map(told);
  return {
    ...head!,
    journal: chain.digest('hex'),
    checks: proven.map(({ check, faults }) => ({ name: check, faults: faults.length })),
    ...sums,
  };
}

/**
 * A personal value opens in its own place and has the hash it is found by: none was put in another's. The values leave
 * no trace.
 */
async function sealedElsewhere(
  { vault, plans }: Pick<Services, 'vault' | 'plans'>,
  client: pg.ClientBase,
  noun: Noun,
  property: string,
): Promise<string[]> {
  const { bare } = plans.tableOf(noun);
  const column = personColumn(property);
  const of = personalClassOf(noun, property)!;
  const faults: string[] = [];
  const atOnce = 2_000;
  for (let after = '00000000-0000-0000-0000-000000000000'; ;) {
    const { rows } = await client.query<Sealed>(
      `select p.id, k.id as subject, k.wrapped, p.${column}_cipher as cipher, p.${column}_hash as hash
        from "${bare}_person" p join subject_key k on k.id = p.subject_id
        where p.id > $1 and p.${column}_cipher is not null order by p.id limit ${atOnce}`,
      [after],
    );
    for (const { id, subject, wrapped, cipher, hash } of rows) {
      // Destroyed with its key, it proves nothing any more and is no fault.
      if (wrapped === null) continue;
      const place = placeOf(noun.entity.name, property, subject);
      try {
        const plain = vault.decrypt(vault.unwrap({ id: subject, wrapped }), cipher, place);
        if (vault.hash(of, plain) !== hash) faults.push(`${bare} ${id}`);
      } catch {
        faults.push(`${bare} ${id}`);
      }
    }
    if (rows.length < atOnce) return faults;
    after = rows.at(-1)!.id;
  }
}
interface Sealed {
  readonly id: string;
  readonly subject: string;
  readonly wrapped: string | null;
  readonly cipher: string;
  readonly hash: string;
}
