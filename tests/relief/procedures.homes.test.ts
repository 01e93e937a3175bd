import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { telling, type When } from '../support/telling.js';
import { world, type World } from '../support/world.js';

// A household through its year, as relief needs it: the home that a disaster strikes, the winter that comes, who
// belongs to it, who heads it and who died. Each told from the report to the money or the last word.
const county = '500238000000';
const village = '500238100205';
let w: World;
let reviewers: string[];
const { read, refused, done, latest, waiting } = telling(() => w);
const operator = async (who: string): Promise<string> =>
  (await read(who, '{ viewer { operator { id } } }')).viewer.operator.id;
const pair = (township: string): Promise<string[]> => Promise.all([township, `${township}-2`].map(operator));
beforeAll(async () => {
  w = await world();
  reviewers = await pair('township-100');
});
afterAll(() => w.close());

/** Invented people: numbers of a county code that is nobody's, and cards whose last digit checks. */
let people = 0;
function idNumber(): string {
  const n = people++;
  const body = `500299${1950 + (n % 50)}${String(1 + (n % 12)).padStart(2, '0')}${String(1 + (n % 28)).padStart(2, '0')}${String(500 + n)}`;
  const weights = [7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2];
  return body + '10X98765432'[[...body].reduce((sum, digit, i) => sum + Number(digit) * weights[i]!, 0) % 11];
}
let cards = 0;
function card(): string {
  const body = `622200${String(++cards).padStart(12, '0')}`;
  const sum = (digits: string) =>
    [...digits]
      .reverse()
      .map((digit, i) => Number(digit) * (i % 2 === 0 ? 1 : 2))
      .reduce((all, n) => all + (n > 9 ? n - 9 : n), 0);
  return [...'0123456789'].map((last) => body + last).find((number) => sum(number) % 10 === 0)!;
}
const account = (holderId: string): object => ({
  kind: 'CARD',
  holderName: '演示',
  accountNo: card(),
  bankName: '农商行演示支行',
  holderId,
});

let clock = 0;
const at = (day: string): When => ({ at: `${day}T02:${String(clock++ % 60).padStart(2, '0')}:00Z` });
const begun: When = { at: '2026-07-13T02:00:00Z' };
/** On the entry as it stands. */
const onLatest = {
  refused: async (who: string, name: string, id: string, input: object, when: When): Promise<string[]> =>
    refused(who, name, { ...(await latest(who, id, when)), ...input }, when),
};
const taken = async (...asked: Parameters<typeof onLatest.refused>): Promise<void> =>
  expect(await onLatest.refused(...asked)).toEqual([]);

const declare = async (name: string, startedAt: string, when: When = begun): Promise<string> =>
  (
    await done(
      'head',
      'declareDisaster',
      { region: county, kind: '010100', name, regions: [county], startedAt },
      when,
      'disasterEvent { id }',
    )
  ).disasterEvent.id;
const programmeOf = async (
  kind: string,
  eventId: string,
  standard: object,
  startsOn = '2026-07-12',
  when: When = begun,
): Promise<string> =>
  (
    await done(
      'head',
      'openProgramme',
      {
        region: county,
        kind,
        name: '救助',
        eventId,
        startsOn,
        document: '溪府办〔2026〕9号',
        standards: [{ region: county, validFrom: '2026-01-01', document: '渝应急发〔2022〕76号', ...standard }],
      },
      when,
      'reliefProgramme { id }',
    )
  ).reliefProgramme.id;
/** A fund; and so much of it set aside for a programme. */
const fundOf = async (when: When = begun, over: object = {}): Promise<string> =>
  (
    await done(
      'finance',
      'openFund',
      {
        region: county,
        kind: 'BUDGET',
        name: '救灾资金',
        year: 2026,
        amount: '100000.00',
        document: '溪财〔2026〕1号',
        ...over,
      },
      when,
      'reliefFund { id }',
    )
  ).reliefFund.id;
const allocate = (fundId: string, programmeId: string, amount: string, when: When = begun): Promise<void> =>
  taken('finance', 'preAllocateFund', fundId, { programmeId, amount, document: '溪财〔2026〕2号' }, when);
