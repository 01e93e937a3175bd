import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { seedRows } from '../../src/access/journal/seeding.js';
import { holdings } from '../../src/organisation/organisation.noun.js';
import { seededBy } from '../../src/server/reference-data.js';
import { amendSeeded } from '../support/amend-seeded.js';
import { morning, part, telling, type Waiting, type When } from '../support/telling.js';
import { pdf, world, type World } from '../support/world.js';

// Whoever judges stands above, or apart from, whom it concerns; and what is left undone is asked of whoever held the
// post then, letter by letter, up to the veto: told by those who own each step, and by what time alone brings.
let w: World;
const { read, refused, done, latest, waiting, named, programme: openProgramme } = telling(() => w);
let offices: Record<string, string> = {};
let posts: Record<string, string> = {};
beforeAll(async () => {
  w = await world();
  ({ offices, posts } = await named());
});
afterAll(() => w.close());

const office = (has: string): string => part(offices, has);
const government = (): string => offices['巫溪县人民政府']!;
const party = (): string => offices['中共巫溪县委员会']!;
const post = (has: string): string => part(posts, has);
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
const lapses = `{ dutyLapses(region: "500238") {
  matter reached nextAct nextLevel mine nextPosts addresseePostId operatorId organisation requirement
} }`;
const lapse = async (who: string, words: string, when: When): Promise<any> =>
  (await read(who, lapses, {}, when)).dutyLapses.find(({ matter }: any) => matter.includes(words));
const personOf = async (who: string): Promise<string> =>
  (await read(who, '{ viewer { operator { id } } }')).viewer.operator.id;

/** Two leaders change posts after a day: what each did and did not do before stays with them. */
async function changePosts(one: string, other: string, lastDay: string): Promise<void> {
  const { services } = w.service;
  const next = new Date(Date.parse(`${lastDay}T00:00:00Z`) + 86_400_000).toISOString().slice(0, 10);
  const { rows } = await w.sql.query<{ id: string; post_id: string; operator_id: string }>(
    `select h.id, h.post_id, h.operator_id from holding h join operator o on o.id = h.operator_id
    where o.subject = any($1) and h.held_to is null order by o.subject = $2 desc`,
    [[one, other], one],
  );
  const [first, second] = rows as [(typeof rows)[0], (typeof rows)[0]];
  for (const { id } of rows) await amendSeeded(services, seededBy(), holdings, id, { heldUntil: lastDay } as never);
  const held = (operator: string, postId: string) =>
    ({ regionCode: '500238000000', operatorId: operator, postId, heldFrom: next, heldUntil: null }) as never;
  await seedRows(services, seededBy(), holdings, [
    held(first.operator_id, second.post_id),
    held(second.operator_id, first.post_id),
  ]);
  services.forget();
}

test('G-12 an issue of the government is verified by who raised it or by the first responsible person of the other office, and not from below or within', async () => {
  const day = morning('2027-02-01');
  const problem = {
    organisationId: government(),
    pool: 'LIST',
    kind: 'SAFETY',
    content: '常务会议未研究安全生产',
    source: '县委督查',
    rectificationDue: '2027-03-01T00:00:00Z',
  };
  const { issue } = await done('secretary', 'raiseIssue', problem, day, 'issue { id }');
  const answer = async (when: When) =>
    acts('mayor', 'answerIssue', issue.id, { answer: '已研究', evidenceFileIds: [await file('mayor')] }, when);
  await answer(morning('2027-02-20'));
  // Neither the bureau's head, nor a deputy, nor the mayor; it waits for the secretary alone.
  const late = morning('2027-06-01');
  const verified = { verification: '属实' };
  for (const who of ['head', 'discipline'])
    expect(await refusedOn(who, 'verifyIssue', issue.id, verified, late)).toEqual(['ISSUE_JUDGED_BY_WHO_RAISED_IT']);
  expect(await refusedOn('executive', 'returnIssue', issue.id, { opinion: '补' }, late)).toEqual([
    'ISSUE_JUDGED_BY_WHO_RAISED_IT',
    'ISSUE_NOT_JUDGED_BY_ITS_OFFICE',
  ]);
  for (const who of ['head', 'leader', 'mayor', 'executive'])
    expect(await waits(who, 'verifyIssue', issue.id, late)).toBeUndefined();
  // Nobody judges it for months: it stands overdue with the secretary.
  expect(await waits('secretary', 'verifyIssue', issue.id, late)).toMatchObject({ overdue: true });
  await acts('secretary', 'returnIssue', issue.id, { opinion: '未见会议纪要' }, late);
  await answer(morning('2027-06-05'));
  await acts('secretary', 'verifyIssue', issue.id, verified, morning('2027-06-06'));
  // What the bureau itself has raised with those above is settled by the bureau or by the secretary.
  const { issue: up } = await done('head', 'raiseIssue', { ...problem, content: '经费未落实' }, day, 'issue { id }');
  await acts('mayor', 'answerIssue', up.id, { answer: '已落实', evidenceFileIds: [await file('mayor')] }, day);
  expect(await waits('secretary', 'verifyIssue', up.id, day)).toBeDefined();
  expect(await waits('leader', 'verifyIssue', up.id, day)).toBeUndefined();
  expect((await acts('head', 'verifyIssue', up.id, verified, day, 'issue { status }')).issue.status).toBe('VERIFIED');
});

