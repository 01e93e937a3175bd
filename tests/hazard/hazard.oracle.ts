import { all, millis, rfc, drawnMoment, type RoomOracle, type Field, type Row, type State } from '../reader/rules.js';
import {
  byRole,
  county,
  each,
  helpers,
  inCell,
  inCounty,
  ofEnterprise,
  ofTownship,
  ofVillage,
} from '../reader/sight.js';

const open = ['REPORTED', 'GRADED', 'ORDERED', 'RECTIFYING', 'IN_REVIEW'];
/** Past its deadline; while it waits for review, when the review was asked for. */
const late = (row: Row, at: string): boolean =>
  row.deadline !== null &&
  open.includes(row.status) &&
  millis(row.deadline) < millis(row.status === 'IN_REVIEW' ? (row.review_requested_at ?? at) : at);
const recurrenceOf: Field = ({ row }, { listed }) => {
  const earliest = new Date(millis(row.found_at));
  earliest.setUTCMonth(earliest.getUTCMonth() - 12);
  return listed(
    'Hazard',
    'DEADLINE',
    (earlier) =>
      earlier.id !== row.id &&
      ['CLOSED', 'FIXED_ON_SPOT'].includes(earlier.status) &&
      earlier.criterion === row.criterion &&
      (row.criterion !== null || earlier.description === row.description) &&
      earlier.ended_at !== null &&
      millis(earlier.ended_at) <= millis(row.found_at) &&
      millis(earlier.ended_at) >= earliest.getTime() &&
      (earlier.enterprise_id === null && row.enterprise_id === null
        ? earlier.region_code === row.region_code && earlier.location === row.location
        : earlier.enterprise_id !== null && earlier.enterprise_id === row.enterprise_id),
  );
};
const possibleDuplicates: Field = ({ row }, { listed }) =>
  listed(
    'Hazard',
    'DEADLINE',
    (other) =>
      other.id !== row.id &&
      open.includes(other.status) &&
      other.description === row.description &&
      other.location === row.location &&
      other.enterprise_id === row.enterprise_id &&
      (row.enterprise_id !== null || other.region_code === row.region_code),
  );
const mitigation: Field = ({ row }) => {
  const selfFound = ['SELF', 'DAILY', 'WEEKLY', 'MONTHLY', 'PRINCIPAL'].includes(row.source);
  const selfReported = row.self_reported === true;
  const done = row.review_requested_at ?? row.ended_at;
  const rightInTime =
    ['CLOSED', 'FIXED_ON_SPOT'].includes(row.status) &&
    done !== null &&
    (row.deadline === null ? row.status === 'FIXED_ON_SPOT' : millis(done) <= millis(row.deadline));
  return {
    selfFound,
    selfReported,
    rightInTime,
    applies: selfFound && selfReported && rightInTime && row.found_major_at === null,
    basis: ['第三十二条', '第三十三条'].map((article) => ({ title: '行政处罚法', article })),
  };
};
const fourSystems: Field = ({ row }, { at, now }) => {
  const notices = [
    ...now.Listing!.filter((each) => each.hazard_id === row.id).map((each) => [each.created_at, each.notice_number]),
    ...now
      .HazardBulletin!.filter((each) => each.hazard_ids.includes(row.id))
      .map((each) => [each.created_at, each.document]),
  ]
    .filter(([since]) => millis(since) <= millis(at))
    .sort((a, b) => millis(a[0]) - millis(b[0]) || (a[1] < b[1] ? -1 : 1))
    .map(([, number]) => number as string);
  return {
    onTheList: row.grade === 'MAJOR',
    assigned: row.ordered_at !== null,
    assignmentNumber: row.order_number,
    receivedAt: rfc(row.order_received_at),
    ledgerNumber: row.number,
    closedOut: row.status === 'CLOSED' && row.review_file_id !== null,
    announced: notices.length > 0,
    notices,
  };
};
const lacking: Readonly<Record<string, (row: Row, present: State) => boolean>> = {
  ASSIGNMENT: (row) => row.ordered_at === null,
  RECEIPT: (row) => row.order_received_at === null,
  CLOSING: (row) => row.status !== 'CLOSED' || row.review_file_id === null,
  ANNOUNCEMENT: (row, { Listing, HazardBulletin }) =>
    !Listing!.some((each) => each.hazard_id === row.id) &&
    !HazardBulletin!.some((each) => each.hazard_ids.includes(row.id)),
};
const bulletins: Field = ({ row }, { listed }) =>
  listed('HazardBulletin', 'NEWEST', (each) => each.hazard_ids.includes(row.id));
