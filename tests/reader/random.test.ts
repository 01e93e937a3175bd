import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { parse, validate, type DocumentNode } from 'graphql';
import { printSchema } from 'graphql';
import { seedRows, type SeededBy } from '../../src/access/journal/seeding.js';
import { amendSeeded } from '../support/amend-seeded.js';
import type { Noun } from '../../src/access/model/noun.js';
import { Session } from '../../src/access/reading/statements.js';
import { Records } from '../../src/access/acting/records.js';
import { beyondJit, executorOf } from '../../src/api/executor.js';
import { schemaOf } from '../../src/api/schema.js';
import { hazards } from '../../src/hazard/hazard/hazard.noun.js';
import { listings } from '../../src/hazard/listing/listing.noun.js';
import { lookbacks } from '../../src/hazard/lookback/lookback.noun.js';
import { enterprises } from '../../src/enterprise/enterprise/enterprise.noun.js';
import { countNames, lossNames } from '../../src/relief/disaster/disaster.facts.js';
import { disasterEvents, lossReports, relocatedPersons } from '../../src/relief/disaster/disaster.noun.js';
import { payeeAccounts, reliefClaims } from '../../src/relief/claim/claim.noun.js';
import { fundPostings, reliefFunds } from '../../src/relief/fund/fund.noun.js';
import { dwellings, householdMembers, households } from '../../src/relief/household/household.noun.js';
import { paymentBatches, payouts } from '../../src/relief/payout/payout.noun.js';
import { reliefProgrammes, reliefStandards } from '../../src/relief/programme/programme.noun.js';
import { accidentReports, accidents } from '../../src/enforcement/accident/accident.noun.js';
import { dishonestyListings } from '../../src/enforcement/dishonesty/dishonesty.noun.js';
import {
  caseEvidence,
  caseParties,
  enforcementCases,
} from '../../src/enforcement/enforcement-case/enforcement-case.noun.js';
import { findings, inspections } from '../../src/enforcement/inspection/inspection.noun.js';
import { interferenceRecords } from '../../src/enforcement/interference/interference.noun.js';
import { accountabilityItems, investigations } from '../../src/enforcement/investigation/investigation.noun.js';
import { coerciveMeasures } from '../../src/enforcement/measure/measure.noun.js';
import { inspectionPlans, randomDraws } from '../../src/enforcement/plan/plan.noun.js';
import { publications } from '../../src/enforcement/publication/publication.noun.js';
import { criminalReferrals } from '../../src/enforcement/referral/referral.noun.js';
import { assessmentCycles, sealedMonths, vetoRecords } from '../../src/responsibility/assessment/assessment.noun.js';
import { boundaryRulings } from '../../src/responsibility/boundary/boundary.noun.js';
import { issues } from '../../src/responsibility/issue/issue.noun.js';
import { leadershipMeetings } from '../../src/responsibility/meeting/meeting.noun.js';
import { dutyReports } from '../../src/responsibility/report/report.noun.js';
import { responsibilities } from '../../src/responsibility/responsibility/responsibility.noun.js';
import { supervisions } from '../../src/responsibility/supervision/supervision.noun.js';
import { nouns, resolvers } from '../../src/rooms.js';
import { seededBy } from '../../src/server/reference-data.js';
import { instantOf, type Instant } from '../../src/kernel/instant.js';
import * as op from '../support/generated.js';
import { SupervisionSector } from '../../src/law/sector.js';
import { newId, pdf, world, type World } from '../support/world.js';
import { random } from '../../src/demo/random.js';
import { agreeable, beyondClauses, clausesOf, withKeys } from './leaks.js';
import { oracle, snapshot, type Who } from './oracle.js';
import { clients } from '../../src/organisation/organisation.noun.js';
import { sharingAgreements } from '../../src/sharing/agreement/agreement.noun.js';
import { queryOf } from './queries.js';

const seed = Number(process.env.SEED ?? Date.now() % 1e9);
const cases = Number(process.env.CASES ?? 700);
// After everything that was entered; what is asked of the past lies before it.
const now = new Date(Date.now() + 3_600_000).toISOString() as Instant;
let w: World;
const moments: string[] = [];
beforeAll(async () => {
  w = await world({ TIMEOUT_SECONDS: '60' });
  await populate();
}, 120_000);
afterAll(() => w.close());

const villages = [
  { code: '500238100205', township: '500238100' },
  { code: '500238101000', township: '500238101' },
] as const;

/** Some of the files in no order of theirs; none now and then. */
function severalOf(d: ReturnType<typeof random>, files: readonly string[]): string[] | null {
  const left = [...files];
  const taken = Array.from({ length: d.below(4) }, () => left.splice(d.below(left.length), 1)[0]!);
  return taken.length > 0 ? taken : null;
}

