import { absent, oneOf, is, overlaps, tableOf, type Bind, type Test } from '../../access/model/conditions.js';
import { keyIn } from '../../access/privacy/ids.js';
import { noun, waitOn } from '../../access/model/noun.js';
import { ofCountyOrSeat } from '../../organisation/organisation.scope.js';
import { ofCounty, ofSeat, within } from '../../region/region.scope.js';
import type { Caller } from '../../access/rights/caller.js';
import {
  adjustResponse,
  confirmFiveHaves,
  declareDisaster,
  endDisaster,
  relocatePerson,
  reportLoss,
  returnHome,
  tickFiveHaves,
  verifyLoss,
  widenDisaster,
} from './disaster.acts.js';
import { numberInForce } from '../../law/law.facts.js';
import { measuredSpan } from '../../responsibility/safety-target/safety-target.facts.js';
import type { DisasterEventsWhere, LossReportsWhere, RelocatedPersonsWhere } from './disaster.inputs.js';
import { lossTotals } from './disaster.facts.js';
import { disasterLifecycle, lossReportLifecycle, relocationLifecycle } from './disaster.lifecycle.js';
import { DisasterEvent, LossReport, RelocatedPerson } from './disaster.js';

/**
 * Every township struck has reported, and the latest report of every place is verified
 * (`DISASTER_TOWNSHIPS_HAVE_REPORTED`, `DISASTER_LOSSES_ARE_VERIFIED`).
 */
const lossesVerified: Test = (column) =>
  `(select bool_and(l.status = 'VERIFIED') from (select distinct on (r.region_code) r.status from loss_report r
    where r.event_id = ${column} order by r.region_code, r.observed_at desc, r.id desc) l)
  and not exists (select from unnest(${tableOf(column)}.townships) s (code) where not exists (select from loss_report r
    where r.event_id = ${column} and r.township_code = s.code))`;

/** The county's, a township's own and a village's own. */
const placed = {
  COUNTY_LEADER: ofCounty,
  BUREAU_HEAD: ofCounty,
  LAW_OFFICER: ofCounty,
  LEGAL_REVIEWER: ofCounty,
  DISCIPLINE: ofCounty,
  TOWNSHIP: ({ townships }: Caller) => ({ townshipCode: oneOf(townships) }),
  VILLAGE: ({ villages }: Caller) => ({ regionCode: oneOf(villages) }),
} as const;

/** Disasters that strike a township of the caller's from which nothing has been reported. */
const unreported = ({ townships }: Caller) => ({
  townships: overlaps(townships),
  id: ((column, bind) =>
    `not exists (select from loss_report r where r.event_id = ${column}
      and r.township_code = any(${bind(townships)}))`) as Test,
});

/** A township that was struck later has its own hours. */
const firstDue = ({ townships }: Caller, bind: Bind): string =>
  `coalesce((select min(u.due::timestamptz) from unnest(t.struck_later, t.struck_later_dues) u (code, due)
    where u.code = any(${bind(townships)})), t.first_report_due)`;
/** Townships of the caller's whose last report is not the one to be verified: their losses are not stable yet. */
const unstable = ({ townships }: Caller) => ({
  townships: overlaps(townships),
  id: ((column, bind) =>
    `(select l.kind from loss_report l where l.event_id = ${column} and l.township_code = any(${bind(townships)})
      order by l.observed_at desc, l.id desc limit 1) <> 'VERIFICATION'`) as Test,
});
const dayOfStart = `date_trunc('day', t.started_at at time zone 'Asia/Shanghai')`;
const asHeld = (key: string): string => numberInForce(key, 't.region_code', dayOfStart);
/** Until its losses are stable a township reports each day by the county's hour; of a drought every ten days. */
const followUpDue = ({ townships }: Caller, bind: Bind): string =>
  `(select (date_trunc('day', max(l.observed_at) at time zone 'Asia/Shanghai')
    + case when t.kind like '0101%' then ${asHeld('disaster.follow.up.days.drought')}
      else ${asHeld('disaster.follow.up.days')} end * interval '1 day'
    + ${asHeld('disaster.follow.up.hour')} * interval '1 hour') at time zone 'Asia/Shanghai'
    from loss_report l where l.event_id = t.id and l.township_code = any(${bind(townships)}))`;