const escalation: Field = ({ row }, { at }) => {
  if (!late(row, at)) return null;
  const dayNumber = (moment: string) => Math.floor((millis(moment) + 8 * 3_600_000) / 86_400_000);
  const waits = row.status === 'IN_REVIEW' && row.review_requested_at !== null;
  const daysOverdue = dayNumber(waits ? row.review_requested_at : at) - dayNumber(row.deadline);
  const date = (day: number) => new Date(day * 86_400_000).toISOString().slice(0, 10);
  const steps = [
    [0, 'REMIND', 'ENTERPRISE TOWNSHIP', '安全生产法', '第一百零二条'],
    [3, 'URGE', 'ENTERPRISE TOWNSHIP SECTOR_DEPT', '县安委会督办制度', '督促（天数由县定）'],
    [7, 'INTERVIEW', 'ENTERPRISE TOWNSHIP SECTOR_DEPT BUREAU_HEAD', '县安委会督办制度', '约谈（天数由县定）'],
    [10, 'CASE', 'LAW_OFFICER BUREAU_HEAD', '安全生产法', '第一百零二条（天数由县定）'],
  ] as const;
  const reached = steps.filter(([after]) => daysOverdue >= after).at(-1)!;
  const next = steps[steps.indexOf(reached) + 1];
  return {
    level: reached[1],
    daysOverdue,
    informs: reached[2].split(' '),
    basis: { title: reached[3], article: reached[4] },
    climbsOn: next && row.status !== 'IN_REVIEW' ? date(dayNumber(row.deadline) + next[0]) : null,
  };
};

/** What is read of the room, written a second time by hand from clause and access table. */
export const oracle: RoomOracle = {
  types: {
    Hazard: {
      table: 'hazard',
      tag: 'H',
      orders: {
        DEADLINE: [['deadline'], false],
        LATEST_DEADLINE: [['deadline'], true],
        NEWEST: [['created_at'], true],
        GRADE_DEADLINE: [['grade', 'deadline'], true],
      },
      lists: { hazards: all },
      sees: byRole({
        ...each([...county, ...helpers], inCounty),
        SECTOR_DEPT: inCell,
        TOWNSHIP: ofTownship,
        VILLAGE: ofVillage,
        ENTERPRISE: ofEnterprise,
      }),
      personal: { responsiblePerson: 'PERSON_NAME' },
      mayRead: { PERSON_NAME: ['LAW_OFFICER', 'BUREAU_HEAD', 'TOWNSHIP'] },
      columns: { rectificationDue: 'deadline', reviewDue: 'review_due_at' },
      one: {
        grader: ['Operator', 'grader_id'],
        reporter: ['Operator', 'reporter_id'],
        gradeConfirmer: ['Operator', 'grade_confirmer_id'],
        formerHazard: ['Hazard', 'former_hazard_id'],
        criterionItem: ['HazardCriterion', 'criterion_id'],
        enterprise: ['Enterprise', 'enterprise_id'],
        reportingOffice: ['Organisation', 'reporting_office_id'],
        orderDocument: ['FileRef', 'order_file_id'],
        workersReport: ['FileRef', 'workers_file_id'],
        serviceRecord: ['FileRef', 'receipt_file_id'],
        reviewRecord: ['FileRef', 'review_file_id'],
      },
      many: { listings: ['Listing', 'hazard_id'], lookbacks: ['Lookback', 'hazard_id'] },
      kept: {
        evidence: ['evidence_file_id', 'evidence_file_ids'],
        fixEvidence: ['fix_file_id', 'fix_file_ids'],
        rectificationEvidence: ['rectification_file_id', 'rectification_file_ids'],
      },
      wanted: (row, w, { has, ofId, within, now, present }) =>
        (w.region == null || within(row, w.region)) &&
        (w.status == null || w.status.includes(row.status)) &&
        (w.grade == null || w.grade.includes(row.grade)) &&
        (w.sector == null || w.sector.includes(row.sector)) &&
        (w.source == null || w.source.includes(row.source)) &&
        ofId(w.enterpriseId, 'Enterprise', row.enterprise_id) &&
        has(w.number, row.number) &&
        has(w.criterion, row.criterion) &&
        (w.text == null || row.description.includes(w.text) || row.location.includes(w.text)) &&
        (w.foundFrom == null || millis(row.found_at) >= millis(w.foundFrom)) &&
        (w.foundTo == null || millis(row.found_at) < millis(w.foundTo)) &&
        (w.updatedAfter == null || millis(row.updated_at) > millis(w.updatedAfter)) &&
        (w.dueBefore == null || (row.deadline !== null && millis(row.deadline) < millis(w.dueBefore))) &&
        (w.overdue == null || late(row, now) === w.overdue) &&
        (w.lacks == null || (row.grade === 'MAJOR' && w.lacks.some((each: string) => lacking[each]!(row, present)))),
      fields: {
        overdue: ({ row }, { at }) => late(row, at),
        recurrenceOf,
        possibleDuplicates,
        mitigation,
        fourSystems,
        escalation,
        bulletins,
      },
      namedBy: {
        closers: ['Operator', 'closer_ids'],
        reviewers: ['Operator', 'reviewer_ids'],
        reviewSigners: ['Operator', 'review_signer_ids'],
        officers: ['Operator', 'officer_ids'],
      },
    },
  },
  notDrawn: ['hazardStatistics', 'majorRectification'],
  draws: {
    text: (d) => d.pick(['管', '老化', '厨']),
    criterion: (d, data) => [d.pick(data.HazardCriterion!).code, 'nothing'],
    foundFrom: drawnMoment,
    foundTo: drawnMoment,
  },
};
