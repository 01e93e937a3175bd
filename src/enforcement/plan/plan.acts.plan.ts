import { act, ask, factValue, hasText, type EntryContext, type Judging, type Must } from '../../kernel/act.js';
import { levelOf } from '../../kernel/region-code.js';
import { AQF } from '../../kernel/statutes.js';
import { holdsPostOn } from '../../organisation/organisation.facts.js';
import {
  leadersOfOffice,
  planningOffice,
  progressOfPlan,
  type LeaderOfOffice,
  type PlanningOffice,
  type PlanProgressFacts,
} from './plan.facts.js';
import type { AdoptPlanInput, ClosePlanInput, PlanInspectionsInput, WithdrawPlanInput } from './plan.inputs.js';
import type { InspectionPlan } from './plan.js';
import { randomOwed, unitsLeft } from './plan.musts.js';

const byPlan = AQF('第六十二条');

/** Drafts a plan of inspections. 制定监督检查计划 */
export const planInspections = act<InspectionPlan, PlanInspectionsInput, { office: PlanningOffice[] }>({
  name: 'planInspections',
  begins: true,
  numbers: { number: '检计' },
  facts: { office: ask(planningOffice, ({ actor, today }) => [`${actor.organisationId}/${today}`]) },
  musts: [
    {
      code: 'PLAN_IS_OF_AN_OFFICE_WITH_OFFICERS',
      basis: byPlan,
      says: {
        zh: '检查计划须由配有执法人员的应急管理局、部门或者乡镇（街道）制定。',
        en: 'A plan must be drafted in a bureau, a department or a township that has law officers on that day.',
      },
      holds: ({ facts }) =>
        facts.office.some(({ kind, officers }) => ['BUREAU', 'DEPARTMENT', 'TOWNSHIP'].includes(kind) && officers > 0),
    },
    {
      code: 'PLAN_IS_A_COUNTYS',
      path: ['region'],
      basis: byPlan,
      says: {
        zh: '检查计划的区划须为县级，乡镇（街道）的计划须为本乡镇（街道）。',
        en: 'The region of a plan must be a county; that of a plan of a township must be the township.',
      },
      holds: ({ input, facts }) =>
        facts.office.every(({ kind, regionCode }) =>
          kind === 'TOWNSHIP' ? input.region === regionCode : levelOf(input.region) === 'COUNTY',
        ),
    },
    {
      code: 'PLAN_KEEPS_TO_ITS_SECTORS',
      path: ['sectors'],
      basis: AQF('第十条'),
      says: {
        zh: '部门的检查计划须指明行业，且只能是其负有安全生产监督管理职责的行业。',
        en: 'The plan of a department must name its sectors, and only sectors that the department supervises.',
      },
      holds: ({ input, facts }) =>
        facts.office.every(
          ({ kind, sectors }) =>
            kind !== 'DEPARTMENT' ||
            (input.sectors.length > 0 && input.sectors.every((sector) => sectors.includes(sector))),
        ),
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
        zh: '计划检查次数须至少为一，且不得少于对重点检查单位的检查次数之和；每家检查次数须为零至十二，列名单位至少一次；双随机比例须为零至一百。',
        en: 'The number of visits must be at least 1 and may not be smaller than the visits owed to the units named; visits to each must be 0 to 12, to a unit named at least 1; the share drawn at random must be 0 to 100.',
      },
      holds: ({ input }) =>
        input.visits >= 1 &&
        input.visits >= new Set(input.enterpriseIds).size * (input.unitVisits ?? 1) &&
        (input.unitVisits ?? 1) >= 1 &&
        [input.unitVisits ?? 1, input.keyVisits ?? 0].every((times) => times >= 0 && times <= 12) &&
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
    unitVisits: input.unitVisits ?? 1,
    keyVisits: input.keyVisits ?? 0,
    organisationId: actor.organisationId,
    makerId: actor.operatorId,
  }),
});

type OfPlan = Pick<EntryContext<InspectionPlan>, 'entry' | 'actor'>;
const isItsOffices: Must<OfPlan> = {
  code: 'PLAN_IS_ITS_OFFICES',
  basis: byPlan,
  says: {
    zh: '检查计划只能由制定该计划的单位办理。',
    en: 'Only the office whose plan it is may take this act.',
  },
  holds: ({ entry, actor }) => entry.organisationId === actor.organisationId,
};

