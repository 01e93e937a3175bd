import * as enterpriseActs from '../enterprise/enterprise/enterprise.acts.js';
import { enterprises } from '../enterprise/enterprise/enterprise.noun.js';
import { selfSources } from '../hazard/hazard/hazard.facts.js';
import * as acts from '../hazard/hazard/hazard.acts.js';
import { hazards } from '../hazard/hazard/hazard.noun.js';
import * as listingActs from '../hazard/listing/listing.acts.js';
import { listings } from '../hazard/listing/listing.noun.js';
import * as lookbackActs from '../hazard/lookback/lookback.acts.js';
import { lookbacks } from '../hazard/lookback/lookback.noun.js';
import { civilDateOf } from '../kernel/civil-date.js';
import type { Instant } from '../kernel/instant.js';
import type { Firms } from './firms.js';
import { inventedName } from './names.js';
import type { Person } from './offices.js';
import { askForReview, receive, rightingOf, signReview, type Found } from './righting.js';
import type { Entry, Procedure, Simulation } from './simulation.js';

/** Those who order, and later review, a MAJOR hazard. */
type Pair = readonly [Person, Person];

/** A MAJOR hazard from its order to its closing, with what goes beside and what follows. */
export function* major(sim: Simulation, firms: Firms, found: Found, letGo: boolean): Procedure {
  const { random } = sim;
  const { hazard, reporter } = found;
  const pair = firms.pair([reporter]);
  yield sim.sometime(1);
  const deadline = sim.sometime(25 + random.below(20));
  const order = {
    deadline,
    suspension: '停用相关设备，撤出作业人员',
    orderFileId: sim.document(pair[1], '责令限期整改指令书'),
  };
  sim.act(hazards, acts.orderRectification, pair[1], order, hazard, pair);
  yield sim.sometime(1);
  receive(sim, firms, found);
  if (random.chance(0.25)) sim.start(suspend(sim, hazard.enterpriseId!, pair, deadline), sim.sometime(1));
  // What is let go is listed for supervision, and stays so.
  if (letGo || random.chance(0.25)) sim.start(list(sim, firms, found, deadline), sim.sometime(2));
  yield sim.sometime(2 + random.below(3));
  plan(sim, firms, found, deadline);
  tellWorkers(sim, firms, found);
  if (!letGo && random.chance(0.2)) {
    const at = sim.sometime(10);
    if (at < deadline) sim.start(extend(sim, found, pair, deadline), at);
  }
  if (letGo) return;
  yield sim.sometime(12 + random.below(10));
  askForReview(sim, rightingOf(firms, hazard), hazard, '已按方案整改完毕', '整改佐证');
  yield sim.sometime(2 + random.below(4));
  close(sim, found, pair);
  yield* afterwards(sim, firms, found);
}

function plan(sim: Simulation, firms: Firms, { hazard }: Found, deadline: Instant): void {
  const input = {
    responsiblePerson: inventedName(sim.random.below(100)),
    measures: '按专项方案整改',
    funds: String((1 + sim.random.below(200)) * 100_000),
    dueOn: civilDateOf(deadline),
    contingency: '设置警戒，专人值守，备足应急物资',
  };
  sim.act(hazards, acts.planRectification, rightingOf(firms, hazard), input, hazard);
}

/** The enterprise tells its workers, where it has an account (安全生产法 第四十一条). */
function tellWorkers(sim: Simulation, firms: Firms, { hazard }: Found): void {
  const account = firms.accounts.get(hazard.enterpriseId!);
  if (!account) return;
  const input = { toldOn: sim.today, body: 'MEETING', workersFileId: sim.document(account, '职工大会报告记录') };
  sim.act(hazards, acts.reportHazardToWorkers, account, input, hazard);
}

/** Holidays may carry the day past the review: then it was not asked for. */
function* extend(sim: Simulation, { hazard }: Found, [first]: Pair, deadline: Instant): Procedure {
  if (sim.again(hazards, hazard).status !== 'RECTIFYING') return;
  const rectificationDue = sim.sometime(10, civilDateOf(deadline));
  const input = { rectificationDue, reason: '设备到货延迟', safeguards: '停用期间专人值守' };
  sim.act(hazards, acts.extendRectification, first, input, hazard);
}

