import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { telling, type When } from '../support/telling.js';
import { world, type World } from '../support/world.js';

// What the county owes after a disaster, each told from the household's report to the money or the last word, by
// those who own the steps: what is refused on the way, and what follows when time passes and nobody acts.
const county = '500238000000';
const township = '500238100000';
const village = '500238100205';
let w: World;
const { read, refused, done } = telling(() => w);
let reviewers: string[];
beforeAll(async () => {
  w = await world();
  reviewers = await Promise.all(['township-100', 'township-100-2'].map(operator));
});
afterAll(() => w.close());

const operator = async (who: string): Promise<string> =>
  (await read(who, '{ viewer { operator { id } } }')).viewer.operator.id;

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
const declare = async (name: string, startedAt: string, when: When, over: object = {}): Promise<any> =>
  (
    await done(
      'head',
      'declareDisaster',
      { region: county, kind: '010200', name, regions: [township], startedAt, ...over },
      when,
      'disasterEvent { id version firstReportDue }',
    )
  ).disasterEvent;
/** A disaster, its programme, and a fund with so much set aside for it. */
async function ready(kind: string, standard: object, when: When): Promise<{ programmeId: string; fundId: string }> {
  const event = await declare(`演示${kind}`, '2026-07-12T00:00:00+08:00', when);
  const { reliefProgramme } = await done(
    'head',
    'openProgramme',
    {
      region: county,
      kind,
      name: `演示${kind}`,
      eventId: event.id,
      startsOn: '2026-07-12',
      document: '溪府办〔2026〕9号',
      standards: [{ region: county, validFrom: '2026-01-01', document: '渝应急发〔2022〕76号', ...standard }],
    },
    when,
    'reliefProgramme { id }',
  );
  const { reliefFund } = await done(
    'finance',
    'openFund',
    {
      region: county,
      kind: 'BUDGET',
      name: `演示${kind}`,
      year: 2026,
      amount: '100000.00',
      document: '溪财〔2026〕1号',
    },
    when,
    'reliefFund { id version }',
  );
  await done(
    'finance',
    'preAllocateFund',
    {
      id: reliefFund.id,
      expectedVersion: reliefFund.version,
      programmeId: reliefProgramme.id,
      amount: '50000.00',
      document: '溪财〔2026〕2号',
    },
    when,
  );
  return { programmeId: reliefProgramme.id, fundId: reliefFund.id };
}
const household = async (size: number, when: When, dwellings: object[] = []): Promise<any> =>
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
      'household { id number head { id } members { id version } dwellings { id } }',
    )
  ).household;
const account = (holderId: string) => ({
  kind: 'CARD',
  holderName: '演示之0',
  accountNo: card(),
  bankName: '农商行演示支行',
  holderId,
});
let houses = 0;
const home = () => ({ address: `演示${++houses}号`, rooms: 4, structure: 'EARTH_WOOD', livedIn: true });
/** The village votes and makes it public. */
async function publicised(id: string, when: When): Promise<void> {
  const votes = { attendees: 12, inFavour: 11, against: 0, abstained: 1 };
  const day = when.at.slice(0, 10);
  await done(
    'township-100',
    'reviewByVillage',
    { id, expectedVersion: 1, metOn: day, ...votes, opinion: '同意' },
    when,
  );
  await done(
    'township-100',
    'publishByVillage',
    { id, expectedVersion: 2, publishedOn: day, place: '村务公开栏' },
    when,
  );
}
const checked = (id: string) => ({
  id,
  expectedVersion: 3,
  approved: true,
  unrelated: true,
  reviewerIds: reviewers,
  fieldChecked: true,
  opinion: '属实',
});
/** The same of a home that they have seen. */
const seenHome = (id: string, seenOn: string) => ({
  ...checked(id),
  home: { seenOn, livedInThen: true, basis: '村委会居住证明' },
});
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
      'paymentBatch { id version status count total answerDue payouts { nodes { endToEndId amount tranche } } }',
    )
  ).paymentBatch;
}
const answered = (batch: any, outcome: string) => ({
  id: batch.id,
  expectedVersion: batch.version,
  lines: batch.payouts.nodes.map(({ endToEndId, amount }: any) => ({ endToEndId, amount, outcome })),
});
const balance = async (fundId: string, of: string, when: When): Promise<string> =>
  (
    await read(
      'finance',
      'query($id: ID!) { reliefFund(id: $id) { balances { account amount } } }',
      { id: fundId },
      when,
    )
  ).reliefFund.balances.find((each: any) => each.account === of).amount;
const waiting =
  'query($k: [ActName!]) { worklist(kinds: $k, first: 100) { nodes { action due overdue entry { id } } } }';
const waitsFor = async (who: string, kind: string, id: string, when: When): Promise<any[]> =>
  (await read(who, waiting, { k: [kind] }, when)).worklist.nodes
    .filter((each: any) => each.entry.id === id)
    .map(({ due, overdue }: any) => ({ due, overdue }));
/** How many lines the village's public list has at a moment. */
const listed = async (when: When): Promise<number> => {
  const answer = await fetch(`${w.service.address}/lists/relief.csv`, {
    headers: { authorization: `Bearer ${await w.tokenOf('township-100')}`, 'x-sandbox-now': when.at },
  });
  return (await answer.text()).trim().split('\r\n').length - 1;
};

