import { sharingAgreements } from '../../src/sharing/agreement/agreement.noun.js';
import { county, type RoomSamples } from '../support/sampling.js';

export const samples: RoomSamples = {
  entries: {
    SharingAgreement: async (s) =>
      s.put(sharingAgreements, {
        ...county,
        number: '演数享〔2026〕1号',
        status: 'REQUESTED',
        legalBasis: '安全生产法第四十一条',
        scene: '隐患协同治理',
        resources: ['HAZARD_DETAIL'],
        fields: ['Hazard.description'],
        regions: ['500238000000'],
        usePurposes: ['协同治理'],
        modes: ['QUERY'],
        validUntil: '2027-12-31',
        requestedAt: s.at,
        answerDue: s.at,
        clientId: await s.of('Client'),
        organisationId: s.ground.bureau,
        ownerId: s.ground.bureau,
        requesterId: s.ground.officers[0],
      }),
  },
  inputs: {
    requestAgreement: () => ({
      resources: ['HAZARD_DETAIL'],
      fields: ['Hazard.description'],
      regions: ['500238000000'],
      usePurposes: ['协同治理'],
      modes: ['QUERY'],
      validUntil: '2027-12-31',
    }),
  },
};
