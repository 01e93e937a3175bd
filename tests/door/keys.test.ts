import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { newId, world, type World } from '../support/world.js';

// A key belongs to the client and the person who sent it, a batch's key to the whole of it; what is not seen is not
// told.
let w: World;
beforeAll(async () => {
  w = await world({ WRITE_CONNECTIONS: '8' });
});
afterAll(() => w.close());

const hazard = (over: object = {}) => ({
  region: '500238100205',
  sector: 'GAS',
  source: 'TOWNSHIP',
  category: 'OBJECT',
  description: '软管老化',
  location: '后厨',
  foundAt: '2026-11-20T01:00:00Z',
  ...over,
});
const report = async (who: string | null, input: object, client?: string) =>
  (
    await w.ask(
      who,
      'mutation($i: ReportHazardInput!) { reportHazard(input: $i) { refusals { code kind } replayed hazard { id } change { position } } }',
      { i: input },
      { ...(client && { client }) },
    )
  ).data.reportHazard;
const statusOf = async (who: string | null, key: string, client?: string) =>
  (
    await w.ask(
      who,
      'query($k: String!) { requestStatus(idempotencyKey: $k) { state change { position type action reason entry { id } } } }',
      { k: key },
      { ...(client && { client }) },
    )
  ).data.requestStatus;
const batch = async (who: string, key: string, rows: object[], over: object = {}) =>
  (
    await w.ask(
      who,
      'mutation($i: ReportHazardsInput!) { reportHazards(input: $i) { accepted replayed dryRun change { position } refusals { code path } outcomes { row replayed refusals { code path } hazard { id } } } }',
      { i: { idempotencyKey: key, onError: 'REJECT_ROW', rows, ...over } },
    )
  ).data.reportHazards;
const journalled = async (): Promise<number> =>
  Number((await w.sql.query<{ n: string }>('select position as n from journal_head')).rows[0]!.n);

test('another person with the same key and content is judged as themselves; only the owner hears what became of it', async () => {
  const input = { idempotencyKey: newId(), ...hazard() };
  const first = await report('township-100', input);
  expect(first).toMatchObject({ refusals: [], replayed: false, hazard: { id: expect.any(String) } });
  expect(await report('township-100', input)).toEqual({ ...first, replayed: true });
  for (const who of ['finance', 'public', 'nobody', 'expert'])
    expect([who, await report(who, input)]).toEqual([
      who,
      { refusals: [{ code: 'NOT_PERMITTED', kind: 'NOT_PERMITTED' }], replayed: false, hazard: null, change: null },
    ]);
  expect(await report('township-101', input)).toMatchObject({
    refusals: [{ code: 'OUTSIDE_SCOPE' }],
    replayed: false,
    change: null,
  });
  // One who may, reports another hazard with it.
  const second = await report('township-100-2', input);
  expect(second).toMatchObject({ refusals: [], replayed: false });
  expect(second.hazard.id).not.toBe(first.hazard.id);
  expect(await statusOf('township-100', input.idempotencyKey)).toMatchObject({
    state: 'ACCEPTED',
    change: { position: first.change.position },
  });
  expect(await statusOf('township-100-2', input.idempotencyKey)).toMatchObject({
    state: 'ACCEPTED',
    change: { position: second.change.position },
  });
  for (const who of ['township-101', 'finance', 'public', 'nobody', 'enterprise', 'head'])
    expect([who, await statusOf(who, input.idempotencyKey)]).toEqual([who, { state: 'UNKNOWN', change: null }]);
  expect(await statusOf(null, input.idempotencyKey, 'partner')).toEqual({ state: 'UNKNOWN', change: null });
});

test('keys of a machine are bound once too: null is not another null', async () => {
  const insert = `insert into request_key (client_id, operator_id, key, digest, entry_type, entry_id, version, position) select id, null, 'm', 'd', 'Hazard', gen_random_uuid(), 1, 1 from client where key = 'partner'`;
  await w.sql.query(insert);
  await expect(w.sql.query(insert)).rejects.toMatchObject({ code: '23505', constraint: 'request_key_once' });
});