test('L-01 emergency relief: by person and day within fifteen days, voted, made public, checked, decided, paid; a bank that is silent is overdue after its hours', async () => {
  const { programmeId, fundId } = await ready(
    'EMERGENCY',
    { amount: '20.00', unit: 'PERSON_DAY', daysMax: 15 },
    { at: '2026-07-13T02:00:00Z' },
  );
  const family = await household(3, { at: '2026-07-13T03:00:00Z' });
  const asked = { programmeId, householdId: family.id, days: 10, loss: '房屋进水', account: account(family.head.id) };
  expect(
    await refused('township-100', 'applyForRelief', { ...asked, days: 16 }, { at: '2026-07-14T02:00:00Z' }),
  ).toEqual(['CLAIM_DAYS_ARE_WITHIN_THE_STANDARD']);
  const { reliefClaim } = await done(
    'township-100',
    'applyForRelief',
    asked,
    { at: '2026-07-14T02:00:00Z' },
    'reliefClaim { id persons }',
  );
  expect(reliefClaim.persons).toBe(3);
  expect(await refused('township-100', 'applyForRelief', asked, { at: '2026-07-14T03:00:00Z' })).toEqual([
    'CLAIM_IS_THE_ONLY_ONE',
  ]);
  await publicised(reliefClaim.id, { at: '2026-07-15T02:00:00Z' });
  expect(
    await refused('township-100', 'reviewByTownship', checked(reliefClaim.id), { at: '2026-07-22T02:00:00Z' }),
  ).toEqual(['PUBLICITY_IS_OVER']);
  await done('township-100', 'reviewByTownship', checked(reliefClaim.id), { at: '2026-07-23T02:00:00Z' });
  const decision = { id: reliefClaim.id, expectedVersion: 4, approved: true, unrelated: true, fundId, opinion: '同意' };
  expect(
    await refused('head', 'decideClaim', { ...decision, amount: '600.01' }, { at: '2026-07-23T03:00:00Z' }),
  ).toEqual(['CLAIM_AMOUNT_FOLLOWS_THE_STANDARD']);
  await done('head', 'decideClaim', decision, { at: '2026-07-23T03:00:00Z' });
  expect(await balance(fundId, 'COMMITTED', { at: '2026-07-23T04:00:00Z' })).toBe('600.00');
  const batch = await handedOver(programmeId, fundId, { at: '2026-07-24T02:00:00Z' });
  expect(batch).toMatchObject({ status: 'SUBMITTED', count: 3, total: '600.00' });
  await done('finance', 'settlePayouts', answered(batch, 'SETTLED'), { at: '2026-07-25T02:00:00Z' });
  expect(await balance(fundId, 'PAID', { at: '2026-07-25T03:00:00Z' })).toBe('600.00');
  // Another household's money is at the bank, and the bank says nothing.
  const other = await household(1, { at: '2026-07-13T03:00:00Z' });
  const second = (
    await done(
      'township-100',
      'applyForRelief',
      { ...asked, householdId: other.id, account: account(other.head.id) },
      { at: '2026-07-25T02:00:00Z' },
      'reliefClaim { id }',
    )
  ).reliefClaim.id;
  await publicised(second, { at: '2026-07-25T02:00:00Z' });
  await done('township-100', 'reviewByTownship', checked(second), { at: '2026-08-03T02:00:00Z' });
  await done('head', 'decideClaim', { ...decision, id: second }, { at: '2026-08-03T03:00:00Z' });
  const silent = await handedOver(programmeId, fundId, { at: '2026-08-04T02:00:00Z' });
  expect(await waitsFor('finance', 'settlePayouts', silent.id, { at: '2026-08-06T01:59:00Z' })).toEqual([
    { due: '2026-08-06T02:00:00.000Z', overdue: false },
  ]);
  expect(await waitsFor('finance', 'settlePayouts', silent.id, { at: '2026-08-06T02:01:00Z' })).toMatchObject([
    { overdue: true },
  ]);
  expect(await balance(fundId, 'IN_TRANSIT', { at: '2026-08-06T02:01:00Z' })).toBe('200.00');
});

test('L-02 transition relief: month by month up to ninety days a person; what hangs in the village is on its list till publicity ends, and waits for the township from then on', async () => {
  const { programmeId, fundId } = await ready(
    'TRANSITION',
    { amount: '20.00', unit: 'PERSON_DAY', daysMax: 90 },
    { at: '2026-07-13T02:00:00Z' },
  );
  const family = await household(1, { at: '2026-07-13T03:00:00Z' });
  const asked = { programmeId, householdId: family.id, loss: '住房倒塌，借住亲友', account: account(family.head.id) };
  expect(
    await refused('township-100', 'applyForRelief', { ...asked, days: 31 }, { at: '2026-08-31T02:00:00Z' }),
  ).toEqual(['CLAIM_PERIOD_IS_RIGHT']);
  const claimed: string[] = [];
  for (const [period, days, at] of [
    ['2026-08', 31, '2026-08-31T02:00:00Z'],
    ['2026-09', 30, '2026-09-29T02:00:00Z'],
  ] as const) {
    const { reliefClaim } = await done(
      'township-100',
      'applyForRelief',
      { ...asked, period, days },
      { at },
      'reliefClaim { id }',
    );
    claimed.push(reliefClaim.id);
  }
  // A month's days, and ninety in all: 29 are left.
  for (const [period, days] of [
    ['2026-11', 31],
    ['2026-10', 30],
  ] as const)
    expect(
      await refused('township-100', 'applyForRelief', { ...asked, period, days }, { at: '2026-10-20T02:00:00Z' }),
    ).toEqual(['CLAIM_DAYS_ARE_WITHIN_THE_STANDARD']);
  await publicised(claimed[0]!, { at: '2026-09-01T02:00:00Z' });
  await done('township-100', 'reviewByTownship', checked(claimed[0]!), { at: '2026-09-10T02:00:00Z' });
  await done(
    'head',
    'decideClaim',
    { id: claimed[0], expectedVersion: 4, approved: true, unrelated: true, fundId, opinion: '同意' },
    { at: '2026-09-10T03:00:00Z' },
  );
  const batch = await handedOver(programmeId, fundId, { at: '2026-09-11T02:00:00Z' });
  expect(batch).toMatchObject({ count: 1, total: '620.00' });
  await done('finance', 'settlePayouts', answered(batch, 'SETTLED'), { at: '2026-09-12T02:00:00Z' });
  expect(await balance(fundId, 'PAID', { at: '2026-09-12T03:00:00Z' })).toBe('620.00');
  // September's claim hangs out over the National Day holiday: five working days end on 12 October.
  await publicised(claimed[1]!, { at: '2026-09-29T03:00:00Z' });
  expect(
    await refused(
      'head',
      'decideClaim',
      { id: claimed[1], expectedVersion: 3, approved: true, unrelated: true, fundId, opinion: '同意' },
      { at: '2026-10-01T02:00:00Z' },
    ),
  ).toEqual(['ILLEGAL_MOVE']);
  const { publishedUntil } = (
    await read('township-100', 'query($id: ID!) { reliefClaim(id: $id) { publishedUntil } }', { id: claimed[1] })
  ).reliefClaim;
  expect(publishedUntil > '2026-10-08').toBe(true);
  expect(await listed({ at: `${publishedUntil}T15:00:00Z` })).toBe(1);
  expect(
    await refused('township-100', 'reviewByTownship', checked(claimed[1]!), { at: `${publishedUntil}T15:00:00Z` }),
  ).toEqual(['PUBLICITY_IS_OVER']);
  // The day is over: the list is empty again, and the township may check.
  expect(await listed({ at: `${publishedUntil}T16:00:00Z` })).toBe(0);
  expect(await waitsFor('township-100', 'reviewByTownship', claimed[1]!, { at: '2026-10-20T02:00:00Z' })).toEqual([
    { due: null, overdue: false },
  ]);
});

