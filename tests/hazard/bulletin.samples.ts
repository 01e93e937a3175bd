import { hazardBulletins } from '../../src/hazard/bulletin/bulletin.noun.js';
import { county, type RoomSamples } from '../support/sampling.js';

export const samples: RoomSamples = {
  entries: {
    HazardBulletin: async (s) =>
      s.put(hazardBulletins, {
        ...county,
        number: '演隐通1',
        month: '2026-06',
        document: '巫溪安委办〔2026〕9号',
        announcedOn: '2026-07-05',
        hazardIds: [await s.of('Hazard')],
        onList: 1,
        added: 1,
        closed: 0,
        unassigned: 0,
        unreceived: 1,
        overdue: 0,
        listed: 0,
        lookbacksOpen: 0,
        lookbacksConcluded: 0,
      }),
  },
  inputs: { issueHazardBulletin: () => ({ region: county.regionCode }) },
};
