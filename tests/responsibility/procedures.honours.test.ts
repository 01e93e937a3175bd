import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { telling, type When } from '../support/telling.js';
import { pdf, world, type World } from '../support/world.js';

// Who is barred, who is rewarded and who is heard, told to the end by those who own each step: what is refused on the
// way, and what follows by itself when time passes and nobody acts.
const county = '500238000000';
const village = '500238100205';
let w: World;
const { read, refused, done } = telling(() => w);
const offices: Record<string, string> = {};
beforeAll(async () => {
  w = await world();
  for (const { id, name } of (await read('head', '{ organisations(first: 200) { nodes { id name } } }')).organisations
    .nodes)
    offices[name] = id;
});
afterAll(() => w.close());

const first = (id: string) => ({ id, expectedVersion: 1 });
const at = (day: string): When => ({ at: `${day}T02:00:00Z` });
const file = async (who: string): Promise<string> => (await w.send(who, pdf)).id;
const lastOf = (month: string): string => {
  const [year, of] = month.split('-').map(Number) as [number, number];
  return new Date(Date.UTC(year, of, 0)).toISOString().slice(0, 10);
};
const daysAfter = (day: string, days: number): string =>
  new Date(Date.parse(`${day}T00:00:00Z`) + days * 86_400_000).toISOString().slice(0, 10);
/** What is put before somebody as a draft of an act, by the field whose value is told. */
const drafts = async (who: string, kind: string, day: string): Promise<Record<string, string>[]> =>
  (
    await read(
      who,
      'query($k: [ActName!]) { worklist(first: 100, kinds: $k) { nodes { draft { field value } } } }',
      { k: [kind] },
      at(day),
    )
  ).worklist.nodes.map(({ draft }: any) => Object.fromEntries(draft.map(({ field, value }: any) => [field, value])));
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
  'assessmentCycle { standings { organisationId place score barred grade earnedReward } speaker { name } frequent { id } frequentUnits { enterpriseId name accidents } awards { organisationId grade takenBackOn } }';
const ranked = ({ assessmentCycle }: any): any[] =>
  assessmentCycle.standings.map(({ organisationId, place, barred, grade, earnedReward }: any) => [
    organisationId,
    place,
    barred,
    grade,
    earnedReward,
  ]);
const none = {
  missing: 0,
  seriousInjuries: 0,
  minorInjuries: 0,
  trapped: 0,
  evacuated: 0,
  directLoss: '0.00',
  polluted: false,
};
/** A death on the road in the village. */
const anAccident = (day: string): object => ({
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
});
/** The same, reported by its township. */
const accident = async (day: string, over: object = {}): Promise<string> =>
  (await done('township-100', 'reportAccident', { ...anAccident(day), ...over }, at(day), 'accident { id }')).accident
    .id;
const ownOf = async (who: string): Promise<string> =>
  (await read(who, '{ viewer { organisation { id } } }')).viewer.organisation.id;