export const disasterEvents = noun<
  DisasterEvent,
  DisasterEventsWhere,
  'declareDisaster' | 'widenDisaster' | 'adjustResponse' | 'endDisaster'
>({
  entity: DisasterEvent,
  names: {},
  tag: 'y',
  historical: true,
  lifecycle: disasterLifecycle,
  sees: { ...ofCountyOrSeat, VILLAGE: ofSeat, FINANCE: ofSeat },
  // prettier-ignore
  may: {
    declareDisaster: ['BUREAU_HEAD', 'TOWNSHIP'],
    widenDisaster:   ['BUREAU_HEAD', 'TOWNSHIP'],
    adjustResponse:  ['BUREAU_HEAD', 'COUNTY_LEADER'],
    endDisaster:     ['BUREAU_HEAD', 'COUNTY_LEADER'],
  },
  acts: { declareDisaster, widenDisaster, adjustResponse, endDisaster },
  // prettier-ignore
  where: {
    region: (code) => within(code),
    status: (statuses) => ({ status: oneOf(statuses) }),
    kind:   (kinds) => ({ kind: oneOf(kinds) }),
  },
  orders: { NEWEST: { by: ['startedAt'], descending: true } },
  personal: {},
  discloses: {},
  waits: [
    {
      act: 'endDisaster',
      status: ['ACTIVE'],
      dueBy: null,
      basis: { title: '突发事件应对法', article: '第八十六条' },
      only: () => ({ responseLevel: absent, id: lossesVerified }),
    },
  ],
  answers: {
    disasterToInvestigate: `select e.id as key, e.number, e.region_code as "regionCode", coalesce(t."deadOrMissing", 0) as "deadOrMissing", e.kind, coalesce(t."directLoss", '0') as "directLoss", coalesce(t."cropsMu", 0) as "cropsMu", coalesce((select f.burnt_hectares from forest_fire f where f.event_id = e.id order by f.surveyed_on desc, f.created_at desc limit 1), 0) as "burntHectares", e.started_at as "startedAt" from disaster_event e left join (${lossTotals.sql!}) t on t.key = e.id where e.id = any($1::uuid[])`,
    // Of the year's disasters, by the latest report of each place; a township's own is not added to its villages'.
    disasterMeasures: `select k.key, m.measure, m.value from unnest($1::text[]) k (key)
      cross join lateral ${measuredSpan} x
      cross join lateral (with latest as (select distinct on (l.event_id, l.region_code) l.* from loss_report l join disaster_event e on e.id = l.event_id where e.county_code = x.county and e.started_at >= x.begins and e.started_at <= x.upto and l.observed_at <= x.upto and l.created_at <= x.upto order by l.event_id, l.region_code, l.observed_at desc, l.id desc),
        counted as (select l.* from latest l where l.region_code like '%000' or not exists (select from latest t
          where t.event_id = l.event_id and t.region_code = l.township_code || '000'))
        select coalesce(sum(l.dead), 0)::numeric as dead, coalesce(sum(l.affected), 0)::numeric as affected
          from counted l
          where x.office = '' or exists (select from organisation g where g.id::text = x.office
            and g.kind = 'TOWNSHIP' and g.township_code = l.township_code)) c
      cross join lateral (values ('DISASTER_DEATHS', c.dead), ('DISASTER_AFFECTED', c.affected)) m (measure, value)
      where x.office = '' or exists (select from organisation g where g.id::text = x.office and g.kind = 'TOWNSHIP')`,
  },
});

