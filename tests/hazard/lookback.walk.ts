import { as, step, of, type RoomWalk } from '../support/walk.js';

export const walk: RoomWalk = {
  acts: {
    openLookback: step('officer-1', (walking) => ({ hazardId: walking.idOf('Hazard'), matter: '日常排查为何未查出' })),
    concludeLookback: step('officer-1', {
      finding: 'MISSED',
      conclusion: '日常排查流于形式',
      handling: '约谈',
      persons: [{ position: '安全总监', conduct: '未带队排查', measure: 'INTERVIEW' }],
    }),
    executeLookbackPursuit: step('officer-1', (walking) => ({
      executedOn: walking.on(),
      document: '溪应急〔2026〕51号',
    })),
  },
  nouns: {
    Lookback: {
      stages: {
        OPEN: [
          of('Enterprise', 'OPERATING'),
          as('reportHazard', (walking) => ({ enterpriseId: walking.idOf('Enterprise') })),
          'gradeHazard',
          'orderRectification',
          'planRectification',
          'requestHazardReview',
          'signHazardReview',
          'closeHazard',
          'openLookback',
        ],
        CONCLUDED: ['OPEN', 'concludeLookback'],
      },
    },
    LookbackPursuit: {
      key: (walking) => walking.part('lookback_pursuit', 'lookback_id', 'Lookback'),
      stages: { PROPOSED: [of('Lookback', 'CONCLUDED')], EXECUTED: ['PROPOSED', 'executeLookbackPursuit'] },
    },
  },
};
