import { as, of, step, type RoomWalk } from '../support/walk.js';

export const walk: RoomWalk = {
  acts: {
    listForSupervision: step('leader', async (walking) => ({
      ...(walking.keys.Hazard ? { hazardId: walking.idOf('Hazard') } : { accidentId: walking.idOf('Accident') }),
      level: 'COUNTY',
      supervisorId: await walking.officeOf('construction'),
      requirement: '限期整改，每周报告',
      settlementDue: walking.later(20),
      noticeNumber: '溪安委公告〔2026〕1号',
      noticedOn: walking.on(),
    })),
    reportListingProgress: step('township-100', { progress: '已采购连墙件' }),
    extendListing: step('leader', (walking) => ({ settlementDue: walking.later(60), document: '溪安委〔2026〕9号' })),
    delist: step('leader', async (walking) => ({
      acceptance: '验收合格',
      acceptanceFileId: await walking.file('leader'),
    })),
  },
  nouns: {
    Listing: {
      moves: {
        'LISTED extendListing': [of('Accident', 'REPORTED'), 'listForSupervision', 'extendListing'],
      },
      stages: {
        LISTED: [of('Hazard', 'RECTIFYING'), 'listForSupervision'],
        DELISTED: [
          'LISTED',
          'requestHazardReview',
          'signHazardReview',
          as('closeHazard', {}, { by: ['officer-1', 'construction', 'leader'] }),
          'delist',
        ],
      },
    },
  },
};
