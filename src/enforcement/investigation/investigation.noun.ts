import { absent, oneOf, before, is, overlaps, present, type Test } from '../../access/model/conditions.js';
import { draftedId, noun, nounCalled, waitOn } from '../../access/model/noun.js';
import { ofCounty, within } from '../../region/region.scope.js';
import * as acts from './investigation.acts.js';
import type { InvestigationsWhere } from './investigation.inputs.js';
import {
  accountabilityLifecycle,
  investigationLifecycle,
  rectificationMeasureLifecycle,
} from './investigation.lifecycle.js';
import type { InvestigationResultsWhere, RectificationMeasuresWhere } from './investigation.inputs.measures.js';
import { InvestigationResult, RectificationMeasure } from './rectification-measure.js';
import { answering } from '../../kernel/roles.js';
import { civilDateOf } from '../../kernel/civil-date.js';
import { judgedWithin, numberInForce } from '../../law/law.facts.js';
import { keyIn } from '../../access/privacy/ids.js';
import { organisations } from '../../organisation/organisation.noun.js';
import { ofOffices } from '../../organisation/organisation.scope.js';
import { AccountabilityItem, Investigation } from './investigation.js';
import { accidents } from '../accident/accident.noun.js';
import { spanOfMonth } from '../../responsibility/assessment/assessment.facts.js';
import { type Caller } from '../../access/rights/caller.js';

const {
  recordAccountability,
  revokeAccountability,
  setRectificationMeasure,
  reportRectificationDone,
  evaluateRectificationMeasure,
  ...own
} = acts;
/** Those who investigate or pursue; to everyone else the result is made public. */
const investigating = {
  COUNTY_LEADER: ofCounty,
  BUREAU_HEAD: ofCounty,
  LAW_OFFICER: ofCounty,
  LEGAL_REVIEWER: ofCounty,
  DISCIPLINE: ofCounty,
} as const;

/** Members of the group, and the offices that take part, see what they investigate. */
const inGroup = ({ operatorId, offices }: Caller) => [
  { leaderId: is(operatorId) },
  { memberIds: overlaps(operatorId === null ? [] : [operatorId]) },
  { officeIds: overlaps(offices) },
];

/** Beside these the offices that the evaluation found not to have rectified: it counts in their assessment. */
const asOffice = (caller: Caller) => [...inGroup(caller), { notRightedIds: overlaps(caller.offices) }];
/** What was decided against an office counts in its assessment, and is told to it (结果纳入部门年度考核). */
const againstOffice = ({ offices }: Caller) => ({ organisationId: oneOf(offices), decidedOn: present });

const notInvestigated: Test = (column) => `not exists (select from investigation i where i.accident_id = ${column})`;
const isAbove: Test = (column) => `${column} <> 'COUNTY'`;
/** The accident is the county's to investigate, or a higher government's, or the disaster to review. */
const ofLevel =
  (which: '=' | '<>'): Test =>
  (column, _, columnOf) =>
    `case when ${column} is null then disaster_review_tier(${columnOf('eventId')}) ${which} 'COUNTY'
      else exists (select from accident a where a.id = ${column} and a.jurisdiction ${which} 'COUNTY') end`;
/** What the county investigates itself. */
const ownOf = (which: '=' | '<>') => ({ investigator: absent, accidentId: ofLevel(which) });

/** 造成三人以上死亡失踪的自然灾害: each owes its review, from the report by which it came to owe it. */
const disasters = () => nounCalled('DisasterEvent');
const reviewOwed = (act: 'formInvestigation' | 'recordInvestigationAbove', which: '=' | '<>') =>
  waitOn(disasters, {
    act,
    status: ['ACTIVE', 'ENDED'],
    dueBy: null,
    dueAt: () => 'disaster_review_due(t.id)',
    basis: { title: '年度工作要点', article: '对造成三人以上死亡失踪的自然灾害开展调查评估' },
    only: (caller) => ({
      countyCode: oneOf(caller.counties),
      id: (column: string) =>
        `(not exists (select from investigation i where i.event_id = ${column})
          and disaster_review_due(${column}) is not null and disaster_review_tier(${column}) ${which} 'COUNTY')`,
    }),
    draft: { eventId: draftedId(disasters) },
  });
/**
 * By when the county hands over: it stands with the accident since another level came to investigate it; of a disaster
 * the days run from the report by which it became another's.
 */
