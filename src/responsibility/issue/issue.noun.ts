import { judgedWithin } from '../../law/law.facts.js';
import { absent, oneOf, is, overlaps, present, type Test } from '../../access/model/conditions.js';
import { drafted, draftedId, noun, waitOn, type Noun } from '../../access/model/noun.js';
import { ofOffices } from '../../organisation/organisation.scope.js';
import { ofCounty, within } from '../../region/region.scope.js';
import { has, type Caller } from '../../access/rights/caller.js';
import { keyIn } from '../../access/privacy/ids.js';
import { organisations, posts } from '../../organisation/organisation.noun.js';
import {
  answerIssue,
  decideIssue,
  planIssue,
  raiseIssue,
  returnIssue,
  verifyIssue,
  withdrawIssue,
} from './issue.acts.js';
import type { IssuesWhere } from './issue.inputs.js';
import { dueWhenDrawn, settledIn, undecided, unplanned } from './issue.musts.js';
import { issueLifecycle } from './issue.lifecycle.js';
import { Issue } from './issue.js';
import { fromAbove, isGoverning, notBy, type JudgedBeside } from '../responsibility/responsibility.above.js';
import { measureEvaluations } from '../assignment/assignment.noun.js';
import type { MeasureEvaluation } from '../assignment/assignment.js';
import { answering } from '../../kernel/roles.js';

const plain = oneOf(['SAFETY', 'DISASTER', 'COORDINATION', 'TWO_AND_TWO']);
/**
 * A risk of integrity is discipline's, and his whose post it is: to everybody else, the head of his office among them,
 * it is not there (党风廉政建设).
 */
const ofPost = ({ posts: held }: Caller) => ({ postId: oneOf(held.map(({ id }) => id)) });
const plainly = (caller: Caller) => [{ ...ofCounty(caller), kind: plain }, ofPost(caller)];
/** Theirs to answer, to help with, to lead, or raised by them. */
const asOffice = (caller: Caller) => [
  { ...ofOffices(caller), kind: plain },
  { coIds: overlaps(caller.offices), kind: plain },
  { leadOfficeId: oneOf(caller.offices), kind: plain },
  { raiserOfficeId: oneOf(caller.offices), kind: plain },
  ofPost(caller),
];
const raising = ['COUNTY_LEADER', 'BUREAU_HEAD', 'DISCIPLINE', 'SECTOR_DEPT', 'TOWNSHIP'] as const;
const basis = { title: '年度工作要点', article: '问题清单' };

const answerable: Test = (_, __, columnOf) => `not ${undecided(columnOf)} and not ${unplanned(columnOf)}`;
const partsVerified: Test = (column) =>
  `not exists (select from issue p where p.lead_id = ${column} and not ${settledIn('p.status')})`;
/** What was adopted for it is checked too. */
const readyToVerify: Test = (...row) =>
  `(${partsVerified(...row)} and not exists (select from issue_measure m where m.issue_id = ${row[0]}
    and m.status in ('OPEN', 'REPORTED')))`;
/**
 * Whoever may verify it: the office that raised it, and who stands above its office; a risk of integrity is
 * discipline's and a finding of the two and two a leader's (`ISSUE_JUDGED_BY_WHO_RAISED_IT`).
 */
const judgedBy = (caller: Caller) => {
  const other: Test = (column, bind) => `${column} is distinct from ${bind(caller.organisationId)}`;
  const ready = { answererId: notBy(caller), id: readyToVerify };
  const common = oneOf([
    'SAFETY',
    'DISASTER',
    'COORDINATION',
    ...(has(caller, ['COUNTY_LEADER']) ? ['TWO_AND_TWO'] : []),
  ]);
  const above = fromAbove(caller);
  // Of what the leaders have to do only the first responsible judge, whichever roles they have.
  const judges: Test = (...row) =>
    has(caller, ['COUNTY_LEADER', 'BUREAU_HEAD', 'DISCIPLINE'])
      ? above(...row)
      : `(${isGoverning(row[0])} and ${above(...row)})`;
  return [
    { ...ready, kind: common, organisationId: judges },
    { ...ready, kind: common, organisationId: other, raiserOfficeId: is(caller.organisationId) },
    ...(has(caller, ['DISCIPLINE']) ? [{ ...ready, organisationId: other, kind: is('INTEGRITY') }] : []),
  ];
};

/** SQL: of a measure that stands, the latest evaluation, from which no issue was raised. */
const isLatestUnraised: Test = (column, _, columnOf) =>
  `(exists (select from assignment a where a.id = ${columnOf('assignmentId')} and a.status <> 'CANCELLED')
    and not exists (select from measure_evaluation n where n.assignment_id = ${columnOf('assignmentId')}
      and n.period > ${columnOf('period')})
    and not exists (select from issue i where i.found_by_type = 'MeasureEvaluation' and i.found_by_id = ${column}
      and i.status <> 'WITHDRAWN'))`;
const besideEvaluation: JudgedBeside = {
  post: (columnOf) => `(select a.post_id from assignment a where a.id = ${columnOf('assignmentId')})`,
  setter: (columnOf) => `(select p.organisation_id from work_programme p where p.id = ${columnOf('programmeId')})`,
};