interface Home {
  readonly id: string;
  readonly size: number;
  readonly status: string;
  readonly head: { readonly id: string };
  readonly members: readonly { readonly id: string; readonly kinship: string; readonly status: string }[];
  readonly dwellings: readonly { readonly id: string }[];
}
const whole = 'id size status head { id } members { id kinship status } dwellings { id }';
const household = async (size: number, dwellings: object[] = [], when: When = begun): Promise<Home> =>
  (
    await done(
      'township-100',
      'registerHousehold',
      {
        region: village,
        address: '演示',
        members: Array.from({ length: size }, (_, i) => ({
          personName: `演示之${i}`,
          idNumber: idNumber(),
          kinship: i === 0 ? 'HEAD' : 'CHILD',
        })),
        dwellings,
      },
      when,
      `household { ${whole} }`,
    )
  ).household;
const seen = async (id: string, when: When): Promise<Home> =>
  (await read('township-100', `query($id: ID!) { household(id: $id) { ${whole} } }`, { id }, when)).household;
const waits = async (
  who: string,
  act: string,
  id: string,
  when: When,
): Promise<{ due: string | null; overdue: boolean }[]> =>
  (await waiting(who, act, when)).filter((each) => each.id === id).map(({ due, overdue }) => ({ due, overdue }));

let houses = 0;
const home = () => ({ address: `演示${++houses}号`, rooms: 4, structure: 'EARTH_WOOD', livedIn: true });
const votes = { attendees: 12, inFavour: 11, against: 0, abstained: 1, opinion: '同意' };
const checked = { approved: true, unrelated: true, fieldChecked: true, opinion: '属实' };
const found = (seenOn: string) => ({ home: { seenOn, livedInThen: true, basis: '村委会居住证明' } });
const decision = (fundId: string) => ({ approved: true, unrelated: true, fundId, opinion: '同意' });
async function publicised(id: string, day: string): Promise<void> {
  await taken('township-100', 'reviewByVillage', id, { metOn: day, ...votes }, at(day));
  await taken('township-100', 'publishByVillage', id, { publishedOn: day, place: '村务公开栏' }, at(day));
}
/** From the claim to the county's decision; answers the claim. */
async function granted(input: object, fundId: string, days: readonly [string, string]): Promise<string> {
  const { reliefClaim } = await done('township-100', 'applyForRelief', input, at(days[0]), 'reliefClaim { id }');
  const { id } = reliefClaim;
  await publicised(id, days[0]);
  const review = { ...checked, reviewerIds: reviewers, ...('dwellingId' in input && found(days[0])) };
  await taken('township-100', 'reviewByTownship', id, review, at(days[1]));
  await taken('head', 'decideClaim', id, decision(fundId), at(days[1]));
  return id;
}
/** The bank has paid every line of a batch. */
async function paid(batch: { readonly id: string }, when: When): Promise<void> {
  const query = 'query($id: ID!) { payouts(where: { batchId: $id }, first: 50) { nodes { endToEndId amount } } }';
  const { nodes } = (await read('finance', query, { id: batch.id }, when)).payouts;
  const lines = nodes.map((line: object) => ({ ...line, outcome: 'SETTLED' }));
  await taken('finance', 'settlePayouts', batch.id, { lines }, when);
}
/** Composed by one, approved by two others, handed to the bank. */
async function handedOver(programmeId: string, fundId: string, when: When): Promise<any> {
  const { paymentBatch } = await done('finance', 'composeBatch', { programmeId, fundId }, when, 'paymentBatch { id }');
  const { change } = await done(
    'finance-2',
    'approveBatch',
    { id: paymentBatch.id, expectedVersion: 1 },
    when,
    'change { entry { id ... on RegisterEntry { version } } }',
  );
  await done('head', 'countersign', { id: change.entry.id, expectedVersion: change.entry.version }, when);
  return (
    await done(
      'finance',
      'submitBatch',
      { id: paymentBatch.id, expectedVersion: 2 },
      when,
      'paymentBatch { id count total }',
    )
  ).paymentBatch;
}

