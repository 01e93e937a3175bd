import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { morning, part, telling, type When } from '../support/telling.js';
import { pdf, world, type World } from '../support/world.js';

// Lists of powers, of responsibilities and of leaders: who must have one, who lets it bind, and who ends it.
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
const post = (has: string): string => part(posts, has);
const listOf = (organisationId: string, kind: string, title: string, over: object = {}) => ({
  organisationId,
  kind,
  year: 2027,
  title,
  document: '巫溪安委办〔2027〕6号',
  items: [{ organisationId, content: `${title}事项` }],
  ...over,
});
const gapsOf = async (kind: string, when: When): Promise<string[]> =>
  (
    await read('head', '{ responsibilityGaps(region: "500238") { kind organisation leader } }', {}, when)
  ).responsibilityGaps
    .filter((each: any) => each.kind === kind)
    .map(({ organisation, leader }: any) => organisation ?? leader);
/** Which list waits to be drafted for an office or a post, and until when. */
const owed = async (who: string, of: string, when: When): Promise<any> => {
  const found = (await waiting(who, 'draftDutyList', when)).filter(({ draft }) =>
    [draft.postId, draft.organisationId].includes(of),
  );
  return found.map(({ due, overdue, draft }) => [draft.kind, due, overdue]);
};
async function draft(who: string, list: object, when: When): Promise<string> {
  return (await done(who, 'draftDutyList', list, when, 'dutyDraft { id }')).dutyDraft.id;
}
async function approve(who: string, id: string, when: When): Promise<void> {
  await done(who, 'approveDutyList', { ...(await latest(who, id, when)), approvalDocument: '巫溪府〔2027〕8号' }, when);
}
async function publish(who: string, id: string, when: When): Promise<string> {
  const entry = await latest(who, id, when);
  return (await done(who, 'publishApprovedList', entry, when, 'dutyDraft { list { id } }')).dutyDraft.list.id;
}

