import { publications } from '../../src/enforcement/publication/publication.noun.js';
import { type RoomSamples } from '../support/sampling.js';

export const samples: RoomSamples = {
  entries: {
    Publication: async (s) => {
      const caseId = await s.of('EnforcementCase');
      const partyId = await s.of('CaseParty');

      return s.put(publications, {
        ...(await s.atFirm()),
        caseId,
        partyId,
        number: '演示1',
        status: 'PUBLISHED',
        partyKind: 'UNIT',
        platform: '演示',
        publishedAt: s.at,
        level: 'MINOR',
        repairableFrom: '2026-01-01',
        shownUntil: '2026-12-31',
      });
    },
  },
};
