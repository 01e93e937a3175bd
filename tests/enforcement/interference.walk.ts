import { of, step, type RoomWalk } from '../support/walk.js';

export const walk: RoomWalk = {
  acts: {
    recordInterference: step('officer-1', (c) => ({
      caseId: c.idOf('EnforcementCase'),
      happenedAt: c.later(-1),
      personName: '王某',
      office: '某局',
      position: '副局长',
      means: '电话',
      content: '要求不予立案',
    })),
    publishInterference: step('discipline', (c) => ({
      noticeNumber: '溪纪通〔2026〕3号',
      noticedOn: c.on(),
      handling: '公开通报',
    })),
  },
  nouns: {
    InterferenceRecord: {
      stages: {
        RECORDED: [of('EnforcementCase', 'FILED'), 'recordInterference'],
        PUBLISHED: ['RECORDED', 'publishInterference'],
      },
    },
  },
};
