import { judgedWithin } from '../../law/law.facts.js';
import { absent, oneOf, is, overlaps, present, type Test } from '../../access/model/conditions.js';
import { draftedId, noun, waitOn, type Noun } from '../../access/model/noun.js';
import { ofCountyOrOffice, ofOffices } from '../../organisation/organisation.scope.js';
import { within } from '../../region/region.scope.js';
import { keyIn } from '../../access/privacy/ids.js';
import { organisations } from '../../organisation/organisation.noun.js';
import { answerTaskCheck, checkKeyTask, confirmKeyTask, correctKeyTask, progressKeyTask } from './task.acts.js';
import { behindOn } from './task.musts.js';
import type { KeyTasksWhere, TaskChecksWhere } from './task.inputs.js';
import { keyTaskLifecycle } from './task.lifecycle.js';
import { KeyTask, TaskCheck } from './task.js';
import { civilDateOf } from '../../kernel/civil-date.js';
import { answering } from '../../kernel/roles.js';
import { type Caller } from '../../access/rights/caller.js';

/** Of those offices that lead it and of those that help. */
const ofEach = (caller: Caller) => [ofOffices(caller), { coIds: overlaps(caller.offices) }];

export const keyTasks = noun<KeyTask, KeyTasksWhere, 'progressKeyTask' | 'correctKeyTask' | 'confirmKeyTask'>({
  entity: KeyTask,
  names: { listId: 'entry', organisationId: 'acts', coIds: 'acts', reporterId: 'mentioned', confirmerId: 'mentioned' },
  tag: 'k',
  historical: true,
  lifecycle: keyTaskLifecycle,
  sees: { ...ofCountyOrOffice, SECTOR_DEPT: ofEach, TOWNSHIP: ofEach, FINANCE: ofEach },
  // prettier-ignore
  may: {
    progressKeyTask: answering,
    correctKeyTask:  answering,
    confirmKeyTask:  ['COUNTY_LEADER', 'BUREAU_HEAD'],
  },
  acts: { progressKeyTask, correctKeyTask, confirmKeyTask },
  // prettier-ignore
  where: {
    region: (code) => within(code),
    status: (statuses) => ({ status: oneOf(statuses) }),
    year:   (years) => ({ year: oneOf(years) }),
    measureKind: (kinds) => ({ measureKind: oneOf(kinds) }),
    organisationId: (id) => ({ organisationId: is(keyIn(organisations, id)) }),
    programme: (programmes) => ({ programme: oneOf(programmes) }),
    behind: (wanted, now) => ({
      byQuarter: (_, bind, columnOf) => `${behindOn(bind(civilDateOf(now)), columnOf)} = ${wanted}`,
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
      only: (caller) =>
        ofEach(caller).map((own) => ({
          ...own,
          doneQuantity: ((column, _, columnOf) => `${column} < ${columnOf('quantity')}`) as Test,
        })),
    },
    {
      act: 'confirmKeyTask',
      status: ['REPORTED'],
      dueBy: null,
      dueAt: judgedWithin,
      basis: { title: '年度工作要点', article: '重点任务' },
    },
  ],
  answers: {
    taskMeasures: `select k.key, 'KEY_TASKS_DONE' as measure, count(*) filter (where t.status = 'CONFIRMED' and t.confirmed_at <= split_part(k.key, '/', 3)::timestamptz) * 100::numeric / count(*) as value from unnest($1::text[]) k (key) join key_task t on t.county_code = split_part(k.key, '/', 1) and t.year = split_part(k.key, '/', 2)::int
      and (split_part(k.key, '/', 4) = '' or t.organisation_id::text = split_part(k.key, '/', 4)) group by 1`,
  },
});

/** SQL: a check is the latest of its aspect. */
const latestOfAspect: Test = (column, _, columnOf) =>
  `not exists (select from task_check n where n.task_id = ${columnOf('taskId')} and n.aspect = ${columnOf('aspect')}
    and (n.checked_at, n.id) > (${columnOf('checkedAt')}, ${column}))`;
/** SQL: the first of the three that nobody has checked on a task. */
const unchecked = (task: string): string =>
  `(select a.aspect from (values (1, 'RESPONSIBILITY'), (2, 'MEASURES'), (3, 'RECTIFICATION')) a (place, aspect)
    where not exists (select from task_check n where n.task_id = ${task} and n.aspect = a.aspect)
    order by a.place limit 1)`;
const inPlace = { title: '年度工作要点', article: '责任到位、措施到位、整治到位' };
/** A task is checked by somebody who neither leads it nor helps with it. */
const ofAnother =
  ({ offices }: Caller): Test =>
  (column, bind) =>
    `not exists (select from key_task d where d.id = ${column}
    and (d.organisation_id = any(${bind(offices)}::uuid[]) or d.co_ids && ${bind(offices)}::uuid[]))`;

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
      only: (caller) => ({ ...ofOffices(caller), inPlace: is(false), answeredAt: absent, id: latestOfAspect }),
    },
    waitOn<KeyTask, 'checkKeyTask'>(() => keyTasks, {
      act: 'checkKeyTask',
      status: ['REPORTED'],
      dueBy: 'checkDueOn',
      basis: inPlace,
      only: (caller) => ({
        checkDueOn: present,
        id: (...row) => `(${unchecked(row[0])} is not null and ${ofAnother(caller)(...row)})`,
      }),
      draft: { taskId: draftedId(() => keyTasks), aspect: { sql: (columnOf) => unchecked(columnOf('id')) } },
    }),
    waitOn<TaskCheck, 'checkKeyTask'>(() => taskChecks, {
      act: 'checkKeyTask',
      status: [],
      dueBy: 'recheckDueOn',
      basis: inPlace,
      only: (caller) => ({ answeredAt: present, id: latestOfAspect, taskId: ofAnother(caller) }),
      draft: { taskId: draftedId(() => keyTasks, 'taskId'), aspect: { sql: (columnOf) => columnOf('aspect') } },
    }),
  ],
});
