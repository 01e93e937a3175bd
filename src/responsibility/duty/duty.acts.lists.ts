import { act, childrenOf, ask, factValue, hasText, isSaid, type Must, type EntryContext } from '../../kernel/act.js';
import { bool, count, day, fact, text, type FactOf } from '../../kernel/fact.js';
import { AQF, GOV } from '../../kernel/statutes.js';
import { holdsPostOn, organisationById } from '../../organisation/organisation.facts.js';
import { firstInCounty, postById, type FirstInCounty } from '../responsibility/responsibility.facts.js';
import { governing, isFirst } from '../responsibility/responsibility.musts.js';
import type {
  CorrectDutyListInput,
  PublishDutyListInput,
  SupersedeDutyListInput,
  WithdrawDutyListInput,
} from './duty.inputs.js';
import {
  answersForIt,
  followedBy,
  itemsOwed,
  type FollowedBy,
  leadersBound,
  leadersOnPost,
  type BoundFacts,
  type LeaderFacts,
  type OwedFacts,
} from './duty.facts.js';
import type { DutyItem, DutyList } from './duty.js';
import {
  asked,
  bindsTheFirst,
  isOfPowers,
  itemsOf,
  keptByItsOffice,
  listMusts,
  officesOf,
  postsOf,
  today,
  type Named,
} from './duty.musts.js';

const basis = AQF('第十七条');

/** Publishes a list at once; its items begin with it. 公布清单 */
export const publishDutyList = act<
  DutyList,
  PublishDutyListInput,
  Named & { firsts: FirstInCounty[]; leaders: LeaderFacts[] }
>({
  name: 'publishDutyList',
  begins: true,
  judgedOnly: {
    'items.byQuarter': 'only of a counted task, which keeps it; of any other item it is refused',
    'items.measureKind': 'only of a counted task, which keeps it; of any other item it is refused',
    'items.coIds': 'only of a counted task, which keeps it; of any other item it is refused',
  },
  facts: {
    offices: ask(organisationById, ({ input }) => officesOf(input)),
    posts: ask(postById, ({ input }) => postsOf(input)),
    firsts: ask(firstInCounty, ({ input }) => [input.organisationId]),
    leaders: ask(leadersOnPost, ({ input }) => postsOf(input)),
  },
  musts: [
    ...listMusts,
    {
      code: 'LIST_IS_OF_A_YEAR',
      path: ['year'],
      basis,
      says: {
        zh: '年度须在2000年至2100年之间，公布日期不得晚于办理之日。',
        en: 'The year must be from 2000 to 2100, and the day of publication may not be after the day of the act.',
      },
      holds: ({ input, today }) => input.year >= 2000 && input.year <= 2100 && input.publishedOn <= today,
    },
    {
      code: 'LIST_APPROVED_BEFORE_IT_BINDS',
      path: ['items'],
      basis,
      says: {
        zh: '权力清单和责任清单，应急管理局公布的涉及党委、政府的清单，以及部门、乡镇的重点任务清单指明其他单位牵头或者配合的，须先起草并经县领导批准，任何人不得直接公布；其他涉及第一责任人岗位的清单，只能由第一责任人直接公布。',
        en: 'A list of powers or responsibilities, whoever publishes it, one of the bureau that names the party committee or the government, and key tasks of a department or township that another office is to lead or to help with, must first be drafted and approved by a county leader; any other that names the post of a first responsible person may be published at once only by one of them.',
      },
      holds: ({ input, facts, actor, today }) =>
        !isOfPowers(input) &&
        (actor.roles.includes('COUNTY_LEADER')
          ? !bindsTheFirst(facts.firsts, postsOf(input), today) || isFirst(facts.firsts, actor.operatorId, today)
          : actor.roles.includes('BUREAU_HEAD')
            ? facts.offices.every(({ kind }) => !governing.includes(kind))
            : input.kind === 'DUTY' || asked(input).every((id) => id === input.organisationId)),
      remedies: [
        { action: 'draftDutyList', role: 'SECTOR_DEPT' },
        { action: 'draftDutyList', role: 'BUREAU_HEAD' },
      ],
    },
    {
      code: 'LIST_OF_A_LEADER_APPROVED_BY_ANOTHER',
      path: ['items'],
      basis: GOV('第十六条'),
      says: {
        zh: '领导不得直接公布涉及本人岗位的清单，须先起草并由其他县领导批准。',
        en: 'A leader may not publish at once a list that names their own post: it must be drafted, and approved by another county leader.',
      },
      holds: ({ facts, actor, today }) =>
        !facts.leaders.some((leader) => leader.operatorId === actor.operatorId && holdsPostOn(leader, today)),
      remedies: [{ action: 'draftDutyList', role: 'COUNTY_LEADER' }],
    },
  ],
  decide: ({ input, facts }) => ({
    regionCode: facts.offices.find(({ key }) => key === input.organisationId)!.regionCode,
    organisationId: input.organisationId,
    postId: input.postId ?? null,
    kind: input.kind,
    programme: input.programme ?? null,
    year: input.year,
    title: input.title.trim(),
    document: input.document.trim(),
    clause: input.clause?.trim() ?? null,
    publishedOn: input.publishedOn,
    itemCount: input.items.length,
  }),
  creates: ({ input, facts }, list) => itemsOf(input, list, facts.offices),
});

