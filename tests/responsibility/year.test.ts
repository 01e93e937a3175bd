import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { morning, part, telling, type When } from '../support/telling.js';
import { pdf, world, type World } from '../support/world.js';

// The year of the leaders and departments, 2027, by its days: from the lists of January to the assessment of the year.
// Each cadence is held once and missed once, each ladder is climbed once, and the figures of the year are counted here
// by hand from what is done below. Secretary, mayor, two deputies, the head of the bureau, the chiefs of two
// departments and a township's office, each by their own token.
const region = '500238000000';
const village = '500238100205';
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
const file = async (who: string): Promise<string> => (await w.send(who, pdf)).id;
const operator = async (who: string): Promise<string> =>
  (await read(who, '{ viewer { operator { id } } }')).viewer.operator.id;

/** How each kind of cadence was seen to stand, over all days on which it was asked. */
const seen = new Map<string, Set<string>>();
const see = (kind: string, state: string): void => {
  seen.set(kind, (seen.get(kind) ?? new Set<string>()).add(state));
};
/** What is asked for again and again: `name period` and how it stands. */
async function cadences(when: When, year = 2027): Promise<Record<string, string>> {
  const asked = `query($year: Year) {
    dutyCadence(region: "500238") { kind committee period state }
    bodyCadence(region: "500238", year: $year) { kind organisation post { title } period state }
    workInspectionCadence(region: "500238") { kind period state }
    assessmentTerms(first: 100) { nodes { kind period state } } }`;
  const { dutyCadence, bodyCadence, workInspectionCadence, assessmentTerms } = await read(
    'head',
    asked,
    { year },
    when,
  );
  const own = ({ organisation }: any) =>
    organisation === null || /^(巫溪县人民政府|中共巫溪县委员会)$/.test(organisation);
  for (const { kind, state } of [...dutyCadence, ...bodyCadence.filter(own)]) see(kind, state);
  for (const { kind, state } of workInspectionCadence) see(/FLOOD/.test(kind) ? 'FLOOD_SEASON' : kind, state);
  for (const { kind, state } of assessmentTerms.nodes) see(`TERM ${kind}`, state);
  return Object.fromEntries([
    ...dutyCadence.map((each: any) => [`${each.kind} ${each.committee ?? ''}${each.period}`, each.state]),
    ...bodyCadence
      .filter(own)
      .map((each: any) => [`${each.kind}_OF ${each.post?.title ?? each.organisation ?? ''}${each.period}`, each.state]),
    ...workInspectionCadence.map((each: any) => [`INSPECTION ${each.kind} ${each.period}`, each.state]),
    ...assessmentTerms.nodes.map((each: any) => [`TERM ${each.period}`, each.state]),
  ]);
}
/** Each as it is to stand on a day, and nothing said of the others. */
async function stands(day: string, expected: Record<string, string>, year?: number): Promise<void> {
  const all = await cadences(morning(day), year);
  expect(Object.fromEntries(Object.keys(expected).map((name) => [name, all[name] ?? 'not asked for']))).toEqual(
    expected,
  );
}

/** Every kind of cadence that the schema knows; a tour from above is nobody's here. */
async function kinds(): Promise<string[]> {
  const names = async (type: string): Promise<string[]> =>
    (await read('head', `{ __type(name: "${type}") { enumValues { name } } }`)).__type.enumValues.map(
      ({ name }: any) => name,
    );
  const [duty, body, terms] = await Promise.all(['CadenceKind', 'BodyCadenceKind', 'AssessmentTermKind'].map(names));
  return [...duty!, ...body!, ...terms!.map((name) => `TERM ${name}`), 'QUARTERLY', 'FLOOD_SEASON'];
}

const meeting = (over: object) => ({
  organisationId: office('巫溪县人民政府'),
  body: 'OFFICE',
  topic: '安全生产工作',
  resolutions: '原则同意',
  attendees: 20,
  ...over,
});
/** A meeting, entered on its day. */
const held = async (who: string, day: string, over: object): Promise<string> =>
  (await done(who, 'recordMeeting', meeting({ heldOn: day, ...over }), morning(day), 'leadershipMeeting { id }'))
    .leadershipMeeting.id;
const party = () => ({ organisationId: office('中共巫溪县委员会'), body: 'PARTY_STANDING_COMMITTEE' });
const executive = { body: 'GOVERNMENT_EXECUTIVE' };
const bureau = () => ({ organisationId: office('应急管理局') });

// What each loses of the weights, by quarter, and of the whole year.
const weights = { ACCIDENTS: 30, HAZARDS: 25, DUTY: 15, LETTERS: 10, ENFORCEMENT: 5, ISSUES: 5, RESULTS: 10 };
type Lost = Partial<Record<keyof typeof weights, number>>;
const kept = (lost: Lost): number =>
  Object.entries(weights).reduce((sum, [name, weight]) => sum + weight - Math.min(weight, lost[name as never] ?? 0), 0);
