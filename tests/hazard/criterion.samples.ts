import { criteria } from '../../src/hazard/criterion/criterion.noun.js';
import { county, type RoomSamples } from '../support/sampling.js';

const firstDay = '2027-01-01';
export const samples: RoomSamples = {
  entries: {
    HazardCriterion: (s) => s.laid(criteria),
  },
  inputs: {
    publishCriterion: () => ({ region: county.regionCode, effectiveFrom: firstDay }),
    supersedeCriterion: (ids) => ({
      region: county.regionCode,
      formerId: ids.HazardCriterion,
      effectiveFrom: firstDay,
    }),
    endCriterion: (ids) => ({ region: county.regionCode, formerId: ids.HazardCriterion, effectiveFrom: firstDay }),
  },
};
