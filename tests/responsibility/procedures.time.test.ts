import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { newId, pdf, world, type World } from '../support/world.js';

// What follows when a limit is crossed, each procedure of the source documents told to its end by those who own its
// steps: letters and interviews, issues, listings, covert visits, inspections of offices' work and tours from above.
let w: World;
const offices: Record<string, string> = {};
beforeAll(async () => {
  w = await world();
  for (const { id, name } of (await read('head', '{ organisations(first: 200) { nodes { id name } } }')).organisations
    .nodes)
    offices[name] = id;
});
afterAll(() => w.close());

async function read(who: string, query: string, variables: object = {}, at?: string): Promise<any> {
  const { data, errors } = await w.ask(who, query, variables as Record<string, unknown>, at ? { at } : {});
  if (errors) throw new Error(JSON.stringify(errors));
  return data;
}
async function told(who: string, name: string, input: object, at: string, selection = ''): Promise<any> {
  const type = `${name.charAt(0).toUpperCase()}${name.slice(1)}Input`;
  const query = `mutation($input: ${type}!) { ${name}(input: $input) { refusals { code } ${selection} } }`;
  return (await read(who, query, { input: { idempotencyKey: newId(), ...input } }, at))[name];
}
const refused = async (who: string, name: string, input: object, at: string): Promise<string[]> =>
  (await told(who, name, input, at)).refusals.map(({ code }: { code: string }) => code).sort();
async function done(who: string, name: string, input: object, at: string, selection = ''): Promise<any> {
  const answer = await told(who, name, input, at, selection);
  if (answer.refusals.length > 0)
    throw new Error(`${name}: ${answer.refusals.map(({ code }: { code: string }) => code).join()}`);
  return answer;
}
const office = (part: string): string => Object.entries(offices).find(([name]) => name.includes(part))![1];
const on = (id: string, expectedVersion: number) => ({ id, expectedVersion });
const file = async (who: string): Promise<string> => (await w.send(who, pdf)).id;
/** A post of an office, by what stands in its title. */
async function post(of: string, title: string): Promise<string> {
  const query = 'query($id: ID!) { organisation(id: $id) { posts(first: 100) { nodes { id title } } } }';
  const { nodes } = (await read('head', query, { id: of })).organisation.posts;
  return nodes.find((each: any) => each.title.includes(title)).id;
}
interface Item {
  readonly action: string;
  readonly due: string | null;
  readonly overdue: boolean;
  readonly entry: { readonly id: string } | null;
  readonly draft: readonly { readonly field: string; readonly value: string }[];
}
async function worklist(who: string, at: string, ...kinds: string[]): Promise<Item[]> {
  const query =
    'query($kinds: [ActName!], $after: String) { worklist(first: 200, kinds: $kinds, after: $after) { nodes { action due overdue entry { id } draft { field value } } pageInfo { hasNextPage endCursor } } }';
  return (await read(who, query, { kinds }, at)).worklist.nodes;
}
const waits = async (who: string, at: string, act: string, id: string): Promise<Item | undefined> =>
  (await worklist(who, at, act)).find(({ entry }) => entry?.id === id);
/** The same at a moment up to which nobody has acted. */
const waiting = (who: string, act: string, id: string, { at }: { at: string }): Promise<Item | undefined> =>
  waits(who, at, act, id);
const draftOf = ({ draft }: Item): Record<string, string> =>
  Object.fromEntries(draft.map(({ field, value }) => [field, value]));
async function seen(who: string, id: string, selection: string, at: string): Promise<any> {
  return (await read(who, `query($id: ID!) { node(id: $id) { ${selection} } }`, { id }, at)).node;
}

const issueOf = 'issue { id number status }';
const letterOf = 'supervision { id status level answerDue resolved }';
const problem = (over: object) => ({
  pool: 'LIST',
  kind: 'SAFETY',
  content: '值守不到位',
  source: '检查',
  rectificationDue: '2027-04-01T00:00:00Z',
  ...over,
});

test('G-07 letters go down to whoever answers, climb by themselves when late, and are drafted and sent by nobody but a person', async () => {
  const firm = (await read('enterprise', '{ viewer { organisation { id } } }')).viewer.organisation.id;
  const letter = { organisationId: office('住房'), matter: '燃气整治台账未报', requirement: '三日内补报' };
  const first = '2027-01-04T02:00:00Z';
  expect(await refused('construction', 'issueSupervision', { ...letter, level: 'REMINDER' }, first)).toEqual([
    'NOT_PERMITTED',
  ]);
  // The bureau does not supervise those above it, nor a leader their own government.
  const up = { ...letter, level: 'REMINDER', organisationId: office('巫溪县人民政府') };
  expect(await refused('head', 'issueSupervision', up, first)).toEqual(['SUPERVISION_GOES_DOWN']);
  expect(await refused('mayor', 'issueSupervision', up, first)).toEqual(['SUPERVISION_HAS_AN_ADDRESSEE']);
  const reminder = (await done('head', 'issueSupervision', { ...letter, level: 'REMINDER' }, first, letterOf))
    .supervision;
  // In time nothing follows: neither in the same minute, nor in other marks.
  for (const matter of [letter.matter, `${letter.matter}。`])
    expect(await refused('head', 'issueSupervision', { ...letter, matter, level: 'URGING' }, first)).toEqual([
      'SUPERVISION_WAITS_FOR_THE_LAST',
    ]);
  expect(await waits('head', '2027-01-15T02:00:00Z', 'issueSupervision', reminder.id)).toBeUndefined();
  expect(await waits('construction', first, 'answerSupervision', reminder.id)).toMatchObject({ overdue: false });
  expect(await waits('transport', first, 'answerSupervision', reminder.id)).toBeUndefined();
  // Nobody answers. The day after, the next letter stands drafted with leader and head; none was written.
  const late = '2027-03-01T02:00:00Z';
  const next = (await waits('head', late, 'issueSupervision', reminder.id))!;
  expect(next).toMatchObject({ due: reminder.answerDue, overdue: true });
  expect(draftOf(next)).toEqual({ ...letter, level: 'URGING' });
  expect(await waits('mayor', late, 'issueSupervision', reminder.id)).toBeDefined();
  expect(await waits('construction', late, 'issueSupervision', reminder.id)).toBeUndefined();
  expect((await read('head', '{ supervisions { totalCount } }', {}, late)).supervisions.totalCount).toBe(1);
  const urging = (await done('head', 'issueSupervision', draftOf(next), late, letterOf)).supervision;
  expect(urging).toMatchObject({ level: 'URGING', status: 'ISSUED' });
  expect(await waits('head', late, 'issueSupervision', reminder.id)).toBeUndefined();
  // Answered by whom it was sent to, and closed by another.
  const answer = { ...on(urging.id, 1), answer: '已补报' };
  expect(await refused('transport', 'answerSupervision', answer, late)).toEqual(['NOT_FOUND']);
  await done('construction', 'answerSupervision', answer, late);
  await done('head', 'closeSupervision', { ...on(urging.id, 2), conclusion: '已落实' }, late);
  // What was resolved begins anew, from the lowest.
  expect(await refused('head', 'issueSupervision', { ...letter, level: 'INTERVIEW' }, late)).toEqual([
    'SUPERVISION_CLIMBS_RUNG_BY_RUNG',
  ]);

  // To the government by the party's leader, about an item of the government's own that is late.
  const item = {
    organisationId: office('巫溪县人民政府'),
    content: '每季度研究安全生产',
    submissionDue: '2027-02-01T00:00:00Z',
  };
  const list = await done(
    'secretary',
    'publishDutyList',
    {
      organisationId: office('应急管理局'),
      kind: 'DUTY',
      year: 2027,
      title: '县政府领导职责清单',
      document: '巫溪委〔2027〕1号',
      publishedOn: '2027-01-04',
      items: [item],
    },
    first,
    'dutyList { items(first: 1) { nodes { id } } }',
  );
  const late1 = list.dutyList.items.nodes[0].id;
  const drafted = (await waits('secretary', late, 'issueSupervision', late1))!;
  for (const who of ['mayor', 'leader', 'head'])
    expect(await waits(who, late, 'issueSupervision', late1)).toBeUndefined();
  expect(
    await refused('head', 'issueSupervision', { ...draftOf(drafted), organisationId: office('交通局') }, late),
  ).toEqual(['SUPERVISION_GOES_TO_WHO_ANSWERS']);
  const toGovernment = (await done('secretary', 'issueSupervision', draftOf(drafted), late, letterOf)).supervision;
  await done('mayor', 'answerSupervision', { ...on(toGovernment.id, 1), answer: '已列入常务会议题' }, late);
  const closing = { ...on(toGovernment.id, 2), conclusion: '办结' };
  // Nor does whoever is below the one who sent it close it.
  expect(await refused('head', 'closeSupervision', closing, late)).toEqual([
    'SUPERVISION_CLOSED_BY_ITS_ISSUER_OR_A_LEADER',
  ]);
  await done('secretary', 'closeSupervision', closing, late);
  // To the bureau by a leader, and to an enterprise by the bureau: each answers for itself.
  for (const [by, to, who] of [
    ['leader', office('巫溪县应急管理局'), 'head'],
    ['head', firm, 'enterprise'],
  ] as const) {
    const told = { organisationId: to, level: 'REMINDER', matter: '整改情况未报', requirement: '三日内报送' };
    const sent = (await done(by, 'issueSupervision', told, late, letterOf)).supervision;
    expect(await waits(who, late, 'answerSupervision', sent.id)).toBeDefined();
    await done(who, 'answerSupervision', { ...on(sent.id, 1), answer: '已报送' }, late);
    await done('leader', 'closeSupervision', { ...on(sent.id, 2), conclusion: '办结' }, late);
  }
  // Once more about the first matter, and nobody answers: in time nothing follows, past its day the next rung does.
  // An hour later: of two letters of one moment neither is the later.
  const anew = '2027-03-01T03:00:00Z';
  const again = (await done('head', 'issueSupervision', { ...letter, level: 'REMINDER' }, anew, letterOf)).supervision;
  expect(await waiting('head', 'issueSupervision', again.id, { at: '2027-03-08T02:00:00Z' })).toBeUndefined();
  const followed = await waiting('head', 'issueSupervision', again.id, { at: '2027-06-01T02:00:00Z' });
  expect(draftOf(followed!)).toEqual({ ...letter, level: 'URGING' });
});