test('L-07 repair: one home has one remedy for one disaster, checked by two of its own township who are no kin; who says nothing for a week has decided nothing', async () => {
  const event = await declare('“7·12”暴雨洪涝', '2026-07-12T00:00:00+08:00');
  const repair = await programmeOf('REPAIR', event, { amount: '2000.00', unit: 'HOUSEHOLD' });
  const rebuilding = { amount: '5000.00', unit: 'ROOM', cap: '20000.00' };
  const rebuild = await programmeOf('REBUILD', event, rebuilding);
  const fund = await fundOf();
  await allocate(fund, repair, '50000.00');
  const family = await household(1, [home()]);
  const asked = {
    programmeId: repair,
    householdId: family.id,
    dwellingId: family.dwellings[0]!.id,
    rooms: 2,
    damage: 'SLIGHT',
    loss: '墙体开裂',
    account: account(family.head.id),
  };
  const rebuilt = { ...asked, programmeId: rebuild, rooms: 4, damage: 'COLLAPSED' };
  // Two clerks who know nothing of one another claim for the home at once: one of them has it.
  const both = await Promise.all([
    refused('township-100', 'applyForRelief', asked, at('2026-07-14')),
    refused('township-100-2', 'applyForRelief', rebuilt, at('2026-07-14')),
  ]);
  expect(both.filter((codes) => codes.length === 0)).toHaveLength(1);
  expect(['ALREADY_REGISTERED', 'CLAIM_HOME_HAS_ONE_REMEDY']).toContain(both.flat().join());
  const claimed = async (when: When): Promise<{ id: string; kind: string }[]> =>
    (
      await read(
        'township-100',
        'query($h: ID!) { reliefClaims(where: { householdId: $h, status: [APPLIED] }) { nodes { id kind } } }',
        { h: family.id },
        when,
      )
    ).reliefClaims.nodes;
  const [first] = await claimed(at('2026-07-14'));
  if (first!.kind === 'REBUILD') {
    await taken('township-100', 'withdrawClaim', first!.id, { reason: '改按维修' }, at('2026-07-14'));
    await done('township-100', 'applyForRelief', asked, at('2026-07-14'));
  }
  expect(await refused('township-100', 'applyForRelief', rebuilt, at('2026-07-15'))).toEqual([
    'CLAIM_HOME_HAS_ONE_REMEDY',
  ]);
  const { id } = (await claimed(at('2026-07-15')))[0]!;
  await publicised(id, '2026-07-15');
  // The next township's people do not review it, and nobody does who keeps silent on being kin.
  const elsewhere = await pair('township-101');
  const review = (input: object, day = '2026-07-27') => {
    const whole = { ...checked, ...found('2026-07-20'), reviewerIds: reviewers, ...input };
    return onLatest.refused('township-100', 'reviewByTownship', id, whole, at(day));
  };
  expect(await review({ reviewerIds: elsewhere })).toEqual(['TOWNSHIP_REVIEWERS_ARE_TWO']);
  expect(await review({ unrelated: null })).toEqual(['TOWNSHIP_REVIEWERS_ARE_UNRELATED']);
  // A tick in the register is no home: they have been there, and found that somebody lived in it that day.
  expect(await review({ home: null })).toEqual(['HOME_IS_FOUND_ON_THE_SPOT']);
  const unlived = { ...found('2026-07-20').home, livedInThen: false };
  expect(await review({ home: unlived })).toEqual(['HOME_IS_FOUND_ON_THE_SPOT']);
  expect(await review({})).toEqual([]);
  expect(
    await onLatest.refused('head', 'decideClaim', id, { ...decision(fund), unrelated: false }, at('2026-07-28')),
  ).toEqual(['CLAIM_DECIDED_BY_THE_UNRELATED']);
  // A week of silence: it waits for the head as before, and nothing was decided.
  expect((await waiting('head', 'decideClaim', at('2026-08-05'))).map((each) => each.id)).toContain(id);
  await taken('head', 'decideClaim', id, decision(fund), at('2026-08-05'));
  // The house is struck off and entered anew, with another household and typed otherwise: it is the same house.
  const address = `演示　${houses}号`;
  const member = { personName: '演示又', idNumber: idNumber(), kinship: 'HEAD' };
  const anew = { region: village, address: '演示', members: [member], dwellings: [{ ...home(), address }] };
  expect(await refused('township-100', 'registerHousehold', anew, at('2026-08-06'))).toEqual([
    'HOUSEHOLD_DWELLINGS_STAND_ONCE',
  ]);
  await taken('township-100', 'loseDwelling', family.dwellings[0]!.id, { reason: '已倒塌' }, at('2026-08-06'));
  const { household: other } = await done(
    'township-100',
    'registerHousehold',
    anew,
    at('2026-08-06'),
    `household { ${whole} }`,
  );
  const twice = {
    ...rebuilt,
    householdId: other.id,
    dwellingId: other.dwellings[0].id,
    account: account(other.head.id),
  };
  expect(await refused('township-100', 'applyForRelief', twice, at('2026-08-07'))).toEqual([
    'CLAIM_HOME_HAS_ONE_REMEDY',
  ]);
  // Nor does the household have a second home rebuilt for the same flood.
  await taken('township-100', 'addDwelling', family.id, { dwelling: home(), basis: '建房审批' }, at('2026-08-07'));
  const spare = (await seen(family.id, at('2026-08-07'))).dwellings.find((each) => each.id !== asked.dwellingId)!;
  expect(
    await refused('township-100', 'applyForRelief', { ...rebuilt, dwellingId: spare.id }, at('2026-08-07')),
  ).toEqual(['CLAIM_HOUSEHOLD_HAS_ONE_HOME']);
  // The money has its fifteen working days, and is late by itself.
  const owed = '2026-08-26T15:59:59.999Z';
  expect(await waits('finance', 'composeBatch', id, at('2026-08-26'))).toEqual([{ due: owed, overdue: false }]);
  expect(await waits('finance', 'composeBatch', id, at('2026-08-27'))).toEqual([{ due: owed, overdue: true }]);
  // A second disaster of the year: repair was granted already, so it is granted only with a word on it.
  const then: When = { at: '2026-08-21T01:00:00Z' };
  const later = await declare('“8·20”暴雨', '2026-08-20T00:00:00+08:00', then);
  const again = await programmeOf('REBUILD', later, rebuilding, '2026-08-20', then);
  await allocate(fund, again, '30000.00', then);
  const { reliefClaim: second } = await done(
    'township-100',
    'applyForRelief',
    { ...rebuilt, programmeId: again },
    at('2026-08-21'),
    'reliefClaim { id }',
  );
  await publicised(second.id, '2026-08-21');
  const looked = { ...checked, ...found('2026-08-21'), reviewerIds: reviewers };
  await taken('township-100', 'reviewByTownship', second.id, looked, at('2026-09-01'));
  expect(await onLatest.refused('head', 'decideClaim', second.id, decision(fund), at('2026-09-02'))).toEqual([
    'CLAIM_HOME_HAD_NO_OTHER_SUBSIDY',
  ]);
  const overrides = [{ check: 'DANGEROUS_HOUSE_SUBSIDY', reason: '先修后倒，两次灾害' }];
  await taken('head', 'decideClaim', second.id, { ...decision(fund), overrides }, at('2026-09-02'));
  const shown = await read(
    'head',
    'query($id: ID!) { reliefClaim(id: $id) { amount status reviewersUnrelated deciderUnrelated } }',
    { id },
    { at: '2026-12-01T02:00:00Z' },
  );
  expect(shown.reliefClaim).toEqual({
    amount: '2000.00',
    status: 'PAYABLE',
    reviewersUnrelated: true,
    deciderUnrelated: true,
  });
  // Paid at last; the rebuilding after the second flood, granted and never begun, is late with the township.
  const batch = await handedOver(repair, fund, { at: '2026-12-02T02:00:00Z' });
  expect(batch).toMatchObject({ count: 1, total: '2000.00' });
  await paid(batch, { at: '2026-12-03T02:00:00Z' });
  expect(await waits('finance', 'composeBatch', id, { at: '2026-12-04T02:00:00Z' })).toEqual([]);
  expect(await waits('township-100', 'startRebuild', second.id, { at: '2026-12-04T02:00:00Z' })).toMatchObject([
    { overdue: true },
  ]);
});