test('whose entry has left their view is told that it was accepted, and no more', async () => {
  const make = {
    idempotencyKey: newId(),
    region: '500238100205',
    address: '1组1号',
    members: [{ personName: '演示一', idNumber: '500299197506150122', kinship: 'HEAD', categories: [] }],
    dwellings: [],
  };
  const { household } = (
    await w.ask(
      'township-100',
      'mutation($i: RegisterHouseholdInput!) { registerHousehold(input: $i) { household { id } refusals { code } } }',
      { i: make },
    )
  ).data.registerHousehold;
  const move = {
    idempotencyKey: newId(),
    id: household.id,
    expectedVersion: 1,
    region: '500238101200',
    address: '1组',
    basis: '迁移证',
  };
  expect(
    (
      await w.ask(
        'township-100',
        'mutation($i: MoveHouseholdInput!) { moveHousehold(input: $i) { refusals { code } } }',
        { i: move },
      )
    ).data.moveHousehold.refusals,
  ).toEqual([]);
  expect(await statusOf('township-100', move.idempotencyKey)).toEqual({ state: 'ACCEPTED', change: null });
});

test('a batch: its key is known, its refused rows may be corrected under it, and nothing else may take their place', async () => {
  const key = newId();
  const bad = hazard({ sector: 'NONE' });
  const before = await journalled();
  const sent = await batch('township-100', key, [hazard(), bad, hazard({ location: '大堂' })]);
  expect(sent).toMatchObject({
    accepted: 2,
    replayed: false,
    refusals: [],
    change: { position: before + 1 },
    outcomes: [{ refusals: [] }, { refusals: [{ code: 'BAD_ROW' }] }, { refusals: [] }],
  });
  expect(await statusOf('township-100', key)).toMatchObject({
    state: 'ACCEPTED',
    change: { position: before + 1, type: 'Hazard' },
  });
  expect(await statusOf('township-100-2', key)).toEqual({ state: 'UNKNOWN', change: null });
  // Sent again as it was: replayed. With the refused row put right: that row alone is new.
  expect(await batch('township-100', key, [hazard(), bad, hazard({ location: '大堂' })])).toMatchObject({
    accepted: 2,
    replayed: true,
    change: { position: before + 1 },
  });
  const right = [hazard(), hazard({ location: '厨房' }), hazard({ location: '大堂' })];
  const mended = await batch('township-100', key, right);
  expect(mended).toMatchObject({
    accepted: 3,
    replayed: false,
    change: { position: before + 1 },
    outcomes: [{ replayed: true }, { replayed: false, refusals: [] }, { replayed: true }],
  });
  expect(await journalled()).toBe(before + 3);
  // Other rows, another order, more or fewer, or an accepted row spoilt: the whole is refused, and nothing of it is
  // judged.
  const reused = {
    accepted: 0,
    replayed: false,
    change: null,
    dryRun: false,
    outcomes: [],
    refusals: [{ code: 'KEY_REUSED', path: ['idempotencyKey'] }],
  };
  const others = [
    [right[1]!, right[0]!, right[2]!],
    [...right, hazard({ location: '后院' })],
    right.slice(0, 2),
    [hazard({ location: '后院' }), ...right.slice(1)],
    [bad, ...right.slice(1)],
  ];
  for (const rows of others) expect(await batch('township-100', key, rows)).toEqual(reused);
  expect((await report('township-100', { idempotencyKey: key, ...hazard() })).refusals).toMatchObject([
    { code: 'KEY_REUSED' },
  ]);
  expect(await journalled()).toBe(before + 3);
  // Of a batch of which nothing was accepted nothing is bound.
  const none = newId();
  expect(await batch('township-100', none, [bad])).toMatchObject({ accepted: 0, replayed: false, change: null });
  expect(await statusOf('township-100', none)).toEqual({ state: 'UNKNOWN', change: null });
  expect(await batch('township-100', none, [hazard(), hazard()])).toMatchObject({ accepted: 2 });
});

test('twelve calls of one batch at once: one effect', async () => {
  const key = newId();
  const before = await journalled();
  const rows = [hazard(), hazard({ location: '大堂' })];
  const answers = await Promise.all(
    Array.from({ length: 12 }, () =>
      w.ask('township-100', 'mutation($i: ReportHazardsInput!) { reportHazards(input: $i) { accepted replayed } }', {
        i: { idempotencyKey: key, onError: 'REJECT_ALL', rows },
      }),
    ),
  );
  const told = answers.map(
    ({ data, errors }) => errors?.[0]?.extensions.code ?? (data.reportHazards.replayed ? 'REPLAYED' : 'ACCEPTED'),
  );
  expect(told.filter((each) => each === 'ACCEPTED')).toHaveLength(1);
  expect(told.every((each) => ['ACCEPTED', 'REPLAYED', 'RETRY_LATER'].includes(each))).toBe(true);
  expect(await journalled()).toBe(before + 2);
});

