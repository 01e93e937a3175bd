import { accidents } from '../enforcement/accident/accident.noun.js';
import * as acts from '../enterprise/enterprise/enterprise.acts.js';
import { licensedSectors } from '../enterprise/enterprise/enterprise.facts.js';
import { enterprises } from '../enterprise/enterprise/enterprise.noun.js';
import type { Enterprise } from '../enterprise/enterprise/enterprise.js';
import { hazards } from '../hazard/hazard/hazard.noun.js';
import { openStatuses } from '../hazard/hazard/hazard.js';
import { addDays, civilDateOf } from '../kernel/civil-date.js';
import { enterpriseCounts, industriesBySector, tradeNames } from './figures.js';
import { inventedCreditCode, inventedIdentityNumber, inventedName, inventedPhone } from './names.js';
import type { Person, PlaceRow } from './offices.js';
import type { Entry, Procedure, Simulation } from './simulation.js';

export type Firm = Entry<Enterprise>;

/** Who of the county deals with an enterprise: its township, its department, its own safety director. */
export class Firms {
  readonly accounts = new Map<string, Person>();
  readonly villages: readonly PlaceRow[];
  readonly #officers: readonly Person[];

  constructor(private readonly sim: Simulation) {
    this.villages = sim.offices.places.filter(({ level }) => level === 'VILLAGE');
    this.#officers = sim.offices.people.filter(({ subject }) => /^officer-\d+$/.test(subject));
  }