test('G-05 an interview is summoned to, held with minutes, answered with a plan and followed to its end', async () => {
  const to = office('交通局');
  const letter = { organisationId: to, matter: '公路隐患整治迟缓', requirement: '到会说明' };
  const t0 = '2027-01-05T02:00:00Z';
  const summons = (
    await done(
      'leader',
      'issueSupervision',
      { ...letter, level: 'INTERVIEW', skipReason: '一月内两起事故' },
      t0,
      letterOf,
    )
  ).supervision;
  const [convenor, interviewee] = [await post(office('巫溪县人民政府'), '副县长'), await post(to, '局长')];
  // It is answered only once it was held, and neither waits for the office before.
  expect(await refused('transport', 'answerSupervision', { ...on(summons.id, 1), answer: '书面说明' }, t0)).toEqual([
    'INTERVIEW_IS_ANSWERED_ONCE_HELD',
    'INTERVIEW_IS_FOLLOWED_BY_A_PLAN',
  ]);
  expect(await waits('transport', t0, 'answerSupervision', summons.id)).toBeUndefined();
  expect(await waits('leader', t0, 'holdInterview', summons.id)).toBeDefined();
  expect(await waits('head', t0, 'holdInterview', summons.id)).toBeUndefined();
  const held = {
    convenorPostId: convenor,
    intervieweePostId: interviewee,
    heldOn: '2027-01-08',
    minutesFileId: await file('leader'),
  };
  const t1 = '2027-01-08T08:00:00Z';
  expect(await refused('leader', 'holdInterview', { ...on(summons.id, 1), ...held, heldOn: '2027-01-04' }, t1)).toEqual(
    ['INTERVIEW_HAS_BEEN_HELD'],
  );
  expect(
    await refused('leader', 'holdInterview', { ...on(summons.id, 1), ...held, intervieweePostId: convenor }, t1),
  ).toEqual(['INTERVIEW_IS_WITH_THE_OFFICE']);
  expect(await refused('head', 'holdInterview', { ...on(summons.id, 1), ...held }, t1)).toEqual([
    'INTERVIEW_HAS_ITS_MINUTES',
    'INTERVIEW_IS_HELD_BY_WHO_SUMMONED',
  ]);
  const record = (
    await done('leader', 'holdInterview', { ...on(summons.id, 1), ...held }, t1, 'supervision { status answerDue }')
  ).supervision;
  expect(record.status).toBe('HELD');
  // Nobody answers: the next rung is drafted for who may send it, and the answer is still waited for.
  const late = '2027-02-10T02:00:00Z';
  expect(draftOf((await waits('leader', late, 'issueSupervision', summons.id))!)).toEqual({
    ...letter,
    level: 'CRITICISM',
  });
  expect(await waits('transport', late, 'answerSupervision', summons.id)).toMatchObject({ overdue: true });
  // Late, with the plan; the leader who closes it sees minutes and plan, and says whether it did.
  const plan = { planFileId: await file('transport'), planDueOn: '2027-03-10' };
  const answer = { ...on(summons.id, 2), answer: '整改方案附后' };
  expect(
    await refused('transport', 'answerSupervision', { ...answer, ...plan, planDueOn: '2027-02-09' }, late),
  ).toEqual(['SUPERVISION_PLAN_LIES_AHEAD']);
  await done('transport', 'answerSupervision', { ...answer, ...plan }, late);
  expect(await waits('leader', late, 'closeSupervision', summons.id)).toMatchObject({
    due: '2027-03-10T15:59:59.999Z',
  });
  const whole = `... on Supervision { heldOn planDueOn convenor { title } interviewee { title } minutes { sha256 } plan { sha256 } }`;
  expect(await seen('secretary', summons.id, whole, late)).toEqual({
    heldOn: '2027-01-08',
    planDueOn: '2027-03-10',
    convenor: { title: expect.stringContaining('副县长') },
    interviewee: { title: '局长' },
    minutes: { sha256: expect.any(String) },
    plan: { sha256: expect.any(String) },
  });
  await done(
    'leader',
    'closeSupervision',
    { ...on(summons.id, 3), conclusion: '方案未落实', resolved: false },
    '2027-03-11T02:00:00Z',
  );
  const criticism = draftOf((await waits('leader', '2027-03-11T03:00:00Z', 'issueSupervision', summons.id))!);
  expect(criticism).toMatchObject({ level: 'CRITICISM' });
  const last = (await done('leader', 'issueSupervision', criticism, '2027-03-11T03:00:00Z', letterOf)).supervision;
  expect(await waits('leader', '2027-03-11T04:00:00Z', 'issueSupervision', summons.id)).toBeUndefined();
  // The criticism is not answered either: it stays with whom it was sent to, and no letter is above it.
  expect(await waiting('transport', 'answerSupervision', last.id, { at: '2027-05-01T02:00:00Z' })).toMatchObject({
    overdue: true,
  });
  expect(await waiting('leader', 'issueSupervision', last.id, { at: '2027-05-01T02:00:00Z' })).toBeUndefined();
});

