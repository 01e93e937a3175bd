import { judgedWithin } from '../../law/law.facts.js';
import { absent, oneOf, is, overlaps, present, type Test } from '../../access/model/conditions.js';
import { draftedFrom, draftedId, noun, waitOn, type Noun } from '../../access/model/noun.js';
import { ofCountyOrOffice, ofOffices } from '../../organisation/organisation.scope.js';
import { within } from '../../region/region.scope.js';
import { keyIn } from '../../access/privacy/ids.js';
import { organisations } from '../../organisation/organisation.noun.js';
import {
  answerTaskCheck,
  checkKeyTask,
  confirmKeyTask,
  correctKeyTask,
  endKeyTask,
  progressKeyTask,
} from './task.acts.js';
import { columnsBy, fromAbove, isGoverning, notBy } from '../responsibility/responsibility.above.js';
import { besideTask } from './task.above.js';
import { spanOfMonth } from '../assessment/assessment.facts.js';
import { behindOn } from './task.musts.js';
import type { KeyTasksWhere, TaskChecksWhere } from './task.inputs.js';
import { keyTaskLifecycle } from './task.lifecycle.js';
import { KeyTask, TaskCheck } from './task.js';
import { civilDateOf } from '../../kernel/civil-date.js';
import { answering } from '../../kernel/roles.js';
import { has, type Caller } from '../../access/rights/caller.js';

/** What has not ended without being done. */
const running = (status: string): string => `${status} in ('OPEN', 'REPORTED', 'CONFIRMED')`;
/** Of those offices that lead it and of those that help. */
const ofEach = (caller: Caller) => [ofOffices(caller), { coIds: overlaps(caller.offices) }];

type TaskActs = 'progressKeyTask' | 'correctKeyTask' | 'confirmKeyTask' | 'endKeyTask';
export const keyTasks: Noun<KeyTask, KeyTasksWhere, TaskActs> = noun<KeyTask, KeyTasksWhere, TaskActs>({
  entity: KeyTask,
  names: {
    listId: 'entry',
    organisationId: 'acts',
    coIds: 'acts',
    successorId: 'entry',
    reporterId: 'mentioned',
    confirmerId: 'mentioned',
  },
  tag: 'k',
  historical: true,
  lifecycle: keyTaskLifecycle,
  sees: { ...ofCountyOrOffice, SECTOR_DEPT: ofEach, TOWNSHIP: ofEach, FINANCE: ofEach },
  // prettier-ignore
  may: {
    progressKeyTask: answering,
    correctKeyTask:  answering,
    confirmKeyTask:  ['COUNTY_LEADER', 'BUREAU_HEAD'],
    endKeyTask:      ['COUNTY_LEADER', 'BUREAU_HEAD'],
  },
  acts: { progressKeyTask, correctKeyTask, confirmKeyTask, endKeyTask },
  // prettier-ignore
  where: {
    region: (code) => within(code),
    status: (statuses) => ({ status: oneOf(statuses) }),
    year:   (years) => ({ year: oneOf(years) }),
    measureKind: (kinds) => ({ measureKind: oneOf(kinds) }),
    organisationId: (id) => ({ organisationId: is(keyIn(organisations, id)) }),
    programme: (programmes) => ({ programme: oneOf(programmes) }),
    behind: (wanted, now) => ({
      byQuarter: (_, bind, columnOf) => `(${running(columnOf('status'))} and ${behindOn(bind(civilDateOf(now)), columnOf)}) = ${wanted}`,
    }),
  },
  orders: { PLACE: { by: ['year', 'place'] } },
  personal: {},
  discloses: {},
  waits: [
    {
      act: 'progressKeyTask',
      status: ['OPEN', 'REPORTED'],
      dueBy: 'nextReportOn',
      basis: { title: '年度工作要点', article: '重点任务' },
      only: (caller) => ({
        ...ofOffices(caller),
        doneQuantity: (column, _, columnOf) => `${column} < ${columnOf('quantity')}`,
      }),
    },
    {
      act: 'endKeyTask',
      status: ['OPEN', 'REPORTED'],
      dueBy: null,
      dueAt: () => `(make_date(t.year + 1, 1, 1)::timestamp at time zone 'Asia/Shanghai' - interval '1 millisecond')`,
      basis: { title: '年度工作要点', article: '重点任务' },
      // Once its year is over, what is not reached has an end.
      only: (caller) => ({
        year: ((column, bind) => `make_date(${column}, 12, 31) < ${bind(caller.on)}::date`) as Test,
        reporterId: notBy(caller),
        organisationId: fromAbove(caller, besideTask),
        doneQuantity: ((column, _, columnOf) => `${column} < ${columnOf('quantity')}`) as Test,
      }),
    },
    {
      act: 'confirmKeyTask',
      status: ['REPORTED'],
      dueBy: null,
      dueAt: judgedWithin,
      basis: { title: '年度工作要点', article: '重点任务' },
      only: (caller) => ({ reporterId: notBy(caller), organisationId: fromAbove(caller, besideTask) }),
    },
  ],
  answers: {
    // A task that failed counts against who led it, in the month in which that was entered.
    tasksOfMonth: `select k.key, g.name as subject, g.id::text as "subjectId", 'TASKS_FAILED' as measure, count(*) as value
      from unnest($1::text[]) k (key) cross join lateral ${spanOfMonth} x
      join key_task t on t.county_code = x.county and t.status = 'FAILED' and t.ended_at >= x.begins and t.ended_at < x.ends
      join organisation g on g.id = t.organisation_id group by k.key, g.id, g.name order by g.name, g.id`,
    // The county's figure is of its own programmes: what an office sets itself moves nobody's but its own.
    taskMeasures: `select k.key, 'KEY_TASKS_DONE' as measure, count(*) filter (where t.status = 'CONFIRMED' and t.confirmed_at <= split_part(k.key, '/', 3)::timestamptz) * 100::numeric / count(*) as value from unnest($1::text[]) k (key) join key_task t on t.county_code = split_part(k.key, '/', 1) and t.year = split_part(k.key, '/', 2)::int
      join duty_list l on l.id = t.list_id join organisation g on g.id = l.organisation_id
      and case split_part(k.key, '/', 4) when '' then l.approval_document is not null
        or g.kind in ('BUREAU', 'GOVERNMENT', 'PARTY_COMMITTEE') else t.organisation_id::text = split_part(k.key, '/', 4) end
      and (t.status <> 'CALLED_OFF' or t.ended_at > split_part(k.key, '/', 3)::timestamptz) group by 1`,
  },
});

