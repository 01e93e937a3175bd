import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { morning, part, telling, type When } from '../support/telling.js';
import { pdf, world, type World } from '../support/world.js';

// Whose work is inspected, and who answers for what was found: over the years, by those who own each step.
const region = '500238000000';
let w: World;
const { read, refused, done, latest, waiting, named } = telling(() => w);
let offices: Record<string, string>;
beforeAll(async () => {
  w = await world();
  ({ offices } = await named());
});
afterAll(() => w.close());

const office = (has: string): string => part(offices, has);
const file = async (who: string): Promise<string> => (await w.send(who, pdf)).id;
interface Owed {
  readonly state: string;
  readonly expected: number;
  readonly missing: readonly string[];
}
/** How an inspection that is owed stands, and who is missing by name. */
async function owed(kind: string, period: string, when: When, year?: number): Promise<Owed> {
  const query = `query($year: Year) { workInspectionCadence(region: "500238", year: $year) {
    kind period state expected missing { organisation organisationId } } }`;
  const all = (await read('head', query, { year }, when)).workInspectionCadence;
  const { missing, ...told } = all.find((each: any) => each.kind === kind && each.period === period);
  for (const { organisation, organisationId } of missing) expect(offices[organisation]).toBe(organisationId);
  return { state: told.state, expected: told.expected, missing: missing.map((each: any) => each.organisation) };
}
const start = (over: object) => ({ kind: 'QUARTERLY', document: '溪安委办督〔2028〕5号', ...over });
async function begin(who: string, day: string, over: object): Promise<string> {
  const input = start({ startedOn: day, ...over });
  return (await done(who, 'startWorkInspection', input, morning(day), 'workInspection { id }')).workInspection.id;
}
const act = async (who: string, name: string, id: string, input: object, when: When, selection = ''): Promise<any> =>
  done(who, name, { ...(await latest(who, id, when)), ...input }, when, selection);
const never = async (who: string, name: string, id: string, input: object, when: When): Promise<string[]> =>
  refused(who, name, { ...(await latest('head', id, when)), ...input }, when);
const finding = (of: string, due: string) => ({
  organisationId: office(of),
  pool: 'LIST',
  kind: 'SAFETY',
  content: '清单未动态更新',
  rectificationDue: `${due}T00:00:00Z`,
});
const handBack = async (day: string) => ({
  conclusion: '已逐家反馈',
  handedBackOn: day,
  handBackFileId: await file('head'),
});
const mine = async (who: string, entry: string, when: When): Promise<boolean> =>
  (await waiting(who, 'reportWorkRectification', when)).some(({ id }) => id === entry);

