import { hazards } from '../hazard/hazard/hazard.noun.js';
import { addDays, civilDateOf, type CivilDate } from '../kernel/civil-date.js';
import * as assignmentActs from '../responsibility/assignment/assignment.acts.js';
import { assignments, workProgrammes } from '../responsibility/assignment/assignment.noun.js';
import type { WorkProgramme } from '../responsibility/assignment/assignment.js';
import { staffCommitteeOffice } from '../responsibility/committee/committee.acts.js';
import { committees } from '../responsibility/committee/committee.noun.js';
import { dutyLists } from '../responsibility/duty/duty.noun.js';
import { raiseIssue } from '../responsibility/issue/issue.acts.js';
import { issues } from '../responsibility/issue/issue.noun.js';
import { leadershipMeetings } from '../responsibility/meeting/meeting.noun.js';
import { tagPillar } from '../responsibility/pillar/pillar.acts.js';
import { pillarTags } from '../responsibility/pillar/pillar.noun.js';
import { checkKeyTask, correctKeyTask } from '../responsibility/task/task.acts.js';
import { keyTasks, taskChecks } from '../responsibility/task/task.noun.js';
import { followVisitFinding, recordLeaderVisit } from '../responsibility/visit/visit.acts.js';
import { leaderVisits, visitFindings } from '../responsibility/visit/visit.noun.js';
import { carryOut } from './carry-out.js';
import { spansOf } from './meetings.js';
import { wholeCounty, type Person } from './offices.js';
import { judgeOf } from './year-of-work.js';
import type { Entry, Procedure, Simulation } from './simulation.js';
import { cited } from './work-points.js';

/** What the county sets its offices beside the year's lists, and how far they come with it. */
export function* setWork(sim: Simulation): Procedure {
  const year = Number(civilDateOf(sim.ends).slice(0, 4));
  on(sim, `${year}-01-08`, foundOffice(sim));
  on(sim, `${year}-01-12`, tenMeasures(sim, year));
  on(sim, `${year}-02-10`, fourOnes(sim, year));
  on(sim, `${year}-02-12`, together(sim, year));
  on(sim, `${year}-03-10`, comprehensive(sim, year));
  on(sim, `${year}-05-12`, checkTasks(sim));
  for (const [n, month] of spansOf(sim, 1).entries()) on(sim, addDays(month.from, 13), visit(sim, n));
}
function on(sim: Simulation, day: string, procedure: Procedure): void {
  const worked = sim.worked(day as CivilDate);
  if (worked > sim.today && worked <= civilDateOf(sim.ends)) sim.start(procedure, sim.on(worked, 10));
}
const departmentsOf = (sim: Simulation): Person[] =>
  ['construction', 'transport', 'economy', 'water', 'tourism', 'education', 'health', 'civil'].map((subject) =>
    sim.offices.person(subject),
  );

// --- bodies

/** 安委办实体化, and what stands in the four systems; two elements are still lacking. */
function* foundOffice(sim: Simulation): Procedure {
  const { offices } = sim;
  const leader = offices.person('leader');
  const [safety] = sim.all(committees).filter(({ kind }) => kind === 'SAFETY');
  const input = {
    postIds: [offices.person('legal').postId, offices.person('officer-16').postId],
    powers: '督办交办、通报批评、警示约谈、巡查考核（演示）',
    rules: '专班值守，每月调度，每季度通报（演示）',
    document: '巫溪县安委办实体化方案（演示）',
  };
  sim.act(committees, staffCommitteeOffice, leader, input, safety);
  yield sim.workdays(2);
  const tag = (element: string, of: object, note: string) =>
    sim.act(pillarTags, tagPillar, leader, { region: wholeCounty, element, ...of, note });
  const headquarters = sim.all(committees).find(({ kind }) => kind === 'HEADQUARTERS')!;
  const list = sim.all(dutyLists)[0];
  tag('COORDINATION', { committeeId: safety!.id }, '统筹安全生产工作');
  tag('HEADQUARTERS', { committeeId: headquarters.id }, '专项指挥机构');
  tag('BUREAU', { organisationId: offices.bureau.id }, '综合监管与综合统筹');
  tag('GRASSROOTS', { organisationId: offices.person('township-100').office.id }, '应急办实体运行');
  tag('PROFESSIONAL_TEAM', { organisationId: offices.person('fire').office.id }, '综合性消防救援队伍');
  if (list) tag('DUTY_LISTS', { listId: list.id }, '年度清单已公布');
}

