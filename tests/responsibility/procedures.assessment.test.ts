import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { telling, type When } from '../support/telling.js';
import { pdf, world, type World } from '../support/world.js';

// The year's assessment, told to its end by those who own its steps: what is refused on the way, and what follows by
// itself when time passes and nobody acts. The figures of the year are counted here a second time.
const county = '500238000000';
const town = '500238100000';
const village = '500238100205';
let w: World;
const { read, refused, done, waiting } = telling(() => w);
const offices: Record<string, string> = {};
beforeAll(async () => {
  w = await world();
  for (const { id, name } of (await read('head', '{ organisations(first: 200) { nodes { id name } } }')).organisations
    .nodes)
    offices[name] = id;
});
afterAll(() => w.close());

const office = (part: string): string => Object.entries(offices).find(([name]) => name.includes(part))![1];
const first = (id: string) => ({ id, expectedVersion: 1 });
const at = (day: string): When => ({ at: `${day}T02:00:00Z` });
const file = async (who: string): Promise<string> => (await w.send(who, pdf)).id;
const lastOf = (month: string): string => {
  const [year, of] = month.split('-').map(Number) as [number, number];
  return new Date(Date.UTC(year, of, 0)).toISOString().slice(0, 10);
};
const daysAfter = (day: string, days: number): string =>
  new Date(Date.parse(`${day}T00:00:00Z`) + days * 86_400_000).toISOString().slice(0, 10);
/** What waits for somebody, of a kind, with its day. */
const waits = async (who: string, kind: string, when: When): Promise<string[]> =>
  (
    await read(
      who,
      'query($k: [ActName!]) { worklist(first: 50, kinds: $k) { nodes { due entry { ... on AssessmentTerm { period } } } } }',
      { k: [kind] },
      when,
    )
  ).worklist.nodes.map(({ due, entry }: any) => `${entry?.period ?? ''} ${due?.slice(0, 10) ?? ''}`.trim());
const seal = (month: string, day = daysAfter(lastOf(month), 5)) =>
  done('head', 'sealMonth', { region: county, month }, at(day));
const scheme = (year: number, objectIds: string[], day: string) =>
  done(
    'leader',
    'publishAssessmentScheme',
    { region: county, year, title: `${year}年度考核办法`, document: `溪委办〔${year}〕1号`, objectIds },
    at(day),
    'assessmentScheme { id version status objects { name } }',
  );
const bulletin = (kind: string, period: string, over: object = {}) => ({
  region: county,
  kind,
  period,
  document: `溪安委办〔${period}〕1号`,
  opinion: `${period}情况通报`,
  ...over,
});
const standings =
  'assessmentCycle { id standings { organisation organisationId place score index reason lines { component weight points figures { measure value } } } speaker { name } frequent { name } rewarded { name } deviationFiles { name } }';
const none = {
  missing: 0,
  seriousInjuries: 0,
  minorInjuries: 0,
  trapped: 0,
  evacuated: 0,
  directLoss: '0.00',
  polluted: false,
};
/** A death on the road in the village, reported by its township. */
const accident = async (day: string, over: object = {}): Promise<string> =>
  (
    await done(
      'township-100',
      'reportAccident',
      {
        region: village,
        sector: 'ROAD_TRANSPORT',
        kind: 'ROAD_TRAFFIC',
        production: true,
        happenedAt: `${day}T00:30:00Z`,
        location: '乡道',
        summary: '货车侧翻',
        unitReportedAt: `${day}T01:00:00Z`,
        deaths: 1,
        ...none,
        ...over,
      },
      at(day),
      'accident { id }',
    )
  ).accident.id;
const ownOf = async (who: string): Promise<string> =>
  (await read(who, '{ viewer { organisation { id } } }')).viewer.organisation.id;

// What is entered of 2027, and what it is to come to: counted here by hand from the acts below, not from the register.
const weights = { ACCIDENTS: 30, HAZARDS: 25, DUTY: 15, LETTERS: 10, ENFORCEMENT: 5, ISSUES: 5, RESULTS: 10 };
type Lost = Partial<Record<keyof typeof weights, number>>;
const kept = (lost: Lost): number =>
  Object.entries(weights).reduce((sum, [name, weight]) => sum + Math.max(0, weight - (lost[name as never] ?? 0)), 0);
const quarterly = (...lost: readonly Lost[]): string[] => lost.map((each) => kept(each).toFixed(2));
/** Three fifths for the mean of the quarters, two for the whole year. */
const yearly = (quarters: readonly string[], lost: Lost): string => {
  const usual = (quarters.reduce((sum, each) => sum + Number(each), 0) / quarters.length) * 0.6;
  return (Math.round(usual * 100) / 100 + kept(lost) * 0.4).toFixed(2);
};
const expected: Record<string, { quarters: string[]; year: string }> = {};
const whole = (who: string, quarters: readonly Lost[], year: Lost): void => {
  const of = quarterly(...quarters);
  expected[who] = { quarters: of, year: yearly(of, year) };
};
const scoresOf = (cycle: any): Record<string, string> =>
  Object.fromEntries(cycle.standings.map(({ organisationId, score }: any) => [organisationId, score]));
/** Whoever owes a speech by then submits it on a day. */
async function speak(people: readonly string[], day: string): Promise<void> {
  for (const who of people) {
    const query =
      '{ viewer { organisation { id } } lastSpeeches(where: { status: [OWED] }, first: 50) { nodes { id version organisation { id } } } }';
    const { viewer, lastSpeeches } = await read(who, query, {}, at(day));
    for (const { id, version, organisation } of lastSpeeches.nodes)
      if (organisation?.id === viewer.organisation.id)
        await done(
          who,
          'submitLastSpeech',
          { id, expectedVersion: version, speech: '履职不细', measures: '逐项整改' },
          at(day),
        );
  }
}
/** The points of the lines of each office come to its score. */
function sums(cycle: any): void {
  for (const { lines, score } of cycle.standings)
    expect(lines.reduce((sum: number, { points }: any) => sum + Math.round(Number(points) * 100), 0)).toBe(
      Math.round(Number(score) * 100),
    );
}

