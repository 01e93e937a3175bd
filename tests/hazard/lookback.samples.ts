import { lookbackPursuits, lookbacks } from '../../src/hazard/lookback/lookback.noun.js';
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
    LookbackPursuit: async (s) =>
      s.put(lookbackPursuits, {
        status: 'PROPOSED',
        sector: 'INDUSTRY_TRADE',
        position: '演示',
        conduct: '演示',
        measure: 'INTERVIEW',
        dueOn: '2026-12-10',
        lookbackId: await s.of('Lookback'),
      }),
  },
};
