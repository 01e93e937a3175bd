import { of, step, type RoomWalk } from '../support/walk.js';

export const walk: RoomWalk = {
  acts: {
    adoptIssueMeasure: step('water', async (walking) => ({
      issueId: walking.idOf('Issue'),
      kind: 'RULE',
      content: '水库值守巡查制度',
      organisationId: await walking.officeOf('water'),
      postId: await walking.postOf('water'),
      dueOn: walking.on(10),
      document: '溪水〔2026〕12号',
      validFrom: walking.on(10),
      validUntil: walking.on(700),
    })),
    reportIssueMeasure: step('water', async (walking) => ({
      answer: '制度已印发执行',
      evidenceFileIds: [await walking.file('water')],
    })),
    returnIssueMeasure: step('head', { finding: '未见巡查台账' }),
    checkIssueMeasure: step('head', { finding: '现场核查属实' }),
    dropIssueMeasure: step('head', { reason: '并入其他制度' }),
  },
  nouns: {
    IssueMeasure: {
      stages: {
        OPEN: [of('Issue', 'OPEN'), 'adoptIssueMeasure'],
        REPORTED: ['OPEN', 'reportIssueMeasure'],
        CHECKED: ['REPORTED', 'checkIssueMeasure'],
        DROPPED: ['OPEN', 'dropIssueMeasure'],
      },
    },
  },
};