test('L-04 relief in a drought: for those short of water and food, within its days and its fund; what the bank does not answer is overdue', async () => {
  const { programmeId, fundId } = await ready(
    'DROUGHT',
    { amount: '20.00', unit: 'PERSON_DAY', daysMax: 15 },
    { at: '2026-08-01T02:00:00Z' },
  );
  const family = await household(2, { at: '2026-08-01T03:00:00Z' });
  const asked = { programmeId, householdId: family.id, loss: '饮水困难', account: account(family.head.id) };
  expect(
    await refused('township-101', 'applyForRelief', { ...asked, days: 15 }, { at: '2026-08-20T02:00:00Z' }),
  ).toEqual(['OUTSIDE_SCOPE']);
  expect(
    await refused('township-100', 'applyForRelief', { ...asked, days: 16 }, { at: '2026-08-20T02:00:00Z' }),
  ).toEqual(['CLAIM_DAYS_ARE_WITHIN_THE_STANDARD']);
  const { reliefClaim } = await done(
    'township-100',
    'applyForRelief',
    { ...asked, days: 15 },
    { at: '2026-08-20T02:00:00Z' },
    'reliefClaim { id }',
  );
  await publicised(reliefClaim.id, { at: '2026-08-20T03:00:00Z' });
  await done('township-100', 'reviewByTownship', checked(reliefClaim.id), { at: '2026-08-28T02:00:00Z' });
  const decision = { id: reliefClaim.id, expectedVersion: 4, approved: true, unrelated: true, fundId, opinion: '同意' };
  await done('head', 'decideClaim', decision, { at: '2026-08-28T03:00:00Z' });
  const batch = await handedOver(programmeId, fundId, { at: '2026-08-31T02:00:00Z' });
  expect(batch).toMatchObject({ count: 2, total: '600.00' });
  // Nobody answers for two days, and nobody pays anew what is under way.
  expect(await refused('finance', 'composeBatch', { programmeId, fundId }, { at: '2026-09-01T02:00:00Z' })).toEqual([
    'BATCH_HAS_LINES',
  ]);
  expect(await waitsFor('finance', 'settlePayouts', batch.id, { at: '2026-09-03T02:00:00Z' })).toMatchObject([
    { overdue: true },
  ]);
  await done('finance', 'settlePayouts', answered(batch, 'SETTLED'), { at: '2026-09-03T03:00:00Z' });
  expect(await waitsFor('finance', 'settlePayouts', batch.id, { at: '2026-09-30T02:00:00Z' })).toEqual([]);
  expect(await balance(fundId, 'PAID', { at: '2026-09-30T02:00:00Z' })).toBe('600.00');
});

