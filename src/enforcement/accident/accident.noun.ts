import { absent, after, oneOf, before, from, present } from '../../access/model/conditions.js';
import { noun } from '../../access/model/noun.js';
import { atEnterprises, followsEnterprise } from '../../organisation/organisation.scope.js';
import { numberInForce } from '../../law/law.facts.js';
import { within } from '../../region/region.scope.js';
import * as all from './accident.acts.js';
import type { OnSceneCommandsWhere } from './accident.inputs.scene.js';
import { OnSceneCommand } from './on-scene-command.js';
import { draftedId, waitOn } from '../../access/model/noun.js';
import { ofCounty } from '../../region/region.scope.js';
import type { Caller } from '../../access/rights/caller.js';
import { accidentMeasures, accidentsOfMonth, enterpriseAccidentsOfMonth } from './accident.measures.js';
import type { AccidentsWhere } from './accident.inputs.js';
import { accidentLifecycle, onSceneLifecycle } from './accident.lifecycle.js';
import { Accident, AccidentReport } from './accident.js';

const { recordArrival, takeCommand, leaveScene, ...acts } = all;
const investigatedFrom = `(a.happened_at at time zone 'Asia/Shanghai')::date`;
/**
 * SQL: by when the reply to the report on accident `a` is due: the days for the report, with what its investigation was
 * extended by, and those for the reply (条例第二十九条、第三十二条).
 */
const termOf = `(select coalesce(max(i.reply_due), ((coalesce(max((i.report_due at time zone 'Asia/Shanghai')::date),
    ${investigatedFrom} + ${numberInForce('accident.investigate.days', 'a.county_code', investigatedFrom)})
    + ${numberInForce('accident.reply.days', 'a.county_code', investigatedFrom)} + 1)::timestamp at time zone 'Asia/Shanghai')
    - interval '1 millisecond') from investigation i where i.accident_id = a.id)`;

const contestedOn = `date_trunc('day', t.dismissal_contested_at at time zone 'Asia/Shanghai')`;
/** SQL: by when a contested dismissal is reviewed: so many days of the county, with the end of the last. */
const reviewedBy = `((${contestedOn} + (${numberInForce('accident.dismissal.review.days', 't.region_code', `${contestedOn}::date`)} + 1)
    * interval '1 day' - interval '1 millisecond') at time zone 'Asia/Shanghai')`;

export const accidents = noun<Accident, AccidentsWhere, keyof typeof acts>({
  entity: Accident,
  names: {
    enterpriseId: 'acts',
    reporterId: 'mentioned',
    organisationId: 'mentioned',
    dismisserId: 'mentioned',
    dismissalContesterId: 'mentioned',
  },
  tag: '4',
  historical: true,
  lifecycle: accidentLifecycle,
  sees: atEnterprises<Accident>(),
  follows: [followsEnterprise()],
  // prettier-ignore
  may: {
    reportAccident:     ['TOWNSHIP', 'SECTOR_DEPT', 'LAW_OFFICER', 'BUREAU_HEAD', 'ENTERPRISE'],
    supplementAccident: ['TOWNSHIP', 'SECTOR_DEPT', 'LAW_OFFICER', 'BUREAU_HEAD'],
    raiseAccident:      ['BUREAU_HEAD', 'COUNTY_LEADER'],
    returnAccident:     ['BUREAU_HEAD', 'COUNTY_LEADER'],
    dismissAccident:    ['BUREAU_HEAD'],
    contestAccidentDismissal: ['TOWNSHIP', 'SECTOR_DEPT', 'LAW_OFFICER', 'BUREAU_HEAD', 'DISCIPLINE', 'ENTERPRISE'],
    reviewAccidentDismissal:  ['COUNTY_LEADER'],
  },
  acts,
  // prettier-ignore
  where: {
    region:         (code) => within(code),
    status:         (statuses) => ({ status: oneOf(statuses) }),
    grade:          (grades) => ({ grade: oneOf(grades) }),
    sector:         (sectors) => ({ sector: oneOf(sectors) }),
    kind:           (kinds) => ({ kind: oneOf(kinds) }),
    jurisdiction:   (levels) => ({ jurisdiction: oneOf(levels) }),
    closed:         (wanted) => ({ id: (column) => `exists (select from investigation i where i.accident_id = ${column} and i.status = 'CLOSED') = ${wanted}` }),
    happenedFrom:   (instant) => ({ happenedAt: from(instant) }),
    happenedBefore: (instant) => ({ happenedAt: before(instant) }),
    number: (numbers) => ({ number: oneOf(numbers) }),
    updatedAfter: (instant) => ({ updatedAt: after(instant) }),
  },
  orders: { NEWEST: { by: ['happenedAt'], descending: true } },
  personal: {},
  discloses: {},
  waits: [
    {
      act: 'supplementAccident',
      status: ['REPORTED'],
      dueBy: 'reportUpDue',
      basis: { title: '生产安全事故报告和调查处理条例', article: '第十一条' },
      only: () => ({ reportedUpAt: (column) => `${column} is null` }),
    },
    // What its reporter says is none is judged by another, or investigated as any other, by the day of its group.
    {
      act: 'dismissAccident',
      status: ['REPORTED'],
      dueBy: 'investigationDue',
      basis: { title: '生产安全事故报告和调查处理条例', article: '第二条' },
      only: ({ operatorId }) => ({
        production: (column) => `not ${column}`,
        reinstatedAt: absent,
        reporterId: (column, bind) => `${column} is distinct from ${bind(operatorId)}`,
        id: (column) => `not exists (select from investigation i where i.accident_id = ${column})`,
      }),
    },
    {
      act: 'reviewAccidentDismissal',
      status: ['DISMISSED'],
      dueBy: null,
      dueAt: () => reviewedBy,
      basis: { title: '生产安全事故报告和调查处理条例', article: '第二条' },
      only: ({ operatorId }) => ({
        dismissalContestedAt: present,
        dismissalReviewedAt: absent,
        dismisserId: (column, bind) => `${column} is distinct from ${bind(operatorId)}`,
      }),
    },
  ],
  answers: {
    accidentById: `select a.id as key, a.region_code as "regionCode", a.sector, a.enterprise_id as "enterpriseId", a.location, e.name as "unitName", e.credit_code as "unitCode", exists (select from investigation i where i.accident_id = a.id and i.status = 'CLOSED') as closed, exists (select from investigation i where i.accident_id = a.id and i.status in ('REPLIED', 'PUBLISHED', 'EVALUATED', 'CLOSED')) as settled, ${termOf} as term, a.jurisdiction <> 'COUNTY' as elsewhere from accident a left join enterprise e on e.id = a.enterprise_id where a.id = any($1::uuid[]) and a.status = 'REPORTED'`,
    accidentsAt: `select enterprise_id as key, number, grade, happened_at::text as "happenedAt" from accident
      where enterprise_id = any($1::uuid[]) and status = 'REPORTED'`,
    accidentOfCase: `select id as key, enterprise_id as "enterpriseId", region_code as "regionCode" from accident
      where id = any($1::uuid[])`,
    accidentMeasures,
    accidentsOfMonth,
    enterpriseAccidentsOfMonth,
  },
});

