import { judgedWithin } from '../../law/law.facts.js';
import { absent, oneOf, is, type Bind } from '../../access/model/conditions.js';
import type { Caller } from '../../access/rights/caller.js';
import { keyIn } from '../../access/privacy/ids.js';
import { noun } from '../../access/model/noun.js';
import { ofCountyOrOffice, ofCountyOrSeat, ofOffices } from '../../organisation/organisation.scope.js';
import { within } from '../../region/region.scope.js';
import { civilDateOf } from '../../kernel/civil-date.js';
import { answering } from '../../kernel/roles.js';
import { columnsBy, fromAbove, isVacant, notBy } from '../responsibility/responsibility.above.js';
import { organisations } from '../../organisation/organisation.noun.js';
import {
  acceptAssignment,
  answerAssignment,
  cancelAssignment,
  evaluateMeasures,
  openWorkProgramme,
  reportAssignment,
  returnAssignment,
} from './assignment.acts.js';
import type { AssignmentsWhere, MeasureEvaluationsWhere, WorkProgrammesWhere } from './assignment.inputs.js';
import { besideAssignment } from './assignment.above.js';
import { assignmentLifecycle } from './assignment.lifecycle.js';
import { Assignment, MeasureEvaluation, WorkProgramme } from './assignment.js';

const basis = { title: '地方党政领导干部安全生产责任制规定', article: '第十六条' };

/**
 * The first quarter of a programme that has begun and in which a measure is left that the caller scores, from that in
 * which it was opened on.
 */
const toEvaluate = (caller: Caller, bind: Bind): string => {
  const mine = fromAbove(caller, besideAssignment)('d.organisation_id', bind, columnsBy('d'));
  return `(select n.period, n.last from (select t.year || 'Q' || q as period,
      (make_date(t.year, 3 * q - 2, 1) + interval '3 months' - interval '1 day')::date as last,
      make_date(t.year, 3 * q - 2, 1) as first from generate_series(1, 4) q) n
    where n.first <= ${bind(caller.on)}::date and not n.period = any(t.evaluated_periods)
      and (n.last + 1)::timestamp at time zone 'Asia/Shanghai' > t.created_at
      and exists (select from assignment d where d.programme_id = t.id and d.status <> 'CANCELLED' and ${mine}
        and not exists (select from measure_evaluation e where e.assignment_id = d.id and e.period = n.period))
    order by n.period limit 1)`;
};

// What the county asks of its offices is for all of them to read; what each answered is for those who check.
export const workProgrammes = noun<WorkProgramme, WorkProgrammesWhere, 'openWorkProgramme' | 'evaluateMeasures'>({
  entity: WorkProgramme,
  names: { organisationId: 'acts' },
  tag: 'wp',
  historical: true,
  lifecycle: null,
  sees: { ...ofCountyOrSeat, FINANCE: ofOffices },
  // prettier-ignore
  may: {
    openWorkProgramme: ['COUNTY_LEADER', 'BUREAU_HEAD'],
    evaluateMeasures:  ['COUNTY_LEADER', 'BUREAU_HEAD'],
  },
  acts: { openWorkProgramme, evaluateMeasures },
  // prettier-ignore
  where: {
    region: (code) => within(code),
    kind:   (kinds) => ({ kind: oneOf(kinds) }),
    year:   (years) => ({ year: oneOf(years) }),
  },
  orders: { NEWEST: { by: ['year'], descending: true } },
  personal: {},
  discloses: {},
  waits: [
    {
      act: 'evaluateMeasures',
      status: [],
      dueBy: null,
      dueAt: (caller, bind) =>
        `(select (q.last + 1)::timestamp at time zone 'Asia/Shanghai' - interval '1 millisecond' from ${toEvaluate(caller, bind)} q)`,
      basis: { title: '双桥经开区2022年工作要点', article: '第二条' },
      only: (caller) => ({
        kind: is('TEN_MEASURES'),
        id: (_, bind) => `exists ${toEvaluate(caller, bind)}`,
      }),
      draft: { period: { sql: (_, bind, caller) => `(select q.period from ${toEvaluate(caller, bind)} q)` } },
    },
  ],
  unique: [{ constraint: 'work_programme_once', property: 'title', path: ['title'], freeAt: [] }],
});

export const assignments = noun<
  Assignment,
  AssignmentsWhere,
  'reportAssignment' | 'answerAssignment' | 'returnAssignment' | 'acceptAssignment' | 'cancelAssignment'
>({
  entity: Assignment,
  names: {
    meetingId: 'entry',
    programmeId: 'entry',
    organisationId: 'acts',
    postId: 'acts',
    evidenceIds: 'entry',
    answererId: 'mentioned',
    judgeId: 'mentioned',
  },
  tag: 'wa',
  historical: true,
  lifecycle: assignmentLifecycle,
  sees: ofCountyOrOffice,
  // prettier-ignore
  may: {
    reportAssignment: answering,
    answerAssignment: answering,
    returnAssignment: ['COUNTY_LEADER', 'BUREAU_HEAD'],
    acceptAssignment: ['COUNTY_LEADER', 'BUREAU_HEAD'],
    cancelAssignment: ['COUNTY_LEADER'],
  },
  acts: { reportAssignment, answerAssignment, returnAssignment, acceptAssignment, cancelAssignment },
  // prettier-ignore
  where: {
    region: (code) => within(code),
    status: (statuses) => ({ status: oneOf(statuses) }),
    kind:   (kinds) => ({ kind: oneOf(kinds) }),
    organisationId: (id) => ({ organisationId: is(keyIn(organisations, id)) }),
    overdue: (wanted, now) => ({
      dueOn: (column, bind, columnOf) =>
        `(${column} < ${bind(civilDateOf(now))} and ${columnOf('status')} = 'OPEN') = ${wanted}`,
    }),
  },
  orders: { DUE: { by: ['dueOn'] } },
  personal: {},
  discloses: {},
  waits: [
    {
      act: 'answerAssignment',
      status: ['OPEN'],
      dueBy: 'dueOn',
      basis,
      only: (caller) => [
        { ...ofOffices(caller), postId: absent },
        { ...ofOffices(caller), postId: isVacant(caller) },
        { postId: oneOf(caller.posts.map(({ id }) => id)) },
      ],
    },
    {
      act: 'acceptAssignment',
      status: ['ANSWERED'],
      dueBy: null,
      dueAt: judgedWithin,
      basis,
      only: (caller) => ({ answererId: notBy(caller), organisationId: fromAbove(caller, besideAssignment) }),
    },
  ],
});

export const measureEvaluations = noun<MeasureEvaluation, MeasureEvaluationsWhere>({
  entity: MeasureEvaluation,
  names: { programmeId: 'entry', assignmentId: 'entry', meetingId: 'entry', organisationId: 'acts' },
  tag: 'we',
  historical: true,
  lifecycle: null,
  sees: ofCountyOrOffice,
  may: {},
  acts: {},
  where: {
    region: (code) => within(code),
    period: (periods) => ({ period: oneOf(periods) }),
  },
  orders: { PERIOD: { by: ['period'] } },
  personal: {},
  discloses: {},
  waits: [],
});