const task = (over: object = {}) => ({
  organisationId: government(),
  content: '政府牵头的应急避难场所',
  quantity: 2,
  unit: '处',
  byQuarter: [0, 1, 1, 2],
  measureKind: 'ENGINEERING',
  coIds: [office('水利')],
  ...over,
});
const programme = (of: string, items: readonly object[], over: object = {}) => ({
  organisationId: of,
  kind: 'ANNUAL_KEY',
  year: 2027,
  title: '年度重点任务',
  document: '巫溪委〔2027〕6号',
  publishedOn: '2027-01-08',
  items,
  ...over,
});
const published = async (who: string, input: object, when: When): Promise<string[]> =>
  (
    await done(who, 'publishDutyList', input, when, 'dutyList { tasks(first: 50) { nodes { id } } }')
  ).dutyList.tasks.nodes.map(({ id }: any) => id);

test('G-02 what the government leads is checked, confirmed and ended by the other first responsible person; who only helps neither reports nor confirms', async () => {
  const day = morning('2027-01-08');
  const [own, undone] = (await published(
    'mayor',
    programme(government(), [task(), task({ content: '政府牵头的救援队伍' })]),
    day,
  )) as [string, string];
  // The office that helps sees it, and reports through the one that leads.
  const done2 = { doneQuantity: 2, progress: '已建成' };
  const autumn = morning('2027-10-08');
  expect(await refusedOn('water', 'progressKeyTask', own, done2, autumn)).toEqual(['TASK_PROGRESS_FROM_ITS_LEAD']);
  expect(await waits('water', 'progressKeyTask', own, autumn)).toBeUndefined();
  expect(await waits('leader', 'progressKeyTask', own, autumn)).toBeDefined();
  await acts('leader', 'progressKeyTask', own, done2, autumn);
  // It is checked from above, or by discipline from beside.
  const check = (aspect: string) => ({ taskId: own, aspect, inPlace: true, finding: '到位' });
  for (const who of ['head', 'mayor'])
    expect(await refused(who, 'checkKeyTask', check('MEASURES'), autumn)).toContain('TASK_CHECKED_FROM_ABOVE');
  expect(await waits('head', 'checkKeyTask', own, autumn)).toBeUndefined();
  expect(await waits('secretary', 'checkKeyTask', own, autumn)).toBeDefined();
  await done('discipline', 'checkKeyTask', check('RESPONSIBILITY'), autumn);
  for (const aspect of ['MEASURES', 'RECTIFICATION']) await done('secretary', 'checkKeyTask', check(aspect), autumn);
  for (const who of ['head', 'mayor', 'executive', 'leader'])
    expect(await refusedOn(who, 'confirmKeyTask', own, {}, autumn)).toEqual(['TASK_NOT_CONFIRMED_BY_ITS_REPORTER']);
  for (const who of ['head', 'mayor', 'executive'])
    expect(await waits(who, 'confirmKeyTask', own, autumn)).toBeUndefined();
  // The year goes by and nobody confirms: what was reported as wholly done is not told as failed.
  const over = morning('2028-01-10');
  expect(await waits('secretary', 'confirmKeyTask', own, over)).toMatchObject({ overdue: true });
  const failed = { ending: 'FAILED', reason: '未建成' };
  expect(await refusedOn('secretary', 'endKeyTask', own, failed, over)).toEqual(['TASK_REPORTED_DONE_IS_NOT_FAILED']);
  await acts('secretary', 'confirmKeyTask', own, {}, over);
  // What was not reached waits for its end with the secretary alone.
  for (const who of ['head', 'mayor', 'executive']) {
    expect(await waits(who, 'endKeyTask', undone, over)).toBeUndefined();
    expect(await refusedOn(who, 'endKeyTask', undone, failed, over)).toEqual(['TASK_NOT_ENDED_BY_WHO_DOES_IT']);
  }
  expect(await waits('secretary', 'endKeyTask', undone, over)).toMatchObject({ overdue: true });
  const { keyTask } = await acts('secretary', 'endKeyTask', undone, failed, over, 'keyTask { status }');
  expect(keyTask.status).toBe('FAILED');
});

