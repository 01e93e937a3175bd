import { as, entered, step, type RoomWalk } from '../support/walk.js';

const stored = as('raiseIssue', { pool: 'RESERVOIR' });

export const walk: RoomWalk = {
  acts: {
    drawIssue: step('head', (walking) => ({
      issueId: walking.idOf('Issue'),
      reason: '汛期临近',
      requirement: '月底前完成',
      dueOn: walking.on(30),
    })),
    settleIssueDraw: step('head', { conclusion: '已完成' }),
    drawSpotChecks: step('discipline', { region: '500238000000', pool: 'LIST', period: '2026Q3', count: 1 }),
    concludeSpotCheck: step('discipline', async (walking) => ({
      genuine: true,
      complete: true,
      finding: '与清单一致',
      fileIds: [await walking.file('discipline')],
    })),
  },
  nouns: {
    IssueDraw: {
      stages: {
        DRAWN: [null, stored, 'drawIssue'],
        SETTLED: ['DRAWN', 'answerIssue', 'verifyIssue', 'settleIssueDraw'],
      },
      moves: { 'DRAWN settleIssueDraw': ['answerIssue', 'verifyIssue', 'settleIssueDraw'] },
    },
    SpotCheckRound: { stages: { [entered]: [null, 'raiseIssue', 'drawSpotChecks'] } },
    SpotCheck: {
      key: (walking) => walking.part('spot_check', 'round_id', 'SpotCheckRound'),
      stages: { DRAWN: [null, 'raiseIssue', 'drawSpotChecks'], CHECKED: ['DRAWN', 'concludeSpotCheck'] },
    },
  },
};
