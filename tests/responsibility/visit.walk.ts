import { entered, of, step, type RoomWalk } from '../support/walk.js';

export const walk: RoomWalk = {
  acts: {
    recordLeaderVisit: step('leader', async (walking) => ({
      postId: await walking.postOf('leader'),
      visitedOn: walking.on(),
      location: '城厢镇在建工地',
      matter: '建设施工安全',
      findings: [{ organisationId: await walking.officeOf('water'), content: '水库值守不到位' }],
    })),
    followVisitFinding: step('head', async (walking) => ({ issueId: await walking.other('Issue', 'OPEN') })),
  },
  nouns: {
    LeaderVisit: { stages: { [entered]: [null, 'recordLeaderVisit'] } },
    VisitFinding: {
      stages: {
        FOUND: [of('LeaderVisit')],
        FOLLOWED: ['FOUND', 'followVisitFinding'],
      },
      key: (walking) => walking.part('visit_finding', 'visit_id', 'LeaderVisit'),
    },
  },
};
