import { step, type RoomWalk } from '../support/walk.js';

export const walk: RoomWalk = {
  acts: {
    proposeBoundary: step('head', async (c) => ({
      region: '500238000000',
      kind: 'BUSINESS_FORM',
      businessForm: `演示新业态${c.serial}`,
      matter: '新业态经营场所安全监管',
      reason: '与文化娱乐业务相近',
      proposedIds: [await c.officeOf('market')],
    })),
    ruleBoundary: step('leader', async (c) => ({
      decidedId: await c.officeOf('market'),
      document: '巫溪府办〔2026〕12号',
      effectiveFrom: c.on(),
    })),
  },
  nouns: {
    BoundaryRuling: { stages: { PROPOSED: [null, 'proposeBoundary'], RULED: ['PROPOSED', 'ruleBoundary'] } },
  },
};
