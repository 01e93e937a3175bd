import { payeeAccounts, reliefClaims } from '../../src/relief/claim/claim.noun.js';
import { type RoomSamples } from '../support/sampling.js';

export const samples: RoomSamples = {
  entries: {
    PayeeAccount: async (s) => {
      const member = await s.of('HouseholdMember');
      const home = await s.of('Household');

      return s.put(payeeAccounts, { householdId: home, kind: 'CARD', bankName: '演示', holderId: member });
    },
    ReliefClaim: async (s) => {
      const member = await s.of('HouseholdMember');
      const home = await s.of('Household');
      const programme = await s.of('ReliefProgramme');
      const account = await s.of('PayeeAccount');

      return s.put(reliefClaims, {
        programmeId: programme,
        householdId: home,
        kind: 'EMERGENCY',
        channel: 'HOUSEHOLD',
        period: 'WHOLE',
        memberIds: [member],
        persons: 1,
        loss: '演示',
        evidenceIds: [],
        accountId: account,
        objections: 0,
        reviewerIds: [],
        overrideChecks: [],
        overrideReasons: [],
        number: '演助申1',
        status: 'APPLIED',
      });
    },
  },
  batches: {
    applyForReliefBatch: {
      act: 'applyForRelief',
      row: () => ({ householdNumber: '演户1', accountKind: 'PASSBOOK', accountNo: '12345678' }),
      text: 'loss',
    },
  },
};
