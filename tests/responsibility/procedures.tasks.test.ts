import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { morning, part, telling, type Waiting, type When } from '../support/telling.js';
import { pdf, world, type World } from '../support/world.js';

// Key tasks that are not done to their end, and what is to be in place of them: told by those who own each step, with
// what is refused and what time alone brings.
let w: World;
const { read, refused, done, latest, waiting, named } = telling(() => w);
let offices: Record<string, string> = {};
beforeAll(async () => {
  w = await world();
  ({ offices } = await named());
});
afterAll(() => w.close());

const office = (has: string): string => part(offices, has);
const file = async (who: string): Promise<string> => (await w.send(who, pdf)).id;
const waits = async (who: string, act: string, id: string, when: When): Promise<Waiting | undefined> =>
  (await waiting(who, act, when)).find((each) => each.id === id);
const acts = async (who: string, name: string, id: string, input: object, when: When, selection = ''): Promise<any> =>
  done(who, name, { ...(await latest(who, id, when)), ...input }, when, selection);
const refusedOn = async (who: string, name: string, id: string, input: object, when: When): Promise<string[]> =>
  refused(who, name, { ...(await latest(who, id, when)), ...input }, when);
const task = (over: object = {}) => ({
  organisationId: office('交通局'),
  content: '公路护栏',
  quantity: 4,
  unit: '公里',
  byQuarter: [1, 2, 3, 4],
  measureKind: 'ENGINEERING',
  ...over,
});
const list = (year: number, items: readonly object[], over: object = {}) => ({
  organisationId: office('巫溪县人民政府'),
  kind: 'ANNUAL_KEY',
  year,
  title: `${year}年重点任务`,
  document: `巫溪府〔${year}〕1号`,
  publishedOn: `${year}-01-08`,
  items,
  ...over,
});
const tasksOf = async (who: string, input: object, when: When): Promise<{ list: string; tasks: string[] }> => {
  const { dutyList } = await done(
    who,
    'publishDutyList',
    input,
    when,
    'dutyList { id tasks(first: 50) { nodes { id } } }',
  );
  return { list: dutyList.id, tasks: dutyList.tasks.nodes.map(({ id }: any) => id) };
};

