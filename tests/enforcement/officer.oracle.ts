import { all, type Row, type RoomOracle, type Sees } from '../reader/rules.js';
import { byRole, each, inCounty, ofOffice } from '../reader/sight.js';

/** They hold, or held, a post in one of the caller's offices. */
const ofOwnPeople: Sees = (row, { who, now }) =>
  now.Holding!.some(
    (held: Row) =>
      held.operator_id === row.operator_id &&
      now.Post!.some((post: Row) => post.id === held.post_id && who.offices.includes(post.organisation_id)),
  );

/** What is read of the room, written a second time by hand from clause and access table. */
export const oracle: RoomOracle = {
  types: {
    OfficerTraining: {
      table: 'officer_training',
      tag: 'ot',
      orders: { NEWEST: [['examined_on'], true] },
      lists: { officerTrainings: all },
      sees: byRole({
        ...each(['COUNTY_LEADER', 'BUREAU_HEAD', 'LEGAL_REVIEWER', 'DISCIPLINE'], inCounty),
        LAW_OFFICER: (row, { who }) => row.operator_id === who.self,
        ...each(['SECTOR_DEPT', 'TOWNSHIP'], ofOwnPeople),
      }),
      one: { operator: ['Operator', 'operator_id'], organisation: ['Organisation', 'organisation_id'] },
      wanted: (row, w, { ofId, within }) =>
        (w.region == null || within(row, w.region)) && ofId(w.operatorId, 'Operator', row.operator_id),
    },
    EnforcementEquipment: {
      table: 'enforcement_equipment',
      tag: 'ee',
      orders: { NEWEST: [['created_at'], true] },
      lists: { enforcementEquipment: all },
      sees: byRole({
        ...each(['COUNTY_LEADER', 'BUREAU_HEAD', 'LEGAL_REVIEWER', 'DISCIPLINE'], inCounty),
        LAW_OFFICER: (row, look) => inCounty(row, look) || ofOffice(row, look),
        ...each(['SECTOR_DEPT', 'TOWNSHIP', 'FINANCE'], ofOffice),
      }),
      one: { organisation: ['Organisation', 'organisation_id'] },
      wanted: (row, w, { has, within }) =>
        (w.region == null || within(row, w.region)) && has(w.status, row.status) && has(w.kind, row.kind),
    },
  },
  notDrawn: ['equipmentFigures'],
};
