import { as, entered, of, step, type RoomWalk } from '../support/walk.js';

/** A yearly list of one post of the office. */
const ofOneYear = as('publishDutyList', async (walking) => {
  const organisationId = await walking.officeOf('transport');
  return {
    kind: 'ANNUAL_KEY',
    title: `年度重点工作清单${walking.serial}`,
    items: [
      {
        organisationId,
        postId: await walking.postOf('transport'),
        content: '道路运输企业全覆盖检查',
        quantity: 2,
        unit: '轮',
      },
    ],
  };
});

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
    correctDutyList: step('head', { title: '年度职责清单（更正）', reason: '名称有误' }),
    // An item that was sent back is a lapse: only a leader who does not answer for it ends its list.
    supersedeDutyList: step('leader', async (walking) => ({
      successorId: await walking.other('DutyList'),
      reason: '年中修订',
    })),
    withdrawDutyList: step('leader', { document: '巫溪安委办〔2026〕9号', reason: '重复公布' }),
    draftDutyList: step('transport', async (walking) => ({
      organisationId: await walking.officeOf('transport'),
      kind: 'DUTY',
      year: 2026,
      title: `交通局职责清单${walking.serial}`,
      document: '巫溪府〔2026〕5号',
      items: [{ organisationId: await walking.officeOf('transport'), content: '道路运输企业全覆盖检查' }],
    })),
    approveDutyList: step('leader', { approvalDocument: '巫溪府办〔2026〕6号' }),
    rejectDutyList: step('leader', { opinion: '事项不具体' }),
    publishApprovedList: step('transport'),
    correctDutyItem: step('head', { content: '道路运输企业两轮全覆盖检查', reason: '表述不清' }),
    submitDutyItem: step('transport', async (walking) => ({
      progress: '两轮已完成',
      doneQuantity: 2,
      evidenceFileIds: [await walking.file('transport')],
    })),
    returnDutyItem: step('head', { opinion: '佐证不全' }),
    confirmDutyItem: step('head', { opinion: '属实' }),
    endDutyItem: step('head', { ending: 'FAILED', reason: '资金未到位' }, 400),
  },
  nouns: {
    DutyList: { stages: { [entered]: [null, 'publishDutyList'] } },
    DutyDraft: {
      stages: {
        DRAFT: [null, 'draftDutyList'],
        APPROVED: ['DRAFT', 'approveDutyList'],
        PUBLISHED: ['APPROVED', 'publishApprovedList'],
        REJECTED: ['DRAFT', 'rejectDutyList'],
      },
    },
    DutyItem: {
      stages: {
        OPEN: [of('DutyList')],
        SUBMITTED: ['OPEN', 'submitDutyItem'],
        RETURNED: ['SUBMITTED', 'returnDutyItem'],
        CONFIRMED: ['SUBMITTED', 'confirmDutyItem'],
        WITHDRAWN: ['OPEN', 'withdrawDutyList'],
        FAILED: [null, ofOneYear, 'endDutyItem'],
      },
      // What was returned is reworded from above alone.
      moves: {
        'RETURNED correctDutyItem': [as('correctDutyItem', {}, { by: 'leader' })],
        'OPEN endDutyItem': [null, ofOneYear, 'endDutyItem'],
        'RETURNED endDutyItem': [null, ofOneYear, 'submitDutyItem', 'returnDutyItem', 'endDutyItem'],
      },
      exempt: { CARRIED_OVER: 'it needs the list of a later year; procedures.lists tells it' },
      key: (walking) => walking.part('duty_item', 'list_id', 'DutyList'),
    },
  },
};
