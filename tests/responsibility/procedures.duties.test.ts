import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { telling, type When } from '../support/telling.js';
import { pdf, world, type World } from '../support/world.js';

// The rows of duty, each told to its end by those who own its steps: what is refused on the way, and what follows by
// itself when time passes and nobody acts.
const county = '500238000000';
let w: World;
const { read, refused, done } = telling(() => w);
const offices: Record<string, string> = {};
let firm: string;
beforeAll(async () => {
  w = await world();
  for (const { id, name } of (await read('head', '{ organisations(first: 200) { nodes { id name } } }')).organisations
    .nodes)
    offices[name] = id;
  firm = (await read('enterprise', '{ enterprises(first: 1) { nodes { id } } }')).enterprises.nodes[0].id;
});
afterAll(() => w.close());

const office = (part: string): string => Object.entries(offices).find(([name]) => name.includes(part))![1];
const government = () => offices['巫溪县人民政府']!;
const posts =
  'query($id: ID!) { node(id: $id) { ... on Organisation { name kind posts(first: 50) { nodes { id title } } } } }';
async function post(of: string, title: string): Promise<string> {
  const { nodes } = (await read('head', posts, { id: of })).node.posts;
  return nodes.find((each: any) => each.title === title).id;
}
const first = (id: string) => ({ id, expectedVersion: 1 });
const duty = (over: object) => ({
  region: county,
  holder: 'DEPARTMENT',
  category: 'SPECIAL_SUPERVISION',
  must: 'MANAGE_INDUSTRY',
  document: '巫溪安委〔2027〕30号',
  ...over,
});
const drafted = async (over: object, at: When): Promise<string> =>
  (await done('head', 'draftResponsibility', duty(over), at, 'responsibility { id }')).responsibility.id;
/** Drafted by the bureau, published by the county. */
async function published(over: object, at: When): Promise<string> {
  const id = await drafted(over, at);
  await done('leader', 'publishResponsibility', { ...first(id), approvalDocument: '巫溪府〔2027〕31号' }, at);
  return id;
}
const ending = (id: string, version: number, lastDay: string) => ({
  id,
  expectedVersion: version,
  lastDay,
  document: '巫溪府〔2027〕32号',
  reason: '分工调整',
});
const allGaps = `{ responsibilityGaps(region: "500238") {
  kind sector region leader organisation disasterKind corridorKind corridor enterprises enterpriseIds
} }`;
async function gaps(kind: string, at: When, who = 'head'): Promise<any[]> {
  return (await read(who, allGaps, {}, at)).responsibilityGaps.filter((each: any) => each.kind === kind);
}
async function waits(who: string, act: string, at: When): Promise<any[]> {
  const query = `query($after: String) { worklist(kinds: [${act}], first: 200, after: $after) {
    nodes { overdue due draft { field value } entry { id } } pageInfo { hasNextPage endCursor }
  } }`;
  const found: any[] = [];
  for (let after: string | null = null; ;) {
    const { nodes, pageInfo }: any = (await read(who, query, { after }, at)).worklist;
    found.push(...nodes);
    if (!pageInfo.hasNextPage) return found;
    after = pageInfo.endCursor;
  }
}
/** What an act begins with, as it stands in a worklist. */
const draftOf = ({ draft }: any): Record<string, string> =>
  Object.fromEntries(draft.map(({ field, value }: any) => [field, value]));
const waitsFor = async (who: string, act: string, id: string, at: When): Promise<boolean> =>
  (await waits(who, act, at)).some(({ entry }) => entry.id === id);
const lapses =
  '{ dutyLapses(region: "500238") { kind organisation post dueOn daysOver reached nextAct nextLevel mine nextPosts addresseePostId matter requirement } }';
const lapsesOf = async (who: string, content: string, at: When): Promise<any[]> =>
  (await read(who, lapses, {}, at)).dutyLapses.filter(({ matter }: any) => matter.includes(content));
const itemsOf =
  'query($id: ID!) { dutyItems(where: { listId: $id }, first: 50) { nodes { id content kind status post { title } } } }';
/** Drafted by the head, approved by whom it binds, published by the head: the list and its items. */
async function ofLeader(title: string, subject: string, over: object, at: When) {
  const { dutyDraft } = await done('head', 'draftDutyList', over, at, 'dutyDraft { id }');
  await done(subject, 'approveDutyList', { ...first(dutyDraft.id), approvalDocument: `${title}批` }, at);
  const { dutyDraft: now } = await done(
    'head',
    'publishApprovedList',
    { id: dutyDraft.id, expectedVersion: 2 },
    at,
    'dutyDraft { list { id } }',
  );
  return { list: now.list.id, items: (await read('leader', itemsOf, { id: now.list.id }, at)).dutyItems.nodes };
}
const listOf = (over: object) => ({ year: 2027, document: '巫溪委办〔2027〕5号', ...over });

test('R-01 joint duty of two offices: both duties of a post are asked for; what is left undone climbs the ladder by itself as far as a person may take it', async () => {
  const both = await Promise.all(
    ['secretary', 'mayor'].map(async (who) => (await read(who, '{ viewer { organisation { name kind } } }')).viewer),
  );
  expect(both.map(({ organisation }) => [organisation.name, organisation.kind])).toEqual([
    ['中共巫溪县委员会', 'PARTY_COMMITTEE'],
    ['巫溪县人民政府', 'GOVERNMENT'],
  ]);
  // 一岗双责: a deputy's business duty ends, and from the next day on one of the two is missing.
  const executive = await post(government(), '常务副县长（分管财政、应急保障）');
  const own =
    'query($id: ID!) { responsibilities(first: 20, where: { postId: $id, aspect: BUSINESS }) { nodes { id version } } }';
  const [business] = (await read('leader', own, { id: executive })).responsibilities.nodes;
  const end = ending(business.id, business.version, '2027-03-31');
  expect(await refused('head', 'supersedeResponsibility', end, { at: '2027-03-20T01:00:00Z' })).toEqual([
    'NOT_PERMITTED',
  ]);
  expect(await refused('leader', 'supersedeResponsibility', end, { at: '2027-03-20T01:00:00Z' })).toEqual([
    'RESPONSIBILITY_ENDS_FROM_ABOVE',
  ]);
  await done('mayor', 'supersedeResponsibility', end, { at: '2027-03-20T01:00:00Z' });
  expect(await gaps('LEADER_WITHOUT_BUSINESS_DUTY', { at: '2027-03-31T15:59:00Z' })).toEqual([]);
  expect(await gaps('LEADER_WITHOUT_BUSINESS_DUTY', { at: '2027-03-31T16:00:00Z' })).toMatchObject([
    { leader: '巫溪县人民政府常务副县长（分管财政、应急保障）' },
  ]);
  const again = {
    holder: 'GOV_LEADER',
    organisationId: government(),
    postId: executive,
    category: 'LEADERSHIP',
    must: 'MANAGE_BUSINESS',
    aspect: 'BUSINESS',
    content: '分管财政、应急保障业务',
    validFrom: '2027-04-05',
  };
  expect(
    await refused('head', 'draftResponsibility', duty({ ...again, postId: null }), { at: '2027-04-02T01:00:00Z' }),
  ).toEqual(['RESPONSIBILITY_OF_A_POST_NAMES_IT']);
  await published(again, { at: '2027-04-02T01:00:00Z' });
  expect(await gaps('LEADER_WITHOUT_BUSINESS_DUTY', { at: '2027-04-05T01:00:00Z' })).toEqual([]);

  // 失职追责: an item of a department passes its day; nothing is written, the next step stands ready.
  const list = listOf({
    organisationId: office('交通局'),
    kind: 'DUTY',
    title: '交通局一季度职责清单',
    publishedOn: '2027-01-10',
    items: [{ organisationId: office('交通局'), content: '客运站隐患清零', submissionDue: '2027-04-10T16:00:00.000Z' }],
  });
  const { dutyList } = await done(
    'transport',
    'publishDutyList',
    list,
    { at: '2027-01-10T01:00:00Z' },
    'dutyList { id }',
  );
  const [item] = (await read('head', itemsOf, { id: dutyList.id }, { at: '2027-01-11T01:00:00Z' })).dutyItems.nodes;
  expect(await lapsesOf('head', '客运站隐患清零', { at: '2027-04-10T15:00:00Z' })).toEqual([]);
  const due = { kind: 'ITEM_OVERDUE', organisation: '巫溪县交通局', reached: null, nextAct: 'issueSupervision' };
  const [lapse] = await lapsesOf('head', '客运站隐患清零', { at: '2027-04-12T01:00:00Z' });
  expect(lapse).toMatchObject({ ...due, nextLevel: 'REMINDER', daysOver: 1 });
  expect(await lapsesOf('transport', '客运站隐患清零', { at: '2027-04-12T01:00:00Z' })).toHaveLength(1);
  expect(await lapsesOf('construction', '客运站隐患清零', { at: '2027-04-12T01:00:00Z' })).toEqual([]);
  expect(await waitsFor('head', 'issueSupervision', item.id, { at: '2027-04-12T01:00:00Z' })).toBe(true);
  // The draft is sent as it is told; a rung may not be skipped without a reason.
  const letter = (level: string) => ({
    level,
    organisationId: office('交通局'),
    matter: lapse.matter,
    requirement: lapse.requirement,
    aboutId: item.id,
  });
  expect(await refused('head', 'issueSupervision', letter('INTERVIEW'), { at: '2027-04-12T02:00:00Z' })).toEqual([
    'SUPERVISION_CLIMBS_RUNG_BY_RUNG',
  ]);
  expect(await refused('transport', 'issueSupervision', letter('REMINDER'), { at: '2027-04-12T02:00:00Z' })).toEqual([
    'NOT_PERMITTED',
  ]);
  await done('head', 'issueSupervision', letter('REMINDER'), { at: '2027-04-12T02:00:00Z' });
  expect(await lapsesOf('head', '客运站隐患清零', { at: '2027-04-13T01:00:00Z' })).toMatchObject([
    { reached: 'REMINDER', nextAct: null },
  ]);
  // Answered, it waits to be closed and no rung is offered; closed as not resolved, the next one is.
  const about = '{ supervisions(first: 50) { nodes { id version status level matter } } }';
  const latest = async (level: string, at: When) =>
    (await read('head', about, {}, at)).supervisions.nodes.find(
      (each: any) => each.level === level && each.matter === lapse.matter,
    );
  const moved = async (who: string, act: string, level: string, over: object, at: When) => {
    const { id, version } = await latest(level, at);
    await done(who, act, { id, expectedVersion: version, ...over }, at);
  };
  await moved('transport', 'answerSupervision', 'REMINDER', { answer: '正在清零' }, { at: '2027-04-13T02:00:00Z' });
  expect(await lapsesOf('head', '客运站隐患清零', { at: '2027-06-01T01:00:00Z' })).toMatchObject([
    { reached: 'REMINDER', nextAct: null, mine: false },
  ]);
  expect(await refused('head', 'issueSupervision', letter('URGING'), { at: '2027-06-01T01:00:00Z' })).toEqual([
    'SUPERVISION_WAITS_FOR_THE_LAST',
  ]);
  const unresolved = { conclusion: '仍未清零', resolved: false };
  await moved('head', 'closeSupervision', 'REMINDER', unresolved, { at: '2027-06-02T01:00:00Z' });
  // What is offered is taken by whom it is offered to, and the veto comes after the last of them.
  let at = { at: '2027-07-01T01:00:00Z' };
  for (const [level, month] of [
    ['URGING', '09'],
    ['INTERVIEW', '11'],
    ['CRITICISM', '12'],
  ] as const) {
    expect(await lapsesOf('leader', '客运站隐患清零', at)).toMatchObject([{ nextLevel: level, mine: true }]);
    expect(await lapsesOf('transport', '客运站隐患清零', at)).toMatchObject([{ nextLevel: level, mine: false }]);
    await done('leader', 'issueSupervision', letter(level), at);
    at = { at: `2027-${month}-30T01:00:00Z` };
    if (level !== 'INTERVIEW') continue;
    // Nobody holds it for two months: it is its convenor's turn, and no further letter is offered.
    expect(await lapsesOf('leader', '客运站隐患清零', at)).toMatchObject([{ reached: 'INTERVIEW', nextAct: null }]);
    const held = {
      convenorPostId: await post(government(), '副县长'),
      intervieweePostId: (await read('head', posts, { id: office('交通局') })).node.posts.nodes[0].id,
      heldOn: '2027-11-29',
      minutesFileId: (await w.send('leader', pdf)).id,
    };
    await moved('leader', 'holdInterview', 'INTERVIEW', held, at);
    // Its answer has its days yet.
    expect(await lapsesOf('leader', '客运站隐患清零', at)).toMatchObject([{ reached: 'INTERVIEW', nextAct: null }]);
    at = { at: '2027-12-29T01:00:00Z' };
  }
  const late = { at: '2028-02-28T01:00:00Z' };
  expect(await lapsesOf('leader', '客运站隐患清零', late)).toMatchObject([
    { reached: 'CRITICISM', nextAct: 'recordVeto', nextLevel: null, mine: true },
  ]);
  // It waits for whoever may record it, on its own ground, with the last letter; for the office itself with nobody.
  const called = async (who: string, when: When) =>
    (await waits(who, 'recordVeto', when)).map(draftOf).find(({ ground }) => ground === 'DUTY_LEFT_UNDONE');
  expect((await read('head', '{ vetoGrounds(region: "500238") { ground } }', {}, late)).vetoGrounds).toContainEqual({
    ground: 'DUTY_LEFT_UNDONE',
  });
  const draft = (await called('leader', late))!;
  expect(draft).toMatchObject({
    organisationId: office('交通局'),
    year: '2028',
    letterId: (await latest('CRITICISM', late)).id,
  });
  expect(draft.operatorId ?? null).toBeNull();
  expect(await called('head', late)).toEqual(draft);
  expect(await called('leader', { at: '2027-12-30T01:00:00Z' })).toBeUndefined();
  const veto = { ...draft, year: 2028, document: '巫溪委〔2028〕3号' };
  // A veto for something else, with no letter, ends no ladder; neither does one that names another's letter.
  const other = { ...veto, ground: 'LARGER_ACCIDENT', finding: '较大事故', letterId: null };
  await done('leader', 'recordVeto', other, late);
  expect(await called('leader', late)).toEqual(draft);
  expect(await refused('transport', 'recordVeto', veto, late)).toEqual(['NOT_PERMITTED']);
  expect(await refused('leader', 'recordVeto', { ...veto, letterId: null }, late)).toEqual([
    'VETO_FOR_DUTIES_FOLLOWS_THE_LAST_LETTER',
  ]);
  expect(await refused('leader', 'recordVeto', { ...veto, organisationId: office('水利') }, late)).toEqual([
    'VETO_FOR_DUTIES_FOLLOWS_THE_LAST_LETTER',
  ]);
  await done('leader', 'recordVeto', veto, late);
  expect(await called('leader', { at: '2028-06-01T01:00:00Z' })).toBeUndefined();
  // It is recorded, and asked for no more, however long the item stays open.
  expect(await lapsesOf('leader', '客运站隐患清零', { at: '2028-06-01T01:00:00Z' })).toMatchObject([
    { reached: 'CRITICISM', nextAct: null, nextLevel: null, mine: false },
  ]);
});

