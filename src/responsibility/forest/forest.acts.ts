import { act, ask, factValue, hasText } from '../../kernel/act.js';
import { civilDateOf } from '../../kernel/civil-date.js';
import type { RegionCode } from '../../kernel/region-code.js';
import { POINTS } from '../../kernel/statutes.js';
import { filesNamed, sentBy, type FileFacts } from '../../file/file.facts.js';
import { burningEvent, fireKind, type BurningFacts } from './forest.facts.js';
import type { SurveyForestFireInput } from './forest.inputs.js';
import type { ForestFire } from './forest.js';

const basis = POINTS('森林火灾受害率');

/** Says how much forest a fire burnt. 勘查受害面积 */
export const surveyForestFire = act<ForestFire, SurveyForestFireInput, { event: BurningFacts[]; files: FileFacts[] }>({
  name: 'surveyForestFire',
  begins: true,
  concerns: ({ eventId }) => ({ entryType: 'DisasterEvent', id: eventId, path: 'eventId' }),
  facts: { event: ask(burningEvent, ({ input }) => [input.eventId]), files: filesNamed },
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
    fileIds: [...new Set(input.fileIds)],
  }),
});
