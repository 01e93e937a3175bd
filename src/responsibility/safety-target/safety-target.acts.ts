import { act, ask, factValue, hasText, created, type AskedFact, type EntryContext } from '../../kernel/act.js';
import { countyOf, levelOf } from '../../kernel/region-code.js';
import { POINTS } from '../../kernel/statutes.js';
import { organisationById, type OrganisationFacts } from '../../organisation/organisation.facts.js';
import type { ConcludeTargetInput, ReviseTargetInput, SetTargetInput } from './safety-target.inputs.js';
import {
  accidentMeasures,
  disasterMeasures,
  forestMeasures,
  hazardMeasures,
  taskMeasures,
  type Measured,
} from './safety-target.facts.js';
import { actualOf, counting, isMet } from './safety-target.score.js';
import { fitsItsMeasure, number, revisedWithinItsMeasure } from './safety-target.musts.js';
import type { SafetyTarget, TargetRevision } from './safety-target.js';

const basis = POINTS('年度目标');

/** Sets a target of the year. 下达目标 */
export const setTarget = act<SafetyTarget, SetTargetInput, { organisation: OrganisationFacts[] }>({
  name: 'setTarget',
  begins: true,
  facts: { organisation: ask(organisationById, ({ input }) => [input.organisationId]) },
  musts: [
    {
      code: 'TARGET_IS_A_COUNTYS',
      path: ['region'],
      basis,
      says: {
        zh: '区划须为县；指明单位的，须为本县现存单位。',
        en: 'The region must be a county, and the office, where one is named, must be an existing office of it.',
      },
      holds: ({ input, facts }) =>
        levelOf(input.region) === 'COUNTY' &&
        (input.organisationId == null ||
          facts.organisation.some(
            ({ endedOn, countyCode }) => endedOn === null && countyCode === countyOf(input.region),
          )),
    },
    {
      code: 'TARGET_IS_A_NUMBER',
      path: ['value'],
      basis,
      says: {
        zh: '目标值须为数字，整数至多九位、小数至多四位。',
        en: 'The value must be a number with at most nine digits before the decimal point and four after it.',
      },
      holds: ({ input }) => number.test(input.value),
    },
    {
      code: 'TARGET_IS_OF_A_YEAR',
      path: ['year'],
      basis,
      says: {
        zh: '年度须为当年或者以后年度，至2100年。',
        en: 'The year must be the present one or a later one, up to 2100.',
      },
      holds: ({ input, today }) => input.year >= Number(today.slice(0, 4)) && input.year <= 2100,
    },
    ...fitsItsMeasure,
    {
      code: 'TARGET_IS_SET_BY_A_CLAUSE',
      path: ['document'],
      basis,
      says: { zh: '须写明文件、条款和计量单位。', en: 'The document, its clause and the unit must all be stated.' },
      holds: ({ input }) => hasText(input.document) && hasText(input.clause) && hasText(input.unit),
    },
  ],
  decide: ({ input }) => ({
    regionCode: input.region,
    year: input.year,
    measure: input.measure,
    bound: input.bound,
    value: Number(input.value).toFixed(4),
    unit: input.unit.trim(),
    document: input.document.trim(),
    clause: input.clause.trim(),
    organisationId: input.organisationId ?? null,
  }),
});

/** Revises it from today on; what it was is kept, with the reason. 调整目标 */
export const reviseTarget = act<SafetyTarget, ReviseTargetInput>({
  name: 'reviseTarget',
  preconditions: [
    {
      code: 'TARGET_REVISED_WITHIN_ITS_YEAR',
      basis,
      says: {
        zh: '目标只能在年度结束之前调整。',
        en: 'A target can only be revised before its year is over.',
      },
      holds: ({ entry, today }) => Number(today.slice(0, 4)) <= entry.year,
    },
  ],
  musts: [
    {
      code: 'TARGET_REVISED_TO_ANOTHER_NUMBER',
      path: ['value'],
      basis,
      says: {
        zh: '新目标值须为数字，整数至多九位、小数至多四位，且不得与原目标值相同。',
        en: 'The new value must be a number with at most nine digits before the decimal point and four after it, and may not be the present one.',
      },
      holds: ({ input, entry }) => number.test(input.value) && Number(input.value) !== Number(entry.value),
      facts: ({ entry }) => [factValue('value', entry.value)],
    },
    revisedWithinItsMeasure,
    {
      code: 'TARGET_REVISED_WITH_REASON_AND_DOCUMENT',
      path: ['reason'],
      basis,
      says: {
        zh: '须写明调整理由和文件。',
        en: 'The reason of the revision and its document must both be stated.',
      },
      holds: ({ input }) => hasText(input.reason) && hasText(input.document),
    },
  ],
  decide: ({ input }) => ({ value: Number(input.value).toFixed(4) }),
  creates: ({ input, entry, keyAt, today }, { id, regionCode }) => [
    created<TargetRevision>('TargetRevision', {
      id: keyAt(0),
      regionCode,
      targetId: id,
      formerValue: entry.value,
      value: Number(input.value).toFixed(4),
      reason: input.reason.trim(),
      document: input.document.trim(),
      revisedOn: today,
    }),
  ],
});

