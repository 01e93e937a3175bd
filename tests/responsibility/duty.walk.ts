import { entered, of, step, type RoomWalk } from '../support/walk.js';

export const walk: RoomWalk = {
  acts: {
    publishDutyList: step('head', async (walking) => ({
      organisationId: await walking.officeOf('head'),
      kind: 'DUTY',
      year: 2026,
      title: `年度职责清单${walking.serial}`,
      document: '巫溪府〔2026〕5号',
      clause: '第三条',
      publishedOn: walking.on(),
      items: [
        {
          organisationId: await walking.officeOf('transport'),
          content: '道路运输企业全覆盖检查',
          quantity: 2,
          unit: '轮',
          submissionDue: walking.later(60),
        },
      ],
    })),
    submitDutyItem: step('transport', async (walking) => ({
      progress: '两轮已完成',
      doneQuantity: 2,
      evidenceFileIds: [await walking.file('transport')],
    })),
    returnDutyItem: step('head', { opinion: '佐证不全' }),
    confirmDutyItem: step('head', { opinion: '属实' }),
  },
  nouns: {
    DutyList: { stages: { [entered]: [null, 'publishDutyList'] } },
    DutyItem: {
      stages: {
        OPEN: [of('DutyList')],
        SUBMITTED: ['OPEN', 'submitDutyItem'],
        RETURNED: ['SUBMITTED', 'returnDutyItem'],
        CONFIRMED: ['SUBMITTED', 'confirmDutyItem'],
      },
      key: (walking) => walking.part('duty_item', 'list_id', 'DutyList'),
    },
  },
};
