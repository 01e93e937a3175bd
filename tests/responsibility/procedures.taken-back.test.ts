import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { morning, part, telling, type Waiting, type When } from '../support/telling.js';
import { pdf, world, type World } from '../support/world.js';

// What was sent in error is taken back, what nobody held or decided is brought to its end, and what is drawn or checked
// counts for whoever it is of: told by those who own each step, with what is refused and what time alone brings.
const county = '500238000000';
let w: World;
const { read, refused, done, latest, waiting, named } = telling(() => w);
let offices: Record<string, string> = {};
let posts: Record<string, string> = {};
beforeAll(async () => {
  w = await world();
  ({ offices, posts } = await named());
});
afterAll(() => w.close());

const office = (has: string): string => part(offices, has);
const file = async (who: string): Promise<string> => (await w.send(who, pdf)).id;
const waits = async (who: string, act: string, id: string, when: When): Promise<Waiting | undefined> =>
  (await waiting(who, act, when)).find((each) => each.id === id);
const seen = async (who: string, id: string, selection: string, when: When): Promise<any> =>
  (await read(who, `query($id: ID!) { node(id: $id) { ${selection} } }`, { id }, when)).node;
/** An act on an entry as it stands. */
const acts = async (who: string, name: string, id: string, input: object, when: When, selection = ''): Promise<any> =>
  done(who, name, { ...(await latest(who, id, when)), ...input }, when, selection);
const refusedOn = async (who: string, name: string, id: string, input: object, when: When): Promise<string[]> =>
  refused(who, name, { ...(await latest(who, id, when)), ...input }, when);
/** Seals a month on the fifth of the next, and tells its figures of an office by their measure. */
const sealed = async (month: string, on: string): Promise<(of: string, measure: string) => string | undefined> => {
  const selection = 'sealedMonth { figures { measure subjectId value } }';
  const { sealedMonth } = await done('head', 'sealMonth', { region: county, month }, morning(on), selection);
  return (of, measure) =>
    sealedMonth.figures.find((each: any) => each.subjectId === office(of) && each.measure === measure)?.value;
};
const letter = (to: string, over: object = {}) => ({
  organisationId: office(to),
  level: 'REMINDER',
  matter: '整改台账未报',
  requirement: '三日内补报',
  ...over,
});
const sent = async (by: string, input: object, when: When): Promise<string> =>
  (await done(by, 'issueSupervision', input, when, 'supervision { id }')).supervision.id;
const problem = (to: string, over: object = {}) => ({
  organisationId: office(to),
  pool: 'LIST',
  kind: 'SAFETY',
  content: '值守不到位',
  source: '检查',
  rectificationDue: '2027-04-01T00:00:00Z',
  ...over,
});
const raised = async (by: string, input: object, when: When): Promise<string> =>
  (await done(by, 'raiseIssue', input, when, 'issue { id }')).issue.id;
const status = '... on Supervision { status resolved withdrawalReason }';

