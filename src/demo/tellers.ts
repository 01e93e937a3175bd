import type { Row } from '../access/acting/judge.js';
import type { Tellers } from '../access/simulation/memory-register.js';
import type { Accident } from '../enforcement/accident/accident.js';
import { accidents } from '../enforcement/accident/accident.noun.js';
import { enforcementCases } from '../enforcement/enforcement-case/enforcement-case.noun.js';
import { findings, inspections } from '../enforcement/inspection/inspection.noun.js';
import {
  accountabilityItems,
  investigations,
  rectificationMeasures,
} from '../enforcement/investigation/investigation.noun.js';
import type { ItemFacts } from '../enforcement/item/item.facts.js';
import { enforcementEquipment } from '../enforcement/officer/officer.noun.js';
import { inspectionPlans, randomDraws } from '../enforcement/plan/plan.noun.js';
import { criminalReferrals } from '../enforcement/referral/referral.noun.js';
import { enterprises } from '../enterprise/enterprise/enterprise.noun.js';
import type { CriterionFacts } from '../hazard/criterion/criterion.facts.js';
import { hazards } from '../hazard/hazard/hazard.noun.js';
import { openStatuses } from '../hazard/hazard/hazard.js';
import { listings } from '../hazard/listing/listing.noun.js';
import { lookbacks } from '../hazard/lookback/lookback.noun.js';
import { addDays, civilDateOf, endOf } from '../kernel/civil-date.js';
import type { Instant } from '../kernel/instant.js';
import { sealedMonths } from '../responsibility/assessment/assessment.noun.js';
import { committees } from '../responsibility/committee/committee.noun.js';
import { issues } from '../responsibility/issue/issue.noun.js';
import { workRectifications } from '../responsibility/work-inspection/work-inspection.noun.js';
import { leadershipMeetings } from '../responsibility/meeting/meeting.noun.js';
import { dutyDrafts, dutyLists } from '../responsibility/duty/duty.noun.js';
import { keyTasks } from '../responsibility/task/task.noun.js';
import { assessmentTellers } from './assessment-tellers.js';
import { caseTellers } from './case-tellers.js';
import { letterTellers } from './letter-tellers.js';
import { keyed, naming, one } from './lookups.js';
import { reportTellers } from './hazard-reports.js';
import { dutyOfMonth, enforcementOfMonth, hazardsOfMonth } from './month-figures.js';
import { held, wholeCounty, type DemoOffice } from './offices.js';
import { planTellers } from './plan-tellers.js';
import { reliefTellers } from './relief-tellers.js';
import type { Simulation } from './simulation.js';
import { firstsAsked, workTellers } from './work-tellers.js';

/** What the register stands on and no act of the year changes. */
export interface Reference {
  readonly criteria: readonly CriterionFacts[];
  readonly items: readonly ItemFacts[];
}

/** The facts that acts ask for, answered from memory as the register would answer them. */
export function tellers(sim: Simulation, reference: Reference, hash: (account: string) => string): Tellers {
  return {
    ...groundTellers(sim, reference),
    ...hazardTellers(sim),
    ...reportTellers(sim),
    ...inspectionTellers(sim),
    ...planTellers(sim),
    ...caseTellers(sim),
    ...accidentTellers(sim),
    ...governanceTellers(sim),
    ...reliefTellers(sim, hash),
  };
}

const officeFacts = (key: string, { name, kind, regionCode }: DemoOffice): object => ({
  key,
  name,
  regionCode,
  kind,
  countyCode: regionCode.slice(0, 6),
  endedOn: null,
});

function groundTellers(sim: Simulation, { criteria, items }: Reference): Tellers {
  const { offices } = sim;
  const places = new Map(offices.places.map((place) => [place.code, place]));
  return {
    regionByCode: (key) => {
      const place = places.get(key);
      return place ? [{ key, level: place.level, validUntil: null }] : [];
    },
    townshipsOf: (key) => [
      {
        key,
        townships: key === wholeCounty ? offices.townships.map(({ code }) => code.slice(0, 9)) : [key.slice(0, 9)],
      },
    ],
    operatorById: (key) => {
      const person = offices.byId(key);
      return person ? [offices.operatorFacts(person)] : [];
    },
    officeNamed: (key) =>
      sim.offices.offices
        .filter(({ name, kind }) => name === key.slice(key.indexOf('/') + 1) && kind !== 'ENTERPRISE')
        .map(({ id, kind }) => ({ key, officeId: id, kind })),
    organisationById: (key) => {
      const office = offices.officeById(key);
      return office ? [officeFacts(key, office)] : [];
    },
    postById: (key) =>
      offices.people
        .filter(({ postId }) => postId === key)
        .map(({ title, office: { id, regionCode } }) => ({ key, organisationId: id, title, regionCode })),
    fileById: (key) => {
      const file = sim.file(key);
      return file ? [{ key, organisationId: file.organisationId }] : [];
    },
    criterionByCode: (key) => criteria.filter((each) => each.key === key),
    itemByCode: (key) => items.filter((item) => item.key === key),
    supervisorsOf: (key) => {
      const office = offices.departmentOf.get(key.split('/')[0]!);
      return office ? [{ key, organisationId: office.id, lead: false }] : [];
    },
  };
}

