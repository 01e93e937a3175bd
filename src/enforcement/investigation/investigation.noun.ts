import { absent, oneOf, before, is, overlaps, present } from '../../access/model/conditions.js';
import { draftedId, noun, waitOn } from '../../access/model/noun.js';
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
import { judgedWithin } from '../../law/law.facts.js';
import { keyIn } from '../../access/privacy/ids.js';
import { organisations } from '../../organisation/organisation.noun.js';
import { ofOffices } from '../../organisation/organisation.scope.js';
import { AccountabilityItem, Investigation } from './investigation.js';
import { investigationWaits } from './investigation.waits.js';
import { spanOfMonth } from '../../responsibility/assessment/assessment.facts.js';
import { has, type Caller } from '../../access/rights/caller.js';

const {
  recordAccountability,
  revokeAccountability,
  evaluateAccountability,
  setRectificationMeasure,
  reportRectificationDone,
  checkRectificationMeasure,
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
    publishInvestigation:  ['BUREAU_HEAD', 'COUNTY_LEADER'],
    publishAccountability: ['BUREAU_HEAD', 'COUNTY_LEADER'],
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
  waits: investigationWaits,
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
  'recordAccountability' | 'revokeAccountability' | 'evaluateAccountability'
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
    evaluateAccountability: ['BUREAU_HEAD', 'COUNTY_LEADER'],
  },
  acts: { recordAccountability, revokeAccountability, evaluateAccountability },
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
    // What was not carried out by the evaluation is answered one by one.
    {
      act: 'evaluateAccountability',
      status: ['PROPOSED', 'DECIDED'],
      dueBy: null,
      dueAt: () => '(select i.evaluate_by from investigation i where i.id = t.investigation_id)',
      basis: { title: '安全生产法', article: '第八十六条' },
      only: (caller) => ({
        evaluatedAt: absent,
        investigationId: (column) =>
          `exists (select from investigation i where i.id = ${column} and i.status = 'PUBLISHED')`,
        organisationId: (column, bind) => `${column} is distinct from ${bind(caller.organisationId)}`,
      }),
    },
  ],
});

/** Offices that answer for what was asked of them; each of these is asked by its own. */
const ofOwnOffice = (caller: Caller) => ({ organisationId: is(caller.organisationId) });
const rectifying = { title: '生产安全事故报告和调查处理条例', article: '第三十三条' };

export const rectificationMeasures = noun<
  RectificationMeasure,
  RectificationMeasuresWhere,
  'setRectificationMeasure' | 'reportRectificationDone' | 'checkRectificationMeasure' | 'evaluateRectificationMeasure'
>({
  entity: RectificationMeasure,
  names: {
    investigationId: 'entry',
    organisationId: 'acts',
    enterpriseId: 'acts',
    proofFileIds: 'entry',
    checkFileIds: 'entry',
    newDueAgreedById: 'mentioned',
  },
  tag: 'rm',
  historical: true,
  lifecycle: rectificationMeasureLifecycle,
  sees: {
    ...investigating,
    SECTOR_DEPT: ofOffices,
    TOWNSHIP: ofOffices,
    FINANCE: ofOffices,
    ENTERPRISE: ({ enterpriseIds }) => ({ enterpriseId: oneOf(enterpriseIds) }),
  },
  // prettier-ignore
  may: {
    setRectificationMeasure:      ['BUREAU_HEAD'],
    reportRectificationDone:      [...answering, 'ENTERPRISE'],
    checkRectificationMeasure:    answering,
    evaluateRectificationMeasure: ['BUREAU_HEAD', 'COUNTY_LEADER'],
  },
  acts: { setRectificationMeasure, reportRectificationDone, checkRectificationMeasure, evaluateRectificationMeasure },
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
      only: (caller) => [
        { ...ofOwnOffice(caller), enterpriseId: absent },
        ...(has(caller, ['ENTERPRISE']) ? [{ enterpriseId: oneOf(caller.enterpriseIds) }] : []),
      ],
    },
    {
      act: 'checkRectificationMeasure',
      status: ['DONE'],
      dueBy: null,
      dueAt: judgedWithin,
      basis: rectifying,
      only: (caller) => ({ ...ofOwnOffice(caller), enterpriseId: present, checkedAt: absent }),
    },
    {
      act: 'evaluateRectificationMeasure',
      status: ['DONE'],
      dueBy: null,
      dueAt: judgedWithin,
      basis: { title: '安全生产法', article: '第八十六条' },
      only: (caller) => ({
        organisationId: (column, bind) => `${column} <> ${bind(caller.organisationId)}`,
        enterpriseId: (column, _, columnOf) => `(${column} is null or ${columnOf('checkedAt')} is not null)`,
      }),
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