test('R-06 nobody publishes powers at once: what a leader of another office approved is in force till the next approved one; a department that lacks one of its two lists is a gap, and it waits for whoever drafts it', async () => {
  const transport = office('交通局');
  const bureau = office('巫溪县应急管理局');
  const t = morning('2027-02-01');
  const isMissing = async (kind: string, name: string, when: When) => (await gapsOf(kind, when)).includes(name);
  expect([
    await isMissing('DEPARTMENT_WITHOUT_POWER_LIST', '巫溪县交通局', t),
    await isMissing('DEPARTMENT_WITHOUT_RESPONSIBILITY_LIST', '巫溪县交通局', t),
    await isMissing('DEPARTMENT_WITHOUT_POWER_LIST', '巫溪县应急管理局', t),
    // A department that holds no safety duty owes none.
    await isMissing('DEPARTMENT_WITHOUT_POWER_LIST', '巫溪县财政局', t),
  ]).toEqual([true, true, false, false]);
  expect(await owed('transport', transport, t)).toMatchObject([['POWER', '2024-01-31T15:59:59.999Z', true]]);
  expect(await owed('construction', transport, t)).toEqual([]);

  // The head of the bureau, a deputy and the first responsible persons alike go by way of a draft.
  for (const [who, of, kind] of [
    ['head', bureau, 'POWER'],
    ['head', transport, 'RESPONSIBILITY'],
    ['leader', transport, 'POWER'],
    ['mayor', office('巫溪县人民政府'), 'POWER'],
  ] as const)
    expect([
      who,
      await refused(who, 'publishDutyList', listOf(of, kind, '直接公布', { publishedOn: '2027-02-01' }), t),
    ]).toEqual([who, ['LIST_APPROVED_BEFORE_IT_BINDS']]);
  const powers = await draft('transport', listOf(transport, 'POWER', '交通权力清单'), t);
  expect(await owed('transport', transport, t)).toMatchObject([['RESPONSIBILITY', expect.anything(), true]]);
  expect(
    await refused('head', 'approveDutyList', { ...(await latest('head', powers, t)), approvalDocument: '批' }, t),
  ).toEqual(['NOT_PERMITTED']);
  // A draft is no list: till it is approved and published the gap stays.
  expect(await isMissing('DEPARTMENT_WITHOUT_POWER_LIST', '巫溪县交通局', morning('2027-02-20'))).toBe(true);
  await approve('leader', powers, morning('2027-02-21'));
  const list = await publish('transport', powers, morning('2027-02-22'));
  const after = morning('2027-02-23');
  expect([
    await isMissing('DEPARTMENT_WITHOUT_POWER_LIST', '巫溪县交通局', after),
    await isMissing('DEPARTMENT_WITHOUT_RESPONSIBILITY_LIST', '巫溪县交通局', after),
  ]).toEqual([false, true]);
  const asked = '{ responsibilityGaps(region: "500238", on: "2027-02-21") { kind organisation } }';
  expect((await read('head', asked, {}, after)).responsibilityGaps).toContainEqual({
    kind: 'DEPARTMENT_WITHOUT_POWER_LIST',
    organisation: '巫溪县交通局',
  });

  // The head neither takes it back, rewords it, nor lets another that nobody approved follow it.
  const withdraw = async (who: string, id: string) => ({
    ...(await latest(who, id, after)),
    document: '文',
    reason: '改',
  });
  expect([
    await refused('head', 'withdrawDutyList', await withdraw('head', list), after),
    await refused(
      'head',
      'correctDutyList',
      { ...(await latest('head', list, after)), title: '甲', reason: '改' },
      after,
    ),
  ]).toEqual([['LIST_APPROVED_WITHDRAWN_FROM_ABOVE'], ['LIST_APPROVED_CORRECTED_FROM_ABOVE']]);
  // The government's own is approved by a leader who sits elsewhere.
  const own = await draft('leader', listOf(office('巫溪县人民政府'), 'POWER', '县政府权力清单'), t);
  expect(await owedApproval('mayor', own, t)).toBe(false);
  expect(await owedApproval('secretary', own, t)).toBe(true);
  expect(
    await refused('mayor', 'approveDutyList', { ...(await latest('mayor', own, t)), approvalDocument: '批' }, t),
  ).toEqual(['LIST_OF_POWERS_APPROVED_FROM_ABOVE']);
  await approve('secretary', own, t);
  // Withdrawn by a leader, it lacks again, and waits for the department from then on.
  await done('leader', 'withdrawDutyList', await withdraw('leader', list), after);
  expect(await isMissing('DEPARTMENT_WITHOUT_POWER_LIST', '巫溪县交通局', morning('2027-02-24'))).toBe(true);
  expect(await owed('transport', transport, morning('2027-12-01'))).toMatchObject([['POWER', expect.anything(), true]]);
});
const owedApproval = async (who: string, id: string, when: When): Promise<boolean> =>
  (await waiting(who, 'approveDutyList', when)).some((each) => each.id === id);

