import { act, ask, factValue, hasText, isSaid } from '../../kernel/act.js';
import { GOV } from '../../kernel/statutes.js';
import { filesNamed, keptFiles, sentBy, type FileFacts } from '../../file/file.facts.js';
import { holdsPostOn, operatorById, sitsOn, type OperatorFacts } from '../../organisation/organisation.facts.js';
import { askSealed, inAnOpenMonth, type SealedFacts } from '../assessment/assessment.facts.js';
import type {
  ConfirmDutyItemInput,
  CorrectDutyItemInput,
  ReturnDutyItemInput,
  SubmitDutyItemInput,
} from './duty.inputs.js';
import { answersForIt, listOfItem, type ListOfItemFacts } from './duty.facts.js';
import type { DutyItem } from './duty.js';
import { above, judgedFromAbove, keptByItsOffice, notItsOwn, type Seated } from './duty.musts.js';

const done = GOV('第十六条');

type Signing = { signer: OperatorFacts[]; sealed: SealedFacts[]; list: ListOfItemFacts[] };
const signs = {
  signer: ask(operatorById, ({ actor }: { actor: { operatorId: string | null } }) => [actor.operatorId]),
} as const;

/** Says that it is done. 提交 */
export const submitDutyItem = act<DutyItem, SubmitDutyItemInput, Signing & { files: FileFacts[] }>({
  name: 'submitDutyItem',
  facts: {
    ...signs,
    files: filesNamed,
    list: ask(listOfItem, ({ entry }) => [entry.id]),
    sealed: askSealed(({ entry, today }) => ({ organisationId: entry.organisationId, day: today })),
  },
  musts: [
    {
      code: 'DUTY_SUBMITTED_BY_WHO_ANSWERS',
      path: ['id'],
      basis: done,
      says: {
        zh: '指明责任岗位的，只能由该岗位现任人员提交；未指明或者该岗位空缺的，只能由责任单位的任职人员提交。',
        en: 'Only a current holder of the responsible post or, where no post is named or nobody holds it, a person who holds a post in the responsible office may submit the item.',
      },
      holds: ({ entry, facts, today }) => {
        const held = facts.list.some(({ holders }) => holders.some((holder) => holdsPostOn(holder, today)));
        return facts.signer.some((signer) => sitsOn(signer, held ? entry.postId : null, entry.organisationId, today));
      },
    },
    {
      code: 'DUTY_SUBMITTED_WITH_EVIDENCE',
      path: ['evidenceFileIds'],
      basis: done,
      says: {
        zh: '须附佐证材料；佐证材料须由本单位上传。',
        en: "At least one file must be attached as evidence, and every file must have been uploaded by the caller's own office.",
      },
      holds: ({ input, facts, actor }) =>
        input.evidenceFileIds.length > 0 && sentBy(actor.organisationId, facts.files, input.evidenceFileIds),
    },
    {
      code: 'DUTY_PROGRESS_IS_DESCRIBED',
      path: ['progress'],
      basis: done,
      says: {
        zh: '须写明完成情况；有目标数量的须填报完成数量，且不得小于零，没有的不得填报。',
        en: 'The completion must be described; the quantity done must be given, zero or more, where the item has a target quantity, and may not be given where it has none.',
      },
      holds: ({ entry, input }) =>
        hasText(input.progress) &&
        (entry.targetQuantity === null
          ? input.doneQuantity == null
          : input.doneQuantity != null && input.doneQuantity >= 0),
    },
    inAnOpenMonth,
  ],
  decide: ({ input, at, actor }) => ({
    progress: input.progress.trim(),
    doneQuantity: input.doneQuantity ?? null,
    evidenceIds: keptFiles(input.evidenceFileIds) ?? [],
    submitterId: actor.operatorId,
    submittedAt: at,
  }),
});

/** Returns it. 退回 */
export const returnDutyItem = act<DutyItem, ReturnDutyItemInput, Seated>({
  name: 'returnDutyItem',
  preconditionFacts: above,
  preconditions: [judgedFromAbove, notItsOwn],
  musts: [
    {
      code: 'DUTY_RETURNED_WITH_AN_OPINION',
      path: ['opinion'],
      basis: done,
      says: { zh: '须写明退回意见。', en: 'An opinion must be stated when an item is returned.' },
      holds: ({ input }) => hasText(input.opinion),
    },
  ],
  decide: ({ input }) => ({ opinion: input.opinion.trim() }),
});