/** Small tables with many ties and nulls, several versions of some entries, and some with personal data. */
async function populate(): Promise<void> {
  const d = random(seed);
  const by = { ...seededBy(), at: instantOf('2026-11-01T00:00:00Z')! };
  const maybe = <T>(value: T) => (d.chance(0.3) ? null : value);
  const firms = (
    await w.sql.query<{ id: string; region_code: string }>(
      'select id, region_code from enterprise order by id limit 12',
    )
  ).rows;
  const office = (await w.sql.query<{ id: string }>(`select id from organisation where kind = 'BUREAU' limit 1`))
    .rows[0]!.id;
  for (let n = 0; n < 5; n++) expect((await w.send('officer-1', pdf)).id).toBeTruthy();
  const fileIds = (await w.sql.query<{ id: string }>('select id from file order by id')).rows.map(({ id }) => id);
  const fileId = fileIds[0]!;
  const several = () => severalOf(d, fileIds);
  const instant = () => `2026-11-${20 + d.below(9)}T0${d.below(4)}:00:00.${d.pick(['000', '500', '120'])}Z`;
  const rows = Array.from({ length: 90 }, (_, n) => {
    const status = d.pick([
      ...['REPORTED', 'GRADED', 'ORDERED', 'RECTIFYING', 'IN_REVIEW', 'CLOSED', 'REJECTED', 'FIXED_ON_SPOT'],
    ]);
    const firm = d.pick(firms);
    const grade = ['REPORTED', 'REJECTED'].includes(status) ? null : d.pick(['GENERAL', 'MAJOR']);
    return {
      regionCode: d.chance(0.5)
        ? firm.region_code
        : d.pick(['500238100205', '500238100007', '500238101000', '610525101000']),
      number: `试隐〔2026〕${n}号`,
      status,
      source: d.pick(['SELF', 'TOWNSHIP']),
      category: 'OBJECT',
      sector: d.pick(['GAS', 'CONSTRUCTION', 'ROAD_TRANSPORT', 'FIRE']),
      description: d.pick(['"引号"', '反斜\\杠', '堵塞, 通道', '漏气']),
      location: '车间',
      enterpriseId: maybe(firm.id),
      foundAt: instant(),
      reportingOfficeId: office,
      grade,
      criterion: grade === 'MAJOR' ? d.pick(['AQF-99', 'RQ23-7']) : maybe('AQF-99'),
      selfReported: maybe(d.chance(0.5)),
      orderedAt: status === 'CLOSED' ? instant() : null,
      extensions: d.below(2),
      rectificationDue: status === 'ORDERED' ? instant() : maybe(instant()),
      funds: maybe(d.pick(['0', '7', '99999999999999999', '2000000'])),
      evidenceFileId: maybe(fileId),
      evidenceFileIds: several(),
      fixFileIds: several(),
      rectificationFileId: maybe(fileId),
      rectificationFileIds: several(),
      endedAt: ['CLOSED', 'REJECTED', 'FIXED_ON_SPOT'].includes(status) ? instant() : null,
      reviewRequestedAt: ['IN_REVIEW', 'CLOSED'].includes(status) ? maybe(instant()) : null,
      planDueOn: maybe('2026-12-01'),
    };
  });
  const ids = await seedRows(w.service.services, by, hazards, rows as never);
  // Listings and look-backs beside some of them.
  const beside = rows.map((row, n) => ({ ...row, id: ids[n]! })).filter(() => d.chance(0.3));
  await seedRows(
    w.service.services,
    by,
    listings,
    beside.map(({ id, regionCode, sector, enterpriseId }, n) => ({
      regionCode,
      sector,
      enterpriseId,
      hazardId: id,
      number: `试督〔2026〕${n}号`,
      status: 'LISTED',
      subject: 'HAZARD',
      level: d.pick(['COUNTY', 'CITY']),
      supervisorId: office,
      requirement: '限期整改',
      settlementDue: instant(),
      noticeNumber: `公告${n}`,
      noticedOn: '2026-11-01',
      unitName: maybe('演示单位'),
      matter: maybe('漏气'),
      progressReports: 0,
      nextProgressDue: instant(),
    })) as never,
  );
  await seedRows(
    w.service.services,
    by,
    lookbacks,
    beside
      .filter(() => d.chance(0.5))
      .map(({ id, regionCode, sector, enterpriseId }, n) => {
        const done = d.chance(0.5);
        return {
          regionCode,
          sector,
          enterpriseId,
          hazardId: id,
          number: `试倒查〔2026〕${n}号`,
          status: done ? 'CONCLUDED' : 'OPEN',
          matter: '为何未查出',
          conclusionDue: instant(),
          finding: done ? 'NONE' : null,
          conclusion: done ? '无' : null,
          concludedAt: done ? instant() : null,
        };
      }) as never,
  );
  await governed(
    d,
    by,
    office,
    firms.map(({ id }) => id),
    fileIds,
  );
  await enforced(
    d,
    by,
    office,
    firms,
    rows.map((_, n) => ids[n]!),
    fileIds,
  );
  const tick = async () => {
    await new Promise((done) => setTimeout(done, 3));
    moments.push(new Date().toISOString());
    await new Promise((done) => setTimeout(done, 3));
  };
  await tick();
  for (const [n, city] of ['500238100000', '500238101000', '500238100205'].entries()) {
    await w.as(n === 2 ? 'officer-1' : `township-${city.slice(6, 9)}`, op.RegisterEnterpriseDocument, {
      input: {
        idempotencyKey: newId(),
        region: city,
        creditCode: ['91500299MA0T000117', '91500299MA0T0002XY', '91500299MA0T00038Y'][n]!,
        name: `登记企业${n}`,
        sector: 'GAS',
        industryCode: '4511',
        address: '演示',
        headcount: n === 1 ? null : 9,
        legalRepresentative: '欧阳演示',
        legalRepresentativeIdNumber: n === 0 ? '500299197506150122' : null,
        contactPhone: '13800000000',
      },
    });
    await tick();
  }
  const { nodes } = (await w.as('officer-1', op.HazardsDocument, { first: 20, orderBy: 'NEWEST' })).hazards;
  for (const { id, version, status } of nodes) {
    await w.ask('officer-1', 'mutation($i: CorrectHazardInput!) { correctHazard(input: $i) { refusals { code } } }', {
      i: {
        id,
        expectedVersion: version,
        idempotencyKey: newId(),
        reason: '更正',
        sector: d.pick(['GAS', 'CONSTRUCTION']),
      },
    });
    if (status === 'GRADED' || status === 'RECTIFYING')
      await w.ask(
        'township-100',
        'mutation($i: PlanRectificationInput!) { planRectification(input: $i) { refusals { code } } }',
        {
          i: {
            id,
            expectedVersion: version + 1,
            idempotencyKey: newId(),
            responsiblePerson: '演示一',
            measures: '整改',
            funds: '1.00',
            dueOn: new Date(Date.now() + 5 * 86_400_000).toISOString().slice(0, 10),
            contingency: '预案',
          },
        },
      );
    if (status === 'GRADED')
      await w.ask(
        'officer-1',
        'mutation($i: OrderRectificationInput!) { orderRectification(input: $i) { refusals { code } } }',
        {
          i: {
            id,
            expectedVersion: version + 1,
            idempotencyKey: newId(),
            deadline: '2026-12-20T00:00:00Z',
            suspension: '停用',
          },
        },
      );
    if (d.chance(0.3)) await tick();
  }
  // Some pass to other offices: whoever had them must not read even their past, and whoever has them now must.
  for (const id of ids.filter((_, n) => n % 2 === 0)) {
    const sector = d.pick([SupervisionSector.GAS, SupervisionSector.CONSTRUCTION, SupervisionSector.ROAD_TRANSPORT]);
    const { code: regionCode, township: townshipCode } = d.pick(villages);
    const countyCode = regionCode.slice(0, 6);
    await amendSeeded(w.service.services, by, hazards, id, { sector, regionCode, townshipCode, countyCode });
  }
  await tick();
}