test('G-12 the list of issues: whoever finds one raises it, whoever is asked answers, the verifier opens the evidence, and what is late is urged', async () => {
  const t0 = '2027-03-02T01:00:00Z';
  expect(await refused('village', 'raiseIssue', problem({ organisationId: office('水利') }), t0)).toEqual([
    'NOT_PERMITTED',
  ]);
  expect(await refused('township-100', 'raiseIssue', problem({ organisationId: office('城厢镇') }), t0)).toEqual([
    'ISSUE_IS_ANOTHERS',
  ]);
  // A township with a department, a department with the bureau, a leader with the government.
  const raised: Record<string, string> = {};
  for (const [by, to] of [
    ['township-100', '水利'],
    ['transport', '巫溪县应急管理局'],
    ['secretary', '巫溪县人民政府'],
  ] as const)
    raised[by] = (
      await done(by, 'raiseIssue', problem({ organisationId: office(to), content: `${to}的问题` }), t0, issueOf)
    ).issue.id;
  for (const [by, who] of [
    ['township-100', 'water'],
    ['transport', 'head'],
    ['secretary', 'mayor'],
  ] as const) {
    const id = raised[by]!;
    expect(await waits(who, t0, 'answerIssue', id)).toBeDefined();
    const answer = { ...on(id, 1), answer: '已整改' };
    expect(await refused(who, 'answerIssue', { ...answer, evidenceFileIds: [] }, t0)).toEqual([
      'ISSUE_ANSWER_IS_SHOWN',
    ]);
    if (by !== 'township-100') await done(who, 'answerIssue', { ...answer, evidenceFileIds: [await file(who)] }, t0);
  }
  // The verifier, who raised it, opens what was shown; who answered does not judge, nor does who has no part in it.
  const id = raised.transport!;
  const shown = await seen('transport', id, '... on Issue { evidence { sha256 name } raisedBy { name } }', t0);
  expect(shown).toMatchObject({ evidence: [{ name: '佐证.pdf' }], raisedBy: { name: '巫溪县交通局' } });
  expect(await refused('head', 'verifyIssue', { ...on(id, 2), verification: '属实' }, t0)).toEqual([
    'ISSUE_NOT_JUDGED_BY_ITS_OFFICE',
    'ISSUE_NOT_VERIFIED_BY_WHO_ANSWERED',
  ]);
  expect(await waits('head', t0, 'verifyIssue', id)).toBeUndefined();
  expect(await waits('transport', t0, 'verifyIssue', id)).toBeDefined();
  await done('transport', 'verifyIssue', { ...on(id, 2), verification: '属实' }, t0);
  await done('secretary', 'verifyIssue', { ...on(raised.secretary!, 2), verification: '属实' }, t0);
  // The third is left alone: past its day a letter to the office is drafted, about it.
  const late = '2027-04-02T02:00:00Z';
  const third = raised['township-100']!;
  const drafted = draftOf((await waits('head', late, 'issueSupervision', third))!);
  expect(drafted).toMatchObject({ organisationId: office('水利'), level: 'REMINDER', aboutId: third });
  expect(await seen('township-100', third, '... on Issue { status }', late)).toEqual({ status: 'OPEN' });
  await done('head', 'issueSupervision', drafted, late);
  expect(await waits('head', late, 'issueSupervision', third)).toBeUndefined();
  await done(
    'water',
    'answerIssue',
    { ...on(third, 1), answer: '已整改', evidenceFileIds: [await file('water')] },
    late,
  );
  await done('township-100', 'returnIssue', { ...on(third, 2), opinion: '照片不清' }, late);
  await done('water', 'answerIssue', { ...on(third, 3), answer: '已补', evidenceFileIds: [await file('water')] }, late);
  await done('township-100', 'verifyIssue', { ...on(third, 4), verification: '属实' }, late);
  // Another is never answered: by itself it is overdue for whom it was asked of, and called for with the head.
  const open = problem({ organisationId: office('水利'), rectificationDue: '2027-06-01T00:00:00Z' });
  const left = (await done('township-100', 'raiseIssue', open, late, issueOf)).issue.id;
  expect(await waiting('water', 'answerIssue', left, { at: '2027-05-31T02:00:00Z' })).toMatchObject({ overdue: false });
  expect(await waiting('head', 'issueSupervision', left, { at: '2027-05-31T02:00:00Z' })).toBeUndefined();
  expect(await waiting('water', 'answerIssue', left, { at: '2027-06-02T02:00:00Z' })).toMatchObject({ overdue: true });
  expect(await waiting('head', 'issueSupervision', left, { at: '2027-06-02T02:00:00Z' })).toBeDefined();
});

