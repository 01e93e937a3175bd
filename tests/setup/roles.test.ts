import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { configFrom } from '../../src/server/config.js';
import { seededBy, seedReferenceData } from '../../src/server/reference-data.js';
import { serve } from '../../src/server/service.js';
import { debian, debianCluster, embeddedCluster, type Cluster } from '../support/clusters.js';

// Each way of docs/settings.md to prepare a PostgreSQL. A role is the whole cluster's: each takes away what it made.
const kinds = ['embedded', 'Debian'] as const;
const clusters = new Map<string, Cluster>();
beforeAll(async () => {
  clusters.set('embedded', await embeddedCluster());
  if (debian) clusters.set('Debian', await debianCluster());
  else console.log("The role set-ups on Debian's PostgreSQL are skipped: it is not installed.");
}, 120_000);
afterAll(async () => {
  for (const cluster of clusters.values()) await cluster.stop();
});

const password = 'set-up';
const setUps: readonly (readonly [says: string, login: string | null, prepare: string])[] = [
  ['an owner that may create roles', 'founding', `create role founding login createrole password '${password}'`],
  [
    'an owner to whom the role was granted, without admin option',
    'granted',
    `create role sanbixu_app nologin; create role granted login password '${password}'; grant sanbixu_app to granted`,
  ],
  [
    "an owner that may create roles, where the role is another's and was granted",
    'borrowing',
    `create role sanbixu_app nologin; create role borrowing login createrole password '${password}';
      grant sanbixu_app to borrowing`,
  ],
  ['a superuser', null, 'select 1'],
];
const cases = kinds.flatMap((kind) => setUps.map((setUp, n) => [kind, `county_${n}`, ...setUp] as const));

test.each(cases)(
  '%s: %s is served for %s (%s)',
  async (kind, database, _, login, prepare) => {
    const cluster = clusters.get(kind);
    if (!cluster) return;
    await cluster.run('postgres', prepare);
    await cluster.run('postgres', `create database ${database} owner ${login ?? cluster.superuser}`);
    const url = cluster.url(database, login === null ? undefined : { user: login, password });
    const config = configFrom({ DATABASE_URL: url, DATA_DIR: process.env.TEST_FOLDER, PORT: '0', LOG_LEVEL: 'error' });
    const start = () => serve(config, (services, direct) => seedReferenceData(services, direct, seededBy()));
    // The second start meets what the first has made.
    for (const starting of ['first', 'second']) {
      const service = await start();
      try {
        expect([starting, (await fetch(`${service.address}/readyz`)).status]).toEqual([starting, 200]);
        const { writes } = service.services;
        const law = '(select count(*)::int from statutory_parameter) > 50 as law';
        const { rows } = await writes.query(`select current_user as role, ${law}`);
        expect(rows).toEqual([{ role: 'sanbixu_app', law: true }]);
        await expect(writes.query('delete from journal')).rejects.toThrow('permission denied for table journal');
      } finally {
        await service.stop();
      }
    }
    await cluster.run('postgres', `drop database ${database} with (force)`);
    await cluster.run('postgres', `drop role sanbixu_app${login === null ? '' : `; drop role ${login}`}`);
  },
  120_000,
);

test('a login that may not serve is told so, and nothing is served', async () => {
  const cluster = clusters.get('embedded')!;
  await cluster.run(
    'postgres',
    `create role sanbixu_app nologin; create role stranger login password '${password}';
    create role owning login password '${password}'; grant sanbixu_app to owning`,
  );
  await cluster.run('postgres', 'create database county_stranger owner owning');
  const as = (user: string) => cluster.url('county_stranger', { user, password });
  const starting = serve(
    configFrom({
      DATABASE_DIRECT_URL: as('owning'),
      DATABASE_URL: as('stranger'),
      DATA_DIR: process.env.TEST_FOLDER,
      PORT: '0',
      LOG_LEVEL: 'silent',
      WORKER: 'off',
    }),
  );
  await expect(starting).rejects.toThrow(/sanbixu_app/);
}, 120_000);
