import { all, type RoomOracle } from '../reader/rules.js';
import { byRole, county, each, inCounty, ofOffice } from '../reader/sight.js';

/** What is read of the room, written a second time by hand from clause and access table. */
export const oracle: RoomOracle = {
  types: {
    DutyReport: {
      table: 'duty_report',
      tag: 'r',
      orders: { NEWEST: [['created_at'], true] },
      lists: { dutyReports: all },
      sees: byRole({ ...each(county, inCounty), ...each(['SECTOR_DEPT', 'TOWNSHIP', 'FINANCE'], ofOffice) }),
      one: {
        organisation: ['Organisation', 'organisation_id'],
        post: ['Post', 'post_id'],
        reporter: ['Operator', 'reporter_id'],
        meeting: ['LeadershipMeeting', 'meeting_id'],
      },
      wanted: (row, w, { has, ofId, within }) =>
        (w.region == null || within(row, w.region)) &&
        has(w.status, row.status) &&
        has(w.period, row.period) &&
        ofId(w.organisationId, 'Organisation', row.organisation_id),
    },
  },
};
