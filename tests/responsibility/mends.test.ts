import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { morning, part, telling, type When } from '../support/telling.js';
import { pdf, world, type World } from '../support/world.js';

// What those who answer for something may not do to the record of it, and what they may not be blamed for.
let w: World;
const { read, refused, done, latest, waiting, named } = telling(() => w);
let offices: Record<string, string>;
let posts: Record<string, string>;
beforeAll(async () => {
  w = await world();
  ({ offices, posts } = await named());
});
afterAll(() => w.close());

const office = (has: string): string => part(offices, has);
const file = async (who: string): Promise<string> => (await w.send(who, pdf)).id;
const itemsOf = async (list: string): Promise<any[]> =>
  (
    await read(
      'leader',
      'query($id: ID!) { dutyItems(where: { listId: $id }, first: 50) { nodes { id status content } } }',
      { id: list },
    )
  ).dutyItems.nodes;
const listOf = (title: string, over: object = {}) => ({
  organisationId: office('交通局'),
  kind: 'DUTY',
  year: 2027,
  title,
  document: '巫溪交通〔2027〕3号',
  publishedOn: '2027-01-10',
  items: [{ organisationId: office('交通局'), content: '客运站隐患清零', submissionDue: '2027-02-20T10:00:00Z' }],
  ...over,
});
async function published(who: string, title: string, over: object = {}, when: When = morning('2027-01-10')) {
  const { dutyList } = await done(who, 'publishDutyList', listOf(title, over), when, 'dutyList { id }');
  const [item] = await itemsOf(dutyList.id);
  return { list: dutyList.id as string, item: item.id as string };
}
/** Drafted by the office itself, approved by a county leader, published by the office. */
async function approved(title: string, over: object, when: When) {
  const { publishedOn: _, ...draft } = listOf(title, over) as any;
  const { dutyDraft } = await done('transport', 'draftDutyList', draft, when, 'dutyDraft { id }');
  const approval = { ...(await latest('leader', dutyDraft.id, when)), approvalDocument: '巫溪府〔2027〕4号' };
  await done('leader', 'approveDutyList', approval, when);
  const { dutyDraft: out } = await done(
    'transport',
    'publishApprovedList',
    await latest('transport', dutyDraft.id, when),
    when,
    'dutyDraft { list { id } }',
  );
  const [item] = await itemsOf(out.list.id);
  return { list: out.list.id as string, item: item.id as string };
}

test('an office does not end the list that its lapses stand on: a county leader does, and the month still counts them', async () => {
  const { list, item } = await published('transport', '客运站清单');
  const { list: later } = await published('transport', '客运站清单（二）', {
    items: [{ organisationId: office('交通局'), content: '客运站隐患排查' }],
  });
  const late = morning('2027-02-21');
  const withdraw = async () => ({ ...(await latest('transport', list, late)), document: '文', reason: '重新公布' });
  const supersede = async () => ({ ...(await latest('transport', list, late)), successorId: later, reason: '修订' });
  expect(await refused('transport', 'withdrawDutyList', await withdraw(), late)).toEqual([
    'LIST_LEAVES_NO_LAPSE_BEHIND',
  ]);
  expect(await refused('transport', 'supersedeDutyList', await supersede(), late)).toEqual([
    'LIST_LEAVES_NO_LAPSE_BEHIND',
  ]);
  expect(await refused('head', 'withdrawDutyList', await withdraw(), late)).toEqual(['LIST_LEAVES_NO_LAPSE_BEHIND']);
  // A letter about it that is open keeps the list as well, although the item was submitted after it.
  await done(
    'head',
    'issueSupervision',
    {
      organisationId: office('交通局'),
      level: 'REMINDER',
      aboutId: item,
      matter: '客运站隐患未清零',
      requirement: '限期完成',
    },
    late,
  );
  const submitted = {
    ...(await latest('transport', item, late)),
    progress: '已清零',
    evidenceFileIds: [await file('transport')],
  };
  await done('transport', 'submitDutyItem', submitted, late);
  expect(await refused('transport', 'withdrawDutyList', await withdraw(), late)).toEqual([
    'LIST_LEAVES_NO_LAPSE_BEHIND',
  ]);
  await done('leader', 'withdrawDutyList', await withdraw(), late);
  expect(await itemsOf(list)).toMatchObject([{ status: 'WITHDRAWN' }]);
  // Nothing is owed of the other yet: its own office may take it back.
  await done(
    'transport',
    'withdrawDutyList',
    { ...(await latest('transport', later, late)), document: '文', reason: '重复' },
    late,
  );
});

