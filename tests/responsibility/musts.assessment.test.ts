import { describe, expect, test } from '@jest/globals';
import * as assessment from '../../src/responsibility/assessment/assessment.acts.js';
import { schemeLifecycle } from '../../src/responsibility/assessment/assessment.lifecycle.js';
import * as forest from '../../src/responsibility/forest/forest.acts.js';
import * as policy from '../../src/responsibility/policy/policy.acts.js';
import { policyLifecycle } from '../../src/responsibility/policy/policy.lifecycle.js';
import * as pool from '../../src/responsibility/pool/pool.acts.js';
import * as practice from '../../src/responsibility/practice/practice.acts.js';
import { practiceLifecycle } from '../../src/responsibility/practice/practice.lifecycle.js';
import * as speech from '../../src/responsibility/speech/speech.acts.js';
import * as target from '../../src/responsibility/safety-target/safety-target.acts.js';
import { at, bothSides, everyMove, law, merge, operator } from '../support/musts.js';

const county = '500238000000';
const today = '2026-07-01';
const yesterday = '2026-06-30';
const tomorrow = '2026-07-02';
const office = (key: string, over: object = {}) => ({
  key,
  name: key,
  kind: 'DEPARTMENT',
  countyCode: '500238',
  regionCode: county,
  endedOn: null,
  ...over,
});
const seated = (over: object = {}) =>
  operator('x', 'SECTOR_DEPT', {
    posts: [{ roles: ['SECTOR_DEPT'], from: '2020-01-01', to: null, organisationId: 'o', postId: 'p', ...over }],
  });
const base = (entry: object, facts: object) => ({
  signers: ['x'],
  actor: { operatorId: 'x', organisationId: 'o', clientId: 'c', roles: ['SECTOR_DEPT'] },
  entry: { id: 'e', regionCode: county, countyCode: '500238', ...entry },
  facts,
});
const given =
  (well: object) =>
  (over: object = {}, facts: object = {}) => ({ input: { ...well, ...over }, facts });
const own = [{ key: 'f', organisationId: 'o' }];
const anothers = [{ key: 'f', organisationId: 'q' }];