test("R-04 R-05 a leader's lists of the year: due by a day, then told as lacking; what another leader published at once is ended by neither the leader nor the bureau", async () => {
  const industry = post('副县长（分管工业、交通、市场监管）');
  const government = office('巫溪县人民政府');
  const title = '巫溪县人民政府副县长（分管工业、交通、市场监管）';
  const january = morning('2027-01-04');
  // It waits for the leader from new year on, and for the bureau once its day is over; no gap is told before that.
  const due = '2027-04-01T15:59:59.999Z';
  expect(await owed('deputy-industry', industry, january)).toEqual([['DUTY', due, false]]);
  expect(await owed('head', industry, morning('2027-04-01'))).toEqual([]);
  expect(await gapsOf('LEADER_WITHOUT_DUTY_LIST', morning('2027-04-01'))).toEqual([]);
  const late = morning('2027-04-02');
  expect(await owed('head', industry, late)).toEqual([['DUTY', due, true]]);
  expect(await gapsOf('LEADER_WITHOUT_DUTY_LIST', late)).toContain(title);
  expect(await gapsOf('LEADER_WITHOUT_YEARLY_LIST', late)).toContain(title);

  const items = [
    {
      organisationId: government,
      postId: industry,
      content: '包保三家企业',
      submissionDue: '2027-11-30T10:00:00Z',
    },
  ];
  const duties = listOf(government, 'DUTY', '分管工业副县长职责清单', { postId: industry, items });
  const own = { ...duties, publishedOn: '2027-04-02' };
  expect(await refused('deputy-industry', 'publishDutyList', own, late)).toEqual([
    'LIST_OF_A_LEADER_APPROVED_BY_ANOTHER',
  ]);
  expect(await refused('head', 'publishDutyList', own, late)).toEqual(['LIST_APPROVED_BEFORE_IT_BINDS']);
  const { dutyList } = await done('mayor', 'publishDutyList', own, late, 'dutyList { id approvalDocument }');
  expect(dutyList.approvalDocument).toBeNull();
  expect(await gapsOf('LEADER_WITHOUT_DUTY_LIST', late)).not.toContain(title);
  expect(await owed('deputy-industry', industry, late)).toEqual([['ANNUAL_KEY', due, true]]);

  const may = morning('2027-05-10');
  const end = async (who: string) => ({ ...(await latest(who, dutyList.id, may)), document: '文', reason: '不再承担' });
  for (const who of ['deputy-industry', 'head'])
    expect([who, await refused(who, 'withdrawDutyList', await end(who), may)]).toEqual([
      who,
      ['LIST_APPROVED_WITHDRAWN_FROM_ABOVE'],
    ]);
  const { dutyList: lighter } = await done(
    'leader',
    'publishDutyList',
    { ...own, title: '分管工业副县长职责清单（减）', publishedOn: '2027-05-10' },
    may,
    'dutyList { id }',
  );
  const follow = async (who: string) => ({
    ...(await latest(who, dutyList.id, may)),
    successorId: lighter.id,
    reason: '减轻',
  });
  expect(await refused('deputy-industry', 'supersedeDutyList', await follow('deputy-industry'), may)).toEqual([
    'LIST_NOT_SUPERSEDED_BY_THE_LEADER_IT_BINDS',
  ]);
  const words = async (who: string) => {
    const found = 'query($id: ID!) { dutyItems(where: { listId: $id }, first: 5) { nodes { id } } }';
    const [{ id }] = (await read('head', found, { id: dutyList.id })).dutyItems.nodes;
    return { ...(await latest(who, id, may)), content: '包保一家企业', reason: '减轻' };
  };
  for (const who of ['deputy-industry', 'head'])
    expect([who, await refused(who, 'correctDutyItem', await words(who), may)]).toEqual([
      who,
      ['DUTY_CORRECTED_BY_WHO_BOUND'],
    ]);
  await done('mayor', 'withdrawDutyList', await end('mayor'), may);
});