test('G-21 a matter of several offices is raised by a leader, decided by a leader, answered by each and settled when all have', async () => {
  const t0 = '2027-03-03T01:00:00Z';
  const matter = problem({
    kind: 'COORDINATION',
    content: '瓶装气运输配送脱节',
    organisationId: office('住房'),
    coOrganisationIds: [office('市场监督'), office('交通局')],
  });
  expect(await refused('leader', 'raiseIssue', { ...matter, kind: 'SAFETY' }, t0)).toEqual([
    'ISSUE_OF_SEVERAL_IS_COORDINATED',
  ]);
  const lead = (await done('leader', 'raiseIssue', matter, t0, 'issue { id parts { id organisation { name } } }'))
    .issue;
  expect(lead.parts).toHaveLength(2);
  const part = (name: string): string => lead.parts.find((each: any) => each.organisation.name.includes(name)).id;
  const cast = [
    ['construction', lead.id],
    ['market', part('市场监督')],
    ['transport', part('交通局')],
  ] as const;
  // Each sees the matter; none answers before it is decided, and no office decides.
  expect(await seen('market', lead.id, '... on Issue { content }', t0)).toEqual({ content: '瓶装气运输配送脱节' });
  for (const [who, id] of cast) expect(await waits(who, t0, 'answerIssue', id)).toBeUndefined();
  expect(
    await refused(
      'market',
      'answerIssue',
      { ...on(part('市场监督'), 1), answer: '已办', evidenceFileIds: [await file('market')] },
      t0,
    ),
  ).toEqual(['ISSUE_ANSWERED_ONCE_DECIDED']);
  expect(await waits('mayor', t0, 'decideIssue', lead.id)).toMatchObject({ overdue: false });
  expect(await waits('mayor', '2027-04-03T01:00:00Z', 'decideIssue', lead.id)).toMatchObject({ overdue: true });
  expect(await refused('head', 'decideIssue', { ...on(lead.id, 1), decision: '各管一段' }, t0)).toEqual([
    'NOT_PERMITTED',
  ]);
  expect(await refused('mayor', 'decideIssue', { ...on(part('市场监督'), 1), decision: '各管一段' }, t0)).toEqual([
    'ISSUE_DECIDED_IS_COORDINATED',
  ]);
  await done('mayor', 'decideIssue', { ...on(lead.id, 1), decision: '住建委牵头，各管一段' }, t0);
  for (const [who, id] of cast) {
    expect(await seen(who, id, '... on Issue { decision decider { name } }', t0)).toMatchObject({
      decision: '住建委牵头，各管一段',
    });
    expect(await waits(who, t0, 'answerIssue', id)).toBeDefined();
    await done(who, 'answerIssue', { ...on(id, 2), answer: '已办', evidenceFileIds: [await file(who)] }, t0);
  }
  // The leading office's comes last.
  const verify = (id: string) => ({ ...on(id, 3), verification: '已衔接' });
  expect(await refused('leader', 'verifyIssue', verify(lead.id), t0)).toEqual([
    'ISSUE_VERIFIED_WHEN_ALL_HAVE_ANSWERED',
  ]);
  expect(await waits('leader', t0, 'verifyIssue', lead.id)).toBeUndefined();
  for (const [, id] of cast.slice(1)) await done('leader', 'verifyIssue', verify(id), t0);
  expect(await waits('leader', t0, 'verifyIssue', lead.id)).toBeDefined();
  expect((await done('leader', 'verifyIssue', verify(lead.id), t0, issueOf)).issue.status).toBe('VERIFIED');
  // Another is decided by nobody: past its day it stands overdue with the leaders, and no office is asked.
  const undecided = (
    await done('leader', 'raiseIssue', { ...matter, content: '充装站搬迁' }, t0, 'issue { id parts { id } }')
  ).issue;
  const past = { at: '2027-04-02T01:00:00Z' };
  expect(await waiting('mayor', 'decideIssue', undecided.id, past)).toMatchObject({ overdue: true });
  expect(await waiting('market', 'answerIssue', undecided.parts[0].id, past)).toBeUndefined();
  expect((await seen('market', undecided.id, '... on Issue { status decision }', past.at)).decision).toBeNull();
});

test('R-30 a risk of integrity is between discipline and whoever holds the post: seen and answered by them, and by nobody else', async () => {
  const t0 = '2027-03-04T01:00:00Z';
  const transport = office('交通局');
  const holder = await post(transport, '安全监督科');
  const risk = problem({
    kind: 'INTEGRITY',
    organisationId: transport,
    postId: holder,
    integrityField: 'ENFORCEMENT',
    content: '自由裁量记录不全',
    source: '廉政风险点排查',
  });
  expect(await refused('head', 'raiseIssue', risk, t0)).toContain('OUTSIDE_SCOPE');
  expect(
    await refused('discipline', 'raiseIssue', { ...risk, postId: await post(office('水利'), '科长') }, t0),
  ).toEqual(['ISSUE_OF_INTEGRITY_IS_OF_A_POST']);
  expect(await refused('discipline', 'raiseIssue', { ...risk, integrityField: null }, t0)).toEqual([
    'ISSUE_OF_INTEGRITY_IS_OF_A_POST',
  ]);
  const { id } = (await done('discipline', 'raiseIssue', risk, t0, issueOf)).issue;
  for (const [who, sees] of [
    ['transport', true],
    ['discipline', true],
    ['head', false],
    ['leader', false],
    ['secretary', false],
    ['transport-officer', false],
    ['township-100', false],
    ['legal', false],
  ] as const)
    expect([who, (await seen(who, id, 'id', t0)) !== null]).toEqual([who, sees]);
  // It waits for him, whose it is, late as well; and no letter about it stands with anybody.
  expect(await waits('transport', t0, 'answerIssue', id)).toBeDefined();
  const late = '2027-05-01T01:00:00Z';
  expect(await waits('transport', late, 'answerIssue', id)).toMatchObject({ overdue: true });
  for (const who of ['head', 'leader', 'discipline'])
    expect(await waits(who, late, 'issueSupervision', id)).toBeUndefined();
  const answer = { ...on(id, 1), answer: '已补齐并建立复核', evidenceFileIds: [await file('transport')] };
  expect(
    await refused('discipline', 'answerIssue', { ...answer, evidenceFileIds: [await file('discipline')] }, late),
  ).toEqual(['ISSUE_ANSWERED_BY_ITS_OFFICE']);
  await done('transport', 'answerIssue', answer, late);
  expect(await waits('discipline', late, 'verifyIssue', id)).toBeDefined();
  expect(
    await seen('discipline', id, '... on Issue { evidence { sha256 } integrityField post { title } }', late),
  ).toMatchObject({
    evidence: [{ sha256: expect.any(String) }],
    integrityField: 'ENFORCEMENT',
  });
  await done('discipline', 'verifyIssue', { ...on(id, 2), verification: '属实' }, late);
  // What is known of a post, one risk after another (廉政档案), discipline reads and nobody else.
  const archive = 'query($id: ID!) { issues(where: { postId: $id, kind: [INTEGRITY] }) { nodes { id status } } }';
  expect((await read('discipline', archive, { id: holder }, late)).issues.nodes).toEqual([{ id, status: 'VERIFIED' }]);
  expect((await read('head', archive, { id: holder }, late)).issues.nodes).toEqual([]);
  // Another is left unanswered: overdue for him alone, and still nobody else's.
  const left = (
    await done('discipline', 'raiseIssue', { ...risk, rectificationDue: '2027-06-01T00:00:00Z' }, late, issueOf)
  ).issue.id;
  const past = { at: '2027-06-02T01:00:00Z' };
  expect(await waiting('transport', 'answerIssue', left, past)).toMatchObject({ overdue: true });
  expect(await waiting('head', 'issueSupervision', left, past)).toBeUndefined();
  expect(await seen('leader', left, 'id', past.at)).toBeNull();
});

