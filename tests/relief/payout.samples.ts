import { paymentBatches, payouts } from '../../src/relief/payout/payout.noun.js';
import { county, type RoomSamples, type Sampling } from '../support/sampling.js';

const ofFund = async (s: Sampling) => ({
  ...county,
  programmeId: await s.of('ReliefProgramme'),
  fundId: await s.of('ReliefFund'),
  count: 1,
  total: '100',
  payerId: s.ground.money.id,
  composerId: s.ground.money.person,
});

export const samples: RoomSamples = {
  entries: {
    PaymentBatch: async (s) =>
      s.put(paymentBatches, { ...(await ofFund(s)), number: '演发1', status: 'DRAFT', pending: 1 }),
    Payout: async (s) => {
      const { money } = s.ground;
      const member = await s.of('HouseholdMember');
      const programme = await s.of('ReliefProgramme');
      const fund = await s.of('ReliefFund');
      const account = await s.of('PayeeAccount');
      const claimId = await s.of('ReliefClaim');
      // What is paid lies in a batch that the bank has answered, and the money for it has been there.
      await s.of('FundPosting');
      const batchId = await s.put(paymentBatches, {
        ...(await ofFund(s)),
        number: '演发0',
        status: 'SETTLED',
        pending: 0,
        manifestDigest: '0'.repeat(64),
      });
      return s.put(payouts, {
        status: 'SETTLED',
        kind: 'EMERGENCY',
        programmeId: programme,
        occasion: '演灾1',
        beneficiaryKind: 'PERSON',
        beneficiaryId: member,
        period: 'WHOLE',
        tranche: 1,
        amount: '100',
        endToEndId: '0'.repeat(32),
        batchId,
        claimId,
        fundId: fund,
        accountId: account,
        payerId: money.id,
      });
    },
  },
};
