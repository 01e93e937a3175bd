import { all, millis, type RoomOracle, type Row } from '../reader/rules.js';
import { byRole, county, each, inCounty, ofOffice } from '../reader/sight.js';

/** An issue of integrity is hidden from whom it may be about. */
const hidden = (row: Row): boolean => row.kind === 'INTEGRITY';

/** What is read of the room, written a second time by hand from clause and access table. */
export const oracle: RoomOracle = {
  types: {
    Issue: {
      table: 'issue',
      tag: 'x',
      orders: { DUE: [['due_at'], false], NEWEST: [['created_at'], true] },
      lists: { issues: all },
      sees: byRole({
        ...each(county, inCounty),
        ...each(['LAW_OFFICER', 'LEGAL_REVIEWER'], (row, look) => inCounty(row, look) && !hidden(row)),
        ...each(['SECTOR_DEPT', 'TOWNSHIP', 'FINANCE'], (row, look) => ofOffice(row, look) && !hidden(row)),
      }),
      columns: { rectificationDue: 'due_at' },
      one: {
        answerer: ['Operator', 'answerer_id'],
        raiser: ['Operator', 'raiser_id'],
        organisation: ['Organisation', 'organisation_id'],
      },
      kept: { evidence: ['evidence_ids'] },
      wanted: (row, w, { has, ofId, within, now }) =>
        (w.region == null || within(row, w.region)) &&
        has(w.status, row.status) &&
        has(w.pool, row.pool) &&
        has(w.kind, row.kind) &&
        ofId(w.organisationId, 'Organisation', row.organisation_id) &&
        (w.overdue == null || (millis(row.due_at) < millis(now) && row.status === 'OPEN') === w.overdue),
    },
  },
};
