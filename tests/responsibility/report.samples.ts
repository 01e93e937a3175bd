import { dutyReports } from '../../src/responsibility/report/report.noun.js';
import { type RoomSamples } from '../support/sampling.js';

export const samples: RoomSamples = {
  entries: {
    DutyReport: async (s) => {
      const { township, seat } = s.ground;

      return s.put(dutyReports, {
        status: 'RETURNED',
        period: '2025H1',
        organisationId: township,
        postId: seat.post,
        reporterId: seat.operator,
        content: '演示',
      });
    },
  },
};
