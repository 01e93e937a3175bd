import { issues } from '../../src/responsibility/issue/issue.noun.js';
import { type RoomSamples } from '../support/sampling.js';

export const samples: RoomSamples = {
  entries: {
    Issue: async (s) => {
      const { township } = s.ground;

      return s.put(issues, {
        number: '演问1',
        status: 'OPEN',
        pool: 'LIST',
        kind: 'SAFETY',
        organisationId: township,
        content: '演示',
        source: '演示',
        rectificationDue: s.at,
        evidenceIds: [],
        returns: 0,
      });
    },
  },
};
