import { reliefProgrammes, reliefStandards } from '../../src/relief/programme/programme.noun.js';
import { county, type RoomSamples } from '../support/sampling.js';

export const samples: RoomSamples = {
  entries: {
    ReliefProgramme: async (s) => {
      const event = await s.of('DisasterEvent');

      return s.put(reliefProgrammes, {
        ...county,
        number: '演救助1',
        status: 'OPEN',
        kind: 'EMERGENCY',
        name: '演示',
        occasion: '演灾1',
        eventId: event,
        startsOn: '2026-01-01',
        document: '演示',
      });
    },
    ReliefStandard: async (s) => {
      const programme = await s.of('ReliefProgramme');

      return s.put(reliefStandards, {
        ...county,
        programmeId: programme,
        place: '500238',
        amount: '2000',
        unit: 'PERSON',
        validFrom: '2026-01-01',
        document: '演示',
      });
    },
  },
};
