import { all, type RoomOracle } from '../reader/rules.js';
import { byRole, county, each, inCounty, ofOffice } from '../reader/sight.js';

/** What is read of the room, written a second time by hand from clause and access table. */
export const oracle: RoomOracle = {
  types: {
    WorkInspection: {
      table: 'work_inspection',
      tag: 'wi',
      orders: { NEWEST: [['started_on'], true] },
      lists: { workInspections: all },
      sees: byRole({
        ...each(county, inCounty),
        ...each(
          ['SECTOR_DEPT', 'TOWNSHIP', 'FINANCE'],
          (row, look) => ofOffice(row, look) || row.inspected_ids.some((id: string) => look.who.offices.includes(id)),
        ),
      }),
      one: {
        organisation: ['Organisation', 'organisation_id'],
        reporter: ['Operator', 'reporter_id'],
        handBack: ['FileRef', 'hand_back_file_id'],
        reportFile: ['FileRef', 'report_file_id'],
        acceptance: ['FileRef', 'acceptance_file_id'],
      },
      many: { findings: ['Issue', 'found_by_id'], rectifications: ['WorkRectification', 'inspection_id'] },
      namedBy: { inspected: ['Organisation', 'inspected_ids'] },
      wanted: (row, w, { has, ofId, within }) =>
        (w.region == null || within(row, w.region)) &&
        has(w.status, row.status) &&
        has(w.kind, row.kind) &&
        (w.organisationId == null ||
          row.inspected_ids.some((id: string) => ofId(w.organisationId, 'Organisation', id))),
    },
    WorkRectification: {
      table: 'work_rectification',
      tag: 'wr',
      orders: { OLDEST: [['reported_at'], false] },
      sees: byRole({
        ...each(county, inCounty),
        ...each(
          ['SECTOR_DEPT', 'TOWNSHIP', 'FINANCE'],
          (row, look) =>
            ofOffice(row, look) ||
            look.now.WorkInspection!.some(
              (of) =>
                of.id === row.inspection_id &&
                (ofOffice(of, look) || of.inspected_ids.some((id: string) => look.who.offices.includes(id))),
            ),
        ),
      }),
      one: {
        inspection: ['WorkInspection', 'inspection_id'],
        organisation: ['Organisation', 'organisation_id'],
        reportFile: ['FileRef', 'report_file_id'],
        reporter: ['Operator', 'reporter_id'],
      },
    },
  },
  notDrawn: ['workInspectionCadence'],
};
