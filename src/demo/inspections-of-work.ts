import { addDays, civilDateOf, type CivilDate } from '../kernel/civil-date.js';
import { recordCovertVisit } from '../responsibility/covert-visit/covert-visit.acts.js';
import { covertVisits } from '../responsibility/covert-visit/covert-visit.noun.js';
import * as issueActs from '../responsibility/issue/issue.acts.js';
import type { Issue } from '../responsibility/issue/issue.js';
import { issues } from '../responsibility/issue/issue.noun.js';
import { assessmentSchemes } from '../responsibility/assessment/assessment.noun.js';
import * as acts from '../responsibility/work-inspection/work-inspection.acts.js';
import { workInspections } from '../responsibility/work-inspection/work-inspection.noun.js';
import { spansOf } from './meetings.js';
import { wholeCounty, type Person } from './offices.js';
import type { Entry, Procedure, Simulation } from './simulation.js';

/**
 * How offices' work is inspected: a tour from above, the county's own each quarter and around the flood season, covert
 * visits, and what several offices have to settle together.
 */
export function inspectWork(sim: Simulation): void {
  const before = (days: number): CivilDate => addDays(civilDateOf(sim.ends), -days);
  const from = (day: CivilDate, procedure: Procedure): void => {
    sim.start(procedure, sim.on(sim.worked(day), 9.5));
  };
  from(before(230), inspection(sim, tour));
  // The running quarter is still owed.
  for (const { name, to } of spansOf(sim, 3))
    if (to < civilDateOf(sim.ends))
      from(
        addDays(to, -25),
        inspection(sim, { ...quarterly, period: name, document: `溪安委办〔${name}〕季度督查（演示）` }),
      );
  for (const season of seasons) {
    const day = `${civilDateOf(sim.ends).slice(0, 4)}-${season.day}` as CivilDate;
    if (day > civilDateOf(sim.begins) && day < before(5)) from(day, inspection(sim, season));
  }
  from(before(110), inspection(sim, comprehensive));
  for (const visit of visits) from(before(visit.daysAgo), visitOf(sim, visit));
  from(before(75), coordinate(sim));
  from(before(50), integrity(sim));
}

interface Found {
  readonly to: string;
  readonly kind: string;
  readonly shortfall?: string;
  readonly content: string;
}
interface Inspected {
  readonly kind: string;
  readonly period?: string;
  readonly upperBody?: string;
  readonly document: string;
  readonly findings: readonly Found[];
  /** Its findings are all put right, and it is closed. */
  readonly closes: boolean;
}
const tour: Inspected = {
  kind: 'UPPER_TOUR',
  upperBody: '重庆市安委会考核巡查第三组（演示）',
  document: '渝安委〔演示〕考核巡查通知',
  findings: [
    {
      to: 'transport',
      kind: 'TWO_AND_TWO',
      shortfall: 'NOT_IN_PLACE',
      content: '农村公路安全隐患排查责任落实不到位',
    },
    { to: 'township-104', kind: 'TWO_AND_TWO', shortfall: 'NOT_SOLID', content: '转移避险演练不扎实' },
    { to: 'construction', kind: 'SAFETY', content: '在建工地危大工程方案与现场不一致' },
  ],
  closes: true,
};
const quarterly: Inspected = {
  kind: 'QUARTERLY',
  document: '溪安委办季度督查（演示）',
  findings: [
    { to: 'economy', kind: 'SAFETY', content: '工贸企业粉尘涉爆清单更新不及时' },
    { to: 'township-103', kind: 'DISASTER', content: '地质灾害隐患点巡查记录不全' },
  ],
  closes: true,
};
/** 防治综合督导: of the departments that answer for kinds of disasters. */
const comprehensive: Inspected = {
  kind: 'COMPREHENSIVE',
  document: '溪减办〔演示〕防治综合督导',
  findings: [
    { to: 'water', kind: 'DISASTER', content: '山洪灾害危险区清单未动态更新' },
    { to: 'resources', kind: 'DISASTER', content: '地质灾害避险搬迁进度未按月报送' },
    { to: 'forestry', kind: 'DISASTER', content: '林区卡口值守记录不全' },
    { to: 'meteorology', kind: 'DISASTER', content: '预警叫应回执未留存' },
  ],
  closes: true,
};
const seasons: readonly (Inspected & { readonly day: string })[] = [
  {
    day: '04-10',
    kind: 'BEFORE_FLOOD',
    document: '溪减办〔演示〕汛前准备跟踪',
    findings: [{ to: 'water', kind: 'DISASTER', content: '两座小型水库应急放水设施未试运行' }],
    closes: true,
  },
  {
    day: '07-08',
    kind: 'DURING_FLOOD',
    document: '溪减办〔演示〕汛中应对跟踪',
    findings: [{ to: 'resources', kind: 'DISASTER', content: '一处地灾隐患点值守人员未到岗' }],
    closes: false,
  },
];

