import { as, of, step, type RoomWalk } from '../support/walk.js';

export const walk: RoomWalk = {
  acts: {
    listForSupervision: step('leader', async (walking) => ({
      hazardId: walking.idOf('Hazard'),
      level: 'COUNTY',
      supervisorId: await walking.officeOf('construction'),
      requirement: '限期整改，每周报告',
      settlementDue: walking.later(20),
      noticeNumber: '溪安委公告〔2026〕1号',
      noticedOn: walking.on(),
    })),
    reportListingProgress: step('township-100', { progress: '已采购连墙件' }),
    delist: step('leader', async (walking) => ({
      acceptance: '验收合格',
      acceptanceFileId: await walking.file('leader'),
    })),
  },
  nouns: {
    Listing: {
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
