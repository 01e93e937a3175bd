import { listings } from '../../src/hazard/listing/listing.noun.js';
import { type RoomSamples } from '../support/sampling.js';

export const samples: RoomSamples = {
  entries: {
    Listing: async (s) => {
      const { bureau } = s.ground;
      const hazardId = await s.of('Hazard');

      return s.put(listings, {
        number: '演督1',
        status: 'LISTED',
        subject: 'HAZARD',
        hazardId,
        sector: 'INDUSTRY_TRADE',
        level: 'COUNTY',
        supervisorId: bureau,
        requirement: '演示',
        settlementDue: s.at,
        noticeNumber: '1',
        noticedOn: '2026-01-01',
        progressReports: 0,
        nextProgressDue: s.at,
      });
    },
  },
};