test('L-03 winter and spring: a plan in time or with its reason, money before the festival; what is not composed by its eve is overdue by itself', async () => {
  const season = {
    region: '500238000000',
    kind: 'WINTER_SPRING',
    name: '2026—2027年度冬春救助',
    season: '2026-2027',
    startsOn: '2026-12-01',
    document: '溪府办〔2026〕30号',
    planApprovedOn: '2026-11-02',
    standards: [
      {
        region: '500238000000',
        amount: '165.00',
        unit: 'PERSON',
        validFrom: '2026-11-01',
        document: '渝应急发〔2026〕9号',
      },
    ],
  };
  // From September the season is asked of the bureau, and after October it is late.
  const planned = async (when: When) =>
    (await waiting('head', 'openProgramme', when)).map(({ due, overdue, draft }) => [draft.season, due, overdue]);
  expect(await planned({ at: '2026-08-31T02:00:00Z' })).toEqual([]);
  expect(await planned({ at: '2026-09-01T02:00:00Z' })).toEqual([['2026-2027', '2026-10-31T15:59:59.999Z', false]]);
  expect(await planned({ at: '2026-11-01T02:00:00Z' })).toEqual([['2026-2027', '2026-10-31T15:59:59.999Z', true]]);
  expect(await refused('head', 'openProgramme', season, at('2026-11-03'))).toEqual(['PROGRAMME_LATE_PLAN_STATES_WHY']);
  expect(
    await refused(
      'head',
      'openProgramme',
      { ...season, planApprovedOn: '2026-10-31', planLateReason: '无' },
      at('2026-11-03'),
    ),
  ).toEqual(['PROGRAMME_LATE_PLAN_STATES_WHY']);
  const { reliefProgramme: programme } = await done(
    'head',
    'openProgramme',
    { ...season, planLateReason: '灾情核定延至十月底' },
    at('2026-11-03'),
    'reliefProgramme { id planDueOn planLateReason payDueOn }',
  );
  // New Year's Day of the lunar calendar is 6 February 2027.
  expect(programme).toMatchObject({
    planDueOn: '2026-10-31',
    planLateReason: '灾情核定延至十月底',
    payDueOn: '2027-02-05',
  });
  const fund = await fundOf(at('2026-11-04'), { kind: 'TRANSFER', purpose: ['WINTER_SPRING'] });
  await allocate(fund, programme.id, '50000.00', at('2026-11-04'));
  const asked = async (day: string): Promise<object> => {
    const family = await household(2, [], at(day));
    return { programmeId: programme.id, householdId: family.id, loss: '缺粮缺衣', account: account(family.head.id) };
  };
  expect(await planned({ at: '2026-11-04T02:00:00Z' })).toEqual([]);
  const early = await granted(await asked('2026-12-02'), fund, ['2026-12-03', '2026-12-14']);
  // Another of December lies in the village over the festival: it is late there, and stays late.
  const { reliefClaim: lying } = await done(
    'township-100',
    'applyForRelief',
    await asked('2026-12-02'),
    at('2026-12-03'),
    'reliefClaim { id }',
  );
  const due = '2027-02-05T15:59:59.999Z';
  expect(await waits('finance', 'composeBatch', early, { at: '2027-02-05T10:00:00Z' })).toEqual([
    { due, overdue: false },
  ]);
  // The festival has begun, and nobody has paid.
  expect(await waits('finance', 'composeBatch', early, { at: '2027-02-06T01:00:00Z' })).toEqual([
    { due, overdue: true },
  ]);
  expect(await waits('township-100', 'reviewByVillage', lying.id, { at: '2027-02-05T10:00:00Z' })).toEqual([
    { due, overdue: false },
  ]);
  expect(await waits('township-100', 'reviewByVillage', lying.id, { at: '2027-02-06T01:00:00Z' })).toEqual([
    { due, overdue: true },
  ]);
  const batch = await handedOver(programme.id, fund, { at: '2027-02-08T02:00:00Z' });
  expect(batch).toMatchObject({ count: 2, total: '330.00' });
  expect(await waits('finance', 'composeBatch', early, { at: '2027-02-09T01:00:00Z' })).toEqual([]);
  // Whoever comes into need in spring is no late payment of the festival's.
  const late = await granted(await asked('2027-03-01'), fund, ['2027-03-02', '2027-03-15']);
  expect(await waits('finance', 'composeBatch', late, { at: '2027-04-01T01:00:00Z' })).toMatchObject([
    { overdue: false },
  ]);
  expect(await waits('finance', 'composeBatch', late, { at: '2027-05-01T01:00:00Z' })).toMatchObject([
    { overdue: true },
  ]);
  // The claim that lay in the village goes its way and is paid late; nothing of the season waits any more.
  await publicised(lying.id, '2027-03-02');
  const checking = { ...checked, reviewerIds: reviewers };
  await taken('township-100', 'reviewByTownship', lying.id, checking, at('2027-03-15'));
  expect(await waits('head', 'decideClaim', lying.id, at('2027-03-15'))).toEqual([{ due, overdue: true }]);
  await taken('head', 'decideClaim', lying.id, decision(fund), at('2027-03-15'));
  await paid(batch, { at: '2027-03-16T02:00:00Z' });
  const rest = await handedOver(programme.id, fund, { at: '2027-05-03T02:00:00Z' });
  expect(rest).toMatchObject({ count: 4, total: '660.00' });
  await paid(rest, { at: '2027-05-04T02:00:00Z' });
  expect(await waiting('finance', 'composeBatch', { at: '2027-05-05T02:00:00Z' })).not.toContainEqual(
    expect.objectContaining({ id: late }),
  );
});

