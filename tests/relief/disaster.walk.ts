import { countNames, lossNames } from '../../src/relief/disaster/disaster.facts.js';
import { as, of, step, type RoomWalk } from '../support/walk.js';

const none = Object.fromEntries([...countNames.map((name) => [name, 0]), ...lossNames.map((name) => [name, '0.00'])]);

export const walk: RoomWalk = {
  acts: {
    declareDisaster: step('head', (walking) => ({
      region: '500238000000',
      kind: '010200',
      name: '暴雨洪涝',
      regions: ['500238100000'],
      startedAt: walking.later(-1),
    })),
    widenDisaster: step('township-101', (walking) => ({ regions: ['500238101000'], struckAt: walking.at })),
    adjustResponse: step('head', {
      responseLevel: 'LEVEL_4',
      responseDays: 3,
      responseMeasures: '转移群众',
      reason: '达到启动条件',
    }),
    endDisaster: step('leader', { note: '灾情稳定' }),
    reportLoss: step('township-100', (walking) => ({
      region: '500238100000',
      eventId: walking.idOf('DisasterEvent'),
      kind: 'FIRST',
      observedAt: walking.at,
      losses: { ...none, affected: 10 },
    })),
    verifyLoss: step('head', { opinion: '属实' }),
    relocatePerson: step('township-100', (walking) => ({
      region: '500238100205',
      eventId: walking.idOf('DisasterEvent'),
      personName: '欧阳演示',
      shelter: '城北小学',
      relocatedAt: walking.at,
    })),
    tickFiveHaves: step('township-100', { food: true, clothes: true, safeShelter: true, water: true, medical: true }),
    confirmFiveHaves: step('township-100-2', async (walking) => ({
      visitedOn: walking.on(),
      visitorIds: await walking.people('township-100-2'),
      ...{ food: true, clothes: true, safeShelter: true, water: true, medical: true },
    })),
    returnHome: step('township-100', (walking) => ({ returnedAt: walking.at })),
  },
  nouns: {
    DisasterEvent: {
      stages: {
        ACTIVE: [null, 'declareDisaster'],
        ENDED: [
          'ACTIVE',
          'adjustResponse',
          'reportLoss',
          'verifyLoss',
          as('adjustResponse', {
            responseLevel: null,
            responseDays: null,
            responseMeasures: null,
            reason: '险情解除',
          }),
          'endDisaster',
        ],
      },
    },
    LossReport: {
      stages: { REPORTED: [of('DisasterEvent', 'ACTIVE'), 'reportLoss'], VERIFIED: ['REPORTED', 'verifyLoss'] },
    },
    RelocatedPerson: {
      stages: { RELOCATED: [of('DisasterEvent', 'ACTIVE'), 'relocatePerson'], RETURNED: ['RELOCATED', 'returnHome'] },
      moves: { 'RELOCATED confirmFiveHaves': ['tickFiveHaves', 'confirmFiveHaves'] },
    },
  },
};
