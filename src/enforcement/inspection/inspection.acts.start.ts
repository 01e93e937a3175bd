import { act, ask, factValue, type Judging } from '../../kernel/act.js';
import { AQF, CFF, GBF54, ZHZF } from '../../kernel/statutes.js';
import { enterpriseById, type EnterpriseFacts } from '../../enterprise/enterprise/enterprise.facts.js';
import {
  inOfficeOn,
  operatorById,
  organisationById,
  type OperatorFacts,
  type OrganisationFacts,
} from '../../organisation/organisation.facts.js';
import { beyondItsLevel, heldOn, itemByCode, type ItemFacts } from '../item/item.facts.js';
import { equipmentById, usableOn, type EquipmentFacts } from '../officer/officer.facts.js';
import { drawById, planById, planCovers, type DrawFacts, type PlanCovers, type PlanFacts } from '../plan/plan.facts.js';
import { inspectedInYear, type InspectedFacts } from './inspection.facts.js';
import type { StartInspectionInput } from './inspection.inputs.js';
import type { Inspection } from './inspection.js';
import { twoOfficers, officersAreCertified } from './inspection.musts.js';
import { togetherMusts } from './inspection.together.musts.js';

const byPlan = AQF('第六十二条');
const assisting: readonly string[] = ['TECH_INSPECTOR', 'EXPERT', 'SOCIAL_SUPERVISOR'];
const officersOf = (draw: DrawFacts, enterpriseId: string): string[] =>
  draw.results
    .split('\n')
    .find((line) => line.startsWith(enterpriseId))
    ?.split(' ')
    .slice(1) ?? [];

export type Starting = {
  enterprise: EnterpriseFacts[];
  officers: OperatorFacts[];
  assistants: OperatorFacts[];
  items: ItemFacts[];
  office: OrganisationFacts[];
  plan: PlanFacts[];
  covers: PlanCovers[];
  draw: DrawFacts[];
  inspected: InspectedFacts[];
  equipment: EquipmentFacts[];
  together: OrganisationFacts[];
  sender: OrganisationFacts[];
};

export type OnStart = Judging<Inspection, StartInspectionInput, Starting>;
const itemsThere = ({ facts, today }: Pick<OnStart, 'facts' | 'today'>): ItemFacts[] =>
  heldOn(facts.items, today, facts.enterprise[0]?.regionCode ?? '');
const itemsArePublished = ({ input, facts, today }: OnStart): boolean => {
  const held = itemsThere({ facts, today }).filter(
    ({ kind, sectors }) =>
      kind === 'INSPECTION' && (sectors.length === 0 || sectors.includes(facts.enterprise[0]?.sector ?? '')),
  );
  return input.itemCodes.length > 0 && input.itemCodes.every((code) => held.some(({ key }) => key === code));
};

const keepsToItsDraw = ({ input, facts }: OnStart): boolean =>
  (input.method === 'RANDOM') === (input.drawId != null) &&
  (input.drawId == null ||
    facts.draw.some(
      (draw) =>
        draw.planId === input.planId &&
        draw.enterpriseIds.includes(input.enterpriseId) &&
        officersOf(draw, input.enterpriseId).every((id) => input.officerIds.includes(id)),
    ));

