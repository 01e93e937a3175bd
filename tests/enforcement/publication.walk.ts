import { as, of, step, type RoomWalk } from '../support/walk.js';

export const walk: RoomWalk = {
  acts: {
    withdrawPublication: step('officer-1', { reason: '复议撤销' }),
    repairCredit: step('head', { commitment: '承诺守法经营', obligationsDone: true }, 100),
  },
  nouns: {
    Publication: {
      key: (walking) => walking.part('publication', 'case_id', 'EnforcementCase'),
      stages: {
        PUBLISHED: [of('EnforcementCase', 'DECIDED'), 'serveDecision', 'publishDecision'],
        REPAIRED: ['PUBLISHED', 'recordPayment', 'repairCredit'],
        WITHDRAWN: ['PUBLISHED', 'recordAppeal', 'settleAppeal', 'withdrawPublication'],
      },
      moves: {
        'REPAIRED withdrawPublication': [
          as('recordAppeal', (walking) => ({ kind: 'LITIGATION', filedOn: walking.on(-20) })),
          'settleAppeal',
          'withdrawPublication',
        ],
      },
    },
  },
};
