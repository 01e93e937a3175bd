import {
  concludeInspection,
  recheckInspection,
  recordFinding,
  recordTechnicalOpinion,
  startInspection,
} from '../enforcement/inspection/inspection.acts.js';
import { findings, inspections } from '../enforcement/inspection/inspection.noun.js';
import type { Finding, Inspection } from '../enforcement/inspection/inspection.js';
import { adoptPlan, closePlan, drawInspections, planInspections } from '../enforcement/plan/plan.acts.js';
import { inspectionPlans, randomDraws } from '../enforcement/plan/plan.noun.js';
import type { InspectionPlan } from '../enforcement/plan/plan.js';
import { enterprises } from '../enterprise/enterprise/enterprise.noun.js';
import { addDays, civilDateOf, daysBetween, type CivilDate } from '../kernel/civil-date.js';
import { prosecute, type Source } from './cases.js';
import type { Firm, Firms } from './firms.js';
import { wholeCounty, type Person } from './offices.js';
import type { Entry, Procedure, Simulation } from './simulation.js';

/** What an inspection sees, where, and the article that it breaks. */
const seen: readonly (readonly [content: string, place: string, code: string])[] = [
  ['未在有较大危险因素的场所设置警示标志', '作业区', 'CF-99'],
  ['安全设备未进行经常性维护、保养和检测', '设备间', 'CF-99'],
  ['未如实记录安全生产教育和培训情况', '档案室', 'CF-97'],
  ['未将事故隐患排查治理情况如实记录', '安全办公室', 'CF-97'],
  ['未按规定制定应急预案或者未定期组织演练', '安全办公室', 'CF-97'],
  ['危险作业未安排专人现场管理', '动火作业点', 'CF-101'],
  ['未采取措施消除事故隐患', '库房', 'CF-102'],
];
const most = 3;

/** Plans of each year that the tale touches, draws under them, and some five hundred inspections. */
export function* inspectTheYear(sim: Simulation, firms: Firms): Procedure {
  const opened = sim.today;
  const ends = civilDateOf(sim.ends);
  for (const year of new Set([opened.slice(0, 4), ends.slice(0, 4)]))
    sim.start(planned(sim, firms, year), sim.on(sim.worked(firstDay(opened, year)), 9));
  const span = Math.max(30, daysBetween(opened, ends));
  const visits = Math.max(12, Math.round(480 * sim.scale));
  for (let n = 0; n < visits; n++) {
    const day = addDays(opened, 2 + Math.floor((n * (span - 4)) / visits));
    sim.start(unplanned(sim, firms), sim.on(sim.worked(day), 9 + sim.random.below(6)));
  }
}
const firstDay = (opened: CivilDate, year: string): CivilDate =>
  year === opened.slice(0, 4) ? opened : (`${year}-01-01` as CivilDate);

const planOf = (sim: Simulation): Entry<InspectionPlan> | undefined =>
  sim.all(inspectionPlans).find(({ year, status }) => String(year) === sim.today.slice(0, 4) && status === 'ADOPTED');

function* planned(sim: Simulation, firms: Firms, year: string): Procedure {
  const head = sim.offices.person('head');
  const plan = sim.act(inspectionPlans, planInspections, head, {
    region: wholeCounty,
    title: `${year}年度监督检查计划（演示）`,
    year: Number(year),
    tiers: ['KEY', 'GENERAL'],
    sectors: [],
    enterpriseIds: [],
    visits: 520,
    randomPercent: 30,
    document: `（溪）应急发〔${year}〕1号（演示）`,
    beginsOn: sim.today,
    endsOn: `${year}-12-31`,
  });
  sim.act(inspectionPlans, adoptPlan, sim.offices.person('deputy-head'), {}, plan);
  const begun = sim.today;
  for (const days of [20, 200]) {
    const day = sim.worked(addDays(begun, days));
    if (!day.startsWith(year)) break;
    yield sim.on(day, 9.5);
    draw(sim, firms, plan);
  }
  yield sim.on(sim.worked(`${Number(year) + 1}-01-15` as CivilDate), 10);
  const made = sim.of(inspections, 'planId', plan.id).filter(({ endedAt }) => endedAt != null);
  const random = made.filter(({ drawId }) => drawId != null);
  const short = made.length < plan.visits || random.length < Math.ceil((plan.visits * plan.randomPercent) / 100);
  const outcome = { note: '年度检查任务已总结', ...(short && { shortfallReason: 'OFFICERS_SHORT' }) };
  sim.act(inspectionPlans, closePlan, head, outcome, plan);
}

