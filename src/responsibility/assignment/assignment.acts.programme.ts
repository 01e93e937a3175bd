import { aboveOf, governing, judgesFromAbove, officeOf, type Above } from '../responsibility/responsibility.musts.js';
import { act, ask, factValue, hasText, created, type Judging } from '../../kernel/act.js';
import { type CivilDate } from '../../kernel/civil-date.js';
import type { Law } from '../../kernel/law.js';
import { periodOf } from '../../kernel/period.js';
import { GOV } from '../../kernel/statutes.js';
import { organisationById, type OrganisationFacts } from '../../organisation/organisation.facts.js';
import { meetingById, type MeetingFacts } from '../meeting/meeting.facts.js';
import { postById, type PostFacts } from '../responsibility/responsibility.facts.js';
import { measuresOf, scoredMeasures, type MeasureFacts, type ScoredFacts } from './assignment.facts.js';
import type { EvaluateMeasuresInput, OpenWorkProgrammeInput } from './assignment.inputs.js';
import { opensWell } from './assignment.musts.js';
import type { Assignment, EvaluationResult, MeasureEvaluation, WorkProgramme } from './assignment.js';

/** Opens a programme; what it sets is assigned with it. 下达工作方案 */
export const openWorkProgramme = act<
  WorkProgramme,
  OpenWorkProgrammeInput,
  { offices: OrganisationFacts[]; posts: PostFacts[] }
>({
  name: 'openWorkProgramme',
  begins: true,
  facts: {
    offices: ask(organisationById, ({ input }) => [
      input.organisationId,
      ...input.items.map(({ organisationId }) => organisationId),
    ]),
    posts: ask(postById, ({ input }) => input.items.map(({ postId }) => postId)),
  },
  musts: opensWell,
  decide: ({ input, facts }) => ({
    regionCode: facts.offices.find(({ key }) => key === input.organisationId)!.regionCode,
    organisationId: input.organisationId,
    kind: input.kind,
    year: input.year,
    title: input.title.trim(),
    document: input.document.trim(),
    clause: input.clause?.trim() ?? null,
    itemCount: input.items.length,
    evaluatedPeriods: [],
  }),
  creates: ({ input, facts }, programme) =>
    input.items.map((item, i) =>
      created<Assignment>('Assignment', {
        regionCode: facts.offices.find(({ key }) => key === item.organisationId)!.regionCode,
        kind: input.kind,
        programmeId: programme.id,
        place: i + 1,
        organisationId: item.organisationId,
        postId: item.postId ?? null,
        content: item.content.trim(),
        standard: item.standard?.trim() ?? null,
        step: item.step ?? null,
        dueOn: item.dueOn,
        evidenceIds: [],
        returns: 0,
      }),
    ),
});

const evaluated = [{ title: '双桥经开区2022年工作要点', article: '第二条' }] as const;
/** Whose evaluation is the county's: its own, its bureau's that serves the committee, or the committee's. */
const bodies: readonly string[] = [...governing, 'BUREAU', 'PARK'];

const resultOf = (score: number, law: Law, on: CivilDate, region: string): `${EvaluationResult}` =>
  score >= law.number('evaluation.good.min', on, region)
    ? 'GOOD'
    : score >= law.number('evaluation.fair.min', on, region)
      ? 'FAIR'
      : 'POOR';

interface Scoring extends Above {
  readonly meeting: MeetingFacts[];
  readonly measures: MeasureFacts[];
  readonly scored: ScoredFacts[];
}
type Evaluating = Judging<WorkProgramme, EvaluateMeasuresInput, Scoring>;
/** What nobody has scored for the quarter yet. */
const unscored = ({ measures, scored }: Scoring): MeasureFacts[] =>
  measures.filter(({ id }) => !scored.some(({ assignmentId }) => assignmentId === id));
const scores = ({ entry, facts, actor, today }: Evaluating, measure: MeasureFacts): boolean =>
  judgesFromAbove(
    { office: measure, postId: measure.postId, setter: officeOf(entry, facts) },
    facts.firsts,
    actor,
    today,
  );

