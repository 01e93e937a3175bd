import { issueDraws, spotCheckRounds, spotChecks } from '../../src/responsibility/pool/pool.noun.js';
import { county, type RoomSamples } from '../support/sampling.js';

export const samples: RoomSamples = {
  entries: {
    IssueDraw: async (s) =>
      s.put(issueDraws, {
        number: '演调1',
        status: 'DRAWN',
        issueId: await s.of('Issue'),
        organisationId: s.ground.township,
        reason: '演示',
        requirement: '演示',
        dueOn: '2026-12-10',
      }),
    SpotCheckRound: (s) =>
      s.put(spotCheckRounds, {
        ...county,
        number: '演抽1',
        pool: 'LIST',
        period: '2026Q3',
        inPool: 1,
        drawn: 1,
        dueOn: '2026-12-10',
      }),
    SpotCheck: async (s) =>
      s.put(spotChecks, {
        status: 'DRAWN',
        roundId: await s.of('SpotCheckRound'),
        issueId: await s.of('Issue'),
        organisationId: s.ground.township,
        dueOn: '2026-12-10',
        fileIds: [],
      }),
  },
};