function* suspend(sim: Simulation, firmId: string, pair: Pair, deadline: Instant): Procedure {
  if (!['OPERATING', 'SELF_STOPPED'].includes(sim.get(enterprises, firmId)!.status)) return;
  const head = sim.offices.person('head');
  const input = {
    basis: 'HAZARD_DANGER',
    reason: '重大事故隐患排除前无法保证安全',
    scope: '相关车间和设备',
    deadline,
    suspensionFileId: sim.document(head, '停产停业决定书'),
  };
  sim.act(enterprises, enterpriseActs.suspendEnterprise, head, input, { id: firmId }, [...pair, head]);
}

const isListed = (sim: Simulation, { id }: Entry<object>) => sim.of(listings, 'hazardId', id)[0];

/** Listed for supervision: progress is reported each week until it is delisted. */
function* list(sim: Simulation, firms: Firms, { hazard, department }: Found, deadline: Instant): Procedure {
  if (['CLOSED', 'FIXED_ON_SPOT'].includes(sim.again(hazards, hazard).status)) return;
  const n = sim.all(listings).length + 1;
  const listing = sim.act(listings, listingActs.listForSupervision, sim.offices.person('leader'), {
    hazardId: hazard.id,
    level: 'COUNTY',
    supervisorId: department.office.id,
    requirement: '按期整改销号，每周报告进展',
    settlementDue: deadline,
    noticeNumber: `溪安委公告（演示）〔${sim.today.slice(0, 4)}〕${n}号`,
    noticedOn: sim.today,
  });
  for (yield sim.sometime(6); sim.again(listings, listing).status === 'LISTED'; yield sim.sometime(7))
    sim.act(
      listings,
      listingActs.reportListingProgress,
      firms.township(hazard.regionCode),
      { progress: '整改按方案推进' },
      listing,
    );
}

function close(sim: Simulation, { hazard, department }: Found, [first, second]: Pair): void {
  const { offices } = sim;
  const input = {
    reviewerIds: [first.id, second.id],
    opinion: '现场复查合格',
    reviewFileId: sim.document(first, '复查意见书'),
  };
  signReview(sim, hazard, [second]);
  const whose = department.roles.includes('SECTOR_DEPT') ? department : offices.person('head');
  const signers = [first, whose, ...(isListed(sim, hazard) ? [offices.person('leader')] : [])];
  sim.act(hazards, acts.closeHazard, first, input, hazard, signers);
}

/** What follows a closed MAJOR hazard: delisting, resuming, looking back. */
function* afterwards(sim: Simulation, firms: Firms, { hazard }: Found): Procedure {
  const firmId = hazard.enterpriseId!;
  const closed = sim.now;
  const listing = isListed(sim, hazard);
  if (listing) sim.start(delist(sim, listing), sim.sometime(2));
  if (sim.get(enterprises, firmId)!.status === 'ORDERED_SUSPENDED')
    sim.start(resume(sim, firms, firmId, closed), sim.sometime(1 + sim.random.below(4)));
  if (!selfSources.includes(hazard.source)) yield* lookBack(sim, firms.officer(), hazard);
}
function* delist(sim: Simulation, listing: Entry<object>): Procedure {
  const leader = sim.offices.person('leader');
  const input = { acceptance: '督办单位已验收', acceptanceFileId: sim.document(leader, '验收意见') };
  sim.act(listings, listingActs.delist, leader, input, listing);
}
function* resume(sim: Simulation, firms: Firms, firmId: string, appliedAt: Instant): Procedure {
  if (sim.get(enterprises, firmId)!.status !== 'ORDERED_SUSPENDED' || firms.hasMajor(firmId)) return;
  const head = sim.offices.person('head');
  const input = {
    appliedAt,
    review: '现场审查合格，同意恢复',
    resumptionFileId: sim.document(head, '复产审查记录'),
  };
  sim.act(enterprises, enterpriseActs.resumeEnterprise, head, input, { id: firmId }, [firms.officer(), head]);
}
function* lookBack(sim: Simulation, officer: Person, hazard: Entry<object>): Procedure {
  yield sim.sometime(3 + sim.random.below(8));
  const input = { hazardId: hazard.id, matter: '上一周期企业自查为何未发现' };
  const lookback = sim.act(lookbacks, lookbackActs.openLookback, officer, input);
  yield sim.sometime(8 + sim.random.below(25));
  const finding = sim.random.chance(0.3)
    ? { finding: 'NONE', conclusion: '隐患系检查当日形成' }
    : {
        finding: 'MISSED',
        conclusion: '自查走过场',
        handling: '约谈安全管理负责人',
        persons: [{ position: '安全管理负责人', conduct: '自查走过场', measure: 'INTERVIEW' }],
      };
  sim.act(lookbacks, lookbackActs.concludeLookback, officer, finding, lookback);
}
