import {
  absent,
  after,
  oneOf,
  before,
  from,
  is,
  overlaps,
  present,
  type Conditions,
  type Rows,
  type Test,
} from '../../access/model/conditions.js';
import { keyIn } from '../../access/privacy/ids.js';
import { drafted, draftedId, noun, type Noun, waitOn } from '../../access/model/noun.js';
import { atEnterprises, followsEnterprise, ofOfficers, ofOffices } from '../../organisation/organisation.scope.js';
import { ofCounty, ofSeat, within } from '../../region/region.scope.js';
import { has, type Caller } from '../../access/rights/caller.js';
import { hazards } from '../../hazard/hazard/hazard.noun.js';
import { openStatuses, type Hazard } from '../../hazard/hazard/hazard.js';
import { startOf } from '../../kernel/civil-date.js';
import { numberInForce } from '../../law/law.facts.js';
import { enterprises } from '../../enterprise/enterprise/enterprise.noun.js';
import * as acts from './enforcement-case.acts.js';
import type { EnforcementCasesWhere } from './enforcement-case.inputs.js';
import { caseLifecycle, partyEnds, partyLifecycle } from './enforcement-case.lifecycle.js';
import { EnforcementCase } from './enforcement-case.js';
import { CaseEvidence } from './case-evidence.js';
import { CaseParty } from './case-party.js';
import { officials } from '../../kernel/roles.js';

/**
 * The finance office sees the cases whose fines it receives; an enterprise its own, once the investigation is
 * concluded and it is to be heard.
 */
const toldTo: readonly string[] = ['CONCLUDED', 'DECIDED', 'CLOSED', 'ARCHIVED'];
const handled = {
  ...atEnterprises<EnforcementCase>(),
  LAW_OFFICER: ofOfficers<EnforcementCase>('enterpriseId'),
  FINANCE: ofSeat,
  ENTERPRISE: ({ enterpriseIds }: Caller) => ({ enterpriseId: oneOf(enterpriseIds), status: oneOf(toldTo) }),
};

/** Past its deadline for as long as the last step of the ladder says, and no case is about it. */
const callsForACase = ({ on }: Caller): Conditions<Hazard> => ({
  enterpriseId: present,
  rectificationDue: (column, bind, columnOf) => {
    const day = `(${column} at time zone 'Asia/Shanghai')::date`;
    const days = numberInForce('hazard.escalation.case.days', columnOf('regionCode'), `${bind(on)}::date`);
    const asked = `(${columnOf('status')} <> 'IN_REVIEW' or ${columnOf('reviewRequestedAt')} > ${column})`;
    return `(${before(startOf(on))(column, bind, columnOf)} and ${asked} and ${bind(on)}::date - ${day} >= ${days})`;
  },
  id: (column) =>
    `not exists (select from enforcement_case c where ${column} = any(c.hazard_ids) and c.status <> 'WITHDRAWN')`,
});
/** Which decisions each act makes public. */
const publicationOf: Readonly<Record<string, readonly string[]>> = {
  publishDecision: ['PENALTY'],
  publishOtherDecision: ['NO_PENALTY_MINOR', 'NO_PENALTY_NOT_PROVEN'],
};
/** The enterprise that was offered a hearing, as long as it may ask for it. */
const mayAskForAHearing = (caller: Caller): Rows<CaseParty> =>
  has(caller, ['ENTERPRISE'])
    ? {
        enterpriseId: oneOf(caller.enterpriseIds),
        kind: is('UNIT'),
        hearingOffered: is(true),
        hearingWaived: (column) => `${column} is not true`,
        hearingDue: from(startOf(caller.on)),
      }
    : 'none';

/** What is part of a case of the caller's own office. */
const ofCaseOfOffices = <E extends { caseId: string }>({ offices }: Caller): Conditions<E> => {
  const caseId: Test = (column, bind) =>
    `exists (select from enforcement_case c where c.id = ${column}
      and c.organisation_id = any(${bind(offices)}::uuid[]))`;
  return { caseId } as Conditions<E>;
};
/** SQL: by when who is registered nowhere is banned: so many days of the county after it was discovered. */
const bannedBy = `((t.discovered_on + ${numberInForce('case.ban.days', 't.region_code', 't.discovered_on')} + 1)::timestamp
    at time zone 'Asia/Shanghai') - interval '1 millisecond'`;
