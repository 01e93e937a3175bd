import { as, of, step, type RoomWalk } from '../support/walk.js';

const counts = {
  deaths: 0,
  missing: 0,
  seriousInjuries: 1,
  minorInjuries: 0,
  trapped: 0,
  evacuated: 0,
  directLoss: '80000.00',
};

export const walk: RoomWalk = {
  acts: {
    reportAccident: step('township-100', async (walking) => ({
      region: '500238100205',
      enterpriseId: await walking.other('Enterprise', 'OPERATING'),
      sector: 'CONSTRUCTION',
      kind: 'FALL',
      production: true,
      happenedAt: walking.later(-0.04),
      location: '城北村安置房工地',
      summary: '高处坠落，一人重伤',
      unitReportedAt: walking.later(-0.02),
      ...counts,
    })),
    supplementAccident: step('officer-1', { ...counts, content: '已上报市局' }),
    recordArrival: step('head', async (walking) => ({
      accidentId: walking.idOf('Accident'),
      operatorId: await walking.person('leader'),
      postId: await walking.postOf('leader'),
      arrivedAt: walking.at,
    })),
    takeCommand: step('head', (walking) => ({ from: '城厢镇人民政府 镇长', tookOverAt: walking.at })),
    leaveScene: step('head', (walking) => ({ leftAt: walking.at })),
    raiseAccident: step('head', (walking) => ({
      to: 'PROVINCE',
      raisedOn: walking.on(),
      document: '渝府函〔2026〕11号',
    })),
    returnAccident: step('head', { document: '渝府函〔2026〕12号' }),
    dismissAccident: step('head', { reason: '非生产安全事故', document: '溪应急认〔2026〕1号', ground: 'ILLNESS' }),
    contestAccidentDismissal: step('officer-1', { reason: '死者系作业中坠落' }),
    reviewAccidentDismissal: step('leader', {
      upheld: false,
      reason: '现场勘验与尸检不符',
      document: '巫溪府函〔2026〕31号',
    }),
  },
  nouns: {
    OnSceneCommand: {
      stages: {
        ON_SCENE: [of('Accident', 'REPORTED'), 'recordArrival'],
        IN_COMMAND: ['ON_SCENE', 'takeCommand'],
        LEFT: ['ON_SCENE', 'leaveScene'],
      },
      moves: { 'IN_COMMAND leaveScene': [as('leaveScene', { handedTo: '县应急管理局' })] },
    },
    Accident: {
      stages: { REPORTED: [null, 'reportAccident'], DISMISSED: ['REPORTED', 'dismissAccident'] },
      moves: {
        'REPORTED returnAccident': ['raiseAccident', 'returnAccident'],
        'DISMISSED reviewAccidentDismissal': ['contestAccidentDismissal', 'reviewAccidentDismissal'],
      },
    },
  },
};
