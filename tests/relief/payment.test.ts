import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { compactVerify, importJWK } from 'jose';
import { relief } from '../support/relief.js';
import { pdf, world, type World } from '../support/world.js';

const village = '500238100205';
let w: World;
let r: ReturnType<typeof relief>;
beforeAll(async () => {
  w = await world();
  r = relief(w);
});
afterAll(() => w.close());
const balances = async (id: string) =>
  Object.fromEntries(
    (
      await r.read('finance', 'query($id: ID!) { reliefFund(id: $id) { balances { account amount } } }', { id })
    ).reliefFund.balances.map(({ account, amount }: Record<string, string>) => [account, amount]),
  );

describe("a claim from the household's report to the money in its hands", () => {
  let fund: { id: string; version: number };
  let programme: any;
  let event: any;
  let reviewers: string[];
  beforeAll(async () => {
    fund = await r.fund('100000.00');
    event = await r.event();
    programme = await r.programme('EMERGENCY', event.id, { amount: '20.00', unit: 'PERSON_DAY', daysMax: 15 });
    reviewers = await r.reviewers();
  });

  test('every step, refused out of turn', async () => {
    expect(await balances(fund.id)).toEqual({
      SOURCE: '-100000.00',
      AVAILABLE: '100000.00',
      ALLOCATED: '0.00',
      COMMITTED: '0.00',
      IN_TRANSIT: '0.00',
      PAID: '0.00',
    });
    expect(
      r.codes(
        await r.act('finance', 'preAllocateFund', {
          id: fund.id,
          expectedVersion: fund.version,
          programmeId: programme.id,
          amount: '100000.01',
          document: '1',
        }),
      ),
    ).toEqual(['FUND_HOLDS_SO_MUCH']);
    expect((await r.allocate(fund.id, programme.id, '50000.00')).refusals).toEqual([]);
    const home = await r.household(1, 3, village, {}, 'township-100');
    const asked = {
      programmeId: programme.id,
      householdId: home.id,
      days: 10,
      loss: '房屋进水',
      account: r.account(1, home.head.id),
    };
    expect(r.codes(await r.act('township-100', 'applyForRelief', { ...asked, days: 16 }))).toEqual([
      'CLAIM_DAYS_ARE_WITHIN_THE_STANDARD',
    ]);
    expect(
      r.codes(
        await r.act('township-100', 'applyForRelief', {
          ...asked,
          account: {
            ...asked.account,
            accountNo: asked.account.accountNo.replace(/.$/, (last) => String((Number(last) + 1) % 10)),
          },
        }),
      ),
    ).toEqual(['CLAIM_ACCOUNT_IS_VALID']);
    const claim = await r.claim(programme.id, home, 1, { days: 10 }, 'township-100');
    expect(claim.persons).toBe(3);
    expect(r.codes(await r.act('township-100', 'applyForRelief', asked))).toEqual(['CLAIM_IS_THE_ONLY_ONE']);
    expect(
      (
        await r.act('head', 'decideClaim', {
          id: claim.id,
          expectedVersion: 1,
          approved: true,
          unrelated: true,
          fundId: fund.id,
          opinion: '同意',
        })
      ).refusals,
    ).toMatchObject([{ kind: 'ILLEGAL_MOVE' }]);
    const today = new Date(Date.now() + 8 * 3_600_000).toISOString().slice(0, 10);
    let version = 1;
    const step = async (who: string, name: string, input: object, at?: string) => {
      const answer = await r.act(
        who,
        name,
        { id: claim.id, expectedVersion: version, ...input },
        'reliefClaim { version status amount computed publishedUntil objector: objectorName { masked } }',
        at ? { at } : {},
      );
      if (answer.refusals.length === 0) version = answer.reliefClaim.version;
      return answer;
    };
    expect(
      r.codes(
        await step('township-100', 'reviewByVillage', {
          metOn: today,
          attendees: 4,
          inFavour: 5,
          against: 0,
          abstained: 0,
          kinPresent: 1,
          opinion: '',
        }),
      ),
    ).toEqual([
      'CLAIM_OPINION_IS_STATED',
      'VILLAGE_KIN_ABSTAIN',
      'VILLAGE_MEETING_IS_LARGE_ENOUGH',
      'VILLAGE_VOTES_ADD_UP',
    ]);
    await step('township-100', 'reviewByVillage', {
      metOn: today,
      attendees: 12,
      inFavour: 10,
      against: 1,
      abstained: 1,
      kinPresent: 1,
      opinion: '同意',
    });
    const published = await step('township-100', 'publishByVillage', { publishedOn: today, place: '村务公开栏' });
    expect(published).toMatchObject({ refusals: [], reliefClaim: { status: 'PUBLICISED' } });
    expect(
      r.codes(
        await step('township-100', 'reviewByTownship', {
          approved: true,
          unrelated: true,
          reviewerIds: reviewers,
          fieldChecked: true,
          opinion: '属实',
        }),
      ),
    ).toEqual(['PUBLICITY_IS_OVER']);
    expect(
      await step('township-100', 'objectToClaim', { objection: '其房屋未进水', objectorName: '欧阳某人' }),
    ).toMatchObject({ reliefClaim: { status: 'OBJECTED', objector: { masked: '欧阳**' } } });
    const after = new Date(
      Date.parse(`${published.reliefClaim.publishedUntil}T12:00:00+08:00`) + 86_400_000,
    ).toISOString();
    expect(
      (
        await step(
          'township-100',
          'reviewByTownship',
          { approved: true, unrelated: true, reviewerIds: reviewers, fieldChecked: true, opinion: '属实' },
          after,
        )
      ).refusals,
    ).toMatchObject([{ kind: 'ILLEGAL_MOVE' }]);
    expect(await step('township-100', 'settleObjection', { upheld: false, opinion: '经复核属实' })).toMatchObject({
      reliefClaim: { status: 'PUBLICISED' },
    });
    expect(
      r.codes(
        await step(
          'township-100',
          'reviewByTownship',
          {
            approved: true,
            unrelated: true,
            reviewerIds: [reviewers[0], reviewers[0]],
            fieldChecked: true,
            opinion: '属实',
          },
          after,
        ),
      ),
    ).toEqual(['TOWNSHIP_REVIEWERS_ARE_TWO']);
    expect(
      await step(
        'township-100',
        'reviewByTownship',
        { approved: true, unrelated: true, reviewerIds: reviewers, fieldChecked: true, opinion: '属实' },
        after,
      ),
    ).toMatchObject({ reliefClaim: { status: 'TOWNSHIP_REVIEWED' } });
    expect(
      r.codes(
        await step(
          'head',
          'decideClaim',
          { approved: true, unrelated: true, fundId: fund.id, amount: '600.01', opinion: '同意' },
          after,
        ),
      ),
    ).toEqual(['CLAIM_AMOUNT_FOLLOWS_THE_STANDARD']);
    expect(
      await step('head', 'decideClaim', { approved: true, unrelated: true, fundId: fund.id, opinion: '同意' }, after),
    ).toMatchObject({ refusals: [], reliefClaim: { status: 'PAYABLE', amount: '600.00', computed: '600.00' } });
    expect(await balances(fund.id)).toEqual({
      SOURCE: '-100000.00',
      AVAILABLE: '50000.00',
      ALLOCATED: '49400.00',
      COMMITTED: '600.00',
      IN_TRANSIT: '0.00',
      PAID: '0.00',
    });

    // Composed by one, approved by two others of both offices.
    const composed = await r.done(
      'finance',
      'composeBatch',
      { programmeId: programme.id, fundId: fund.id },
      'paymentBatch { id version count total payouts { nodes { amount status beneficiaryKind } } }',
      { at: after },
    );
    const batch = composed.paymentBatch;
    expect(batch).toMatchObject({
      count: 3,
      total: '600.00',
      payouts: { nodes: [1, 2, 3].map(() => ({ amount: '200.00', status: 'DRAFT', beneficiaryKind: 'PERSON' })) },
    });
    expect(
      r.codes(
        await r.act('finance', 'composeBatch', { programmeId: programme.id, fundId: fund.id }, '', { at: after }),
      ),
    ).toEqual(['BATCH_HAS_LINES']);
    expect(
      r.codes(await r.act('finance', 'approveBatch', { id: batch.id, expectedVersion: 1 }, '', { at: after })),
    ).toEqual(['BATCH_IS_APPROVED_BY_OTHERS']);
    expect(
      (await r.act('finance', 'submitBatch', { id: batch.id, expectedVersion: 1 }, '', { at: after })).refusals,
    ).toMatchObject([{ kind: 'ILLEGAL_MOVE' }]);
    const proposed = await r.done(
      'finance-2',
      'approveBatch',
      { id: batch.id, expectedVersion: 1 },
      'paymentBatch { status } change { entry { id ... on RegisterEntry { version } } }',
      { at: after },
    );
    expect(proposed.paymentBatch.status).toBe('DRAFT');
    const { id, version: v } = proposed.change.entry;
    expect(r.codes(await r.act('finance', 'countersign', { id, expectedVersion: v }, '', { at: after }))).toEqual([
      'BATCH_IS_APPROVED_BY_BOTH_OFFICES',
      'BATCH_IS_APPROVED_BY_OTHERS',
    ]);
    await r.done('head', 'countersign', { id, expectedVersion: v }, '', { at: after });
    const { paymentBatch: gone } = await r.done(
      'finance',
      'submitBatch',
      { id: batch.id, expectedVersion: 2 },
      'paymentBatch { version status manifest manifestDigest number payouts { nodes { id version status endToEndId amount account { accountNo { masked } } } } }',
      { at: after },
    );
    expect(gone.status).toBe('SUBMITTED');
    expect(new Set(gone.payouts.nodes.map((each: any) => each.status))).toEqual(new Set(['SUBMITTED']));
    // Anyone with the public key verifies the manifest; it holds no account.
    const key = await w.service.services.vault.signer.publicKey();
    const { payload, protectedHeader } = await compactVerify(gone.manifest, await importJWK(key, 'EdDSA'));
    const manifest = JSON.parse(Buffer.from(payload).toString()) as {
      lines: string[];
      digest: string;
      totalFen: string;
      count: number;
    };
    expect([protectedHeader.kid, manifest.count, manifest.totalFen, manifest.lines.length, manifest.digest]).toEqual([
      key.kid,
      3,
      '60000',
      3,
      gone.manifestDigest,
    ]);
    expect(gone.manifest).not.toContain(asked.account.accountNo);
    const line = (i: number, outcome: string, amount = '200.00') => ({
      endToEndId: gone.payouts.nodes[i].endToEndId,
      outcome,
      amount,
    });
    const settle = (lines: object[], version: number) =>
      r.act(
        'finance',
        'settlePayouts',
        { id: batch.id, expectedVersion: version, lines },
        'paymentBatch { version status pending }',
        { at: after },
      );
    expect(r.codes(await settle([line(0, 'SETTLED', '200.01')], 3))).toEqual(['SETTLEMENT_AMOUNTS_AGREE']);
    expect(r.codes(await settle([{ ...line(0, 'SETTLED'), endToEndId: 'F'.repeat(32) }], 3))).toEqual([
      'SETTLEMENT_LINES_ARE_OF_THE_BATCH',
    ]);
    expect(await settle([line(0, 'SETTLED'), line(1, 'UNKNOWN')], 3)).toMatchObject({
      refusals: [],
      paymentBatch: { version: 4, status: 'SUBMITTED', pending: 2 },
    });
    // Said twice, entered once; said otherwise, refused.
    expect(await settle([line(0, 'SETTLED'), line(1, 'UNKNOWN')], 4)).toMatchObject({
      refusals: [],
      paymentBatch: { pending: 2 },
    });
    expect(r.codes(await settle([line(0, 'REJECTED')], 5))).toEqual(['SETTLEMENT_DOES_NOT_CONTRADICT']);
    expect(await balances(fund.id)).toMatchObject({ COMMITTED: '0.00', IN_TRANSIT: '400.00', PAID: '200.00' });
    // What is unknown is not paid anew, and the account is not changed meanwhile.
    expect(
      r.codes(
        await r.act('finance', 'composeBatch', { programmeId: programme.id, fundId: fund.id }, '', { at: after }),
      ),
    ).toEqual(['BATCH_HAS_LINES']);
    expect(
      r.codes(
        await r.act(
          'township-100',
          'correctAccount',
          { id: claim.id, expectedVersion: version, account: r.account(2, home.head.id), proof: '存折复印件' },
          '',
          { at: after },
        ),
      ),
    ).toContain('CLAIM_HAS_NOTHING_UNDER_WAY');
    expect(await settle([line(1, 'SETTLED'), line(2, 'REJECTED')], 5)).toMatchObject({
      refusals: [],
      paymentBatch: { status: 'SETTLED', pending: 0 },
    });
    expect(await balances(fund.id)).toMatchObject({ COMMITTED: '200.00', IN_TRANSIT: '0.00', PAID: '400.00' });

    // The failed one is paid again, into another account, and only then.
    expect(
      r.codes(
        await r.act('finance', 'composeBatch', { programmeId: programme.id, fundId: fund.id }, '', { at: after }),
      ),
    ).toEqual(['BATCH_HAS_LINES']);
    await r.done(
      'township-100',
      'correctAccount',
      { id: claim.id, expectedVersion: version, account: r.account(2, home.head.id), proof: '存折复印件' },
      '',
      { at: after },
    );
    const again = await r.submitted(programme.id, fund.id, {}, { at: after });
    expect(again.count).toBe(1);
    const [once] = (
      await r.read('finance', 'query($id: ID!) { payouts(where: { batchId: $id }) { nodes { endToEndId amount } } }', {
        id: again.id,
      })
    ).payouts.nodes;
    await r.done(
      'finance',
      'settlePayouts',
      { id: again.id, expectedVersion: again.version, lines: [{ ...once, outcome: 'SETTLED' }] },
      '',
      { at: after },
    );
    expect(await balances(fund.id)).toEqual({
      SOURCE: '-100000.00',
      AVAILABLE: '50000.00',
      ALLOCATED: '49400.00',
      COMMITTED: '0.00',
      IN_TRANSIT: '0.00',
      PAID: '600.00',
    });
    expect(
      r.codes(
        await r.act(
          'township-100',
          'withdrawClaim',
          { id: claim.id, expectedVersion: version + 1, reason: '误报' },
          '',
          { at: after },
        ),
      ),
    ).toEqual(['CLAIM_HAS_NOT_BEEN_PAID']);

    // One is sent back by the bank, and one should not have been drawn.
    const settled = (
      await r.read(
        'finance',
        'query($id: ID!) { payouts(where: { claimId: $id, status: [SETTLED] }) { nodes { id version } } }',
        { id: claim.id },
      )
    ).payouts.nodes;
    await r.done(
      'finance',
      'returnPayout',
      { id: settled[0].id, expectedVersion: settled[0].version, returnedOn: after.slice(0, 10), reason: '账户销户' },
      'payout { status }',
      { at: after },
    );
    await r.done(
      'head',
      'recoverPayout',
      { id: settled[1].id, expectedVersion: settled[1].version, order: '溪应急追〔2026〕1号', reason: '冒领' },
      '',
      { at: after },
    );
    expect(
      r.codes(
        await r.act(
          'finance',
          'recordRecovery',
          {
            id: settled[1].id,
            expectedVersion: settled[1].version + 1,
            recoveredOn: after.slice(0, 10),
            amount: '199.99',
          },
          '',
          { at: after },
        ),
      ),
    ).toEqual(['RECOVERY_IS_WHOLE']);
    await r.done(
      'finance',
      'recordRecovery',
      { id: settled[1].id, expectedVersion: settled[1].version + 1, recoveredOn: after.slice(0, 10), amount: '200.00' },
      'payout { status }',
      { at: after },
    );
    expect(await balances(fund.id)).toEqual({
      SOURCE: '-100000.00',
      AVAILABLE: '50200.00',
      ALLOCATED: '49400.00',
      COMMITTED: '200.00',
      IN_TRANSIT: '0.00',
      PAID: '200.00',
    });
    // What was recovered is not drawn again; what came back is, once there is another account.
    expect(
      r.codes(
        await r.act('finance', 'composeBatch', { programmeId: programme.id, fundId: fund.id }, '', { at: after }),
      ),
    ).toEqual(['BATCH_HAS_LINES']);
  }, 60_000);
});