test('G-10 the year: months are sealed, quarters told, the half evaluated and the year assessed, each by its day; what is missed stands in the worklist, and every score is what the sealed figures come to', async () => {
  const [transport, construction, water, town100, town101] = await Promise.all(
    ['transport', 'construction', 'water', 'township-100', 'township-101'].map(ownOf),
  );
  const objects = [transport!, construction!, water!, town100!, town101!];
  // No bulletin without a scheme; the bureau does not say who is assessed, and the discipline office is no object.
  const published = {
    region: county,
    year: 2027,
    title: '考核办法',
    document: '溪委办〔2027〕1号',
    objectIds: objects,
  };
  expect(await refused('head', 'publishAssessmentScheme', published, { at: '2027-01-04T02:00:00Z' })).toEqual([
    'NOT_PERMITTED',
  ]);
  expect(
    await refused(
      'leader',
      'publishAssessmentScheme',
      { ...published, objectIds: [transport, await ownOf('discipline')], document: ' ' },
      { at: '2027-01-04T02:00:00Z' },
    ),
  ).toEqual(['SCHEME_NAMES_ITS_OBJECTS', 'SCHEME_STATES_TITLE_AND_DOCUMENT']);
  await scheme(2027, objects, '2027-01-04');
  const terms =
    'query($p: [Period!]) { assessmentTerms(where: { period: $p }, first: 30) { nodes { period kind dueOn state keptOn } } }';
  const term = async (period: string, day: string) =>
    (await read('transport', terms, { p: [period] }, at(day))).assessmentTerms.nodes[0];
  expect(await term('2027Q1', '2027-02-01')).toEqual({
    period: '2027Q1',
    kind: 'QUARTER',
    dueOn: '2027-04-27',
    state: 'AHEAD',
    keptOn: null,
  });
  // January to March: what happens.
  const list = {
    organisationId: office('应急管理局'),
    kind: 'DUTY',
    year: 2027,
    title: '2027年水利安全职责清单',
    document: '溪安办〔2027〕2号',
    publishedOn: '2027-01-05',
    items: [{ organisationId: water, content: '水库汛前检查', submissionDue: '2027-02-15T10:00:00Z' }],
  };
  await done('head', 'publishDutyList', list, { at: '2027-01-05T02:00:00Z' });
  await done(
    'head',
    'issueSupervision',
    { organisationId: construction, level: 'REMINDER', matter: '燃气台账未报', requirement: '补报' },
    { at: '2027-01-05T02:00:00Z' },
  );
  const road = await accident('2027-02-10');
  const more = (deaths: number, day: string, diedOn?: string[]) =>
    done(
      'officer-1',
      'supplementAccident',
      { id: road, expectedVersion: deaths - 1, deaths, ...none, diedOn, content: '续报' },
      at(day),
    );
  await more(2, '2027-02-14');
  // After the seventh day a death on the road is entered and no longer counts.
  await more(3, '2027-03-20', ['2027-03-19']);
  await done(
    'township-101',
    'raiseIssue',
    {
      organisationId: construction,
      pool: 'FULL',
      kind: 'SAFETY',
      content: '农房用电',
      source: '巡查',
      rectificationDue: '2027-12-31T10:00:00Z',
    },
    { at: '2027-03-01T02:00:00Z' },
  );
  const { spotCheckRound } = await done(
    'discipline',
    'drawSpotChecks',
    { region: county, pool: 'FULL', period: '2027Q1', count: 1 },
    { at: '2027-03-02T02:00:00Z' },
    'spotCheckRound { checks { nodes { id organisation { id } collector { id } } } }',
  );
  expect(spotCheckRound.checks.nodes).toMatchObject([
    { organisation: { id: construction }, collector: { id: town101 } },
  ]);
  await done(
    'discipline',
    'concludeSpotCheck',
    {
      ...first(spotCheckRound.checks.nodes[0].id),
      genuine: true,
      complete: false,
      finding: '未写明整改措施',
      fileIds: [await file('discipline')],
    },
    { at: '2027-03-10T02:00:00Z' },
  );
  // January waits to be sealed, with its day; a month that runs on, or is of another age, is not.
  expect(await waits('head', 'sealMonth', { at: '2027-02-02T02:00:00Z' })).toEqual(['2027-01 2027-02-10']);
  expect(
    await refused('head', 'sealMonth', { region: county, month: '2027-02' }, { at: '2027-02-20T02:00:00Z' }),
  ).toEqual(['MONTH_IS_OVER']);
  expect(
    await refused('head', 'sealMonth', { region: county, month: '1999-07' }, { at: '2027-02-20T02:00:00Z' }),
  ).toEqual(['MONTH_IS_NOT_LONG_PAST']);
  for (const month of ['2027-01', '2027-02', '2027-03']) await seal(month);
  expect(await term('2027-02', '2027-03-20')).toMatchObject({ state: 'KEPT', keptOn: '2027-03-05' });
  expect(await waits('head', 'issueBulletin', { at: '2027-04-06T02:00:00Z' })).toEqual(['2027Q1 2027-04-27']);
  // Nobody acts; the day passes.
  expect(await term('2027Q1', '2027-04-27')).toMatchObject({ state: 'DUE' });
  expect(await term('2027Q1', '2027-04-28')).toMatchObject({ state: 'MISSED' });
  expect(await waits('leader', 'issueBulletin', { at: '2027-04-28T02:00:00Z' })).toEqual(['2027Q1 2027-04-27']);
  expect(await waits('transport', 'issueBulletin', { at: '2027-04-28T02:00:00Z' })).toEqual([]);
  // A score of one's own making is refused; a stated deviation says why and shows it.
  const typed = { scores: [{ organisationId: construction, score: '99' }] };
  expect(
    await refused('head', 'issueBulletin', bulletin('QUARTER', '2027Q1', typed), { at: '2027-05-06T02:00:00Z' }),
  ).toEqual(['BULLETIN_DEVIATION_HAS_REASON_AND_FILE']);
  expect(
    await refused('head', 'issueBulletin', bulletin('HALF_YEAR', '2027H1'), { at: '2027-05-06T02:00:00Z' }),
  ).toEqual(['BULLETIN_STANDS_ON_SEALED_MONTHS']);
  expect(await refused('head', 'issueBulletin', bulletin('QUARTER', '2026Q4'), { at: '2027-05-06T02:00:00Z' })).toEqual(
    ['BULLETIN_STANDS_ON_A_SCHEME', 'BULLETIN_STANDS_ON_SEALED_MONTHS'],
  );
  const clean: Lost = {};
  // Two deaths and an accident for the road and its township; two months of an item; a letter late; a check failed.
  whole(transport!, [{ ACCIDENTS: 25 }, clean, clean, clean], { ACCIDENTS: 25 });
  whole(town100!, [{ ACCIDENTS: 25 }, clean, clean, clean], { ACCIDENTS: 25 });
  whole(construction!, [{ LETTERS: 3 }, clean, clean, clean], { LETTERS: 3 });
  whole(water!, [{ DUTY: 6 }, { DUTY: 3 }, clean, clean], { DUTY: 9 });
  whole(town101!, [{ ISSUES: 5 }, clean, clean, clean], { ISSUES: 5 });
  const due = (n: number) => Object.fromEntries(objects.map((id) => [id, expected[id]!.quarters[n]]));
  const q1 = await done(
    'head',
    'issueBulletin',
    bulletin('QUARTER', '2027Q1'),
    { at: '2027-05-06T02:00:00Z' },
    standings,
  );
  expect(scoresOf(q1.assessmentCycle)).toEqual(due(0));
  const all = ['transport', 'construction', 'water', 'township-100', 'township-101'];
  await speak(all, '2027-05-07');
  sums(q1.assessmentCycle);
  expect(await term('2027Q1', '2027-05-07')).toMatchObject({ state: 'KEPT_LATE', keptOn: '2027-05-06' });
  // What was told is told: a past day is answered as it stood.
  const items = (
    await read('water', '{ dutyItems(where: { kind: [DUTY] }, first: 20) { nodes { id version content } } }')
  ).dutyItems.nodes;
  const item = items.find(({ content }: any) => content === '水库汛前检查');
  await done(
    'water',
    'submitDutyItem',
    { ...first(item.id), progress: '已检查', evidenceFileIds: [await file('water')] },
    { at: '2027-05-10T02:00:00Z' },
  );
  await done(
    'head',
    'confirmDutyItem',
    { id: item.id, expectedVersion: 2, opinion: '属实' },
    { at: '2027-05-11T02:00:00Z' },
  );
  for (const month of ['2027-04', '2027-05', '2027-06']) await seal(month);
  const q2 = await done(
    'head',
    'issueBulletin',
    bulletin('QUARTER', '2027Q2'),
    { at: '2027-07-20T02:00:00Z' },
    standings,
  );
  expect(scoresOf(q2.assessmentCycle)).toEqual(due(1));
  await speak(all, '2027-07-21');
  expect(await term('2027Q2', '2027-07-21')).toMatchObject({ state: 'KEPT' });
  // The half-year is evaluated by nobody.
  expect(await term('2027H1', '2027-08-03')).toMatchObject({ state: 'MISSED', dueOn: '2027-08-02' });
  expect(
    (
      await read(
        'leader',
        '{ assessmentTerms(where: { missed: true, kind: [HALF_YEAR] }, first: 5) { nodes { period } } }',
        {},
        { at: '2027-08-03T02:00:00Z' },
      )
    ).assessmentTerms.nodes,
  ).toEqual([{ period: '2027H1' }]);
  for (const month of ['2027-07', '2027-08', '2027-09']) await seal(month);
  const q3 = await done(
    'head',
    'issueBulletin',
    bulletin('QUARTER', '2027Q3'),
    { at: '2027-10-20T02:00:00Z' },
    standings,
  );
  expect(scoresOf(q3.assessmentCycle)).toEqual(due(2));
  await speak(all, '2027-10-21');
  for (const month of ['2027-10', '2027-11', '2027-12']) await seal(month);
  // 既年终算总账，又平时算细账: no year before its quarters.
  expect(await refused('leader', 'issueBulletin', bulletin('YEAR', '2027'), { at: '2028-01-20T02:00:00Z' })).toEqual([
    'BULLETIN_OF_THE_YEAR_STANDS_ON_ITS_QUARTERS',
  ]);
  const shown = await file('leader');
  const q4 = await done(
    'leader',
    'issueBulletin',
    bulletin('QUARTER', '2027Q4', {
      scores: [{ organisationId: town101, score: '98.50', reason: '档案不实', fileId: shown }],
    }),
    { at: '2028-01-20T02:00:00Z' },
    standings,
  );
  expect(q4.assessmentCycle.standings.at(-1)).toMatchObject({
    organisationId: town101,
    index: '100.00',
    reason: '档案不实',
  });
  expect(q4.assessmentCycle.deviationFiles).toHaveLength(1);
  sums(q4.assessmentCycle);
  whole(town101!, [{ ISSUES: 5 }, clean, clean, { ISSUES: 1.5 }], { ISSUES: 5 });
  const year = await done(
    'leader',
    'issueBulletin',
    bulletin('YEAR', '2027'),
    { at: '2028-02-10T02:00:00Z' },
    standings,
  );
  expect(scoresOf(year.assessmentCycle)).toEqual(Object.fromEntries(objects.map((id) => [id, expected[id]!.year])));
  sums(year.assessmentCycle);
  expect(await term('2027', '2028-02-11')).toMatchObject({ state: 'KEPT', dueOn: '2028-02-24' });
  // What is left waiting of the year is the half that was never evaluated.
  expect(
    (await waits('head', 'issueBulletin', { at: '2028-02-11T02:00:00Z' })).filter((each) => each.startsWith('2027')),
  ).toEqual(['2027H1 2027-08-02']);
});

