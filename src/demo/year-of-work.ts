import { addDays, civilDateOf, startOf, type CivilDate } from '../kernel/civil-date.js';
import * as dutyActs from '../responsibility/duty/duty.acts.js';
import { dutyDrafts, dutyItems, dutyLists } from '../responsibility/duty/duty.noun.js';
import type { DutyItem } from '../responsibility/duty/duty.js';
import { checkKeyTask, confirmKeyTask, progressKeyTask } from '../responsibility/task/task.acts.js';
import { keyTasks, taskChecks } from '../responsibility/task/task.noun.js';
import type { KeyTask } from '../responsibility/task/task.js';
import { yearOfWork } from './governance.js';
import type { Person } from './offices.js';
import type { Entry, Procedure, Simulation } from './simulation.js';

/** The lists of this year are published in its first week, or were there before; then they are worked off. */
export function* workTheYear(sim: Simulation, newId: () => string): Procedure {
  const { offices, begins, ends } = sim;
  const year = Number(civilDateOf(ends).slice(0, 4));
  const published = sim.worked(`${year}-01-05` as CivilDate);
  const { bureau, frontEnd } = offices;
  if (published <= civilDateOf(ends) && published > civilDateOf(begins)) yield sim.on(published, 9);
  const by = { clientId: frontEnd, operatorId: null, organisationId: bureau.id, at: sim.now };
  sim.adopt(yearOfWork(offices, by, newId, year));
  for (const task of sim.all(keyTasks)) sim.start(progress(sim, task, year));
  const lists = sim.worked(`${year}-02-20` as CivilDate);
  const approvals = sim.worked(`${year}-01-20` as CivilDate);
  if (approvals > sim.today) sim.start(leadersLists(sim, year), sim.on(approvals, 9));
  for (const subject of ['construction', 'transport', 'fire', 'township-100', 'township-101'])
    if (lists > sim.today) sim.start(ownList(sim, offices.person(subject), year), sim.on(lists, 10));
}

// --- key tasks

/** How far each has come, of what it should have by then: most keep up, some lag, some are done early. */
const paces = [1, 1, 0.5, 1, 0.75, 1, 0, 1] as const;

function* progress(sim: Simulation, task: Entry<KeyTask>, year: number): Procedure {
  const { offices } = sim;
  const by = reporterFor(sim, task.organisationId);
  const pace = paces[task.place % paces.length]!;
  const early = task.place % 5 === 0;
  const [first, second, third, whole] = task.byQuarter as [number, number, number, number];
  // In November the last quarter is half over.
  const aims = [first, second, third, Math.floor((third + whole) / 2)];
  for (const [quarter, day] of ['03-20', '06-20', '09-18', '11-12'].entries()) {
    const on = sim.worked(`${year}-${day}` as CivilDate);
    if (on <= sim.today) continue;
    yield sim.on(on, 9 + (task.place % 8));
    const aim = aims[quarter]!;
    const doneQuantity = early && quarter === 3 ? task.quantity : Math.floor(aim * pace);
    if (doneQuantity < sim.again(keyTasks, task).doneQuantity || pace === 0) continue;
    const told = doneQuantity >= aim ? '按计划推进' : '受资金和人员影响，进度滞后，已制定赶进度措施';
    const input = { doneQuantity, progress: `累计完成${doneQuantity}${task.unit.replace('（演示数）', '')}，${told}` };
    sim.act(keyTasks, progressKeyTask, by, input, task);
    if (doneQuantity < task.quantity) continue;
    yield sim.workdays(4, 15);
    for (const aspect of ['RESPONSIBILITY', 'MEASURES', 'RECTIFICATION'])
      sim.act(taskChecks, checkKeyTask, offices.person('discipline'), {
        taskId: task.id,
        aspect,
        inPlace: true,
        finding: '现场核查属实',
      });
    sim.act(keyTasks, confirmKeyTask, judgeOf(sim, task), {}, task);
    return;
  }
}
/** Whoever stands above the offices that lead a task and help with it. */
export const judgeOf = ({ offices }: Simulation, { organisationId, coIds }: Entry<KeyTask>): Person =>
  offices.person([organisationId, ...coIds].includes(offices.government.id) ? 'secretary' : 'leader');
function reporterFor(sim: Simulation, organisationId: string): Person {
  const { offices } = sim;
  const office = offices.officeById(organisationId)!;
  if (office === offices.bureau) return offices.person('head');
  return offices.people.find((each) => each.office === office)!;
}

// --- lists that are drafted and approved

