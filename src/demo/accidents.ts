import { reportAccident, supplementAccident } from '../enforcement/accident/accident.acts.js';
import { accidents } from '../enforcement/accident/accident.noun.js';
import type { Accident } from '../enforcement/accident/accident.js';
import { publishInterference, recordInterference } from '../enforcement/interference/interference.acts.js';
import { interferenceRecords } from '../enforcement/interference/interference.noun.js';
import * as acts from '../enforcement/investigation/investigation.acts.js';
import { accountabilityItems, investigations } from '../enforcement/investigation/investigation.noun.js';
import type { Investigation } from '../enforcement/investigation/investigation.js';
import * as referralActs from '../enforcement/referral/referral.acts.js';
import { criminalReferrals } from '../enforcement/referral/referral.noun.js';
import { enterprises } from '../enterprise/enterprise/enterprise.noun.js';
import { delist, listForSupervision } from '../hazard/listing/listing.acts.js';
import { listings } from '../hazard/listing/listing.noun.js';
import { addDays, civilDateOf, daysBetween, type CivilDate } from '../kernel/civil-date.js';
import { afterMillis } from '../kernel/instant.js';
import { prosecute } from './cases.js';
import type { Firm, Firms } from './firms.js';
import { inventedName } from './names.js';
import type { Person } from './offices.js';
import type { Entry, Procedure, Simulation } from './simulation.js';

const minute = 60_000;
interface Investigated {
  readonly n: number;
  readonly firm: Firm;
  readonly accident: Entry<Accident>;
  readonly group: Entry<Investigation>;
  readonly happenedOn: CivilDate;
  readonly principal: string;
}

/** Accidents: most on the road, each investigated (有案必查); the latest are still under way. */
export function* sufferAccidents(sim: Simulation, firms: Firms): Procedure {
  const opened = sim.today;
  const many = Math.max(2, Math.round(12 * sim.scale));
  const span = Math.max(30, daysBetween(opened, civilDateOf(sim.ends)));
  for (let n = 0; n < many; n++) {
    const day = sim.worked(addDays(opened, 6 + Math.floor((n * (span - 12)) / many)));
    sim.start(happen(sim, firms, n), sim.on(day, 7 + sim.random.below(10)));
  }
}

/** Where it happens: nothing outlasts an enterprise that will be struck off. */
function placeOf(sim: Simulation, road: boolean): Firm | undefined {
  const standing = sim.all(enterprises).filter(({ id, status }) => status === 'OPERATING' && !sim.leaving.has(id));
  const wanted = standing.filter(({ sector }) => (sector === 'ROAD_TRANSPORT') === road);
  return wanted.length > 0 ? sim.random.pick(wanted) : standing[0];
}
const summaries: readonly (readonly [location: string, summary: string])[] = [
  ['国道弯道路段', '货车转弯时与摩托车相撞'],
  ['作业现场', '作业人员从高处坠落'],
  ['农村公路临崖路段', '客车刹车失灵冲出路面'],
  ['县道路口', '货车左转弯与面包车相撞'],
];

function* happen(sim: Simulation, firms: Firms, n: number): Procedure {
  const { random } = sim;
  const road = n % 4 !== 1;
  const firm = placeOf(sim, road);
  if (!firm) return;
  const happenedAt = sim.now;
  const happenedOn = sim.today;
  const known = afterMillis(happenedAt, (20 + random.below(35)) * minute);
  const counts = {
    deaths: n % 3 === 2 ? 0 : 1,
    missing: 0,
    seriousInjuries: random.below(2),
    minorInjuries: random.below(3),
    trapped: 0,
    evacuated: 0,
    directLoss: String((20 + random.below(120)) * 1_000_000),
    polluted: false,
  };
  const clerk = firms.township(firm.townshipCode + '000');
  const [location, summary] = summaries[n % summaries.length]!;
  yield afterMillis(known, 15 * minute);
  const accident = sim.act(accidents, reportAccident, clerk, {
    region: `${firm.townshipCode}000`,
    enterpriseId: firm.id,
    sector: firm.sector,
    kind: road ? 'ROAD_TRAFFIC' : 'FALL',
    production: true,
    happenedAt,
    location,
    summary: `${summary}（演示）`,
    unitReportedAt: known,
    ...counts,
  });
  yield afterMillis(known, 100 * minute);
  const up = { content: '已上报市局', reportedUpAt: afterMillis(known, 95 * minute) };
  sim.act(accidents, supplementAccident, clerk, { ...counts, ...up }, accident);
  yield sim.on(sim.worked(addDays(happenedOn, 2)), 9.1);
  const group = form(sim, firms, accident, n);
  const whole = { n, firm, accident, group, happenedOn, principal: inventedName(700 + n) };
  sim.start(investigate(sim, firms, whole));
  if (n % 4 === 1) sim.start(superviseIt(sim, firms, whole), sim.workdays(3));
  if (n % 5 === 0) sim.start(interfere(sim, firms, whole), sim.workdays(10, 11));
  if (n % 3 === 0 && counts.deaths > 0) sim.start(refer(sim, firms, whole), sim.workdays(45, 11));
}

