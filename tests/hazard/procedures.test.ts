import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { morning, telling, type When } from '../support/telling.js';
import { pdf, world, type World } from '../support/world.js';

// A hazard that cannot hide: from the day it is found to its closing and what follows, by those who own each step.
let w: World;
const { read, refused, done, latest, waiting } = telling(() => w);
let firm: { id: string; sector: string; region: { code: string } };
beforeAll(async () => {
  w = await world();
  [firm] = (await read('enterprise', '{ enterprises { nodes { id sector region { code } } } }')).enterprises.nodes;
});
afterAll(() => w.close());

const county = '500238000000';
const file = async (who: string): Promise<string> => (await w.send(who, pdf)).id;
/** An act that several sign: proposed by the first, and signed by the others. */
async function signed(who: readonly string[], name: string, input: object, when: When): Promise<void> {
  const [first, ...others] = who;
  const selection = 'change { entry { id ... on Proposal { version } } }';
  const { entry } = (await done(first!, name, input, when, selection)).change;
  for (const [i, each] of others.entries())
    await done(each, 'countersign', { id: entry.id, expectedVersion: entry.version + i }, when);
}
const hazardAt = async (who: string, id: string, fields: string, when: When): Promise<any> =>
  (await read(who, `query($id: ID!) { hazard(id: $id) { ${fields} } }`, { id }, when)).hazard;
const waitsFor = async (who: string, act: string, id: string, when: When): Promise<any[]> =>
  (await waiting(who, act, when)).filter((each) => each.id === id).map(({ due, overdue }) => [due, overdue]);
const report = (foundAt: string, over: object = {}) => ({
  region: firm.region.code,
  enterpriseId: firm.id,
  sector: firm.sector,
  source: 'MONTHLY',
  category: 'OBJECT',
  description: '反应釜联锁失效',
  location: '二号车间',
  foundAt,
  ...over,
});
async function reported(who: string, when: When, over: object = {}): Promise<string> {
  return (await done(who, 'reportHazard', report(when.at, over), when, 'hazard { id }')).hazard.id;
}
const major = { grade: 'MAJOR', criterion: 'AQF-99' };
const planOf = (dueOn: string) => ({
  responsiblePerson: '欧阳演示',
  measures: '更换联锁',
  funds: '20000.00',
  contingency: '停用值守',
  dueOn,
});
const on = async (who: string, id: string, when: When, input: object = {}) => ({
  ...(await latest(who, id, when)),
  ...input,
});

