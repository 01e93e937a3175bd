import { afterAll, beforeAll, expect, test } from '@jest/globals';
import pg from 'pg';
import { chainFaultsStatement, journalStatementBy, journalValues } from '../../src/access/journal/journal.js';
import { digestForms, type DigestForm } from '../../src/access/journal/digest.js';
import { proveLedger } from '../../src/proof/ledger.js';
import { bring, nounOfType, Walks } from '../support/walk.js';
import { databaseUrl, world, type World } from '../support/world.js';

let w: World;
let owner: pg.Client;
/** The last version of an entry, and the table that it stands in. */
interface Version {
  readonly type: string;
  readonly table: string;
  readonly id: string;
  readonly version: number;
  readonly position: string;
}
const versions = new Map<string, Version>();

beforeAll(async () => {
  w = await world();
  const walks = await Walks.load();
  for (const [type, stage] of [
    ['CaseParty', 'DECIDED'],
    ['Hazard', 'GRADED'],
    ['DutyItem', undefined],
  ] as const) {
    await bring(w, walks, type, stage ?? nounOfType(type).lifecycle!.begins);
    const { rows } = await w.sql.query<{ id: string; version: number; position: string }>(
      `select entry_id as id, version, position::text from journal where entry_type = $1 order by position desc limit 1`,
      [type],
    );
    const table = w.service.services.plans.tableOf(nounOfType(type)).bare;
    versions.set(type, { type, table, ...rows[0]! });
  }
  owner = new pg.Client({ connectionString: databaseUrl(w.database), options: '-c timezone=UTC -c datestyle=ISO' });
  await owner.connect();
}, 240_000);
afterAll(async () => {
  await owner.end();
  await w.close();
});

/** What the proof says after something was done to the register by its owner, in a transaction that is undone. */
async function faultsAfter(tampering: string): Promise<readonly string[]> {
  const inside = {
    query: (asked: unknown, values?: unknown[]) =>
      typeof asked === 'string' && /^(begin|rollback)/.test(asked)
        ? Promise.resolve({ rows: [] })
        : owner.query(asked as string, values),
  };
  await owner.query('begin');
  try {
    // Whoever owns the tables may also switch off what guards them.
    await owner.query(`set local session_replication_role = replica; ${tampering}`);
    const { proven } = await proveLedger(w.service.services, inside as unknown as pg.ClientBase);
    return proven.flatMap(({ check, faults }) => faults.map((fault) => `${check}: ${fault}`));
  } finally {
    await owner.query('rollback');
  }
}
const of = (type: string): Version => versions.get(type)!;

test('nothing was done, and nothing is found', async () => {
  expect(await faultsAfter('select 1')).toEqual([]);
}, 120_000);

const chain = ({ type, id, version, position }: Version, action = '\\w+') =>
  new RegExp(
    `^${type}: the chain of its versions holds: ${type} ${id} version ${version}, position ${position}, ${action}$`,
  );
const unknown = ({ type, id, version, position }: Version) =>
  new RegExp(
    `^${type}: the journal knows .*: ${type} ${id} version ${version}, position ${position}: no entry of the journal$`,
  );
const earlier = (one: Version): Promise<Version> =>
  w.sql
    .query<{ position: string }>(`select position::text from journal where entry_id = $1 and version = $2`, [
      one.id,
      one.version - 1,
    ])
    .then(({ rows }) => ({ ...one, version: one.version - 1, position: rows[0]!.position }));