test("R-03 the leaders' system: the mayor's item is done by the mayor, judged by the secretary, and by no deputy", async () => {
  const mayor = await post(government(), '县长');
  const list = listOf({
    organisationId: government(),
    kind: 'DUTY',
    title: '县长履职清单',
    items: [
      {
        organisationId: government(),
        postId: mayor,
        content: '每季度听取安全生产汇报',
        submissionDue: '2027-03-31T16:00:00.000Z',
      },
    ],
  });
  const { items } = await ofLeader('县长履职', 'secretary', list, { at: '2027-01-12T01:00:00Z' });
  const [item] = items;
  expect(await waitsFor('mayor', 'submitDutyItem', item.id, { at: '2027-02-01T01:00:00Z' })).toBe(true);
  expect(await waitsFor('leader', 'submitDutyItem', item.id, { at: '2027-02-01T01:00:00Z' })).toBe(false);
  const file = (await w.send('mayor', pdf)).id;
  const submit = { ...first(item.id), progress: '已听取一季度汇报', evidenceFileIds: [file] };
  expect(await refused('leader', 'submitDutyItem', submit, { at: '2027-03-20T01:00:00Z' })).toEqual([
    'DUTY_SUBMITTED_BY_WHO_ANSWERS',
  ]);
  expect(
    await refused('mayor', 'submitDutyItem', { ...submit, evidenceFileIds: [] }, { at: '2027-03-20T01:00:00Z' }),
  ).toEqual(['DUTY_SUBMITTED_WITH_EVIDENCE']);
  await done('mayor', 'submitDutyItem', submit, { at: '2027-03-20T01:00:00Z' });
  const judged = { id: item.id, expectedVersion: 2, opinion: '缺会议纪要' };
  for (const who of ['leader', 'mayor', 'head'])
    expect((await refused(who, 'returnDutyItem', judged, { at: '2027-03-22T01:00:00Z' }))[0]).toBe(
      'DUTY_OF_A_LEADER_JUDGED_BY_THE_FIRST',
    );
  const can = 'query($id: ID!) { node(id: $id) { ... on DutyItem { can(actions: [confirmDutyItem]) { allowed } } } }';
  const allowed = async (who: string) =>
    (await read(who, can, { id: item.id }, { at: '2027-03-22T01:00:00Z' })).node.can[0];
  expect([await allowed('leader'), await allowed('secretary')]).toEqual([{ allowed: false }, { allowed: true }]);
  expect(await waitsFor('leader', 'confirmDutyItem', item.id, { at: '2027-03-22T01:00:00Z' })).toBe(false);
  expect(await waitsFor('secretary', 'confirmDutyItem', item.id, { at: '2027-03-22T01:00:00Z' })).toBe(true);
  await done('secretary', 'returnDutyItem', judged, { at: '2027-03-22T01:00:00Z' });
  // Returned and left: on the first of April it is overdue, and stands in the ladder.
  expect(await lapsesOf('secretary', '每季度听取安全生产汇报', { at: '2027-03-31T15:00:00Z' })).toEqual([]);
  expect(await lapsesOf('secretary', '每季度听取安全生产汇报', { at: '2027-04-01T01:00:00Z' })).toMatchObject([
    { post: '县长', nextLevel: 'REMINDER' },
  ]);
  await done('mayor', 'submitDutyItem', { ...submit, expectedVersion: 3 }, { at: '2027-04-02T01:00:00Z' });
  await done(
    'secretary',
    'confirmDutyItem',
    { id: item.id, expectedVersion: 4, opinion: '属实' },
    { at: '2027-04-03T01:00:00Z' },
  );
  expect(await lapsesOf('secretary', '每季度听取安全生产汇报', { at: '2027-05-01T01:00:00Z' })).toEqual([]);
});

