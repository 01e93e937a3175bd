import { all, type RoomOracle } from '../reader/rules.js';
import { byRole, county, each, inCounty } from '../reader/sight.js';

/** What is read of the room, written a second time by hand from clause and access table. */
export const oracle: RoomOracle = {
  types: {
    CriminalReferral: {
      table: 'criminal_referral',
      tag: '7',
      orders: { NEWEST: [['created_at'], true] },
      lists: { criminalReferrals: all },
      sees: byRole(each(county, inCounty)),
      one: {
        decider: ['Operator', 'decider_id'],
        enterprise: ['Enterprise', 'enterprise_id'],
        enforcementCase: ['EnforcementCase', 'case_id'],
        investigation: ['Investigation', 'investigation_id'],
        report: ['FileRef', 'report_file_id'],
      },
      wanted: (row, w, { has, ofId, within }) =>
        (w.region == null || within(row, w.region)) &&
        has(w.status, row.status) &&
        ofId(w.caseId, 'EnforcementCase', row.case_id) &&
        ofId(w.investigationId, 'Investigation', row.investigation_id),
      namedBy: { officers: ['Operator', 'officer_ids'] },
    },
  },
  notDrawn: ['deadlines'],
};
