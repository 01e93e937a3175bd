import { inspectionPlans, randomDraws } from '../../src/enforcement/plan/plan.noun.js';
import { county, type RoomSamples } from '../support/sampling.js';

export const samples: RoomSamples = {
  entries: {
    InspectionPlan: async (s) => {
      const { bureau } = s.ground;

      return s.put(inspectionPlans, {
        ...county,
        number: '演检计1',
        status: 'ADOPTED',
        title: '演示',
        year: 2026,
        tiers: ['GENERAL'],
        sectors: [],
        visits: 1,
        randomPercent: 0,
        document: '演示',
        beginsOn: '2026-01-01',
        endsOn: '2026-12-31',
        organisationId: bureau,
        enterpriseIds: [],
      });
    },
    RandomDraw: async (s) => {
      const { bureau } = s.ground;
      const planId = await s.of('InspectionPlan');

      return s.put(randomDraws, {
        ...county,
        number: '演抽1',
        planId,
        organisationId: bureau,
        drawnAt: s.at,
        seed: '演示',
        listDigest: '演示',
        candidates: '演示',
        officers: '演示',
        conflicts: '',
        results: '演示',
        count: 1,
        enterpriseIds: [],
        officerIds: [],
      });
    },
  },
};
