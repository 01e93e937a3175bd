import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { telling, type When } from '../support/telling.js';
import { world, type World } from '../support/world.js';

// The county's relief money through its year: asked for, budgeted, advanced to townships before a disaster, drawn when
// one comes, and settled with the year.
const county = '500238000000';
const township = '500238100000';
let w: World;
const { read, refused, done, latest, waiting } = telling(() => w);
beforeAll(async () => {
  w = await world();
});
afterAll(() => w.close());

const at = (day: string): When => ({ at: `${day}T02:00:00Z` });
const onFund = async (name: string, id: string, input: object, day: string): Promise<string[]> =>
  refused('finance', name, { ...(await latest('finance', id, at(day))), ...input }, at(day));
const overdue = async (name: string, id: string, day: string): Promise<[string | null, boolean][]> =>
  (await waiting('finance', name, at(day))).filter((each) => each.id === id).map((each) => [each.due, each.overdue]);
const balances = async (id: string, day: string): Promise<Record<string, string>> => {
  const query = 'query($id: ID!) { reliefFund(id: $id) { balances { account amount } } }';
  const { reliefFund } = await read('finance', query, { id }, at(day));
  return Object.fromEntries(reliefFund.balances.map((each: any) => [each.account, each.amount]));
};

test('L-09 a year of relief money: the budget is asked for and late by itself, lies with townships before the flood, is drawn where it struck, taken back where nobody needed it and settled with the year', async () => {
  // Nobody has made a budget: from January it is asked for, and after March it is late.
  const asked = async (day: string) =>
    (await waiting('finance', 'openFund', at(day))).map(({ due, overdue: late, draft }) => [draft.year, due, late]);
  const due = '2026-03-31T15:59:59.999Z';
  expect(await asked('2026-01-05')).toEqual([['2026', due, false]]);
  expect(await asked('2026-04-01')).toEqual([['2026', due, true]]);
  const budget = { region: county, kind: 'BUDGET', name: '自然灾害救助资金', year: 2026, document: '溪财〔2026〕1号' };
  const { reliefFund } = await done(
    'finance',
    'openFund',
    { ...budget, amount: '100000.00' },
    at('2026-04-02'),
    'reliefFund { id }',
  );
  const { id } = reliefFund;
  expect(await asked('2026-04-02')).toEqual([]);
  // Before the flood season a part of it goes to townships of the county, and no more than there is.
  const advance = { township, amount: '20000.00', document: '溪财〔2026〕8号' };
  expect(await onFund('advanceToTownship', id, { ...advance, amount: '100000.01' }, '2026-04-20')).toEqual([
    'FUND_HOLDS_SO_MUCH',
  ]);
  expect(await onFund('advanceToTownship', id, { ...advance, township: '500237100000' }, '2026-04-20')).toEqual([
    'ADVANCE_IS_TO_A_TOWNSHIP',
  ]);
  expect(await onFund('advanceToTownship', id, advance, '2026-04-20')).toEqual([]);
  expect(await onFund('advanceToTownship', id, { ...advance, township: '500238101000' }, '2026-04-20')).toEqual([]);
  expect(await balances(id, '2026-04-21')).toMatchObject({ AVAILABLE: '60000.00', ADVANCED: '40000.00' });
  // A flood strikes one of them: it draws on what lies there, and the other does not.
  const { disasterEvent } = await done(
    'head',
    'declareDisaster',
    {
      ...{ region: county, kind: '010200', name: '六月洪涝', regions: [township] },
      startedAt: '2026-06-20T00:00:00Z',
    },
    at('2026-06-20'),
    'disasterEvent { id }',
  );
  const opening = { region: county, kind: 'EMERGENCY', name: '应急救助', eventId: disasterEvent.id };
  const standard = { region: county, validFrom: '2026-01-01', document: '渝应急发〔2022〕76号' };
  const { reliefProgramme } = await done(
    'head',
    'openProgramme',
    {
      ...{ ...opening, startsOn: '2026-06-20', document: '溪府办〔2026〕9号' },
      standards: [{ ...standard, amount: '20.00', unit: 'PERSON_DAY', daysMax: 15 }],
    },
    at('2026-06-20'),
    'reliefProgramme { id version }',
  );
  const programmeId = reliefProgramme.id;
  const draw = { township, programmeId, amount: '15000.00', document: '溪财〔2026〕12号' };
  expect(await onFund('drawAdvance', id, { ...draw, township: '500238101000' }, '2026-06-21')).toEqual([
    'ADVANCE_IS_DRAWN_WHERE_IT_STRUCK',
  ]);
  expect(await onFund('drawAdvance', id, { ...draw, amount: '20000.01' }, '2026-06-21')).toEqual([
    'ADVANCE_HOLDS_SO_MUCH',
  ]);
  expect(await onFund('drawAdvance', id, draw, '2026-06-21')).toEqual([]);
  const { reliefFund: shown } = await read(
    'leader',
    'query($id: ID!) { reliefFund(id: $id) { advances { township amount } } }',
    { id },
    at('2026-06-22'),
  );
  expect(shown.advances).toEqual([
    { township, amount: '5000.00' },
    { township: '500238101000', amount: '20000.00' },
  ]);
  // Relief is over and nothing more is claimed: what nobody was granted goes back, and no fen more.
  expect(await overdue('takeBackAllocation', id, '2026-09-01')).toEqual([]);
  const closing = { id: programmeId, expectedVersion: reliefProgramme.version, reason: '救助期满' };
  await done('head', 'closeProgramme', closing, at('2026-09-01'));
  const settled = '2026-12-31T15:59:59.999Z';
  expect(await overdue('takeBackAllocation', id, '2026-09-01')).toEqual([[settled, false]]);
  expect(await overdue('takeBackAllocation', id, '2027-01-02')).toEqual([[settled, true]]);
  const back = { programmeId, amount: '15000.00', document: '溪财〔2026〕30号' };
  expect(await onFund('takeBackAllocation', id, { ...back, amount: '15000.01' }, '2026-12-20')).toEqual([
    'ALLOCATION_HOLDS_SO_MUCH',
  ]);
  expect(await onFund('takeBackAllocation', id, back, '2026-12-20')).toEqual([]);
  // What lies with townships is settled with the year, or late with who keeps the money; until then nothing closes.
  expect(await overdue('returnAdvance', id, '2026-12-31')).toEqual([[settled, false]]);
  expect(await overdue('returnAdvance', id, '2027-01-01')).toEqual([[settled, true]]);
  expect(await onFund('closeFund', id, { reason: '年度结清' }, '2027-01-04')).toEqual(['FUND_HAS_NO_ADVANCE_OUT']);
  const returned = { township, amount: '5000.00', document: '溪财〔2027〕1号' };
  expect(await onFund('returnAdvance', id, returned, '2027-01-04')).toEqual([]);
  const rest = { ...returned, township: '500238101000', amount: '20000.00' };
  expect(await onFund('returnAdvance', id, rest, '2027-01-04')).toEqual([]);
  expect(await overdue('returnAdvance', id, '2027-01-05')).toEqual([]);
  expect(await onFund('closeFund', id, { reason: '年度结清' }, '2027-01-05')).toEqual([]);
  expect(await balances(id, '2027-06-01')).toMatchObject({
    ...{ SOURCE: '-100000.00', AVAILABLE: '100000.00', ADVANCED: '0.00', ALLOCATED: '0.00' },
  });
  // Each movement stands in the ledger, and the next year owes its own budget.
  const { fundPostings } = await read(
    'finance',
    'query($id: ID!) { fundPostings(where: { fundId: $id }, first: 50) { nodes { kind } } }',
    { id },
    at('2027-01-06'),
  );
  expect(fundPostings.nodes.map(({ kind }: any) => kind).sort()).toEqual(
    ['RECEIVED', 'ADVANCED', 'ADVANCED', 'DRAWN', 'TAKEN_BACK', 'ADVANCE_RETURNED', 'ADVANCE_RETURNED'].sort(),
  );
  expect(await asked('2027-01-06')).toEqual([['2027', '2027-03-31T15:59:59.999Z', false]]);
});
