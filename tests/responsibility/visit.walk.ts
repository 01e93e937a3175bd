import { entered, of, step, type RoomWalk } from '../support/walk.js';

export const walk: RoomWalk = {
  acts: {
    recordLeaderVisit: step('leader', async (c) => ({
      postId: await c.postOf('leader'),
      visitedOn: c.on(),
      location: '城厢镇在建工地',
      matter: '建设施工安全',
      findings: [{ organisationId: await c.officeOf('water'), content: '水库值守不到位' }],
    })),
    followVisitFinding: step('head', async (c) => ({ issueId: await c.other('Issue', 'OPEN') })),
  },
  nouns: {
    LeaderVisit: { stages: { [entered]: [null, 'recordLeaderVisit'] } },
    VisitFinding: {
      stages: {
        FOUND: [of('LeaderVisit')],
        FOLLOWED: ['FOUND', 'followVisitFinding'],
      },
      key: (c) => c.part('visit_finding', 'visit_id', 'LeaderVisit'),
    },
  },
};