test("a home is rebuilt in two parts from the chief executive's reserve: the first once started, the rest once accepted, within five working days", async () => {
  const r2 = relief(w, '2026-09-20T02:00:00Z');
  const event = await r2.event({ name: '演示', startedAt: '2026-09-01T00:00:00+08:00' });
  const programme = await r2.programme(
    'REBUILD',
    event.id,
    { amount: '5000.00', unit: 'ROOM', cap: '20000.00' },
    { startsOn: '2026-09-01' },
  );
  const reserve = await r2.fund('30000.00', { kind: 'RESERVE', name: '行政首长准备金' });
  const orderFile = await w.send('mayor', pdf);
  const released = {
    id: reserve.id,
    expectedVersion: reserve.version,
    programmeId: programme.id,
    amount: '20000.00',
    document: '溪府令〔2026〕1号',
  };
  expect(r2.codes(await r2.act('finance', 'preAllocateFund', released))).toEqual(['RESERVE_IS_RELEASED_BY_THE_CHIEF']);
  expect((await r2.act('head', 'releaseReserve', { ...released, orderFileId: orderFile.id })).refusals).toMatchObject([
    { kind: 'NOT_PERMITTED' },
  ]);
  expect(r2.codes(await r2.act('mayor', 'releaseReserve', { ...released, orderFileId: 'none' }))).toEqual([
    'RESERVE_ORDER_IS_SIGNED',
  ]);
  // A deputy leads the county as well, and is not its chief executive.
  expect(r2.codes(await r2.act('leader', 'releaseReserve', { ...released, orderFileId: orderFile.id }))).toEqual([
    'RESERVE_IS_RELEASED_BY_THE_HEAD_OF_GOVERNMENT',
  ]);
  await r2.done('mayor', 'releaseReserve', { ...released, orderFileId: orderFile.id });
  // Five rooms at 5,000 yuan are 25,000; a household has 20,000 at most.
  const home = await r2.household(
    50,
    2,
    village,
    { dwellings: [{ address: '演示50号', rooms: 5, structure: 'EARTH_WOOD', livedIn: true }] },
    'township-100',
  );
  const asked = {
    dwellingId: home.dwellings[0].id,
    rooms: 5,
    damage: 'COLLAPSED',
    subsidyYear: 2026,
    subsidy: '危房改造',
    account: r2.account(50, null),
  };
  const claim = await r2.claim(programme.id, home, 50, asked);
  const at = { applied: '2026-09-21T02:00:00Z', over: '2026-10-12T02:00:00Z' };
  const reviewers = await r2.reviewers();
  // Nor is an account the household's because its holder is known elsewhere.
  const stranger = await r2.household(51, 1, village, {}, 'township-100');
  const other = await r2.household(
    52,
    1,
    village,
    { dwellings: [{ address: '演示', rooms: 1, structure: 'EARTH_WOOD', livedIn: true }] },
    'township-100',
  );
  await expect(
    r2.decided(
      await r2.claim(programme.id, other, 52, {
        dwellingId: other.dwellings[0].id,
        rooms: 1,
        damage: 'SEVERE',
        account: r2.account(52, stranger.head.id),
      }),
      reserve.id,
      await r2.reviewers(),
      { applied: '2026-09-21T02:00:00Z', over: '2026-10-12T02:00:00Z' },
    ),
  ).rejects.toThrow(/: \[\{"code":"CLAIM_ACCOUNT_IS_THE_HOUSEHOLDS"[^\]]*\]/);
  // What speaks against it is told, all at once; and it is granted with the reason on record.
  await expect(r2.decided(claim, reserve.id, reviewers, at)).rejects.toThrow(
    /CLAIM_HOME_HAD_NO_OTHER_SUBSIDY.*CLAIM_ACCOUNT_IS_THE_HOUSEHOLDS/,
  );
  const overrides = [
    { check: 'DANGEROUS_HOUSE_SUBSIDY', reason: '危改指标未使用' },
    { check: 'HOLDER_OUTSIDE_HOUSEHOLD', reason: '监护人代领' },
  ];
  const { reliefClaim: granted } = await r2.done(
    'head',
    'decideClaim',
    {
      id: claim.id,
      expectedVersion: claim.version + 3,
      approved: true,
      unrelated: true,
      fundId: reserve.id,
      opinion: '同意',
      overrides,
    },
    'reliefClaim { version amount firstTranche overrides { check reason } account { accountNo { masked } } }',
    { at: at.over },
  );
  expect(granted).toMatchObject({ amount: '20000.00', firstTranche: '10000.00', overrides });
  const batch = async (when: string) => {
    const gone = await r2.submitted(programme.id, reserve.id, {}, { at: when });
    const lines = (
      await r2.read(
        'finance',
        'query($id: ID!) { payouts(where: { batchId: $id }) { nodes { endToEndId amount tranche } } }',
        { id: gone.id },
      )
    ).payouts.nodes;
    await r2.done(
      'finance',
      'settlePayouts',
      {
        id: gone.id,
        expectedVersion: gone.version,
        lines: lines.map(({ endToEndId, amount }: Record<string, string>) => ({
          endToEndId,
          amount,
          outcome: 'SETTLED',
        })),
      },
      '',
      { at: when },
    );
    return lines.map(({ amount, tranche }: { amount: string; tranche: number }) => [tranche, amount]);
  };
  const compose = (when: string) =>
    r2.act('finance', 'composeBatch', { programmeId: programme.id, fundId: reserve.id }, '', { at: when });
  expect(r2.codes(await compose(at.over))).toEqual(['BATCH_HAS_LINES']);
  expect(
    r2.codes(
      await r2.act(
        'township-100',
        'correctAccount',
        { id: claim.id, expectedVersion: granted.version, account: r2.account(53, stranger.head.id), proof: '存折' },
        '',
        { at: at.over },
      ),
    ),
  ).toEqual(['ACCOUNT_HOLDER_IS_OF_THE_HOUSEHOLD']);
  await r2.done(
    'township-100',
    'startRebuild',
    { id: claim.id, expectedVersion: granted.version, startedOn: '2026-10-15' },
    '',
    { at: '2026-10-15T02:00:00Z' },
  );
  expect(await batch('2026-10-16T02:00:00Z')).toEqual([[1, '10000.00']]);
  expect(r2.codes(await compose('2026-10-17T02:00:00Z'))).toEqual(['BATCH_HAS_LINES']);
  const { reliefClaim: accepted } = await r2.done(
    'township-100',
    'acceptRebuild',
    {
      id: claim.id,
      expectedVersion: granted.version + 1,
      acceptedOn: '2026-11-10',
      acceptorIds: await r2.reviewers(),
      paper: '竣验〔2026〕1号',
    },
    'reliefClaim { payDue }',
    { at: '2026-11-10T02:00:00Z' },
  );
  expect(accepted.payDue).toBe('2026-11-17T15:59:59.999Z');
  const waits = (
    await r2.read(
      'finance',
      '{ worklist(first: 50, kinds: [composeBatch]) { nodes { action due entry { id } } } }',
      {},
      { at: '2026-11-11T02:00:00Z' },
    )
  ).worklist.nodes;
  expect(waits).toContainEqual({ action: 'composeBatch', due: accepted.payDue, entry: { id: claim.id } });
  expect(await batch('2026-11-12T02:00:00Z')).toEqual([[2, '10000.00']]);
  expect(await balances(reserve.id)).toEqual({
    SOURCE: '-30000.00',
    AVAILABLE: '10000.00',
    ALLOCATED: '0.00',
    COMMITTED: '0.00',
    IN_TRANSIT: '0.00',
    PAID: '20000.00',
  });
}, 60_000);

