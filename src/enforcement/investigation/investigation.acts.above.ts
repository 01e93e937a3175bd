import { act, ask, factValue, isSaid } from '../../kernel/act.js';
import { addMonths, civilDateOf, endOf, startOf } from '../../kernel/civil-date.js';
import { instantOfText } from '../../kernel/instant.js';
import { R493 } from '../../kernel/statutes.js';
import { filesNamed, type FileFacts } from '../../file/file.facts.js';
import { fileIsTheOffices } from '../../file/file.musts.js';
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
import type { Investigation } from './investigation.js';
import {
  both,
  itemsMade,
  namesOffices,
  namesWho,
  officesOfLines,
  resultDue,
  reviewedBy,
  type NamedOffices,
} from './investigation.musts.js';

const level = R493('第十九条');

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
