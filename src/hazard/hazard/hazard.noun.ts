import {
  absent,
  after,
  oneOf,
  before,
  containsIn,
  from,
  is,
  type Conditions,
  type Rows,
  type Test,
} from '../../access/model/conditions.js';
import type { Caller } from '../../access/rights/caller.js';
import { keyIn } from '../../access/privacy/ids.js';
import { noun } from '../../access/model/noun.js';
import { cells, followsEnterprise } from '../../organisation/organisation.scope.js';
import { ofCounty, within } from '../../region/region.scope.js';
import { civilDateOf } from '../../kernel/civil-date.js';
import {
  answeredAlike,
  answeredAlikeBy,
  answersFor,
  dutyTurns,
  spanOfMonth,
  sealedBefore,
} from '../../responsibility/assessment/assessment.facts.js';
import { measuredSpan } from '../../responsibility/safety-target/safety-target.facts.js';
import { enterprises } from '../../enterprise/enterprise/enterprise.noun.js';
import { isOfTownship } from '../../kernel/region-code.js';
import type { Role } from '../../kernel/roles.js';
import * as acts from './hazard.acts.js';
import type { HazardsWhere } from './hazard.inputs.js';
import { deadlineCounts, deadlineCountsInSql } from './hazard.lateness.js';
import { hazardLifecycle } from './hazard.lifecycle.js';
import { Hazard, openStatuses } from './hazard.js';

const unordered: Conditions<Hazard> = { grade: is('MAJOR'), orderedAt: absent };
/** Those under a listing, which whoever listed them closes with the others (安全生产法 第四十一条). */
const listed: Test = (column) => `exists (select from listing l where l.hazard_id = ${column} and l.status = 'LISTED')`;
const supervise: readonly Role[] = ['LAW_OFFICER', 'SECTOR_DEPT'];
/** What waits to be closed by whom: the leader closes what is listed, a township what nobody ordered. */
const closes = ({ roles }: Caller): Rows<Hazard> =>
  roles.some((role) => supervise.includes(role))
    ? 'all'
    : [
        ...(roles.includes('COUNTY_LEADER') ? [{ id: listed }] : []),
        // The head may close any; waiting for him are those that are MAJOR.
        ...(roles.includes('BUREAU_HEAD') ? [{ grade: is('MAJOR') }] : []),
        ...(roles.includes('TOWNSHIP') ? [{ grade: is('GENERAL'), orderedAt: absent, loweredReason: absent }] : []),
      ];

/** The columns by which it is told whether a deadline counts. */
const timed: Readonly<Record<string, string>> = {
  status: 'status',
  rectificationDue: 'deadline',
  reviewRequestedAt: 'review_requested_at',
};
/** SQL: put right by its day, by when its review was asked for or it ended. */
const onTime = 'coalesce(h.review_requested_at, h.ended_at) <= h.deadline';
const deadlineDay = `(h.deadline at time zone 'Asia/Shanghai')::date`;
const foundDay = `(h.found_at at time zone 'Asia/Shanghai')::date`;