function* inspection(sim: Simulation, { findings, closes, period, kind, upperBody, document }: Inspected): Procedure {
  const { offices } = sim;
  const leader = offices.person('leader');
  const head = offices.person('head');
  const started = sim.act(workInspections, acts.startWorkInspection, head, {
    kind,
    period: period ?? sim.today.slice(0, 4),
    upperBody: upperBody ?? null,
    document,
    startedOn: sim.today,
    inspectedIds: [
      ...new Set([
        ...findings.map(({ to }) => offices.person(to).office.id),
        // Each quarter every office that the scheme of its year assesses.
        ...(kind === 'QUARTERLY' ? assessedIn(sim, Number(period!.slice(0, 4))) : []),
      ]),
    ],
  });
  yield sim.workdays(3, 15);
  for (const { to, ...found } of findings)
    sim.act(
      workInspections,
      acts.recordWorkFinding,
      head,
      { organisationId: offices.person(to).office.id, pool: 'LIST', rectificationDue: sim.workdays(60, 17), ...found },
      started,
    );
  yield sim.workdays(4, 10);
  const handBack = { conclusion: '反馈意见（演示）', handBackFileId: sim.document(head, '督查反馈意见') };
  sim.act(workInspections, acts.handBackWorkInspection, head, { ...handBack, handedBackOn: sim.today }, started);
  yield sim.workdays(5, 10);
  const open = (): Entry<Issue>[] => sim.of(issues, 'foundById', started.id) as Entry<Issue>[];
  for (const issue of open()) plan(sim, issue);
  if (!closes) return;
  yield sim.workdays(9, 14);
  for (const issue of open()) answer(sim, issue);
  yield sim.workdays(3, 15);
  for (const issue of open()) {
    const by = issue.kind === 'TWO_AND_TWO' ? leader : head;
    sim.act(issues, issueActs.verifyIssue, by, { verification: '现场核验，已整改到位' }, issue);
  }
  const reporters =
    started.kind === 'UPPER_TOUR' ? [head] : started.inspectedIds.map((id: string) => answererOf(sim, id));
  for (const by of reporters) {
    const report = { report: '整改情况报告（演示）', reportFileId: sim.document(by, '督查整改报告') };
    sim.act(workInspections, acts.reportWorkRectification, by, report, started);
  }
  yield sim.workdays(5, 15);
  const accepted = { opinion: '同意销号', acceptanceFileId: sim.document(leader, '验收销号意见') };
  sim.act(workInspections, acts.closeWorkInspection, leader, accepted, started);
}
const assessedIn = (sim: Simulation, year: number): readonly string[] =>
  sim.all(assessmentSchemes).find((each) => each.year === year && each.status === 'IN_FORCE')?.objectIds ?? [];
const answererOf = (sim: Simulation, officeId: string): Person =>
  sim.offices.people.find(
    ({ office, roles }) => office.id === officeId && roles.some((role) => ['SECTOR_DEPT', 'TOWNSHIP'].includes(role)),
  )!;
