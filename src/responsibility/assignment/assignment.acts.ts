import { act, ask, hasText, isSaid, type EntryContext, type Must } from '../../kernel/act.js';
import { civilDateOf } from '../../kernel/civil-date.js';
import { filesNamed, keptFiles, sentBy, type FileFacts } from '../../file/file.facts.js';
import {
  holdersOf,
  holdsPostOn,
  operatorById,
  sitsOn,
  type HolderFacts,
  type OperatorFacts,
} from '../../organisation/organisation.facts.js';
import type {
  AcceptAssignmentInput,
  AnswerAssignmentInput,
  CancelAssignmentInput,
  ReportAssignmentInput,
  ReturnAssignmentInput,
} from './assignment.inputs.js';
import {
  assignmentAbove,
  assignmentCalledOffByWhoSetIt,
  assignmentJudgedFromAbove,
  type AssignmentAbove,
} from './assignment.judging.musts.js';
import { basis } from './assignment.musts.js';
import type { Assignment } from './assignment.js';

export { evaluateMeasures, openWorkProgramme } from './assignment.acts.programme.js';

type Doing = { readonly doer: OperatorFacts[]; readonly holders: HolderFacts[] };
const doing = {
  doer: ask(operatorById, ({ actor }: { actor: { operatorId: string | null } }) => [actor.operatorId]),
  holders: ask(holdersOf, ({ entry }: { entry: Readonly<Assignment> }) => [entry.postId]),
} as const;
const doneByItsOffice: Must<Pick<EntryContext<Assignment, Doing>, 'entry' | 'facts' | 'at'>> = {
  code: 'ASSIGNMENT_ANSWERED_BY_WHO_ANSWERS',
  path: ['id'],
  basis,
  says: {
    zh: '指明责任岗位的，只能由该岗位现任人员报告；未指明或者该岗位空缺的，只能由责任单位的任职人员报告。',
    en: 'Only a current holder of the post or, where no post is named or nobody holds it, a person who holds a post in the office may report on the assignment.',
  },
  holds: ({ entry, facts, at }) => {
    const day = civilDateOf(at);
    const held = facts.holders.some((holder) => holdsPostOn(holder, day));
    return facts.doer.some((each) => sitsOn(each, held ? entry.postId : null, entry.organisationId, day));
  },
};

/** Reports how far it is. 报告进展 */
export const reportAssignment = act<Assignment, ReportAssignmentInput, Doing>({
  name: 'reportAssignment',
  facts: doing,
  musts: [
    doneByItsOffice,
    isSaid(
      'ASSIGNMENT_PROGRESS_IS_DESCRIBED',
      'progress',
      basis,
      '须写明进展情况。',
      'The progress must be described.',
    ),
  ],
  decide: ({ input }) => ({ progress: input.progress.trim() }),
});

/** Reports it as done. 报告办结 */
export const answerAssignment = act<Assignment, AnswerAssignmentInput, Doing & { files: FileFacts[] }>({
  name: 'answerAssignment',
  facts: { ...doing, files: filesNamed },
  musts: [
    doneByItsOffice,
    {
      code: 'ASSIGNMENT_ANSWER_IS_DESCRIBED',
      path: ['answer'],
      basis,
      says: {
        zh: '须写明办结情况；佐证材料须由本单位上传。',
        en: "How it was done must be described, and every file must have been uploaded by the caller's own office.",
      },
      holds: ({ input, facts, actor }) =>
        hasText(input.answer) && sentBy(actor.organisationId, facts.files, input.evidenceFileIds),
    },
  ],
  decide: ({ input, at, actor }) => ({
    answer: input.answer.trim(),
    evidenceIds: keptFiles(input.evidenceFileIds) ?? [],
    answererId: actor.operatorId,
    answeredAt: at,
  }),
});

/** Sends it back. 退回 */
export const returnAssignment = act<Assignment, ReturnAssignmentInput, AssignmentAbove>({
  name: 'returnAssignment',
  preconditionFacts: assignmentAbove,
  preconditions: [assignmentJudgedFromAbove],
  musts: [
    isSaid(
      'ASSIGNMENT_RETURNED_WITH_AN_OPINION',
      'opinion',
      basis,
      '须写明退回意见。',
      'An opinion must be stated when an assignment is returned.',
    ),
  ],
  decide: ({ entry, input, at, actor }) => ({
    opinion: input.opinion.trim(),
    judgeId: actor.operatorId,
    judgedAt: at,
    returns: entry.returns + 1,
  }),
});

/** Accepts it as done. 销号 */
export const acceptAssignment = act<Assignment, AcceptAssignmentInput, AssignmentAbove>({
  name: 'acceptAssignment',
  preconditionFacts: assignmentAbove,
  preconditions: [assignmentJudgedFromAbove],
  musts: [
    isSaid(
      'ASSIGNMENT_ACCEPTED_WITH_AN_OPINION',
      'opinion',
      basis,
      '须写明审核意见。',
      'An opinion must be stated when an assignment is accepted.',
    ),
  ],
  decide: ({ input, at, actor }) => ({ opinion: input.opinion.trim(), judgeId: actor.operatorId, judgedAt: at }),
});

/** Calls it off. 取消 */
export const cancelAssignment = act<Assignment, CancelAssignmentInput, AssignmentAbove>({
  name: 'cancelAssignment',
  preconditionFacts: assignmentAbove,
  preconditions: [assignmentCalledOffByWhoSetIt],
  musts: [
    isSaid(
      'ASSIGNMENT_CANCELLED_WITH_A_REASON',
      'reason',
      basis,
      '须写明取消理由。',
      'The reason must be stated when an assignment is called off.',
    ),
  ],
  decide: ({ input, at, actor }) => ({ cancelReason: input.reason.trim(), judgeId: actor.operatorId, judgedAt: at }),
});