/** The enterprise that something is at, as a public notice names it. */
function unitOf(sim: Simulation, row: { readonly enterpriseId: string | null } | undefined): object {
  const firm = row?.enterpriseId ? sim.get(enterprises, row.enterpriseId) : undefined;
  return { unitName: firm?.name ?? null, unitCode: firm?.creditCode ?? null };
}

const afterDays = (instant: Instant, days: number): Instant => endOf(addDays(civilDateOf(instant), days));
/** How many an accident hurt. */
const hurtIn = ({ deaths, missing, seriousInjuries, minorInjuries }: Accident): number =>
  deaths + missing + seriousInjuries + minorInjuries;
/** By when the reply to a report is due: fifteen days after the sixty (条例第二十九条、第三十二条). */
const termOf = (
  investigated: readonly { readonly reportDue: Instant; readonly replyDue: Instant | null }[],
  { happenedAt }: { readonly happenedAt: Instant },
): Instant => investigated[0]?.replyDue ?? afterDays(investigated[0]?.reportDue ?? afterDays(happenedAt, 60), 15);

function hazardTellers(sim: Simulation): Tellers {
  return {
    enterpriseById: one(sim, enterprises),
    enterpriseCounty: one(sim, enterprises),
    hazardById: (key) =>
      one(
        sim,
        hazards,
      )(key).map((row) => ({
        ...row,
        ...unitOf(sim, sim.get(hazards, key)),
        foundOn: civilDateOf(sim.get(hazards, key)!.foundAt),
      })),
    openHazardsAt: (key) => {
      const counts = new Map<string | null, number>();
      for (const { status, grade } of sim.of(hazards, 'enterpriseId', key))
        if (openStatuses.includes(status)) counts.set(grade, (counts.get(grade) ?? 0) + 1);
      return [...counts].map(([grade, n]) => ({ key, grade, n }));
    },
    listingsOfHazard: (key) =>
      sim.of(listings, 'hazardId', key).map(({ number, status, noticeNumber, createdAt, noticedOn }) => ({
        key,
        number,
        status,
        noticeNumber,
        createdAt,
        listedAt: noticedOn,
      })),
    lookbacksOfHazard: naming(sim, lookbacks, 'hazardId'),
    accidentById: (key) =>
      one(
        sim,
        accidents,
      )(key).map((row) => ({
        ...row,
        ...unitOf(sim, sim.get(accidents, key)),
        elsewhere: sim.get(accidents, key)!.jurisdiction !== 'COUNTY',
        closed: sim.of(investigations, 'accidentId', key).some(({ status }) => status === 'CLOSED'),
        settled: sim.of(investigations, 'accidentId', key).some(({ repliedAt }) => repliedAt !== null),
        term: termOf(sim.of(investigations, 'accidentId', key), sim.get(accidents, key)!),
      })),
  };
}

function inspectionTellers(sim: Simulation): Tellers {
  const withHazard = (rows: readonly object[]): readonly object[] =>
    rows.map((row) => ({ ...row, hazardStatus: null, hazardNumber: null }));
  const made = (firm: string, year: string): number =>
    sim
      .of(inspections, 'enterpriseId', firm)
      .filter(({ adHocReason, startedAt }) => adHocReason === null && civilDateOf(startedAt).startsWith(year)).length;
  return {
    planById: one(sim, inspectionPlans),
    planCovers: (key) => one(sim, inspectionPlans)(key.split('/')[0]!).map((row) => ({ ...row, key })),
    drawById: one(sim, randomDraws),
    drawsOfPlan: naming(sim, randomDraws, 'planId'),
    coveredBy: (key) => {
      const year = String(sim.get(inspectionPlans, key)!.year);
      return sim
        .all(enterprises)
        .filter(({ id, status }) => status === 'OPERATING' && !sim.leaving.has(id))
        .map(({ id, riskGrade, inspectionTier, townshipCode }) => ({
          key,
          id,
          riskGrade,
          tier: inspectionTier,
          townshipCode,
          inspected: made(id, year),
        }));
    },
    inspectedInYear: (key) => {
      const [firm, year] = key.split('/') as [string, string];
      return [{ key, n: made(firm, year) }];
    },
    equipmentById: one(sim, enforcementEquipment),
    // The tale's officers are the bureau's.
    inspectionById: one(sim, inspections),
    findingById: (key) => withHazard(one(sim, findings)(key)),
    findingsOfInspection: (key) => withHazard(naming(sim, findings, 'inspectionId')(key)),
  };
}