test('G-15 speaking from the last place: it follows from deaths and figures, of those assessed alone; it is held at a meeting of the county after the bulletin, and what is not held stands as overdue', async () => {
  const [transport, town100, water] = await Promise.all(['transport', 'township-100', 'water'].map(ownOf));
  await scheme(2029, [transport!, town100!, water!], '2029-01-04');
  for (const day of ['2029-01-10', '2029-01-20', '2029-02-01']) await accident(day, { deaths: 0 });
  for (const month of ['2029-01', '2029-02', '2029-03']) await seal(month);
  // The same three accidents lie in the township: of equal figures the earlier name stands lower.
  const { assessmentCycle } = await done(
    'head',
    'issueBulletin',
    bulletin('QUARTER', '2029Q1'),
    { at: '2029-04-20T02:00:00Z' },
    standings,
  );
  expect(assessmentCycle.speaker).toEqual({ name: '城厢镇人民政府' });
  expect(assessmentCycle.frequent.map(({ name }: any) => name).sort()).toEqual(
    ['巫溪县交通局', Object.keys(offices).find((name) => offices[name] === town100)].sort(),
  );
  expect(assessmentCycle.standings.map(({ score }: any) => score)).toEqual(['100.00', '85.00', '85.00']);
  const speeches =
    '{ lastSpeeches(where: { status: [OWED] }, first: 20) { nodes { id ground dueOn overdue organisation { id } cycle { period } } } }';
  const owed = async (day: string) =>
    (await read('head', speeches, {}, at(day))).lastSpeeches.nodes.filter(
      ({ cycle }: any) => cycle.period === '2029Q1',
    );
  const [own, others] = [
    (await owed('2029-04-21')).find(({ organisation }: any) => organisation.id === transport),
    (await owed('2029-04-21')).find(({ organisation }: any) => organisation.id === town100),
  ];
  expect([own, others]).toMatchObject([
    { ground: 'MANY_ACCIDENTS', dueOn: '2029-05-21', overdue: false },
    { ground: 'LAST_PLACE', dueOn: '2029-05-21', overdue: false },
  ]);
  const meet = async (who: string, body: string, heldOn: string) =>
    (
      await done(
        who,
        'recordMeeting',
        {
          organisationId: await ownOf(who),
          body,
          kind: 'DISPATCH',
          heldOn,
          topic: '全县安全生产会议',
          resolutions: '通报一季度情况',
          attendees: 60,
        },
        at(heldOn),
        'leadershipMeeting { id }',
      )
    ).leadershipMeeting.id;
  const said = { ...first(own.id), speech: '源头管控不严', measures: '逐车核查动态监控' };
  const [before, ofOneself, ofCounty] = [
    await meet('leader', 'GOVERNMENT_EXECUTIVE', '2029-04-10'),
    await meet('transport', 'OFFICE', '2029-04-28'),
    await meet('leader', 'GOVERNMENT_EXECUTIVE', '2029-05-08'),
  ];
  expect(
    await refused('transport', 'submitLastSpeech', { ...said, measures: ' ' }, { at: '2029-05-07T02:00:00Z' }),
  ).toEqual(['NOT_SAID', 'SPEECH_SAYS_CAUSES_AND_MEASURES']);
  expect(await refused('township-100', 'submitLastSpeech', said, { at: '2029-05-07T02:00:00Z' })).toEqual([
    'SPEECH_SUBMITTED_BY_ITS_OFFICE',
  ]);
  expect(await refused('head', 'submitLastSpeech', said, { at: '2029-05-07T02:00:00Z' })).toEqual(['NOT_PERMITTED']);
  expect(await waits('transport', 'submitLastSpeech', { at: '2029-05-07T02:00:00Z' })).toContain('2029-05-21');
  await done('transport', 'submitLastSpeech', said, { at: '2029-05-07T02:00:00Z' });
  const heard = { id: own.id, expectedVersion: 2 };
  // Nor does a township's own executive meeting hear a department.
  const ofTownship = await meet('township-100', 'GOVERNMENT_EXECUTIVE', '2029-05-06');
  for (const meetingId of [before, ofOneself, ofTownship])
    expect(await refused('head', 'hearLastSpeech', { ...heard, meetingId }, { at: '2029-05-09T02:00:00Z' })).toEqual([
      'SPEECH_HEARD_AT_A_MEETING_OF_THE_COUNTY',
    ]);
  const { lastSpeech } = await done(
    'head',
    'hearLastSpeech',
    { ...heard, meetingId: ofCounty },
    { at: '2029-05-09T02:00:00Z' },
    'lastSpeech { status heldOn meeting { topic } speaker { id } }',
  );
  expect(lastSpeech).toMatchObject({ status: 'HELD', heldOn: '2029-05-08', meeting: { topic: '全县安全生产会议' } });
  expect(lastSpeech.speaker).not.toBeNull();
  // What was heard there keeps its meeting.
  expect(
    await refused(
      'leader',
      'withdrawMeeting',
      { id: ofCounty, expectedVersion: 1, reason: '登记有误' },
      { at: '2029-05-10T02:00:00Z' },
    ),
  ).toEqual(['MEETING_WITH_RESULTS_STAYS']);
  // The township says nothing.
  expect(await owed('2029-05-22')).toMatchObject([{ organisation: { id: town100 }, overdue: true }]);
  expect(await waits('transport', 'submitLastSpeech', { at: '2029-05-22T02:00:00Z' })).not.toContain('2029-05-21');
  // In time nobody is called for; the day after, the letter to it stands drafted with leader and head, and with nobody
  // else, and is sent by a person.
  const letter = async (who: string, day: string) =>
    (await waiting(who, 'issueSupervision', at(day))).find(({ id }) => id === others.id);
  expect(await letter('head', '2029-05-21')).toBeUndefined();
  for (const who of ['leader', 'head']) expect(await letter(who, '2029-05-22')).toMatchObject({ overdue: true });
  for (const who of ['township-100', 'transport']) expect(await letter(who, '2029-05-22')).toBeUndefined();
  const { draft } = (await letter('head', '2029-05-22'))!;
  expect(draft).toMatchObject({ organisationId: town100, level: 'REMINDER', aboutId: others.id });
  expect(
    await refused('head', 'issueSupervision', { ...draft, organisationId: water }, { at: '2029-05-22T02:00:00Z' }),
  ).toEqual(['SUPERVISION_GOES_TO_WHO_ANSWERS']);
  const { supervision } = await done(
    'head',
    'issueSupervision',
    draft,
    { at: '2029-05-22T02:00:00Z' },
    'supervision { id about { ... on LastSpeech { ground } } }',
  );
  expect(supervision.about).toEqual({ ground: 'LAST_PLACE' });
  expect(await letter('head', '2029-05-22')).toBeUndefined();
  await done(
    'township-100',
    'answerSupervision',
    { ...first(supervision.id), answer: '即将提交' },
    { at: '2029-05-24T02:00:00Z' },
  );
  // As long as it says nothing the letter does not settle the matter.
  const closing = { id: supervision.id, expectedVersion: 2, conclusion: '已提交', resolved: true };
  expect(await refused('head', 'closeSupervision', closing, { at: '2029-05-25T02:00:00Z' })).toEqual([
    'SUPERVISION_RESOLVED_WHEN_NO_LONGER_OVERDUE',
  ]);
  await done(
    'township-100',
    'submitLastSpeech',
    { ...first(others.id), speech: '巡查不实', measures: '逐村排查' },
    { at: '2029-05-28T02:00:00Z' },
  );
  await done('head', 'closeSupervision', closing, { at: '2029-05-29T02:00:00Z' });
  // A training of the committee hears nobody.
  const trained = await done(
    'leader',
    'recordMeeting',
    {
      organisationId: await ownOf('leader'),
      body: 'GOVERNMENT_EXECUTIVE',
      kind: 'TRAINING',
      trainingSubject: 'WORK_SAFETY',
      heldOn: '2029-05-29',
      topic: '领导干部培训',
      resolutions: '完成培训',
      attendees: 40,
      traineeIds: [(await read('leader', '{ viewer { operator { id } } }')).viewer.operator.id],
    },
    at('2029-05-29'),
    'leadershipMeeting { id }',
  );
  expect(
    await refused(
      'head',
      'hearLastSpeech',
      { id: others.id, expectedVersion: 2, meetingId: trained.leadershipMeeting.id },
      { at: '2029-05-30T02:00:00Z' },
    ),
  ).toEqual(['SPEECH_HEARD_AT_A_MEETING_OF_THE_COUNTY']);
  // That it came late costs in the month of its day.
  for (const month of ['2029-04', '2029-05', '2029-06']) await seal(month);
  const second = (
    await done('head', 'issueBulletin', bulletin('QUARTER', '2029Q2'), { at: '2029-07-20T02:00:00Z' }, standings)
  ).assessmentCycle.standings;
  const letters = (id: string) =>
    second
      .find(({ organisationId }: any) => organisationId === id)
      .lines.find(({ component }: any) => component === 'LETTERS');
  expect(letters(town100!)).toMatchObject({
    points: '7.00',
    figures: expect.arrayContaining([{ measure: 'SPEECHES_MISSED', value: '1' }]),
  });
  expect(letters(transport!).points).toBe('10.00');
  // Nobody convenes: half a year later what was submitted is still not heard, and told as overdue.
  const unheard = await read(
    'head',
    '{ lastSpeeches(where: { overdue: true }, first: 50) { nodes { id status } } }',
    {},
    { at: '2029-12-03T02:00:00Z' },
  );
  expect(unheard.lastSpeeches.nodes).toContainEqual({ id: others.id, status: 'SUBMITTED' });
});

