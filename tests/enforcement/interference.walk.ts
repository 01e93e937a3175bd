import { of, step, type RoomWalk } from '../support/walk.js';

export const walk: RoomWalk = {
  acts: {
    recordInterference: step('officer-1', (walking) => ({
      caseId: walking.idOf('EnforcementCase'),
      happenedAt: walking.later(-1),
      personName: '王某',
      office: '某局',
      position: '副局长',
      means: '电话',
      content: '要求不予立案',
    })),
    publishInterference: step('discipline', (walking) => ({
      noticeNumber: '溪纪通〔2026〕3号',
      noticedOn: walking.on(),
      handling: '公开通报',
    })),
    dismissInterference: step('discipline', { finding: '经核查，仅为询问进展，不属干预' }),
  },
  nouns: {
    InterferenceRecord: {
      stages: {
        RECORDED: [of('EnforcementCase', 'FILED'), 'recordInterference'],
        PUBLISHED: ['RECORDED', 'publishInterference'],
        DISMISSED: ['RECORDED', 'dismissInterference'],
      },
    },
  },
};