test('rights are told before rules, and every rule at once, of acts that begin an entry and of rows of a batch', async () => {
  const later = '2099-01-01T00:00:00Z';
  const out = hazard({ region: '500238101200', foundAt: later, description: ' ' });
  const codes = async (who: string, input: object) =>
    (await report(who, { idempotencyKey: newId(), ...input })).refusals.map(({ code }: { code: string }) => code);
  expect(await codes('public', out)).toEqual(['NOT_PERMITTED']);
  expect(await codes('township-100', out)).toEqual(['OUTSIDE_SCOPE']);
  const within = await codes('township-100', hazard({ foundAt: later, description: ' ' }));
  expect(within).toContain('HAZARD_FOUND_BEFORE_REPORTED');
  expect(within.length).toBeGreaterThan(1);
  expect(within).not.toContain('OUTSIDE_SCOPE');
  const rows = await batch('township-100', newId(), [out, hazard({ foundAt: later })]);
  expect(
    rows.outcomes.map(({ refusals }: { refusals: { code: string }[] }) => refusals.map(({ code }) => code)),
  ).toEqual([['OUTSIDE_SCOPE'], ['HAZARD_FOUND_BEFORE_REPORTED']]);
});

test('what the register said then is told to whoever may read the entry today, and to nobody else', async () => {
  const make = {
    idempotencyKey: newId(),
    region: '500238100205',
    address: '木龙村84号',
    members: [{ personName: '演示二', idNumber: '50029919800229002X', kinship: 'HEAD', categories: [] }],
    dwellings: [],
  };
  const { household } = (
    await w.ask(
      'township-100',
      'mutation($i: RegisterHouseholdInput!) { registerHousehold(input: $i) { household { id } refusals { code } } }',
      { i: make },
    )
  ).data.registerHousehold;
  const then = new Date().toISOString();
  const stated = { headers: { 'x-purpose': 'RELIEF', 'x-case': '1' } };
  await new Promise((done) => setTimeout(done, 20));
  const move = {
    idempotencyKey: newId(),
    id: household.id,
    expectedVersion: 1,
    region: '500238101200',
    address: '新村1号',
    basis: '迁移证',
  };
  const past = async (who: string) =>
    (
      await w.ask(
        who,
        'query($id: ID!, $at: DateTime!) { nodeAsOf(id: $id, asOf: $at) { ... on Household { version address { plain } members { personName { plain } } } } }',
        { id: household.id, at: then },
        stated,
      )
    ).data.nodeAsOf;
  const content = { version: 1, address: { plain: '木龙村84号' }, members: [{ personName: { plain: '演示二' } }] };
  expect([await past('township-100'), await past('township-101'), await past('head')]).toEqual([
    content,
    null,
    content,
  ]);
  expect(
    (
      await w.ask(
        'township-100',
        'mutation($i: MoveHouseholdInput!) { moveHousehold(input: $i) { refusals { code } } }',
        { i: move },
      )
    ).data.moveHousehold.refusals,
  ).toEqual([]);
  expect([await past('township-100'), await past('township-101'), await past('head')]).toEqual([
    null,
    content,
    content,
  ]);

  // Lists and their counts: a hazard that went to another department is in its list of then, in their past and no
  // longer in ours.
  const { hazard: made } = await report('township-100', {
    idempotencyKey: newId(),
    ...hazard({ sector: 'CONSTRUCTION' }),
  });
  const before = new Date().toISOString();
  await new Promise((done) => setTimeout(done, 20));
  const listed = async (who: string) => {
    const { hazards } = (
      await w.ask(who, 'query($at: DateTime!) { hazards(asOf: $at, first: 200) { totalCount nodes { id sector } } }', {
        at: before,
      })
    ).data;
    return [
      hazards.nodes.find(({ id }: { id: string }) => id === made.id)?.sector ?? null,
      hazards.totalCount === hazards.nodes.length,
    ];
  };
  expect([await listed('construction'), await listed('transport')]).toEqual([
    ['CONSTRUCTION', true],
    [null, true],
  ]);
  await w.ask('officer-1', 'mutation($i: CorrectHazardInput!) { correctHazard(input: $i) { refusals { code } } }', {
    i: { idempotencyKey: newId(), id: made.id, expectedVersion: 1, reason: '行业有误', sector: 'ROAD_TRANSPORT' },
  });
  expect([await listed('construction'), await listed('transport')]).toEqual([
    [null, true],
    ['CONSTRUCTION', true],
  ]);
});