/**
 * Work of the offices beside it, and duties narrower than a sector: over an enterprise, a business form, an industry.
 */
async function governed(
  d: ReturnType<typeof random>,
  by: SeededBy,
  bureau: string,
  firms: readonly string[],
  files: readonly string[],
): Promise<void> {
  const { services } = w.service;
  const { rows: offices } = await w.sql.query<{ id: string; name: string; region: string }>(
    `select id, name, region_code as region from organisation where kind in ('DEPARTMENT', 'TOWNSHIP') and county_code = '500238' order by id`,
  );
  const {
    rows: [seat],
  } = await w.sql.query<{ post: string; operator: string; organisation: string }>(
    `select p.id as post, h.operator_id as operator, p.organisation_id as organisation from post p join holding h on h.post_id = p.id join operator o on o.id = h.operator_id where o.subject = 'construction'`,
  );
  const any = () =>
    d.chance(0.4)
      ? offices.find(({ id }) => id === seat!.organisation)!
      : d.chance(0.5)
        ? offices.find(({ region }) => region === '500238100000')!
        : d.pick(offices);
  const many = <T>(n: number, make: (i: number) => T): T[] => Array.from({ length: n }, (_, i) => make(i));
  const whose = () => {
    const { id, region } = any();
    return { regionCode: region, organisationId: id };
  };
  const moment = () => `2026-11-${20 + d.below(9)}T00:00:00.000Z`;
  const done = (chance = 0.5) => d.chance(chance);
  await seedRows(
    services,
    by,
    issues,
    many(20, (i) => {
      const answered = done();
      return {
        ...whose(),
        number: `试问${i}`,
        status: answered ? 'RECTIFIED' : 'OPEN',
        pool: d.pick(['LIST', 'RESERVOIR']),
        kind: d.pick(['SAFETY', 'INTEGRITY']),
        content: '问题',
        source: '暗访',
        rectificationDue: moment(),
        answer: answered ? '已改' : null,
        evidenceIds: severalOf(d, files) ?? [],
        returns: 0,
      };
    }) as never,
  );
  await seedRows(
    services,
    by,
    supervisions,
    many(20, (i) => {
      const answered = done();
      return {
        ...whose(),
        number: `试督办${i}`,
        status: answered ? 'ANSWERED' : 'ISSUED',
        level: d.pick(['REMINDER', 'URGING']),
        issuerId: bureau,
        matter: '事项',
        requirement: '要求',
        answerDue: moment(),
        answer: answered ? '已答' : null,
        aboutType: 'Enterprise',
        aboutId: d.pick(firms),
      };
    }) as never,
  );
  const meetings = await seedRows(
    services,
    by,
    leadershipMeetings,
    many(12, (i) => ({
      ...whose(),
      number: `试纪要${i}`,
      body: 'OFFICE',
      kind: d.pick(['HEARING', 'JOINT']),
      heldOn: d.pick(['2026-10-10', '2026-10-15', '2026-10-20']),
      topic: '议题',
      resolutions: '决议',
      attendees: 3,
      traineeIds: d.pick([[], [seat!.operator]]),
      enteredLate: d.pick([false, true]),
    })) as never,
  );
  await seedRows(
    services,
    by,
    dutyReports,
    ['2026Q1', '2026Q3', '2026H1'].map((period, i) => ({
      regionCode: '500238000000',
      organisationId: seat!.organisation,
      postId: seat!.post,
      reporterId: seat!.operator,
      status: i === 0 ? 'REVIEWED' : 'SUBMITTED',
      period,
      content: '述职',
      result: i === 0 ? 'GOOD' : null,
      meetingId: i === 0 ? meetings[0]! : null,
    })) as never,
  );
  // Some as they were kept before they named whom they are of.
  const sealed = JSON.stringify([
    { measure: 'HAZARDS_FOUND', subject: '乙镇', subjectId: '500238100000', value: 3 },
    { measure: 'INSPECTIONS', subject: '甲', subjectId: seat!.organisation, value: 2 },
    { measure: 'PENALTIES', subject: '甲', value: 1 },
  ]);
  const standings = JSON.stringify([
    { organisation: '甲', organisationId: seat!.organisation, place: 1, score: '90' },
    { organisation: '乙', place: 2, score: '80' },
  ]);
  await seedRows(services, by, sealedMonths, [
    { regionCode: '500238000000', month: '2026-10', figures: sealed, sealedAt: by.at },
  ] as never);
  await seedRows(services, by, assessmentCycles, [
    {
      regionCode: '500238000000',
      kind: 'QUARTER',
      period: '2026Q3',
      document: '通报1',
      standings,
      speakerId: seat!.organisation,
      rewardedIds: [],
      opinion: '通报',
      issuedAt: by.at,
    },
  ] as never);
  await seedRows(services, by, vetoRecords, [
    {
      ...whose(),
      number: '试否决1',
      year: 2026,
      ground: 'LARGER_ACCIDENT',
      finding: '事实',
      document: '文',
      vetoUntil: '2027-10-01',
    },
  ] as never);
  await seedRows(
    services,
    by,
    boundaryRulings,
    many(4, () => ({
      regionCode: '500238000000',
      status: 'PROPOSED',
      kind: 'BUSINESS_FORM',
      businessForm: d.pick(['密室逃脱', '剧本杀']),
      matter: '事项',
      townships: ['500238100'],
      proposedIds: [bureau],
      reason: '相近',
    })) as never,
  );
  const events = await seedRows(
    services,
    by,
    disasterEvents,
    many(4, (i) => ({
      regionCode: d.pick(['500238000000', '610525000000']),
      number: `试灾${i}`,
      status: 'ACTIVE',
      kind: d.pick(['010200', '020400']),
      name: '洪涝',
      townships: ['500238100'],
      startedAt: moment(),
      firstReportDue: by.at,
    })) as never,
  );
  const none = Object.fromEntries([
    ...countNames.map((name) => [name, d.below(9)]),
    ...lossNames.map((name) => [name, '0']),
  ]);
  const places = ['500238100000', '500238100205', '500238101000', '500238100007'];
  await seedRows(
    services,
    by,
    lossReports,
    many(16, (i) => ({
      regionCode: d.pick(places),
      number: `试灾情${i}`,
      status: 'REPORTED',
      eventId: d.pick(events),
      kind: 'FOLLOW_UP',
      observedAt: moment(),
      organisationId: bureau,
      ...none,
      cropsAffectedMu: 9,
      cropsDamagedMu: 9,
      householdLoss: '700',
      directLoss: '700',
    })) as never,
  );
  await seedRows(
    services,
    by,
    relocatedPersons,
    many(12, () => ({
      regionCode: d.pick(places),
      status: 'RELOCATED',
      eventId: d.pick(events),
      organisationId: bureau,
      shelter: '学校',
      relocatedAt: moment(),
      foodAt: done() ? moment() : null,
    })) as never,
  );
  const people = await seedRows(
    services,
    by,
    householdMembers,
    many(14, () => ({
      regionCode: d.pick(places),
      status: 'LIVING',
      kinship: 'CHILD',
      categories: d.pick([[], ['DISABLED']]),
      resident: done(),
    })) as never,
  );
  const homes = await seedRows(
    services,
    by,
    households,
    many(7, (i) => ({
      regionCode: d.pick(places),
      number: `试户${i}`,
      status: d.pick(['REGISTERED', 'DISSOLVED']),
      size: 2,
      memberIds: [people[2 * i]!, people[2 * i + 1]!],
      headId: people[2 * i]!,
    })) as never,
  );
  await seedRows(
    services,
    by,
    dwellings,
    many(9, () => ({
      regionCode: d.pick(places),
      status: 'STANDING',
      householdId: d.pick(homes),
      rooms: 1 + d.below(5),
      structure: 'BRICK_WOOD',
      livedIn: done(),
    })) as never,
  );
  const finance = (
    await w.sql.query<{ id: string; person: string }>(
      `select g.id, h.operator_id as person from organisation g join post p on p.organisation_id = g.id join holding h on h.post_id = p.id where 'FINANCE' = any(p.roles) limit 1`,
    )
  ).rows[0]!;
  const county = '500238000000';
  const programmes = await seedRows(services, by, reliefProgrammes, [
    ...events.slice(0, 2).map((eventId, i) => ({
      regionCode: county,
      number: `试救助${i}`,
      status: d.pick(['OPEN', 'CLOSED']),
      kind: d.pick(['EMERGENCY', 'REPAIR']),
      name: '救助',
      occasion: `试灾${i}`,
      eventId,
      startsOn: '2026-11-01',
      document: '文',
    })),
    {
      regionCode: county,
      number: '试救助9',
      status: 'OPEN',
      kind: 'WINTER_SPRING',
      name: '冬春',
      occasion: '2026-2027',
      startsOn: '2026-11-01',
      document: '文',
      planApprovedOn: '2026-10-20',
      planDueOn: '2026-10-31',
    },
  ] as never);
  await seedRows(
    services,
    by,
    reliefStandards,
    programmes.map((programmeId) => ({
      regionCode: county,
      programmeId,
      place: '500238',
      amount: '2000',
      unit: 'PERSON',
      validFrom: '2026-01-01',
      document: '文',
    })) as never,
  );
  const funds = await seedRows(
    services,
    by,
    reliefFunds,
    many(3, (i) => ({
      regionCode: county,
      number: `试资${i}`,
      status: 'OPEN',
      kind: d.pick(['BUDGET', 'DONATION']),
      name: '资金',
      year: '2026',
      purpose: d.pick([[], ['EMERGENCY']]),
      document: '文',
    })) as never,
  );
  await seedRows(
    services,
    by,
    fundPostings,
    many(9, (i) => ({
      regionCode: county,
      fundId: funds[i % 3]!,
      kind: 'RECEIVED',
      postedOn: '2026-11-01',
      memo: '文',
      accounts: ['AVAILABLE', 'SOURCE'],
      amounts: ['1000000', '-1000000'],
      programmeId: i % 2 ? d.pick(programmes) : null,
    })) as never,
  );
  const accounts = await seedRows(
    services,
    by,
    payeeAccounts,
    many(8, () => ({
      regionCode: d.pick(places),
      householdId: d.pick(homes),
      kind: d.pick(['CARD', 'PASSBOOK']),
      bankName: '农商行',
      holderId: d.chance(0.5) ? d.pick(people) : null,
    })) as never,
  );
  const operatorIds = (await w.sql.query<{ id: string }>('select id from operator order by id limit 6')).rows.map(
    ({ id }) => id,
  );
  const claims = await seedRows(
    services,
    by,
    reliefClaims,
    many(14, (i) => {
      const payable = done();
      const published = payable || done();
      return {
        regionCode: d.pick(places),
        number: `试助申${i}`,
        status: payable ? 'PAYABLE' : published ? 'PUBLICISED' : 'APPLIED',
        kind: 'WINTER_SPRING',
        programmeId: d.pick(programmes),
        householdId: d.pick(homes),
        channel: 'HOUSEHOLD',
        period: 'WHOLE',
        memberIds: [d.pick(people)],
        persons: 1,
        loss: '受灾',
        evidenceIds: severalOf(d, files) ?? [],
        accountId: d.pick(accounts),
        objections: 0,
        reviewerIds: done() ? [d.pick(operatorIds), d.pick(operatorIds)] : [],
        overrideChecks: done() ? ['OTHER_REGION'] : [],
        overrideReasons: [],
        ...(published && { publishedOn: d.pick(['2026-11-01', '2026-11-10']), publishedUntil: '2026-11-13' }),
        ...(payable && {
          fundId: d.pick(funds),
          amount: '16500',
          computed: '16500',
          standard: '16500',
          decidedOn: '2026-11-14',
        }),
      };
    }).map((row: any) => ({ ...row, overrideReasons: row.overrideChecks.map(() => '核实') })) as never,
  );
  const batchIds = await seedRows(
    services,
    by,
    paymentBatches,
    many(3, (i) => ({
      regionCode: county,
      number: `试发${i}`,
      status: 'DRAFT',
      programmeId: d.pick(programmes),
      fundId: d.pick(funds),
      count: 4,
      total: '40000',
      pending: 4,
      payerId: finance.id,
      composerId: finance.person,
    })) as never,
  );
  await seedRows(
    services,
    by,
    payouts,
    many(12, (i) => ({
      regionCode: d.pick(places),
      status: d.pick(['APPROVED', 'SETTLED', 'UNKNOWN']),
      kind: 'WINTER_SPRING',
      programmeId: programmes[2]!,
      occasion: '2026-2027',
      beneficiaryKind: 'PERSON',
      beneficiaryId: people[i]!,
      period: 'WHOLE',
      tranche: 1,
      amount: '10000',
      endToEndId: String(i).padStart(32, '0'),
      batchId: d.pick(batchIds),
      claimId: d.pick(claims),
      fundId: d.pick(funds),
      accountId: d.pick(accounts),
      payerId: finance.id,
    })) as never,
  );
  const townships = (
    await w.sql.query<{ t: string[] }>(
      `select array_agg(left(code, 9)) as t from region where level = 'TOWNSHIP' and left(code, 6) = '500238'`,
    )
  ).rows[0]!.t;
  const narrow = (over: object) => ({
    regionCode: '500238000000',
    status: 'PUBLISHED',
    holder: 'DEPARTMENT',
    organisationId: d.chance(0.5) ? seat!.organisation : any().id,
    category: 'SPECIAL_SUPERVISION',
    must: 'MANAGE_INDUSTRY',
    aspect: 'SAFETY',
    first: false,
    lead: done(),
    sectors: [],
    industries: [],
    townships,
    businessForms: [],
    enterpriseIds: [],
    document: '文',
    validFrom: d.pick(['2024-01-01', '2026-11-01']),
    validUntil: null,
    publishedAt: by.at,
    ...over,
  });
  await seedRows(services, by, responsibilities, [
    narrow({ enterpriseIds: [firms[0]!, firms[1]!] }),
    narrow({ businessForms: ['密室逃脱'] }),
    narrow({ industries: ['47'] }),
    narrow({ industries: ['5'], sectors: ['ROAD_TRANSPORT'] }),
    narrow({ enterpriseIds: [firms[2]!], validUntil: '2026-11-02' }),
    narrow({ businessForms: ['剧本杀'], publishedAt: null, status: 'DRAFT' }),
  ] as never);
  for (const id of firms.slice(1, 6))
    await amendSeeded(services, by, enterprises, id, { businessForm: d.pick(['密室逃脱', '剧本杀']) });
}