test("R-03 what follows a leader's item left undone: a letter to the leader in person, from the other first responsible person, answered by nobody else", async () => {
  const party = offices['中共巫溪县委员会']!;
  const secretary = await post(party, '县委书记');
  const list = listOf({
    organisationId: party,
    kind: 'DUTY',
    title: '县委书记履职清单',
    items: [
      {
        organisationId: party,
        postId: secretary,
        content: '带队检查重点行业',
        submissionDue: '2027-03-31T16:00:00.000Z',
      },
    ],
  });
  const { items } = await ofLeader('书记履职', 'mayor', list, { at: '2027-01-13T01:00:00Z' });
  const [item] = items;
  const april = { at: '2027-04-06T01:00:00Z' };
  const told = async (who: string, at: When) => (await lapsesOf(who, '带队检查重点行业', at))[0];
  expect(await told('mayor', { at: '2027-03-31T15:00:00Z' })).toBeUndefined();
  // Whose step it is: the mayor's, by post; neither the secretary's own, nor a deputy's, nor the bureau's.
  const mayor = await post(government(), '县长');
  expect(await told('mayor', april)).toMatchObject({
    nextAct: 'issueSupervision',
    nextLevel: 'REMINDER',
    nextPosts: [mayor],
    addresseePostId: secretary,
    mine: true,
  });
  for (const who of ['secretary', 'leader', 'head']) expect((await told(who, april)).mine).toBe(false);
  expect(await waitsFor('mayor', 'issueSupervision', item.id, april)).toBe(true);
  for (const who of ['secretary', 'leader', 'head'])
    expect(await waitsFor(who, 'issueSupervision', item.id, april)).toBe(false);
  const { matter, requirement } = await told('mayor', april);
  const letter = {
    organisationId: party,
    addresseePostId: secretary,
    level: 'REMINDER',
    matter,
    requirement,
    aboutId: item.id,
  };
  for (const who of ['leader', 'head'])
    expect(await refused(who, 'issueSupervision', letter, april)).toEqual(['SUPERVISION_OF_A_LEADER_BY_THE_FIRST']);
  expect(await refused('secretary', 'issueSupervision', letter, april)).toEqual([
    'SUPERVISION_IS_NOT_TO_ONESELF',
    'SUPERVISION_OF_A_LEADER_BY_THE_FIRST',
  ]);
  expect(await refused('leader', 'issueSupervision', { ...letter, addresseePostId: null }, april)).toEqual([
    'SUPERVISION_GOES_DOWN',
  ]);
  expect(
    await refused(
      'mayor',
      'issueSupervision',
      { ...letter, addresseePostId: await post(government(), '副县长') },
      april,
    ),
  ).toEqual(['SUPERVISION_LEADER_IS_OF_PARTY_OR_GOVERNMENT']);
  const { supervision } = await done(
    'mayor',
    'issueSupervision',
    letter,
    april,
    'supervision { id addressee { title } answerDue }',
  );
  expect(supervision.addressee).toEqual({ title: '县委书记' });
  // Nobody answers for weeks: the next rung stands ready, for the same one.
  expect(await told('mayor', { at: '2027-04-07T01:00:00Z' })).toMatchObject({ reached: 'REMINDER', nextAct: null });
  expect(await told('mayor', { at: '2027-05-20T01:00:00Z' })).toMatchObject({ nextLevel: 'URGING', mine: true });
  expect(await waitsFor('secretary', 'answerSupervision', supervision.id, april)).toBe(true);
  const answer = { ...first(supervision.id), answer: '已带队检查两次' };
  expect(await refused('mayor', 'answerSupervision', answer, { at: '2027-05-21T01:00:00Z' })).toEqual([
    'SUPERVISION_ANSWERED_BY_ITS_ADDRESSEE',
  ]);
  await done('secretary', 'answerSupervision', answer, { at: '2027-05-21T01:00:00Z' });
  const close = { id: supervision.id, expectedVersion: 2, conclusion: '属实' };
  for (const who of ['secretary', 'leader'])
    expect(await refused(who, 'closeSupervision', close, { at: '2027-05-22T01:00:00Z' })).toContain(
      'SUPERVISION_OF_A_LEADER_CLOSED_BY_THE_FIRST',
    );
  expect(await waitsFor('mayor', 'closeSupervision', supervision.id, { at: '2027-05-22T01:00:00Z' })).toBe(true);
  expect(await waitsFor('leader', 'closeSupervision', supervision.id, { at: '2027-05-22T01:00:00Z' })).toBe(false);
  await done('mayor', 'closeSupervision', close, { at: '2027-05-22T01:00:00Z' });
  const file = (await w.send('secretary', pdf)).id;
  const submit = { ...first(item.id), progress: '检查报告附后', evidenceFileIds: [file] };
  await done('secretary', 'submitDutyItem', submit, { at: '2027-05-23T01:00:00Z' });
  expect(await told('mayor', { at: '2027-08-01T01:00:00Z' })).toBeUndefined();
});

test('R-04 lists of leaders: drafted, approved by whom they bind, published, corrected, and followed by a later one from its day on', async () => {
  const mayor = await post(government(), '县长');
  const over = (title: string, content: string) =>
    listOf({
      organisationId: government(),
      kind: 'DUTY',
      title,
      items: [{ organisationId: government(), postId: mayor, content }],
    });
  const one = over('县政府领导职责清单（一）', '督促整改重大隐患');
  expect(
    await refused('head', 'publishDutyList', { ...one, publishedOn: '2027-02-01' }, { at: '2027-02-01T01:00:00Z' }),
  ).toEqual(['LIST_APPROVED_BEFORE_IT_BINDS']);
  expect(
    await refused('leader', 'publishDutyList', { ...one, publishedOn: '2027-02-01' }, { at: '2027-02-01T01:00:00Z' }),
  ).toEqual(['LIST_APPROVED_BEFORE_IT_BINDS']);
  expect(await refused('construction', 'draftDutyList', one, { at: '2027-02-01T01:00:00Z' })).toEqual([
    'LIST_PUBLISHED_BY_ITS_OWN_OFFICE',
  ]);
  const { dutyDraft } = await done(
    'head',
    'draftDutyList',
    one,
    { at: '2027-02-01T01:00:00Z' },
    'dutyDraft { id status }',
  );
  const draft = 'query($id: ID!) { node(id: $id) { ... on DutyDraft { status lines { content } binds { name } } } }';
  expect((await read('mayor', draft, { id: dutyDraft.id })).node).toEqual({
    status: 'DRAFT',
    lines: [{ content: '督促整改重大隐患' }],
    binds: [{ name: '巫溪县人民政府' }],
  });
  expect((await read('public', draft, { id: dutyDraft.id })).node).toBeNull();
  // A deputy does not approve what binds the mayor; nobody does it for weeks, and it binds nobody.
  const approve = { ...first(dutyDraft.id), approvalDocument: '巫溪府办〔2027〕9号' };
  expect(await refused('leader', 'approveDutyList', approve, { at: '2027-02-02T01:00:00Z' })).toEqual([
    'LIST_OF_THE_FIRST_APPROVED_BY_THE_FIRST',
  ]);
  expect(await refused('head', 'approveDutyList', approve, { at: '2027-02-02T01:00:00Z' })).toEqual(['NOT_PERMITTED']);
  expect(await waitsFor('mayor', 'approveDutyList', dutyDraft.id, { at: '2027-02-20T01:00:00Z' })).toBe(true);
  expect(await waitsFor('leader', 'approveDutyList', dutyDraft.id, { at: '2027-02-20T01:00:00Z' })).toBe(false);
  const on = `query($id: ID!, $on: CivilDate!) { dutyLists(first: 20, where: { organisationId: $id, kind: [DUTY], year: [2027], on: $on }) { nodes { title } } }`;
  const inForce = async (day: string, at: When): Promise<string[]> =>
    (await read('public', on, { id: government(), on: day }, at)).dutyLists.nodes
      .map(({ title }: any) => title)
      .filter((title: string) => title.startsWith('县政府领导职责清单（'));
  expect(await inForce('2027-02-20', { at: '2027-02-20T01:00:00Z' })).toEqual([]);
  expect(await refused('head', 'publishApprovedList', first(dutyDraft.id), { at: '2027-02-20T01:00:00Z' })).toEqual([
    'ILLEGAL_MOVE',
  ]);
  await done('mayor', 'approveDutyList', approve, { at: '2027-02-21T01:00:00Z' });
  expect(await waitsFor('head', 'publishApprovedList', dutyDraft.id, { at: '2027-02-22T01:00:00Z' })).toBe(true);
  const { dutyDraft: out } = await done(
    'head',
    'publishApprovedList',
    { id: dutyDraft.id, expectedVersion: 2 },
    { at: '2027-02-22T01:00:00Z' },
    'dutyDraft { list { id approvalDocument publishedOn } }',
  );
  expect(out.list).toMatchObject({ approvalDocument: '巫溪府办〔2027〕9号', publishedOn: '2027-02-22' });
  // Its words are put right; who it binds is not touched.
  const [item] = (await read('head', itemsOf, { id: out.list.id })).dutyItems.nodes;
  expect(
    await refused(
      'leader',
      'correctDutyItem',
      { ...first(item.id), content: ' ', reason: '' },
      { at: '2027-03-01T01:00:00Z' },
    ),
  ).toEqual(['DUTY_CORRECTED_IN_SOMETHING', 'DUTY_CORRECTED_WITH_A_REASON']);
  await done(
    'leader',
    'correctDutyItem',
    { ...first(item.id), content: '督促整改全部重大隐患', reason: '漏字' },
    { at: '2027-03-01T01:00:00Z' },
  );
  await done(
    'leader',
    'correctDutyList',
    { ...first(out.list.id), title: '县政府领导职责清单（甲）', reason: '编号有误' },
    { at: '2027-03-01T02:00:00Z' },
  );
  // A later list takes its place; what was open ends with it, and of the days before the old one stays true.
  const { list: later } = await ofLeader('二', 'mayor', over('县政府领导职责清单（乙）', '督促整改'), {
    at: '2027-06-01T01:00:00Z',
  });
  const supersede = { id: out.list.id, expectedVersion: 2, successorId: later, reason: '年中调整' };
  expect(
    await refused(
      'head',
      'supersedeDutyList',
      { ...supersede, successorId: out.list.id },
      { at: '2027-06-02T01:00:00Z' },
    ),
  ).toEqual(['LIST_SUPERSEDED_BY_A_LATER_ONE']);
  await done('head', 'supersedeDutyList', supersede, { at: '2027-06-02T01:00:00Z' });
  expect(await inForce('2027-05-31', { at: '2027-07-01T01:00:00Z' })).toEqual(['县政府领导职责清单（甲）']);
  expect(await inForce('2027-07-01', { at: '2027-07-01T01:00:00Z' })).toEqual(['县政府领导职责清单（乙）']);
  expect((await read('head', itemsOf, { id: out.list.id })).dutyItems.nodes).toMatchObject([{ status: 'WITHDRAWN' }]);
  expect(
    await refused(
      'head',
      'withdrawDutyList',
      { ...supersede, expectedVersion: 3, document: '文', successorId: undefined },
      { at: '2027-06-03T01:00:00Z' },
    ),
  ).toEqual(['LIST_APPROVED_WITHDRAWN_FROM_ABOVE', 'LIST_STANDS']);
  // Of its days the old list stays true, whenever it is asked.
  expect(await inForce('2027-05-31', { at: '2028-01-01T01:00:00Z' })).toEqual(['县政府领导职责清单（甲）']);
});