test('G-07 a letter sent in error is taken back by whoever sent it: nobody answers it, it is no rung, and it counts nowhere', async () => {
  const t0 = morning('2027-01-04');
  const wrong = await sent('head', letter('住房'), t0);
  expect(await waits('construction', 'answerSupervision', wrong, t0)).toBeDefined();
  // Another than who sent it does not, nor does anybody without a reason.
  expect(await refusedOn('leader', 'withdrawSupervision', wrong, { reason: '对象有误' }, t0)).toEqual([
    'SUPERVISION_WITHDRAWN_BY_ITS_ISSUER',
  ]);
  expect(await refusedOn('construction', 'withdrawSupervision', wrong, { reason: '与我委无关' }, t0)).toEqual([
    'NOT_PERMITTED',
  ]);
  expect(await refusedOn('head', 'withdrawSupervision', wrong, { reason: ' ' }, t0)).toEqual([
    'SUPERVISION_WITHDRAWN_WITH_A_REASON',
  ]);
  await acts('head', 'withdrawSupervision', wrong, { reason: '对象有误' }, t0);
  expect(await seen('construction', wrong, status, t0)).toEqual({
    status: 'WITHDRAWN',
    resolved: null,
    withdrawalReason: '对象有误',
  });
  expect(await waits('construction', 'answerSupervision', wrong, t0)).toBeUndefined();
  // On the same matter the first rung is still to be climbed, in the same minute already.
  expect(await refused('head', 'issueSupervision', letter('住房', { level: 'URGING' }), t0)).toEqual([
    'SUPERVISION_CLIMBS_RUNG_BY_RUNG',
  ]);
  const right = await sent('head', letter('住房'), morning('2027-01-05'));
  // Nobody answers; an urging goes out in error, and with it taken back the same rung is called for again.
  const late = morning('2027-01-29');
  expect(await waits('head', 'issueSupervision', wrong, late)).toBeUndefined();
  expect((await waits('head', 'issueSupervision', right, late))!.draft.level).toBe('URGING');
  const urging = await sent('head', letter('住房', { level: 'URGING' }), late);
  expect(await waits('head', 'issueSupervision', right, late)).toBeUndefined();
  await acts('head', 'withdrawSupervision', urging, { reason: '已电话补报' }, late);
  expect((await waits('head', 'issueSupervision', right, late))!.draft.level).toBe('URGING');
  // Answered, and closed: what is ended is not taken back.
  await acts('construction', 'answerSupervision', right, { answer: '已补报' }, late);
  await acts('head', 'closeSupervision', right, { conclusion: '已落实' }, late);
  expect(await refusedOn('head', 'withdrawSupervision', right, { reason: '误发' }, late)).toEqual(['ILLEGAL_MOVE']);
  // Of three letters of the month the one that stands counts; it was answered late.
  const figure = await sealed('2027-01', '2027-02-05');
  expect([figure('住房', 'LETTERS'), figure('住房', 'LETTERS_LATE')]).toEqual(['1', '1']);
});

test('G-07 a letter is not closed as resolved while what it is about is overdue: the next rung follows, and the ladder does not begin anew', async () => {
  const t0 = morning('2027-02-01');
  const due = { rectificationDue: '2027-02-10T00:00:00Z' };
  const issue = await raised('head', problem('水利', due), t0);
  const late = morning('2027-02-12');
  const about = (level: string) => letter('水利', { level, aboutId: issue, matter: '问题逾期未整改' });
  const first = await sent('head', about('REMINDER'), late);
  await acts('water', 'answerSupervision', first, { answer: '正在整改' }, late);
  expect(await refusedOn('head', 'closeSupervision', first, { conclusion: '已办', resolved: true }, late)).toEqual([
    'SUPERVISION_RESOLVED_WHEN_NO_LONGER_OVERDUE',
  ]);
  await acts('head', 'closeSupervision', first, { conclusion: '已答复' }, late);
  expect(await seen('head', first, status, late)).toMatchObject({ status: 'CLOSED', resolved: false });
  expect((await waits('head', 'issueSupervision', first, late))!.draft).toMatchObject({
    level: 'URGING',
    aboutId: issue,
  });
  expect(await refused('head', 'issueSupervision', about('INTERVIEW'), late)).toEqual([
    'SUPERVISION_CLIMBS_RUNG_BY_RUNG',
  ]);
  const second = await sent('head', about('URGING'), late);
  // Put right meanwhile, it is resolved where nothing else is said.
  await acts('water', 'answerIssue', issue, { answer: '已整改', evidenceFileIds: [await file('water')] }, late);
  await acts('water', 'answerSupervision', second, { answer: '已整改' }, late);
  await acts('head', 'closeSupervision', second, { conclusion: '已落实' }, late);
  expect(await seen('head', second, status, late)).toMatchObject({ status: 'CLOSED', resolved: true });
  expect(await waits('head', 'issueSupervision', second, morning('2027-06-01'))).toBeUndefined();
});

