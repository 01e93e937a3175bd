import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { spawnSync } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import net, { type AddressInfo } from 'node:net';
import path from 'node:path';
import pg from 'pg';
import { configFrom } from '../../src/server/config.js';
import { seedReferenceData } from '../../src/server/reference-data.js';
import { serve, type Service } from '../../src/server/service.js';
import { sentenceOf } from '../../src/server/start-fault.js';
import { newId, databaseUrl, world, type World } from '../support/world.js';

// The keys that a database is written under, and what else refuses a start.
let w: World;
const first = process.env.TEST_MASTER_KEY!;
const second = randomBytes(32).toString('base64');
const wrong = randomBytes(32).toString('base64');
beforeAll(async () => {
  w = await world();
  const firm = {
    idempotencyKey: newId(),
    region: '500238100205',
    creditCode: '91500299MA0T000117',
    name: '演示企业',
    sector: 'GAS',
    industryCode: '4511',
    address: '演示',
    legalRepresentative: '欧阳演示',
    contactPhone: '13812345678',
  };
  expect(
    (
      await w.ask(
        'township-100',
        'mutation($i: RegisterEnterpriseInput!) { registerEnterprise(input: $i) { refusals { code } } }',
        { i: firm },
      )
    ).data.registerEnterprise.refusals,
  ).toEqual([]);
});
afterAll(() => w.close());

/** Why a server does not start over the same database; null where it does. */
async function refused(settings: Record<string, string>, database = w.database): Promise<string | null> {
  const config = configFrom({
    DATABASE_URL: databaseUrl(database),
    DATA_DIR: path.join(process.env.TEST_FOLDER!, `${database}-b`),
    PORT: '0',
    LOG_LEVEL: 'silent',
    WORKER: 'off',
    MASTER_KEY: first,
    ...settings,
  });
  let service: Service;
  try {
    service = await serve(config);
  } catch (error) {
    return sentenceOf(error);
  }
  await service.stop();
  return null;
}
const rotated = (env: Record<string, string>) =>
  spawnSync(process.execPath, ['dist/proof/rotate.js'], {
    encoding: 'utf8',
    env: { ...process.env, DATABASE_URL: databaseUrl(w.database), DATA_DIR: w.service.config.DATA_DIR, ...env },
  });
const names = async () =>
  (await w.sql.query<{ purpose: string; name: string }>('select purpose, name from key_name order by purpose')).rows;

test('the names of both keys are kept at the first start, and are no keys', async () => {
  const kept = await names();
  expect(kept.map(({ purpose }) => purpose)).toEqual(['FINDING', 'MASTER']);
  for (const { name } of kept)
    expect(
      [first, Buffer.from(first, 'base64').toString('hex')].some((key) => key.includes(name) || name.includes(key)),
    ).toBe(false);
  await expect(w.sql.query("set role sanbixu_app; update key_name set name = 'x'")).rejects.toThrow(
    /permission denied/,
  );
});

test('a wrong key is refused at start by a sentence that names the setting', async () => {
  expect(await refused({})).toBeNull();
  expect(await refused({ MASTER_KEY: wrong })).toMatch(/^MASTER_KEY is not the key/);
  expect(await refused({ MASTER_KEY: wrong, MASTER_KEY_PREVIOUS: second })).toMatch(
    /^MASTER_KEY and MASTER_KEY_PREVIOUS are both not the key/,
  );
  expect(await refused({ HASHING_KEY: wrong })).toMatch(/^HASHING_KEY is not the key/);
  expect(() => configFrom({ FINDING_KEY: first, MASTER_KEY_BEFORE: second })).toThrow(
    /FINDING_KEY is called HASHING_KEY now\n\s+MASTER_KEY_BEFORE is called MASTER_KEY_PREVIOUS now/,
  );
  expect(await names()).toHaveLength(2);
});

test('a database without the names learns them from what is there, and only from the right keys', async () => {
  const forget = () => w.sql.query('delete from key_name');
  await forget();
  expect(await refused({ MASTER_KEY: wrong })).toMatch(/^MASTER_KEY is not the key/);
  expect(await refused({ HASHING_KEY: wrong })).toMatch(/^HASHING_KEY is not the key/);
  expect(await names()).toEqual([]);
  expect(await refused({})).toBeNull();
  expect(await names()).toHaveLength(2);
});

