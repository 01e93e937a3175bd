import { all, millis, type RoomOracle, type Sees } from '../reader/rules.js';
import { aboutFirm, byRole, each, officials } from '../reader/sight.js';

const supervises: Sees = (row, { who }) => who.offices.includes(row.supervisor_id);
/** What is read of the room, written a second time by hand from clause and access table. */
export const oracle: RoomOracle = {
  types: {
    Listing: {
      table: 'listing',
      tag: 'G',
      orders: {
        DEADLINE: [['deadline'], false],
        PROGRESS_DUE: [['next_progress_due'], false],
        NEWEST: [['created_at'], true],
      },
      lists: { listings: all },
      sees: byRole({
        ...aboutFirm,
        SECTOR_DEPT: (row, look) => aboutFirm.SECTOR_DEPT!(row, look) || supervises(row, look),
        TOWNSHIP: (row, look) => aboutFirm.TOWNSHIP!(row, look) || supervises(row, look),
        FINANCE: supervises,
        ...each(['SYSTEM_CLIENT', 'PUBLIC'], (row) => row.noticed_on !== null),
      }),
      columns: { settlementDue: 'deadline' },
      one: {
        accident: ['Accident', 'accident_id'],
        enterprise: ['Enterprise', 'enterprise_id'],
        hazard: ['Hazard', 'hazard_id'],
        supervisor: ['Organisation', 'supervisor_id'],
        lister: ['Organisation', 'lister_id'],
        acceptanceRecord: ['FileRef', 'acceptance_file_id'],
      },
      wanted: (row, w, { within, now }) =>
        (w.region == null || within(row, w.region)) &&
        (w.status == null || w.status.includes(row.status)) &&
        (w.subject == null || w.subject.includes(row.subject)) &&
        (w.level == null || w.level.includes(row.level)) &&
        (w.overdue == null || (millis(row.deadline) < millis(now) && row.status === 'LISTED') === w.overdue),
      toldTo: { acceptanceRecord: [...officials, 'FINANCE'] },
    },
  },
};
