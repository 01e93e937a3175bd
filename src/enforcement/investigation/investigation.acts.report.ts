import { act, ask, childrenOf, created, factValue, hasText, isSaid, type Judging } from '../../kernel/act.js';
import { addMonths, civilDateOf, endOf } from '../../kernel/civil-date.js';
import { POINTS, R493 } from '../../kernel/statutes.js';
import { filesNamed, type FileFacts } from '../../file/file.facts.js';
import { fileIsTheOffices } from '../../file/file.musts.js';
import { itemsOfInvestigation, type ItemOf } from './investigation.facts.js';
import { isSettledByOthers, ofRegulators, type OfRegulators } from './investigation.apart.musts.js';
import type * as input from './investigation.inputs.js';
import type { AccountabilityItem, Investigation } from './investigation.js';
import type { InvestigationResult } from './rectification-measure.js';
import {
  both,
  ofItsSubject,
  reviewedBy,
  staysWithItsGovernment,
  three,
  type OfItsSubject,
} from './investigation.musts.js';

/** Submits the report. 提交调查报告 */
export const submitInvestigation = act<
  Investigation,
  input.SubmitInvestigationInput,
  OfItsSubject & { items: ItemOf[]; files: FileFacts[] }
>({
  name: 'submitInvestigation',
  judgedOnly: { signedByAll: 'only yes is accepted: the entry says it by being submitted' },
  facts: { files: filesNamed },
  preconditionFacts: { items: ask(itemsOfInvestigation, ({ entry }) => [entry.id]), ...ofItsSubject },
  preconditions: [
    staysWithItsGovernment,
    {
      code: 'INVESTIGATION_HAS_CONCLUDED_BOTH_STRANDS',
      basis: both,
      remedies: [{ action: 'concludeStrand', role: 'BUREAU_HEAD' }],
      says: {
        zh: '一案双查：提交事故调查报告前，企业责任和监管责任两条线均须已有结论。',
        en: 'Both strands, of the enterprise and of the regulators, must be concluded before the report on an accident is submitted.',
      },
      holds: ({ entry }) =>
        entry.subject === 'DISASTER' || (entry.enterpriseConcludedAt !== null && entry.regulatorConcludedAt !== null),
      facts: ({ entry }) => [
        factValue('enterprise', entry.enterpriseConcludedAt ?? 'lacking'),
        factValue('regulator', entry.regulatorConcludedAt ?? 'lacking'),
      ],
    },
    {
      code: 'INVESTIGATION_FINDS_ALL_THREE_RESPONSIBILITIES',
      basis: three,
      remedies: [{ action: 'concludeStrand', role: 'BUREAU_HEAD' }],
      says: {
        zh: '三责同追：事故的企业主体责任、部门监管责任、党政领导责任均须已认定，没有责任的须写明理由。',
        en: 'For an accident, the responsibilities of the enterprise, of the departments and of the leadership must all have a finding, or it must be stated why there is none.',
      },
      holds: ({ entry }) =>
        entry.subject === 'DISASTER' ||
        [entry.enterpriseFinding, entry.departmentFinding, entry.leadershipFinding].every(hasText),
    },
  ],
  musts: [
    isSaid(
      'INVESTIGATION_FINDS_THE_CAUSES',
      'causes',
      R493('第三十条'),
      '须写明事故（灾害）原因。',
      'The causes of the accident or disaster must be stated.',
    ),
    {
      code: 'INVESTIGATION_REPORT_IS_SIGNED_BY_ALL',
      path: ['signedByAll'],
      basis: R493('第三十条'),
      says: { zh: '调查报告须由调查组全体成员签名。', en: 'The report must be signed by every member of the group.' },
      holds: ({ input }) => input.signedByAll,
    },
    {
      code: 'INVESTIGATION_LIABILITY_NAMES_WHO',
      path: ['liability'],
      basis: both,
      says: {
        zh: '认定为责任事故的，须至少有一项对责任单位或者责任人的追责建议。',
        en: 'Where the accident is found to be one of liability, there must be at least one accountability item for a unit or person.',
      },
      holds: ({ entry, input, facts }) => entry.subject === 'DISASTER' || !input.liability || facts.items.length > 0,
    },
    fileIsTheOffices('INVESTIGATION_REPORT_SENT_BY_THE_OFFICE', 'reportFileId'),
  ],
  decide: ({ entry, input, at, due, today, facts, law }) => ({
    // Of a disaster the grade is that of the losses as the report has them.
    reviewGrade: facts.disaster.map((each) => reviewedBy(each, law).grade)[0] ?? entry.reviewGrade,
    causes: input.causes.trim(),
    liability: input.liability,
    reportFileId: input.reportFileId,
    submittedAt: at,
    replyDue: due('accident.reply.days', today).dueAt,
  }),
});