test("R-05 an item of a leader's year has the year as its day; what is not reached is told as failed or carried over by the other first responsible person, and by nobody before the year is over", async () => {
  const rural = post('副县长（分管农业农村、水利、林业）');
  const government = office('巫溪县人民政府');
  const yearly = (year: number, contents: readonly string[]) => ({
    ...listOf(government, 'ANNUAL_KEY', `${year}年度重点工作`),
    year,
    postId: rural,
    items: contents.map((content) => ({ organisationId: government, postId: rural, content })),
  });
  const itemsOf = async (list: string): Promise<any[]> => {
    const query =
      'query($id: ID!) { dutyItems(where: { listId: $id }, first: 9) { nodes { id content status submissionDue overdue endReason laterItem { id } } } }';
    return (await read('mayor', query, { id: list }, morning('2028-01-03'))).dutyItems.nodes;
  };
  const listed = async (year: number, contents: readonly string[], when: When) => {
    const id = await draft('head', yearly(year, contents), when);
    await approve('mayor', id, when);
    return itemsOf(await publish('head', id, when));
  };
  // A year that is over by the day on which it is listed is nobody's any more.
  expect(await refused('head', 'draftDutyList', yearly(2026, ['补登']), morning('2027-01-11'))).toEqual([
    'LIST_ITEMS_FALL_DUE_AFTER_IT_BINDS',
  ]);
  const [failing, carried, finished] = await listed(
    2027,
    ['病险水库除险', '农机隐患清零', '森林防火督查'],
    morning('2027-01-11'),
  );
  expect(failing.submissionDue).toBe('2027-12-31T15:59:59.999Z');
  const over = morning('2028-01-03');
  const ends = async (who: string, of: { id: string }, when: When, more: object = {}) => ({
    ...(await latest(who, of.id, when)),
    ending: 'FAILED',
    reason: '资金未到位',
    ...more,
  });
  const waits = async (who: string, of: { id: string }, when: When): Promise<any> =>
    (await waiting(who, 'endDutyItem', when)).find(({ id }) => id === of.id);
  const newYearsEve = morning('2027-12-31');
  expect(await refused('mayor', 'endDutyItem', await ends('mayor', failing, newYearsEve), newYearsEve)).toEqual([
    'DUTY_ENDED_ONCE_ITS_YEAR_IS_OVER',
  ]);
  expect(await waits('mayor', failing, newYearsEve)).toBeUndefined();
  const file = (await w.send('deputy-rural', pdf)).id;
  const submitted = {
    ...(await latest('deputy-rural', finished.id, newYearsEve)),
    progress: '完成',
    evidenceFileIds: [file],
  };
  await done('deputy-rural', 'submitDutyItem', submitted, newYearsEve);

  // Nobody does anything: it is late by itself, leads to a letter, and waits for whoever stands above.
  expect((await itemsOf((await listId(failing))!)).map(({ overdue }) => overdue)).toEqual([true, true, false]);
  expect((await waiting('mayor', 'issueSupervision', over)).some(({ id }) => id === failing.id)).toBe(true);
  expect([await waits('mayor', failing, over), await waits('deputy-rural', failing, over)]).toMatchObject([
    { overdue: false },
    undefined as never,
  ]);
  expect(await waits('secretary', failing, morning('2028-03-01'))).toMatchObject({ overdue: true });
  expect([
    await refused('deputy-rural', 'endDutyItem', await ends('deputy-rural', failing, over), over),
    await refused('head', 'endDutyItem', await ends('head', failing, over), over),
    await refused('mayor', 'endDutyItem', await ends('mayor', finished, over), over),
  ]).toEqual([['DUTY_OF_A_LEADER_JUDGED_BY_THE_FIRST'], ['DUTY_OF_A_LEADER_JUDGED_BY_THE_FIRST'], ['ILLEGAL_MOVE']]);
  await done('mayor', 'endDutyItem', await ends('mayor', failing, over), over);
  const carry = { ending: 'CARRIED_OVER', successorId: finished.id };
  expect(await refused('secretary', 'endDutyItem', await ends('secretary', carried, over, carry), over)).toEqual([
    'DUTY_CARRIED_OVER_INTO_A_LATER_ONE',
  ]);
  const [next] = await listed(2028, ['农机隐患清零（续）'], over);
  const into = { ...carry, successorId: next.id };
  await done('secretary', 'endDutyItem', await ends('secretary', carried, over, into), over);
  expect(await itemsOf((await listId(failing))!)).toMatchObject([
    { status: 'FAILED', overdue: false, endReason: '资金未到位', laterItem: null },
    { status: 'CARRIED_OVER', laterItem: { id: next.id } },
    { status: 'SUBMITTED' },
  ]);
  expect(await waits('secretary', failing, morning('2028-03-01'))).toBeUndefined();
  // What was told as failed is not done: the letter is drafted all the same, and it cannot be closed as resolved.
  const spring = morning('2028-03-01');
  const letters = (await waiting('mayor', 'issueSupervision', spring)).map(({ id }) => id);
  expect([letters.includes(failing.id), letters.includes(carried.id)]).toEqual([true, false]);
  const letter = await done(
    'mayor',
    'issueSupervision',
    {
      level: 'REMINDER',
      organisationId: government,
      addresseePostId: rural,
      matter: '病险水库除险未完成',
      requirement: '说明原因并整改',
      aboutId: failing.id,
    },
    spring,
    'supervision { id }',
  );
  const answered = morning('2028-03-10');
  const answer = { ...(await latest('deputy-rural', letter.supervision.id, answered)), answer: '资金已申请' };
  await done('deputy-rural', 'answerSupervision', answer, answered);
  const closing = { ...(await latest('mayor', letter.supervision.id, answered)), conclusion: '已说明', resolved: true };
  expect(await refused('mayor', 'closeSupervision', closing, answered)).toEqual([
    'SUPERVISION_RESOLVED_WHEN_NO_LONGER_OVERDUE',
  ]);
});
const listId = async ({ id }: { id: string }): Promise<string> =>
  (await read('mayor', 'query($id: ID!) { node(id: $id) { ... on DutyItem { list { id } } } }', { id })).node.list.id;

