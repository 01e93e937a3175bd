import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { setTimeout as sleep } from 'node:timers/promises';
import { random } from '../../src/demo/random.js';
import { cardNumber, inventedIdNumber, relief } from '../support/relief.js';
import { newId, world, type World } from '../support/world.js';

// A winter and spring of the county, from the approved plan to the bank's last word, as its clerks would do it over
// HTTP.
const persons = Number(process.env.PERSONS ?? 2_000);
const season = '2025-2026';
const county = '500238000000';
const day = {
  plan: '2025-11-05T02:00:00Z',
  survey: '2025-11-06T02:00:00Z',
  applied: '2025-11-10T02:00:00Z',
  reviewed: '2025-11-20T02:00:00Z',
  decided: '2025-11-21T02:00:00Z',
  paid: '2025-11-25T02:00:00Z',
};
let w: World;
let r: ReturnType<typeof relief>;
const begun = Date.now();
const told: string[] = [];
const progress = (what: string) => {
  told.push(`${((Date.now() - begun) / 1000).toFixed(1)} s ${what}`);
};
beforeAll(async () => {
  w = await world({ WORKER: 'on', WRITE_CONNECTIONS: '8' });
  r = relief(w, day.plan);
}, 60_000);
afterAll(() => w.close());
const eight = async <T>(all: readonly T[], work: (each: T) => Promise<unknown>): Promise<void> => {
  const left = [...all];
  await Promise.all(
    Array.from({ length: 8 }, async () => {
      for (let each = left.shift(); each !== undefined; each = left.shift()) await work(each);
    }),
  );
};

