import { act, ask, factValue, hasText } from '../../kernel/act.js';
import { civilDateOf } from '../../kernel/civil-date.js';
import { digestOf } from '../../kernel/digest.js';
import { instantOfText, type Instant } from '../../kernel/instant.js';
import type { Law } from '../../kernel/law.js';
import { levelOf, townshipOf } from '../../kernel/region-code.js';
import { AQF, GBF54 } from '../../kernel/statutes.js';
import { enforcesIn, operatorById, type OperatorFacts } from '../../organisation/organisation.facts.js';
import { drawFrom, officersFor, written, type Candidate, type Drawn } from './plan.draw.js';
import { coveredBy, drawsOfPlan, planById, type CoveredFacts, type EarlierDraw, type PlanFacts } from './plan.facts.js';
import type { ClosePlanInput, DrawInspectionsInput, PlanInspectionsInput } from './plan.inputs.js';
import type { InspectionPlan, RandomDraw } from './plan.js';

const byPlan = AQF('第六十二条');
const byChance = GBF54('双随机、一公开');

/** Adopts a plan of inspections. 制定监督检查计划 */
export const planInspections = act<InspectionPlan, PlanInspectionsInput>({
  name: 'planInspections',
  begins: true,
  numbers: { number: '检计' },
  musts: [
    {
      code: 'PLAN_IS_A_COUNTYS',
      path: ['region'],
      basis: byPlan,
      says: { zh: '检查计划的区划须为县级。', en: 'The region of an inspection plan must be a county.' },
      holds: ({ input }) => levelOf(input.region) === 'COUNTY',
    },
    {
      code: 'PLAN_SPANS_ITS_YEAR',
      path: ['beginsOn'],
      basis: byPlan,
      says: {
        zh: '计划起止日须在该年度内，起始日不得晚于截止日。',
        en: 'The first and the last day of the plan must lie in its year, and the first may not be later than the last.',
      },
      holds: ({ input }) =>
        input.beginsOn <= input.endsOn &&
        input.beginsOn.slice(0, 4) === String(input.year) &&
        input.endsOn.slice(0, 4) === String(input.year),
    },
    {
      code: 'PLAN_COUNTS_ITS_VISITS',
      path: ['visits'],
      basis: byPlan,
      says: {
        zh: '计划检查次数须至少为一，且不得少于重点检查单位数；双随机比例须为零至一百。',
        en: 'The number of visits must be at least 1 and may not be smaller than the number of units named; the share drawn at random must be 0 to 100.',
      },
      holds: ({ input }) =>
        input.visits >= 1 &&
        input.visits >= input.enterpriseIds.length &&
        input.randomPercent >= 0 &&
        input.randomPercent <= 100,
    },
    {
      code: 'PLAN_SAYS_WHOM',
      path: ['tiers'],
      basis: byPlan,
      says: {
        zh: '须指明至少一个检查类别（重点检查、一般检查）。',
        en: 'At least one category of units must be named: KEY, GENERAL or both.',
      },
      holds: ({ input }) => input.tiers.length > 0,
    },
    {
      code: 'PLAN_IS_APPROVED_BY_DOCUMENT',
      path: ['document'],
      basis: byPlan,
      says: {
        zh: '须写明计划名称和批准文件。',
        en: 'The title of the plan and the document that approved it must be stated.',
      },
      holds: ({ input }) => hasText(input.document) && hasText(input.title),
    },
  ],
  decide: ({ input, actor }) => ({
    regionCode: input.region,
    title: input.title.trim(),
    year: input.year,
    tiers: [...new Set(input.tiers)],
    sectors: [...new Set(input.sectors)],
    enterpriseIds: [...new Set(input.enterpriseIds)],
    visits: input.visits,
    randomPercent: input.randomPercent,
    document: input.document.trim(),
    beginsOn: input.beginsOn,
    endsOn: input.endsOn,
    organisationId: actor.organisationId,
  }),
});

/** Tells what came of a plan. 总结 */
export const closePlan = act<InspectionPlan, ClosePlanInput>({
  name: 'closePlan',
  preconditions: [
    {
      code: 'PLAN_IS_OVER',
      basis: byPlan,
      says: { zh: '只有计划期届满后，方可总结。', en: 'A plan can be closed only after its last day.' },
      holds: ({ entry, today }) => today > entry.endsOn,
      facts: ({ entry }) => [factValue('endsOn', entry.endsOn)],
    },
  ],
  musts: [
    {
      code: 'PLAN_RESULT_IS_TOLD',
      path: ['note'],
      basis: byPlan,
      says: { zh: '须写明计划完成情况。', en: 'The outcome of the plan must be stated.' },
      holds: ({ input }) => hasText(input.note),
    },
  ],
  decide: ({ input }) => ({ closingNote: input.note.trim() }),
});

type Drawing = {
  readonly input: Readonly<DrawInspectionsInput>;
  readonly law: Law;
  readonly at: Instant;
  readonly facts: { plan: PlanFacts[]; covered: CoveredFacts[]; officers: OperatorFacts[]; draws: EarlierDraw[] };
};
const capOf = ({ law, at, facts }: Drawing): number =>
  law.number('inspection.cap.year', civilDateOf(at), facts.plan[0]?.regionCode ?? '');