/** SQL: a check is the latest of its aspect. */
export const latestOfAspect: Test = (column, _, columnOf) =>
  `not exists (select from task_check n where n.task_id = ${columnOf('taskId')} and n.aspect = ${columnOf('aspect')}
    and (n.checked_at, n.id) > (${columnOf('checkedAt')}, ${column}))`;
/**
 * SQL: of the three, the first that nobody has checked on a task and that is asked for: from the first day of the
 * quarter by whose end it is to be checked, and each once the whole is reported as done.
 */
const unchecked = (what: string, on: string): string =>
  `(select ${what} from task_checks_due(t.county_code, t.year) a
    where (date_trunc('quarter', a.due) <= ${on}::date or t.check_due_on is not null)
    and not exists (select from task_check n where n.task_id = t.id and n.aspect = a.aspect)
    order by least(a.due, t.check_due_on), a.place limit 1)`;
const endOfCheck = `(least(a.due, t.check_due_on) + 1)::timestamp at time zone 'Asia/Shanghai' - interval '1 millisecond'`;
const inPlace = { title: '年度工作要点', article: '责任到位、措施到位、整治到位' };
/** A task is checked by somebody who neither leads it nor helps with it, and what is the leaders' from above. */
const ofAnother =
  (caller: Caller): Test =>
  (column, bind) => {
    const apart = has(caller, ['DISCIPLINE'])
      ? ` or (${isGoverning('d.organisation_id')} and not d.organisation_id = any(${bind(caller.offices)}::uuid[]))`
      : '';
    return `exists (select from key_task d where d.id = ${column}
      and (${fromAbove(caller, besideTask)('d.organisation_id', bind, columnsBy('d'))}${apart}))`;
  };

/** Nothing more is asked of a task that is confirmed or ended. */
export const underWay: Test = (column) =>
  `exists (select from key_task d where d.id = ${column} and d.status in ('OPEN', 'REPORTED'))`;

export const taskChecks: Noun<TaskCheck, TaskChecksWhere, 'checkKeyTask' | 'answerTaskCheck'> = noun<
  TaskCheck,
  TaskChecksWhere,
  'checkKeyTask' | 'answerTaskCheck'
>({
  entity: TaskCheck,
  names: {
    taskId: 'entry',
    organisationId: 'acts',
    checkerId: 'mentioned',
    answererId: 'mentioned',
    answerFileId: 'entry',
  },
  tag: 'tc',
  historical: true,
  lifecycle: null,
  sees: ofCountyOrOffice,
  may: {
    checkKeyTask: ['COUNTY_LEADER', 'BUREAU_HEAD', 'DISCIPLINE'],
    answerTaskCheck: answering,
  },
  acts: { checkKeyTask, answerTaskCheck },
  where: {
    region: (code) => within(code),
    aspect: (aspects) => ({ aspect: oneOf(aspects) }),
    inPlace: (wanted) => ({ inPlace: is(wanted) }),
  },
  orders: { NEWEST: { by: ['checkedAt'], descending: true } },
  personal: {},
  discloses: {},
  waits: [
    {
      act: 'answerTaskCheck',
      status: [],
      dueBy: 'answerDueOn',
      basis: inPlace,
      only: (caller) => ({
        ...ofOffices(caller),
        inPlace: is(false),
        answeredAt: absent,
        id: latestOfAspect,
        taskId: underWay,
      }),
    },
    waitOn<KeyTask, 'checkKeyTask'>(() => keyTasks, {
      act: 'checkKeyTask',
      status: ['OPEN', 'REPORTED'],
      dueBy: null,
      dueAt: (caller, bind) => unchecked(endOfCheck, bind(caller.on)),
      basis: inPlace,
      only: (caller) => ({
        id: (column, bind, columnOf) =>
          `(${unchecked('a.aspect', bind(caller.on))} is not null and ${ofAnother(caller)(column, bind, columnOf)})`,
      }),
      draft: {
        taskId: draftedId(() => keyTasks),
        aspect: { sql: (_, bind, caller) => unchecked('a.aspect', bind(caller.on)) },
      },
    }),
    waitOn<TaskCheck, 'checkKeyTask'>(() => taskChecks, {
      act: 'checkKeyTask',
      status: [],
      dueBy: 'recheckDueOn',
      basis: inPlace,
      only: (caller) => ({
        answeredAt: present,
        id: latestOfAspect,
        taskId: (...row) => `(${underWay(...row)} and ${ofAnother(caller)(...row)})`,
      }),
      draft: { taskId: draftedId(() => keyTasks, 'taskId'), aspect: draftedFrom('aspect') },
    }),
  ],
});