test("R-05 a leader's own yearly list: the post is kept, its items are the leader's to do, and what is not done by its day is told", async () => {
  const deputy = await post(government(), '副县长');
  const own = (over: object = {}) =>
    listOf({
      organisationId: government(),
      postId: deputy,
      kind: 'ANNUAL_KEY',
      title: '副县长年度重点工作清单',
      items: [
        {
          organisationId: government(),
          postId: deputy,
          content: '包保三家重点企业',
          quantity: 3,
          unit: '家',
          submissionDue: '2027-11-30T16:00:00.000Z',
        },
      ],
      ...over,
    });
  expect(
    await refused('head', 'draftDutyList', own({ items: [{ organisationId: government(), content: '他人事项' }] }), {
      at: '2027-01-15T01:00:00Z',
    }),
  ).toEqual(['LIST_KEY_TASKS_ARE_COUNTED', 'LIST_OF_A_POST_IS_ITS_OWN']);
  expect(await refused('head', 'draftDutyList', own({ kind: 'POWER' }), { at: '2027-01-15T01:00:00Z' })).toEqual([
    'LIST_OF_A_POST_IS_ITS_OWN',
  ]);
  const { list, items } = await ofLeader('副县长', 'mayor', own(), { at: '2027-01-15T01:00:00Z' });
  expect(items).toMatchObject([{ kind: 'ANNUAL_KEY', post: { title: '副县长' } }]);
  const byPost =
    'query($id: ID!) { dutyLists(first: 10, where: { postId: $id, kind: [ANNUAL_KEY] }) { nodes { id post { title } } } }';
  expect((await read('public', byPost, { id: deputy })).dutyLists.nodes).toEqual([
    { id: list, post: { title: '副县长' } },
  ]);
  // Work of the leader, not public as the lists of powers are; and of nobody else's worklist.
  expect((await read('public', itemsOf, { id: list })).dutyItems.nodes).toEqual([]);
  const [item] = items;
  expect(await waitsFor('leader', 'submitDutyItem', item.id, { at: '2027-06-01T01:00:00Z' })).toBe(true);
  expect(await waitsFor('executive', 'submitDutyItem', item.id, { at: '2027-06-01T01:00:00Z' })).toBe(false);
  // Whoever bears the list does not end it when its day comes near, nor afterwards; the other leaders may.
  const withdraw = { ...first(list), document: '巫溪府办〔2027〕44号', reason: '不再承担' };
  for (const at of ['2027-11-20T01:00:00Z', '2027-12-02T01:00:00Z'])
    expect(await refused('leader', 'withdrawDutyList', withdraw, { at })).toEqual([
      'LIST_APPROVED_WITHDRAWN_FROM_ABOVE',
      'LIST_LEAVES_NO_LAPSE_BEHIND',
    ]);
  expect(await refused('leader', 'withdrawDutyList', withdraw, { at: '2027-06-02T01:00:00Z' })).toEqual([
    'LIST_APPROVED_WITHDRAWN_FROM_ABOVE',
  ]);
  const reword = { ...first(item.id), content: '包保一家企业', reason: '减少' };
  expect(await refused('leader', 'correctDutyItem', reword, { at: '2027-12-02T01:00:00Z' })).toEqual([
    'DUTY_CORRECTED_BY_WHO_BOUND',
  ]);
  // Late, it leads to the letter: in the worklist of the first responsible persons, who send it as it is offered.
  const late = { at: '2027-12-02T01:00:00Z' };
  expect(await lapsesOf('mayor', '包保三家重点企业', late)).toMatchObject([{ post: '副县长', mine: true }]);
  expect(await waitsFor('leader', 'issueSupervision', item.id, late)).toBe(false);
  expect(await waitsFor('mayor', 'issueSupervision', item.id, { at: '2027-11-30T15:00:00Z' })).toBe(false);
  const offered = (await waits('mayor', 'issueSupervision', late)).find(({ entry }) => entry.id === item.id);
  const letter = draftOf(offered);
  expect(letter).toMatchObject({ level: 'REMINDER', addresseePostId: deputy, aboutId: item.id });
  const { supervision } = await done('mayor', 'issueSupervision', letter, late, 'supervision { id }');
  expect(await waitsFor('leader', 'answerSupervision', supervision.id, late)).toBe(true);
  const file = (await w.send('leader', pdf)).id;
  const submit = { ...first(item.id), progress: '三家', doneQuantity: 3, evidenceFileIds: [file] };
  await done('leader', 'submitDutyItem', submit, { at: '2027-12-03T01:00:00Z' });
  await done(
    'mayor',
    'confirmDutyItem',
    { id: item.id, expectedVersion: 2, opinion: '属实' },
    { at: '2027-12-05T01:00:00Z' },
  );
  expect(await lapsesOf('mayor', '包保三家重点企业', { at: '2027-12-06T01:00:00Z' })).toEqual([]);
});

test('R-06 lists of powers: nothing is public before a county leader approves; the public text has no numbers of rows; what is withdrawn is gone from it', async () => {
  const power = listOf({
    organisationId: office('交通局'),
    kind: 'POWER',
    title: '交通运输权力清单',
    items: [{ organisationId: office('交通局'), content: '对道路运输企业实施行政处罚' }],
  });
  expect(
    await refused(
      'transport',
      'publishDutyList',
      { ...power, publishedOn: '2027-02-01' },
      { at: '2027-02-01T01:00:00Z' },
    ),
  ).toEqual(['LIST_APPROVED_BEFORE_IT_BINDS']);
  const { dutyDraft } = await done(
    'transport',
    'draftDutyList',
    power,
    { at: '2027-02-01T01:00:00Z' },
    'dutyDraft { id }',
  );
  const csv = async (): Promise<string> => {
    const response = await fetch(`${w.service.address}/lists/powers.csv`, {
      headers: { authorization: `Bearer ${await w.tokenOf('public')}` },
    });
    return response.text();
  };
  expect(await csv()).not.toContain('对道路运输企业实施行政处罚');
  expect(
    await refused(
      'transport',
      'approveDutyList',
      { ...first(dutyDraft.id), approvalDocument: '文' },
      { at: '2027-02-02T01:00:00Z' },
    ),
  ).toEqual(['NOT_PERMITTED']);
  expect(
    await refused(
      'leader',
      'approveDutyList',
      { ...first(dutyDraft.id), approvalDocument: ' ' },
      { at: '2027-02-02T01:00:00Z' },
    ),
  ).toEqual(['LIST_APPROVED_BY_A_DOCUMENT']);
  await done(
    'leader',
    'approveDutyList',
    { ...first(dutyDraft.id), approvalDocument: '巫溪府〔2027〕4号' },
    { at: '2027-02-03T01:00:00Z' },
  );
  const { dutyDraft: out } = await done(
    'transport',
    'publishApprovedList',
    { id: dutyDraft.id, expectedVersion: 2 },
    { at: '2027-02-04T01:00:00Z' },
    'dutyDraft { list { id } }',
  );
  const text = await csv();
  expect(text).toContain('对道路运输企业实施行政处罚');
  // A later list ends the former by itself, from the day on which it is published, and nobody supersedes it by hand.
  const next = { ...power, title: '交通运输权力清单（第二版）' };
  const second = await done('transport', 'draftDutyList', next, { at: '2027-05-10T01:00:00Z' }, 'dutyDraft { id }');
  const { id: secondId } = second.dutyDraft;
  await done(
    'leader',
    'approveDutyList',
    { ...first(secondId), approvalDocument: '巫溪府〔2027〕14号' },
    { at: '2027-05-11T01:00:00Z' },
  );
  const standing = async (on: string, at: When): Promise<string[]> =>
    (
      await read(
        'public',
        'query($id: ID!, $on: CivilDate!) { dutyLists(where: { organisationId: $id, kind: [POWER], on: $on }) { nodes { title } } }',
        { id: office('交通局'), on },
        at,
      )
    ).dutyLists.nodes.map(({ title }: any) => title);
  expect(await standing('2027-05-12', { at: '2027-05-12T01:00:00Z' })).toEqual(['交通运输权力清单']);
  const replaced = await done(
    'transport',
    'publishApprovedList',
    { id: secondId, expectedVersion: 2 },
    { at: '2027-05-13T01:00:00Z' },
    'dutyDraft { list { id } }',
  );
  const may = { at: '2027-05-14T01:00:00Z' };
  expect(await standing('2027-05-13', may)).toEqual(['交通运输权力清单（第二版）']);
  expect(await standing('2027-05-12', may)).toEqual(['交通运输权力清单']);
  const inForce = async (inForce: boolean) =>
    (
      await read(
        'public',
        'query($id: ID!, $inForce: Boolean!) { dutyLists(where: { organisationId: $id, kind: [POWER], inForce: $inForce, year: [2027] }) { nodes { title inForceUntil } } }',
        { id: office('交通局'), inForce },
        may,
      )
    ).dutyLists.nodes;
  expect(await inForce(true)).toEqual([{ title: '交通运输权力清单（第二版）', inForceUntil: null }]);
  expect(await inForce(false)).toEqual([{ title: '交通运输权力清单', inForceUntil: '2027-05-13' }]);
  const gone = { ...first(out.list.id), document: '文', reason: '改' };
  expect(await refused('leader', 'withdrawDutyList', gone, may)).toEqual(['LIST_STANDS']);
  out.list.id = replaced.dutyDraft.list.id;
  expect(text).not.toMatch(/[RGW]-\d\d|§/);
  const withdraw = { ...first(out.list.id), document: '巫溪府〔2027〕19号', reason: '机构职能调整' };
  expect(await refused('construction', 'withdrawDutyList', withdraw, { at: '2027-09-01T01:00:00Z' })).toEqual([
    'LIST_APPROVED_WITHDRAWN_FROM_ABOVE',
    'LIST_KEPT_BY_ITS_OWN_OFFICE',
  ]);
  // What a leader approved is not taken back by the department alone.
  expect(await refused('transport', 'withdrawDutyList', withdraw, { at: '2027-09-01T01:00:00Z' })).toEqual([
    'LIST_APPROVED_WITHDRAWN_FROM_ABOVE',
  ]);
  expect(
    await refused('leader', 'withdrawDutyList', { ...withdraw, document: '' }, { at: '2027-09-01T01:00:00Z' }),
  ).toEqual(['LIST_WITHDRAWN_BY_A_DOCUMENT']);
  await done('leader', 'withdrawDutyList', withdraw, { at: '2027-09-01T01:00:00Z' });
  expect(await csv()).not.toContain('对道路运输企业实施行政处罚');
  // Another that is not approved ends there.
  const { dutyDraft: poor } = await done(
    'transport',
    'draftDutyList',
    power,
    { at: '2027-09-02T01:00:00Z' },
    'dutyDraft { id }',
  );
  await done('leader', 'rejectDutyList', { ...first(poor.id), opinion: '无法律依据' }, { at: '2027-09-03T01:00:00Z' });
  expect(
    await refused(
      'transport',
      'publishApprovedList',
      { id: poor.id, expectedVersion: 2 },
      { at: '2027-09-04T01:00:00Z' },
    ),
  ).toEqual(['ILLEGAL_MOVE']);
  // A year later nothing of it waits for anybody.
  expect(await waits('transport', 'publishApprovedList', { at: '2028-09-04T01:00:00Z' })).toEqual([]);
});

const owed = `query($period: Period) { dueDutyReports(region: "500238", period: $period) {
  title organisation holder period reportSubject dueOn state late postId
} }`;
const owing = async (who: string, period: string | null, at: When): Promise<any[]> =>
  (await read(who, owed, { period }, at)).dueDutyReports;