test('L-05 condolence: for who died in the disaster and for nobody living, once; a silent bank is overdue, and a year later what was paid stands in the way of a second', async () => {
  const { programmeId, fundId } = await ready(
    'CONDOLENCE',
    { amount: '16000.00', unit: 'PERSON' },
    { at: '2026-07-13T02:00:00Z' },
  );
  const family = await household(3, { at: '2026-07-13T03:00:00Z' });
  const [, lost, living] = family.members;
  const asked = {
    programmeId,
    householdId: family.id,
    memberIds: [lost.id],
    loss: '洪水中遇难',
    account: account(living.id),
  };
  expect(await refused('township-100', 'applyForRelief', asked, { at: '2026-07-14T02:00:00Z' })).toEqual([
    'CLAIM_BENEFICIARIES_ARE_ALIVE',
  ]);
  await done(
    'township-100',
    'recordDeath',
    { id: lost.id, expectedVersion: lost.version, diedOn: '2026-07-12', basis: '死亡证明' },
    { at: '2026-07-14T03:00:00Z' },
  );
  const { reliefClaim } = await done(
    'township-100',
    'applyForRelief',
    asked,
    { at: '2026-07-15T02:00:00Z' },
    'reliefClaim { id }',
  );
  expect(
    await refused(
      'township-100',
      'applyForRelief',
      { ...asked, memberIds: [living.id] },
      { at: '2026-07-15T03:00:00Z' },
    ),
  ).toEqual(['CLAIM_BENEFICIARIES_ARE_ALIVE']);
  expect(await refused('township-100', 'applyForRelief', asked, { at: '2026-07-15T03:00:00Z' })).toEqual([
    'CLAIM_IS_THE_ONLY_ONE',
  ]);
  await publicised(reliefClaim.id, { at: '2026-07-15T04:00:00Z' });
  await done('township-100', 'reviewByTownship', checked(reliefClaim.id), { at: '2026-07-27T02:00:00Z' });
  const decision = { id: reliefClaim.id, expectedVersion: 4, approved: true, unrelated: true, fundId, opinion: '同意' };
  const { reliefClaim: decided } = await done(
    'head',
    'decideClaim',
    decision,
    { at: '2026-07-27T03:00:00Z' },
    'reliefClaim { amount status }',
  );
  expect(decided).toEqual({ amount: '16000.00', status: 'PAYABLE' });
  const batch = await handedOver(programmeId, fundId, { at: '2026-07-28T02:00:00Z' });
  expect(batch).toMatchObject({ count: 1, total: '16000.00' });
  expect(await waitsFor('finance', 'settlePayouts', batch.id, { at: '2026-07-31T02:00:00Z' })).toMatchObject([
    { overdue: true },
  ]);
  await done('finance', 'settlePayouts', answered(batch, 'SETTLED'), { at: '2026-07-31T03:00:00Z' });
  // A year later what was paid still stands in the way of a second, and nothing more has left the fund.
  expect(await refused('township-100', 'applyForRelief', asked, { at: '2027-07-31T03:00:00Z' })).toEqual([
    'CLAIM_IS_THE_ONLY_ONE',
  ]);
  expect(await balance(fundId, 'PAID', { at: '2027-07-31T04:00:00Z' })).toBe('16000.00');
  expect(await waitsFor('finance', 'settlePayouts', batch.id, { at: '2027-07-31T04:00:00Z' })).toEqual([]);
});

test('L-06 rebuilding: by the room up to the cap, half when it is begun and half when it is accepted; five working days later what is still owed is overdue', async () => {
  const { programmeId, fundId } = await ready(
    'REBUILD',
    { amount: '5000.00', unit: 'ROOM', cap: '20000.00' },
    { at: '2026-07-13T02:00:00Z' },
  );
  const family = await household(2, { at: '2026-07-13T03:00:00Z' }, [{ ...home(), rooms: 5 }]);
  const asked = {
    programmeId,
    householdId: family.id,
    dwellingId: family.dwellings[0].id,
    rooms: 5,
    damage: 'COLLAPSED',
    loss: '五间全倒',
    account: account(family.head.id),
  };
  expect(
    await refused('township-100', 'applyForRelief', { ...asked, damage: 'SLIGHT' }, { at: '2026-07-14T02:00:00Z' }),
  ).toEqual(['CLAIM_DAMAGE_FITS_THE_RELIEF']);
  expect(
    await refused('township-100', 'applyForRelief', { ...asked, rooms: 6 }, { at: '2026-07-14T02:00:00Z' }),
  ).toEqual(['CLAIM_HOME_WAS_LIVED_IN']);
  const { reliefClaim } = await done(
    'township-100',
    'applyForRelief',
    asked,
    { at: '2026-07-14T02:00:00Z' },
    'reliefClaim { id }',
  );
  const { id } = reliefClaim;
  await publicised(id, { at: '2026-07-15T02:00:00Z' });
  expect(
    await refused(
      'township-100',
      'reviewByTownship',
      { ...seenHome(id, '2026-07-20'), fieldChecked: false },
      { at: '2026-07-27T02:00:00Z' },
    ),
  ).toEqual(['REBUILD_IS_CHECKED_ON_THE_SPOT']);
  await done('township-100', 'reviewByTownship', seenHome(id, '2026-07-20'), { at: '2026-07-27T02:00:00Z' });
  const decision = { id, expectedVersion: 4, approved: true, unrelated: true, fundId, opinion: '同意' };
  const { reliefClaim: decided } = await done(
    'head',
    'decideClaim',
    decision,
    { at: '2026-07-27T03:00:00Z' },
    'reliefClaim { amount firstTranche }',
  );
  expect(decided).toEqual({ amount: '20000.00', firstTranche: '10000.00' });
  // Nothing is paid before it is begun, and the rest not before it is accepted.
  expect(await refused('finance', 'composeBatch', { programmeId, fundId }, { at: '2026-07-28T02:00:00Z' })).toEqual([
    'BATCH_HAS_LINES',
  ]);
  await done(
    'township-100',
    'startRebuild',
    { id, expectedVersion: 5, startedOn: '2026-08-10' },
    { at: '2026-08-10T02:00:00Z' },
  );
  const begun = await handedOver(programmeId, fundId, { at: '2026-08-11T02:00:00Z' });
  expect(begun.payouts.nodes).toMatchObject([{ amount: '10000.00', tranche: 1 }]);
  await done('finance', 'settlePayouts', answered(begun, 'SETTLED'), { at: '2026-08-12T02:00:00Z' });
  expect(await refused('finance', 'composeBatch', { programmeId, fundId }, { at: '2026-08-13T02:00:00Z' })).toEqual([
    'BATCH_HAS_LINES',
  ]);
  await done(
    'township-100',
    'acceptRebuild',
    { id, expectedVersion: 6, acceptedOn: '2026-11-10', acceptorIds: reviewers, paper: '竣验〔2026〕1号' },
    { at: '2026-11-10T02:00:00Z' },
  );
  // Five working days after 10 November are over on the 17th; on the 18th it is late, and whoever pays is told.
  expect(await waitsFor('finance', 'composeBatch', id, { at: '2026-11-17T02:00:00Z' })).toEqual([
    { due: '2026-11-17T15:59:59.999Z', overdue: false },
  ]);
  expect(await waitsFor('finance', 'composeBatch', id, { at: '2026-11-18T02:00:00Z' })).toMatchObject([
    { overdue: true },
  ]);
  const rest = await handedOver(programmeId, fundId, { at: '2026-11-18T03:00:00Z' });
  expect(rest.payouts.nodes).toMatchObject([{ amount: '10000.00', tranche: 2 }]);
  await done('finance', 'settlePayouts', answered(rest, 'SETTLED'), { at: '2026-11-19T02:00:00Z' });
  expect(await waitsFor('finance', 'composeBatch', id, { at: '2026-12-01T02:00:00Z' })).toEqual([]);
  expect(await balance(fundId, 'PAID', { at: '2026-12-01T02:00:00Z' })).toBe('20000.00');
});