function form(sim: Simulation, firms: Firms, accident: Entry<Accident>, n: number): Entry<Investigation> {
  const { offices } = sim;
  return sim.act(investigations, acts.formInvestigation, offices.person('leader'), {
    accidentId: accident.id,
    order: `巫溪府〔${sim.today.slice(0, 4)}〕${n + 1}号（演示）`,
    leaderId: offices.person('head').id,
    memberIds: [firms.officers[2]!.id, firms.officers[3]!.id],
    officeIds: [offices.bureau.id],
    unionTakesPart: true,
    procuratorateInvited: true,
    organiser: 'GOVERNMENT',
  });
}

/** 一案双查: the enterprise and its regulators, each concluded by who may. */
function* investigate(sim: Simulation, firms: Firms, whole: Investigated): Procedure {
  const { group, n, firm, happenedOn, principal } = whole;
  const { offices } = sim;
  const head = offices.person('head');
  yield sim.workdays(20);
  concludeEnterprise(sim, head, whole);
  yield sim.workdays(8);
  concludeRegulator(sim, offices.person('discipline'), whole);
  yield sim.workdays(12);
  const report = {
    causes: '直接原因：驾驶人或者作业人员违反操作规程；间接原因：教育培训和现场管理不到位（演示）',
    liability: true,
    signedByAll: true,
    reportFileId: sim.document(head, '事故调查报告'),
  };
  sim.act(investigations, acts.submitInvestigation, head, report, group);
  yield sim.workdays(8);
  const number = `巫溪府函〔${sim.today.slice(0, 4)}〕${n + 1}号（演示）`;
  sim.act(investigations, acts.replyInvestigation, offices.person('leader'), { number }, group);
  yield sim.minutes(300);
  // Of what the bureau itself supervises, the government makes the result public.
  const publisher = offices.departmentOf.get(firm.sector) === offices.bureau ? offices.person('leader') : head;
  sim.act(investigations, acts.publishInvestigation, publisher, { publishedPlace: '县政府网站（演示）' }, group);
  sim.start(
    prosecute(sim, firms, {
      source: 'ACCIDENT',
      accidentId: whole.accident.id,
      cause: '对事故发生负有责任',
      itemCodes: ['CF-114-1', 'CF-95-1'],
      firm,
      violatedOn: happenedOn,
      seenBy: [],
      simple: null,
      persons: [principal],
    }),
  );
  yield sim.workdays(10, 15);
  const lessons = { lessons: '重点路段和高处作业须逐一排查', offices: '应急管理局、交通局、涉事乡镇' };
  sim.act(investigations, acts.reviewAfterAction, head, lessons, group);
  yield sim.workdays(20, 11);
  answerFor(sim, whole);
}
const line = ({ firm }: Investigated, head: string, over: object): object => ({
  head,
  subjectKind: 'UNIT',
  unitName: firm.name,
  basis: '安全生产法第二十一条',
  conduct: '主体责任不落实',
  proposal: 'PENALTY',
  ...over,
});
function concludeEnterprise(sim: Simulation, by: Person, whole: Investigated): void {
  const person = { subjectKind: 'PERSON', personName: whole.principal, position: '主要负责人' };
  const input = {
    strand: 'ENTERPRISE',
    conclusion: '企业主体责任不落实',
    enterpriseFinding: '教育培训和现场管理不到位',
    items: [line(whole, 'ENTERPRISE', {}), line(whole, 'ENTERPRISE', person)],
  };
  sim.act(investigations, acts.concludeStrand, by, input, whole.group);
}
function concludeRegulator(sim: Simulation, by: Person, whole: Investigated): void {
  const office = sim.offices.departmentOf.get(whole.firm.sector)!;
  const person = { subjectKind: 'PERSON', personName: inventedName(800 + whole.n), position: '科长' };
  const input = {
    strand: 'REGULATOR',
    conclusion: '日常监管不够细致',
    departmentFinding: '检查不到位',
    leadershipFinding: '未发现，已按规定部署',
    items: [line(whole, 'DEPARTMENT', { unitName: office.name, proposal: 'ADMONITION', ...person })],
  };
  sim.act(investigations, acts.concludeStrand, by, input, whole.group);
}
function answerFor(sim: Simulation, { group, n }: Investigated): void {
  for (const item of sim.of(accountabilityItems, 'investigationId', group.id))
    sim.act(
      accountabilityItems,
      acts.recordAccountability,
      sim.offices.person('discipline'),
      {
        decidedBy: '县纪委监委（演示）',
        decidedOn: sim.today,
        decision: '已处理',
        document: `溪纪〔${sim.today.slice(0, 4)}〕${n + 1}号（演示）`,
        executedOn: sim.today,
      },
      item,
    );
}

