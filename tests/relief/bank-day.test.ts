import { expect, test } from '@jest/globals';
import { spawnSync } from 'node:child_process';

// The jobs derive a day from the clock: whichever zone the process stands in, it is the county's.
const script = `
  import 'reflect-metadata';
  const { Payments } = await import(process.argv[1]);
  const moment = new Date(process.argv[2]), line = { id: 'L', version: 3, status: 'SETTLED', endToEndId: 'A'.repeat(32), amount: '165.00', updatedAt: '2026-11-20T04:00:00.000Z' };
  const batch = { id: 'B', version: 2, status: 'SETTLED', number: '1', count: 1, total: '165.00', pending: 0, answerDue: null, updatedAt: line.updatedAt, unenteredCount: 0, unenteredBankLines: [], reviewedBankLines: [] };
  let said = null;
  const reception = { graphql: async (_, { body: { query, variables } }) => {
    if (query.includes('returnPayout')) { said = variables.input.returnedOn; line.status = 'RETURNED'; return { body: JSON.stringify({ data: { returnPayout: { refusals: [] } } }) }; }
    return { body: JSON.stringify({ data: query.includes('payouts(') ? { payouts: { nodes: [line], pageInfo: { hasNextPage: false } } } : { paymentBatch: batch } }) };
  } };
  const answer = { endToEndId: line.endToEndId, outcome: 'RETURNED', amount: '165.00', reference: null, reason: '销户', place: null };
  const bank = { answers: async () => ({ answers: [answer], unread: [], others: [] }), inquire: async () => [], isNamedAfter: () => true, wordsOf: () => '' };
  const office = { callerDirectory: { callerOf: async () => ({}) }, vault: { digest: String } };
  await new Payments(office, reception, bank, 'payment-exchange', { warn: () => {} }, () => moment).collect('B');
  process.stdout.write(String(said));
`;
const payments = new URL('../../dist/server/payments.js', import.meta.url).href;

test.each(['UTC', 'America/New_York', 'Asia/Shanghai'])(
  'money read as returned after midnight in the county came back that day, with the process in %s',
  (TZ) => {
    const dayAt = (moment: string): string =>
      spawnSync(process.execPath, ['--input-type=module', '-e', script, payments, moment], {
        env: { ...process.env, TZ },
        encoding: 'utf8',
      }).stdout;
    expect(['2026-11-26T15:59:59Z', '2026-11-26T16:30:00Z', '2026-11-26T23:30:00Z'].map(dayAt)).toEqual([
      '2026-11-26',
      '2026-11-27',
      '2026-11-27',
    ]);
  },
  60_000,
);
