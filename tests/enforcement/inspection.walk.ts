import { as, step, type RoomWalk } from '../support/walk.js';

const found = (disposition: string) =>
  as('recordFinding', { disposition, ...(disposition === 'HAZARD' && { category: 'OBJECT' }) });
const ends = (result: string) => as('concludeInspection', { result });

export const walk: RoomWalk = {
  acts: {
    startInspection: step('officer-1', async (walking) => ({
      enterpriseId: await walking.other('Enterprise', 'OPERATING'),
      method: 'SPECIAL',
      adHocReason: 'TIP_OFF',
      itemCodes: ['JC-01'],
      purposes: ['ENFORCEMENT'],
      officerIds: await walking.people('officer-1', 'officer-2'),
      assistantIds: await walking.people('technician', 'supervisor'),
      credentialsShown: true,
      recorderUsed: true,
    })),
    recordFinding: step('officer-1', {
      content: '未悬挂警示标志',
      location: '配电房',
      itemCode: 'CF-99',
      disposition: 'CASE',
    }),
    recordTechnicalOpinion: step('technician', { opinion: '配电箱不符合标准' }),
    recordFeedback: step('supervisor', { feedback: '检查规范' }),
    concludeInspection: step(['officer-1', 'officer-2'], {
      result: 'NO_PROBLEM',
      note: '检查结束',
      signedByEnterprise: true,
    }),
    recheckInspection: step('officer-1', async (walking) => ({
      passed: true,
      opinion: '合格',
      officerIds: await walking.people('officer-1', 'officer-2'),
    })),
  },
  nouns: {
    Inspection: {
      stages: {
        IN_PROGRESS: [null, 'startInspection'],
        NO_PROBLEM: ['IN_PROGRESS', 'concludeInspection'],
        ORDERED: ['IN_PROGRESS', found('HAZARD'), ends('ORDERED')],
        CASE_PROPOSED: ['IN_PROGRESS', found('CASE'), ends('CASE_PROPOSED')],
        TRANSFERRED: ['IN_PROGRESS', found('HAZARD'), ends('TRANSFERRED')],
        CLOSED: ['CASE_PROPOSED', 'recheckInspection'],
      },
      moves: {
        'ORDERED recheckInspection': [
          as('recheckInspection', (walking) => ({ passed: false, recheckDue: walking.later(10) })),
        ],
      },
    },
  },
};
