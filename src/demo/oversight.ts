import { hazards } from '../hazard/hazard/hazard.noun.js';
import { openStatuses } from '../hazard/hazard/hazard.js';
import { addDays, civilDateOf } from '../kernel/civil-date.js';
import { proposeBoundary, ruleBoundary } from '../responsibility/boundary/boundary.acts.js';
import { boundaryRulings } from '../responsibility/boundary/boundary.noun.js';
import * as issueActs from '../responsibility/issue/issue.acts.js';
import { issues } from '../responsibility/issue/issue.noun.js';
import * as letterActs from '../responsibility/supervision/supervision.acts.js';
import { supervisions } from '../responsibility/supervision/supervision.noun.js';
import { keyTasks } from '../responsibility/task/task.noun.js';
import { inspectWork } from './inspections-of-work.js';
import { wholeCounty, type Person } from './offices.js';
import type { Procedure, Simulation } from './simulation.js';

/** What is done about what is not done: letters, issues and rulings. */
export function* oversee(sim: Simulation): Procedure {
  ladders(sim);
  inspectWork(sim);
  problems(sim);
  rulings(sim);
}
/** So many days before today. */
const ago = (sim: Simulation, days: number, procedure: Procedure): void => {
  sim.start(procedure, sim.on(sim.worked(addDays(civilDateOf(sim.ends), -days)), 9.5));
};

// --- letters, rung by rung

interface Ladder {
  readonly to: string;
  readonly matter: string;
  readonly requirement: string;
  /** How long before today each rung was climbed. */
  readonly rungs: readonly (readonly [level: string, daysAgo: number])[];
  /** The last is still unanswered. */
  readonly unanswered?: boolean;
}
const climbed: readonly Ladder[] = [
  {
    to: 'construction',
    matter: '燃气专项整治台账未按期报送',
    requirement: '按期补报并说明原因',
    rungs: [
      ['REMINDER', 40],
      ['URGING', 20],
    ],
    unanswered: true,
  },
  {
    to: 'township-103',
    matter: '辖区一般隐患逾期未整改数量居全县首位',
    requirement: '逐项说明原因，限期整改销号',
    rungs: [
      ['REMINDER', 150],
      ['URGING', 125],
      ['INTERVIEW', 100],
      ['CRITICISM', 70],
    ],
  },
  {
    to: 'economy',
    matter: '工贸企业粉尘涉爆排查进度滞后',
    requirement: '主要负责人到会说明，提出赶进度措施',
    rungs: [
      ['REMINDER', 90],
      ['URGING', 60],
      ['INTERVIEW', 30],
    ],
  },
];
function ladders(sim: Simulation): void {
  for (const { to, matter, requirement, rungs, unanswered } of climbed)
    for (const [i, [level, days]] of rungs.entries()) {
      const silent = unanswered === true && i === rungs.length - 1;
      const resolved = i === rungs.length - 1;
      ago(sim, days, letter(sim, sim.offices.person(to), { level, matter, requirement }, { silent, resolved }));
    }
  ago(sim, 25, aboutTasks(sim));
  ago(sim, 30, aboutHazard(sim));
}
interface Course {
  /** Nobody answers it. */
  readonly silent?: boolean;
  /** What is answered does; where not, the next rung follows. */
  readonly resolved?: boolean;
}
function* letter(
  sim: Simulation,
  to: Person,
  about: { readonly level: string; readonly [field: string]: unknown },
  { silent = false, resolved = true }: Course = {},
): Procedure {
  const { offices } = sim;
  const by = offices.person('leader');
  const input = { organisationId: to.office.id, aboutType: null, ...about };
  const sent = sim.act(supervisions, letterActs.issueSupervision, by, input);
  if (silent) return;
  yield sim.workdays(3, 15);
  const interview = about.level === 'INTERVIEW';
  if (interview) {
    const held = {
      convenorPostId: by.postId,
      intervieweePostId: to.postId,
      heldOn: civilDateOf(sim.now),
      minutesFileId: sim.document(by, '约谈记录'),
    };
    sim.act(supervisions, letterActs.holdInterview, by, held, sent);
    yield sim.workdays(2, 10);
  }
  const plan = interview && {
    planFileId: sim.document(to, '整改方案'),
    planDueOn: addDays(civilDateOf(sim.now), 20),
  };
  const answer = { answer: '已按要求落实，情况报告附后', ...plan };
  sim.act(supervisions, letterActs.answerSupervision, to, answer, sent);
  yield sim.workdays(3, 15);
  const conclusion = resolved ? '经核实已落实，予以办结' : '经核实未完全落实，转入下一层级督办';
  sim.act(supervisions, letterActs.closeSupervision, by, { conclusion, resolved }, sent);
}
/** The key task that is furthest behind. */
function* aboutTasks(sim: Simulation): Procedure {
  const behind = sim
    .all(keyTasks)
    .filter(({ organisationId }) => organisationId !== sim.offices.bureau.id)
    .find(({ status, doneQuantity, byQuarter }) => status !== 'CONFIRMED' && doneQuantity < byQuarter[2]!);
  const to = behind && sim.offices.people.find(({ office }) => office.id === behind.organisationId);
  if (!behind || !to || to.roles.includes('BUREAU_HEAD')) return;
  const matter = `重点任务进度滞后：${behind.content}`;
  const about = {
    level: 'REMINDER',
    aboutType: 'KeyTask',
    aboutId: behind.id,
    matter,
    requirement: '月底前赶上序时进度',
  };
  yield* letter(sim, to, about, { resolved: false });
}
/** A MAJOR hazard past its deadline. */
function* aboutHazard(sim: Simulation): Procedure {
  const overdue = sim
    .all(hazards)
    .find(
      ({ grade, status, rectificationDue }) =>
        grade === 'MAJOR' && openStatuses.includes(status) && rectificationDue !== null && rectificationDue < sim.now,
    );
  if (!overdue) return;
  const to = sim.offices.person(`township-${overdue.regionCode.slice(6, 9)}`);
  const matter = `重大事故隐患${overdue.number}逾期未整改`;
  const about = {
    level: 'REMINDER',
    aboutType: 'Hazard',
    aboutId: overdue.id,
    matter,
    requirement: '盯守到位，限期销号',
  };
  yield* letter(sim, to, about, { silent: true });
}