test('L-06 who splits off builds a home of their own and has it rebuilt: the household follows births, marriages and a dead head, and a number that never comes is overdue by itself', async () => {
  const family = await household(4);
  const [head, bride, second, third] = [
    family.head.id,
    ...family.members.map(({ id }) => id).filter((id) => id !== family.head.id),
  ];
  // A child is born into it and has no number yet; nobody else may come without one.
  const born = {
    personName: '演示新生',
    kinship: 'GRANDCHILD',
    reason: 'BIRTH',
    since: '2026-07-10',
    basis: '出生医学证明',
  };
  expect(
    await onLatest.refused(
      'township-100',
      'addMembers',
      family.id,
      { members: [{ ...born, reason: 'ADOPTION' }] },
      at('2026-07-14'),
    ),
  ).toEqual(['HOUSEHOLD_NEW_NUMBERS_ARE_VALID']);
  await taken('township-100', 'addMembers', family.id, { members: [born] }, at('2026-07-14'));
  const child = (await seen(family.id, at('2026-07-14'))).members.find(({ kinship }) => kinship === 'GRANDCHILD')!;
  const due = '2026-08-10T15:59:59.999Z';
  expect(await waits('township-100', 'correctMember', child.id, at('2026-08-01'))).toEqual([{ due, overdue: false }]);
  // A month later the number has not come, and nobody had to say so.
  expect(await waits('township-100', 'correctMember', child.id, at('2026-08-11'))).toEqual([{ due, overdue: true }]);
  const number = idNumber();
  await taken('township-100', 'correctMember', child.id, { reason: '补登号码', idNumber: number }, at('2026-08-12'));
  expect(await waits('township-100', 'correctMember', child.id, at('2026-08-13'))).toEqual([]);
  // The same person, typed otherwise, joins no household a second time.
  const wide = number.replace(/\d/g, (digit) => String.fromCharCode(digit.charCodeAt(0) + 0xfee0));
  const again = {
    ...born,
    reason: 'OMITTED',
    basis: '户口簿',
    idNumber: ` ${wide.toLowerCase()}`,
    since: '2026-08-13',
  };
  expect(
    await onLatest.refused('township-100', 'addMembers', family.id, { members: [again] }, at('2026-08-13')),
  ).toEqual(['HOUSEHOLD_PERSON_IS_ENTERED_ONCE']);
  // The bride goes to another household: both change in the one act, and a head with others does not leave.
  const other = await household(1, [], at('2026-08-14'));
  const joining = {
    householdId: other.id,
    kinship: 'SPOUSE',
    reason: 'MARRIAGE',
    since: '2026-08-15',
    basis: '结婚证',
  };
  expect(await onLatest.refused('township-100', 'joinHousehold', head!, joining, at('2026-08-15'))).toEqual([
    'HOUSEHOLD_HEAD_LEAVES_NOBODY',
  ]);
  await taken('township-100', 'joinHousehold', bride!, joining, at('2026-08-15'));
  expect([(await seen(family.id, at('2026-08-15'))).size, (await seen(other.id, at('2026-08-15'))).size]).toEqual([
    4, 2,
  ]);
  // The head dies: the household waits for another, and the others are restated.
  await taken('township-100', 'recordDeath', head!, { diedOn: '2026-08-16', basis: '死亡证明' }, at('2026-08-17'));
  expect(await waits('township-100', 'changeHead', family.id, at('2026-09-01'))).toHaveLength(1);
  const heading = { headId: second, basis: '户主变更申请' };
  expect(await onLatest.refused('township-100', 'changeHead', family.id, heading, at('2026-09-01'))).toEqual([
    'HOUSEHOLD_KINSHIP_IS_RESTATED',
  ]);
  const kinships = [
    { memberId: third, kinship: 'OTHER' },
    { memberId: child.id, kinship: 'CHILD' },
  ];
  await taken('township-100', 'changeHead', family.id, { ...heading, kinships }, at('2026-09-01'));
  expect(await waits('township-100', 'changeHead', family.id, at('2026-09-02'))).toEqual([]);
  // What they are entitled to is asked by the day: the allowance began in September, whoever enters it when.
  const care = { reason: '低保核定', categories: ['MINIMUM_LIVING'], categoriesFrom: '2026-09-01' };
  expect(
    await onLatest.refused(
      'township-100',
      'correctMember',
      third!,
      { ...care, categoriesFrom: '2026-09-04' },
      at('2026-09-03'),
    ),
  ).toEqual(['MEMBER_CATEGORIES_HOLD_FROM_A_DAY']);
  await taken('township-100', 'correctMember', third!, care, at('2026-09-03'));
  const entitled = async (on: string, when: When) =>
    (
      await read(
        'township-100',
        'query($id: ID!, $on: CivilDate!) { node(id: $id) { ... on HouseholdMember { categoriesHeld(on: $on) } } }',
        { id: third, on },
        when,
      )
    ).node.categoriesHeld;
  expect(await entitled('2026-08-31', at('2026-12-01'))).toEqual([]);
  expect(await entitled('2026-09-01', at('2026-12-01'))).toEqual(['MINIMUM_LIVING']);
  // The third splits off as a head of their own, builds, and claims for that home.
  await taken(
    'township-100',
    'splitHousehold',
    family.id,
    { memberIds: [third], address: '城北村二组7号', basis: '分户登记' },
    at('2026-09-03'),
  );
  const mine = (
    await read(
      'township-100',
      '{ households(first: 50) { nodes { id splitFrom { id } head { id kinship } } } }',
      {},
      at('2026-09-03'),
    )
  ).households.nodes.find(({ splitFrom }: any) => splitFrom?.id === family.id);
  expect(mine.head).toEqual({ id: third, kinship: 'HEAD' });
  const dwelling = { address: '城北村二组7号', rooms: 3, structure: 'EARTH_WOOD', livedIn: true, builtYear: 2026 };
  await taken('township-100', 'addDwelling', mine.id, { dwelling, basis: '建房审批' }, at('2026-09-04'));
  expect(
    await onLatest.refused('township-100', 'addDwelling', other.id, { dwelling, basis: '建房审批' }, at('2026-09-04')),
  ).toEqual(['DWELLING_STANDS_ONCE']);
  const then: When = { at: '2026-09-10T02:00:00Z' };
  const event = await declare('“9·10”滑坡', '2026-09-10T00:00:00+08:00', then);
  const standard = { amount: '5000.00', unit: 'ROOM', cap: '20000.00' };
  const programme = await programmeOf('REBUILD', event, standard, '2026-09-10', then);
  const fund = await fundOf(then);
  await allocate(fund, programme, '50000.00', then);
  const [mineNow] = (await seen(mine.id, at('2026-09-11'))).dwellings;
  const claim = {
    programmeId: programme,
    householdId: mine.id,
    dwellingId: mineNow!.id,
    rooms: 3,
    damage: 'COLLAPSED',
    loss: '全倒',
    account: account(third!),
  };
  const id = await granted(claim, fund, ['2026-09-11', '2026-09-21']);
  // Granted on 21 September: begun within thirty days and done by the end of the year, or late with the township.
  expect(await waits('township-100', 'startRebuild', id, at('2026-10-21'))).toEqual([
    { due: '2026-10-21T15:59:59.999Z', overdue: false },
  ]);
  expect(await waits('township-100', 'startRebuild', id, at('2026-10-22'))).toMatchObject([{ overdue: true }]);
  await taken('township-100', 'startRebuild', id, { startedOn: '2026-10-09' }, at('2026-10-09'));
  expect(await waits('township-100', 'startRebuild', id, at('2026-10-22'))).toEqual([]);
  // The first half has five working days from its start.
  expect(await waits('finance', 'composeBatch', id, at('2026-10-15'))).toMatchObject([{ overdue: false }]);
  expect(await waits('finance', 'composeBatch', id, at('2026-10-16'))).toMatchObject([{ overdue: true }]);
  const half = await handedOver(programme, fund, at('2026-10-19'));
  expect(half).toMatchObject({ count: 1, total: '7500.00' });
  await paid(half, at('2026-10-20'));
  const done31 = { due: '2026-12-31T15:59:59.999Z' };
  expect(await waits('township-100', 'acceptRebuild', id, at('2026-12-31'))).toEqual([{ ...done31, overdue: false }]);
  expect(await waits('township-100', 'acceptRebuild', id, at('2027-01-01'))).toEqual([{ ...done31, overdue: true }]);
  // One alone does not accept it, nor anybody without its paper.
  const accepting = { acceptedOn: '2026-12-01', acceptorIds: reviewers.slice(0, 1), paper: '竣验〔2026〕1号' };
  expect(await onLatest.refused('township-100', 'acceptRebuild', id, accepting, at('2026-12-01'))).toEqual([
    'REBUILD_IS_ACCEPTED_BY_TWO',
  ]);
  await taken(
    'township-100',
    'acceptRebuild',
    id,
    { acceptedOn: '2026-12-01', acceptorIds: reviewers, paper: '竣验〔2026〕1号' },
    at('2026-12-01'),
  );
  // Five working days later nobody has paid the rest.
  expect(await waits('finance', 'composeBatch', id, { at: '2026-12-09T02:00:00Z' })).toMatchObject([{ overdue: true }]);
  const rest = await handedOver(programme, fund, { at: '2026-12-10T02:00:00Z' });
  await paid(rest, { at: '2026-12-11T02:00:00Z' });
  expect(await waits('finance', 'composeBatch', id, { at: '2027-02-01T02:00:00Z' })).toEqual([]);
  expect(await waits('township-100', 'acceptRebuild', id, { at: '2027-02-01T02:00:00Z' })).toEqual([]);
});

