import { oneOf, is, before } from '../../access/model/conditions.js';
import { keyIn } from '../../access/privacy/ids.js';
import { noun } from '../../access/model/noun.js';
import { ofCountyOrSeat } from '../../organisation/organisation.scope.js';
import { ofCounty, within } from '../../region/region.scope.js';
import * as acts from './plan.acts.js';
import type { InspectionPlansWhere, RandomDrawsWhere } from './plan.inputs.js';
import { planLifecycle } from './plan.lifecycle.js';
import { InspectionPlan, RandomDraw } from './plan.js';

const { planInspections, closePlan, drawInspections } = acts;
/** Told to every office of the county, so that any of them can draw again what was drawn. */
const planned = { ...ofCountyOrSeat, TECH_INSPECTOR: ofCounty, SOCIAL_SUPERVISOR: ofCounty } as const;

export const inspectionPlans = noun<InspectionPlan, InspectionPlansWhere, 'planInspections' | 'closePlan'>({
  entity: InspectionPlan,
  names: { organisationId: 'acts', enterpriseIds: 'mentioned' },
  tag: 'p',
  historical: true,
  lifecycle: planLifecycle,
  sees: planned,
  may: { planInspections: ['BUREAU_HEAD'], closePlan: ['BUREAU_HEAD'] },
  acts: { planInspections, closePlan },
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
    {
      act: 'closePlan',
      status: ['ADOPTED'],
      dueBy: null,
      basis: { title: '安全生产年度监督检查计划编制办法', article: '总结报告' },
      only: ({ on }) => ({ endsOn: before(on) }),
    },
  ],
});

export const randomDraws = noun<RandomDraw, RandomDrawsWhere, 'drawInspections'>({
  entity: RandomDraw,
  names: { planId: 'entry', organisationId: 'acts', enterpriseIds: 'mentioned', officerIds: 'acts' },
  tag: 'q',
  historical: true,
  lifecycle: null,
  sees: planned,
  may: { drawInspections: ['BUREAU_HEAD'] },
  acts: { drawInspections },
  where: {
    region: (code) => within(code),
    planId: (id) => ({ planId: is(keyIn(inspectionPlans, id)) }),
  },
  orders: { NEWEST: { by: ['createdAt'], descending: true } },
  personal: {},
  discloses: {},
  waits: [],
});
