import { act, ask, childrenOf, factValue, hasText, isSaid } from '../../kernel/act.js';
import { civilDateOf } from '../../kernel/civil-date.js';
import { POINTS, R493 } from '../../kernel/statutes.js';
import { filesNamed, type FileFacts } from '../../file/file.facts.js';
import { fileIsTheOffices } from '../../file/file.musts.js';
import {
  operatorById,
  organisationById,
  type OperatorFacts,
  type OrganisationFacts,
} from '../../organisation/organisation.facts.js';
import type * as input from './investigation.inputs.js';
import type { AccountabilityItem, Investigation } from './investigation.js';
import {
  groupIsWhole,
  isTheCountys,
  ofItsSubject,
  resultDue,
  reviewedBy,
  standingFacts,
  standingOf,
  type OfItsSubject,
} from './investigation.musts.js';

const above = R493('第二十条');
const level = R493('第十九条');

/**
 * What is the higher government's to make anew: its result is replied to, published, evaluated and closed for itself,
 * whatever was of the county's.
 */
const toBeMadeAnew = {
  ...{ repliedAt: null, replyNumber: null, replyFileId: null, replyDue: null },
  ...{ publicationDue: null, publishedAt: null, publishedPlace: null },
  ...{ evaluationDue: null, evaluatedAt: null, evaluation: null, evaluationFileId: null, notRightedIds: null },
  ...{ causeTick: null, personsTick: null, measuresTick: null, educationTick: null, tickFileIds: [], closedAt: null },
};
/** Hands over what the county's group has. 移交上级调查 */
export const handOverInvestigation = act<
  Investigation,
  input.HandOverInvestigationInput,
  OfItsSubject & { files: FileFacts[] },
  AccountabilityItem
>({
  name: 'handOverInvestigation',
  preconditionFacts: ofItsSubject,
  facts: { files: filesNamed },
  preconditions: [
    {
      code: 'INVESTIGATION_IS_HANDED_TO_A_HIGHER_GOVERNMENT',
      basis: above,
      remedies: [{ action: 'raiseAccident', role: 'BUREAU_HEAD' }],
      says: {
        zh: '只有县级调查的事故（灾害）因等级变化或者提级后应由上级人民政府调查的，方可移交，已批复、公布、评估或者结案的也须移交。',
        en: 'Only what the county investigates and a higher government is to, by its grade or because it was raised, can be handed over; at whichever stage it is, replied to, published, evaluated or closed, it must be.',
      },
      holds: ({ entry, facts, law }) => entry.investigator === null && !isTheCountys(facts, law),
    },
  ],
  musts: [
    isSaid(
      'HANDING_OVER_NAMES_WHO_RECEIVES',
      'receiver',
      above,
      '须写明移交对象。',
      'The body that it is handed over to must be stated.',
    ),
    isSaid(
      'HANDING_OVER_IS_NUMBERED',
      'document',
      above,
      '须写明移交文号。',
      'The number of the document of the handing over must be stated.',
    ),
    {
      code: 'HANDING_OVER_LISTS_WHAT_IS_HANDED',
      path: ['items'],
      basis: above,
      says: {
        zh: '移交清单须至少一项、至多一百项，每项均须写明且不得重复。',
        en: 'The list of what is handed over must have from 1 to 100 lines, each of which says something and stands there only once.',
      },
      holds: ({ input: { items } }) =>
        items.length > 0 &&
        items.length <= 100 &&
        items.every(hasText) &&
        new Set(items.map((each) => each.trim())).size === items.length,
    },
    fileIsTheOffices('HANDING_OVER_LIST_SENT_BY_THE_OFFICE', 'listFileId'),
  ],
  decide: ({ input, at, due, today }) => ({
    handedOverAt: at,
    handedOverTo: input.receiver.trim(),
    handedOverItems: input.items.map((each) => each.trim()),
    handOverDocument: input.document.trim(),
    handOverFileId: input.listFileId,
    receiptDue: due('investigation.receipt.days', today).dueAt,
    ...toBeMadeAnew,
  }),
  // What the group proposed goes with it: whoever investigates proposes anew. What was decided, the measures asked for
  // and the listing stay the county's.
  children: childrenOf<AccountabilityItem>()({
    entryType: 'AccountabilityItem',
    by: 'investigationId',
    decide: (_, { status }) => (status === 'PROPOSED' ? {} : null),
  }),
});

