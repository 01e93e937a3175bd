import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { globalId, newKey } from '../../src/access/privacy/ids.js';
import { keyTasks } from '../../src/responsibility/task/task.noun.js';
import { newId, pdf, world, type World } from '../support/world.js';

// How a year is governed, over HTTP: lists, the ladder, cadences, sealed months, bulletins, vetoes, targets, tasks,
// issues and public lists.
const county = '500238000000';
const now = new Date(Date.now() + 8 * 3_600_000);
const year = now.getUTCFullYear();
const today = now.toISOString().slice(0, 10);
let w: World;
const ids: Record<string, string> = {};
beforeAll(async () => {
  w = await world();
  for (const { id, name } of (await read('head', '{ organisations(first: 200) { nodes { id name } } }')).organisations
    .nodes)
    ids[name] = id;
});
afterAll(() => w.close());

const read = async (who: string, query: string, variables: object = {}) => {
  const { data, errors } = await w.ask(who, query, variables as never);
  if (errors) throw new Error(JSON.stringify(errors));
  return data;
};
async function act(who: string, name: string, input: object, selection = '', at?: string): Promise<any> {
  const type = `${name.charAt(0).toUpperCase()}${name.slice(1)}Input`;
  const { data, errors } = await w.ask(
    who,
    `mutation($input: ${type}!) { ${name}(input: $input) { refusals { kind code facts { name value } } ${selection} } }`,
    { input: { idempotencyKey: newId(), ...input } },
    at ? { at } : {},
  );
  if (errors) throw new Error(JSON.stringify(errors));
  return data[name];
}
const codes = ({ refusals }: { refusals: { code: string }[] }) => refusals.map(({ code }) => code).sort();
const office = (part: string): string => Object.entries(ids).find(([name]) => name.includes(part))![1];

test('a list is published, its items begin with it; one is submitted with evidence, returned, submitted again and confirmed by another', async () => {
  const list = {
    organisationId: office('应急管理局'),
    kind: 'DUTY',
    year,
    title: '年度职责清单',
    document: '巫溪府〔2026〕5号',
    clause: '第三条',
    publishedOn: today,
    items: [
      {
        organisationId: office('交通局'),
        content: '道路运输企业全覆盖检查',
        quantity: 2,
        unit: '轮',
        submissionDue: `${year}-12-31T00:00:00Z`,
      },
      { organisationId: office('应急管理局'), content: '季度分析' },
    ],
  };
  const before = await w.digest();
  expect(
    codes(await act('head', 'publishDutyList', { ...list, items: [{ organisationId: office('澄城'), content: ' ' }] })),
  ).toEqual(['LIST_HAS_ITEMS', 'LIST_ITEMS_NAME_STANDING_OFFICES', 'NOT_SAID']);
  expect(codes(await act('head', 'publishDutyList', { ...list, dryRun: true }))).toEqual([]);
  expect(await w.digest()).toBe(before);
  const made = (
    await act(
      'head',
      'publishDutyList',
      list,
      'dutyList { id itemCount items { nodes { id place status content overdue history { nodes { action } } } } }',
    )
  ).dutyList;
  expect(made).toMatchObject({
    itemCount: 2,
    items: {
      nodes: [
        { place: 1, status: 'OPEN', overdue: false, history: { nodes: [{ action: 'publishDutyList' }] } },
        { place: 2 },
      ],
    },
  });
  expect(codes(await act('head', 'publishDutyList', list))).toEqual(['ALREADY_REGISTERED']);
  const [first, second] = made.items.nodes;
  // Whose it is not does not see it; whose it is finds it waiting.
  expect((await read('construction', 'query($id: ID!) { node(id: $id) { id } }', { id: first.id })).node).toBeNull();
  expect(
    (await read('transport', '{ worklist(kinds: [submitDutyItem]) { nodes { entry { id } } } }')).worklist.nodes,
  ).toEqual([{ entry: { id: first.id } }]);
  const file = (await w.send('transport', pdf)).id;
  const submit = { id: first.id, progress: '两轮已完成', doneQuantity: 1, evidenceFileIds: [file] };
  expect(
    codes(
      await act('transport', 'submitDutyItem', {
        ...submit,
        expectedVersion: 1,
        doneQuantity: null,
        evidenceFileIds: [],
      }),
    ),
  ).toEqual(['DUTY_PROGRESS_IS_DESCRIBED', 'DUTY_SUBMITTED_WITH_EVIDENCE']);
  expect(codes(await act('transport', 'submitDutyItem', { ...submit, expectedVersion: 1 }))).toEqual([]);
  expect(codes(await act('head', 'confirmDutyItem', { id: first.id, expectedVersion: 2, opinion: '属实' }))).toEqual([
    'DUTY_CONFIRMED_AS_FAR_AS_COUNTED',
  ]);
  expect(codes(await act('head', 'returnDutyItem', { id: first.id, expectedVersion: 2, opinion: '尚差一轮' }))).toEqual(
    [],
  );
  expect(codes(await act('transport', 'submitDutyItem', { ...submit, expectedVersion: 3, doneQuantity: 2 }))).toEqual(
    [],
  );
  expect(codes(await act('leader', 'confirmDutyItem', { id: first.id, expectedVersion: 4, opinion: '属实' }))).toEqual(
    [],
  );
  // Whoever submits may not confirm, though the post would let them.
  const own = (await w.send('head', pdf)).id;
  expect(
    codes(
      await act('head', 'submitDutyItem', {
        id: second.id,
        expectedVersion: 1,
        progress: '已分析',
        evidenceFileIds: [own],
      }),
    ),
  ).toEqual([]);
  expect(codes(await act('head', 'confirmDutyItem', { id: second.id, expectedVersion: 2, opinion: '属实' }))).toEqual([
    'DUTY_NOT_CONFIRMED_BY_ITS_SUBMITTER',
    'DUTY_NOT_JUDGED_BY_ITS_OWN_OFFICE',
  ]);
});

