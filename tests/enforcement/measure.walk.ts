import { of, step, type RoomWalk } from '../support/walk.js';

export const walk: RoomWalk = {
  acts: {
    seize: step('head', async (walking) => ({
      caseId: walking.idOf('EnforcementCase'),
      kind: 'DETENTION',
      things: ['切割机一台'],
      reason: '防止转移',
      urgent: false,
      officerIds: await walking.people('officer-1', 'officer-2'),
    })),
    extendSeizure: step('head', { reason: '需要检验', testedDays: 0 }),
    releaseSeizure: step('head', { disposal: '返还' }),
  },
  nouns: {
    CoerciveMeasure: {
      stages: { IN_FORCE: [of('EnforcementCase', 'FILED'), 'seize'], RELEASED: ['IN_FORCE', 'releaseSeizure'] },
    },
  },
};