describe('assessment', () => {
  const seal = given({ region: county, month: '2026-06' });
  const figure = (subjectId: string, measure: string, value: number) => ({
    subject: subjectId,
    subjectId,
    measure,
    value,
  });
  const month = (name: string, figures: readonly object[] = []) => ({
    key: `500238/${name}`,
    figures: JSON.stringify(figures),
  });
  const sealed = ['2026-04', '2026-05', '2026-06'].map((name) => month(name));
  const objects = ['o', 'q'].map((officeId) => ({ key: '500238/2026', officeId, name: officeId }));
  const bulletin = given({
    region: county,
    kind: 'QUARTER',
    period: '2026Q2',
    document: '文',
    scores: null,
    rewardedIds: ['o'],
    opinion: '通报',
  });
  const score = (organisationId: string, of: string, more: object = {}) => ({ organisationId, score: of, ...more });
  const barring = (personal: boolean) => ({ key: 'k', organisationId: 'o', number: '1', personal });
  /** Figures by which the office comes to 70 points, or has many accidents. */
  const short = (id: string) => ({ sealed: [month('2026-04', [figure(id, 'DEATHS', 9)]), ...sealed.slice(1)] });
  const many = (id: string) => ({ sealed: [month('2026-04', [figure(id, 'ACCIDENTS', 3)]), ...sealed.slice(1)] });
  const veto = given({ organisationId: 'o', year: 2026, ground: 'LARGER_ACCIDENT', finding: '事实', document: '文' });
  const firstX = [{ key: 'o', operatorId: 'x', postId: 'l', organisationId: 'w', from: '2020-01-01', to: null }];
  const leaderVeto = (input: object, firsts: object[]) => ({
    ...veto(input, { organisation: [office('o', { kind: 'GOVERNMENT' })], firsts }),
    actor: { operatorId: 'x', organisationId: 'w' },
  });
  const lift = given({ reason: '撤销', document: '文' });
  const undone = { ground: 'DUTY_LEFT_UNDONE', letterId: 's' };
  const letterOf = (over: object = {}) => ({
    key: 's',
    organisationId: 'o',
    number: '督1',
    postId: null,
    personId: null,
    called: true,
    ...over,
  });
  const ofALeader = { organisationId: 'g', operatorId: 'd', recorderId: 'rec', recorderOfficeId: 'c' };
  const lifting = (organisationId: string, actor: object, entry: object = {}) => ({
    ...lift(
      {},
      {
        offices: [
          ...['o', 'q', 'z'].map((key) => office(key)),
          office('g', { kind: 'GOVERNMENT' }),
          office('c', { kind: 'PARTY_COMMITTEE' }),
        ],
        firsts: [{ key: 'g', operatorId: 's', postId: 'secretary', organisationId: 'c', from: '2020-01-01', to: null }],
      },
    ),
    entry: { organisationId: 'o', operatorId: null, recorderId: 'rec', recorderOfficeId: 'z', ...entry },
    actor: { operatorId: 'l', organisationId, clientId: 'c', roles: ['BUREAU_HEAD'], ...actor },
  });
  const by = (organisationId: string, over: object) => ({
    ...over,
    actor: { operatorId: 'l', organisationId, clientId: 'c', roles: ['BUREAU_HEAD'] },
  });
  const scheme = given({ region: county, year: 2026, title: '办法', document: '文', objectIds: ['o', 'q'] });
  const withdraw = given({ reason: '调整', document: '文' });
  const quarters = ['2026Q1', '2026Q2', '2026Q3', '2026Q4'].map((period) => ({
    key: '500238/2026',
    period,
    standings: '[]',
  }));
  const year = Array.from({ length: 12 }, (_, i) => month(`2026-${String(i + 1).padStart(2, '0')}`));
  bothSides(
    assessment,
    base(
      { vetoUntil: tomorrow, liftedOn: null },
      {
        sealed,
        scheme: [{ key: '500238/2026', id: 's' }],
        offices: objects,
        issued: [],
        vetoes: [],
        units: [],
        files: own,
        organisation: [office('o')],
        firsts: [],
        operator: [],
        letter: [],
      },
    ),
    [
      ['sealMonth', 'MONTH_IS_ONE_OF_THE_COUNTY', seal(), seal({ month: '2026-13' })],
      ['sealMonth', 'MONTH_IS_ONE_OF_THE_COUNTY', seal(), seal({ region: '500238100000' })],
      ['sealMonth', 'MONTH_IS_OVER', seal(), seal({ month: '2026-07' })],
      ['sealMonth', 'MONTH_IS_NOT_LONG_PAST', seal({ month: '2016-07' }), seal({ month: '2016-06' })],
      ['sealMonth', 'MONTH_IS_SEALED_ONCE', seal({}, { sealed: [] }), seal({}, { sealed: [month('2026-06')] })],
      ['issueBulletin', 'BULLETIN_NAMES_ITS_PERIOD', bulletin(), bulletin({ period: '2026H1' })],
      ['issueBulletin', 'BULLETIN_STANDS_ON_A_SCHEME', bulletin(), bulletin({}, { scheme: [] })],
      ['issueBulletin', 'BULLETIN_STANDS_ON_SEALED_MONTHS', bulletin(), bulletin({}, { sealed: sealed.slice(1) })],
      [
        'issueBulletin',
        'BULLETIN_OF_THE_YEAR_STANDS_ON_ITS_QUARTERS',
        bulletin({ kind: 'YEAR', period: '2026' }, { sealed: year, issued: quarters }),
        bulletin({ kind: 'YEAR', period: '2026' }, { sealed: year, issued: quarters.slice(1) }),
      ],
      [
        'issueBulletin',
        'BULLETIN_RANKS_OFFICES_OF_THE_COUNTY',
        bulletin({ scores: [score('o', '100')] }),
        bulletin({ scores: [score('z', '100')] }),
      ],
      [
        'issueBulletin',
        'BULLETIN_RANKS_OFFICES_OF_THE_COUNTY',
        bulletin(),
        bulletin({ scores: [score('o', '100'), score('o', '100')] }),
      ],
      [
        'issueBulletin',
        'BULLETIN_SCORE_IS_A_SCORE',
        bulletin({ scores: [score('o', '100.00')] }),
        bulletin({ scores: [score('o', '100.01')] }),
      ],
      [
        'issueBulletin',
        'BULLETIN_DEVIATION_HAS_REASON_AND_FILE',
        bulletin({ scores: [score('o', '99', { reason: '不实', fileId: 'f' })] }),
        bulletin({ scores: [score('o', '99', { reason: ' ', fileId: 'f' })] }),
      ],
      [
        'issueBulletin',
        'BULLETIN_DEVIATION_HAS_REASON_AND_FILE',
        bulletin({ scores: [score('o', '100')] }),
        bulletin({ scores: [score('o', '99', { reason: '不实', fileId: 'f' })] }, { files: anothers }),
      ],
      ['issueBulletin', 'BULLETIN_REWARDS_WHO_IS_RANKED', bulletin(), bulletin({ rewardedIds: ['z'] })],
      ['issueBulletin', 'BULLETIN_REWARDS_NOBODY_VETOED', bulletin(), bulletin({}, { vetoes: [barring(true)] })],
      ['issueBulletin', 'BULLETIN_REWARDS_WHO_EARNED_IT', bulletin(), bulletin({}, short('o'))],
      ['issueBulletin', 'BULLETIN_REWARDS_WHO_EARNED_IT', bulletin({}, short('q')), bulletin({}, many('o'))],
      ['issueBulletin', 'BULLETIN_IS_NUMBERED_AND_SAYS_SOMETHING', bulletin(), bulletin({ opinion: '' })],
      [
        'recordVeto',
        'VETO_NAMES_ITS_SUBJECT',
        veto({ operatorId: 'x' }, { operator: [seated()] }),
        veto({ operatorId: 'x' }, { operator: [seated({ organisationId: 'q' })] }),
      ],
      ['recordVeto', 'VETO_IS_NOT_OF_ONES_OWN_OFFICE', by('q', veto()), by('o', veto())],
      [
        'liftVeto',
        'VETO_IS_NOT_OF_ONES_OWN_OFFICE',
        by('q', { ...lift(), entry: { organisationId: 'o', operatorId: null } }),
        by('o', { ...lift(), entry: { organisationId: 'o', operatorId: null } }),
      ],
      [
        'liftVeto',
        'VETO_IS_NOT_OF_ONES_OWN_OFFICE',
        by('q', { ...lift(), entry: { organisationId: 'o', operatorId: 'y' } }),
        by('q', { ...lift(), entry: { organisationId: 'o', operatorId: 'l' } }),
      ],
      ...(
        [
          [leaderVeto({ operatorId: 'm' }, firstX), leaderVeto({ operatorId: 'm' }, [])],
          [leaderVeto({ operatorId: 'm' }, firstX), leaderVeto({ operatorId: 'x' }, firstX)],
          [leaderVeto({}, firstX), { ...leaderVeto({}, firstX), actor: { operatorId: 'x', organisationId: 'o' } }],
        ] as const
      ).map(([passes, fails]) => ['recordVeto', 'VETO_OF_A_LEADER_BY_THE_FIRST', passes, fails] as const),
      ...[letterOf({ called: false }), letterOf({ organisationId: 'q' })].map(
        (wrong) =>
          [
            'recordVeto',
            'VETO_FOR_DUTIES_FOLLOWS_THE_LAST_LETTER',
            veto(undone, { letter: [letterOf()] }),
            veto(undone, { letter: [wrong] }),
          ] as const,
      ),
      [
        'recordVeto',
        'VETO_FOR_DUTIES_FOLLOWS_THE_LAST_LETTER',
        veto(),
        veto({ letterId: 's' }, { letter: [letterOf()] }),
      ],
      [
        'recordVeto',
        'VETO_FOR_DUTIES_NAMES_WHO_HELD_THE_POST',
        veto({ ...undone, operatorId: 'then' }, { letter: [letterOf({ postId: 'l', personId: 'then' })] }),
        veto({ ...undone, operatorId: 'now' }, { letter: [letterOf({ postId: 'l', personId: 'then' })] }),
      ],
      [
        'recordVeto',
        'VETO_FOR_DUTIES_NAMES_WHO_HELD_THE_POST',
        veto(undone, { letter: [letterOf()] }),
        veto({ ...undone, operatorId: 'then' }, { letter: [letterOf()] }),
      ],
      ['liftVeto', 'VETO_LIFTED_BY_WHO_RECORDED_IT', lifting('z', {}), lifting('q', {})],
      [
        'liftVeto',
        'VETO_LIFTED_BY_WHO_RECORDED_IT',
        lifting('g', { roles: ['COUNTY_LEADER'] }),
        lifting('g', { roles: ['COUNTY_LEADER'] }, { recorderOfficeId: 'c' }),
      ],
      // Of a leader the one who recorded it or another first responsible person, and no deputy of the other office.
      ...[{ operatorId: 'rec' }, { operatorId: 's' }].map(
        (judge) =>
          [
            'liftVeto',
            'VETO_LIFTED_BY_WHO_RECORDED_IT',
            lifting('c', { ...judge, roles: ['COUNTY_LEADER'] }, ofALeader),
            lifting('c', { roles: ['COUNTY_LEADER'] }, ofALeader),
          ] as const,
      ),
      [
        'liftVeto',
        'VETO_LIFTED_BY_WHO_RECORDED_IT',
        lifting('c', { operatorId: 's', roles: ['COUNTY_LEADER'] }, ofALeader),
        lifting('c', { operatorId: 's', roles: ['COUNTY_LEADER'] }, { ...ofALeader, operatorId: 's' }),
      ],
      ['recordVeto', 'VETO_HAS_A_GROUND', veto(), veto({ ground: 'DISLIKED' })],
      ['recordVeto', 'VETO_HAS_A_GROUND', veto(), veto({ finding: ' ' })],
      ['recordVeto', 'VETO_IS_DECIDED_BY_DOCUMENT', veto(), veto({ document: '' })],
      ['recordVeto', 'VETO_YEAR_HAS_BEGUN', veto(), veto({ year: 2027 })],
      [
        'liftVeto',
        'VETO_IS_STILL_BARRING',
        { ...lift(), entry: { vetoUntil: today, liftedOn: null } },
        { ...lift(), entry: { vetoUntil: yesterday, liftedOn: null } },
      ],
      ['liftVeto', 'VETO_IS_STILL_BARRING', lift(), { ...lift(), entry: { vetoUntil: tomorrow, liftedOn: yesterday } }],
      ['liftVeto', 'VETO_LIFTED_WITH_REASON_AND_DOCUMENT', lift(), lift({ document: '' })],
      [
        'publishAssessmentScheme',
        'SCHEME_IS_OF_A_COUNTY_AND_YEAR',
        scheme({}, { offices: [office('o'), office('q')] }),
        scheme({ year: 1999 }, { offices: [office('o'), office('q')] }),
      ],
      [
        'publishAssessmentScheme',
        'SCHEME_NAMES_ITS_OBJECTS',
        scheme({}, { offices: [office('o'), office('q')] }),
        scheme({}, { offices: [office('o'), office('q', { kind: 'DISCIPLINE' })] }),
      ],
      [
        'publishAssessmentScheme',
        'SCHEME_NAMES_ITS_OBJECTS',
        scheme({}, { offices: [office('o'), office('q', { kind: 'TOWNSHIP' })] }),
        scheme({ objectIds: ['o'] }, { offices: [office('o')] }),
      ],
      [
        'publishAssessmentScheme',
        'SCHEME_STATES_TITLE_AND_DOCUMENT',
        scheme({}, { offices: [office('o'), office('q')] }),
        scheme({ title: ' ' }, { offices: [office('o'), office('q')] }),
      ],
      ['withdrawAssessmentScheme', 'SCHEME_WITHDRAWN_WITH_REASON_AND_DOCUMENT', withdraw(), withdraw({ reason: '' })],
    ],
  );
  everyMove(schemeLifecycle, ['IN_FORCE', 'WITHDRAWN'], { 'IN_FORCE withdrawAssessmentScheme': 'WITHDRAWN' });
  const issued = (input: object, facts: object) =>
    assessment.issueBulletin.decide(
      merge(
        base({}, { sealed, scheme: [], offices: objects, issued: [], vetoes: [], units: [], files: own }),
        bulletin(input, facts) as never,
      ),
    ) as { standings: string; speakerId: string; frequentIds: string[]; frequentUnits: string };
  const placed = (input: object, facts: object) =>
    (JSON.parse(issued(input, facts).standings) as { organisationId: string; place: number; score: string }[]).map(
      ({ organisationId, place, score: of }) => [organisationId, place, of],
    );
  const counted = (...figures: readonly object[]) => ({ sealed: [month('2026-04', figures), ...sealed.slice(1)] });
  test('the figures of the months sum up, each line loses no more than its weight, and a share is of what there was', () => {
    const facts = counted(
      figure('o', 'DEATHS', 9),
      figure('q', 'HAZARDS_DUE', 3),
      figure('q', 'HAZARDS_ON_TIME', 1),
      figure('q', 'INSPECTIONS', 2),
      figure('q', 'INSPECTIONS_CLOSED', 2),
    );
    // 25 points of which a third is kept: 8.33.
    expect(placed({}, facts)).toEqual([
      ['q', 1, '83.33'],
      ['o', 2, '70.00'],
    ]);
  });
  test('of equal scores who had more deaths stands lower, then who had more accidents, then whoever the names begin with', () => {
    expect(issued({}, counted(figure('o', 'DEATHS', 1), figure('q', 'DEATHS', 1))).speakerId).toBe('o');
    const deaths = counted(figure('q', 'DEATHS', 3), figure('o', 'ACCIDENTS', 6));
    expect(placed({}, deaths)).toEqual([
      ['o', 1, '70.00'],
      ['q', 1, '70.00'],
    ]);
    expect(issued({}, deaths)).toMatchObject({ speakerId: 'q', frequentIds: ['o'] });
  });
  test('where all have full scores and no accident nobody speaks last; who cannot be told apart but by name speaks too', () => {
    expect(issued({}, {}).speakerId).toBeNull();
    const parts = (facts: object) => {
      const c = { ...merge(base({}, whole), bulletin({}, facts) as never), at, law, keyAt: String };
      return assessment.issueBulletin.creates!(c as never, { id: 'c', regionCode: county }).map(({ set }) => [
        set.organisationId,
        set.enterpriseId,
        set.ground,
      ]);
    };
    const whole = { sealed, scheme: [], offices: objects, issued: [], vetoes: [], units: [], files: own };
    expect(parts({})).toEqual([]);
    expect(parts(counted(figure('o', 'DEATHS', 1), figure('q', 'DEATHS', 1)))).toEqual([
      ['q', null, 'LAST_PLACE'],
      ['o', null, 'LAST_PLACE'],
    ]);
    const unit = (accidents: number) => ({ key: 'm', enterpriseId: 'e', name: '厂', accidents, organisationId: 't' });
    expect(parts({ units: [unit(1), unit(1)] })).toEqual([]);
    expect(parts({ units: [unit(1), unit(2)] })).toEqual([['t', 'e', 'MANY_ACCIDENTS']]);
    expect(JSON.parse(issued({}, { units: [unit(1), unit(2)] }).frequentUnits)).toEqual([
      { enterpriseId: 'e', name: '厂', accidents: 3 },
    ]);
  });
  test('who is barred stands behind all who are not, is marked, rated no better than qualified, and earns nothing; a person who is barred keeps the office from the reward alone', () => {
    const told = (facts: object) =>
      (
        JSON.parse(issued({}, facts).standings) as {
          organisationId: string;
          place: number;
          barred: boolean;
          grade: string;
          earnedReward: boolean;
        }[]
      ).map(({ organisationId, place, barred, grade, earnedReward }) => [
        organisationId,
        place,
        barred,
        grade,
        earnedReward,
      ]);
    expect(told({ ...counted(figure('q', 'DEATHS', 9)), vetoes: [barring(false)] })).toEqual([
      ['q', 1, false, 'QUALIFIED', false],
      ['o', 2, true, 'QUALIFIED', false],
    ]);
    expect(issued({}, { vetoes: [barring(false)] }).speakerId).toBe('o');
    expect(told({ vetoes: [barring(true)] })).toEqual([
      ['q', 1, false, 'EXCELLENT', true],
      ['o', 1, false, 'EXCELLENT', false],
    ]);
    expect(told({ offices: objects.slice(0, 1), vetoes: [barring(false)] })).toEqual([
      ['o', 2, true, 'QUALIFIED', false],
    ]);
  });
  test('a grade begins with its points', () => {
    const graded = (of: string) =>
      (
        JSON.parse(issued({ scores: [score('o', of, { reason: '不实', fileId: 'f' })] }, {}).standings) as {
          organisationId: string;
          grade: string;
        }[]
      ).find(({ organisationId }) => organisationId === 'o')!.grade;
    expect(['90', '89.99', '80', '79.99', '60', '59.99'].map(graded)).toEqual([
      'EXCELLENT',
      'GOOD',
      'GOOD',
      'QUALIFIED',
      'QUALIFIED',
      'FAILED',
    ]);
  });
  test('a stated deviation is a line of its own, and the lines still sum to the score', () => {
    const [first] = JSON.parse(
      issued({ scores: [score('o', '88.5', { reason: '不实', fileId: 'f' })] }, {}).standings,
    ).slice(-1) as { score: string; index: string; lines: { component: string; points: string }[] }[];
    expect(first).toMatchObject({ score: '88.50', index: '100.00' });
    expect(first!.lines.at(-1)).toMatchObject({ component: 'DEVIATION', points: '-11.50' });
    expect(first!.lines.reduce((sum, { points }) => sum + Math.round(Number(points) * 100), 0)).toBe(8850);
  });
  test('a veto bars for the months the parameter says', () => {
    expect(
      assessment.recordVeto.decide(
        merge(base({}, { organisation: [office('o')] }), veto({}, { organisation: [office('o')] }) as never),
      ),
    ).toMatchObject({ vetoFrom: today, vetoUntil: '2027-07-01' });
  });
  test('a scheme begins with its terms that are still ahead: the rest of the months, quarters, the half and the year', () => {
    const c = {
      ...merge(base({}, { offices: [office('o'), office('q')] }), scheme() as never),
      at,
      law,
      keyAt: String,
    };
    const parts = assessment.publishAssessmentScheme.creates!(c as never, { id: 's', regionCode: county });
    const due = Object.fromEntries(parts.map(({ set }) => [set.period, set.dueOn]));
    expect(due).toMatchObject({
      '2026-06': '2026-07-10',
      '2026Q2': '2026-07-27',
      '2026H1': '2026-07-30',
      '2026': '2027-02-25',
    });
    expect(Object.keys(due)).not.toContain('2026-05');
    expect(Object.keys(due)).not.toContain('2026H2');
  });
});

