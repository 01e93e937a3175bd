import { oneOf, is } from '../../access/model/conditions.js';
import { noun } from '../../access/model/noun.js';
import { ofCounty, ofOffices, within } from '../../access/model/scope.js';
import type { Caller } from '../../access/rights/caller.js';
import { keyIn } from '../../access/privacy/ids.js';
import { organisations } from '../../organisation/organisation.noun.js';
import { answerIssue, raiseIssue, returnIssue, verifyIssue } from './issue.acts.js';
import type { IssuesWhere } from './issue.inputs.js';
import { issueLifecycle } from './issue.lifecycle.js';
import { Issue } from './issue.js';
import { answering } from '../../kernel/roles.js';

// Risks of integrity are for discipline and leaders alone (党风廉政建设).
const plainly = (rows: (caller: Caller) => object) => (caller: Caller) => ({
  ...rows(caller),
  kind: oneOf(['SAFETY', 'DISASTER', 'COORDINATION']),
});

export const issues = noun<Issue, IssuesWhere, 'raiseIssue' | 'answerIssue' | 'returnIssue' | 'verifyIssue'>({
  entity: Issue,
  names: { organisationId: 'acts', raiserId: 'mentioned', answererId: 'mentioned', evidenceIds: 'entry' },
  tag: 'x',
  historical: true,
  lifecycle: issueLifecycle,
  // prettier-ignore
  sees: {
    COUNTY_LEADER:  ofCounty,
    BUREAU_HEAD:    ofCounty,
    LAW_OFFICER:    plainly(ofCounty),
    LEGAL_REVIEWER: plainly(ofCounty),
    DISCIPLINE:     ofCounty,
    SECTOR_DEPT:    plainly(ofOffices),
    TOWNSHIP:       plainly(ofOffices),
    FINANCE:        plainly(ofOffices),
  },
  // prettier-ignore
  may: {
    raiseIssue:  ['BUREAU_HEAD', 'DISCIPLINE'],
    answerIssue: answering,
    returnIssue: ['BUREAU_HEAD', 'DISCIPLINE'],
    verifyIssue: ['BUREAU_HEAD', 'DISCIPLINE'],
  },
  acts: { raiseIssue, answerIssue, returnIssue, verifyIssue },
  where: {
    region: (code) => within(code),
    status: (statuses) => ({ status: oneOf(statuses) }),
    pool: (pools) => ({ pool: oneOf(pools) }),
    kind: (kinds) => ({ kind: oneOf(kinds) }),
    organisationId: (id) => ({ organisationId: is(keyIn(organisations, id)) }),
    overdue: (wanted, now) => ({
      rectificationDue: (column, bind, columnOf) =>
        `(coalesce(${column} < ${bind(now)}, false) and ${columnOf('status')} = 'OPEN') = ${wanted}`,
    }),
  },
  orders: { DUE: { by: ['rectificationDue'] }, NEWEST: { by: ['createdAt'], descending: true } },
  personal: {},
  discloses: {},
  waits: [
    {
      act: 'answerIssue',
      status: ['OPEN'],
      dueBy: 'rectificationDue',
      basis: { title: '年度工作要点', article: '问题清单' },
      only: (caller) => [
        plainly(ofOffices)(caller),
        ...(caller.roles.includes('DISCIPLINE') ? [{ kind: is('INTEGRITY') }] : []),
      ],
    },
    { act: 'verifyIssue', status: ['RECTIFIED'], dueBy: null, basis: { title: '年度工作要点', article: '问题清单' } },
  ],
});
