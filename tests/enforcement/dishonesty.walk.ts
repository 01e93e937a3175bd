import { as, of, step, type RoomWalk } from '../support/walk.js';

export const walk: RoomWalk = {
  acts: {
    proposeDishonesty: step('officer-1', (walking) => ({
      enterpriseId: walking.idOf('Enterprise'),
      caseId: walking.idOf('EnforcementCase'),
      ground: 'UNPERFORMED',
      facts: '有能力而拒不履行',
      subjectKind: 'UNIT',
    })),
    answerDishonesty: step('officer-1', { statement: '正在筹款' }),
    // The days to answer are over.
    listDishonesty: step(
      'head',
      async (walking) => ({
        listed: true,
        opinion: '未申辩',
        jointPunishment: '通知发改、住建',
        sanctions: [{ organisationId: await walking.officeOf('construction'), measure: 'PROCUREMENT' }],
      }),
      10,
    ),
    answerJointSanction: step('construction', (walking) => ({
      taken: true,
      takenOn: walking.on(),
      answer: '已限制参与政府采购',
    })),
    applyForDishonestyRemoval: step('officer-1', { removalStatement: '处罚已履行完毕' }, 370),
    refuseDishonestyRemoval: step('head', { removalRefusal: '处罚尚未履行完毕' }),
    removeDishonesty: step('head', { reason: '列入期满', penaltiesDone: false }, 1_100),
  },
  nouns: {
    DishonestyListing: {
      stages: {
        TOLD: [of('EnforcementCase', 'DECIDED'), 'serveDecision', 'urgePayment', 'proposeDishonesty'],
        LISTED: ['TOLD', 'listDishonesty'],
        DROPPED: [
          'TOLD',
          as('listDishonesty', { listed: false, opinion: '采纳申辩', jointPunishment: null, sanctions: null }),
        ],
        REMOVED: ['LISTED', 'removeDishonesty'],
      },
      moves: { 'LISTED refuseDishonestyRemoval': ['applyForDishonestyRemoval', 'refuseDishonestyRemoval'] },
    },
    JointSanction: {
      key: (walking) => walking.part('joint_sanction', 'listing_id', 'DishonestyListing'),
      stages: {
        TOLD: [{ type: 'DishonestyListing', stage: 'LISTED' }],
        ANSWERED: ['TOLD', 'answerJointSanction'],
        ENDED: ['TOLD', 'removeDishonesty'],
      },
    },
  },
};
