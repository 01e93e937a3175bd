import { all, type Draw, type RoomOracle } from '../reader/rules.js';
import { byRole, county, each, inCounty, ofOffice } from '../reader/sight.js';

const offices = byRole({ ...each(county, inCounty), ...each(['SECTOR_DEPT', 'TOWNSHIP', 'FINANCE'], ofOffice) });
const visited: Draw = (d) => d.pick(['2026-10-10', '2026-10-20']);

/** What is read of the room, written a second time by hand from clause and access table. */
export const oracle: RoomOracle = {
  types: {
    LeaderVisit: {
      table: 'leader_visit',
      tag: 'lv',
      orders: { NEWEST: [['visited_on'], true] },
      lists: { leaderVisits: all },
      sees: byRole({
        ...each(county, inCounty),
        ...each(
          ['SECTOR_DEPT', 'TOWNSHIP', 'FINANCE'],
          (row, look) =>
            ofOffice(row, look) ||
            look.now.VisitFinding!.some((each) => each.visit_id === row.id && ofOffice(each, look)),
        ),
      }),
      one: {
        organisation: ['Organisation', 'organisation_id'],
        leader: ['Post', 'post_id'],
        enterprise: ['Enterprise', 'enterprise_id'],
      },
      many: { findings: ['VisitFinding', 'visit_id'] },
      wanted: (row, w, { ofId, within }) =>
        (w.region == null || within(row, w.region)) &&
        ofId(w.postId, 'Post', row.post_id) &&
        (w.visitedFrom == null || row.visited_on >= w.visitedFrom) &&
        (w.visitedTo == null || row.visited_on <= w.visitedTo),
    },
    VisitFinding: {
      table: 'visit_finding',
      tag: 'vf',
      orders: { DUE: [['due_on'], false] },
      lists: { visitFindings: all },
      sees: offices,
      one: {
        organisation: ['Organisation', 'organisation_id'],
        visit: ['LeaderVisit', 'visit_id'],
        issue: ['Issue', 'issue_id'],
        hazard: ['Hazard', 'hazard_id'],
      },
      wanted: (row, w, { has, within }) => (w.region == null || within(row, w.region)) && has(w.status, row.status),
      fields: {
        settled: ({ row }, { now }) =>
          now.Issue!.some(({ id, status }) => id === row.issue_id && status === 'VERIFIED') ||
          now.Hazard!.some(({ id, status }) => id === row.hazard_id && ['CLOSED', 'FIXED_ON_SPOT'].includes(status)),
      },
    },
  },
  draws: { visitedFrom: visited, visitedTo: visited },
};