test('G-13 veto: deaths over target are put before who may record a veto; whoever is barred is marked, stands behind all others whatever their score, and is not rewarded', async () => {
  const [transport, water, town100] = await Promise.all(['transport', 'water', 'township-100'].map(ownOf));
  await scheme(2040, [transport!, water!, town100!], '2040-01-04');
  const target = {
    region: county,
    year: 2040,
    measure: 'DEATHS',
    bound: 'AT_MOST',
    value: '1',
    unit: '人',
    document: '溪安委〔2040〕1号',
    clause: '总',
    organisationId: transport,
  };
  await done('leader', 'setTarget', target, at('2040-01-05'));
  const called = async (who: string, day: string) =>
    (await drafts(who, 'recordVeto', day)).filter(
      ({ year, ground }) => year === '2040' && ground === 'DEATHS_OVER_TARGET',
    );
  await accident('2040-02-10', { deaths: 1 });
  expect(await called('leader', '2040-02-11')).toEqual([]);
  await accident('2040-02-20', { deaths: 1 });
  const [draft, ...others] = await called('leader', '2040-02-21');
  expect(others).toEqual([]);
  expect(draft).toEqual({
    organisationId: transport,
    year: '2040',
    ground: 'DEATHS_OVER_TARGET',
    finding: '年度死亡人数目标1人，已2人',
  });
  expect(await called('transport', '2040-02-21')).toEqual([]);
  // Nobody acts: it is still put before them in the year that follows.
  expect(await called('head', '2041-01-31')).toHaveLength(1);
  const input = { ...draft, year: 2040, document: '溪考核办〔2040〕3号' };
  expect(await refused('transport', 'recordVeto', input, at('2040-02-22'))).toEqual(['NOT_PERMITTED']);
  expect(await refused('leader', 'recordVeto', { ...input, document: ' ' }, at('2040-02-22'))).toEqual([
    'VETO_IS_DECIDED_BY_DOCUMENT',
  ]);
  await done('leader', 'recordVeto', input, at('2040-02-22'));
  expect(await called('leader', '2040-02-23')).toEqual([]);
  for (const month of ['2040-01', '2040-02', '2040-03']) await seal(month);
  const shown = await file('leader');
  // Even with the best score that could be stated for it, who is barred comes behind the others.
  const stated = {
    rewardedIds: [water],
    scores: [{ organisationId: transport, score: '100', reason: '复核', fileId: shown }],
  };
  const told = await done(
    'leader',
    'issueBulletin',
    { ...bulletin('QUARTER', '2040Q1', stated), dryRun: true },
    at('2040-04-20'),
    standings,
  );
  expect(ranked(told)).toEqual([
    [water, 1, false, 'EXCELLENT', true],
    [town100, 2, false, 'QUALIFIED', false],
    [transport, 3, true, 'QUALIFIED', false],
  ]);
  const rewarding = (id: string) =>
    refused('head', 'issueBulletin', bulletin('QUARTER', '2040Q1', { rewardedIds: [id] }), at('2040-04-20'));
  expect(await rewarding(transport!)).toEqual(['BULLETIN_REWARDS_NOBODY_VETOED']);
  // Two accidents and two deaths leave the township 70 points: it has earned nothing.
  expect(await rewarding(town100!)).toEqual(['BULLETIN_REWARDS_WHO_EARNED_IT']);
  const issued = await done('head', 'issueBulletin', bulletin('QUARTER', '2040Q1'), at('2040-04-20'), standings);
  expect(ranked(issued).at(-1)).toEqual([transport, 3, true, 'QUALIFIED', false]);
  expect(issued.assessmentCycle.speaker).toEqual({ name: '巫溪县交通局' });
  // A quarter in which nothing happened: it is still barred, still not first, though its score is full.
  for (const month of ['2040-04', '2040-05', '2040-06']) await seal(month);
  const second = await done('head', 'issueBulletin', bulletin('QUARTER', '2040Q2'), at('2040-07-20'), standings);
  expect(ranked(second)).toEqual([
    [water, 1, false, 'EXCELLENT', true],
    [town100, 1, false, 'EXCELLENT', true],
    [transport, 3, true, 'QUALIFIED', false],
  ]);
  // Its last day passes, and nobody has done anything.
  for (const month of ['2041-01', '2041-02', '2041-03', '2041-04', '2041-05', '2041-06']) await seal(month);
  await scheme(2041, [transport!, water!, town100!], '2041-01-04');
  const after = await done('head', 'issueBulletin', bulletin('QUARTER', '2041Q2'), at('2041-07-20'), standings);
  expect(ranked(after).map(([, place, barred]) => [place, barred])).toEqual([
    [1, false],
    [1, false],
    [1, false],
  ]);
});

test('G-13 veto: a larger accident and a year assessed as not qualified are put before who may record a veto, for each office that answers', async () => {
  const [transport, town101] = await Promise.all(['transport', 'township-101'].map(ownOf));
  await scheme(2043, [transport!, town101!], '2043-01-04');
  await accident('2043-03-10', { deaths: 3 });
  const grounds = async (who: string, day: string, ground: string) =>
    (await drafts(who, 'recordVeto', day))
      .filter((each) => each.ground === ground && each.year === '2043')
      .map(({ organisationId }) => organisationId)
      .sort();
  expect(await grounds('head', '2043-03-11', 'LARGER_ACCIDENT')).toEqual(
    [transport, await ownOf('township-100')].sort(),
  );
  expect(await grounds('transport', '2043-03-11', 'LARGER_ACCIDENT')).toEqual([]);
  const veto = {
    organisationId: transport,
    year: 2043,
    ground: 'LARGER_ACCIDENT',
    finding: '发生较大事故',
    document: '溪考核办〔2043〕3号',
  };
  expect(await refused('officer-1', 'recordVeto', veto, at('2043-03-12'))).toEqual(['NOT_PERMITTED']);
  expect(await refused('head', 'recordVeto', { ...veto, year: 2044 }, at('2043-03-12'))).toEqual([
    'VETO_YEAR_HAS_BEGUN',
  ]);
  await done('head', 'recordVeto', veto, at('2043-03-12'));
  expect(await grounds('head', '2043-03-13', 'LARGER_ACCIDENT')).toEqual([await ownOf('township-100')]);
  for (let month = 1; month <= 12; month++) await seal(`2043-${String(month).padStart(2, '0')}`);
  for (const quarter of ['2043Q1', '2043Q2', '2043Q3', '2043Q4'])
    await done('head', 'issueBulletin', bulletin('QUARTER', quarter), at('2044-01-20'));
  expect(await grounds('leader', '2044-01-21', 'ASSESSMENT_FAILED')).toEqual([]);
  const low = { organisationId: town101, score: '59.99', reason: '台账造假', fileId: await file('leader') };
  await done('leader', 'issueBulletin', bulletin('YEAR', '2043', { scores: [low] }), at('2044-02-10'));
  expect(await grounds('leader', '2044-02-11', 'ASSESSMENT_FAILED')).toEqual([town101]);
  // Nobody records it: it stands there to the end of the year, and no longer.
  expect(await grounds('leader', '2044-12-31', 'ASSESSMENT_FAILED')).toEqual([town101]);
  expect(await grounds('leader', '2045-01-01', 'ASSESSMENT_FAILED')).toEqual([]);
});

