import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { spawn, type ChildProcess } from 'node:child_process';
import { chmodSync, existsSync, mkdtempSync, rmSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import pg from 'pg';
import { chainFaultsStatement } from '../../src/access/journal.js';
import { countyOf, demoBegins, foundDemoCounty } from '../../src/demo/county.js';
import { proveLedger } from '../../src/proof/ledger.js';
import { instantOf } from '../../src/kernel/instant.js';
import { founder, layGround } from '../../src/server/ground.js';
import { configFrom } from '../../src/server/config.js';
import { serve, type Service } from '../../src/server/service.js';
import { nouns } from '../../src/rooms.js';
import { databaseUrl } from '../support/world.js';
import { ground } from './ground.js';

describe("a newcomer's first start", () => {
  const folder = mkdtempSync(path.join(os.tmpdir(), 'sanbixu-county-'));
  chmodSync(folder, 0o755);
  const port = 4300 + (process.pid % 500);
  const address = `http://127.0.0.1:${port}`;
  let running: ChildProcess | null = null;
  const start = async (args: string[] = []): Promise<number> => {
    const begun = Date.now();
    running = spawn(process.execPath, ['dist/main.js', ...args], {
      env: { ...process.env, DATA_DIR: folder, PORT: String(port), DATABASE_URL: '', LOG_LEVEL: 'error' },
      stdio: 'ignore',
    });
    for (;;) {
      if (
        await fetch(`${address}/readyz`).then(
          ({ ok }) => ok,
          () => false,
        )
      )
        return (Date.now() - begun) / 1000;
      if (running.exitCode !== null || Date.now() - begun > 120_000) throw new Error('it did not start');
      await new Promise((done) => setTimeout(done, 50));
    }
  };
  const stop = async (): Promise<void> => {
    const ended = new Promise((done) => running!.once('exit', done));
    running!.kill('SIGINT');
    await ended;
  };
  afterAll(async () => {
    if (running && running.exitCode === null) await stop();
    rmSync(folder, { recursive: true, force: true });
  });
  const people = async () =>
    (await (await fetch(`${address}/dev/tokens`)).json()) as {
      subject: string | null;
      roles: string[];
      token: string;
    }[];
  const ask = async (token: string, query: string) =>
    (
      (await (
        await fetch(`${address}/graphql`, {
          method: 'POST',
          headers: { 'content-type': 'application/json', authorization: `Bearer ${token}` },
          body: JSON.stringify({ query }),
        })
      ).json()) as { data: any }
    ).data;
  const totals =
    '{ enterprises { totalCount } hazardStatistics(groupBy: [STATUS]) { status count } majors: hazardStatistics(where: { grade: [MAJOR] }, groupBy: [OVERDUE]) { overdue count } listings { totalCount } lookbacks { totalCount } inspections { totalCount } enforcementCases { totalCount } accidents { totalCount } investigations { totalCount } publications { totalCount } changes(first: 1) { head } }';

  test('serves the whole county within a minute, and again within five seconds', async () => {
    const first = await start();
    const head = (await people()).find(({ subject }) => subject === 'head')!.token;
    const before = await ask(head, totals);
    expect(before.enterprises.totalCount).toBe(3000);
    const count = (of: { count: number }[]) => of.reduce((sum, { count: n }) => sum + n, 0);
    expect(count(before.hazardStatistics)).toBeGreaterThan(21_000);
    expect(count(before.majors)).toBeGreaterThan(40);
    // Two are let go; one or another may just be waiting for its review.
    expect(before.majors.find(({ overdue }: { overdue: boolean }) => overdue).count).toBeGreaterThanOrEqual(2);
    expect(before.listings.totalCount).toBeGreaterThan(3);
    expect(before.lookbacks.totalCount).toBeGreaterThan(3);
    // A year of enforcement: visits, cases, and every accident but the latest investigated.
    expect([
      before.inspections.totalCount > 400,
      before.enforcementCases.totalCount > 40,
      before.publications.totalCount > 30,
      before.accidents.totalCount,
      before.investigations.totalCount >= 11,
    ]).toEqual([true, true, true, 12, true]);
    await stop();
    // PostgreSQL went with it.
    expect(existsSync(path.join(folder, 'postgresql/cluster/postmaster.pid'))).toBe(false);
    const second = await start();
    const after = await ask((await people()).find(({ subject }) => subject === 'head')!.token, totals);
    expect(after).toEqual(before);
    console.log(`first start ${first.toFixed(1)} s, second ${second.toFixed(1)} s`);
    expect(first).toBeLessThan(60);
    expect(second).toBeLessThan(5);
  }, 240_000);

  test("offers one of each role to be, two townships, two departments, a partner's system and nobody", async () => {
    const offered = await people();
    const roles = offered.flatMap((person) => person.roles);
    for (const role of [
      'COUNTY_LEADER',
      'BUREAU_HEAD',
      'LAW_OFFICER',
      'LEGAL_REVIEWER',
      'TECH_INSPECTOR',
      'SOCIAL_SUPERVISOR',
      'SECTOR_DEPT',
      'TOWNSHIP',
      'VILLAGE',
      'ENTERPRISE',
      'EXPERT',
      'FINANCE',
      'DISCIPLINE',
      'SYSTEM_CLIENT',
      'PUBLIC',
    ])
      expect(roles).toContain(role);
    expect(roles.filter((role) => role === 'TOWNSHIP')).toHaveLength(2);
    expect(roles.filter((role) => role === 'SECTOR_DEPT')).toHaveLength(2);
    expect(offered.find(({ subject }) => subject === 'nobody')!.roles).toEqual([]);
    for (const { token } of offered)
      expect(await ask(token, '{ viewer { on } }')).toMatchObject({ viewer: { on: expect.any(String) } });
  });
});

describe('the county as it is entered', () => {
  let service: Service;
  let sql: pg.Pool;
  const database = `county_${process.pid}`;
  beforeAll(async () => {
    const admin = new pg.Client({ connectionString: databaseUrl('postgres') });
    await admin.connect();
    await admin.query(`create database ${database}`);
    await admin.end();
    const now = instantOf('2026-11-24T04:00:00Z')!;
    const by = founder(demoBegins(now));
    service = await serve(
      configFrom({
        DATABASE_URL: databaseUrl(database),
        DATA_DIR: path.join(process.env.TEST_FOLDER!, database),
        PORT: '0',
        LOG_LEVEL: 'error',
      }),
      async (office, direct) => {
        await layGround(office, direct, by);
        await foundDemoCounty(office, { scale: 0.15, now, founder: by, file: { sha256: '0'.repeat(64), bytes: 1 } });
      },
    );
    sql = new pg.Pool({ connectionString: databaseUrl(database), options: '-c timezone=UTC' });
  }, 120_000);
  afterAll(async () => {
    await sql.end();
    await service.stop();
  });

  test('every chain of its journal verifies; positions are gapless and in order of time', async () => {
    for (const noun of nouns.filter(({ historical }) => historical))
      expect([
        noun.entity.name,
        (await sql.query(chainFaultsStatement(noun, service.office.plans.tableOf(noun)))).rows,
      ]).toEqual([noun.entity.name, []]);
    const {
      rows: [told],
    } = await sql.query(
      'select count(*)::int as n, max(position)::int as last, (select position::int from journal_head) as head, count(*) filter (where later)::int as disordered from (select position, recorded_at < lag(recorded_at) over (order by position) as later from journal) x',
    );
    expect(told).toEqual({ n: told!.last, last: told!.last, head: told!.last, disordered: 0 });
    expect(
      (
        await sql.query(
          "select 1 from hazard h join hazard_history v on v.id = h.id and v.version = h.version where to_jsonb(h) <> to_jsonb(v) - 'position'",
        )
      ).rows,
    ).toEqual([]);
  });

  test('its ledger is proven, and every kind of relief it has was paid from it', async () => {
    const client = await sql.connect();
    try {
      const { proven, statement } = await proveLedger(service.office, client);
      expect(proven.filter(({ faults }) => faults.length > 0)).toEqual([]);
      expect(statement.payouts.find(({ status }) => status === 'SETTLED')!.count).toBeGreaterThan(50);
    } finally {
      client.release();
    }
    expect(
      (await sql.query<{ kind: string }>('select distinct kind from payout order by 1')).rows.map(({ kind }) => kind),
    ).toEqual(['EMERGENCY', 'REBUILD', 'WINTER_SPRING']);
  });

  test('its figures are a recount, and its numbers are taken', async () => {
    const recount = await sql.query(`select status, count(*)::int as n from hazard group by 1 order by 1`);
    const figures = await sql.query(
      `select status, sum(n)::int as n from (select status, n from hazard_figures where grain = 0 union all select status, n from hazard_figures_delta) f group by 1 order by 1`,
    );
    expect(figures.rows).toEqual(recount.rows);
    const { rows } = await sql.query<{ n: number; last: number }>(
      `select count(*)::int as n, (select last from number_head where office = '（溪）应急' and kind = '隐' and year = '2026') as last from hazard where number like '（溪）应急隐〔2026〕%'`,
    );
    expect(rows[0]!.n).toBe(rows[0]!.last);
  });

  test('nobody real is in it', async () => {
    const { rows } = await sql.query<{
      name: string;
      credit_code: string | null;
      registration_number: string | null;
      number: string | null;
    }>(
      `select name, credit_code, registration_number, p.legal_representative_id_number_masked as number from enterprise e left join enterprise_person p on p.id = e.id`,
    );
    for (const { name, credit_code: code, registration_number: registered, number } of rows)
      expect([
        name.startsWith('演示'),
        code?.slice(2, 8) ?? registered?.slice(0, 6),
        number?.slice(0, 6) ?? '500299',
      ]).toEqual([true, '500299', '500299']);
    expect((await sql.query(`select name from operator where name not like '演示%'`)).rows).toEqual([]);
  });

  test('the past of the year can be read: what stood half a year ago stood then', async () => {
    const token = await service.issue!('front-end', 'head');
    const ask = async (query: string) =>
      (
        (await (
          await fetch(`${service.address}/graphql`, {
            method: 'POST',
            headers: { 'content-type': 'application/json', authorization: `Bearer ${token}` },
            body: JSON.stringify({ query }),
          })
        ).json()) as { data: any }
      ).data;
    const asOf = '2026-05-20T04:00:00Z';
    const { hazards } = await ask(`{ hazards(asOf: "${asOf}") { totalCount } }`);
    const { rows } = await sql.query<{ n: number }>(
      `select count(distinct entry_id)::int as n from journal where entry_type = 'Hazard' and recorded_at <= $1`,
      [asOf],
    );
    expect(hazards.totalCount).toBe(rows[0]!.n);
    expect(rows[0]!.n).toBeGreaterThan(500);
  });
});

test('the same day and scale give the same county, to the last id', () => {
  const now = instantOf('2026-11-24T04:00:00Z')!;
  const tell = () =>
    JSON.stringify(
      countyOf(ground, {
        scale: 0.1,
        now,
        founder: founder(demoBegins(now)),
        file: { sha256: '0', bytes: 1 },
      }).happenings.map(({ noun, action, at, row, personal }) => [noun.entity.name, action, at, row, personal]),
    );
  const once = tell();
  expect(once.length).toBeGreaterThan(1_000_000);
  expect(tell() === once).toBe(true);
});
