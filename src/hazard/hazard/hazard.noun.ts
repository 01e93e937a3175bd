import { absent, after, oneOf, before, containsIn, from, is, type Conditions } from '../../access/model/conditions.js';
import { keyIn } from '../../access/privacy/ids.js';
import { noun } from '../../access/model/noun.js';
import { cells, followsEnterprise } from '../../organisation/organisation.scope.js';
import { ofCounty, within } from '../../region/region.scope.js';
import { civilDateOf } from '../../kernel/civil-date.js';
import { enterprises } from '../../enterprise/enterprise/enterprise.noun.js';
import { isOfTownship } from '../../kernel/region-code.js';
import * as acts from './hazard.acts.js';
import type { HazardsWhere, HazardSystem } from './hazard.inputs.js';
import { deadlineCounts, deadlineCountsInSql } from './hazard.lateness.js';
import { hazardLifecycle } from './hazard.lifecycle.js';
import { hazardAnswers } from './hazard.measures.js';
import { hazardWaits } from './hazard.waits.js';
import { Hazard, openStatuses } from './hazard.js';

/** The columns by which it is told whether a deadline counts. */
const timed: Readonly<Record<string, string>> = {
  status: 'status',
  rectificationDue: 'deadline',
  reviewRequestedAt: 'review_requested_at',
};
/** What MAJOR hazards lack each of their systems (一单四制). */
const lacking: Readonly<Record<HazardSystem, Conditions<Hazard>>> = {
  ASSIGNMENT: { orderedAt: absent },
  RECEIPT: { orderReceivedAt: absent },
  CLOSING: {
    status: (column, _, columnOf) => `not (${column} = 'CLOSED' and ${columnOf('reviewFileId')} is not null)`,
  },
  ANNOUNCEMENT: {
    id: (column) => `not exists (select from listing l where l.hazard_id = ${column} and l.notice_number is not null)
      and not exists (select from hazard_bulletin b where b.hazard_ids @> array[${column}])`,
  },
};