describe('targets', () => {
  const set = given({
    region: county,
    year: 2026,
    measure: 'DEATHS',
    bound: 'AT_MOST',
    value: '16',
    unit: '人',
    document: '文',
    clause: '总',
  });
  const revise = given({ value: '15', reason: '调减', document: '文' });
  const counted = {
    accidents: [{ key: 'k', measure: 'DEATHS', value: 3 }],
    disasters: [],
    forest: [],
    hazards: [],
    tasks: [],
  };
  const concluded = (entry: object = {}, over: object = {}) => ({
    ...given({ conclusion: '完成' })(),
    entry: { year: 2025, bound: 'AT_MOST', ...entry },
    facts: { ...counted, ...over },
  });
  const ended = { year: 2026, measure: 'DEATHS', value: '16.0000', outcome: null, organisationId: null };
  bothSides(target, base(ended, { organisation: [office('o')], ...counted }), [
    ['concludeTarget', 'TARGET_CONCLUDED_ONCE_ITS_YEAR_IS_OVER', concluded(), concluded({ year: 2026 })],
    ['concludeTarget', 'TARGET_CONCLUDED_ONCE_ITS_YEAR_IS_OVER', concluded(), concluded({ outcome: 'MET' })],
    [
      'concludeTarget',
      'TARGET_NOT_CONCLUDED_BY_ITS_OFFICE',
      concluded({ organisationId: 'q' }),
      concluded({ organisationId: 'o' }),
    ],
    ['concludeTarget', 'TARGET_CONCLUDED_BY_WHOLE_FIGURES', concluded(), concluded({}, { accidents: [] })],
    [
      'concludeTarget',
      'TARGET_CONCLUDED_WITH_A_CONCLUSION',
      concluded(),
      { ...concluded(), ...given({ conclusion: ' ' })() },
    ],
    ['setTarget', 'TARGET_IS_A_COUNTYS', set({ organisationId: 'o' }), set({ region: '500238100000' })],
    ['setTarget', 'TARGET_IS_A_NUMBER', set({ value: '5' }), set({ value: '5.12345' })],
    ['setTarget', 'TARGET_IS_OF_A_YEAR', set(), set({ year: 1999 })],
    ['setTarget', 'TARGET_IS_OF_A_YEAR', set({ year: 2027 }), set({ year: 2025 })],
    ['setTarget', 'TARGET_BOUND_AND_UNIT_ARE_ITS_MEASURES', set(), set({ bound: 'AT_LEAST' })],
    ['setTarget', 'TARGET_BOUND_AND_UNIT_ARE_ITS_MEASURES', set(), set({ unit: '公里' })],
    ['setTarget', 'TARGET_VALUE_IS_ONE_OF_ITS_MEASURE', set(), set({ value: '1.5' })],
    ['setTarget', 'TARGET_VALUE_IS_ONE_OF_ITS_MEASURE', set(), set({ value: '-3' })],
    ['reviseTarget', 'TARGET_VALUE_IS_ONE_OF_ITS_MEASURE', revise(), revise({ value: '2.5' })],
    ['setTarget', 'TARGET_IS_SET_BY_A_CLAUSE', set(), set({ clause: ' ' })],
    [
      'reviseTarget',
      'TARGET_REVISED_WITHIN_ITS_YEAR',
      revise(),
      { ...revise(), entry: { year: 2025, value: '16.0000' } },
    ],
    ['reviseTarget', 'TARGET_REVISED_TO_ANOTHER_NUMBER', revise(), revise({ value: '16' })],
    ['reviseTarget', 'TARGET_REVISED_WITH_REASON_AND_DOCUMENT', revise(), revise({ reason: ' ' })],
  ]);
});