/** Those of the plan that are not yet inspected as often as a year allows; the higher the risk, the more tickets. */
const candidatesOf = (ctx: Drawing): Candidate[] => {
  const weights = Object.fromEntries(
    ctx.law
      .parameter('inspection.draw.tickets', civilDateOf(ctx.at), ctx.facts.plan[0]?.regionCode ?? '')
      .value.split(' ')
      .map((each) => each.split(':')),
  ) as Record<string, string>;
  return ctx.facts.covered
    .filter(
      ({ inspected, townshipCode }) =>
        inspected < capOf(ctx) && (ctx.input.township == null || townshipCode === townshipOf(ctx.input.township)),
    )
    .map(({ id, riskGrade }) => ({ id, tickets: Number(weights[riskGrade ?? 'NONE'] ?? '1') }));
};
const poolOf = (ctx: Drawing): string[] => [...new Set(ctx.input.officerIds)].sort();
const drawnOf = (ctx: Drawing & { readonly keyAt: (place: number) => string }): Drawn[] =>
  drawFrom(ctx.keyAt(0), candidatesOf(ctx), poolOf(ctx), ctx.input.conflicts, ctx.input.count);

/** Draws enterprises and officers at random. 双随机抽取 */
export const drawInspections = act<RandomDraw, DrawInspectionsInput, Drawing['facts']>({
  name: 'drawInspections',
  begins: true,
  numbers: { number: '抽' },
  concerns: ({ planId }) => ({ entryType: 'InspectionPlan', id: planId, path: 'planId' }),
  facts: {
    plan: ask(planById, ({ input }) => [input.planId]),
    covered: ask(coveredBy, ({ input }) => [input.planId]),
    officers: ask(operatorById, ({ input }) => input.officerIds),
    draws: ask(drawsOfPlan, ({ input }) => [input.planId]),
  },
  musts: [
    {
      code: 'DRAW_IS_UNDER_A_PLAN_IN_FORCE',
      path: ['planId'],
      basis: byPlan,
      says: {
        zh: '抽取须依据执行中且在计划期内的检查计划。',
        en: 'The draw must be made under an inspection plan in force that day.',
      },
      holds: ({ facts, today }) =>
        facts.plan.some(({ status, beginsOn, endsOn }) => status === 'ADOPTED' && beginsOn <= today && endsOn >= today),
    },
    {
      code: 'DRAW_HAS_ENOUGH_TO_DRAW_FROM',
      path: ['count'],
      basis: byChance,
      says: {
        zh: '抽取数量须至少为一，且不得超过待抽名单户数，也不得超过二百户。',
        en: 'The number to draw must be at least 1, and may be neither more than the enterprises on the list nor more than 200.',
      },
      holds: (ctx) => ctx.input.count >= 1 && ctx.input.count <= 200 && ctx.input.count <= candidatesOf(ctx).length,
      facts: (ctx) => [factValue('listed', candidatesOf(ctx).length, '户')],
    },
    {
      code: 'DRAW_OFFICERS_ARE_CERTIFIED',
      path: ['officerIds'],
      basis: GBF54('无执法资格人员不得检查'),
      says: {
        zh: '执法人员库须有两名以上执法人员，且均须持有效执法证件、在本县执法岗位上。',
        en: 'There must be at least two officers to draw from, each with a valid enforcement certificate and a post of a law officer in this county.',
      },
      holds: (ctx) =>
        poolOf(ctx).length >= 2 &&
        poolOf(ctx).every((id) =>
          ctx.facts.officers.some(
            (officer) => officer.key === id && enforcesIn(officer, ctx.facts.plan[0]?.countyCode ?? '', ctx.today),
          ),
        ),
    },
    {
      code: 'DRAW_LEAVES_TWO_OFFICERS',
      path: ['conflicts'],
      basis: byChance,
      says: {
        zh: '回避后每户须仍有两名以上执法人员可派，每项回避须写明理由。',
        en: 'Once the officers with a conflict of interest are left out, each enterprise must still have at least two officers, and each conflict must state its reason.',
      },
      holds: (ctx) =>
        ctx.input.conflicts.every(({ reason }) => hasText(reason)) &&
        ctx.facts.covered.every(
          ({ id }) =>
            !ctx.input.conflicts.some((each) => each.enterpriseId === id) ||
            officersFor('', id, poolOf(ctx), ctx.input.conflicts).length >= 2,
        ),
    },
    // Drawing until the wanted name comes up is seen: each draw stays, and a second of a day says why.
    {
      code: 'DRAW_AGAIN_SAYS_WHY',
      path: ['reason'],
      basis: byChance,
      says: {
        zh: '同一计划当日再次抽取的，须写明理由。',
        en: 'A further draw under the same plan on the same day must state its reason.',
      },
      holds: ({ input, facts, today }) =>
        hasText(input.reason) || !facts.draws.some(({ drawnAt }) => civilDateOf(instantOfText(drawnAt)) === today),
      facts: ({ facts }) => facts.draws.slice(-1).map(({ number }) => factValue('draw', number)),
    },
  ],
  decide: (ctx) => {
    const drawn = drawnOf(ctx);
    const list = written(candidatesOf(ctx));
    return {
      regionCode: ctx.facts.plan[0]!.regionCode,
      planId: ctx.input.planId,
      organisationId: ctx.actor.organisationId,
      drawnAt: ctx.at,
      seed: ctx.keyAt(0),
      candidates: list,
      listDigest: digestOf(list),
      officers: poolOf(ctx).join('\n'),
      conflicts: ctx.input.conflicts
        .map(({ officerId, enterpriseId, reason }) => `${officerId} ${enterpriseId} ${reason.trim()}`)
        .sort()
        .join('\n'),
      results: drawn.map(({ enterpriseId, officerIds }) => `${enterpriseId} ${officerIds.join(' ')}`).join('\n'),
      count: drawn.length,
      enterpriseIds: drawn.map(({ enterpriseId }) => enterpriseId),
      officerIds: [...new Set(drawn.flatMap(({ officerIds }) => officerIds))].sort(),
      reason: ctx.input.reason?.trim() ?? null,
    };
  },
});
