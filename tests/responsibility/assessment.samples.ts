import {
  assessmentCycles,
  assessmentSchemes,
  assessmentTerms,
  sealedMonths,
  vetoRecords,
} from '../../src/responsibility/assessment/assessment.noun.js';
import { county, type RoomSamples } from '../support/sampling.js';

export const samples: RoomSamples = {
  entries: {
    AssessmentScheme: (s) =>
      s.put(assessmentSchemes, {
        ...county,
        status: 'IN_FORCE',
        year: 2099,
        title: '演示',
        document: '演示',
        objectIds: [s.ground.township, s.ground.bureau],
        publishedOn: '2099-01-05',
      }),
    AssessmentTerm: async (s) =>
      s.put(assessmentTerms, {
        ...county,
        status: 'PLANNED',
        schemeId: await s.of('AssessmentScheme'),
        kind: 'QUARTER',
        period: '2099Q3',
        opensOn: '2099-10-01',
        dueOn: '2099-10-27',
      }),
    SealedMonth: (s) => s.put(sealedMonths, { ...county, month: '2024-05', figures: '[]', sealedAt: s.at }),
    AssessmentCycle: async (s) => {
      const { township } = s.ground;

      return s.put(assessmentCycles, {
        ...county,
        kind: 'QUARTER',
        period: '2024Q1',
        document: '演示',
        standings: '[]',
        speakerId: township,
        rewardedIds: [],
        opinion: '演示',
        issuedAt: s.at,
      });
    },
    VetoRecord: async (s) => {
      const { township } = s.ground;

      return s.put(vetoRecords, {
        number: '演否决1',
        organisationId: township,
        year: 2025,
        ground: 'LARGER_ACCIDENT',
        finding: '演示',
        document: '演示',
        vetoFrom: '2025-10-01',
        vetoUntil: '2026-10-01',
      });
    },
  },
};
