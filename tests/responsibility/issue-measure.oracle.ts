import { all, type RoomOracle, type Sees } from '../reader/rules.js';
import { byRole, county, each, inCounty } from '../reader/sight.js';

/** It carries it out, is responsible for the issue, or raised it. */
const concerned: Sees = (row, { who }) =>
  [row.organisation_id, row.issue_office_id, row.raiser_office_id].some((id) => who.offices.includes(id));

/** What is read of the room, written a second time by hand from clause and access table. */
export const oracle: RoomOracle = {
  types: {
    IssueMeasure: {
      table: 'issue_measure',
      tag: 'im',
      orders: { DUE: [['due_on'], false], NEWEST: [['created_at'], true] },
      lists: { issueMeasures: all },
      sees: byRole({ ...each(county, inCounty), ...each(['SECTOR_DEPT', 'TOWNSHIP', 'FINANCE'], concerned) }),
      one: {
        issue: ['Issue', 'issue_id'],
        organisation: ['Organisation', 'organisation_id'],
        post: ['Post', 'post_id'],
        issueOffice: ['Organisation', 'issue_office_id'],
        raiserOffice: ['Organisation', 'raiser_office_id'],
        policy: ['PolicyDocument', 'policy_id'],
        adopter: ['Operator', 'adopter_id'],
        reporter: ['Operator', 'reporter_id'],
        checker: ['Operator', 'checker_id'],
      },
      kept: { evidence: ['evidence_ids'] },
      wanted: (row, w, { has, ofId, within }) =>
        (w.region == null || within(row, w.region)) &&
        has(w.status, row.status) &&
        has(w.kind, row.kind) &&
        ofId(w.issueId, 'Issue', row.issue_id) &&
        ofId(w.organisationId, 'Organisation', row.organisation_id),
    },
  },
};
