import { correctAccount } from '../relief/claim/claim.acts.js';
import { reliefClaims } from '../relief/claim/claim.noun.js';
import { households } from '../relief/household/household.noun.js';
import * as acts from '../relief/payout/payout.acts.js';
import { paymentBatches, payouts } from '../relief/payout/payout.noun.js';
import type { PaymentBatch, Payout } from '../relief/payout/payout.js';
import { addDays } from '../kernel/civil-date.js';
import { inventedCard, townshipOf, type Fund, type Programme } from './claims.js';
import { due } from './relief-tellers.js';
import type { Entry, Procedure, Simulation } from './simulation.js';

const linesAtOnce = 500;

/** A batch from its composing to the bank's answer; what the bank did not take is paid again to another account. */
export function* pay(sim: Simulation, programme: Programme, fund: Fund, again = true): Procedure {
  const batch = compose(sim, programme, fund);
  if (!batch) return;
  const { offices } = sim;
  const finance = offices.person('finance');
  const other = offices.person('finance-2');
  yield sim.on(sim.today, 14);
  sim.act(paymentBatches, acts.approveBatch, other, {}, batch, [other, offices.person('head')]);
  yield sim.on(sim.today, 16);
  sim.act(paymentBatches, acts.submitBatch, finance, {}, batch);
  yield sim.on(addDays(sim.today, 1), 10);
  const refused = settle(sim, batch);
  if (!again) return;
  yield sim.workdays(3);
  comeBack(sim, batch);
  if (refused.length === 0) return;
  for (const line of refused) correct(sim, line);
  yield sim.workdays(4);
  yield* pay(sim, programme, fund, false);
}

/** Everything that is due, on one list; none where nothing is. */
export function compose(sim: Simulation, programme: Programme, fund: Fund): Entry<PaymentBatch> | null {
  if (due(sim, programme.id).length === 0) return null;
  const input = { programmeId: programme.id, fundId: fund.id, most: 10_000 };
  return sim.act(paymentBatches, acts.composeBatch, sim.offices.person('finance'), input);
}

/** What the bank says of each line: a few accounts do not take it. */
function settle(sim: Simulation, batch: Entry<PaymentBatch>): readonly Entry<Payout>[] {
  const own = sim.of(payouts, 'batchId', batch.id);
  const refuses = (i: number): boolean => i % 83 === 40;
  const lines = own.map(({ endToEndId, amount }, i) => ({
    endToEndId,
    amount,
    outcome: refuses(i) ? 'REJECTED' : 'SETTLED',
    bankReference: `演示${String(i).padStart(8, '0')}`,
    reason: refuses(i) ? '账号户名不符' : null,
  }));
  for (let from = 0; from < lines.length; from += linesAtOnce) {
    const some = { lines: lines.slice(from, from + linesAtOnce) };
    sim.act(paymentBatches, acts.settlePayouts, sim.offices.person('finance'), some, batch);
  }
  return own.filter((_, i) => refuses(i));
}

/** One of a larger batch is returned by the bank, another was not due and is paid back. */
function comeBack(sim: Simulation, batch: Entry<PaymentBatch>): void {
  const settled = sim.of(payouts, 'batchId', batch.id).filter(({ status }) => status === 'SETTLED');
  const [returned, recovered] = settled.slice(20);
  if (!returned || !recovered) return;
  const finance = sim.offices.person('finance');
  const reason = { returnedOn: sim.today, reason: '账户已销户', bankReference: '演示退汇' };
  sim.act(payouts, acts.returnPayout, finance, reason, returned);
  const order = { order: '溪财追1号（演示）', reason: '重复享受临时救助' };
  sim.act(payouts, acts.recoverPayout, finance, order, recovered);
  sim.start(recovery(sim, recovered), sim.workdays(20));
}
function* recovery(sim: Simulation, payout: Entry<Payout>): Procedure {
  const input = { recoveredOn: sim.today, amount: payout.amount };
  sim.act(payouts, acts.recordRecovery, sim.offices.person('finance'), input, payout);
}

function correct(sim: Simulation, { claimId }: Payout): void {
  const claim = sim.get(reliefClaims, claimId)!;
  const { headId } = sim.get(households, claim.householdId)!;
  const accountNo = inventedCard(sim.cards.size);
  const account = { kind: 'CARD', holderName: '演示', accountNo, bankName: '演示农商行', holderId: headId };
  const corrected = { account, proof: '新开户证明（演示）' };
  const by = townshipOf(sim, claim.regionCode);
  const after = sim.act(reliefClaims, correctAccount, by, corrected, claim);
  sim.cards.set(after.accountId, accountNo);
}
