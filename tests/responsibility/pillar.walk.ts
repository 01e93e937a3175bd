import { step, type RoomWalk } from '../support/walk.js';

export const walk: RoomWalk = {
  acts: {
    tagPillar: step('leader', async (walking) => ({
      region: '500238000000',
      element: 'COORDINATION',
      committeeId: await walking.other('Committee', 'STANDING'),
      note: '统筹协调机构',
    })),
    untagPillar: step('head', { reason: '机构已调整' }),
  },
  nouns: {
    PillarTag: { stages: { TAGGED: [null, 'tagPillar'], REMOVED: ['TAGGED', 'untagPillar'] } },
  },
};
