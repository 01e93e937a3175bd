import { as, entered, step, type RoomWalk } from '../support/walk.js';

// What is sealed is sealed once, and a period has one bulletin: each walk has a year of its own.
const year = (serial: number): number => 2025 - serial;
const months = ['01', '02', '03'].map((month) =>
  as('sealMonth', (walking) => ({ month: `${year(walking.serial)}-${month}` })),
);
// Terms are begun for days that are still ahead.
const ahead = as('publishAssessmentScheme', (walking) => ({ year: 2027 + walking.serial }));
const farAhead = as('publishAssessmentScheme', (walking) => ({ year: 2060 + walking.serial }));

export const walk: RoomWalk = {
  acts: {
    sealMonth: step('head', (walking) => ({ region: '500238000000', month: `${year(walking.serial)}-12` })),
    publishAssessmentScheme: step('leader', async (walking) => ({
      region: '500238000000',
      year: year(walking.serial),
      title: '年度考核办法',
      document: '巫溪委办〔2026〕4号',
      objectIds: [await walking.officeOf('transport'), await walking.officeOf('fire')],
    })),
    withdrawAssessmentScheme: step('leader', { reason: '考核对象调整', document: '巫溪委办〔2026〕9号' }),
    issueBulletin: step('leader', async (walking) => ({
      region: '500238000000',
      kind: 'QUARTER',
      period: `${year(walking.serial)}Q1`,
      document: '巫溪安委〔2026〕20号',
      rewardedIds: [await walking.officeOf('fire')],
      scores: [
        {
          organisationId: await walking.officeOf('transport'),
          score: '99',
          reason: '台账不实',
          fileId: await walking.file('leader'),
        },
      ],
      opinion: '通报',
    })),
    recordVeto: step('leader', async (walking) => ({
      organisationId: await walking.officeOf('water'),
      year: 2026,
      ground: 'LARGER_ACCIDENT',
      finding: '发生较大事故',
      document: '巫溪安委〔2026〕19号',
    })),
    liftVeto: step('leader', { reason: '复核撤销', document: '巫溪安委〔2026〕21号' }),
  },
  nouns: {
    AssessmentScheme: {
      stages: { IN_FORCE: [null, farAhead], WITHDRAWN: ['IN_FORCE', 'withdrawAssessmentScheme'] },
    },
    AssessmentTerm: {
      key: (walking) => walking.part('assessment_term', 'scheme_id', 'AssessmentScheme'),
      stages: {
        PLANNED: [null, ahead],
        LAPSED: ['PLANNED', 'withdrawAssessmentScheme'],
      },
    },
    SealedMonth: { stages: { [entered]: [null, 'sealMonth'] } },
    AssessmentCycle: { stages: { [entered]: [null, 'publishAssessmentScheme', ...months, 'issueBulletin'] } },
    VetoRecord: { stages: { [entered]: [null, 'recordVeto'] } },
  },
};
