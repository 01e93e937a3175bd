import { all, type RoomOracle, type Draw } from '../reader/rules.js';
import { byRole, county, each, inCounty, ofOffice } from '../reader/sight.js';

const held: Draw = (d) => d.pick(['2026-10-10', '2026-10-20']);

/** What is read of the room, written a second time by hand from clause and access table. */
export const oracle: RoomOracle = {
  types: {
    LeadershipMeeting: {
      table: 'leadership_meeting',
      tag: 'M',
      orders: { NEWEST: [['held_on'], true] },
      lists: { leadershipMeetings: all },
      sees: byRole({
        ...each(county, inCounty),
        ...each(
          ['SECTOR_DEPT', 'TOWNSHIP', 'FINANCE'],
          (row, look) =>
            ofOffice(row, look) ||
            [...look.now.Assignment!, ...look.now.DutyReport!].some(
              (each) => each.meeting_id === row.id && ofOffice(each, look),
            ) ||
            look.now.Committee!.some(
              ({ id, member_ids }) =>
                id === row.committee_id && look.who.offices.some((office) => member_ids.includes(office)),
            ),
        ),
      }),
      one: {
        organisation: ['Organisation', 'organisation_id'],
        committee: ['Committee', 'committee_id'],
        withdrawer: ['Operator', 'withdrawer_id'],
      },
      namedBy: {
        trainees: ['Operator', 'trainee_ids'],
        present: ['Operator', 'present_ids'],
        absentOffices: ['Organisation', 'absent_ids'],
      },
      many: { items: ['Assignment', 'meeting_id'] },
      wanted: (row, w, { has, ofId, within }) =>
        (w.region == null || within(row, w.region)) &&
        has(w.kind, row.kind) &&
        has(w.body, row.body) &&
        (w.heldFrom == null || row.held_on >= w.heldFrom) &&
        (w.heldTo == null || row.held_on <= w.heldTo) &&
        ofId(w.organisationId, 'Organisation', row.organisation_id) &&
        (w.withdrawn == null || w.withdrawn === (row.withdrawn_at !== null)),
    },
  },
  draws: { heldFrom: held, heldTo: held, withdrawn: (d) => d.chance(0.3) },
};