test("G-02 what is in the party committee's programme is called off by its leaders alone, and an office that helps confirms nothing", async () => {
  const day = morning('2027-01-09');
  const [id] = (await published(
    'secretary',
    programme(party(), [
      task({ organisationId: office('交通局'), content: '公路安防', coIds: [office('应急管理局')] }),
    ]),
    day,
  )) as [string];
  const off = { ending: 'CALLED_OFF', reason: '改由市级实施', document: '巫溪委办〔2027〕30号' };
  const mid = morning('2027-06-01');
  for (const who of ['leader', 'mayor'])
    expect(await refusedOn(who, 'endKeyTask', id, off, mid)).toEqual(['TASK_CALLED_OFF_BY_WHO_APPROVED_IT']);
  expect(await refusedOn('head', 'endKeyTask', id, off, mid)).toEqual([
    'TASK_CALLED_OFF_BY_WHO_APPROVED_IT',
    'TASK_NOT_ENDED_BY_WHO_DOES_IT',
  ]);
  await acts('transport', 'progressKeyTask', id, { doneQuantity: 2, progress: '完工' }, mid);
  for (const who of ['head', 'deputy-head']) {
    expect(await refusedOn(who, 'confirmKeyTask', id, {}, mid)).toContain('TASK_NOT_CONFIRMED_BY_ITS_REPORTER');
    expect(await waits(who, 'confirmKeyTask', id, mid)).toBeUndefined();
  }
  // Nobody confirms it; it waits for the leaders, and the secretary calls it off.
  expect(await waits('leader', 'confirmKeyTask', id, morning('2027-09-01'))).toMatchObject({ overdue: true });
  await acts('secretary', 'endKeyTask', id, off, morning('2027-09-01'));
});

