import { step, type RoomWalk } from '../support/walk.js';

export const walk: RoomWalk = {
  acts: {
    startWorkInspection: step('head', async (c) => ({
      kind: 'COMPREHENSIVE',
      period: '2026',
      document: '溪安委办〔2026〕9号',
      startedOn: c.on(),
      inspectedIds: [await c.officeOf('water'), await c.officeOf('transport')],
    })),
    recordWorkFinding: step('head', async (c) => ({
      organisationId: await c.officeOf('water'),
      pool: 'LIST',
      kind: 'DISASTER',
      content: '应急放水设施未试运行',
      rectificationDue: c.later(30),
    })),
    handBackWorkInspection: step('head', async (c) => ({
      conclusion: '总体落实，存在薄弱环节',
      handedBackOn: c.on(),
      handBackFileId: await c.file('head'),
    })),
    reportWorkRectification: step('head', async (c) => ({
      report: '已全部整改',
      reportFileId: await c.file('head'),
    })),
    closeWorkInspection: step('leader', async (c) => ({
      opinion: '同意销号',
      acceptanceFileId: await c.file('leader'),
    })),
  },
  nouns: {
    WorkInspection: {
      stages: {
        STARTED: [null, 'startWorkInspection'],
        HANDED_BACK: ['STARTED', 'handBackWorkInspection'],
        REPORTED: ['HANDED_BACK', 'reportWorkRectification'],
        CLOSED: ['REPORTED', 'closeWorkInspection'],
      },
    },
  },
};
