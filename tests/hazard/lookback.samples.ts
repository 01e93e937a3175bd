import { lookbacks } from '../../src/hazard/lookback/lookback.noun.js';
import { type RoomSamples } from '../support/sampling.js';

export const samples: RoomSamples = {
  entries: {
    Lookback: async (s) => {
      const hazardId = await s.of('Hazard');

      return s.put(lookbacks, {
        number: '演倒查1',
        status: 'OPEN',
        hazardId,
        sector: 'INDUSTRY_TRADE',
        matter: '演示',
        conclusionDue: s.at,
      });
    },
  },
};