test('G-13 veto: it bars from its day to its last or its lifting, on past days as they were; who may not know is told so, and who is barred is not rewarded in the next period either', async () => {
  const [transport, water, construction] = await Promise.all(['transport', 'water', 'construction'].map(ownOf));
  await scheme(2030, [transport!, water!, construction!], '2030-01-04');
  const veto = {
    organisationId: water,
    year: 2030,
    ground: 'DEATHS_OVER_TARGET',
    finding: '死亡人数突破目标',
    document: '溪考核办〔2030〕3号',
  };
  expect(await refused('construction', 'recordVeto', veto, { at: '2030-02-10T02:00:00Z' })).toEqual(['NOT_PERMITTED']);
  expect(
    await refused('leader', 'recordVeto', { ...veto, ground: 'BAD', year: 2031 }, { at: '2030-02-10T02:00:00Z' }),
  ).toEqual(['VETO_HAS_A_GROUND', 'VETO_YEAR_HAS_BEGUN']);
  const { vetoRecord } = await done(
    'leader',
    'recordVeto',
    veto,
    { at: '2030-02-10T02:00:00Z' },
    'vetoRecord { id vetoFrom vetoUntil }',
  );
  expect(vetoRecord).toMatchObject({ vetoFrom: '2030-02-10', vetoUntil: '2031-02-10' });
  await done('leader', 'recordVeto', { ...veto, organisationId: construction }, { at: '2030-02-10T02:00:00Z' });
  const ask =
    'query($s: [ID!]!, $on: CivilDate) { vetoStandings(region: "500238000000", subjectIds: $s, on: $on) { state } vetoCheck(subjectIds: $s, on: $on) { barred } }';
  const standing = async (who: string, on: string, subjects = [water!, transport!], day = '2030-03-01') =>
    (await read(who, ask, { s: subjects, on }, at(day))).vetoStandings.map(({ state }: any) => state);
  expect(await standing('discipline', '2030-03-01')).toEqual(['BARRED', 'NOT_BARRED']);
  expect(await standing('discipline', '2030-02-09')).toEqual(['NOT_BARRED', 'NOT_BARRED']);
  expect(await standing('discipline', '2031-02-11')).toEqual(['NOT_BARRED', 'NOT_BARRED']);
  expect(await standing('head', '2030-03-01', ['nonsense'])).toEqual(['NOT_KNOWN']);
  // Its own office knows, others do not know that it is or is not; who is of no office is told of nobody.
  expect(await standing('water', '2030-03-01')).toEqual(['BARRED', 'NOT_KNOWN']);
  expect(await standing('transport', '2030-03-01')).toEqual(['NOT_KNOWN', 'NOT_BARRED']);
  expect(await standing('public', '2030-03-01')).toEqual([]);
  const check = async (on: string) =>
    (await read('discipline', ask, { s: [water], on }, { at: '2030-03-01T02:00:00Z' })).vetoCheck[0].barred;
  expect([
    await check('2020-01-01'),
    await check('2030-02-10'),
    await check('2031-02-10'),
    await check('2031-02-11'),
  ]).toEqual([false, true, true, false]);
  const listed =
    'query($on: CivilDate, $o: ID) { vetoRecords(where: { on: $on, organisationId: $o }, first: 9) { nodes { ground groundName liftedOn } } }';
  const list = async (who: string, on: string, o: string = water!) =>
    (await read(who, listed, { on, o }, at(on))).vetoRecords.nodes;
  expect(await list('head', '2030-03-01')).toEqual([
    { ground: 'DEATHS_OVER_TARGET', groundName: '死亡人数突破年度目标', liftedOn: null },
  ]);
  expect(await list('head', '2030-02-01')).toEqual([]);
  expect(await list('transport', '2030-03-01')).toEqual([]);
  expect((await read('public', '{ vetoGrounds(region: "500238000000") { ground name } }')).vetoGrounds).toContainEqual({
    ground: 'ACCIDENT_CONCEALED',
    name: '瞒报谎报迟报事故',
  });
  // A year has passed over the quarter in which it began: still barred, still not rewarded.
  for (const month of ['2030-01', '2030-02', '2030-03', '2030-04', '2030-05', '2030-06']) await seal(month);
  const rewards = (period: string, id: string, day: string) =>
    refused('head', 'issueBulletin', bulletin('QUARTER', period, { rewardedIds: [id] }), at(day));
  expect(await rewards('2030Q1', water!, '2030-04-20')).toEqual(['BULLETIN_REWARDS_NOBODY_VETOED']);
  expect(await rewards('2030Q2', water!, '2030-07-20')).toEqual(['BULLETIN_REWARDS_NOBODY_VETOED']);
  // Lifted by the county with a reason; until that day it has barred.
  const lift = { ...first(vetoRecord.id), reason: '复核撤销', document: '溪考核办〔2030〕9号' };
  expect(await refused('head', 'liftVeto', lift, { at: '2030-08-01T02:00:00Z' })).toEqual([
    'VETO_LIFTED_BY_WHO_RECORDED_IT',
  ]);
  expect(await refused('leader', 'liftVeto', { ...lift, reason: '' }, { at: '2030-08-01T02:00:00Z' })).toEqual([
    'VETO_LIFTED_WITH_REASON_AND_DOCUMENT',
  ]);
  await done('leader', 'liftVeto', lift, { at: '2030-08-01T02:00:00Z' });
  expect(await refused('leader', 'liftVeto', { ...lift, expectedVersion: 2 }, { at: '2030-08-02T02:00:00Z' })).toEqual([
    'VETO_IS_STILL_BARRING',
  ]);
  expect(await standing('discipline', '2030-07-31', [water!], '2030-08-02')).toEqual(['BARRED']);
  expect(await standing('discipline', '2030-08-01', [water!], '2030-08-02')).toEqual(['NOT_BARRED']);
  expect(await rewards('2030Q1', construction!, '2031-02-10')).toEqual(['BULLETIN_REWARDS_NOBODY_VETOED']);
  expect(await rewards('2030Q2', water!, '2030-08-02')).toEqual([]);
  // The other's last day passes, and it bars no more.
  const barring = async (on: string, when: When) =>
    (await read('head', listed, { on, o: construction }, when)).vetoRecords.nodes.length;
  expect([
    await barring('2031-02-10', { at: '2031-03-01T02:00:00Z' }),
    await barring('2031-02-11', { at: '2031-03-01T02:00:00Z' }),
  ]).toEqual([1, 0]);
});

test('G-14 rewards: who was rewarded, and when, is read by every office; who is not assessed is not rewarded, and a period that nobody closes rewards nobody', async () => {
  const [transport, water] = await Promise.all(['transport', 'water'].map(ownOf));
  await scheme(2031, [transport!, water!], '2031-01-04');
  for (const month of ['2031-01', '2031-02', '2031-03']) await seal(month);
  const reward = (id: string) => bulletin('QUARTER', '2031Q1', { rewardedIds: [id] });
  expect(
    await refused('head', 'issueBulletin', reward(await ownOf('discipline')), { at: '2031-04-20T02:00:00Z' }),
  ).toEqual(['BULLETIN_REWARDS_WHO_IS_RANKED']);
  expect(await refused('transport', 'issueBulletin', reward(transport!), { at: '2031-04-20T02:00:00Z' })).toEqual([
    'NOT_PERMITTED',
  ]);
  await done('head', 'issueBulletin', reward(transport!), { at: '2031-04-20T02:00:00Z' });
  const rewarded =
    'query($id: ID!) { assessmentCycles(where: { rewardedId: $id, period: ["2031Q1", "2031Q2"] }, first: 9) { nodes { period rewarded { name } document } } }';
  const of = async (who: string, id: string) =>
    (await read(who, rewarded, { id }, { at: '2031-08-30T02:00:00Z' })).assessmentCycles.nodes;
  expect(await of('township-101', transport!)).toEqual([
    { period: '2031Q1', rewarded: [{ name: '巫溪县交通局' }], document: '溪安委办〔2031Q1〕1号' },
  ]);
  // The second quarter is told by nobody: nobody was rewarded, and it stands as missed.
  expect(await of('head', water!)).toEqual([]);
  expect(
    (
      await read(
        'head',
        '{ assessmentTerms(where: { period: ["2031Q2"], missed: true }, first: 3) { nodes { state } } }',
        {},
        { at: '2031-08-30T02:00:00Z' },
      )
    ).assessmentTerms.nodes,
  ).toEqual([{ state: 'MISSED' }]);
});

