import { type RoomSamples } from '../support/sampling.js';

export const samples: RoomSamples = {
  entries: {
    Change: async (s) =>
      (await s.w.sql.query<{ position: string }>('select min(position)::text as position from journal')).rows[0]!
        .position,
  },
};
