import { as, step, type RoomWalk } from '../support/walk.js';

export const walk: RoomWalk = {
  acts: {
    progressKeyTask: step('transport', { doneQuantity: 1, progress: '推进' }),
    confirmKeyTask: step('head'),
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
        CONFIRMED: ['REPORTED', as('progressKeyTask', { doneQuantity: 4, progress: '完成' }), 'confirmKeyTask'],
      },
      key: (walking) => walking.part('key_task', 'list_id', 'DutyList'),
    },
  },
};
