import {
  getNamedType,
  isEnumType,
  isInputObjectType,
  isListType,
  isNonNullType,
  type GraphQLInputObjectType,
  type GraphQLInputType,
  type GraphQLSchema,
} from 'graphql';
import { found } from '../../src/access/founding.js';
import type { Noun } from '../../src/access/noun.js';
import { globalId } from '../../src/access/ids.js';
import { enterprises } from '../../src/enterprise/enterprise/enterprise.noun.js';
import { hazards } from '../../src/hazard/hazard/hazard.noun.js';
import { boundaryRulings } from '../../src/responsibility/boundary/boundary.noun.js';
import { committees } from '../../src/responsibility/committee/committee.noun.js';
import { dutyItems, dutyLists } from '../../src/responsibility/duty/duty.noun.js';
import { issues } from '../../src/responsibility/issue/issue.noun.js';
import { dutyReports } from '../../src/responsibility/report/report.noun.js';
import { responsibilities } from '../../src/responsibility/responsibility/responsibility.noun.js';
import { supervisions } from '../../src/responsibility/supervision/supervision.noun.js';
import { keyTasks } from '../../src/responsibility/task/task.noun.js';
import { accidents } from '../../src/enforcement/accident/accident.noun.js';
import { dishonestyListings } from '../../src/enforcement/dishonesty/dishonesty.noun.js';
import { caseParties, enforcementCases } from '../../src/enforcement/enforcement-case/enforcement-case.noun.js';
import { inspections } from '../../src/enforcement/inspection/inspection.noun.js';
import { interferenceRecords } from '../../src/enforcement/interference/interference.noun.js';
import { accountabilityItems, investigations } from '../../src/enforcement/investigation/investigation.noun.js';
import { coerciveMeasures } from '../../src/enforcement/measure/measure.noun.js';
import { inspectionPlans } from '../../src/enforcement/plan/plan.noun.js';
import { publications } from '../../src/enforcement/publication/publication.noun.js';
import { criminalReferrals } from '../../src/enforcement/referral/referral.noun.js';
import { holdings } from '../../src/organisation/organisation.noun.js';
import { countNames, lossNames } from '../../src/relief/disaster/disaster.facts.js';
import { disasterEvents, lossReports, relocatedPersons } from '../../src/relief/disaster/disaster.noun.js';
import { payeeAccounts, reliefClaims } from '../../src/relief/claim/claim.noun.js';
import { fundPostings, reliefFunds } from '../../src/relief/fund/fund.noun.js';
import { paymentBatches, payouts } from '../../src/relief/payout/payout.noun.js';
import { reliefProgrammes } from '../../src/relief/programme/programme.noun.js';
import { dwellings, householdMembers, households } from '../../src/relief/household/household.noun.js';
import { listings } from '../../src/hazard/listing/listing.noun.js';
import { lookbacks } from '../../src/hazard/lookback/lookback.noun.js';
import { founder } from '../../src/server/ground.js';
import { fold } from '../../src/server/folding.js';
import { nouns } from '../../src/rooms.js';
import { newId, type World } from './world.js';

/** The township that the samples lie in. */
export const sampleRegion = '500238001000';
/** Batches, and the act that each row of one is. */
export const batches: Readonly<Record<string, string>> = {
  reportHazards: 'reportHazard',
  importEnterprises: 'registerEnterprise',
  applyForReliefBatch: 'applyForRelief',
};
const nounOf = new Map<string, Noun>(
  nouns.flatMap((noun) => Object.keys(noun.acts).map((act) => [act, noun] as const)),
);
export const nounOfMutation = (name: string): Noun => nounOf.get(batches[name] ?? name)!;

