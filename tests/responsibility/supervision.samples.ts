import { supervisions } from '../../src/responsibility/supervision/supervision.noun.js';
import { type RoomSamples } from '../support/sampling.js';

export const samples: RoomSamples = {
  entries: {
    Supervision: async (s) => {
      const { bureau, township } = s.ground;

      return s.put(supervisions, {
        number: '演督办1',
        status: 'ISSUED',
        level: 'REMINDER',
        organisationId: township,
        issuerId: bureau,
        matter: '演示',
        requirement: '演示',
        answerDue: s.at,
      });
    },
  },
};