/** Confirms it. 确认 */
export const confirmDutyItem = act<DutyItem, ConfirmDutyItemInput, Seated & { sealed: SealedFacts[] }>({
  name: 'confirmDutyItem',
  preconditionFacts: above,
  facts: { sealed: askSealed(({ entry, today }) => ({ organisationId: entry.organisationId, day: today })) },
  preconditions: [
    judgedFromAbove,
    notItsOwn,
    {
      code: 'DUTY_NOT_CONFIRMED_BY_ITS_SUBMITTER',
      basis: done,
      says: { zh: '不得确认本人提交的事项。', en: 'An item may not be confirmed by the person who submitted it.' },
      holds: ({ entry, actor }) => entry.submitterId === null || entry.submitterId !== actor.operatorId,
    },
    {
      code: 'DUTY_CONFIRMED_AS_FAR_AS_COUNTED',
      basis: done,
      says: {
        zh: '有目标数量的事项，只有完成数量达到目标数量的，方可确认。',
        en: 'An item with a target quantity can only be confirmed once the quantity done has reached it.',
      },
      holds: ({ entry }) => entry.targetQuantity === null || (entry.doneQuantity ?? 0) >= entry.targetQuantity,
      facts: ({ entry }) => [factValue('done', entry.doneQuantity), factValue('target', entry.targetQuantity)],
      remedies: [{ action: 'returnDutyItem', role: 'BUREAU_HEAD' }],
    },
  ],
  musts: [
    {
      code: 'DUTY_CONFIRMED_WITH_AN_OPINION',
      path: ['opinion'],
      basis: done,
      says: { zh: '须写明审核意见。', en: 'An opinion must be stated when an item is confirmed.' },
      holds: ({ input }) => hasText(input.opinion),
    },
    inAnOpenMonth,
  ],
  decide: ({ input, at, actor }) => ({ opinion: input.opinion.trim(), confirmerId: actor.operatorId, confirmedAt: at }),
});

/** Puts its words right; what it asks, of whom and by when stays. 更正清单事项 */
export const correctDutyItem = act<DutyItem, CorrectDutyItemInput, { list: ListOfItemFacts[] }>({
  name: 'correctDutyItem',
  preconditionFacts: {
    list: ask(listOfItem, ({ entry }) => [entry.id]),
  },
  preconditions: [
    keptByItsOffice,
    {
      code: 'DUTY_CORRECTED_WHILE_ITS_LIST_STANDS',
      basis: done,
      says: {
        zh: '清单已被同一单位后续公布的清单替代的，其事项不得更正。',
        en: 'An item may not be corrected once a later list of its office has taken the place of its list.',
      },
      holds: ({ facts }) => facts.list.every(({ followed }) => !followed),
    },
    {
      code: 'DUTY_CORRECTED_BY_WHO_BOUND',
      basis: done,
      says: {
        zh: '其他单位清单中的事项，责任单位不得更正；经批准的清单、权力清单、责任清单、党委政府领导岗位的事项，以及逾期、被退回的事项，只能由不承担该事项的县领导更正，指明岗位的事项不得由本人更正；须改变内容的，须重新起草并报批。',
        en: "An item in another office's list may not be corrected by the office that answers for it, nor one that names a post by its holder; one of an approved list, of powers or responsibilities or of a leader of the party committee or the government, one past its day and one that was returned only by a county leader who does not answer for it: whoever wants it changed must draft and have approved another list.",
      },
      holds: ({ entry, facts, actor, today, at }) =>
        facts.list.every((list) => {
          const own = answersForIt(list, actor.operatorId, today);
          if (list.fromAbove || entry.status === 'RETURNED' || (entry.submissionDue ?? at) < at)
            return actor.roles.includes('COUNTY_LEADER') && !own;
          return (
            !(own && entry.postId !== null) &&
            (actor.roles.some((role) => role === 'COUNTY_LEADER' || role === 'BUREAU_HEAD') ||
              list.organisationId === actor.organisationId)
          );
        }),
      remedies: [{ action: 'correctDutyItem', role: 'COUNTY_LEADER' }],
    },
  ],
  musts: [
    {
      code: 'DUTY_CORRECTED_IN_SOMETHING',
      path: ['content'],
      basis: done,
      says: {
        zh: '须至少更正内容、措施、条款之一，更正的文字不得为空。',
        en: 'At least one of content, measure and clause must be corrected, and the corrected text may not be blank.',
      },
      holds: ({ input: { content, measure, clause } }) =>
        [content, measure, clause].some((text) => text != null) &&
        [content, measure, clause].every((text) => text == null || hasText(text)),
    },
    isSaid(
      'DUTY_CORRECTED_WITH_A_REASON',
      'reason',
      done,
      '须写明更正理由。',
      'The reason of the correction must be stated.',
    ),
  ],
  decide: ({ entry, input }) => ({
    content: input.content?.trim() ?? entry.content,
    measure: input.measure?.trim() ?? entry.measure,
    clause: input.clause?.trim() ?? entry.clause,
    correction: input.reason.trim(),
  }),
});
