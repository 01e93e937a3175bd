import { as, of, step, type RoomWalk, type Walking } from '../support/walk.js';

/** Where the inspection was: the case that comes from it is of the same enterprise. */
const inspected = new WeakMap<Walking, string>();
const found = as('recordFinding', (walking) => {
  inspected.set(walking, walking.idOf('Enterprise'));
  return { itemCode: 'CF-102-2', disposition: 'CASE', category: null };
});
/** By officers who did not inspect. */
const filedOnIt = as('fileCase', async (walking) => ({
  source: 'INSPECTION',
  inspectionId: walking.idOf('Inspection'),
  enterpriseId: inspected.get(walking),
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
        HANDED_OVER: [of('Inspection', 'IN_PROGRESS'), found, filedOnIt, 'handOverCase'],
        RETURNED: ['HANDED_OVER', as('receiveHandover', { complete: false, missing: '缺少照片' })],
        RECEIVED: ['HANDED_OVER', 'receiveHandover'],
        FED_BACK: ['RECEIVED', 'withdrawCase', as('feedBackHandover', { outcome: 'WITHDRAWN' })],
      },
    },
  },
};
