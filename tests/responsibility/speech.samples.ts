import { lastSpeeches } from '../../src/responsibility/speech/speech.noun.js';
import { county, type RoomSamples } from '../support/sampling.js';

export const samples: RoomSamples = {
  entries: {
    LastSpeech: async (s) =>
      s.put(lastSpeeches, {
        ...county,
        status: 'OWED',
        cycleId: await s.of('AssessmentCycle'),
        organisationId: s.ground.township,
        ground: 'LAST_PLACE',
        dueOn: '2026-12-10',
      }),
  },
};
