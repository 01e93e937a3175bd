import { act, ask, factValue, hasText } from '../../kernel/act.js';
import { quarterEnd } from '../../kernel/quarters.js';
import { POINTS } from '../../kernel/statutes.js';
import { listOfTask, taskThatFollows, type FollowingFacts, type ListOfTaskFacts } from './task.facts.js';
import type { EndKeyTaskInput } from './task.inputs.js';
import type { KeyTask } from './task.js';

const basis = POINTS('年度重点任务');

/** Ends what is not done: as failed, carried over into a later year, or called off. 结束 */
export const endKeyTask = act<KeyTask, EndKeyTaskInput, { list: ListOfTaskFacts[]; successor: FollowingFacts[] }>({
  name: 'endKeyTask',
  facts: {
    list: ask(listOfTask, ({ entry }) => [entry.listId]),
    successor: ask(taskThatFollows, ({ input }) => [input.successorId]),
  },
  preconditions: [
    {
      code: 'TASK_NOT_ENDED_BY_WHO_DOES_IT',
      basis,
      says: {
        zh: '未完成的任务不得由牵头单位或者配合单位结束。',
        en: 'A key task that is not done may not be ended by the leading office or a supporting office.',
      },
      holds: ({ entry, actor }) =>
        [entry.organisationId, ...entry.coIds].every((office) => office !== actor.organisationId),
    },
  ],
  musts: [
    {
      code: 'TASK_ENDED_ONCE_ITS_YEAR_IS_OVER',
      path: ['ending'],
      basis,
      says: {
        zh: '年度终了之后，方可认定任务未完成或者结转；取消的除外。',
        en: 'A key task can be told as failed or carried over only once its year is over; it can be called off before.',
      },
      holds: ({ entry, input, today }) => input.ending === 'CALLED_OFF' || quarterEnd(entry.year, 3) < today,
      facts: ({ entry }) => [factValue('year', entry.year)],
    },
    {
      code: 'TASK_CARRIED_OVER_INTO_A_LATER_ONE',
      path: ['successorId'],
      basis,
      says: {
        zh: '结转的，须指明同一牵头单位以后年度尚未结束的任务；其他结束方式不得指明。',
        en: 'Only and always where a key task is carried over, a task of a later year must be named that the same office leads and that has not ended.',
      },
      holds: ({ entry, input, facts }) =>
        input.ending === 'CARRIED_OVER'
          ? facts.successor.some(
              ({ organisationId, year, status }) =>
                organisationId === entry.organisationId && year > entry.year && ['OPEN', 'REPORTED'].includes(status),
            )
          : input.successorId == null,
    },
    {
      code: 'TASK_CALLED_OFF_BY_WHO_APPROVED_IT',
      path: ['ending'],
      basis,
      remedies: [{ action: 'endKeyTask', role: 'COUNTY_LEADER' }],
      says: {
        zh: '经批准的方案中的任务只能由县领导取消，其他任务只能由方案的公布单位或者县领导取消。',
        en: 'A task of a programme that was approved may be called off only by a county leader, any other only by the office that published the programme or a county leader.',
      },
      holds: ({ input, facts, actor }) =>
        input.ending !== 'CALLED_OFF' ||
        actor.roles.includes('COUNTY_LEADER') ||
        facts.list.some(({ approved, organisationId }) => !approved && organisationId === actor.organisationId),
    },
    {
      code: 'TASK_CALLED_OFF_BY_A_DOCUMENT',
      path: ['document'],
      basis,
      says: {
        zh: '取消任务须写明文号，其他结束方式不得填写。',
        en: 'Only and always where a key task is called off, the document number must be stated.',
      },
      holds: ({ input }) => (input.ending === 'CALLED_OFF' ? hasText(input.document) : input.document == null),
    },
    {
      code: 'TASK_ENDED_WITH_A_REASON',
      path: ['reason'],
      basis,
      says: { zh: '须写明未完成的理由。', en: 'The reason why the key task was not done must be stated.' },
      holds: ({ input }) => hasText(input.reason),
    },
  ],
  decide: ({ input, at }) => ({
    status: input.ending,
    endedAt: at,
    endReason: input.reason.trim(),
    endDocument: input.document?.trim() ?? null,
    successorId: input.successorId ?? null,
    checkDueOn: null,
    nextReportOn: null,
  }),
});