const clean: Lost = {};
interface Expected {
  readonly quarters: readonly [Lost, Lost, Lost, Lost];
  readonly year: Lost;
}
const ofQuarter = ({ quarters }: Expected, n: number): string => kept(quarters[n]!).toFixed(2);
/** Three fifths for the mean of the quarters, two for the whole year. */
const ofYear = ({ quarters, year }: Expected): string =>
  (Math.round((quarters.reduce((sum, each) => sum + kept(each), 0) / 4) * 60) / 100 + kept(year) * 0.4).toFixed(2);

const objects = {
  transport: '巫溪县交通局',
  construction: '巫溪县住房和城乡建设委员会',
  water: '巫溪县水利局',
  first: '城厢镇人民政府',
  second: '凤凰镇人民政府',
};
const counted: Record<keyof typeof objects, Expected> = {
  // Two deaths on the road; an item four months over; four letters late, two of them grave; an admonition; three
  // speeches that are not made by their days.
  transport: {
    quarters: [
      { ACCIDENTS: 25, DUTY: 6, LETTERS: 3 },
      { DUTY: 6, LETTERS: 10 },
      { RESULTS: 2, LETTERS: 3 },
      { LETTERS: 6 },
    ],
    year: { ACCIDENTS: 25, DUTY: 12, LETTERS: 10, RESULTS: 2 },
  },
  // One of two hazards put right by its day.
  construction: { quarters: [clean, { HAZARDS: 12.5 }, clean, clean], year: { HAZARDS: 12.5 } },
  water: { quarters: [clean, clean, clean, clean], year: clean },
  first: {
    quarters: [{ ACCIDENTS: 25 }, { HAZARDS: 12.5 }, clean, clean],
    year: { ACCIDENTS: 25, HAZARDS: 12.5 },
  },
  // The spot check finds an issue badly collected.
  second: { quarters: [clean, clean, { ISSUES: 5 }, clean], year: { ISSUES: 5 } },
};
const idOf = (name: keyof typeof objects): string => offices[objects[name]]!;
const scores = (of: (expected: Expected) => string): Record<string, string> =>
  Object.fromEntries(Object.entries(counted).map(([name, each]) => [objects[name as keyof typeof objects], of(each)]));
const bulletin = (kind: string, period: string, over: object = {}) => ({
  region,
  kind,
  period,
  document: `溪安委办〔${period}〕1号`,
  opinion: `${period}情况通报`,
  ...over,
});
async function issued(who: string, kind: string, period: string, day: string, over: object = {}): Promise<any> {
  const shown =
    'assessmentCycle { standings { organisation place score lines { component points } } speaker { name } rewarded { name } }';
  const { assessmentCycle } = await done(who, 'issueBulletin', bulletin(kind, period, over), morning(day), shown);
  for (const { lines, score } of assessmentCycle.standings)
    expect(lines.reduce((sum: number, { points }: any) => sum + Math.round(Number(points) * 100), 0)).toBe(
      Math.round(Number(score) * 100),
    );
  return assessmentCycle;
}
const told = ({ standings }: any): Record<string, string> =>
  Object.fromEntries(standings.map(({ organisation, score }: any) => [organisation, score]));
const seal = (month: string, day: string) => done('head', 'sealMonth', { region, month }, morning(day));

const lapsesOf = async (who: string, content: string, day: string): Promise<any[]> =>
  (
    await read(
      who,
      '{ dutyLapses(region: "500238") { kind organisation reached nextAct nextLevel matter requirement } }',
      {},
      morning(day),
    )
  ).dutyLapses.filter(({ matter }: any) => matter.includes(content));
/** The next letter as it stands drafted, with whoever may send it; sent as it is. */
async function nextLetter(who: string, about: string, day: string): Promise<{ id: string; level: string }> {
  const [next] = (await waiting(who, 'issueSupervision', morning(day))).filter(({ id }) => id === about);
  if (!next) throw new Error(`No letter stands drafted for ${who} on ${day}.`);
  return (await done(who, 'issueSupervision', next.draft, morning(day), 'supervision { id level }')).supervision;
}

const quarter = (of: string, state: string, ...kinds: string[]): Record<string, string> =>
  Object.fromEntries(kinds.map((kind) => [`${kind} ${of}`, state]));
const leaders = [
  'secretary',
  'mayor',
  'leader',
  'executive',
  'deputy-industry',
  'deputy-building',
  'deputy-rural',
  'deputy-social',
];

