import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import {
  appendFileSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  utimesSync,
  writeFileSync,
} from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { compactVerify, importJWK } from 'jose';
import type { BankAnswer } from '../../src/server/bank/bank.js';
import { FileBank } from '../../src/server/bank/files.js';
import { SimulatedBank } from '../../src/server/bank/simulator.js';
import { partsOf } from '../../src/access/privacy/ids.js';
import { drawn, encodings, expected, type Case } from '../support/answer-files.js';
import { cardNumber, relief } from '../support/relief.js';
import { world, type World } from '../support/world.js';

const order = (ids: readonly string[]) => ({
  batch: '溪财发〔2026〕1号',
  count: ids.length,
  total: '',
  manifest: 'a.b.c',
  lines: ids.map((endToEndId, i) => ({
    endToEndId,
    amount: '165.00',
    accountNo: cardNumber(i),
    holderName: '演示, "甲"',
    bankName: '农商行',
  })),
});
const ids = Array.from({ length: 400 }, (_, i) => String(i).padStart(32, '0'));

type Answers = readonly BankAnswer[];

describe('the simulator', () => {
  test('pays once what it is handed twice, and outlives whoever talks to it', async () => {
    const file = path.join(mkdtempSync(path.join(os.tmpdir(), 'sanbixu-bank-')), 'bank.jsonl');
    const bank = new SimulatedBank(file, 'x');
    await bank.hand(order(ids));
    await bank.hand(order(ids));
    writeFileSync(file, '["cut short', { flag: 'a' });
    const again = new SimulatedBank(file, 'x');
    expect([...again.paid('溪财发〔2026〕1号')]).toEqual([...bank.paid('溪财发〔2026〕1号')]);
    expect(again.paid('溪财发〔2026〕1号').size).toBeLessThanOrEqual(ids.length);
  });
  test('loses, delays, repeats, reorders and sends back; asked about a line, it tells', async () => {
    const bank = new SimulatedBank(null, 'x', { rejects: 100, loses: 100, delays: 200, repeats: 200, returns: 100 });
    await bank.hand(order(ids));
    const [first, second, third] = [
      await bank.answers('溪财发〔2026〕1号'),
      await bank.answers('溪财发〔2026〕1号'),
      await bank.answers('溪财发〔2026〕1号'),
    ].map(({ answers }) => answers) as [Answers, Answers, Answers];
    const known = (answers: readonly { endToEndId: string }[]) => new Set(answers.map(({ endToEndId }) => endToEndId));
    expect(known(first).size).toBeLessThan(known(second).size);
    expect(known(third).size).toBeLessThan(ids.length);
    expect(first.length).toBeGreaterThan(known(first).size);
    expect(first.map(({ endToEndId }) => endToEndId)).not.toEqual(
      [...first].map(({ endToEndId }) => endToEndId).sort(),
    );
    expect([second, third].map((answers) => answers.some(({ outcome }) => outcome === 'RETURNED'))).toEqual([
      false,
      true,
    ]);
    expect((await bank.inquire('溪财发〔2026〕1号', ids)).length).toBe(ids.length);
  });
});

