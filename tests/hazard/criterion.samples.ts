import { criteria } from '../../src/hazard/criterion/criterion.noun.js';
import { type RoomSamples } from '../support/sampling.js';

export const samples: RoomSamples = {
  entries: {
    HazardCriterion: (s) => s.laid(criteria),
  },
};
