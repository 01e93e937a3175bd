import {
  accountabilityItems,
  investigationResults,
  investigations,
  rectificationMeasures,
} from '../../src/enforcement/investigation/investigation.noun.js';
import { county, type RoomSamples } from '../support/sampling.js';

export const samples: RoomSamples = {
  entries: {
    Investigation: async (s) => {
      const { bureau, officers } = s.ground;
      const accidentId = await s.of('Accident');

      return s.put(investigations, {
        ...(await s.atFirm()),
        ...county,
        number: '演查1',
        status: 'GROUP_FORMED',
        subject: 'ACCIDENT',
        accidentId,
        order: '演示',
        formedAt: s.at,
        unionTakesPart: true,
        procuratorateInvited: true,
        reportDue: s.at,
        extendedDays: 0,
        appraisalDays: 0,
        leaderId: officers[0],
        memberIds: officers,
        officeIds: [bureau],
        tickFileIds: [],
      });
    },
    RectificationMeasure: async (s) => {
      const { bureau } = s.ground;
      const investigationId = await s.of('Investigation');
      return s.put(rectificationMeasures, {
        ...county,
        investigationId,
        status: 'OPEN',
        content: '演示',
        dueOn: '2026-12-31',
        sector: 'CONSTRUCTION',
        organisationId: bureau,
      });
    },
    InvestigationResult: async (s) => {
      const investigationId = await s.of('Investigation');
      return s.put(investigationResults, {
        ...county,
        investigationId,
        number: '演查1',
        subject: 'ACCIDENT',
        causes: '演示',
        liability: false,
        replyNumber: '演示',
        repliedOn: '2026-03-02',
        publishedOn: '2026-03-03',
        publishedPlace: '县政府网站',
        sector: 'CONSTRUCTION',
      });
    },
    AccountabilityItem: async (s) => {
      const investigationId = await s.of('Investigation');

      return s.put(accountabilityItems, {
        ...(await s.atFirm()),
        ...county,
        investigationId,
        status: 'PROPOSED',
        head: 'ENTERPRISE',
        subjectKind: 'UNIT',
        unitName: '演示',
        basis: '演示',
        conduct: '演示',
        proposal: 'PENALTY',
        feedbackDue: s.at,
      });
    },
  },
};
