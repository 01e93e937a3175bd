import { fundPostings, reliefFunds } from '../../src/relief/fund/fund.noun.js';
import { county, type RoomSamples } from '../support/sampling.js';

export const samples: RoomSamples = {
  entries: {
    ReliefFund: (s) =>
      s.put(reliefFunds, {
        ...county,
        number: '演资1',
        status: 'OPEN',
        kind: 'BUDGET',
        name: '演示',
        year: '2026',
        purpose: [],
        document: '演示',
      }),
    FundPosting: async (s) => {
      const programme = await s.of('ReliefProgramme');
      const fund = await s.of('ReliefFund');

      return s.put(fundPostings, {
        ...county,
        kind: 'RECEIVED',
        postedOn: '2026-01-01',
        memo: '演示',
        fundId: fund,
        programmeId: programme,
        accounts: ['SOURCE', `PAID:${programme}`],
        amounts: ['-100', '100'],
      });
    },
  },
};