test('L-08 the five haves: who was moved is counted with what they lack; the rate does not better itself, and each who lacks something waits with the township', async () => {
  const event = await declare('演示转移', '2026-07-12T00:00:00+08:00', { at: '2026-07-12T02:00:00Z' });
  const person = {
    eventId: event.id,
    region: village,
    personName: '演示甲',
    idNumber: idNumber(),
    shelter: '城北小学',
    relocatedAt: '2026-07-12T03:00:00Z',
  };
  expect(
    await refused(
      'township-100',
      'relocatePerson',
      { ...person, relocatedAt: '2026-07-13T03:00:00Z' },
      { at: '2026-07-12T04:00:00Z' },
    ),
  ).toEqual(['RELOCATION_HAS_HAPPENED']);
  expect(await refused('township-101', 'relocatePerson', person, { at: '2026-07-12T04:00:00Z' })).toEqual([
    'OUTSIDE_SCOPE',
  ]);
  const moved = async (who: object, when: When = { at: '2026-07-12T04:00:00Z' }): Promise<string> =>
    (await done('township-100', 'relocatePerson', { ...person, ...who }, when, 'relocatedPerson { id }'))
      .relocatedPerson.id;
  const whole = await moved({});
  const lacking = await moved({ personName: '演示乙', idNumber: idNumber() });
  const five = { food: true, clothes: true, safeShelter: true, water: true, medical: true };
  expect(
    await refused('township-100', 'tickFiveHaves', { id: whole, expectedVersion: 1 }, { at: '2026-07-12T05:00:00Z' }),
  ).toEqual(['FIVE_HAVES_SAY_SOMETHING']);
  await done(
    'township-100',
    'tickFiveHaves',
    { id: whole, expectedVersion: 1, ...five },
    { at: '2026-07-12T05:00:00Z' },
  );
  await done(
    'township-100',
    'tickFiveHaves',
    { id: lacking, expectedVersion: 1, ...five, medical: false },
    { at: '2026-07-12T05:00:00Z' },
  );
  const rate = 'query($id: ID!) { fiveHavesRate(eventId: $id) { relocated all rate medical } }';
  // The next evening: nobody has brought a doctor, and leaders read the same half; the township still has it to do.
  expect((await read('leader', rate, { id: event.id }, { at: '2026-07-13T12:00:00Z' })).fiveHavesRate).toEqual({
    relocated: 2,
    all: 1,
    rate: '50.00',
    medical: 1,
  });
  expect(await waitsFor('township-100', 'tickFiveHaves', lacking, { at: '2026-07-13T12:00:00Z' })).toHaveLength(1);
  await done(
    'township-100',
    'tickFiveHaves',
    { id: lacking, expectedVersion: 2, medical: true },
    { at: '2026-07-13T13:00:00Z' },
  );
  await done(
    'township-100',
    'returnHome',
    { id: whole, expectedVersion: 2, returnedAt: '2026-07-14T01:00:00Z' },
    { at: '2026-07-14T02:00:00Z' },
  );
  // A second landslide: who is moved again, and typed in full width, is still one person, with nothing yet.
  const again = await moved(
    {
      idNumber: `　${person.idNumber.replace(/\d/g, (digit) => String.fromCharCode(digit.charCodeAt(0) + 0xfee0)).toLowerCase()} `,
      relocatedAt: '2026-07-15T01:00:00Z',
    },
    { at: '2026-07-15T01:30:00Z' },
  );
  expect((await read('leader', rate, { id: event.id }, { at: '2026-07-15T02:00:00Z' })).fiveHavesRate).toMatchObject({
    relocated: 2,
    all: 1,
  });
  await done(
    'township-100',
    'tickFiveHaves',
    { id: again, expectedVersion: 1, ...five },
    { at: '2026-07-15T03:00:00Z' },
  );
  // Days later it stands at a hundred, whoever has gone home.
  expect((await read('leader', rate, { id: event.id }, { at: '2026-07-20T02:00:00Z' })).fiveHavesRate).toMatchObject({
    relocated: 2,
    all: 2,
    rate: '100.00',
  });
  expect(await waitsFor('township-100', 'tickFiveHaves', whole, { at: '2026-07-20T02:00:00Z' })).toEqual([]);
  // It stands so by the word of one who ticked it: somebody else goes there, and nobody is confirmed by silence.
  const has = { id: again, expectedVersion: 2, visitedOn: '2026-07-16', ...five };
  const seen = { at: '2026-07-16T08:00:00Z' };
  const [own, other] = await Promise.all(['township-100', 'township-100-2'].map(operator));
  expect(await waitsFor('township-100', 'confirmFiveHaves', again, { at: '2026-07-16T08:00:00Z' })).toEqual([]);
  expect(await waitsFor('township-100-2', 'confirmFiveHaves', again, { at: '2026-07-16T08:00:00Z' })).toEqual([
    { due: '2026-07-16T01:00:00.000Z', overdue: true },
  ]);
  expect(await refused('township-100-2', 'confirmFiveHaves', { ...has, visitorIds: [own] }, seen)).toEqual([
    'FIVE_HAVES_CONFIRMED_BY_ANOTHER',
  ]);
  // They have no doctor after all: it waits with the township again, and is late two mornings on.
  await done('township-100-2', 'confirmFiveHaves', { ...has, visitorIds: [other], medical: false }, seen);
  expect((await read('leader', rate, { id: event.id }, { at: '2026-07-16T09:00:00Z' })).fiveHavesRate).toMatchObject({
    all: 1,
    rate: '50.00',
  });
  expect(await waitsFor('township-100', 'tickFiveHaves', again, { at: '2026-07-18T02:00:00Z' })).toEqual([
    { due: '2026-07-17T16:00:00.000Z', overdue: true },
  ]);
  await done(
    'township-100',
    'tickFiveHaves',
    { id: again, expectedVersion: 3, medical: true },
    { at: '2026-07-18T03:00:00Z' },
  );
  const later = { ...has, expectedVersion: 4, visitedOn: '2026-07-18', visitorIds: [other] };
  await done('township-100-2', 'confirmFiveHaves', later, { at: '2026-07-18T09:00:00Z' });
  // One of the two is confirmed, and the register tells how many the reports say were moved.
  const compared = 'query($id: ID!) { fiveHavesRate(eventId: $id) { relocated all confirmed reported rate } }';
  expect((await read('leader', compared, { id: event.id }, { at: '2026-08-01T02:00:00Z' })).fiveHavesRate).toEqual({
    relocated: 2,
    all: 2,
    confirmed: 1,
    reported: 0,
    rate: '100.00',
  });
  expect(await waitsFor('township-100-2', 'confirmFiveHaves', again, { at: '2026-08-01T02:00:00Z' })).toEqual([]);
});

