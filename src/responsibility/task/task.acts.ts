import { act, ask, factValue, hasText } from '../../kernel/act.js';
import { civilDateOf } from '../../kernel/civil-date.js';
import { POINTS } from '../../kernel/statutes.js';
import { operatorById, sitsOn, type OperatorFacts } from '../../organisation/organisation.facts.js';
import { askSealed, inAnOpenMonth, type SealedFacts } from '../assessment/assessment.facts.js';
import type { ConfirmKeyTaskInput, ProgressKeyTaskInput } from './task.inputs.js';
import type { KeyTask } from './task.js';

const basis = POINTS('年度重点任务');

/** Reports how much is done. 报告进展 */
export const progressKeyTask = act<KeyTask, ProgressKeyTaskInput, { reporter: OperatorFacts[]; sealed: SealedFacts[] }>(
  {
    name: 'progressKeyTask',
    facts: {
      reporter: ask(operatorById, ({ actor }) => [actor.operatorId]),
      sealed: askSealed(({ entry, at }) => ({ organisationId: entry.organisationId, day: civilDateOf(at) })),
    },
    musts: [
      {
        code: 'TASK_PROGRESS_FROM_ITS_LEAD',
        path: ['id'],
        basis,
        says: {
          zh: '只有牵头单位或者配合单位的任职人员，方可报告进展。',
          en: 'Only a person who holds a post in the leading office or in a supporting office may report progress.',
        },
        holds: ({ entry, facts, at }) =>
          facts.reporter.some((reporter) =>
            [entry.organisationId, ...entry.coIds].some((office) => sitsOn(reporter, null, office, civilDateOf(at))),
          ),
      },
      {
        code: 'TASK_DOES_NOT_GO_BACK',
        path: ['doneQuantity'],
        basis,
        says: {
          zh: '累计完成数量不得少于此前报告的数量。',
          en: 'The cumulative quantity done may not be less than the quantity reported before.',
        },
        holds: ({ entry, input }) => input.doneQuantity >= entry.doneQuantity,
        facts: ({ entry, input }) => [factValue('before', entry.doneQuantity), factValue('done', input.doneQuantity)],
      },
      {
        code: 'TASK_PROGRESS_IS_DESCRIBED',
        path: ['progress'],
        basis,
        says: { zh: '须写明进展情况。', en: 'The progress must be described.' },
        holds: ({ input }) => hasText(input.progress),
      },
      inAnOpenMonth,
    ],
    decide: ({ input, at, actor }) => ({
      doneQuantity: input.doneQuantity,
      progress: input.progress.trim(),
      reporterId: actor.operatorId,
      reportedAt: at,
    }),
  },
);

/** Confirms that it is done. 确认 */
export const confirmKeyTask = act<KeyTask, ConfirmKeyTaskInput, { sealed: SealedFacts[] }>({
  name: 'confirmKeyTask',
  facts: { sealed: askSealed(({ entry, at }) => ({ organisationId: entry.organisationId, day: civilDateOf(at) })) },
  preconditions: [
    {
      code: 'TASK_CONFIRMED_WHEN_DONE',
      basis,
      says: {
        zh: '只有累计完成数量达到目标数量的，方可确认。',
        en: 'A key task can only be confirmed once the quantity done has reached the target.',
      },
      holds: ({ entry }) => entry.doneQuantity >= entry.quantity,
      facts: ({ entry }) => [factValue('done', entry.doneQuantity), factValue('quantity', entry.quantity)],
      remedies: [{ action: 'progressKeyTask', role: 'SECTOR_DEPT' }],
    },
    {
      code: 'TASK_NOT_CONFIRMED_BY_ITS_REPORTER',
      basis,
      says: {
        zh: '进展由本人报告的任务，本人不得确认。',
        en: 'A key task may not be confirmed by the person who reported its progress.',
      },
      holds: ({ entry, actor }) => entry.reporterId === null || entry.reporterId !== actor.operatorId,
    },
  ],
  musts: [inAnOpenMonth],
  decide: ({ at, actor }) => ({ confirmerId: actor.operatorId, confirmedAt: at }),
});