/** 对典型事故查处实施挂牌督办. */
function* superviseIt(sim: Simulation, firms: Firms, { accident, firm, group }: Investigated): Procedure {
  const { offices } = sim;
  const department = firms.department(firm.sector).office;
  const leader = offices.person('leader');
  const listing = sim.act(listings, listForSupervision, leader, {
    accidentId: accident.id,
    level: 'COUNTY',
    supervisorId: department.id,
    requirement: '六十日内查清结案，公布调查报告',
    settlementDue: sim.workdays(40, 17),
    noticeNumber: `溪安委公告（演示）〔${sim.today.slice(0, 4)}〕${sim.all(listings).length + 1}号`,
    noticedOn: sim.today,
  });
  // Taken off once the report is replied to.
  while (['GROUP_FORMED', 'SUBMITTED'].includes(sim.again(investigations, group).status)) yield sim.workdays(3, 15);
  const input = { acceptance: '已按期结案', acceptanceFileId: sim.document(leader, '验收意见') };
  sim.act(listings, delist, leader, input, listing);
}
function* interfere(sim: Simulation, firms: Firms, { group, n }: Investigated): Procedure {
  const record = sim.act(interferenceRecords, recordInterference, firms.officers[2]!, {
    investigationId: group.id,
    happenedAt: afterMillis(sim.now, -60 * minute),
    personName: inventedName(900 + n),
    office: '某部门（演示）',
    position: '副职',
    means: '电话',
    content: '要求从轻处理',
  });
  // Of the latest, the notice is still to come.
  if (n > 0) return;
  yield sim.workdays(6, 11);
  const notice = { noticeNumber: '溪纪通1号（演示）', noticedOn: sim.today, handling: '公开通报' };
  sim.act(interferenceRecords, publishInterference, sim.offices.person('discipline'), notice, record);
}
/** 行刑衔接: what looks like a crime goes to the police, who file it or do not. */
function* refer(sim: Simulation, firms: Firms, { group, n }: Investigated): Procedure {
  const head = sim.offices.person('head');
  const [, , officer, other] = firms.officers as readonly [Person, Person, Person, Person];
  const referral = sim.act(criminalReferrals, referralActs.referCriminal, officer, {
    investigationId: group.id,
    crime: '重大责任事故罪',
    article: '刑法第一百三十四条',
    facts: '违反有关安全管理规定，造成一人死亡',
    officerIds: [officer.id, other.id],
  });
  yield sim.workdays(1, 9);
  if (n % 9 === 6) {
    const no = { approved: false, reason: '现有证据不足以认定构成犯罪' };
    sim.act(criminalReferrals, referralActs.decideReferral, head, no, referral);
    return;
  }
  sim.act(criminalReferrals, referralActs.decideReferral, head, { approved: true }, referral);
  yield sim.minutes(360);
  const police = { police: '巫溪县公安局（演示）', procuratorateCopied: true };
  sim.act(criminalReferrals, referralActs.transferReferral, officer, police, referral);
  yield sim.workdays(3, 9);
  const filed = { filed: true, decidedOn: sim.today, number: `溪公立${n + 1}号（演示）` };
  sim.act(criminalReferrals, referralActs.recordPoliceDecision, officer, filed, referral);
  yield sim.workdays(10, 10);
  const things = { things: '调查报告、询问笔录、现场勘验材料' };
  sim.act(criminalReferrals, referralActs.handOverReferral, officer, things, referral);
}
