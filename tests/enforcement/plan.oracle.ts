import { all, type RoomOracle } from '../reader/rules.js';
import { byRole, county, each, everyone, inCounty, officials, seated } from '../reader/sight.js';

/** What is read of the room, written a second time by hand from clause and access table. */
export const oracle: RoomOracle = {
  types: {
    InspectionPlan: {
      table: 'inspection_plan',
      tag: 'p',
      orders: { NEWEST: [['created_at'], true] },
      lists: { inspectionPlans: all },
      sees: byRole({
        ...each([...county, 'TECH_INSPECTOR', 'SOCIAL_SUPERVISOR'], inCounty),
        ...each(['LAW_OFFICER', 'SECTOR_DEPT', 'TOWNSHIP'], seated),
      }),
      one: {
        organisation: ['Organisation', 'organisation_id'],
        maker: ['Operator', 'maker_id'],
        adopter: ['Operator', 'adopter_id'],
      },
      wanted: (row, w, { has, within }) =>
        (w.region == null || within(row, w.region)) && has(w.year, row.year) && has(w.status, row.status),
      namedBy: { enterprises: ['Enterprise', 'enterprise_ids'] },
    },
    RandomDraw: {
      table: 'random_draw',
      tag: 'q',
      orders: { NEWEST: [['created_at'], true] },
      lists: { randomDraws: all },
      sees: everyone,
      toldTo: { conflicts: officials },
      one: { plan: ['InspectionPlan', 'plan_id'], organisation: ['Organisation', 'organisation_id'] },
      wanted: (row, w, { ofId, within }) =>
        (w.region == null || within(row, w.region)) &&
        ofId(w.planId, 'InspectionPlan', row.plan_id) &&
        (w.enterpriseId == null || row.enterprise_ids.some((key: string) => ofId(w.enterpriseId, 'Enterprise', key))),
    },
  },
  notDrawn: ['RandomDraw.visits', 'InspectionPlan.progress', 'InspectionPlan.leftUnits'],
};
