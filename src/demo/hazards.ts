import { enterprises } from '../enterprise/enterprise/enterprise.noun.js';
import type { CriterionFacts } from '../hazard/criterion/criterion.facts.js';
import * as acts from '../hazard/hazard/hazard.acts.js';
import { selfSources } from '../hazard/hazard/hazard.facts.js';
import { hazards } from '../hazard/hazard/hazard.noun.js';
import { addDays, civilDateOf, startOf } from '../kernel/civil-date.js';
import { afterMillis, type Instant } from '../kernel/instant.js';
import { criteriaFor, dangerOf, dangers } from './dangers.js';
import { hazardCounts } from './figures.js';
import type { Firm, Firms } from './firms.js';
import { major } from './majors.js';
import { inventedName } from './names.js';
import type { Person } from './offices.js';
import { askForReview, receive, rightingOf, signReview, type Found } from './righting.js';
import type { Procedure, Simulation } from './simulation.js';

const hour = 3_600_000;

interface Chance {
  readonly firm: Firm;
  readonly source: string;
  readonly grave: boolean;
  /** Let go past its deadline, so that there is something to escalate. */
  readonly letGo: boolean;
}

/** Finds a year of hazards, from the first days to today. */
export function* lookForDangers(sim: Simulation, firms: Firms, criteria: readonly CriterionFacts[]): Procedure {
  const { random } = sim;
  const all: readonly Firm[] = sim.all(enterprises).filter(({ id }) => !sim.leaving.has(id));
  const withAccount = all.filter(({ id }) => firms.accounts.has(id));
  const started = civilDateOf(sim.now);
  // A MAJOR one can only be where there is a published criterion for it.
  const graded = (of: readonly Firm[]) => of.filter(({ sector }) => criteriaFor(criteria, sector, started).length > 0);
  const total = Object.values(hazardCounts).reduce((sum, count) => sum + count, 0);
  const grounds = { all, withAccount, grave: graded(all), graveWithAccount: graded(withAccount) };
  for (const [source, count] of Object.entries(hazardCounts))
    for (let k = 0; k < Math.round(count * sim.scale); k++) {
      const grave = random.below(total) < 58;
      const own = selfSources.includes(source);
      const among = own ? grounds[grave ? 'graveWithAccount' : 'withAccount'] : grounds[grave ? 'grave' : 'all'];
      const chance = { firm: random.pick(among), source, grave, letGo: false };
      sim.start(find(sim, firms, criteria, chance), sim.sometime(4 + random.below(360)));
    }
  // Two are let go; any deadline set this long ago has passed.
  for (const days of [80, 75]) {
    yield sim.sometime(0, addDays(civilDateOf(sim.ends), -days));
    const firm = random.pick(grounds.grave.filter(({ id }) => firms.operating(id)));
    sim.start(find(sim, firms, criteria, { firm, source: 'DEPT_INSPECTION', grave: true, letGo: true }));
  }
}

function reporterOf(sim: Simulation, firms: Firms, { firm, source }: Chance): Person {
  if (selfSources.includes(source)) return firms.accounts.get(firm.id)!;
  if (source === 'TOWNSHIP') return firms.township(firm.regionCode);
  const department = firms.department(firm.sector);
  const itself = source === 'DEPT_INSPECTION' && sim.random.chance(0.65) && department.roles.includes('SECTOR_DEPT');
  return itself ? department : firms.officer();
}
function graderOf(firms: Firms, { firm, source, grave }: Chance, reporter: Person): Person {
  const department = firms.department(firm.sector);
  if (grave)
    return department.roles.includes('SECTOR_DEPT') && department !== reporter ? department : firms.officer([reporter]);
  return selfSources.includes(source) ? firms.accounts.get(firm.id)! : firms.officer([reporter]);
}

function* find(sim: Simulation, firms: Firms, criteria: readonly CriterionFacts[], chance: Chance): Procedure {
  const { random } = sim;
  const { firm, source, grave, letGo } = chance;
  if (['DEREGISTERED', 'CLOSED'].includes(sim.again(enterprises, firm).status)) return;
  const reporter = reporterOf(sim, firms, chance);
  const met = grave ? random.pick(criteriaFor(criteria, firm.sector, sim.today)) : undefined;
  const [category, description, location] = met ? dangerOf(met) : random.pick(dangers[firm.sector] ?? dangers.OTHER!);
  const hazard = sim.act(hazards, acts.reportHazard, reporter, {
    region: firm.regionCode,
    enterpriseId: firm.id,
    sector: firm.sector,
    source,
    category,
    description,
    location,
    foundAt: afterMillis(sim.now, -hour * (1 + random.below(20))),
    evidenceFileIds: random.chance(0.3)
      ? [sim.document(reporter, '隐患全景照片'), sim.document(reporter, '隐患近景照片')]
      : null,
  });
  yield sim.sometime(random.below(2));
  const grader = graderOf(firms, chance, reporter);
  if (!letGo && !selfSources.includes(source) && random.chance(0.015)) {
    sim.act(hazards, acts.rejectHazard, grader, { reason: '经核实不构成隐患' }, hazard);
    return;
  }
  const grade = met ? { grade: 'MAJOR', criterion: met.key } : { grade: 'GENERAL' };
  sim.act(hazards, acts.gradeHazard, grader, grade, hazard);
  const found = { hazard, reporter, department: firms.department(firm.sector) };
  if (grader.roles.includes('ENTERPRISE')) sim.start(confirm(sim, found), sim.workdays(1));
  yield* met ? major(sim, firms, found, letGo) : general(sim, firms, found, source);
}

