import { all, dayOf, type RoomOracle } from '../reader/rules.js';
import { byRole, county, each, inCounty, ofOffice } from '../reader/sight.js';

const ofOffices = byRole({ ...each(county, inCounty), ...each(['SECTOR_DEPT', 'TOWNSHIP', 'FINANCE'], ofOffice) });

/** What is read of the room, written a second time by hand from clause and access table. */
export const oracle: RoomOracle = {
  types: {
    IssueDraw: {
      table: 'issue_draw',
      tag: 'id',
      orders: { DUE: [['due_on'], false] },
      lists: { issueDraws: all },
      sees: ofOffices,
      one: { issue: ['Issue', 'issue_id'], organisation: ['Organisation', 'organisation_id'] },
      wanted: (row, w, { has, ofId, within, now }) =>
        (w.region == null || within(row, w.region)) &&
        has(w.status, row.status) &&
        ofId(w.organisationId, 'Organisation', row.organisation_id) &&
        (w.overdue == null || (row.due_on < dayOf(now) && row.status === 'DRAWN') === w.overdue),
      fields: { overdue: ({ row }, { at }) => row.due_on < dayOf(at) && row.status === 'DRAWN' },
    },
    SpotCheckRound: {
      table: 'spot_check_round',
      tag: 'sr',
      orders: { NEWEST: [['created_at'], true] },
      lists: { spotCheckRounds: all },
      sees: byRole(each(['COUNTY_LEADER', 'BUREAU_HEAD', 'LAW_OFFICER', 'DISCIPLINE'], inCounty)),
      many: { checks: ['SpotCheck', 'round_id'] },
      wanted: (row, w, { within }) => w.region == null || within(row, w.region),
    },
    SpotCheck: {
      table: 'spot_check',
      tag: 'sc',
      orders: { DUE: [['due_on'], false] },
      lists: { spotChecks: all },
      // Who collected the issue is checked, and sees it.
      sees: byRole({
        ...each(county, inCounty),
        ...each(
          ['SECTOR_DEPT', 'TOWNSHIP', 'FINANCE'],
          (row, look) => ofOffice(row, look) || look.who.offices.includes(row.collector_id),
        ),
      }),
      one: {
        round: ['SpotCheckRound', 'round_id'],
        issue: ['Issue', 'issue_id'],
        organisation: ['Organisation', 'organisation_id'],
        collector: ['Organisation', 'collector_id'],
        checker: ['Operator', 'checker_id'],
      },
      kept: { files: ['file_ids'] },
      wanted: (row, w, { has, ofId, within }) =>
        (w.region == null || within(row, w.region)) &&
        has(w.status, row.status) &&
        ofId(w.organisationId, 'Organisation', row.organisation_id),
    },
  },
  notDrawn: ['collectionQuality'],
};
