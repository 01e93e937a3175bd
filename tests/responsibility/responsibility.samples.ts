import { responsibilities } from '../../src/responsibility/responsibility/responsibility.noun.js';
import { type RoomSamples } from '../support/sampling.js';

export const samples: RoomSamples = {
  entries: {
    Responsibility: async (s) => {
      const { bureau } = s.ground;

      return s.put(responsibilities, {
        status: 'DRAFT',
        holder: 'DEPARTMENT',
        organisationId: bureau,
        category: 'OVERALL_SUPERVISION',
        must: 'MANAGE_INDUSTRY',
        aspect: 'SAFETY',
        first: false,
        lead: false,
        sectors: [],
        industries: [],
        townships: [],
        businessForms: [],
        enterpriseIds: [],
        document: '演示',
        validFrom: '2026-01-01',
      });
    },
  },
};