const saysWhy = isSaid('LIST_ENDED_WITH_A_REASON', 'reason', basis, '须写明理由。', 'The reason must be stated.');
interface Next {
  readonly next: FollowedBy[];
}
const next = { next: ask(followedBy, ({ entry }: { entry: Readonly<DutyList> }) => [entry.id]) } as const;
const stands: Must<Pick<EntryContext<DutyList, Next>, 'entry' | 'facts'>> = {
  code: 'LIST_STANDS',
  basis,
  says: {
    zh: '已被后续清单替代或者已撤回的清单不得再办理；权力清单、责任清单自同一单位下一份公布之日起即被替代。',
    en: 'A list that was superseded or withdrawn may not be acted on any more; one of powers or responsibilities is superseded by the next that its office publishes.',
  },
  holds: ({ entry, facts }) => entry.endedOn === null && facts.next.length === 0,
  facts: ({ entry, facts }) => [factValue('endedOn', entry.endedOn ?? facts.next[0]?.publishedOn ?? null)],
};

/** Puts the words of a published list right; the version before stays in its history. 更正清单 */
export const correctDutyList = act<DutyList, CorrectDutyListInput, Next>({
  name: 'correctDutyList',
  preconditionFacts: next,
  preconditions: [
    stands,
    keptByItsOffice,
    {
      code: 'LIST_APPROVED_CORRECTED_FROM_ABOVE',
      basis,
      says: {
        zh: '经批准的清单以及权力清单、责任清单，只能由县领导更正；须改变内容的，须重新起草并报批。',
        en: 'A list that was approved, and any of powers or responsibilities, may be corrected only by a county leader; whoever wants it changed must draft and have approved another.',
      },
      holds: ({ entry, actor }) =>
        (entry.approvalDocument === null && !isOfPowers(entry)) || actor.roles.includes('COUNTY_LEADER'),
      facts: ({ entry }) => [factValue('approvalDocument', entry.approvalDocument)],
      remedies: [{ action: 'correctDutyList', role: 'COUNTY_LEADER' }],
    },
  ],
  musts: [
    {
      code: 'LIST_CORRECTED_IN_SOMETHING',
      path: ['title'],
      basis,
      says: {
        zh: '须至少更正名称、文件、条款之一，更正的文字不得为空。',
        en: 'At least one of title, document and clause must be corrected, and the corrected text may not be blank.',
      },
      holds: ({ input: { title, document, clause } }) =>
        [title, document, clause].some((each) => each != null) &&
        [title, document, clause].every((each) => each == null || hasText(each)),
    },
    isSaid(
      'LIST_CORRECTED_WITH_A_REASON',
      'reason',
      basis,
      '须写明更正理由。',
      'The reason of the correction must be stated.',
    ),
  ],
  decide: ({ entry, input }) => ({
    title: input.title?.trim() ?? entry.title,
    document: input.document?.trim() ?? entry.document,
    clause: input.clause?.trim() ?? entry.clause,
    correction: input.reason.trim(),
  }),
});