test('G-18 each of the two and two is rectified by a plan, shown, and settled by a leader alone', async () => {
  const t0 = '2027-03-05T01:00:00Z';
  const finding = problem({
    kind: 'TWO_AND_TWO',
    organisationId: office('交通局'),
    content: '责任落实不到位',
    source: '年度工作要点',
  });
  expect(await refused('leader', 'raiseIssue', finding, t0)).toEqual(['ISSUE_TWO_AND_TWO_SAYS_WHICH']);
  const { id } = (await done('leader', 'raiseIssue', { ...finding, shortfall: 'NOT_IN_PLACE' }, t0, issueOf)).issue;
  const answer = { answer: '已落实到岗到人', evidenceFileIds: [await file('transport')] };
  expect(await refused('transport', 'answerIssue', { ...on(id, 1), ...answer }, t0)).toEqual([
    'ISSUE_ANSWERED_ONCE_PLANNED',
  ]);
  expect(await waits('transport', t0, 'answerIssue', id)).toBeUndefined();
  expect(await waits('transport', t0, 'planIssue', id)).toBeDefined();
  const plan = { plan: '逐路段明确责任人，分管局长牵头', planDueOn: '2027-03-20', planFileId: await file('transport') };
  expect(await refused('transport', 'planIssue', { ...on(id, 1), ...plan, planDueOn: '2027-04-30' }, t0)).toEqual([
    'ISSUE_PLAN_SAYS_WHAT_AND_WHEN',
  ]);
  expect(await refused('head', 'planIssue', { ...on(id, 1), ...plan, planFileId: await file('head') }, t0)).toEqual([
    'ISSUE_PLANNED_BY_ITS_OFFICE',
  ]);
  await done('transport', 'planIssue', { ...on(id, 1), ...plan }, t0);
  expect(await waits('transport', t0, 'planIssue', id)).toBeUndefined();
  expect(await waits('transport', '2027-04-10T01:00:00Z', 'answerIssue', id)).toMatchObject({ overdue: true });
  expect(await waits('head', '2027-04-10T01:00:00Z', 'issueSupervision', id)).toBeDefined();
  await done('transport', 'answerIssue', { ...on(id, 2), ...answer }, '2027-04-10T01:00:00Z');
  expect(await refused('head', 'verifyIssue', { ...on(id, 3), verification: '属实' }, '2027-04-11T01:00:00Z')).toEqual([
    'ISSUE_JUDGED_BY_WHO_RAISED_IT',
  ]);
  await done('leader', 'verifyIssue', { ...on(id, 3), verification: '实地核查属实' }, '2027-04-11T01:00:00Z');
  expect(
    (
      await read(
        'head',
        '{ issues(where: { kind: [TWO_AND_TWO] }) { nodes { status shortfall plan planFile { sha256 } } } }',
      )
    ).issues.nodes,
  ).toMatchObject([{ status: 'VERIFIED', shortfall: 'NOT_IN_PLACE', plan: plan.plan }]);
  // Another is never planned: past its day the plan is overdue for the office, and the letter called for.
  const unplanned = {
    ...finding,
    content: '隐患排查不扎实',
    shortfall: 'NOT_SOLID',
    rectificationDue: '2027-05-01T00:00:00Z',
  };
  const left = (await done('leader', 'raiseIssue', unplanned, '2027-04-11T01:00:00Z', issueOf)).issue.id;
  const past = { at: '2027-05-02T01:00:00Z' };
  expect(await waiting('transport', 'planIssue', left, past)).toMatchObject({ overdue: true });
  expect(await waiting('leader', 'issueSupervision', left, past)).toBeDefined();
});

test('G-06 a listing is of its own level, reported on by whom it names, and urged when its days are over', async () => {
  const t0 = '2027-01-06T01:00:00Z';
  const hazard = (
    await done(
      'township-100',
      'reportHazard',
      {
        region: '500238100205',
        sector: 'FIRE',
        source: 'TOWNSHIP',
        category: 'OBJECT',
        description: '疏散楼梯封闭',
        location: '校舍',
        foundAt: '2027-01-05T01:00:00Z',
      },
      t0,
      'hazard { id }',
    )
  ).hazard.id;
  const criterion = (
    await read('officer-1', '{ hazardCriteria(first: 200) { nodes { code sectors } } }')
  ).hazardCriteria.nodes.find(({ sectors }: any) => sectors.includes('FIRE')).code;
  await done('officer-1', 'gradeHazard', { ...on(hazard, 1), grade: 'MAJOR', criterion }, t0);
  await done(
    'officer-1',
    'orderRectification',
    { ...on(hazard, 2), deadline: '2027-01-20T00:00:00Z', suspension: '无需停用' },
    t0,
  );
  const [signature] = await worklist('officer-2', t0, 'countersign');
  const { id: proposal, expectedVersion } = draftOf(signature!);
  await done('officer-2', 'countersign', on(proposal!, Number(expectedVersion)), t0);
  const plan = {
    ...{ responsiblePerson: '校长', measures: '拆除封闭物', funds: '1000.00', dueOn: '2027-01-19' },
    contingency: '专人值守',
  };
  await done('township-100', 'planRectification', { ...on(hazard, 3), ...plan }, t0);
  // Past its day the hazard stands with those who may list it, drafted.
  const listing = {
    level: 'COUNTY',
    supervisorId: office('教育委员会'),
    requirement: '限期整改销号',
    settlementDue: '2027-03-01T00:00:00Z',
    noticeNumber: '溪安委公告〔2027〕1号',
    noticedOn: '2027-01-22',
  };
  const t1 = '2027-01-22T01:00:00Z';
  expect(await waits('leader', t0, 'listForSupervision', hazard)).toBeUndefined();
  const drafted = draftOf((await waits('leader', t1, 'listForSupervision', hazard))!);
  expect(drafted).toMatchObject({ hazardId: hazard, level: 'COUNTY' });
  const list = { ...listing, hazardId: hazard };
  expect(await refused('leader', 'listForSupervision', { ...list, level: 'STATE' }, t1)).toEqual([
    'LISTING_LEVEL_IS_ITS_LISTERS',
  ]);
  expect(await refused('head', 'listForSupervision', { ...list, level: 'CITY' }, t1)).toEqual([
    'LISTING_ABOVE_THE_COUNTY_IS_ENTERED_BY_ITS_LEADER',
    'LISTING_LEVEL_IS_ITS_LISTERS',
  ]);
  const { id } = (
    await done('leader', 'listForSupervision', { ...list, ...drafted }, t1, 'listing { id lister { name } }')
  ).listing;
  // The office named, which supervises no such sector, sees it, is asked for reports and gives them.
  expect(await waits('education', t1, 'reportListingProgress', id)).toMatchObject({ overdue: false });
  expect(await waits('market', t1, 'reportListingProgress', id)).toBeUndefined();
  await done('education', 'reportListingProgress', { ...on(id, 1), progress: '已拆除封闭物' }, t1);
  expect(await waits('education', '2027-02-10T01:00:00Z', 'reportListingProgress', id)).toMatchObject({
    overdue: true,
  });
  // Nobody settles it. Late, nothing is asked of the leader that would be refused; the letter to the office is drafted.
  const late = '2027-03-02T02:00:00Z';
  expect(await waits('leader', late, 'delist', id)).toBeUndefined();
  const letter = draftOf((await waits('head', late, 'issueSupervision', id))!);
  expect(letter).toMatchObject({ organisationId: office('教育委员会'), level: 'REMINDER', aboutId: id });
  const sent = (await done('head', 'issueSupervision', letter, late, letterOf)).supervision;
  await done('education', 'answerSupervision', { ...on(sent.id, 1), answer: '下周验收' }, late);
  expect(
    (await read('head', '{ listings(where: { overdue: true }) { nodes { id status } } }', {}, late)).listings.nodes,
  ).toEqual([{ id, status: 'LISTED' }]);
  expect(
    await refused(
      'leader',
      'delist',
      { ...on(id, 2), acceptance: '合格', acceptanceFileId: await file('leader') },
      late,
    ),
  ).toEqual(['LISTING_ENDS_WHEN_ITS_SUBJECT_IS_SETTLED']);
  // A month on nobody has acted: the report is late once more, and the listing stands.
  const past = { at: '2027-04-05T01:00:00Z' };
  expect(await waiting('education', 'reportListingProgress', id, past)).toMatchObject({ overdue: true });
  expect(await waiting('leader', 'closeSupervision', sent.id, past)).toBeDefined();
  expect(await waiting('leader', 'delist', id, past)).toBeUndefined();
  // It is put right at last, closed by officer, department and leader, and only then taken off, with the record of
  // acceptance.
  const t2 = past.at;
  const hazardNow = async () => (await seen('officer-1', hazard, '... on Hazard { version status }', t2)) as any;
  await done(
    'township-100',
    'requestHazardReview',
    {
      ...on(hazard, (await hazardNow()).version),
      rectification: '疏散楼梯已恢复',
      rectificationFileIds: [await file('township-100')],
    },
    t2,
  );
  const people = async (who: string) => (await read(who, '{ viewer { operator { id } } }')).viewer.operator.id;
  await done('officer-2', 'signHazardReview', on(hazard, (await hazardNow()).version), t2);
  await done(
    'officer-1',
    'closeHazard',
    {
      ...on(hazard, (await hazardNow()).version),
      reviewerIds: [await people('officer-1'), await people('officer-2')],
      opinion: '已整改到位',
      reviewFileId: await file('officer-1'),
    },
    t2,
  );
  expect(await waits('leader', t2, 'delist', id)).toBeUndefined();
  for (const who of ['fire', 'leader']) {
    expect((await hazardNow()).status).toBe('IN_REVIEW');
    const [signing] = await worklist(who, t2, 'countersign');
    const { id: closing, expectedVersion: version } = draftOf(signing!);
    await done(who, 'countersign', on(closing!, Number(version)), t2);
  }
  expect((await hazardNow()).status).toBe('CLOSED');
  expect(await waits('leader', t2, 'delist', id)).toBeDefined();
  const accepted = { acceptance: '验收合格', acceptanceFileId: await file('leader') };
  expect(await refused('leader', 'delist', { ...on(id, 2), ...accepted, acceptance: ' ' }, t2)).toEqual([
    'LISTING_IS_ACCEPTED_FIRST',
  ]);
  const off = await done('leader', 'delist', { ...on(id, 2), ...accepted }, t2, 'listing { status delistedAt }');
  expect(off.listing.status).toBe('DELISTED');
  expect(await waiting('education', 'reportListingProgress', id, { at: '2027-08-01T01:00:00Z' })).toBeUndefined();
  expect(await waiting('head', 'issueSupervision', id, { at: '2027-08-01T01:00:00Z' })).toBeUndefined();
});

