import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { enterprises } from '../../src/enterprise/enterprise/enterprise.noun.js';
import { amendSeeded } from '../support/amend-seeded.js';
import { seededBy } from '../../src/server/reference-data.js';
import { morning, part, telling, type When } from '../support/telling.js';
import { world, type World } from '../support/world.js';

// In which month something counts, and what it costs: told over the months by those who own each step, from the figures
// that are sealed and the scores that they come to.
const region = '500238000000';
const village = '500238100205';
let w: World;
const { read, refused, done, latest, waiting, named } = telling(() => w);
let offices: Record<string, string>;
beforeAll(async () => {
  w = await world();
  const firm = (
    await w.sql.query<{ id: string }>(`select id from enterprise where county_code = '500238' order by id limit 1`)
  ).rows[0]!.id;
  await amendSeeded(w.service.services, seededBy(), enterprises, firm, { status: 'OPERATING' } as never);
  ({ offices } = await named());
});
afterAll(() => w.close());

const office = (has: string): string => part(offices, has);
const operator = async (who: string): Promise<string> =>
  (await read(who, '{ viewer { operator { id } } }')).viewer.operator.id;
const act = async (who: string, name: string, id: string, input: object, when: When, selection = ''): Promise<any> =>
  done(who, name, { ...(await latest(who, id, when)), ...input }, when, selection);
const never = async (who: string, name: string, id: string, input: object, when: When): Promise<string[]> =>
  refused(who, name, { ...(await latest('head', id, when)), ...input }, when);
/** Seals a month; answers its figures by measure and the name of whom they are of. */
async function seal(month: string, day: string): Promise<(measure: string, of: string) => number | undefined> {
  const { sealedMonth } = await done(
    'head',
    'sealMonth',
    { region, month },
    morning(day),
    'sealedMonth { figures { measure subject value } }',
  );
  return (measure, of) => {
    const found = sealedMonth.figures.find((each: any) => each.measure === measure && each.subject === of);
    return found && Number(found.value);
  };
}
const scheme = (year: number, ...objects: string[]) =>
  done(
    'leader',
    'publishAssessmentScheme',
    { region, year, title: `${year}年度考核办法`, document: `溪委办〔${year}〕6号`, objectIds: objects.map(office) },
    morning(`${year}-01-04`),
  );
/** The lines of each office in a bulletin, by component. */
async function bulletin(kind: string, period: string, day: string): Promise<Record<string, Record<string, any>>> {
  const { assessmentCycle } = await done(
    'head',
    'issueBulletin',
    { region, kind, period, document: `溪安委办〔${period}〕1号`, opinion: `${period}情况通报` },
    morning(day),
    'assessmentCycle { standings { organisation lines { component points figures { measure value } } } }',
  );
  return Object.fromEntries(
    assessmentCycle.standings.map(({ organisation, lines }: any) => [
      organisation,
      Object.fromEntries(lines.map(({ component, ...line }: any) => [component, line])),
    ]),
  );
}
const reportHazard = (description: string, foundOn: string, day: string) =>
  done(
    'township-100',
    'reportHazard',
    {
      region: village,
      sector: 'FIRE',
      source: 'TOWNSHIP',
      category: 'OBJECT',
      description,
      location: '院坝',
      foundAt: `${foundOn}T01:00:00Z`,
    },
    morning(day),
    'hazard { id }',
  );

