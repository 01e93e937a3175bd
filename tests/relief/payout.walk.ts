import { as, of, step, type RoomWalk, type Walking } from '../support/walk.js';

/** The batch's one payout, as the bank's answer names it. */
const line = async (walking: Walking, outcome: string) => {
  const { end, amount } = await walking.one<{ end: string; amount: string }>(
    "select end_to_end_id as end, (amount_fen / 100)::text || '.00' as amount from payout where batch_id = $1",
    [walking.keys.PaymentBatch],
  );
  return { endToEndId: end, amount, outcome, reason: outcome === 'SETTLED' ? null : '户名不符' };
};
const answered = (outcome: string) =>
  as('settlePayouts', async (walking) => ({ lines: [await line(walking, outcome)] }));
const unentered = 'k'.repeat(64);

export const walk: RoomWalk = {
  acts: {
    composeBatch: step('finance', (walking) => ({
      programmeId: walking.idOf('ReliefProgramme'),
      fundId: walking.idOf('ReliefFund'),
    })),
    approveBatch: step(['finance-2', 'head']),
    submitBatch: step('finance'),
    settlePayouts: step('client:payment-exchange', async (walking) => ({ lines: [await line(walking, 'SETTLED')] })),
    discardBatch: step('finance', { reason: '账户有误' }),
    tellUnenteredLines: step('client:payment-exchange', {
      lines: [{ key: unentered, file: 'P20260302-1.csv', line: 3, code: 'AMOUNT_NOT_UNDERSTOOD' }],
      count: 1,
    }),
    reviewUnenteredLines: step('finance', { keys: [unentered], reason: '已与银行核对' }),
    returnPayout: step('client:payment-exchange', (walking) => ({ returnedOn: walking.on(), reason: '账户销户' })),
    recoverPayout: step('head', { order: '溪应急追〔2026〕1号', reason: '冒领' }),
    recordRecovery: step('finance', async (walking) => ({
      recoveredOn: walking.on(),
      amount: (await line(walking, 'SETTLED')).amount,
    })),
  },
  nouns: {
    PaymentBatch: {
      stages: {
        // Half of it is paid once the building has begun.
        DRAFT: [of('ReliefClaim', 'PAYABLE'), 'startRebuild', 'composeBatch'],
        APPROVED: ['DRAFT', 'approveBatch'],
        SUBMITTED: ['APPROVED', 'submitBatch'],
        SETTLED: ['SUBMITTED', 'settlePayouts'],
        DISCARDED: ['DRAFT', 'discardBatch'],
      },
      moves: {
        'SUBMITTED reviewUnenteredLines': ['tellUnenteredLines', 'reviewUnenteredLines'],
        'SETTLED reviewUnenteredLines': ['tellUnenteredLines', 'reviewUnenteredLines'],
      },
    },
    Payout: {
      key: (walking) => walking.part('payout', 'batch_id', 'PaymentBatch'),
      stages: {
        DRAFT: [of('PaymentBatch', 'DRAFT')],
        APPROVED: ['DRAFT', 'approveBatch'],
        SUBMITTED: ['APPROVED', 'submitBatch'],
        SETTLED: ['SUBMITTED', 'settlePayouts'],
        REJECTED: ['SUBMITTED', answered('REJECTED')],
        UNKNOWN: ['SUBMITTED', answered('UNKNOWN')],
        RETURNED: ['SETTLED', 'returnPayout'],
        RECOVERING: ['SETTLED', 'recoverPayout'],
        RECOVERED: ['RECOVERING', 'recordRecovery'],
        CANCELLED: ['DRAFT', 'discardBatch'],
      },
    },
  },
};
