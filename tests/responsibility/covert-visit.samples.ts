import { covertVisits, filmedScenes } from '../../src/responsibility/covert-visit/covert-visit.noun.js';
import { newKey } from '../../src/access/privacy/ids.js';
import { type RoomSamples } from '../support/sampling.js';

export const samples: RoomSamples = {
  entries: {
    CovertVisit: async (s) =>
      s.put(covertVisits, {
        number: '演暗访1',
        organisationId: s.ground.township,
        visitedOn: '2026-05-10',
        place: '演示',
        finding: '演示',
        sceneCount: 1,
        problemCount: 0,
      }),
    FilmedScene: async (s) =>
      s.put(filmedScenes, {
        visitId: await s.of('CovertVisit'),
        organisationId: s.ground.township,
        place: 1,
        description: '演示',
        fileId: newKey(),
      }),
  },
};
