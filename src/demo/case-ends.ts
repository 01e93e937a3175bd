import { proposeDishonesty, listDishonesty } from '../enforcement/dishonesty/dishonesty.acts.js';
import { dishonestyListings } from '../enforcement/dishonesty/dishonesty.noun.js';
import * as acts from '../enforcement/enforcement-case/enforcement-case.acts.js';
import { owedOn } from '../enforcement/enforcement-case/enforcement-case.amounts.js';
import { caseParties, enforcementCases } from '../enforcement/enforcement-case/enforcement-case.noun.js';
import { partyEnds } from '../enforcement/enforcement-case/enforcement-case.lifecycle.js';
import { repairCredit, withdrawPublication } from '../enforcement/publication/publication.acts.js';
import { publications } from '../enforcement/publication/publication.noun.js';
import { addDays, addMonths, civilDateOf } from '../kernel/civil-date.js';
import type { Prosecuted } from './cases.js';
import type { Procedure, Simulation } from './simulation.js';

/** Service, publicity and payment of one party; the last to be done with closes the case. */
export function* performance(sim: Simulation, prosecuted: Prosecuted, partyId: string, method: string): Procedure {
  const { it, handler, simple, course } = prosecuted;
  yield simple ? sim.minutes(6) : sim.workdays(2, 15);
  sim.act(enforcementCases, acts.serveDecision, handler, { partyId, method }, it);
  yield sim.workdays(2, 16);
  const level = simple ? { level: 'MINOR', months: 0 } : { level: 'GENERAL', months: 6 };
  const platform = '国家企业信用信息公示系统（演示）';
  sim.act(enforcementCases, acts.publishDecision, handler, { partyId, platform, ...level }, it);
  if (course === 'COURT') yield* compel(sim, prosecuted, partyId);
  else {
    if (course === 'DEFERRED') yield* defer(sim, prosecuted, partyId);
    if (course === 'APPEALED') yield* contest(sim, prosecuted, partyId);
    if (!sim.random.chance(0.94)) {
      yield* urge(sim, prosecuted, partyId);
      return;
    }
    yield sim.workdays(1 + sim.random.below(10), 10.5);
    pay(sim, prosecuted, partyId);
  }
  if (course === 'DISHONEST') sim.start(distrust(sim, prosecuted, 'FALSE_REPORTS'), sim.workdays(5));
  if (!simple && sim.random.chance(0.4)) sim.start(repair(sim, partyId));
  const parties = sim.of(caseParties, 'caseId', it.id);
  if (parties.every(({ status }) => partyEnds.includes(status) || status === 'PERFORMED'))
    yield* finish(sim, prosecuted);
}

