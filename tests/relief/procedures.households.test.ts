import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { cardNumber, inventedIdNumber, relief } from '../support/relief.js';
import { telling, type When } from '../support/telling.js';
import { world, type World } from '../support/world.js';

// A household through its year, as relief needs it: who belongs to it, who heads it, which home it has, who died.
const village = '500238100205';
let w: World;
let r: ReturnType<typeof relief>;
let reviewers: string[];
const { read, refused, done, latest, waiting } = telling(() => w);
beforeAll(async () => {
  w = await world();
  r = relief(w, '2026-07-13T02:00:00Z');
  reviewers = await r.reviewers();
});
afterAll(() => w.close());

let clock = 0;
const at = (day: string): When => ({ at: `${day}T02:${String(clock++ % 60).padStart(2, '0')}:00Z` });
const step = async (who: string, name: string, id: string, input: object, when: When): Promise<string[]> =>
  refused(who, name, { ...(await latest(who, id, when)), ...input }, when);
const taken = async (...asked: Parameters<typeof step>): Promise<void> => expect(await step(...asked)).toEqual([]);
interface Home {
  readonly id: string;
  readonly size: number;
  readonly status: string;
  readonly head: { readonly id: string };
  readonly members: readonly { readonly id: string; readonly kinship: string; readonly status: string }[];
  readonly dwellings: readonly { readonly id: string }[];
}
const seen = async (id: string, when: When): Promise<Home> =>
  (
    await read(
      'township-100',
      'query($id: ID!) { household(id: $id) { id size status head { id } members { id kinship status } dwellings { id } } }',
      { id },
      when,
    )
  ).household;
const waits = async (
  who: string,
  act: string,
  id: string,
  when: When,
): Promise<{ due: string | null; overdue: boolean }[]> =>
  (await waiting(who, act, when)).filter((each) => each.id === id).map(({ due, overdue }) => ({ due, overdue }));
const votes = { attendees: 12, inFavour: 11, against: 0, abstained: 1, opinion: '同意' };
const account = (n: number, holderId: string): object => ({
  kind: 'CARD',
  holderName: '演示',
  accountNo: cardNumber(n),
  bankName: '农商行演示支行',
  holderId,
});
/** From the village to the county; answers the claim. */
async function granted(input: object, fundId: string, days: readonly [string, string]): Promise<string> {
  const { reliefClaim } = await done('township-100', 'applyForRelief', input, at(days[0]), 'reliefClaim { id }');
  const { id } = reliefClaim;
  await taken('township-100', 'reviewByVillage', id, { metOn: days[0], ...votes }, at(days[0]));
  await taken('township-100', 'publishByVillage', id, { publishedOn: days[0], place: '村务公开栏' }, at(days[0]));
  const checked = { approved: true, unrelated: true, reviewerIds: reviewers, fieldChecked: true, opinion: '属实' };
  await taken('township-100', 'reviewByTownship', id, checked, at(days[1]));
  await taken('head', 'decideClaim', id, { approved: true, unrelated: true, fundId, opinion: '同意' }, at(days[1]));
  return id;
}