test('what was approved, or published by others, is not reworded by whoever answers for it', async () => {
  const when = morning('2027-03-01');
  const words = async (id: string) => ({ ...(await latest('transport', id, when)), content: '检查', reason: '表述' });
  const title = async (id: string) => ({ ...(await latest('transport', id, when)), title: '新名称', reason: '表述' });
  const own = await published('transport', '自有清单');
  // Once it is overdue, a county leader who does not answer for it puts its words right.
  expect(await refused('transport', 'correctDutyItem', await words(own.item), when)).toEqual([
    'DUTY_CORRECTED_BY_WHO_BOUND',
  ]);
  await done('transport', 'correctDutyItem', await words(own.item), morning('2027-02-01'));
  const { item: bound } = await published('head', '局定清单', { organisationId: office('应急管理局') });
  expect(await refused('transport', 'correctDutyItem', await words(bound), when)).toEqual([
    'DUTY_CORRECTED_BY_WHO_BOUND',
  ]);
  await done('head', 'correctDutyItem', await words(bound), morning('2027-02-01'));
  const of = await approved('经批准的清单', { items: [{ organisationId: office('交通局'), content: '检查' }] }, when);
  for (const who of ['transport', 'head'])
    expect([
      await refused(who, 'correctDutyItem', await words(of.item), when),
      await refused(who, 'correctDutyList', await title(of.list), when),
    ]).toEqual([['DUTY_CORRECTED_BY_WHO_BOUND'], ['LIST_APPROVED_CORRECTED_FROM_ABOVE']]);
  await done('leader', 'correctDutyItem', await words(of.item), when);
  await done('leader', 'correctDutyList', await title(of.list), when);
});

test('nothing falls due before it was asked for, and of two lists of powers the public reads the later', async () => {
  const when = morning('2027-03-02');
  const due = (submissionDue: string) => ({
    publishedOn: '2027-03-02',
    items: [{ organisationId: office('交通局'), content: '检查', submissionDue }],
  });
  for (const early of ['2020-06-30T10:00:00Z', '2027-03-01T15:59:59Z'])
    expect(await refused('transport', 'publishDutyList', listOf(`早于公布${early}`, due(early)), when)).toEqual([
      'LIST_ITEMS_FALL_DUE_AFTER_IT_BINDS',
    ]);
  await published('transport', '公布之日到期', due('2027-03-01T16:00:00Z'), when);
  // Approved, and left lying until an item has fallen due: it is rejected and drafted anew.
  const { publishedOn: _, ...draft } = listOf('搁置的清单', due('2027-03-10T10:00:00Z')) as any;
  const { dutyDraft } = await done('transport', 'draftDutyList', draft, when, 'dutyDraft { id }');
  await done(
    'leader',
    'approveDutyList',
    { ...(await latest('leader', dutyDraft.id, when)), approvalDocument: '批' },
    when,
  );
  const after = morning('2027-03-11');
  expect(
    await refused('transport', 'publishApprovedList', await latest('transport', dutyDraft.id, after), after),
  ).toEqual(['LIST_APPROVED_BINDS_BEFORE_IT_FALLS_DUE']);
  await done(
    'leader',
    'rejectDutyList',
    { ...(await latest('leader', dutyDraft.id, after)), opinion: '期限已过' },
    after,
  );
  const powers = (content: string) => ({
    kind: 'POWER',
    items: [{ organisationId: office('交通局'), content }],
  });
  const csv = async (): Promise<string> =>
    (
      await fetch(`${w.service.address}/lists/powers.csv`, {
        headers: { authorization: `Bearer ${await w.tokenOf('public')}` },
      })
    ).text();
  await approved('权力清单（旧）', powers('旧的处罚权'), when);
  expect(await csv()).toContain('旧的处罚权');
  await approved('权力清单（新）', powers('新的处罚权'), after);
  expect(await csv()).toContain('新的处罚权');
  expect(await csv()).not.toContain('旧的处罚权');
});