/** Who answers for the office whose case it is: the head of the bureau, or of a department or township of its own. */
const deciding = ['BUREAU_HEAD', 'SECTOR_DEPT', 'TOWNSHIP'] as const;

export const enforcementCases: Noun<EnforcementCase, EnforcementCasesWhere, keyof typeof acts> = noun<
  EnforcementCase,
  EnforcementCasesWhere,
  keyof typeof acts
>({
  entity: EnforcementCase,
  names: {
    enterpriseId: 'acts',
    inspectionId: 'entry',
    accidentId: 'entry',
    organisationId: 'acts',
    hazardIds: 'entry',
    findingIds: 'entry',
    handlerIds: 'acts',
    recheckerIds: 'mentioned',
    reportFileId: 'entry',
    recheckFileId: 'entry',
    banOfficerIds: 'mentioned',
    banFileId: 'entry',
    noLicenceFileId: 'entry',
    noPersonEvidenceIds: 'entry',
    noPersonCaseId: 'entry',
    noUnitEvidenceIds: 'entry',
    noUnitCaseId: 'entry',
    catalogueFileId: 'entry',
  },
  tag: 'j',
  historical: true,
  lifecycle: caseLifecycle,
  sees: handled,
  follows: [followsEnterprise()],
  // prettier-ignore
  may: {
    fileCase:                  ['BUREAU_HEAD', 'LAW_OFFICER'],
    addEvidence:               ['LAW_OFFICER'],
    banOperation:              ['BUREAU_HEAD'],
    suspendCase:               ['BUREAU_HEAD'],
    resumeCase:                ['BUREAU_HEAD'],
    concludeCaseInvestigation: ['LAW_OFFICER'],
    serveNotice:               ['LAW_OFFICER'],
    recordDefence:             ['LAW_OFFICER'],
    requestHearing:            ['LAW_OFFICER', 'ENTERPRISE'],
    holdHearing:               ['BUREAU_HEAD', 'LEGAL_REVIEWER'],
    reviewCase:                ['LEGAL_REVIEWER'],
    deliberateCase:            ['BUREAU_HEAD'],
    decideCase:                ['BUREAU_HEAD', 'LAW_OFFICER'],
    serveDecision:             ['LAW_OFFICER'],
    publishDecision:           ['LAW_OFFICER'],
    publishOtherDecision:      ['LAW_OFFICER'],
    recordPayment:             ['FINANCE', 'LAW_OFFICER'],
    deferPayment:              deciding,
    urgePayment:               ['LAW_OFFICER'],
    applyToCourt:              deciding,
    recordCourtResult:         ['LAW_OFFICER'],
    recordAppeal:              ['LAW_OFFICER'],
    settleAppeal:              ['LAW_OFFICER'],
    recordRefund:              ['FINANCE'],
    imposeDailyPenalty:        ['BUREAU_HEAD'],
    recheckCase:               ['LAW_OFFICER'],
    withdrawCase:              ['BUREAU_HEAD'],
    closeCase:                 deciding,
    archiveCase:               ['LAW_OFFICER'],
  },
  acts,
  // prettier-ignore
  where: {
    region:       (code) => within(code),
    status:       (statuses) => ({ status: oneOf(statuses) }),
    procedure:    (procedures) => ({ procedure: oneOf(procedures) }),
    source:       (sources) => ({ source: oneOf(sources) }),
    sector:       (sectors) => ({ sector: oneOf(sectors) }),
    enterpriseId: (id) => ({ enterpriseId: is(keyIn(enterprises, id)) }),
    noPersonGround: (grounds) => ({ noPersonGround: oneOf(grounds) }),
    dueBefore:    (instant) => ({ decisionDue: before(instant) }),
    number: (numbers) => ({ number: oneOf(numbers) }),
    openedFrom: (instant) => ({ createdAt: from(instant) }),
    openedTo: (instant) => ({ createdAt: before(instant) }),
    updatedAfter: (instant) => ({ updatedAt: after(instant) }),
  },
  orders: { NEWEST: { by: ['createdAt'], descending: true } },
  personal: {},
  // Whoever tipped must not be found out; the report is for those who judge it, and a party is told by notice.
  tells: {
    sourceRef: officials,
    report: officials,
    reportDocument: officials,
    catalogue: officials,
    noLicenceAnswer: officials,
  },
  discloses: {},
  waits: [
    {
      act: 'concludeCaseInvestigation',
      status: ['FILED'],
      dueBy: 'decisionDue',
      basis: { title: '行政处罚法', article: '第六十条' },
      only: ({ operatorId }) => ({ handlerIds: overlaps(operatorId === null ? [] : [operatorId]) }),
    },
    // Who is registered nowhere is banned at once, or answered why not.
    {
      act: 'banOperation',
      status: ['FILED', 'SUSPENDED', 'CONCLUDED', 'DECIDED'],
      dueBy: null,
      dueAt: () => bannedBy,
      basis: { title: '安全生产法', article: '第六十三条' },
      only: ({ offices }) => ({
        unregisteredName: present,
        bannedOn: absent,
        organisationId: oneOf(offices),
        id: (column) => `not exists (select from four_always_answer a where a.case_id = ${column}
          and a.measure = 'CLOSE' and a.status = 'ANSWERED')`,
      }),
    },
    {
      act: 'closeCase',
      status: ['DECIDED'],
      dueBy: null,
      basis: { title: '行政处罚法', article: '第六十六条' },
      only: ofOffices,
    },
    // Whether what was ordered is put right is looked at before the case can be closed.
    {
      act: 'recheckCase',
      status: ['DECIDED'],
      dueBy: null,
      basis: { title: '安全生产法', article: '第六十五条' },
      only: () => ({ recheckPassed: (column) => `${column} is not true` }),
    },
    // An overdue hazard that has reached the last step of its ladder calls for a case, by whoever may file it.
    waitOn(() => hazards, {
      act: 'fileCase',
      status: openStatuses,
      dueBy: 'rectificationDue',
      basis: { title: '安全生产法', article: '第一百零二条' },
      only: (caller) => (has(caller, ['BUREAU_HEAD']) ? { ...ofCounty(caller), ...callsForACase(caller) } : 'none'),
      draft: {
        enterpriseId: draftedId(() => enterprises, 'enterpriseId'),
        procedure: drafted('ORDINARY'),
        source: drafted('HAZARD'),
        cause: {
          sql: (columnOf, bind) => `${bind('逾期未消除事故隐患：')}::text || ${columnOf('description')}`,
        },
      },
    }),
    { act: 'archiveCase', status: ['CLOSED'], dueBy: null, basis: { title: '行政处罚法', article: '第四十七条' } },
    { act: 'resumeCase', status: ['SUSPENDED'], dueBy: null, basis: { title: '行政处罚法', article: '第六十条' } },
    waitOn(() => caseParties, {
      act: 'recordRefund',
      status: ['REVOKED', 'PERFORMED'],
      dueBy: 'refundDue',
      basis: { title: '罚没财物管理办法（财税〔2020〕54号）', article: '退付' },
      only: () => ({ refundDue: present, refundedOn: absent }),
    }),
    // What waits for an act on one party is told of the party.
    ...(
      [
        ['serveNotice', ['NAMED', 'RETURNED'], null, '第四十四条'],
        ['recordDefence', ['NOTICED'], 'defenceDue', '第四十五条'],
        ['requestHearing', ['NOTICED', 'DEFENDED'], 'hearingDue', '第六十三条'],
        ['holdHearing', ['HEARING_REQUESTED'], null, '第六十四条'],
        ['reviewCase', ['DEFENDED', 'HEARD'], null, '第五十八条'],
        ['decideCase', ['REVIEWED', 'DELIBERATED'], null, '第五十七条'],
        ['serveDecision', ['DECIDED'], 'serviceDue', '第六十一条'],
        ['publishDecision', ['DECIDED', 'SERVED', 'URGED', 'PERFORMED'], 'publicationDue', '第四十八条'],
        ['publishOtherDecision', ['DECIDED', 'DISCHARGED'], 'publicationDue', '第四十八条'],
        ['recordPayment', ['SERVED'], 'payDue', '第六十七条'],
        ['urgePayment', ['SERVED'], 'payDue', '第七十二条'],
        ['applyToCourt', ['URGED'], 'courtFrom', '第七十二条'],
        ['recordCourtResult', ['IN_COURT'], null, '第七十二条'],
      ] as const
    ).map(([act, status, dueBy, article]) =>
      waitOn(() => caseParties, {
        act,
        status,
        dueBy: dueBy,
        basis: { title: '行政处罚法', article },
        ...(act in publicationOf && {
          only: () => ({ outcome: oneOf(publicationOf[act]!), publicationDue: present, publishedAt: absent }) as never,
        }),
        ...(act === 'applyToCourt' && { only: ofCaseOfOffices<CaseParty> }),
        // A right of the party: it is told while it can be used; an officer enters it when told.
        ...(act === 'requestHearing' && { only: mayAskForAHearing as never }),
        // Nobody is urged before the day to pay has passed.
        ...(act === 'urgePayment' && {
          only: ({ on }: Caller) => ({ payDue: before(`${on}T00:00:00+08:00`) }) as never,
        }),
      }),
    ),
  ],
  answers: {
    penaltiesAt: `select p.enterprise_id as key, case when p.outcome = 'PENALTY'
      and p.status <> 'REVOKED' then p.decision_number end as number,
        case when p.outcome = 'PENALTY' and p.status <> 'REVOKED' then to_char(p.decided_at at time zone 'Asia/Shanghai', 'YYYY-MM-DD') end as "decidedOn",
        p.status not in (${partyEnds.map((end) => `'${end}'`).join(', ')}) as open,
        case when p.status in (${partyEnds.map((end) => `'${end}'`).join(', ')}) then '0'
          else greatest(coalesce(p.fine_fen, 0) + coalesce(p.confiscation_fen, 0) + coalesce(p.daily_fine_fen, 0) - p.paid_fen, 0)::text end as unpaid
      from case_party p where p.enterprise_id = any($1::uuid[]) and p.kind = 'UNIT'`,
  },
});