test('an undone duty climbs the ladder rung by rung, with answers and due dates', async () => {
  const to = office('住房');
  const letter = { organisationId: to, matter: '燃气台账未报', requirement: '三日内补报' };
  expect(codes(await act('head', 'issueSupervision', { ...letter, level: 'INTERVIEW' }))).toEqual([
    'SUPERVISION_CLIMBS_RUNG_BY_RUNG',
  ]);
  const reminder = (
    await act(
      'head',
      'issueSupervision',
      { ...letter, level: 'REMINDER' },
      'supervision { id number answerDue status }',
    )
  ).supervision;
  expect(reminder).toMatchObject({ number: `（溪）应急督办〔${year}〕1号`, status: 'ISSUED' });
  expect(
    (await read('construction', '{ worklist(kinds: [answerSupervision]) { nodes { due entry { id } } } }')).worklist
      .nodes,
  ).toEqual([{ due: reminder.answerDue, entry: { id: reminder.id } }]);
  expect((await read('transport', '{ supervisions { nodes { id } } }')).supervisions.nodes).toEqual([]);
  expect(
    codes(await act('construction', 'closeSupervision', { id: reminder.id, expectedVersion: 1, conclusion: '已办' })),
  ).toEqual(['NOT_PERMITTED']);
  // While the first is still to be answered nothing follows, in whatever words or marks.
  for (const matter of [letter.matter, `${letter.matter}。`])
    expect(codes(await act('head', 'issueSupervision', { ...letter, matter, level: 'URGING' }))).toEqual([
      'SUPERVISION_WAITS_FOR_THE_LAST',
    ]);
  expect(
    codes(await act('construction', 'answerSupervision', { id: reminder.id, expectedVersion: 1, answer: '' })),
  ).toEqual(['SUPERVISION_ANSWER_SAYS_SOMETHING']);
  expect(
    codes(await act('construction', 'answerSupervision', { id: reminder.id, expectedVersion: 1, answer: '已补报' })),
  ).toEqual([]);
  expect(
    codes(await act('head', 'closeSupervision', { id: reminder.id, expectedVersion: 2, conclusion: '办结' })),
  ).toEqual([]);
  // About an entry: one that the caller sees, or there is none.
  const unseen = globalId(keyTasks, newKey());
  expect(codes(await act('head', 'issueSupervision', { ...letter, level: 'REMINDER', aboutId: unseen }))).toEqual([
    'NOT_FOUND',
  ]);
  // Of which noun it is, its id tells: a letter or an office is none of those that a letter may be about, and some
  // texts are no ids.
  for (const aboutId of [reminder.id, office('交通局'), 'nothing']) {
    const refused = await act('head', 'issueSupervision', { ...letter, level: 'REMINDER', aboutId });
    expect(codes(refused)).toContain('SUPERVISION_NAMES_TYPE_AND_ENTRY_TOGETHER');
  }
  // A day before there was a rule is long past the limit of late entries.
  expect(
    (
      await w.ask(
        'head',
        'mutation($input: IssueSupervisionInput!) { issueSupervision(input: $input) { refusals { code } } }',
        {
          input: {
            ...letter,
            idempotencyKey: newId(),
            level: 'REMINDER',
            matter: '旧事',
            occurredAt: '1950-01-01T00:00:00Z',
          },
        },
      )
    ).data.issueSupervision.refusals,
  ).toEqual([{ code: 'ACT_IS_ENTERED_IN_TIME' }]);
  const task = (
    await read('head', 'query($to: ID!) { keyTasks(first: 1, where: { organisationId: $to }) { nodes { id } } }', {
      to,
    })
  ).keyTasks.nodes[0].id;
  expect(
    codes(
      await act('head', 'issueSupervision', {
        ...letter,
        level: 'REMINDER',
        aboutId: task,
        organisationId: office('交通局'),
      }),
    ),
  ).toEqual(['SUPERVISION_GOES_TO_WHO_ANSWERS']);
  expect(
    (
      await act(
        'head',
        'issueSupervision',
        { ...letter, level: 'REMINDER', aboutId: task },
        'supervision { about { id } }',
      )
    ).supervision,
  ).toEqual({ about: { id: task } });
});

