import { afterAll, beforeAll, expect, test } from '@jest/globals';
import pg from 'pg';
import { random } from '../../src/demo/random.js';
import { proveLedger } from '../../src/proof/ledger.js';
import { SimulatedBank } from '../../src/server/bank/simulator.js';
import { relief } from '../support/relief.js';
import { databaseUrl, world, type World } from '../support/world.js';

// The same over HTTP and PostgreSQL: clerks at once, a faulty bank, and afterwards the proof of the whole ledger.
const runs = Number(process.env.RUNS_HTTP ?? 60);
const seed = Number(process.env.SEED ?? Date.now() % 1_000_000_000);
const village = '500238100205';
const at = { start: '2026-09-01T02:00:00Z', applied: '2026-09-02T02:00:00Z', after: '2026-09-15T02:00:00Z' };
let w: World;
let r: ReturnType<typeof relief>;
beforeAll(async () => {
  w = await world();
  r = relief(w, at.start);
});
afterAll(() => w.close());

test(`${runs} runs over HTTP: nobody is paid twice, and the ledger is proven (SEED=${seed})`, async () => {
  const reviewers = await r.reviewers();
  const told: Record<string, number> = {};
  const banks = new Map<string, SimulatedBank>();
  const count = (name: string, codes: readonly string[]) => {
    for (const code of codes.length ? codes : [`${name} accepted`]) told[code] = (told[code] ?? 0) + 1;
  };
  for (let n = 0; n < runs; n++) {
    const d = random(seed * 1000 + n);
    const fund = await r.fund('2000.00');
    const event = await r.event({ name: `演示${n}`, startedAt: '2026-08-01T00:00:00+08:00' });
    const programme = await r.programme(
      'EMERGENCY',
      event.id,
      { amount: '20.00', unit: 'PERSON_DAY', daysMax: 15 },
      { startsOn: '2026-08-01' },
    );
    await r.allocate(fund.id, programme.id, d.pick(['2000.00', '500.00']));
    const claims: { id: string; headId: string }[] = [];
    const batches: { id: string; number: string }[] = [];
    for (let h = 0; h < 2; h++) {
      const home = await r.household(1_000 + n * 2 + h, 1 + d.below(3), village, {}, 'township-100');
      const claim = await r.claim(programme.id, home, n * 4 + h, { days: 1 + d.below(15) });
      claims.push({ id: claim.id, headId: home.head.id });
    }
    const seen = async (type: string, id: string, more = '') =>
      (
        await r.read('finance', `query($id: ID!) { node(id: $id) { ... on ${type} { id version status ${more} } } }`, {
          id,
        })
      ).node;
    const tried = async (who: string, name: string, type: string, id: string, input: object, when: string) => {
      const { version } = await seen(type, id);
      const answer = await r.act(
        who,
        name,
        { id, expectedVersion: version, ...input },
        'change { entry { id ... on RegisterEntry { version } } }',
        { at: when },
      );
      count(name, r.codes(answer));
      return answer;
    };
    // Each sent twice at once, by two who know nothing of one another.
    const both = (...asked: Parameters<typeof tried>) =>
      Promise.all(d.chance(0.5) ? [tried(...asked), tried(...asked)] : [tried(...asked)]);
    const bank = new SimulatedBank(null, `${seed} ${n}`, {
      rejects: d.below(300),
      loses: d.below(300),
      delays: d.below(300),
      repeats: d.below(500),
      returns: d.below(300),
    });
    const collect = async (inquire: boolean) => {
      for (const { id, number } of batches) {
        const lines = (
          await r.read(
            'finance',
            'query($id: ID!) { payouts(first: 50, where: { batchId: $id }) { nodes { id version status endToEndId amount } } }',
            { id },
          )
        ).payouts.nodes as { id: string; version: number; status: string; endToEndId: string; amount: string }[];
        const answers = inquire
          ? await bank.inquire(
              number,
              lines
                .filter(({ status }) => ['SUBMITTED', 'UNKNOWN'].includes(status))
                .map(({ endToEndId }) => endToEndId),
            )
          : (await bank.answers(number)).answers;
        for (const { endToEndId, outcome, amount } of answers) {
          const line = lines.find((each) => each.endToEndId === endToEndId)!;
          if (outcome === 'RETURNED') {
            if (line.status === 'SETTLED')
              await both(
                'finance',
                'returnPayout',
                'Payout',
                line.id,
                { returnedOn: '2026-09-15', reason: '退汇' },
                at.after,
              );
          } else if (inquire || d.chance(0.85))
            await both(
              'finance',
              'settlePayouts',
              'PaymentBatch',
              id,
              { lines: [{ endToEndId, outcome: !inquire && d.chance(0.1) ? 'UNKNOWN' : outcome, amount }] },
              at.after,
            );
        }
      }
    };
    const steps: (() => Promise<unknown>)[] = [
      async () => {
        for (const { id } of claims)
          await both(
            'township-100',
            'reviewByVillage',
            'ReliefClaim',
            id,
            { metOn: '2026-09-02', attendees: 9, inFavour: 9, against: 0, abstained: 0, opinion: '同意' },
            at.applied,
          );
      },
      async () => {
        for (const { id } of claims)
          await both(
            'township-100',
            'publishByVillage',
            'ReliefClaim',
            id,
            { publishedOn: '2026-09-02', place: '栏' },
            at.applied,
          );
      },
      async () => {
        for (const { id } of claims)
          await both(
            'township-100',
            'reviewByTownship',
            'ReliefClaim',
            id,
            { approved: true, unrelated: true, reviewerIds: reviewers, fieldChecked: true, opinion: '属实' },
            at.after,
          );
      },
      async () => {
        await Promise.all(
          claims.map(({ id }) =>
            both(
              'head',
              'decideClaim',
              'ReliefClaim',
              id,
              { approved: true, unrelated: true, fundId: fund.id, opinion: '同意' },
              at.after,
            ),
          ),
        );
      },
      async () => {
        const composed = await Promise.all(
          Array.from({ length: 1 + d.below(4) }, () =>
            r.act(
              'finance',
              'composeBatch',
              { programmeId: programme.id, fundId: fund.id, ...(d.chance(0.4) && { claimIds: [d.pick(claims).id] }) },
              'paymentBatch { id number }',
              { at: at.after },
            ),
          ),
        );
        for (const each of composed) {
          count('composeBatch', r.codes(each));
          if (each.paymentBatch) batches.push(each.paymentBatch);
        }
      },
      async () => {
        for (const { id } of batches) {
          const answers = await both('finance-2', 'approveBatch', 'PaymentBatch', id, {}, at.after);
          for (const { change } of answers)
            if (change?.entry)
              count(
                'countersign',
                r.codes(
                  await r.act(
                    'head',
                    'countersign',
                    { id: change.entry.id, expectedVersion: change.entry.version },
                    '',
                    { at: at.after },
                  ),
                ),
              );
        }
      },
      async () => {
        for (const { id } of batches) await both('finance', 'submitBatch', 'PaymentBatch', id, {}, at.after);
      },
      async () => {
        for (const { id, number } of batches)
          if ((await seen('PaymentBatch', id)).status === 'SUBMITTED') {
            const lines = (
              await r.read(
                'finance',
                'query($id: ID!) { payouts(first: 50, where: { batchId: $id }) { nodes { endToEndId amount } } }',
                { id },
              )
            ).payouts.nodes;
            for (let times = 1 + d.below(2); times > 0; times--)
              await bank.hand({ batch: number, count: lines.length, total: '', manifest: '', lines });
          }
      },
      () => collect(false),
    ];
    for (const step of steps) if (d.chance(0.95)) await step();
    for (let i = 0; i < 8; i++)
      await d.pick([
        ...steps.slice(4),
        steps[8]!,
        async () => {
          const claim = d.pick(claims);
          await both(
            'township-100',
            'correctAccount',
            'ReliefClaim',
            claim.id,
            { account: r.account(9_000 + n * 10 + i, claim.headId), proof: '证明' },
            at.after,
          );
        },
        async () => {
          await both('township-100', 'withdrawClaim', 'ReliefClaim', d.pick(claims).id, { reason: '撤回' }, at.after);
        },
      ])();
    await steps[7]!();
    await collect(true);
    for (const { number } of batches) banks.set(number, bank);
  }
  // What the bank has paid and not sent back is paid once for each person, and is what the register says.
  const { rows } = await w.sql.query<{ number: string; id: string; status: string; key: string }>(
    `select b.number, p.end_to_end_id as id, p.status, concat_ws(' ', p.programme_id, p.beneficiary_id, p.period, p.tranche) as key from payout p join payment_batch b on b.id = p.batch_id`,
  );
  const out = new Map<string, number>();
  for (const { number, id, status, key } of rows) {
    const paid = banks.get(number)!.paid(number).has(id);
    expect([id, status, ['SETTLED', 'RETURNED'].includes(status)]).toEqual([id, status, paid]);
    if (paid && status !== 'RETURNED') out.set(key, (out.get(key) ?? 0) + 1);
  }
  expect([...out.values()].filter((times) => times !== 1)).toEqual([]);
  const client = new pg.Client({
    connectionString: databaseUrl(w.database),
    options: '-c role=sanbixu_app -c timezone=UTC -c datestyle=ISO',
  });
  await client.connect();
  try {
    expect((await proveLedger(w.service.services, client)).proven.filter(({ faults }) => faults.length > 0)).toEqual(
      [],
    );
  } finally {
    await client.end();
  }
  console.log(
    `SEED=${seed} ${runs} runs, ${rows.length} payouts, ${out.size} paid; ${Object.entries(told)
      .sort(([, a], [, b]) => b - a)
      .map(([name, times]) => `${name} ${times}`)
      .join(', ')}`,
  );
  for (const name of ['STALE_VERSION', 'settlePayouts accepted', 'returnPayout accepted', 'correctAccount accepted'])
    expect([name, (told[name] ?? 0) > 0]).toEqual([name, true]);
}, 300_000);
