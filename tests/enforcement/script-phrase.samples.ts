import { scriptPhrases } from '../../src/enforcement/script-phrase/script-phrase.noun.js';
import { county, type RoomSamples } from '../support/sampling.js';

export const samples: RoomSamples = {
  entries: {
    ScriptPhrase: (s) =>
      s.put(scriptPhrases, {
        ...county,
        organisationId: s.ground.bureau,
        status: 'ADOPTED',
        step: 'NOTICE',
        sectors: [],
        wording: '演示',
        document: '演示',
        validFrom: '2026-01-01',
      }),
  },
};