describe('speeches from the last place', () => {
  const said = given({ speech: '原因', measures: '措施' });
  const heard = given({ meetingId: 'm' });
  const meeting = (over: object = {}) => ({
    meeting: [
      {
        ...{
          key: 'm',
          kind: 'DISPATCH',
          body: 'GOVERNMENT_EXECUTIVE',
          heldOn: today,
          countyCode: '500238',
          organisationId: 'g',
        },
        ...{ officeKind: 'GOVERNMENT', withdrawn: false },
        ...over,
      },
    ],
  });
  bothSides(
    speech,
    base(
      { organisationId: 'o', cycleId: 'c', enterpriseId: null },
      { speaker: [seated()], ...meeting(), issued: [{ key: 'c', issuedOn: today }] },
    ),
    [
      [
        'submitLastSpeech',
        'SPEECH_SUBMITTED_BY_ITS_OFFICE',
        said(),
        said({}, { speaker: [seated({ organisationId: 'q' })] }),
      ],
      ['submitLastSpeech', 'SPEECH_SAYS_CAUSES_AND_MEASURES', said(), said({ measures: '' })],
      ['hearLastSpeech', 'SPEECH_HEARD_AT_A_MEETING_OF_THE_COUNTY', heard(), heard({}, meeting({ heldOn: yesterday }))],
      ['hearLastSpeech', 'SPEECH_HEARD_AT_A_MEETING_OF_THE_COUNTY', heard(), heard({}, meeting({ body: 'OFFICE' }))],
      ['hearLastSpeech', 'SPEECH_HEARD_AT_A_MEETING_OF_THE_COUNTY', heard(), heard({}, meeting({ withdrawn: true }))],
      ...['TRAINING', 'INSPECTION'].map(
        (kind) =>
          ['hearLastSpeech', 'SPEECH_HEARD_AT_A_MEETING_OF_THE_COUNTY', heard(), heard({}, meeting({ kind }))] as const,
      ),
      [
        'hearLastSpeech',
        'SPEECH_HEARD_AT_A_MEETING_OF_THE_COUNTY',
        heard({}, meeting({ body: 'COMMITTEE', officeKind: 'DEPARTMENT' })),
        heard({}, meeting({ officeKind: 'TOWNSHIP' })),
      ],
      [
        'hearLastSpeech',
        'SPEECH_HEARD_AT_A_MEETING_OF_THE_COUNTY',
        heard(),
        heard({}, meeting({ organisationId: 'o' })),
      ],
    ],
  );
});

