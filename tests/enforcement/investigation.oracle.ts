import { all, millis, type Field, type RoomOracle, type Sees } from '../reader/rules.js';
import { byRole, county, each, inCounty, ofEnterprise, ofOffice } from '../reader/sight.js';

const dayOf = (instant: string): string => new Date(millis(instant) + 8 * 3_600_000).toISOString().slice(0, 10);
const inGroup: Sees = (row, { who }) =>
  (who.self !== null && [row.leader_id, ...row.member_ids].includes(who.self)) ||
  row.office_ids.some((id: string) => who.offices.includes(id));
/** The offices that the evaluation found not to have rectified, and those against which something was decided. */
const asOffice: Sees = (row, look) =>
  inGroup(row, look) || (row.not_righted_ids ?? []).some((id: string) => look.who.offices.includes(id));
const against: Sees = (row, { who }) => row.decided_on !== null && who.offices.includes(row.organisation_id);
/** Units by name, persons by unit and position: no name of a person. */
const heldToAccount: Field = ({ row }, { now }) =>
  now
    .AccountabilityItem!.filter((each) => each.investigation_id === row.investigation_id && each.published_at !== null)
    .sort((a, b) => (a.decided_on < b.decided_on || (a.decided_on === b.decided_on && a.id < b.id) ? -1 : 1))
    .map((each) => ({
      head: each.head,
      subjectKind: each.subject_kind,
      unitName: each.unit_name,
      position: each.held_position,
      measure: each.decided_measure ?? each.proposal,
      decidedBy: each.decided_by,
      decidedOn: each.decided_on,
      executedOn: each.executed_on,
      publishedOn: dayOf(each.published_at),
      publishedPlace: each.published_where,
      revokedOn: each.revoked_on,
    }));
/** What is read of the room, written a second time by hand from clause and access table. */
export const oracle: RoomOracle = {
  types: {
    Investigation: {
      table: 'investigation',
      tag: '5',
      orders: { NEWEST: [['formed_at'], true] },
      lists: { investigations: all },
      sees: byRole({
        ...each(county, inCounty),
        ...each(['SECTOR_DEPT', 'TOWNSHIP', 'FINANCE'], asOffice),
        ...each(['TECH_INSPECTOR', 'EXPERT'], inGroup),
      }),
      columns: { order: 'order_document', publishedPlace: 'published_where', evaluationDue: 'evaluate_by' },
      one: {
        event: ['DisasterEvent', 'event_id'],
        reviewRecord: ['FileRef', 'review_file_id'],
        evaluationReport: ['FileRef', 'evaluation_file_id'],
        enterprise: ['Enterprise', 'enterprise_id'],
        accident: ['Accident', 'accident_id'],
        leader: ['Operator', 'leader_id'],
        report: ['FileRef', 'report_file_id'],
        reply: ['FileRef', 'reply_file_id'],
        entrusted: ['Organisation', 'entrusted_id'],
        handOverList: ['FileRef', 'hand_over_file_id'],
      },
      beside: {
        accountability: ['AccountabilityItem', 'NEWEST', (row, own) => row.investigation_id === own.id, 200],
        measuresAsked: ['RectificationMeasure', 'DUE', (row, own) => row.investigation_id === own.id, 200],
        members: ['Operator', 'NAME', (row, own) => own.member_ids.includes(row.id), 20],
      },
      kept: { tickEvidence: ['tick_file_ids'] },
      wanted: (row, w, { has, within }) =>
        (w.region == null || within(row, w.region)) &&
        has(w.status, row.status) &&
        has(w.subject, row.subject) &&
        (w.above == null || (row.investigator !== null) === w.above) &&
        (w.dueBefore == null || millis(row.report_due) < millis(w.dueBefore)),
      namedBy: { offices: ['Organisation', 'office_ids'], notRighted: ['Organisation', 'not_righted_ids'] },
    },
    RectificationMeasure: {
      table: 'rectification_measure',
      tag: 'rm',
      orders: { DUE: [['due_on'], false] },
      lists: { rectificationMeasures: all },
      sees: byRole({
        ...each(county, inCounty),
        ...each(['SECTOR_DEPT', 'TOWNSHIP', 'FINANCE'], ofOffice),
        ENTERPRISE: ofEnterprise,
      }),
      one: {
        investigation: ['Investigation', 'investigation_id'],
        organisation: ['Organisation', 'organisation_id'],
        enterprise: ['Enterprise', 'enterprise_id'],
        newDueAgreedBy: ['Operator', 'new_due_agreed_by_id'],
      },
      namedBy: { doneEvidence: ['FileRef', 'proof_file_ids'], checkRecords: ['FileRef', 'check_file_ids'] },
      wanted: (row, w, { has, ofId, now, within }) =>
        (w.region == null || within(row, w.region)) &&
        has(w.status, row.status) &&
        ofId(w.organisationId, 'Organisation', row.organisation_id) &&
        (w.overdue == null || (row.due_on < dayOf(now) && ['OPEN', 'NOT_RIGHTED'].includes(row.status)) === w.overdue),
    },
    InvestigationResult: {
      table: 'investigation_result',
      tag: 'ir',
      orders: { NEWEST: [['published_on'], true] },
      lists: { investigationResults: all },
      sees: byRole({
        ...each(county, inCounty),
        ...each(['SECTOR_DEPT', 'TOWNSHIP', 'ENTERPRISE', 'SYSTEM_CLIENT', 'PUBLIC'], () => true),
      }),
      columns: { publishedPlace: 'published_where' },
      fields: { heldToAccount },
      one: { investigation: ['Investigation', 'investigation_id'] },
      wanted: (row, w, { has, within }) => (w.region == null || within(row, w.region)) && has(w.subject, row.subject),
    },
    AccountabilityItem: {
      table: 'accountability_item',
      tag: '6',
      orders: { NEWEST: [['created_at'], true] },
      lists: { accountabilityItems: all },
      sees: byRole({ ...each(county, inCounty), ...each(['SECTOR_DEPT', 'TOWNSHIP', 'FINANCE'], against) }),
      personal: { personName: 'PERSON_NAME' },
      mayRead: { PERSON_NAME: ['BUREAU_HEAD', 'DISCIPLINE', 'COUNTY_LEADER'] },
      columns: {
        position: 'held_position',
        basis: 'legal_basis',
        publishedPlace: 'published_where',
        evaluation: 'evaluation_finding',
      },
      one: {
        enterprise: ['Enterprise', 'enterprise_id'],
        investigation: ['Investigation', 'investigation_id'],
        enforcementCase: ['EnforcementCase', 'case_id'],
        organisation: ['Organisation', 'organisation_id'],
      },
    },
  },
  notDrawn: ['deadlines'],
  draws: { above: (d) => d.chance(0.5) },
};