describe('by files, through the jobs', () => {
  let w: World;
  let r: ReturnType<typeof relief>;
  beforeAll(async () => {
    w = await world({ WORKER: 'on', BANK: 'files' });
    r = relief(w, '2026-11-09T04:00:00Z');
  });
  afterAll(() => w.close());

  test('a batch and its manifest are laid out, what comes back is read, and what does not becomes unknown', async () => {
    const fund = await r.fund('10000.00');
    const programme = await r.programme(
      'WINTER_SPRING',
      null,
      { amount: '165.00', unit: 'PERSON', validFrom: '2025-10-01' },
      { season: '2026-2027', startsOn: '2026-11-01', planApprovedOn: '2026-10-20' },
    );
    const reviewers = await r.reviewers();
    await r.allocate(fund.id, programme.id, '10000.00');
    const home = await r.household(1, 3, '500238100205', {}, 'township-100');
    await r.decided(await r.claim(programme.id, home, 1), fund.id, reviewers, {
      applied: '2026-11-10T04:00:00Z',
      over: '2026-11-20T04:00:00Z',
    });
    // Handed over so long ago that the bank should have answered.
    const batch = await r.submitted(programme.id, fund.id, {}, { at: '2026-11-20T05:00:00Z' });
    const folder = path.join(w.service.config.DATA_DIR, 'bank');
    const name = batch.number.replace(/[^\p{L}\p{N}]/gu, '_');
    const csv = path.join(folder, 'out', `${name}.csv`);
    const jws = path.join(folder, 'out', `${name}.jws`);
    for (let i = 0; i < 100 && !existsSync(jws); i++) await sleep(100);
    const lines = readFileSync(csv, 'utf8')
      .replace('\uFEFF', '')
      .trim()
      .split('\r\n')
      .map((line) => line.split(','));
    expect([lines.length, lines[0]]).toEqual([4, ['端到端编号', '户名', '账号', '开户行', '金额（元）']]);
    expect(lines.slice(1).map((line) => [line[2], line[4]])).toEqual([1, 2, 3].map(() => [cardNumber(1), '165.00']));
    const { payload } = await compactVerify(
      readFileSync(jws, 'utf8'),
      await importJWK(await w.service.services.vault.signer.publicKey(), 'EdDSA'),
    );
    expect((JSON.parse(Buffer.from(payload).toString()) as { batch: string }).batch).toBe(batch.number);
    // Every account that was read plain is disclosed, for this batch, to the payer's system.
    expect(
      (
        await w.sql.query<{ n: number; who: string }>(
          `select count(*)::int as n, min(c.key) as who from disclosure d join client c on c.id = d.client_id where d.purpose = 'RELIEF_PAYMENT' and d.case_ref = $1`,
          [batch.number],
        )
      ).rows[0],
    ).toEqual({ n: 1, who: 'payment-exchange' });
    const state = async () =>
      (
        await r.read(
          'finance',
          'query($id: ID!) { paymentBatch(id: $id) { status pending payouts { nodes { status endToEndId bankReference outcomeReason } } } }',
          { id: batch.id },
          { at: new Date().toISOString() },
        )
      ).paymentBatch;
    const until = async (holds: (now: any) => boolean) => {
      for (let i = 0; i < 200; i++) {
        const now = await state();
        if (holds(now)) return now;
        await sleep(100);
      }
      throw new Error(JSON.stringify(await state()));
    };
    await until(({ payouts }) => payouts.nodes.every(({ status }: { status: string }) => status === 'UNKNOWN'));
    const [a, b, c] = lines.slice(1).map(([id]) => id!);
    const answered = (file: string, rows: string[][]) => {
      writeFileSync(
        path.join(folder, 'in', `${name}${file}.csv`),
        `\uFEFFendToEndId,outcome,amount,reference,reason\r\n${rows.map((row) => row.join(',')).join('\r\n')}\r\n`,
      );
    };
    answered('-1', [
      [b!, 'SETTLED', '165.00', 'B1', ''],
      [b!, 'SETTLED', '165.00', 'B1', ''],
      ['X', 'SETTLED', '1.00', '', ''],
      [a!, 'NONSENSE', '165.00', '', ''],
    ]);
    expect(
      (await until(({ pending }) => pending === 2)).payouts.nodes.find(
        ({ endToEndId }: { endToEndId: string }) => endToEndId === b,
      ),
    ).toMatchObject({ status: 'SETTLED', bankReference: 'B1' });
    answered('-2', [
      [c!, 'REJECTED', '165.00', '', '账号户名不符'],
      [a!, 'SETTLED', '165.00', 'A1', ''],
    ]);
    const end = await until(({ status }) => status === 'SETTLED');
    expect(end.payouts.nodes.find(({ endToEndId }: { endToEndId: string }) => endToEndId === c)).toMatchObject({
      status: 'REJECTED',
      outcomeReason: '账号户名不符',
    });
    // Weeks later the bank sends one back: the daily look finds it.
    answered('-3', [[b!, 'RETURNED', '165.00', 'B9', '收款账户已销户']]);
    await w.sql.query(`select graphile_worker.add_job('collect-returns')`);
    expect(
      (
        await until(({ payouts }) => payouts.nodes.some(({ status }: { status: string }) => status === 'RETURNED'))
      ).payouts.nodes.find(({ endToEndId }: { endToEndId: string }) => endToEndId === b),
    ).toMatchObject({ status: 'RETURNED', bankReference: 'B9' });
    for (let i = 0; i < 100 && (await w.sql.query('select from graphile_worker.jobs')).rowCount! > 0; i++)
      await sleep(100);
    expect((await w.sql.query('select from graphile_worker.jobs')).rowCount).toBe(0);
  }, 60_000);

  test('what is left out of the folder by half is never read by whoever takes it to the bank', async () => {
    const folder = mkdtempSync(path.join(os.tmpdir(), 'sanbixu-bank-'));
    const bank = new FileBank(folder);
    await bank.hand(order(['A'.repeat(32)]));
    expect(readFileSync(path.join(folder, 'out', '溪财发_2026_1号.csv'), 'utf8')).toContain('"演示, ""甲"""');
    expect([
      existsSync(path.join(folder, 'out', '溪财发_2026_1号.csv.part')),
      await bank.answers('溪财发〔2026〕1号'),
    ]).toEqual([false, { answers: [], unread: [], others: [] }]);
  });
});