/** Each leader's own yearly list, a department's list of powers, and a draft that still waits. */
function* leadersLists(sim: Simulation, year: number): Procedure {
  const of = (subject: string) => sim.offices.person(subject);
  const [head, mayor, construction] = [of('head'), of('mayor'), of('construction')];
  const common = { year, document: '2024年全区应急管理工作要点（武隆区）', clause: '第1条' };
  const drafted = [mayor, of('leader')].map(({ office, postId, title }) =>
    sim.act(dutyDrafts, dutyActs.draftDutyList, head, {
      ...common,
      organisationId: office.id,
      postId,
      kind: 'ANNUAL_KEY',
      title: `${title}年度安全生产重点工作清单（演示）`,
      items: leadersLines.map(([content, due]) => ({
        organisationId: office.id,
        postId,
        content,
        submissionDue: startOf(addDays(`${year}-${due}` as CivilDate, 1)),
      })),
    }),
  );
  const powers = {
    ...common,
    organisationId: construction.office.id,
    kind: 'POWER',
    items: [{ organisationId: construction.office.id, content: '对建设施工和燃气领域实施安全生产监督检查和行政处罚' }],
  };
  const ofPowers = { ...powers, title: '住房城乡建设领域安全生产权力清单（演示）' };
  drafted.push(sim.act(dutyDrafts, dutyActs.draftDutyList, construction, ofPowers));
  yield sim.workdays(4, 10);
  for (const [i, draft] of drafted.entries()) {
    const approval = { approvalDocument: `溪府办〔${year}〕${3 + i}号（演示）` };
    sim.act(dutyDrafts, dutyActs.approveDutyList, mayor, approval, draft);
  }
  yield sim.workdays(2, 10);
  for (const draft of drafted) {
    sim.act(dutyDrafts, dutyActs.publishApprovedList, head, {}, draft);
    const { listId } = sim.again(dutyDrafts, draft);
    if (draft.kind !== 'ANNUAL_KEY') continue;
    for (const item of sim.of(dutyItems, 'listId', listId!)) sim.start(fulfilOwn(sim, item));
  }
  const revised = sim.worked(`${year}-10-20` as CivilDate);
  if (revised <= sim.today) return;
  yield sim.on(revised, 10);
  sim.act(dutyDrafts, dutyActs.draftDutyList, construction, {
    ...powers,
    title: '住房城乡建设领域安全生产权力清单（修订，演示）',
  });
}
const leadersLines: readonly (readonly [content: string, due: string])[] = [
  ['主持研究分管领域安全生产工作，每季度不少于一次', '06-30'],
  ['带队检查督查并推动解决突出问题', '10-31'],
  ['年底报告个人年度重点工作完成情况', '12-25'],
];
/** A leader says what was done; the other first responsible person confirms. The second item of the deputy is late. */
function* fulfilOwn(sim: Simulation, item: Entry<DutyItem>): Procedure {
  const by = sim.offices.people.find(({ postId }) => postId === item.postId)!;
  if (by.subject === 'leader' && item.place === 2) return;
  yield sim.on(sim.worked(addDays(civilDateOf(item.submissionDue!), -12)), 11);
  submit(sim, by, item, '已完成，会议纪要和检查台账附后');
  yield sim.workdays(3, 15);
  sim.act(dutyItems, dutyActs.confirmDutyItem, sim.offices.person('secretary'), { opinion: '属实' }, item);
}

// --- duty lists of departments and townships

const dutyLines: readonly (readonly [content: string, due: string])[] = [
  ['制定本单位年度安全生产工作计划', '03-31'],
  ['班子成员带队检查不少于两次并建立问题台账', '06-30'],
  ['组织一次行业领域重大事故隐患判定标准培训', '09-30'],
  ['年度履职情况自查报告', '12-20'],
];
function* ownList(sim: Simulation, by: Person, year: number): Procedure {
  const list = sim.act(dutyLists, dutyActs.publishDutyList, by, {
    organisationId: by.office.id,
    kind: 'DUTY',
    year,
    title: `${by.office.name}安全生产职责清单（演示）`,
    document: '2025年全县安全生产、防灾减灾救灾和消防工作要点',
    clause: '第2条',
    publishedOn: sim.today,
    items: dutyLines.map(([content, due]) => ({
      organisationId: by.office.id,
      content,
      submissionDue: startOf(addDays(`${year}-${due}` as CivilDate, 1)),
    })),
  });
  for (const item of sim.of(dutyItems, 'listId', list.id)) sim.start(fulfil(sim, by, item));
}
/** Submitted with what shows it; a second look sends one back; one of the townships is late. */
function* fulfil(sim: Simulation, by: Person, item: Entry<DutyItem>): Procedure {
  const head = sim.offices.person('head');
  const late = by.subject === 'township-101' && item.place === 3;
  const due = civilDateOf(item.submissionDue!);
  yield sim.on(sim.worked(addDays(due, late ? 30 : -8)), 10);
  submit(sim, by, item, '已完成，材料附后');
  yield sim.workdays(3, 14);
  if (item.place === 2 && by.subject !== 'fire') {
    const opinion = { opinion: '问题台账未附整改闭环材料' };
    sim.act(dutyItems, dutyActs.returnDutyItem, head, opinion, item);
    // The construction office has not answered yet.
    if (by.subject === 'construction') return;
    yield sim.workdays(4);
    submit(sim, by, item, '已补充整改闭环材料');
    yield sim.workdays(3, 14);
  }
  sim.act(dutyItems, dutyActs.confirmDutyItem, head, { opinion: '属实' }, item);
}
function submit(sim: Simulation, by: Person, item: Entry<DutyItem>, done: string): void {
  const input = { progress: done, evidenceFileIds: [sim.document(by, '职责清单佐证材料')] };
  sim.act(dutyItems, dutyActs.submitDutyItem, by, input, item);
}