type Counted = Readonly<Record<'accidents' | 'disasters' | 'forest' | 'hazards' | 'tasks', Measured[]>>;
/** What one room counts over the whole year of a target that is its to count. */
const wholeYear = (source: typeof accidentMeasures): AskedFact<{ readonly entry: Readonly<SafetyTarget> }> =>
  ask<{ readonly entry: Readonly<SafetyTarget> }>(source, ({ entry: { measure, regionCode, year, organisationId } }) =>
    counting[measure] === source
      ? [`${regionCode.slice(0, 6)}/${year}/${year + 1}-01-01T00:00:00+08:00/${organisationId ?? ''}`]
      : [],
  );
const cameTo = ({ entry, facts }: EntryContext<SafetyTarget, Counted>): number | null =>
  actualOf(entry.measure, Object.values(facts).flat());

/** Concludes it by what the register counts over its year; what was missed is followed by a letter. 认定目标 */
export const concludeTarget = act<SafetyTarget, ConcludeTargetInput, Counted>({
  name: 'concludeTarget',
  facts: {
    accidents: wholeYear(accidentMeasures),
    disasters: wholeYear(disasterMeasures),
    forest: wholeYear(forestMeasures),
    hazards: wholeYear(hazardMeasures),
    tasks: wholeYear(taskMeasures),
  },
  preconditions: [
    {
      code: 'TARGET_CONCLUDED_ONCE_ITS_YEAR_IS_OVER',
      basis,
      says: {
        zh: '只有年度结束且尚未认定的目标，方可认定。',
        en: 'Only a target whose year is over, and that is not concluded yet, can be concluded.',
      },
      holds: ({ entry, today }) => Number(today.slice(0, 4)) > entry.year && entry.outcome === null,
    },
    {
      code: 'TARGET_NOT_CONCLUDED_BY_ITS_OFFICE',
      basis,
      says: {
        zh: '本单位的目标须由其他单位认定。',
        en: 'The target of an office must be concluded by another office.',
      },
      holds: ({ entry, actor }) => entry.organisationId === null || entry.organisationId !== actor.organisationId,
    },
  ],
  musts: [
    {
      code: 'TARGET_CONCLUDED_BY_WHOLE_FIGURES',
      path: ['id'],
      basis,
      remedies: [{ action: 'surveyForestFire', role: 'SECTOR_DEPT' }],
      says: {
        zh: '只有数据齐全的目标，方可认定；有森林火灾未勘查、上年无可比数据的，不得认定。',
        en: 'A target can be concluded only where its figure is whole: every forest fire must be surveyed, and a change may not be without the year before.',
      },
      holds: (ctx) => cameTo(ctx) !== null,
    },
    {
      code: 'TARGET_CONCLUDED_WITH_A_CONCLUSION',
      path: ['conclusion'],
      basis,
      says: { zh: '须写明认定意见。', en: 'The conclusion must be stated.' },
      holds: ({ input }) => hasText(input.conclusion),
    },
  ],
  decide: (ctx) => {
    const actual = cameTo(ctx);
    return {
      outcome: actual !== null && isMet(ctx.entry, actual, Number(ctx.entry.value)) ? 'MET' : 'MISSED',
      outcomeValue: actual === null ? null : actual.toFixed(4),
      concludedAt: ctx.at,
      conclusion: ctx.input.conclusion.trim(),
    };
  },
});
