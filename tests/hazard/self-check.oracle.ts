import { all, type RoomOracle } from '../reader/rules.js';
import { aboutFirm, byRole } from '../reader/sight.js';

/** What is read of the room, written a second time by hand from clause and access table. */
export const oracle: RoomOracle = {
  types: {
    SelfCheck: {
      table: 'self_check',
      tag: 'hc',
      orders: { NEWEST: [['created_at'], true] },
      lists: { selfChecks: all },
      sees: byRole(aboutFirm),
      one: {
        enterprise: ['Enterprise', 'enterprise_id'],
        reporter: ['Operator', 'reporter_id'],
        record: ['FileRef', 'file_id'],
      },
      wanted: (row, w, { has, ofId, within }) =>
        (w.region == null || within(row, w.region)) &&
        ofId(w.enterpriseId, 'Enterprise', row.enterprise_id) &&
        has(w.period, row.period) &&
        (w.zero == null || (row.majors === 0) === w.zero),
      fields: {
        zero: ({ row }) => row.majors === 0,
        late: ({ row }) => row.reported_on > row.due_on,
      },
    },
  },
  notDrawn: ['lateSelfChecks'],
  draws: { zero: (d) => d.chance(0.5) },
};
