import { as, step, type RoomWalk } from '../support/walk.js';

export const walk: RoomWalk = {
  acts: {
    raiseIssue: step('head', async (walking) => ({
      organisationId: await walking.officeOf('water'),
      pool: 'LIST',
      kind: 'SAFETY',
      content: '水库值守不到位',
      source: '暗访',
      rectificationDue: walking.later(30),
    })),
    planIssue: step('water', async (walking) => ({
      plan: '逐库整改',
      planDueOn: walking.on(10),
      planFileId: await walking.file('water'),
    })),
    decideIssue: step('mayor', { decision: '水利局牵头，应急管理局配合' }),
    answerIssue: step('water', async (walking) => ({
      answer: '已整改',
      evidenceFileIds: [await walking.file('water')],
    })),
    returnIssue: step('head', { opinion: '照片不清' }),
    verifyIssue: step('head', { verification: '属实' }),
    withdrawIssue: step('head', { reason: '责任单位有误' }),
  },
  nouns: {
    Issue: {
      stages: {
        OPEN: [null, 'raiseIssue'],
        RECTIFIED: ['OPEN', 'answerIssue'],
        VERIFIED: ['RECTIFIED', 'verifyIssue'],
        WITHDRAWN: ['OPEN', 'withdrawIssue'],
      },
      moves: { 'OPEN decideIssue': [null, as('raiseIssue', { kind: 'COORDINATION' }), 'decideIssue'] },
    },
  },
};
