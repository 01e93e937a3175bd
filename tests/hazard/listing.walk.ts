import { as, of, step, type RoomWalk } from '../support/walk.js';

export const walk: RoomWalk = {
  acts: {
    listForSupervision: step('leader', async (c) => ({
      hazardId: c.idOf('Hazard'),
      level: 'COUNTY',
      supervisorId: await c.officeOf('construction'),
      requirement: '限期整改，每周报告',
      settlementDue: c.later(20),
      noticeNumber: '溪安委公告〔2026〕1号',
      noticedOn: c.on(),
    })),
    reportListingProgress: step('township-100', { progress: '已采购连墙件' }),
    delist: step('leader', async (c) => ({ acceptance: '验收合格', acceptanceFileId: await c.file('leader') })),
  },
  nouns: {
    Listing: {
      stages: {
        LISTED: [of('Hazard', 'RECTIFYING'), 'listForSupervision'],
        DELISTED: [
          'LISTED',
          'requestHazardReview',
          as('closeHazard', {}, { by: ['officer-1', 'construction', 'leader'] }),
          'delist',
        ],
      },
    },
  },
};