function accidentTellers(sim: Simulation): Tellers {
  return {
    accidentsAt: (key) =>
      naming(sim, accidents, 'enterpriseId')(key).filter((row) => (row as Accident).status === 'REPORTED'),
    accidentOfCase: one(sim, accidents),
    accidentWhole: (key) => one(sim, accidents)(key).map((row) => ({ ...row, hurt: hurtIn(sim.get(accidents, key)!) })),
    enterpriseOfOffice: () => [],
    measuresOfInvestigation: naming(sim, rectificationMeasures, 'investigationId'),
    investigationById: one(sim, investigations),
    investigationOfAccident: naming(sim, investigations, 'accidentId'),
    itemsOfInvestigation: naming(sim, accountabilityItems, 'investigationId'),
    casesOfAccident: naming(sim, enforcementCases, 'accidentId'),
    referralsOfInvestigation: (key) => {
      const accident = sim.get(investigations, key)?.accidentId;
      const cases = accident ? sim.of(enforcementCases, 'accidentId', accident) : [];
      return [
        ...naming(sim, criminalReferrals, 'investigationId')(key),
        ...cases.flatMap(({ id }) => keyed(key, sim.of(criminalReferrals, 'caseId', id))),
      ];
    },
    disasterToInvestigate: () => [],
  };
}

function governanceTellers(sim: Simulation): Tellers {
  const sealed = (key: string, month: string): readonly object[] =>
    sim.all(sealedMonths).some((row: Row & { readonly month: string }) => row.month === month) ? [{ key }] : [];
  return {
    committeeById: one(sim, committees),
    meetingById: (key) =>
      one(
        sim,
        leadershipMeetings,
      )(key).map((row) => ({
        ...row,
        officeKind: sim.offices.officeById(sim.get(leadershipMeetings, key)!.organisationId)!.kind,
        withdrawn: sim.get(leadershipMeetings, key)!.withdrawnAt != null,
      })),
    ...bodyTellers(sim),
    ...workTellers(sim),
    sealedMonths: (key) => sealed(key, key.split('/')[1]!),
    sealedForOffice: (key) => sealed(key, key.split('/')[1]!),
    dutyOfMonth: (key) => dutyOfMonth(sim, key),
    hazardsOfMonth: (key) => hazardsOfMonth(sim, key),
    enforcementOfMonth: (key) => enforcementOfMonth(sim, key),
    ...assessmentTellers(sim),
    ...letterTellers(sim),
    findingsOfWork: naming(sim, issues, 'foundById'),
    rectificationsOf: naming(sim, workRectifications, 'inspectionId'),
    visitedEnterprise: one(sim, enterprises),
    heldAlready: () => [],
    leadsThere: () => [],
    openMeasures: () => [],
    subjectOfIssue: () => [],
    firstInCounty: (key) => firstsAsked(sim, key),
    seatedIn: (key) =>
      sim.offices.people
        .filter(({ office, roles }) => office.id === key && roles.length > 0)
        .map(({ id }) => ({ key, operatorId: id, from: held, to: null })),
    laterList: one(sim, dutyLists),
    linesOfDraft: (key) => keyed(key, JSON.parse(sim.get(dutyDrafts, key)!.lines) as object[]),
    tasksLeft: (key) => {
      const n = sim.of(keyTasks, 'listId', key).filter(({ status }) => ['OPEN', 'REPORTED'].includes(status)).length;
      return n === 0 ? [] : [{ key, n }];
    },
  };
}

/** What committees and meetings ask of offices and posts. */
function bodyTellers(sim: Simulation): Tellers {
  return {
    officePosts: (key) =>
      sim.offices.people
        .filter(({ postId }) => postId === key)
        .map(({ office, roles }) => ({
          key,
          organisationId: office.id,
          leads: roles.some((role) => role === 'COUNTY_LEADER' || role === 'BUREAU_HEAD'),
          committeeIds: sim
            .all(committees)
            .filter(({ officePostIds }) => officePostIds?.includes(key))
            .map(({ id }) => id),
        })),
    partyOfCounty: (key) => [{ key, id: sim.offices.party.id }],
  };
}