test('rotated: by the right keys alone; then the new one with the first for finding, and nothing else, starts', async () => {
  for (const env of [
    { MASTER_KEY: second, MASTER_KEY_PREVIOUS: wrong, HASHING_KEY: first },
    { MASTER_KEY: second, MASTER_KEY_PREVIOUS: first, HASHING_KEY: second },
  ]) {
    const { status, stderr } = rotated(env);
    expect([status, stderr]).toEqual([
      1,
      expect.stringMatching(/^(MASTER_KEY and MASTER_KEY_PREVIOUS|HASHING_KEY)[^\n]+\n$/),
    ]);
  }
  // Begun by a start under both keys.
  expect(await refused({ MASTER_KEY: second, MASTER_KEY_PREVIOUS: first, HASHING_KEY: first })).toBeNull();
  expect(await refused({ MASTER_KEY: second, HASHING_KEY: first })).toMatch(/MASTER_KEY_PREVIOUS must be given/);
  expect(await refused({})).toMatch(/^MASTER_KEY is not the key/);
  const { status, stdout } = rotated({ MASTER_KEY: second, MASTER_KEY_PREVIOUS: first, HASHING_KEY: first });
  expect([status, stdout]).toEqual([0, expect.stringMatching(/^\d+ keys are wrapped anew\.\n$/)]);
  expect(await refused({ MASTER_KEY: second, HASHING_KEY: first })).toBeNull();
  expect(await refused({ MASTER_KEY: second })).toMatch(
    /^HASHING_KEY is not the key.*must be given once MASTER_KEY has been rotated/,
  );
  expect(await refused({})).toMatch(/^MASTER_KEY is not the key/);
}, 120_000);

test('tables that a newer version has made are refused', async () => {
  await w.sql.query(`insert into migration (timestamp, name) values (9999999999999, 'Later9999999999999')`);
  expect(await refused({ MASTER_KEY: second, HASHING_KEY: first })).toMatch(
    /newer version of this service \(Later9999999999999\)/,
  );
  await w.sql.query(`delete from migration where name = 'Later9999999999999'`);
});

test('a port that is taken is told before the database is touched', async () => {
  const taken = net.createServer();
  await new Promise<void>((done) => {
    taken.listen(0, '127.0.0.1', done);
  });
  const { port } = taken.address() as AddressInfo;
  expect(await refused({ PORT: String(port), MASTER_KEY: wrong })).toMatch(new RegExp(`^The port ${port} is taken`));
  await new Promise((done) => {
    taken.close(done);
  });
  const told = (env: Record<string, string>) =>
    spawnSync(process.execPath, ['dist/main.js'], {
      encoding: 'utf8',
      env: {
        ...process.env,
        NODE_OPTIONS: '',
        DATA_DIR: path.join(process.env.TEST_FOLDER!, 'never'),
        PORT: '0',
        LOG_LEVEL: 'silent',
        ...env,
      },
    });
  for (const [env, sentence] of [
    [{ PORT: 'x' }, /^The settings are not right:\n {2}PORT [^\n]+\n$/],
    [{ DATABASE_URL: 'postgres://x@127.0.0.1:9/x' }, /^PostgreSQL cannot be reached[^\n]+\n$/],
  ] as const) {
    const { status, stderr } = told(env as Record<string, string>);
    expect([status, stderr]).toEqual([1, expect.stringMatching(sentence)]);
  }
}, 60_000);

test('three servers that start at once on one empty database all start, and lay one ground', async () => {
  const database = `three_${process.pid}`;
  const admin = new pg.Client({ connectionString: databaseUrl('postgres') });
  await admin.connect();
  await admin.query(`create database ${database}`);
  const config = (n: number) =>
    configFrom({
      DATABASE_URL: databaseUrl(database),
      DATA_DIR: path.join(process.env.TEST_FOLDER!, `${database}-${n}`),
      PORT: '0',
      LOG_LEVEL: 'silent',
      WORKER: 'off',
      MASTER_KEY: first,
    });
  const services = await Promise.allSettled(
    [1, 2, 3].map((n) =>
      serve(config(n), async (services, direct) => {
        await seedReferenceData(services, direct);
      }),
    ),
  );
  try {
    expect(services.map(({ status }) => status)).toEqual(['fulfilled', 'fulfilled', 'fulfilled']);
    const sql = new pg.Client({ connectionString: databaseUrl(database) });
    await sql.connect();
    const { rows } = await sql.query<{ n: number }>(
      'select count(*)::int - count(distinct (key, region_prefix, effective_from))::int as n from statutory_parameter',
    );
    await sql.end();
    expect(rows[0]!.n).toBe(0);
  } finally {
    await Promise.all(services.map((each) => (each.status === 'fulfilled' ? each.value.stop() : null)));
    await admin.query(`drop database ${database} with (force)`);
    await admin.end();
  }
}, 120_000);
