import { findings, inspections } from '../../src/enforcement/inspection/inspection.noun.js';
import { type RoomSamples } from '../support/sampling.js';

export const samples: RoomSamples = {
  entries: {
    Inspection: async (s) => {
      const { bureau, officers } = s.ground;

      return s.put(inspections, {
        ...(await s.atFirm()),
        number: '演检1',
        status: 'IN_PROGRESS',
        method: 'SPECIAL',
        adHocReason: 'TIP_OFF',
        itemCodes: ['JC-01'],
        purposes: ['ENFORCEMENT'],
        credentialsShown: true,
        recorderUsed: true,
        startedAt: s.at,
        findingCount: 0,
        organisationId: bureau,
        officerIds: officers,
        assistantIds: [],
      });
    },
    Finding: async (s) => {
      const inspectionId = await s.of('Inspection');

      return s.put(findings, {
        ...(await s.atFirm()),
        inspectionId,
        content: '演示',
        location: '演示',
        foundAt: s.at,
        disposition: 'CASE',
        itemCode: 'CF-102',
      });
    },
  },
};
