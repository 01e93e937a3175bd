import { as, step, type RoomWalk } from '../support/walk.js';

export const walk: RoomWalk = {
  acts: {
    answerFourAlways: step('officer-1', (walking) => ({
      caseId: walking.idOf('EnforcementCase'),
      measure: 'CLOSE',
      ground: 'NO_GROUND_OF_CLOSURE',
    })),
    withdrawFourAlways: step('officer-1', { reason: '已提请关闭' }),
  },
  nouns: {
    FourAlwaysAnswer: {
      stages: {
        ANSWERED: [
          null,
          as('fileCase', async (walking) => ({
            illegalOperation: true,
            noLicenceDocument: '溪规资函〔2026〕5号',
            noLicenceFileId: await walking.file('head'),
          })),
          'answerFourAlways',
        ],
        WITHDRAWN: ['ANSWERED', 'withdrawFourAlways'],
      },
    },
  },
};
