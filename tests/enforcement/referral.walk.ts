import { as, of, step, type RoomWalk } from '../support/walk.js';

export const walk: RoomWalk = {
  acts: {
    referCriminal: step('officer-1', async (walking) => ({
      caseId: walking.idOf('EnforcementCase'),
      crime: '危险作业罪',
      article: '刑法第一百三十四条之一',
      facts: '拒不执行整改指令',
      officerIds: await walking.people('officer-3', 'officer-4'),
    })),
    decideReferral: step('head', { approved: true }),
    transferReferral: step('officer-3', { police: '巫溪县公安局', procuratorateCopied: true }),
    recordPoliceDecision: step('officer-3', (walking) => ({
      filed: true,
      decidedOn: walking.on(),
      number: '溪公立〔2026〕9号',
    })),
    reconsiderReferral: step('head', { reasons: '证据充分' }),
    suggestSupervision: step('head', { reasons: '应当立案' }),
    handOverReferral: step('officer-3', { things: '材料二卷' }),
  },
  nouns: {
    CriminalReferral: {
      stages: {
        PROPOSED: [of('EnforcementCase', 'FILED'), 'referCriminal'],
        NOT_APPROVED: ['PROPOSED', as('decideReferral', { approved: false, reason: '不构成犯罪' })],
        APPROVED: ['PROPOSED', 'decideReferral'],
        TRANSFERRED: ['APPROVED', 'transferReferral'],
        FILED: ['TRANSFERRED', 'recordPoliceDecision'],
        REFUSED: ['TRANSFERRED', as('recordPoliceDecision', { filed: false, number: '溪公不立〔2026〕1号' })],
        RECONSIDERING: ['REFUSED', 'reconsiderReferral'],
        SUPERVISED: ['REFUSED', 'suggestSupervision'],
        HANDED_OVER: ['FILED', 'handOverReferral'],
      },
    },
  },
};
