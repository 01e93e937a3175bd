import { act, ask, childrenOf, factValue, hasText, isSaid } from '../../kernel/act.js';
import { AQF, POINTS, R310, R493 } from '../../kernel/statutes.js';
import { organisationById, type OrganisationFacts } from '../../organisation/organisation.facts.js';
import { filesNamed, sentBy, type FileFacts } from '../../file/file.facts.js';
import { fileIsTheOffices } from '../../file/file.musts.js';
import {
  casesOfAccident,
  itemsOfInvestigation,
  measuresOfInvestigation,
  referralsOfInvestigation,
  type CaseOf,
  type ItemOf,
  type MeasureOf,
  type ReferralOf,
} from './investigation.facts.js';
import { isSettledByOthers, ofRegulators, type OfRegulators } from './investigation.apart.musts.js';
import type * as input from './investigation.inputs.js';
import type { Investigation } from './investigation.js';
import type { InvestigationResult } from './rectification-measure.js';
import { both, ofItsSubject, staysWithItsGovernment, three, type OfItsSubject } from './investigation.musts.js';

const evaluated = AQF('第八十六条');
const nothingLetGo = POINTS('四不放过');

const evaluationIn = ({ evaluation, publishedPlace }: Readonly<input.EvaluateRectificationInput>): string =>
  `${evaluation.trim()}（公开：${publishedPlace.trim()}）`;

/** Decisions that still stand or are to come, of which nothing says whether they were carried out. */
const unanswered = (items: readonly ItemOf[]): readonly ItemOf[] =>
  items.filter(({ status, answered }) => !answered && !['REVOKED', 'HANDED_OVER'].includes(status));

/** Evaluates whether what was asked for is done. 整改评估 (安全生产法 第八十六条) */
export const evaluateRectification = act<
  Investigation,
  input.EvaluateRectificationInput,
  { files: FileFacts[]; offices: OrganisationFacts[]; measures: MeasureOf[]; items: ItemOf[] } & OfItsSubject,
  InvestigationResult