/** An entry of each noun, founded at a stage of its own; answers their global ids by type. */
export async function samplesIn(w: World): Promise<Record<string, string>> {
  const ids: Record<string, string> = {};
  const region = sampleRegion;
  const { office } = w.service;
  const by = founder();
  const bureau = (
    await w.sql.query<{ id: string }>(`select id from organisation where kind = 'BUREAU' order by name limit 1`)
  ).rows[0]!.id;
  const put = async (noun: Noun, row: object) => {
    const [id] = await found(office, by, noun, [{ regionCode: region, ...row } as never]);
    ids[noun.entity.name] = globalId(noun, id!);
    return id!;
  };
  const firm = await put(enterprises, {
    status: 'OPERATING',
    creditCode: '91500299MA0T000117',
    name: '演示',
    sector: 'INDUSTRY_TRADE',
    industryCode: '3011',
    address: '演示',
  });
  const hazard = {
    source: 'TOWNSHIP',
    category: 'OBJECT',
    sector: 'INDUSTRY_TRADE',
    description: '演示',
    location: '演示',
    enterpriseId: firm,
    foundAt: by.at,
    reportingOfficeId: bureau,
    extensions: 0,
    grade: 'MAJOR',
    criterion: 'AQF-99',
    orderedAt: by.at,
    rectificationDue: by.at,
  };
  await put(hazards, { ...hazard, number: '演隐1', status: 'ORDERED' });
  const { id: hazardId } = { id: await put(hazards, { ...hazard, number: '演隐2', status: 'RECTIFYING' }) };
  await put(listings, {
    number: '演督1',
    status: 'LISTED',
    subject: 'HAZARD',
    hazardId,
    sector: 'INDUSTRY_TRADE',
    level: 'COUNTY',
    supervisorId: bureau,
    requirement: '演示',
    settlementDue: by.at,
    noticeNumber: '1',
    noticedOn: '2026-01-01',
    progressReports: 0,
    nextProgressDue: by.at,
  });
  await put(lookbacks, {
    number: '演倒查1',
    status: 'OPEN',
    hazardId,
    sector: 'INDUSTRY_TRADE',
    matter: '演示',
    conclusionDue: by.at,
  });
  const township = (
    await w.sql.query<{ id: string }>(
      `select id from organisation where region_code = '500238001000' and kind = 'TOWNSHIP'`,
    )
  ).rows[0]!.id;
  const county = { regionCode: '500238000000' };
  const seat = (
    await w.sql.query<{ holding: string; post: string; operator: string }>(
      `select h.id as holding, h.post_id as post, h.operator_id as operator from holding h join operator o on o.id = h.operator_id where o.subject = 'township-001'`,
    )
  ).rows[0]!;
  ids.Holding = globalId(holdings, seat.holding);
  await put(responsibilities, {
    status: 'DRAFT',
    holder: 'DEPARTMENT',
    organisationId: bureau,
    category: 'OVERALL_SUPERVISION',
    must: 'MANAGE_INDUSTRY',
    aspect: 'SAFETY',
    first: false,
    lead: false,
    sectors: [],
    industries: [],
    townships: [],
    businessForms: [],
    enterpriseIds: [],
    document: '演示',
    validFrom: '2026-01-01',
  });
  await put(boundaryRulings, {
    ...county,
    status: 'PROPOSED',
    kind: 'BUSINESS_FORM',
    businessForm: '演示',
    matter: '演示',
    townships: [],
    proposedIds: [bureau],
    reason: '演示',
  });
  await put(committees, {
    ...county,
    status: 'STANDING',
    kind: 'SAFETY',
    name: '演示',
    organisationId: bureau,
    memberIds: [bureau],
    meetsMonths: 3,
    document: '演示',
    establishedOn: '2026-01-01',
  });
  const listId = await put(dutyLists, {
    ...county,
    kind: 'DUTY',
    year: 2026,
    title: '演示清单',
    organisationId: bureau,
    document: '演示',
    publishedOn: '2026-01-01',
    itemCount: 1,
  });
  await put(dutyItems, {
    status: 'OPEN',
    listId,
    kind: 'DUTY',
    place: 1,
    organisationId: township,
    content: '演示',
    evidenceIds: [],
  });
  await put(dutyReports, {
    status: 'RETURNED',
    period: '2025H1',
    organisationId: township,
    postId: seat.post,
    reporterId: seat.operator,
    content: '演示',
  });
  await put(keyTasks, {
    status: 'OPEN',
    listId,
    place: 1,
    organisationId: township,
    coIds: [],
    year: 2026,
    content: '演示',
    measureKind: 'PEOPLE',
    quantity: 1,
    unit: '次',
    byQuarter: [0, 0, 0, 1],
    doneQuantity: 0,
  });
  const event = await put(disasterEvents, {
    ...county,
    number: '演灾1',
    status: 'ACTIVE',
    kind: '010200',
    name: '演示',
    townships: ['500238001'],
    startedAt: by.at,
    firstReportDue: by.at,
  });
  const none = Object.fromEntries([...countNames.map((name) => [name, 0]), ...lossNames.map((name) => [name, '0'])]);
  await put(lossReports, {
    number: '演灾情1',
    status: 'REPORTED',
    eventId: event,
    kind: 'FIRST',
    observedAt: by.at,
    organisationId: township,
    ...none,
  });
  await put(relocatedPersons, {
    status: 'RELOCATED',
    eventId: event,
    organisationId: township,
    shelter: '演示',
    relocatedAt: by.at,
  });
  const member = await put(householdMembers, { status: 'LIVING', kinship: 'HEAD', categories: [], resident: true });
  const home = await put(households, {
    number: '演户1',
    status: 'REGISTERED',
    size: 1,
    memberIds: [member],
    headId: member,
  });
  await put(dwellings, { status: 'STANDING', householdId: home, rooms: 3, structure: 'BRICK_WOOD', livedIn: true });
  const money = (
    await w.sql.query<{ id: string; person: string }>(
      `select g.id, h.operator_id as person from organisation g join post p on p.organisation_id = g.id join holding h on h.post_id = p.id join operator o on o.id = h.operator_id where o.subject = 'finance'`,
    )
  ).rows[0]!;
  const programme = await put(reliefProgrammes, {
    ...county,
    number: '演救助1',
    status: 'OPEN',
    kind: 'EMERGENCY',
    name: '演示',
    occasion: '演灾1',
    eventId: event,
    startsOn: '2026-01-01',
    document: '演示',
  });
  const fund = await put(reliefFunds, {
    ...county,
    number: '演资1',
    status: 'OPEN',
    kind: 'BUDGET',
    name: '演示',
    year: '2026',
    purpose: [],
    document: '演示',
  });
  const account = await put(payeeAccounts, { householdId: home, kind: 'CARD', bankName: '演示', holderId: member });
  const applied = {
    programmeId: programme,
    householdId: home,
    kind: 'EMERGENCY',
    channel: 'HOUSEHOLD',
    period: 'WHOLE',
    memberIds: [member],
    persons: 1,
    loss: '演示',
    evidenceIds: [],
    accountId: account,
    objections: 0,
    reviewerIds: [],
    overrideChecks: [],
    overrideReasons: [],
  };
  const claimId = await put(reliefClaims, { ...applied, number: '演助申1', status: 'APPLIED' });
  // What is paid lies in a batch that the bank has answered, and the money for it has been there.
  const ofFund = {
    programmeId: programme,
    fundId: fund,
    count: 1,
    total: '100',
    payerId: money.id,
    composerId: money.person,
  };
  const settled = {
    ...county,
    ...ofFund,
    number: '演发0',
    status: 'SETTLED',
    pending: 0,
    manifestDigest: '0'.repeat(64),
  };
  const batch = await put(paymentBatches, settled);
  const received = {
    ...county,
    kind: 'RECEIVED',
    postedOn: '2026-01-01',
    memo: '演示',
    fundId: fund,
    programmeId: programme,
  };
  await put(fundPostings, { ...received, accounts: ['SOURCE', `PAID:${programme}`], amounts: ['-100', '100'] });
  await put(payouts, {
    status: 'SETTLED',
    kind: 'EMERGENCY',
    programmeId: programme,
    occasion: '演灾1',
    beneficiaryKind: 'PERSON',
    beneficiaryId: member,
    period: 'WHOLE',
    tranche: 1,
    amount: '100',
    endToEndId: '0'.repeat(32),
    batchId: batch,
    claimId,
    fundId: fund,
    accountId: account,
    payerId: money.id,
  });
  await put(paymentBatches, { ...county, ...ofFund, number: '演发1', status: 'DRAFT', pending: 1 });
  await put(issues, {
    number: '演问1',
    status: 'OPEN',
    pool: 'LIST',
    kind: 'SAFETY',
    organisationId: township,
    content: '演示',
    source: '演示',
    rectificationDue: by.at,
    evidenceIds: [],
    returns: 0,
  });
  await put(supervisions, {
    number: '演督办1',
    status: 'ISSUED',
    level: 'REMINDER',
    organisationId: township,
    issuerId: bureau,
    matter: '演示',
    requirement: '演示',
    answerDue: by.at,
  });
  const officers = (
    await w.sql.query<{ id: string }>(
      `select id from operator where subject in ('officer-1', 'officer-2') order by subject`,
    )
  ).rows.map(({ id }) => id);
  const at = { regionCode: region, sector: 'INDUSTRY_TRADE', enterpriseId: firm };
  await put(inspectionPlans, {
    ...county,
    number: '演检计1',
    status: 'ADOPTED',
    title: '演示',
    year: 2026,
    tiers: ['GENERAL'],
    sectors: [],
    visits: 1,
    randomPercent: 0,
    document: '演示',
    beginsOn: '2026-01-01',
    endsOn: '2026-12-31',
    organisationId: bureau,
    enterpriseIds: [],
  });
  await put(inspections, {
    ...at,
    number: '演检1',
    status: 'IN_PROGRESS',
    method: 'SPECIAL',
    adHocReason: 'TIP_OFF',
    itemCodes: ['JC-01'],
    purposes: ['ENFORCEMENT'],
    credentialsShown: true,
    recorderUsed: true,
    startedAt: by.at,
    findingCount: 0,
    organisationId: bureau,
    officerIds: officers,
    assistantIds: [],
  });
  const caseId = await put(enforcementCases, {
    ...at,
    number: '演案1',
    status: 'CONCLUDED',
    procedure: 'ORDINARY',
    source: 'TIP_OFF',
    cause: '演示',
    itemCodes: ['CF-102'],
    violatedOn: '2026-01-01',
    discoveredOn: '2026-01-01',
    grave: false,
    illegalOperation: false,
    publicInterest: false,
    complex: false,
    decisionDue: by.at,
    suspendedDays: 0,
    fourAlways: [],
    concludedAt: by.at,
    organisationId: bureau,
    hazardIds: [],
    findingIds: [],
    handlerIds: officers,
  });
  const partyId = await put(caseParties, {
    ...at,
    caseId,
    status: 'NAMED',
    kind: 'UNIT',
    unitName: '演示',
    paid: '0',
    stayedDays: 0,
    deliberatorIds: [],
  });
  await put(coerciveMeasures, {
    ...at,
    caseId,
    number: '演强1',
    status: 'IN_FORCE',
    kind: 'SEALING',
    things: ['演示'],
    reason: '演示',
    urgent: false,
    reportedAt: by.at,
    begunAt: by.at,
    releaseDue: by.at,
    extended: false,
    testedDays: 0,
    officerIds: officers,
  });
  await put(publications, {
    ...at,
    caseId,
    partyId,
    number: '演示1',
    status: 'PUBLISHED',
    partyKind: 'UNIT',
    platform: '演示',
    publishedAt: by.at,
    level: 'MINOR',
    repairableFrom: '2026-01-01',
    shownUntil: '2026-12-31',
  });
  await put(interferenceRecords, {
    ...county,
    caseId,
    number: '演干预1',
    status: 'RECORDED',
    happenedAt: by.at,
    office: '演示',
    position: '演示',
    means: '演示',
    content: '演示',
    recorderId: officers[0],
  });
  const accidentId = await put(accidents, {
    ...at,
    number: '演事1',
    status: 'REPORTED',
    kind: 'FALL',
    kindStandard: 'GB',
    production: true,
    happenedAt: by.at,
    location: '演示',
    summary: '演示',
    deaths: 0,
    missing: 0,
    seriousInjuries: 0,
    minorInjuries: 1,
    trapped: 0,
    evacuated: 0,
    directLoss: '0',
    polluted: false,
    grade: 'GENERAL',
    nearMiss: false,
    jurisdiction: 'COUNTY',
    criminalReview: false,
    unitReportedAt: by.at,
    unitReportDue: by.at,
    reportUpDue: by.at,
    reportTo: 'PROVINCE',
    regradeUntil: '2026-12-31',
    investigationDue: by.at,
    reports: 1,
    organisationId: bureau,
  });
  const investigationId = await put(investigations, {
    ...at,
    ...county,
    number: '演查1',
    status: 'GROUP_FORMED',
    subject: 'ACCIDENT',
    accidentId,
    order: '演示',
    formedAt: by.at,
    unionTakesPart: true,
    procuratorateInvited: true,
    reportDue: by.at,
    extendedDays: 0,
    appraisalDays: 0,
    leaderId: officers[0],
    memberIds: officers,
    officeIds: [bureau],
    tickFileIds: [],
  });
  await put(accountabilityItems, {
    ...at,
    ...county,
    investigationId,
    status: 'PROPOSED',
    head: 'ENTERPRISE',
    subjectKind: 'UNIT',
    unitName: '演示',
    basis: '演示',
    conduct: '演示',
    proposal: 'PENALTY',
    feedbackDue: by.at,
  });
  await put(criminalReferrals, {
    ...at,
    ...county,
    investigationId,
    number: '演移1',
    status: 'PROPOSED',
    crime: '演示',
    article: '演示',
    facts: '演示',
    reportedAt: by.at,
    headDue: by.at,
    officerIds: officers,
  });
  await put(dishonestyListings, {
    ...at,
    caseId,
    status: 'TOLD',
    ground: 'OTHER',
    facts: '演示',
    subjectKind: 'UNIT',
    unitName: '演示',
    toldAt: by.at,
  });
  const { orderRectification } = (
    await w.ask(
      'officer-1',
      'mutation($input: OrderRectificationInput!) { orderRectification(input: $input) { refusals { code } change { entry { id } } } }',
      {
        input: {
          id: ids.Hazard,
          expectedVersion: 1,
          idempotencyKey: newId(),
          deadline: new Date(Date.now() + 86_400_000).toISOString(),
          suspension: '停用',
        },
      },
    )
  ).data;
  ids.Proposal = orderRectification.change.entry.id;
  // What the figures still owe is folded now, so that no table changes by itself later.
  await fold(office);
  return ids;
}

