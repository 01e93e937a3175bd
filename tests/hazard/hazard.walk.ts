import { as, step, type RoomWalk, type Walking } from '../support/walk.js';

/** The enterprise that has an account, as itself sees it. */
export const ownFirm = async (walking: Walking): Promise<{ id: string; sector: string; region: { code: string } }> =>
  (await walking.w.ask('enterprise', '{ enterprises { nodes { id sector region { code } } } }')).data.enterprises
    .nodes[0];
/** What that enterprise finds itself. */
const ownFinding = as(
  'reportHazard',
  async (walking) => {
    const { id, sector, region } = await ownFirm(walking);
    return { enterpriseId: id, sector, region: region.code, source: 'MONTHLY' };
  },
  { by: 'enterprise' },
);
const graded = as('gradeHazard', { grade: 'MAJOR', criterion: 'AQF-99' });
const general = { grade: 'GENERAL', criterion: null };
const ownGeneral = as('gradeHazard', { ...general, reason: null }, { by: 'enterprise' });
const byFirm = { by: 'enterprise' };
const planned = as('planRectification', {}, byFirm);
const asked = as(
  'requestHazardReview',
  async (walking) => ({ rectificationFileIds: [await walking.file('enterprise')] }),
  byFirm,
);
const closed = as('closeHazard', {}, { by: ['officer-1', 'head'] });
const closedByOne = as('closeHazard', {}, { by: 'officer-1' });
const fixed = as('fixHazardOnSpot', async (walking) => ({ fixFileIds: [await walking.file('enterprise')] }), byFirm);
/** What the enterprise calls GENERAL, ordered, planned, said to be right and closed. */
const ownOrdered = [null, ownFinding, ownGeneral, 'orderRectification'] as const;

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
    confirmHazardGrade: step('officer-1', { opinion: '对照判定标准，不构成重大事故隐患' }),
    raiseEndedHazard: step('officer-2', { criterion: 'AQF-99', reason: '复核发现符合判定标准条目' }),
    proposeMajor: step('enterprise', { criterion: 'AQF-99' }),
    reportHazardToWorkers: step('enterprise', async (walking) => ({
      toldOn: walking.on(),
      body: 'CONGRESS',
      workersFileId: await walking.file('enterprise'),
    })),
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
    signHazardReview: step('officer-2'),
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
        FIXED_ON_SPOT: ['REPORTED', { act: 'gradeHazard', with: general }, 'fixHazardOnSpot'],
        ORDERED: ['GRADED', 'orderRectification'],
        RECTIFYING: ['ORDERED', 'planRectification'],
        IN_REVIEW: ['RECTIFYING', 'requestHazardReview'],
        CLOSED: ['IN_REVIEW', 'signHazardReview', 'closeHazard'],
      },
      moves: {
        'REPORTED proposeMajor': [null, ownFinding, 'proposeMajor'],
        'GRADED proposeMajor': [null, ownFinding, as('gradeHazard', general), 'proposeMajor'],
        'ORDERED proposeMajor': [...ownOrdered, 'proposeMajor'],
        'RECTIFYING proposeMajor': [...ownOrdered, planned, 'proposeMajor'],
        'IN_REVIEW proposeMajor': [...ownOrdered, planned, asked, 'proposeMajor'],
        'GRADED confirmHazardGrade': [null, ownFinding, ownGeneral, 'confirmHazardGrade'],
        'FIXED_ON_SPOT confirmHazardGrade': [null, ownFinding, ownGeneral, fixed, 'confirmHazardGrade'],
        'ORDERED confirmHazardGrade': [...ownOrdered, 'confirmHazardGrade'],
        'RECTIFYING confirmHazardGrade': [...ownOrdered, planned, 'confirmHazardGrade'],
        'IN_REVIEW confirmHazardGrade': [...ownOrdered, planned, asked, 'confirmHazardGrade'],
        'CLOSED confirmHazardGrade': [
          ...ownOrdered,
          planned,
          asked,
          'signHazardReview',
          closedByOne,
          'confirmHazardGrade',
        ],
        'CLOSED raiseEndedHazard': [...ownOrdered, planned, asked, 'signHazardReview', closedByOne, 'raiseEndedHazard'],
        'GRADED reportHazardToWorkers': [null, ownFinding, graded, 'reportHazardToWorkers'],
        'ORDERED reportHazardToWorkers': [null, ownFinding, graded, 'orderRectification', 'reportHazardToWorkers'],
        'RECTIFYING reportHazardToWorkers': [
          null,
          ownFinding,
          graded,
          'orderRectification',
          planned,
          'reportHazardToWorkers',
        ],
        'IN_REVIEW reportHazardToWorkers': [
          null,
          ownFinding,
          graded,
          'orderRectification',
          planned,
          asked,
          'reportHazardToWorkers',
        ],
        'CLOSED reportHazardToWorkers': [
          null,
          ownFinding,
          graded,
          'orderRectification',
          planned,
          asked,
          'signHazardReview',
          closed,
          'reportHazardToWorkers',
        ],
      },
    },
  },
};