test('G-09 a quarter is held when every office of the scheme was inspected, and each of them reports for itself', async () => {
  const objects = [office('水利'), office('交通局'), office('城厢镇人民政府')];
  const scheme = { region, year: 2028, title: '2028年度考核办法', document: '溪委办〔2028〕6号', objectIds: objects };
  await done('leader', 'publishAssessmentScheme', scheme, morning('2028-01-04'));
  const names = ['城厢镇人民政府', '巫溪县交通局', '巫溪县水利局'];
  expect(await owed('QUARTERLY', '2028Q1', morning('2028-01-05'))).toEqual({
    state: 'DUE',
    expected: 3,
    missing: names,
  });
  // Nobody inspects upward, nor an office of itself.
  const t0 = morning('2028-03-01');
  const q1 = { period: '2028Q1', startedOn: '2028-03-01' };
  expect(
    await refused('head', 'startWorkInspection', start({ ...q1, inspectedIds: [office('巫溪县人民政府')] }), t0),
  ).toEqual(['WORK_INSPECTION_GOES_DOWN']);
  expect(await refused('water', 'startWorkInspection', start({ ...q1, inspectedIds: [objects[1]!] }), t0)).toEqual([
    'NOT_PERMITTED',
  ]);
  // Two are inspected: it waits with the head for the third, and being begun holds nothing.
  const first = await begin('head', '2028-03-01', { period: '2028Q1', inspectedIds: objects.slice(0, 2) });
  const asked = async (when: When) =>
    (await waitingFor('head', when)).map(({ draft }) => draft.period).filter((period) => period!.startsWith('2028Q'));
  expect(await asked(t0)).toEqual(['2028Q1']);
  expect((await owed('QUARTERLY', '2028Q1', t0)).missing).toEqual(names);
  // A finding inspects the office that it is of, and no other; the hand-back, whoever has none.
  await act('head', 'recordWorkFinding', first, finding('水利', '2028-04-10'), morning('2028-03-03'));
  expect((await owed('QUARTERLY', '2028Q1', morning('2028-03-03'))).missing).toEqual(names.slice(0, 2));
  const t1 = morning('2028-03-08');
  await act('head', 'handBackWorkInspection', first, await handBack('2028-03-08'), t1);
  expect(await owed('QUARTERLY', '2028Q1', t1)).toEqual({ state: 'DUE', expected: 3, missing: ['城厢镇人民政府'] });
  // Where nothing was found it reports at once, the other when its finding is verified: each is asked until it has.
  expect([await mine('transport', first, t1), await mine('water', first, t1)]).toEqual([true, false]);
  const report = async (who: string) => ({ report: `${who}整改情况`, reportFileId: await file(who) });
  expect(await never('water', 'reportWorkRectification', first, await report('water'), t1)).toEqual([
    'WORK_RECTIFICATION_IS_OF_ALL_FINDINGS',
  ]);
  const reported = await act(
    'transport',
    'reportWorkRectification',
    first,
    await report('transport'),
    t1,
    'workInspection { stage { code } }',
  );
  expect(reported.workInspection.stage.code).toBe('HANDED_BACK');
  expect(await never('transport', 'reportWorkRectification', first, await report('transport'), t1)).toEqual([
    'WORK_RECTIFICATION_IS_REPORTED_ONCE',
  ]);
  expect(await mine('transport', first, t1)).toBe(false);
  // The other leaves it: past the day of the report it is overdue with that office alone, and the leader has nothing.
  const late = morning('2028-04-12');
  const issue = (
    await read(
      'water',
      'query($id: ID!) { node(id: $id) { ... on WorkInspection { findings { id } } } }',
      {
        id: first,
      },
      late,
    )
  ).node.findings[0].id;
  const plan = { plan: '逐项更新', planDueOn: '2028-04-20', planFileId: await file('water') };
  await act('water', 'planIssue', issue, plan, late);
  await act('water', 'answerIssue', issue, { answer: '已更新', evidenceFileIds: [await file('water')] }, late);
  await act('head', 'verifyIssue', issue, { verification: '属实' }, late);
  expect((await waiting('water', 'reportWorkRectification', late)).find(({ id }) => id === first)).toMatchObject({
    overdue: true,
  });
  expect((await waiting('leader', 'closeWorkInspection', late)).map(({ id }) => id)).not.toContain(first);
  await act('water', 'reportWorkRectification', first, await report('water'), late);
  const told = `query($id: ID!) { node(id: $id) { ... on WorkInspection { status
    rectifications(first: 5) { nodes { report organisation { name } reportFile { name } reporter { name } } } } } }`;
  expect((await read('transport', told, { id: first }, late)).node).toMatchObject({
    status: 'REPORTED',
    rectifications: {
      nodes: [
        { report: 'transport整改情况', organisation: { name: '巫溪县交通局' } },
        { report: 'water整改情况', organisation: { name: '巫溪县水利局' } },
      ],
    },
  });
  await act('leader', 'closeWorkInspection', first, { opinion: '同意销号' }, late);
  // The township was left out until the quarter was over: it is missed, and held late when the last was inspected.
  expect(await owed('QUARTERLY', '2028Q1', morning('2028-03-31'))).toMatchObject({ state: 'DUE' });
  expect(await owed('QUARTERLY', '2028Q1', late)).toMatchObject({ state: 'MISSED', missing: ['城厢镇人民政府'] });
  expect(await asked(late)).toEqual(['2028Q1']);
  const last = await begin('head', '2028-04-12', { period: '2028Q1', inspectedIds: objects.slice(2) });
  expect(await asked(late)).toEqual(['2028Q2']);
  await act('head', 'handBackWorkInspection', last, await handBack('2028-04-13'), morning('2028-04-13'));
  expect(await owed('QUARTERLY', '2028Q1', morning('2028-04-13'))).toEqual({
    state: 'HELD_LATE',
    expected: 3,
    missing: [],
  });
  // What was known of an earlier day stays.
  expect(await owed('QUARTERLY', '2028Q1', morning('2028-04-12'))).toMatchObject({ state: 'MISSED' });
});