test('condolence is for those who died in it, once, whoever asks', async () => {
  const r2 = relief(w, '2026-09-20T02:00:00Z');
  const event = await r2.event({ name: '演示二', startedAt: '2026-09-01T00:00:00+08:00' });
  const programme = await r2.programme(
    'CONDOLENCE',
    event.id,
    { amount: '16000.00', unit: 'PERSON' },
    { startsOn: '2026-09-01' },
  );
  const fund = await r2.fund('16000.00');
  await r2.allocate(fund.id, programme.id, '16000.00');
  const home = await r2.household(60, 3, village, {}, 'township-100');
  const [, second] = home.members;
  const asked = {
    programmeId: programme.id,
    householdId: home.id,
    memberIds: [second.id],
    loss: '遇难',
    account: r2.account(60, home.members.find(({ id }: { id: string }) => id !== second.id).id),
  };
  expect(r2.codes(await r2.act('township-100', 'applyForRelief', asked))).toEqual(['CLAIM_BENEFICIARIES_ARE_ALIVE']);
  await r2.done('township-100', 'recordDeath', {
    id: second.id,
    expectedVersion: second.version,
    diedOn: '2026-09-02',
    basis: '死亡证明',
  });
  const claim = await r2.claim(programme.id, home, 60, asked);
  expect(
    await r2.decided(claim, fund.id, await r2.reviewers(), {
      applied: '2026-09-21T02:00:00Z',
      over: '2026-10-12T02:00:00Z',
    }),
  ).toMatchObject({ amount: '16000.00' });
  expect(r2.codes(await r2.act('township-100', 'applyForRelief', asked, '', { at: '2026-10-13T02:00:00Z' }))).toEqual([
    'CLAIM_IS_THE_ONLY_ONE',
  ]);
  // For the living of the same household it is nothing; and they are helped by another programme all the same.
  expect(
    r2.codes(
      await r2.act('township-100', 'applyForRelief', { ...asked, memberIds: null }, '', { at: '2026-10-13T02:00:00Z' }),
    ),
  ).toContain('CLAIM_BENEFICIARIES_ARE_ALIVE');
}, 60_000);