test(`${persons} persons of a winter and spring, from plan to settled batch; the same season again pays nobody`, async () => {
  const opened = {
    region: county,
    kind: 'WINTER_SPRING',
    name: '2025—2026年度冬春救助',
    season,
    startsOn: '2025-12-01',
    document: '溪府办〔2025〕88号',
    planApprovedOn: '2025-10-20',
    standards: [
      { region: county, amount: '165.00', unit: 'PERSON', validFrom: '2025-10-01', document: '渝应急发〔2025〕1号' },
    ],
  };
  const fund = await r.fund('1485000.00', { name: '冬春救助资金', year: 2025, kind: 'TRANSFER' });
  const { reliefProgramme: programme } = await r.done(
    'head',
    'openProgramme',
    opened,
    'reliefProgramme { id planDueOn }',
  );
  expect(programme.planDueOn).toBe('2025-10-31');
  await r.allocate(fund.id, programme.id, '1485000.00');
  progress('plan approved, fund set aside');

  const { rows: villages } = await w.sql.query<{ code: string }>(
    `select code from region where level = 'VILLAGE' and left(code, 6) = '500238' and valid_to is null order by code`,
  );
  const d = random(20251201);
  const homes: { village: string; size: number; n: number }[] = [];
  for (let left = persons, n = 0; left > 0; n++) {
    let size = 1;
    while (size < 8 && d.chance(0.62)) size += 1;
    size = Math.min(size, left);
    homes.push({ village: villages[n % villages.length]!.code, size, n });
    left -= size;
  }
  const rows = new Map<string, object[]>();
  let entered = 0;
  const starts: number[] = [];
  homes.reduce((sum, { size }, i) => {
    starts[i] = sum;
    return sum + size;
  }, 0);
  await eight(homes, async ({ village, size, n }) => {
    const members = Array.from({ length: size }, (_, i) => ({
      personName: `演示${n}之${i}`,
      idNumber: inventedIdNumber(starts[n]! + i),
      kinship: i === 0 ? 'HEAD' : 'OTHER',
    }));
    const { household } = await r.done(
      `township-${village.slice(6, 9)}`,
      'registerHousehold',
      { region: village, address: '演示', members, dwellings: [] },
      'household { number head { id } }',
      { at: day.survey },
    );
    rows.set(village, [
      ...(rows.get(village) ?? []),
      {
        householdNumber: household.number,
        loss: '因灾缺粮',
        accountKind: 'CARD',
        holderName: `演示${n}之0`,
        accountNo: cardNumber(n),
        bankName: '农商行',
        holderId: household.head.id,
      },
    ]);
    entered += size;
  });
  expect(entered).toBe(persons);
  progress(`${homes.length} households, ${entered} persons surveyed`);
  const applied: { id: string; township: string }[] = [];
  const apply = async (village: string) =>
    (
      await r.read(
        `township-${village.slice(6, 9)}`,
        'mutation($input: ApplyForReliefBatchInput!) { applyForReliefBatch(input: $input) { accepted outcomes { reliefClaim { id } refusals { code } } } }',
        {
          input: { idempotencyKey: newId(), onError: 'REJECT_ROW', programmeId: programme.id, rows: rows.get(village) },
        },
        { at: day.applied },
      )
    ).applyForReliefBatch;
  await eight([...rows.keys()], async (village) => {
    const { outcomes } = await apply(village);
    for (const { reliefClaim } of outcomes) applied.push({ id: reliefClaim.id, township: village.slice(6, 9) });
  });
  expect(applied).toHaveLength(homes.length);
  progress(`${applied.length} claims applied for, by ${rows.size} villages' lists`);
  const each = async (
    what: string,
    name: string,
    version: number,
    who: (township: string) => string,
    input: object,
    at: string,
  ) => {
    await eight(applied, async ({ id, township }) => {
      await r.done(who(township), name, { id, expectedVersion: version, ...input }, '', { at });
    });
    progress(what);
  };
  const own = (township: string) => `township-${township}`;
  await each(
    'village votes',
    'reviewByVillage',
    1,
    own,
    { metOn: day.applied.slice(0, 10), attendees: 21, inFavour: 20, against: 0, abstained: 1, opinion: '同意' },
    day.applied,
  );
  await each(
    'made public',
    'publishByVillage',
    2,
    own,
    { publishedOn: day.applied.slice(0, 10), place: '村务公开栏' },
    day.applied,
  );
  // On a day of publicity, the village's list shows heads by masked names and nothing else of them.
  const list = await (
    await fetch(`${w.service.address}/lists/relief.csv`, {
      headers: { authorization: `Bearer ${await w.tokenOf('township-100')}`, 'x-sandbox-now': '2025-11-12T02:00:00Z' },
    })
  ).text();
  expect(list.split('\r\n').length - 2).toBe(applied.filter(({ township }) => township === '100').length);
  expect([/演\*+/.test(list), /演示\d/.test(list), /\d{15}/.test(list)]).toEqual([true, false, false]);
  const reviewers = new Map<string, string[]>();
  for (const township of new Set(applied.map((claim) => claim.township)))
    reviewers.set(township, await r.reviewers(`500238${township}000`));
  await eight(applied, async ({ id, township }) => {
    await r.done(
      own(township),
      'reviewByTownship',
      {
        id,
        expectedVersion: 3,
        approved: true,
        unrelated: true,
        reviewerIds: reviewers.get(township),
        fieldChecked: true,
        opinion: '属实',
      },
      '',
      { at: day.reviewed },
    );
  });
  progress('checked by the townships');
  await each(
    'decided by the county',
    'decideClaim',
    4,
    () => 'head',
    { approved: true, unrelated: true, fundId: fund.id, opinion: '同意' },
    day.decided,
  );
  const batch = await r.submitted(programme.id, fund.id, {}, { at: day.paid });
  expect([batch.count, batch.total]).toEqual([persons, `${persons * 165}.00`]);
  progress(`a batch of ${batch.count} lines, ${batch.total} yuan, composed, approved by two and handed to the bank`);
  const state = async () =>
    (
      await r.read(
        'finance',
        'query($id: ID!) { paymentBatch(id: $id) { status pending } }',
        { id: batch.id },
        { at: new Date().toISOString() },
      )
    ).paymentBatch;
  for (let i = 0; i < 600 && (await state()).status !== 'SETTLED'; i++) await sleep(200);
  expect(await state()).toEqual({ status: 'SETTLED', pending: 0 });
  const now = { at: new Date().toISOString() };
  const [figure] = (
    await r.read(
      'finance',
      'query($id: ID!) { reliefStatistics(where: { programmeId: $id }, groupBy: [KIND]) { kind claims decided persons decidedAmount inTransitAmount settled settledAmount failed } }',
      { id: programme.id },
      now,
    )
  ).reliefStatistics;
  expect(figure).toMatchObject({
    kind: 'WINTER_SPRING',
    claims: homes.length,
    decided: homes.length,
    persons,
    decidedAmount: `${persons * 165}.00`,
    inTransitAmount: '0.00',
  });
  expect([figure.settled + figure.failed, figure.settledAmount]).toEqual([persons, `${figure.settled * 165}.00`]);
  progress(`settled: ${figure.settled} paid, ${figure.failed} failed`);
  const monthly = (
    await r.read(
      'head',
      'query($id: ID!) { reliefStatistics(where: { programmeId: $id }, groupBy: [TOWNSHIP, MONTH]) { township townshipName month claims settled } }',
      { id: programme.id },
      now,
    )
  ).reliefStatistics;
  for (const { townshipName } of monthly) expect(townshipName).toMatch(/(乡|镇|街道|街道办事处)$/);
  expect([
    monthly.reduce((sum: number, { claims }: { claims: number }) => sum + claims, 0),
    new Set(monthly.map((one: { month: string }) => one.month)),
  ]).toEqual([homes.length, new Set(['2025-11'])]);

  // The same season again: no second programme, no claim, no payout; and whoever failed waits for an account.
  expect(r.codes(await r.act('head', 'openProgramme', opened))).toEqual(['ALREADY_REGISTERED']);
  const again = [...rows.keys()].slice(0, 40);
  for (const village of again)
    expect(
      (await apply(village)).outcomes
        .map(({ refusals }: { refusals: { code: string }[] }) => refusals.map(({ code }) => code).join())
        .every((codes: string) => codes === 'CLAIM_IS_THE_ONLY_ONE'),
    ).toBe(true);
  expect(
    r.codes(await r.act('finance', 'composeBatch', { programmeId: programme.id, fundId: fund.id }, '', now)),
  ).toEqual(['BATCH_HAS_LINES']);
  expect((await w.sql.query<{ n: number }>('select count(*)::int as n from payout')).rows[0]!.n).toBe(persons);
  progress('the same season again paid nobody');
  console.log(told.join('\n'));
}, 400_000);