const waitingFor = (who: string, when: When) => waiting(who, 'startWorkInspection', when);

test('G-09 the comprehensive guidance of prevention is owed by its interval of the departments that answer for disasters', async () => {
  const t0 = morning('2029-02-01');
  const { missing, ...before } = await owed('COMPREHENSIVE', '2029', t0);
  expect(before).toMatchObject({ state: 'DUE', expected: missing.length });
  expect(missing).toEqual(expect.arrayContaining(['巫溪县水利局', '巫溪县林业局']));
  expect(missing).not.toContain('巫溪县教育委员会');
  const asked = async (when: When) =>
    (await waitingFor('head', when)).find(({ draft }) => draft.kind === 'COMPREHENSIVE' && draft.period === '2029');
  expect(await asked(t0)).toMatchObject({ due: '2029-12-31T15:59:59.999Z', overdue: false });
  const period = { kind: 'COMPREHENSIVE', startedOn: '2029-02-01', inspectedIds: [office('水利')] };
  expect(await refused('head', 'startWorkInspection', start({ ...period, period: '2029Q1' }), t0)).toEqual([
    'WORK_INSPECTION_IS_OF_ITS_PERIOD',
  ]);
  expect(
    await refused('head', 'startWorkInspection', start({ ...period, period: '2029', inspectedIds: [] }), t0),
  ).toEqual(['WORK_INSPECTION_IS_OF_OFFICES']);
  // One of them is not all; the year ends with nobody acting, and it is missed.
  const one = await begin('head', '2029-02-01', { ...period, period: '2029' });
  await act('head', 'handBackWorkInspection', one, await handBack('2029-02-02'), morning('2029-02-02'));
  expect((await owed('COMPREHENSIVE', '2029', morning('2029-12-31'))).state).toBe('DUE');
  expect(await asked(morning('2029-12-31'))).toMatchObject({ overdue: false });
  const { missing: left, ...over } = await owed('COMPREHENSIVE', '2029', morning('2030-01-01'), 2029);
  expect(over).toEqual({ state: 'MISSED', expected: before.expected });
  expect(left).not.toContain('巫溪县水利局');
  expect(left).toContain('巫溪县林业局');
  // It is asked for once more in the new year, beside what that owes.
  const drafts = (await waitingFor('head', morning('2030-01-05'))).filter(
    ({ draft }) => draft.kind === 'COMPREHENSIVE',
  );
  expect(drafts.map(({ draft, overdue }) => [draft.period, overdue])).toEqual([
    ['2029', true],
    ['2030', false],
  ]);
  expect((await waitingFor('water', morning('2030-01-05'))).length).toBe(0);
  // All of them in the new year, and it is held.
  const day = morning('2030-03-02');
  const all = (await owed('COMPREHENSIVE', '2030', day)).missing.map((name) => offices[name]!);
  const whole = await begin('head', '2030-03-02', { kind: 'COMPREHENSIVE', period: '2030', inspectedIds: all });
  await act('head', 'handBackWorkInspection', whole, await handBack('2030-03-02'), day);
  expect(await owed('COMPREHENSIVE', '2030', day)).toEqual({ state: 'HELD', expected: all.length, missing: [] });
});
