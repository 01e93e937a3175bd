import { criminalReferrals } from '../../src/enforcement/referral/referral.noun.js';
import { county, type RoomSamples } from '../support/sampling.js';

export const samples: RoomSamples = {
  entries: {
    CriminalReferral: async (s) => {
      const { officers } = s.ground;
      const investigationId = await s.of('Investigation');

      return s.put(criminalReferrals, {
        ...(await s.atFirm()),
        ...county,
        investigationId,
        number: '演移1',
        status: 'PROPOSED',
        crime: '演示',
        article: '演示',
        facts: '演示',
        reportedAt: s.at,
        headDue: s.at,
        officerIds: officers,
      });
    },
  },
  inputs: { referCriminal: (ids) => ({ caseId: ids.EnforcementCase }) },
};