type Acts =
  'raiseIssue' | 'planIssue' | 'decideIssue' | 'answerIssue' | 'returnIssue' | 'verifyIssue' | 'withdrawIssue';
export const issues: Noun<Issue, IssuesWhere, Acts> = noun<Issue, IssuesWhere, Acts>({
  entity: Issue,
  names: {
    organisationId: 'acts',
    raiserOfficeId: 'acts',
    postId: 'acts',
    coIds: 'acts',
    leadId: 'entry',
    leadOfficeId: 'acts',
    foundById: 'entry',
    aboutId: 'entry',
    deciderId: 'mentioned',
    furtherDeciderId: 'mentioned',
    planFileId: 'entry',
    raiserId: 'mentioned',
    answererId: 'mentioned',
    evidenceIds: 'entry',
  },
  tag: 'x',
  historical: true,
  lifecycle: issueLifecycle,
  // prettier-ignore
  sees: {
    COUNTY_LEADER:  plainly,
    BUREAU_HEAD:    plainly,
    LAW_OFFICER:    plainly,
    LEGAL_REVIEWER: plainly,
    DISCIPLINE:     ofCounty,
    SECTOR_DEPT:    asOffice,
    TOWNSHIP:       asOffice,
    FINANCE:        asOffice,
  },
  // prettier-ignore
  may: {
    raiseIssue:  raising,
    planIssue:   answering,
    decideIssue: ['COUNTY_LEADER'],
    answerIssue: answering,
    returnIssue: raising,
    verifyIssue: raising,
    withdrawIssue: raising,
  },
  acts: { raiseIssue, planIssue, decideIssue, answerIssue, returnIssue, verifyIssue, withdrawIssue },
  where: {
    region: (code) => within(code),
    status: (statuses) => ({ status: oneOf(statuses) }),
    pool: (pools) => ({ pool: oneOf(pools) }),
    kind: (kinds) => ({ kind: oneOf(kinds) }),
    organisationId: (id) => ({ organisationId: is(keyIn(organisations, id)) }),
    postId: (id) => ({ postId: is(keyIn(posts, id)) }),
    overdue: (wanted, now) => ({
      rectificationDue: (column, bind, columnOf) =>
        `(coalesce(${dueWhenDrawn(columnOf('id'), column)} < ${bind(now)}, false) and ${columnOf('status')} = 'OPEN' and not ${undecided(columnOf)}) = ${wanted}`,
    }),
  },
  orders: { DUE: { by: ['rectificationDue'] }, NEWEST: { by: ['createdAt'], descending: true } },
  personal: {},
  discloses: {},
  waits: [
    {
      act: 'planIssue',
      status: ['OPEN'],
      dueBy: 'rectificationDue',
      basis,
      only: (caller) => [
        { ...ofOffices(caller), kind: is('TWO_AND_TWO'), planDueOn: absent },
        { ...ofOffices(caller), foundByType: is('WorkInspection'), planDueOn: absent },
      ],
    },
    {
      act: 'decideIssue',
      status: ['OPEN'],
      dueBy: 'rectificationDue',
      basis: { title: '年度工作要点', article: '协调解决' },
      only: () => ({ kind: is('COORDINATION'), decision: absent, leadId: absent, coIds: present }),
    },
    {
      act: 'answerIssue',
      status: ['OPEN'],
      dueBy: 'rectificationDue',
      dueAt: () => dueWhenDrawn('t.id', 't.due_at'),
      basis,
      only: (caller) => [
        { ...ofOffices(caller), kind: plain, decidedAt: answerable },
        ofPost(caller),
        // Up to 0.6.0 a risk was of an office, and discipline said what became of it.
        ...(caller.roles.includes('DISCIPLINE') ? [{ kind: is('INTEGRITY'), postId: absent }] : []),
      ],
    },
    // A measure that was rated poor, and not better since, is a problem to be put right.
    waitOn<MeasureEvaluation, 'raiseIssue'>(() => measureEvaluations, {
      act: 'raiseIssue',
      status: [],
      dueBy: null,
      basis: { title: '双桥经开区2022年工作要点', article: '第二条' },
      only: (caller) => ({
        result: is('POOR'),
        id: isLatestUnraised,
        organisationId: has(caller, ['COUNTY_LEADER', 'BUREAU_HEAD'])
          ? fromAbove(caller, besideEvaluation)
          : () => 'false',
      }),
      draft: {
        organisationId: draftedId(() => organisations, 'organisationId'),
        pool: drafted('LIST'),
        kind: drafted('SAFETY'),
        content: {
          sql: (columnOf) =>
            `(select '措施季度评估为差：' || a.content || '。' from assignment a where a.id = ${columnOf('assignmentId')})
              || ${columnOf('opinion')}`,
        },
        source: { sql: (columnOf) => `${columnOf('period')} || '季度绩效评估'` },
        evaluationId: draftedId(() => measureEvaluations),
      },
    }),
    { act: 'verifyIssue', status: ['RECTIFIED'], dueBy: null, dueAt: judgedWithin, basis, only: judgedBy },
  ],
});