/** What is done to the register, and what the proof must then say, word by word. */
type Tampering = () => Promise<readonly [sql: string, ...found: readonly RegExp[]]>;
const tamperings: Readonly<Record<string, Tampering>> = {
  'a fine is made smaller': async () => {
    const { type, id, position } = of('CaseParty');
    return [
      `update case_party set fine_fen = fine_fen - 100 where id = '${id}'`,
      new RegExp(`^${type}: it stands as it was last written: ${type} ${id}, last written at position ${position}$`),
    ];
  },
  'the fine and its history are made to agree': async () => {
    const one = of('CaseParty');
    const less = `set fine_fen = fine_fen - 100 where id = '${one.id}'`;
    return [`update case_party ${less}; update case_party_history ${less} and version = ${one.version}`, chain(one)];
  },
  'an earlier version of a hazard is reworded': async () => {
    const first = await earlier(of('Hazard'));
    const which = `where id = '${first.id}' and version = ${first.version}`;
    return [`update hazard_history set description = 'nothing' ${which}`, chain(first, 'reportHazard')];
  },
  'a duty and its history are reworded': async () => {
    const one = of('DutyItem');
    const set = `set content = 'nothing' where id = '${one.id}'`;
    return [`update duty_item ${set}; update duty_item_history ${set}`, chain(one)];
  },
  'a row of the journal says another person': async () => {
    const one = of('Hazard');
    return [`update journal set operator_id = client_id where position = ${one.position}`, chain(one)];
  },
  'a row of the journal lies in another place': async () => {
    const one = of('Hazard');
    return [`update journal set township_code = '500238999' where position = ${one.position}`, chain(one)];
  },
  'a row of the journal was recorded before the one it follows': async () => {
    const { type, id, version, position } = of('Hazard');
    return [
      `update journal set recorded_at = recorded_at - interval '1 year' where position = ${position}`,
      new RegExp(`^journal: none was recorded .*: ${type} ${id} version ${version}, position ${position}$`),
    ];
  },
  'a row of the journal is deleted': async () => {
    const first = await earlier(of('Hazard'));
    return [
      `delete from journal where position = ${first.position}`,
      /^journal: positions have no gap/,
      unknown(first),
      chain(of('Hazard')),
    ];
  },
  'a version is deleted from the history': async () => {
    const first = await earlier(of('Hazard'));
    const which = `where id = '${first.id}' and version = ${first.version}`;
    return [`delete from hazard_history ${which}`, chain(first)];
  },
  'two rows of the journal are exchanged': async () => {
    const later = of('Hazard');
    const first = await earlier(later);
    const swapped = (one: Version, other: Version) =>
      `update journal set position = ${other.position} where entry_id = '${one.id}' and version = ${one.version};`;
    return [
      `update journal set position = -position where position = ${later.position};` +
        swapped(first, later) +
        `update journal set position = ${first.position} where position = -${later.position}`,
      chain({ ...first, position: later.position }),
      chain({ ...later, position: first.position }),
    ];
  },
  'the end is cut off, and the head set back': async () => {
    const [last] = [...versions.values()].sort((a, b) => Number(b.position) - Number(a.position));
    const { rows } = await w.sql.query<{ position: string }>('select position::text from journal_head');
    const { position } = last!;
    return [
      `delete from journal where position >= ${position}; update journal_head set position = ${Number(position) - 1}`,
      unknown(last!),
      ...(Number(rows[0]!.position) >= Number(position) ? [/not in the journal$/] : []),
    ];
  },
};

test.each(Object.entries(tamperings))(
  '%s: it is found, and told by type, id and position',
  async (_, tampering) => {
    const [sql, ...found] = await tampering();
    const told = await faultsAfter(sql);
    for (const each of found) expect(told).toEqual(expect.arrayContaining([expect.stringMatching(each)]));
  },
  120_000,
);

test('a later form of the digest is verified by its number, and what was written before by its own', async () => {
  const noun = nounOfType('Hazard');
  const table = w.service.services.plans.tableOf(noun);
  const second: DigestForm = (before, parts) => `${digestForms[0]!(before, parts)} || convert_to('second', 'UTF8')`;
  const forms = [...digestForms, second];
  const { id } = of('Hazard');
  const faults = async (by: readonly DigestForm[]) =>
    (await owner.query<{ position: string }>(chainFaultsStatement(noun, table, by))).rows.map((row) => row.position);
  const { rows: head } = await w.sql.query<{ position: string }>('select position::text from journal_head');
  const next = String(Number(head[0]!.position) + 1);
  await owner.query('begin');
  try {
    await owner.query(`update hazard set version = version + 1 where id = '${id}'`);
    const entered = { action: 'gradeHazard', occurredAt: '2026-11-01T00:00:00Z', operatorId: null, reason: null };
    const who = (await owner.query<{ id: string; at: string }>('select id, organisation_id as at from client'))
      .rows[0]!;
    await owner.query(
      journalStatementBy(noun, table, forms),
      journalValues({ ...entered, clientId: who.id, organisationId: who.at }, [{ id, fields: ['grade'], key: null }]),
    );
    const { rows } = await owner.query<{ form: number }>(
      `select get_byte(digest, 0) as form from journal where position = ${next} and length(digest) = 33`,
    );
    expect([rows, await faults(forms), await faults(digestForms)]).toEqual([[{ form: 2 }], [], [next]]);
    await owner.query(
      `update journal set digest = set_byte(digest, 20, 255 - get_byte(digest, 20)) where position = ${next}`,
    );
    expect(await faults(forms)).toEqual([next]);
  } finally {
    await owner.query('rollback');
  }
});