test('hearings and deliberations are held, due or missed, on any day', async () => {
  const meeting = {
    organisationId: office('中共巫溪县委员会'),
    body: 'PARTY_STANDING_COMMITTEE',
    kind: 'HEARING',
    topic: '听取履职报告',
    resolutions: '通过',
    attendees: 11,
  };
  expect(codes(await act('secretary', 'recordMeeting', { ...meeting, heldOn: '2099-01-01', attendees: 0 }))).toEqual([
    'MEETING_HAS_BEEN_HELD',
    'MEETING_WAS_ATTENDED',
  ]);
  expect(codes(await act('secretary', 'recordMeeting', { ...meeting, heldOn: `${year}-05-20` }))).toEqual([]);
  const cadence = async (on: string) =>
    (
      (
        await read(
          'head',
          'query($on: CivilDate) { dutyCadence(region: "500238", on: $on) { kind period dueOn state heldOn basis { title } } }',
          { on },
        )
      ).dutyCadence as { kind: string; period: string; state: string; heldOn: string[] }[]
    )
      .filter(({ kind }) => kind === 'HEARING')
      .map(({ period, state, heldOn }) => [period, state, heldOn]);
  expect(await cadence(`${year}-05-19`)).toEqual([[`${year}H1`, 'DUE', []]]);
  // No report was heard yet.
  expect(await cadence(`${year}-05-20`)).toEqual([[`${year}H1`, 'DUE', []]]);
  // The day after the half-year it would have been missed.
  expect((await cadence(`${year - 1}-12-31`)).map(([, state]) => state)).toEqual(['MISSED', 'DUE']);
  const hearing = (
    await read('head', 'query { leadershipMeetings(where: { kind: [HEARING] }) { nodes { id number } } }')
  ).leadershipMeetings.nodes[0];
  const post = (
    await read('transport', 'query($id: ID!) { organisation(id: $id) { posts { nodes { id } } } }', {
      id: office('交通局'),
    })
  ).organisation.posts.nodes[0].id;
  expect(
    codes(await act('construction', 'submitDutyReport', { postId: post, period: `${year}H1`, content: '述职' })),
  ).toEqual(['REPORT_BY_THE_HOLDER_OF_THE_POST']);
  const report = (
    await act(
      'transport',
      'submitDutyReport',
      { postId: post, period: `${year}H1`, content: '述职' },
      'dutyReport { id }',
    )
  ).dutyReport.id;
  expect(
    codes(await act('transport', 'submitDutyReport', { postId: post, period: `${year}H1`, content: '再述' })),
  ).toEqual(['ALREADY_REGISTERED']);
  expect(
    await act(
      'leader',
      'reviewDutyReport',
      { id: report, expectedVersion: 1, meetingId: hearing.id, result: 'GOOD', opinion: '履职到位' },
      'dutyReport { status meeting { id } }',
    ),
  ).toMatchObject({ refusals: [], dutyReport: { status: 'REVIEWED', meeting: { id: hearing.id } } });
  expect(await cadence(`${year}-12-31`)).toEqual([
    // One office's leader is not the county's: who owes and was not heard keeps the half-year open.
    [`${year}H1`, 'MISSED', []],
    [`${year}H2`, 'DUE', []],
  ]);
});