describe('pools of issues', () => {
  const draw = given({ issueId: 'i', reason: '理由', requirement: '要求', dueOn: today });
  const stored = (over: object = {}) => ({
    issue: [
      { key: 'i', pool: 'RESERVOIR', status: 'OPEN', organisationId: 'q', regionCode: county, drawn: false, ...over },
    ],
  });
  const settle = given({ conclusion: '销号' });
  const lots = given({ region: county, pool: 'LIST', period: '2026Q2', count: 1 });
  const checked = given({ genuine: true, complete: true, finding: '一致', fileIds: ['f'] });
  const three = ['a', 'b', 'c'].map((issueId) => ({ key: 'k', issueId, organisationId: 'q', regionCode: county }));
  bothSides(pool, base({ organisationId: 'q', issueId: 'i' }, { ...stored(), pool: three.slice(0, 1), files: own }), [
    ['drawIssue', 'DRAW_IS_FROM_THE_RESERVOIR', draw(), draw({}, stored({ pool: 'LIST' }))],
    ['drawIssue', 'DRAW_IS_FROM_THE_RESERVOIR', draw(), draw({}, stored({ drawn: true }))],
    ['drawIssue', 'DRAW_STATES_REASON_AND_REQUIREMENT', draw(), draw({ requirement: ' ' })],
    ['drawIssue', 'DRAW_DAY_IS_AHEAD', draw(), draw({ dueOn: yesterday })],
    [
      'settleIssueDraw',
      'DRAW_SETTLED_WHEN_ITS_ISSUE_IS_VERIFIED',
      settle({}, stored({ status: 'VERIFIED' })),
      settle({}, stored({ status: 'RECTIFIED' })),
    ],
    ['settleIssueDraw', 'DRAW_SETTLED_WITH_A_CONCLUSION', settle(), settle({ conclusion: '' })],
    ['drawSpotChecks', 'SPOT_CHECKS_ARE_OF_A_COUNTY_AND_PERIOD', lots(), lots({ region: '500238100000' })],
    ['drawSpotChecks', 'SPOT_CHECKS_ARE_DRAWN_FROM_WHAT_IS_THERE', lots(), lots({ count: 2 })],
    ['drawSpotChecks', 'SPOT_CHECKS_ARE_DRAWN_FROM_WHAT_IS_THERE', lots(), lots({ count: 0 })],
    [
      'drawSpotChecks',
      'SPOT_CHECKS_ARE_DRAWN_FROM_WHAT_IS_THERE',
      lots({ purpose: 'LASTING' }, { lasting: three }),
      lots({ purpose: 'LASTING' }, { lasting: [] }),
    ],
    [
      'concludeSpotCheck',
      'SPOT_CHECK_NOT_OF_ONES_OWN_OFFICE',
      { ...checked(), entry: { collectorId: 'q' } },
      { ...checked(), entry: { collectorId: 'o' } },
    ],
    [
      'concludeSpotCheck',
      'SPOT_CHECK_SAYS_WHETHER_IT_LASTED',
      { ...checked({ lasted: false }), entry: { purpose: 'LASTING' } },
      { ...checked(), entry: { purpose: 'LASTING' } },
    ],
    ['concludeSpotCheck', 'SPOT_CHECK_SAYS_WHETHER_IT_LASTED', checked(), checked({ lasted: true })],
    [
      'concludeSpotCheck',
      'SPOT_CHECK_NOT_OF_ONES_OWN_OFFICE',
      checked(),
      { ...checked(), entry: { organisationId: 'o' } },
    ],
    ['concludeSpotCheck', 'SPOT_CHECK_IS_SHOWN', checked(), checked({ fileIds: [] })],
    ['concludeSpotCheck', 'SPOT_CHECK_IS_SHOWN', checked(), checked({}, { files: anothers })],
  ]);
  test('which issues are drawn follows from the key of the round alone, and over many rounds each comes up', () => {
    const drawn = (key: string): string => {
      const c = merge(base({}, { pool: three }), lots({}, { pool: three }) as never);
      const parts = pool.drawSpotChecks.creates!({ ...c, keyAt: () => key } as never, { id: 'r', regionCode: county });
      return parts.map(({ set }) => String(set.issueId)).join();
    };
    expect(drawn('1')).toBe(drawn('1'));
    expect([...new Set(Array.from({ length: 60 }, (_, i) => drawn(`round ${i}`)))].sort()).toEqual(['a', 'b', 'c']);
  });
});

