import { as, entered, of, step, type RoomWalk } from '../support/walk.js';

const placed = ['RESPONSIBILITY', 'MEASURES', 'RECTIFICATION'].map((aspect) => as('checkKeyTask', { aspect }));

export const walk: RoomWalk = {
  acts: {
    progressKeyTask: step('transport', { doneQuantity: 1, progress: '推进' }),
    confirmKeyTask: step('head'),
    correctKeyTask: step('head', { doneQuantity: 0, reason: '重复统计' }),
    endKeyTask: step('leader', { ending: 'CALLED_OFF', reason: '项目调整', document: '溪府办〔2026〕9号' }),
    checkKeyTask: step('head', async (walking) => ({
      taskId: walking.idOf('KeyTask'),
      aspect: 'MEASURES',
      inPlace: true,
      finding: '措施已落实到岗',
    })),
    answerTaskCheck: step('transport', async (walking) => ({
      answer: '已补齐',
      fileId: await walking.file('transport'),
    })),
  },
  nouns: {
    KeyTask: {
      stages: {
        OPEN: [
          null,
          as('publishDutyList', async (walking) => ({
            kind: 'ANNUAL_KEY',
            title: `年度重点任务${walking.serial}`,
            items: [
              {
                organisationId: await walking.officeOf('transport'),
                content: '农村公路护栏',
                quantity: 4,
                unit: '公里',
                byQuarter: [1, 2, 3, 4],
                measureKind: 'ENGINEERING',
              },
            ],
          })),
        ],
        REPORTED: ['OPEN', 'progressKeyTask'],
        CONFIRMED: [
          'REPORTED',
          as('progressKeyTask', { doneQuantity: 4, progress: '完成' }),
          ...placed,
          'confirmKeyTask',
        ],
        FAILED: ['OPEN', as('endKeyTask', { ending: 'FAILED', reason: '资金未到位', document: null }, { days: 400 })],
        CALLED_OFF: ['OPEN', 'endKeyTask'],
      },
      moves: {
        'OPEN endKeyTask': ['endKeyTask'],
        'REPORTED endKeyTask': ['endKeyTask'],
      },
      exempt: { CARRIED_OVER: 'it needs the programme of a later year; procedures.tasks tells it' },
      key: (walking) => walking.part('key_task', 'list_id', 'DutyList'),
    },
    TaskCheck: {
      stages: { [entered]: [of('KeyTask', 'OPEN'), as('checkKeyTask', { inPlace: false })] },
    },
  },
};
