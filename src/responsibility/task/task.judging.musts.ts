import { ask, type EntryContext, type Must } from '../../kernel/act.js';
import { GOV } from '../../kernel/statutes.js';
import { aboveOf, judgesFromAbove, officeOf, type Above } from '../responsibility/responsibility.musts.js';
import { listOfTask, type ListOfTaskFacts } from './task.facts.js';
import type { KeyTask } from './task.js';

// Who confirms, ends and corrects a key task.

export interface TaskAbove extends Above {
  readonly list: ListOfTaskFacts[];
}
export const taskAbove = {
  ...aboveOf<KeyTask>(),
  list: ask(listOfTask, ({ entry }: { entry: Readonly<KeyTask> }) => [entry.listId]),
} as const;
export const judgesTask = ({ entry, facts, actor, today }: EntryContext<KeyTask, TaskAbove>): boolean =>
  judgesFromAbove(
    { office: officeOf(entry, facts), setter: facts.list[0], helperIds: entry.coIds, doerId: entry.reporterId },
    facts.firsts,
    actor,
    today,
  );
const whoStandsAbove = (zh: string, en: string): Pick<Must<EntryContext<KeyTask, TaskAbove>>, 'says' | 'basis'> => ({
  basis: GOV('第三条'),
  says: {
    zh: `党委、政府牵头的任务，只能由另一机关的第一责任人或者下达该任务的上级机关的县领导${zh}；其他任务不得由牵头、配合单位${zh}；本人报告进展的，本人不得${zh}。`,
    en: `A key task that the party committee or the government leads may be ${en} only by a first responsible person of the other office or by a county leader of the office above that set it; any other neither by the leading office nor by a supporting one, and none by the person who reported its progress.`,
  },
});
export const confirmedFromAbove: Must<EntryContext<KeyTask, TaskAbove>> = {
  code: 'TASK_NOT_CONFIRMED_BY_ITS_REPORTER',
  ...whoStandsAbove('确认', 'confirmed'),
  holds: judgesTask,
};
export const endedFromAbove: Must<EntryContext<KeyTask, TaskAbove>> = {
  code: 'TASK_NOT_ENDED_BY_WHO_DOES_IT',
  ...whoStandsAbove('结束', 'ended'),
  holds: judgesTask,
};
