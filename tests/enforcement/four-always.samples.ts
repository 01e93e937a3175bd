import { fourAlwaysAnswers } from '../../src/enforcement/four-always/four-always.noun.js';
import { type RoomSamples } from '../support/sampling.js';

export const samples: RoomSamples = {
  entries: {
    FourAlwaysAnswer: async (s) =>
      s.put(fourAlwaysAnswers, {
        caseId: await s.of('EnforcementCase'),
        organisationId: s.ground.bureau,
        status: 'ANSWERED',
        measure: 'CLOSE',
        taken: false,
        ground: 'NO_GROUND_OF_CLOSURE',
        answeredAt: s.at,
      }),
  },
};