const disasterAbove = `(disaster_above_since(t.event_id) at time zone 'Asia/Shanghai')::date`;
const handOverDue = `case when t.accident_id is null
  then ((${disasterAbove} + ${numberInForce('investigation.handover.days', 't.county_code', disasterAbove)} + 1)::timestamp
    at time zone 'Asia/Shanghai') - interval '1 millisecond'
  else (select coalesce(a.hand_over_due, a.investigate_by) from accident a where a.id = t.accident_id) end`;

export const investigations = noun<Investigation, InvestigationsWhere, keyof typeof own>({
  entity: Investigation,
  names: {
    accidentId: 'entry',
    eventId: 'entry',
    enterpriseId: 'mentioned',
    leaderId: 'acts',
    entrustedId: 'mentioned',
    handOverFileId: 'entry',
    memberIds: 'acts',
    officeIds: 'acts',
    reportFileId: 'entry',
    replyFileId: 'entry',
    evaluationFileId: 'entry',
    notRightedIds: 'acts',
    reviewFileId: 'entry',
    tickFileIds: 'entry',
  },
  tag: '5',
  historical: true,
  lifecycle: investigationLifecycle,
  sees: {
    ...investigating,
    SECTOR_DEPT: asOffice,
    TOWNSHIP: asOffice,
    FINANCE: asOffice,
    TECH_INSPECTOR: inGroup,
    EXPERT: inGroup,
  },
  // prettier-ignore
  may: {
    formInvestigation:     ['COUNTY_LEADER'],
    concludeStrand:        ['BUREAU_HEAD', 'DISCIPLINE'],
    recordInvestigationAbove: ['COUNTY_LEADER', 'BUREAU_HEAD'],
    handOverInvestigation: ['BUREAU_HEAD'],
    recordReceipt:         ['BUREAU_HEAD'],
    recordResultAbove:     ['BUREAU_HEAD'],
    returnInvestigation:   ['COUNTY_LEADER'],
    extendInvestigation:   ['COUNTY_LEADER'],
    submitInvestigation:   ['BUREAU_HEAD'],
    replyInvestigation:    ['COUNTY_LEADER'],
    publishInvestigation:  ['BUREAU_HEAD'],
    evaluateRectification: ['BUREAU_HEAD'],
    reviewAfterAction:     ['BUREAU_HEAD'],
    closeInvestigation:    ['BUREAU_HEAD', 'COUNTY_LEADER'],
  },
  acts: own,
  // prettier-ignore
  where: {
    region:    (code) => within(code),
    status:    (statuses) => ({ status: oneOf(statuses) }),
    subject:   (subjects) => ({ subject: oneOf(subjects) }),
    above:     (wanted) => ({ investigator: wanted ? present : absent }),
    dueBefore: (instant) => ({ reportDue: before(instant) }),
  },
  orders: { NEWEST: { by: ['formedAt'], descending: true } },
  personal: {},
  discloses: {},
  waits: [
    // 有案必查: an accident that nobody investigates waits for its group, or for who investigates it above.
    waitOn(() => accidents, {
      act: 'formInvestigation',
      status: ['REPORTED'],
      dueBy: 'investigationDue',
      basis: { title: '生产安全事故报告和调查处理条例', article: '第十九条' },
      only: (caller) => ({
        ...ofCounty(caller),
        jurisdiction: is('COUNTY'),
        id: notInvestigated,
      }),
      draft: { accidentId: draftedId(() => accidents) },
    }),
    waitOn(() => accidents, {
      act: 'recordInvestigationAbove',
      status: ['REPORTED'],
      dueBy: 'investigationDue',
      basis: { title: '生产安全事故报告和调查处理条例', article: '第十九条' },
      only: (caller) => ({ ...ofCounty(caller), jurisdiction: isAbove, id: notInvestigated }),
      draft: { accidentId: draftedId(() => accidents) },
    }),
    // 造成三人以上死亡失踪的自然灾害: its review is owed from the report that told the third, the earliest first.
    reviewOwed('formInvestigation', '='),
    reviewOwed('recordInvestigationAbove', '<>'),
    {
      act: 'handOverInvestigation',
      status: ['GROUP_FORMED', 'SUBMITTED', 'REPLIED', 'PUBLISHED', 'EVALUATED', 'CLOSED'],
      dueBy: null,
      dueAt: () => handOverDue,
      basis: { title: '生产安全事故报告和调查处理条例', article: '第二十条' },
      only: () => ownOf('<>'),
    },
    {
      act: 'recordReceipt',
      status: ['HANDED_OVER'],
      dueBy: 'receiptDue',
      basis: { title: '生产安全事故报告和调查处理条例', article: '第二十条' },
      only: () => ({ accidentId: ofLevel('<>') }),
    },
    {
      act: 'returnInvestigation',
      status: ['HANDED_OVER', 'ABOVE'],
      dueBy: null,
      basis: { title: '生产安全事故报告和调查处理条例', article: '第二十条' },
      only: () => ({ accidentId: ofLevel('=') }),
    },
    {
      act: 'recordResultAbove',
      status: ['ABOVE'],
      dueBy: 'replyDue',
      basis: { title: '生产安全事故报告和调查处理条例', article: '第三十二条' },
      only: () => ({ accidentId: ofLevel('<>') }),
    },
    {
      act: 'submitInvestigation',
      status: ['GROUP_FORMED'],
      dueBy: 'reportDue',
      basis: { title: '生产安全事故报告和调查处理条例', article: '第二十九条' },
      only: () => ({ accidentId: ofLevel('=') }),
    },
    {
      act: 'replyInvestigation',
      status: ['SUBMITTED'],
      dueBy: 'replyDue',
      basis: { title: '生产安全事故报告和调查处理条例', article: '第三十二条' },
      only: () => ({ accidentId: ofLevel('=') }),
    },
    {
      act: 'publishInvestigation',
      status: ['REPLIED'],
      dueBy: 'publicationDue',
      basis: { title: '生产安全事故报告和调查处理条例', article: '第三十四条' },
    },
    {
      act: 'evaluateRectification',
      status: ['PUBLISHED'],
      dueBy: 'evaluationDue',
      basis: { title: '安全生产法', article: '第八十六条' },
    },
    {
      act: 'closeInvestigation',
      status: ['EVALUATED'],
      dueBy: null,
      basis: { title: '安全生产法', article: '第八十六条' },
    },
  ],
  answers: {
    investigationOfAccident: `select accident_id as key, id, number, status, formed_at as "formedAt"
      from investigation where accident_id = any($1::uuid[])`,
    // An item counts for its office in the month in which its decision was entered, one from before 0.7.0 for the
    // office that is called so; an office that the evaluation found not to have rectified counts in its month.
    // A decision counts by its kind, and is taken out in the month in which it was entered that it was revoked.
    resultsOfMonth: `select r.key, g.name as subject, g.id::text as "subjectId", 'RESULTS_' || r.kind as measure,
        sum(r.counts) as value from (
      select k.key, x.county, i.organisation_id, i.unit_name, coalesce(i.decided_measure, i.proposal) as kind,
          (d.entered >= x.begins and d.entered < x.ends)::int
            - coalesce(i.revoked_at >= x.begins and i.revoked_at < x.ends, false)::int as counts
        from unnest($1::text[]) k (key) cross join lateral ${spanOfMonth} x
        join accountability_item i on i.county_code = x.county and i.head in ('DEPARTMENT', 'PARTY_GOV')
          and i.decided_on is not null
        join lateral (select min(h.updated_at) as entered from accountability_item_history h
          where h.id = i.id and h.decided_on is not null) d on d.entered < x.ends
      union all select k.key, x.county, v.office, null, 'NOT_RIGHTED', 1
        from unnest($1::text[]) k (key) cross join lateral ${spanOfMonth} x
        join investigation n on n.county_code = x.county
        join lateral (select min(h.updated_at) as entered from investigation_history h
          where h.id = n.id and h.evaluated_at is not null) d on d.entered >= x.begins and d.entered < x.ends
        cross join lateral unnest(n.not_righted_ids) v (office)) r
      join organisation g on g.county_code = r.county and g.ended_on is null
        and (g.id = r.organisation_id or r.organisation_id is null and g.name = r.unit_name)
      group by r.key, g.id, g.name, r.kind having sum(r.counts) <> 0 order by g.name, r.kind`,
  },
});

