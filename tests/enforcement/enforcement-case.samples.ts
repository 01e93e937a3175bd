import {
  caseEvidence,
  caseParties,
  enforcementCases,
} from '../../src/enforcement/enforcement-case/enforcement-case.noun.js';
import { type RoomSamples } from '../support/sampling.js';

export const samples: RoomSamples = {
  entries: {
    EnforcementCase: async (s) => {
      const { bureau, officers } = s.ground;

      return s.put(enforcementCases, {
        ...(await s.atFirm()),
        number: '演案1',
        status: 'CONCLUDED',
        procedure: 'ORDINARY',
        source: 'TIP_OFF',
        cause: '演示',
        itemCodes: ['CF-102'],
        violatedOn: '2026-01-01',
        discoveredOn: '2026-01-01',
        grave: false,
        illegalOperation: false,
        publicInterest: false,
        complex: false,
        decisionDue: s.at,
        suspendedDays: 0,
        fourAlways: [],
        concludedAt: s.at,
        organisationId: bureau,
        hazardIds: [],
        findingIds: [],
        handlerIds: officers,
      });
    },
    CaseParty: async (s) => {
      const caseId = await s.of('EnforcementCase');

      return s.put(caseParties, {
        ...(await s.atFirm()),
        caseId,
        status: 'NAMED',
        kind: 'UNIT',
        unitName: '演示',
        paid: '0',
        stayedDays: 0,
        deliberatorIds: [],
      });
    },
    CaseEvidence: async (s) => {
      const { officers } = s.ground;
      const caseId = await s.of('EnforcementCase');

      return s.put(caseEvidence, {
        caseId,
        kind: 'OBJECT',
        title: '演示',
        proves: '演示',
        collectedOn: '2026-01-02',
        source: '演示',
        collectorIds: officers,
      });
    },
  },
  inputs: { fileCase: (ids) => ({ enterpriseId: ids.Enterprise }) },
};
