import { afterAll, beforeAll, expect, test } from '@jest/globals';
import pg from 'pg';
import { seedDemoCounty } from '../../src/demo/county.js';
import { personas } from '../../src/demo/offices.js';
import { configFrom } from '../../src/server/config.js';
import { seededBy, seedReferenceData } from '../../src/server/reference-data.js';
import { serve, type Service } from '../../src/server/service.js';
import { parsersWith, rowsOf } from '../../src/access/reading/rows-query.js';
import {
  debian,
  debianCluster,
  embeddedCluster,
  pgbouncer,
  poolerOf,
  type Cluster,
  type Pooler,
} from '../support/clusters.js';

// PgBouncer in transaction mode, few sessions lent to many: the settings of one must never be another's.
const pooled = pgbouncer ? test : test.skip;
if (!pgbouncer) console.log('The pooler is not tried: PgBouncer is not installed (Debian: apt-get install pgbouncer).');

const login = { user: 'owner_of_county', password: 'county' };
let cluster: Cluster;
let pooler: Pooler;
let deaf: Pooler;
let service: Service;
let rogue: pg.Client;
const settings = (over: Pooler, more: Record<string, string> = {}) =>
  configFrom({
    DATABASE_URL: over.url('county'),
    DATABASE_DIRECT_URL: cluster.url('county', login),
    DATABASE_PREPARED: 'off',
    DATA_DIR: process.env.TEST_FOLDER,
    PORT: '0',
    LOG_LEVEL: 'error',
    TIMEOUT_SECONDS: '7',
    ...more,
  });

beforeAll(async () => {
  if (!pgbouncer) return;
  cluster = debian ? await debianCluster() : await embeddedCluster();
  await cluster.run('postgres', `create role ${login.user} login createrole password '${login.password}'`);
  await cluster.run('postgres', `create database county owner ${login.user}`);
  pooler = await poolerOf(cluster, login);
  deaf = await poolerOf(cluster, login, { ignore_startup_parameters: 'options' });
  service = await serve(
    settings(pooler),
    async (services, direct) => {
      const by = seededBy();
      await seedReferenceData(services, direct, by);
      await seedDemoCounty(services, { scale: 0, now: by.at, seededBy: by, file: { sha256: '', bytes: 0 } });
    },
    personas,
  );
  // Somebody else at the same pooler leaves every session it comes by as it should not be.
  rogue = new pg.Client({ connectionString: pooler.url('county') });
  await rogue.connect();
}, 180_000);
afterAll(async () => {
  await rogue?.end();
  await service?.stop();
  await pooler?.stop();
  await deaf?.stop();
  await cluster?.stop();
});

const spoil = async (): Promise<void> => {
  await rogue.query(`set timezone = 'Asia/Shanghai'; set statement_timeout = 0; set lock_timeout = 0`);
  await rogue.query(`set role none; set datestyle = 'German'`);
};
const asked = `select current_user as role, current_setting('timezone') as zone,
  current_setting('statement_timeout') as statement, current_setting('lock_timeout') as lock,
  current_setting('datestyle') as dates`;
const right = { role: 'sanbixu_app', zone: 'UTC', statement: '7s', lock: '4s' };

pooled(
  "within every transaction the settings are the service's own, however a statement is sent",
  async () => {
    const told: unknown[] = [];
    for (let round = 0; round < 20; round++) {
      await spoil();
      for (const pool of [service.services.reads, service.services.writes]) {
        told.push((await pool.query(asked)).rows[0], (await pool.query({ name: 'named', text: asked })).rows[0]);
        const client = await pool.connect();
        try {
          const [alone] = await rowsOf(client, asked, [], undefined, parsersWith(null));
          const [role, zone, statement, lock, dates] = alone!;
          await client.query('begin isolation level repeatable read read only');
          told.push({ role, zone, statement, lock, dates }, (await client.query(asked)).rows[0]);
          await client.query('commit');
        } finally {
          client.release();
        }
      }
    }
    expect(told).toHaveLength(160);
    for (const each of told) expect(each).toEqual({ ...right, dates: expect.stringMatching(/^ISO/) });
    const { reads: reading, writes } = service.services;
    await expect(writes.query('delete from journal')).rejects.toThrow('permission denied for table journal');
    await expect(reading.query('select 1/0')).rejects.toThrow('division by zero');
    expect((await reading.query('select 1 as one')).rows).toEqual([{ one: 1 }]);
  },
  60_000,
);

const report = `mutation($i: ReportHazardInput!) {
  reportHazard(input: $i) { hazard { number } refusals { code } replayed change { position } }
}`;
const reads = [
  '{ viewer { operator { name } } hazards(first: 5) { totalCount nodes { number enterprise { name } } } }',
  '{ enterprises(first: 20) { nodes { name legalRepresentative { masked } hazards(first: 3) { nodes { number } } } } }',
  '{ hazardStatistics(groupBy: [STATUS]) { status count } }',
  '{ enterprises(first: 2) { nodes { legalRepresentative { plain } } } }',
];
interface Reported {
  readonly data?: { reportHazard?: { change: { position: number } | null } };
  readonly errors?: object[];
}
pooled(
  '200 mixed requests, sixteen at a time, are answered without an error',
  async () => {
    const tokens = new Map<string, string>();
    const failed: string[] = [];
    const positions: number[] = [];
    for (const who of ['head', 'township-100']) tokens.set(who, await service.issue!('front-end', who));
    const input = (n: number) => ({
      idempotencyKey: `pooled-${n}`,
      region: '500238100205',
      sector: 'GAS',
      source: 'TOWNSHIP',
      category: 'OBJECT',
      description: `软管老化${n}`,
      location: '后厨',
      foundAt: '2026-11-20T01:00:00Z',
    });
    const one = async (n: number): Promise<void> => {
      const acting = n % 4 === 0;
      const who = acting ? 'township-100' : 'head';
      const response = await fetch(`${service.address}/graphql`, {
        method: 'POST',
        headers: {
          'content-type': 'application/json',
          authorization: `Bearer ${tokens.get(who)!}`,
          'x-purpose': 'check',
          'x-case': 'case 1',
        },
        body: JSON.stringify(
          acting ? { query: report, variables: { i: input(n) } } : { query: reads[n % reads.length] },
        ),
      });
      const answer = (await response.json()) as Reported;
      const position = answer.data?.reportHazard?.change?.position;
      const answered = response.status === 200 && !answer.errors && acting === (position !== undefined);
      if (!answered) failed.push(`${n}: ${response.status} ${JSON.stringify(answer).slice(0, 300)}`);
      if (position !== undefined) positions.push(position);
    };
    let next = 0;
    const asker = async () => {
      while (next < 200) {
        const n = next++;
        if (n % 10 === 0) await spoil();
        await one(n);
      }
    };
    await Promise.all(Array.from({ length: 16 }, asker));
    expect(failed).toEqual([]);
    expect(new Set(positions).size).toBe(50);
    const kept = await cluster.run('county', `select count(*)::int as n from journal where entry_type = 'Hazard'`);
    expect(kept).toEqual([{ n: 50 }]);
  },
  120_000,
);

const deafOnes = [
  ['refuses them', () => pooler],
  ['drops them', () => deaf],
] as const;
pooled.each(deafOnes)(
  'a pooler that %s is not served through as if it had taken the settings',
  async (_, over) => {
    const starting = serve(settings(over(), { DATABASE_PREPARED: 'on', LOG_LEVEL: 'silent', WORKER: 'off' }));
    await expect(starting).rejects.toThrow(/DATABASE_PREPARED=off/);
  },
  60_000,
);