test('G-10 what is entered of a sealed month counts in the month of its entry, an inspection where it ends, and a key task that failed costs its office', async () => {
  const list = {
    organisationId: office('巫溪县人民政府'),
    kind: 'ANNUAL_KEY',
    year: 2027,
    title: '2027年重点任务',
    document: '巫溪府〔2027〕1号',
    publishedOn: '2027-01-08',
    items: [
      {
        organisationId: office('交通局'),
        content: '公路护栏',
        quantity: 4,
        unit: '公里',
        byQuarter: [1, 2, 3, 4],
        measureKind: 'ENGINEERING',
      },
    ],
  };
  const tasks = 'dutyList { tasks(first: 5) { nodes { id } } }';
  const task = (await done('leader', 'publishDutyList', list, morning('2027-01-08'), tasks)).dutyList.tasks.nodes[0].id;
  await scheme(2028, '交通局', '水利', '城厢镇人民政府');
  // An inspection of January proposes a case; the task of the year before is told as failed in January.
  const firm = (await read('head', '{ enterprises(where: { status: [OPERATING] }, first: 1) { nodes { id } } }'))
    .enterprises.nodes[0].id;
  const officers = [await operator('officer-1'), await operator('officer-2')];
  const jan = morning('2028-01-10');
  const inspection = (
    await done(
      'officer-1',
      'startInspection',
      {
        enterpriseId: firm,
        method: 'SPECIAL',
        adHocReason: 'TIP_OFF',
        itemCodes: ['JC-01'],
        purposes: ['ENFORCEMENT'],
        officerIds: officers,
        assistantIds: [],
        credentialsShown: true,
        recorderUsed: true,
      },
      jan,
      'inspection { id }',
    )
  ).inspection.id;
  const found = { content: '未悬挂警示标志', location: '配电房', itemCode: 'CF-99', disposition: 'CASE' };
  await act('officer-1', 'recordFinding', inspection, found, jan);
  const result = { result: 'CASE_PROPOSED', note: '拟立案', signedByEnterprise: true };
  await act('officer-1', 'concludeInspection', inspection, result, jan);
  const [signing] = await waiting('officer-2', 'countersign', jan);
  await done(
    'officer-2',
    'countersign',
    { id: signing!.draft.id, expectedVersion: Number(signing!.draft.expectedVersion) },
    jan,
  );
  const fails = { ending: 'FAILED', reason: '资金未到位' };
  expect(await never('transport', 'endKeyTask', task, fails, jan)).toEqual(['NOT_PERMITTED']);
  await act('head', 'endKeyTask', task, fails, jan);
  expect(await refused('head', 'sealMonth', { region, month: '2028-01' }, morning('2028-01-31'))).toEqual([
    'MONTH_IS_OVER',
  ]);
  expect(await refused('transport', 'sealMonth', { region, month: '2028-01' }, morning('2028-02-05'))).toEqual([
    'NOT_PERMITTED',
  ]);
  const january = await seal('2028-01', '2028-02-05');
  const bureau = '巫溪县应急管理局';
  expect([january('INSPECTIONS', bureau), january('INSPECTIONS_CLOSED', bureau)]).toEqual([1, 0]);
  expect([january('TASKS_FAILED', '巫溪县交通局'), january('TASKS_FAILED', '巫溪县水利局')]).toEqual([1, undefined]);
  expect(january('HAZARDS_FOUND', '城厢镇')).toBeUndefined();
  // After it is sealed, a hazard of January is entered, beside one of February, and the recheck is passed.
  await reportHazard('疏散通道堵塞', '2028-01-20', '2028-02-10');
  await reportHazard('灭火器失效', '2028-02-08', '2028-02-10');
  const recheck = { passed: true, opinion: '合格', officerIds: officers };
  await act('officer-1', 'recheckInspection', inspection, recheck, morning('2028-02-12'));
  // Nobody acts any more: the month passes, and both are told of where they came in.
  const february = await seal('2028-02', '2028-03-05');
  expect([february('HAZARDS_FOUND', '城厢镇'), february('HAZARDS_FOUND_LATE', '城厢镇')]).toEqual([2, 1]);
  expect([february('INSPECTIONS', bureau), february('INSPECTIONS_CLOSED', bureau)]).toEqual([0, 1]);
  const march = await seal('2028-03', '2028-04-05');
  expect([march('HAZARDS_FOUND', '城厢镇'), march('HAZARDS_FOUND_LATE', '城厢镇')]).toEqual([0, 0]);
  expect(march('INSPECTIONS_CLOSED', bureau)).toBe(0);
  // What was sealed stands, and the score of the quarter rests on all three.
  const kept = `{ sealedMonths(where: { month: ["2028-01"] }, first: 1) { nodes { figures { measure subject value } } } }`;
  const { figures } = (await read('head', kept, {}, morning('2028-04-06'))).sealedMonths.nodes[0];
  expect(figures.filter(({ measure, subject }: any) => subject === '城厢镇' && /HAZARD/.test(measure))).toEqual([]);
  const lines = await bulletin('QUARTER', '2028Q1', '2028-04-10');
  expect(lines['巫溪县交通局']!.DUTY).toMatchObject({
    points: '10.00',
    figures: expect.arrayContaining([{ measure: 'TASKS_FAILED', value: '1' }]),
  });
  expect(lines['巫溪县水利局']!.DUTY.points).toBe('15.00');
});

