import { act, ask, childrenOf, factValue, hasText, isSaid } from '../../kernel/act.js';
import { addMonths, civilDateOf, endOf, startOf } from '../../kernel/civil-date.js';
import { instantOfText } from '../../kernel/instant.js';
import { POINTS, R493 } from '../../kernel/statutes.js';
import { filesNamed, type FileFacts } from '../../file/file.facts.js';
import { fileIsTheOffices } from '../../file/file.musts.js';
import {
  operatorById,
  organisationById,
  type OperatorFacts,
  type OrganisationFacts,
} from '../../organisation/organisation.facts.js';
import {
  accidentWhole,
  investigationOfAccident,
  type InvestigationOf,
  type WholeAccident,
} from '../accident/accident.facts.js';
import {
  disasterToInvestigate,
  investigationOfDisaster,
  type DisasterFacts,
  type EarlierFacts,
} from './investigation.facts.js';
import type * as input from './investigation.inputs.js';
import type { AccountabilityItem, Investigation } from './investigation.js';
import {
  both,
  groupIsWhole,
  isTheCountys,
  itemsMade,
  namesOffices,
  namesWho,
  officesOfLines,
  ofItsSubject,
  resultDue,
  reviewedBy,
  standingFacts,
  standingOf,
  type NamedOffices,
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

interface Above {
  readonly accident: WholeAccident[];
  readonly earlier: InvestigationOf[];
  readonly disaster: DisasterFacts[];
  readonly earlierOfDisaster: EarlierFacts[];
}
/** When it happened or began. */
const beganAt = ({ facts }: { readonly facts: Above }): readonly string[] => [
  ...facts.accident.map(({ happenedAt }) => happenedAt),
  ...facts.disaster.map(({ startedAt }) => startedAt),
];
/** Enters that a higher government investigates what the county never did. 登记上级调查 */
export const recordInvestigationAbove = act<Investigation, input.RecordInvestigationAboveInput, Above>({
  name: 'recordInvestigationAbove',
  begins: true,
  numbers: { number: '查' },
  concerns: ({ accidentId, eventId }) =>
    accidentId != null
      ? { entryType: 'Accident', id: accidentId, path: 'accidentId' }
      : eventId != null
        ? { entryType: 'DisasterEvent', id: eventId, path: 'eventId' }
        : null,
  facts: {
    accident: ask(accidentWhole, ({ input }) => [input.accidentId]),
    earlier: ask(investigationOfAccident, ({ input }) => [input.accidentId]),
    disaster: ask(disasterToInvestigate, ({ input }) => [input.eventId]),
    earlierOfDisaster: ask(investigationOfDisaster, ({ input }) => [input.eventId]),
  },
  musts: [
    {
      code: 'INVESTIGATION_ABOVE_IS_OF_A_HIGHER_GOVERNMENT',
      path: ['accidentId'],
      basis: level,
      remedies: [{ action: 'formInvestigation', role: 'COUNTY_LEADER' }],
      says: {
        zh: '须且只能指明一个由上级人民政府负责调查的对象：一起未作不予认定的事故，或者一次分级应由上级组织调查评估的自然灾害。',
        en: 'Exactly one subject must be named that a higher government is to investigate: an accident that is not dismissed, or a disaster whose review by its grade is not the county’s.',
      },
      holds: ({ input, facts, law }) =>
        (input.accidentId == null) !== (input.eventId == null) &&
        (facts.accident.some(({ status, jurisdiction }) => status === 'REPORTED' && jurisdiction !== 'COUNTY') ||
          facts.disaster.some((each) => reviewedBy(each, law).tier !== 'COUNTY')),
    },
    {
      code: 'INVESTIGATION_ABOVE_IS_THE_ONLY_ONE',
      path: ['accidentId'],
      basis: level,
      remedies: [{ action: 'handOverInvestigation', role: 'BUREAU_HEAD' }],
      says: {
        zh: '已成立县级调查组或者已登记上级调查的，不得再登记；县级调查须移交后由上级续办。',
        en: 'An accident may not have a second investigation: one that the county began must be handed over, and goes on with its receipt.',
      },
      holds: ({ facts }) => facts.earlier.length + facts.earlierOfDisaster.length === 0,
      facts: ({ facts }) =>
        [...facts.earlier, ...facts.earlierOfDisaster].map(({ number }) => factValue('investigation', number)),
    },
    isSaid(
      'INVESTIGATION_ABOVE_SAYS_WHO_INVESTIGATES',
      'body',
      level,
      '须写明上级调查机关。',
      'The body that investigates must be stated.',
    ),
    isSaid(
      'INVESTIGATION_IS_ORDERED',
      'order',
      level,
      '须写明上级成立调查组的文件。',
      'The document by which the higher government formed its group must be stated.',
    ),
    {
      code: 'INVESTIGATION_ABOVE_FOLLOWS_THE_ACCIDENT',
      path: ['formedOn'],
      basis: level,
      says: {
        zh: '上级调查组成立日不得早于事故（灾害）发生之日，不得晚于办理之日。',
        en: 'The day on which the higher government formed its group may not be before that of the accident or disaster, nor later than the day of this act.',
      },
      holds: ({ input, facts, today }) =>
        input.formedOn <= today &&
        beganAt({ facts }).every((began) => input.formedOn >= civilDateOf(instantOfText(began))),
    },
  ],
  decide: ({ input, facts, law }) => {
    const of = facts.accident[0];
    const event = facts.disaster[0];
    const { regionCode } = (of ?? event)!;
    const review = event && reviewedBy(event, law);
    const from = civilDateOf(instantOfText(beganAt({ facts })[0]!));
    const reportDue = law.due('accident.investigate.days', from, regionCode).dueAt;
    return {
      status: 'ABOVE',
      regionCode,
      sector: of?.sector ?? 'OTHER',
      enterpriseId: of?.enterpriseId ?? null,
      subject: of ? 'ACCIDENT' : 'DISASTER',
      accidentId: input.accidentId ?? null,
      eventId: input.eventId ?? null,
      reviewGrade: review?.grade ?? null,
      order: input.order.trim(),
      formedAt: startOf(input.formedOn),
      investigator: of?.jurisdiction ?? review!.tier,
      investigatingBody: input.body.trim(),
      memberIds: [],
      officeIds: [],
      reportDue,
      replyDue: resultDue(law, of?.grade ?? review!.grade, reportDue, regionCode),
      extendedDays: 0,
      appraisalDays: 0,
      tickFileIds: [],
    };
  },
});

/** Enters the result of the higher government: the report as it was replied to. 登记上级调查结果 */
export const recordResultAbove = act<
  Investigation,
  input.RecordResultAboveInput,
  NamedOffices & { files: FileFacts[] }
>({
  name: 'recordResultAbove',
  facts: { files: filesNamed, ...officesOfLines },
  musts: [
    isSaid(
      'INVESTIGATION_FINDS_THE_CAUSES',
      'causes',
      R493('第三十条'),
      '须写明事故原因。',
      'The causes of the accident must be stated.',
    ),
    isSaid(
      'INVESTIGATION_REPLY_IS_NUMBERED',
      'replyNumber',
      R493('第三十二条'),
      '须写明批复文号。',
      'The number of the reply must be stated.',
    ),
    {
      code: 'RESULT_ABOVE_IS_IN_ORDER',
      path: ['repliedOn'],
      basis: R493('第三十二条'),
      says: {
        zh: '上级调查报告日不得早于调查组成立（签收）之日，批复日不得早于报告日，不得晚于办理之日。',
        en: 'The report may not be of before the day on which the higher government began, nor the reply of before the report, nor later than the day of this act.',
      },
      holds: ({ entry, input, today }) =>
        input.reportedOn >= (entry.receivedOn ?? civilDateOf(entry.formedAt)) &&
        input.reportedOn <= input.repliedOn &&
        input.repliedOn <= today,
    },
    {
      code: 'STRAND_NAMES_WHO_IS_ITS_OWN',
      path: ['items'],
      basis: both,
      says: {
        zh: '追责建议须写明单位、责任依据和失职事实；对象为个人的须写明姓名和职务，为单位的不得填写姓名。',
        en: 'Each item must state unit, basis and conduct; a person must have name and position, and only a person may have a name.',
      },
      holds: ({ input }) => input.items.every(namesWho),
    },
    namesOffices,
    {
      code: 'INVESTIGATION_LIABILITY_NAMES_WHO',
      path: ['liability'],
      basis: both,
      says: {
        zh: '认定为责任事故的，须至少有一项对责任单位或者责任人的追责建议。',
        en: 'Where the accident is found to be one of liability, there must be at least one accountability item for a unit or person.',
      },
      holds: ({ entry, input }) => entry.subject === 'DISASTER' || !input.liability || input.items.length > 0,
    },
    fileIsTheOffices('INVESTIGATION_REPORT_SENT_BY_THE_OFFICE', 'reportFileId'),
  ],
  decide: ({ input, number, due }) => ({
    causes: input.causes.trim(),
    liability: input.liability,
    reportedOn: input.reportedOn,
    replyNumber: input.replyNumber.trim(),
    repliedAt: startOf(input.repliedOn),
    reportFileId: input.reportFileId,
    evaluationDue: endOf(addMonths(input.repliedOn, number('accident.evaluate.months'))),
    publicationDue: due('accident.publish.days', input.repliedOn).dueAt,
  }),
  creates: (ctx) => itemsMade(ctx, ctx.input.items),
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