test('a month is sealed and not opened again; the bulletin stands on sealed months; who is vetoed is not rewarded', async () => {
  for (const month of ['01', '02', '03'])
    expect(codes(await act('head', 'sealMonth', { region: county, month: `${year}-${month}` }))).toEqual([]);
  expect(codes(await act('head', 'sealMonth', { region: county, month: `${year}-03` }))).toEqual([
    'MONTH_IS_SEALED_ONCE',
  ]);
  expect(codes(await act('head', 'sealMonth', { region: county, month: today.slice(0, 7) }))).toEqual([
    'MONTH_IS_OVER',
  ]);
  const { figures } = (
    await read(
      'transport',
      `{ sealedMonths(where: { month: ["${year}-03"] }) { nodes { figures { measure subject subjectId value } } } }`,
    )
  ).sealedMonths.nodes[0];
  expect(Array.isArray(figures)).toBe(true);
  for (const { subjectId } of figures) expect(subjectId).not.toBeNull();
  // Nothing is entered into it afterwards.
  expect(
    codes(
      await act('leader', 'recordMeeting', {
        organisationId: office('巫溪县人民政府'),
        body: 'OFFICE',
        kind: 'DISPATCH',
        heldOn: `${year}-03-31`,
        topic: '补记',
        resolutions: '补记',
        attendees: 3,
      }),
    ),
  ).toEqual(['MONTH_IS_NOT_SEALED']);
  const bulletin = {
    region: county,
    kind: 'QUARTER',
    period: `${year}Q1`,
    document: '巫溪安委〔2026〕20号',
    rewardedIds: [office('交通局')],
    opinion: '一季度通报',
  };
  expect(codes(await act('leader', 'issueBulletin', bulletin))).toEqual([
    'BULLETIN_REWARDS_WHO_IS_RANKED',
    'BULLETIN_STANDS_ON_A_SCHEME',
  ]);
  const objectIds = [office('交通局'), office('住房'), office('消防')];
  const scheme = { region: county, year, title: '年度考核办法', document: '溪委办〔2026〕6号', objectIds };
  expect(codes(await act('leader', 'publishAssessmentScheme', scheme))).toEqual([]);
  expect(codes(await act('leader', 'issueBulletin', { ...bulletin, period: `${year}Q2` }))).toEqual([
    'BULLETIN_STANDS_ON_SEALED_MONTHS',
  ]);
  const veto = {
    organisationId: office('交通局'),
    year,
    ground: 'LARGER_ACCIDENT',
    finding: '发生较大事故',
    document: '巫溪安委〔2026〕19号',
  };
  expect(codes(await act('leader', 'recordVeto', { ...veto, ground: 'BECAUSE', finding: '' }))).toEqual([
    'NOT_SAID',
    'VETO_HAS_A_GROUND',
  ]);
  expect(codes(await act('leader', 'recordVeto', veto))).toEqual([]);
  expect(codes(await act('leader', 'issueBulletin', bulletin))).toEqual(['BULLETIN_REWARDS_NOBODY_VETOED']);
  const issued = await act(
    'leader',
    'issueBulletin',
    { ...bulletin, rewardedIds: [office('消防')] },
    'assessmentCycle { standings { organisation organisationId place score } speaker { name } }',
  );
  // What the sealed figures come to is the score: nothing is typed in.
  expect(issued.assessmentCycle).toMatchObject({
    standings: [
      { organisation: '巫溪县消防救援大队', place: 1, score: '100.00' },
      { organisation: '巫溪县住房和城乡建设委员会', place: 1, score: '100.00' },
      { organisation: '巫溪县交通局', organisationId: office('交通局'), place: 3, score: '100.00' },
    ],
    speaker: { name: '巫溪县交通局' },
  });
  expect(codes(await act('leader', 'issueBulletin', { ...bulletin, rewardedIds: [] }))).toEqual(['ALREADY_REGISTERED']);
  const check = async (who: string, on: string) =>
    (
      await read(
        who,
        'query($s: [ID!]!, $on: CivilDate) { vetoCheck(subjectIds: $s, on: $on) { barred records { ground } } }',
        { s: [office('交通局'), office('住房')], on },
      )
    ).vetoCheck;
  expect(await check('discipline', today)).toEqual([
    { barred: true, records: [{ ground: 'LARGER_ACCIDENT' }] },
    { barred: false, records: [] },
  ]);
  expect((await check('discipline', `${year + 2}-01-01`))[0]).toEqual({ barred: false, records: [] });
});