test('G-05 an interview that nobody holds is taken back, closed, or held by another leader; no criticism follows it, and only one that was held is severe', async () => {
  const t0 = morning('2027-03-01');
  const summons = (to: string) =>
    letter(to, { level: 'INTERVIEW', matter: '到会说明整改情况', skipReason: '情况紧急' });
  const toTransport = await sent('leader', summons('交通局'), t0);
  const toMarket = await sent('leader', summons('市场监督'), t0);
  const toWater = await sent('leader', summons('水利'), t0);
  expect(await waits('leader', 'holdInterview', toTransport, t0)).toMatchObject({ overdue: false });
  expect(await waits('mayor', 'holdInterview', toTransport, t0)).toBeDefined();
  expect(await waits('secretary', 'holdInterview', toTransport, t0)).toBeUndefined();
  // Its day passes and nobody holds it: it stands with whoever summoned and now with every leader; nothing is drafted.
  const late = morning('2027-03-20');
  for (const who of ['leader', 'secretary'])
    expect(await waits(who, 'holdInterview', toTransport, late)).toMatchObject({ overdue: true });
  expect(await waits('head', 'holdInterview', toTransport, late)).toBeUndefined();
  expect(await waits('leader', 'issueSupervision', toTransport, late)).toBeUndefined();
  expect(await refused('leader', 'issueSupervision', { ...summons('交通局'), level: 'CRITICISM' }, late)).toEqual([
    'SUPERVISION_WAITS_FOR_THE_LAST',
  ]);
  // Another leader holds it, by a post of the own office.
  const convenor = Object.entries(posts).find(([name]) => name.includes('县委') && name.includes('书记'))![1];
  const held = {
    convenorPostId: convenor,
    intervieweePostId: posts['巫溪县交通局 局长'],
    heldOn: '2027-03-20',
    minutesFileId: await file('secretary'),
  };
  expect(
    await refusedOn('head', 'holdInterview', toTransport, { ...held, minutesFileId: await file('head') }, late),
  ).toEqual(['INTERVIEW_HAS_A_CONVENOR', 'INTERVIEW_IS_HELD_BY_WHO_SUMMONED']);
  await acts('secretary', 'holdInterview', toTransport, held, late);
  // What was held is not taken back.
  expect(await refusedOn('leader', 'withdrawSupervision', toTransport, { reason: '误发' }, late)).toEqual([
    'ILLEGAL_MOVE',
  ]);
  // The second was sent in error, the third is settled without being held; neither is answered by anybody.
  await acts('leader', 'withdrawSupervision', toMarket, { reason: '对象有误' }, late);
  await acts('leader', 'closeSupervision', toWater, { conclusion: '事项已落实，不再约谈' }, late);
  expect(await seen('water', toWater, status, late)).toMatchObject({ status: 'CLOSED', resolved: true });
  const never = morning('2027-08-01');
  for (const id of [toMarket, toWater]) expect(await waits('leader', 'issueSupervision', id, never)).toBeUndefined();
  // A reminder that is not answered is not closed so.
  const reminder = await sent('leader', letter('农业', { matter: '农机检查' }), late);
  expect(await refusedOn('leader', 'closeSupervision', reminder, { conclusion: '不再需要' }, late)).toEqual([
    'SUPERVISION_CLOSED_ONCE_ANSWERED',
  ]);
  const figure = await sealed('2027-03', '2027-04-05');
  expect(['交通局', '市场监督', '水利'].map((each) => figure(each, 'LETTERS_SEVERE') ?? '0')).toEqual(['1', '0', '0']);
});

test('G-12 an issue raised in error is taken back by whoever raised it, once no letter is under way: nobody answers or checks it', async () => {
  const t0 = morning('2027-04-06');
  const wrong = await raised('township-100', problem('水利', { rectificationDue: '2027-04-20T00:00:00Z' }), t0);
  expect(await refusedOn('water', 'withdrawIssue', wrong, { reason: '与我局无关' }, t0)).toEqual([
    'ISSUE_WITHDRAWN_BY_WHO_RAISED_IT',
  ]);
  const late = morning('2027-04-22');
  const about = letter('水利', { aboutId: wrong, matter: '问题逾期未整改' });
  const urged = await sent('head', about, late);
  expect(await refusedOn('township-100', 'withdrawIssue', wrong, { reason: '责任单位有误' }, late)).toEqual([
    'ISSUE_WITHDRAWN_ONCE_ITS_LETTERS_ARE_ENDED',
  ]);
  await acts('head', 'withdrawSupervision', urged, { reason: '责任单位有误' }, late);
  expect(await refusedOn('township-100', 'withdrawIssue', wrong, { reason: '' }, late)).toEqual([
    'ISSUE_WITHDRAWN_WITH_A_REASON',
  ]);
  await acts('township-100', 'withdrawIssue', wrong, { reason: '责任单位有误' }, late);
  expect(await seen('water', wrong, '... on Issue { status withdrawalReason }', late)).toEqual({
    status: 'WITHDRAWN',
    withdrawalReason: '责任单位有误',
  });
  // From then on it is asked of nobody, and no letter is drafted or goes out about it.
  const never = morning('2027-09-01');
  expect(await waits('water', 'answerIssue', wrong, never)).toBeUndefined();
  expect(await waits('head', 'issueSupervision', wrong, never)).toBeUndefined();
  expect(await refused('head', 'issueSupervision', about, never)).toEqual(['SUPERVISION_IS_NOT_ABOUT_WHAT_ENDED']);
});

