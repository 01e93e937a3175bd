import { all, type RoomOracle } from '../reader/rules.js';
import { aboutFirm, byRole } from '../reader/sight.js';

/** What is read of the room, written a second time by hand from clause and access table. */
export const oracle: RoomOracle = {
  types: {
    Lookback: {
      table: 'lookback',
      tag: 'B',
      orders: { DUE: [['due_at'], false], NEWEST: [['created_at'], true] },
      lists: { lookbacks: all },
      sees: byRole(aboutFirm),
      columns: { conclusionDue: 'due_at' },
      one: {
        opener: ['Operator', 'opener_id'],
        enterprise: ['Enterprise', 'enterprise_id'],
        hazard: ['Hazard', 'hazard_id'],
        report: ['FileRef', 'report_file_id'],
      },
      many: { pursuits: ['LookbackPursuit', 'lookback_id'] },
      namedBy: { missedChecks: ['SelfCheck', 'missed_check_ids'] },
      wanted: (row, w, { within }) =>
        (w.region == null || within(row, w.region)) &&
        (w.status == null || w.status.includes(row.status)) &&
        (w.finding == null || w.finding.includes(row.finding)),
    },
    LookbackPursuit: {
      table: 'lookback_pursuit',
      tag: 'hp',
      orders: { DUE: [['due_on'], false] },
      lists: { lookbackPursuits: all },
      sees: byRole(aboutFirm),
      columns: { position: 'held_position' },
      one: {
        lookback: ['Lookback', 'lookback_id'],
        enterprise: ['Enterprise', 'enterprise_id'],
        person: ['Operator', 'person_id'],
      },
      wanted: (row, w, { has, within }) => (w.region == null || within(row, w.region)) && has(w.status, row.status),
    },
  },
};