const laterList = fact(
  'laterList',
  { organisationId: text, kind: text, postId: text.orNull, publishedOn: day, endedOn: day.orNull, approved: bool },
  `select id as key, approval_document is not null as approved, organisation_id::text as "organisationId", kind, post_id::text as "postId", published_on as "publishedOn", ended_on as "endedOn" from duty_list where id = any($1::uuid[])`,
);
/** The counted tasks of a list that are neither confirmed nor ended. */
const tasksLeft = fact(
  'tasksLeft',
  { n: count },
  `select list_id as key, count(*) as n from key_task where list_id = any($1::uuid[]) and status in ('OPEN', 'REPORTED') group by list_id`,
);
interface Ending extends Next {
  readonly tasks: FactOf<typeof tasksLeft>[];
  readonly owed: OwedFacts[];
  readonly firsts: FirstInCounty[];
  readonly bound: BoundFacts[];
}
const ending = {
  ...next,
  tasks: ask(tasksLeft, ({ entry }: { entry: Readonly<DutyList> }) => [entry.id]),
  owed: ask(itemsOwed, ({ entry }: { entry: Readonly<DutyList> }) => [entry.id]),
  firsts: ask(firstInCounty, ({ entry }: { entry: Readonly<DutyList> }) => [entry.organisationId]),
  bound: ask(leadersBound, ({ entry }: { entry: Readonly<DutyList> }) => [entry.id]),
} as const;
type OfEnding = EntryContext<DutyList, Ending>;
const lapsed = ({ facts, due, today: day }: Pick<OfEnding, 'facts' | 'due' | 'today'>): Ending['owed'] => {
  const soon = due('duty.list.ending.days', day).dueAt;
  return facts.owed.filter((item) => item.status === 'RETURNED' || item.underALetter || (item.due ?? soon) < soon);
};
/** A county leader who answers for none of these. */
const answersForNone = (items: Ending['owed'], { actor, today: day }: Pick<OfEnding, 'actor' | 'today'>): boolean =>
  actor.roles.includes('COUNTY_LEADER') && !items.some((item) => answersForIt(item, actor.operatorId, day));
/** Whether someone is a leader whom the list binds, whatever of it is done. */
const isBound = ({ facts, actor, today: day }: Pick<OfEnding, 'facts' | 'actor' | 'today'>): boolean =>
  facts.bound.some((leader) => answersForIt(leader, actor.operatorId, day));
const leavesNoLapse: Must<OfEnding> = {
  code: 'LIST_LEAVES_NO_LAPSE_BEHIND',
  basis: GOV('第十六条'),
  says: {
    zh: '清单有事项逾期未确认、临近期限（参数duty.list.ending.days）、被退回或者督办未了结的，只能由不承担该事项的县领导替代或者撤回。',
    en: 'A list with an item that is past its day or due within the days of duty.list.ending.days and not confirmed, was returned or is under an unsettled letter may be superseded or withdrawn only by a county leader who does not answer for that item.',
  },
  holds: (ctx) => lapsed(ctx).length === 0 || answersForNone(lapsed(ctx), ctx),
  facts: (ctx) => [factValue('lapsed', lapsed(ctx).length)],
  remedies: [
    { action: 'submitDutyItem', role: 'SECTOR_DEPT' },
    { action: 'withdrawDutyList', role: 'COUNTY_LEADER' },
  ],
};
/** What a leader approved is taken back by a leader, and what binds a first responsible person by the other one. */
const withdrawnFromAbove: Must<OfEnding> = {
  code: 'LIST_APPROVED_WITHDRAWN_FROM_ABOVE',
  basis: GOV('第十六条'),
  says: {
    zh: '经批准的清单、权力清单、责任清单以及涉及党委、政府领导岗位的清单，只能由不承担其未完成事项的县领导撤回；未完成事项涉及第一责任人岗位的，只能由另一岗位的第一责任人撤回。',
    en: 'A list that was approved, one of powers or responsibilities, and one that names the post of a leader of the party committee or the government may be withdrawn only by a county leader who answers for none of its open items and, where one of them names the post of a first responsible person, only by the first responsible person of another post.',
  },
  holds: (ctx) => {
    const { entry, facts, actor, today: day } = ctx;
    const named = [entry, ...facts.owed].flatMap(({ postId }) => (postId === null ? [] : [postId]));
    return (
      (entry.approvalDocument === null && !isOfPowers(entry) && facts.bound.length === 0) ||
      (answersForNone(facts.owed, ctx) &&
        !isBound(ctx) &&
        (!bindsTheFirst(facts.firsts, named, day) || isFirst(facts.firsts, actor.operatorId, day)))
    );
  },
  facts: ({ entry }) => [factValue('approvalDocument', entry.approvalDocument)],
  remedies: [{ action: 'withdrawDutyList', role: 'COUNTY_LEADER' }],
};
const leavesNoTask: Must<EntryContext<DutyList, Ending>> = {
  code: 'LIST_LEAVES_NO_TASK_OPEN',
  basis,
  says: {
    zh: '清单中计量的重点任务须全部确认或者结束后，方可替代或者撤回该清单。',
    en: 'All counted key tasks of the list must be confirmed or ended before it can be superseded or withdrawn.',
  },
  holds: ({ facts }) => facts.tasks.length === 0,
  facts: ({ facts }) => facts.tasks.map(({ n }) => factValue('open', n)),
  remedies: [
    { action: 'confirmKeyTask', role: 'BUREAU_HEAD' },
    { action: 'endKeyTask', role: 'BUREAU_HEAD' },
  ],
};
/** What is still to be done of a list that ends ends with it; what was confirmed stays. */
const withItsItems = childrenOf<DutyItem>()({
  entryType: 'DutyItem',
  by: 'listId',
  decide: (_: object, { status }: Readonly<DutyItem>) =>
    ['OPEN', 'SUBMITTED', 'RETURNED'].includes(status) ? {} : null,
});