/** The enforcement house: plans, inspections, cases and their parties, accidents and what follows from them. */
async function enforced(
  d: ReturnType<typeof random>,
  by: SeededBy,
  bureau: string,
  firms: readonly { id: string; region_code: string }[],
  hazardIds: readonly string[],
  files: readonly string[],
): Promise<void> {
  const file = files[0]!;
  const several = () => severalOf(d, files);
  const { services } = w.service;
  const many = <T>(n: number, row: (i: number) => T): T[] => Array.from({ length: n }, (_, i) => row(i));
  const done = (chance = 0.5) => d.chance(chance);
  const moment = () => `2026-11-${20 + d.below(9)}T00:00:00.000Z`;
  const county = { regionCode: '500238000000' };
  const operatorIds = (await w.sql.query<{ id: string }>('select id from operator order by id limit 6')).rows.map(
    ({ id }) => id,
  );
  const two = () => [operatorIds[0]!, operatorIds[1 + d.below(5)]!];
  const maybe = <T>(value: T): T | null => (done() ? value : null);
  const at = () => {
    const firm = d.pick(firms);
    return {
      regionCode: done(0.7) ? firm.region_code : d.pick(['500238101000', '610525101000']),
      enterpriseId: firm.id,
      sector: d.pick(['GAS', 'CONSTRUCTION', 'ROAD_TRANSPORT']),
    };
  };
  const put = async (noun: Noun, rows: readonly object[]) => seedRows(services, by, noun, rows as never);
  const plans = await put(
    inspectionPlans,
    many(3, (i) => ({
      ...county,
      number: `试检计${i}`,
      status: d.pick(['ADOPTED', 'CLOSED']),
      title: '计划',
      year: 2025 + d.below(2),
      tiers: ['GENERAL'],
      sectors: [],
      visits: 3,
      randomPercent: 50,
      document: '文',
      beginsOn: '2026-01-01',
      endsOn: '2026-12-31',
      organisationId: bureau,
      enterpriseIds: [],
    })),
  );
  const draws = await put(
    randomDraws,
    many(3, (i) => ({
      ...county,
      number: `试抽${i}`,
      planId: d.pick(plans),
      organisationId: bureau,
      drawnAt: moment(),
      seed: 's',
      listDigest: 'd',
      candidates: 'c',
      officers: 'o',
      conflicts: '',
      results: 'r',
      count: 1,
      enterpriseIds: [],
      officerIds: [],
    })),
  );
  const visits = await put(
    inspections,
    many(14, (i) => ({
      ...at(),
      number: `试检${i}`,
      status: d.pick(['IN_PROGRESS', 'ORDERED', 'CLOSED', 'NO_PROBLEM']),
      method: d.pick(['ORDINARY', 'COVERT']),
      planId: maybe(d.pick(plans)),
      drawId: maybe(d.pick(draws)),
      itemCodes: ['JC-01'],
      purposes: ['ENFORCEMENT'],
      credentialsShown: done(),
      recorderUsed: done(),
      startedAt: moment(),
      findingCount: 1,
      recheckDue: maybe(moment()),
      organisationId: bureau,
      officerIds: two(),
      assistantIds: [],
      recordFileId: maybe(file),
    })),
  );
  await put(
    findings,
    many(16, () => {
      const hazardId = maybe(d.pick(hazardIds));
      return {
        ...at(),
        inspectionId: d.pick(visits),
        content: '问题',
        location: '车间',
        itemCode: maybe('CF-99'),
        foundAt: moment(),
        disposition: hazardId ? 'HAZARD' : 'CASE',
        hazardId,
        evidenceFileId: maybe(file),
        evidenceFileIds: several(),
      };
    }),
  );
  const cases = await put(
    enforcementCases,
    many(10, (i) => ({
      ...at(),
      number: `试案${i}`,
      status: d.pick(['FILED', 'CONCLUDED', 'DECIDED', 'CLOSED']),
      procedure: d.pick(['ORDINARY', 'SIMPLE']),
      source: d.pick(['INSPECTION', 'TIP_OFF']),
      cause: '案由',
      itemCodes: ['CF-99'],
      violatedOn: '2026-10-01',
      discoveredOn: '2026-10-02',
      grave: done(),
      illegalOperation: false,
      publicInterest: false,
      complex: done(),
      decisionDue: moment(),
      suspendedDays: 0,
      fourAlways: [],
      inspectionId: maybe(d.pick(visits)),
      organisationId: bureau,
      hazardIds: [],
      findingIds: [],
      handlerIds: two(),
      recheckPassed: maybe(done()),
      recheckFileId: maybe(file),
    })),
  );
  const parties = await put(
    caseParties,
    many(16, () => {
      const told = done();
      const person = done();
      return {
        ...at(),
        caseId: d.pick(cases),
        status: told ? 'NOTICED' : 'NAMED',
        kind: person ? 'PERSON' : 'UNIT',
        unitName: person ? null : '某公司',
        position: person ? '经理' : null,
        paid: '0',
        stayedDays: 0,
        deliberatorIds: [],
        ...(told && {
          noticedAt: moment(),
          proposedFine: '500000',
          proposedKinds: ['FINE'],
          defenceDue: moment(),
          hearingOffered: done(),
          hearingHostId: maybe(operatorIds[0]!),
        }),
        ...(person && done() && { personName: '王小明', idNumber: '500299199003070011' }),
      };
    }),
  );
  await put(
    caseEvidence,
    many(8, () => ({
      ...at(),
      caseId: d.pick(cases),
      kind: 'OBJECT',
      title: '证据',
      proves: '事实',
      collectedOn: '2026-10-03',
      source: '现场',
      collectorIds: two(),
      fileId: maybe(file),
      fileIds: several(),
    })).map(({ sector: _, enterpriseId: __, ...row }) => row),
  );
  await put(
    coerciveMeasures,
    many(5, (i) => ({
      ...at(),
      caseId: d.pick(cases),
      number: `试强${i}`,
      status: d.pick(['IN_FORCE', 'RELEASED']),
      kind: 'SEALING',
      things: ['甲', '乙'],
      reason: '理由',
      urgent: done(),
      reportedAt: moment(),
      begunAt: moment(),
      releaseDue: moment(),
      extended: false,
      testedDays: 0,
      officerIds: two(),
      listFileId: maybe(file),
    })),
  );
  await put(
    publications,
    parties.slice(0, 6).map((partyId, i) => ({
      ...at(),
      caseId: d.pick(cases),
      partyId,
      number: `试示${i}`,
      status: d.pick(['PUBLISHED', 'REPAIRED']),
      partyKind: 'UNIT',
      platform: '平台',
      publishedAt: moment(),
      level: d.pick(['GENERAL', 'SEVERE']),
      repairableFrom: '2026-11-25',
      shownUntil: d.pick(['2026-11-25', '2027-06-01']),
    })),
  );
  const happened = await put(
    accidents,
    many(8, (i) => ({
      ...at(),
      number: `试事${i}`,
      status: d.pick(['REPORTED', 'DISMISSED']),
      kind: d.pick(['FALL', 'FIRE']),
      kindStandard: 'GB',
      production: done(),
      happenedAt: moment(),
      location: '厂房',
      summary: '经过',
      deaths: d.below(4),
      missing: 0,
      seriousInjuries: 0,
      minorInjuries: 0,
      trapped: 0,
      evacuated: 0,
      directLoss: d.pick(['0', '99999999999']),
      polluted: false,
      grade: d.pick(['GENERAL', 'LARGER']),
      nearMiss: false,
      jurisdiction: 'COUNTY',
      criminalReview: done(),
      unitReportedAt: moment(),
      unitReportDue: moment(),
      reportedUpAt: maybe(moment()),
      reportUpDue: moment(),
      reportTo: 'PROVINCE',
      regradeUntil: '2026-12-20',
      investigationDue: moment(),
      reports: 1,
      reporterId: maybe(operatorIds[2]!),
      organisationId: bureau,
    })),
  );
  await put(
    accidentReports,
    many(10, () => ({
      ...at(),
      accidentId: d.pick(happened),
      reportedAt: moment(),
      content: '续报',
      deaths: 1,
      missing: 0,
      seriousInjuries: 0,
      minorInjuries: 0,
      directLoss: '100',
      organisationId: bureau,
    })),
  );
  const groups = await put(
    investigations,
    happened.slice(0, 5).map((accidentId, i) => ({
      ...at(),
      number: `试查${i}`,
      status: d.pick(['GROUP_FORMED', 'SUBMITTED']),
      subject: 'ACCIDENT',
      accidentId,
      order: '令',
      formedAt: moment(),
      unionTakesPart: true,
      procuratorateInvited: true,
      reportDue: moment(),
      extendedDays: 0,
      appraisalDays: 0,
      leaderId: d.pick(operatorIds),
      memberIds: two(),
      officeIds: [bureau],
      tickFileIds: several() ?? [],
      reportFileId: maybe(file),
    })),
  );
  await put(
    accountabilityItems,
    many(9, () => ({
      ...at(),
      investigationId: d.pick(groups),
      status: d.pick(['PROPOSED', 'DECIDED']),
      head: d.pick(['ENTERPRISE', 'DEPARTMENT']),
      subjectKind: 'PERSON',
      unitName: '某局',
      position: '科长',
      basis: '职责',
      conduct: '失职',
      proposal: 'ADMONITION',
      feedbackDue: moment(),
      caseId: maybe(d.pick(cases)),
      ...(done() && { personName: '李四' }),
    })),
  );
  await put(
    criminalReferrals,
    many(5, (i) => {
      const ofCase = done();
      const { enterpriseId, regionCode, sector } = at();
      return {
        regionCode,
        sector,
        enterpriseId,
        number: `试移${i}`,
        status: d.pick(['PROPOSED', 'TRANSFERRED']),
        caseId: ofCase ? d.pick(cases) : null,
        investigationId: ofCase ? null : d.pick(groups),
        crime: '罪名',
        article: '条',
        facts: '事实',
        reportedAt: moment(),
        headDue: moment(),
        officerIds: two(),
        reportFileId: maybe(file),
      };
    }),
  );
  await put(
    interferenceRecords,
    many(4, (i) => ({
      ...county,
      number: `试干预${i}`,
      status: 'RECORDED',
      caseId: d.pick(cases),
      happenedAt: moment(),
      office: '某局',
      position: '局长',
      means: '电话',
      content: '内容',
      recorderId: d.pick(operatorIds),
      evidenceFileId: maybe(file),
      evidenceFileIds: several(),
      personName: '赵六',
    })),
  );
  await put(
    dishonestyListings,
    many(5, (i) => {
      const listed = done();
      return {
        ...at(),
        status: listed ? 'LISTED' : 'TOLD',
        ground: d.pick(['OTHER', 'UNPERFORMED']),
        facts: '事实',
        subjectKind: 'UNIT',
        unitName: '某公司',
        toldAt: moment(),
        caseId: maybe(d.pick(cases)),
        accidentId: maybe(d.pick(happened)),
        ...(listed && { number: `失信${i}`, listedOn: '2026-11-01', until: '2029-11-01', removableFrom: '2027-11-01' }),
      };
    }),
  );
}