function draw(sim: Simulation, firms: Firms, plan: Entry<InspectionPlan>): void {
  const drawn = sim.act(randomDraws, drawInspections, sim.offices.person('head'), {
    planId: plan.id,
    count: Math.max(2, Math.round(20 * sim.scale)),
    officerIds: firms.officers.slice(0, 8).map(({ id }) => id),
    conflicts: [],
  });
  drawn.results.split('\n').forEach((line, i) => {
    const [firm, one, two] = line.split(' ') as [string, string, string];
    const by = [sim.offices.byId(one)!, sim.offices.byId(two)!] as const;
    const how = { method: 'RANDOM', drawId: drawn.id, planId: plan.id };
    sim.start(inspect(sim, firms, sim.get(enterprises, firm)!, by, how), sim.workdays(2 + i, 9));
  });
}
function* unplanned(sim: Simulation, firms: Firms): Procedure {
  const standing = sim.all(enterprises).filter(({ id, status }) => status === 'OPERATING' && !sim.leaving.has(id));
  if (standing.length === 0) return;
  const method = sim.random.pick(['ORDINARY', 'ORDINARY', 'SPECIAL', 'OPEN']);
  yield* inspect(sim, firms, sim.random.pick(standing), firms.pair(), { method });
}

/** Whether an inspection may still be made there this year. */
function mayVisit(sim: Simulation, firms: Firms, { id }: Firm): boolean {
  const year = sim.today.slice(0, 4);
  const made = sim.of(inspections, 'enterpriseId', id).filter((each) => civilDateOf(each.startedAt).startsWith(year));
  return made.length < most && firms.operating(id);
}

function* inspect(
  sim: Simulation,
  firms: Firms,
  firm: Firm,
  by: readonly [Person, Person],
  how: { readonly method: string; readonly drawId?: string; readonly planId?: string },
): Procedure {
  const { random } = sim;
  const plan = planOf(sim);
  // What was drawn is visited within the plan's own year.
  if (!plan || !mayVisit(sim, firms, firm) || (how.planId ?? plan.id) !== plan.id) return;
  const officerIds = by.map(({ id }) => id);
  const technician = random.chance(0.1) ? sim.offices.person('technician') : null;
  const visit = sim.act(inspections, startInspection, by[0], {
    enterpriseId: firm.id,
    planId: plan.id,
    itemCodes: ['JC-03', 'JC-04'],
    purposes: ['ENFORCEMENT'],
    officerIds,
    assistantIds: technician ? [technician.id] : [],
    credentialsShown: true,
    recorderUsed: true,
    ...how,
  });
  if (technician) {
    yield sim.minutes(5);
    const input = { opinion: '设备间通风、电气防爆符合要求，其余见检查记录' };
    sim.act(inspections, recordTechnicalOpinion, technician, input, visit);
  }
  yield* record(sim, visit, by[0]);
  const own = sim.of(findings, 'inspectionId', visit.id);
  const punished = own.filter(({ disposition }) => disposition === 'CASE');
  const result = own.length === 0 ? 'NO_PROBLEM' : punished.length > 0 ? 'CASE_PROPOSED' : 'ORDERED';
  yield sim.minutes(15);
  const note = result === 'NO_PROBLEM' ? '未发现问题' : '责令改正';
  sim.act(inspections, concludeInspection, by[0], { result, note, signedByEnterprise: true }, visit, by);
  if (punished.length > 0) {
    const simple = random.chance(0.2) ? by : null;
    sim.start(prosecute(sim, firms, { firm, violatedOn: sim.today, seenBy: by, simple, ...sourceOf(visit, punished) }));
  }
  if (result === 'NO_PROBLEM' || !random.chance(0.96)) return;
  yield sim.workdays(7, 15);
  const again = { passed: true, opinion: '已改正', officerIds };
  sim.act(inspections, recheckInspection, by[1], again, visit);
}

function* record(sim: Simulation, visit: Entry<Inspection>, by: Person): Procedure {
  const { random } = sim;
  const many = random.chance(0.3) ? 0 : 1 + random.below(4);
  for (let n = 0; n < many; n++) {
    yield sim.minutes(12);
    const [what, location, itemCode] = random.pick(seen);
    const disposition = random.chance(0.08) ? 'CASE' : random.chance(0.1) ? 'REASONED' : 'FIXED_ON_SPOT';
    const reason = disposition === 'REASONED' ? { reason: '初次违法且危害后果轻微并及时改正' } : {};
    const input = { content: what, location, itemCode, disposition, ...reason };
    sim.act(inspections, recordFinding, by, input, visit);
  }
}
const sourceOf = (visit: Entry<Inspection>, punished: readonly Entry<Finding>[]): Source => ({
  source: 'INSPECTION',
  inspectionId: visit.id,
  findingIds: punished.map(({ id }) => id),
  cause: punished[0]!.content,
  itemCodes: [...new Set(punished.map(({ itemCode }) => itemCode!))],
});