test('R-24 nobody scores their own measure; what a leader has to do is accepted and called off from above; a vacant post is stood in for, and a poor score becomes an issue', async () => {
  const day = morning('2027-01-11');
  const measures: readonly (readonly [string, string])[] = [
    ['应急管理局', '巫溪县应急管理局 局长'],
    ['巫溪县人民政府', '巫溪县人民政府 县长'],
    ['巫溪县人民政府', '巫溪县人民政府 副县长（分管教育、卫生、民政、文旅）'],
    ...Array.from({ length: 7 }, () => ['水利', '巫溪县水利局 安全监督科科长'] as const),
  ];
  const items = measures.map(([of, title], i) => ({
    organisationId: of === '巫溪县人民政府' ? government() : office(of),
    postId: posts[title]!,
    content: `十条措施之${i + 1}`,
    dueOn: '2027-12-20',
  }));
  const opening = {
    organisationId: government(),
    kind: 'TEN_MEASURES',
    year: 2027,
    title: '十条措施到人',
    document: '巫溪府〔2027〕8号',
    items,
  };
  const { id, items: ids } = await openProgramme('mayor', opening, day);
  const march = morning('2027-03-25');
  const meeting = {
    organisationId: office('应急管理局'),
    kind: 'EVALUATION',
    body: 'OFFICE',
    topic: '十条措施绩效评估',
    resolutions: '逐项评分',
    attendees: 12,
    heldOn: '2027-03-25',
  };
  const { leadershipMeeting } = await done('head', 'recordMeeting', meeting, march, 'leadershipMeeting { id }');
  const lines = (of: readonly number[], score = 90) => ({
    period: '2027Q1',
    meetingId: leadershipMeeting.id,
    lines: of.map((place) => ({ assignmentId: ids[place - 1]!, score, opinion: '台账不全' })),
  });
  const waters = [4, 5, 6, 7, 8, 9, 10];
  // The bureau's head scores neither himself nor those above, and has to score the rest.
  for (const own of [1, 2])
    expect(await refusedOn('head', 'evaluateMeasures', id, lines([own, ...waters]), march)).toEqual([
      'EVALUATION_SCORED_FROM_ABOVE',
    ]);
  expect(await refusedOn('head', 'evaluateMeasures', id, lines(waters.slice(1)), march)).toEqual([
    'EVALUATION_SCORES_EVERY_MEASURE',
  ]);
  await acts('head', 'evaluateMeasures', id, lines(waters, 40), march);
  expect(await waits('head', 'evaluateMeasures', id, march)).toBeUndefined();
  // A deputy scores the bureau's, and neither the mayor's nor that of a deputy: these the first responsible score.
  expect(await refusedOn('leader', 'evaluateMeasures', id, lines([1, 3]), march)).toEqual([
    'EVALUATION_SCORED_FROM_ABOVE',
  ]);
  await acts('leader', 'evaluateMeasures', id, lines([1]), march);
  await acts('mayor', 'evaluateMeasures', id, lines([3]), march);
  const quarter = async (when: When) =>
    (await seen('head', id, '... on WorkProgramme { evaluatedPeriods quarters { period state } }', when)) as any;
  expect(await quarter(march)).toMatchObject({ evaluatedPeriods: [], quarters: [{ state: 'DUE' }] });
  // Left at that, the quarter is missed and waits for the secretary, overdue; with the last it is evaluated.
  const late = morning('2027-04-05');
  expect((await quarter(late)).quarters[0]).toEqual({ period: '2027Q1', state: 'MISSED' });
  expect(await waits('secretary', 'evaluateMeasures', id, late)).toMatchObject({ overdue: true });
  await acts('secretary', 'evaluateMeasures', id, lines([2]), late);
  expect((await quarter(late)).evaluatedPeriods).toEqual(['2027Q1']);

  // Each that was rated poor is drafted as an issue, for whoever stands above; once, and not for the office itself.
  const poor = async (who: string, when: When) =>
    (await waiting(who, 'raiseIssue', when)).filter(({ draft }) => draft.evaluationId);
  expect(await poor('water', late)).toEqual([]);
  expect(await poor('head', late)).toHaveLength(7);
  const [{ draft }] = (await poor('head', late)) as [Waiting];
  expect(draft).toMatchObject({ organisationId: office('水利'), kind: 'SAFETY', source: '2027Q1季度绩效评估' });
  const raise = { ...draft, rectificationDue: '2027-05-01T00:00:00Z' };
  expect(await refused('head', 'raiseIssue', { ...raise, organisationId: office('交通局') }, late)).toEqual([
    'ISSUE_FROM_AN_EVALUATION_RATED_POOR',
  ]);
  const { issue } = await done('head', 'raiseIssue', raise, late, 'issue { id foundBy { id } }');
  expect(issue.foundBy.id).toBe(draft.evaluationId);
  expect(await refused('leader', 'raiseIssue', raise, late)).toEqual(['ISSUE_FROM_AN_EVALUATION_RATED_POOR']);
  expect(await poor('head', late)).toHaveLength(6);
  expect(await waits('water', 'answerIssue', issue.id, morning('2027-05-02'))).toMatchObject({ overdue: true });

  // What was set for the mayor is neither called off nor accepted below, nor by the mayor.
  const mayors = ids[1]!;
  for (const who of ['leader', 'mayor'])
    expect(await refusedOn(who, 'cancelAssignment', mayors, { reason: '不再需要' }, late)).toEqual([
      'ASSIGNMENT_CALLED_OFF_BY_WHO_SET_IT',
    ]);
  const answer = async (who: string) => ({ answer: '已办', evidenceFileIds: [await file(who)] });
  await acts('mayor', 'answerAssignment', mayors, await answer('mayor'), late);
  for (const who of ['head', 'leader', 'mayor']) {
    expect(await refusedOn(who, 'acceptAssignment', mayors, { opinion: '属实' }, late)).toEqual([
      'ASSIGNMENT_NOT_JUDGED_BY_WHO_ANSWERED',
    ]);
    expect(await waits(who, 'acceptAssignment', mayors, late)).toBeUndefined();
  }
  expect(await waits('secretary', 'acceptAssignment', mayors, morning('2027-09-01'))).toMatchObject({ overdue: true });
  await acts('secretary', 'acceptAssignment', mayors, { opinion: '属实' }, morning('2027-09-01'));

  // Nobody holds the post of the others any more: another of the office reports on its measure.
  const vacant = ids[3]!;
  const after = morning('2027-09-02');
  expect(await refusedOn('water-head', 'answerAssignment', vacant, await answer('water-head'), after)).toEqual([
    'ASSIGNMENT_ANSWERED_BY_WHO_ANSWERS',
  ]);
  expect(await waits('water-head', 'answerAssignment', vacant, after)).toBeUndefined();
  const { rows } = await w.sql.query<{ id: string }>(
    `select h.id from holding h join operator o on o.id = h.operator_id where o.subject = 'water'`,
  );
  await amendSeeded(w.service.services, seededBy(), holdings, rows[0]!.id, { heldUntil: '2027-09-01' } as never);
  expect(await waits('water-head', 'answerAssignment', vacant, after)).toBeDefined();
  await acts('water-head', 'answerAssignment', vacant, await answer('water-head'), after);
});

