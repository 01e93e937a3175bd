import { all, type RoomOracle } from '../reader/rules.js';
import { byRole, county, each, inCounty, ofOffice } from '../reader/sight.js';

const beijing = (instant: string): string => new Date(Date.parse(instant) + 8 * 3_600_000).toISOString().slice(0, 10);
/** The last day of a period, by its own letters. */
const lastDayOf = (period: string): string => {
  const [, year, part] = /^(\d{4})(.*)$/.exec(period)!;
  const last: Record<string, string> = { '': '12-31', H1: '06-30', H2: '12-31' };
  const quarters: Record<string, string> = { Q1: '03-31', Q2: '06-30', Q3: '09-30', Q4: '12-31' };
  return `${year}-${last[part!] ?? quarters[part!]}`;
};

/** What is read of the room, written a second time by hand from clause and access table. */
export const oracle: RoomOracle = {
  notDrawn: ['dueDutyReports'],
  types: {
    DutyReport: {
      table: 'duty_report',
      tag: 'r',
      orders: { NEWEST: [['created_at'], true] },
      lists: { dutyReports: all },
      // Whoever reported sees it from wherever they sit by then.
      sees: byRole({
        ...each(county, inCounty),
        ...each(
          ['SECTOR_DEPT', 'TOWNSHIP', 'FINANCE'],
          (row, look) => ofOffice(row, look) || row.reporter_id === look.who.self,
        ),
      }),
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
        ofId(w.organisationId, 'Organisation', row.organisation_id) &&
        ofId(w.postId, 'Post', row.post_id),
      fields: { late: ({ row }) => beijing(row.created_at) > lastDayOf(row.period) },
    },
  },
};