export const accountabilityItems = noun<
  AccountabilityItem,
  Record<never, never>,
  'recordAccountability' | 'revokeAccountability'
>({
  entity: AccountabilityItem,
  names: {
    investigationId: 'entry',
    enterpriseId: 'mentioned',
    organisationId: 'acts',
    caseId: 'entry',
  },
  tag: '6',
  historical: true,
  lifecycle: accountabilityLifecycle,
  sees: { ...investigating, SECTOR_DEPT: againstOffice, TOWNSHIP: againstOffice, FINANCE: againstOffice },
  may: {
    recordAccountability: ['BUREAU_HEAD', 'DISCIPLINE', 'COUNTY_LEADER'],
    revokeAccountability: ['BUREAU_HEAD', 'DISCIPLINE', 'COUNTY_LEADER'],
  },
  acts: { recordAccountability, revokeAccountability },
  where: {},
  orders: { NEWEST: { by: ['createdAt'], descending: true } },
  personal: { personName: 'PERSON_NAME' },
  discloses: { PERSON_NAME: ['BUREAU_HEAD', 'DISCIPLINE', 'COUNTY_LEADER'] },
  waits: [
    {
      act: 'recordAccountability',
      status: ['PROPOSED', 'DECIDED'],
      dueBy: 'feedbackDue',
      basis: { title: '安全生产法', article: '第八十七条' },
    },
  ],
});

