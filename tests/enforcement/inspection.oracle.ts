import { all, millis, between, drawnMoment, type Look, type RoomOracle, type Row, type Sees } from '../reader/rules.js';
import { aboutFirm, asOfficer, byRole, each, helpers, inCounty, ofTownship } from '../reader/sight.js';

const names: Sees = (row, { who }) => who.self !== null && row.officer_ids.includes(who.self);
const joins: Sees = (row, { who }) => (row.joint_office_ids ?? []).some((id: string) => who.offices.includes(id));
const visitOf = (finding: Row, { now }: Look): Row => now.Inspection!.find(({ id }) => id === finding.inspection_id)!;

/** What is read of the room, written a second time by hand from clause and access table. */
export const oracle: RoomOracle = {
  types: {
    Inspection: {
      table: 'inspection',
      tag: 'n',
      orders: { NEWEST: [['started_at'], true] },
      lists: { inspections: all },
      sees: byRole({
        ...aboutFirm,
        ...each(helpers, inCounty),
        LAW_OFFICER: (row, look) => asOfficer(row, look) || names(row, look),
        SECTOR_DEPT: (row, look) => look.inCell() || joins(row, look),
        TOWNSHIP: (row, look) => ofTownship(row, look) || joins(row, look),
      }),
      columns: { recorderUsed: 'recorder_on' },
      one: {
        opinionBy: ['Operator', 'opinion_by_id'],
        enterprise: ['Enterprise', 'enterprise_id'],
        plan: ['InspectionPlan', 'plan_id'],
        draw: ['RandomDraw', 'draw_id'],
        organisation: ['Organisation', 'organisation_id'],
        crossOffice: ['Organisation', 'cross_office_id'],
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
        jointOffices: ['Organisation', 'joint_office_ids'],
      },
    },
    Finding: {
      table: 'finding',
      tag: 'f',
      orders: { NEWEST: [['created_at'], true] },
      sees: byRole({
        ...aboutFirm,
        ...each(helpers, inCounty),
        LAW_OFFICER: (row, look) => asOfficer(row, look) || names(visitOf(row, look), look),
        SECTOR_DEPT: (row, look) => look.inCell() || joins(visitOf(row, look), look),
        TOWNSHIP: (row, look) => ofTownship(row, look) || joins(visitOf(row, look), look),
      }),
      one: {
        enterprise: ['Enterprise', 'enterprise_id'],
        inspection: ['Inspection', 'inspection_id'],
        hazard: ['Hazard', 'hazard_id'],
        organisation: ['Organisation', 'organisation_id'],
      },
      kept: { evidence: ['evidence_file_id', 'evidence_file_ids'] },
    },
  },
  draws: { startedFrom: drawnMoment, startedTo: drawnMoment },
};