test('G-11 pools of issues: what is in the reservoir is drawn once and pursued to its end; spot checks are drawn by lot, and tell how well issues are collected', async () => {
  const water = await ownOf('water');
  const raise = async (pool: string, content: string) =>
    (
      await done(
        'transport',
        'raiseIssue',
        {
          organisationId: water,
          pool,
          kind: 'SAFETY',
          content,
          source: '暗访',
          rectificationDue: '2032-06-30T10:00:00Z',
        },
        { at: '2032-03-01T02:00:00Z' },
        'issue { id }',
      )
    ).issue.id;
  const stored = await raise('RESERVOIR', '山塘无警示牌');
  const listed = await raise('LIST', '闸门锈蚀');
  const draw = { issueId: stored, reason: '汛期临近', requirement: '月底前设置', dueOn: '2032-04-30' };
  expect(await refused('water', 'drawIssue', draw, { at: '2032-04-01T02:00:00Z' })).toEqual(['NOT_PERMITTED']);
  expect(
    await refused(
      'head',
      'drawIssue',
      { ...draw, issueId: listed, dueOn: '2032-03-01' },
      { at: '2032-04-01T02:00:00Z' },
    ),
  ).toEqual(['DRAW_DAY_IS_AHEAD', 'DRAW_IS_FROM_THE_RESERVOIR']);
  const { issueDraw } = await done(
    'head',
    'drawIssue',
    draw,
    { at: '2032-04-01T02:00:00Z' },
    'issueDraw { id number status }',
  );
  expect(await refused('head', 'drawIssue', draw, { at: '2032-04-02T02:00:00Z' })).toContain(
    'DRAW_IS_FROM_THE_RESERVOIR',
  );
  const quality = async (period: string, day: string, of = water) =>
    (
      await read(
        'head',
        'query($p: Period!) { collectionQuality(region: "500238000000", period: $p) { organisationId listed inReservoir drawn verified overdue checked failed } }',
        { p: period },
        at(day),
      )
    ).collectionQuality.find(({ organisationId }: any) => organisationId === of);
  expect(await quality('2032Q2', '2032-04-02')).toMatchObject({
    listed: 2,
    inReservoir: 0,
    drawn: 1,
    verified: 0,
    overdue: 0,
  });
  // Settled only when the issue is verified; nobody answers, and both days pass.
  const settle = { ...first(issueDraw.id), conclusion: '已设置' };
  expect(await refused('head', 'settleIssueDraw', settle, { at: '2032-04-10T02:00:00Z' })).toEqual([
    'DRAW_SETTLED_WHEN_ITS_ISSUE_IS_VERIFIED',
  ]);
  const overdue = async (day: string) =>
    (
      await read(
        'water',
        '{ issueDraws(where: { overdue: true }, first: 5) { nodes { number overdue } } }',
        {},
        at(day),
      )
    ).issueDraws.nodes;
  expect([await overdue('2032-04-30'), (await overdue('2032-05-01')).length]).toEqual([[], 1]);
  expect(await quality('2032Q2', '2032-07-01')).toMatchObject({ overdue: 2 });
  await done(
    'water',
    'answerIssue',
    { ...first(stored), answer: '已设置', evidenceFileIds: [await file('water')] },
    { at: '2032-07-02T02:00:00Z' },
  );
  await done(
    'head',
    'verifyIssue',
    { id: stored, expectedVersion: 2, verification: '属实' },
    { at: '2032-07-03T02:00:00Z' },
  );
  await done('head', 'settleIssueDraw', settle, { at: '2032-07-04T02:00:00Z' });
  expect(await overdue('2032-07-05')).toEqual([]);
  // Spot checks: as many as are there at most, and never one's own.
  const round = { region: county, pool: 'LIST', period: '2032Q3', count: 2 };
  expect(await refused('head', 'drawSpotChecks', { ...round, count: 99 }, { at: '2032-07-10T02:00:00Z' })).toEqual([
    'SPOT_CHECKS_ARE_DRAWN_FROM_WHAT_IS_THERE',
  ]);
  expect(await refused('water', 'drawSpotChecks', round, { at: '2032-07-10T02:00:00Z' })).toEqual(['NOT_PERMITTED']);
  const { spotCheckRound } = await done(
    'head',
    'drawSpotChecks',
    round,
    { at: '2032-07-10T02:00:00Z' },
    'spotCheckRound { inPool drawn dueOn checks { nodes { id issue { id } } } }',
  );
  expect(spotCheckRound).toMatchObject({ inPool: 2, drawn: 2, dueOn: '2032-07-26' });
  const checks = spotCheckRound.checks.nodes;
  expect(checks.map(({ issue }: any) => issue.id).sort()).toEqual([listed, stored].sort());
  const checked = { genuine: true, complete: true, finding: '与清单一致', fileIds: [await file('officer-1')] };
  expect(
    await refused(
      'officer-1',
      'concludeSpotCheck',
      { ...first(checks[0].id), ...checked, fileIds: [] },
      { at: '2032-07-15T02:00:00Z' },
    ),
  ).toEqual(['SPOT_CHECK_IS_SHOWN']);
  await done(
    'officer-1',
    'concludeSpotCheck',
    { ...first(checks[0].id), ...checked, genuine: false },
    { at: '2032-07-15T02:00:00Z' },
  );
  // How it was collected is of whoever raised it; how far it is, of the office responsible.
  expect(await quality('2032Q3', '2032-07-27')).toMatchObject({ checked: 0, failed: 0, verified: 1 });
  expect(await quality('2032Q3', '2032-07-27', await ownOf('transport'))).toMatchObject({ checked: 1, failed: 1 });
  expect(await quality('2032Q2', '2032-07-26')).toMatchObject({ checked: 0, failed: 0 });
  // The other is checked by nobody: past its day it waits still.
  expect(await waits('discipline', 'concludeSpotCheck', { at: '2032-07-27T02:00:00Z' })).toEqual(['2032-07-26']);
});

test('G-17 good practice: an office proposes, another judges, what is published asks others, who answer; who does not answer stands as overdue', async () => {
  const [transport, town100, town101] = await Promise.all(['transport', 'township-100', 'township-101'].map(ownOf));
  const paper = await file('township-100');
  const proposed = { title: '院坝会讲安全', content: '每月一次', result: '隐患上报翻番', fileIds: [paper] };
  expect(
    await refused(
      'township-100',
      'proposePractice',
      { ...proposed, fileIds: [], result: ' ' },
      { at: '2032-03-01T02:00:00Z' },
    ),
  ).toEqual(['NOT_SAID', 'PRACTICE_IS_SHOWN', 'PRACTICE_SAYS_WHAT_AND_WITH_WHAT_RESULT']);
  expect(await refused('village', 'proposePractice', proposed, { at: '2032-03-01T02:00:00Z' })).toEqual([
    'NOT_PERMITTED',
  ]);
  const { practiceCase } = await done(
    'township-100',
    'proposePractice',
    proposed,
    { at: '2032-03-01T02:00:00Z' },
    'practiceCase { id number }',
  );
  const seen = async (who: string, day: string) =>
    (
      await read(
        who,
        'query($id: ID!) { node(id: $id) { ... on PracticeCase { title status } } }',
        { id: practiceCase.id },
        at(day),
      )
    ).node;
  // Nobody judges it: no other office sees it, and it waits with the bureau.
  expect(await seen('transport', '2032-05-01')).toBeNull();
  expect(await waits('head', 'acceptPractice', { at: '2032-05-01T02:00:00Z' })).toHaveLength(1);
  const publish = {
    id: practiceCase.id,
    expectedVersion: 2,
    document: '溪安办〔2032〕20号',
    officeIds: [transport, town101],
  };
  expect(
    await refused('head', 'publishPractice', { ...publish, expectedVersion: 1 }, { at: '2032-05-02T02:00:00Z' }),
  ).toEqual(['ILLEGAL_MOVE']);
  expect(
    await refused('head', 'acceptPractice', { ...first(practiceCase.id), opinion: '' }, { at: '2032-05-02T02:00:00Z' }),
  ).toEqual(['PRACTICE_ACCEPTED_WITH_AN_OPINION']);
  await done(
    'head',
    'acceptPractice',
    { ...first(practiceCase.id), opinion: '可推广' },
    { at: '2032-05-02T02:00:00Z' },
  );
  expect(
    await refused('head', 'publishPractice', { ...publish, officeIds: [town100] }, { at: '2032-05-03T02:00:00Z' }),
  ).toEqual(['PRACTICE_SPREAD_TO_OFFICES_THAT_ANSWER']);
  const { practiceCase: spread } = await done(
    'head',
    'publishPractice',
    publish,
    { at: '2032-05-03T02:00:00Z' },
    'practiceCase { adoptions { nodes { id dueOn organisation { id } } } }',
  );
  expect(await seen('transport', '2032-05-04')).toEqual({ title: '院坝会讲安全', status: 'PUBLISHED' });
  const asked = (id: string) => spread.adoptions.nodes.find(({ organisation }: any) => organisation.id === id);
  expect(asked(transport!).dueOn).toBe('2032-06-02');
  const answer = {
    ...first(asked(transport!).id),
    adopted: true,
    answer: '在场站推行',
    fileIds: [await file('transport')],
  };
  expect(
    await refused('transport', 'answerPractice', { ...answer, fileIds: [] }, { at: '2032-05-20T02:00:00Z' }),
  ).toEqual(['PRACTICE_ANSWER_IS_SHOWN']);
  expect(await refused('township-101', 'answerPractice', answer, { at: '2032-05-20T02:00:00Z' })).toEqual([
    'NOT_FOUND',
  ]);
  await done('transport', 'answerPractice', answer, { at: '2032-05-20T02:00:00Z' });
  const open =
    '{ practiceAdoptions(where: { overdue: true }, first: 9) { nodes { overdue organisation { id } practice { title } } } }';
  expect((await read('head', open, {}, { at: '2032-06-02T02:00:00Z' })).practiceAdoptions.nodes).toEqual([]);
  expect((await read('head', open, {}, { at: '2032-06-03T02:00:00Z' })).practiceAdoptions.nodes).toEqual([
    { overdue: true, organisation: { id: town101 }, practice: { title: '院坝会讲安全' } },
  ]);
  expect(await waits('township-101', 'answerPractice', { at: '2032-06-03T02:00:00Z' })).toEqual(['2032-06-02']);
  // It is nominated for the selection of the city; while that is open no other nomination is made.
  const nomination = { level: 'CITY', document: '溪应急〔2032〕40号', resultDueOn: '2032-09-30' };
  const nominating = (who: string, version: number, over: object, day: string) =>
    refused(
      who,
      'nominatePractice',
      { id: practiceCase.id, expectedVersion: version, ...nomination, ...over },
      at(day),
    );
  expect(await nominating('township-100', 4, {}, '2032-06-10')).toEqual(['NOT_PERMITTED']);
  expect(await nominating('head', 3, { resultDueOn: '2032-06-01' }, '2032-06-10')).toEqual([
    'PRACTICE_RESULT_IS_DUE_AHEAD',
  ]);
  expect(await nominating('head', 3, {}, '2032-06-10')).toEqual([]);
  expect(await nominating('head', 4, { level: 'PROVINCE' }, '2032-06-11')).toEqual([
    'PRACTICE_NOMINATED_ONE_AT_A_TIME',
  ]);
  // Its day passes and nobody records what became of it: it stands as overdue with the bureau.
  expect(await waits('head', 'recordPracticeResult', { at: '2032-10-08T02:00:00Z' })).toEqual(['2032-09-30']);
  const result = { result: 'SELECTED', resultOn: '2032-10-07', document: '渝安办〔2032〕55号' };
  const resulting = (over: object) =>
    refused(
      'head',
      'recordPracticeResult',
      { id: practiceCase.id, expectedVersion: 4, ...result, ...over },
      at('2032-10-08'),
    );
  expect(await resulting({ resultOn: '2032-06-01' })).toEqual(['PRACTICE_RESULT_DAY_IS_IN_ORDER']);
  expect(await resulting({})).toEqual([]);
  const { node } = await read(
    'water',
    'query($id: ID!) { node(id: $id) { ... on PracticeCase { nominatedLevel nominationResult resultDocument } } }',
    { id: practiceCase.id },
    at('2032-10-09'),
  );
  expect(node).toEqual({ nominatedLevel: 'CITY', nominationResult: 'SELECTED', resultDocument: '渝安办〔2032〕55号' });
  expect(await waits('head', 'recordPracticeResult', { at: '2032-12-01T02:00:00Z' })).toEqual([]);
});