  get officers(): readonly Person[] {
    return this.#officers;
  }
  officer(not: readonly Person[] = []): Person {
    return this.sim.random.pick(this.#officers.filter((each) => !not.includes(each)));
  }
  pair(not: readonly Person[] = []): readonly [Person, Person] {
    const first = this.officer(not);
    return [first, this.officer([...not, first])];
  }
  department(sector: string): Person {
    const { offices } = this.sim;
    const office = offices.departmentOf.get(sector)!;
    if (office === offices.bureau) return offices.person('head');
    return offices.people.find((person) => person.office === office)!;
  }
  township(code: string, second = false): Person {
    return this.sim.offices.person(`township-${code.slice(6, 9)}${second ? '-2' : ''}`);
  }
  hasMajor(id: string): boolean {
    return this.sim
      .of(hazards, 'enterpriseId', id)
      .some(({ status, grade }) => grade === 'MAJOR' && openStatuses.includes(status));
  }
  operating(id: string): boolean {
    return this.sim.get(enterprises, id)?.status === 'OPERATING';
  }
}

/** Registers three thousand times the scale, and what becomes of each. */
export function* settle(sim: Simulation, firms: Firms): Procedure {
  const { offices, scale } = sim;
  const all: Firm[] = offices.firms.map(({ id }) => sim.get(enterprises, id)!);
  let n = 0;
  for (const sector of sectorsOf(Math.round(3000 * scale) - offices.firms.length)) {
    n += 1;
    all.push(register(sim, firms, sector, n));
    yield sim.minutes(1 / 60);
  }
  openAccounts(sim, firms, all);
  yield sim.workdays(1, 9);
  for (const [i, firm] of all.entries()) {
    // One in fifty is still to be admitted; the others are, in the first days.
    if (i % 50 === 49) continue;
    admit(sim, firms, firm, i);
    if (i < offices.firms.length) verify(sim, firms, firm, i);
    sim.start(fate(sim, firms, firm));
    yield sim.minutes(1 / 60);
  }
}

function sectorsOf(total: number): readonly string[] {
  const counted = Object.values(enterpriseCounts).reduce((sum, count) => sum + count, 0);
  const shared = Object.entries(enterpriseCounts).flatMap(([sector, count]) =>
    Array.from({ length: Math.max(1, Math.round((count / counted) * total)) }, () => sector),
  );
  return Array.from({ length: Math.max(0, total) }, (_, i) => shared[i] ?? 'OTHER');
}

const formOf = (sector: string, individual: boolean): string => {
  if (individual) return 'INDIVIDUAL';
  if (sector === 'CONSTRUCTION') return 'PROJECT_SITE';
  return ['EDUCATION', 'MEDICAL'].includes(sector) ? 'INSTITUTION' : 'ENTERPRISE';
};

function register(sim: Simulation, firms: Firms, sector: string, n: number): Firm {
  const { random, offices } = sim;
  const village = random.pick(firms.villages);
  const township = offices.townships.find(({ code }) => code === village.parent)!;
  const size = random.below(1000);
  const individual = size >= 400 && random.chance(0.4);
  const risk = random.below(1000);
  const riskGrade = risk < 15 ? 'RED' : risk < 75 ? 'ORANGE' : risk < 325 ? 'YELLOW' : 'BLUE';
  const licensed = licensedSectors.includes(sector);
  const scale = size < 3 ? 'LARGE' : size < 33 ? 'MEDIUM' : size < 400 ? 'SMALL' : 'MICRO';
  return sim.act(enterprises, acts.registerEnterprise, firms.township(village.code), {
    region: village.code,
    name: `演示${township.name.replace(/(街道|镇|乡)$/, '')}${random.pick(tradeNames[sector] ?? ['商行'])}${n}号`,
    sector,
    industryCode: random.pick(industriesBySector[sector] ?? ['5211']),
    address: `${township.name}${village.name}（演示地址）`,
    orgForm: formOf(sector, individual),
    ...codeOf(individual && random.chance(0.03), individual, n),
    establishedOn: `${2000 + random.below(24)}-0${1 + random.below(9)}-1${random.below(10)}`,
    registeredCapital: individual ? null : String((1 + random.below(500)) * 1_000_000),
    scale,
    riskGrade,
    inspectionTier: riskGrade === 'RED' || riskGrade === 'ORANGE' || licensed ? 'KEY' : 'GENERAL',
    ...(licensed && {
      licenceNumber: `（渝）演示许字〔2025〕${String(n).padStart(6, '0')}`,
      licenceValidUntil: addDays(civilDateOf(sim.ends), 30 + random.below(900)),
    }),
    ...peopleOf(sim, n, individual, scale, sector),
  });
}

/** A few individual businesses have no credit code and are known by their registration number. */
const codeOf = (codeless: boolean, individual: boolean, n: number): object =>
  codeless
    ? { registrationNumber: `500299${String(n).padStart(9, '0')}` }
    : { creditCode: inventedCreditCode(individual ? '92' : '91', 100_000 + n) };

const beside: Readonly<Record<string, number>> = { LARGE: 260, MEDIUM: 90, SMALL: 12, MICRO: 0 };
/** How many work there, and who answers for safety: the larger the firm, the more of them the law wants. */
function peopleOf({ random }: Simulation, n: number, individual: boolean, scale: string, sector: string): object {
  const drawn = Math.round(9 * Math.exp(1.1 * (random.below(2001) / 1000 - 1 + random.below(2001) / 1000 - 1)));
  // 个体工商户 are small.
  const headcount = Math.min(individual ? 15 : 9_999, Math.max(1, drawn) + (beside[scale] ?? 0));
  const large = headcount >= 16;
  const born = `19${60 + random.below(40)}-0${1 + random.below(9)}-${10 + random.below(18)}`;
  return {
    headcount,
    legalRepresentative: inventedName(n),
    legalRepresentativeIdNumber: inventedIdentityNumber(born, n),
    principal: inventedName(n),
    principalPhone: inventedPhone(n),
    contactPhone: inventedPhone(n + 500_000),
    ...(large && { safetyManager: inventedName(n + 7) }),
    ...(large && {
      stateOwned: random.chance(0.12),
      aboveScale: headcount >= 60,
      safetyDirector: inventedName(n + 13),
      fullTimeSafetyManagers: Math.max(1, Math.ceil(headcount / 100)),
      partTimeSafetyManagers: random.below(3),
      dispatchedWorkers: random.below(Math.ceil(headcount / 5)),
    }),
    // 高危企业设置总工程师岗位.
    ...(large && (licensedSectors.includes(sector) || sector === 'GAS') && { chiefEngineer: inventedName(n + 29) }),
  };
}

/** The largest have accounts of their own. */
function openAccounts(sim: Simulation, firms: Firms, all: readonly Firm[]): void {
  const { offices } = sim;
  const first = offices.firms[0]!;
  const wanted = Math.max(1, Math.round(400 * sim.scale));
  const largest = [...all]
    .sort((a, b) => (b.headcount ?? 0) - (a.headcount ?? 0) || (a.id < b.id ? -1 : 1))
    .slice(0, wanted)
    .filter(({ id }) => id !== first.id);
  for (const firm of largest) firms.accounts.set(firm.id, offices.account(firm, `firm-${firms.accounts.size + 1}`));
  firms.accounts.set(first.id, offices.person('enterprise'));
}

function admit(sim: Simulation, firms: Firms, { id, sector }: Firm, i: number): void {
  const { offices } = sim;
  const old = i < offices.firms.length;
  sim.act(
    enterprises,
    acts.admitEnterprise,
    offices.departmentOf.get(sector) === offices.bureau ? firms.officer() : firms.department(sector),
    licensedSectors.includes(sector) && old
      ? { licenceNumber: `（渝）演示许字〔2025〕A${i}`, licenceValidUntil: addDays(civilDateOf(sim.ends), 400) }
      : {},
    { id },
  );
}

/** What an older ledger did not have is asked for when the township first verifies it. */
function verify(sim: Simulation, firms: Firms, firm: Firm, i: number): void {
  const people = peopleOf(sim, 9000 + i, false, i % 8 === 0 ? 'MEDIUM' : 'SMALL', firm.sector);
  sim.act(
    enterprises,
    acts.amendEnterprise,
    firms.township(firm.regionCode),
    {
      basis: '台账核实',
      scale: i % 8 === 0 ? 'MEDIUM' : 'SMALL',
      riskGrade: 'YELLOW',
      inspectionTier: 'GENERAL',
      ...people,
    },
    firm,
  );
}

/** What becomes of a few: renamed, stopped by itself and resumed, struck off. */
function* fate(sim: Simulation, firms: Firms, firm: Firm): Procedure {
  const lot = sim.random.below(1000);
  if (lot >= 30) return;
  if (lot >= 20) sim.leaving.add(firm.id);
  yield sim.sometime(20 + sim.random.below(320));
  if (lot < 8) rename(sim, firms, firm);
  else if (lot < 20) yield* standStill(sim, firms, firm);
  else {
    const kind = lot < 22 ? 'REVOKED' : 'CANCELLED';
    sim.act(enterprises, acts.deregisterEnterprise, firms.officer(), { reason: '市场监管部门推送注销', kind }, firm);
  }
}
function rename(sim: Simulation, firms: Firms, firm: Firm): void {
  const { name, regionCode } = sim.again(enterprises, firm);
  if (!firms.operating(firm.id)) return;
  const input = { basis: '营业执照变更', name: `${name}（更名）` };
  sim.act(enterprises, acts.amendEnterprise, firms.township(regionCode), input, firm);
}
/** Whoever is of the highest risk or has had an accident is reviewed on site before it goes on. */
const mayCommit = (sim: Simulation, { id }: Firm): boolean =>
  sim.get(enterprises, id)!.riskGrade !== 'RED' && sim.of(accidents, 'enterpriseId', id).length === 0;
function* standStill(sim: Simulation, firms: Firms, firm: Firm): Procedure {
  if (!firms.operating(firm.id)) return;
  const by = firms.township(firm.regionCode);
  const stopped = sim.now;
  const plan = { reason: '订单不足，自行停产', guardPlan: '安排两人昼夜值守' };
  sim.act(enterprises, acts.stopEnterprise, by, plan, firm);
  if (!sim.random.chance(0.7)) return;
  yield sim.sometime(15 + sim.random.below(40));
  if (sim.again(enterprises, firm).status !== 'SELF_STOPPED' || firms.hasMajor(firm.id)) return;
  if (mayCommit(sim, firm)) {
    sim.act(enterprises, acts.resumeEnterprise, by, { appliedAt: stopped, review: '已承诺落实复产安全措施' }, firm);
    return;
  }
  const head = sim.offices.person('head');
  const resumptionFileId = sim.document(head, '复产审查记录');
  const input = { appliedAt: stopped, review: '现场审查合格，同意恢复', resumptionFileId };
  sim.act(enterprises, acts.resumeEnterprise, head, input, firm, [firms.officer(), head]);
}
