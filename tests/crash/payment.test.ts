import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { SimulatedBank } from '../../src/server/bank/simulator.js';
import { cardNumber, inventedIdNumber } from '../support/relief.js';
import { Killed } from '../support/killed.js';

// A batch of ten thousand lines, from its composing to the bank's last word, while server, worker and PostgreSQL are
// killed by turns.
const kills = Number(process.env.KILLS_PAYMENT ?? 10);
const lines = Number(process.env.LINES ?? 10_000);
const service = new Killed({ WORKER: 'off' });
const working = { WORKER: 'on' };
const county = '500238000000';
const village = '500238100205';
const before = '2026-11-01T04:00:00Z';
const after = '2026-11-20T04:00:00Z';
let programmeId = '';
let fundId = '';
let n = 0;

const once = async (
  who: string,
  name: string,
  input: object,
  selection: string,
  at?: string,
  key = `p${n++}`,
): Promise<any> => {
  const { data, errors } = await service.ask(
    who,
    `mutation($input: ${name.charAt(0).toUpperCase()}${name.slice(1)}Input!) { ${name}(input: $input) { refusals { code } change { entry { id ... on RegisterEntry { version } } } ${selection} } }`,
    { input: { idempotencyKey: key, ...input } },
    at,
  );
  if (errors) throw new Error(JSON.stringify(errors));
  if (data[name].refusals.length > 0) throw new Error(`${name}: ${JSON.stringify(data[name].refusals)}`);
  return data[name];
};
/** As a client does that was told nothing: the same request with the same key, until it is answered. */
const surely = async (who: string, name: string, input: object, selection: string, at?: string): Promise<any> => {
  const key = `s${n++}`;
  // As long as a killed PostgreSQL may take to recover on a machine with other work.
  const until = Date.now() + 300_000;
  for (;;)
    try {
      return await once(who, name, input, selection, at, key);
    } catch (error) {
      if (Date.now() > until || /^Error: \w+: \[/.test(String(error))) throw error;
      await sleep(100);
    }
};
const eight = async <T>(all: readonly T[], work: (each: T) => Promise<unknown>): Promise<void> => {
  const left = [...all];
  await Promise.all(
    Array.from({ length: 8 }, async () => {
      for (let each = left.shift(); each !== undefined; each = left.shift()) await work(each);
    }),
  );
};

beforeAll(async () => {
  await service.start();
  await service.start('worker', working);
  fundId = (
    await once(
      'finance',
      'openFund',
      { region: county, kind: 'BUDGET', name: '救灾资金', year: 2026, amount: '10000000.00', document: '1' },
      'reliefFund { id }',
      before,
    )
  ).reliefFund.id;
  const event = (
    await once(
      'head',
      'declareDisaster',
      { region: county, kind: '010100', name: '暴雨', regions: [county], startedAt: '2026-07-12T00:00:00+08:00' },
      'disasterEvent { id }',
      before,
    )
  ).disasterEvent.id;
  programmeId = (
    await once(
      'head',
      'openProgramme',
      {
        region: county,
        kind: 'EMERGENCY',
        name: '应急救助',
        eventId: event,
        startsOn: '2026-07-12',
        document: '1',
        standards: [
          { region: county, amount: '20.00', unit: 'PERSON_DAY', daysMax: 15, validFrom: '2026-01-01', document: '1' },
        ],
      },
      'reliefProgramme { id }',
      before,
    )
  ).reliefProgramme.id;
  await once(
    'finance',
    'preAllocateFund',
    { id: fundId, expectedVersion: 1, programmeId, amount: '10000000.00', document: '1' },
    '',
    before,
  );
  const sql = await service.sql();
  const { rows: reviewers } = await sql.query<{ id: string }>(
    `select o.id from operator o where subject in ('township-100', 'township-100-2')`,
  );
  await sql.end();
  const { globalId } = await import('../../src/access/privacy/ids.js');
  const { operators } = await import('../../src/organisation/organisation.noun.js');
  const reviewerIds = reviewers.map(({ id }) => globalId(operators, id));
  await eight(
    Array.from({ length: Math.ceil(lines / 30) }, (_, h) => h),
    async (h) => {
      const people = Math.min(30, lines - h * 30);
      const home = (
        await once(
          'township-100',
          'registerHousehold',
          {
            region: village,
            address: '演示',
            members: Array.from({ length: people }, (_, i) => ({
              personName: '演示',
              idNumber: inventedIdNumber(h * 30 + i),
              kinship: i === 0 ? 'HEAD' : 'OTHER',
            })),
            dwellings: [],
          },
          'household { id head { id } }',
          before,
        )
      ).household;
      const claim = (
        await once(
          'township-100',
          'applyForRelief',
          {
            programmeId,
            householdId: home.id,
            days: 10,
            loss: '演示',
            account: {
              kind: 'CARD',
              holderName: '演示',
              accountNo: cardNumber(h),
              bankName: '农商行',
              holderId: home.head.id,
            },
          },
          'reliefClaim { id }',
          before,
        )
      ).reliefClaim.id;
      await once(
        'township-100',
        'reviewByVillage',
        {
          id: claim,
          expectedVersion: 1,
          metOn: '2026-11-01',
          attendees: 10,
          inFavour: 10,
          against: 0,
          abstained: 0,
          opinion: '同意',
        },
        '',
        before,
      );
      await once(
        'township-100',
        'publishByVillage',
        { id: claim, expectedVersion: 2, publishedOn: '2026-11-01', place: '公开栏' },
        '',
        before,
      );
      await once(
        'township-100',
        'reviewByTownship',
        {
          id: claim,
          expectedVersion: 3,
          approved: true,
          unrelated: true,
          reviewerIds,
          fieldChecked: true,
          opinion: '属实',
        },
        '',
        after,
      );
      await once(
        'head',
        'decideClaim',
        { id: claim, expectedVersion: 4, approved: true, unrelated: true, fundId, opinion: '同意' },
        '',
        after,
      );
    },
  );
}, 600_000);
afterAll(() => service.end(), 60_000);

test(`${kills} kills of server, worker and PostgreSQL during a batch of ${lines} lines: it is complete and exact`, async () => {
  const killed: string[] = [];
  let done = false;
  let during = 0;
  const killing = (async () => {
    for (let kill = 0; kill < kills; kill++) {
      await sleep(120 + ((kill * 331) % 700));
      const which = (['postgres', 'worker', 'server'] as const)[kill % 3]!;
      killed.push(which);
      if (!done) during += 1;
      if (which === 'postgres') await service.killPostgres();
      else {
        await service.kill(which);
        await service.start(which, which === 'worker' ? working : {});
      }
    }
  })();
  const begun = Date.now();
  const batch = (
    await surely(
      'finance',
      'composeBatch',
      { programmeId, fundId, most: lines },
      'paymentBatch { id version count total number }',
      after,
    )
  ).paymentBatch;
  expect([batch.count, batch.total]).toEqual([lines, `${lines * 200}.00`]);
  const proposed = (await surely('finance-2', 'approveBatch', { id: batch.id, expectedVersion: 1 }, '', after)).change
    .entry;
  await surely('head', 'countersign', { id: proposed.id, expectedVersion: proposed.version }, '', after);
  await surely('finance', 'submitBatch', { id: batch.id, expectedVersion: 2 }, '', after);
  let status = '';
  for (let i = 0; i < 1_500 && status !== 'SETTLED'; i++) {
    await sleep(200);
    status =
      (
        await service
          .ask('finance', 'query($id: ID!) { paymentBatch(id: $id) { status pending } }', { id: batch.id })
          .catch(() => null)
      )?.data?.paymentBatch?.status ?? status;
  }
  done = true;
  await killing;
  await service.steady();
  expect(status).toBe('SETTLED');

  const sql = await service.sql();
  const { rows } = await sql.query<{ id: string; status: string; fen: string }>(
    `select end_to_end_id as id, status, amount_fen::text as fen from payout`,
  );
  const bank = new SimulatedBank(path.join(service.folder, 'bank/simulator.jsonl')).paid(batch.number);
  // What the bank has paid is what the register says is paid, line by line, and nothing is open.
  expect(rows).toHaveLength(lines);
  expect(new Set(rows.map((row) => row.status))).toEqual(new Set(['SETTLED', 'REJECTED']));
  expect(
    rows
      .filter((row) => row.status === 'SETTLED')
      .map(({ id }) => id)
      .sort(),
  ).toEqual([...bank.keys()].sort());
  const settled = rows.filter((row) => row.status === 'SETTLED').length;
  const { rows: accounts } = await sql.query<{ account: string; fen: string }>(
    `select split_part(account, ':', 1) as account, balance_fen::text as fen from fund_balance`,
  );
  expect(Object.fromEntries(accounts.map(({ account, fen }) => [account, fen]))).toMatchObject({
    IN_TRANSIT: '0',
    PAID: String(settled * 20_000),
    COMMITTED: String((lines - settled) * 20_000),
  });
  // The job that settled the last line may still be putting itself away, or is taken over from a worker that was
  // killed.
  const jobsLeft = async (): Promise<number> =>
    (await sql.query<{ n: number }>('select count(*)::int as n from graphile_worker.jobs')).rows[0]!.n;
  for (let i = 0; i < 600 && (await jobsLeft()) > 0; i++) await sleep(200);
  expect(await jobsLeft()).toBe(0);
  await sql.end();
  const proof = spawnSync(process.execPath, ['dist/proof/main.js'], {
    encoding: 'utf8',
    env: { ...process.env, DATA_DIR: service.folder },
  });
  expect([proof.status, proof.stdout.split('\n').filter((line) => line.startsWith('FAULT'))]).toEqual([0, []]);
  const handed = readFileSync(path.join(service.folder, 'bank/simulator.jsonl'), 'utf8').split('\n').length - 1;
  console.log(
    `${lines} lines, ${settled} paid, ${killed.length} kills (${killed.join(' ')}), ${during} of them before its end, handed over ${handed} times, ${Math.round((Date.now() - begun) / 1000)} s`,
  );
  expect(killed).toHaveLength(kills);
  // A quick machine may be done before the last of them.
  expect(during).toBeGreaterThanOrEqual(kills / 2);
}, 900_000);