export const lossReports = noun<LossReport, LossReportsWhere, 'reportLoss' | 'verifyLoss'>({
  entity: LossReport,
  names: { eventId: 'entry', organisationId: 'acts', reporterId: 'mentioned' },
  tag: 'l',
  historical: true,
  lifecycle: lossReportLifecycle,
  sees: placed,
  may: {
    reportLoss: ['TOWNSHIP', 'VILLAGE', 'BUREAU_HEAD'],
    verifyLoss: ['BUREAU_HEAD', 'LAW_OFFICER'],
  },
  acts: { reportLoss, verifyLoss },
  // prettier-ignore
  where: {
    region:  (code) => within(code),
    eventId: (id) => ({ eventId: is(keyIn(disasterEvents, id)) }),
    status:  (statuses) => ({ status: oneOf(statuses) }),
    kind:    (kinds) => ({ kind: oneOf(kinds) }),
  },
  orders: { NEWEST: { by: ['observedAt'], descending: true } },
  personal: {},
  discloses: {},
  unique: [{ constraint: 'loss_report_one_first', property: 'kind', path: ['kind'], freeAt: [] }],
  waits: [
    { act: 'verifyLoss', status: ['REPORTED'], dueBy: null, basis: { title: '自然灾害救助条例', article: '第十八条' } },
    // A disaster calls for its first report within hours (自然灾害救助条例 第十七条).
    waitOn(() => disasterEvents, {
      act: 'reportLoss',
      status: ['ACTIVE'],
      dueBy: null,
      dueAt: firstDue,
      basis: { title: '自然灾害救助条例', article: '第十七条' },
      only: unreported,
    }),
    // Before the losses are stable they are reported each day (自然灾害救助条例 第十七条).
    waitOn(() => disasterEvents, {
      act: 'reportLoss',
      status: ['ACTIVE'],
      dueBy: null,
      dueAt: followUpDue,
      basis: { title: '自然灾害救助条例', article: '第十七条' },
      only: unstable,
    }),
  ],
});

const fiveOf = (column: string): string =>
  ['food_at', 'clothes_at', 'shelter_at', 'water_at', 'medical_at']
    .map((each) => `${tableOf(column)}.${each} is not null`)
    .join(' and ');
const lacking: Test = (column) => `not (${fiveOf(column)})`;
/** They have all five by the word of somebody else, and nobody has been with them since. */
const unseen = ({ operatorId }: Caller) => ({
  id: ((column) => fiveOf(column)) as Test,
  visitedOn: absent,
  tickedById: ((column, bind) => `${column} <> ${bind(operatorId)}::uuid`) as Test,
});

export const relocatedPersons = noun<
  RelocatedPerson,
  RelocatedPersonsWhere,
  'relocatePerson' | 'tickFiveHaves' | 'confirmFiveHaves' | 'returnHome'
>({
  entity: RelocatedPerson,
  names: { eventId: 'entry', organisationId: 'acts', tickedById: 'mentioned', visitorIds: 'mentioned' },
  tag: 'z',
  historical: true,
  lifecycle: relocationLifecycle,
  sees: placed,
  // prettier-ignore
  may: {
    relocatePerson: ['TOWNSHIP', 'VILLAGE'],
    tickFiveHaves:  ['TOWNSHIP', 'VILLAGE'],
    confirmFiveHaves: ['TOWNSHIP', 'BUREAU_HEAD'],
    returnHome:     ['TOWNSHIP', 'VILLAGE'],
  },
  acts: { relocatePerson, tickFiveHaves, confirmFiveHaves, returnHome },
  // prettier-ignore
  where: {
    region:  (code) => within(code),
    eventId: (id) => ({ eventId: is(keyIn(disasterEvents, id)) }),
    status:  (statuses) => ({ status: oneOf(statuses) }),
  },
  orders: { NEWEST: { by: ['relocatedAt'], descending: true } },
  // Collected for the response alone (突发事件应对法 第八十五条).
  personal: { personName: 'PERSON_NAME', idNumber: 'ID_NUMBER' },
  discloses: { PERSON_NAME: ['BUREAU_HEAD', 'TOWNSHIP', 'VILLAGE'], ID_NUMBER: ['BUREAU_HEAD', 'TOWNSHIP'] },
  waits: [
    // Who lacks one of them waits with the township; who has all five, for somebody else to see that it is so.
    {
      act: 'tickFiveHaves',
      status: ['RELOCATED'],
      dueBy: 'haveDue',
      basis: { title: '自然灾害救助条例', article: '第十四条' },
      only: () => ({ id: lacking }),
    },
    {
      act: 'confirmFiveHaves',
      status: ['RELOCATED'],
      dueBy: 'haveDue',
      basis: { title: '自然灾害救助条例', article: '第十四条' },
      only: unseen,
    },
  ],
});
