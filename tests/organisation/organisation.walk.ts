import { entered, step, type RoomWalk } from '../support/walk.js';

export const walk: RoomWalk = {
  acts: { leavePost: step('leader', (c) => ({ lastDay: c.on(), reason: '调离' })) },
  nouns: {
    Holding: {
      // The register begins with its offices, posts and who holds them; no act brings them in.
      stages: { [entered]: [null] },
      key: async (c) => {
        const held = `select h.id from holding h join operator o on o.id = h.operator_id
          where o.subject = 'officer-15' and h.held_to is null`;
        return (await c.one<{ id: string }>(held, [])).id;
      },
    },
  },
};