test('R-07 the half-yearly hearing: which member of the leadership has reported is told of each half-year, and a report is heard only by whom the clause names', async () => {
  const of = (rows: any[], title: string) => rows.find((row) => row.title === title);
  const before = await owing('secretary', '2027H1', { at: '2027-05-01T01:00:00Z' });
  expect(of(before, '县长')).toMatchObject({ holder: 'GOV_LEADER', state: 'DUE', dueOn: '2027-06-30', late: false });
  expect(new Set(before.map(({ holder }) => holder))).toEqual(new Set(['PARTY_LEADER', 'GOV_LEADER', 'OFFICE_LEADER']));
  // An office is told of its own.
  expect(
    (await owing('transport', '2027H1', { at: '2027-05-01T01:00:00Z' })).map(({ organisation, reportSubject }) => [
      organisation,
      reportSubject,
    ]),
  ).toEqual([
    ['巫溪县交通局', 'SAFETY'],
    ['巫溪县交通局', 'DISASTER'],
  ]);
  const mayor = await post(government(), '县长');
  const report = { postId: mayor, period: '2027H1', content: '上半年履职情况' };
  expect(await refused('leader', 'submitDutyReport', report, { at: '2027-05-20T01:00:00Z' })).toEqual([
    'REPORT_BY_THE_HOLDER_OF_THE_POST',
  ]);
  const { dutyReport } = await done(
    'mayor',
    'submitDutyReport',
    report,
    { at: '2027-05-20T01:00:00Z' },
    'dutyReport { id late }',
  );
  expect(dutyReport.late).toBe(false);
  const meeting = await done(
    'secretary',
    'recordMeeting',
    {
      organisationId: office('中共巫溪县委员会'),
      body: 'PARTY_STANDING_COMMITTEE',
      kind: 'HEARING',
      heldOn: '2027-06-10',
      topic: '听取上半年履职报告',
      resolutions: '逐人点评',
      attendees: 11,
    },
    { at: '2027-06-10T03:00:00Z' },
    'leadershipMeeting { id }',
  );
  const review = { ...first(dutyReport.id), meetingId: meeting.leadershipMeeting.id, result: 'GOOD', opinion: '好' };
  expect(await refused('leader', 'reviewDutyReport', review, { at: '2027-06-11T01:00:00Z' })).toEqual([
    'REPORT_OF_A_LEADER_JUDGED_BY_THE_FIRST',
  ]);
  await done('secretary', 'reviewDutyReport', review, { at: '2027-06-11T01:00:00Z' });
  // The half-year ends: who has not reported stands there by name, and nobody has done a thing.
  const after = await owing('secretary', '2027H1', { at: '2027-07-01T01:00:00Z' });
  expect([of(after, '县长').state, of(after, '副县长').state]).toEqual(['REVIEWED', 'MISSED']);
  expect(
    (await owing('secretary', '2027H1', { at: '2027-06-30T15:00:00Z' })).filter(({ state }) => state === 'MISSED'),
  ).toEqual([]);
  expect(await owing('public', '2027H1', { at: '2027-07-01T01:00:00Z' })).toEqual([]);
});

test('R-08 reports that are owed: they wait in the worklist of whoever owes them, are returned, sent again by a leader, and late ones say so', async () => {
  const deputy = await post(government(), '副县长');
  const mine = await waits('leader', 'submitDutyReport', { at: '2027-06-01T01:00:00Z' });
  expect(mine.map(({ entry, overdue }) => [entry.id, overdue])).toContainEqual([deputy, false]);
  // July: the first half is over and undone, and stands there overdue, beside the second.
  expect(
    (await waits('leader', 'submitDutyReport', { at: '2027-07-10T01:00:00Z' })).map(({ overdue, due }) => [
      overdue,
      due,
    ]),
  ).toEqual([
    // What was missed before is not forgotten with the year, one at a time; on safety and on disasters alike.
    [true, '2026-06-30T15:59:59.999Z'],
    [true, '2026-06-30T15:59:59.999Z'],
    [true, '2027-06-30T15:59:59.999Z'],
    [true, '2027-06-30T15:59:59.999Z'],
    [false, '2027-12-31T15:59:59.999Z'],
    [false, '2027-12-31T15:59:59.999Z'],
  ]);
  expect(await lapsesOf('secretary', '副县长', { at: '2027-07-10T01:00:00Z' })).toMatchObject(
    expect.arrayContaining([expect.objectContaining({ kind: 'REPORT_MISSED', nextLevel: 'REMINDER' })]),
  );
  const report = { postId: deputy, period: '2027H1', content: '上半年履职' };
  expect(
    await refused('leader', 'submitDutyReport', { ...report, content: ' ' }, { at: '2027-07-11T01:00:00Z' }),
  ).toEqual(['REPORT_SAYS_SOMETHING']);
  const { dutyReport } = await done(
    'leader',
    'submitDutyReport',
    report,
    { at: '2027-07-11T01:00:00Z' },
    'dutyReport { id late }',
  );
  expect(dutyReport.late).toBe(true);
  expect(
    (await waits('leader', 'submitDutyReport', { at: '2027-07-12T01:00:00Z' }))
      .map(draftOf)
      .map(({ period, reportSubject }) => `${period} ${reportSubject}`)
      .sort(),
  ).toEqual(['2026H1 DISASTER', '2026H1 SAFETY', '2027H1 DISASTER', '2027H2 DISASTER', '2027H2 SAFETY']);
  // On disasters they report apart: once, and refused the second time.
  const relief = { ...report, reportSubject: 'DISASTER', content: '避险转移演练' };
  await done('leader', 'submitDutyReport', relief, { at: '2027-07-12T02:00:00Z' });
  expect(await refused('leader', 'submitDutyReport', relief, { at: '2027-07-12T03:00:00Z' })).toEqual([
    'ALREADY_REGISTERED',
  ]);
  const sendBack = { ...first(dutyReport.id), opinion: '缺少问题清单' };
  expect(await refused('executive', 'returnDutyReport', sendBack, { at: '2027-07-12T01:00:00Z' })).toEqual([
    'REPORT_OF_A_LEADER_JUDGED_BY_THE_FIRST',
  ]);
  await done('secretary', 'returnDutyReport', sendBack, { at: '2027-07-12T01:00:00Z' });
  expect(await waitsFor('leader', 'resubmitDutyReport', dutyReport.id, { at: '2027-07-13T01:00:00Z' })).toBe(true);
  const anew = { id: dutyReport.id, expectedVersion: 2, content: '上半年履职及问题清单' };
  expect(await refused('mayor', 'resubmitDutyReport', anew, { at: '2027-07-13T01:00:00Z' })).toEqual([
    'REPORT_RESUBMITTED_BY_ITS_REPORTER',
  ]);
  await done('leader', 'resubmitDutyReport', anew, { at: '2027-07-13T01:00:00Z' });
  const now = (await owing('secretary', '2027H1', { at: '2027-07-14T01:00:00Z' })).filter(
    ({ postId }) => postId === deputy,
  );
  expect(now).toMatchObject([
    { reportSubject: 'SAFETY', state: 'SUBMITTED', late: true },
    { reportSubject: 'DISASTER', state: 'SUBMITTED', late: true },
  ]);
});

test('R-08 a report that was missed is followed over new year: by a letter to the leader from whoever stands above, till it is in or the letter is settled', async () => {
  const executive = await post(government(), '常务副县长（分管财政、应急保障）');
  const of = async (who: string, at: When) =>
    (await waits(who, 'issueSupervision', at)).filter(
      ({ entry, draft }) => entry.id === executive && draft.some(({ value }: any) => value.includes('2027H1')),
    );
  const lapse = async (at: When) => (await lapsesOf('secretary', '2027H1述职报告：巫溪县人民政府常务', at)) as any[];
  // Its last day, and the days in which it may yet come in by itself.
  expect(await lapse({ at: '2027-07-05T15:00:00Z' })).toEqual([]);
  expect(await of('secretary', { at: '2027-07-05T15:00:00Z' })).toEqual([]);
  expect(await lapse({ at: '2027-07-05T16:00:00Z' })).toMatchObject([{ dueOn: '2027-06-30', mine: true }]);
  // A year and more later nobody has done a thing: it stands there still.
  const later = { at: '2028-08-01T01:00:00Z' };
  const missing = (await waits('executive', 'submitDutyReport', later))
    .map(draftOf)
    .filter(({ reportSubject }) => reportSubject === 'SAFETY')
    .map(({ period }) => period);
  expect(missing).toEqual(['2026H1', '2028H1', '2028H2']);
  expect(await lapse(later)).toMatchObject([{ nextLevel: 'REMINDER', mine: true, addresseePostId: executive }]);
  const january = { at: '2028-01-10T01:00:00Z' };
  // It is offered to the first responsible persons alone, and is sent as it is offered.
  const [, wait] = await Promise.all(['leader', 'secretary'].map((who) => of(who, { at: '2027-07-10T01:00:00Z' })));
  expect(await of('leader', { at: '2027-07-10T01:00:00Z' })).toEqual([]);
  expect(wait).toHaveLength(1);
  const letter = draftOf(wait![0]);
  expect(letter).toMatchObject({ level: 'REMINDER', addresseePostId: executive, organisationId: government() });
  for (const who of ['leader', 'head'])
    expect(await refused(who, 'issueSupervision', letter, january)).toEqual(['SUPERVISION_OF_A_LEADER_BY_THE_FIRST']);
  const { supervision } = await done('secretary', 'issueSupervision', letter, january, 'supervision { id }');
  // Who owes answers; a settled letter ends it, and the next half-year missed is offered in its stead.
  expect(await refused('leader', 'answerSupervision', { ...first(supervision.id), answer: '已说明' }, january)).toEqual(
    ['SUPERVISION_ANSWERED_BY_ITS_ADDRESSEE'],
  );
  await done('executive', 'answerSupervision', { ...first(supervision.id), answer: '上半年脱产学习' }, january);
  const close = { id: supervision.id, expectedVersion: 2, conclusion: '情况属实，免予补报' };
  const closing = { at: '2028-01-12T01:00:00Z' };
  // Answered is not reported: without the report or a decision it is not resolved, and the next rung follows.
  expect(await refused('secretary', 'closeSupervision', { ...close, resolved: true }, closing)).toEqual([
    'SUPERVISION_RESOLVED_WHEN_NO_LONGER_OVERDUE',
  ]);
  const dispensed = { ...close, resolved: true, dispensation: '巫溪委办〔2028〕2号' };
  expect(await refused('secretary', 'closeSupervision', { ...dispensed, resolved: false }, closing)).toEqual([
    'SUPERVISION_DISPENSES_FROM_A_MISSED_REPORT',
  ]);
  const { supervision: unsettled } = await done(
    'secretary',
    'closeSupervision',
    close,
    closing,
    'supervision { resolved owedPeriod owedSubject owedPost { id } addresseePerson { name } }',
  );
  expect(unsettled).toMatchObject({
    ...{ resolved: false, owedPeriod: '2027H1', owedSubject: 'SAFETY', owedPost: { id: executive } },
    addresseePerson: { name: (await read('executive', '{ viewer { operator { name } } }')).viewer.operator.name },
  });
  expect(await lapse(later)).toMatchObject([{ reached: 'REMINDER', nextLevel: 'URGING', mine: true }]);
  const { supervision: urging } = await done(
    'secretary',
    'issueSupervision',
    { ...letter, level: 'URGING' },
    closing,
    'supervision { id }',
  );
  await done('executive', 'answerSupervision', { ...first(urging.id), answer: '仍在脱产学习' }, closing);
  await done('secretary', 'closeSupervision', { ...dispensed, id: urging.id }, closing);
  expect(await lapse(later)).toEqual([]);
  expect(await lapsesOf('secretary', '2027H2述职报告：巫溪县人民政府常务', later)).toMatchObject([{ mine: true }]);
  const [next] = (await waits('executive', 'submitDutyReport', later)).map(draftOf);
  await done('executive', 'submitDutyReport', { ...next, content: '补报' }, later);
  expect((await waits('executive', 'submitDutyReport', later)).map(draftOf)).not.toContainEqual(next);
});