/** A later list takes its place from today on; of the days before it remains true. 以新清单替代 */
export const supersedeDutyList = act<
  DutyList,
  SupersedeDutyListInput,
  Ending & { successor: FactOf<typeof laterList>[] },
  DutyItem
>({
  name: 'supersedeDutyList',
  preconditionFacts: ending,
  facts: { successor: ask(laterList, ({ input }) => [input.successorId]) },
  preconditions: [
    stands,
    keptByItsOffice,
    leavesNoTask,
    leavesNoLapse,
    {
      code: 'LIST_NOT_SUPERSEDED_BY_THE_LEADER_IT_BINDS',
      basis: GOV('第十六条'),
      says: {
        zh: '涉及党委、政府领导岗位的清单，不得由该岗位的现任人员以其他清单替代。',
        en: 'A list that names the post of a leader of the party committee or the government may not be superseded by a holder of that post.',
      },
      holds: (ctx) => !isBound(ctx),
      remedies: [{ action: 'supersedeDutyList', role: 'COUNTY_LEADER' }],
    },
  ],
  musts: [
    {
      code: 'LIST_SUPERSEDED_BY_A_LATER_ONE',
      path: ['successorId'],
      basis,
      says: {
        zh: '替代清单须为同一单位、同一岗位、同一类别的另一份有效清单，其公布日期不得早于本清单。',
        en: 'The list that takes its place must be another one in force of the same office, post and kind, and may not have been published before it.',
      },
      holds: ({ entry, input, facts }) =>
        input.successorId !== entry.id &&
        facts.successor.some(
          (later) =>
            later.organisationId === entry.organisationId &&
            later.postId === entry.postId &&
            later.kind === entry.kind &&
            later.endedOn === null &&
            later.publishedOn >= entry.publishedOn,
        ),
    },
    {
      code: 'LIST_APPROVED_FOLLOWED_BY_ONE_APPROVED',
      path: ['successorId'],
      basis,
      says: {
        zh: '经批准的清单以及权力清单、责任清单，只能由另一份经批准的清单替代。',
        en: 'A list that was approved, and any of powers or responsibilities, may be superseded only by another one that was approved.',
      },
      holds: ({ entry, facts }) =>
        (entry.approvalDocument === null && !isOfPowers(entry)) || facts.successor.every(({ approved }) => approved),
    },
    saysWhy,
  ],
  decide: (ctx) => ({ endedOn: today(ctx), successorId: ctx.input.successorId, endReason: ctx.input.reason.trim() }),
  children: withItsItems,
});

/** Takes it back by a document: it was published wrongly, or nothing takes its place. 撤回清单 */
export const withdrawDutyList = act<DutyList, WithdrawDutyListInput, Ending, DutyItem>({
  name: 'withdrawDutyList',
  preconditionFacts: ending,
  preconditions: [stands, keptByItsOffice, leavesNoTask, leavesNoLapse, withdrawnFromAbove],
  musts: [
    isSaid(
      'LIST_WITHDRAWN_BY_A_DOCUMENT',
      'document',
      basis,
      '须写明撤回文件。',
      'The document that withdraws it must be stated.',
    ),
    saysWhy,
  ],
  decide: (ctx) => ({
    endedOn: today(ctx),
    endDocument: ctx.input.document.trim(),
    endReason: ctx.input.reason.trim(),
  }),
  children: withItsItems,
});