/** What the enterprise called GENERAL itself is looked at by whoever supervises it. */
function* confirm(sim: Simulation, { hazard, department }: Found): Procedure {
  const supervises = department.roles.some((role) => ['SECTOR_DEPT', 'BUREAU_HEAD'].includes(role));
  const by = supervises ? department : sim.offices.person('head');
  sim.act(hazards, acts.confirmHazardGrade, by, { opinion: '对照判定标准，不构成重大事故隐患' }, hazard);
}

function* general(sim: Simulation, firms: Firms, found: Found, source: string): Procedure {
  const { random } = sim;
  const { hazard, reporter } = found;
  const own = selfSources.includes(source);
  const fixer = own ? rightingOf(firms, hazard) : firms.officer([reporter]);
  if (random.chance(own ? 0.8 : 0.45)) {
    yield sim.sometime(random.below(3));
    const fixFileIds = [sim.document(fixer, '整改前照片'), sim.document(fixer, '整改后照片')];
    sim.act(hazards, acts.fixHazardOnSpot, fixer, { fix: '已当场整改', fixFileIds }, hazard);
    return;
  }
  if (own || random.chance(0.35)) {
    yield* putRight(sim, firms, found, null);
    return;
  }
  yield sim.sometime(random.below(2));
  const [first, second] = firms.pair();
  const deadline = sim.sometime(10 + random.below(20));
  const order = { deadline, orderFileId: sim.document(second, '责令限期整改指令书') };
  sim.act(hazards, acts.orderRectification, second, order, hazard, [first, second]);
  receive(sim, firms, found);
  yield* putRight(sim, firms, found, deadline);
}

function* putRight(sim: Simulation, firms: Firms, found: Found, deadline: Instant | null): Procedure {
  const { random } = sim;
  const { hazard } = found;
  const by = rightingOf(firms, hazard);
  yield sim.sometime(1 + random.below(2));
  const planned = civilDateOf(sim.now);
  const plan = {
    responsiblePerson: inventedName(random.below(100)),
    measures: '更换并复核',
    dueOn: civilDateOf(deadline ?? startOf(addDays(planned, 10))),
  };
  sim.act(hazards, acts.planRectification, by, plan, hazard);
  const late = random.chance(0.018);
  yield late ? sim.sometime(1 + random.below(20), civilDateOf(deadline ?? sim.now)) : sim.sometime(1 + random.below(6));
  askForReview(sim, by, hazard, '已完成整改', '整改照片');
  yield sim.sometime(1 + random.below(8));
  yield* review(sim, firms, found);
}

function* review(sim: Simulation, firms: Firms, { hazard, reporter }: Found): Procedure {
  const [first, second] = firms.pair([reporter]);
  const closing = { reviewerIds: [first.id, second.id], opinion: '复查合格' };
  if (sim.random.chance(0.04)) {
    const again = { reason: '整改不彻底', rectificationDue: sim.sometime(15) };
    sim.act(hazards, acts.returnHazard, first, again, hazard);
    yield sim.sometime(3 + sim.random.below(5));
    askForReview(sim, rightingOf(firms, hazard), hazard, '已重新整改', '整改照片');
    yield sim.sometime(2);
    signReview(sim, hazard, [second]);
    sim.act(hazards, acts.closeHazard, first, closing, hazard);
    return;
  }
  // What was never ordered the township itself may look at again.
  const township = firms.township(hazard.regionCode);
  const unordered = sim.again(hazards, hazard).orderedAt === null;
  if (unordered && reporter !== township && sim.random.chance(0.6)) {
    const other = firms.township(hazard.regionCode, true);
    const reviewerIds = [township.id, other.id];
    signReview(sim, hazard, [other]);
    sim.act(hazards, acts.closeHazard, township, { ...closing, reviewerIds }, hazard);
    return;
  }
  signReview(sim, hazard, [second]);
  sim.act(hazards, acts.closeHazard, first, closing, hazard);
}
