import { act, factValue, isSaid } from '../../kernel/act.js';
import { civilDateOf } from '../../kernel/civil-date.js';
import { LING11 } from '../../kernel/statutes.js';
import type { AnswerJointSanctionInput } from './dishonesty.inputs.js';
import type { JointSanction } from './joint-sanction.js';

const joint = LING11('联合惩戒');

/** Answers what the office did. 反馈联合惩戒 */
export const answerJointSanction = act<JointSanction, AnswerJointSanctionInput>({
  name: 'answerJointSanction',
  preconditions: [
    {
      code: 'SANCTION_IS_ANSWERED_BY_THE_OFFICE_TOLD',
      basis: joint,
      says: {
        zh: '联合惩戒须由被通知单位反馈。',
        en: 'A joint sanction can only be answered by the office that was told.',
      },
      holds: ({ entry, actor }) => entry.organisationId === actor.organisationId,
    },
  ],
  musts: [
    {
      code: 'SANCTION_DAY_IS_IN_ORDER',
      path: ['takenOn'],
      basis: joint,
      says: {
        zh: '采取措施的，须填写采取日期，不得早于通知之日、不得晚于今天；未采取的，不得填写。',
        en: 'Where a measure was taken its day must be given, not before the office was told and not after today; otherwise none may be.',
      },
      holds: ({ entry, input, today }) =>
        input.taken
          ? input.takenOn != null && input.takenOn >= civilDateOf(entry.toldAt) && input.takenOn <= today
          : input.takenOn == null,
      facts: ({ entry }) => [factValue('toldAt', entry.toldAt)],
    },
    isSaid(
      'SANCTION_ANSWER_IS_SAID',
      'answer',
      joint,
      '须写明采取了什么措施，或者为何未采取。',
      'What was done, or why nothing was, must be stated.',
    ),
  ],
  decide: ({ input, at }) => ({
    taken: input.taken,
    takenOn: input.takenOn ?? null,
    answer: input.answer.trim(),
    answeredAt: at,
  }),
});
