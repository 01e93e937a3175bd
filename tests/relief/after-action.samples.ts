import { afterActionReviews, lessons } from '../../src/relief/after-action/after-action.noun.js';
import { county, type RoomSamples } from '../support/sampling.js';

export const samples: RoomSamples = {
  entries: {
    AfterActionReview: async (s) =>
      s.put(afterActionReviews, {
        ...county,
        number: '演盘1',
        subject: 'DRILL',
        drillName: '演示',
        drilledOn: '2026-03-02',
        reviewedOn: '2026-03-03',
        summary: '演示',
        officeIds: [s.ground.bureau],
        recordFileId: await s.of('FileRef'),
      }),
    Lesson: async (s) =>
      s.put(lessons, {
        ...county,
        reviewId: await s.of('AfterActionReview'),
        status: 'OPEN',
        topic: 'COMMAND',
        content: '演示',
        dueOn: '2026-12-31',
        organisationId: s.ground.bureau,
      }),
  },
};
