import { all, type RoomOracle } from '../reader/rules.js';
import { approves, beganIt } from '../reader/sight.js';

/** What is read of the room, written a second time by hand from clause and access table. */
export const oracle: RoomOracle = {
  types: {
    BoundaryRuling: {
      table: 'boundary_ruling',
      tag: 'T',
      orders: { NEWEST: [['created_at'], true] },
      lists: { boundaryRulings: all },
      sees: (row, look) =>
        row.status === 'RULED' ||
        (look.who.self !== null && row.proposer_id === look.who.self) ||
        beganIt(row, look) ||
        approves(row, look) ||
        row.proposed_ids.some((id: string) => look.who.offices.includes(id)),
      one: {
        enterprise: ['Enterprise', 'enterprise_id'],
        proposer: ['Operator', 'proposer_id'],
        decided: ['Organisation', 'decided_id'],
      },
      wanted: (row, w, { has, within }) =>
        (w.region == null || within(row, w.region)) &&
        has(w.status, row.status) &&
        has(w.kind, row.kind) &&
        has(w.businessForm, row.business_form) &&
        has(w.project, row.project),
      namedBy: { proposed: ['Organisation', 'proposed_ids'], coSupervisors: ['Organisation', 'co_ids'] },
    },
  },
  draws: { project: (d) => ['中梁水库除险加固工程（演示）', '红池坝隧道'].slice(0, 1 + d.below(2)) },
};
