import { all, dayOf, type RoomOracle, type Sees } from '../reader/rules.js';
import { byRole, county, each, inCounty, ofEnterprise, ofOffice, seated } from '../reader/sight.js';

/** Of the office that speaks, or the enterprise that does. */
const ofUnit: Sees = (row, asked) => ofOffice(row, asked) || ofEnterprise(row, asked);

/** What is read of the room, written a second time by hand from clause and access table. */
export const oracle: RoomOracle = {
  types: {
    LastSpeech: {
      table: 'last_speech',
      tag: 'ls',
      orders: { DUE: [['due_on'], false] },
      lists: { lastSpeeches: all },
      sees: byRole({
        ...each(county, inCounty),
        ...each(['SECTOR_DEPT', 'TOWNSHIP'], seated),
        FINANCE: ofOffice,
        ENTERPRISE: ofUnit,
      }),
      one: {
        cycle: ['AssessmentCycle', 'cycle_id'],
        organisation: ['Organisation', 'organisation_id'],
        meeting: ['LeadershipMeeting', 'meeting_id'],
        speaker: ['Operator', 'speaker_id'],
        enterprise: ['Enterprise', 'enterprise_id'],
      },
      wanted: (row, w, { has, ofId, within, now }) =>
        (w.region == null || within(row, w.region)) &&
        has(w.status, row.status) &&
        ofId(w.organisationId, 'Organisation', row.organisation_id) &&
        (w.overdue == null || (row.due_on < dayOf(now) && row.status !== 'HELD') === w.overdue),
      fields: { overdue: ({ row }, { at }) => row.due_on < dayOf(at) && row.status !== 'HELD' },
    },
  },
};
