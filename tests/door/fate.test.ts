import { mkdtempSync, rmSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import pg from 'pg';
import { Session } from '../../src/access/reading/statements.js';
import { Records } from '../../src/access/acting/records.js';
import { instantOfDate } from '../../src/kernel/instant.js';
import { configFrom } from '../../src/server/config.js';
import { serve, type Service } from '../../src/server/service.js';
import { databaseUrl, newId, world, type World } from '../support/world.js';

// What became of a request is told by its key: from PostgreSQL, so that every process tells the same.
let w: World;
let other: Service;
let folder: string;
let holder: pg.Client;
beforeAll(async () => {
  w = await world();
  folder = mkdtempSync(path.join(os.tmpdir(), 'sanbixu-other-'));
  other = await serve(
    configFrom({
      DATABASE_URL: databaseUrl(w.database),
      DATA_DIR: folder,
      MASTER_KEY: process.env.TEST_MASTER_KEY!,
      PORT: '0',
      LOG_LEVEL: 'error',
      WORKER: 'off',
    }),
  );
  holder = new pg.Client({ connectionString: databaseUrl(w.database) });
  await holder.connect();
}, 60_000);
afterAll(async () => {
  await holder.end();
  await other.stop();
  await w.close();
  rmSync(folder, { recursive: true, force: true });
});

const hazard = (over: object = {}) => ({
  region: '500238100205',
  sector: 'GAS',
  source: 'TOWNSHIP',
  category: 'OBJECT',
  description: '软管老化',
  location: '后厨',
  foundAt: '2026-11-20T01:00:00Z',
  ...over,
});
const reporting = `mutation($i: ReportHazardInput!) {
  reportHazard(input: $i) { refusals { code } replayed hazard { id } change { position } }
}`;
const report = async (input: object) => (await w.ask('township-100', reporting, { i: input })).data.reportHazard;
const asking = 'query($k: String!) { requestStatus(idempotencyKey: $k) { state change { position } } }';
const fateHere = async (who: string, key: string) => (await w.ask(who, asking, { k: key })).data.requestStatus;
/** The same, asked of the other process. */
async function fate(who: string, key: string) {
  const response = await fetch(`${other.address}/graphql`, {
    method: 'POST',
    body: JSON.stringify({ query: asking, variables: { k: key } }),
    headers: { 'content-type': 'application/json', authorization: `Bearer ${await other.issue!('front-end', who)}` },
  });
  return ((await response.json()) as { data: { requestStatus: object } }).data.requestStatus;
}

const unknown = { state: 'UNKNOWN', change: null };
const pending = { state: 'PENDING', change: null };
/** Until it is under way; PostgreSQL gives it four seconds. */
async function underWay(who: string, key: string) {
  for (let tries = 0; tries < 60; tries++) {
    const told = await fate(who, key);
    if ((told as { state: string }).state !== 'UNKNOWN') return told;
    await new Promise((done) => setTimeout(done, 20));
  }
  return unknown;
}

test('an act that waits for the entry is pending, on whatever process it is asked; then it is accepted', async () => {
  const made = await report({ idempotencyKey: newId(), ...hazard() });
  const key = newId();
  const input = { idempotencyKey: key, id: made.hazard.id, expectedVersion: 1, reason: '有误', location: '大堂' };
  await holder.query('begin');
  await holder.query('select from hazard order by id desc limit 1 for update');
  const correcting = `mutation($i: CorrectHazardInput!) {
    correctHazard(input: $i) { refusals { code } change { position } }
  }`;
  const acting = w.ask('officer-1', correcting, { i: input });
  const told = await underWay('officer-1', key);
  const others = [await fate('officer-2', key), await fate('township-100', key), await fate('officer-1', `${key}0`)];
  await holder.query('rollback');
  expect(told).toEqual(pending);
  expect(others).toEqual([unknown, unknown, unknown]);
  const { data } = await acting;
  expect(data.correctHazard.refusals).toEqual([]);
  const accepted = { state: 'ACCEPTED', change: { position: data.correctHazard.change.position } };
  expect([await fate('officer-1', key), await fateHere('officer-1', key)]).toEqual([accepted, accepted]);
});

test('acts that begin an entry, and batches, are pending while they are worked on', async () => {
  const keys = { one: newId(), batch: newId() };
  await holder.query('select pg_advisory_lock(816019)');
  const one = report({ idempotencyKey: keys.one, ...hazard() });
  const batching = 'mutation($i: ReportHazardsInput!) { reportHazards(input: $i) { accepted change { position } } }';
  const sent = { idempotencyKey: keys.batch, onError: 'REJECT_ALL', rows: [hazard(), hazard()] };
  const batch = w.ask('township-100', batching, { i: sent });
  const told = [await underWay('township-100', keys.one), await underWay('township-100', keys.batch)];
  await holder.query('select pg_advisory_unlock(816019)');
  expect(told).toEqual([pending, pending]);
  const [{ change }, { data }] = await Promise.all([one, batch]);
  expect(await fate('township-100', keys.one)).toEqual({ state: 'ACCEPTED', change });
  expect(await fate('township-100', keys.batch)).toEqual({ state: 'ACCEPTED', change: data.reportHazards.change });
  expect(data.reportHazards).toMatchObject({ accepted: 2, change: { position: expect.any(Number) } });
});

test('what was refused, tried, held by another or never sent is unknown, and is sent again with its key', async () => {
  const refused = newId();
  const dry = newId();
  expect((await report({ idempotencyKey: refused, ...hazard({ region: '500238101200' }) })).refusals).not.toEqual([]);
  expect((await report({ idempotencyKey: dry, dryRun: true, ...hazard() })).refusals).toEqual([]);
  for (const key of [refused, dry, newId()]) expect(await fate('township-100', key)).toEqual(unknown);
  for (const key of [refused, dry]) {
    const { change } = await report({ idempotencyKey: key, ...hazard() });
    expect(await fate('township-100', key)).toEqual({ state: 'ACCEPTED', change });
    expect(await fate('township-100-2', key)).toEqual(unknown);
  }
});

test('what is accepted between the look at the keys and the look at the locks is accepted', async () => {
  const { services } = w.service;
  const now = instantOfDate(new Date());
  const key = newId();
  const caller = (await services.callerDirectory.callerOf('front-end', 'township-100', now))!;
  const session = new Session(services.reads, services.statements, false);
  const { run } = session;
  let looks = 0;
  Object.assign(session, {
    run: async (text: string, values: readonly unknown[]) => {
      const rows = await run(text, values);
      if (looks++ === 0) await report({ idempotencyKey: key, ...hazard() });
      return rows;
    },
  });
  const asked = { now, trace: 't', purpose: null, caseRef: null, language: 'en' as const };
  const told = await new Records(services, caller, session, asked).requestStatus(key);
  await session.close();
  expect(told).toEqual({ state: 'ACCEPTED', position: expect.stringMatching(/^\d+$/) });
});