// --- issues

interface Problem {
  readonly to: string;
  readonly pool: string;
  readonly kind: string;
  readonly content: string;
  readonly daysAgo: number;
  /** How far it has come. */
  readonly comes: 'VERIFIED' | 'RETURNED' | 'RECTIFIED' | 'OPEN';
}
const raised: readonly Problem[] = [
  {
    to: 'transport',
    pool: 'LIST',
    kind: 'SAFETY',
    content: '临崖路段护栏缺失未纳入台账',
    daysAgo: 120,
    comes: 'VERIFIED',
  },
  {
    to: 'township-104',
    pool: 'FULL',
    kind: 'DISASTER',
    content: '转移避险方案未细化到户',
    daysAgo: 95,
    comes: 'VERIFIED',
  },
  {
    to: 'tourism',
    pool: 'LIST',
    kind: 'SAFETY',
    content: '景区最大承载量管控措施未演练',
    daysAgo: 60,
    comes: 'RETURNED',
  },
  {
    to: 'water',
    pool: 'RESERVOIR',
    kind: 'DISASTER',
    content: '小型水库巡查记录不全',
    daysAgo: 40,
    comes: 'RECTIFIED',
  },
  {
    to: 'market',
    pool: 'LIST',
    kind: 'COORDINATION',
    content: '燃气瓶检验与充装监管衔接不清',
    daysAgo: 50,
    comes: 'OPEN',
  },
  { to: 'education', pool: 'FULL', kind: 'SAFETY', content: '学校消防设施维保合同到期', daysAgo: 10, comes: 'OPEN' },
];
function problems(sim: Simulation): void {
  for (const problem of raised) ago(sim, problem.daysAgo, issue(sim, problem));
}
function* issue(sim: Simulation, { to, pool, kind, content, comes }: Problem): Procedure {
  const { offices } = sim;
  const head = offices.person('head');
  const whose = offices.person(to);
  const rectificationDue = sim.workdays(30, 17);
  const told = { organisationId: whose.office.id, pool, kind, content, source: '季度督查' };
  const raisedIssue = sim.act(issues, issueActs.raiseIssue, head, { ...told, rectificationDue });
  if (comes === 'OPEN') return;
  yield sim.workdays(12);
  const answer = { answer: '已整改，佐证材料附后', evidenceFileIds: [sim.document(whose, '问题整改佐证')] };
  sim.act(issues, issueActs.answerIssue, whose, answer, raisedIssue);
  if (comes === 'RECTIFIED') return;
  yield sim.workdays(5, 15);
  if (comes === 'RETURNED') {
    const opinion = { opinion: '仅提供方案，未见演练记录' };
    sim.act(issues, issueActs.returnIssue, head, opinion, raisedIssue);
    return;
  }
  sim.act(issues, issueActs.verifyIssue, head, { verification: '现场核验，已整改到位' }, raisedIssue);
}

