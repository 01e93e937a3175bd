import { of, step, type RoomWalk } from '../support/walk.js';

export const walk: RoomWalk = {
  acts: {
    proposePractice: step('township-100', async (walking) => ({
      title: '院坝会讲安全',
      content: '每月一次',
      result: '隐患上报翻番',
      fileIds: [await walking.file('township-100')],
    })),
    acceptPractice: step('head', { opinion: '可推广' }),
    rejectPractice: step('head', { opinion: '做法一般' }),
    publishPractice: step('head', async (walking) => ({
      document: '巫溪安办〔2026〕33号',
      officeIds: [await walking.officeOf('water')],
    })),
    nominatePractice: step('head', (walking) => ({
      level: 'CITY',
      document: '溪应急〔2026〕40号',
      resultDueOn: walking.on(60),
    })),
    recordPracticeResult: step('head', (walking) => ({
      result: 'SELECTED',
      resultOn: walking.on(),
      document: '渝安办〔2026〕12号',
    })),
    answerPractice: step('water', async (walking) => ({
      adopted: true,
      answer: '已推行',
      fileIds: [await walking.file('water')],
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
      moves: { 'PUBLISHED recordPracticeResult': ['nominatePractice', 'recordPracticeResult'] },
    },
    PracticeAdoption: {
      key: (walking) => walking.part('practice_adoption', 'case_id', 'PracticeCase'),
      stages: { ASKED: [of('PracticeCase', 'PUBLISHED')], ANSWERED: ['ASKED', 'answerPractice'] },
    },
  },
};
