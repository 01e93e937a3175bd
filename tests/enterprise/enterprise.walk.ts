import { creditCheckOf } from '../../src/kernel/credit-code.js';
import { as, step, type RoomWalk } from '../support/walk.js';

let registered = 0;
/** A code that nobody has yet. */
const creditCode = (): string => {
  const head = `91500299MA0W${String(++registered).padStart(5, '0')}`;
  return head + creditCheckOf(head);
};
/** A MAJOR hazard is found there. */
const endangered = [
  as('reportHazard', (walking) => ({ enterpriseId: walking.idOf('Enterprise') })),
  as('gradeHazard', { grade: 'MAJOR' }),
] as const;
/** And it is put right. */
const righted = [
  'orderRectification',
  'planRectification',
  'requestHazardReview',
  'signHazardReview',
  'closeHazard',
] as const;
const onThatGround =
  'refused by ENTERPRISE_CLOSURE_OF_ONE_THAT_REFUSES on the ground that is walked; grounds.test.ts takes the others';
/** An accident with more than ten dead has happened there. */
const afterAccident = [
  as('reportAccident', (walking) => ({ enterpriseId: walking.idOf('Enterprise'), deaths: 12 })),
  as('proposeClosure', {
    ground: 'GRAVE_ACCIDENT',
    facts: '导致重大事故',
    accidentReport: '渝安调〔2026〕1号',
  }),
] as const;
const byBureau = { by: ['officer-1', 'head'] } as const;
const resumed = as(
  'resumeEnterprise',
  async (walking) => ({ resumptionFileId: await walking.file('officer-1') }),
  byBureau,
);

export const walk: RoomWalk = {
  acts: {
    registerEnterprise: step('township-100', () => ({
      region: '500238100205',
      creditCode: creditCode(),
      name: '演示建筑公司',
      sector: 'CONSTRUCTION',
      industryCode: '4710',
      address: '演示路1号',
      headcount: 40,
      inspectionTier: 'GENERAL',
      principal: '演示甲',
    })),
    admitEnterprise: step('construction', {
      licenceNumber: '（渝）JZ安许证字〔2024〕1号',
      licenceValidUntil: '2029-12-31',
    }),
    amendEnterprise: step('township-100', { basis: '执照变更', name: '演示建筑有限公司' }),
    correctEnterprise: step('township-100', { reason: '录入有误', address: '演示路2号' }),
    stopEnterprise: step('township-100', { reason: '淡季停工', guardPlan: '两人值守' }),
    suspendEnterprise: step(['officer-1', 'officer-2', 'head'], async (walking) => ({
      basis: 'PENALTY',
      reason: '违法情节严重',
      scope: '全部施工',
      deadline: walking.later(20),
      hearingOfferedAt: walking.later(-20),
      suspensionFileId: await walking.file('officer-1'),
    })),
    cutPower: step('head', (walking) => ({
      supplier: '巫溪供电公司',
      finding: '拒不停工，危险现实',
      toldAt: walking.later(-2),
    })),
    resumeEnterprise: step('township-100', (walking) => ({ appliedAt: walking.later(-1), review: '具备条件' })),
    proposeClosure: step('head', {
      ground: 'REFUSES_SUSPENSION',
      facts: '拒不执行停产停业整顿决定',
    }),
    closeEnterprise: step('leader', { document: '溪府关〔2026〕1号', licencesRevoked: '营业执照' }),
    deregisterEnterprise: step('head', { reason: '企业申请', kind: 'CANCELLED' }),
  },
  nouns: {
    Enterprise: {
      stages: {
        REGISTERED: [null, 'registerEnterprise'],
        OPERATING: ['REGISTERED', 'admitEnterprise'],
        SELF_STOPPED: ['OPERATING', 'stopEnterprise'],
        ORDERED_SUSPENDED: ['OPERATING', 'suspendEnterprise'],
        POWER_CUT: ['ORDERED_SUSPENDED', ...endangered, 'cutPower'],
        CLOSURE_PROPOSED: ['ORDERED_SUSPENDED', 'proposeClosure'],
        CLOSED: ['CLOSURE_PROPOSED', 'closeEnterprise'],
        DEREGISTERED: ['CLOSED', 'deregisterEnterprise'],
      },
      moves: {
        'OPERATING proposeClosure': afterAccident,
        'ORDERED_SUSPENDED resumeEnterprise': [resumed],
        'POWER_CUT resumeEnterprise': [...righted, resumed],
        'CLOSURE_PROPOSED resumeEnterprise': [resumed],
      },
      exempt: {
        'REGISTERED proposeClosure': onThatGround,
        'SELF_STOPPED proposeClosure': onThatGround,
      },
    },
  },
};
