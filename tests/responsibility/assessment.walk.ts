import { as, entered, step, type RoomWalk } from '../support/walk.js';

// What is sealed is sealed once, and a period has one bulletin: each walk has a year of its own.
const year = (serial: number): number => 2025 - serial;
const months = ['01', '02', '03'].map((month) =>
  as('sealMonth', (walking) => ({ month: `${year(walking.serial)}-${month}` })),
);

export const walk: RoomWalk = {
  acts: {
    sealMonth: step('head', (walking) => ({ region: '500238000000', month: `${year(walking.serial)}-12` })),
    issueBulletin: step('leader', async (walking) => ({
      region: '500238000000',
      kind: 'QUARTER',
      period: `${year(walking.serial)}Q1`,
      document: '巫溪安委〔2026〕20号',
      scores: [
        { organisationId: await walking.officeOf('transport'), score: '95.50' },
        { organisationId: await walking.officeOf('fire'), score: '90' },
      ],
      rewardedIds: [await walking.officeOf('transport')],
      opinion: '通报',
    })),
    recordVeto: step('leader', async (walking) => ({
      organisationId: await walking.officeOf('water'),
      year: 2026,
      ground: 'LARGER_ACCIDENT',
      finding: '发生较大事故',
      document: '巫溪安委〔2026〕19号',
    })),
  },
  nouns: {
    SealedMonth: { stages: { [entered]: [null, 'sealMonth'] } },
    AssessmentCycle: { stages: { [entered]: [null, ...months, 'issueBulletin'] } },
    VetoRecord: { stages: { [entered]: [null, 'recordVeto'] } },
  },
};
