import { absent, is, oneOf, type Test } from '../../access/model/conditions.js';
import { draftedId, noun, waitOn, type Noun } from '../../access/model/noun.js';
import { keyIn } from '../../access/privacy/ids.js';
import { has, type Caller } from '../../access/rights/caller.js';
import { answering } from '../../kernel/roles.js';
import { judgedWithin, numberInForce } from '../../law/law.facts.js';
import { organisations } from '../../organisation/organisation.noun.js';
import { ofOffices } from '../../organisation/organisation.scope.js';
import { ofCounty, within } from '../../region/region.scope.js';
import { issues } from '../issue/issue.noun.js';
import { fromAbove, notBy } from '../responsibility/responsibility.above.js';
import * as acts from './issue-measure.acts.js';
import type { IssueMeasuresWhere } from './issue-measure.inputs.js';
import { issueMeasureLifecycle } from './issue-measure.lifecycle.js';
import { IssueMeasure } from './issue-measure.js';

/** Theirs to carry out, adopted by them, or for an issue that they raised. */
const asOffice = (caller: Caller) => [
  ofOffices(caller),
  { issueOfficeId: oneOf(caller.offices) },
  { raiserOfficeId: oneOf(caller.offices) },
];
const raising = ['COUNTY_LEADER', 'BUREAU_HEAD', 'DISCIPLINE', 'SECTOR_DEPT', 'TOWNSHIP'] as const;
const basis = { title: '巫溪县2021年安全生产工作要点', article: '第一条（措施制度清单）' };
const raisedOn = `(t.created_at at time zone 'Asia/Shanghai')::date`;
/** SQL: by when a problem has its first measure: so many days of the county after it was raised. */
const adoptedBy = `((${raisedOn} + ${numberInForce('issue.measure.days', 't.region_code', raisedOn)} + 1)::timestamp
    at time zone 'Asia/Shanghai') - interval '1 millisecond'`;
/** As `MEASURE_CHECKED_BY_ANOTHER`. */
const checks = (caller: Caller) => {
  const apart: Test = (column, bind) => `${column} is distinct from ${bind(caller.organisationId)}`;
  const common = { issueOfficeId: apart, organisationId: fromAbove(caller), reporterId: notBy(caller) };
  return has(caller, ['COUNTY_LEADER', 'BUREAU_HEAD', 'DISCIPLINE'])
    ? [common]
    : [{ ...common, raiserOfficeId: is(caller.organisationId) }];
};

export const issueMeasures: Noun<IssueMeasure, IssueMeasuresWhere, keyof typeof acts> = noun<
  IssueMeasure,
  IssueMeasuresWhere,
  keyof typeof acts
>({
  entity: IssueMeasure,
  names: {
    issueId: 'entry',
    organisationId: 'acts',
    postId: 'acts',
    issueOfficeId: 'acts',
    raiserOfficeId: 'acts',
    policyId: 'entry',
    adopterId: 'mentioned',
    reporterId: 'mentioned',
    checkerId: 'mentioned',
    evidenceIds: 'entry',
  },
  tag: 'im',
  historical: true,
  lifecycle: issueMeasureLifecycle,
  sees: {
    COUNTY_LEADER: ofCounty,
    BUREAU_HEAD: ofCounty,
    LAW_OFFICER: ofCounty,
    LEGAL_REVIEWER: ofCounty,
    DISCIPLINE: ofCounty,
    SECTOR_DEPT: asOffice,
    TOWNSHIP: asOffice,
    FINANCE: asOffice,
  },
  may: {
    adoptIssueMeasure: answering,
    reportIssueMeasure: answering,
    checkIssueMeasure: raising,
    returnIssueMeasure: raising,
    dropIssueMeasure: raising,
  },
  acts,
  where: {
    region: (code) => within(code),
    status: (statuses) => ({ status: oneOf(statuses) }),
    kind: (kinds) => ({ kind: oneOf(kinds) }),
    issueId: (id) => ({ issueId: is(keyIn(issues, id)) }),
    organisationId: (id) => ({ organisationId: is(keyIn(organisations, id)) }),
  },
  orders: { DUE: { by: ['dueOn'] }, NEWEST: { by: ['createdAt'], descending: true } },
  personal: {},
  discloses: {},
  waits: [
    // 问题清单和措施制度清单: a problem beside which no measure stands waits for one.
    waitOn(() => issues, {
      act: 'adoptIssueMeasure',
      status: ['OPEN'],
      dueBy: null,
      dueAt: () => adoptedBy,
      basis,
      only: (caller) => ({
        ...ofOffices(caller),
        kind: (column) => `${column} <> 'INTEGRITY'`,
        id: (column) =>
          `not exists (select from issue_measure m where m.issue_id = ${column} and m.status <> 'DROPPED')`,
      }),
      draft: { issueId: draftedId(() => issues) },
    }),
    {
      act: 'reportIssueMeasure',
      status: ['OPEN'],
      dueBy: 'dueOn',
      basis,
      only: (caller) => [{ ...ofOffices(caller), postId: absent }, { postId: oneOf(caller.posts.map(({ id }) => id)) }],
    },
    { act: 'checkIssueMeasure', status: ['REPORTED'], dueBy: null, dueAt: judgedWithin, basis, only: checks },
  ],
});