test('G-08 covert visits by any office, filmed, become issues, unseen by who was visited; the four are counted by office and month', async () => {
  const t0 = '2027-05-10T01:00:00Z';
  const firm = (await read('enterprise', '{ enterprises(first: 1) { nodes { id region { code } } } }')).enterprises
    .nodes[0];
  const visit = async (who: string, over: object = {}) => ({
    region: firm.region.code,
    visitedOn: '2027-05-09',
    place: '厂区后门',
    enterpriseId: firm.id,
    finding: '危险作业无人监护',
    scenes: [
      { description: '动火无监护', fileId: await file(who), responsibleId: office('经济和信息化') },
      { description: '标志完好', fileId: await file(who) },
    ],
    rectificationDue: '2027-06-10T00:00:00Z',
    ...over,
  });
  expect(await refused('enterprise', 'recordCovertVisit', await visit('enterprise'), t0)).toEqual(['NOT_PERMITTED']);
  expect(
    await refused('head', 'recordCovertVisit', await visit('head', { scenes: [], rectificationDue: null }), t0),
  ).toEqual(['COVERT_VISIT_FILMED_SOMETHING']);
  expect(await refused('transport', 'recordCovertVisit', await visit('head'), t0)).toEqual([
    'COVERT_VISIT_FILMED_SOMETHING',
  ]);
  expect(await refused('head', 'recordCovertVisit', await visit('head', { visitedOn: '2027-05-11' }), t0)).toEqual([
    'COVERT_VISIT_HAS_BEEN_MADE',
  ]);
  const made: Record<string, any> = {};
  for (const who of ['head', 'transport', 'township-100'])
    made[who] = (
      await done(
        who,
        'recordCovertVisit',
        await visit(who),
        t0,
        'covertVisit { id number problemCount scenes { file { sha256 } issue { id } } }',
      )
    ).covertVisit;
  expect(made.head).toMatchObject({
    problemCount: 1,
    scenes: [{ issue: { id: expect.any(String) } }, { issue: null }],
  });
  // The one responsible sees scene and issue, and answers; the enterprise sees nothing of it.
  const issue = made.transport.scenes[0].issue.id;
  expect(await waits('economy', t0, 'answerIssue', issue)).toBeDefined();
  expect(await seen('enterprise', made.transport.id, 'id', t0)).toBeNull();
  expect(await seen('construction', made.transport.id, 'id', t0)).toBeNull();
  await done(
    'economy',
    'answerIssue',
    { ...on(issue, 1), answer: '已停工整改', evidenceFileIds: [await file('economy')] },
    t0,
  );
  expect(await seen('transport', issue, '... on Issue { foundBy { ... on CovertVisit { number } } }', t0)).toEqual({
    foundBy: { number: made.transport.number },
  });
  await done('transport', 'verifyIssue', { ...on(issue, 2), verification: '复查属实' }, t0);
  // The four, by office and month: letters for who sent them, visits and scenes for who made them.
  const letter = {
    organisationId: office('经济和信息化'),
    matter: '暗访问题反弹',
    requirement: '举一反三',
    skipReason: '反复',
  };
  await done('head', 'issueSupervision', { ...letter, level: 'URGING' }, t0);
  await done('leader', 'issueSupervision', { ...letter, matter: '另一事项', level: 'CRITICISM' }, t0);
  const counted = async (who: string, month: string) =>
    (
      await read(
        who,
        'query($month: Month!) { fourMore(region: "500238", month: $month) { name criticisms urgingLetters covertVisits filmedScenes } }',
        { month },
        t0,
      )
    ).fourMore;
  const all = await counted('head', '2027-05');
  expect(all).toEqual(
    expect.arrayContaining([
      { name: '巫溪县交通局', criticisms: 0, urgingLetters: 0, covertVisits: 1, filmedScenes: 2 },
      { name: '巫溪县人民政府', criticisms: 1, urgingLetters: 0, covertVisits: 0, filmedScenes: 0 },
      { name: '巫溪县应急管理局', criticisms: 0, urgingLetters: 1, covertVisits: 1, filmedScenes: 2 },
    ]),
  );
  expect(await counted('head', '2027-04')).toEqual([]);
  expect(await counted('public', '2027-05')).toEqual([]);
  // What the head filmed is put right by nobody: past its day the letter to the office is drafted.
  const left = made.head.scenes[0].issue.id;
  expect(await waiting('head', 'issueSupervision', left, { at: '2027-06-10T01:00:00Z' })).toBeUndefined();
  const called = await waiting('head', 'issueSupervision', left, { at: '2027-06-11T01:00:00Z' });
  expect(draftOf(called!)).toMatchObject({ organisationId: office('经济和信息化'), aboutId: left });
});

