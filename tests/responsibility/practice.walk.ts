import { of, step, type RoomWalk } from '../support/walk.js';

export const walk: RoomWalk = {
  acts: {
    proposePractice: step('township-100', async (c) => ({
      title: '院坝会讲安全',
      content: '每月一次',
      result: '隐患上报翻番',
      fileIds: [await c.file('township-100')],
    })),
    acceptPractice: step('head', { opinion: '可推广' }),
    rejectPractice: step('head', { opinion: '做法一般' }),
    publishPractice: step('head', async (c) => ({
      document: '巫溪安办〔2026〕33号',
      officeIds: [await c.officeOf('water')],
    })),
    answerPractice: step('water', async (c) => ({
      adopted: true,
      answer: '已推行',
      fileIds: [await c.file('water')],
    })),
  },
  nouns: {
    PracticeCase: {
      stages: {
        PROPOSED: [null, 'proposePractice'],
        ACCEPTED: ['PROPOSED', 'acceptPractice'],
        REJECTED: ['PROPOSED', 'rejectPractice'],
        PUBLISHED: ['ACCEPTED', 'publishPractice'],
      },
    },
    PracticeAdoption: {
      key: (c) => c.part('practice_adoption', 'case_id', 'PracticeCase'),
      stages: { ASKED: [of('PracticeCase', 'PUBLISHED')], ANSWERED: ['ASKED', 'answerPractice'] },
    },
  },
};
