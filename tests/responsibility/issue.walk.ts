import { as, step, type RoomWalk } from '../support/walk.js';

export const walk: RoomWalk = {
  acts: {
    raiseIssue: step('head', async (c) => ({
      organisationId: await c.officeOf('water'),
      pool: 'LIST',
      kind: 'SAFETY',
      content: '水库值守不到位',
      source: '暗访',
      rectificationDue: c.later(30),
    })),
    planIssue: step('water', async (c) => ({ plan: '逐库整改', planDue: c.on(10), planFileId: await c.file('water') })),
    decideIssue: step('mayor', { decision: '水利局牵头，应急管理局配合' }),
    answerIssue: step('water', async (c) => ({ answer: '已整改', evidenceFileIds: [await c.file('water')] })),
    returnIssue: step('head', { opinion: '照片不清' }),
    verifyIssue: step('head', { verification: '属实' }),
  },
  nouns: {
    Issue: {
      stages: {
        OPEN: [null, 'raiseIssue'],
        RECTIFIED: ['OPEN', 'answerIssue'],
        VERIFIED: ['RECTIFIED', 'verifyIssue'],
      },
      moves: { 'OPEN decideIssue': [null, as('raiseIssue', { kind: 'COORDINATION' }), 'decideIssue'] },
    },
  },
};
