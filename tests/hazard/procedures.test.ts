import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { morning, telling, type When } from '../support/telling.js';
import { pdf, world, type World } from '../support/world.js';

// A hazard that cannot hide: from the day it is found to its closing and what follows, by those who own each step.
let w: World;
const { read, refused, done, latest, waiting } = telling(() => w);
let firm: { id: string; sector: string; region: { code: string } };
const people = new Map<string, string>();
beforeAll(async () => {
  w = await world();
  [firm] = (await read('enterprise', '{ enterprises { nodes { id sector region { code } } } }')).enterprises.nodes;
});
afterAll(() => w.close());

const county = '500238000000';
const file = async (who: string): Promise<string> => (await w.send(who, pdf)).id;
async function person(who: string): Promise<string> {
  if (!people.has(who)) people.set(who, (await read(who, '{ viewer { operator { id } } }')).viewer.operator.id);
  return people.get(who)!;
}
/** An act that several sign: proposed by the first, and signed by the others. */
async function signed(who: readonly string[], name: string, input: object, when: When): Promise<void> {
  const [first, ...others] = who;
  const selection = 'change { entry { id ... on Proposal { version } } }';
  const { entry } = (await done(first!, name, input, when, selection)).change;
  for (const [i, each] of others.entries())
    await done(each, 'countersign', { id: entry.id, expectedVersion: entry.version + i }, when);
}
/** What several sign is judged with the last signature: the codes by which it is then refused. */
async function refusedAtLast(who: readonly string[], name: string, input: object, when: When): Promise<string[]> {
  const [first, ...others] = who;
  const selection = 'change { entry { id ... on Proposal { version } } }';
  const { entry } = (await done(first!, name, input, when, selection)).change;
  let last: string[] = [];
  for (const [i, each] of others.entries())
    last = await refused(each, 'countersign', { id: entry.id, expectedVersion: entry.version + i }, when);
  return last;
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

const ofHighRisk = (): boolean =>
  ['COAL_MINE', 'NON_COAL_MINE', 'HAZARDOUS_CHEMICALS', 'FIREWORKS', 'CONSTRUCTION', 'ROAD_TRANSPORT'].includes(
    firm.sector,
  );
/** Two cycles of the enterprise from July 2028: months where it is of high risk, else quarters. */
function firmCycles(): { period: string; due: string; reported: string; late: string }[] {
  return ofHighRisk()
    ? [
        { period: '2028-07', due: '2028-08-15T15:59:59.999Z', reported: '2028-08-03', late: '' },
        { period: '2028-08', due: '2028-09-15T15:59:59.999Z', reported: '', late: '2028-09-16T02:00:00Z' },
      ]
    : [
        { period: '2028Q3', due: '2028-10-15T15:59:59.999Z', reported: '2028-10-03', late: '' },
        { period: '2028Q4', due: '2029-01-15T15:59:59.999Z', reported: '', late: '2029-01-16T02:00:00Z' },
      ];
}

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

test('H-02 an enterprise finds, proposes, tells its workers, is bound by its own day and reports each cycle, nought too', async () => {
  const t = morning('2028-07-10');
  const id = await reported('enterprise', t, { location: '三号车间' });
  expect(await refused('officer-1', 'reportHazard', report(t.at, { source: 'SELF' }), t)).toEqual([
    'HAZARD_SOURCE_IS_ITS_REPORTERS',
  ]);
  const licence = { licenceNumber: '（渝）WH安许证字〔2028〕1号', licenceValidUntil: '2035-12-31' };
  await done('officer-1', 'admitEnterprise', await on('officer-1', firm.id, t, licence), t);
  // It may not grade its own finding MAJOR, but says that it is, and by what; then only an authority grades it.
  const grade = async (who: string, input: object, when: When) =>
    refused(who, 'gradeHazard', await on(who, id, when, input), when);
  expect(await grade('enterprise', major, t)).toEqual(['HAZARD_MAJOR_IS_GRADED_BY_AUTHORITY']);
  const propose = async (criterion: string) =>
    refused('enterprise', 'proposeMajor', await on('enterprise', id, t, { criterion }), t);
  expect(await propose('无此条')).toEqual(['HAZARD_PROPOSED_MAJOR_BY_A_CRITERION']);
  expect(await propose('AQF-99')).toEqual([]);
  expect(await propose('AQF-99')).toEqual(['HAZARD_PROPOSED_MAJOR_BY_WHO_FOUND_IT']);
  expect(await grade('enterprise', { grade: 'GENERAL', reason: '自评' }, t)).toEqual([
    'HAZARD_PROPOSED_MAJOR_IS_JUDGED_BY_AUTHORITY',
  ]);
  const confirming = async (when: When) =>
    (await waiting('officer-1', 'gradeHazard', when))
      .filter((each) => each.id === id)
      .map(({ due, overdue, draft }) => [draft.grade, draft.criterion, due, overdue]);
  expect(await confirming(t)).toEqual([['MAJOR', 'AQF-99', '2028-07-13T15:59:59.999Z', false]]);
  const late = morning('2028-07-14');
  expect(await confirming(late)).toEqual([['MAJOR', 'AQF-99', '2028-07-13T15:59:59.999Z', true]]);
  expect(await grade('officer-1', { grade: 'GENERAL' }, late)).toEqual(['HAZARD_PROPOSED_MAJOR_DECLINED_WITH_REASON']);
  expect(await grade('officer-1', major, late)).toEqual([]);
  expect(await confirming(late)).toEqual([]);

  // Its workers are told by a day; it plans by a day, and its own day then binds it.
  const due = '2028-07-21T15:59:59.999Z';
  expect(await waitsFor('enterprise', 'reportHazardToWorkers', id, late)).toEqual([[due, false]]);
  expect(await waitsFor('enterprise', 'reportHazardToWorkers', id, morning('2028-07-22'))).toEqual([[due, true]]);
  const workers = { toldOn: '2028-07-09', body: 'CONGRESS', workersFileId: await file('enterprise') };
  const tell = async (input: object) =>
    refused('enterprise', 'reportHazardToWorkers', await on('enterprise', id, late, input), late);
  expect(await tell(workers)).toEqual(['HAZARD_TOLD_TO_WORKERS_AFTER_ITS_GRADE']);
  expect(await tell({ ...workers, toldOn: '2028-07-12' })).toEqual([]);
  expect(await hazardAt('officer-1', id, 'workersToldOn workersBody', late)).toEqual({
    workersToldOn: '2028-07-12',
    workersBody: 'CONGRESS',
  });
  expect(await waitsFor('enterprise', 'planRectification', id, late)).toEqual([['2028-07-17T15:59:59.999Z', false]]);
  const plan = async (dueOn: string) =>
    refused('enterprise', 'planRectification', await on('enterprise', id, late, planOf(dueOn)), late);
  expect(await plan('2029-07-14')).toEqual(['HAZARD_DEADLINE_WITHIN_THE_MOST']);
  expect(await plan('2028-07-24')).toEqual([]);
  expect(await hazardAt('officer-1', id, 'rectificationDue', late)).toEqual({
    rectificationDue: '2028-07-24T15:59:59.999Z',
  });
  // Put right a day too late: it mitigates nothing.
  const over = morning('2028-07-25');
  const right = { rectification: '已修复', rectificationFileIds: [await file('enterprise')] };
  await done('enterprise', 'requestHazardReview', await on('enterprise', id, over, right), over);
  expect(
    await hazardAt('officer-1', id, 'overdue mitigation { selfFound selfReported rightInTime applies }', over),
  ).toMatchObject({ overdue: true, mitigation: { selfFound: true, rightInTime: false, applies: false } });

  // Every cycle it reports, and what it reports agrees with what it has entered.
  const [cycle, next] = firmCycles();
  const owed = async (when: When) =>
    (await waiting('enterprise', 'reportSelfCheck', when)).map(({ due: by, overdue, draft }) => [
      draft.period,
      by,
      overdue,
    ]);
  const told = { enterpriseId: firm.id, period: cycle!.period, majors: 0, checkerPost: '主要负责人' };
  const report1 = async (input: object, when: When) =>
    refused('enterprise', 'reportSelfCheck', { ...told, ...input }, when);
  expect(await report1({}, over)).toEqual([
    'SELF_CHECK_AGREES_WITH_THE_REGISTER',
    'SELF_CHECK_OF_A_CYCLE_THAT_IS_OVER',
  ]);
  const ended = morning(cycle!.reported);
  expect(await owed(ended)).toEqual([[cycle!.period, cycle!.due, false]]);
  expect(await report1({}, ended)).toEqual(['SELF_CHECK_AGREES_WITH_THE_REGISTER']);
  expect(await report1({ majors: 1 }, ended)).toEqual([]);
  expect(await report1({ majors: 1 }, ended)).toEqual(['ALREADY_REGISTERED']);
  expect(await owed(ended)).toEqual([]);
  // The next one, of nothing, is not reported in time: told to the county's offices, and late for ever.
  const later = { at: next!.late };
  expect(await owed(later)).toEqual([[next!.period, next!.due, true]]);
  const missing = async () =>
    (await read('head', `{ lateSelfChecks(region: "${county}") { name period } }`, {}, later)).lateSelfChecks;
  expect(await missing()).toContainEqual({ name: expect.stringContaining('企业一号'), period: next!.period });
  await done('enterprise', 'reportSelfCheck', { ...told, period: next!.period }, later);
  expect(await missing()).not.toContainEqual({ name: expect.stringContaining('企业一号'), period: next!.period });
  const seen = '{ selfChecks(first: 2) { nodes { period majors zero late } } }';
  expect((await read('head', seen, {}, { at: next!.late })).selfChecks.nodes).toEqual([
    { period: next!.period, majors: 0, zero: true, late: true },
    { period: cycle!.period, majors: 1, zero: false, late: false },
  ]);
  // Of several that were missed the earliest is asked for first, and each is told until it is reported.
  const [first, second, long] = ofHighRisk()
    ? ['2028-09', '2028-10', morning('2028-12-16')]
    : ['2029Q1', '2029Q2', morning('2029-08-20')];
  expect((await owed(long)).map(([period, , overdue]) => [period, overdue])).toEqual([[first, true]]);
  const periods = (
    await read('head', `{ lateSelfChecks(region: "${county}") { name period } }`, {}, long)
  ).lateSelfChecks
    .filter(({ name }: { name: string }) => name.includes('企业一号'))
    .map(({ period }: { period: string }) => period);
  expect(periods.slice(0, 2)).toEqual([first, second]);
});

test('H-07 each hazard is judged and closed by itself: reviewers sign for themselves, two others lower, the leader ends a listing, a firm its own GENERAL one', async () => {
  const t = morning('2029-02-05');
  const id = await reported('officer-3', t, { source: 'DEPT_INSPECTION', location: '四号车间' });
  await done('officer-1', 'gradeHazard', await on('officer-1', id, t, major), t);
  // Lowered by two who sign and of whom neither graded it, with the reason; and not while it is listed.
  const lower = { grade: 'GENERAL', reason: '经复核不符合条目' };
  const lowering = async (who: string, input: object) => refused(who, 'gradeHazard', await on(who, id, t, input), t);
  expect(await lowering('officer-1', lower)).toEqual(['HAZARD_LOWERED_BY_A_SECOND']);
  expect(await lowering('officer-2', { grade: 'GENERAL' })).toEqual(['HAZARD_LOWERED_WITH_REASON']);
  expect(
    await refusedAtLast(['officer-2', 'officer-1'], 'gradeHazard', await on('officer-2', id, t, lower), t),
  ).toEqual(['HAZARD_LOWERED_BY_A_SECOND']);
  expect((await hazardAt('head', id, 'grade', t)).grade).toBe('MAJOR');
  const office = (await read('officer-1', '{ viewer { organisation { id } } }')).viewer.organisation.id;
  const listing = {
    hazardId: id,
    level: 'COUNTY',
    supervisorId: office,
    requirement: '限期销号',
    settlementDue: '2029-03-05T02:00:00Z',
    noticeNumber: '溪安委公告〔2029〕3号',
    noticedOn: '2029-02-05',
  };
  await done('leader', 'listForSupervision', listing, t);
  expect(await lowering('officer-2', lower)).toEqual(['HAZARD_LISTED_KEEPS_ITS_GRADE']);
  // Everyone reads whose it is, and what.
  const listed = '{ listings(first: 200, where: { status: [LISTED] }) { nodes { noticeNumber unitName matter } } }';
  expect((await read('public', listed, {}, t)).listings.nodes).toContainEqual({
    noticeNumber: '溪安委公告〔2029〕3号',
    unitName: expect.stringContaining('企业一号'),
    matter: '反应釜联锁失效',
  });

  const order = { deadline: '2029-03-01T02:00:00Z', suspension: '停用四号车间' };
  await signed(['officer-1', 'officer-2'], 'orderRectification', await on('officer-1', id, t, order), t);
  await done('enterprise', 'receiveHazardOrder', await on('enterprise', id, t, { receivedOn: '2029-02-05' }), t);
  await done('enterprise', 'planRectification', await on('enterprise', id, t, planOf('2029-02-28')), t);
  const asked = morning('2029-02-20');
  const right = { rectification: '已更换', rectificationFileIds: [await file('enterprise')] };
  await done('enterprise', 'requestHazardReview', await on('enterprise', id, asked, right), asked);
  // That nobody looks is the office's delay: its own day passes, and the enterprise is not overdue.
  const late = morning('2029-03-10');
  expect(await hazardAt('head', id, 'overdue escalation { level }', late)).toEqual({
    overdue: false,
    escalation: null,
  });
  expect(await waitsFor('officer-1', 'closeHazard', id, late)).toEqual([['2029-03-02T15:59:59.999Z', true]]);

  const close = async (when: When) => ({
    ...(await latest('officer-1', id, when)),
    reviewerIds: [await person('officer-1'), await person('officer-2')],
    opinion: '合格',
    reviewFileId: await file('officer-1'),
  });
  // Named as a reviewer, and never there: each signs for themselves, and nobody for another.
  expect(await refused('officer-1', 'closeHazard', await close(late), late)).toEqual(['HAZARD_REVIEWERS_HAVE_SIGNED']);
  expect(await refused('officer-3', 'signHazardReview', await on('officer-3', id, late), late)).toEqual([
    'HAZARD_REVIEW_SIGNED_BY_WHO_MAY_REVIEW',
  ]);
  await done('officer-2', 'signHazardReview', await on('officer-2', id, late), late);
  expect(await refused('officer-2', 'signHazardReview', await on('officer-2', id, late), late)).toEqual([
    'HAZARD_REVIEW_SIGNED_ONCE',
  ]);
  // Two do not close what a leader has listed.
  const proposal = await done('officer-1', 'closeHazard', await close(late), late, 'change { entry { id } }');
  const closing = proposal.change.entry.id;
  await done('head', 'countersign', { id: closing, expectedVersion: 1 }, late);
  expect((await hazardAt('head', id, 'status', late)).status).toBe('IN_REVIEW');
  await done('leader', 'countersign', { id: closing, expectedVersion: 2 }, late);
  expect(await hazardAt('head', id, 'status reviewSigners { id } mitigation { rightInTime }', late)).toEqual({
    status: 'CLOSED',
    reviewSigners: [{ id: await person('officer-2') }],
    mitigation: { rightInTime: true },
  });

  // What it found itself and is GENERAL an enterprise closes itself, with what shows it; no other.
  const own = async (over: object = {}): Promise<string> => {
    const each = await reported('enterprise', late, over);
    const graded = { grade: 'GENERAL' };
    await done('enterprise', 'gradeHazard', await on('enterprise', each, late, graded), late);
    const plan = { responsiblePerson: '欧阳演示', measures: '补牌', dueOn: '2029-03-12' };
    await done('enterprise', 'planRectification', await on('enterprise', each, late, plan), late);
    return each;
  };
  const small = await own({ location: '配电室', description: '警示牌缺失' });
  const right2 = { rectification: '已补牌' };
  await done('enterprise', 'requestHazardReview', await on('enterprise', small, late, right2), late);
  const ownClosing = async () => ({
    ...(await latest('enterprise', small, late)),
    reviewerIds: [await person('enterprise')],
    opinion: '已补',
  });
  expect(await refused('enterprise', 'closeHazard', await ownClosing(), late)).toEqual([
    'HAZARD_OWN_FINDING_IS_SHOWN_TO_BE_RIGHT',
    'HAZARD_OWN_GRADE_IS_CONFIRMED_FIRST',
  ]);
  const back = { reason: '补照片', rectificationDue: '2029-03-15T02:00:00Z' };
  await done('officer-1', 'returnHazard', await on('officer-1', small, late, back), late);
  const shown = { ...right2, rectificationFileIds: [await file('enterprise')] };
  await done('enterprise', 'requestHazardReview', await on('enterprise', small, late, shown), late);
  // Not before whoever supervises it has looked at what it called GENERAL.
  expect(await waitsFor('enterprise', 'closeHazard', small, late)).toEqual([]);
  expect(await refused('enterprise', 'closeHazard', await ownClosing(), late)).toEqual([
    'HAZARD_OWN_GRADE_IS_CONFIRMED_FIRST',
  ]);
  expect(await waitsFor('officer-1', 'confirmHazardGrade', small, late)).toEqual([['2029-03-13T15:59:59.999Z', false]]);
  const looked = await on('officer-1', small, late, { opinion: '对照判定标准，不构成重大' });
  await done('officer-1', 'confirmHazardGrade', looked, late);
  expect(await waitsFor('enterprise', 'closeHazard', small, late)).toHaveLength(1);
  expect(await waitsFor('officer-1', 'closeHazard', small, late)).toEqual([]);
  await done('enterprise', 'closeHazard', await ownClosing(), late);
  const other = await own({ location: '食堂', description: '排烟罩油污' });
  // Nobody goes on with the other: it is late by its own plan.
  const over = { at: '2029-03-13T02:00:00Z' };
  expect(await hazardAt('officer-1', small, 'status overdue', over)).toEqual({ status: 'CLOSED', overdue: false });
  expect(await hazardAt('officer-1', other, 'status overdue', over)).toEqual({ status: 'RECTIFYING', overdue: true });
});

test('H-02 H-07 what an enterprise calls GENERAL itself comes before officers by a day; met on its road it is raised and begins its road anew, and one that ended is followed by a MAJOR one that names it', async () => {
  const t = morning('2029-04-09');
  const general = { grade: 'GENERAL' };
  const ownGeneral = async (location: string): Promise<string> => {
    const id = await reported('enterprise', t, { location });
    await done('enterprise', 'gradeHazard', await on('enterprise', id, t, general), t);
    const plan = { responsiblePerson: '欧阳演示', measures: '更换', dueOn: '2029-04-30' };
    await done('enterprise', 'planRectification', await on('enterprise', id, t, plan), t);
    const right = { rectification: '已更换', rectificationFileIds: [await file('enterprise')] };
    await done('enterprise', 'requestHazardReview', await on('enterprise', id, t, right), t);
    return id;
  };
  // What meets a criterion by its own word is proposed, and not called GENERAL.
  const named = await reported('enterprise', t, { location: '六号车间' });
  const ofCriterion = await on('enterprise', named, t, { ...general, criterion: 'AQF-99' });
  expect(await refused('enterprise', 'gradeHazard', ofCriterion, t)).toEqual([
    'HAZARD_OF_A_CRITERION_IS_PROPOSED_MAJOR',
  ]);

  // Reported, planned and said to be right within the hour: it is not closed within it.
  const id = await ownGeneral('七号车间');
  const closing = async (each: string, when: When) => ({
    ...(await latest('enterprise', each, when)),
    reviewerIds: [await person('enterprise')],
    opinion: '合格',
  });
  expect(await refused('enterprise', 'closeHazard', await closing(id, t), t)).toEqual([
    'HAZARD_OWN_GRADE_IS_CONFIRMED_FIRST',
  ]);
  const due = '2029-04-12T15:59:59.999Z';
  expect(await waitsFor('officer-2', 'confirmHazardGrade', id, t)).toEqual([[due, false]]);
  expect(await waitsFor('officer-2', 'confirmHazardGrade', id, morning('2029-04-13'))).toEqual([[due, true]]);
  // Underway, only an authority grades it anew; raised, it is to be ordered and planned as a MAJOR one.
  expect(await refused('enterprise', 'gradeHazard', await on('enterprise', id, t, general), t)).toEqual([
    'HAZARD_ENTERPRISE_GRADES_ITS_OWN',
  ]);
  const met = morning('2029-04-10');
  await done('officer-2', 'gradeHazard', await on('officer-2', id, met, major), met);
  const road = 'status grade orderedAt plannedAt reviewRequestedAt rectificationDue';
  expect(await hazardAt('head', id, road, met)).toEqual({
    ...{ status: 'GRADED', grade: 'MAJOR', orderedAt: null, plannedAt: null, reviewRequestedAt: null },
    rectificationDue: '2029-04-30T15:59:59.999Z',
  });
  expect(await waitsFor('officer-1', 'orderRectification', id, met)).toEqual([['2029-04-13T15:59:59.999Z', false]]);
  expect(await waitsFor('officer-2', 'confirmHazardGrade', id, met)).toEqual([]);
  const order = { deadline: '2029-05-10T02:00:00Z', suspension: '停用七号车间' };
  await signed(['officer-1', 'officer-2'], 'orderRectification', await on('officer-1', id, met, order), met);
  await done('enterprise', 'receiveHazardOrder', await on('enterprise', id, met, { receivedOn: '2029-04-10' }), met);
  const plan = { responsiblePerson: '欧阳演示', measures: '更换', dueOn: '2029-05-09' };
  expect(await refused('enterprise', 'planRectification', await on('enterprise', id, met, plan), met)).toEqual([
    'HAZARD_MAJOR_PLAN_HAS_ITS_FIVE_PARTS',
  ]);
  await done('enterprise', 'planRectification', await on('enterprise', id, met, planOf('2029-05-09')), met);
  const told = { toldOn: '2029-04-10', body: 'CONGRESS', workersFileId: await file('enterprise') };
  await done('enterprise', 'reportHazardToWorkers', await on('enterprise', id, met, told), met);
  const right = { rectification: '已更换', rectificationFileIds: [await file('enterprise')] };
  const end = morning('2029-04-20');
  await done('enterprise', 'requestHazardReview', await on('enterprise', id, end, right), end);
  expect(await refused('enterprise', 'closeHazard', await closing(id, end), end)).toContain(
    'HAZARD_ENTERPRISE_CLOSES_ITS_OWN_GENERAL',
  );
  await done('officer-2', 'signHazardReview', await on('officer-2', id, end), end);
  const byTwo = {
    ...(await latest('officer-1', id, end)),
    reviewerIds: [await person('officer-1'), await person('officer-2')],
    opinion: '合格',
    reviewFileId: await file('officer-1'),
  };
  await signed(['officer-1', 'head'], 'closeHazard', byTwo, end);
  expect(await hazardAt('head', id, 'status', end)).toEqual({ status: 'CLOSED' });

  // Of another nobody looks in time: the enterprise closes it, and it still waits for whoever has to look.
  const left = await ownGeneral('八号车间');
  const over = morning('2029-04-13');
  await done('enterprise', 'closeHazard', await closing(left, over), over);
  expect(await waitsFor('officer-2', 'confirmHazardGrade', left, over)).toEqual([[due, true]]);
  const raising = { criterion: '无此条', reason: '复核发现联锁未投用' };
  const raise = async (who: string, input: object) =>
    refused(who, 'raiseEndedHazard', await on(who, left, over, input), over);
  expect(await raise('officer-2', raising)).toEqual(['HAZARD_WAS_MAJOR_BY_A_CRITERION_OF_ITS_DAY']);
  expect(await raise('enterprise', { ...raising, criterion: 'AQF-99' })).toEqual(['NOT_PERMITTED']);
  expect(await raise('officer-2', { ...raising, criterion: 'AQF-99' })).toEqual([]);
  expect(await raise('officer-2', { ...raising, criterion: 'AQF-99' })).toEqual([
    'HAZARD_RAISED_ONCE_ENDED_AS_GENERAL',
  ]);
  const before = 'status grade foundMajorReason mitigation { selfReported applies }';
  expect(await hazardAt('head', left, before, over)).toEqual({
    ...{ status: 'CLOSED', grade: 'GENERAL', foundMajorReason: '复核发现联锁未投用' },
    mitigation: { selfReported: true, applies: false },
  });
  expect(await waitsFor('officer-2', 'confirmHazardGrade', left, over)).toEqual([]);
  const following = (
    await read(
      'head',
      '{ hazards(first: 200, where: { status: [GRADED] }) { nodes { id grade source formerHazard { id } } } }',
      {},
      over,
    )
  ).hazards.nodes.filter((each: { formerHazard: { id: string } | null }) => each.formerHazard?.id === left);
  expect(following).toEqual([
    { id: expect.any(String), grade: 'MAJOR', source: 'DEPT_INSPECTION', formerHazard: { id: left } },
  ]);
  // Nobody orders it: it is to be assigned, and is late.
  const later = { at: '2029-04-18T02:00:00Z' };
  expect(await waitsFor('officer-1', 'orderRectification', following[0].id, later)).toEqual([
    ['2029-04-16T15:59:59.999Z', true],
  ]);
});

test('H-04 every closed MAJOR hazard that others found, lowered or not, waits to be looked back from; which checks missed it and who is pursued is named and carried out', async () => {
  const t = morning('2029-06-04');
  // Two of the enterprise's own reports came before; one is long past.
  const cycles = ofHighRisk() ? ['2029-04', '2027-04'] : ['2029Q1', '2027Q2'];
  const checks: string[] = [];
  for (const period of cycles) {
    const told = { enterpriseId: firm.id, period, majors: 0, checkerPost: '安全总监' };
    const when = period.startsWith('2027') ? morning('2027-07-10') : t;
    checks.push((await done('enterprise', 'reportSelfCheck', told, when, 'selfCheck { id }')).selfCheck.id);
  }
  const found = async (location: string, lowered = false): Promise<string> => {
    const id = await reported('officer-3', t, { source: 'DEPT_INSPECTION', location });
    await done('officer-1', 'gradeHazard', await on('officer-1', id, t, major), t);
    const lower = { grade: 'GENERAL', reason: '经复核不符合条目' };
    if (lowered) await signed(['officer-2', 'head'], 'gradeHazard', await on('officer-2', id, t, lower), t);
    const order = { deadline: '2029-07-01T02:00:00Z', suspension: '停用' };
    await signed(['officer-1', 'officer-2'], 'orderRectification', await on('officer-1', id, t, order), t);
    await done('enterprise', 'planRectification', await on('enterprise', id, t, planOf('2029-06-30')), t);
    return id;
  };
  const closed = async (id: string, when: When): Promise<void> => {
    const right = { rectification: '已整改', rectificationFileIds: [await file('enterprise')] };
    await done('enterprise', 'requestHazardReview', await on('enterprise', id, when, right), when);
    await done('officer-2', 'signHazardReview', await on('officer-2', id, when), when);
    const input = {
      ...(await latest('officer-1', id, when)),
      reviewerIds: [await person('officer-1'), await person('officer-2')],
      opinion: '合格',
      reviewFileId: await file('officer-1'),
    };
    await signed(['officer-1', 'head'], 'closeHazard', input, when);
  };
  const id = await found('压缩机房');
  expect(await refused('officer-1', 'openLookback', { hazardId: id, matter: '为何未查出' }, t)).toEqual([
    'LOOKBACK_FROM_A_CLOSED_MAJOR_HAZARD',
  ]);
  const end = morning('2029-06-15');
  await closed(id, end);
  // What its workers are owed stays owed when the danger is gone.
  expect(await waitsFor('enterprise', 'reportHazardToWorkers', id, end)).toHaveLength(1);
  const due = '2029-06-25T15:59:59.999Z';
  expect(await waitsFor('officer-1', 'openLookback', id, end)).toEqual([[due, false]]);
  expect(await waitsFor('head', 'openLookback', id, morning('2029-06-26'))).toEqual([[due, true]]);
  const opened = { hazardId: id, matter: '上一周期自查为何未查出' };
  const lookback = (await done('officer-1', 'openLookback', opened, end, 'lookback { id }')).lookback.id;
  expect(await waitsFor('officer-1', 'openLookback', id, end)).toEqual([]);

  // A fault names the persons, and the reports of the twelve months before that missed it.
  const person1 = { position: '安全总监', conduct: '带队检查走过场', measure: 'INTERVIEW' };
  const finding = { finding: 'MISSED', conclusion: '排查遗漏', handling: '约谈' };
  const conclude = async (input: object) =>
    refused('officer-1', 'concludeLookback', await on('officer-1', lookback, end, { ...finding, ...input }), end);
  const nobody = { ...finding, missedCheckIds: [checks[0]] };
  expect(await refused('officer-1', 'concludeLookback', await on('officer-1', lookback, end, nobody), end)).toEqual([
    'LOOKBACK_PURSUES_PERSONS',
  ]);
  expect(await conclude({ persons: [person1] })).toEqual(['LOOKBACK_NAMES_THE_CHECKS_THAT_MISSED']);
  expect(await conclude({ persons: [person1], missedCheckIds: [checks[1]] })).toEqual([
    'LOOKBACK_NAMES_THE_CHECKS_THAT_MISSED',
  ]);
  expect(await conclude({ finding: 'NOT_CHECKED', persons: [person1] })).toEqual([
    'LOOKBACK_NAMES_THE_CHECKS_THAT_MISSED',
  ]);
  expect(await conclude({ persons: [person1], missedCheckIds: [checks[0]] })).toEqual([]);
  const pursued =
    'query($id: ID!) { node(id: $id) { ... on Lookback { missedChecks { period } pursuits { nodes { id position measure dueOn } } } } }';
  const { missedChecks, pursuits } = (await read('head', pursued, { id: lookback }, end)).node;
  expect(missedChecks).toEqual([{ period: cycles[0] }]);
  expect(pursuits.nodes).toMatchObject([{ position: '安全总监', measure: 'INTERVIEW', dueOn: '2029-07-16' }]);
  const pursuit = pursuits.nodes[0].id;
  const over = morning('2029-07-17');
  expect(await waitsFor('officer-1', 'executeLookbackPursuit', pursuit, over)).toEqual([
    ['2029-07-16T15:59:59.999Z', true],
  ]);
  const execute = async (input: object) =>
    refused('officer-1', 'executeLookbackPursuit', await on('officer-1', pursuit, over, input), over);
  expect(await execute({ executedOn: '2029-06-01', document: '溪应急〔2029〕8号' })).toEqual([
    'PURSUIT_EXECUTED_ON_A_DAY_THAT_HAS_COME',
  ]);
  expect(await execute({ executedOn: '2029-07-16', document: '溪应急〔2029〕8号' })).toEqual([]);

  // One that two officials lowered before it was closed does not escape.
  const lowered = await found('冷冻机房', true);
  await closed(lowered, end);
  expect(await hazardAt('head', lowered, 'grade status', end)).toEqual({ grade: 'GENERAL', status: 'CLOSED' });
  // Nobody opens it: it waits, and is late; the bulletin of the month tells what was looked back from.
  const later = { at: '2029-07-18T02:00:00Z' };
  expect(await waitsFor('officer-2', 'openLookback', lowered, later)).toEqual([[due, true]]);
  const bulletin = { region: county, month: '2029-06', document: '巫溪安委办〔2029〕31号', announcedOn: '2029-07-18' };
  const told = 'hazardBulletin { lookbacksOpen lookbacksConcluded }';
  expect((await done('head', 'issueHazardBulletin', bulletin, later, told)).hazardBulletin).toEqual({
    lookbacksOpen: 0,
    lookbacksConcluded: 1,
  });
  const next = { at: '2029-09-01T02:00:00Z' };
  expect(await waitsFor('officer-2', 'openLookback', lowered, next)).toEqual([[due, true]]);
});

test('H-05 of MAJOR hazards whose day fell in the period those rectified by it are told, by month, office, sector and township; what runs late counts, what is not yet due does not, and a day that is set after it changes nothing', async () => {
  const t = morning('2030-01-06');
  const begun = async (location: string, deadline: string): Promise<string> => {
    const id = await reported('officer-3', t, { source: 'DEPT_INSPECTION', location });
    await done('officer-1', 'gradeHazard', await on('officer-1', id, t, major), t);
    const order = { deadline, suspension: '停用' };
    await signed(['officer-1', 'officer-2'], 'orderRectification', await on('officer-1', id, t, order), t);
    const plan = planOf(deadline.slice(0, 10));
    await done('enterprise', 'planRectification', await on('enterprise', id, t, plan), t);
    return id;
  };
  const righted = async (id: string, when: When): Promise<void> => {
    const right = { rectification: '已整改', rectificationFileIds: [await file('enterprise')] };
    await done('enterprise', 'requestHazardReview', await on('enterprise', id, when, right), when);
  };
  const closed = async (id: string, when: When): Promise<void> => {
    await done('officer-2', 'signHazardReview', await on('officer-2', id, when), when);
    const input = {
      ...(await latest('officer-1', id, when)),
      reviewerIds: [await person('officer-1'), await person('officer-2')],
      opinion: '合格',
      reviewFileId: await file('officer-1'),
    };
    await signed(['officer-1', 'head'], 'closeHazard', input, when);
  };
  const inTime = await begun('一库', '2030-01-20T10:00:00Z');
  const tooLate = await begun('二库', '2030-01-21T10:00:00Z');
  const waits = await begun('三库', '2030-01-22T10:00:00Z');
  await begun('四库', '2030-01-23T10:00:00Z');
  const ahead = await begun('五库', '2030-02-20T10:00:00Z');
  const extended = await begun('六库', '2030-01-24T10:00:00Z');
  const sentBack = await begun('七库', '2030-01-24T10:00:00Z');
  const span = `region: "${county}", dueFrom: "2030-01-01", dueTo: "2030-12-31"`;
  const rates = async (by: string, when: When, who = 'head') =>
    (
      await read(
        who,
        `{ majorRectification(${span}, by: ${by}) { subject due onTime late overdue inReview rate } }`,
        {},
        when,
      )
    ).majorRectification;
  // Nothing is due yet: there is nothing to tell.
  expect(await rates('COUNTY', morning('2030-01-19'))).toEqual([]);
  await righted(inTime, morning('2030-01-18'));
  await righted(tooLate, morning('2030-01-25'));
  await righted(waits, morning('2030-01-22'));
  // More time that was given before the day counts; what comes after it does not.
  const more = { rectificationDue: '2030-02-25T10:00:00Z', reason: '设备未到', safeguards: '停用值守' };
  const before = morning('2030-01-23');
  await done('officer-1', 'extendRectification', await on('officer-1', extended, before, more), before);
  const passed = morning('2030-01-25');
  expect(
    await refused('officer-1', 'extendRectification', await on('officer-1', sentBack, passed, more), passed),
  ).toEqual(['HAZARD_EXTENDED_BEFORE_THE_DEADLINE']);
  await righted(sentBack, morning('2030-01-26'));
  const back = { reason: '未到位', rectificationDue: '2030-02-24T10:00:00Z' };
  const returned = morning('2030-01-28');
  await done('officer-1', 'returnHazard', await on('officer-1', sentBack, returned, back), returned);
  const end = morning('2030-01-30');
  await closed(inTime, end);
  await closed(tooLate, end);
  const figures = { due: 5, onTime: 1, late: 1, overdue: 2, inReview: 1, rate: '25.00' };
  expect(await rates('COUNTY', end)).toEqual([{ subject: '巫溪县', ...figures }]);
  expect(await rates('MONTH', end)).toEqual([{ subject: '2030-01', ...figures }]);
  expect(await rates('SECTOR', end)).toEqual([{ subject: firm.sector, ...figures }]);
  expect(await rates('TOWNSHIP', end)).toMatchObject([figures]);
  // Each office that answers for them has the same: its township, and whoever supervises the sector there.
  expect((await rates('OFFICE', end)).length).toBeGreaterThan(0);
  for (const each of await rates('OFFICE', end)) expect(each).toMatchObject(figures);
  // Those without a post in the county are told nothing.
  expect(await rates('COUNTY', end, 'elsewhere')).toEqual([]);

  // The county has a target of it, of the measure of that name; a share beyond the whole is none.
  const target = {
    region: county,
    year: 2030,
    measure: 'MAJOR_HAZARDS_ON_TIME',
    bound: 'AT_LEAST',
    value: '100',
    unit: '%',
    document: '巫溪委发〔2030〕1号',
    clause: '002§6',
  };
  expect(await refused('leader', 'setTarget', { ...target, value: '101' }, end)).toEqual([
    'TARGET_VALUE_IS_ONE_OF_ITS_MEASURE',
  ]);
  expect(await refused('officer-1', 'setTarget', target, end)).toEqual(['NOT_PERMITTED']);
  await done('leader', 'setTarget', target, end);
  const progress = async (when: When) =>
    (
      await read(
        'head',
        `{ targetProgress(region: "${county}", year: 2030) { actual met target { measure } } }`,
        {},
        when,
      )
    ).targetProgress.filter((each: { target: { measure: string } }) => each.target.measure === 'MAJOR_HAZARDS_ON_TIME');
  expect(await progress(end)).toMatchObject([{ actual: expect.stringMatching(/^25/), met: false }]);
  // Put right by its new day, and closed: of January it stays late, and is no other month's.
  await righted(sentBack, morning('2030-02-10'));
  await closed(sentBack, morning('2030-02-15'));
  // Nobody acts: in February the fifth falls due, and counts as not rectified.
  const later = { at: '2030-02-21T02:00:00Z' };
  expect(await rates('MONTH', later)).toEqual([
    { subject: '2030-01', ...figures, late: 2, overdue: 1 },
    { subject: '2030-02', due: 1, onTime: 0, late: 0, overdue: 1, inReview: 0, rate: '0.00' },
  ]);
  expect((await hazardAt('head', ahead, 'overdue', later)).overdue).toBe(true);
  const last = { at: '2030-02-26T02:00:00Z' };
  expect(await rates('MONTH', last)).toContainEqual({
    ...{ subject: '2030-02', due: 2, onTime: 0, late: 0, overdue: 2, inReview: 0, rate: '0.00' },
  });
});

test('H-05 a MAJOR hazard for which nobody sets a day falls due so many days after its grading, and one that is sent back or ordered anew before its day keeps the first: only an extension moves it', async () => {
  const t = morning('2030-07-01');
  const graded = async (location: string): Promise<string> => {
    const id = await reported('officer-3', t, { source: 'DEPT_INSPECTION', location });
    await done('officer-1', 'gradeHazard', await on('officer-1', id, t, major), t);
    return id;
  };
  const ordered = async (id: string, deadline: string, when: When): Promise<void> => {
    const order = { deadline, suspension: '停用' };
    await signed(['officer-1', 'officer-2'], 'orderRectification', await on('officer-1', id, when, order), when);
    const plan = planOf(deadline.slice(0, 10));
    await done('enterprise', 'planRectification', await on('enterprise', id, when, plan), when);
  };
  const righted = async (id: string, when: When): Promise<void> => {
    const right = { rectification: '已整改', rectificationFileIds: [await file('enterprise')] };
    await done('enterprise', 'requestHazardReview', await on('enterprise', id, when, right), when);
  };
  const months = async (when: When) =>
    (
      await read(
        'head',
        `{ majorRectification(region: "${county}", dueFrom: "2030-07-01", dueTo: "2030-12-31", by: MONTH) {
          subject due onTime late overdue inReview rate } }`,
        {},
        when,
      )
    ).majorRectification;
  const alone = await graded('无人交办');
  const [sentBack, anew, extended] = [await graded('退回'), await graded('重新责令'), await graded('延期')];
  for (const id of [sentBack, anew, extended]) await ordered(id, '2030-07-20T10:00:00Z', t);
  expect(await waitsFor('officer-1', 'orderRectification', alone, morning('2030-07-05'))).toEqual([
    ['2030-07-04T15:59:59.999Z', true],
  ]);

  // Before its day one is said to be right, and goes back with half a year; one is ordered anew; one is extended.
  const before = morning('2030-07-12');
  await righted(sentBack, before);
  const back = { reason: '未到位', rectificationDue: '2030-11-20T10:00:00Z' };
  expect(
    await refused(
      'officer-1',
      'returnHazard',
      await on('officer-1', sentBack, before, { ...back, reason: ' ' }),
      before,
    ),
  ).toEqual(['HAZARD_RETURNED_WITH_REASON']);
  await done('officer-1', 'returnHazard', await on('officer-1', sentBack, before, back), before);
  await ordered(anew, '2030-11-20T10:00:00Z', before);
  const more = { rectificationDue: '2030-08-10T10:00:00Z', reason: '设备未到', safeguards: '停用值守' };
  await done('officer-1', 'extendRectification', await on('officer-1', extended, before, more), before);
  expect(
    await refused('officer-1', 'extendRectification', await on('officer-1', extended, before, more), before),
  ).toEqual(['HAZARD_EXTENDED_AGAIN_BY_THE_HEAD', 'HAZARD_EXTENSION_IS_LATER']);

  // The first day comes: both are late, whatever day they have now; so is, from its own, the one that nobody ordered.
  const two = { due: 2, onTime: 0, late: 0, overdue: 2, inReview: 0, rate: '0.00' };
  expect(await months(morning('2030-07-21'))).toEqual([{ subject: '2030-07', ...two }]);
  expect(await months({ at: '2030-07-31T15:59:59Z' })).toEqual([{ subject: '2030-07', ...two }]);
  expect(await months({ at: '2030-07-31T16:00:00Z' })).toEqual([{ subject: '2030-07', ...two, due: 3, overdue: 3 }]);

  // A day that is set for it after that, and what is put right by its later day, change nothing of July.
  const late = morning('2030-08-05');
  await ordered(alone, '2030-12-20T10:00:00Z', late);
  await righted(anew, late);
  await righted(extended, late);
  const july = { subject: '2030-07', ...two, due: 3, overdue: 3 };
  expect(await months(morning('2030-08-06'))).toEqual([july]);
  const later = { at: '2030-08-11T02:00:00Z' };
  expect(await months(later)).toEqual([
    july,
    { subject: '2030-08', due: 1, onTime: 0, late: 0, overdue: 0, inReview: 1, rate: null },
  ]);
});

test('H-02 who has not reported is told page by page: none is hidden by others, of one sector alone where it is asked for', async () => {
  const when = { at: '2031-02-20T02:00:00Z' };
  type Late = { name: string; period: string; sector: string; dueOn: string; cursor: string };
  const page = async (args: string): Promise<Late[]> =>
    (
      await read(
        'head',
        `{ lateSelfChecks(region: "${county}", ${args}) { name period sector dueOn cursor } }`,
        {},
        when,
      )
    ).lateSelfChecks;
  const all = async (args: string): Promise<Late[]> => {
    const rows: Late[] = [];
    for (;;) {
      const last = rows.at(-1);
      const next = await page(`${args}${last ? `, after: "${last.cursor}"` : ''}`);
      if (next.length === 0) return rows;
      rows.push(...next);
    }
  };
  const [whole, oneByOne] = [await all('first: 200'), await all('first: 1')];
  expect(oneByOne).toEqual(whole);
  // Each enterprise that works owes its cycles of the year, each once, the earliest due first.
  const names = new Set(whole.map(({ name }) => name));
  expect([names.size > 0, whole.length > 2]).toEqual([true, true]);
  expect(new Set(whole.map(({ name, period }) => `${name} ${period}`)).size).toBe(whole.length);
  expect(whole.map(({ dueOn }) => dueOn)).toEqual(whole.map(({ dueOn }) => dueOn).sort());
  const own = await all(`sector: ${firm.sector}, first: 10`);
  expect(own).toEqual(whole.filter(({ sector }) => sector === firm.sector));
  const { errors } = await w.ask('head', `{ lateSelfChecks(region: "${county}", after: "x") { name } }`, {}, when);
  expect(errors!.map(({ extensions }) => extensions.code)).toEqual(['BAD_USER_INPUT']);
});