test('G-21 a matter decided late is late by the leader, not by the offices: each gets a new day, one is added and one let go', async () => {
  const t0 = morning('2027-05-06');
  const matter = problem('住房', {
    kind: 'COORDINATION',
    content: '瓶装气配送衔接',
    coOrganisationIds: [office('市场监督'), office('交通局')],
    rectificationDue: '2027-05-20T00:00:00Z',
  });
  const { issue } = await done('leader', 'raiseIssue', matter, t0, 'issue { id parts { id organisation { name } } }');
  const of = (name: string): string => issue.parts.find((each: any) => each.organisation.name.includes(name)).id;
  const told = '... on Issue { decisionLate decisionDue rectificationDue }';
  expect(await seen('market', of('市场监督'), told, t0)).toMatchObject({ decisionLate: false, decisionDue: null });
  // Nobody decides and the day passes: it is the leaders who are late, and everybody on the matter is told so.
  const late = morning('2027-06-01');
  expect(await waits('mayor', 'decideIssue', issue.id, late)).toMatchObject({ overdue: true });
  for (const [who, id] of [
    ['construction', issue.id],
    ['market', of('市场监督')],
  ] as const) {
    expect(await waits(who, 'answerIssue', id, late)).toBeUndefined();
    expect(await seen(who, id, told, late)).toMatchObject({ decisionLate: true });
  }
  // So late, each that has still to answer needs a new day, which lies ahead.
  const decision = { decision: '住建委牵头，交通局不再承担，商务委配合' };
  const day = (of: string, rectificationDue = '2027-06-30T00:00:00Z') => ({
    organisationId: office(of),
    rectificationDue,
  });
  expect(await refusedOn('mayor', 'decideIssue', issue.id, decision, late)).toEqual([
    'ISSUE_DECIDED_LATE_SETS_NEW_DAYS',
  ]);
  const past = {
    ...decision,
    offices: ['住房', '市场监督', '交通局'].map((each) => day(each, '2027-05-30T00:00:00Z')),
  };
  expect(await refusedOn('mayor', 'decideIssue', issue.id, past, late)).toEqual(['ISSUE_DECISION_NAMES_OFFICES_ONCE']);
  // One is let go first, by a leader; another office lets nobody go.
  expect(await refusedOn('construction', 'withdrawIssue', of('交通局'), { reason: '不再承担' }, late)).toEqual([
    'ISSUE_WITHDRAWN_BY_WHO_RAISED_IT',
  ]);
  await acts('mayor', 'withdrawIssue', of('交通局'), { reason: '不再承担' }, late);
  const offices = [day('住房'), day('市场监督', '2027-07-15T00:00:00Z'), day('农业')];
  const decided = await acts(
    'mayor',
    'decideIssue',
    issue.id,
    { ...decision, offices },
    late,
    'issue { rectificationDue decisionDue decisionLate parts { id status rectificationDue organisation { name } } }',
  );
  expect(decided.issue).toMatchObject({
    rectificationDue: '2027-06-30T00:00:00.000Z',
    decisionDue: '2027-05-20T00:00:00.000Z',
    decisionLate: true,
  });
  const parts: any[] = decided.issue.parts;
  expect(parts.map(({ organisation: { name }, status, rectificationDue: due }) => [name, status, due]).sort()).toEqual([
    ['巫溪县交通局', 'WITHDRAWN', '2027-05-20T00:00:00.000Z'],
    ['巫溪县农业农村委员会', 'OPEN', '2027-06-30T00:00:00.000Z'],
    ['巫溪县市场监督管理局', 'OPEN', '2027-07-15T00:00:00.000Z'],
  ]);
  // Whoever is decided late is not late for it, and is by its own day if it does nothing.
  const market = of('市场监督');
  expect(await waits('market', 'answerIssue', market, late)).toMatchObject({ overdue: false });
  expect(await waits('head', 'issueSupervision', market, morning('2027-07-10'))).toBeUndefined();
  expect(await waits('head', 'issueSupervision', issue.id, morning('2027-07-10'))).toBeDefined();
  expect(await waits('market', 'answerIssue', market, morning('2027-07-17'))).toMatchObject({ overdue: true });
  expect(await waits('transport', 'answerIssue', of('交通局'), morning('2027-07-17'))).toBeUndefined();
});

