import { entered, of, step, type RoomWalk } from '../support/walk.js';

export const walk: RoomWalk = {
  acts: {
    publishDutyList: step('head', async (c) => ({
      organisationId: await c.officeOf('head'),
      kind: 'DUTY',
      year: 2026,
      title: `年度职责清单${c.serial}`,
      document: '巫溪府〔2026〕5号',
      clause: '第三条',
      publishedOn: c.on(),
      items: [
        {
          organisationId: await c.officeOf('transport'),
          content: '道路运输企业全覆盖检查',
          quantity: 2,
          unit: '轮',
          submissionDue: c.later(60),
        },
      ],
    })),
    submitDutyItem: step('transport', async (c) => ({
      progress: '两轮已完成',
      doneQuantity: 2,
      evidenceFileIds: [await c.file('transport')],
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
      key: (c) => c.part('duty_item', 'list_id', 'DutyList'),
    },
  },
};