describe('good practice', () => {
  const proposed = given({ title: '题', content: '做法', result: '成效', fileIds: ['f'] });
  const opinion = given({ opinion: '意见' });
  const publish = given({ document: '文', officeIds: ['q'] });
  const nominated = given({ level: 'CITY', document: '文', resultDueOn: today });
  const resulted = given({ result: 'SELECTED', resultOn: today, document: '文' });
  const answer = given({ adopted: true, answer: '落实', fileIds: ['f'] });
  bothSides(
    practice,
    base(
      { organisationId: 'z' },
      { files: own, organisation: [office('o')], offices: [office('q')], answerer: [seated({ organisationId: 'z' })] },
    ),
    [
      ['proposePractice', 'PRACTICE_SAYS_WHAT_AND_WITH_WHAT_RESULT', proposed(), proposed({ result: '' })],
      ['proposePractice', 'PRACTICE_IS_SHOWN', proposed(), proposed({ fileIds: [] })],
      ['proposePractice', 'PRACTICE_IS_SHOWN', proposed(), proposed({}, { files: anothers })],
      [
        'acceptPractice',
        'PRACTICE_NOT_JUDGED_BY_ITS_OFFICE',
        opinion(),
        { ...opinion(), entry: { organisationId: 'o' } },
      ],
      ['acceptPractice', 'PRACTICE_ACCEPTED_WITH_AN_OPINION', opinion(), opinion({ opinion: '' })],
      [
        'rejectPractice',
        'PRACTICE_NOT_JUDGED_BY_ITS_OFFICE',
        opinion(),
        { ...opinion(), entry: { organisationId: 'o' } },
      ],
      ['rejectPractice', 'PRACTICE_REJECTED_WITH_AN_OPINION', opinion(), opinion({ opinion: '' })],
      [
        'publishPractice',
        'PRACTICE_SPREAD_TO_OFFICES_THAT_ANSWER',
        publish(),
        publish({}, { offices: [office('q', { kind: 'DISCIPLINE' })] }),
      ],
      [
        'publishPractice',
        'PRACTICE_SPREAD_TO_OFFICES_THAT_ANSWER',
        publish(),
        publish({ officeIds: ['z'] }, { offices: [office('z')] }),
      ],
      ['publishPractice', 'PRACTICE_SPREAD_BY_DOCUMENT', publish(), publish({ document: ' ' })],
      [
        'nominatePractice',
        'PRACTICE_NOMINATED_ONE_AT_A_TIME',
        { entry: { nominatedLevel: 'CITY', nominationResult: 'SELECTED' } },
        { entry: { nominatedLevel: 'CITY', nominationResult: null } },
      ],
      ['nominatePractice', 'PRACTICE_NOMINATED_BY_DOCUMENT', nominated(), nominated({ document: ' ' })],
      ['nominatePractice', 'PRACTICE_RESULT_IS_DUE_AHEAD', nominated(), nominated({ resultDueOn: yesterday })],
      [
        'recordPracticeResult',
        'PRACTICE_RESULT_FOLLOWS_A_NOMINATION',
        { entry: { nominatedLevel: 'CITY', nominationResult: null } },
        { entry: { nominatedLevel: 'CITY', nominationResult: 'SELECTED' } },
      ],
      ['recordPracticeResult', 'PRACTICE_RESULT_BY_DOCUMENT', resulted(), resulted({ document: '' })],
      [
        'recordPracticeResult',
        'PRACTICE_RESULT_DAY_IS_IN_ORDER',
        { ...resulted(), entry: { nominatedOn: today } },
        { ...resulted({ resultOn: yesterday }), entry: { nominatedOn: today } },
      ],
      [
        'answerPractice',
        'PRACTICE_ANSWERED_BY_WHO_IS_ASKED',
        answer(),
        answer({}, { answerer: [seated({ organisationId: 'q' })] }),
      ],
      ['answerPractice', 'PRACTICE_ANSWER_IS_SHOWN', answer({ adopted: false, fileIds: [] }), answer({ fileIds: [] })],
    ],
  );
  everyMove(practiceLifecycle, ['PROPOSED', 'ACCEPTED', 'REJECTED', 'PUBLISHED'], {
    'PUBLISHED nominatePractice': 'PUBLISHED',
    'PUBLISHED recordPracticeResult': 'PUBLISHED',
    'PROPOSED acceptPractice': 'ACCEPTED',
    'PROPOSED rejectPractice': 'REJECTED',
    'ACCEPTED publishPractice': 'PUBLISHED',
  });
});

