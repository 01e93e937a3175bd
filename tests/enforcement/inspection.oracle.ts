import { all, millis, between, drawnMoment, type RoomOracle } from '../reader/rules.js';
import { aboutFirm, asOfficer, byRole, each, helpers, inCounty } from '../reader/sight.js';

/** What is read of the room, written a second time by hand from clause and access table. */
export const oracle: RoomOracle = {
  types: {
    Inspection: {
      table: 'inspection',
      tag: 'n',
      orders: { NEWEST: [['started_at'], true] },
      lists: { inspections: all },
      sees: byRole({ ...aboutFirm, LAW_OFFICER: asOfficer, ...each(helpers, inCounty) }),
      columns: { recorderUsed: 'recorder_on' },
      one: {
        opinionBy: ['Operator', 'opinion_by_id'],
        enterprise: ['Enterprise', 'enterprise_id'],
        plan: ['InspectionPlan', 'plan_id'],
        draw: ['RandomDraw', 'draw_id'],
        organisation: ['Organisation', 'organisation_id'],
        record: ['FileRef', 'record_file_id'],
      },
      beside: {
        findings: ['Finding', 'NEWEST', (row, own) => row.inspection_id === own.id, 200],
        officers: ['Operator', 'NAME', (row, own) => own.officer_ids.includes(row.id), 20],
      },
      wanted: (row, w, { has, ofId, since, within }) =>
        since(row, w) &&
        has(w.number, row.number) &&
        between(row.started_at, w.startedFrom, w.startedTo) &&
        (w.region == null || within(row, w.region)) &&
        has(w.status, row.status) &&
        has(w.method, row.method) &&
        has(w.sector, row.sector) &&
        ofId(w.enterpriseId, 'Enterprise', row.enterprise_id) &&
        ofId(w.planId, 'InspectionPlan', row.plan_id) &&
        (w.dueBefore == null || (row.recheck_due !== null && millis(row.recheck_due) < millis(w.dueBefore))),
      namedBy: {
        recheckers: ['Operator', 'rechecker_ids'],
        assistants: ['Operator', 'assistant_ids'],
        equipment: ['EnforcementEquipment', 'equipment_ids'],
      },
    },
    Finding: {
      table: 'finding',
      tag: 'f',
      orders: { NEWEST: [['created_at'], true] },
      sees: byRole({ ...aboutFirm, LAW_OFFICER: asOfficer, ...each(helpers, inCounty) }),
      one: {
        enterprise: ['Enterprise', 'enterprise_id'],
        inspection: ['Inspection', 'inspection_id'],
        hazard: ['Hazard', 'hazard_id'],
      },
      kept: { evidence: ['evidence_file_id', 'evidence_file_ids'] },
    },
  },
  draws: { startedFrom: drawnMoment, startedTo: drawnMoment },
};
