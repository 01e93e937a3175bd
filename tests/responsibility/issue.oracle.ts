import { all, dayOf, millis, type RoomOracle, type Row, type Sees } from '../reader/rules.js';
import { byRole, county, each, inCounty } from '../reader/sight.js';

/** A risk of integrity is discipline's, and his whose post it names. */
const plain = (row: Row): boolean => row.kind !== 'INTEGRITY';
const onPost: Sees = (row, { who }) => row.post_id !== null && who.posts.some(({ id }) => id === row.post_id);
const concerned: Sees = (row, { who }) =>
  [row.organisation_id, row.raiser_office_id, row.lead_office_id, ...(row.co_ids ?? [])].some((id) =>
    who.offices.includes(id),
  );

/** What is read of the room, written a second time by hand from clause and access table. */
export const oracle: RoomOracle = {
  types: {
    Issue: {
      table: 'issue',
      tag: 'x',
      orders: { DUE: [['due_at'], false], NEWEST: [['created_at'], true] },
      lists: { issues: all },
      sees: byRole({
        ...each(county, (row, look) => (inCounty(row, look) && plain(row)) || onPost(row, look)),
        DISCIPLINE: inCounty,
        ...each(
          ['SECTOR_DEPT', 'TOWNSHIP', 'FINANCE'],
          (row, look) => (concerned(row, look) && plain(row)) || onPost(row, look),
        ),
      }),
      columns: { rectificationDue: 'due_at' },
      one: {
        answerer: ['Operator', 'answerer_id'],
        raiser: ['Operator', 'raiser_id'],
        organisation: ['Organisation', 'organisation_id'],
        raisedBy: ['Organisation', 'raiser_office_id'],
        leadOffice: ['Organisation', 'lead_office_id'],
        post: ['Post', 'post_id'],
        lead: ['Issue', 'lead_id'],
        decider: ['Operator', 'decider_id'],
        furtherDecider: ['Operator', 'further_decider_id'],
        planFile: ['FileRef', 'plan_file_id'],
      },
      many: { measures: ['IssueMeasure', 'issue_id'] },
      beside: { parts: ['Issue', 'DUE', (row, own) => row.lead_id === own.id, 200] },
      namedBy: { coOrganisations: ['Organisation', 'co_ids'] },
      kept: { evidence: ['evidence_ids'] },
      wanted: (row, w, { has, ofId, within, now, present }) =>
        (w.region == null || within(row, w.region)) &&
        has(w.status, row.status) &&
        has(w.pool, row.pool) &&
        has(w.kind, row.kind) &&
        ofId(w.organisationId, 'Organisation', row.organisation_id) &&
        ofId(w.postId, 'Post', row.post_id) &&
        (w.overdue == null ||
          ((millis(row.due_at) < millis(now) ||
            // What was drawn from the reservoir is late by the day of its draw too.
            present.IssueDraw!.some(
              (draw) => draw.issue_id === row.id && draw.status === 'DRAWN' && draw.due_on < dayOf(now),
            )) &&
            row.status === 'OPEN' &&
            // Until a leader has decided a matter of several offices, it is late by none of them.
            (row.decided_at !== null || (row.lead_id === null && (row.co_ids ?? []).length === 0))) === w.overdue),
      fields: {
        decisionLate: ({ row }, { at }) =>
          row.decided_at === null
            ? row.status === 'OPEN' &&
              (row.lead_id !== null || (row.co_ids ?? []).length > 0) &&
              millis(row.due_at) < millis(at)
            : row.decision_due !== null && millis(row.decision_due) < millis(row.decided_at),
        foundBy: ({ row }, { found }) =>
          row.found_by_type === null ? null : found(row.found_by_type, row.found_by_id, 'now'),
        about: ({ row }, { found }) => (row.about_type === null ? null : found(row.about_type, row.about_id, 'now')),
      },
    },
  },
};