test('targets, tasks and issues: what the year is to bring, and how far it is', async () => {
  const target = {
    region: county,
    year,
    measure: 'KEY_TASKS_DONE',
    bound: 'AT_LEAST',
    value: '1',
    unit: '%',
    document: '巫溪府〔2026〕1号',
    clause: '总',
  };
  expect(codes(await act('leader', 'setTarget', { ...target, value: '1234567890' }))).toEqual(['TARGET_IS_A_NUMBER']);
  expect(codes(await act('leader', 'setTarget', target))).toEqual([]);
  expect(codes(await act('leader', 'setTarget', target))).toEqual(['ALREADY_REGISTERED']);
  const progress = async () =>
    (
      await read(
        'head',
        `{ targetProgress(region: "500238", year: ${year}) { target { measure value unit clause } actual met } }`,
      )
    ).targetProgress as { target: { measure: string; clause: string }; actual: string | null; met: boolean | null }[];
  const of = async (measure: string) => (await progress()).find((each) => each.target.measure === measure)!;
  expect(await of('KEY_TASKS_DONE')).toMatchObject({ actual: '0.0000', met: false });
  // No accident is reported; what nothing here counts is not guessed.
  expect(await of('DEATHS')).toMatchObject({
    target: { clause: '总体要求', value: '16.0000' },
    actual: '0.0000',
    met: true,
  });
  expect(await of('DEATHS_CHANGE')).toMatchObject({ actual: null, met: null });
  const task = (
    await read('head', '{ keyTasks(first: 200) { nodes { id quantity organisation { name } } } }')
  ).keyTasks.nodes.find((each: any) => each.organisation.name === '巫溪县交通局');
  expect(
    codes(
      await act('construction', 'progressKeyTask', {
        id: task.id,
        expectedVersion: 1,
        doneQuantity: 1,
        progress: '推进',
      }),
    ),
  ).toEqual(['NOT_FOUND']);
  expect(
    codes(
      await act('transport', 'progressKeyTask', { id: task.id, expectedVersion: 1, doneQuantity: 1, progress: '推进' }),
    ),
  ).toEqual([]);
  expect(codes(await act('head', 'confirmKeyTask', { id: task.id, expectedVersion: 2 }))).toEqual([
    'TASK_CONFIRMED_WHEN_ALL_IS_IN_PLACE',
    'TASK_CONFIRMED_WHEN_DONE',
  ]);
  expect(
    codes(
      await act('transport', 'progressKeyTask', { id: task.id, expectedVersion: 2, doneQuantity: 0, progress: '推进' }),
    ),
  ).toEqual(['TASK_DOES_NOT_GO_BACK']);
  expect(
    codes(
      await act('transport', 'progressKeyTask', {
        id: task.id,
        expectedVersion: 2,
        doneQuantity: task.quantity,
        progress: '完成',
      }),
    ),
  ).toEqual([]);
  for (const aspect of ['RESPONSIBILITY', 'MEASURES', 'RECTIFICATION'])
    await act('leader', 'checkKeyTask', { taskId: task.id, aspect, inPlace: true, finding: '到位' });
  expect(codes(await act('head', 'confirmKeyTask', { id: task.id, expectedVersion: 3 }))).toEqual([]);
  expect(await of('KEY_TASKS_DONE')).toMatchObject({ met: true });

  const raise = {
    organisationId: office('水利'),
    pool: 'LIST',
    kind: 'SAFETY',
    content: '水库值守不到位',
    source: '暗访',
    rectificationDue: `${year + 1}-01-10T00:00:00Z`,
  };
  const issue = (await act('head', 'raiseIssue', raise, 'issue { id }')).issue.id;
  const file = (await w.send('water', pdf)).id;
  expect(
    codes(
      await act('water', 'answerIssue', { id: issue, expectedVersion: 1, answer: '已整改', evidenceFileIds: [file] }),
    ),
  ).toEqual([]);
  expect(codes(await act('head', 'returnIssue', { id: issue, expectedVersion: 2, opinion: '照片不清' }))).toEqual([]);
  expect(
    codes(
      await act('water', 'answerIssue', { id: issue, expectedVersion: 3, answer: '已补照片', evidenceFileIds: [file] }),
    ),
  ).toEqual([]);
  expect(
    await act(
      'head',
      'verifyIssue',
      { id: issue, expectedVersion: 4, verification: '属实' },
      'issue { status returns }',
    ),
  ).toMatchObject({ refusals: [], issue: { status: 'VERIFIED', returns: 1 } });
  // What touches integrity is for discipline and for whoever holds the post.
  const postId = (
    await read('water', '{ viewer { organisation { posts { nodes { id title } } } } }')
  ).viewer.organisation.posts.nodes.find(({ title }: any) => title.includes('安全监督')).id;
  const concern = { ...raise, kind: 'INTEGRITY', content: '招采风险', postId, integrityField: 'PROCUREMENT' };
  const risk = (await act('discipline', 'raiseIssue', concern, 'issue { id }')).issue.id;
  const seen = async (who: string) =>
    (await read(who, 'query($id: ID!) { node(id: $id) { id } }', { id: risk })).node !== null;
  expect([
    await seen('discipline'),
    await seen('leader'),
    await seen('officer-1'),
    await seen('water'),
    await seen('legal'),
  ]).toEqual([true, false, false, true, false]);
});