// --- programmes

const measures: readonly (readonly [subject: string, content: string])[] = [
  ['head', '每月研判分析安全形势'],
  ['construction', '建筑施工日周月隐患排查'],
  ['transport', '“两客一危”动态监控'],
  ['economy', '工贸企业重大事故隐患动态清零'],
  ['fire', '消防重点单位全覆盖检查'],
  ['market', '特种设备隐患排查整治'],
  ['water', '水库安全度汛责任落实'],
  ['tourism', 'A级景区安全巡查'],
  ['education', '校园安全隐患排查'],
  ['health', '医疗机构消防安全治理'],
];
function open(sim: Simulation, by: string, programme: object): Entry<WorkProgramme> {
  return sim.act(workProgrammes, assignmentActs.openWorkProgramme, sim.offices.person(by), {
    organisationId: sim.offices.bureau.id,
    ...programme,
  });
}
const assigned = (sim: Simulation, { id }: Entry<WorkProgramme>) => sim.of(assignments, 'programmeId', id);

/** 常态化安全监管十条措施, evaluated at each quarter's meeting. */
function* tenMeasures(sim: Simulation, year: number): Procedure {
  const programme = open(sim, 'mayor', {
    kind: 'TEN_MEASURES',
    year,
    title: '常态化安全监管十条措施（演示）',
    ...cited('001§1'),
    items: measures.map(([subject, content]) => {
      const { office, postId } = sim.offices.person(subject);
      return { organisationId: office.id, postId, content, dueOn: `${year}-12-25` };
    }),
  });
  for (const quarter of spansOf(sim, 3).filter(({ name }) => name.startsWith(String(year)))) {
    yield sim.on(sim.worked(addDays(quarter.from, 60)), 11);
    const meeting = sim
      .all(leadershipMeetings)
      .find(({ kind, heldOn }) => kind === 'EVALUATION' && heldOn >= quarter.from && heldOn <= quarter.to);
    if (!meeting) continue;
    const lines = assigned(sim, programme).map(({ id, place }) => ({
      assignmentId: id,
      score: 96 - place * 4,
      opinion: place > 8 ? '台账不全，限期补齐' : '按要求落实',
    }));
    const input = { period: quarter.name, meetingId: meeting.id, lines };
    sim.act(workProgrammes, assignmentActs.evaluateMeasures, sim.offices.person('mayor'), input, programme);
  }
}

/** 行业消防安全“四个一”（内容由县定）: some have answered, one was sent back, the last is late. */
function* fourOnes(sim: Simulation, year: number): Procedure {
  const items = ['一次全面排查', '一本隐患台账', '一次警示培训', '一次疏散演练'];
  const programme = open(sim, 'head', {
    kind: 'FIRE_FOUR_ONES',
    year,
    title: '行业消防安全“四个一”（演示）',
    ...cited('002§2'),
    items: departmentsOf(sim)
      .slice(0, 4)
      .flatMap(({ office }) =>
        items.map((content) => ({ organisationId: office.id, content, dueOn: `${year}-06-30` })),
      ),
  });
  yield sim.workdays(60);
  for (const item of assigned(sim, programme).slice(0, 14)) sim.start(carryOut(sim, item));
}

