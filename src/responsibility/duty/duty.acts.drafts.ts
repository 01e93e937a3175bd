import { act, ask, hasText, isSaid, created, type Must, type EntryContext } from '../../kernel/act.js';
import { fact, id, instant, int, list, text, word, type FactOf } from '../../kernel/fact.js';
import { AQF, GOV } from '../../kernel/statutes.js';
import { holdsPostOn, organisationById, type OrganisationFacts } from '../../organisation/organisation.facts.js';
import {
  firstInCounty,
  postById,
  seatedIn,
  type FirstInCounty,
  type SeatedFacts,
} from '../responsibility/responsibility.facts.js';
import { isFirst } from '../responsibility/responsibility.musts.js';
import type {
  ApproveDutyListInput,
  DraftDutyListInput,
  DutyItemLine,
  PublishApprovedListInput,
  RejectDutyListInput,
} from './duty.inputs.js';
import type { DutyDraft } from './duty-draft.js';
import type { DutyList, MeasureKind } from './duty.js';
import {
  asked,
  bindsTheFirst,
  fallDueFrom,
  isOfPowers,
  itemsOf,
  listMusts,
  officesOf,
  postsOf,
  today,
  type Named,
} from './duty.musts.js';

const basis = AQF('第十七条');
const written = (item: DutyItemLine): DutyItemLine => ({
  organisationId: item.organisationId,
  postId: item.postId ?? null,
  content: item.content.trim(),
  measure: item.measure?.trim() ?? null,
  clause: item.clause?.trim() ?? null,
  submissionDue: item.submissionDue ?? null,
  quantity: item.quantity ?? null,
  unit: item.unit?.trim() ?? null,
  byQuarter: item.byQuarter ?? null,
  measureKind: item.measureKind ?? null,
  coIds: item.coIds ? [...new Set(item.coIds)] : null,
});

/** The items of a draft, in their order. */
const linesOfDraft = fact(
  'linesOfDraft',
  {
    organisationId: id,
    postId: id.orNull,
    content: text,
    measure: text.orNull,
    clause: text.orNull,
    submissionDue: instant.orNull,
    quantity: int.orNull,
    unit: text.orNull,
    byQuarter: list(int).orNull,
    measureKind: word<`${MeasureKind}`>().orNull,
    coIds: list(id).orNull,
  },
  `select d.id as key, x."organisationId", x."postId", x."content", x."measure", x."clause", x."submissionDue", x."quantity", x."unit", x."byQuarter", x."measureKind", x."coIds" from duty_draft d
  cross join lateral rows from (jsonb_to_recordset(d.lines::jsonb) as ("organisationId" uuid, "postId" uuid, "content" text, "measure" text, "clause" text, "submissionDue" timestamptz, "quantity" integer, "unit" text, "byQuarter" integer[], "measureKind" text, "coIds" uuid[])) with ordinality as x ("organisationId", "postId", "content", "measure", "clause", "submissionDue", "quantity", "unit", "byQuarter", "measureKind", "coIds", place)
  where d.id = any($1::uuid[]) order by d.id, x.place`,
);
type DraftedLine = FactOf<typeof linesOfDraft>;

/** Drafts a list: it binds nobody until it is approved and published. 起草清单 */
export const draftDutyList = act<DutyDraft, DraftDutyListInput, Named>({
  name: 'draftDutyList',
  begins: true,
  facts: {
    offices: ask(organisationById, ({ input }) => officesOf(input)),
    posts: ask(postById, ({ input }) => postsOf(input)),
  },
  musts: [
    ...listMusts,
    {
      code: 'LIST_DRAFTED_FOR_A_YEAR',
      path: ['year'],
      basis,
      says: { zh: '年度须在2000年至2100年之间。', en: 'The year must be from 2000 to 2100.' },
      holds: ({ input }) => input.year >= 2000 && input.year <= 2100,
    },
  ],
  decide: ({ input, facts, actor }) => ({
    regionCode: facts.offices.find(({ key }) => key === input.organisationId)!.regionCode,
    organisationId: input.organisationId,
    postId: input.postId ?? null,
    kind: input.kind,
    programme: input.programme ?? null,
    year: input.year,
    title: input.title.trim(),
    document: input.document.trim(),
    clause: input.clause?.trim() ?? null,
    lines: JSON.stringify(input.items.map(written)),
    bindsIds: [...new Set(asked(input))],
    bindsPostIds: [...new Set(postsOf(input))],
    authorId: actor.operatorId,
  }),
});

