import { all, dayOf, type RoomOracle, type Row } from '../reader/rules.js';
import { byRole, county, each, inCounty, ofOffice, seated } from '../reader/sight.js';

const offices = byRole({ ...each(county, inCounty), ...each(['SECTOR_DEPT', 'TOWNSHIP', 'FINANCE'], ofOffice) });
const overdue = (row: Row, at: string): boolean => row.status === 'OPEN' && row.due_on < dayOf(at);

/** What is read of the room, written a second time by hand from clause and access table. */
export const oracle: RoomOracle = {
  types: {
    WorkProgramme: {
      table: 'work_programme',
      tag: 'wp',
      orders: { NEWEST: [['year'], true] },
      lists: { workProgrammes: all },
      sees: byRole({ ...each(county, inCounty), ...each(['SECTOR_DEPT', 'TOWNSHIP'], seated), FINANCE: ofOffice }),
      one: { organisation: ['Organisation', 'organisation_id'] },
      many: { items: ['Assignment', 'programme_id'], evaluations: ['MeasureEvaluation', 'programme_id'] },
      wanted: (row, w, { has, within }) =>
        (w.region == null || within(row, w.region)) && has(w.kind, row.kind) && has(w.year, row.year),
    },
    Assignment: {
      table: 'assignment',
      tag: 'wa',
      orders: { DUE: [['due_on'], false] },
      lists: { assignments: all },
      sees: offices,
      one: {
        organisation: ['Organisation', 'organisation_id'],
        post: ['Post', 'post_id'],
        meeting: ['LeadershipMeeting', 'meeting_id'],
        programme: ['WorkProgramme', 'programme_id'],
        answerer: ['Operator', 'answerer_id'],
        judge: ['Operator', 'judge_id'],
      },
      kept: { evidence: ['evidence_ids'] },
      wanted: (row, w, { has, ofId, within, now }) =>
        (w.region == null || within(row, w.region)) &&
        has(w.status, row.status) &&
        has(w.kind, row.kind) &&
        ofId(w.organisationId, 'Organisation', row.organisation_id) &&
        (w.overdue == null || w.overdue === overdue(row, now)),
      fields: {
        overdue: ({ row }, { at }) => overdue(row, at),
        late: ({ row }) => row.answered_at !== null && dayOf(row.answered_at) > row.due_on,
      },
    },
    MeasureEvaluation: {
      table: 'measure_evaluation',
      tag: 'we',
      orders: { PERIOD: [['period'], false] },
      lists: { measureEvaluations: all },
      sees: offices,
      one: {
        meeting: ['LeadershipMeeting', 'meeting_id'],
        organisation: ['Organisation', 'organisation_id'],
        programme: ['WorkProgramme', 'programme_id'],
        measure: ['Assignment', 'assignment_id'],
      },
      wanted: (row, w, { has, within }) => (w.region == null || within(row, w.region)) && has(w.period, row.period),
    },
  },
  notDrawn: ['quarters', 'programmeBoard'],
};
