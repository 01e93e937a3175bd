import { all, millis, type RoomOracle } from '../reader/rules.js';
import { byRole, county, each, inCounty, ofOffice } from '../reader/sight.js';

/** What is read of the room, written a second time by hand from clause and access table. */
export const oracle: RoomOracle = {
  types: {
    Supervision: {
      table: 'supervision',
      tag: 'w',
      orders: { DUE: [['answer_due'], false], NEWEST: [['created_at'], true] },
      lists: { supervisions: all },
      sees: byRole({
        ...each(county, inCounty),
        ...each(
          ['SECTOR_DEPT', 'TOWNSHIP', 'FINANCE'],
          (row, look) => ofOffice(row, look) || (row.addressee_id !== null && row.addressee_id === look.who.self),
        ),
        ENTERPRISE: ofOffice,
      }),
      one: {
        organisation: ['Organisation', 'organisation_id'],
        issuer: ['Organisation', 'issuer_id'],
        addressee: ['Post', 'addressee_post_id'],
        addresseePerson: ['Operator', 'addressee_id'],
        owedPost: ['Post', 'owed_post_id'],
        convenor: ['Post', 'convenor_post_id'],
        interviewee: ['Post', 'interviewee_post_id'],
        minutes: ['FileRef', 'minutes_file_id'],
        plan: ['FileRef', 'plan_file_id'],
      },
      wanted: (row, w, { has, ofId, within, now }) =>
        (w.region == null || within(row, w.region)) &&
        has(w.status, row.status) &&
        has(w.level, row.level) &&
        ofId(w.organisationId, 'Organisation', row.organisation_id) &&
        (w.overdue == null ||
          (millis(row.answer_due) < millis(now) && ['ISSUED', 'HELD'].includes(row.status)) === w.overdue),
      fields: {
        about: ({ row }, { found }) => (row.about_type === null ? null : found(row.about_type, row.about_id, 'now')),
      },
    },
  },
};