/** Begins an inspection. 开始检查 */
export const startInspection = act<Inspection, StartInspectionInput, Starting>({
  name: 'startInspection',
  begins: true,
  numbers: { number: '检' },
  concerns: ({ enterpriseId }) => ({ entryType: 'Enterprise', id: enterpriseId, path: 'enterpriseId' }),
  facts: {
    enterprise: ask(enterpriseById, ({ input }) => [input.enterpriseId]),
    officers: ask(operatorById, ({ input }) => input.officerIds),
    assistants: ask(operatorById, ({ input }) => input.assistantIds),
    items: ask(itemByCode, ({ input }) => input.itemCodes),
    office: ask(organisationById, ({ actor }) => [actor.organisationId]),
    plan: ask(planById, ({ input }) => [input.planId]),
    covers: ask(planCovers, ({ input }) => [input.planId == null ? null : `${input.planId}/${input.enterpriseId}`]),
    draw: ask(drawById, ({ input }) => [input.drawId]),
    together: ask(organisationById, ({ input }) => input.jointOfficeIds ?? []),
    sender: ask(organisationById, ({ input }) => [input.crossing?.officeId]),
    equipment: ask(equipmentById, ({ input }) => input.equipmentIds ?? []),
    inspected: ask(inspectedInYear, ({ input, today }) => [`${input.enterpriseId}/${today.slice(0, 4)}`]),
  },
  musts: [
    {
      code: 'INSPECTION_ITEMS_ARE_OF_THE_OFFICES_LEVEL',
      path: ['itemCodes'],
      basis: CFF('第二十四条'),
      says: {
        zh: '乡镇（街道）只能使用本级的、已赋权给本乡镇（街道）的事项；已赋权的事项，在该乡镇（街道）只能由其行使。',
        en: 'A township may only use items of township level that are delegated to it; what is delegated to it, only it may use there.',
      },
      holds: (ctx) => beyondItsLevel(itemsThere(ctx), ctx.facts.office[0]).length === 0,
      facts: (ctx) => beyondItsLevel(itemsThere(ctx), ctx.facts.office[0]).map((code) => factValue('item', code)),
    },
    {
      code: 'INSPECTION_IS_OF_A_STANDING_ENTERPRISE',
      path: ['enterpriseId'],
      basis: byPlan,
      says: {
        zh: '被检查单位须在册且未注销。',
        en: 'The enterprise must be in the ledger and must not have been deregistered.',
      },
      holds: ({ facts }) => facts.enterprise.some(({ status }) => status !== 'DEREGISTERED'),
    },
    officersAreCertified('INSPECTION_OFFICERS_ARE_CERTIFIED', 'officerIds'),
    ...togetherMusts,
    {
      code: 'INSPECTION_IS_BEGUN_BY_ITS_OFFICER',
      path: ['officerIds'],
      basis: twoOfficers,
      says: {
        zh: '检查开始须由本次检查的一名执法人员登记。',
        en: 'The start of an inspection must be recorded by one of its own officers.',
      },
      holds: ({ input, actor }) => actor.operatorId !== null && input.officerIds.includes(actor.operatorId),
    },
    // Helpers help: they neither inspect nor order (国办发〔2024〕54号).
    {
      code: 'INSPECTION_ASSISTANTS_ARE_APPOINTED',
      path: ['assistantIds'],
      basis: GBF54('无执法资格人员不得检查'),
      says: {
        zh: '协助人员须为在岗的技术检查员、专家或者社会监督员。',
        en: 'Everyone who assists must hold a post as technical inspector, expert or social supervisor on that day.',
      },
      holds: ({ input, facts, today }) =>
        input.assistantIds.every((id) =>
          facts.assistants.some((each) => each.key === id && inOfficeOn(each, today, assisting)),
        ),
    },
    {
      code: 'INSPECTION_SHOWS_ITS_CREDENTIALS',
      path: ['credentialsShown'],
      basis: CFF('第五十五条'),
      says: {
        zh: '检查须主动出示执法证件，只有暗访除外。',
        en: 'The enforcement certificates must be shown; only a covert inspection may do without.',
      },
      holds: ({ input }) => input.credentialsShown || input.method === 'COVERT',
    },
    {
      code: 'INSPECTION_ITEMS_ARE_PUBLISHED',
      path: ['itemCodes'],
      basis: GBF54('检查事项公布'),
      says: {
        zh: '检查事项不得为空，且须为公布目录中适用该行业的现行检查事项。',
        en: 'At least one item must be inspected, and each must be an inspection item of the published catalogue, in force and for the sector of the enterprise.',
      },
      holds: itemsArePublished,
    },
    {
      code: 'INSPECTION_IS_PLANNED_OR_SAYS_WHY',
      path: ['planId'],
      basis: byPlan,
      says: {
        zh: '须指明当日在执行期内的检查计划，或者写明计划外检查事由，二者只能择一。',
        en: 'The inspection must name either a plan in force that day or a reason for being outside the plan, and only one of the two.',
      },
      holds: ({ input, facts, today }) =>
        (input.planId == null) !== (input.adHocReason == null) &&
        (input.planId == null ||
          facts.plan.some(
            ({ status, beginsOn, endsOn }) => status === 'ADOPTED' && beginsOn <= today && endsOn >= today,
          )),
    },
    {
      code: 'INSPECTION_FITS_ITS_PLAN',
      path: ['planId'],
      basis: byPlan,
      says: {
        zh: '按计划检查的，被检查单位须为计划列名的重点检查单位，或者属于计划的行业和检查类别。',
        en: 'An inspection by a plan must be of an enterprise that the plan names, or that is of one of its sectors and categories of units.',
      },
      holds: ({ input, facts }) => input.planId == null || facts.covers.length > 0,
      facts: ({ facts }) =>
        facts.plan.flatMap(({ sectors, tiers }) => [
          ...sectors.map((sector) => factValue('sector', sector)),
          ...tiers.map((tier) => factValue('tier', tier)),
        ]),
    },
    {
      code: 'INSPECTION_IS_BY_ITS_OFFICES_PLAN',
      path: ['planId'],
      basis: byPlan,
      says: {
        zh: '按计划检查的，检查计划须为本单位制定的计划。',
        en: "An inspection by a plan must be made under a plan of the officer's own office.",
      },
      holds: ({ facts, actor }) => facts.plan.every(({ organisationId }) => organisationId === actor.organisationId),
    },
    {
      code: 'INSPECTION_KEEPS_TO_ITS_DRAW',
      path: ['drawId'],
      basis: GBF54('双随机、一公开'),
      says: {
        zh: '双随机检查须指明抽取，其他方式不得指明；抽取须属同一检查计划，被检查企业须为其抽中的企业，为该企业抽中的执法人员须全部参加。',
        en: 'A RANDOM inspection must name its draw, any other may not; the draw must be of the same plan, the enterprise must be one drawn in it, and all officers drawn for the enterprise must take part.',
      },
      holds: keepsToItsDraw,
    },
    {
      code: 'INSPECTION_IS_WITHIN_THE_YEARS_CAP',
      path: ['enterpriseId'],
      basis: ({ law, facts, today }) => [
        law.parameter('inspection.cap.year', today, facts.enterprise[0]?.regionCode ?? '').basis,
      ],
      says: {
        zh: '计划内检查不得超过年度检查频次上限；只有举报、移送、上级交办、事故和复查不计入。',
        en: 'The planned inspections of an enterprise may not exceed the yearly cap; only inspections after a tip-off, a transfer, an order from above or an accident, or for a recheck, do not count.',
      },
      holds: ({ input, facts, law, today }) =>
        input.adHocReason != null ||
        (facts.inspected[0]?.n ?? 0) < law.number('inspection.cap.year', today, facts.enterprise[0]?.regionCode ?? ''),
      facts: ({ facts }) => [factValue('inspected', facts.inspected[0]?.n ?? 0, '次')],
    },
    {
      code: 'INSPECTION_EQUIPMENT_IS_USABLE',
      path: ['equipmentIds'],
      basis: ZHZF('执法装备配备'),
      says: {
        zh: '使用的执法装备须为本单位在用装备，租期、检定有效期当日均未届满，每件只能列一次。',
        en: 'Equipment used must be in use by this office, its lease and calibration must hold on that day, and each may be named only once.',
      },
      holds: ({ input, facts, actor, today }) => {
        const ids = input.equipmentIds ?? [];
        return (
          new Set(ids).size === ids.length &&
          ids.every((id) =>
            facts.equipment.some(
              (each) => each.key === id && each.organisationId === actor.organisationId && usableOn(each, today),
            ),
          )
        );
      },
      facts: ({ facts, today }) =>
        facts.equipment.filter((each) => !usableOn(each, today)).map(({ number }) => factValue('equipment', number)),
    },
    {
      code: 'INSPECTION_HAS_A_PURPOSE',
      path: ['purposes'],
      basis: byPlan,
      says: { zh: '须写明至少一项检查目的。', en: 'At least one purpose of the inspection must be named.' },
      holds: ({ input }) => input.purposes.length > 0,
    },
  ],
  decide: ({ input, facts, at, actor }) => ({
    regionCode: facts.enterprise[0]!.regionCode,
    sector: facts.enterprise[0]!.sector,
    enterpriseId: input.enterpriseId,
    method: input.method,
    adHocReason: input.adHocReason ?? null,
    planId: input.planId ?? null,
    drawId: input.drawId ?? null,
    organisationId: actor.organisationId,
    itemCodes: [...new Set(input.itemCodes)],
    purposes: [...new Set(input.purposes)],
    officerIds: input.officerIds,
    assistantIds: input.assistantIds,
    credentialsShown: input.credentialsShown,
    recorderUsed: input.recorderUsed,
    equipmentIds: input.equipmentIds ?? null,
    jointOfficeIds: input.jointOfficeIds ?? null,
    crossOfficeId: input.crossing?.officeId ?? null,
    crossCounty: facts.sender[0]?.countyCode ?? null,
    crossDocument: input.crossing?.document.trim() ?? null,
    crossFrom: input.crossing?.beginsOn ?? null,
    crossUntil: input.crossing?.lastDay ?? null,
    crossPlace: input.crossing?.place ?? null,
    startedAt: at,
    findingCount: 0,
  }),
});
