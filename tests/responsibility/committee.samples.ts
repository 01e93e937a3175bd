import { committees } from '../../src/responsibility/committee/committee.noun.js';
import { county, type RoomSamples } from '../support/sampling.js';

export const samples: RoomSamples = {
  entries: {
    Committee: async (s) => {
      const { bureau } = s.ground;

      return s.put(committees, {
        ...county,
        status: 'STANDING',
        kind: 'SAFETY',
        name: '演示',
        organisationId: bureau,
        memberIds: [bureau],
        memberPostIds: [],
        officePostIds: [],
        sectors: [],
        meetsMonths: 3,
        document: '演示',
        establishedOn: '2026-01-01',
      });
    },
  },
};
