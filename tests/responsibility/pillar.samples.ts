import { pillarTags } from '../../src/responsibility/pillar/pillar.noun.js';
import { county, type RoomSamples } from '../support/sampling.js';

export const samples: RoomSamples = {
  entries: {
    PillarTag: async (s) =>
      s.put(pillarTags, {
        ...county,
        status: 'TAGGED',
        pillar: 'ADMINISTRATION',
        element: 'BUREAU',
        organisationId: s.ground.bureau,
        note: '演示',
      }),
  },
};