/** A value of the type that its scalar takes: what must be given, and nothing else. */
export function sampleValue(ids: Readonly<Record<string, string>>, type: GraphQLInputType, name: string): unknown {
  const inner = isNonNullType(type) ? type.ofType : type;
  const named = getNamedType(inner);
  if (isListType(inner)) return [sampleValue(ids, inner.ofType as GraphQLInputType, name)];
  if (isInputObjectType(inner)) return sampleFields(ids, inner);
  if (isEnumType(named)) return named.getValues()[0]!.name;
  const now = new Date().toISOString();
  return (
    {
      Int: 1,
      Boolean: false,
      DateTime: now,
      CivilDate: now.slice(0, 10),
      Money: '1.00',
      RegionCode: sampleRegion,
      CreditCode: '91500299MA0T0002XY',
      Month: '2026-07',
      Period: '2026Q3',
      Season: '2026-2027',
      Year: 2026,
      Decimal: '1.5',
      IndustryCode: '4511',
      Url: 'https://www.example.gov.cn/1',
      ID: ids[
        (
          {
            partyId: 'CaseParty',
            caseId: 'EnforcementCase',
            planId: 'InspectionPlan',
            enterpriseId: 'Enterprise',
          } as Record<string, string>
        )[name] ?? 'Hazard'
      ],
      String: name === 'idempotencyKey' ? newId() : name === 'region' ? sampleRegion : '演示',
    } as Record<string, unknown>
  )[named.name];
}
export function sampleFields(
  ids: Readonly<Record<string, string>>,
  type: GraphQLInputObjectType,
): Record<string, unknown> {
  const asked = Object.values(type.getFields()).filter(
    (field) => isNonNullType(field.type) && field.defaultValue === undefined,
  );
  return Object.fromEntries(asked.map((field) => [field.name, sampleValue(ids, field.type, field.name)]));
}