const item = (over: object) => ({ content: '带队检查', submissionDue: '2027-03-31T16:00:00.000Z', ...over });
/** Publishes a list of the county's that binds, and tells its first item. */
async function bound(of: string, over: object, when: When): Promise<string> {
  const input = {
    organisationId: of,
    kind: 'DUTY',
    year: 2027,
    title: '职责清单',
    document: '巫溪委办〔2027〕5号',
    items: [item({ organisationId: of, ...over })],
  };
  const { dutyDraft } = await done('head', 'draftDutyList', input, when, 'dutyDraft { id }');
  const approver = of === party() ? 'mayor' : 'secretary';
  await acts(approver, 'approveDutyList', dutyDraft.id, { approvalDocument: '批' }, when);
  const selection = 'dutyDraft { list { items(first: 1) { nodes { id } } } }';
  const { dutyDraft: listed } = await acts('head', 'publishApprovedList', dutyDraft.id, {}, when, selection);
  return listed.list.items.nodes[0].id;
}
/** Sends every rung of the ladder, each once the one before has had its time, and answers the last letter. */
async function climb(
  by: string,
  letter: object,
  interviewee: string,
  from: string,
): Promise<{ id: string; on: string }> {
  let on = from;
  let last = '';
  for (const level of ['REMINDER', 'URGING', 'INTERVIEW', 'CRITICISM']) {
    const when = morning(on);
    last = (await done(by, 'issueSupervision', { ...letter, level }, when, 'supervision { id }')).supervision.id;
    if (level === 'INTERVIEW') {
      const held = {
        convenorPostId: post('巫溪县人民政府 县长'),
        intervieweePostId: interviewee,
        heldOn: on,
        minutesFileId: await file(by),
      };
      await acts(by, 'holdInterview', last, held, when);
    }
    on = new Date(Date.parse(`${on}T00:00:00Z`) + 50 * 86_400_000).toISOString().slice(0, 10);
  }
  return { id: last, on };
}
const undone = async (who: string, when: When) =>
  (await waiting(who, 'recordVeto', when)).filter(({ draft }) => draft.ground === 'DUTY_LEFT_UNDONE');

