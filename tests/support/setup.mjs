// One cluster for a whole run, and one migrated county in it that every test file copies. Uses the built service:
// `npm run build` first.
import { chmodSync, mkdtempSync } from 'node:fs';
import { randomBytes } from 'node:crypto';
import os from 'node:os';
import path from 'node:path';
import pg from 'pg';

export default async function setup() {
  const { embedded } = await import('../../dist/server/embedded.js');
  await import('reflect-metadata');
  const [{ configFrom }, { serve }, { seededBy, seedReferenceData }, { seedDemoCounty }] = await Promise.all(
    ['server/config', 'server/service', 'server/reference-data', 'demo/county'].map((name) => import(`../../dist/${name}.js`)),
  );
  const folder = mkdtempSync(path.join(os.tmpdir(), 'sanbixu-test-'));
  chmodSync(folder, 0o755);
  const cluster = await embedded(folder, { fsync: process.env.TEST_FSYNC === 'on', log: () => {} });
  const { user, password, host } = cluster.connection;
  const urlOf = (name) => `postgresql://${user}:${password}@localhost:5432/${name}?host=${encodeURIComponent(host)}`;
  const admin = new pg.Client({ connectionString: urlOf('postgres') });
  await admin.connect();
  // Its copies are opened from folders of their own, under the same key.
  process.env.TEST_MASTER_KEY = randomBytes(32).toString('base64');
  await admin.query('create database county_template');
  const service = await serve(
    configFrom({
      DATABASE_URL: urlOf('county_template'),
      DATA_DIR: folder,
      MASTER_KEY: process.env.TEST_MASTER_KEY,
      PORT: '0',
      LOG_LEVEL: 'warn',
      WORKER: 'off',
    }),
    async (services, direct) => {
      const by = seededBy();
      await seedReferenceData(services, direct, by);
      await seedDemoCounty(services, { scale: 0, now: by.at, seededBy: by, file: { sha256: '', bytes: 0 } });
    },
  );
  await service.stop();
  await admin.end();
  process.env.TEST_DATABASE = urlOf('NAME');
  process.env.TEST_FOLDER = folder;
  globalThis.__cluster = cluster;
}