/** Replies to the report. 批复 (第三十二条) */
export const replyInvestigation = act<
  Investigation,
  input.ReplyInvestigationInput,
  OfItsSubject & OfRegulators & { files: FileFacts[] }
>({
  name: 'replyInvestigation',
  preconditionFacts: { ...ofItsSubject, ...ofRegulators },
  facts: { files: filesNamed },
  preconditions: [staysWithItsGovernment, isSettledByOthers],
  musts: [
    isSaid(
      'INVESTIGATION_REPLY_IS_NUMBERED',
      'number',
      R493('第三十二条'),
      '须写明批复文号。',
      'The number of the reply must be stated.',
    ),
    fileIsTheOffices('INVESTIGATION_REPLY_SENT_BY_THE_OFFICE', 'replyFileId'),
  ],
  decide: ({ input, at, today, number, due }) => ({
    replyNumber: input.number.trim(),
    replyFileId: input.replyFileId ?? null,
    repliedAt: at,
    evaluationDue: endOf(addMonths(today, number('accident.evaluate.months'))),
    publicationDue: due('accident.publish.days', today).dueAt,
  }),
});

/** Makes the result public. 公布调查结果 */
export const publishInvestigation = act<Investigation, input.PublishInvestigationInput, OfItsSubject & OfRegulators>({
  name: 'publishInvestigation',
  preconditionFacts: { ...ofItsSubject, ...ofRegulators },
  preconditions: [staysWithItsGovernment, isSettledByOthers],
  musts: [
    isSaid(
      'INVESTIGATION_IS_PUBLISHED_SOMEWHERE',
      'publishedPlace',
      R493('第三十四条'),
      '须写明公布渠道。',
      'The place of publication must be stated.',
    ),
  ],
  decide: ({ input, at }) => ({ publishedAt: at, publishedPlace: input.publishedPlace.trim() }),
  // What everybody may read of it from then on, and no more (第三十四条).
  creates: ({ entry, input, today, keyAt }) => [
    created<InvestigationResult>('InvestigationResult', {
      id: keyAt(0),
      regionCode: entry.regionCode,
      sector: entry.sector,
      investigationId: entry.id,
      number: entry.number,
      subject: entry.subject,
      causes: entry.causes!,
      liability: entry.liability!,
      replyNumber: entry.replyNumber!,
      repliedOn: civilDateOf(entry.repliedAt!),
      publishedOn: today,
      publishedPlace: input.publishedPlace.trim(),
    }),
  ],
});

/** Decisions of which nothing was made public yet. */
const unpublished = ({ status, publishedAt }: Pick<ItemOf, 'status' | 'publishedAt'>): boolean =>
  ['DECIDED', 'EXECUTED'].includes(status) && publishedAt === null;
/** Makes public who was held to account, and how, as far as it was decided. 公布问责结果 */
export const publishAccountability = act<
  Investigation,
  input.PublishAccountabilityInput,
  { items: ItemOf[] } & OfRegulators,
  AccountabilityItem
>({
  name: 'publishAccountability',
  preconditionFacts: { items: ask(itemsOfInvestigation, ({ entry }) => [entry.id]), ...ofRegulators },
  preconditions: [
    isSettledByOthers,
    {
      code: 'ACCOUNTABILITY_PUBLISHED_WAS_DECIDED',
      basis: POINTS('及时公布调查问责结果'),
      remedies: [{ action: 'recordAccountability', role: 'DISCIPLINE' }],
      says: {
        zh: '只有已登记处理结果且尚未公布的追责事项，方可公布。',
        en: 'Only what was decided on an item of accountability, and was not published yet, can be published.',
      },
      holds: ({ facts }) => facts.items.some(unpublished),
    },
  ],
  musts: [
    isSaid(
      'ACCOUNTABILITY_IS_PUBLISHED_SOMEWHERE',
      'publishedPlace',
      POINTS('及时公布调查问责结果'),
      '须写明公布渠道。',
      'The place of publication must be stated.',
    ),
  ],
  decide: () => ({}),
  children: childrenOf<AccountabilityItem>()({
    entryType: 'AccountabilityItem',
    by: 'investigationId',
    decide: ({ input, at }: Judging<Investigation, input.PublishAccountabilityInput>, item) =>
      unpublished(item) ? { publishedAt: at, publishedPlace: input.publishedPlace.trim() } : null,
  }),
});