test('the public lists are a table and a page for any authenticated client, and for nobody else', async () => {
  const get = async (path: string, who: string | null, client = 'front-end') =>
    fetch(`${w.service.address}${path}`, { headers: { authorization: `Bearer ${await w.tokenOf(who, client)}` } });
  expect((await fetch(`${w.service.address}/lists/powers.csv`)).status).toBe(401);
  for (const [who, client] of [
    ['public', 'front-end'],
    [null, 'partner'],
  ] as const) {
    const csv = await get('/lists/powers.csv', who, client);
    const lines = (await csv.text()).trim().split('\r\n');
    expect([csv.headers.get('content-type'), lines[0], lines.length]).toEqual([
      'text/csv; charset=utf-8',
      '清单,类别,序号,单位,事项,措施,依据,公布日期',
      7,
    ]);
    expect(lines.some((line) => line.includes('权力清单') && line.includes('安全生产综合监督管理'))).toBe(true);
  }
  // The same list for all: who works for an office reads no more of it, and no less, than anybody else.
  for (const name of ['powers', 'responsibilities', 'listings', 'publications']) {
    const [everyone, ...others] = await Promise.all(
      ['public', 'head', 'enterprise', 'township-100', 'nobody'].map(async (who) =>
        (await get(`/lists/${name}.csv`, who)).text(),
      ),
    );
    expect([name, others.map((each) => each === everyone)]).toEqual([name, [true, true, true, true]]);
  }
  const page = await get('/lists/responsibilities.html', 'public');
  const html = await page.text();
  expect(page.status).toBe(200);
  expect(html).toContain('<h1>安全生产责任清单</h1>');
  expect(html).toContain('县委书记');
  expect(html).toContain('<td>建设施工、燃气</td>');
  expect(html).toContain('<td>专项监管</td><td>管行业必须管安全</td>');
  // No person is named in it.
  const { rows } = await w.sql.query<{ name: string }>('select name from operator');
  expect(rows.filter(({ name }) => html.includes(`>${name}<`))).toEqual([]);
  expect((await get('/lists/responsibilities.csv', 'public')).status).toBe(200);
  expect((await get('/lists/operators.csv', 'public')).status).toBe(404);
});
