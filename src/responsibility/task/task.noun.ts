import { oneOf, is, overlaps, type Test } from '../../access/model/conditions.js';
import { noun } from '../../access/model/noun.js';
import { ofCountyOrOffice, within, ofOffices } from '../../access/model/scope.js';
import { keyIn } from '../../access/privacy/ids.js';
import { organisations } from '../../organisation/organisation.noun.js';
import { checkKeyTask, confirmKeyTask, correctKeyTask, progressKeyTask } from './task.acts.js';
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
    { act: 'confirmKeyTask', status: ['REPORTED'], dueBy: null, basis: { title: '年度工作要点', article: '重点任务' } },
  ],
  answers: {
    taskMeasures: `select k.key, 'KEY_TASKS_DONE' as measure, count(*) filter (where t.status = 'CONFIRMED' and t.confirmed_at <= split_part(k.key, '/', 3)::timestamptz) * 100::numeric / count(*) as value from unnest($1::text[]) k (key) join key_task t on t.county_code = split_part(k.key, '/', 1) and t.year = split_part(k.key, '/', 2)::int
      and (split_part(k.key, '/', 4) = '' or t.organisation_id::text = split_part(k.key, '/', 4)) group by 1`,
  },
});

export const taskChecks = noun<TaskCheck, TaskChecksWhere, 'checkKeyTask'>({
  entity: TaskCheck,
  names: { taskId: 'entry', organisationId: 'acts', checkerId: 'mentioned' },
  tag: 'tc',
  historical: true,
  lifecycle: null,
  sees: ofCountyOrOffice,
  may: {
    checkKeyTask: ['COUNTY_LEADER', 'BUREAU_HEAD', 'DISCIPLINE'],
  },
  acts: { checkKeyTask },
  where: {
    region: (code) => within(code),
    aspect: (aspects) => ({ aspect: oneOf(aspects) }),
    inPlace: (wanted) => ({ inPlace: is(wanted) }),
  },
  orders: { NEWEST: { by: ['checkedAt'], descending: true } },
  personal: {},
  discloses: {},
  waits: [],
});