describe('rules and policies', () => {
  const draft = given({ kind: 'RULE', title: '规则', content: '内容', fileIds: ['f'] });
  const issue = given({ document: '文', validFrom: today, validUntil: tomorrow });
  const revise = given({ document: '文', content: '内容', fileIds: ['f'], validFrom: today, validUntil: null });
  const repeal = given({ lastOn: today, reason: '理由', document: '文' });
  const withdraw = given({ reason: '理由' });
  const review = given({ finding: '继续有效' });
  const standing = { organisationId: 'o', validFrom: yesterday, validUntil: null };
  const anothersDraft = { ...standing, organisationId: 'q' };
  bothSides(policy, base(standing, { files: own, organisation: [office('o')] }), [
    ['changePolicyDraft', 'POLICY_DRAFT_CHANGED_BY_ITS_OFFICE', draft(), { ...draft(), entry: anothersDraft }],
    ['changePolicyDraft', 'POLICY_SAYS_SOMETHING', draft(), draft({ title: ' ' })],
    ['changePolicyDraft', 'POLICY_FILES_ARE_ONES_OWN', draft(), draft({}, { files: anothers })],
    ['withdrawPolicyDraft', 'POLICY_DRAFT_CHANGED_BY_ITS_OFFICE', withdraw(), { ...withdraw(), entry: anothersDraft }],
    ['withdrawPolicyDraft', 'POLICY_DRAFT_WITHDRAWN_WITH_A_REASON', withdraw(), withdraw({ reason: ' ' })],
    ['refusePolicyDraft', 'POLICY_DRAFT_REFUSED_WITH_A_REASON', withdraw(), withdraw({ reason: '' })],
    [
      'reviewPolicy',
      'POLICY_REVIEWED_WHERE_IT_HAS_NO_LAST_DAY',
      review(),
      { ...review(), entry: { ...standing, validUntil: tomorrow } },
    ],
    [
      'reviewPolicy',
      'POLICY_REVIEWED_WHERE_IT_HAS_NO_LAST_DAY',
      { ...review(), entry: { ...standing, validFrom: today } },
      { ...review(), entry: { ...standing, validFrom: tomorrow } },
    ],
    ['reviewPolicy', 'POLICY_REVIEW_SAYS_WHAT_IT_FOUND', review(), review({ finding: ' ' })],
    ['draftPolicy', 'POLICY_SAYS_SOMETHING', draft(), draft({ content: ' ' })],
    ['draftPolicy', 'POLICY_FILES_ARE_ONES_OWN', draft(), draft({}, { files: anothers })],
    ['issuePolicy', 'POLICY_ISSUED_BY_DOCUMENT', issue(), issue({ document: '' })],
    ['issuePolicy', 'POLICY_DAYS_ARE_IN_ORDER', issue(), issue({ validFrom: yesterday })],
    ['issuePolicy', 'POLICY_DAYS_ARE_IN_ORDER', issue(), issue({ validFrom: tomorrow, validUntil: today })],
    ['revisePolicy', 'POLICY_REVISED_BY_DOCUMENT', revise(), revise({ document: '' })],
    ['revisePolicy', 'POLICY_REVISED_FROM_A_DAY_AHEAD', revise(), { ...revise(), entry: { validFrom: today } }],
    ['revisePolicy', 'POLICY_REVISED_FROM_A_DAY_AHEAD', revise(), revise({ validUntil: yesterday })],
    ['revisePolicy', 'POLICY_REVISION_SAYS_SOMETHING', revise(), revise({ content: '' })],
    ['revisePolicy', 'POLICY_REVISION_SAYS_SOMETHING', revise(), revise({}, { files: anothers })],
    ['repealPolicy', 'POLICY_REPEALED_WITH_REASON_AND_DOCUMENT', repeal(), repeal({ reason: '' })],
    ['repealPolicy', 'POLICY_REPEALED_FROM_A_DAY_AHEAD', repeal(), repeal({ lastOn: yesterday })],
  ]);
  everyMove(policyLifecycle, ['DRAFT', 'ISSUED', 'REVISED', 'REPEALED', 'WITHDRAWN', 'REFUSED'], {
    'DRAFT changePolicyDraft': 'DRAFT',
    'DRAFT withdrawPolicyDraft': 'WITHDRAWN',
    'DRAFT refusePolicyDraft': 'REFUSED',
    'ISSUED reviewPolicy': 'ISSUED',
    'DRAFT issuePolicy': 'ISSUED',
    'ISSUED revisePolicy': 'REVISED',
    'ISSUED repealPolicy': 'REPEALED',
  });
});