test('R-10 the first responsible person: one of each side at a time, whoever comes next follows; an enterprise without its principal is a gap', async () => {
  const deputy = await post(government(), '副县长');
  const over = {
    holder: 'GOV_LEADER',
    organisationId: government(),
    postId: deputy,
    category: 'LEADERSHIP',
    must: 'MANAGE_BUSINESS',
    first: true,
    content: '政府主要负责人的第一责任人责任',
    validFrom: '2027-08-01',
  };
  const second = await drafted(over, { at: '2027-07-01T01:00:00Z' });
  const approve = { ...first(second), approvalDocument: '巫溪府〔2027〕40号' };
  expect(await refused('head', 'publishResponsibility', approve, { at: '2027-07-02T01:00:00Z' })).toEqual([
    'NOT_PERMITTED',
  ]);
  expect(await refused('secretary', 'publishResponsibility', approve, { at: '2027-07-02T01:00:00Z' })).toEqual([
    'RESPONSIBILITY_OF_THE_FIRST_IS_ONES_ALONE',
  ]);
  const firsts =
    'query($id: ID!) { responsibilities(first: 10, where: { organisationId: $id, first: true, category: [LEADERSHIP], status: [PUBLISHED, ACKNOWLEDGED] }) { nodes { id version post { title } } } }';
  const [held] = (await read('secretary', firsts, { id: government() })).responsibilities.nodes;
  expect(held.post.title).toBe('县长');
  await done('secretary', 'supersedeResponsibility', ending(held.id, held.version, '2027-07-31'), {
    at: '2027-07-03T01:00:00Z',
  });
  await done('secretary', 'publishResponsibility', approve, { at: '2027-07-04T01:00:00Z' });
  // On the first of August the other answers, and nobody has done a thing; the region was never without one.
  const who = '{ responsibleBodies(region: "500238100000", sector: FIRE) { first post category } }';
  const answering = async (at: When): Promise<string[]> =>
    (await read('public', who, {}, at)).responsibleBodies
      .filter(
        (each: any) =>
          each.first && each.category === 'LEADERSHIP' && !each.post.includes('镇') && !each.post.includes('党（工）'),
      )
      .map((each: any) => each.post)
      .sort();
  expect(await answering({ at: '2027-07-31T15:00:00Z' })).toEqual(['县委书记', '县长']);
  expect(await answering({ at: '2027-07-31T16:00:00Z' })).toEqual(['副县长', '县委书记']);
  expect(
    (await gaps('REGION_WITHOUT_GOVERNMENT_LEADER', { at: '2027-08-01T01:00:00Z' })).map(({ region }) => region),
  ).toEqual([]);
  // It goes back, so that the county stands as it was.
  await done('secretary', 'supersedeResponsibility', ending(second, 2, '2027-08-31'), { at: '2027-08-05T01:00:00Z' });
  const mayor = await post(government(), '县长');
  const back = await drafted({ ...over, postId: mayor, validFrom: '2027-09-01' }, { at: '2027-08-06T01:00:00Z' });
  await done(
    'secretary',
    'publishResponsibility',
    { ...first(back), approvalDocument: '巫溪府〔2027〕41号' },
    { at: '2027-08-07T01:00:00Z' },
  );

  // 主要负责人是第一责任人: the enterprise that a township registers without one is asked for until it has one.
  const { enterprise } = await done(
    'township-100',
    'registerEnterprise',
    {
      region: '500238100205',
      creditCode: '91500299MA0T0009X6',
      name: '演示城厢码头',
      sector: 'WATER_TRANSPORT',
      industryCode: '5532',
      address: '演示',
    },
    { at: '2027-03-01T01:00:00Z' },
    'enterprise { id }',
  );
  const { id } = enterprise;
  const without = async (at: When) =>
    (await gaps('ENTERPRISE_WITHOUT_FIRST_RESPONSIBLE', at)).some(({ enterpriseIds }) => enterpriseIds.includes(id));
  const principal = {
    holder: 'ENTERPRISE',
    holderEnterpriseId: id,
    enterpriseIds: [id],
    category: 'PRINCIPAL',
    must: 'MANAGE_PRODUCTION',
    first: true,
    content: '主要负责人为第一责任人',
    validFrom: '2027-03-10',
    validUntil: '2027-12-31',
  };
  expect(await without({ at: '2027-03-05T01:00:00Z' })).toBe(true);
  await published(principal, { at: '2027-03-06T01:00:00Z' });
  expect(await without({ at: '2027-03-10T01:00:00Z' })).toBe(false);
});

test('R-12 pushed down to leaders, units and posts: a department whose duty stays at its door is a gap at each level, until each is published, and again when one ends', async () => {
  const civil = office('县民政局');
  const missing = async (at: When): Promise<string[]> =>
    (await read('head', allGaps, {}, at)).responsibilityGaps
      .filter(({ organisation, kind }: any) => organisation === '巫溪县民政局' && /_DUTY$/.test(kind))
      .map(({ kind }: any) => kind);
  expect(await missing({ at: '2027-01-05T01:00:00Z' })).toEqual(['DEPARTMENT_WITHOUT_LEADER_DUTY']);
  const section = await post(civil, '养老服务科科长');
  const leader = {
    holder: 'OFFICE_LEADER',
    organisationId: civil,
    postId: section,
    category: 'LEADERSHIP',
    must: 'MANAGE_BUSINESS',
    content: '分管副局长安全职责',
    validFrom: '2027-01-10',
    validUntil: '2027-06-30',
  };
  expect(
    await refused('head', 'draftResponsibility', duty({ ...leader, postId: null }), { at: '2027-01-06T01:00:00Z' }),
  ).toEqual(['RESPONSIBILITY_OF_A_POST_NAMES_IT']);
  expect(
    await refused('head', 'draftResponsibility', duty({ ...leader, organisationId: office('城厢镇') }), {
      at: '2027-01-06T01:00:00Z',
    }),
  ).toEqual(['RESPONSIBILITY_NAMES_A_STANDING_HOLDER', 'RESPONSIBILITY_OF_A_POST_NAMES_IT']);
  expect(
    await refused(
      'head',
      'draftResponsibility',
      duty({ ...leader, holder: 'INTERNAL_UNIT', postId: null, unit: ' ' }),
      { at: '2027-01-06T01:00:00Z' },
    ),
  ).toEqual(['RESPONSIBILITY_UNIT_IS_NAMED']);
  const id = await published(leader, { at: '2027-01-06T01:00:00Z' });
  expect(await missing({ at: '2027-01-10T01:00:00Z' })).toEqual([]);
  expect(await waitsFor('civil', 'acknowledgeResponsibility', id, { at: '2027-01-11T01:00:00Z' })).toBe(true);
  await done('civil', 'acknowledgeResponsibility', { id, expectedVersion: 2 }, { at: '2027-01-11T01:00:00Z' });
  // A leader answers for the business too, and half a year later the duty is over: nobody acts, and the gap is back.
  expect(
    (await gaps('LEADER_WITHOUT_BUSINESS_DUTY', { at: '2027-02-01T01:00:00Z' })).map(({ leader: of }) => of),
  ).toContain('巫溪县民政局养老服务科科长');
  expect(await missing({ at: '2027-07-01T01:00:00Z' })).toEqual(['DEPARTMENT_WITHOUT_LEADER_DUTY']);
});

test('R-13 the five levers: which of them each department uses and lacks is told, by filter and by view, and changes with the days of its duties', async () => {
  const view = '{ dutyLevers(region: "500238") { organisation held missing } }';
  const of = async (name: string, at: When) =>
    (await read('public', view, {}, at)).dutyLevers.find(({ organisation }: any) => organisation === name);
  expect(await of('巫溪县交通局', { at: '2027-01-05T01:00:00Z' })).toMatchObject({ missing: [] });
  expect(await of('巫溪县教育委员会', { at: '2027-01-05T01:00:00Z' })).toEqual({
    organisation: '巫溪县教育委员会',
    held: ['PLANNING', 'OPERATION'],
    missing: ['POLICY', 'STANDARD', 'LICENSING'],
  });
  const licensing = {
    organisationId: office('教育'),
    category: 'SECTOR_COORDINATION',
    lever: 'LICENSING',
    sectors: ['EDUCATION'],
    regions: [county],
    content: '民办学校许可审查安全条件',
    validFrom: '2027-02-01',
    validUntil: '2027-02-28',
  };
  expect(
    await refused('head', 'draftResponsibility', duty({ ...licensing, regions: [] }), { at: '2027-01-20T01:00:00Z' }),
  ).toEqual(['RESPONSIBILITY_SAYS_WHERE']);
  expect(await refused('officer-1', 'draftResponsibility', duty(licensing), { at: '2027-01-20T01:00:00Z' })).toEqual([
    'NOT_PERMITTED',
  ]);
  const id = await published(licensing, { at: '2027-01-20T01:00:00Z' });
  const filter =
    'query($id: ID!) { responsibilities(first: 20, where: { organisationId: $id, lever: [LICENSING] }) { nodes { id } } }';
  expect(
    (await read('public', filter, { id: office('教育') }, { at: '2027-02-01T01:00:00Z' })).responsibilities.nodes,
  ).toEqual([{ id }]);
  expect((await of('巫溪县教育委员会', { at: '2027-02-01T01:00:00Z' })).missing).toEqual(['POLICY', 'STANDARD']);
  expect((await of('巫溪县教育委员会', { at: '2027-03-01T01:00:00Z' })).missing).toEqual([
    'POLICY',
    'STANDARD',
    'LICENSING',
  ]);
});

