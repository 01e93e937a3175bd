import { entered, step, type RoomWalk } from '../support/walk.js';

export const walk: RoomWalk = {
  acts: { leavePost: step('leader', (walking) => ({ lastDay: walking.on(), reason: '调离' })) },
  nouns: {
    Holding: {
      // The register begins with its offices, posts and who holds them; no act brings them in, and the walk's clock
      // goes on from there.
      stages: { [entered]: [null] },
      key: async (walking) => {
        const { id, at } = await walking.one<{ id: string; at: Date }>(
          `select h.id, h.acted_at as at from holding h join operator o on o.id = h.operator_id
           where o.subject like 'officer-1_' and h.held_to is null order by o.subject desc limit 1`,
          [],
        );
        walking.notBefore(at.toISOString());
        return id;
      },
    },
  },
};