test('G-20 rules and policies: of no effect while drafted; they hold for their days, are revised and repealed from a day ahead, and run out by themselves', async () => {
  const draft = { kind: 'RULE', title: '安委会工作规则', content: '每季度例会' };
  expect(await refused('officer-1', 'draftPolicy', draft, { at: '2032-01-05T02:00:00Z' })).toEqual(['NOT_PERMITTED']);
  expect(
    await refused(
      'head',
      'draftPolicy',
      { ...draft, content: ' ', fileIds: [await file('transport')] },
      { at: '2032-01-05T02:00:00Z' },
    ),
  ).toEqual(['POLICY_FILES_ARE_ONES_OWN', 'POLICY_SAYS_SOMETHING']);
  const { policyDocument: rule } = await done(
    'head',
    'draftPolicy',
    draft,
    { at: '2032-01-05T02:00:00Z' },
    'policyDocument { id }',
  );
  const held = async (who: string, on: string, day = on) =>
    (
      await read(
        who,
        'query($on: CivilDate) { policyDocuments(where: { on: $on }, first: 9) { nodes { content inForce former { content } } } }',
        { on },
        at(day),
      )
    ).policyDocuments.nodes;
  expect([await held('transport', '2032-01-06'), await held('head', '2032-01-06')]).toEqual([[], []]);
  const issue = { ...first(rule.id), document: '溪委办〔2032〕5号', validFrom: '2032-02-01', validUntil: '2033-01-31' };
  expect(await refused('head', 'issuePolicy', issue, { at: '2032-01-10T02:00:00Z' })).toEqual(['NOT_PERMITTED']);
  expect(
    await refused(
      'leader',
      'issuePolicy',
      { ...issue, validFrom: '2031-12-01', document: '' },
      { at: '2032-01-10T02:00:00Z' },
    ),
  ).toEqual(['POLICY_DAYS_ARE_IN_ORDER', 'POLICY_ISSUED_BY_DOCUMENT']);
  await done('leader', 'issuePolicy', issue, { at: '2032-01-10T02:00:00Z' });
  expect(await held('transport', '2032-01-31')).toEqual([]);
  expect(await held('transport', '2032-02-01')).toMatchObject([{ content: '每季度例会', inForce: true }]);
  const revise = {
    id: rule.id,
    expectedVersion: 2,
    document: '溪委办〔2032〕50号',
    content: '每月例会',
    validFrom: '2032-07-01',
    validUntil: '2033-06-30',
  };
  expect(
    await refused('leader', 'revisePolicy', { ...revise, validFrom: '2032-05-01' }, { at: '2032-06-01T02:00:00Z' }),
  ).toEqual(['POLICY_REVISED_FROM_A_DAY_AHEAD']);
  await done('leader', 'revisePolicy', revise, { at: '2032-06-01T02:00:00Z' });
  // The old holds to its last day, the new from its first; a past day is answered as it was.
  expect(await held('transport', '2032-06-30', '2032-08-01')).toMatchObject([{ content: '每季度例会', former: null }]);
  expect(await held('transport', '2032-07-01', '2032-08-01')).toMatchObject([
    { content: '每月例会', inForce: true, former: { content: '每季度例会' } },
  ]);
  // It is about to run out, and waits to be revised; nobody does, and it holds no longer.
  expect(await waits('leader', 'revisePolicy', { at: '2033-05-15T02:00:00Z' })).toEqual([]);
  expect(await waits('leader', 'revisePolicy', { at: '2033-06-15T02:00:00Z' })).toEqual(['2033-06-30']);
  expect(await held('transport', '2033-07-01')).toEqual([]);
  const { policyDocument: policy } = await done(
    'transport',
    'draftPolicy',
    { kind: 'POLICY', title: '客运扶持政策', content: '动态监控补贴' },
    { at: '2033-01-05T02:00:00Z' },
    'policyDocument { id }',
  );
  await done(
    'leader',
    'issuePolicy',
    { ...first(policy.id), document: '溪府发〔2033〕1号', validFrom: '2033-01-10' },
    { at: '2033-01-10T02:00:00Z' },
  );
  const repeal = {
    id: policy.id,
    expectedVersion: 2,
    lastOn: '2033-12-31',
    reason: '上位规定已改',
    document: '溪府发〔2033〕30号',
  };
  expect(
    await refused(
      'leader',
      'repealPolicy',
      { ...repeal, lastOn: '2033-11-30', reason: '' },
      { at: '2033-12-01T02:00:00Z' },
    ),
  ).toEqual(['POLICY_REPEALED_FROM_A_DAY_AHEAD', 'POLICY_REPEALED_WITH_REASON_AND_DOCUMENT']);
  await done('leader', 'repealPolicy', repeal, { at: '2033-12-01T02:00:00Z' });
  const holding = async (on: string, when: When) =>
    (await read('water', '{ policyDocuments(where: { on: "' + on + '" }, first: 9) { totalCount } }', {}, when))
      .policyDocuments.totalCount;
  expect([
    await holding('2033-12-31', { at: '2034-01-02T02:00:00Z' }),
    await holding('2034-01-01', { at: '2034-01-02T02:00:00Z' }),
  ]).toEqual([1, 0]);
});