test('L-10 one card, in full, to household and person: composed by one, approved by both offices, answered line by line; what failed is paid again only into another account, and what is silent is overdue', async () => {
  const { programmeId, fundId } = await ready(
    'REPAIR',
    { amount: '2000.00', unit: 'HOUSEHOLD' },
    { at: '2026-07-13T02:00:00Z' },
  );
  const claims: { id: string; head: string }[] = [];
  for (let n = 0; n < 2; n++) {
    const family = await household(1, { at: '2026-07-13T03:00:00Z' }, [home()]);
    const asked = {
      programmeId,
      householdId: family.id,
      dwellingId: family.dwellings[0].id,
      rooms: 1,
      damage: 'SLIGHT',
      loss: '墙体开裂',
      account: account(family.head.id),
    };
    const { reliefClaim } = await done(
      'township-100',
      'applyForRelief',
      asked,
      { at: '2026-07-14T02:00:00Z' },
      'reliefClaim { id }',
    );
    await publicised(reliefClaim.id, { at: '2026-07-15T02:00:00Z' });
    await done('township-100', 'reviewByTownship', seenHome(reliefClaim.id, '2026-07-20'), {
      at: '2026-07-27T02:00:00Z',
    });
    await done(
      'head',
      'decideClaim',
      { id: reliefClaim.id, expectedVersion: 4, approved: true, unrelated: true, fundId, opinion: '同意' },
      { at: '2026-07-27T03:00:00Z' },
    );
    claims.push({ id: reliefClaim.id, head: family.head.id });
  }
  const { paymentBatch } = await done(
    'finance',
    'composeBatch',
    { programmeId, fundId },
    { at: '2026-07-28T02:00:00Z' },
    'paymentBatch { id count total }',
  );
  expect(paymentBatch).toMatchObject({ count: 2, total: '4000.00' });
  // Composed and left lying: the household's fifteen working days are the batch's, and whoever approves is late.
  expect(await waitsFor('head', 'approveBatch', paymentBatch.id, { at: '2026-08-17T02:00:00Z' })).toEqual([
    { due: '2026-08-17T15:59:59.999Z', overdue: false },
  ]);
  expect(await waitsFor('head', 'approveBatch', paymentBatch.id, { at: '2026-08-18T02:00:00Z' })).toMatchObject([
    { overdue: true },
  ]);
  expect(
    await refused(
      'finance',
      'approveBatch',
      { id: paymentBatch.id, expectedVersion: 1 },
      { at: '2026-07-28T03:00:00Z' },
    ),
  ).toEqual(['BATCH_IS_APPROVED_BY_OTHERS']);
  await done(
    'finance',
    'discardBatch',
    { id: paymentBatch.id, expectedVersion: 1, reason: '核对后重编' },
    { at: '2026-07-28T04:00:00Z' },
  );
  const batch = await handedOver(programmeId, fundId, { at: '2026-07-28T05:00:00Z' });
  const [paid, failed] = answered(batch, 'SETTLED').lines;
  expect(
    await refused(
      'finance',
      'settlePayouts',
      { id: batch.id, expectedVersion: batch.version, lines: [{ ...paid, amount: '2000.01' }] },
      { at: '2026-07-29T02:00:00Z' },
    ),
  ).toEqual(['SETTLEMENT_AMOUNTS_AGREE']);
  await done(
    'finance',
    'settlePayouts',
    { id: batch.id, expectedVersion: batch.version, lines: [paid, { ...failed, outcome: 'REJECTED' }] },
    { at: '2026-07-29T02:00:00Z' },
  );
  expect(await balance(fundId, 'PAID', { at: '2026-07-29T03:00:00Z' })).toBe('2000.00');
  // Not again into the account that failed.
  expect(await refused('finance', 'composeBatch', { programmeId, fundId }, { at: '2026-07-29T03:00:00Z' })).toEqual([
    'BATCH_HAS_LINES',
  ]);
  const { nodes } = (
    await read(
      'finance',
      'query($id: ID!) { payouts(where: { batchId: $id, status: [REJECTED] }) { nodes { claim { id version } } } }',
      {
        id: batch.id,
      },
    )
  ).payouts;
  const again = claims.find(({ id }) => id === nodes[0].claim.id)!;
  // What the bank did not take waits for another account with the township, and is late by itself.
  expect(await waitsFor('township-100', 'correctAccount', again.id, { at: '2026-07-30T01:00:00Z' })).toEqual([
    { due: '2026-08-05T15:59:59.999Z', overdue: false },
  ]);
  expect(await waitsFor('township-100', 'correctAccount', again.id, { at: '2026-08-06T01:00:00Z' })).toMatchObject([
    { overdue: true },
  ]);
  await done(
    'township-100',
    'correctAccount',
    { id: again.id, expectedVersion: nodes[0].claim.version, account: account(again.head), proof: '存折复印件' },
    { at: '2026-07-30T02:00:00Z' },
  );
  const second = await handedOver(programmeId, fundId, { at: '2026-07-31T02:00:00Z' });
  expect(second).toMatchObject({ count: 1, total: '2000.00' });
  // Two days of silence, then a week: overdue, and not a fen is paid by itself.
  expect(await waitsFor('finance', 'settlePayouts', second.id, { at: '2026-08-02T01:00:00Z' })).toMatchObject([
    { overdue: false },
  ]);
  expect(await waitsFor('finance', 'settlePayouts', second.id, { at: '2026-08-09T01:00:00Z' })).toMatchObject([
    { overdue: true },
  ]);
  expect(await balance(fundId, 'PAID', { at: '2026-08-09T01:00:00Z' })).toBe('2000.00');
  expect(await balance(fundId, 'IN_TRANSIT', { at: '2026-08-09T01:00:00Z' })).toBe('2000.00');
  expect(await waitsFor('township-100', 'correctAccount', again.id, { at: '2026-08-09T01:00:00Z' })).toEqual([]);
  // It is paid at last, and the bank sends it back a week later: it is owed again, and late as it was.
  await done('finance', 'settlePayouts', answered(second, 'SETTLED'), { at: '2026-08-10T02:00:00Z' });
  const payout = async (when: When): Promise<{ id: string; version: number }> =>
    (
      await read(
        'finance',
        'query($id: ID!) { payouts(where: { batchId: $id }) { nodes { id version } } }',
        { id: second.id },
        when,
      )
    ).payouts.nodes[0];
  const { id: back, version } = await payout({ at: '2026-08-19T01:00:00Z' });
  await done(
    'finance',
    'returnPayout',
    { id: back, expectedVersion: version, returnedOn: '2026-08-18', reason: '账户已销户' },
    { at: '2026-08-19T02:00:00Z' },
  );
  expect(await waitsFor('township-100', 'correctAccount', again.id, { at: '2026-08-19T03:00:00Z' })).toEqual([
    { due: '2026-08-17T15:59:59.999Z', overdue: true },
  ]);
  await done(
    'township-100',
    'correctAccount',
    { id: again.id, expectedVersion: 6, account: account(again.head), proof: '新存折' },
    { at: '2026-08-20T02:00:00Z' },
  );
  expect(await waitsFor('finance', 'composeBatch', again.id, { at: '2026-08-20T03:00:00Z' })).toMatchObject([
    { overdue: true },
  ]);
  const third = await handedOver(programmeId, fundId, { at: '2026-08-21T02:00:00Z' });
  await done('finance', 'settlePayouts', answered(third, 'SETTLED'), { at: '2026-08-22T02:00:00Z' });
  expect(await balance(fundId, 'PAID', { at: '2026-09-22T02:00:00Z' })).toBe('4000.00');
  expect(await waitsFor('finance', 'composeBatch', again.id, { at: '2026-09-22T02:00:00Z' })).toEqual([]);
});

