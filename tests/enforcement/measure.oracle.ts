import { all, type RoomOracle } from '../reader/rules.js';
import { aboutFirm, byRole } from '../reader/sight.js';

/** What is read of the room, written a second time by hand from clause and access table. */
export const oracle: RoomOracle = {
  types: {
    CoerciveMeasure: {
      table: 'coercive_measure',
      tag: 's',
      orders: { NEWEST: [['created_at'], true] },
      lists: { coerciveMeasures: all },
      sees: byRole(aboutFirm),
      columns: { releaseDue: 'due_at' },
      one: {
        enterprise: ['Enterprise', 'enterprise_id'],
        enforcementCase: ['EnforcementCase', 'case_id'],
        list: ['FileRef', 'list_file_id'],
      },
      wanted: (row, w, { has, ofId, within }) =>
        (w.region == null || within(row, w.region)) &&
        has(w.status, row.status) &&
        ofId(w.caseId, 'EnforcementCase', row.case_id),
      namedBy: { officers: ['Operator', 'officer_ids'] },
    },
  },
  notDrawn: ['deadlines'],
};
