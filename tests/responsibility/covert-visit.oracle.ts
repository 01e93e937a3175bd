import { all, type Draw, type RoomOracle } from '../reader/rules.js';
import { byRole, county, each, inCounty, ofOffice } from '../reader/sight.js';

const visited: Draw = (d) => d.pick(['2026-10-10', '2026-10-20']);

/** What is read of the room, written a second time by hand from clause and access table. */
export const oracle: RoomOracle = {
  types: {
    CovertVisit: {
      table: 'covert_visit',
      tag: 'cv',
      orders: { NEWEST: [['visited_on'], true] },
      lists: { covertVisits: all },
      sees: byRole({ ...each(county, inCounty), ...each(['SECTOR_DEPT', 'TOWNSHIP', 'FINANCE'], ofOffice) }),
      one: {
        organisation: ['Organisation', 'organisation_id'],
        visitor: ['Operator', 'visitor_id'],
        enterprise: ['Enterprise', 'enterprise_id'],
      },
      many: { scenes: ['FilmedScene', 'visit_id'] },
      wanted: (row, w, { ofId, within }) =>
        (w.region == null || within(row, w.region)) &&
        ofId(w.organisationId, 'Organisation', row.organisation_id) &&
        (w.visitedFrom == null || row.visited_on >= w.visitedFrom) &&
        (w.visitedTo == null || row.visited_on <= w.visitedTo),
    },
    FilmedScene: {
      table: 'filmed_scene',
      tag: 'cs',
      orders: { PLACE: [['place'], false] },
      sees: byRole({
        ...each(county, inCounty),
        ...each(
          ['SECTOR_DEPT', 'TOWNSHIP', 'FINANCE'],
          (row, look) => ofOffice(row, look) || look.who.offices.includes(row.responsible_id),
        ),
      }),
      one: {
        organisation: ['Organisation', 'organisation_id'],
        responsible: ['Organisation', 'responsible_id'],
        issue: ['Issue', 'issue_id'],
        visit: ['CovertVisit', 'visit_id'],
        file: ['FileRef', 'file_id'],
      },
    },
  },
  notDrawn: ['fourMore'],
  draws: { visitedFrom: visited, visitedTo: visited },
};
