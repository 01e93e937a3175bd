import { act, ask, factValue, hasText } from '../../kernel/act.js';
import { civilDateOf, endOf, type CivilDate } from '../../kernel/civil-date.js';
import { digestOf } from '../../kernel/digest.js';
import { instantOfText, type Instant } from '../../kernel/instant.js';
import type { Law } from '../../kernel/law.js';
import { townshipOf } from '../../kernel/region-code.js';
import { AQF, GBF54 } from '../../kernel/statutes.js';
import { enforcesIn, operatorById, type OperatorFacts } from '../../organisation/organisation.facts.js';
import { drawFrom, officersFor, written, type Candidate, type Drawn } from './plan.draw.js';
import { coveredBy, drawsOfPlan, planById, type CoveredFacts, type EarlierDraw, type PlanFacts } from './plan.facts.js';
import type { DrawInspectionsInput } from './plan.inputs.js';
import type { RandomDraw } from './plan.js';

const byPlan = AQF('第六十二条');
const byChance = GBF54('双随机、一公开');

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

/** Within the days of the county, and before the plan is over. */
const visitsDueOf = ({ law, today, facts }: Drawing & { readonly today: CivilDate }): Instant => {
  const plan = facts.plan[0]!;
  const { dueAt } = law.due('inspection.draw.visit.days', today, plan.regionCode);
  return dueAt < endOf(plan.endsOn) ? dueAt : endOf(plan.endsOn);
};

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
      code: 'DRAW_IS_UNDER_ITS_OFFICES_PLAN',
      path: ['planId'],
      basis: byPlan,
      says: {
        zh: '抽取须由制定该检查计划的单位组织。',
        en: 'The draw must be made by the office whose plan it is.',
      },
      holds: ({ facts, actor }) => facts.plan.every(({ organisationId }) => organisationId === actor.organisationId),
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
      visitsDue: visitsDueOf(ctx),
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