>({
  name: 'evaluateRectification',
  facts: { files: filesNamed, offices: ask(organisationById, (ctx) => ctx.input.notRightedIds ?? []) },
  preconditionFacts: {
    measures: ask(measuresOfInvestigation, ({ entry }) => [entry.id]),
    items: ask(itemsOfInvestigation, ({ entry }) => [entry.id]),
    ...ofItsSubject,
  },
  preconditions: [
    staysWithItsGovernment,
    {
      code: 'EVALUATION_IS_OF_MEASURES',
      basis: evaluated,
      remedies: [{ action: 'setRectificationMeasure', role: 'BUREAU_HEAD' }],
      says: {
        zh: '须先登记调查报告提出的整改措施，方可作出整改评估。',
        en: 'The rectification can be evaluated only once the measures that the report asks for were entered.',
      },
      holds: ({ facts }) => facts.measures.length > 0,
    },
    {
      code: 'EVALUATION_ANSWERS_EACH_DECISION',
      basis: evaluated,
      remedies: [{ action: 'evaluateAccountability', role: 'BUREAU_HEAD' }],
      says: {
        zh: '追责事项须已执行，或者逐项评估落实情况（evaluateAccountability），方可作出整改评估。',
        en: 'Each item of accountability must be carried out, or evaluated one by one (evaluateAccountability), before the rectification is evaluated.',
      },
      holds: ({ facts }) => unanswered(facts.items).length === 0,
      facts: ({ facts }) => unanswered(facts.items).map(({ head, unitName }) => factValue(head, unitName)),
    },
    {
      code: 'EVALUATION_FOLLOWS_EACH_MEASURE',
      basis: evaluated,
      remedies: [{ action: 'evaluateRectificationMeasure', role: 'BUREAU_HEAD' }],
      says: {
        zh: '整改措施须逐项评估完毕，方可作出整改评估。',
        en: 'The rectification can be evaluated only once each of its measures was evaluated.',
      },
      holds: ({ facts }) => facts.measures.every(({ status }) => status === 'RIGHTED' || status === 'NOT_RIGHTED'),
      facts: ({ facts }) =>
        facts.measures
          .filter(({ status }) => status === 'OPEN' || status === 'DONE')
          .map(({ status, office }) => factValue(status, office)),
    },
  ],
  musts: [
    isSaid(
      'EVALUATION_SAYS_WHAT_IT_FOUND',
      'evaluation',
      evaluated,
      '须写明评估结论。',
      'The finding of the evaluation must be stated.',
    ),
    isSaid(
      'EVALUATION_IS_MADE_PUBLIC',
      'publishedPlace',
      evaluated,
      '评估结果须向社会公开，须写明公开渠道。',
      'The place where the evaluation is made public must be stated.',
    ),
    {
      code: 'EVALUATION_NAMES_OFFICES_OF_THE_COUNTY',
      path: ['notRightedIds'],
      basis: evaluated,
      says: {
        zh: '未落实整改的单位须为本县现存单位，每个单位只能填写一次。',
        en: 'Offices that did not rectify must be existing offices of the county, each named only once.',
      },
      holds: ({ entry, input: { notRightedIds }, facts }) =>
        facts.offices.length === (notRightedIds ?? []).length &&
        facts.offices.every(
          ({ kind, countyCode, endedOn }) =>
            countyCode === entry.regionCode.slice(0, 6) &&
            endedOn === null &&
            !['ENTERPRISE', 'PARTNER'].includes(kind),
        ),
    },
    fileIsTheOffices('EVALUATION_SENT_BY_THE_OFFICE', 'evaluationFileId'),
  ],
  // Whoever has not done what was asked counts as not having rectified, named or not.
  decide: ({ input, at, facts }) => {
    const undone = facts.measures
      .filter(({ status, enterpriseId }) => status === 'NOT_RIGHTED' && enterpriseId === null)
      .map(({ organisationId }) => organisationId);
    const notRighted = [...new Set([...(input.notRightedIds ?? []), ...undone])];
    return {
      evaluatedAt: at,
      evaluation: evaluationIn(input),
      evaluationFileId: input.evaluationFileId ?? null,
      notRightedIds: notRighted.length === 0 ? (input.notRightedIds ?? null) : notRighted,
    };
  },
  children: childrenOf<InvestigationResult>()({
    entryType: 'InvestigationResult',
    by: 'investigationId',
    decide: ({ input }: { readonly input: Readonly<input.EvaluateRectificationInput> }) => ({
      evaluation: evaluationIn(input),
    }),
  }),
});

/** Goes over it together. 多方联动复盘 */
export const reviewAfterAction = act<Investigation, input.ReviewAfterActionInput, { files: FileFacts[] }>({
  name: 'reviewAfterAction',
  facts: { files: filesNamed },
  musts: [
    isSaid(
      'REVIEW_SAYS_WHAT_WAS_LEARNT',
      'lessons',
      POINTS('事故灾害复盘'),
      '须写明复盘教训。',
      'The lessons of the after-action review must be stated.',
    ),
    isSaid(
      'REVIEW_SAYS_WHO_TOOK_PART',
      'offices',
      POINTS('事故灾害复盘'),
      '须写明参加复盘的单位。',
      'The offices that took part in the after-action review must be stated.',
    ),
    fileIsTheOffices('REVIEW_SENT_BY_THE_OFFICE', 'reviewFileId'),
  ],
  decide: ({ input, at }) => ({
    reviewedAt: at,
    reviewLessons: `${input.lessons.trim()}（参加：${input.offices.trim()}）`,
    reviewFileId: input.reviewFileId ?? null,
  }),
});

type Closing = {
  measures: MeasureOf[];
  items: ItemOf[];
  cases: CaseOf[];
  referrals: ReferralOf[];
  files: FileFacts[];
} & OfItsSubject &
  OfRegulators;