test('G-01 targets: revised with a reason from a day on; deaths, disaster deaths, people affected and burnt forest are counted by day, each office by its own, and 同比 by the same days of last year', async () => {
  const [transport, town100] = await Promise.all(['transport', 'township-100'].map(ownOf));
  const set = async (measure: string, value: string, over: object = {}) =>
    (
      await done(
        'leader',
        'setTarget',
        {
          region: county,
          year: 2035,
          measure,
          bound: 'AT_MOST',
          value,
          unit: '人',
          document: '溪府〔2035〕1号',
          clause: '总',
          ...over,
        },
        { at: '2035-01-05T02:00:00Z' },
        'safetyTarget { id }',
      )
    ).safetyTarget.id;
  const deaths = await set('DEATHS', '3');
  await set('DEATHS', '1', { organisationId: transport });
  await set('DEATHS', '0', { organisationId: await ownOf('construction') });
  await set('DEATHS_CHANGE', '0', { unit: '%' });
  await set('DISASTER_DEATHS', '0');
  await set('DISASTER_AFFECTED', '100');
  await set('DISASTER_AFFECTED', '100', { organisationId: town100 });
  await set('FOREST_FIRE_RATE', '0.3', { unit: '‰' });
  // Last year: one death in February and one in November; of a third, told after seven days, nothing counts.
  const told = (id: string, version: number, dead: number, day: string, diedOn?: string[]) =>
    done(
      'officer-1',
      'supplementAccident',
      { id, expectedVersion: version, deaths: dead, ...none, diedOn, content: '续报' },
      at(day),
    );
  await accident('2034-02-10');
  await accident('2034-11-10');
  const road = await accident('2035-02-20');
  await told(road, 1, 2, '2035-02-25');
  await told(road, 2, 3, '2035-03-10', ['2035-03-09']);
  const progress = async (on: string, day: string) =>
    (
      await read(
        'leader',
        'query($on: CivilDate) { targetProgress(region: "500238", year: 2035, on: $on) { value actual met organisationId target { measure } } }',
        { on },
        at(day),
      )
    ).targetProgress;
  const of = async (measure: string, on: string, organisationId: string | null = null, day = '2035-12-20') =>
    (await progress(on, day)).find(
      (each: any) => each.target.measure === measure && each.organisationId === organisationId,
    );
  expect(await of('DEATHS', '2035-02-19')).toMatchObject({ actual: '0.0000', met: true });
  expect(await of('DEATHS', '2035-02-24')).toMatchObject({ actual: '1.0000' });
  expect(await of('DEATHS', '2035-12-01')).toMatchObject({ actual: '2.0000', value: '3.0000', met: true });
  expect(await of('DEATHS', '2035-12-01', transport)).toMatchObject({ actual: '2.0000', met: false });
  expect(await of('DEATHS', '2035-12-01', await ownOf('construction'))).toMatchObject({ actual: '0.0000', met: true });
  // In June one death stands against two; by December the death of November stands with it.
  expect(await of('DEATHS_CHANGE', '2035-06-30')).toMatchObject({ actual: '100.0000', met: false });
  expect(await of('DEATHS_CHANGE', '2035-12-01')).toMatchObject({ actual: '0.0000', met: true });
  // A disaster with two villages' and their township's own report, and a fire that nobody has surveyed.
  const losses = Object.fromEntries(
    ['agricultureLoss', 'industryLoss', 'infrastructureLoss', 'publicServiceLoss', 'householdLoss', 'directLoss'].map(
      (name) => [name, '0.00'],
    ),
  );
  const counts = Object.fromEntries(
    (
      await read('head', '{ __type(name: "LossFigures") { inputFields { name type { kind ofType { name } } } } }')
    ).__type.inputFields
      .filter(({ type }: any) => type.ofType?.name === 'Int')
      .map(({ name }: any) => [name, 0]),
  );
  const declare = async (kind: string, day: string) =>
    (
      await done(
        'head',
        'declareDisaster',
        { region: county, kind, name: '灾情', regions: [town], startedAt: `${day}T01:00:00Z` },
        at(day),
        'disasterEvent { id }',
      )
    ).disasterEvent.id;
  const flood = await declare('010200', '2035-07-01');
  const reportLoss = (who: string, region: string, kind: string, day: string, over: object) =>
    done(
      who,
      'reportLoss',
      { region, eventId: flood, kind, observedAt: `${day}T01:00:00Z`, losses: { ...counts, ...losses, ...over } },
      at(day),
    );
  await reportLoss('township-100', village, 'FIRST', '2035-07-01', { affected: 40 });
  expect(await of('DISASTER_AFFECTED', '2035-07-01')).toMatchObject({ actual: '40.0000', met: true });
  await reportLoss('township-100', town, 'FIRST', '2035-07-02', { affected: 120, dead: 1 });
  expect(await of('DISASTER_AFFECTED', '2035-07-02')).toMatchObject({ actual: '120.0000', met: false });
  expect(await of('DISASTER_AFFECTED', '2035-07-02', town100)).toMatchObject({ actual: '120.0000', met: false });
  expect(await of('DISASTER_DEATHS', '2035-12-01')).toMatchObject({ actual: '1.0000', met: false });
  expect(await of('FOREST_FIRE_RATE', '2035-07-31')).toMatchObject({ actual: '0.0000', met: true });
  const fire = await declare('040600', '2035-08-01');
  expect(await of('FOREST_FIRE_RATE', '2035-08-02')).toMatchObject({ actual: null, met: null });
  // It is asked of whose duty such fires are, and of nobody else.
  expect(await waits('forestry', 'surveyForestFire', { at: '2035-08-02T02:00:00Z' })).toHaveLength(1);
  for (const who of ['head', 'transport'])
    expect(await waits(who, 'surveyForestFire', { at: '2035-08-02T02:00:00Z' })).toEqual([]);
  const survey = {
    eventId: fire,
    burntHectares: '139.0000',
    surveyedOn: '2035-08-05',
    document: '溪林勘〔2035〕2号',
    fileIds: [await file('forestry')],
  };
  for (const who of ['head', 'transport'])
    expect(
      await refused(who, 'surveyForestFire', { ...survey, fileIds: [await file(who)] }, { at: '2035-08-06T02:00:00Z' }),
    ).toEqual(['SURVEY_IS_BY_WHOSE_DUTY_IT_IS']);
  expect(
    await refused(
      'forestry',
      'surveyForestFire',
      { ...survey, eventId: flood, surveyedOn: '2035-06-01' },
      { at: '2035-08-06T02:00:00Z' },
    ),
  ).toEqual(['SURVEY_DAY_IS_IN_ORDER', 'SURVEY_IS_OF_A_FOREST_FIRE']);
  expect(await refused('township-100', 'surveyForestFire', survey, { at: '2035-08-06T02:00:00Z' })).toEqual([
    'NOT_PERMITTED',
  ]);
  await done('forestry', 'surveyForestFire', survey, { at: '2035-08-06T02:00:00Z' });
  // A second survey replaces the first only with its reason, which is read.
  const again = { ...survey, burntHectares: '140.0000', document: '溪林勘〔2035〕3号' };
  expect(await refused('forestry', 'surveyForestFire', again, { at: '2035-08-06T03:00:00Z' })).toEqual([
    'SURVEY_REPLACES_ANOTHER_WITH_A_REASON',
  ]);
  // 139 of 278,000 hectares.
  expect(await of('FOREST_FIRE_RATE', '2035-08-07')).toMatchObject({ actual: '0.5000', met: false });
  expect(await of('FOREST_FIRE_RATE', '2035-08-05')).toMatchObject({ actual: null });
  // Revised: what it was on past days it stays, and why is read.
  const revision = { ...first(deaths), value: '1', reason: '市下达控制指标调减', document: '溪府〔2035〕20号' };
  expect(await refused('head', 'reviseTarget', revision, { at: '2035-09-01T02:00:00Z' })).toEqual(['NOT_PERMITTED']);
  expect(
    await refused('leader', 'reviseTarget', { ...revision, value: '3.0', reason: '' }, { at: '2035-09-01T02:00:00Z' }),
  ).toEqual(['TARGET_REVISED_TO_ANOTHER_NUMBER', 'TARGET_REVISED_WITH_REASON_AND_DOCUMENT']);
  await done('leader', 'reviseTarget', revision, { at: '2035-09-01T02:00:00Z' });
  expect(await of('DEATHS', '2035-08-31')).toMatchObject({ value: '3.0000', met: true });
  expect(await of('DEATHS', '2035-09-01')).toMatchObject({ value: '1.0000', met: false });
  expect(
    (
      await read(
        'transport',
        '{ safetyTargets(where: { year: [2035], measure: [DEATHS] }, first: 5) { nodes { value organisation { id } revisions { nodes { formerValue value reason revisedOn } } } } }',
      )
    ).safetyTargets.nodes.find(({ organisation }: any) => organisation === null),
  ).toMatchObject({
    value: '1.0000',
    revisions: {
      nodes: [{ formerValue: '3.0000', value: '1.0000', reason: '市下达控制指标调减', revisedOn: '2035-09-01' }],
    },
  });
  // The year is over: it is revised no more, nobody acts, and what it came to stays.
  expect(
    await refused(
      'leader',
      'reviseTarget',
      { ...revision, expectedVersion: 2, value: '5' },
      { at: '2036-01-01T02:00:00Z' },
    ),
  ).toEqual(['TARGET_REVISED_WITHIN_ITS_YEAR']);
  const afterwards = await read(
    'leader',
    '{ targetProgress(region: "500238", year: 2035) { value actual met organisationId target { measure } } }',
    {},
    { at: '2036-03-01T02:00:00Z' },
  );
  expect(
    afterwards.targetProgress.find(
      ({ target, organisationId }: any) => target.measure === 'DEATHS' && organisationId === null,
    ),
  ).toMatchObject({ value: '1.0000', actual: '2.0000', met: false });
});

test('G-20 a draft is changed, withdrawn or refused, and waits with nobody afterwards; a rule without a last day is called up for review, again and again', async () => {
  const draft = { kind: 'RULE', title: '值班值守规则', content: '二十四小时值班' };
  const drafted = async (title: string, day: string) =>
    (await done('transport', 'draftPolicy', { ...draft, title }, at(day), 'policyDocument { id }')).policyDocument.id;
  const waiting = async (who: string, kind: string, id: string, day: string): Promise<(string | null)[]> =>
    (
      await read(
        who,
        'query($k: [ActName!]) { worklist(first: 100, kinds: $k) { nodes { due entry { id } } } }',
        { k: [kind] },
        at(day),
      )
    ).worklist.nodes
      .filter(({ entry }: any) => entry.id === id)
      .map(({ due }: any) => due?.slice(0, 10) ?? null);
  const [kept, taken, refusedOne] = [
    await drafted('值班值守规则', '2038-01-05'),
    await drafted('会议规则', '2038-01-05'),
    await drafted('用车规则', '2038-01-05'),
  ] as [string, string, string];
  const change = { ...first(kept), title: '值班值守规则', content: '二十四小时双人值班' };
  expect(await refused('head', 'changePolicyDraft', change, at('2038-01-06'))).toEqual([
    'POLICY_DRAFT_CHANGED_BY_ITS_OFFICE',
  ]);
  expect(await refused('water', 'changePolicyDraft', change, at('2038-01-06'))).toEqual(['NOT_FOUND']);
  await done('transport', 'changePolicyDraft', change, at('2038-01-06'));
  const withdraw = { ...first(taken), reason: '与会议制度重复' };
  expect(await refused('leader', 'withdrawPolicyDraft', withdraw, at('2038-01-07'))).toEqual(['NOT_PERMITTED']);
  await done('transport', 'withdrawPolicyDraft', withdraw, at('2038-01-07'));
  const refusal = { ...first(refusedOne), reason: '上级已有规定' };
  expect(await refused('transport', 'refusePolicyDraft', refusal, at('2038-01-08'))).toEqual(['NOT_PERMITTED']);
  await done('leader', 'refusePolicyDraft', refusal, at('2038-01-08'));
  const [stands, gone, no] = [
    await waiting('leader', 'issuePolicy', kept, '2038-01-09'),
    await waiting('leader', 'issuePolicy', taken, '2038-01-09'),
    await waiting('leader', 'issuePolicy', refusedOne, '2038-01-09'),
  ];
  expect([stands, gone, no]).toEqual([[null], [], []]);
  const seen = async (who: string, id: string) =>
    (
      await read(
        who,
        'query($id: ID!) { node(id: $id) { ... on PolicyDocument { status content endReason reviewDueOn } } }',
        { id },
        at('2038-02-02'),
      )
    ).node;
  expect(await seen('transport', refusedOne)).toMatchObject({ status: 'REFUSED', endReason: '上级已有规定' });
  expect(await seen('water', refusedOne)).toBeNull();
  const issue = { id: kept, expectedVersion: 2, document: '溪委办〔2038〕5号', validFrom: '2038-02-01' };
  await done('leader', 'issuePolicy', issue, at('2038-01-10'));
  expect(await seen('water', kept)).toMatchObject({ content: '二十四小时双人值班', reviewDueOn: '2040-02-01' });
  // Two years on it is called up; nobody reviews it, and it stays called up.
  expect(await waiting('leader', 'reviewPolicy', kept, '2039-12-31')).toEqual([]);
  expect(await waiting('leader', 'reviewPolicy', kept, '2040-01-05')).toEqual(['2040-02-01']);
  expect(await waiting('leader', 'reviewPolicy', kept, '2040-06-01')).toEqual(['2040-02-01']);
  const review = { id: kept, expectedVersion: 3, finding: '仍适用' };
  expect(await refused('transport', 'reviewPolicy', review, at('2040-06-02'))).toEqual(['NOT_PERMITTED']);
  expect(await refused('leader', 'reviewPolicy', { ...review, finding: ' ' }, at('2040-06-02'))).toEqual(
    expect.arrayContaining(['POLICY_REVIEW_SAYS_WHAT_IT_FOUND']),
  );
  await done('leader', 'reviewPolicy', review, at('2040-06-02'));
  expect(await waiting('leader', 'reviewPolicy', kept, '2040-06-03')).toEqual([]);
  expect(await waiting('leader', 'reviewPolicy', kept, '2042-05-20')).toEqual(['2042-06-02']);
});

