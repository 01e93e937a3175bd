import { as, of, step, type RoomWalk } from '../support/walk.js';

/** The case of the inspection, by officers who did not inspect. */
const filedOnIt = as('fileCase', async (walking) => ({
  source: 'INSPECTION',
  inspectionId: walking.idOf('Inspection'),
  enterpriseId: walking.idOf('Enterprise'),
  handlerIds: await walking.people('officer-3', 'officer-4'),
}));
export const walk: RoomWalk = {
  acts: {
    handOverCase: step('officer-1', async (walking) => ({
      caseId: walking.idOf('EnforcementCase'),
      receiverId: await walking.person('officer-3'),
      things: ['现场检查记录'],
    })),
    receiveHandover: step('officer-3', { complete: true }),
    feedBackHandover: step('officer-3', { outcome: 'IN_HAND', feedback: '正在调查' }),
  },
  nouns: {
    CaseHandover: {
      stages: {
        HANDED_OVER: [of('Inspection', 'CASE_PROPOSED'), filedOnIt, 'handOverCase'],
        RETURNED: ['HANDED_OVER', as('receiveHandover', { complete: false, missing: '缺少照片' })],
        RECEIVED: ['HANDED_OVER', 'receiveHandover'],
        FED_BACK: ['RECEIVED', 'withdrawCase', as('feedBackHandover', { outcome: 'WITHDRAWN' })],
      },
    },
  },
};