test('R-12 who belongs to a department is known: each leader, unit and post without its duty is told by name, whatever others of it have', async () => {
  const transport = office('交通局');
  const t = morning('2030-02-01');
  const told = async (when: When): Promise<any[]> =>
    (
      await read('head', '{ responsibilityGaps(region: "500238") { kind organisation post postId unit } }', {}, when)
    ).responsibilityGaps
      .filter(({ kind, organisation }: any) => organisation === '巫溪县交通局' && /_DUTY$/.test(kind))
      .map(({ kind, post: title, postId, unit }: any) => [kind, title ?? unit, postId]);
  const officer = post('交通局 执法人员');
  const seats = 'query($id: ID!) { node(id: $id) { ... on Post { title inLeadership unit } } }';
  expect((await read('public', seats, { id: post('交通局 局长') })).node).toMatchObject({ inLeadership: true });
  expect((await read('public', seats, { id: post('交通局 安全监督科科长') })).node).toMatchObject({
    inLeadership: false,
    unit: '安全监督科',
  });
  // Its section and the head of it have their duties; the officer beside them has none.
  expect(await told(t)).toEqual([['DEPARTMENT_WITHOUT_POST_DUTY', '执法人员', officer]]);
  const duty = {
    region: '500238000000',
    holder: 'POST',
    organisationId: transport,
    postId: officer,
    category: 'LEADERSHIP',
    must: 'MANAGE_INDUSTRY',
    document: '巫溪安委〔2030〕3号',
    content: '道路运输执法岗位安全职责',
    validFrom: '2030-02-10',
    validUntil: '2030-06-30',
  };
  expect(await refused('head', 'draftResponsibility', { ...duty, postId: post('水利局 局长') }, t)).toEqual([
    'RESPONSIBILITY_OF_A_POST_NAMES_IT',
  ]);
  const { responsibility } = await done('head', 'draftResponsibility', duty, t, 'responsibility { id }');
  const publishing = { ...(await latest('head', responsibility.id, t)), approvalDocument: '溪府〔2030〕4号' };
  expect(await refused('head', 'publishResponsibility', publishing, t)).toEqual(['NOT_PERMITTED']);
  await done('leader', 'publishResponsibility', publishing, t);
  const signing = { ...(await latest('head', responsibility.id, t)) };
  expect(await refused('construction', 'acknowledgeResponsibility', signing, t)).toEqual([
    'RESPONSIBILITY_SIGNED_BY_ITS_HOLDER',
  ]);
  expect([await told(morning('2030-02-09')), await told(morning('2030-02-10'))]).toEqual([
    [['DEPARTMENT_WITHOUT_POST_DUTY', '执法人员', officer]],
    [],
  ]);
  // A duty of one unit ends: the department has others, and the gap names the one.
  const units =
    'query($id: ID!) { responsibilities(first: 20, where: { organisationId: $id, holder: [INTERNAL_UNIT] }) { nodes { id version unit } } }';
  const { nodes } = (await read('leader', units, { id: transport })).responsibilities;
  const section = nodes.find(({ unit }: any) => unit === '安全监督科');
  const ending = {
    id: section.id,
    expectedVersion: section.version,
    lastDay: '2030-03-31',
    document: '溪府〔2030〕5号',
    reason: '机构调整',
  };
  await done('mayor', 'supersedeResponsibility', ending, morning('2030-03-20'));
  expect(nodes.some(({ unit }: any) => unit === '政策法规科')).toBe(true);
  expect([await told(morning('2030-03-31')), await told(morning('2030-04-01'))]).toEqual([
    [],
    [['DEPARTMENT_WITHOUT_UNIT_DUTY', '安全监督科', null]],
  ]);
  // The officer's own is over at the half-year, with nobody acting.
  expect((await told(morning('2030-07-01'))).map(([, name]) => name).sort()).toEqual(['安全监督科', '执法人员'].sort());
});
