import { as, of, step, type RoomWalk, type Walking } from '../support/walk.js';

const found = (disposition: string) =>
  as('recordFinding', { disposition, ...(disposition === 'HAZARD' && { category: 'OBJECT' }) });
const ends = (result: string) => as('concludeInspection', { result });

/** The unit drawn, and who was drawn for it. */
async function drawn(walking: Walking): Promise<{ unit: string; ids: string[]; subjects: string[] }> {
  const { results } = await walking.one<{ results: string }>('select results from random_draw where id = $1', [
    walking.keys.RandomDraw,
  ]);
  const [unit, ...ids] = results.split('\n')[0]!.split(' ') as [string, ...string[]];
  const subjects = ids.map((id) =>
    walking.one<{ subject: string }>('select subject from operator where id = $1', [id]),
  );
  return { unit, ids, subjects: (await Promise.all(subjects)).map(({ subject }) => subject) };
}
const byDrawn = async (walking: Walking): Promise<string[]> => (await drawn(walking)).subjects;
const firstDrawn = async (walking: Walking): Promise<string> => (await byDrawn(walking))[0]!;
const startsDrawn = as(
  'startInspection',
  async (walking) => {
    const { unit, ids } = await drawn(walking);
    return {
      enterpriseId: walking.idFor('Enterprise', unit),
      method: 'RANDOM',
      adHocReason: null,
      planId: walking.idOf('InspectionPlan'),
      drawId: walking.idOf('RandomDraw'),
      officerIds: ids.map((id) => walking.idFor('Operator', id)),
    };
  },
  { by: firstDrawn },
);
const endsDrawn = (result: string) => as('concludeInspection', { result }, { by: byDrawn });
const foundDrawn = (disposition: string) =>
  as('recordFinding', { disposition, ...(disposition === 'HAZARD' && { category: 'OBJECT' }) }, { by: firstDrawn });
const published = as('publishRandomResult', {}, { by: firstDrawn });

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
    publishRandomResult: step('officer-1', { platform: '国家企业信用信息公示系统（重庆）' }),
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
        'NO_PROBLEM publishRandomResult': [of('RandomDraw'), startsDrawn, endsDrawn('NO_PROBLEM'), published],
        'ORDERED publishRandomResult': [
          of('RandomDraw'),
          startsDrawn,
          foundDrawn('HAZARD'),
          endsDrawn('ORDERED'),
          published,
        ],
        'CASE_PROPOSED publishRandomResult': [
          of('RandomDraw'),
          startsDrawn,
          foundDrawn('CASE'),
          endsDrawn('CASE_PROPOSED'),
          published,
        ],
        'TRANSFERRED publishRandomResult': [
          of('RandomDraw'),
          startsDrawn,
          foundDrawn('HAZARD'),
          endsDrawn('TRANSFERRED'),
          published,
        ],
        'CLOSED publishRandomResult': [
          of('RandomDraw'),
          startsDrawn,
          foundDrawn('CASE'),
          endsDrawn('CASE_PROPOSED'),
          'recheckInspection',
          published,
        ],
        'ORDERED recheckInspection': [
          as('recheckInspection', (walking) => ({ passed: false, recheckDue: walking.later(10) })),
        ],
      },
    },
  },
};