test('G-11 what is drawn is asked by the day of the draw, and a spot check counts for whoever collected the issue', async () => {
  const t0 = morning('2027-09-06');
  const stored = problem('水利', {
    pool: 'RESERVOIR',
    content: '山坪塘巡查缺项',
    rectificationDue: '2027-12-20T00:00:00Z',
  });
  const issue = await raised('township-100', stored, t0);
  expect((await waits('water', 'answerIssue', issue, t0))!.due).toBe('2027-12-20T00:00:00.000Z');
  const draw = { issueId: issue, reason: '秋汛临近', requirement: '月底前完成', dueOn: '2027-09-30' };
  expect(await refused('township-100', 'drawIssue', draw, t0)).toEqual(['NOT_PERMITTED']);
  expect(await refused('head', 'drawIssue', { ...draw, dueOn: '2027-09-05' }, t0)).toEqual(['DRAW_DAY_IS_AHEAD']);
  await done('head', 'drawIssue', draw, t0);
  expect(await waits('water', 'answerIssue', issue, t0)).toMatchObject({
    due: '2027-09-30T15:59:59.999Z',
    overdue: false,
  });
  // Nobody answers by the day of the draw: it is overdue, and a letter is drafted, long before the issue's own day.
  const late = morning('2027-10-02');
  expect(await waits('water', 'answerIssue', issue, late)).toMatchObject({ overdue: true });
  expect((await waits('head', 'issueSupervision', issue, late))!.draft).toMatchObject({ aboutId: issue });
  // It was collected badly: that is the township's, which raised it, and not of the office that it accuses.
  const round = { region: county, pool: 'FULL', period: '2027-10', count: 100 };
  expect(await refused('discipline', 'drawSpotChecks', round, late)).toEqual([
    'SPOT_CHECKS_ARE_DRAWN_FROM_WHAT_IS_THERE',
  ]);
  const all = await read('head', '{ issues(first: 100) { nodes { id kind status } } }', {}, late);
  const count = all.issues.nodes.filter((each: any) => each.kind !== 'INTEGRITY' && each.status !== 'WITHDRAWN').length;
  expect(count).toBeLessThan(all.issues.nodes.length);
  const { spotCheckRound } = await done(
    'discipline',
    'drawSpotChecks',
    { ...round, count },
    late,
    'spotCheckRound { checks(first: 100) { nodes { id issue { id } collector { name } } } }',
  );
  const check = spotCheckRound.checks.nodes.find((each: any) => each.issue.id === issue);
  expect(check.collector.name).toContain('城厢镇');
  const found = async () => ({
    genuine: true,
    complete: false,
    finding: '缺整改措施',
    fileIds: [await file('discipline')],
  });
  await acts('discipline', 'concludeSpotCheck', check.id, await found(), late);
  expect(await seen('township-100', check.id, '... on SpotCheck { complete }', late)).toEqual({ complete: false });
  const figure = await sealed('2027-10', '2027-11-05');
  expect([figure('城厢镇', 'SPOT_CHECKS_FAILED'), figure('水利', 'SPOT_CHECKS_FAILED')]).toEqual(['1', undefined]);
  const quality = await read(
    'head',
    '{ collectionQuality(region: "500238000000", period: "2027-10") { organisation checked failed } }',
    {},
    late,
  );
  const of = (name: string) => quality.collectionQuality.find((each: any) => each.organisation.includes(name));
  expect([of('城厢镇').failed, of('水利').failed]).toEqual([1, 0]);
});
