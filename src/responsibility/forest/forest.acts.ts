import { act, ask, factValue, hasText } from '../../kernel/act.js';
import { civilDateOf } from '../../kernel/civil-date.js';
import type { RegionCode } from '../../kernel/region-code.js';
import { POINTS } from '../../kernel/statutes.js';
import { filesNamed, sentBy, type FileFacts } from '../../file/file.facts.js';
import {
  burningEvent,
  fireKind,
  surveyorOf,
  surveysOf,
  type BurningFacts,
  type SurveyFacts,
  type SurveyorFacts,
} from './forest.facts.js';
import type { SurveyForestFireInput } from './forest.inputs.js';
import type { ForestFire } from './forest.js';

const basis = POINTS('森林火灾受害率');

/** Says how much forest a fire burnt. 勘查受害面积 */
export const surveyForestFire = act<
  ForestFire,
  SurveyForestFireInput,
  { event: BurningFacts[]; files: FileFacts[]; surveyor: SurveyorFacts[]; earlier: SurveyFacts[] }
>({
  name: 'surveyForestFire',
  begins: true,
  concerns: ({ eventId }) => ({ entryType: 'DisasterEvent', id: eventId, path: 'eventId' }),
  facts: {
    event: ask(burningEvent, ({ input }) => [input.eventId]),
    files: filesNamed,
    surveyor: ask(surveyorOf, ({ input, actor, today }) => [
      actor.organisationId === null ? null : `${input.eventId}/${actor.organisationId}/${today}`,
    ]),
    earlier: ask(surveysOf, ({ input }) => [input.eventId]),
  },
  musts: [
    {
      code: 'SURVEY_IS_OF_A_FOREST_FIRE',
      path: ['eventId'],
      basis,
      says: {
        zh: '只能勘查森林（草原）火灾（灾种代码040600）。',
        en: 'Only a disaster of the kind fire of forest or grassland (040600) can be surveyed.',
      },
      holds: ({ facts }) => facts.event.every(({ kind }) => kind === fireKind),
      facts: ({ facts }) => facts.event.map(({ kind }) => factValue('kind', kind)),
    },
    {
      code: 'SURVEY_IS_BY_WHOSE_DUTY_IT_IS',
      path: ['eventId'],
      basis,
      says: {
        zh: '森林火灾只能由承担森林火灾防治职责的单位勘查；没有单位承担的，只能由县应急管理局勘查。',
        en: 'A fire of forest may be surveyed only by an office whose published duty names such disasters; where no office has it, only by the bureau.',
      },
      holds: ({ facts }) => facts.surveyor.some((each) => each.surveys),
    },
    {
      code: 'SURVEY_REPLACES_ANOTHER_WITH_A_REASON',
      path: ['replacesReason'],
      basis,
      says: {
        zh: '该火灾已有勘查的，须写明重新勘查的理由；没有的，不得填写。',
        en: 'Where the fire was surveyed before, the reason for replacing that survey must be stated; where it was not, it may not be.',
      },
      holds: ({ input, facts }) =>
        facts.earlier.length > 0 ? hasText(input.replacesReason) : input.replacesReason == null,
      facts: ({ facts }) => facts.earlier.map(({ office, burntHectares }) => factValue(office, burntHectares)),
    },
    {
      code: 'SURVEY_AREA_IS_A_NUMBER',
      path: ['burntHectares'],
      basis,
      says: {
        zh: '受害面积须为不小于零的数字，至多四位小数。',
        en: 'The area must be a number, nought or more, with at most four decimal places.',
      },
      holds: ({ input }) => /^\d{1,7}(\.\d{1,4})?$/.test(input.burntHectares),
    },
    {
      code: 'SURVEY_DAY_IS_IN_ORDER',
      path: ['surveyedOn'],
      basis,
      says: {
        zh: '勘查日期不得早于火灾开始之日，不得晚于办理之日。',
        en: 'The day of the survey may not be before the day the fire began, nor after the day of the act.',
      },
      holds: ({ input, facts, today }) =>
        input.surveyedOn <= today && facts.event.every(({ startedAt }) => input.surveyedOn >= civilDateOf(startedAt)),
    },
    {
      code: 'SURVEY_IS_SHOWN',
      path: ['fileIds'],
      basis,
      says: {
        zh: '须写明勘查报告文号，并附本单位上传的勘查材料。',
        en: "The report must be stated, and at least one file uploaded by the caller's own office must be attached.",
      },
      holds: ({ input, facts, actor }) =>
        hasText(input.document) && input.fileIds.length > 0 && sentBy(actor.organisationId, facts.files, input.fileIds),
    },
  ],
  decide: ({ input, facts, actor }) => ({
    regionCode: facts.event[0]!.regionCode as RegionCode,
    eventId: input.eventId,
    organisationId: actor.organisationId,
    burntHectares: input.burntHectares,
    surveyedOn: input.surveyedOn,
    document: input.document.trim(),
    replacesReason: input.replacesReason?.trim() ?? null,
    fileIds: [...new Set(input.fileIds)],
  }),
});