describe('forest fires', () => {
  const survey = given({ eventId: 'v', burntHectares: '3.25', surveyedOn: today, document: '文', fileIds: ['f'] });
  const event = (over: object = {}) => ({
    event: [{ key: 'v', kind: '040600', regionCode: county, startedAt: `${yesterday}T01:00:00.000Z`, ...over }],
  });
  const facts = { files: own, surveyor: [{ key: 'e', surveys: true }], earlier: [] };
  bothSides(forest, base({}, { ...event(), ...facts }), [
    ['surveyForestFire', 'SURVEY_IS_OF_A_FOREST_FIRE', survey(), survey({}, event({ kind: '010200' }))],
    [
      'surveyForestFire',
      'SURVEY_IS_BY_WHOSE_DUTY_IT_IS',
      survey(),
      survey({}, { surveyor: [{ key: 'e', surveys: false }] }),
    ],
    [
      'surveyForestFire',
      'SURVEY_REPLACES_ANOTHER_WITH_A_REASON',
      survey({ replacesReason: '复核' }, { earlier: [{ key: 'e', office: '林业局', burntHectares: 3 }] }),
      survey({}, { earlier: [{ key: 'e', office: '林业局', burntHectares: 3 }] }),
    ],
    ['surveyForestFire', 'SURVEY_REPLACES_ANOTHER_WITH_A_REASON', survey(), survey({ replacesReason: '复核' })],
    ['surveyForestFire', 'SURVEY_AREA_IS_A_NUMBER', survey(), survey({ burntHectares: '-1' })],
    ['surveyForestFire', 'SURVEY_DAY_IS_IN_ORDER', survey(), survey({ surveyedOn: tomorrow })],
    [
      'surveyForestFire',
      'SURVEY_DAY_IS_IN_ORDER',
      survey({ surveyedOn: yesterday }),
      survey({ surveyedOn: '2026-06-29' }),
    ],
    ['surveyForestFire', 'SURVEY_IS_SHOWN', survey(), survey({ fileIds: [] })],
  ]);
});