const turnedOver = (variables: Record<string, unknown>) =>
  Object.fromEntries(
    Object.entries(variables).map(([name, value]) => [name, typeof value === 'boolean' ? !value : value]),
  );
const plain = (value: unknown) => JSON.parse(JSON.stringify(value ?? null)) as unknown;

test(`answers as a plain executor does, whoever asks whatever (SEED=${seed})`, async () => {
  const { services } = w.service;
  const schema = schemaOf(nouns, resolvers);
  const data = await snapshot(w.sql);
  const slow = oracle(printSchema(schema), data, { now });
  const subjects: [string, string | null][] = [
    ['front-end', 'officer-1'],
    ['front-end', 'head'],
    ['front-end', 'construction'],
    ['front-end', 'transport'],
    ['front-end', 'township-100'],
    ['front-end', 'township-101'],
    ['front-end', 'village'],
    ['front-end', 'enterprise'],
    ['front-end', 'elsewhere'],
    ['front-end', 'nobody'],
    ['front-end', 'technician'],
    ['front-end', 'expert'],
    ['front-end', 'public'],
    ['front-end', 'finance'],
    ['payment-exchange', null],
    ['partner', null],
  ];
  // What agreements share with a system is held against their clauses below; here it sees what its role does.
  const callers = (
    await Promise.all(subjects.map(([client, subject]) => services.callerDirectory.callerOf(client, subject, now)))
  ).map((caller) => ({ ...caller!, grants: null }));
  const by = {
    js: executorOf(schema, { jit: false, timeoutMillis: 60_000 }),
    jit: executorOf(schema, { jit: true, timeoutMillis: 60_000 }),
  };
  const tally = { compared: 0, invalid: 0, byJit: 0, refused: 0, empty: 0, past: 0, bytes: 0, mostStatements: 0 };
  for (let n = 0; tally.compared < cases; n++) {
    const d = random(seed * 1000 + n);
    const { text, variables } = queryOf(schema, d, data.now, moments, slow.cursorFor);
    let document: DocumentNode;
    try {
      document = parse(text);
    } catch (fault) {
      throw new Error(`${(fault as Error).message}\n${text}`);
    }
    if (validate(schema, document).length) {
      tally.invalid++;
      continue;
    }
    const place = d.below(callers.length);
    const caller = callers[place]!;
    const who: Who = {
      ...caller,
      office: caller.organisationId,
      self: caller.operatorId,
      cells: caller.cells.sectors.map((sector, i) => [sector, caller.cells.townships[i]!] as const),
    };
    let right = await slow.execute(document, variables, who);
    // By graphql-js; by graphql-jit, which compiles at the second use; then with every condition turned over: what
    // was compiled for one must not serve the other.
    for (const turn of beyondJit(document)
      ? (['js', 'turned over'] as const)
      : (['js', 'jit', 'jit', 'turned over'] as const)) {
      const given = turn === 'turned over' ? turnedOver(variables) : variables;
      if (turn === 'turned over') right = await slow.execute(document, given, who);
      const session = new Session(services.reads, services.statements, true);
      const records = new Records(services, caller, session, {
        now,
        trace: 't',
        purpose: null,
        caseRef: null,
        language: 'en',
      });
      const answer = await by[turn === 'js' ? 'js' : 'jit']({
        document,
        variables: given,
        context: { caller, records },
      });
      try {
        expect(answer.errors !== undefined).toBe(right.errors !== undefined);
        if (!right.errors) expect(plain(answer.data)).toEqual(plain(right.data));
      } catch (difference) {
        throw new Error(
          `SEED=${seed} case ${n}, ${turn}, for ${subjects[place]!.join(' ')}\n${text}\n${JSON.stringify(given)}\n${answer.errors?.map((error) => `${error.message} ${(error.originalError as Error | undefined)?.stack ?? ''}`).join('\n') ?? ''}\n${right.errors?.join('\n') ?? ''}\n${(difference as Error).message}`,
        );
      }
      tally.mostStatements = Math.max(tally.mostStatements, session.count);
    }
    tally.compared++;
    if (!beyondJit(document)) tally.byJit++;
    if (right.errors) tally.refused++;
    if (/asOf/.test(text)) tally.past++;
    const bytes = JSON.stringify(right.data ?? null);
    tally.bytes += bytes.length;
    if (bytes.length < 40) tally.empty++;
  }
  console.log(`SEED=${seed}`, JSON.stringify(tally));
  expect(tally.refused).toBeLessThan(cases * 0.2);
}, 3_600_000);

