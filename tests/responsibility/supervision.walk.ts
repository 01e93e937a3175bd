import { as, step, type RoomWalk } from '../support/walk.js';

const interview = { level: 'INTERVIEW', skipReason: '情况紧急' };

export const walk: RoomWalk = {
  acts: {
    issueSupervision: step('head', async (walking) => ({
      organisationId: await walking.officeOf('construction'),
      level: 'REMINDER',
      matter: `未按期报送燃气整治进展（${walking.serial}）`,
      requirement: '三日内报送',
    })),
    holdInterview: step('head', async (walking) => ({
      convenorPostId: await walking.postOf('head'),
      intervieweePostId: await walking.postOf('construction'),
      heldOn: walking.on(),
      minutesFileId: await walking.file('head'),
    })),
    answerSupervision: step('construction', { answer: '已补报' }),
    closeSupervision: step('head', { conclusion: '办结' }),
    withdrawSupervision: step('head', { reason: '督办对象有误' }),
  },
  nouns: {
    Supervision: {
      stages: {
        ISSUED: [null, 'issueSupervision'],
        HELD: [null, as('issueSupervision', interview), 'holdInterview'],
        ANSWERED: ['ISSUED', 'answerSupervision'],
        CLOSED: ['ANSWERED', 'closeSupervision'],
        WITHDRAWN: ['ISSUED', 'withdrawSupervision'],
      },
      moves: {
        'ISSUED holdInterview': [null, as('issueSupervision', interview), 'holdInterview'],
        'ISSUED closeSupervision': [null, as('issueSupervision', interview), 'closeSupervision'],
        'HELD answerSupervision': [
          as('answerSupervision', async (walking) => ({
            planFileId: await walking.file('construction'),
            planDueOn: walking.on(30),
          })),
        ],
      },
    },
  },
};