test('R-03 what a leader left undone stays with that leader: letters and the veto name who held the post then, and who came after is barred by nothing', async () => {
  const industry = post('副县长（分管工业');
  const id = await bound(government(), { postId: industry, content: '带队检查工贸企业' }, morning('2027-01-13'));
  const [then, now] = [await personOf('deputy-industry'), await personOf('deputy-building')];
  await changePosts('deputy-industry', 'deputy-building', '2027-04-15');
  const may = morning('2027-05-10');
  const told = await lapse('mayor', '带队检查工贸企业', may);
  expect(told).toMatchObject({ addresseePostId: industry, operatorId: then, nextLevel: 'REMINDER', mine: true });
  const letter = {
    ...{ organisationId: government(), addresseePostId: industry, aboutId: id },
    ...{ matter: told.matter, requirement: told.requirement },
  };
  expect(await refused('executive', 'issueSupervision', { ...letter, level: 'REMINDER' }, may)).toEqual([
    'SUPERVISION_OF_A_LEADER_BY_THE_FIRST',
  ]);
  // The first letter is answered by whom it names, from the new post; nobody answers the others.
  const { supervision } = await done(
    'mayor',
    'issueSupervision',
    { ...letter, level: 'REMINDER' },
    may,
    'supervision { id fellOn addresseePerson { id } }',
  );
  expect(supervision).toMatchObject({ fellOn: '2027-04-01', addresseePerson: { id: then } });
  const answer = { answer: '已调整分工' };
  expect(await waits('deputy-building', 'answerSupervision', supervision.id, may)).toBeUndefined();
  expect(await refusedOn('deputy-building', 'answerSupervision', supervision.id, answer, may)).toEqual([
    'SUPERVISION_ANSWERED_BY_ITS_ADDRESSEE',
  ]);
  expect(await waits('deputy-industry', 'answerSupervision', supervision.id, may)).toBeDefined();
  await acts('deputy-industry', 'answerSupervision', supervision.id, answer, may);
  await acts('mayor', 'closeSupervision', supervision.id, { conclusion: '未办', resolved: false }, may);
  let on = '2027-05-12';
  let last = '';
  for (const level of ['URGING', 'INTERVIEW', 'CRITICISM']) {
    const when = morning(on);
    const sent = await done(
      'mayor',
      'issueSupervision',
      { ...letter, level },
      when,
      'supervision { id addresseePerson { id } }',
    );
    expect(sent.supervision.addresseePerson.id).toBe(then);
    last = sent.supervision.id;
    const held = {
      convenorPostId: post('巫溪县人民政府 县长'),
      intervieweePostId: industry,
      heldOn: on,
      minutesFileId: await file('mayor'),
    };
    if (level === 'INTERVIEW') await acts('mayor', 'holdInterview', last, held, when);
    on = new Date(Date.parse(`${on}T00:00:00Z`) + 50 * 86_400_000).toISOString().slice(0, 10);
  }
  // Nobody has done a thing since: the veto waits with the first responsible persons, and names who held the post.
  const when = morning(on);
  for (const who of ['leader', 'head', 'deputy-industry', 'executive']) expect(await undone(who, when)).toEqual([]);
  const [{ draft }] = (await undone('mayor', when)) as [Waiting];
  expect(draft).toMatchObject({ organisationId: government(), operatorId: then, letterId: last });
  expect(await lapse('secretary', '带队检查工贸企业', when)).toMatchObject({ nextAct: 'recordVeto', operatorId: then });
  const veto = { ...draft, year: Number(draft.year), document: '巫溪委〔2027〕40号' };
  expect(await refused('mayor', 'recordVeto', { ...veto, operatorId: now }, when)).toEqual([
    'VETO_FOR_DUTIES_NAMES_WHO_HELD_THE_POST',
  ]);
  expect(await refused('leader', 'recordVeto', veto, when)).toEqual(['VETO_OF_A_LEADER_BY_THE_FIRST']);
  const { vetoRecord } = await done(
    'mayor',
    'recordVeto',
    veto,
    when,
    'vetoRecord { id letter { id } recorder { name } }',
  );
  expect(vetoRecord.letter.id).toBe(last);
  const standing = async (at: When) =>
    (
      await read(
        'secretary',
        'query($s: [ID!]!) { vetoStandings(region: "500238", subjectIds: $s) { subjectId state } }',
        { s: [then, now] },
        at,
      )
    ).vetoStandings.map(({ state }: any) => state);
  const later = morning('2027-12-20');
  expect(await standing(later)).toEqual(['BARRED', 'NOT_BARRED']);
  expect(await undone('mayor', later)).toEqual([]);
  // It is lifted by who recorded it or the other first responsible person: no deputy, and not who is barred.
  const lift = { reason: '已补办并复核', document: '巫溪委〔2027〕51号' };
  for (const who of ['leader', 'deputy-industry'])
    expect(await refusedOn(who, 'liftVeto', vetoRecord.id, lift, later)).toEqual(['VETO_LIFTED_BY_WHO_RECORDED_IT']);
  await acts('secretary', 'liftVeto', vetoRecord.id, lift, later);
  expect(await standing(later)).toEqual(['NOT_BARRED', 'NOT_BARRED']);
});