const systems = Array.from({ length: 12 }, (_, n) => `system-${n}`);
/** Clients with one to four agreements each: of several regions and fields, some ended, some for questions only. */
async function agree(): Promise<void> {
  const d = random(seed + 7);
  const by = { ...seededBy(), at: instantOf('2026-11-01T00:00:00Z')! };
  const { services } = w.service;
  const office = (await w.sql.query<{ id: string }>(`select id from organisation where kind = 'BUREAU' limit 1`))
    .rows[0]!;
  const partner = (
    await w.sql.query<{ organisation_id: string }>(`select organisation_id from client where key = 'partner'`)
  ).rows[0]!;
  const ids = await seedRows(
    services,
    by,
    clients,
    systems.map((key, n) => ({
      regionCode: n % 4 === 3 ? '500000000000' : '500238000000',
      key,
      name: key,
      open: true,
      organisationId: partner.organisation_id,
    })) as never,
  );
  const types = [...new Set(agreeable.map(([type]) => type))];
  const often = ['Hazard', 'Enterprise', 'DisasterEvent', 'Inspection', 'Accident', 'ReliefClaim', 'Household'];
  let number = 0;
  const agreements = ids.flatMap((clientId) =>
    Array.from({ length: 1 + d.below(4) }, () => {
      const chosen = Array.from({ length: 1 + d.below(5) }, () => (d.chance(0.7) ? d.pick(often) : d.pick(types)));
      const fields = agreeable.filter(([type]) => chosen.includes(type) && d.chance(0.5)).map((each) => each.join('.'));
      return {
        regionCode: '500238000000',
        number: `试数享〔2026〕${(number += 1)}号`,
        status: d.chance(0.85) ? 'IN_FORCE' : 'SUSPENDED',
        legalBasis: '依据',
        scene: '场景',
        resources: [],
        fields,
        regions: d.pick([
          ['500238000000'],
          ['500238100000'],
          ['500238101000', '500238100205'],
          ['500238100205'],
          ['500238100000', '500238101000'],
        ]),
        usePurposes: ['治理'],
        modes: d.chance(0.85) ? ['QUERY', 'BATCH', 'SUBSCRIBE'] : ['VERIFY'],
        validUntil: d.chance(0.85) ? '2099-12-31' : '2026-11-10',
        requestedAt: by.at,
        answerDue: by.at,
        clientId,
        organisationId: partner.organisation_id,
        ownerId: office.id,
      };
    }),
  );
  const suspended = agreements.map((each) =>
    each.status === 'SUSPENDED' ? { ...each, suspendedAt: by.at, suspensionReason: '核查' } : each,
  );
  await seedRows(services, by, sharingAgreements, suspended as never);
  services.forget();
}