function plan(sim: Simulation, issue: Entry<Issue>): void {
  const by = answererOf(sim, issue.organisationId);
  const planned = { plan: '立行立改，分管负责人牵头，逐项销号', planFileId: sim.document(by, '整改方案') };
  sim.act(issues, issueActs.planIssue, by, { ...planned, planDueOn: addDays(sim.today, 30) }, issue);
}
function answer(sim: Simulation, issue: Entry<Issue>): void {
  const by = answererOf(sim, issue.organisationId);
  const given = { answer: '已整改，佐证材料附后', evidenceFileIds: [sim.document(by, '问题整改佐证')] };
  sim.act(issues, issueActs.answerIssue, by, given, issue);
}

interface Visited {
  readonly by: string;
  readonly place: string;
  readonly finding: string;
  readonly daysAgo: number;
  readonly scenes: readonly { readonly description: string; readonly to?: string }[];
}
const visits: readonly Visited[] = [
  {
    by: 'head',
    place: '城厢镇某农贸市场',
    finding: '消防通道堆放货物',
    daysAgo: 34,
    scenes: [{ description: '消防通道被摊位占用', to: 'market' }, { description: '疏散指示标志完好' }],
  },
  {
    by: 'transport',
    place: '巫溪汽车站周边',
    finding: '无证车辆揽客',
    daysAgo: 20,
    scenes: [{ description: '站外揽客车辆未检' }],
  },
  {
    by: 'township-103',
    place: '辖区在建房屋',
    finding: '高处作业未系安全带',
    daysAgo: 12,
    scenes: [{ description: '工人未系安全带作业', to: 'construction' }],
  },
];
function* visitOf(sim: Simulation, { by, place, finding, scenes }: Visited): Procedure {
  const visitor = sim.offices.person(by);
  const problem = scenes.some(({ to }) => to !== undefined);
  sim.act(covertVisits, recordCovertVisit, visitor, {
    region: wholeCounty,
    visitedOn: sim.today,
    place,
    finding,
    scenes: scenes.map(({ description, to }) => ({
      description,
      fileId: sim.document(visitor, '暗访影像'),
      responsibleId: to === undefined ? null : sim.offices.person(to).office.id,
    })),
    kind: null,
    rectificationDue: problem ? sim.workdays(30, 17) : null,
  });
  yield sim.workdays(1);
}

/** A matter of three offices: raised by a leader, decided by another, answered by one of them so far. */
function* coordinate(sim: Simulation): Procedure {
  const office = (subject: string) => sim.offices.person(subject).office.id;
  const lead = sim.act(issues, issueActs.raiseIssue, sim.offices.person('leader'), {
    organisationId: office('construction'),
    coOrganisationIds: [office('market'), office('transport')],
    pool: 'LIST',
    kind: 'COORDINATION',
    content: '瓶装液化石油气运输、充装、配送监管脱节',
    source: '县政府常务会议',
    rectificationDue: sim.workdays(90, 17),
  });
  yield sim.workdays(6, 10);
  const decision = { decision: '住建委牵头，市场监管局管充装，交通局管运输，月底前建立联合检查机制' };
  sim.act(issues, issueActs.decideIssue, sim.offices.person('mayor'), decision, lead);
  yield sim.workdays(20, 10);
  const [first] = sim.of(issues, 'leadId', lead.id) as Entry<Issue>[];
  answer(sim, first!);
}
/** A risk of integrity: between discipline and whoever holds the post. */
function* integrity(sim: Simulation): Procedure {
  const holder = sim.offices.person('transport');
  const discipline = sim.offices.person('discipline');
  const raised = sim.act(issues, issueActs.raiseIssue, discipline, {
    organisationId: holder.office.id,
    postId: holder.postId,
    integrityField: 'ENFORCEMENT',
    pool: 'LIST',
    kind: 'INTEGRITY',
    content: '执法自由裁量集体讨论记录不全',
    source: '岗位廉政风险排查',
    rectificationDue: sim.workdays(30, 17),
  });
  yield sim.workdays(10, 10);
  const given = { answer: '已补齐并建立复核制度', evidenceFileIds: [sim.document(holder, '廉政风险整改佐证')] };
  sim.act(issues, issueActs.answerIssue, holder, given, raised);
  yield sim.workdays(4, 10);
  sim.act(issues, issueActs.verifyIssue, discipline, { verification: '查阅台账属实' }, raised);
}
