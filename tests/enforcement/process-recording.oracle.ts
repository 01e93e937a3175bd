import { all, type RoomOracle } from '../reader/rules.js';
import { byRole, county, each, inCounty, ofOffice } from '../reader/sight.js';

/** What is read of the room, written a second time by hand from clause and access table. */
export const oracle: RoomOracle = {
  types: {
    ProcessRecording: {
      table: 'process_recording',
      tag: 'pr',
      orders: { NEWEST: [['created_at'], true] },
      lists: { processRecordings: all },
      sees: byRole({
        ...each(
          county.filter((role) => role !== 'COUNTY_LEADER'),
          inCounty,
        ),
        LAW_OFFICER: (row, look) => look.inCounty || ofOffice(row, look),
        SECTOR_DEPT: ofOffice,
        TOWNSHIP: ofOffice,
      }),
      one: {
        enforcementCase: ['EnforcementCase', 'case_id'],
        inspection: ['Inspection', 'inspection_id'],
        file: ['FileRef', 'file_id'],
        decider: ['Operator', 'decider_id'],
      },
      wanted: (row, w, { has, ofId, within }) =>
        (w.region == null || within(row, w.region)) &&
        has(w.status, row.status) &&
        has(w.step, row.step) &&
        ofId(w.caseId, 'EnforcementCase', row.case_id) &&
        ofId(w.inspectionId, 'Inspection', row.inspection_id),
    },
  },
};