test('G-22 what is decided costs by its kind, and is taken out from the month in which it was revoked, with the reason', async () => {
  const transport = office('交通局');
  await scheme(2030, '交通局', '水利');
  const reported = {
    ...{ region: village, sector: 'ROAD_TRANSPORT', kind: 'ROAD_TRAFFIC', production: true },
    ...{ happenedAt: '2030-01-06T00:30:00Z', location: '乡道', summary: '货车侧翻' },
    ...{ unitReportedAt: '2030-01-06T01:00:00Z', deaths: 1, missing: 0, seriousInjuries: 0, minorInjuries: 0 },
    ...{ trapped: 0, evacuated: 0, directLoss: '0.00', polluted: false },
  };
  const { accident } = await done('township-100', 'reportAccident', reported, morning('2030-01-06'), 'accident { id }');
  const group = {
    accidentId: accident.id,
    order: '溪府发〔2030〕3号',
    leaderId: await operator('head'),
    memberIds: [await operator('officer-1'), await operator('officer-2')],
    officeIds: [office('应急管理局')],
    unionTakesPart: true,
    procuratorateInvited: true,
  };
  const { investigation } = await done(
    'leader',
    'formInvestigation',
    group,
    morning('2030-01-07'),
    'investigation { id }',
  );
  const item = (conduct: string, proposal: string) => ({
    head: 'DEPARTMENT',
    subjectKind: 'UNIT',
    unitName: '县交通运输局',
    organisationId: transport,
    basis: '安全生产法第十条',
    conduct,
    proposal,
  });
  const strand = {
    strand: 'REGULATOR',
    conclusion: '动态监控检查不到位',
    departmentFinding: '未按计划检查',
    leadershipFinding: '未发现',
    items: [item('未检查动态监控', 'EDUCATION'), item('未督促整改', 'ADMONITION')],
  };
  await act('discipline', 'concludeStrand', investigation.id, strand, morning('2030-01-20'));
  const items = `query($id: ID!) { node(id: $id) { ... on Investigation { accountability { id conduct } } } }`;
  const { accountability } = (await read('discipline', items, { id: investigation.id })).node;
  const of = (conduct: string): string => accountability.find((each: any) => each.conduct === conduct).id;
  const decided = (over: object = {}) => ({
    decidedBy: '县纪委监委',
    decidedOn: '2030-01-25',
    decision: '已处理',
    document: '溪纪〔2030〕8号',
    ...over,
  });
  const jan = morning('2030-01-26');
  // A word costs less than what was decided in place of what was proposed.
  await act('discipline', 'recordAccountability', of('未检查动态监控'), decided(), jan);
  const grave = of('未督促整改');
  await act('discipline', 'recordAccountability', grave, decided({ measure: 'ORGANISATIONAL' }), jan);
  expect(
    await never(
      'discipline',
      'recordAccountability',
      grave,
      decided({ measure: 'EDUCATION', executedOn: '2030-01-26' }),
      jan,
    ),
  ).toEqual(['ACCOUNTABILITY_KEEPS_ITS_KIND']);
  const january = await seal('2030-01', '2030-02-05');
  const results = (figures: typeof january) =>
    Object.fromEntries(
      ['EDUCATION', 'ADMONITION', 'ORGANISATIONAL'].map((kind) => [kind, figures(`RESULTS_${kind}`, '巫溪县交通局')]),
    );
  expect(results(january)).toEqual({ EDUCATION: 1, ADMONITION: undefined, ORGANISATIONAL: 1 });
  for (const month of ['2030-02', '2030-03']) await seal(month, `2030-0${Number(month.slice(-1)) + 1}-05`);
  const q1 = await bulletin('QUARTER', '2030Q1', '2030-04-10');
  expect(q1['巫溪县交通局']!.RESULTS.points).toBe('5.00');
  // It is carried out, and nobody acts: it waits for nobody, and stands. In May it is quashed on review.
  await act('discipline', 'recordAccountability', grave, decided({ executedOn: '2030-02-10' }), morning('2030-04-11'));
  const may = morning('2030-05-12');
  const quashed = {
    revokedBy: '市纪委监委',
    revokedOn: '2030-05-08',
    reason: '复查认定事实不清',
    document: '渝纪〔2030〕3号',
  };
  expect(await never('transport', 'revokeAccountability', grave, quashed, may)).toEqual(['NOT_PERMITTED']);
  expect(await never('discipline', 'revokeAccountability', grave, { ...quashed, reason: ' ' }, may)).toEqual([
    'REVOCATION_SAYS_WHO_AND_WHY',
  ]);
  expect(
    await never('discipline', 'revokeAccountability', grave, { ...quashed, revokedOn: '2030-01-24' }, may),
  ).toEqual(['REVOCATION_FOLLOWS_THE_DECISION']);
  await act('discipline', 'revokeAccountability', grave, quashed, may);
  // The office reads that it was, and why; what was sealed stands, and from May on it is out.
  const told = '{ accountabilityItems(first: 5) { nodes { id status revokeReason revokedOn } } }';
  expect((await read('transport', told, {}, may)).accountabilityItems.nodes).toContainEqual({
    id: grave,
    status: 'REVOKED',
    revokeReason: '复查认定事实不清',
    revokedOn: '2030-05-08',
  });
  await seal('2030-04', '2030-05-15');
  expect(results(await seal('2030-05', '2030-06-05'))).toMatchObject({ EDUCATION: undefined, ORGANISATIONAL: -1 });
  for (const month of [6, 7, 8, 9, 10, 11, 12].map((n) => `2030-${String(n).padStart(2, '0')}`))
    await seal(
      month,
      month === '2030-12' ? '2031-01-05' : `2030-${String(Number(month.slice(5)) + 1).padStart(2, '0')}-05`,
    );
  const q2 = await bulletin('QUARTER', '2030Q2', '2031-01-06');
  expect(q2['巫溪县交通局']!.RESULTS.points).toBe('10.00');
  for (const quarter of ['2030Q3', '2030Q4']) await bulletin('QUARTER', quarter, '2031-01-07');
  // Of the year only the word remains: one of ten points, at two fifths.
  const year = await bulletin('YEAR', '2030', '2031-01-08');
  expect(year['巫溪县交通局']!.RESULTS.points).toBe('3.60');
});

