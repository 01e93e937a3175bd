import { step, type RoomWalk } from '../support/walk.js';

export const walk: RoomWalk = {
  acts: {
    tagPillar: step('leader', async (walking) => ({
      region: '500238000000',
      element: 'WORK_RULES',
      committeeId: await walking.other('Committee', 'STANDING'),
      note: '工作规则已印发',
    })),
    untagPillar: step('head', { reason: '规则已废止' }),
  },
  nouns: {
    PillarTag: { stages: { TAGGED: [null, 'tagPillar'], REMOVED: ['TAGGED', 'untagPillar'] } },
  },
};
