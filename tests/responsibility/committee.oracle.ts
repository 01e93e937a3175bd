import { all, dayOf, type RoomOracle, type State } from '../reader/rules.js';
import { everyone } from '../reader/sight.js';

/** A post that somebody holds who has something of its own to do. */
const isAtWork = (now: State, id: string, day: string): boolean =>
  now.Holding!.some(
    ({ post_id, held_from, held_to }) => post_id === id && held_from <= day && (held_to === null || held_to >= day),
  ) &&
  (now.Responsibility!.some(
    ({ post_id, published_at, valid_from, valid_to }) =>
      post_id === id &&
      published_at !== null &&
      dayOf(published_at) <= day &&
      valid_from <= day &&
      (valid_to === null || valid_to >= day),
  ) ||
    now.DutyItem!.some(
      ({ post_id, kind, status }) =>
        post_id === id && ['DUTY', 'ANNUAL_KEY'].includes(kind) && !['CONFIRMED', 'WITHDRAWN'].includes(status),
    ));

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
        officeLacks: ({ row }, { now, at }) => [
          ...(row.office_post_ids.some((id: string) => isAtWork(now, id, dayOf(at))) ? [] : ['POSTS']),
          ...(row.office_powers === null ? ['POWERS'] : []),
          ...(row.office_rules === null ? ['RULES'] : []),
        ],
      },
    },
  },
  notDrawn: ['committeeSectors'],
  draws: { running: (d) => d.chance(0.5) },
};