const rowsOf: Readonly<Record<string, () => object>> = {
  applyForReliefBatch: () => ({ householdNumber: '演户1', accountKind: 'PASSBOOK', accountNo: '12345678' }),
  reportHazards: () => ({ sector: 'GAS', source: 'TOWNSHIP', category: 'OBJECT', foundAt: new Date().toISOString() }),
  importEnterprises: () => ({ sector: 'GAS', creditCode: '91500299MA0T0002XY' }),
};

/** What a mutation is asked with: its own sample, and whatever must be given. */
export function sampleInput(
  ids: Readonly<Record<string, string>>,
  schema: GraphQLSchema,
  name: string,
  rowOver: object = {},
): Record<string, unknown> {
  const field = schema.getMutationType()!.getFields()[name]!;
  const type = getNamedType(field.args[0]!.type) as GraphQLInputObjectType;
  const input: Record<string, unknown> = {
    ...sampleFields(ids, type),
    ...('id' in type.getFields() && { id: ids[nounOfMutation(name).entity.name] }),
    ...(name === 'listForSupervision' && { hazardId: ids.Hazard }),
    ...(['recordInterference', 'referCriminal'].includes(name) && { caseId: ids.EnforcementCase }),
    ...(name === 'registerEnterprise' && { creditCode: '91500299MA0T0002XY' }),
  };
  const more = rowsOf[name];
  if (more) input.rows = (input.rows as object[]).map((row) => ({ ...row, ...more(), ...rowOver }));
  return input;
}

const persons: Readonly<Record<string, string>> = {
  LAW_OFFICER: 'officer-2',
  BUREAU_HEAD: 'head',
  COUNTY_LEADER: 'leader',
  TOWNSHIP: 'township-001',
  SECTOR_DEPT: 'economy',
  LEGAL_REVIEWER: 'legal',
  TECH_INSPECTOR: 'technician',
  SOCIAL_SUPERVISOR: 'supervisor',
  FINANCE: 'finance',
  VILLAGE: 'township-001',
  ENTERPRISE: 'township-001',
};
/** Someone who may take the act on the samples. */
export function ableTo(name: string): string {
  const may = nounOfMutation(name).may[batches[name] ?? name]!;
  return persons[may.find((role) => !['VILLAGE', 'ENTERPRISE', 'EXPERT'].includes(role))!]!;
}