/** Adopts it: a leader of the office, and not whoever drafted it. 批准 */
export const adoptPlan = act<InspectionPlan, AdoptPlanInput, { leaders: LeaderOfOffice[] }>({
  name: 'adoptPlan',
  preconditionFacts: { leaders: ask(leadersOfOffice, ({ entry }) => [entry.organisationId]) },
  preconditions: [
    isItsOffices,
    {
      code: 'PLAN_IS_ADOPTED_BY_A_LEADER',
      basis: byPlan,
      says: {
        zh: '检查计划须由本单位领导班子成员批准；只有班子未登记的，方可由单位负责岗位批准。',
        en: 'A plan must be adopted by a member of the leadership of its office; only where no leadership is known, by a post that answers for the office.',
      },
      holds: ({ facts, actor, today }) =>
        facts.leaders.some((each) => each.operatorId === actor.operatorId && holdsPostOn(each, today)),
    },
    {
      code: 'PLAN_MAKER_DOES_NOT_ADOPT',
      basis: byPlan,
      says: {
        zh: '检查计划的拟制人不得批准该计划。',
        en: 'Whoever drafted the plan may not adopt it.',
      },
      holds: ({ entry, actor }) => actor.operatorId !== null && entry.makerId !== actor.operatorId,
    },
  ],
  musts: [],
  decide: ({ actor, at }) => ({ adopterId: actor.operatorId, adoptedAt: at }),
});

/** Takes a draft back. 撤回 */
export const withdrawPlan = act<InspectionPlan, WithdrawPlanInput>({
  name: 'withdrawPlan',
  preconditions: [isItsOffices],
  musts: [
    {
      code: 'PLAN_WITHDRAWN_FOR_A_REASON',
      path: ['reason'],
      basis: byPlan,
      says: { zh: '须写明撤回原因。', en: 'The reason for the withdrawal must be stated.' },
      holds: ({ input }) => hasText(input.reason),
    },
  ],
  decide: ({ input }) => ({ withdrawReason: input.reason.trim() }),
});

type OnClosing = Judging<InspectionPlan, ClosePlanInput, { progress: PlanProgressFacts[] }>;
const leftOf = ({ facts }: Pick<OnClosing, 'facts'>) => facts.progress.flatMap(unitsLeft);
const named = ({ input }: Pick<OnClosing, 'input'>) => input.leftUnits ?? [];
const isShort = ({ facts }: Pick<OnClosing, 'facts'>): boolean =>
  facts.progress.some((each) => each.made < each.visits || each.random < randomOwed(each));

/** Tells what came of a plan. 总结 */
export const closePlan = act<InspectionPlan, ClosePlanInput, { progress: PlanProgressFacts[] }>({
  name: 'closePlan',
  facts: { progress: ask(progressOfPlan, ({ entry, at }) => [`${entry.id}/${at}`]) },
  preconditions: [
    isItsOffices,
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
    {
      code: 'PLAN_UNITS_ARE_VISITED_OR_SAY_WHY',
      path: ['leftUnits'],
      basis: byPlan,
      says: {
        zh: '计划须检查的单位均须按次数检查完毕；未检查完毕的，须逐家写明原因，且只能列未检查完毕的单位，每家一次。',
        en: 'Every unit must have been visited as often as planned; each that was not must be named with its reason, once, and no other may be named.',
      },
      holds: (ctx) => {
        const ids = named(ctx).map(({ enterpriseId }) => enterpriseId);
        const left = leftOf(ctx).map(({ enterpriseId }) => enterpriseId);
        return ids.length === left.length && left.every((id) => ids.includes(id));
      },
      facts: (ctx) => [factValue('left', leftOf(ctx).length, '家')],
    },
    {
      code: 'PLAN_REASONS_ARE_BORNE_OUT',
      path: ['leftUnits'],
      basis: byPlan,
      says: {
        zh: '以停产、关闭或者注销为由的，该单位须已不在正常经营状态；以已作计划外检查为由的，该年度须已有计划外检查。',
        en: 'A unit named as not operating must not be operating in the ledger, and one named as inspected otherwise must have been inspected that year outside the plan.',
      },
      holds: (ctx) =>
        named(ctx).every(({ enterpriseId, reason }) =>
          leftOf(ctx)
            .filter((unit) => unit.enterpriseId === enterpriseId)
            .every(
              ({ status, madeOtherwise }) =>
                (reason !== 'NOT_OPERATING' || !['REGISTERED', 'OPERATING'].includes(status)) &&
                (reason !== 'INSPECTED_OTHERWISE' || madeOtherwise > 0),
            ),
        ),
    },
    {
      code: 'PLAN_VISITS_ARE_MADE_OR_SAY_WHY',
      path: ['shortfallReason'],
      basis: byPlan,
      says: {
        zh: '完成次数少于计划次数，或者双随机检查次数少于规定比例的，须写明原因；只有未完成的，方可填写。',
        en: 'Where fewer visits were made than planned, or fewer of them by a random draw, the reason must be stated; only then may one be.',
      },
      holds: (ctx) => isShort(ctx) === (ctx.input.shortfallReason != null),
      facts: ({ facts }) =>
        facts.progress.flatMap((each) => [
          factValue('planned', each.visits, '次'),
          factValue('made', each.made, '次'),
          factValue('randomPlanned', randomOwed(each), '次'),
          factValue('randomMade', each.random, '次'),
        ]),
    },
  ],
  decide: ({ input }) => ({
    closingNote: input.note.trim(),
    leftIds: (input.leftUnits ?? []).map(({ enterpriseId }) => enterpriseId),
    leftReasons: (input.leftUnits ?? []).map(({ reason }) => reason),
    shortfallReason: input.shortfallReason ?? null,
  }),
});
