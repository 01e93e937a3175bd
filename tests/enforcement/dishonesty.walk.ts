import { as, of, step, type RoomWalk } from '../support/walk.js';

export const walk: RoomWalk = {
  acts: {
    proposeDishonesty: step('head', (walking) => ({
      enterpriseId: walking.idOf('Enterprise'),
      caseId: walking.idOf('EnforcementCase'),
      ground: 'UNPERFORMED',
      facts: '有能力而拒不履行',
      subjectKind: 'UNIT',
    })),
    // The days to answer are over.
    listDishonesty: step('head', { listed: true, opinion: '未申辩', jointPunishment: '通知发改、住建' }, 10),
    removeDishonesty: step('head', { reason: '列入期满', penaltiesDone: false }, 1_100),
  },
  nouns: {
    DishonestyListing: {
      stages: {
        TOLD: [of('EnforcementCase', 'DECIDED'), 'serveDecision', 'urgePayment', 'proposeDishonesty'],
        LISTED: ['TOLD', 'listDishonesty'],
        DROPPED: ['TOLD', as('listDishonesty', { listed: false, opinion: '采纳申辩', jointPunishment: null })],
        REMOVED: ['LISTED', 'removeDishonesty'],
      },
    },
  },
};