test('G-01 larger accidents are counted for the county and for who answers, and a target that was missed leads to a letter', async () => {
  const target = (over: object = {}) => ({
    ...{ region, year: 2032, measure: 'LARGER_ACCIDENTS', bound: 'AT_MOST', value: '0', unit: '起' },
    ...{ document: '溪府〔2032〕1号', clause: '不发生较大及以上事故', ...over },
  });
  const set = async (over: object = {}): Promise<string> =>
    (await done('leader', 'setTarget', target(over), morning('2032-01-05'), 'safetyTarget { id }')).safetyTarget.id;
  const own = await set({ organisationId: office('交通局') });
  const others = await set({ organisationId: office('水利') });
  const whole = await set();
  const progress = async (on: string): Promise<Record<string, any>> => {
    const query = `query($on: CivilDate) { targetProgress(region: "500238", year: 2032, on: $on) {
      actual met target { id } } }`;
    const { targetProgress } = await read('leader', query, { on }, morning('2032-12-01'));
    return Object.fromEntries(targetProgress.map(({ target: { id }, ...told }: any) => [id, told]));
  };
  // One of a single death is none of the larger; one of three is, for the road and the county, and not for water.
  const reported = (day: string, deaths: number) => ({
    ...{ region: village, sector: 'ROAD_TRANSPORT', kind: 'ROAD_TRAFFIC', production: true, deaths },
    ...{ happenedAt: `${day}T00:30:00Z`, location: '乡道', summary: '客车侧翻', unitReportedAt: `${day}T01:00:00Z` },
    ...{
      missing: 0,
      seriousInjuries: 0,
      minorInjuries: 0,
      trapped: 0,
      evacuated: 0,
      directLoss: '0.00',
      polluted: false,
    },
  });
  await done('township-100', 'reportAccident', reported('2032-03-01', 1), morning('2032-03-01'));
  await done('township-100', 'reportAccident', reported('2032-06-10', 3), morning('2032-06-10'));
  const none = { actual: '0.0000', met: true };
  expect(await progress('2032-06-09')).toEqual({ [own]: none, [others]: none, [whole]: none });
  const one = { actual: '1.0000', met: false };
  expect(await progress('2032-06-10')).toEqual({ [own]: one, [others]: none, [whole]: one });
  // Within the year nothing is concluded; when it is over each waits, and nobody acts until its days are over.
  const conclusion = { conclusion: '发生较大事故一起' };
  expect(await never('leader', 'concludeTarget', own, conclusion, morning('2032-12-31'))).toEqual([
    'TARGET_CONCLUDED_ONCE_ITS_YEAR_IS_OVER',
  ]);
  const asked = async (who: string, day: string) =>
    (await waiting(who, 'concludeTarget', morning(day))).find(({ id }) => id === own);
  expect(await asked('head', '2032-12-31')).toBeUndefined();
  expect(await asked('head', '2033-01-01')).toMatchObject({ due: '2033-01-31T15:59:59.999Z', overdue: false });
  expect(await asked('head', '2033-02-01')).toMatchObject({ overdue: true });
  expect(await asked('transport', '2033-02-01')).toBeUndefined();
  const day = morning('2033-02-01');
  expect(await never('transport', 'concludeTarget', own, conclusion, day)).toEqual(['NOT_PERMITTED']);
  expect(await never('head', 'concludeTarget', own, { conclusion: ' ' }, day)).toEqual([
    'TARGET_CONCLUDED_WITH_A_CONCLUSION',
  ]);
  const told = 'safetyTarget { outcome outcomeValue }';
  for (const [id, outcome, value] of [
    [own, 'MISSED', '1.0000'],
    [whole, 'MISSED', '1.0000'],
    [others, 'MET', '0.0000'],
  ] as const)
    expect((await act('head', 'concludeTarget', id, conclusion, day, told)).safetyTarget).toEqual({
      outcome,
      outcomeValue: value,
    });
  expect(await asked('head', '2033-02-01')).toBeUndefined();
  // What was missed leads on: to the office by the bureau, for the whole county to the government by the leader of the
  // party.
  const letters = async (who: string): Promise<Record<string, string>> => {
    const query = `query($after: String) { worklist(first: 200, kinds: [issueSupervision], after: $after) {
      nodes { entry { id } draft { field value } } pageInfo { hasNextPage endCursor } } }`;
    const found: Record<string, string> = {};
    for (let after: string | null = null, more = true; more;) {
      const { worklist } = await read(who, query, { after }, day);
      for (const { entry, draft } of worklist.nodes)
        if ([own, others, whole].includes(entry?.id))
          found[entry.id] = draft.find(({ field }: any) => field === 'organisationId').value;
      ({ endCursor: after, hasNextPage: more } = worklist.pageInfo);
    }
    return found;
  };
  expect(await letters('head')).toEqual({ [own]: office('交通局') });
  expect((await letters('secretary'))[whole]).toBe(office('巫溪县人民政府'));
  expect(await letters('transport')).toEqual({});
  const letter = { organisationId: office('交通局'), level: 'REMINDER', aboutId: own };
  const said = { matter: '年度目标未完成：不发生较大及以上事故', requirement: '说明原因' };
  expect(
    await refused('head', 'issueSupervision', { ...letter, ...said, organisationId: office('水利') }, day),
  ).toEqual(['SUPERVISION_GOES_TO_WHO_ANSWERS']);
  await done('head', 'issueSupervision', { ...letter, ...said }, day);
  expect(await letters('head')).toEqual({});
});
