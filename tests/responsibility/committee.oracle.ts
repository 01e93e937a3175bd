import { all, type RoomOracle } from '../reader/rules.js';
import { everyone } from '../reader/sight.js';

/** What is read of the room, written a second time by hand from clause and access table. */
export const oracle: RoomOracle = {
  types: {
    Committee: {
      table: 'committee',
      tag: 'c',
      orders: { NAME: [['name'], false] },
      lists: { committees: all },
      sees: everyone,
      one: { office: ['Organisation', 'organisation_id'], leader: ['Post', 'leader_post_id'] },
      wanted: (row, w, { has, within }) =>
        (w.region == null || within(row, w.region)) && has(w.kind, row.kind) && has(w.status, row.status),
      namedBy: { memberOffices: ['Organisation', 'member_ids'] },
    },
  },
};
