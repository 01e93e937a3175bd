import { ask, type EntryContext, type Must } from '../../kernel/act.js';
import { GOV } from '../../kernel/statutes.js';
import { aboveOf, judgesFromAbove, officeOf, standsFor, type Above } from '../responsibility/responsibility.musts.js';
import { setterOfAssignment, type SetterFacts } from './assignment.facts.js';
import type { Assignment } from './assignment.js';

// Who returns, accepts and calls off what was assigned.

export interface AssignmentAbove extends Above {
  readonly setter: SetterFacts[];
}
export const assignmentAbove = {
  ...aboveOf<Assignment>(),
  setter: ask(setterOfAssignment, ({ entry }: { entry: Readonly<Assignment> }) => [entry.id]),
} as const;
const judges = ({ entry, facts, actor, today }: EntryContext<Assignment, AssignmentAbove>, doerId: string | null) =>
  judgesFromAbove(
    { office: officeOf(entry, facts), postId: entry.postId, setter: facts.setter[0], doerId },
    facts.firsts,
    actor,
    today,
  );

export const assignmentJudgedFromAbove: Must<EntryContext<Assignment, AssignmentAbove>> = {
  code: 'ASSIGNMENT_NOT_JUDGED_BY_WHO_ANSWERED',
  basis: GOV('第三条'),
  says: {
    zh: '党委、政府及其领导承办的事项，只能由其他岗位（未指明岗位的为另一机关）的第一责任人或者交办该事项的上级机关的县领导退回、销号；其他事项不得由责任单位退回、销号；本人报告办结的，本人不得退回、销号。',
    en: 'What the party committee, the government or one of their leaders has to do may be returned or accepted only by a first responsible person of another post, or where none is named of the other office, or by a county leader of the office above that set it; anything else not by the office that answers for it, and nothing by the person who reported it as done.',
  },
  holds: (ctx) => judges(ctx, ctx.entry.answererId),
};
export const assignmentCalledOffByWhoSetIt: Must<EntryContext<Assignment, AssignmentAbove>> = {
  code: 'ASSIGNMENT_CALLED_OFF_BY_WHO_SET_IT',
  basis: GOV('第三条'),
  says: {
    zh: '事项只能由交办机关或者其上级机关的县领导取消；党委、政府及其领导承办的，不得由承办人或者其下级取消。',
    en: 'An assignment may be called off only by a county leader of the office that set it or of one above it, and what a leader has to do neither by that leader nor by anyone below.',
  },
  holds: (ctx) => ctx.facts.setter.every((setter) => standsFor(setter, ctx.actor)) && judges(ctx, null),
};