test('G-02 a key task that is not reached by the end of its year is told as failed, carried over or called off, and asks nothing of anybody any more', async () => {
  const begun = morning('2027-01-08');
  const first = await tasksOf(
    'leader',
    list(2027, [task(), task({ content: '弯道警示' }), task({ content: '渡口改桥' })]),
    begun,
  );
  const [failed, carried, calledOff] = first.tasks as [string, string, string];
  // One is called off within the year, by whoever approved the programme alone, and by a document.
  const mid = morning('2027-06-01');
  const off = { ending: 'CALLED_OFF', reason: '改由市级实施', document: '巫溪府办〔2027〕30号' };
  expect(await refusedOn('head', 'endKeyTask', calledOff, off, mid)).toEqual(['TASK_CALLED_OFF_BY_WHO_APPROVED_IT']);
  expect(await refusedOn('leader', 'endKeyTask', calledOff, { ...off, document: null }, mid)).toEqual([
    'TASK_CALLED_OFF_BY_A_DOCUMENT',
  ]);
  expect(await refusedOn('transport', 'endKeyTask', calledOff, off, mid)).toEqual(['NOT_PERMITTED']);
  await acts('leader', 'endKeyTask', calledOff, off, mid);
  const fails = { ending: 'FAILED', reason: '资金未到位' };
  expect(await refusedOn('head', 'endKeyTask', failed, fails, mid)).toEqual(['TASK_ENDED_ONCE_ITS_YEAR_IS_OVER']);
  expect(await waits('head', 'endKeyTask', failed, morning('2027-12-31'))).toBeUndefined();
  // The year is over and nobody acts: each waits for its end with bureau and leader, and keeps its list.
  const over = morning('2028-01-15');
  for (const who of ['head', 'leader'])
    expect(await waits(who, 'endKeyTask', failed, over)).toMatchObject({
      overdue: true,
      due: '2027-12-31T15:59:59.999Z',
    });
  const withdrawn = { document: '巫溪府〔2028〕2号', reason: '年度已过' };
  expect(await refusedOn('leader', 'withdrawDutyList', first.list, withdrawn, over)).toEqual([
    'LIST_LEAVES_NO_TASK_OPEN',
  ]);
  await acts('head', 'endKeyTask', failed, fails, over);
  const next = await tasksOf('leader', list(2028, [task(), task({ organisationId: office('水利') })]), over);
  const carry = (successorId: string) => ({ ending: 'CARRIED_OVER', reason: '跨年实施', successorId });
  for (const wrong of [next.tasks[1]!, failed])
    expect(await refusedOn('head', 'endKeyTask', carried, carry(wrong), over)).toEqual([
      'TASK_CARRIED_OVER_INTO_A_LATER_ONE',
    ]);
  const ended = await acts(
    'head',
    'endKeyTask',
    carried,
    carry(next.tasks[0]!),
    over,
    'keyTask { status endReason carriedOverInto { year content } }',
  );
  expect(ended.keyTask).toEqual({
    status: 'CARRIED_OVER',
    endReason: '跨年实施',
    carriedOverInto: { year: 2028, content: '公路护栏' },
  });
  // None of them is asked of its office, calls for a letter or counts as behind; the board tells how each ended.
  const later = morning('2028-03-01');
  for (const id of first.tasks) {
    expect(await waits('transport', 'progressKeyTask', id, later)).toBeUndefined();
    expect(await waits('head', 'issueSupervision', id, later)).toBeUndefined();
    expect(await refusedOn('transport', 'progressKeyTask', id, { doneQuantity: 4, progress: '补做' }, later)).toEqual([
      'ILLEGAL_MOVE',
    ]);
  }
  const board = await read(
    'head',
    '{ taskBoard(region: "500238", year: 2027, by: OFFICE) { total behind failed carriedOver calledOff } }',
    {},
    later,
  );
  expect(board.taskBoard).toEqual([{ total: 3, behind: 0, failed: 1, carriedOver: 1, calledOff: 1 }]);
  await acts('leader', 'withdrawDutyList', first.list, withdrawn, later);
});

test('G-19 each of the three is asked to be checked by the end of its quarter, before anything is done; what is not answered is drafted into a letter', async () => {
  const begun = morning('2029-01-08');
  const { tasks } = await tasksOf('leader', list(2029, [task()]), begun);
  const id = tasks[0]!;
  const asked = async (when: When) => {
    const item = await waits('leader', 'checkKeyTask', id, when);
    return item && [item.draft.aspect, item.due, item.overdue];
  };
  // Nothing is reported, and responsibility is asked about in the first quarter; nobody checks, and it is overdue.
  expect(await asked(begun)).toEqual(['RESPONSIBILITY', '2029-03-31T15:59:59.999Z', false]);
  expect(await asked(morning('2029-04-02'))).toEqual(['RESPONSIBILITY', '2029-03-31T15:59:59.999Z', true]);
  expect(await waits('transport', 'checkKeyTask', id, begun)).toBeUndefined();
  const check = (aspect: string, inPlace: boolean) => ({ taskId: id, aspect, inPlace, finding: '责任书未签' });
  expect(await refused('transport', 'checkKeyTask', check('RESPONSIBILITY', true), begun)).toEqual(['NOT_PERMITTED']);
  expect(await refused('leader', 'checkKeyTask', { ...check('RESPONSIBILITY', true), finding: ' ' }, begun)).toEqual([
    'TASK_CHECK_SAYS_WHAT_WAS_FOUND',
  ]);
  const spring = morning('2029-02-01');
  const { taskCheck } = await done(
    'leader',
    'checkKeyTask',
    check('RESPONSIBILITY', false),
    spring,
    'taskCheck { id answerDueOn }',
  );
  // The next is asked for from its own quarter on, the last in the last.
  expect(await asked(morning('2029-03-01'))).toBeUndefined();
  expect(await asked(morning('2029-04-01'))).toEqual(['MEASURES', '2029-06-30T15:59:59.999Z', false]);
  // The office does not answer: a letter about the task is drafted for whoever checked; there is only one.
  expect(await waits('leader', 'issueSupervision', taskCheck.id, morning('2029-02-10'))).toBeUndefined();
  const late = morning('2029-03-10');
  const drafted = (await waits('leader', 'issueSupervision', taskCheck.id, late))!;
  expect(drafted.draft).toMatchObject({ organisationId: office('交通局'), level: 'REMINDER', aboutId: id });
  const { supervision } = await done('leader', 'issueSupervision', drafted.draft, late, 'supervision { id }');
  expect(await waits('leader', 'issueSupervision', taskCheck.id, late)).toBeUndefined();
  // While it is not answered the letter is not resolved; answered, it is.
  await acts('transport', 'answerSupervision', supervision.id, { answer: '正在办理' }, late);
  const closing = { conclusion: '已落实', resolved: true };
  expect(await refusedOn('leader', 'closeSupervision', supervision.id, closing, late)).toEqual([
    'SUPERVISION_RESOLVED_WHEN_NO_LONGER_OVERDUE',
  ]);
  const answer = { answer: '责任书已签', fileId: await file('transport') };
  await acts('transport', 'answerTaskCheck', taskCheck.id, answer, late);
  await acts('leader', 'closeSupervision', supervision.id, closing, late);
  await done('leader', 'checkKeyTask', check('RESPONSIBILITY', true), morning('2029-03-12'));
  await done('discipline', 'checkKeyTask', check('MEASURES', true), morning('2029-04-12'));
  expect(await asked(morning('2029-09-30'))).toBeUndefined();
  expect(await asked(morning('2029-10-02'))).toEqual(['RECTIFICATION', '2029-12-31T15:59:59.999Z', false]);
});