test('R-16 along a corridor: its course and places are named, who prevents there is told when it is asked for, and a stretch left without an owner is a gap', async () => {
  const road = {
    organisationId: office('交通局'),
    category: 'DISASTER_PREVENTION',
    corridorKind: 'ROAD',
    corridor: 'S201省道',
    corridorCourse: '城厢镇—凤凰镇',
    regions: ['500238100000', '500238101000'],
    content: 'S201沿线灾害防治',
    validFrom: '2027-03-01',
    validUntil: '2027-05-31',
  };
  expect(
    await refused('head', 'draftResponsibility', duty({ ...road, regions: [] }), { at: '2027-02-20T01:00:00Z' }),
  ).toEqual(['RESPONSIBILITY_CORRIDOR_HAS_ITS_PLACES']);
  expect(
    await refused('head', 'draftResponsibility', duty({ ...road, corridor: null, corridorKind: null }), {
      at: '2027-02-20T01:00:00Z',
    }),
  ).toEqual(['RESPONSIBILITY_CORRIDOR_HAS_ITS_PLACES', 'RESPONSIBILITY_NAMES_ITS_DISASTERS']);
  await published(road, { at: '2027-02-20T01:00:00Z' });
  const asked = `query($region: RegionCode!, $name: String, $kind: CorridorKind, $sector: SupervisionSector) {
    responsibleBodies(region: $region, corridor: $name, corridorKind: $kind, sector: $sector) { organisation corridor category }
  }`;
  const children = async (region: string, variables: object, at: When): Promise<string[]> =>
    (await read('public', asked, { region, ...variables }, at)).responsibleBodies
      .filter(({ corridor }: any) => corridor === 'S201省道')
      .map(({ organisation }: any) => organisation);
  const at = { at: '2027-03-02T01:00:00Z' };
  expect(await children('500238100000', { name: 'S201省道' }, at)).toEqual(['巫溪县交通局']);
  expect(await children('500238100000', { kind: 'ROAD' }, at)).toEqual(['巫溪县交通局']);
  // Not where it does not run, not for another kind, and not for whoever asks about a sector.
  expect(await children('500238242000', { name: 'S201省道' }, at)).toEqual([]);
  expect(await children('500238100000', { kind: 'WATERWAY' }, at)).toEqual([]);
  expect(await children('500238100000', { sector: 'FIRE' }, at)).toEqual([]);
  const bare = async (when: When): Promise<string[]> =>
    (await gaps('CORRIDOR_WITHOUT_PREVENTER', when))
      .filter(({ corridor }) => corridor === 'S201省道')
      .map(({ region }) => region);
  expect(await bare({ at: '2027-05-31T15:00:00Z' })).toEqual([]);
  // June: the duty is over, both stretches are bare; one is taken up again.
  expect(await bare({ at: '2027-06-01T01:00:00Z' })).toEqual(['500238100000', '500238101000']);
  await published(
    { ...road, regions: ['500238101000'], validFrom: '2027-06-10', validUntil: null },
    { at: '2027-06-02T01:00:00Z' },
  );
  expect(await bare({ at: '2027-06-10T01:00:00Z' })).toEqual(['500238100000']);
});

test('R-17 a project that is no enterprise: its border is ruled, one leads, others supervise beside, from the day ahead; a ruling on an overlap makes one lead', async () => {
  const project = '红池坝隧道工程';
  const asked = {
    region: county,
    kind: 'PROJECT',
    project,
    matter: '隧道工程施工安全监管',
    reason: '公路与建设交叉',
    proposedIds: [office('交通局'), office('住房')],
  };
  expect(await refused('head', 'proposeBoundary', { ...asked, project: ' ' }, { at: '2027-03-01T01:00:00Z' })).toEqual([
    'BOUNDARY_NAMES_WHAT_IS_IN_DOUBT',
  ]);
  expect(
    await refused('head', 'proposeBoundary', { ...asked, sectors: ['FIRE'] }, { at: '2027-03-01T01:00:00Z' }),
  ).toEqual(['BOUNDARY_NAMES_WHAT_IS_IN_DOUBT']);
  const { boundaryRuling } = await done(
    'head',
    'proposeBoundary',
    asked,
    { at: '2027-03-01T01:00:00Z' },
    'boundaryRuling { id }',
  );
  const rule = {
    ...first(boundaryRuling.id),
    decidedId: office('交通局'),
    coIds: [office('住房'), office('消防')],
    document: '巫溪府办〔2027〕22号',
    effectiveFrom: '2027-04-01',
  };
  expect(
    await refused('leader', 'ruleBoundary', { ...rule, coIds: [office('交通局')] }, { at: '2027-03-10T01:00:00Z' }),
  ).toEqual(['BOUNDARY_CO_SUPERVISORS_ARE_OTHERS']);
  expect(await waitsFor('leader', 'ruleBoundary', boundaryRuling.id, { at: '2027-03-10T01:00:00Z' })).toBe(true);
  await done('leader', 'ruleBoundary', rule, { at: '2027-03-10T01:00:00Z' });
  const query = `query($project: String, $sector: SupervisionSector) {
    responsibleBodies(region: "500238118000", project: $project, sector: $sector) { organisation lead category }
  }`;
  const bodies = async (at: When): Promise<unknown[]> =>
    (await read('township-100', query, { project }, at)).responsibleBodies
      .filter(({ category }: any) => category === 'SPECIAL_SUPERVISION')
      .map(({ organisation, lead }: any) => [organisation, lead])
      .sort();
  expect(await bodies({ at: '2027-03-31T15:00:00Z' })).toEqual([]);
  expect(await bodies({ at: '2027-03-31T16:00:00Z' })).toEqual([
    ['巫溪县交通局', true],
    ['巫溪县住房和城乡建设委员会', false],
    ['巫溪县消防救援大队', false],
  ]);
  const ruling = 'query($id: ID!) { node(id: $id) { ... on BoundaryRuling { project coSupervisors { name } } } }';
  expect((await read('public', ruling, { id: boundaryRuling.id })).node).toMatchObject({
    project,
    coSupervisors: expect.arrayContaining([{ name: '巫溪县消防救援大队' }]),
  });
  // 职能交叉: the sector has two, and the ruling makes one of them the lead.
  const overlap = {
    ...asked,
    kind: 'OVERLAP',
    project: null,
    sectors: ['ELDERLY_CARE'],
    proposedIds: [office('县民政局')],
  };
  const { boundaryRuling: crossed } = await done(
    'head',
    'proposeBoundary',
    overlap,
    { at: '2027-05-01T01:00:00Z' },
    'boundaryRuling { id }',
  );
  await done(
    'leader',
    'ruleBoundary',
    { ...rule, id: crossed.id, decidedId: office('县民政局'), coIds: [office('消防')], effectiveFrom: '2027-06-01' },
    { at: '2027-05-02T01:00:00Z' },
  );
  const matrix = '{ responsibilityMatrix(region: "500238118") { sector supervisors clear } }';
  const cell = async (at: When) =>
    (await read('public', matrix, {}, at)).responsibilityMatrix.find(({ sector }: any) => sector === 'ELDERLY_CARE');
  expect((await cell({ at: '2027-05-31T15:00:00Z' })).supervisors).toEqual(['巫溪县民政局']);
  expect(await cell({ at: '2027-06-01T01:00:00Z' })).toMatchObject({
    supervisors: ['巫溪县民政局', '巫溪县消防救援大队'],
    clear: true,
  });
});

test('R-21 the chief executive for disasters: a duty of its own kind, the government’s, one in each place; where it ends, that is a gap of its own', async () => {
  const township = office('凤凰镇');
  const head = await post(township, '镇长');
  const chief = {
    region: '500238101000',
    holder: 'GOV_LEADER',
    organisationId: township,
    postId: head,
    category: 'CHIEF_EXECUTIVE',
    must: 'MANAGE_BUSINESS',
    content: '对本镇防灾减灾救灾工作负总责',
    validFrom: '2027-05-01',
  };
  expect(
    await refused('head', 'draftResponsibility', duty({ ...chief, holder: 'PARTY_LEADER' }), {
      at: '2027-04-01T01:00:00Z',
    }),
  ).toEqual(['RESPONSIBILITY_OF_A_CHIEF_IS_THE_GOVERNMENTS']);
  const of =
    'query($id: ID!) { responsibilities(first: 10, where: { organisationId: $id, category: [CHIEF_EXECUTIVE] }) { nodes { id version } } }';
  const [held] = (await read('leader', of, { id: township })).responsibilities.nodes;
  const another = await drafted(
    { ...chief, postId: await post(township, '党（工）委书记') },
    { at: '2027-04-01T01:00:00Z' },
  );
  expect(
    await refused(
      'leader',
      'publishResponsibility',
      { ...first(another), approvalDocument: '文' },
      { at: '2027-04-02T01:00:00Z' },
    ),
  ).toEqual(['RESPONSIBILITY_OF_THE_FIRST_IS_ONES_ALONE']);
  const kind = 'REGION_WITHOUT_CHIEF_EXECUTIVE';
  expect(await gaps(kind, { at: '2027-04-02T01:00:00Z' })).toEqual([]);
  await done('leader', 'supersedeResponsibility', ending(held.id, held.version, '2027-04-15'), {
    at: '2027-04-02T01:00:00Z',
  });
  // Both gaps are told apart: the safety duty of the head stands, the disaster duty does not.
  expect((await gaps(kind, { at: '2027-04-16T01:00:00Z' })).map(({ region }) => region)).toEqual(['500238101000']);
  expect(
    (await gaps('REGION_WITHOUT_GOVERNMENT_LEADER', { at: '2027-04-16T01:00:00Z' })).map(({ region }) => region),
  ).not.toContain('500238101000');
  await published(chief, { at: '2027-04-20T01:00:00Z' });
  expect(await gaps(kind, { at: '2027-05-01T01:00:00Z' })).toEqual([]);
  const asked = '{ responsibleBodies(region: "500238101000", disasterKind: "010200") { category post organisation } }';
  expect((await read('public', asked, {}, { at: '2027-05-01T01:00:00Z' })).responsibleBodies).toEqual(
    expect.arrayContaining([
      { category: 'CHIEF_EXECUTIVE', post: '镇长', organisation: expect.stringContaining('凤凰镇') },
      { category: 'CHIEF_EXECUTIVE', post: '县长', organisation: '巫溪县人民政府' },
    ]),
  );
});

