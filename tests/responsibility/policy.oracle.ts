import { all, dayOf, type RoomOracle, type Row } from '../reader/rules.js';
import { byRole, county, each, inCounty, ofOffice, seated } from '../reader/sight.js';

const holds = (row: Row, day: string): boolean =>
  row.valid_from !== null &&
  row.valid_from <= day &&
  [row.valid_until, row.last_on].every((end) => end === null || end >= day);

/** What is read of the room, written a second time by hand from clause and access table. */
export const oracle: RoomOracle = {
  types: {
    PolicyDocument: {
      table: 'policy_document',
      tag: 'po',
      orders: { NEWEST: [['created_at'], true] },
      lists: { policyDocuments: all },
      sees: byRole({
        ...each(county, inCounty),
        ...each(
          ['SECTOR_DEPT', 'TOWNSHIP', 'FINANCE'],
          (row, look) =>
            ofOffice(row, look) || (['ISSUED', 'REVISED', 'REPEALED'].includes(row.status) && seated(row, look)),
        ),
      }),
      one: { organisation: ['Organisation', 'organisation_id'], former: ['PolicyDocument', 'former_id'] },
      kept: { files: ['file_ids'] },
      wanted: (row, w, { has, ofId, within }) =>
        (w.region == null || within(row, w.region)) &&
        has(w.status, row.status) &&
        has(w.kind, row.kind) &&
        ofId(w.organisationId, 'Organisation', row.organisation_id) &&
        (w.on == null || holds(row, w.on)),
      fields: { inForce: ({ row }, { at }) => holds(row, dayOf(at)) },
    },
  },
};