test('G-09 the county owes an inspection of work each quarter and around the flood season: missed, it stands in the worklist; held, its findings are followed to the end', async () => {
  const owed = async ({ at }: { at: string }): Promise<Record<string, string>> =>
    Object.fromEntries(
      (
        await read('head', '{ workInspectionCadence(region: "500238") { kind period state } }', {}, at)
      ).workInspectionCadence.map(({ kind, period, state }: any) => [kind === 'QUARTERLY' ? period : kind, state]),
    );
  const start = (over: object) => ({
    kind: 'QUARTERLY',
    period: '2028Q1',
    document: '溪安委办〔2028〕5号',
    startedOn: '2028-03-01',
    inspectedIds: [office('水利'), office('交通局')],
    ...over,
  });
  const t0 = '2028-03-01T01:00:00Z';
  expect(await owed({ at: t0 })).toMatchObject({ '2028Q1': 'DUE', '2028Q2': 'NOT_YET', BEFORE_FLOOD: 'NOT_YET' });
  const bureau = office('巫溪县应急管理局');
  const inYear = (items: readonly Item[]): Item[] => items.filter((item) => draftOf(item).period!.startsWith('2028'));
  const due = inYear(await worklist('head', t0, 'startWorkInspection')).filter(({ entry }) => entry!.id === bureau);
  expect(due.map(draftOf)).toEqual([
    { kind: 'QUARTERLY', period: '2028Q1' },
    { kind: 'COMPREHENSIVE', period: '2028' },
  ]);
  expect(due[0]).toMatchObject({ due: '2028-03-31T15:59:59.999Z', overdue: false });
  expect(await worklist('water', t0, 'startWorkInspection')).toEqual([]);
  // The quarter passes with nobody acting: it is missed from the day after, and still asked for.
  expect(await owed({ at: '2028-03-31T15:59:00Z' })).toMatchObject({ '2028Q1': 'DUE', BEFORE_FLOOD: 'DUE' });
  const t1 = '2028-04-03T01:00:00Z';
  expect(await owed({ at: t1 })).toMatchObject({
    '2028Q1': 'MISSED',
    '2028Q2': 'DUE',
    BEFORE_FLOOD: 'DUE',
    DURING_FLOOD: 'NOT_YET',
  });
  expect(
    inYear(await worklist('head', t1, 'startWorkInspection')).map((item) => [item.overdue, draftOf(item).kind]),
  ).toEqual([
    [true, 'QUARTERLY'],
    [false, 'BEFORE_FLOOD'],
    [false, 'COMPREHENSIVE'],
  ]);
  expect(await refused('water', 'startWorkInspection', start({}), t1)).toEqual(['NOT_PERMITTED']);
  expect(await refused('head', 'startWorkInspection', start({ period: '2028' }), t1)).toEqual([
    'WORK_INSPECTION_IS_OF_ITS_PERIOD',
  ]);
  expect(await refused('head', 'startWorkInspection', start({ inspectedIds: [bureau] }), t1)).toEqual([
    'WORK_INSPECTION_IS_NOT_OF_ONESELF',
  ]);
  const drafted = draftOf(inYear(await worklist('head', t1, 'startWorkInspection'))[0]!);
  const begun = await done(
    'head',
    'startWorkInspection',
    { ...start({}), ...drafted },
    t1,
    'workInspection { id inspectionDueOn inspectedOn }',
  );
  // It is not held by being begun: it is by what it found, or by the record that it found nothing; left, it is late.
  expect(await owed({ at: t1 })).toMatchObject({ '2028Q1': 'MISSED' });
  const begunId = begun.workInspection.id;
  expect(begun.workInspection).toMatchObject({ inspectionDueOn: '2028-03-31', inspectedOn: null });
  expect(await waiting('head', 'handBackWorkInspection', begunId, { at: t1 })).toMatchObject({ overdue: true });
  const none = { conclusion: '未发现问题', handedBackOn: '2028-04-03', handBackFileId: await file('head') };
  await done('head', 'handBackWorkInspection', { ...on(begunId, 1), ...none }, t1);
  expect(await owed({ at: t1 })).toMatchObject({ '2028Q1': 'HELD_LATE' });
  // Whoever inspected does not write the report of whoever was inspected.
  const report = { ...on(begunId, 2), report: '举一反三' };
  expect(await refused('head', 'reportWorkRectification', { ...report, reportFileId: await file('head') }, t1)).toEqual(
    ['WORK_RECTIFICATION_REPORTED_BY_WHO_WAS_INSPECTED'],
  );
  expect(await waiting('head', 'reportWorkRectification', begunId, { at: t1 })).toBeUndefined();
  expect(await waiting('transport', 'reportWorkRectification', begunId, { at: t1 })).toBeDefined();
  // Before the flood season, to its end.
  const { id } = (
    await done(
      'head',
      'startWorkInspection',
      start({ kind: 'BEFORE_FLOOD', period: '2028', startedOn: '2028-04-03' }),
      t1,
      'workInspection { id }',
    )
  ).workInspection;
  const finding = {
    organisationId: office('水利'),
    pool: 'LIST',
    kind: 'DISASTER',
    content: '放水设施未试运行',
    rectificationDue: '2028-04-28T00:00:00Z',
  };
  expect(
    await refused('head', 'recordWorkFinding', { ...on(id, 1), ...finding, organisationId: office('教育委员会') }, t1),
  ).toEqual(['WORK_FINDING_IS_OF_AN_INSPECTED_OFFICE']);
  expect(await owed({ at: t1 })).toMatchObject({ BEFORE_FLOOD: 'DUE' });
  await done('head', 'recordWorkFinding', { ...on(id, 1), ...finding }, t1);
  expect(await owed({ at: t1 })).toMatchObject({ BEFORE_FLOOD: 'HELD' });
  const seenByWater = await seen('water', id, '... on WorkInspection { findings { id status } }', t1);
  const issue = seenByWater.findings[0].id;
  await done(
    'head',
    'handBackWorkInspection',
    { ...on(id, 2), conclusion: '限期整改', handedBackOn: '2028-04-03', handBackFileId: await file('head') },
    t1,
  );
  expect(await waits('water', t1, 'reportWorkRectification', id)).toBeUndefined();
  // The office lets its day pass: a letter about the finding is drafted.
  expect(await waits('leader', '2028-04-29T01:00:00Z', 'issueSupervision', issue)).toBeDefined();
  const t2 = '2028-04-29T02:00:00Z';
  await done(
    'water',
    'planIssue',
    { ...on(issue, 1), plan: '逐库试运行', planDueOn: '2028-04-30', planFileId: await file('water') },
    t2,
  );
  await done(
    'water',
    'answerIssue',
    { ...on(issue, 2), answer: '已试运行', evidenceFileIds: [await file('water')] },
    t2,
  );
  await done('head', 'verifyIssue', { ...on(issue, 3), verification: '属实' }, t2);
  expect(await waits('water', t2, 'reportWorkRectification', id)).toBeDefined();
  await done(
    'water',
    'reportWorkRectification',
    { ...on(id, 3), report: '已全部整改', reportFileId: await file('water') },
    t2,
  );
  // Who was inspected beside it, and where nothing was found, reports for itself.
  expect(await waits('leader', t2, 'closeWorkInspection', id)).toBeUndefined();
  await done(
    'transport',
    'reportWorkRectification',
    { ...on(id, 4), report: '举一反三', reportFileId: await file('transport') },
    t2,
  );
  expect(await waits('leader', t2, 'closeWorkInspection', id)).toBeDefined();
  await done('leader', 'closeWorkInspection', { ...on(id, 5), opinion: '同意销号' }, t2);
  // In the season and after it the same is owed, each at its time.
  expect(await owed({ at: '2028-06-01T01:00:00Z' })).toMatchObject({ DURING_FLOOD: 'DUE', AFTER_FLOOD: 'NOT_YET' });
  expect(await owed({ at: '2028-10-08T01:00:00Z' })).toMatchObject({ DURING_FLOOD: 'MISSED', AFTER_FLOOD: 'DUE' });
});