test('L-12 the dead of a disaster are persons: a death is of its disaster, the report and the persons are compared, and a mistaken one is undone once its condolence is back', async () => {
  const event = await declare('“7·12”山洪', '2026-07-12T00:00:00+08:00');
  const family = await household(2);
  const lost = family.members.find(({ id }) => id !== family.head.id)!.id;
  expect(
    await onLatest.refused(
      'township-100',
      'recordDeath',
      lost,
      { diedOn: '2026-07-11', basis: '死亡证明', eventId: event },
      at('2026-07-14'),
    ),
  ).toEqual(['DEATH_BY_A_DISASTER_FOLLOWS_IT']);
  await taken(
    'township-100',
    'recordDeath',
    lost,
    { diedOn: '2026-07-12', basis: '死亡证明', eventId: event },
    at('2026-07-14'),
  );
  const deaths = async (when: When) =>
    (
      await read(
        'head',
        'query { disasterEvents(first: 20) { nodes { id deathsCompared { reported recorded difference } } } }',
        {},
        when,
      )
    ).disasterEvents.nodes.find(({ id }: any) => id === event).deathsCompared;
  expect(await deaths(at('2026-07-14'))).toEqual({ reported: 0, recorded: 1, difference: 1 });
  const programme = await programmeOf('CONDOLENCE', event, { amount: '16000.00', unit: 'PERSON' });
  const fund = await fundOf();
  await allocate(fund, programme, '50000.00');
  const claim = await granted(
    {
      programmeId: programme,
      householdId: family.id,
      memberIds: [lost],
      loss: '山洪遇难',
      account: account(family.head.id),
    },
    fund,
    ['2026-07-15', '2026-07-27'],
  );
  // He was found alive downstream: while condolence stands or was paid, the record stays.
  const alive = { reason: '本人返回，系误报', basis: '公安机关证明' };
  expect(await onLatest.refused('township-100', 'revokeDeath', lost, alive, at('2026-07-28'))).toEqual([
    'DEATH_DREW_NO_CONDOLENCE',
  ]);
  const batch = await handedOver(programme, fund, { at: '2026-07-29T02:00:00Z' });
  const lines = async (when: When) =>
    (
      await read(
        'finance',
        'query($id: ID!) { payouts(where: { claimId: $id }) { nodes { id version endToEndId amount status } } }',
        { id: claim },
        when,
      )
    ).payouts.nodes;
  const [line] = await lines(at('2026-07-29'));
  const settled = [{ endToEndId: line.endToEndId, amount: line.amount, outcome: 'SETTLED' }];
  await taken('finance', 'settlePayouts', batch.id, { lines: settled }, at('2026-07-30'));
  expect(await onLatest.refused('township-100', 'revokeDeath', lost, alive, at('2026-07-31'))).toEqual([
    'DEATH_DREW_NO_CONDOLENCE',
  ]);
  await taken('finance', 'recoverPayout', line.id, { order: '溪应急追〔2026〕1号', reason: '误发' }, at('2026-08-01'));
  expect(await onLatest.refused('township-100', 'revokeDeath', lost, alive, at('2026-08-01'))).toEqual([
    'DEATH_DREW_NO_CONDOLENCE',
  ]);
  await taken(
    'finance',
    'recordRecovery',
    line.id,
    { recoveredOn: '2026-08-05', amount: line.amount },
    at('2026-08-05'),
  );
  await taken('township-100', 'revokeDeath', lost, alive, at('2026-08-06'));
  const person = await read(
    'township-100',
    'query($id: ID!) { node(id: $id) { ... on HouseholdMember { status diedOn deathRevokedOn deathRevokedReason } } }',
    { id: lost },
    at('2026-08-06'),
  );
  expect(person.node).toEqual({
    status: 'LIVING',
    diedOn: null,
    deathRevokedOn: '2026-08-06',
    deathRevokedReason: '本人返回，系误报',
  });
  // Months later nobody has touched it: report and persons agree.
  expect(await deaths({ at: '2026-12-01T02:00:00Z' })).toEqual({ reported: 0, recorded: 0, difference: 0 });
});
