import { statutoryParameters } from '../../src/law/law.noun.js';
import { type RoomSamples } from '../support/sampling.js';

export const samples: RoomSamples = {
  entries: {
    StatutoryParameter: (s) => s.laid(statutoryParameters),
  },
};
