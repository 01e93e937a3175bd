import { all, dayOf, type RoomOracle } from '../reader/rules.js';
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
      wanted: (row, w, { has, within, now }) =>
        (w.region == null || within(row, w.region)) &&
        has(w.kind, row.kind) &&
        has(w.status, row.status) &&
        (w.sector == null || row.sectors.some((sector: string) => w.sector.includes(sector))) &&
        (w.running == null ||
          w.running === (row.status === 'STANDING' && (row.until === null || row.until >= dayOf(now)))),
      namedBy: {
        memberOffices: ['Organisation', 'member_ids'],
        members: ['Post', 'member_post_ids'],
        officePosts: ['Post', 'office_post_ids'],
      },
      fields: {
        running: ({ row }, { at }) => row.status === 'STANDING' && (row.until === null || row.until >= dayOf(at)),
        officeLacks: ({ row }) => [
          ...(row.office_post_ids.length === 0 ? ['POSTS'] : []),
          ...(row.office_powers === null ? ['POWERS'] : []),
          ...(row.office_rules === null ? ['RULES'] : []),
        ],
      },
    },
  },
  notDrawn: ['committeeSectors'],
  draws: { running: (d) => d.chance(0.5) },
};