/** An enterprise sees what is meant for itself, once it was told; what is meant for its people is theirs. */
const partiesSeen = {
  ...atEnterprises<CaseParty>(),
  LAW_OFFICER: ofOfficers<CaseParty>('enterpriseId'),
  FINANCE: ofSeat,
  ENTERPRISE: ({ enterpriseIds }: Caller) => ({
    enterpriseId: oneOf(enterpriseIds),
    kind: is('UNIT'),
    noticedAt: present,
  }),
};
export const caseParties: Noun<CaseParty> = noun<CaseParty>({
  entity: CaseParty,
  names: {
    caseId: 'entry',
    enterpriseId: 'acts',
    noticeFileId: 'entry',
    consentFileId: 'entry',
    hearingHostId: 'mentioned',
    hearingMinutesFileId: 'entry',
    reviewerId: 'mentioned',
    deliberatorIds: 'mentioned',
    deliberationFileId: 'entry',
    deciderId: 'mentioned',
    decisionFileId: 'entry',
    courtFileId: 'entry',
    dailyFileId: 'entry',
  },
  tag: 'u',
  historical: true,
  races: ['case_party_is_fined_once'],
  lifecycle: partyLifecycle,
  sees: partiesSeen,
  follows: [followsEnterprise()],
  may: {},
  acts: {},
  where: {},
  orders: { NAMED: { by: ['createdAt'] } },
  personal: { personName: 'PERSON_NAME', idNumber: 'ID_NUMBER' },
  // Who said what of it among themselves is for those who judge; the party is told the decision and its reasons.
  tells: {
    reviewOpinion: officials,
    deliberators: officials,
    deliberation: officials,
    deliberationRecord: officials,
    // The party has signed its minutes.
    hearingMinutes: [...officials, 'ENTERPRISE'],
  },
  discloses: {
    // The treasury knows a payment by the number of the decision.
    PERSON_NAME: ['LAW_OFFICER', 'BUREAU_HEAD', 'LEGAL_REVIEWER'],
    ID_NUMBER: ['LAW_OFFICER', 'BUREAU_HEAD'],
  },
  waits: [],
});

export const caseEvidence: Noun<CaseEvidence> = noun<CaseEvidence>({
  entity: CaseEvidence,
  names: { caseId: 'entry', collectorIds: 'mentioned', fileId: 'entry', fileIds: 'entry' },
  tag: 'o',
  historical: true,
  lifecycle: null,
  sees: {
    BUREAU_HEAD: ofCounty,
    LAW_OFFICER: (caller) => [ofCounty(caller), ofCaseOfOffices(caller)],
    LEGAL_REVIEWER: ofCounty,
    DISCIPLINE: ofCounty,
  },
  may: {},
  acts: {},
  where: {},
  orders: { NEWEST: { by: ['createdAt'], descending: true } },
  personal: {},
  discloses: {},
  waits: [],
});