test('G-14 rewards: who has earned one follows from the figures, with its grade; a later veto takes it back, and stands so for every reader until it is lifted', async () => {
  const [transport, water, construction] = await Promise.all(['transport', 'water', 'construction'].map(ownOf));
  await scheme(2046, [transport!, water!, construction!], '2046-01-04');
  await accident('2046-02-10', { deaths: 1 });
  for (const month of ['2046-01', '2046-02', '2046-03']) await seal(month);
  const low = { organisationId: construction, score: '79.99', reason: '台账不实', fileId: await file('head') };
  const input = (rewardedIds: string[]) => bulletin('QUARTER', '2046Q1', { rewardedIds, scores: [low] });
  expect(await refused('transport', 'issueBulletin', input([transport!]), at('2046-04-20'))).toEqual(['NOT_PERMITTED']);
  // The last speaks, and is not rewarded by the bulletin that makes it speak.
  expect(await refused('head', 'issueBulletin', input([construction!]), at('2046-04-20'))).toEqual([
    'BULLETIN_REWARDS_WHO_EARNED_IT',
  ]);
  const issued = await done('head', 'issueBulletin', input([water!, transport!]), at('2046-04-20'), standings);
  expect(ranked(issued)).toEqual([
    [water, 1, false, 'EXCELLENT', true],
    [transport, 2, false, 'GOOD', true],
    [construction, 3, false, 'QUALIFIED', false],
  ]);
  const awards = async (day: string, who = 'township-101') =>
    (
      await read(
        who,
        '{ assessmentCycles(where: { period: ["2046Q1"] }, first: 1) { nodes { awards { organisationId grade takenBackOn } } } }',
        {},
        at(day),
      )
    ).assessmentCycles.nodes[0].awards;
  const [first, good] = [
    { organisationId: water, grade: 'EXCELLENT' },
    { organisationId: transport, grade: 'GOOD' },
  ];
  expect(await awards('2046-04-21')).toEqual([
    { ...first, takenBackOn: null },
    { ...good, takenBackOn: null },
  ]);
  const veto = {
    organisationId: water,
    year: 2046,
    ground: 'ACCIDENT_CONCEALED',
    finding: '瞒报一起事故',
    document: '溪考核办〔2046〕5号',
  };
  expect(await refused('water', 'recordVeto', veto, at('2046-05-10'))).toEqual(['NOT_PERMITTED']);
  const { vetoRecord } = await done('leader', 'recordVeto', veto, at('2046-05-10'), 'vetoRecord { id }');
  // Of another year, it takes nothing back.
  await done(
    'leader',
    'recordVeto',
    { ...veto, organisationId: transport, year: 2045, ground: 'LARGER_ACCIDENT' },
    at('2046-05-10'),
  );
  const taken = [
    { ...first, takenBackOn: '2046-05-10' },
    { ...good, takenBackOn: null },
  ];
  expect(await awards('2046-05-11')).toEqual(taken);
  expect(await awards('2046-05-11', 'leader')).toEqual(taken);
  // Years pass, and nobody acts: it stays taken back, also when the veto bars no more.
  expect(await awards('2048-01-01')).toEqual(taken);
  const lift = { id: vetoRecord.id, expectedVersion: 1, reason: '查无瞒报', document: '溪考核办〔2046〕9号' };
  await done('leader', 'liftVeto', lift, at('2046-06-01'));
  expect(await awards('2046-06-02')).toEqual([
    { ...first, takenBackOn: null },
    { ...good, takenBackOn: null },
  ]);
});