test('L-06 who splits off builds a home of their own and has it rebuilt: the household follows births, marriages and a dead head, and a number that never comes is overdue by itself', async () => {
  const family: Home = await r.household(500, 4, village, {}, 'township-100');
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
    await step(
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
  const number = inventedIdNumber(20_500);
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
  expect(await step('township-100', 'addMembers', family.id, { members: [again] }, at('2026-08-13'))).toEqual([
    'HOUSEHOLD_PERSON_IS_ENTERED_ONCE',
  ]);
  // The bride goes to another household: both change in the one act, and a head with others does not leave.
  const other: Home = await r.household(501, 1, village, {}, 'township-100');
  const joining = {
    householdId: other.id,
    kinship: 'SPOUSE',
    reason: 'MARRIAGE',
    since: '2026-08-15',
    basis: '结婚证',
  };
  expect(await step('township-100', 'joinHousehold', head!, joining, at('2026-08-15'))).toEqual([
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
  expect(await step('township-100', 'changeHead', family.id, heading, at('2026-09-01'))).toEqual([
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
    await step('township-100', 'correctMember', third!, { ...care, categoriesFrom: '2026-09-04' }, at('2026-09-03')),
  ).toEqual(['MEMBER_CATEGORIES_HOLD_FROM_A_DAY']);
  await taken('township-100', 'correctMember', third!, care, at('2026-09-03'));
  const entitled = async (on: string, when: When) =>
    (
      await read(
        'township-100',
        'query($id: ID!, $on: CivilDate!) { node(id: $id) { ... on HouseholdMember { categoriesOn(on: $on) } } }',
        { id: third, on },
        when,
      )
    ).node.categoriesOn;
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
    await step('township-100', 'addDwelling', other.id, { dwelling, basis: '建房审批' }, at('2026-09-04')),
  ).toEqual(['DWELLING_STANDS_ONCE']);
  const then = relief(w, '2026-09-10T02:00:00Z');
  const event = await then.event({ name: '“9·10”滑坡', startedAt: '2026-09-10T00:00:00+08:00' });
  const standard = { amount: '5000.00', unit: 'ROOM', cap: '20000.00' };
  const programme = await then.programme('REBUILD', event.id, standard, { startsOn: '2026-09-10' });
  const fund = await then.fund('100000.00');
  await then.allocate(fund.id, programme.id, '50000.00');
  const [home] = (await seen(mine.id, at('2026-09-11'))).dwellings;
  const claim = {
    programmeId: programme.id,
    householdId: mine.id,
    dwellingId: home!.id,
    rooms: 3,
    damage: 'COLLAPSED',
    loss: '全倒',
    account: account(500, third!),
  };
  const id = await granted(claim, fund.id, ['2026-09-11', '2026-09-21']);
  await taken('township-100', 'startRebuild', id, { startedOn: '2026-10-09' }, at('2026-10-09'));
  await taken('township-100', 'acceptRebuild', id, { acceptedOn: '2026-12-01' }, at('2026-12-01'));
  // Five working days later nobody has paid the rest.
  expect(await waits('finance', 'composeBatch', id, at('2026-12-09'))).toMatchObject([{ overdue: true }]);
});

test('L-12 the dead of a disaster are persons: a death is of its disaster, the report and the persons are compared, and a mistaken one is undone once its condolence is back', async () => {
  const event = await r.event({ name: '“7·12”山洪' });
  const family: Home = await r.household(510, 2, village, {}, 'township-100');
  const lost = family.members.find(({ id }) => id !== family.head.id)!.id;
  expect(
    await step(
      'township-100',
      'recordDeath',
      lost,
      { diedOn: '2026-07-11', basis: '死亡证明', eventId: event.id },
      at('2026-07-14'),
    ),
  ).toEqual(['DEATH_BY_A_DISASTER_FOLLOWS_IT']);
  await taken(
    'township-100',
    'recordDeath',
    lost,
    { diedOn: '2026-07-12', basis: '死亡证明', eventId: event.id },
    at('2026-07-14'),
  );
  const deaths = async (when: When) =>
    (
      await read(
        'head',
        'query { disasterEvents(first: 20) { nodes { id deaths { reported recorded difference } } } }',
        {},
        when,
      )
    ).disasterEvents.nodes.find(({ id }: any) => id === event.id).deaths;
  expect(await deaths(at('2026-07-14'))).toEqual({ reported: 0, recorded: 1, difference: 1 });
  const programme = await r.programme('CONDOLENCE', event.id, { amount: '16000.00', unit: 'PERSON' });
  const fund = await r.fund('100000.00');
  await r.allocate(fund.id, programme.id, '50000.00');
  const claim = await granted(
    {
      programmeId: programme.id,
      householdId: family.id,
      memberIds: [lost],
      loss: '山洪遇难',
      account: account(510, family.head.id),
    },
    fund.id,
    ['2026-07-15', '2026-07-27'],
  );
  // He was found alive downstream: while condolence stands or was paid, the record stays.
  const alive = { reason: '本人返回，系误报', basis: '公安机关证明' };
  expect(await step('township-100', 'revokeDeath', lost, alive, at('2026-07-28'))).toEqual([
    'DEATH_DREW_NO_CONDOLENCE',
  ]);
  const batch = await r.submitted(programme.id, fund.id, {}, { at: '2026-07-29T02:00:00Z' });
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
  expect(await step('township-100', 'revokeDeath', lost, alive, at('2026-07-31'))).toEqual([
    'DEATH_DREW_NO_CONDOLENCE',
  ]);
  await taken('finance', 'recoverPayout', line.id, { order: '溪应急追〔2026〕1号', reason: '误发' }, at('2026-08-01'));
  expect(await step('township-100', 'revokeDeath', lost, alive, at('2026-08-01'))).toEqual([
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
  expect(await deaths(at('2026-12-01'))).toEqual({ reported: 0, recorded: 0, difference: 0 });
});