/** 同部署、同推进、同考核, by each department; the third step comes with the end of the year. */
function* together(sim: Simulation, year: number): Procedure {
  const steps = [
    ['DEPLOY', '年初业务工作会议同步部署安全生产', `${year}-03-31`],
    ['ADVANCE', '业务检查同步检查安全生产', `${year}-09-30`],
    ['ASSESS', '年度考核同步考核安全生产', `${year}-12-31`],
  ] as const;
  const programme = open(sim, 'leader', {
    kind: 'TRIPLE_SYNC',
    year,
    title: '业务与安全同部署同推进同考核（演示）',
    ...cited('001§2'),
    items: departmentsOf(sim).flatMap(({ office }) =>
      steps.map(([step, content, dueOn]) => ({ organisationId: office.id, step, content, dueOn })),
    ),
  });
  yield sim.workdays(25);
  for (const item of assigned(sim, programme).filter(({ step }) => step === 'DEPLOY')) sim.start(carryOut(sim, item));
  yield sim.workdays(150);
  const advancing = assigned(sim, programme).filter(({ step }) => step === 'ADVANCE');
  for (const item of advancing.slice(0, -2)) sim.start(carryOut(sim, item));
}

/** 综合监管规范化: tasks with their standards. */
function* comprehensive(sim: Simulation, year: number): Procedure {
  const programme = open(sim, 'head', {
    kind: 'COMPREHENSIVE',
    year,
    title: '安全生产综合监管规范化建设（演示）',
    ...cited('003§1'),
    items: departmentsOf(sim).map(({ office }) => ({
      organisationId: office.id,
      content: '建立行业监管对象台账并每季度通报',
      standard: '台账要素齐全，更新不超过三十日',
      dueOn: `${year}-10-31`,
    })),
  });
  yield sim.workdays(90);
  for (const item of assigned(sim, programme).slice(0, 6)) sim.start(carryOut(sim, item));
}

// --- key tasks

/** 三到位核查 of the first tasks; one figure is found to be too high. */
function* checkTasks(sim: Simulation): Procedure {
  const tasks = sim.all(keyTasks).filter(({ status, coIds }) => status !== 'CONFIRMED' && coIds.length > 0);
  for (const [n, task] of tasks.slice(0, 6).entries()) {
    for (const aspect of ['RESPONSIBILITY', 'MEASURES', 'RECTIFICATION'].slice(0, 1 + (n % 3))) {
      const inPlace = n !== 4;
      const finding = inPlace ? '责任人、台账、整改记录相符' : '责任人已调整，清单未更新';
      sim.act(taskChecks, checkKeyTask, judgeOf(sim, task), { taskId: task.id, aspect, inPlace, finding });
    }
    yield sim.minutes(40);
  }
  const reported = sim.all(keyTasks).find(({ status, doneQuantity }) => status === 'REPORTED' && doneQuantity > 1);
  if (!reported) return;
  const input = { doneQuantity: reported.doneQuantity - 1, reason: '现场核查发现一项重复统计' };
  sim.act(keyTasks, correctKeyTask, judgeOf(sim, reported), input, reported);
}

// --- visits

const leaders = ['mayor', 'leader', 'executive', 'deputy-industry', 'deputy-building', 'deputy-rural'] as const;
/** 领导带队检查: what is found becomes an issue; that of the last month is still to be followed. */
function* visit(sim: Simulation, n: number): Procedure {
  const { offices } = sim;
  const by = offices.person(leaders[n % leaders.length]!);
  const whose = departmentsOf(sim)[n % 4]!;
  const hazard = sim.all(hazards).at(-1);
  const visited = sim.act(leaderVisits, recordLeaderVisit, by, {
    postId: by.postId,
    visitedOn: sim.today,
    location: `${offices.townships[n % offices.townships.length]!.name}（演示）`,
    enterpriseId: hazard?.enterpriseId ?? null,
    matter: '重点行业领域安全风险隐患排查整治',
    findings: n % 4 === 3 ? [] : [{ organisationId: whose.office.id, content: '风险管控清单未及时更新' }],
  });
  const [finding] = sim.of(visitFindings, 'visitId', visited.id);
  if (!finding) return;
  yield sim.workdays(2, 15);
  const issue = sim.act(issues, raiseIssue, offices.person('head'), {
    organisationId: whose.office.id,
    pool: 'LIST',
    kind: 'SAFETY',
    content: '领导带队检查发现：风险管控清单未及时更新',
    source: `${visited.number}`,
    rectificationDue: sim.workdays(30, 17),
  });
  yield sim.minutes(10);
  sim.act(visitFindings, followVisitFinding, offices.person('head'), { issueId: issue.id }, finding);
}