export const hazards = noun<Hazard, HazardsWhere, keyof typeof acts>({
  entity: Hazard,
  names: {
    enterpriseId: 'acts',
    reporterId: 'mentioned',
    reportingOfficeId: 'mentioned',
    graderId: 'mentioned',
    officerIds: 'acts',
    reviewerIds: 'mentioned',
    closerIds: 'mentioned',
    reviewSignerIds: 'mentioned',
    gradeConfirmerId: 'mentioned',
    formerHazardId: 'entry',
    criterionId: 'entry',
    evidenceFileId: 'entry',
    evidenceFileIds: 'entry',
    fixFileId: 'entry',
    fixFileIds: 'entry',
    orderFileId: 'entry',
    receiptFileId: 'entry',
    workersFileId: 'entry',
    rectificationFileId: 'entry',
    rectificationFileIds: 'entry',
    reviewFileId: 'entry',
  },
  tag: 'H',
  historical: true,
  lifecycle: hazardLifecycle,
  // prettier-ignore
  sees: {
    COUNTY_LEADER:  ofCounty,
    BUREAU_HEAD:    ofCounty,
    LAW_OFFICER:    ofCounty,
    LEGAL_REVIEWER: ofCounty,
    TECH_INSPECTOR: ofCounty,
    EXPERT:         ofCounty,
    SOCIAL_SUPERVISOR: ofCounty,
    DISCIPLINE:     ofCounty,
    SECTOR_DEPT:    (caller) => cells(caller, 'enterpriseId'),
    TOWNSHIP:       (caller) => ({ townshipCode: oneOf(caller.townships) }),
    VILLAGE:        (caller) => ({ regionCode: oneOf(caller.villages) }),
    ENTERPRISE:     (caller) => ({ enterpriseId: oneOf(caller.enterpriseIds) }),
  },
  follows: [followsEnterprise()],
  // prettier-ignore
  may: {
    reportHazard:        ['VILLAGE', 'TOWNSHIP', 'SECTOR_DEPT', 'LAW_OFFICER', 'ENTERPRISE'],
    rejectHazard:        ['SECTOR_DEPT', 'LAW_OFFICER', 'BUREAU_HEAD'],
    gradeHazard:         ['SECTOR_DEPT', 'LAW_OFFICER', 'BUREAU_HEAD', 'EXPERT', 'ENTERPRISE'],
    confirmHazardGrade:  ['SECTOR_DEPT', 'LAW_OFFICER', 'BUREAU_HEAD', 'EXPERT'],
    raiseEndedHazard:    ['SECTOR_DEPT', 'LAW_OFFICER', 'BUREAU_HEAD', 'EXPERT'],
    proposeMajor:        ['ENTERPRISE'],
    reportHazardToWorkers: ['ENTERPRISE'],
    fixHazardOnSpot:     ['ENTERPRISE', 'LAW_OFFICER'],
    orderRectification:  ['LAW_OFFICER'],
    receiveHazardOrder:  ['ENTERPRISE', 'TOWNSHIP', 'LAW_OFFICER'],
    planRectification:   ['ENTERPRISE', 'TOWNSHIP'],
    extendRectification: ['LAW_OFFICER', 'BUREAU_HEAD'],
    requestHazardReview: ['ENTERPRISE', 'TOWNSHIP'],
    returnHazard:        ['LAW_OFFICER', 'SECTOR_DEPT'],
    signHazardReview:    ['LAW_OFFICER', 'SECTOR_DEPT', 'TOWNSHIP', 'VILLAGE', 'BUREAU_HEAD', 'EXPERT', 'TECH_INSPECTOR'],
    closeHazard:         ['LAW_OFFICER', 'SECTOR_DEPT', 'TOWNSHIP', 'BUREAU_HEAD', 'COUNTY_LEADER', 'ENTERPRISE'],
    correctHazard:       ['LAW_OFFICER', 'TOWNSHIP'],
  },
  acts,
  where: {
    region: (code) => within(code),
    status: (statuses) => ({ status: oneOf(statuses) }),
    grade: (grades) => ({ grade: oneOf(grades) }),
    sector: (sectors) => ({ sector: oneOf(sectors) }),
    source: (sources) => ({ source: oneOf(sources) }),
    enterpriseId: (id) => ({ enterpriseId: is(keyIn(enterprises, id)) }),
    number: (numbers) => ({ number: oneOf(numbers) }),
    criterion: (codes) => ({ criterion: oneOf(codes) }),
    text: (text) => ({ description: containsIn(text, 'location') }),
    foundFrom: (instant) => ({ foundAt: from(instant) }),
    foundTo: (instant) => ({ foundAt: before(instant) }),
    updatedAfter: (instant) => ({ updatedAt: after(instant) }),
    dueBefore: (instant) => ({ rectificationDue: before(instant) }),
    lacks: (systems) => systems.map((system) => ({ ...lacking[system], grade: is('MAJOR') })),
    // Not overdue is also what has no deadline: the opposite of a comparison with nothing must be told.
    overdue: (wanted, now) => ({
      rectificationDue: (column, bind, columnOf) =>
        `(coalesce(${column} < ${bind(now)}, false) and ${deadlineCountsInSql(columnOf)}) = ${wanted}`,
    }),
  },
  narrowed: {
    text: {
      by: ({ enterpriseId, region, foundFrom }) =>
        enterpriseId != null || foundFrom != null || (region != null && isOfTownship(region)),
      add: '`enterpriseId`, a township or village as `region`, or `foundFrom`',
    },
  },
  // prettier-ignore
  orders: {
    DEADLINE:        { by: ['rectificationDue'], mergeBy: 'status' },
    LATEST_DEADLINE: { by: ['rectificationDue'], descending: true, mergeBy: 'status' },
    NEWEST:          { by: ['createdAt'], descending: true },
    GRADE_DEADLINE:  { by: ['grade', 'rectificationDue'], descending: true },
  },
  personal: { responsiblePerson: 'PERSON_NAME' },
  discloses: { PERSON_NAME: ['LAW_OFFICER', 'BUREAU_HEAD', 'TOWNSHIP'] },
  waits: hazardWaits,
  figures: {
    dimensions: ['countyCode', 'townshipCode', 'sector', 'grade', 'status', 'source', 'deadlineDay'],
    grains: [
      ['countyCode', 'townshipCode', 'grade', 'status'],
      ['countyCode', 'townshipCode', 'status', 'deadlineDay'],
      ['countyCode', 'townshipCode', 'sector', 'grade', 'status', 'source'],
    ],
    // Of what is closed, or waits for a review that was asked for in time, the deadline counts no more, and leaving
    // it out keeps the figures few.
    derive: (hazard) =>
      ({
        ...hazard,
        deadlineDay: deadlineCounts(hazard) ? civilDateOf(hazard.rectificationDue!) : null,
      }) as never,
    expressions: {
      foundMonth: (alias) => `to_char(${alias}.found_at at time zone 'Asia/Shanghai', 'YYYY-MM')`,
      foundOn: (alias) => `to_char(${alias}.found_at at time zone 'Asia/Shanghai', 'YYYY-MM-DD')`,
      deadlineDay: (alias) =>
        `case when ${deadlineCountsInSql((property) => `${alias}.${timed[property]!}`)} then to_char(${alias}.deadline at time zone 'Asia/Shanghai', 'YYYY-MM-DD') end`,
    },
    toldBy: { deadlineDay: 'overdue', foundMonth: 'foundAt', foundOn: 'foundAt' },
    // By the day: what is due today becomes overdue tomorrow.
    derived: {
      province: (columnOf) => `left(${columnOf('countyCode')}, 2)`,
      prefecture: (columnOf) => `left(${columnOf('countyCode')}, 4)`,
      overdue: (columnOf, bind, now) =>
        `(${columnOf('deadlineDay')} <> '' and ${columnOf('deadlineDay')} < ${bind(civilDateOf(now))} and ${oneOf(openStatuses)(columnOf('status'), bind, columnOf)})`,
    },
  },
  answers: hazardAnswers,
});
