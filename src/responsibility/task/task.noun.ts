import { oneOf, is, overlaps } from '../../access/model/conditions.js';
import { noun } from '../../access/model/noun.js';
import { ofCountyOrOffice, within, ofOffices } from '../../access/model/scope.js';
import { keyIn } from '../../access/privacy/ids.js';
import { organisations } from '../../organisation/organisation.noun.js';
import { confirmKeyTask, progressKeyTask } from './task.acts.js';
import type { KeyTasksWhere } from './task.inputs.js';
import { keyTaskLifecycle } from './task.lifecycle.js';
import { KeyTask } from './task.js';
import { answering } from '../../kernel/roles.js';
import { type Caller } from '../../access/rights/caller.js';

/** Of those offices that lead it and of those that help. */
const ofEach = (caller: Caller) => [ofOffices(caller), { coIds: overlaps(caller.offices) }];

export const keyTasks = noun<KeyTask, KeyTasksWhere, 'progressKeyTask' | 'confirmKeyTask'>({
  entity: KeyTask,
  names: { listId: 'entry', organisationId: 'acts', coIds: 'acts', reporterId: 'mentioned', confirmerId: 'mentioned' },
  tag: 'k',
  historical: true,
  lifecycle: keyTaskLifecycle,
  sees: { ...ofCountyOrOffice, SECTOR_DEPT: ofEach, TOWNSHIP: ofEach, FINANCE: ofEach },
  // prettier-ignore
  may: {
    progressKeyTask: answering,
    confirmKeyTask:  ['COUNTY_LEADER', 'BUREAU_HEAD'],
  },
  acts: { progressKeyTask, confirmKeyTask },
  // prettier-ignore
  where: {
    region: (code) => within(code),
    status: (statuses) => ({ status: oneOf(statuses) }),
    year:   (years) => ({ year: oneOf(years) }),
    measureKind: (kinds) => ({ measureKind: oneOf(kinds) }),
    organisationId: (id) => ({ organisationId: is(keyIn(organisations, id)) }),
  },
  orders: { PLACE: { by: ['year', 'place'] } },
  personal: {},
  discloses: {},
  waits: [
    {
      act: 'progressKeyTask',
      status: ['OPEN', 'REPORTED'],
      dueBy: null,
      basis: { title: '年度工作要点', article: '重点任务' },
      only: ofEach,
    },
    { act: 'confirmKeyTask', status: ['REPORTED'], dueBy: null, basis: { title: '年度工作要点', article: '重点任务' } },
  ],
  answers: {
    keyTasksDone: `select k.key, count(*) filter (where t.status = 'CONFIRMED')::int as done, count(*)::int as total from unnest($1::text[]) k (key) join key_task t on t.county_code = split_part(k.key, '/', 1) and t.year = split_part(k.key, '/', 2)::int group by 1`,
  },
});
