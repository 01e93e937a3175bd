import { all, type Look, type RoomOracle, type Row, type Sees } from '../reader/rules.js';
import { byRole, county, each, seated } from '../reader/sight.js';

const bySelf: Sees = (row, { who }) => row.recorder_id !== null && row.recorder_id === who.self;
const ofNoOwnOffice = (row: Row, { who }: Look): boolean =>
  row.organisation_id !== null && !who.offices.includes(row.organisation_id);
/**
 * Whoever is named, and whoever sits in their office, sees nothing of it but as its recorder; where no office is named,
 * nobody but discipline.
 */
const apart: Sees = (row, look) =>
  bySelf(row, look) ||
  (look.inCounty &&
    (row.interferer_id === null || row.interferer_id !== look.who.self) &&
    (ofNoOwnOffice(row, look) || (row.organisation_id === null && look.who.roles.includes('DISCIPLINE'))));
const noticed: Sees = (row, look) =>
  published(row) &&
  seated(row, look) &&
  (!look.who.roles.some((role) => county.includes(role)) || ofNoOwnOffice(row, look));
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
        ...each(county, apart),
        ...each(['SECTOR_DEPT', 'TOWNSHIP'], (row, look) => noticed(row, look) || bySelf(row, look)),
        ...each(['FINANCE', 'TECH_INSPECTOR', 'EXPERT'], bySelf),
        PUBLIC: published,
      }),
      toldTo: {
        means: county,
        content: county,
        evidence: county,
        recorder: county,
        interferer: county,
      },
      personal: { personName: 'PERSON_NAME' },
      mayRead: { PERSON_NAME: ['BUREAU_HEAD', 'DISCIPLINE', 'COUNTY_LEADER'] },
      columns: { position: 'held_position' },
      one: {
        investigation: ['Investigation', 'investigation_id'],
        enforcementCase: ['EnforcementCase', 'case_id'],
        inspection: ['Inspection', 'inspection_id'],
        recorder: ['Operator', 'recorder_id'],
        interferer: ['Operator', 'interferer_id'],
        organisation: ['Organisation', 'organisation_id'],
      },
      kept: { evidence: ['evidence_file_id', 'evidence_file_ids'] },
      wanted: (row, w, { has, within }) => (w.region == null || within(row, w.region)) && has(w.status, row.status),
    },
  },
};
