import { step, type RoomWalk } from '../support/walk.js';

export const walk: RoomWalk = {
  acts: {
    reportHazard: step('township-100', (walking) => ({
      region: '500238100205',
      sector: 'CONSTRUCTION',
      source: 'TOWNSHIP',
      category: 'OBJECT',
      description: '脚手架连墙件缺失',
      location: '城北村安置房工地',
      foundAt: walking.later(-1),
    })),
    rejectHazard: step('head', { reason: '经核查不属实' }),
    gradeHazard: step('head', { grade: 'MAJOR', criterion: 'JZ24-7', reason: '复核' }),
    fixHazardOnSpot: step('officer-1', async (walking) => ({
      fix: '已清理',
      fixFileIds: [await walking.file('officer-1')],
    })),
    orderRectification: step(['officer-1', 'officer-2'], (walking) => ({
      deadline: walking.later(10),
      suspension: '脚手架停用，作业人员撤离',
    })),
    receiveHazardOrder: step('township-100', async (walking) => ({
      receivedOn: walking.on(),
      receiptFileId: await walking.file('township-100'),
    })),
    planRectification: step('township-100', (walking) => ({
      responsiblePerson: '欧阳演示',
      measures: '补设连墙件',
      funds: '1000.00',
      dueOn: walking.on(9),
      contingency: '现场值守',
    })),
    extendRectification: step('officer-1', (walking) => ({
      rectificationDue: walking.later(20),
      reason: '设备未到',
      safeguards: '专人值守',
    })),
    requestHazardReview: step('township-100', async (walking) => ({
      rectification: '连墙件已补齐',
      rectificationFileIds: [await walking.file('township-100')],
    })),
    returnHazard: step('officer-1', (walking) => ({ reason: '未整改到位', rectificationDue: walking.later(10) })),
    closeHazard: step(['officer-1', 'construction'], async (walking) => ({
      reviewerIds: await walking.people('officer-1', 'officer-2'),
      opinion: '已整改到位',
      reviewFileId: await walking.file('officer-1'),
    })),
    correctHazard: step('officer-1', { reason: '登记有误', location: '城北村安置房二号工地' }),
  },
  nouns: {
    Hazard: {
      stages: {
        REPORTED: [null, 'reportHazard'],
        REJECTED: ['REPORTED', 'rejectHazard'],
        GRADED: ['REPORTED', 'gradeHazard'],
        FIXED_ON_SPOT: [
          'REPORTED',
          { act: 'gradeHazard', with: { grade: 'GENERAL', criterion: null } },
          'fixHazardOnSpot',
        ],
        ORDERED: ['GRADED', 'orderRectification'],
        RECTIFYING: ['ORDERED', 'planRectification'],
        IN_REVIEW: ['RECTIFYING', 'requestHazardReview'],
        CLOSED: ['IN_REVIEW', 'closeHazard'],
      },
    },
  },
};
