import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { existsSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { compactVerify, importJWK } from 'jose';
import { FileBank } from '../../src/server/bank/files.js';
import { SimulatedBank } from '../../src/server/bank/simulator.js';
import { cardNumber, relief } from '../support/relief.js';
import { world, type World } from '../support/world.js';

const order = (ids: readonly string[]) => ({ batch: '溪财发〔2026〕1号', count: ids.length, total: '', manifest: 'a.b.c', lines: ids.map((endToEndId, i) => ({ endToEndId, amount: '165.00', accountNo: cardNumber(i), holderName: '演示, "甲"', bankName: '农商行' })) });
const ids = Array.from({ length: 400 }, (_, i) => String(i).padStart(32, '0'));

describe('the simulator', () => {
  test('pays once what it is handed twice, and outlives whoever talks to it', async () => {
    const file = path.join(mkdtempSync(path.join(os.tmpdir(), 'sanbixu-bank-')), 'bank.jsonl'), bank = new SimulatedBank(file, 'x');
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
    const first = await bank.answers('溪财发〔2026〕1号'), second = await bank.answers('溪财发〔2026〕1号'), third = await bank.answers('溪财发〔2026〕1号');
    const known = (answers: readonly { endToEndId: string }[]) => new Set(answers.map(({ endToEndId }) => endToEndId));
    expect(known(first).size).toBeLessThan(known(second).size);
    expect(known(third).size).toBeLessThan(ids.length);
    expect(first.length).toBeGreaterThan(known(first).size);
    expect(first.map(({ endToEndId }) => endToEndId)).not.toEqual([...first].map(({ endToEndId }) => endToEndId).sort());
    expect([second, third].map((answers) => answers.some(({ outcome }) => outcome === 'RETURNED'))).toEqual([false, true]);
    expect((await bank.inquire('溪财发〔2026〕1号', ids)).length).toBe(ids.length);
  });
});

describe('by files, through the jobs', () => {
  let w: World, r: ReturnType<typeof relief>;
  beforeAll(async () => { w = await world({ WORKER: 'on', BANK: 'files' }); r = relief(w, '2026-11-09T04:00:00Z'); });
  afterAll(() => w.close());

  test('a batch and its manifest are laid out, what comes back is read, and what does not becomes unknown', async () => {
    const fund = await r.fund('10000.00'), programme = await r.programme('WINTER_SPRING', null, { amount: '165.00', unit: 'PERSON', validFrom: '2025-10-01' }, { season: '2026-2027', startsOn: '2026-11-01', planApprovedOn: '2026-10-20' }), reviewers = await r.reviewers();
    await r.allocate(fund.id, programme.id, '10000.00');
    const home = await r.household(1, 3, '500238100205', {}, 'township-100');
    await r.decided(await r.claim(programme.id, home, 1), fund.id, reviewers, { applied: '2026-11-10T04:00:00Z', over: '2026-11-20T04:00:00Z' });
    // Handed over so long ago that the bank should have answered.
    const batch = await r.submitted(programme.id, fund.id, {}, { at: '2026-11-20T05:00:00Z' });
    const folder = path.join(w.service.config.DATA_DIR, 'bank'), name = batch.number.replace(/[^\p{L}\p{N}]/gu, '_'), csv = path.join(folder, 'out', `${name}.csv`), jws = path.join(folder, 'out', `${name}.jws`);
    for (let i = 0; i < 100 && !existsSync(jws); i++) await sleep(100);
    const lines = readFileSync(csv, 'utf8').replace('\uFEFF', '').trim().split('\r\n').map((line) => line.split(','));
    expect([lines.length, lines[0]]).toEqual([4, ['端到端编号', '户名', '账号', '开户行', '金额（元）']]);
    expect(lines.slice(1).map((line) => [line[2], line[4]])).toEqual([1, 2, 3].map(() => [cardNumber(1), '165.00']));
    const { payload } = await compactVerify(readFileSync(jws, 'utf8'), await importJWK(await w.service.office.vault.signer.publicKey(), 'EdDSA'));
    expect((JSON.parse(Buffer.from(payload).toString()) as { batch: string }).batch).toBe(batch.number);
    // Every account that was read plain is disclosed, for this batch, to the payer's system.
    expect((await w.sql.query<{ n: number; who: string }>(`select count(*)::int as n, min(c.key) as who from disclosure d join client c on c.id = d.client_id where d.purpose = 'RELIEF_PAYMENT' and d.case_ref = $1`, [batch.number])).rows[0]).toEqual({ n: 1, who: 'payment-exchange' });
    const state = async () => (await r.read('finance', 'query($id: ID!) { paymentBatch(id: $id) { status pending payouts { nodes { status endToEndId bankReference outcomeReason } } } }', { id: batch.id }, { at: new Date().toISOString() })).paymentBatch;
    const until = async (holds: (now: any) => boolean) => { for (let i = 0; i < 200; i++) { const now = await state(); if (holds(now)) return now; await sleep(100); } throw new Error(JSON.stringify(await state())); };
    await until(({ payouts }) => payouts.nodes.every(({ status }: { status: string }) => status === 'UNKNOWN'));
    const [a, b, c] = lines.slice(1).map(([id]) => id!);
    const answered = (file: string, rows: string[][]) => { writeFileSync(path.join(folder, 'in', `${name}${file}.csv`), `\uFEFFendToEndId,outcome,amount,reference,reason\r\n${rows.map((row) => row.join(',')).join('\r\n')}\r\n`); };
    answered('-1', [[b!, 'SETTLED', '165.00', 'B1', ''], [b!, 'SETTLED', '165.00', 'B1', ''], ['X', 'SETTLED', '1.00', '', ''], [a!, 'NONSENSE', '165.00', '', '']]);
    expect((await until(({ pending }) => pending === 2)).payouts.nodes.find(({ endToEndId }: { endToEndId: string }) => endToEndId === b)).toMatchObject({ status: 'SETTLED', bankReference: 'B1' });
    answered('-2', [[c!, 'REJECTED', '165.00', '', '账号户名不符'], [a!, 'SETTLED', '165.00', 'A1', '']]);
    const end = await until(({ status }) => status === 'SETTLED');
    expect(end.payouts.nodes.find(({ endToEndId }: { endToEndId: string }) => endToEndId === c)).toMatchObject({ status: 'REJECTED', outcomeReason: '账号户名不符' });
    // Weeks later the bank sends one back: the daily look finds it.
    answered('-3', [[b!, 'RETURNED', '165.00', 'B9', '收款账户已销户']]);
    await w.sql.query(`select graphile_worker.add_job('collect-returns')`);
    expect((await until(({ payouts }) => payouts.nodes.some(({ status }: { status: string }) => status === 'RETURNED'))).payouts.nodes.find(({ endToEndId }: { endToEndId: string }) => endToEndId === b)).toMatchObject({ status: 'RETURNED', bankReference: 'B9' });
    for (let i = 0; i < 100 && (await w.sql.query('select from graphile_worker.jobs')).rowCount! > 0; i++) await sleep(100);
    expect((await w.sql.query('select from graphile_worker.jobs')).rowCount).toBe(0);
  }, 60_000);

  test('what is left out of the folder by half is never read by whoever takes it to the bank', async () => {
    const folder = mkdtempSync(path.join(os.tmpdir(), 'sanbixu-bank-')), bank = new FileBank(folder);
    await bank.hand(order(['A'.repeat(32)]));
    expect(readFileSync(path.join(folder, 'out', '溪财发_2026_1号.csv'), 'utf8')).toContain('"演示, ""甲"""');
    expect([existsSync(path.join(folder, 'out', '溪财发_2026_1号.csv.part')), await bank.answers('溪财发〔2026〕1号')]).toEqual([false, []]);
  });
});
