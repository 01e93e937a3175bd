import { as, of, step, type RoomWalk } from '../support/walk.js';

export const walk: RoomWalk = {
  acts: { countersign: step('officer-2') },
  nouns: {
    Proposal: {
      stages: {
        PROPOSED: [of('Hazard', 'GRADED'), as('orderRectification', {}, { by: 'officer-1' })],
        COMPLETED: ['PROPOSED', 'countersign'],
        // The entry moves on without it.
        LAPSED: ['PROPOSED', 'planRectification'],
      },
    },
  },
};