describe('what banks really answer', () => {
  let w: World;
  let r: ReturnType<typeof relief>;
  let fund: { id: string };
  let programme: any;
  let reviewers: string[];
  let folder: string;
  let people = 100;
  beforeAll(async () => {
    w = await world({ WORKER: 'on', BANK: 'files' });
    r = relief(w, '2026-11-09T04:00:00Z');
    folder = path.join(w.service.config.DATA_DIR, 'bank', 'in');
    mkdirSync(folder, { recursive: true });
    [fund, programme, reviewers] = [
      await r.fund('90000.00'),
      await r.programme(
        'WINTER_SPRING',
        null,
        { amount: '165.00', unit: 'PERSON', validFrom: '2025-10-01' },
        { season: '2026-2027', startsOn: '2026-11-01', planApprovedOn: '2026-10-20' },
      ),
      await r.reviewers(),
    ];
    await r.allocate(fund.id, programme.id, '90000.00');
  }, 120_000);
  afterAll(() => w.close());

  const stem = (number: string): string => number.replace(/[^\p{L}\p{N}]/gu, '_');
  /** A batch of so many payouts, whose answers lie there before anybody looks for them. */
  const handed = async (
    lines: number,
    answers: (ids: readonly string[], number: string) => void,
    submittedAt = '2026-11-20T05:00:00Z',
  ) => {
    const home = await r.household(people++, lines, '500238100205', {}, 'township-100');
    const saying = { at: '2026-11-20T05:00:00Z' };
    await r.decided(
      await r.claim(programme.id, home, people, { account: r.account(people, home.head.id) }),
      fund.id,
      reviewers,
      { applied: '2026-11-10T04:00:00Z', over: '2026-11-20T04:00:00Z' },
    );
    const { paymentBatch: batch } = await r.done(
      'finance',
      'composeBatch',
      { programmeId: programme.id, fundId: fund.id },
      'paymentBatch { id version number payouts(first: 50) { nodes { endToEndId } } }',
      saying,
    );
    const { change } = await r.done(
      'finance-2',
      'approveBatch',
      { id: batch.id, expectedVersion: batch.version },
      'change { entry { id ... on RegisterEntry { version } } }',
      saying,
    );
    await r.done('head', 'countersign', { id: change.entry.id, expectedVersion: change.entry.version }, '', saying);
    const ids = batch.payouts.nodes.map(({ endToEndId }: { endToEndId: string }) => endToEndId).sort();
    answers(ids, batch.number);
    await r.done('finance', 'submitBatch', { id: batch.id, expectedVersion: batch.version + 1 }, '', {
      at: submittedAt,
    });
    return { id: batch.id as string, number: batch.number as string, ids: ids as readonly string[] };
  };
  const state = async (id: string, language = 'zh') => {
    const seen = (
      await r.read(
        'finance',
        `query($id: ID!) { paymentBatch(id: $id) { version status pending unenteredCount unenteredBankLines { key file line code message endToEndId } reviewedBankLines
      payouts(first: 50) { nodes { endToEndId status outcomeReason returnedOn } } } }`,
        { id },
        { at: '2026-12-30T00:00:00Z', headers: { 'accept-language': language } },
      )
    ).paymentBatch;
    return {
      ...seen,
      of: new Map(seen.payouts.nodes.map((node: { endToEndId: string }) => [node.endToEndId, node])) as ReadonlyMap<
        string,
        { status: string; outcomeReason: string | null; returnedOn: string | null }
      >,
    };
  };
  /** One more look at the files, and no further one by itself. */
  const looked = async (id: string): Promise<void> => {
    const key = partsOf(id)!.key;
    for (let i = 0; i < 600; i++) {
      const { rows } = await w.sql.query<{ last: boolean }>(
        `select j.key = 'last look' as last from graphile_worker.jobs j`,
      );
      if (i > 0 && rows.length === 0) return;
      if (i === 0 || rows.every(({ last }) => !last))
        await w.sql.query(
          `select graphile_worker.add_job('collect-answers', json_build_object('batchId', $1::text, 'round', 300), job_key => 'last look'), graphile_worker.remove_job('collect ' || $1::text)`,
          [key],
        );
      await sleep(100);
      if (i > 0 && (await w.sql.query(`select from graphile_worker.jobs`)).rowCount === 0) return;
    }
    throw new Error('the jobs do not come to an end');
  };

  test('each odd line costs itself alone, is told in the API, and is never called overdue', async () => {
    const row = (...cells: string[]): string => cells.join(',');
    const batch = await handed(10, (e, number) => {
      const lines = [
        'endToEndId,outcome,amount,reference,reason',
        row(e[0]!, 'SETTLED', '165', '', ''),
        row(e[1]!, 'SETTLED', '165.00', 'B1', ''),
        row(e[2]!, 'SETTLED', '164.99', '', ''),
        row(e[3]!, 'SETTLED', '165.00', '', ''),
        row(e[3]!, 'REJECTED', '165.00', '', '重复提交'),
        row(e[4]!, '成功', '165.00', 'B4', ''),
        row(e[5]!, 'settled', '165.00', '', ''),
        row(e[6]!.toLowerCase(), 'SETTLED', '165.00', '', ''),
        row('9'.repeat(32), 'SETTLED', '1.00', '', ''),
        row(e[8]!, '失败', '165.00', '', '账号户名不符'),
      ];
      writeFileSync(
        path.join(folder, `${stem(number)}-1.csv`),
        Buffer.concat([encodings.gbk!(`${lines.join('\r\n')}\r\n`), Buffer.from(row(e[7]!, 'SETT'))]),
      );
      writeFileSync(path.join(folder, '演示某人的回盘.csv'), 'endToEndId,outcome,amount\r\n');
    });
    await looked(batch.id);
    const first = await state(batch.id);
    const [e0, e1, e2, e3, e4, e5, e6, e7, e8, e9] = batch.ids.map((id) => first.of.get(id)!);
    expect([e1!.status, e4!.status, e8!.status, e8!.outcomeReason]).toEqual([
      'SETTLED',
      'SETTLED',
      'REJECTED',
      '账号户名不符',
    ]);
    // What was spoken of waits; only the one of which nothing was said at all is overdue, and so is the one whose
    // line is still being written.
    expect([e0, e2, e3, e5, e6].map((each) => [each!.status, each!.outcomeReason])).toEqual(
      Array.from({ length: 5 }, () => ['SUBMITTED', null]),
    );
    expect([e7, e9].map((each) => [each!.status, each!.outcomeReason])).toEqual([
      ['UNKNOWN', '逾期未回盘'],
      ['UNKNOWN', '逾期未回盘'],
    ]);
    const told = first.unenteredBankLines as {
      file: string;
      line: number;
      code: string;
      message: string;
      endToEndId: string | null;
    }[];
    expect(told.filter(({ line }) => line > 0).map(({ line, code }) => [line, code])).toEqual(
      expect.arrayContaining([
        [2, 'AMOUNT_NOT_UNDERSTOOD'],
        [4, 'AMOUNT_DIFFERS'],
        [5, 'CONTRADICTED'],
        [6, 'CONTRADICTED'],
        [8, 'OUTCOME_NOT_UNDERSTOOD'],
        [9, 'ID_NOT_OF_THE_BATCH'],
        [10, 'ID_NOT_OF_THE_BATCH'],
      ]),
    );
    expect([
      first.unenteredCount,
      told.length,
      told.find(({ code }) => code === 'FILE_OF_NO_BATCH')!.file.startsWith('#'),
      JSON.stringify(told).includes('某人'),
    ]).toEqual([8, 8, true, false]);
    expect([
      told.find(({ line }) => line === 2)!.message,
      (await state(batch.id, 'en')).unenteredBankLines.find(({ line }: { line: number }) => line === 2).message,
    ]).toEqual([
      '金额须以元为单位，恰有两位小数，如200.00。',
      'An amount must be yuan with exactly two places, such as 200.00.',
    ]);
    // Nothing of it is due again.
    expect(
      r.codes(
        await r.act('finance', 'composeBatch', { programmeId: programme.id, fundId: fund.id }, '', {
          at: '2026-11-27T04:00:00Z',
        }),
      ),
    ).toEqual(['BATCH_HAS_LINES']);
    expect(
      (
        await r.read('finance', '{ worklist(first: 200) { nodes { action } } }', {}, { at: '2026-11-27T04:00:00Z' })
      ).worklist.nodes.map(({ action }: { action: string }) => action),
    ).toContain('reviewUnenteredLines');

    // The cut line is written to its end, and a second file puts the first right; looked at twice, it is entered once.
    appendFileSync(path.join(folder, `${stem(batch.number)}-1.csv`), 'LED,165.00,B7,\r\n');
    writeFileSync(
      path.join(folder, `${stem(batch.number)}-2.csv`),
      `端到端编号,结果,金额（元）\r\n${[0, 2, 5, 6, 9].map((i) => row(batch.ids[i]!, 'SETTLED', '165.00')).join('\r\n')}\r\n`,
    );
    await looked(batch.id);
    await looked(batch.id);
    const second = await state(batch.id);
    expect([
      [0, 2, 5, 6, 7, 9].map((i) => second.of.get(batch.ids[i]!)!.status),
      second.of.get(batch.ids[3]!)!.status,
      second.pending,
    ]).toEqual([Array.from({ length: 6 }, () => 'SETTLED'), 'SUBMITTED', 1]);
    // A person has asked the bank, enters the contradicted one, and states what was found: nothing of it is told again.
    await r.done(
      'finance',
      'settlePayouts',
      {
        id: batch.id,
        expectedVersion: second.version,
        lines: [{ endToEndId: batch.ids[3], outcome: 'SETTLED', amount: '165.00' }],
      },
      '',
      { at: '2026-12-30T00:00:00Z' },
    );
    const third = await state(batch.id);
    const reviewed = await r.done(
      'finance',
      'reviewUnenteredLines',
      {
        id: batch.id,
        expectedVersion: third.version,
        keys: third.unenteredBankLines.map(({ key }: { key: string }) => key),
        reason: '已与银行核对',
      },
      'paymentBatch { unenteredCount reviewedBankLines }',
      { at: '2026-12-30T00:00:00Z' },
    );
    expect([
      third.status,
      reviewed.paymentBatch.unenteredCount,
      reviewed.paymentBatch.reviewedBankLines.length,
    ]).toEqual(['SETTLED', 0, 8]);
    await looked(batch.id);
    expect((await state(batch.id)).unenteredCount).toBe(0);
    rmSync(path.join(folder, '演示某人的回盘.csv'));
  }, 180_000);

  test("a clock that was ahead when the batch was submitted holds nothing up, and money that comes back does so on the county's day", async () => {
    const ahead = new Date(Date.now() + 3 * 86_400_000).toISOString();
    const batch = await handed(
      2,
      ([a, b], number) => {
        writeFileSync(
          path.join(folder, `${stem(number)}.csv`),
          `endToEndId,outcome,amount,reason\n${a},SETTLED,165.00,\n${a},RETURNED,165.00,销户\n${b},SETTLED,165.00,\n`,
        );
      },
      ahead,
    );
    await looked(batch.id);
    const now = await state(batch.id);
    const returned = now.of.get(batch.ids[0]!)!;
    expect([now.status, returned.status, now.of.get(batch.ids[1]!)!.status, now.unenteredCount ?? 0]).toEqual([
      'SETTLED',
      'RETURNED',
      'SETTLED',
      0,
    ]);
    expect(returned.returnedOn).toBe(new Date(Date.parse(ahead) + 8 * 3_600_000).toISOString().slice(0, 10));
  }, 120_000);

  test('dozens of random files lead over HTTP and PostgreSQL to what the model says', async () => {
    const seed = Number(process.env.SEED ?? Date.now() % 1_000_000_000);
    const many = 20;
    let meant: Case | null = null;
    const batch = await handed(
      many,
      (ids, number) => {
        meant = drawn(seed, 1, { ids, amounts: ids.map(() => '165.00'), begun: ids.map(() => 'SUBMITTED') }, 40);
        meant.files.forEach(({ bytes, rested }, i) => {
          const file = path.join(folder, `${stem(number)}-${String(i).padStart(3, '0')}.csv`);
          writeFileSync(file, bytes);
          // Left alone since yesterday, or being written all the time of this test.
          const moment = new Date(rested ? Date.now() - 86_400_000 : Date.now() + 20_000);
          utimesSync(file, moment, moment);
        });
      },
      '2026-12-28T05:00:00Z',
    );
    await looked(batch.id);
    const now = await state(batch.id);
    expect(batch.ids.map((id, i) => `SEED=${seed} ${i} ${now.of.get(id)!.status}`)).toEqual(
      batch.ids.map((_, i) => `SEED=${seed} ${i} ${expected(meant!, i)}`),
    );
    console.log(`SEED=${seed} ${meant!.files.length} files over HTTP, 0 breaches, ${now.unenteredCount} lines told`);
    expect(now.unenteredCount).toBeGreaterThan(0);
  }, 180_000);
});
