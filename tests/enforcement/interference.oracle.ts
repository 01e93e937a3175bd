import { all, type RoomOracle, type Row } from '../reader/rules.js';
import { byRole, county, each, inCounty, seated } from '../reader/sight.js';

const published = (row: Row): boolean => row.status === 'PUBLISHED';

/** What is read of the room, written a second time by hand from clause and access table. */
export const oracle: RoomOracle = {
  types: {
    InterferenceRecord: {
      table: 'interference_record',
      tag: '3',
      orders: { NEWEST: [['created_at'], true] },
      lists: { interferenceRecords: all },
      sees: byRole({
        ...each(county, inCounty),
        ...each(['SECTOR_DEPT', 'TOWNSHIP'], (row, look) => published(row) && seated(row, look)),
        PUBLIC: published,
      }),
      toldTo: { means: county, content: county, evidence: county, recorder: county },
      personal: { personName: 'PERSON_NAME' },
      mayRead: { PERSON_NAME: ['BUREAU_HEAD', 'DISCIPLINE', 'COUNTY_LEADER'] },
      columns: { position: 'held_position' },
      one: {
        investigation: ['Investigation', 'investigation_id'],
        enforcementCase: ['EnforcementCase', 'case_id'],
        inspection: ['Inspection', 'inspection_id'],
        recorder: ['Operator', 'recorder_id'],
      },
      kept: { evidence: ['evidence_file_id', 'evidence_file_ids'] },
      wanted: (row, w, { has, within }) => (w.region == null || within(row, w.region)) && has(w.status, row.status),
    },
  },
};