test("G-01 what an office sets itself binds nobody else and does not move the county's figure", async () => {
  const day = morning('2030-01-08');
  const own = { organisationId: office('交通局') };
  const binding = list(2030, [task({ coIds: [office('水利')] })], own);
  expect(await refused('transport', 'publishDutyList', binding, day)).toEqual(['LIST_APPROVED_BEFORE_IT_BINDS']);
  expect(
    await refused('transport', 'publishDutyList', list(2030, [task({ organisationId: office('水利') })], own), day),
  ).toEqual(['LIST_APPROVED_BEFORE_IT_BINDS', 'LIST_PUBLISHED_BY_ITS_OWN_OFFICE']);
  const county = await tasksOf('leader', list(2030, [task({ quantity: 1, byQuarter: [1, 1, 1, 1] })]), day);
  await tasksOf('transport', list(2030, [task()], own), day);
  const target = { region: '500238000000', year: 2030, measure: 'KEY_TASKS_DONE', value: '100' };
  const said = { bound: 'AT_LEAST', unit: '%', document: '巫溪府〔2030〕1号', clause: '第一条' };
  await done('leader', 'setTarget', { ...target, ...said }, day);
  await done('leader', 'setTarget', { ...target, ...said, organisationId: own.organisationId }, day);
  const done1 = morning('2030-03-01');
  await acts('transport', 'progressKeyTask', county.tasks[0]!, { doneQuantity: 1, progress: '完成' }, done1);
  for (const aspect of ['RESPONSIBILITY', 'MEASURES', 'RECTIFICATION'])
    await done('leader', 'checkKeyTask', { taskId: county.tasks[0], aspect, inPlace: true, finding: '到位' }, done1);
  await acts('head', 'confirmKeyTask', county.tasks[0]!, {}, done1);
  const { targetProgress } = await read(
    'head',
    '{ targetProgress(region: "500238000000", year: 2030) { target { measure } organisationId actual } }',
    {},
    done1,
  );
  const figure = (of: string | null) =>
    Number(
      targetProgress.find((each: any) => each.organisationId === of && each.target.measure === 'KEY_TASKS_DONE').actual,
    );
  expect([figure(null), figure(own.organisationId)]).toEqual([100, 50]);
  // Nobody does the other: by the end of the year the county's figure stands as it was.
  expect(await waits('transport', 'progressKeyTask', county.tasks[0]!, morning('2030-12-30'))).toBeUndefined();
});
