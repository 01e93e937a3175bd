import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { setTimeout as sleep } from 'node:timers/promises';
import { Killed, reportOf } from '../support/killed.js';

// The built service, its own PostgreSQL with fsync on, killed without warning while acts come in.
const kills = Number(process.env.KILLS ?? 12);
const service = new Killed();
const ask = (query: string, variables: object): Promise<any> => service.ask('township-100', query, variables);

beforeAll(() => service.start(), 240_000);
afterAll(() => service.end(), 60_000);

test(`${kills} kills of server and PostgreSQL by turns: every acknowledged act is there whole, and nothing half is`, async () => {
  const acknowledged = new Map<string, number>();
  const attempted = new Set<string>();
  let n = 0;
  for (let kill = 0; kill < kills; kill++) {
    let writing = true;
    const writers = Array.from({ length: 6 }, async () => {
      while (writing) {
        const key = `k${n++}`;
        attempted.add(key);
        try {
          const { query, variables } = reportOf(key);
          const { data } = await ask(query, variables);
          if (data?.reportHazard?.change) acknowledged.set(key, data.reportHazard.change.position);
          else await sleep(20);
        } catch {
          await sleep(20);
        }
      }
    });
    // However slow the machine is, something has been acknowledged before each of them.
    for (const before = acknowledged.size; acknowledged.size < before + 6;) await sleep(10);
    await sleep((kill * 37) % 200);
    if (kill % 2 === 0) {
      await service.kill();
      writing = false;
      await Promise.all(writers);
      // The orphaned PostgreSQL is taken over.
      await service.start();
    } else {
      // The same server goes on when PostgreSQL is back.
      await service.killPostgres();
      writing = false;
      await Promise.all(writers);
    }
    expect((await fetch(`${service.address}/readyz`)).status).toBe(200);
  }
  expect(acknowledged.size).toBeGreaterThan(kills * 5);

  const sql = await service.sql();
  const { rows: bound } = await sql.query<{ key: string; position: string }>('select key, position from request_key');
  const there = new Map(bound.map(({ key, position }) => [key, Number(position)]));
  for (const [key, position] of acknowledged) expect([key, there.get(key)]).toEqual([key, position]);
  // What was not acknowledged is there wholly or not at all: hazard, version, journal, key and figures tell one number.
  const {
    rows: [counts],
  } = await sql.query<
    Record<string, number>
  >(`select (select count(*)::int from hazard) as hazards, (select count(*)::int from hazard_history) as versions, (select count(*)::int from journal where entry_type = 'Hazard') as journal, (select count(*)::int from request_key) as keys,
    (select sum(n)::int from (select n from hazard_figures where grain = 0 union all select n from hazard_figures_delta) f) as figures, (select count(*)::int from hazard h join hazard_history v on v.id = h.id and v.version = h.version join journal j on j.position = v.position and j.entry_id = h.id) as whole,
    (select count(*)::int from journal) as positions, (select max(position)::int from journal) as last, (select position::int from journal_head) as head, (select sum(last)::int from number_head where kind = '隐') as numbers`);
  const { hazards } = counts!;
  expect(counts).toMatchObject({
    versions: hazards,
    journal: hazards,
    keys: hazards,
    figures: hazards,
    whole: hazards,
    numbers: hazards,
  });
  expect([counts!.last, counts!.head]).toEqual([counts!.positions, counts!.positions]);
  expect(hazards).toBeLessThanOrEqual(attempted.size);
  await sql.end();
  // A retry of each unacknowledged request is safe: it happens now, or is told to have happened.
  const unknown = [...attempted].filter((key) => !acknowledged.has(key)).slice(-10);
  for (const key of unknown)
    expect(
      (await ask('query($k: String!) { requestStatus(idempotencyKey: $k) { state } }', { k: key })).data.requestStatus
        .state,
    ).toBe(there.has(key) ? 'ACCEPTED' : 'UNKNOWN');
  console.log(`${acknowledged.size} acknowledged of ${attempted.size} attempted over ${kills} kills`);
}, 900_000);