test('R-27 a tour from above: entered with its body and document, found, handed back, rectified, and closed with the acceptance from above', async () => {
  const t0 = '2027-06-01T01:00:00Z';
  const tour = {
    kind: 'UPPER_TOUR',
    period: '2027',
    upperBody: '国务院安委会考核巡查组',
    document: '安委明电〔2027〕3号',
    startedOn: '2027-05-31',
    inspectedIds: [office('巫溪县人民政府'), office('交通局')],
  };
  expect(await refused('transport', 'startWorkInspection', tour, t0)).toEqual(['NOT_PERMITTED']);
  expect(await refused('head', 'startWorkInspection', { ...tour, upperBody: null }, t0)).toEqual([
    'WORK_INSPECTION_FROM_ABOVE_NAMES_ITS_BODY',
  ]);
  const { id } = (await done('head', 'startWorkInspection', tour, t0, 'workInspection { id number }')).workInspection;
  const finding = (over: object) => ({ pool: 'LIST', rectificationDue: '2027-08-01T00:00:00Z', ...over });
  await done(
    'head',
    'recordWorkFinding',
    {
      ...on(id, 1),
      ...finding({
        organisationId: office('交通局'),
        kind: 'TWO_AND_TWO',
        shortfall: 'NOT_SOLID',
        content: '排查不扎实',
      }),
    },
    t0,
  );
  await done(
    'head',
    'recordWorkFinding',
    {
      ...on(id, 2),
      ...finding({ organisationId: office('巫溪县人民政府'), kind: 'SAFETY', content: '常务会研究不经常' }),
    },
    t0,
  );
  const back = {
    ...on(id, 3),
    conclusion: '总体较好，存在两个问题',
    handedBackOn: '2027-06-20',
    handBackFileId: await file('head'),
  };
  expect(
    await refused('head', 'handBackWorkInspection', { ...back, handedBackOn: '2027-05-30' }, '2027-06-21T01:00:00Z'),
  ).toEqual(['WORK_INSPECTION_HAND_BACK_DAY_IS_IN_ORDER']);
  const t1 = '2027-06-21T01:00:00Z';
  const handed = await done(
    'head',
    'handBackWorkInspection',
    back,
    t1,
    'workInspection { handedBackOn reportDue findings { id kind organisation { name } } }',
  );
  expect(handed.workInspection).toMatchObject({ handedBackOn: '2027-06-20', reportDue: '2027-09-20T15:59:59.999Z' });
  const of = (name: string): string =>
    handed.workInspection.findings.find((each: any) => each.organisation.name.includes(name)).id;
  const report = { ...on(id, 4), report: '两个问题均已整改', reportFileId: await file('head') };
  expect(await refused('head', 'reportWorkRectification', report, t1)).toEqual([
    'WORK_RECTIFICATION_IS_OF_ALL_FINDINGS',
  ]);
  // Each lays down a plan and answers; the government's own is verified by the party's leader.
  for (const [who, name] of [
    ['transport', '交通局'],
    ['mayor', '人民政府'],
  ] as const) {
    expect(await waits(who, t1, 'planIssue', of(name))).toBeDefined();
    await done(
      who,
      'planIssue',
      { ...on(of(name), 1), plan: '立行立改', planDueOn: '2027-07-20', planFileId: await file(who) },
      t1,
    );
    await done(who, 'answerIssue', { ...on(of(name), 2), answer: '已整改', evidenceFileIds: [await file(who)] }, t1);
  }
  expect(await refused('mayor', 'verifyIssue', { ...on(of('人民政府'), 3), verification: '属实' }, t1)).toContain(
    'ISSUE_NOT_JUDGED_BY_ITS_OFFICE',
  );
  await done('secretary', 'verifyIssue', { ...on(of('人民政府'), 3), verification: '属实' }, t1);
  // As long as one is rectified and not verified, the whole is not reported, and waits for nobody.
  expect(await refused('head', 'reportWorkRectification', report, t1)).toEqual([
    'WORK_RECTIFICATION_IS_OF_ALL_FINDINGS',
  ]);
  expect(await waits('head', t1, 'reportWorkRectification', id)).toBeUndefined();
  await done('leader', 'verifyIssue', { ...on(of('交通局'), 3), verification: '属实' }, t1);
  // Reported late, as nobody acted for three months; closed only with what the body above accepted.
  const late = '2027-09-21T01:00:00Z';
  expect(await waits('head', late, 'reportWorkRectification', id)).toMatchObject({ overdue: true });
  await done('head', 'reportWorkRectification', report, late);
  const close = { ...on(id, 5), opinion: '上级已验收' };
  expect(await refused('leader', 'closeWorkInspection', close, late)).toEqual([
    'WORK_INSPECTION_FROM_ABOVE_IS_ACCEPTED_ABOVE',
  ]);
  expect(await refused('head', 'closeWorkInspection', close, late)).toEqual(['NOT_PERMITTED']);
  await done('leader', 'closeWorkInspection', { ...close, acceptanceFileId: await file('leader') }, late);
  expect(
    await seen(
      'transport',
      id,
      '... on WorkInspection { status upperBody reportedAt handBack { sha256 } acceptance { sha256 } }',
      late,
    ),
  ).toMatchObject({ status: 'CLOSED', upperBody: '国务院安委会考核巡查组', reportedAt: late.replace('Z', '.000Z') });
  // Another is handed back and nobody reports: past the days of the hand-back it is overdue.
  const { id: next } = (
    await done('head', 'startWorkInspection', { ...tour, startedOn: '2027-09-21' }, late, 'workInspection { id }')
  ).workInspection;
  const second = { conclusion: '无新增问题', handedBackOn: '2027-09-21', handBackFileId: await file('head') };
  await done('head', 'handBackWorkInspection', { ...on(next, 1), ...second }, late);
  expect(await waiting('head', 'reportWorkRectification', next, { at: '2027-12-20T01:00:00Z' })).toMatchObject({
    overdue: false,
  });
  expect(await waiting('head', 'reportWorkRectification', next, { at: '2027-12-21T01:00:00Z' })).toMatchObject({
    overdue: true,
  });
});

test('nobody is shown an act that is refused to them because it is not theirs: every draft is taken as it stands', async () => {
  const t = '2027-04-05T01:00:00Z';
  for (const who of [
    'secretary',
    'mayor',
    'leader',
    'head',
    'construction',
    'transport',
    'water',
    'township-100',
    'finance',
    'discipline',
  ]) {
    const query =
      '{ worklist(first: 200) { totalCount nodes { action draft { field value } entry { id can { action allowed refusals { code } } } } pageInfo { hasNextPage } } }';
    const { nodes, totalCount, pageInfo } = (await read(who, query, {}, t)).worklist;
    if (!pageInfo.hasNextPage) expect([who, totalCount]).toEqual([who, nodes.length]);
    for (const { action, entry, draft } of nodes) {
      const can = entry.can.find((each: any) => each.action === action);
      // A lapse is warned of before the examination: what is missing is told with it, to whoever has to hold it.
      if (can && action !== 'renewCertificate') expect([who, action, can.refusals]).toEqual([who, action, []]);
      if (action !== 'issueSupervision') continue;
      expect([who, await refused(who, action, { ...draftOf({ draft } as Item), dryRun: true }, t)]).toEqual([who, []]);
    }
  }
});
