import { all, type RoomOracle } from '../reader/rules.js';
import { byRole, county, each, inCounty, ofOffice, seated } from '../reader/sight.js';

/** What is read of the room, written a second time by hand from clause and access table. */
export const oracle: RoomOracle = {
  types: {
    SafetyTarget: {
      table: 'safety_target',
      tag: 't',
      orders: { YEAR: [['year', 'measure'], true] },
      lists: { safetyTargets: all },
      sees: byRole({ ...each(county, inCounty), ...each(['SECTOR_DEPT', 'TOWNSHIP'], seated), FINANCE: ofOffice }),
      one: { organisation: ['Organisation', 'organisation_id'] },
      wanted: (row, w, { has, within }) =>
        (w.region == null || within(row, w.region)) && has(w.year, row.year) && has(w.measure, row.measure),
      many: { revisions: ['TargetRevision', 'target_id'] },
    },
    TargetRevision: {
      table: 'target_revision',
      tag: 'tr',
      orders: { OLDEST: [['revised_on'], false] },
      one: { target: ['SafetyTarget', 'target_id'] },
      sees: byRole({ ...each(county, inCounty), ...each(['SECTOR_DEPT', 'TOWNSHIP'], seated) }),
    },
  },
};