test('R-01 what the party committee leaves undone as an office leads to letters from the other first responsible person, and in the end to a veto of the office', async () => {
  const id = await bound(party(), { content: '每半年听取履职报告' }, morning('2027-01-14'));
  const may = morning('2027-05-10');
  const told = await lapse('mayor', '每半年听取履职报告', may);
  expect(told).toMatchObject({ nextAct: 'issueSupervision', nextLevel: 'REMINDER', mine: true, addresseePostId: null });
  // It is the mayor's: neither a deputy's, nor the bureau's, nor of the committee itself.
  for (const who of ['leader', 'head', 'secretary']) {
    expect((await lapse(who, '每半年听取履职报告', may)).mine).toBe(false);
    expect(await waits(who, 'issueSupervision', id, may)).toBeUndefined();
  }
  const { draft } = (await waits('mayor', 'issueSupervision', id, may))!;
  expect(await refused('leader', 'issueSupervision', draft, may)).toEqual(['SUPERVISION_GOES_DOWN']);
  expect(await refused('secretary', 'issueSupervision', draft, may)).toEqual([
    'SUPERVISION_GOES_DOWN',
    'SUPERVISION_HAS_AN_ADDRESSEE',
  ]);
  const { id: last, on } = await climb('mayor', draft, post('中共巫溪县委员会 县委书记'), '2027-05-10');
  const when = morning(on);
  for (const who of ['leader', 'head', 'secretary']) expect(await undone(who, when)).toEqual([]);
  const [veto] = (await undone('mayor', when)) as [Waiting];
  expect(veto.draft).toMatchObject({ organisationId: party(), letterId: last });
  const record = { ...veto.draft, year: Number(veto.draft.year), document: '巫溪府〔2027〕44号' };
  expect(await refused('secretary', 'recordVeto', record, when)).toEqual(['VETO_OF_A_LEADER_BY_THE_FIRST']);
  // Recorded, it is asked for no more, however long the item stays open.
  await done('mayor', 'recordVeto', record, when);
  expect(await undone('mayor', morning('2028-02-01'))).toEqual([]);
  expect(await lapse('mayor', '每半年听取履职报告', morning('2028-02-01'))).toMatchObject({ nextAct: null });
});

test('R-08 a report that was missed is asked of who held the post at the end of the half-year, on safety and on disasters, and not of who came after', async () => {
  const social = post('副县长（分管教育');
  const rural = post('副县长（分管农业');
  await changePosts('deputy-social', 'deputy-rural', '2027-07-10');
  const day = morning('2027-07-20');
  const owed = async (who: string, of: string) =>
    (await waiting(who, 'submitDutyReport', day))
      .filter(({ id, draft }) => id === of && draft.period === '2027H1')
      .map(({ draft, overdue }) => [draft.reportSubject, overdue]);
  expect((await owed('deputy-social', social)).sort()).toEqual([
    ['DISASTER', true],
    ['SAFETY', true],
  ]);
  expect(await owed('deputy-rural', social)).toEqual([]);
  expect(await owed('deputy-rural', rural)).toHaveLength(2);
  const report = { postId: social, period: '2027H1', content: '上半年履职' };
  expect(await refused('deputy-rural', 'submitDutyReport', report, day)).toEqual(['REPORT_BY_THE_HOLDER_OF_THE_POST']);
  // The letter goes to the person of then, is answered by that person, and settles nothing without the report.
  const told = await lapse('secretary', '2027H1述职报告：巫溪县人民政府副县长（分管教育', day);
  expect(told).toMatchObject({ addresseePostId: social, operatorId: await personOf('deputy-social'), mine: true });
  const letter = {
    ...{ organisationId: government(), addresseePostId: social, level: 'REMINDER' },
    ...{ matter: told.matter, requirement: told.requirement },
  };
  const { supervision } = await done('secretary', 'issueSupervision', letter, day, 'supervision { id }');
  const answer = { answer: '正在补报' };
  expect(await refusedOn('deputy-rural', 'answerSupervision', supervision.id, answer, day)).toEqual([
    'SUPERVISION_ANSWERED_BY_ITS_ADDRESSEE',
  ]);
  await acts('deputy-social', 'answerSupervision', supervision.id, answer, day);
  const close = { conclusion: '已答复' };
  expect(await refusedOn('secretary', 'closeSupervision', supervision.id, { ...close, resolved: true }, day)).toEqual([
    'SUPERVISION_RESOLVED_WHEN_NO_LONGER_OVERDUE',
  ]);
  await done('deputy-social', 'submitDutyReport', report, day);
  await acts('secretary', 'closeSupervision', supervision.id, { ...close, resolved: true }, day);
  expect(await owed('deputy-social', social)).toEqual([['DISASTER', true]]);
  // The other of the two is followed on, years later, with the same person.
  const years = morning('2029-03-01');
  const disasters = await lapse('secretary', '2027H1防灾减灾救灾述职报告：巫溪县人民政府副县长（分管教育', years);
  expect(disasters).toMatchObject({ nextLevel: 'REMINDER', operatorId: await personOf('deputy-social') });
});