const caseEnds: readonly string[] = ['DECIDED', 'CLOSED', 'ARCHIVED'];

/** Closes an investigation: nothing is let go. 结案 */
export const closeInvestigation = act<Investigation, input.CloseInvestigationInput, Closing>({
  name: 'closeInvestigation',
  facts: { files: filesNamed },
  preconditionFacts: {
    measures: ask(measuresOfInvestigation, ({ entry }) => [entry.id]),
    items: ask(itemsOfInvestigation, ({ entry }) => [entry.id]),
    cases: ask(casesOfAccident, ({ entry }) => [entry.accidentId]),
    referrals: ask(referralsOfInvestigation, ({ entry }) => [entry.id]),
    ...ofItsSubject,
    ...ofRegulators,
  },
  preconditions: [
    staysWithItsGovernment,
    isSettledByOthers,
    {
      code: 'CLOSING_FOLLOWS_BOTH_STRANDS',
      basis: both,
      remedies: [{ action: 'concludeStrand', role: 'BUREAU_HEAD' }],
      says: {
        zh: '一案双查：县级调查的事故结案前，企业责任和监管责任两条线均须已有结论。',
        en: 'Before the investigation of an accident by the county is closed, both of its strands must be concluded: the liability of the enterprise and that of the regulators.',
      },
      holds: ({ entry }) =>
        entry.subject === 'DISASTER' ||
        entry.investigator !== null ||
        (entry.enterpriseConcludedAt !== null && entry.regulatorConcludedAt !== null),
    },
    {
      code: 'CLOSING_FOLLOWS_THE_REPLY',
      basis: R493('第三十二条'),
      remedies: [{ action: 'replyInvestigation', role: 'COUNTY_LEADER' }],
      says: {
        zh: '只有调查报告已经政府批复的，方可结案。',
        en: 'An investigation can be closed only after the government has replied to its report.',
      },
      holds: ({ entry }) => entry.repliedAt !== null,
    },
    {
      code: 'CLOSING_FOLLOWS_THE_PUBLICATION',
      basis: R493('第三十四条'),
      remedies: [{ action: 'publishInvestigation', role: 'BUREAU_HEAD' }],
      says: {
        zh: '只有调查结果已公布的，方可结案。',
        en: 'An investigation can be closed only after its result was published.',
      },
      holds: ({ entry }) => entry.publishedAt !== null,
    },
    {
      code: 'CLOSING_FOLLOWS_THE_EVALUATION',
      basis: evaluated,
      remedies: [{ action: 'evaluateRectification', role: 'BUREAU_HEAD' }],
      says: {
        zh: '只有整改已经评估的，方可结案。',
        en: 'An investigation can be closed only after the rectification was evaluated.',
      },
      holds: ({ entry }) => entry.evaluatedAt !== null,
    },
    {
      code: 'CLOSING_FOLLOWS_ITS_MEASURES',
      basis: evaluated,
      remedies: [{ action: 'reportRectificationDone', role: 'SECTOR_DEPT' }],
      says: {
        zh: '结案前，全部整改措施均须评估为已落实。',
        en: 'Every measure that was asked for must have been found done before the investigation is closed.',
      },
      holds: ({ facts }) => facts.measures.every(({ status }) => status === 'RIGHTED'),
      facts: ({ facts }) =>
        facts.measures
          .filter(({ status }) => status !== 'RIGHTED')
          .map(({ status, office }) => factValue(status, office)),
    },
    {
      code: 'CLOSING_FOLLOWS_THE_ACCOUNTABILITY',
      basis: three,
      remedies: [{ action: 'recordAccountability', role: 'DISCIPLINE' }],
      says: {
        zh: '结案前，全部追责事项均须已有处理结果。',
        en: 'Every item of accountability must be decided before the investigation is closed.',
      },
      holds: ({ facts }) => facts.items.every(({ status }) => status !== 'PROPOSED'),
      facts: ({ facts }) =>
        facts.items
          .filter(({ status }) => status === 'PROPOSED')
          .map(({ head, unitName }) => factValue(head, unitName)),
    },
    {
      code: 'CLOSING_FOLLOWS_THE_PENALTIES',
      basis: AQF('第一百一十四条'),
      remedies: [{ action: 'decideCase', role: 'BUREAU_HEAD' }],
      says: {
        zh: '结案前，该事故的案件均须已作出决定或者销案；县级调查的责任事故中建议行政处罚的，须至少有一件案件已作出决定。',
        en: 'Every case about the accident must be decided or withdrawn before closing; where the county investigated, a penalty was proposed and the accident is one of liability, at least one case must be decided.',
      },
      holds: ({ entry, facts }) =>
        facts.cases.every(({ status }) => caseEnds.includes(status) || status === 'WITHDRAWN') &&
        (entry.subject === 'DISASTER' ||
          entry.investigator !== null ||
          entry.liability === false ||
          !facts.items.some(({ proposal }) => proposal === 'PENALTY') ||
          facts.cases.some(({ status }) => caseEnds.includes(status))),
      facts: ({ facts }) =>
        facts.cases
          .filter(({ status }) => !caseEnds.includes(status))
          .map(({ number, status }) => factValue(number, status)),
    },
    // 行刑衔接: what reaches criminal justice, or is proposed for it, has gone there or was decided not to.
    {
      code: 'CLOSING_FOLLOWS_THE_REFERRAL',
      basis: R310('第三条'),
      remedies: [{ action: 'referCriminal', role: 'LAW_OFFICER' }],
      says: {
        zh: '县级调查中，达到刑事追诉标准的责任事故，或者追责事项建议移送司法的，结案前须已移送公安机关，或者已决定不移送。',
        en: 'Where the county investigated and an accident of liability reaches the threshold for prosecution, or an item of accountability proposes criminal justice, a referral must have been handed to the police, or not approved, before closing.',
      },
      holds: ({ entry, facts }) =>
        entry.investigator !== null ||
        !(
          facts.items.some(({ proposal }) => proposal === 'CRIMINAL') ||
          (entry.liability === true && facts.accident.some(({ criminalReview }) => criminalReview))
        ) ||
        facts.referrals.some(({ status }) => status !== 'PROPOSED' && status !== 'APPROVED'),
    },
  ],
  musts: [
    {
      code: 'CLOSING_LETS_NOTHING_GO',
      path: ['causeTick'],
      basis: nothingLetGo,
      says: {
        zh: '四不放过：原因、责任人、整改、教育四项均须写明结论。',
        en: 'All four findings must be stated: on the cause, on those responsible, on the corrective measures and on education.',
      },
      holds: ({ input }) =>
        [input.causeTick, input.personsTick, input.measuresTick, input.educationTick].every(hasText),
    },
    {
      code: 'CLOSING_SHOWS_ALL_FOUR',
      path: ['tickFileIds'],
      basis: nothingLetGo,
      says: {
        zh: '四不放过须各有一份佐证，共四份、互不相同，且须由本单位上传。',
        en: "Exactly four different evidence files must be named, one for each finding, and each must have been uploaded by the caller's own office.",
      },
      holds: ({ input, facts, actor }) =>
        new Set(input.tickFileIds).size === 4 &&
        input.tickFileIds.length === 4 &&
        sentBy(actor.organisationId, facts.files, input.tickFileIds),
    },
  ],
  decide: ({ input, at }) => ({
    causeTick: input.causeTick.trim(),
    personsTick: input.personsTick.trim(),
    measuresTick: input.measuresTick.trim(),
    educationTick: input.educationTick.trim(),
    tickFileIds: input.tickFileIds,
    closedAt: at,
  }),
});
