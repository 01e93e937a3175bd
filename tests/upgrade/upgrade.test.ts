import { afterAll, afterEach, beforeAll, describe, expect, test } from '@jest/globals';
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { gunzipSync } from 'node:zlib';
import pg from 'pg';
import { chainFaultsStatement } from '../../src/access/journal/journal.js';
import { migrations } from '../../src/migrations/index.js';
import { proveLedger } from '../../src/proof/ledger.js';
import { seededBy, seedReferenceData } from '../../src/server/reference-data.js';
import { databaseUrl, newId, world, type World } from '../support/world.js';

// What each release left behind (`npm run release:dump`), and today's code over it.
interface Change {
  readonly position: number;
  readonly version: number;
  readonly entry: { readonly id: string };
}
interface Act {
  readonly who: string;
  readonly name: string;
  readonly query: string;
  readonly input: Record<string, unknown>;
  readonly change: Change;
}
interface Kept {
  readonly masterKey: string;
  readonly at: string;
  readonly acts: readonly Act[];
  readonly proposal: { readonly id: string; readonly version: number };
  readonly household: { readonly id: string };
  readonly rows: Record<string, number>;
}
const folder = 'tests/upgrade';
const file = (name: string) => path.join(folder, name);
const numbered = (version: string) =>
  version
    .split('.')
    .map((part) => part.padStart(4, '0'))
    .join('.');
const dumps = readdirSync(folder).filter((name) => name.endsWith('.sql.gz'));
const versions = dumps
  .map((name) => name.slice(0, -'.sql.gz'.length))
  .sort((a, b) => numbered(a).localeCompare(numbered(b)));

test('the SDL that nothing may break is that of the newest release', () => {
  const sdl = gunzipSync(readFileSync(file(`${versions.at(-1)!}.graphql.gz`))).toString();
  expect(sdl === readFileSync('schema/released.graphql', 'utf8')).toBe(true);
});

describe.each(versions)('over what %s left', (release) => {
  const kept = JSON.parse(readFileSync(file(`${release}.json`), 'utf8')) as Kept;
  const template = `kept_${release.replaceAll('.', '_')}`;
  let w: World;
  let admin: pg.Client;
  beforeAll(async () => {
    admin = new pg.Client({ connectionString: databaseUrl('postgres') });
    await admin.connect();
    await admin.query(`create database ${template}`);
    const into = new pg.Client({ connectionString: databaseUrl(template) });
    await into.connect();
    await into.query(gunzipSync(readFileSync(file(`${release}.sql.gz`))).toString());
    await into.end();
    w = await world({ MASTER_KEY: kept.masterKey }, template);
    await seedReferenceData(w.service.services, { connectionString: databaseUrl(w.database) }, seededBy());
  }, 120_000);
  afterAll(async () => {
    await w?.close();
    await admin.query(`drop database if exists ${template} with (force)`);
    await admin.end();
  });
  const count = async (table: string) =>
    (await w.sql.query<{ n: number }>(`select count(*)::int as n from "${table}"`)).rows[0]!.n;
  const chainsHold = async () => {
    const { nouns, plans } = w.service.services;
    for (const noun of [...nouns.values()].filter(({ historical }) => historical)) {
      const faults = await w.sql.query(chainFaultsStatement(noun, plans.tableOf(noun)));
      expect([noun.entity.name, faults.rows]).toEqual([noun.entity.name, []]);
    }
  };
  afterEach(chainsHold, 60_000);

  test('every migration has been run, and no row is lost', async () => {
    expect(await count('migration')).toBe(migrations.length);
    for (const [table, rows] of Object.entries(kept.rows)) {
      if (table !== 'migration') expect([table, (await count(table)) >= rows]).toEqual([table, true]);
    }
    expect(kept.rows.journal).toBeGreaterThan(100);
  });

  test('the ledger is right', async () => {
    const client = new pg.Client({
      connectionString: databaseUrl(w.database),
      options: '-c role=sanbixu_app -c timezone=UTC -c datestyle=ISO',
    });
    await client.connect();
    try {
      const { proven } = await proveLedger(w.service.services, client);
      expect(proven.flatMap(({ check, faults }) => faults.map((fault) => `${check}: ${fault}`))).toEqual([]);
    } finally {
      await client.end();
    }
  });

  test('a request of then is answered as then, and its key is not free', async () => {
    for (const { who, name, query, input, change } of kept.acts) {
      const again = query.replace('refusals { code }', 'replayed refusals { code }');
      const { data, errors } = await w.ask(who, again, { input }, { at: kept.at });
      // The entry has gone on since; the change is what it was.
      const {
        position,
        version,
        entry: { id },
      } = change;
      expect([name, errors]).toEqual([name, undefined]);
      expect(data[name]).toMatchObject({ replayed: true, refusals: [], change: { position, version, entry: { id } } });
      const other = { ...input, occurredAt: '2026-01-01T00:00:00Z' };
      const refused = await w.ask(who, again, { input: other }, { at: kept.at });
      expect([name, refused.data?.[name]?.change, refused.data?.[name]?.refusals.length]).toEqual([name, null, 1]);
    }
  });

  test('what was enciphered is read under the keys of then', async () => {
    const query =
      'query($id: ID!) { node(id: $id) { ... on Household { address { masked plain } head { idNumber { plain } } } } }';
    const headers = { 'x-purpose': 'upgrade', 'x-case': 'upgrade' };
    const { data } = await w.ask('township-100', query, { id: kept.household.id }, { at: kept.at, headers });
    const { address, members } = kept.acts.find(({ name }) => name === 'registerHousehold')!.input;
    const { idNumber } = (members as { idNumber: string }[])[0]!;
    expect(data.node).toMatchObject({ address: { plain: address }, head: { idNumber: { plain: idNumber } } });
  });

  test('the order that waited is signed, and the next report has the next number', async () => {
    const sign =
      'mutation($input: CountersignInput!) { countersign(input: $input) { refusals { code } proposal { status } } }';
    const { id, version: expectedVersion } = kept.proposal;
    const input = { id, expectedVersion, idempotencyKey: newId() };
    const { data } = await w.ask('officer-2', sign, { input }, { at: kept.at });
    expect(data.countersign).toEqual({ refusals: [], proposal: { status: 'COMPLETED' } });
    const [report] = kept.acts;
    const reporting = report!.query.replace('refusals { code }', 'hazard { number status } refusals { code }');
    const next = await w.ask(
      report!.who,
      reporting,
      { input: { ...report!.input, idempotencyKey: newId() } },
      { at: kept.at },
    );
    expect(next.data.reportHazard.hazard).toMatchObject({ number: expect.stringMatching(/2号$/), status: 'REPORTED' });
  });
});