test('the year: each cadence held once and missed once, each ladder climbed to its end, each figure of the year counted again', async () => {
  // January: who is assessed, what is aimed at, what is to be done, and by whom.
  await done(
    'mayor',
    'publishAssessmentScheme',
    {
      region,
      year: 2027,
      title: '2027年度安全生产考核办法',
      document: '溪府〔2027〕1号',
      objectIds: (Object.keys(objects) as (keyof typeof objects)[]).map(idOf),
    },
    morning('2027-01-04'),
  );
  const target = (measure: string, value: string, over: object = {}) => ({
    region,
    year: 2027,
    measure,
    bound: 'AT_MOST',
    value,
    unit: '人',
    document: '溪府〔2027〕2号',
    clause: '总',
    ...over,
  });
  expect(await refused('transport', 'setTarget', target('DEATHS', '9'), morning('2027-01-05'))).toEqual([
    'NOT_PERMITTED',
  ]);
  await done('mayor', 'setTarget', target('DEATHS', '3'), morning('2027-01-05'));
  await done('mayor', 'setTarget', target('DEATHS', '1', { organisationId: idOf('transport') }), morning('2027-01-05'));
  const share = { bound: 'AT_LEAST', unit: '%' };
  await done('mayor', 'setTarget', target('KEY_TASKS_DONE', '100', share), morning('2027-01-05'));
  await done('mayor', 'setTarget', target('HAZARDS_ON_TIME', '95', share), morning('2027-01-05'));
  const { dutyList } = await done(
    'head',
    'publishDutyList',
    {
      ...bureau(),
      kind: 'DUTY',
      year: 2027,
      title: '2027年安全生产职责清单',
      document: '溪安办〔2027〕2号',
      publishedOn: '2027-01-05',
      items: [
        { organisationId: idOf('transport'), content: '客运站隐患清零', submissionDue: '2027-02-20T10:00:00Z' },
        { organisationId: idOf('construction'), content: '燃气场站年检', submissionDue: '2027-03-15T10:00:00Z' },
        { organisationId: idOf('first'), content: '烟花爆竹零售点巡查', submissionDue: '2027-02-10T10:00:00Z' },
      ],
    },
    morning('2027-01-05'),
    'dutyList { items(first: 9) { nodes { id content } } }',
  );
  const item = (content: string): string => dutyList.items.nodes.find((each: any) => each.content === content).id;
  const key = (organisationId: string, content: string) => ({
    organisationId,
    coIds: [],
    content,
    quantity: 40,
    unit: '处',
    byQuarter: [10, 20, 30, 40],
    measureKind: 'ENGINEERING',
  });
  const { dutyList: tasks } = await done(
    'mayor',
    'publishDutyList',
    {
      organisationId: office('巫溪县人民政府'),
      kind: 'ANNUAL_KEY',
      year: 2027,
      title: '2027年重点任务',
      document: '2027年全县工作要点',
      publishedOn: '2027-01-06',
      items: [key(idOf('construction'), '燃气老旧管网改造'), key(idOf('transport'), '临水临崖护栏')],
    },
    morning('2027-01-06'),
    'dutyList { tasks(first: 9) { nodes { id content } } }',
  );
  const task = (content: string): string => tasks.tasks.nodes.find((each: any) => each.content === content).id;
  // A deputy's own list: drafted by the bureau, approved by the mayor, and the deputy's alone to do.
  const deputy = post('副县长（分管工业、交通、市场监管）');
  const own = {
    organisationId: office('巫溪县人民政府'),
    postId: deputy,
    kind: 'ANNUAL_KEY',
    year: 2027,
    title: '分管副县长年度重点工作清单',
    document: '溪府办〔2027〕3号',
    items: [
      {
        organisationId: office('巫溪县人民政府'),
        postId: deputy,
        content: '包保三家重点企业',
        quantity: 3,
        unit: '家',
        submissionDue: '2027-11-30T10:00:00Z',
      },
    ],
  };
  const { dutyDraft } = await done('head', 'draftDutyList', own, morning('2027-01-08'), 'dutyDraft { id }');
  const approval = { id: dutyDraft.id, expectedVersion: 1, approvalDocument: '溪府〔2027〕4号' };
  expect(await refused('construction', 'approveDutyList', approval, morning('2027-01-08'))).toEqual(['NOT_FOUND']);
  await done('mayor', 'approveDutyList', approval, morning('2027-01-08'));
  const { dutyDraft: published } = await done(
    'head',
    'publishApprovedList',
    { id: dutyDraft.id, expectedVersion: 2 },
    morning('2027-01-08'),
    'dutyDraft { list { items(first: 9) { nodes { id } } } }',
  );
  const pledged = published.list.items.nodes[0].id;

  // The first quarter, as it is held; the party's deliberation is not.
  const safety = (
    await read(
      'head',
      '{ committees(where: { kind: [SAFETY] }) { nodes { id name office { id } members { holdings { nodes { operator { id } } } } } } }',
    )
  ).committees.nodes[0];
  const presentIds = safety.members.map(({ holdings }: any) => holdings.nodes[0].operator.id);
  const ofSafety = {
    body: 'COMMITTEE',
    committeeId: safety.id,
    organisationId: safety.office.id,
    presentIds,
    attendees: presentIds.length,
  };
  await held('mayor', '2027-01-12', { kind: 'DISPATCH', ...executive });
  await held('mayor', '2027-02-05', { kind: 'DELIBERATION', ...executive });
  await held('head', '2027-02-08', { kind: 'DISPATCH', ...ofSafety });
  await held('head', '2027-02-18', { kind: 'JOINT', ...bureau() });
  const measures = Array.from({ length: 10 }, (_, i) => ({
    organisationId: office('交通局'),
    postId: post('交通局 '),
    content: `常态化安全监管措施之${i + 1}`,
    dueOn: '2027-12-20',
  }));
  const ten = {
    ...bureau(),
    kind: 'TEN_MEASURES',
    year: 2027,
    title: '十条措施',
    document: '溪安委〔2027〕1号',
    items: measures,
  };
  const { workProgramme } = await done(
    'mayor',
    'openWorkProgramme',
    ten,
    morning('2027-01-11'),
    'workProgramme { id items(first: 20) { nodes { id } } }',
  );
  const evaluated = await held('head', '2027-03-12', { kind: 'EVALUATION', ...bureau() });
  const marked = workProgramme.items.nodes.map(({ id }: any) => ({ assignmentId: id, score: 90, opinion: '落实' }));
  await done(
    'mayor',
    'evaluateMeasures',
    { id: workProgramme.id, expectedVersion: 1, period: '2027Q1', meetingId: evaluated, lines: marked },
    morning('2027-03-13'),
  );
  await done(
    'township-100',
    'submitDutyItem',
    {
      id: item('烟花爆竹零售点巡查'),
      expectedVersion: 1,
      progress: '逐户巡查',
      evidenceFileIds: [await file('township-100')],
    },
    morning('2027-02-09'),
  );
  await done(
    'mayor',
    'recordLeaderVisit',
    {
      postId: post('人民政府 县长'),
      visitedOn: '2027-02-02',
      location: '城厢镇客运站',
      matter: '春运安全',
      findings: [],
    },
    morning('2027-02-02'),
  );
  // February: two die on the road. An investigation is formed.
  const harm = {
    missing: 0,
    seriousInjuries: 0,
    minorInjuries: 0,
    trapped: 0,
    evacuated: 0,
    directLoss: '0.00',
    polluted: false,
  };
  const { accident } = await done(
    'township-100',
    'reportAccident',
    {
      region: village,
      sector: 'ROAD_TRANSPORT',
      kind: 'ROAD_TRAFFIC',
      production: true,
      happenedAt: '2027-02-10T00:30:00Z',
      location: '乡道',
      summary: '客车坠崖',
      unitReportedAt: '2027-02-10T01:00:00Z',
      deaths: 2,
      ...harm,
    },
    morning('2027-02-10'),
    'accident { id }',
  );
  const { investigation } = await done(
    'mayor',
    'formInvestigation',
    {
      accidentId: accident.id,
      order: '溪府发〔2027〕5号',
      leaderId: await operator('head'),
      memberIds: [await operator('officer-1'), await operator('officer-2')],
      officeIds: [office('应急管理局')],
      unionTakesPart: true,
      procuratorateInvited: true,
    },
    morning('2027-02-12'),
    'investigation { id }',
  );

  // The first ladder: an item that its day passed by. Nothing is written until a person sends what stands drafted.
  const undone = item('客运站隐患清零');
  expect(await lapsesOf('head', '客运站隐患清零', '2027-02-20')).toEqual([]);
  expect(await lapsesOf('head', '客运站隐患清零', '2027-02-22')).toMatchObject([
    { kind: 'ITEM_OVERDUE', reached: null, nextAct: 'issueSupervision', nextLevel: 'REMINDER' },
  ]);
  const reminder = await nextLetter('head', undone, '2027-02-22');
  expect(reminder.level).toBe('REMINDER');
  await done(
    'construction',
    'submitDutyItem',
    {
      id: item('燃气场站年检'),
      expectedVersion: 1,
      progress: '全部年检',
      evidenceFileIds: [await file('construction')],
    },
    morning('2027-03-10'),
  );
  await done(
    'construction',
    'progressKeyTask',
    {
      ...(await latest('construction', task('燃气老旧管网改造'), morning('2027-03-20'))),
      doneQuantity: 10,
      progress: '一季度十处',
    },
    morning('2027-03-20'),
  );
  const inspection = (await waiting('head', 'startWorkInspection', morning('2027-03-22'))).find(
    ({ draft }) => draft.kind === 'QUARTERLY' && draft.period !== '2026Q4',
  )!;
  expect(inspection.draft).toMatchObject({ period: '2027Q1' });
  const inspecting = (draft: object, startedOn: string) => ({
    document: '溪安委办〔2027〕6号',
    startedOn,
    // Whom the scheme of the year assesses.
    inspectedIds: Object.values(objects).map((name) => offices[name]!),
    ...draft,
  });
  // What was inspected is held: a record that nothing was found is one.
  const inspected = async (draft: object, day: string) => {
    const { workInspection } = await done(
      'head',
      'startWorkInspection',
      inspecting(draft, day),
      morning(day),
      'workInspection { id }',
    );
    const none = { conclusion: '未发现问题', handedBackOn: day, handBackFileId: await file('head') };
    await done('head', 'handBackWorkInspection', { id: workInspection.id, expectedVersion: 1, ...none }, morning(day));
  };
  await inspected(inspection.draft, '2027-03-22');
  for (const [month, day] of [
    ['2027-01', '2027-02-05'],
    ['2027-02', '2027-03-05'],
    ['2027-03', '2027-04-05'],
  ] as const)
    await seal(month, day);
  await stands('2027-04-01', {
    ...quarter('2027Q1', 'HELD', 'DELIBERATION_GOVERNMENT', 'EVALUATION', 'INSPECTION QUARTERLY', 'JOINT_OF'),
    'DELIBERATION_PARTY 2027Q1': 'MISSED',
    [`COMMITTEE ${safety.name}2027Q1`]: 'HELD',
    'DISPATCH_OF 2027-01': 'HELD',
    'DISPATCH_OF 2027-03': 'MISSED',
    'LEADER_VISIT_OF 县长2027Q1': 'HELD',
    'LEADER_VISIT_OF 县委书记2027Q1': 'MISSED',
    'TERM 2027-02': 'KEPT',
  });
  // Behind with the tasks: who reported nothing.
  const behind = await read(
    'head',
    '{ keyTasks(where: { year: [2027], behind: true }, first: 50) { nodes { id } } }',
    {},
    morning('2027-04-02'),
  );
  const behindIds = behind.keyTasks.nodes.map(({ id }: any) => id);
  expect([behindIds.includes(task('临水临崖护栏')), behindIds.includes(task('燃气老旧管网改造'))]).toEqual([
    true,
    false,
  ]);
  const urging = await nextLetter('head', reminder.id, '2027-03-29');
  expect(urging.level).toBe('URGING');
  // A quarter is told once its months are sealed: it is not missed with its last day.
  await stands('2027-04-10', { 'BULLETIN 2027Q1': 'DUE', 'TERM 2027Q1': 'DUE' });
  const q1 = await issued('head', 'QUARTER', '2027Q1', '2027-04-20');
  expect(told(q1)).toEqual(scores((each) => ofQuarter(each, 0)));
  expect(q1.speaker).toEqual({ name: objects.transport });

  // The second quarter: the party deliberates, the government does not.
  await held('secretary', '2027-04-16', { kind: 'DELIBERATION', ...party() });
  await held('mayor', '2027-04-22', { kind: 'DISPATCH', ...executive });
  const flood = (await waiting('head', 'startWorkInspection', morning('2027-04-12'))).find(
    ({ draft }) => draft.kind === 'BEFORE_FLOOD',
  )!;
  await inspected(flood.draft, '2027-04-12');
  // Two hazards of one building site, both due in May: one is put right by its day.
  const site = async (description: string) => {
    const { hazard } = await done(
      'township-100',
      'reportHazard',
      {
        region: village,
        sector: 'CONSTRUCTION',
        source: 'TOWNSHIP',
        category: 'OBJECT',
        description,
        location: '安置房工地',
        foundAt: '2027-04-20T01:00:00Z',
      },
      morning('2027-04-20'),
      'hazard { id }',
    );
    const step = async (who: string, name: string, input: object, day: string) =>
      done(who, name, { ...(await latest(who, hazard.id, morning(day))), ...input }, morning(day));
    await step('officer-1', 'gradeHazard', { grade: 'GENERAL' }, '2027-04-21');
    await step('officer-1', 'orderRectification', { deadline: '2027-05-10T10:00:00Z' }, '2027-04-22');
    const [signature] = await waiting('officer-2', 'countersign', morning('2027-04-22'));
    if (signature)
      await done(
        'officer-2',
        'countersign',
        { id: signature.draft.id, expectedVersion: Number(signature.draft.expectedVersion) },
        morning('2027-04-22'),
      );
    return (day: string) => step('township-100', 'requestHazardReview', { rectification: '已整改' }, day);
  };
  const [scaffold] = [await site('脚手架连墙件缺失'), await site('临边防护缺失')];
  await scaffold('2027-05-08');
  // An issue that a deputy raises, and that its day passes by: one letter, answered in time, and it is verified.
  const { issue } = await done(
    'deputy-building',
    'raiseIssue',
    {
      organisationId: idOf('construction'),
      pool: 'LIST',
      kind: 'SAFETY',
      content: '瓶装气入户检查未开展',
      source: '领导检查',
      rectificationDue: '2027-04-28T10:00:00Z',
    },
    morning('2027-04-06'),
    'issue { id }',
  );
  const about = await nextLetter('head', issue.id, '2027-05-06');
  expect(about.level).toBe('REMINDER');
  await done(
    'construction',
    'answerSupervision',
    { id: about.id, expectedVersion: 1, answer: '五月底前完成' },
    morning('2027-05-12'),
  );
  await done(
    'construction',
    'answerIssue',
    { id: issue.id, expectedVersion: 1, answer: '已逐户检查', evidenceFileIds: [await file('construction')] },
    morning('2027-05-20'),
  );
  await done(
    'deputy-building',
    'verifyIssue',
    { id: issue.id, expectedVersion: 2, verification: '抽查属实' },
    morning('2027-05-25'),
  );
  await done(
    'head',
    'closeSupervision',
    { id: about.id, expectedVersion: 2, conclusion: '已落实' },
    morning('2027-05-26'),
  );
  // The first ladder goes on: the deputy summons, holds the interview, is not answered, and criticises.
  const interview = await nextLetter('deputy-industry', urging.id, '2027-04-19');
  expect(interview.level).toBe('INTERVIEW');
  await done(
    'deputy-industry',
    'holdInterview',
    {
      id: interview.id,
      expectedVersion: 1,
      convenorPostId: deputy,
      intervieweePostId: post('交通局 局长'),
      heldOn: '2027-04-21',
      minutesFileId: await file('deputy-industry'),
    },
    morning('2027-04-21'),
  );
  const criticism = await nextLetter('deputy-industry', interview.id, '2027-05-17');
  expect(criticism.level).toBe('CRITICISM');
  expect(await lapsesOf('mayor', '客运站隐患清零', '2027-06-10')).toMatchObject([
    { reached: 'CRITICISM', nextAct: 'recordVeto', nextLevel: null },
  ]);
  await done(
    'mayor',
    'recordVeto',
    {
      organisationId: idOf('transport'),
      year: 2027,
      ground: 'DEATHS_OVER_TARGET',
      finding: '死亡两人，突破年度目标',
      document: '溪考核办〔2027〕1号',
    },
    morning('2027-06-15'),
  );
  await done(
    'transport-head',
    'submitDutyItem',
    { id: undone, expectedVersion: 1, progress: '已清零', evidenceFileIds: [await file('transport-head')] },
    morning('2027-06-20'),
  );
  await done('head', 'confirmDutyItem', { id: undone, expectedVersion: 2, opinion: '属实' }, morning('2027-06-22'));
  expect(await lapsesOf('mayor', '客运站隐患清零', '2027-06-23')).toEqual([]);
  // Whoever stood last speaks at a meeting of the county.
  const [speech] = (
    await read(
      'head',
      '{ lastSpeeches(where: { status: [OWED] }, first: 20) { nodes { id ground organisation { id } } } }',
      {},
      morning('2027-04-21'),
    )
  ).lastSpeeches.nodes.filter(({ organisation }: any) => organisation.id === idOf('transport'));
  await done(
    'transport-head',
    'submitLastSpeech',
    { id: speech.id, expectedVersion: 1, speech: '源头管控不严', measures: '逐车核查动态监控' },
    morning('2027-05-06'),
  );
  const hearing = await held('mayor', '2027-05-08', { kind: 'DISPATCH', ...executive });
  await done(
    'head',
    'hearLastSpeech',
    { id: speech.id, expectedVersion: 2, meetingId: hearing },
    morning('2027-05-09'),
  );
  // The half-year: every member of party committee and government reports, and is heard; of the next nobody is.
  const report = { postId: post('人民政府 县长'), period: '2027H1', content: '上半年履职情况' };
  expect(await refused('deputy-industry', 'submitDutyReport', report, morning('2027-06-20'))).toEqual([
    'REPORT_BY_THE_HOLDER_OF_THE_POST',
  ]);
  const { dutyReport } = await done('mayor', 'submitDutyReport', report, morning('2027-06-20'), 'dutyReport { id }');
  const heardBy = await held('secretary', '2027-06-25', { kind: 'HEARING', heardPeriod: '2027H1', ...party() });
  await done(
    'secretary',
    'reviewDutyReport',
    { id: dutyReport.id, expectedVersion: 1, meetingId: heardBy, result: 'GOOD', opinion: '履职到位' },
    morning('2027-06-26'),
  );
  const members = {
    secretary: ' 县委书记',
    leader: '人民政府 副县长',
    executive: '人民政府 常务副县长',
    'deputy-industry': '副县长（分管工业',
    'deputy-building': '副县长（分管城乡',
    'deputy-rural': '副县长（分管农业',
    'deputy-social': '副县长（分管教育',
  };
  for (const [who, title] of Object.entries(members)) {
    const { dutyReport: sent } = await done(
      who,
      'submitDutyReport',
      { ...report, postId: post(title) },
      morning('2027-06-26'),
      'dutyReport { id }',
    );
    await done(
      who === 'secretary' ? 'mayor' : 'secretary',
      'reviewDutyReport',
      { id: sent.id, expectedVersion: 1, meetingId: heardBy, result: 'GOOD', opinion: '履职到位' },
      morning('2027-06-27'),
    );
  }
  await held('leader', '2027-06-28', {
    kind: 'TRAINING',
    trainingSubject: 'WORK_SAFETY',
    traineeIds: await Promise.all(leaders.map(operator)),
    attendees: 40,
  });
  await seal('2027-04', '2027-05-05');
  // May is forgotten, and sealed too late.
  await stands('2027-06-14', { 'TERM 2027-04': 'KEPT', 'TERM 2027-05': 'MISSED' });
  await seal('2027-05', '2027-07-02');
  await seal('2027-06', '2027-07-05');
  const q2 = await issued('head', 'QUARTER', '2027Q2', '2027-07-20');
  expect(told(q2)).toEqual(scores((each) => ofQuarter(each, 1)));
  await stands('2027-07-21', {
    ...quarter('2027Q2', 'MISSED', 'DELIBERATION_GOVERNMENT', 'EVALUATION', 'INSPECTION QUARTERLY', 'JOINT_OF'),
    'DELIBERATION_PARTY 2027Q2': 'HELD',
    [`COMMITTEE ${safety.name}2027Q2`]: 'MISSED',
    'DISPATCH_OF 2027-04': 'HELD',
    'DISPATCH_OF 2027-06': 'MISSED',
    'INSPECTION BEFORE_FLOOD 2027': 'HELD',
    'LEADER_VISIT_OF 县长2027Q2': 'MISSED',
    'HEARING 2027H1': 'HELD',
    'TRAINING_OF 2027': 'HELD',
    'TERM 2027-05': 'KEPT_LATE',
    'TERM 2027Q2': 'KEPT',
  });

  // The third quarter: a spot check, and what the investigation comes to.
  await done(
    'township-101',
    'raiseIssue',
    {
      organisationId: idOf('water'),
      pool: 'FULL',
      kind: 'SAFETY',
      content: '农房用电',
      source: '巡查',
      rectificationDue: '2027-12-20T10:00:00Z',
    },
    morning('2027-07-06'),
    'issue { id }',
  );
  const { spotCheckRound } = await done(
    'discipline',
    'drawSpotChecks',
    { region, pool: 'FULL', period: '2027Q3', count: 2 },
    morning('2027-07-08'),
    'spotCheckRound { checks { nodes { id collector { id } } } }',
  );
  for (const check of spotCheckRound.checks.nodes) {
    const complete = check.collector.id !== idOf('second');
    await done(
      'discipline',
      'concludeSpotCheck',
      {
        id: check.id,
        expectedVersion: 1,
        genuine: true,
        complete,
        finding: complete ? '属实' : '未写明整改措施',
        fileIds: [await file('discipline')],
      },
      morning('2027-07-12'),
    );
  }
  await done(
    'discipline',
    'concludeStrand',
    {
      ...(await latest('discipline', investigation.id, morning('2027-08-02'))),
      strand: 'REGULATOR',
      conclusion: '动态监控检查不到位',
      enterpriseFinding: null,
      departmentFinding: '未按计划检查',
      leadershipFinding: '未发现',
      items: [
        {
          head: 'DEPARTMENT',
          subjectKind: 'UNIT',
          unitName: objects.transport,
          basis: '安全生产法第十条',
          conduct: '未检查动态监控',
          proposal: 'ADMONITION',
        },
      ],
    },
    morning('2027-08-02'),
  );
  const { accountability } = (
    await read(
      'discipline',
      'query($id: ID!) { node(id: $id) { ... on Investigation { accountability { id version } } } }',
      { id: investigation.id },
    )
  ).node;
  await done(
    'discipline',
    'recordAccountability',
    {
      id: accountability[0].id,
      expectedVersion: accountability[0].version,
      decidedBy: '县纪委监委',
      decidedOn: '2027-08-20',
      decision: '诫勉',
      document: '溪纪〔2027〕8号',
    },
    morning('2027-08-25'),
  );
  for (const [month, day] of [
    ['2027-07', '2027-08-05'],
    ['2027-08', '2027-09-05'],
    ['2027-09', '2027-10-05'],
  ] as const)
    await seal(month, day);
  // The half-year is evaluated, and the third quarter told, only after their days.
  await stands('2027-08-03', { 'TERM 2027H1': 'MISSED' });
  await issued('head', 'HALF_YEAR', '2027H1', '2027-09-10');
  await stands('2027-11-10', { 'TERM 2027H1': 'KEPT_LATE', 'TERM 2027Q3': 'MISSED', 'BULLETIN 2027Q3': 'MISSED' });
  const q3 = await issued('head', 'QUARTER', '2027Q3', '2027-11-12');
  expect(told(q3)).toEqual(scores((each) => ofQuarter(each, 2)));

  // The last quarter, and the year.
  await done(
    'construction-head',
    'progressKeyTask',
    {
      ...(await latest('construction-head', task('燃气老旧管网改造'), morning('2027-11-20'))),
      doneQuantity: 40,
      progress: '全部完成',
    },
    morning('2027-11-20'),
  );
  const confirming = () => latest('mayor', task('燃气老旧管网改造'), morning('2027-11-25'));
  expect(await refused('mayor', 'confirmKeyTask', await confirming(), morning('2027-11-25'))).toEqual([
    'TASK_CONFIRMED_WHEN_ALL_IS_IN_PLACE',
  ]);
  for (const aspect of ['RESPONSIBILITY', 'MEASURES', 'RECTIFICATION'])
    await done(
      'discipline',
      'checkKeyTask',
      { taskId: task('燃气老旧管网改造'), aspect, inPlace: true, finding: '到位' },
      morning('2027-11-24'),
    );
  await done(
    'mayor',
    'confirmKeyTask',
    await latest('mayor', task('燃气老旧管网改造'), morning('2027-11-25')),
    morning('2027-11-25'),
  );
  expect(await lapsesOf('mayor', '包保三家重点企业', '2027-11-30')).toEqual([]);
  expect(await lapsesOf('mayor', '包保三家重点企业', '2027-12-02')).toHaveLength(1);
  await done(
    'deputy-industry',
    'submitDutyItem',
    {
      id: pledged,
      expectedVersion: 1,
      progress: '三家',
      doneQuantity: 3,
      evidenceFileIds: [await file('deputy-industry')],
    },
    morning('2027-12-03'),
  );
  await done('mayor', 'confirmDutyItem', { id: pledged, expectedVersion: 2, opinion: '属实' }, morning('2027-12-05'));
  expect(await lapsesOf('mayor', '包保三家重点企业', '2027-12-06')).toEqual([]);
  for (const [month, day] of [
    ['2027-10', '2027-11-05'],
    ['2027-11', '2027-12-05'],
    ['2027-12', '2028-01-05'],
  ] as const)
    await seal(month, day);
  expect(await refused('mayor', 'issueBulletin', bulletin('YEAR', '2027'), morning('2028-01-20'))).toEqual([
    'BULLETIN_OF_THE_YEAR_STANDS_ON_ITS_QUARTERS',
  ]);
  const q4 = await issued('mayor', 'QUARTER', '2027Q4', '2028-01-20');
  expect(told(q4)).toEqual(scores((each) => ofQuarter(each, 3)));
  const reward = { rewardedIds: [idOf('transport')] };
  expect(await refused('mayor', 'issueBulletin', bulletin('YEAR', '2027', reward), morning('2028-02-10'))).toEqual([
    'BULLETIN_REWARDS_NOBODY_VETOED',
  ]);
  const year = await issued('mayor', 'YEAR', '2027', '2028-02-10', { rewardedIds: [idOf('water')] });
  expect(told(year)).toEqual(scores(ofYear));
  expect(year.rewarded).toEqual([{ name: objects.water }]);

  // What was aimed at, and came of it: two deaths, one of two tasks, one of two hazards.
  const { targetProgress } = await read(
    'mayor',
    '{ targetProgress(region: "500238", year: 2027, on: "2027-12-31") { actual met organisationId target { measure } } }',
    {},
    morning('2028-02-11'),
  );
  const ours = targetProgress.map(({ actual, met, organisationId, target: { measure } }: any) => [
    measure,
    organisationId,
    actual,
    met,
  ]);
  expect(ours).toEqual(
    expect.arrayContaining([
      ['DEATHS', null, '2.0000', true],
      ['DEATHS', idOf('transport'), '2.0000', false],
      ['KEY_TASKS_DONE', null, '50.0000', false],
      ['HAZARDS_ON_TIME', null, '50.0000', false],
    ]),
  );
  // What nobody did, and what follows of it by itself.
  await stands('2028-02-11', { 'TERM 2027Q3': 'KEPT_LATE', 'TERM 2027': 'KEPT', 'TERM 2027Q4': 'KEPT' });
  await stands('2027-12-31', {
    'INSPECTION DURING_FLOOD 2027': 'MISSED',
    'DELIBERATION_PARTY 2027Q3': 'MISSED',
    'HEARING 2027H2': 'DUE',
  });
  const asked = await cadences(morning('2028-01-03'));
  expect(
    Object.entries(asked)
      .filter(([name, state]) => name.startsWith('HEARING_OF') && name.endsWith('2027H2') && state !== 'MISSED')
      .map(([name]) => name),
  ).toEqual([]);
  expect((await lapsesOf('secretary', '2027H2', '2028-01-08')).length).toBeGreaterThan(0);
  // A year on, in which nobody did anything.
  await done(
    'mayor',
    'publishAssessmentScheme',
    {
      region,
      year: 2028,
      title: '2028年度考核办法',
      document: '溪府〔2028〕1号',
      objectIds: [idOf('water'), idOf('transport')],
    },
    morning('2028-02-12'),
  );
  await stands('2029-03-20', { 'TERM 2028': 'MISSED', 'TERM 2028H1': 'MISSED', 'TRAINING_OF 2028': 'MISSED' }, 2028);
  for (const kind of await kinds()) {
    const states = [...(seen.get(kind) ?? [])];
    expect([kind, states.some((each) => /^(HELD|KEPT)/.test(each)), states.includes('MISSED')]).toEqual([
      kind,
      true,
      true,
    ]);
  }
});