test(`no row and no value goes to a system beyond what one agreement shares (SEED=${seed})`, async () => {
  await agree();
  const { services } = w.service;
  const schema = schemaOf(nouns, resolvers);
  const sdl = printSchema(schema);
  const data = await snapshot(w.sql);
  const { sees, cursorFor } = oracle(sdl, data, { now });
  const asked = [...systems, 'partner', 'payment-exchange'];
  const callers = await Promise.all(asked.map((key) => services.callerDirectory.callerOf(key, null, now)));
  const execute = executorOf(schema, { jit: true, timeoutMillis: 60_000 });
  const tally = { answered: 0, refused: 0, rows: 0, cells: 0, withheld: 0, faults: 0 };
  for (let n = 0; tally.answered + tally.refused < cases * 3; n++) {
    const d = random(seed * 1000 + n + 500_000);
    const { text, variables } = queryOf(schema, d, data.now, moments, cursorFor);
    const drawn = parse(text);
    if (validate(schema, drawn).length) continue;
    const document = withKeys(drawn, sdl);
    if (validate(schema, document).length) continue;
    const place = d.below(callers.length);
    const caller = callers[place]!;
    const who = { ...caller, office: caller.organisationId, self: null, cells: [] } as unknown as Who;
    const session = new Session(services.reads, services.statements, true);
    const request = { now, trace: 't', purpose: 'p', caseRef: 'c', language: 'en' as const };
    const records = new Records(services, caller, session, request);
    const answer = await execute({ document, variables, context: { caller, records } });
    const code = (answer.errors?.[0]?.extensions as { code?: string } | undefined)?.code;
    if (answer.errors && code === undefined)
      throw new Error(`SEED=${seed} case ${n}: ${answer.errors[0]!.message}\n${text}\n${JSON.stringify(variables)}`);
    const { leaks, held } = beyondClauses(sdl, document, variables, plain(answer.data) as object | null, data.now, {
      own: (type, row) => sees(type, row, who),
      clauses: clausesOf(data.now, asked[place]!, now.slice(0, 10)),
    });
    if (leaks.length > 0)
      throw new Error(
        `SEED=${seed} case ${n}, for ${asked[place]}\n${text}\n${JSON.stringify(variables)}\n${leaks.join('\n')}`,
      );
    tally[answer.errors ? 'refused' : 'answered'] += 1;
    tally.rows += held.rows;
    tally.cells += held.cells;
    tally.withheld += held.withheld;
  }
  console.log(`SEED=${seed}`, JSON.stringify(tally));
  expect(tally.cells).toBeGreaterThan(cases / 2);
  expect(tally.withheld).toBeGreaterThan(cases / 2);
}, 3_600_000);