/** Scores the measures for a quarter, at the meeting that evaluated them. 季度绩效评估 */
export const evaluateMeasures = act<WorkProgramme, EvaluateMeasuresInput, Scoring>({
  name: 'evaluateMeasures',
  facts: {
    ...aboveOf<WorkProgramme>(),
    meeting: ask(meetingById, ({ input }) => [input.meetingId]),
    measures: ask(measuresOf, ({ entry }) => [entry.id]),
    scored: ask(scoredMeasures, ({ entry, input }) => [`${entry.id}/${input.period}`]),
  },
  preconditions: [
    {
      code: 'EVALUATION_IS_OF_THE_TEN_MEASURES',
      basis: evaluated,
      says: {
        zh: '只有“十条措施”方案，方可开展季度绩效评估。',
        en: 'Only a programme of ten measures can be evaluated.',
      },
      holds: ({ entry }) => entry.kind === 'TEN_MEASURES',
    },
  ],
  musts: [
    {
      code: 'EVALUATION_IS_OF_A_QUARTER_OF_ITS_YEAR',
      path: ['period'],
      basis: evaluated,
      says: {
        zh: '期间须为方案年度内已开始的季度（如2026Q1），每个季度只能评估一次。',
        en: 'The period must be a quarter of the year of the programme that has begun (such as 2026Q1), and each quarter can be evaluated only once.',
      },
      holds: ({ entry, input, today }) => {
        const period = periodOf(input.period);
        return (
          period?.kind === 'QUARTER' &&
          period.from <= today &&
          input.period.startsWith(String(entry.year)) &&
          !entry.evaluatedPeriods.includes(input.period)
        );
      },
      facts: ({ input }) => [factValue('period', input.period)],
    },
    {
      code: 'EVALUATION_HELD_BY_THE_BODY',
      path: ['meetingId'],
      basis: evaluated,
      says: {
        zh: '评估会议须为县委、县政府、应急管理局、园区或者议事协调机构登记的季度绩效评估会议，未撤回，且不得早于该季度起始日。',
        en: 'The meeting must be one of the party committee, the government, the bureau, a park or a committee of the county, held to evaluate the ten measures (EVALUATION), not withdrawn, and not before the first day of the quarter.',
      },
      holds: ({ entry, input, facts }) => {
        const period = periodOf(input.period);
        return facts.meeting.some(
          ({ kind, countyCode, heldOn, withdrawn, officeKind, body }) =>
            kind === 'EVALUATION' &&
            countyCode === entry.countyCode &&
            !withdrawn &&
            (bodies.includes(officeKind) || body === 'COMMITTEE') &&
            (period === null || heldOn >= period.from),
        );
      },
      remedies: [{ action: 'recordMeeting', role: 'BUREAU_HEAD' }],
    },
    {
      code: 'EVALUATION_SCORED_FROM_ABOVE',
      path: ['lines'],
      basis: GOV('第三条'),
      says: {
        zh: '不得对本人或者本单位的措施评分；党委、政府及其领导的措施，只能由其他岗位的第一责任人或者下达方案的上级机关的县领导评分。',
        en: 'Nobody may score a measure of their own or of their own office; one of the party committee, the government or a leader may be scored only by a first responsible person of another post or a county leader of the office above that set the programme.',
      },
      holds: (ctx) =>
        ctx.facts.measures.every(
          (measure) => !ctx.input.lines.some(({ assignmentId }) => assignmentId === measure.id) || scores(ctx, measure),
        ),
      remedies: [{ action: 'evaluateMeasures', role: 'COUNTY_LEADER' }],
    },
    {
      code: 'EVALUATION_SCORES_EVERY_MEASURE',
      path: ['lines'],
      basis: evaluated,
      says: {
        zh: '须对方案中未取消、该季度尚未评分且可由本人评分的每项措施各评估一次，得分须为0至100分，并写明意见。',
        en: "Every measure of the programme that was not called off, is not scored for the quarter yet and is the caller's to score must be scored once, from 0 to 100, with an opinion.",
      },
      holds: (ctx) => {
        const { lines } = ctx.input;
        const open = unscored(ctx.facts);
        // That the quarter is evaluated is said by its own must.
        if (ctx.entry.evaluatedPeriods.includes(ctx.input.period)) return true;
        return (
          lines.length > 0 &&
          new Set(lines.map(({ assignmentId }) => assignmentId)).size === lines.length &&
          lines.every(({ assignmentId }) => open.some(({ id }) => id === assignmentId)) &&
          open.every((each) => !scores(ctx, each) || lines.some(({ assignmentId }) => assignmentId === each.id)) &&
          lines.every(({ score, opinion }) => score >= 0 && score <= 100 && hasText(opinion))
        );
      },
    },
  ],
  // A quarter is evaluated once all are scored, whoever scored the last of them.
  decide: ({ entry, input, facts }) => ({
    evaluatedPeriods:
      unscored(facts).length <= input.lines.length ? [...entry.evaluatedPeriods, input.period] : entry.evaluatedPeriods,
  }),
  creates: ({ entry, input, facts, law, today }) =>
    input.lines.map((line) => {
      // Of a measure that is none of the programme the musts let nothing pass.
      const { regionCode, organisationId } = facts.measures.find(({ id }) => id === line.assignmentId) ?? entry;
      return created<MeasureEvaluation>('MeasureEvaluation', {
        regionCode,
        programmeId: entry.id,
        assignmentId: line.assignmentId,
        meetingId: input.meetingId,
        organisationId,
        period: input.period,
        score: line.score,
        result: resultOf(line.score, law, today, entry.regionCode),
        opinion: line.opinion.trim(),
      });
    }),
});
