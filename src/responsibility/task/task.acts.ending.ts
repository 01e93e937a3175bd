import { act, ask, factValue, hasText } from '../../kernel/act.js';
import { quarterEnd } from '../../kernel/quarters.js';
import { POINTS } from '../../kernel/statutes.js';
import { standsFor } from '../responsibility/responsibility.musts.js';
import { taskThatFollows, type FollowingFacts } from './task.facts.js';
import type { EndKeyTaskInput } from './task.inputs.js';
import { endedFromAbove, taskAbove, type TaskAbove } from './task.judging.musts.js';
import type { KeyTask } from './task.js';

const basis = POINTS('年度重点任务');

/** Ends what is not done: as failed, carried over into a later year, or called off. 结束 */
export const endKeyTask = act<KeyTask, EndKeyTaskInput, TaskAbove & { successor: FollowingFacts[] }>({
  name: 'endKeyTask',
  preconditionFacts: taskAbove,
  facts: { successor: ask(taskThatFollows, ({ input }) => [input.successorId]) },
  preconditions: [endedFromAbove],
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
      code: 'TASK_REPORTED_DONE_IS_NOT_FAILED',
      path: ['ending'],
      basis,
      says: {
        zh: '已报全部完成的任务，不得认定未完成或者结转：属实的须确认，不实的须先更正数量。',
        en: 'A key task that was reported as wholly done may not be told as failed or carried over: it must be confirmed, or its quantity corrected first.',
      },
      holds: ({ entry, input }) => input.ending === 'CALLED_OFF' || entry.doneQuantity < entry.quantity,
      facts: ({ entry }) => [factValue('done', entry.doneQuantity), factValue('quantity', entry.quantity)],
      remedies: [
        { action: 'correctKeyTask', role: 'COUNTY_LEADER' },
        { action: 'confirmKeyTask', role: 'COUNTY_LEADER' },
      ],
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
        zh: '党委方案中的任务只能由党委的县领导取消，其他经批准的方案中的任务只能由县领导取消，其余任务只能由方案的公布单位或者县领导取消。',
        en: 'A task in a programme of the party committee may be called off only by its own leaders, one of any other programme that was approved only by a county leader, and any other only by the office that published the programme or a county leader.',
      },
      holds: ({ input, facts, actor }) =>
        input.ending !== 'CALLED_OFF' ||
        facts.list.some((list) => standsFor(list, actor) && (!list.approved || actor.roles.includes('COUNTY_LEADER'))),
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