/** Pays what is still owed that day, with what was added for being late. */
function pay(sim: Simulation, { it }: Prosecuted, partyId: string): void {
  const party = sim.get(caseParties, partyId)!;
  const amount = String(owedOn(party, sim.today, sim.law, it.regionCode).left);
  const input = { partyId, amount, paidOn: sim.today, channel: 'BANK', receipt: `非税演示${it.number}` };
  sim.act(enforcementCases, acts.recordPayment, sim.offices.person('finance'), input, it);
}
function* defer(sim: Simulation, { it }: Prosecuted, partyId: string): Procedure {
  yield sim.workdays(4);
  const input = { partyId, dueOn: addDays(sim.today, 60), reason: '当事人资金周转困难，申请延期' };
  sim.act(enforcementCases, acts.deferPayment, sim.offices.person('head'), input, it);
  yield sim.workdays(30);
}
function* urge(sim: Simulation, { it, handler }: Prosecuted, partyId: string): Procedure {
  yield sim.on(sim.worked(addDays(civilDateOf(sim.get(caseParties, partyId)!.payDue!), 2)), 10);
  const content = '限十日内缴清罚款和加处罚款，逾期申请法院强制执行；可以陈述申辩';
  sim.act(enforcementCases, acts.urgePayment, handler, { partyId, content, method: 'DIRECT' }, it);
}
/** Whoever pays nothing and contests nothing is compelled by the court. */
function* compel(sim: Simulation, prosecuted: Prosecuted, partyId: string): Procedure {
  const { it, handler } = prosecuted;
  yield* urge(sim, prosecuted, partyId);
  sim.start(distrust(sim, prosecuted, 'UNPERFORMED'), sim.workdays(20));
  const served = civilDateOf(sim.get(caseParties, partyId)!.servedAt!);
  yield sim.on(sim.worked(addDays(addMonths(served, 6), 5)), 10);
  const head = sim.offices.person('head');
  const asked = { partyId, court: '巫溪县人民法院（演示）', fileId: sim.document(head, '强制执行申请书') };
  sim.act(enforcementCases, acts.applyToCourt, head, asked, it);
  yield sim.workdays(30);
  const result = { partyId, result: 'GRANTED', document: '（演示）行审1号' };
  sim.act(enforcementCases, acts.recordCourtResult, handler, result, it);
  yield sim.workdays(20);
  pay(sim, prosecuted, partyId);
}
/** Contested and changed: what was made public is withdrawn. */
function* contest(sim: Simulation, { it, handler }: Prosecuted, partyId: string): Procedure {
  yield sim.workdays(5);
  const filed = { partyId, kind: 'RECONSIDERATION', filedOn: sim.today, document: '（演示）复受1号' };
  sim.act(enforcementCases, acts.recordAppeal, handler, filed, it);
  yield sim.workdays(45);
  const fine = String(BigInt(sim.get(caseParties, partyId)!.fine!) / 2n);
  const ended = { partyId, outcome: 'CHANGED', settledOn: sim.today, fine, document: '（演示）复决1号' };
  sim.act(enforcementCases, acts.settleAppeal, handler, ended, it);
  yield sim.workdays(2);
  const [shown] = sim.of(publications, 'partyId', partyId);
  const reason = { reason: '复议变更处罚决定' };
  if (shown) sim.act(publications, withdrawPublication, handler, reason, shown);
}
function* repair(sim: Simulation, partyId: string): Procedure {
  const [shown] = sim.of(publications, 'partyId', partyId);
  if (!shown) return;
  yield sim.on(sim.worked(addDays(shown.repairableFrom, 5)), 10);
  if (sim.again(publications, shown).status !== 'PUBLISHED') return;
  const input = { commitment: '已全面履行处罚决定，承诺守法经营', obligationsDone: true };
  sim.act(publications, repairCredit, sim.offices.person('head'), input, shown);
}
function* distrust(sim: Simulation, { it, firm, handler }: Prosecuted, ground: string): Procedure {
  const head = sim.offices.person('head');
  const told = sim.offices.person('economy').office.id;
  if (sim.of(dishonestyListings, 'enterpriseId', firm.id).length > 0) return;
  const listing = sim.act(dishonestyListings, proposeDishonesty, handler, {
    enterpriseId: firm.id,
    caseId: it.id,
    ground,
    facts: ground === 'UNPERFORMED' ? '有履行能力而拒不缴纳罚款' : '提供虚假培训记录',
    subjectKind: 'UNIT',
  });
  yield sim.workdays(12);
  const listed = sim.random.chance(0.7);
  const input = listed
    ? {
        listed,
        opinion: '申辩理由不成立',
        jointPunishment: '推送市信用平台，联合惩戒',
        sanctions: [{ organisationId: told, measure: 'SUBSIDIES' }],
      }
    : { listed, opinion: '已主动纠正，不予列入' };
  sim.act(dishonestyListings, listDishonesty, head, input, listing);
}

/** Rechecked, closed and put on file. */
function* finish(sim: Simulation, { it, handler, handlers }: Prosecuted): Procedure {
  yield sim.workdays(7, 16.7);
  const officerIds = handlers.map(({ id }) => id);
  sim.act(enforcementCases, acts.recheckCase, handler, { passed: true, opinion: '已整改到位', officerIds }, it);
  yield sim.minutes(20);
  sim.act(enforcementCases, acts.closeCase, sim.offices.person('head'), { note: '执行完毕、整改到位' }, it);
  yield sim.workdays(12, 10);
  const archived = { archiveNumber: `演示-${it.number}`, catalogueFileId: sim.document(handler, '卷内目录') };
  sim.act(enforcementCases, acts.archiveCase, handler, archived, it);
}
