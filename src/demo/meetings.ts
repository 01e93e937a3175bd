import { addDays, civilDateOf, type CivilDate } from '../kernel/civil-date.js';
import { periodsUpTo, type Period } from '../kernel/period.js';
import { assignments } from '../responsibility/assignment/assignment.noun.js';
import { committees } from '../responsibility/committee/committee.noun.js';
import type { Committee } from '../responsibility/committee/committee.js';
import { recordMeeting } from '../responsibility/meeting/meeting.acts.js';
import { leadershipMeetings } from '../responsibility/meeting/meeting.noun.js';
import type { LeadershipMeeting } from '../responsibility/meeting/meeting.js';
import * as reportActs from '../responsibility/report/report.acts.js';
import { dutyReports } from '../responsibility/report/report.noun.js';
import type { DutyReport } from '../responsibility/report/report.js';
import { carryOut } from './carry-out.js';
import type { DemoOffice, Offices, Person } from './offices.js';
import type { Entry, Procedure, Simulation } from './simulation.js';

/** The spans of so many months that the tale touches, the running one last. */
export function spansOf(sim: Simulation, months: number): readonly Period[] {
  const begins = civilDateOf(sim.begins);
  const ends = civilDateOf(sim.ends);
  const last = Number(ends.slice(0, 4));
  return [last - 2, last - 1, last]
    .flatMap((year) => periodsUpTo((year === last ? ends : `${year}-12-31`) as CivilDate, months))
    .filter(({ to }) => to >= begins);
}

/** Meetings of every body in its own cadence, and the reports that are heard. */
export function* meet(sim: Simulation): Procedure {
  const today = civilDateOf(sim.ends);
  for (const quarter of spansOf(sim, 3)) {
    // The last quarter's deliberation of the government was missed: what is not done is to be seen.
    const missed = quarter.to < today && quarter.to >= addDays(today, -92);
    at(sim, addDays(quarter.from, 40), quarterly(sim, missed));
  }
  for (const half of spansOf(sim, 6)) at(sim, addDays(half.from, 130), hearReports(sim, half));
  for (const [n, month] of spansOf(sim, 1).entries()) at(sim, addDays(month.from, 11), inspectInPerson(sim, n));
  for (const [n, committee] of sim.all(committees).entries())
    for (const span of spansOf(sim, committee.meetsMonths)) {
      const skipped = n % 7 === 3 && span.to < today && addDays(span.to, 31 * committee.meetsMonths) >= today;
      if (!skipped) at(sim, addDays(span.from, 8 + (n % 12)), convene(sim, committee));
    }
}
/** On a day of the tale; what lay before it is not told. */
function at(sim: Simulation, day: CivilDate, procedure: Procedure): void {
  const worked = sim.worked(day);
  if (worked > sim.today) sim.start(procedure, sim.on(worked, 16));
}

interface Held {
  readonly by: Person;
  readonly office: DemoOffice;
  readonly kind: string;
  readonly body: string;
  readonly topic: string;
  readonly resolutions: string;
  readonly committeeId?: string;
  readonly traineeIds?: readonly string[];
  readonly trainingSubject?: string;
  readonly presentIds?: readonly string[];
  readonly attendees?: number;
  readonly heardPeriod?: string;
  readonly items?: readonly object[];
}
function hold(sim: Simulation, { by, office, ...what }: Held): Entry<LeadershipMeeting> {
  return sim.act(leadershipMeetings, recordMeeting, by, {
    organisationId: office.id,
    heldOn: sim.today,
    attendees: 9 + sim.random.below(20),
    ...what,
  });
}

function* quarterly(sim: Simulation, missed: boolean): Procedure {
  const { offices } = sim;
  const deliberation = {
    kind: 'DELIBERATION',
    topic: '审议研究安全生产与防灾减灾救灾工作',
    office: offices.government,
  };
  hold(sim, {
    ...deliberation,
    office: offices.party,
    by: offices.person('secretary'),
    body: 'PARTY_STANDING_COMMITTEE',
    resolutions: '听取应急管理局汇报；部署下一阶段重点行业领域专项整治',
  });
  yield sim.workdays(1, 16);
  hold(sim, {
    by: offices.person('head'),
    office: offices.bureau,
    kind: 'EVALUATION',
    body: 'OFFICE',
    topic: '“十条措施”落实情况绩效评估',
    resolutions: '对落后单位发提示函，纳入季度通报',
  });
  if (missed) return;
  yield sim.workdays(1, 16);
  hold(sim, {
    ...deliberation,
    by: offices.person('mayor'),
    body: 'GOVERNMENT_EXECUTIVE',
    resolutions: '原则同意下季度工作安排；由分管副县长逐项调度',
  });
}

const inspectors = ['mayor', 'leader', 'deputy-industry', 'deputy-building', 'deputy-rural', 'deputy-social'] as const;
/** 带队检查督查; twice a year leaders are trained, and departments sit together. */
function* inspectInPerson(sim: Simulation, n: number): Procedure {
  const { offices } = sim;
  const by = offices.person(inspectors[n % inspectors.length]!);
  const common = { by, office: offices.government, body: 'OFFICE' };
  const resolutions = '现场交办问题三项，限期报告整改情况';
  hold(sim, { ...common, kind: 'INSPECTION', topic: '带队检查督查，协调解决突出问题', resolutions });
  if (n % 6 === 2) {
    yield sim.workdays(3, 16);
    const topic = '党政领导干部安全生产专题培训';
    // One leader was away; who has not been trained is told.
    const traineeIds = offices.people
      .filter(({ office, subject }) => office === offices.government && subject !== 'deputy-social')
      .map(({ id }) => id);
    const attendees = traineeIds.length + 12;
    const trained = { traineeIds, attendees, trainingSubject: 'WORK_SAFETY' };
    hold(sim, { ...common, kind: 'TRAINING', topic, resolutions: '完成培训并测试', ...trained });
  }
  if (n % 3 === 1) {
    yield sim.workdays(2, 16);
    const head = { by: offices.person('head'), office: offices.bureau, body: 'OFFICE' };
    const topic = '自然灾害防治联席会议';
    hold(sim, { ...head, kind: 'JOINT', topic, resolutions: '互通监测信息，明确会商频次' });
  }
}