test('G-22 an investigation: what is decided against an office counts in its assessment in the month in which it is entered, once; what is only proposed does not', async () => {
  const [transport, water] = await Promise.all(['transport', 'water'].map(ownOf));
  const person = async (who: string) => (await read(who, '{ viewer { operator { id } } }')).viewer.operator.id;
  await scheme(2037, [transport!, water!], '2037-01-04');
  const accidentId = await accident('2037-01-06');
  const { investigation } = await done(
    'leader',
    'formInvestigation',
    {
      accidentId,
      order: '溪府发〔2037〕3号',
      leaderId: await person('head'),
      memberIds: [await person('officer-1'), await person('officer-2')],
      officeIds: [await ownOf('head')],
      unionTakesPart: true,
      procuratorateInvited: true,
    },
    { at: '2037-01-07T02:00:00Z' },
    'investigation { id version }',
  );
  const strand = {
    strand: 'REGULATOR',
    conclusion: '动态监控检查不到位',
    enterpriseFinding: null,
    departmentFinding: '未按计划检查',
    leadershipFinding: '未发现',
    items: [
      {
        head: 'DEPARTMENT',
        subjectKind: 'UNIT',
        unitName: '县交通运输局',
        organisationId: transport,
        basis: '安全生产法第十条',
        conduct: '未检查动态监控',
        proposal: 'ADMONITION',
      },
    ],
  };
  expect(
    await refused(
      'transport',
      'concludeStrand',
      { ...first(investigation.id), ...strand },
      { at: '2037-02-01T02:00:00Z' },
    ),
  ).toEqual(['NOT_FOUND']);
  // A name that is nobody's would count for nobody: it is refused, and so is an office that is no more the county's.
  const named = (over: object) => ({
    ...first(investigation.id),
    ...strand,
    items: [{ ...strand.items[0], ...over }],
  });
  for (const over of [{ organisationId: null }, { organisationId: offices['重庆市应急管理局数据平台'] }])
    expect(await refused('discipline', 'concludeStrand', named(over), { at: '2037-02-01T02:00:00Z' })).toEqual([
      'STRAND_NAMES_OFFICES_OF_THE_REGISTER',
    ]);
  await done('discipline', 'concludeStrand', { ...first(investigation.id), ...strand }, { at: '2037-02-01T02:00:00Z' });
  const results = async (month: string) => {
    const { sealedMonth } = await done(
      'head',
      'sealMonth',
      { region: county, month },
      at(daysAfter(lastOf(month), 5)),
      'sealedMonth { figures { measure subjectId value } }',
    );
    return sealedMonth.figures.filter(({ measure }: any) => /^RESULTS/.test(measure));
  };
  expect(await results('2037-01')).toEqual([]);
  // Proposed in February, and nobody decides: nothing counts.
  expect(await results('2037-02')).toEqual([]);
  const items = (
    await read(
      'discipline',
      'query($id: ID!) { node(id: $id) { ... on Investigation { version accountability { id version unitName organisation { id } } } } }',
      { id: investigation.id },
    )
  ).node.accountability;
  expect(items).toMatchObject([{ unitName: '县交通运输局', organisation: { id: transport } }]);
  const decision = {
    id: items[0].id,
    expectedVersion: items[0].version,
    decidedBy: '县纪委监委',
    decidedOn: '2037-02-20',
    decision: '诫勉',
    document: '溪纪〔2037〕8号',
  };
  expect(await refused('transport', 'recordAccountability', decision, { at: '2037-03-10T02:00:00Z' })).toEqual([
    'NOT_FOUND',
  ]);
  // What is only proposed is told to nobody but who pursues it; what was decided, to the office that loses by it.
  const against = async (who: string) =>
    (await read(who, '{ accountabilityItems(first: 5) { nodes { decision document organisation { id } } } }'))
      .accountabilityItems.nodes;
  expect(await against('transport')).toEqual([]);
  // Decided in the sealed February, entered in March: it counts in March.
  await done('discipline', 'recordAccountability', decision, { at: '2037-03-10T02:00:00Z' });
  expect(await results('2037-03')).toEqual([{ measure: 'RESULTS_ADMONITION', subjectId: transport, value: '1' }]);
  expect(await against('transport')).toEqual([
    { decision: '诫勉', document: '溪纪〔2037〕8号', organisation: { id: transport } },
  ]);
  for (const who of ['construction', 'township-101']) expect(await against(who)).toEqual([]);
  const { assessmentCycle } = await done(
    'head',
    'issueBulletin',
    bulletin('QUARTER', '2037Q1'),
    { at: '2037-04-20T02:00:00Z' },
    standings,
  );
  const own = assessmentCycle.standings.find(({ organisationId }: any) => organisationId === transport);
  // An accident and a death, fifteen; an admonition, two.
  expect(own.score).toBe('83.00');
  expect(own.lines.find(({ component }: any) => component === 'RESULTS')).toMatchObject({
    weight: '10.00',
    points: '8.00',
    figures: expect.arrayContaining([{ measure: 'RESULTS_ADMONITION', value: '1' }]),
  });
  expect(assessmentCycle.speaker).toEqual({ name: '巫溪县交通局' });
  // Nobody goes on: the quarter after is missed, and what counted stands as it was told.
  const later = await read(
    'transport',
    '{ assessmentTerms(where: { period: ["2037Q2"] }, first: 1) { nodes { state } } assessmentCycles(where: { period: ["2037Q1"] }, first: 1) { nodes { standings { organisationId score } } } }',
    {},
    { at: '2037-09-01T02:00:00Z' },
  );
  expect(later.assessmentTerms.nodes).toEqual([{ state: 'MISSED' }]);
  expect(scoresOf(later.assessmentCycles.nodes[0])[transport!]).toBe('83.00');
  // 整改评估: who has not rectified loses again, in the month of the evaluation.
  let version = 2;
  const step = async (who: string, name: string, input: object, day: string) => {
    await done(who, name, { id: investigation.id, expectedVersion: version, ...input }, at(day));
    version += 1;
  };
  const ofEnterprise = { strand: 'ENTERPRISE', conclusion: '主体责任不落实', enterpriseFinding: '未培训', items: [] };
  await step('head', 'concludeStrand', ofEnterprise, '2037-03-11');
  const report = { causes: '直接原因、间接原因', liability: true, signedByAll: true };
  await step('head', 'submitInvestigation', { ...report, reportFileId: await file('head') }, '2037-03-12');
  await step('leader', 'replyInvestigation', { number: '溪府函〔2037〕4号' }, '2037-03-13');
  await step('head', 'publishInvestigation', { publishedPlace: '县政府网站' }, '2037-03-14');
  const evaluation = {
    id: investigation.id,
    expectedVersion: version,
    evaluation: '动态监控仍未检查',
    publishedPlace: '县政府网站',
    notRightedIds: [transport],
  };
  const evaluating = (who: string, over: object) =>
    refused(who, 'evaluateRectification', { ...evaluation, ...over }, at('2037-10-10'));
  expect(await evaluating('transport', {})).toEqual(['NOT_FOUND']);
  // What the report asks for is evaluated first, and so is what was decided and nobody carried out.
  expect(await evaluating('head', {})).toEqual(['EVALUATION_ANSWERS_EACH_DECISION', 'EVALUATION_IS_OF_MEASURES']);
  const measure = (
    await done(
      'head',
      'setRectificationMeasure',
      {
        ...{ investigationId: investigation.id, organisationId: transport },
        ...{ content: '动态监控逐车检查', dueOn: '2037-09-01' },
      },
      at('2037-03-15'),
      'rectificationMeasure { id }',
    )
  ).rectificationMeasure.id as string;
  const undone = {
    ...{ id: measure, expectedVersion: 1, righted: false, finding: '未检查', newDueOn: '2037-12-31' },
    newDueReason: '车辆未返县',
    newDueAgreedById: (await read('leader', '{ viewer { operator { id } } }')).viewer.operator.id,
  };
  await done('head', 'evaluateRectificationMeasure', undone, at('2037-10-09'));
  const answered = { id: items[0].id, expectedVersion: items[0].version + 1, carriedOut: false, evaluation: '未执行' };
  await done('head', 'evaluateAccountability', answered, at('2037-10-09'));
  expect(await evaluating('head', { notRightedIds: [transport, transport] })).toEqual([
    'EVALUATION_NAMES_OFFICES_OF_THE_COUNTY',
  ]);
  expect(await evaluating('head', {})).toEqual([]);
  const evaluated = async (who: string) =>
    (await read(who, '{ investigations(first: 5) { nodes { evaluation } } }')).investigations.nodes;
  expect(await evaluated('transport')).toEqual([{ evaluation: expect.stringContaining('动态监控仍未检查') }]);
  expect(await evaluated('construction')).toEqual([]);
  expect(await results('2037-09')).toEqual([]);
  expect(await results('2037-10')).toEqual([{ measure: 'RESULTS_NOT_RIGHTED', subjectId: transport, value: '1' }]);
  expect(
    (
      await read('head', 'query($id: ID!) { node(id: $id) { ... on Investigation { notRighted { id } } } }', {
        id: investigation.id,
      })
    ).node.notRighted,
  ).toEqual([{ id: transport }]);
  // Nobody carries the admonition out: a year later it still waits with whoever pursues it, late by itself.
  const unfed = (await waiting('discipline', 'recordAccountability', { at: '2038-03-10T02:00:00Z' })).find(
    ({ id }) => id === items[0].id,
  );
  expect(unfed).toMatchObject({ overdue: true });
});