interface Approving {
  readonly firsts: FirstInCounty[];
  readonly seated: SeatedFacts[];
}
const approving = {
  firsts: ask(firstInCounty, ({ entry }: { entry: Readonly<DutyDraft> }) => [entry.organisationId]),
  seated: ask(seatedIn, ({ entry }: { entry: Readonly<DutyDraft> }) => [entry.organisationId]),
};
/** What an office may do it does not allow itself. */
const fromAbove: Must<EntryContext<DutyDraft, Approving>> = {
  code: 'LIST_OF_POWERS_APPROVED_FROM_ABOVE',
  basis,
  says: {
    zh: '权力清单、责任清单不得由清单单位的任职人员审批，须由其他单位的县领导审批。',
    en: 'A list of powers or responsibilities may not be approved or rejected by a person who holds a post in the office whose list it is; a county leader of another office must do it.',
  },
  holds: ({ entry, facts, actor, today: on }) =>
    !isOfPowers(entry) ||
    !facts.seated.some(({ operatorId, ...held }) => operatorId === actor.operatorId && holdsPostOn(held, on)),
  remedies: [{ action: 'approveDutyList', role: 'COUNTY_LEADER' }],
};
const notItsAuthor: Must<EntryContext<DutyDraft, Approving>> = {
  code: 'LIST_NOT_APPROVED_BY_ITS_DRAFTER',
  basis,
  says: {
    zh: '起草人不得审批本人起草的清单。',
    en: 'A list may not be approved or rejected by the person who drafted it.',
  },
  holds: ({ entry, actor }) => entry.authorId === null || entry.authorId !== actor.operatorId,
};
const byTheFirst: Must<EntryContext<DutyDraft, Approving>> = {
  code: 'LIST_OF_THE_FIRST_APPROVED_BY_THE_FIRST',
  basis: GOV('第三条'),
  says: {
    zh: '涉及第一责任人岗位的清单，只能由党委、政府的第一责任人审批。',
    en: 'A list that names the post of a first responsible person may be approved or rejected only by a first responsible person of the party committee or the government.',
  },
  holds: (ctx) =>
    !bindsTheFirst(ctx.facts.firsts, ctx.entry.bindsPostIds, today(ctx)) ||
    isFirst(ctx.facts.firsts, ctx.actor.operatorId, today(ctx)),
};

/** Approves it, by number. 批准清单 */
export const approveDutyList = act<DutyDraft, ApproveDutyListInput, Approving>({
  name: 'approveDutyList',
  preconditionFacts: approving,
  preconditions: [notItsAuthor, byTheFirst, fromAbove],
  musts: [
    isSaid(
      'LIST_APPROVED_BY_A_DOCUMENT',
      'approvalDocument',
      basis,
      '须写明批准文号。',
      'The number of the approval must be stated.',
    ),
  ],
  decide: ({ input, actor, at }) => ({
    approvalDocument: input.approvalDocument.trim(),
    opinion: hasText(input.opinion) ? input.opinion!.trim() : null,
    approverId: actor.operatorId,
    approvedAt: at,
  }),
});

/** Sends it back for good; whoever drafted it drafts another. 不予批准 */
export const rejectDutyList = act<DutyDraft, RejectDutyListInput, Approving>({
  name: 'rejectDutyList',
  preconditionFacts: approving,
  preconditions: [notItsAuthor, byTheFirst, fromAbove],
  musts: [
    isSaid('LIST_REJECTED_WITH_AN_OPINION', 'opinion', basis, '须写明不予批准的意见。', 'The opinion must be stated.'),
  ],
  decide: ({ input, actor }) => ({ opinion: input.opinion.trim(), approverId: actor.operatorId }),
});

/** Publishes what was approved: from here on it binds. 公布已批准的清单 */
export const publishApprovedList = act<
  DutyDraft,
  PublishApprovedListInput,
  { offices: OrganisationFacts[]; items: DraftedLine[] }
>({
  name: 'publishApprovedList',
  preconditionFacts: {
    offices: ask(organisationById, ({ entry }) => [entry.organisationId, ...entry.bindsIds]),
    items: ask(linesOfDraft, ({ entry }) => [entry.id]),
  },
  preconditions: [
    {
      code: 'LIST_APPROVED_PUBLISHED_BY_ITS_OFFICE',
      basis,
      says: {
        zh: '已批准的清单只能由起草人、清单单位、县领导或者应急管理局负责人公布。',
        en: 'An approved list may be published only by its drafter, its own office, a county leader or the head of the bureau.',
      },
      holds: ({ entry, actor }) =>
        actor.roles.some((role) => role === 'COUNTY_LEADER' || role === 'BUREAU_HEAD') ||
        entry.organisationId === actor.organisationId ||
        (entry.authorId !== null && entry.authorId === actor.operatorId),
    },
    {
      code: 'LIST_APPROVED_NAMES_STANDING_OFFICES',
      basis,
      says: {
        zh: '清单单位、责任单位、配合单位在公布时须仍为现存单位。',
        en: 'The offices that the list names must still exist when it is published.',
      },
      holds: ({ facts }) => facts.offices.every(({ endedOn }) => endedOn === null),
    },
    {
      code: 'LIST_APPROVED_BINDS_BEFORE_IT_FALLS_DUE',
      basis: GOV('第十六条'),
      says: {
        zh: '已批准的清单须在其事项的提交期限之前公布；期限已过的，须予退回并重新起草。',
        en: 'An approved list may not be published once an item in it has fallen due; it must be rejected and drafted anew.',
      },
      holds: ({ entry, facts, today: day }) => fallDueFrom({ ...entry, items: facts.items }, day),
      remedies: [{ action: 'rejectDutyList', role: 'COUNTY_LEADER' }],
    },
  ],
  musts: [],
  decide: ({ keyAt }) => ({ listId: keyAt(0) }),
  creates: (ctx) => {
    const { entry, facts } = ctx;
    const { items } = facts;
    return [
      created<DutyList>('DutyList', {
        id: ctx.keyAt(0),
        regionCode: entry.regionCode,
        organisationId: entry.organisationId,
        postId: entry.postId,
        kind: entry.kind,
        programme: entry.programme,
        year: entry.year,
        title: entry.title,
        document: entry.document,
        clause: entry.clause,
        publishedOn: today(ctx),
        itemCount: items.length,
        approvalDocument: entry.approvalDocument,
        approverId: entry.approverId,
      }),
      ...itemsOf({ ...entry, items }, { id: ctx.keyAt(0), regionCode: entry.regionCode }, facts.offices),
    ];
  },
});