/** What the work-safety committee resolves is followed. */
function* convene(sim: Simulation, committee: Entry<Committee>): Procedure {
  const { offices } = sim;
  const office = offices.officeById(committee.organisationId)!;
  const by =
    office === offices.bureau ? offices.person('head') : offices.people.find((each) => each.office === office)!;
  const items = ['construction', 'transport', 'economy'].map((subject) => ({
    organisationId: offices.person(subject).office.id,
    content: '突出问题限期整改并报告',
    dueOn: addDays(sim.today, 45),
  }));
  // Of its members the last one did not come.
  const presentIds = offices.people
    .filter(({ postId }) => (committee.memberPostIds ?? []).slice(0, -1).includes(postId))
    .map(({ id }) => id);
  const meeting = hold(sim, {
    by,
    office,
    presentIds,
    attendees: presentIds.length + 3,
    ...(committee.kind === 'SAFETY' && { items }),
    kind: 'DISPATCH',
    body: 'COMMITTEE',
    topic: `${committee.name}全体会议`,
    resolutions: '通报重点任务进度，交办突出问题并明确责任单位和期限',
    committeeId: committee.id,
  });
  for (const item of sim.of(assignments, 'meetingId', meeting.id).slice(0, 2)) sim.start(carryOut(sim, item));
}

// --- duty reports

/** Who leads, and so reports: of the party and the government, of the departments, of each township. */
const reporters = ({ people }: Offices): readonly Person[] =>
  people.filter(({ subject }) =>
    /^(secretary|mayor|leader|executive|deputy-.*|head|.*-head|(secretary|head)-\d+)$/.test(subject),
  );
/** Whoever left it undone is to be seen: a deputy in the last half-year, and a township. */
const silent: readonly string[] = ['deputy-social', 'head-109'];

/** Submitted, some returned and submitted anew, heard, and judged by who heard them. */
function* hearReports(sim: Simulation, half: Period): Procedure {
  const secretary = sim.offices.person('secretary');
  const reports: Entry<DutyReport>[] = [];
  const last = half.to >= addDays(civilDateOf(sim.ends), -184);
  for (const by of reporters(sim.offices)) {
    if (last && silent.includes(by.subject)) continue;
    const content = `${half.name}履职情况：按清单逐项落实，查改问题${3 + sim.random.below(20)}项，存在问题和下步打算附后`;
    for (const reportSubject of by.office.kind === 'TOWNSHIP' ? ['SAFETY'] : ['SAFETY', 'DISASTER'])
      reports.push(
        sim.act(dutyReports, reportActs.submitDutyReport, by, {
          postId: by.postId,
          period: half.name,
          reportSubject,
          content:
            reportSubject === 'SAFETY' ? content : `${half.name}防灾减灾救灾履职情况：隐患点巡查、避险转移演练逐项落实`,
        }),
      );
    yield sim.minutes(3);
  }
  const returned = reports.filter((_, i) => i % 16 === 7);
  yield sim.workdays(3);
  for (const report of returned) {
    const opinion = '存在问题部分空泛，请补充具体事项和整改期限';
    sim.act(dutyReports, reportActs.returnDutyReport, secretary, { opinion }, report);
  }
  yield sim.workdays(3);
  // Of those returned the last is still to come back.
  for (const report of returned.slice(0, -1)) resubmit(sim, report);
  yield sim.workdays(6, 15);
  const meeting = hold(sim, {
    by: secretary,
    office: sim.offices.party,
    kind: 'HEARING',
    body: 'PARTY_STANDING_COMMITTEE',
    topic: `听取${half.name}班子成员安全生产履职情况报告`,
    resolutions: '逐人点评，问题纳入清单限期整改',
    heardPeriod: half.name,
  });
  yield sim.minutes(60);
  for (const report of reports)
    judge(sim, report.reporterId === secretary.id ? sim.offices.person('mayor') : secretary, report, meeting);
}
function resubmit(sim: Simulation, report: Entry<DutyReport>): void {
  const content = '已补充具体问题五项及整改期限、责任人';
  sim.act(dutyReports, reportActs.resubmitDutyReport, sim.offices.byId(report.reporterId)!, { content }, report);
}
function judge(sim: Simulation, by: Person, report: Entry<DutyReport>, meeting: Entry<LeadershipMeeting>): void {
  if (sim.again(dutyReports, report).status !== 'SUBMITTED') return;
  const result = sim.random.pick(['GOOD', 'GOOD', 'FAIR']);
  const opinion = result === 'GOOD' ? '履职到位，予以肯定' : '总体履职，发现问题力度不足';
  sim.act(dutyReports, reportActs.reviewDutyReport, by, { meetingId: meeting.id, result, opinion }, report);
}
