import { all, type RoomOracle } from '../reader/rules.js';
import { byRole, county, each, inCounty } from '../reader/sight.js';

/** What is read of the room, written a second time by hand from clause and access table. */
export const oracle: RoomOracle = {
  types: {
    CaseHandover: {
      table: 'case_handover',
      tag: 'ch',
      orders: { NEWEST: [['created_at'], true] },
      lists: { caseHandovers: all },
      sees: byRole(
        each(
          county.filter((role) => role !== 'COUNTY_LEADER'),
          inCounty,
        ),
      ),
      one: {
        enforcementCase: ['EnforcementCase', 'case_id'],
        giver: ['Operator', 'giver_id'],
        receiver: ['Operator', 'receiver_id'],
      },
      kept: { files: ['file_ids'] },
      wanted: (row, w, { has, ofId, within }) =>
        (w.region == null || within(row, w.region)) &&
        has(w.status, row.status) &&
        ofId(w.caseId, 'EnforcementCase', row.case_id),
    },
  },
};
