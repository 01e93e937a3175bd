import { hazards } from '../../src/hazard/hazard/hazard.noun.js';
import { type RoomSamples } from '../support/sampling.js';

export const samples: RoomSamples = {
  entries: {
    Hazard: async (s) => {
      const { bureau } = s.ground;
      const firm = await s.of('Enterprise');
      const hazard = {
        source: 'TOWNSHIP',
        category: 'OBJECT',
        sector: 'INDUSTRY_TRADE',
        description: '演示',
        location: '演示',
        enterpriseId: firm,
        foundAt: s.at,
        reportingOfficeId: bureau,
        extensions: 0,
        grade: 'MAJOR',
        criterion: 'AQF-99',
        orderedAt: s.at,
        rectificationDue: s.at,
      };
      // Another one, ordered and without a plan yet.
      await s.put(hazards, { ...hazard, number: '演隐1', status: 'ORDERED' });
      return s.put(hazards, { ...hazard, number: '演隐2', status: 'RECTIFYING' });
    },
  },
  batches: {
    reportHazards: {
      act: 'reportHazard',
      row: () => ({ sector: 'GAS', source: 'TOWNSHIP', category: 'OBJECT', foundAt: new Date().toISOString() }),
      text: 'description',
    },
  },
};
