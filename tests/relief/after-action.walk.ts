import { step, type RoomWalk } from '../support/walk.js';

export const walk: RoomWalk = {
  acts: {
    holdAfterActionReview: step('head', async (walking) => ({
      region: '500238000000',
      subject: 'DRILL',
      drillName: '山洪避险演练',
      drilledOn: walking.on(-1),
      reviewedOn: walking.on(),
      summary: '叫应不畅',
      officeIds: [await walking.officeOf('head'), await walking.officeOf('construction')],
      lessons: [
        {
          topic: 'WARNING',
          content: '夜间叫应须双人',
          organisationId: await walking.officeOf('construction'),
          dueOn: walking.on(30),
        },
      ],
      recordFileId: await walking.file('head'),
    })),
    reportLessonDone: step('construction', async (walking) => ({
      note: '已建立双人叫应',
      proofFileIds: [await walking.file('construction')],
    })),
    confirmLesson: step('head', { opinion: '已落实' }),
    returnLesson: step('head', (walking) => ({ opinion: '无记录', dueOn: walking.on(20) })),
  },
  nouns: {
    AfterActionReview: { stages: { ENTERED: [null, 'holdAfterActionReview'] } },
    Lesson: {
      key: (walking) => walking.part('lesson', 'review_id', 'AfterActionReview'),
      stages: {
        OPEN: [{ type: 'AfterActionReview', stage: 'ENTERED' }, 'reportLessonDone', 'returnLesson'],
        DONE: ['OPEN', 'reportLessonDone'],
        LEARNT: ['DONE', 'confirmLesson'],
      },
    },
  },
};
