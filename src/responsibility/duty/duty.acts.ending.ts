import { act, ask, factValue, isSaid } from '../../kernel/act.js';
import type { CivilDate } from '../../kernel/civil-date.js';
import { fact, id, int, text, type FactOf } from '../../kernel/fact.js';
import { GOV } from '../../kernel/statutes.js';
import { listOfItem, type ListOfItemFacts } from './duty.facts.js';
import type { EndDutyItemInput } from './duty.inputs.js';
import type { DutyItem } from './duty.js';
import { above, judgedFromAbove, notItsOwn, type Seated } from './duty.musts.js';

const basis = GOV('第十六条');
/** An item that another one may be carried over into. */
const itemThatFollows = fact(
  'itemThatFollows',
  { postId: id.orNull, kind: text, year: int, status: text },
  `select i.id as key, i.post_id as "postId", i.kind, l.year, i.status from duty_item i join duty_list l on l.id = i.list_id
  where i.id = any($1::uuid[])`,
);

interface Ending extends Seated {
  readonly list: ListOfItemFacts[];
}

/** Tells what a leader did not reach in the year: as failed, or carried over into a later one. 结束 */
export const endDutyItem = act<DutyItem, EndDutyItemInput, Ending & { successor: FactOf<typeof itemThatFollows>[] }>({
  name: 'endDutyItem',
  preconditionFacts: { ...above, list: ask(listOfItem, ({ entry }) => [entry.id]) },
  facts: { successor: ask(itemThatFollows, ({ input }) => [input.successorId]) },
  preconditions: [
    judgedFromAbove,
    notItsOwn,
    {
      code: 'DUTY_ENDED_ONCE_ITS_YEAR_IS_OVER',
      basis,
      says: {
        zh: '只有年度重点工作清单的事项，且在清单年度终了之后，方可认定未完成或者结转。',
        en: 'Only an item of a yearly list of key tasks can be told as failed or carried over, and only once the year of its list is over.',
      },
      holds: ({ entry, facts, today }) =>
        entry.kind === 'ANNUAL_KEY' && facts.list.every(({ year }) => (`${year}-12-31` as CivilDate) < today),
      facts: ({ facts }) => facts.list.map(({ year }) => factValue('year', year)),
    },
  ],
  musts: [
    {
      code: 'DUTY_CARRIED_OVER_INTO_A_LATER_ONE',
      path: ['successorId'],
      basis,
      says: {
        zh: '结转的，须指明同一岗位以后年度重点工作清单中尚未结束的事项；其他结束方式不得指明。',
        en: 'Only and always where an item is carried over, an item of the same post in a yearly list of a later year must be named that has not ended.',
      },
      holds: ({ entry, input, facts }) =>
        input.ending === 'CARRIED_OVER'
          ? facts.successor.some(
              ({ postId, kind, year, status }) =>
                postId === entry.postId &&
                kind === entry.kind &&
                facts.list.every((list) => year > list.year) &&
                ['OPEN', 'SUBMITTED', 'RETURNED'].includes(status),
            )
          : input.successorId == null,
    },
    isSaid(
      'DUTY_ENDED_WITH_A_REASON',
      'reason',
      basis,
      '须写明未完成的理由。',
      'The reason why the item was not done must be stated.',
    ),
  ],
  decide: ({ input, at }) => ({
    status: input.ending,
    endedAt: at,
    endReason: input.reason.trim(),
    successorId: input.successorId ?? null,
  }),
});