/** Offices that answer for what was asked of them; each of these is asked by its own. */
const ofOwnOffice = (caller: Caller) => ({ organisationId: is(caller.organisationId) });
const rectifying = { title: '生产安全事故报告和调查处理条例', article: '第三十三条' };

export const rectificationMeasures = noun<
  RectificationMeasure,
  RectificationMeasuresWhere,
  'setRectificationMeasure' | 'reportRectificationDone' | 'evaluateRectificationMeasure'
>({
  entity: RectificationMeasure,
  names: { investigationId: 'entry', organisationId: 'acts', proofFileIds: 'entry' },
  tag: 'rm',
  historical: true,
  lifecycle: rectificationMeasureLifecycle,
  sees: { ...investigating, SECTOR_DEPT: ofOffices, TOWNSHIP: ofOffices, FINANCE: ofOffices },
  // prettier-ignore
  may: {
    setRectificationMeasure:      ['BUREAU_HEAD'],
    reportRectificationDone:      answering,
    evaluateRectificationMeasure: ['BUREAU_HEAD', 'COUNTY_LEADER'],
  },
  acts: { setRectificationMeasure, reportRectificationDone, evaluateRectificationMeasure },
  where: {
    region: (code) => within(code),
    status: (statuses) => ({ status: oneOf(statuses) }),
    organisationId: (id) => ({ organisationId: is(keyIn(organisations, id)) }),
    overdue: (wanted, now) => ({
      dueOn: (column, bind, columnOf) =>
        `(${column} < ${bind(civilDateOf(now))} and ${columnOf('status')} in ('OPEN', 'NOT_RIGHTED')) = ${wanted}`,
    }),
  },
  orders: { DUE: { by: ['dueOn'] } },
  personal: {},
  discloses: {},
  waits: [
    {
      act: 'reportRectificationDone',
      status: ['OPEN', 'NOT_RIGHTED'],
      dueBy: 'dueOn',
      basis: rectifying,
      only: ofOwnOffice,
    },
    {
      act: 'evaluateRectificationMeasure',
      status: ['DONE'],
      dueBy: null,
      dueAt: judgedWithin,
      basis: { title: '安全生产法', article: '第八十六条' },
      only: (caller) => ({ organisationId: (column, bind) => `${column} <> ${bind(caller.organisationId)}` }),
    },
    // What the replied report asks for is entered by the day on which its result is published.
    waitOn(() => investigations, {
      act: 'setRectificationMeasure',
      status: ['REPLIED', 'PUBLISHED'],
      dueBy: 'publicationDue',
      basis: rectifying,
      only: (caller) => ({
        ...ofCounty(caller),
        id: (column) => `not exists (select from rectification_measure m where m.investigation_id = ${column})`,
      }),
      draft: { investigationId: draftedId(() => investigations) },
    }),
  ],
});

/** Published, it is for every system and everyone to read (条例第三十四条). */
const everybodys = (): 'all' => 'all';
export const investigationResults = noun<InvestigationResult, InvestigationResultsWhere>({
  entity: InvestigationResult,
  names: { investigationId: 'entry' },
  tag: 'ir',
  historical: true,
  lifecycle: null,
  sees: {
    ...investigating,
    SECTOR_DEPT: everybodys,
    TOWNSHIP: everybodys,
    ENTERPRISE: everybodys,
    SYSTEM_CLIENT: everybodys,
    PUBLIC: everybodys,
  },
  may: {},
  acts: {},
  where: {
    region: (code) => within(code),
    subject: (subjects) => ({ subject: oneOf(subjects) }),
  },
  orders: { NEWEST: { by: ['publishedOn'], descending: true } },
  personal: {},
  discloses: {},
  waits: [],
});
