import type { Caller } from '../../access/rights/caller.js';
import { oneOf, from, is, upTo, type Test } from '../../access/model/conditions.js';
import { keyIn } from '../../access/privacy/ids.js';
import { noun } from '../../access/model/noun.js';
import { ofCountyOrOffice, ofOffices } from '../../organisation/organisation.scope.js';
import { ofCounty, within } from '../../region/region.scope.js';
import { posts } from '../../organisation/organisation.noun.js';
import { followVisitFinding, recordLeaderVisit } from './visit.acts.js';
import type { LeaderVisitsWhere, VisitFindingsWhere } from './visit.inputs.js';
import { visitFindingLifecycle } from './visit.lifecycle.js';
import { LeaderVisit, VisitFinding } from './visit.js';

/** The office found at fault reads where and when it was found. */
const withItsFindings =
  ({ offices }: Caller): Test =>
  (column, bind) =>
    `${column} in (select f.visit_id from visit_finding f where f.organisation_id = any(${bind(offices)}))`;
const orFoundAtFault = (caller: Caller) => [ofOffices(caller), { id: withItsFindings(caller) }];

export const leaderVisits = noun<LeaderVisit, LeaderVisitsWhere, 'recordLeaderVisit'>({
  entity: LeaderVisit,
  names: { organisationId: 'acts', postId: 'mentioned', enterpriseId: 'mentioned' },
  tag: 'lv',
  historical: true,
  lifecycle: null,
  sees: { ...ofCountyOrOffice, SECTOR_DEPT: orFoundAtFault, TOWNSHIP: orFoundAtFault, FINANCE: orFoundAtFault },
  may: {
    recordLeaderVisit: ['COUNTY_LEADER', 'BUREAU_HEAD', 'SECTOR_DEPT', 'TOWNSHIP'],
  },
  acts: { recordLeaderVisit },
  where: {
    region: (code) => within(code),
    postId: (id) => ({ postId: is(keyIn(posts, id)) }),
    visitedFrom: (day) => ({ visitedOn: from(day) }),
    visitedTo: (day) => ({ visitedOn: upTo(day) }),
  },
  orders: { NEWEST: { by: ['visitedOn'], descending: true } },
  personal: {},
  discloses: {},
  waits: [],
});

export const visitFindings = noun<VisitFinding, VisitFindingsWhere, 'followVisitFinding'>({
  entity: VisitFinding,
  names: { visitId: 'entry', organisationId: 'acts', issueId: 'entry', hazardId: 'entry' },
  tag: 'vf',
  historical: true,
  lifecycle: visitFindingLifecycle,
  sees: ofCountyOrOffice,
  may: {
    followVisitFinding: ['BUREAU_HEAD', 'SECTOR_DEPT', 'TOWNSHIP'],
  },
  acts: { followVisitFinding },
  where: {
    region: (code) => within(code),
    status: (statuses) => ({ status: oneOf(statuses) }),
  },
  orders: { DUE: { by: ['dueOn'] } },
  personal: {},
  discloses: {},
  waits: [
    {
      act: 'followVisitFinding',
      status: ['FOUND'],
      dueBy: 'dueOn',
      basis: { title: '地方党政领导干部安全生产责任制规定', article: '第五条、第六条' },
      // Whoever was found at fault raises no issue with their own office (`ISSUE_IS_ANOTHERS`).
      only: (caller: Caller) => (caller.roles.includes('BUREAU_HEAD') ? [ofCounty(caller)] : []),
    },
  ],
});
