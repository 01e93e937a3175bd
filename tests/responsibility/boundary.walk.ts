import { step, type RoomWalk } from '../support/walk.js';

export const walk: RoomWalk = {
  acts: {
    proposeBoundary: step('head', async (walking) => ({
      region: '500238000000',
      kind: 'BUSINESS_FORM',
      businessForm: `演示新业态${walking.serial}`,
      matter: '新业态经营场所安全监管',
      reason: '与文化娱乐业务相近',
      proposedIds: [await walking.officeOf('market')],
    })),
    ruleBoundary: step('leader', async (walking) => ({
      decidedId: await walking.officeOf('market'),
      document: '巫溪府办〔2026〕12号',
      effectiveFrom: walking.on(),
    })),
  },
  nouns: {
    BoundaryRuling: { stages: { PROPOSED: [null, 'proposeBoundary'], RULED: ['PROPOSED', 'ruleBoundary'] } },
  },
};