/** Enters the receipt: from then on the higher government investigates. 登记签收 */
export const recordReceipt = act<Investigation, input.RecordReceiptInput, OfItsSubject>({
  name: 'recordReceipt',
  facts: ofItsSubject,
  preconditionFacts: ofItsSubject,
  preconditions: [
    {
      code: 'RECEIPT_IS_OF_WHO_INVESTIGATES',
      basis: above,
      remedies: [{ action: 'returnInvestigation', role: 'COUNTY_LEADER' }],
      says: {
        zh: '只有仍由上级人民政府负责调查的，方可登记签收。',
        en: 'A receipt can be entered only while a higher government is to investigate.',
      },
      holds: ({ facts, law }) => !isTheCountys(facts, law),
    },
  ],
  musts: [
    isSaid(
      'INVESTIGATION_ABOVE_SAYS_WHO_INVESTIGATES',
      'body',
      level,
      '须写明上级调查机关。',
      'The body that investigates must be stated.',
    ),
    {
      code: 'RECEIPT_FOLLOWS_THE_HANDING_OVER',
      path: ['receivedOn'],
      basis: above,
      says: {
        zh: '签收日不得早于移交之日，不得晚于办理之日。',
        en: 'The day of the receipt may not be before that of the handing over, nor later than the day of this act.',
      },
      holds: ({ entry, input, today }) =>
        input.receivedOn <= today && input.receivedOn >= civilDateOf(entry.handedOverAt!),
      facts: ({ entry }) => [factValue('handedOverAt', entry.handedOverAt)],
    },
    isSaid(
      'RECEIPT_IS_NUMBERED',
      'document',
      above,
      '须写明签收回执文号。',
      'The number of the receipt must be stated.',
    ),
  ],
  decide: ({ entry, input, facts, law }) => ({
    investigator: standingOf(facts, law)[0]!.jurisdiction,
    reviewGrade: facts.disaster.map((each) => reviewedBy(each, law).grade)[0] ?? null,
    replyDue: resultDue(law, standingOf(facts, law)[0]!.grade, entry.reportDue, entry.regionCode),
    investigatingBody: input.body.trim(),
    receivedOn: input.receivedOn,
    receiptDocument: input.document.trim(),
  }),
});

/** Enters that the higher government gave it to the county. 退回县级调查 */
export const returnInvestigation = act<
  Investigation,
  input.ReturnInvestigationInput,
  OfItsSubject & { people: OperatorFacts[]; offices: OrganisationFacts[] }
>({
  name: 'returnInvestigation',
  preconditionFacts: ofItsSubject,
  facts: {
    people: ask(operatorById, ({ input }) => [input.leaderId, ...input.memberIds]),
    offices: ask(organisationById, ({ input }) => input.officeIds),
  },
  preconditions: [
    {
      code: 'INVESTIGATION_IS_RETURNED_TO_THE_COUNTY',
      basis: level,
      remedies: [{ action: 'returnAccident', role: 'BUREAU_HEAD' }],
      says: {
        zh: '只有等级降低或者提级撤回后应由县级人民政府调查的，方可登记退回。',
        en: 'An investigation can be returned only once the county government is to investigate again, by the grade or because what raised it was taken back.',
      },
      holds: ({ facts, law }) => isTheCountys(facts, law),
      facts: ({ facts, law }) => standingFacts(facts, law),
    },
  ],
  musts: [
    isSaid(
      'INVESTIGATION_IS_RETURNED_BY_A_PAPER',
      'document',
      POINTS('有案必查'),
      '须写明上级退回的文件。',
      'The document by which it was returned must be stated.',
    ),
    groupIsWhole,
  ],
  decide: ({ input }) => ({
    returnDocument: input.document.trim(),
    investigator: null,
    leaderId: input.leaderId,
    memberIds: input.memberIds,
    officeIds: input.officeIds,
    // What the group had proposed ended with the handing over: both strands are concluded and reported anew.
    ...{ enterpriseConclusion: null, enterpriseConcludedAt: null, enterpriseFinding: null },
    ...{ regulatorConclusion: null, regulatorConcludedAt: null, departmentFinding: null, leadershipFinding: null },
    ...{ submittedAt: null, causes: null, liability: null, reportFileId: null, replyDue: null },
  }),
});
