import { of, step, type RoomWalk } from '../support/walk.js';

export const walk: RoomWalk = {
  acts: {
    proposeTypicalCase: step('officer-1', (walking) => ({
      publicationId: walking.idOf('Publication'),
      title: '拒不整改被罚',
      summary: '某企业拒不执行消除隐患指令',
      lesson: '隐患不除，处罚不免',
    })),
    exposeTypicalCase: step('head', (walking) => ({ shownUntil: walking.on(30) })),
    refuseTypicalCase: step('head', { reason: '案情不典型' }),
    endExposure: step('head', { reason: '曝光期满' }),
  },
  nouns: {
    TypicalCase: {
      stages: {
        PROPOSED: [of('Publication', 'PUBLISHED'), 'proposeTypicalCase'],
        EXPOSED: ['PROPOSED', 'exposeTypicalCase'],
        REFUSED: ['PROPOSED', 'refuseTypicalCase'],
        ENDED: ['EXPOSED', 'endExposure'],
      },
    },
  },
};