test('L-12 what a disaster took: first reports within two hours, by place, with sums to the fen, verified by another before it ends; a township that is silent is overdue', async () => {
  const event = await declare(
    '演示灾情',
    '2026-07-12T00:00:00Z',
    { at: '2026-07-12T00:10:00Z' },
    { regions: [township, '500238101000'] },
  );
  expect(event.firstReportDue).toBe('2026-07-12T02:00:00.000Z');
  const report = {
    eventId: event.id,
    region: township,
    kind: 'FIRST',
    observedAt: '2026-07-12T01:00:00Z',
    losses: {
      affected: 300,
      relocatedTogether: 150,
      collapsedHouseholds: 2,
      collapsedRooms: 7,
      agricultureLoss: '100000.01',
      householdLoss: '0.02',
      directLoss: '100000.03',
    },
  };
  expect(
    await refused(
      'township-100',
      'reportLoss',
      { ...report, losses: { ...report.losses, directLoss: '100000.02' } },
      { at: '2026-07-12T01:30:00Z' },
    ),
  ).toEqual(['LOSS_SUMS_AGREE']);
  expect(await refused('township-101', 'reportLoss', report, { at: '2026-07-12T01:30:00Z' })).toEqual([
    'OUTSIDE_SCOPE',
  ]);
  const { lossReport } = await done(
    'township-100',
    'reportLoss',
    report,
    { at: '2026-07-12T01:30:00Z' },
    'lossReport { id }',
  );
  // Two hours after it began: the one that reported has nothing to do, the other is late.
  expect(await waitsFor('township-101', 'reportLoss', event.id, { at: '2026-07-12T01:59:00Z' })).toMatchObject([
    { overdue: false },
  ]);
  expect(await waitsFor('township-101', 'reportLoss', event.id, { at: '2026-07-12T02:01:00Z' })).toMatchObject([
    { overdue: true },
  ]);
  // Who has reported reports again by nine each morning until it is stable.
  expect(await waitsFor('township-100', 'reportLoss', event.id, { at: '2026-07-12T02:01:00Z' })).toEqual([
    { due: '2026-07-13T01:00:00.000Z', overdue: false },
  ]);
  expect(await waitsFor('township-100', 'reportLoss', event.id, { at: '2026-07-13T01:01:00Z' })).toMatchObject([
    { overdue: true },
  ]);
  const late = (
    await done(
      'township-101',
      'reportLoss',
      {
        ...report,
        region: '500238101000',
        losses: { affected: 20, missing: 1, publicServiceLoss: '0.01', directLoss: '0.01' },
      },
      { at: '2026-07-12T04:00:00Z' },
      'lossReport { id }',
    )
  ).lossReport.id;
  const whole =
    'query($id: ID!) { node(id: $id) { ... on DisasterEvent { status losses { places affected deadOrMissing rooms directLoss } } } }';
  expect((await read('leader', whole, { id: event.id }, { at: '2026-07-12T05:00:00Z' })).node.losses).toEqual({
    places: 2,
    affected: 320,
    deadOrMissing: 1,
    rooms: 7,
    directLoss: '100000.04',
  });
  const end = { id: event.id, expectedVersion: 1, note: '灾情稳定' };
  expect(await refused('head', 'endDisaster', end, { at: '2026-07-15T02:00:00Z' })).toEqual([
    'DISASTER_LOSSES_ARE_VERIFIED',
  ]);
  for (const id of [lossReport.id, late])
    await done('head', 'verifyLoss', { id, expectedVersion: 1, opinion: '属实' }, { at: '2026-07-15T03:00:00Z' });
  // On the third day the water reached another township, which has its own two hours from then.
  const wider = { id: event.id, expectedVersion: 1, regions: ['500238102000'], struckAt: '2026-07-14T22:00:00Z' };
  expect(
    await refused('head', 'widenDisaster', { ...wider, regions: [township] }, { at: '2026-07-15T03:30:00Z' }),
  ).toEqual(['DISASTER_WIDENS_WITHIN_ITS_COUNTY']);
  await done('head', 'widenDisaster', wider, { at: '2026-07-15T03:30:00Z' });
  expect(await waitsFor('township-102', 'reportLoss', event.id, { at: '2026-07-15T03:40:00Z' })).toEqual([
    { due: '2026-07-15T00:00:00.000Z', overdue: true },
  ]);
  const ending = { ...end, expectedVersion: 2 };
  expect(await refused('head', 'endDisaster', ending, { at: '2026-07-15T03:50:00Z' })).toEqual([
    'DISASTER_TOWNSHIPS_HAVE_REPORTED',
  ]);
  expect(await waitsFor('head', 'endDisaster', event.id, { at: '2026-07-15T03:50:00Z' })).toEqual([]);
  // Nothing was lost there: that is told too, and verified as any report is.
  const { lossReport: nil } = await done(
    'township-102',
    'reportLoss',
    { ...report, region: '500238102000', observedAt: '2026-07-15T03:52:00Z', losses: {} },
    { at: '2026-07-15T03:55:00Z' },
    'lossReport { id }',
  );
  await done('head', 'verifyLoss', { id: nil.id, expectedVersion: 1, opinion: '属实' }, { at: '2026-07-15T03:56:00Z' });
  await done('head', 'endDisaster', ending, { at: '2026-07-15T04:00:00Z' });
  expect(
    await refused(
      'township-100',
      'reportLoss',
      { ...report, kind: 'FOLLOW_UP', observedAt: '2026-07-15T05:00:00Z' },
      { at: '2026-07-15T06:00:00Z' },
    ),
  ).toEqual(['LOSS_DISASTER_IS_GOING_ON']);
  // The one who was missing is found alive: what is over is put right, and verified by another as before.
  const { lossReport: corrected } = await done(
    'township-101',
    'reportLoss',
    {
      ...{ ...report, region: '500238101000', kind: 'VERIFICATION', observedAt: '2026-07-20T01:00:00Z' },
      losses: { affected: 20, publicServiceLoss: '0.01', directLoss: '0.01' },
    },
    { at: '2026-07-20T02:00:00Z' },
    'lossReport { id }',
  );
  expect(await waitsFor('head', 'verifyLoss', corrected.id, { at: '2026-07-20T03:00:00Z' })).toHaveLength(1);
  const verifying = { id: corrected.id, expectedVersion: 1, opinion: '属实' };
  await done('head', 'verifyLoss', verifying, { at: '2026-07-20T04:00:00Z' });
  // It is over: nobody is asked for a report, and next month it reads as it was left.
  expect(await waitsFor('township-101', 'reportLoss', event.id, { at: '2026-08-15T02:00:00Z' })).toEqual([]);
  expect((await read('leader', whole, { id: event.id }, { at: '2026-08-15T02:00:00Z' })).node).toMatchObject({
    status: 'ENDED',
    losses: { places: 3, deadOrMissing: 0, directLoss: '100000.04' },
  });
});