/** SQL: a hazard was entered in the month, when that of a moment of it had been sealed. */
const enteredLate = (moment: string): string =>
  `(h.created_at >= x.begins and h.created_at < x.ends and ${sealedBefore('x.county', moment, 'h.created_at')})`;

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
    criterionId: 'entry',
    evidenceFileId: 'entry',
    evidenceFileIds: 'entry',
    fixFileId: 'entry',
    fixFileIds: 'entry',
    orderFileId: 'entry',
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
    fixHazardOnSpot:     ['ENTERPRISE', 'LAW_OFFICER'],
    orderRectification:  ['LAW_OFFICER'],
    planRectification:   ['ENTERPRISE', 'TOWNSHIP'],
    extendRectification: ['LAW_OFFICER', 'BUREAU_HEAD'],
    requestHazardReview: ['ENTERPRISE', 'TOWNSHIP'],
    returnHazard:        ['LAW_OFFICER', 'SECTOR_DEPT'],
    closeHazard:         ['LAW_OFFICER', 'SECTOR_DEPT', 'TOWNSHIP', 'BUREAU_HEAD', 'COUNTY_LEADER'],
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
  waits: [
    {
      act: 'gradeHazard',
      status: ['REPORTED'],
      dueBy: null,
      basis: { title: '安全生产事故隐患排查治理暂行规定', article: '第十条' },
    },
    {
      act: 'orderRectification',
      status: ['GRADED'],
      dueBy: null,
      basis: { title: '安全生产法', article: '第六十五条' },
    },
    // A MAJOR one is put right under an order, whoever has begun before it (安全生产法 第四十一条).
    {
      act: 'orderRectification',
      status: ['RECTIFYING'],
      dueBy: 'rectificationDue',
      basis: { title: '安全生产法', article: '第六十五条' },
      only: () => unordered,
    },
    {
      act: 'planRectification',
      status: ['ORDERED'],
      dueBy: 'rectificationDue',
      basis: { title: '安全生产事故隐患排查治理暂行规定', article: '第十五条' },
    },
    {
      act: 'requestHazardReview',
      status: ['RECTIFYING'],
      dueBy: 'rectificationDue',
      basis: { title: '安全生产法', article: '第一百零二条' },
    },
    {
      act: 'closeHazard',
      status: ['IN_REVIEW'],
      dueBy: 'reviewDue',
      basis: { title: '安全生产事故隐患排查治理暂行规定', article: '第二十三条' },
      only: closes,
    },
  ],
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
    // By the day: what is due today becomes overdue tomorrow.
    derived: {
      province: (columnOf) => `left(${columnOf('countyCode')}, 2)`,
      prefecture: (columnOf) => `left(${columnOf('countyCode')}, 4)`,
      overdue: (columnOf, bind, now) =>
        `(${columnOf('deadlineDay')} <> '' and ${columnOf('deadlineDay')} < ${bind(civilDateOf(now))} and ${oneOf(openStatuses)(columnOf('status'), bind, columnOf)})`,
    },
  },
  answers: {
    openHazardsAt: `select enterprise_id as key, grade, count(*)::int as n from hazard where enterprise_id = any($1::uuid[]) and status in (${openStatuses.map((status) => `'${status}'`).join(', ')}) group by enterprise_id, grade`,
    // What is entered of a month that was sealed before counts in the month of its entry, and is told of as late.
    hazardsOfMonth: `select k.key, r.name as subject, r.code as "subjectId", m.measure, m.value
      from unnest($1::text[]) k (key)
      cross join lateral (select split_part(k.key, '/', 1) as county, (split_part(k.key, '/', 2) || '-01')::date::timestamp at time zone 'Asia/Shanghai' as begins, ((split_part(k.key, '/', 2) || '-01')::date + interval '1 month') at time zone 'Asia/Shanghai' as ends) x
      join lateral (select h.township_code, count(*) filter (where h.found_at >= x.begins or ${enteredLate('h.found_at')}) as found,
        count(*) filter (where h.found_at < x.begins and ${enteredLate('h.found_at')}) as late,
        count(*) filter (where (h.ended_at >= x.begins and h.ended_at < x.ends or h.ended_at < x.begins
          and ${enteredLate('h.ended_at')}) and h.status in ('CLOSED', 'FIXED_ON_SPOT')) as closed,
        count(*) filter (where h.deadline < least(x.ends, h.review_requested_at) and (h.ended_at is null or h.ended_at >= x.ends)) as overdue from hazard h where h.county_code = x.county and h.found_at < x.ends group by 1) c on true
      join region r on r.code = c.township_code || '000' cross join lateral (values ('HAZARDS_CLOSED', c.closed), ('HAZARDS_FOUND', c.found), ('HAZARDS_FOUND_LATE', c.late), ('HAZARDS_OVERDUE', c.overdue)) m (measure, value) order by r.code, m.measure`,
    // Of hazards that fell due in the month: how many of them were put right by their day, for each who answers.
    hazardsDueOfMonth: `select k.key, g.name as subject, g.id::text as "subjectId", m.measure, m.value
      from unnest($1::text[]) k (key) cross join lateral ${spanOfMonth} x
      cross join lateral ${dutyTurns('x.county')} b
      join lateral (select g.id, g.name, sum(a.due)::bigint as due, sum(a.done)::bigint as done
        from (select ${answeredAlike('h', 'e', 'b', deadlineDay)}, count(*) as due, count(*) filter (where ${onTime}) as done
          from hazard h left join enterprise e on e.id = h.enterprise_id
          where h.county_code = x.county and h.deadline >= x.begins and h.deadline < x.ends
            and h.status <> 'REJECTED' group by ${answeredAlikeBy}) a
        join organisation g on g.county_code = x.county and g.kind in ('DEPARTMENT', 'TOWNSHIP', 'PARK')
          and g.ended_on is null and ${answersFor('g', 'a', 'a', 'a.day')}
        group by g.id, g.name) g on true
      cross join lateral (values ('HAZARDS_DUE', g.due), ('HAZARDS_ON_TIME', g.done)) m (measure, value)
        order by g.name, m.measure`,
    // Of the year's hazards: how many MAJOR ones are closed, and how many that fell due were put right by their day.
    hazardMeasures: `select k.key, m.measure, m.value from unnest($1::text[]) k (key)
      cross join lateral ${measuredSpan} x left join organisation g on g.id = nullif(x.office, '')::uuid
      cross join lateral ${dutyTurns('x.county')} b
      cross join lateral (select sum(a.majors) as majors, sum(a.closed) as closed, sum(a.due) as due, sum(a.done) as done
        from (select ${answeredAlike('h', 'e', 'b', foundDay)}, count(*) filter (where h.grade = 'MAJOR') as majors, count(*) filter (where h.grade = 'MAJOR' and h.status in ('CLOSED', 'FIXED_ON_SPOT') and h.ended_at <= x.upto) as closed,
            count(*) filter (where h.deadline < x.upto) as due, count(*) filter (where h.deadline < x.upto
              and ${onTime}) as done
          from hazard h left join enterprise e on e.id = h.enterprise_id
          where h.county_code = x.county and h.found_at >= x.begins and h.found_at <= x.upto
            and h.created_at <= x.upto and h.status <> 'REJECTED' group by ${answeredAlikeBy}) a
        where x.office = '' or ${answersFor('g', 'a', 'a', 'a.day')}) c
      cross join lateral (values ('MAJOR_HAZARDS_CLOSED', c.closed * 100::numeric / nullif(c.majors, 0)), ('HAZARDS_ON_TIME', c.done * 100::numeric / nullif(c.due, 0))) m (measure, value) where m.value is not null`,
  },
});