test('R-22 who prevents landslides here: owners by kind of disaster, and a kind without an owner is a gap in every township until it has one', async () => {
  const asked =
    'query($kind: String!) { responsibleBodies(region: "500238100000", disasterKind: $kind) { category organisation corridor disasterKinds } }';
  const owners = async (kind: string, at: When): Promise<string[]> =>
    (await read('public', asked, { kind }, at)).responsibleBodies
      .filter(({ category }: any) => category === 'DISASTER_PREVENTION')
      .map(({ organisation }: any) => organisation);
  expect(await owners('020400', { at: '2027-01-05T01:00:00Z' })).toEqual(['巫溪县规划和自然资源局']);
  expect(await owners('010200', { at: '2027-01-05T01:00:00Z' })).toEqual(['巫溪县水利局']);
  expect(await owners('040600', { at: '2027-01-05T01:00:00Z' })).toEqual(['巫溪县林业局']);
  const kind = 'DISASTER_WITHOUT_PREVENTER';
  expect(await gaps(kind, { at: '2027-01-05T01:00:00Z' })).toEqual([]);
  const forest =
    'query($id: ID!) { responsibilities(first: 10, where: { organisationId: $id, disasterKind: "040600" }) { nodes { id version } } }';
  const [held] = (await read('leader', forest, { id: office('林业') })).responsibilities.nodes;
  await done('leader', 'supersedeResponsibility', ending(held.id, held.version, '2027-09-30'), {
    at: '2027-09-01T01:00:00Z',
  });
  expect(await gaps(kind, { at: '2027-09-30T15:00:00Z' })).toEqual([]);
  const bare = await gaps(kind, { at: '2027-10-01T01:00:00Z' });
  expect(new Set(bare.map(({ disasterKind }) => disasterKind))).toEqual(new Set(['040600']));
  expect(bare).toHaveLength(32);
  const fire = {
    organisationId: office('林业'),
    category: 'DISASTER_PREVENTION',
    regions: [county],
    content: '森林火灾防治主责',
    validFrom: '2027-10-10',
  };
  expect(await refused('forestry', 'draftResponsibility', duty(fire), { at: '2027-10-02T01:00:00Z' })).toEqual([
    'RESPONSIBILITY_NAMES_ITS_DISASTERS',
  ]);
  expect(
    await refused('forestry', 'draftResponsibility', duty({ ...fire, disasterKinds: ['99'] }), {
      at: '2027-10-02T01:00:00Z',
    }),
  ).toEqual(['RESPONSIBILITY_NAMES_ITS_DISASTERS']);
  await published({ ...fire, disasterKinds: ['0406'] }, { at: '2027-10-02T01:00:00Z' });
  expect(await gaps(kind, { at: '2027-10-10T01:00:00Z' })).toEqual([]);
});

test('R-29 wharves, hospitals, schools: a unit of the named kinds without a disaster duty is a gap; its duty is published, told of it alone, and signed by it', async () => {
  const bodies =
    'query($id: ID!) { responsibleBodies(enterpriseId: $id) { category holder responsibility { ... on Responsibility { content holderEnterprise { id } } } } }';
  const { enterprise } = await done(
    'township-100',
    'registerEnterprise',
    {
      region: '500238100205',
      creditCode: '91500299MA0T0010XJ',
      name: '演示大宁河码头',
      sector: 'WATER_TRANSPORT',
      industryCode: '5532',
      address: '演示',
    },
    { at: '2027-03-01T01:00:00Z' },
    'enterprise { id }',
  );
  const { id } = enterprise;
  const bare = async (at: When, who = 'head') =>
    (await gaps('ENTERPRISE_WITHOUT_DISASTER_DUTY', at, who)).some(({ enterpriseIds }) => enterpriseIds.includes(id));
  expect([
    await bare({ at: '2027-03-02T01:00:00Z' }),
    await bare({ at: '2027-03-02T01:00:00Z' }, 'construction'),
  ]).toEqual([true, false]);
  const own = {
    holder: 'ENTERPRISE',
    holderEnterpriseId: id,
    enterpriseIds: [id],
    category: 'DISASTER_PREVENTION',
    must: 'MANAGE_PRODUCTION',
    content: '码头洪水期停航避险',
    validFrom: '2027-03-10',
    validUntil: '2027-10-31',
  };
  expect(
    await refused('head', 'draftResponsibility', duty({ ...own, holderEnterpriseId: null }), {
      at: '2027-03-05T01:00:00Z',
    }),
  ).toEqual(['RESPONSIBILITY_NAMES_A_STANDING_HOLDER']);
  expect(
    await refused('head', 'draftResponsibility', duty({ ...own, content: ' ' }), { at: '2027-03-05T01:00:00Z' }),
  ).toEqual(['RESPONSIBILITY_STATES_CONTENT_AND_BASIS']);
  const duties = await published(own, { at: '2027-03-05T01:00:00Z' });
  expect(await bare({ at: '2027-03-10T01:00:00Z' })).toBe(false);
  const of = async (unit: string, at: When): Promise<any[]> =>
    (await read('head', bodies, { id: unit }, at)).responsibleBodies.filter(
      ({ category, holder }: any) => category === 'DISASTER_PREVENTION' && holder === 'ENTERPRISE',
    );
  expect(await of(id, { at: '2027-03-10T01:00:00Z' })).toMatchObject([
    { responsibility: { content: '码头洪水期停航避险', holderEnterprise: { id } } },
  ]);
  expect(await of(firm, { at: '2027-03-10T01:00:00Z' })).not.toContainEqual(
    expect.objectContaining({ responsibility: expect.objectContaining({ content: '码头洪水期停航避险' }) }),
  );
  expect(
    await refused(
      'transport',
      'acknowledgeResponsibility',
      { id: duties, expectedVersion: 2 },
      { at: '2027-03-11T01:00:00Z' },
    ),
  ).toEqual(['RESPONSIBILITY_SIGNED_BY_ITS_HOLDER']);
  // November: the flood season's duty is over, and the wharf is asked for again.
  expect(await bare({ at: '2027-11-01T01:00:00Z' })).toBe(true);
});

test('R-29 a hospital, a school: asked for by what they are; the unit itself signs for its duty, nobody in its stead, and is asked for again when it ends', async () => {
  const bare = async (unit: string, at: When) =>
    (await gaps('ENTERPRISE_WITHOUT_DISASTER_DUTY', at)).some(({ enterpriseIds }) => enterpriseIds.includes(unit));
  const units = await Promise.all(
    (
      [
        ['演示中心卫生院', 'MEDICAL', '8423', '91500299MA0T001423', true],
        ['演示九年制学校', 'EDUCATION', '8331', '91500299MA0T00150X', true],
        ['演示五金商行', 'INDUSTRY_TRADE', '5211', '91500299MA0T00169T', false],
      ] as const
    ).map(async ([name, sector, industryCode, creditCode, named]) => {
      const input = { region: '500238100205', creditCode, name, sector, industryCode, address: '演示' };
      const { enterprise } = await done(
        'township-100',
        'registerEnterprise',
        input,
        { at: '2028-03-01T01:00:00Z' },
        'enterprise { id }',
      );
      return [enterprise.id, named] as const;
    }),
  );
  for (const [id, named] of units) expect(await bare(id, { at: '2028-03-02T01:00:00Z' })).toBe(named);
  // The unit that signs becomes a hotel by its licence, and so one of the named kinds.
  const { enterprise } = await read('enterprise', 'query($id: ID!) { enterprise(id: $id) { version } }', {
    id: firm,
  });
  expect(await bare(firm, { at: '2028-03-02T01:00:00Z' })).toBe(false);
  await done(
    'officer-1',
    'amendEnterprise',
    { id: firm, expectedVersion: enterprise.version, basis: '变更登记', sector: 'TOURISM', industryCode: '6110' },
    { at: '2028-03-02T01:00:00Z' },
  );
  const theirs = `query { responsibilities(first: 100, where: { category: [DISASTER_PREVENTION], holder: [ENTERPRISE], on: "2028-03-02" }) {
    nodes { id version holderEnterprise { id } } } }`;
  const { nodes } = (await read('enterprise', theirs, {}, { at: '2028-03-02T02:00:00Z' })).responsibilities;
  for (const { id, version } of nodes.filter(({ holderEnterprise }: any) => holderEnterprise?.id === firm)) {
    const end = ending(id, version, '2028-03-03');
    expect(await refused('enterprise', 'supersedeResponsibility', end, { at: '2028-03-02T03:00:00Z' })).toEqual([
      'NOT_PERMITTED',
    ]);
    await done('leader', 'supersedeResponsibility', end, { at: '2028-03-02T03:00:00Z' });
  }
  expect(await bare(firm, { at: '2028-03-03T15:59:00Z' })).toBe(false);
  expect(await bare(firm, { at: '2028-03-03T16:00:00Z' })).toBe(true);
  const own = (await read('enterprise', '{ viewer { organisation { id } } }')).viewer.organisation.id;
  const id = await published(
    {
      holder: 'ENTERPRISE',
      organisationId: own,
      holderEnterpriseId: firm,
      enterpriseIds: [firm],
      category: 'DISASTER_PREVENTION',
      must: 'MANAGE_PRODUCTION',
      content: '汛期住客转移避险',
      validFrom: '2028-03-10',
      validUntil: '2028-10-31',
    },
    { at: '2028-03-05T01:00:00Z' },
  );
  const sign = { id, expectedVersion: 2 };
  for (const who of ['transport', 'township-100', 'head'])
    expect(await refused(who, 'acknowledgeResponsibility', sign, { at: '2028-03-11T01:00:00Z' })).toEqual([
      'RESPONSIBILITY_SIGNED_BY_ITS_HOLDER',
    ]);
  // Left unsigned it waits for the unit, and for nobody else.
  expect(await waitsFor('enterprise', 'acknowledgeResponsibility', id, { at: '2028-05-01T01:00:00Z' })).toBe(true);
  expect(await waitsFor('township-100', 'acknowledgeResponsibility', id, { at: '2028-05-01T01:00:00Z' })).toBe(false);
  const signed = await done(
    'enterprise',
    'acknowledgeResponsibility',
    sign,
    { at: '2028-05-02T01:00:00Z' },
    'responsibility { status acknowledgedAt }',
  );
  expect(signed.responsibility).toEqual({ status: 'ACKNOWLEDGED', acknowledgedAt: '2028-05-02T01:00:00.000Z' });
  expect(await bare(firm, { at: '2028-10-31T15:59:00Z' })).toBe(false);
  expect(await bare(firm, { at: '2028-10-31T16:00:00Z' })).toBe(true);
});
