import { forestFires } from '../../src/responsibility/forest/forest.noun.js';
import { county, type RoomSamples } from '../support/sampling.js';

export const samples: RoomSamples = {
  entries: {
    ForestFire: async (s) =>
      s.put(forestFires, {
        ...county,
        eventId: await s.of('DisasterEvent'),
        organisationId: s.ground.township,
        burntHectares: '12.5',
        surveyedOn: '2026-03-02',
        document: '演示',
        fileIds: [],
      }),
  },
};
