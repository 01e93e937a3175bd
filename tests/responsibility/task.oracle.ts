import { all, type RoomOracle, type Sees } from '../reader/rules.js';
import { byRole, county, each, inCounty, ofOffice } from '../reader/sight.js';

const leadsOrHelps: Sees = (row, look) =>
  ofOffice(row, look) || row.co_ids.some((id: string) => look.who.offices.includes(id));
/** What is read of the room, written a second time by hand from clause and access table. */
export const oracle: RoomOracle = {
  types: {
    KeyTask: {
      table: 'key_task',
      tag: 'k',
      orders: { PLACE: [['year', 'place'], false] },
      lists: { keyTasks: all },
      sees: byRole({ ...each(county, inCounty), ...each(['SECTOR_DEPT', 'TOWNSHIP', 'FINANCE'], leadsOrHelps) }),
      one: {
        confirmer: ['Operator', 'confirmer_id'],
        reporter: ['Operator', 'reporter_id'],
        list: ['DutyList', 'list_id'],
        organisation: ['Organisation', 'organisation_id'],
      },
      wanted: (row, w, { has, ofId, within }) =>
        (w.region == null || within(row, w.region)) &&
        has(w.status, row.status) &&
        has(w.year, row.year) &&
        has(w.measureKind, row.measure_kind) &&
        ofId(w.organisationId, 'Organisation', row.organisation_id),
      namedBy: { helpers: ['Organisation', 'co_ids'] },
    },
  },
};
