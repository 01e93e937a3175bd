import { leaderVisits, visitFindings } from '../../src/responsibility/visit/visit.noun.js';
import { type RoomSamples } from '../support/sampling.js';

export const samples: RoomSamples = {
  entries: {
    LeaderVisit: async (s) =>
      s.put(leaderVisits, {
        number: '演带队检查1',
        organisationId: s.ground.township,
        postId: s.ground.seat.post,
        visitedOn: '2026-05-10',
        location: '演示',
        matter: '演示',
        findingCount: 1,
        enteredLate: false,
      }),
    VisitFinding: async (s) =>
      s.put(visitFindings, {
        status: 'FOUND',
        visitId: await s.of('LeaderVisit'),
        place: 1,
        organisationId: s.ground.township,
        content: '演示',
        foundOn: '2026-05-10',
        dueOn: '2026-05-15',
      }),
  },
};