test('a matter that a leader has not decided is late by nobody who may not answer it, and waits for whom it may', async () => {
  const t0 = morning('2027-04-01');
  const { issue } = await done(
    'head',
    'raiseIssue',
    {
      organisationId: office('交通局'),
      coOrganisationIds: [office('水利局')],
      pool: 'LIST',
      kind: 'COORDINATION',
      content: '涉水公路塌方',
      source: '日常检查',
      rectificationDue: '2027-04-20T10:00:00Z',
    },
    t0,
    'issue { id }',
  );
  const late = morning('2027-04-21');
  const isWaiting = async (who: string, act: string, id: string = issue.id, when = late): Promise<boolean> =>
    (await waiting(who, act, when)).some(({ id: each }) => each === id);
  const overdue =
    'query($id: ID!) { issues(first: 50, where: { organisationId: $id, overdue: true }) { nodes { id } } }';
  const isLate = async (when = late): Promise<boolean> =>
    (await read('head', overdue, { id: office('交通局') }, when)).issues.nodes.some(({ id }: any) => id === issue.id);
  const letter = {
    organisationId: office('交通局'),
    level: 'REMINDER',
    aboutId: issue.id,
    matter: '塌方未治理',
    requirement: '限期整改',
  };
  expect([
    await isWaiting('head', 'issueSupervision'),
    await isWaiting('transport', 'answerIssue'),
    await isLate(),
    await isWaiting('leader', 'decideIssue'),
  ]).toEqual([false, false, false, true]);
  expect(await refused('head', 'issueSupervision', letter, late)).toEqual([
    'SUPERVISION_NOT_FOR_WHAT_A_LEADER_DECIDES',
  ]);
  await done(
    'leader',
    'decideIssue',
    {
      ...(await latest('leader', issue.id, late)),
      decision: '交通局牵头，水利局配合',
      offices: ['交通局', '水利局'].map((each) => ({
        organisationId: office(each),
        rectificationDue: '2027-05-06T10:00:00Z',
      })),
    },
    late,
  );
  // The day that passed was the leader's; from the new one the offices are late by themselves.
  expect([
    await isWaiting('head', 'issueSupervision'),
    await isWaiting('transport', 'answerIssue'),
    await isLate(),
    await isWaiting('leader', 'decideIssue'),
  ]).toEqual([false, true, false, false]);
  const later = morning('2027-05-07');
  expect([
    await isWaiting('head', 'issueSupervision', issue.id, later),
    await isWaiting('transport', 'answerIssue', issue.id, later),
    await isLate(later),
    await isWaiting('leader', 'decideIssue', issue.id, later),
  ]).toEqual([true, true, true, false]);
  await done('head', 'issueSupervision', letter, later);
  // Rectified, it waits for whoever may verify it, and of its leading office only once the other is verified.
  await done(
    'transport',
    'answerIssue',
    { ...(await latest('transport', issue.id, late)), answer: '已治理', evidenceFileIds: [await file('transport')] },
    late,
  );
  expect([await isWaiting('head', 'verifyIssue'), await isWaiting('transport', 'verifyIssue')]).toEqual([false, false]);
});

test('whoever is named by what was heard, found or taken over reads where it stands; a rejected draft goes back', async () => {
  const when = morning('2027-05-10');
  const { leaderVisit } = await done(
    'leader',
    'recordLeaderVisit',
    {
      postId: part(posts, '常务副县长'),
      visitedOn: '2027-05-09',
      location: '客运总站',
      matter: '节前安全检查',
      findings: [{ organisationId: office('交通局'), content: '安检门未启用' }],
    },
    when,
    'leaderVisit { id }',
  );
  const findings =
    'query { visitFindings(first: 50) { nodes { id content visit { location visitedOn } organisation { id } } } }';
  const own = (await read('transport', findings, {}, when)).visitFindings.nodes;
  expect(own.find(({ content }: any) => content === '安检门未启用').visit).toEqual({
    location: '客运总站',
    visitedOn: '2027-05-09',
  });
  const visit = 'query($id: ID!) { node(id: $id) { id } }';
  expect((await read('construction', visit, { id: leaderVisit.id }, when)).node).toBeNull();
  // It waits for the bureau, which may raise an issue with any office, and not for whoever was found at fault.
  const found = own.find(({ content }: any) => content === '安检门未启用').id;
  const follows = async (who: string): Promise<boolean> =>
    (await waiting(who, 'followVisitFinding', when)).some(({ id }) => id === found);
  expect([await follows('transport'), await follows('head')]).toEqual([false, true]);

  const { publishedOn: _, ...draft } = listOf('不予批准的清单', {
    items: [{ organisationId: office('交通局'), content: '检查' }],
  }) as any;
  const { dutyDraft } = await done('transport', 'draftDutyList', draft, when, 'dutyDraft { id }');
  await done(
    'leader',
    'rejectDutyList',
    { ...(await latest('leader', dutyDraft.id, when)), opinion: '事项不具体' },
    when,
  );
  const back = async (who: string) =>
    (await waiting(who, 'draftDutyList', when)).find(({ id }) => id === dutyDraft.id)?.draft;
  expect(await back('transport')).toMatchObject({ kind: 'DUTY', year: '2027', title: '不予批准的清单' });
  expect(await back('construction')).toBeUndefined();
  await done('transport', 'draftDutyList', { ...draft, title: '重新起草的清单' }, morning('2027-05-11'));
  expect(await back('transport')).toBeUndefined();
});
