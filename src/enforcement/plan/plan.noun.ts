import { oneOf, is, before, overlaps, type Bind, type Conditions } from '../../access/model/conditions.js';
import type { Caller } from '../../access/rights/caller.js';
import { keyIn } from '../../access/privacy/ids.js';
import { noun, waitOn, type Noun } from '../../access/model/noun.js';
import { ofCountyOrSeat } from '../../organisation/organisation.scope.js';
import { ofCounty, ofSeat, within } from '../../region/region.scope.js';
import { enterprises } from '../../enterprise/enterprise/enterprise.noun.js';
import { officials } from '../../kernel/roles.js';
import { judgedWithin } from '../../law/law.facts.js';
import type { Organisation } from '../../organisation/organisation.js';
import { organisations } from '../../organisation/organisation.noun.js';
import * as acts from './plan.acts.js';
import type { InspectionPlansWhere, RandomDrawsWhere } from './plan.inputs.js';
import { planLifecycle } from './plan.lifecycle.js';
import { endOfClosing, endOfPlanning, leadsItsOffice } from './plan.facts.js';
import { InspectionPlan, RandomDraw } from './plan.js';

const { planInspections, adoptPlan, withdrawPlan, closePlan, drawInspections } = acts;
const ownOffices = ({ offices }: Caller) => ({ organisationId: oneOf(offices) });
const compiled = { title: '安全生产年度监督检查计划编制办法', article: '编制' };

/** Whether an office with law officers has no plan of its own for the year of a day yet. */
const owesPlan = (office: string, on: string): string =>
  `exists (select from post p join holding h on h.post_id = p.id where p.organisation_id = ${office}
    and 'LAW_OFFICER' = any(p.roles) and h.held_from <= ${on} and (h.held_to is null or h.held_to >= ${on}))
  and not exists (select from inspection_plan y where y.organisation_id = ${office}
    and y.year = extract(year from ${on})::int and y.status <> 'WITHDRAWN')`;
const dayOf = ({ on }: Caller, bind: Bind): string => `${bind(on)}::date`;
/** Every office with law officers adopts a plan of the year by the day that the county sets. */
const plansOwed = waitOn(() => organisations, {
  act: 'planInspections' as const,
  status: [],
  dueBy: null,
  dueAt: (caller: Caller, bind: Bind) => endOfPlanning('t.region_code', dayOf(caller, bind)),
  basis: compiled,
  only: (caller: Caller): Conditions<Organisation> => ({
    id: oneOf(caller.offices),
    kind: oneOf(['BUREAU', 'DEPARTMENT', 'TOWNSHIP']),
    name: (_, bind, columnOf) => owesPlan(columnOf('id'), dayOf(caller, bind)),
  }),
  draft: {
    region: {
      sql: (columnOf) => `case when ${columnOf('kind')} = 'TOWNSHIP' then ${columnOf('regionCode')}
        else ${columnOf('countyCode')} || '000000' end`,
    },
    year: { sql: (_, bind, { on }) => `${bind(on.slice(0, 4))}::text` },
  },
});
/** It is adopted by whoever leads its office, and did not draft it. */
const toAdopt = (caller: Caller): Conditions<InspectionPlan> => ({
  organisationId: (column, bind) =>
    `${column} = ${bind(caller.organisationId)} and exists (select from post p join holding h on h.post_id = p.id
      where p.organisation_id = ${column} and h.operator_id = ${bind(caller.operatorId)}
      and h.held_from <= ${bind(caller.on)} and (h.held_to is null or h.held_to >= ${bind(caller.on)})
      and ${leadsItsOffice})`,
  makerId: (column, bind) => `${column} is distinct from ${bind(caller.operatorId)}::uuid`,
});
/** Told to every office of the county, so that any of them can draw again what was drawn. */
const planned = {
  ...ofCountyOrSeat,
  LAW_OFFICER: ofSeat,
  TECH_INSPECTOR: ofCounty,
  SOCIAL_SUPERVISOR: ofCounty,
} as const;

type PlanAct = 'planInspections' | 'adoptPlan' | 'withdrawPlan' | 'closePlan';
const planning = ['BUREAU_HEAD', 'LAW_OFFICER', 'SECTOR_DEPT', 'TOWNSHIP'] as const;
export const inspectionPlans: Noun<InspectionPlan, InspectionPlansWhere, PlanAct> = noun<
  InspectionPlan,
  InspectionPlansWhere,
  PlanAct
>({
  entity: InspectionPlan,
  names: {
    organisationId: 'acts',
    enterpriseIds: 'mentioned',
    makerId: 'mentioned',
    adopterId: 'mentioned',
    leftIds: 'mentioned',
  },
  tag: 'p',
  historical: true,
  lifecycle: planLifecycle,
  sees: planned,
  // prettier-ignore
  may: {
    planInspections: planning,
    adoptPlan:       ['BUREAU_HEAD', 'SECTOR_DEPT', 'TOWNSHIP'],
    withdrawPlan:    planning,
    closePlan:       planning,
  },
  acts: { planInspections, adoptPlan, withdrawPlan, closePlan },
  // prettier-ignore
  where: {
    region: (code) => within(code),
    year:   (years) => ({ year: oneOf(years) }),
    status: (statuses) => ({ status: oneOf(statuses) }),
  },
  orders: { NEWEST: { by: ['createdAt'], descending: true } },
  personal: {},
  discloses: {},
  waits: [
    plansOwed,
    { act: 'adoptPlan', status: ['DRAFTED'], dueBy: null, dueAt: judgedWithin, basis: compiled, only: toAdopt },
    {
      act: 'closePlan',
      status: ['ADOPTED'],
      dueBy: null,
      dueAt: () => endOfClosing,
      basis: { title: '安全生产年度监督检查计划编制办法', article: '总结报告' },
      only: (caller) => ({ ...ownOffices(caller), endsOn: before(caller.on) }),
    },
  ],
});

export const randomDraws = noun<RandomDraw, RandomDrawsWhere, 'drawInspections'>({
  entity: RandomDraw,
  names: { planId: 'entry', organisationId: 'acts', enterpriseIds: 'mentioned', officerIds: 'acts' },
  tag: 'q',
  historical: true,
  lifecycle: null,
  // 一公开: whoever was drawn, for whom, and what was found there, is for everyone to read.
  sees: 'everyone',
  tells: { conflicts: officials },
  may: { drawInspections: planning },
  acts: { drawInspections },
  where: {
    region: (code) => within(code),
    planId: (id) => ({ planId: is(keyIn(inspectionPlans, id)) }),
    enterpriseId: (id) => {
      const key = keyIn(enterprises, id);
      return key === null ? 'none' : { enterpriseIds: overlaps([key]) };
    },
  },
  orders: { NEWEST: { by: ['createdAt'], descending: true } },
  personal: {},
  discloses: {},
  waits: [],
});