export const accidentReports = noun<AccidentReport>({
  entity: AccidentReport,
  names: { accidentId: 'entry', enterpriseId: 'acts', organisationId: 'mentioned' },
  tag: '9',
  historical: true,
  lifecycle: null,
  sees: atEnterprises<AccidentReport>(),
  follows: [followsEnterprise()],
  may: {},
  acts: {},
  where: {},
  orders: { NEWEST: { by: ['createdAt'], descending: true } },
  personal: {},
  discloses: {},
  waits: [],
});

/** SQL: by when somebody of the county government is on the scene: so many hours after it is known to be so grave. */
const sceneDue = (accident: string): string =>
  `(greatest(${accident}.unit_reported_at, coalesce(${accident}.jurisdiction_since, ${accident}.unit_reported_at))
    + make_interval(hours => ${numberInForce('accident.scene.hours', `${accident}.county_code`, `(${accident}.happened_at at time zone 'Asia/Shanghai')::date`)}))`;

export const onSceneCommands = noun<
  OnSceneCommand,
  OnSceneCommandsWhere,
  'recordArrival' | 'takeCommand' | 'leaveScene'
>({
  entity: OnSceneCommand,
  names: { accidentId: 'entry', operatorId: 'mentioned', postId: 'mentioned' },
  tag: 'os',
  historical: true,
  lifecycle: onSceneLifecycle,
  sees: {
    COUNTY_LEADER: ofCounty,
    BUREAU_HEAD: ofCounty,
    LAW_OFFICER: ofCounty,
    LEGAL_REVIEWER: ofCounty,
    DISCIPLINE: ofCounty,
    TOWNSHIP: ({ townships }: Caller) => ({ townshipCode: oneOf(townships) }),
  },
  // prettier-ignore
  may: {
    recordArrival: ['BUREAU_HEAD', 'COUNTY_LEADER'],
    takeCommand:   ['BUREAU_HEAD', 'COUNTY_LEADER'],
    leaveScene:    ['BUREAU_HEAD', 'COUNTY_LEADER'],
  },
  acts: { recordArrival, takeCommand, leaveScene },
  where: {
    region: (code) => within(code),
    status: (statuses) => ({ status: oneOf(statuses) }),
  },
  orders: { NEWEST: { by: ['arrivedAt'], descending: true } },
  personal: {},
  discloses: {},
  waits: [
    // 较大及以上突发事件: until somebody of the county government was there it waits, and is late.
    waitOn(() => accidents, {
      act: 'recordArrival',
      status: ['REPORTED'],
      dueBy: null,
      dueAt: () => sceneDue('t'),
      basis: { title: '年度工作要点', article: '发生较大及以上突发事件时，县人民政府赶赴现场处置' },
      only: (caller) => ({
        ...ofCounty(caller),
        grade: oneOf(['LARGER', 'MAJOR', 'GRAVEST']),
        id: (column) => `not exists (select from on_scene_command s where s.accident_id = ${column})`,
      }),
      draft: { accidentId: draftedId(() => accidents) },
    }),
    {
      act: 'leaveScene',
      status: ['ON_SCENE', 'IN_COMMAND'],
      dueBy: null,
      basis: { title: '突发事件应对法', article: '第七十二条' },
    },
  ],
});