// --- who supervises

interface Asked {
  readonly region: string;
  readonly kind: string;
  readonly businessForm: string;
  readonly matter: string;
  readonly proposedIds: readonly string[];
  readonly reason: string;
}
function rulings(sim: Simulation): void {
  ago(sim, 100, projectRuling(sim));
  const of = (subject: string) => sim.offices.person(subject);
  const form = { region: wholeCounty, kind: 'BUSINESS_FORM' };
  ago(
    sim,
    150,
    ruling(sim, of('head'), {
      ...form,
      businessForm: '密室逃脱',
      matter: '密室逃脱经营场所安全监督管理',
      proposedIds: [of('tourism').office.id, of('fire').office.id],
      reason: '属剧本娱乐经营活动，与文化娱乐场所业务相近',
    }),
  );
  ago(
    sim,
    45,
    ruling(
      sim,
      of('fire'),
      {
        ...form,
        businessForm: '电动自行车集中充电',
        matter: '电动自行车集中充电场所安全监督管理',
        proposedIds: [of('fire').office.id, of('market').office.id, of('construction').office.id],
        reason: '涉及消防、产品质量和物业管理，职责不清',
      },
      false,
    ),
  );
}
/** 重点建设项目: a project that is no enterprise of the ledger, with one department in the lead and others beside. */
function* projectRuling(sim: Simulation): Procedure {
  const of = (subject: string) => sim.offices.person(subject);
  const proposed = sim.act(boundaryRulings, proposeBoundary, of('head'), {
    region: wholeCounty,
    kind: 'PROJECT',
    project: '中梁水库除险加固工程（演示）',
    matter: '重点建设项目施工安全监管边界和协同监管',
    proposedIds: [of('water').office.id, of('construction').office.id],
    reason: '水利工程与房建施工交叉，业务相近部门须明确牵头',
  });
  yield sim.workdays(20);
  const document = `溪府办函〔${sim.today.slice(0, 4)}〕26号（演示）`;
  const input = {
    decidedId: of('water').office.id,
    coIds: [of('construction').office.id, of('transport').office.id],
    document,
    effectiveFrom: sim.today,
  };
  sim.act(boundaryRulings, ruleBoundary, of('leader'), input, proposed);
}
function* ruling(sim: Simulation, by: Person, args: Asked, ruled = true): Procedure {
  const proposed = sim.act(boundaryRulings, proposeBoundary, by, args);
  if (!ruled) return;
  yield sim.workdays(25);
  const document = `溪府办函〔${sim.today.slice(0, 4)}〕21号（演示）`;
  const input = { decidedId: args.proposedIds[0], document, effectiveFrom: sim.today };
  sim.act(boundaryRulings, ruleBoundary, sim.offices.person('leader'), input, proposed);
}
