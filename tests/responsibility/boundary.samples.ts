import { boundaryRulings } from '../../src/responsibility/boundary/boundary.noun.js';
import { county, type RoomSamples } from '../support/sampling.js';

export const samples: RoomSamples = {
  entries: {
    BoundaryRuling: async (s) => {
      const { bureau } = s.ground;

      return s.put(boundaryRulings, {
        ...county,
        status: 'PROPOSED',
        kind: 'BUSINESS_FORM',
        businessForm: '演示',
        matter: '演示',
        sectors: null,
        coIds: null,
        townships: [],
        proposedIds: [bureau],
        reason: '演示',
      });
    },
  },
};