test('G-21 a further decision adds an office and undoes nothing: the first is kept and was in time, each office keeps its own day, and late is who missed it', async () => {
  const day = morning('2027-03-03');
  const due = '2027-04-01T00:00:00Z';
  const matter = {
    organisationId: office('住房'),
    coOrganisationIds: [office('市场监督')],
    pool: 'LIST',
    kind: 'COORDINATION',
    content: '瓶装气运输配送脱节',
    source: '季度督查',
    rectificationDue: due,
  };
  const { issue: lead } = await done('leader', 'raiseIssue', matter, day, 'issue { id parts { id } }');
  const [market] = lead.parts.map(({ id }: any) => id);
  const decided = morning('2027-03-10');
  await acts('mayor', 'decideIssue', lead.id, { decision: '住建委牵头' }, decided);
  // The day passes and the market office has not answered; then another office is needed.
  const late = morning('2027-04-10');
  const more = {
    decision: '交通局参加',
    offices: [{ organisationId: office('交通局'), rectificationDue: '2027-05-01T00:00:00Z' }],
  };
  expect(await refusedOn('head', 'decideIssue', lead.id, more, late)).toEqual(['NOT_PERMITTED']);
  expect(await refusedOn('secretary', 'decideIssue', lead.id, { ...more, decision: ' ' }, late)).toEqual([
    'ISSUE_DECISION_SAYS_WHO_DOES_WHAT',
  ]);
  await acts('secretary', 'decideIssue', lead.id, more, late);
  const told =
    '... on Issue { decision decidedAt decider { id } decisionLate furtherDecision furtherDecidedAt furtherDecider { id } rectificationDue coOrganisations { name } parts { id organisation { name } } }';
  const stands = await seen('head', lead.id, told, late);
  expect(stands).toMatchObject({
    decision: '住建委牵头',
    decidedAt: '2027-03-10T02:00:00.000Z',
    decider: { id: await personOf('mayor') },
    decisionLate: false,
    furtherDecision: '交通局参加',
    furtherDecidedAt: '2027-04-10T02:00:00.000Z',
    furtherDecider: { id: await personOf('secretary') },
    rectificationDue: '2027-04-01T00:00:00.000Z',
  });
  const added = stands.parts.find((each: any) => each.organisation.name.includes('交通局')).id;
  expect(await seen('transport', added, '... on Issue { decision decisionLate rectificationDue }', late)).toEqual({
    decision: '交通局参加',
    decisionLate: false,
    rectificationDue: '2027-05-01T00:00:00.000Z',
  });
  // Whoever missed the day is late by it; whoever came with the further decision has a day of its own.
  expect(await waits('market', 'answerIssue', market, late)).toMatchObject({ overdue: true });
  expect(await waits('transport', 'answerIssue', added, late)).toMatchObject({ overdue: false });
  expect(await waits('head', 'issueSupervision', market, late)).toBeDefined();
  expect(await waits('head', 'issueSupervision', added, late)).toBeUndefined();
  expect(await waits('transport', 'answerIssue', added, morning('2027-05-02'))).toMatchObject({ overdue: true });
  // A leader of the office concerned does not let it go, and one of the county does.
  const gone = { reason: '由市场局一并办理' };
  expect(await refusedOn('transport', 'withdrawIssue', added, gone, late)).toEqual([
    'ISSUE_DECIDED_IS_NOT_WITHDRAWN_FROM_BELOW',
    'ISSUE_WITHDRAWN_BY_WHO_RAISED_IT',
  ]);
  await acts('mayor', 'withdrawIssue', added, gone, late);
});
