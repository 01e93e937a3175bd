import { entered, of, step, type RoomWalk } from '../support/walk.js';

export const walk: RoomWalk = {
  acts: {
    planInspections: step('head', (walking) => ({
      region: '500238000000',
      title: '一季度监督检查计划',
      year: 2026,
      tiers: ['KEY', 'GENERAL'],
      sectors: [],
      enterpriseIds: [],
      visits: 40,
      randomPercent: 50,
      document: '巫溪应急发〔2026〕2号',
      beginsOn: '2026-01-01',
      endsOn: walking.on(30),
    })),
    adoptPlan: step('deputy-head'),
    withdrawPlan: step('head', { reason: '检查类别有误，重新拟制' }),
    closePlan: step('head', { note: '未完成四十家次', shortfallReason: 'OFFICERS_SHORT' }, 40),
    drawInspections: step('head', async (walking) => {
      await walking.other('Enterprise', 'OPERATING');
      const officerIds = await walking.people('officer-1', 'officer-2', 'officer-3', 'officer-4');
      return { planId: walking.idOf('InspectionPlan'), count: 1, officerIds, conflicts: [] };
    }),
  },
  nouns: {
    InspectionPlan: {
      stages: {
        DRAFTED: [null, 'planInspections'],
        ADOPTED: ['DRAFTED', 'adoptPlan'],
        WITHDRAWN: ['DRAFTED', 'withdrawPlan'],
        CLOSED: ['ADOPTED', 'closePlan'],
      },
    },
    RandomDraw: { stages: { [entered]: [of('InspectionPlan', 'ADOPTED'), 'drawInspections'] } },
  },
};