test('H-01 one list, four systems: an own plan assigns nothing, a plan is no receipt, and what nobody announced is told month by month', async () => {
  const t = morning('2027-03-02');
  const id = await reported('enterprise', t);
  await done('officer-1', 'gradeHazard', await on('officer-1', id, t, major), t);
  await done('enterprise', 'planRectification', await on('enterprise', id, t, planOf('2027-03-20')), t);
  // The enterprise has begun: for the officers it is still to be assigned, and their day passes.
  const due = '2027-03-05T15:59:59.999Z';
  expect(await waitsFor('officer-1', 'orderRectification', id, t)).toEqual([[due, false]]);
  expect(await waitsFor('officer-2', 'orderRectification', id, morning('2027-03-06'))).toEqual([[due, true]]);
  const lacking = async (system: string, when: When): Promise<boolean> =>
    (
      await read('head', `{ hazards(first: 200, where: { lacks: [${system}] }) { nodes { id } } }`, {}, when)
    ).hazards.nodes.some((each: { id: string }) => each.id === id);
  const all = async (when: When) => ({
    assignment: await lacking('ASSIGNMENT', when),
    receipt: await lacking('RECEIPT', when),
    announcement: await lacking('ANNOUNCEMENT', when),
    closing: await lacking('CLOSING', when),
  });
  expect(await all(t)).toEqual({ assignment: true, receipt: true, announcement: true, closing: true });

  // Said to be right before it was assigned, it goes back and is then ordered.
  const review = { rectification: '已更换', rectificationFileIds: [await file('enterprise')] };
  const asked = morning('2027-03-06');
  await done('enterprise', 'requestHazardReview', await on('enterprise', id, asked, review), asked);
  expect(await waitsFor('officer-1', 'returnHazard', id, asked)).toEqual([[due, true]]);
  const back = { reason: '未经责令', rectificationDue: '2027-03-28T02:00:00Z' };
  await done('officer-1', 'returnHazard', await on('officer-1', id, asked, back), asked);
  const ordered = morning('2027-03-07');
  const order = { deadline: '2027-03-28T02:00:00Z', suspension: '停用二号车间' };
  await signed(['officer-1', 'officer-2'], 'orderRectification', await on('officer-1', id, ordered, order), ordered);
  expect(await all(ordered)).toEqual({ assignment: false, receipt: true, announcement: true, closing: true });

  // The order is received by the enterprise, on a day that can be; others show how it was served.
  const plan = await on('enterprise', id, ordered, planOf('2027-03-27'));
  await done('enterprise', 'planRectification', plan, ordered);
  const systems = 'fourSystems { assigned receivedAt closedOut announced notices }';
  expect((await hazardAt('head', id, systems, ordered)).fourSystems).toMatchObject({
    assigned: true,
    receivedAt: null,
    announced: false,
  });
  const receive = async (who: string, input: object, when: When) =>
    refused(who, 'receiveHazardOrder', await on(who, id, when, input), when);
  expect(await receive('enterprise', { receivedOn: '2027-03-06' }, ordered)).toEqual([
    'HAZARD_RECEIPT_DAY_IS_IN_ORDER',
  ]);
  expect(await receive('officer-1', { receivedOn: '2027-03-07' }, ordered)).toEqual([
    'HAZARD_RECEIPT_BY_OTHERS_IS_SHOWN',
  ]);
  expect(await waitsFor('enterprise', 'receiveHazardOrder', id, ordered)).toEqual([
    ['2027-03-10T15:59:59.999Z', false],
  ]);
  expect(await waitsFor('officer-1', 'receiveHazardOrder', id, morning('2027-03-10'))).toEqual([]);
  const late = morning('2027-03-11');
  expect(await waitsFor('officer-1', 'receiveHazardOrder', id, late)).toEqual([['2027-03-10T15:59:59.999Z', true]]);
  const served = { receivedOn: '2027-03-10', receiptFileId: await file('officer-1') };
  await done('officer-1', 'receiveHazardOrder', await on('officer-1', id, late, served), late);
  expect(await receive('enterprise', { receivedOn: '2027-03-11' }, late)).toEqual(['HAZARD_RECEIPT_IS_OF_AN_ORDER']);
  expect(await hazardAt('head', id, `orderReceivedOn ${systems}`, late)).toMatchObject({
    orderReceivedOn: '2027-03-10',
    fourSystems: { receivedAt: late.at.replace('Z', '.000Z') },
  });

  // The list is announced month by month, by its own figures; till then it waits for the bureau.
  const bulletin = { region: county, month: '2027-03', document: '巫溪安委办〔2027〕11号', announcedOn: '2027-04-06' };
  expect(
    await refused('head', 'issueHazardBulletin', { ...bulletin, announcedOn: '2027-03-31' }, morning('2027-03-31')),
  ).toEqual(['HAZARD_BULLETIN_DAY_IS_IN_ORDER', 'HAZARD_BULLETIN_OF_A_MONTH_THAT_IS_OVER']);
  const owed = async (when: When) =>
    (await waiting('head', 'issueHazardBulletin', when)).map(({ due: by, overdue, draft }) => [
      draft.month,
      by,
      overdue,
    ]);
  expect(await owed(morning('2027-03-31'))).toEqual([]);
  const april = morning('2027-04-06');
  expect(await owed(april)).toEqual([['2027-03', '2027-04-10T15:59:59.999Z', false]]);
  expect(await refused('head', 'issueHazardBulletin', { ...bulletin, document: '随便' }, april)).toEqual([
    'HAZARD_BULLETIN_BY_A_DOCUMENT',
  ]);
  expect(await refused('officer-1', 'issueHazardBulletin', bulletin, april)).toEqual(['NOT_PERMITTED']);
  const figures = 'hazardBulletin { onList added closed unassigned unreceived overdue listed hazards { id } }';
  expect((await done('head', 'issueHazardBulletin', bulletin, april, figures)).hazardBulletin).toEqual({
    onList: 1,
    added: 1,
    closed: 0,
    unassigned: 0,
    unreceived: 0,
    overdue: 1,
    listed: 0,
    hazards: [{ id }],
  });
  expect(await refused('head', 'issueHazardBulletin', bulletin, april)).toEqual(['ALREADY_REGISTERED']);
  expect(await all(april)).toEqual({ assignment: false, receipt: false, announcement: false, closing: true });
  expect(await hazardAt('head', id, `${systems} bulletins { month }`, april)).toMatchObject({
    fourSystems: { announced: true, notices: ['巫溪安委办〔2027〕11号'] },
    bulletins: [{ month: '2027-03' }],
  });
  // Nobody closes it: it stands on the list of the next month too, which is asked for by itself, and then is late.
  const later = { at: '2027-05-11T02:00:00Z' };
  expect(await owed(later)).toEqual([['2027-04', '2027-05-10T15:59:59.999Z', true]]);
  expect(await hazardAt('head', id, 'overdue fourSystems { closedOut }', later)).toEqual({
    overdue: true,
    fourSystems: { closedOut: false },
  });
});