test('G-15 speaking from the last place: enterprises and institutions with many accidents are told of and heard, one without an account through its township; where nobody has lost anything, nobody speaks', async () => {
  const [construction, water] = await Promise.all(['construction', 'water'].map(ownOf));
  await scheme(2047, [construction!, water!], '2047-01-04');
  const about = 'nodes { id name sector region { code } }';
  const own = (await read('enterprise', `{ enterprises(first: 1) { ${about} } }`)).enterprises.nodes[0];
  const other = (await read('head', `{ enterprises(first: 50) { ${about} } }`)).enterprises.nodes.find(
    ({ id, region }: any) => id !== own.id && region.code.startsWith('500238101'),
  );
  const at3 = async ({ id, region, sector }: any, days: readonly string[]) => {
    for (const day of days)
      await done(
        'officer-1',
        'reportAccident',
        { ...anAccident(day), region: region.code, enterpriseId: id, sector, kind: 'OTHER', deaths: 0 },
        at(day),
      );
  };
  await at3(own, ['2047-01-10', '2047-02-10', '2047-03-10']);
  await at3(other, ['2047-01-11', '2047-01-12', '2047-03-13']);
  for (const month of ['2047-01', '2047-02']) await seal(month);
  const { sealedMonth } = await done(
    'head',
    'sealMonth',
    { region: county, month: '2047-03' },
    at('2047-04-05'),
    'sealedMonth { figures { measure subject subjectId value } }',
  );
  expect(sealedMonth.figures.filter(({ measure }: any) => measure === 'ENTERPRISE_ACCIDENTS')).toEqual(
    expect.arrayContaining([{ measure: 'ENTERPRISE_ACCIDENTS', subject: own.name, subjectId: own.id, value: '1' }]),
  );
  const { assessmentCycle } = await done(
    'head',
    'issueBulletin',
    bulletin('QUARTER', '2047Q1'),
    at('2047-04-20'),
    standings,
  );
  expect(assessmentCycle.frequentUnits).toHaveLength(2);
  expect(assessmentCycle.frequentUnits).toEqual(
    expect.arrayContaining([
      { enterpriseId: own.id, name: own.name, accidents: 3 },
      { enterpriseId: other.id, name: other.name, accidents: 3 },
    ]),
  );
  // No office assessed has lost a point or had an accident: none speaks last.
  expect([assessmentCycle.speaker, assessmentCycle.frequent]).toEqual([null, []]);
  const owed = async (who: string, day: string) =>
    (
      await read(
        who,
        '{ lastSpeeches(where: { status: [OWED] }, first: 50) { nodes { id ground dueOn overdue enterprise { id } organisation { name } cycle { period } } } }',
        {},
        at(day),
      )
    ).lastSpeeches.nodes.filter(({ dueOn }: any) => dueOn === '2047-05-20');
  expect(await owed('enterprise', '2047-04-21')).toMatchObject([
    { ground: 'MANY_ACCIDENTS', overdue: false, enterprise: { id: own.id }, organisation: { name: own.name } },
  ]);
  const [mine, theirs] = [
    (await owed('head', '2047-04-21')).find(({ enterprise }: any) => enterprise.id === own.id),
    (await owed('head', '2047-04-21')).find(({ enterprise }: any) => enterprise.id === other.id),
  ];
  const waiting = async (who: string, day: string) =>
    (
      await read(who, '{ worklist(first: 50, kinds: [submitLastSpeech]) { nodes { entry { id } } } }', {}, at(day))
    ).worklist.nodes.map(({ entry }: any) => entry.id);
  expect(await waiting('enterprise', '2047-04-21')).toEqual([mine.id]);
  expect(await waiting('township-101', '2047-04-21')).toContain(theirs.id);
  const said = { speech: '安全培训走过场', measures: '停产整顿，逐岗培训' };
  const speak = (who: string, { id }: { id: string }, over: object = {}) =>
    refused(who, 'submitLastSpeech', { ...first(id), ...said, ...over }, at('2047-05-06'));
  expect(await speak('township-101', mine)).toEqual(['SPEECH_SUBMITTED_BY_ITS_OFFICE']);
  expect(await speak('enterprise', mine, { measures: '' })).toEqual(['NOT_SAID', 'SPEECH_SAYS_CAUSES_AND_MEASURES']);
  expect(await speak('enterprise', theirs)).toEqual(['NOT_FOUND']);
  expect(await speak('enterprise', mine)).toEqual([]);
  const { leadershipMeeting } = await done(
    'leader',
    'recordMeeting',
    {
      organisationId: await ownOf('leader'),
      body: 'GOVERNMENT_EXECUTIVE',
      kind: 'DISPATCH',
      heldOn: '2047-05-08',
      topic: '全县安全生产会议',
      resolutions: '听取末位发言',
      attendees: 60,
    },
    at('2047-05-08'),
    'leadershipMeeting { id }',
  );
  const heard = { id: mine.id, expectedVersion: 2, meetingId: leadershipMeeting.id };
  expect(await refused('enterprise', 'hearLastSpeech', heard, at('2047-05-09'))).toEqual(['NOT_PERMITTED']);
  await done('head', 'hearLastSpeech', heard, at('2047-05-09'));
  // The township says nothing for the other: it is overdue, and nothing else is.
  expect(await owed('head', '2047-05-21')).toMatchObject([{ id: theirs.id, overdue: true }]);
  expect(await owed('enterprise', '2047-05-21')).toEqual([]);
});
