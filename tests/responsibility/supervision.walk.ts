import { step, type RoomWalk } from '../support/walk.js';

export const walk: RoomWalk = {
  acts: {
    issueSupervision: step('head', async (walking) => ({
      organisationId: await walking.officeOf('construction'),
      level: 'REMINDER',
      matter: `未按期报送燃气整治进展（${walking.serial}）`,
      requirement: '三日内报送',
    })),
    answerSupervision: step('construction', { answer: '已补报' }),
    closeSupervision: step('head', { conclusion: '办结' }),
  },
  nouns: {
    Supervision: {
      stages: {
        ISSUED: [null, 'issueSupervision'],
        ANSWERED: ['ISSUED', 'answerSupervision'],
        CLOSED: ['ANSWERED', 'closeSupervision'],
      },
    },
  },
};
