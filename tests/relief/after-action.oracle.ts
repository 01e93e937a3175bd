import { all, type RoomOracle, type Sees } from '../reader/rules.js';
import { byRole, county, each, inCounty, ofOffice } from '../reader/sight.js';

const tookPart: Sees = (row, { who }) => row.office_ids.some((id: string) => who.offices.includes(id));
/** What is read of the room, written a second time by hand from clause and access table. */
export const oracle: RoomOracle = {
  types: {
    AfterActionReview: {
      table: 'after_action_review',
      tag: 'aa',
      orders: { NEWEST: [['reviewed_on'], true] },
      lists: { afterActionReviews: all },
      sees: byRole({ ...each(county, inCounty), ...each(['SECTOR_DEPT', 'TOWNSHIP', 'FINANCE'], tookPart) }),
      one: {
        investigation: ['Investigation', 'investigation_id'],
        event: ['DisasterEvent', 'event_id'],
        record: ['FileRef', 'record_file_id'],
      },
      beside: { lessons: ['Lesson', 'DUE', (row, own) => row.review_id === own.id, 200] },
      namedBy: { offices: ['Organisation', 'office_ids'] },
      wanted: (row, w, { has, within }) => (w.region == null || within(row, w.region)) && has(w.subject, row.subject),
    },
    Lesson: {
      table: 'lesson',
      tag: 'le',
      orders: { DUE: [['due_on'], false] },
      lists: { lessons: all },
      sees: byRole({ ...each(county, inCounty), ...each(['SECTOR_DEPT', 'TOWNSHIP', 'FINANCE'], ofOffice) }),
      one: {
        review: ['AfterActionReview', 'review_id'],
        organisation: ['Organisation', 'organisation_id'],
        repeats: ['Lesson', 'repeats_id'],
      },
      namedBy: { doneEvidence: ['FileRef', 'proof_file_ids'] },
      wanted: (row, w, { has, within }) =>
        (w.region == null || within(row, w.region)) &&
        has(w.status, row.status) &&
        has(w.topic, row.topic) &&
        (w.repeated == null || (row.repeats_id !== null) === w.repeated),
    },
  },
  draws: { repeated: (d) => d.chance(0.5) },
};
