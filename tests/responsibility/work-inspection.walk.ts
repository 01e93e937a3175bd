import { as, step, type RoomWalk } from '../support/walk.js';

export const walk: RoomWalk = {
  acts: {
    startWorkInspection: step('head', async (walking) => ({
      kind: 'COMPREHENSIVE',
      period: '2026',
      document: '溪安委办〔2026〕9号',
      startedOn: walking.on(),
      inspectedIds: [await walking.officeOf('water')],
    })),
    recordWorkFinding: step('head', async (walking) => ({
      organisationId: await walking.officeOf('water'),
      pool: 'LIST',
      kind: 'DISASTER',
      content: '应急放水设施未试运行',
      rectificationDue: walking.later(30),
    })),
    handBackWorkInspection: step('head', async (walking) => ({
      conclusion: '总体落实，存在薄弱环节',
      handedBackOn: walking.on(),
      handBackFileId: await walking.file('head'),
    })),
    reportWorkRectification: step('water', async (walking) => ({
      report: '已全部整改',
      reportFileId: await walking.file('water'),
    })),
    closeWorkInspection: step('leader', async (walking) => ({
      opinion: '同意销号',
      acceptanceFileId: await walking.file('leader'),
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
      moves: {
        // Of two that were inspected, the first leaves the other to report.
        'HANDED_BACK reportWorkRectification': [
          null,
          as('startWorkInspection', async (walking) => ({
            inspectedIds: [await walking.officeOf('water'), await walking.officeOf('transport')],
          })),
          'handBackWorkInspection',
          'reportWorkRectification',
        ],
      },
    },
  },
};
