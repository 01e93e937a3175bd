import { expect, test } from '@jest/globals';
import * as acts from '../../src/hazard/criterion/criterion.acts.js';
import { criterionInForce, lastVersion } from '../../src/hazard/criterion/criterion.facts.js';
import * as studies from '../../src/hazard/study/study.acts.js';
import { bothSides, operator, type Case } from '../support/musts.js';

const version = (over: object = {}) => ({
  key: 'v',
  id: 'v',
  code: 'YS-1',
  document: '标准',
  article: '第一条',
  content: '内容',
  sectors: ['FISHERY'] as readonly string[],
  countyCode: '000000',
  repeals: false,
  effectiveFrom: '2026-01-01',
  effectiveUntil: null,
  ...over,
});
/** Each case says what it changes of an input that is whole. */
const whole = <Acts>(input: object, cases: readonly Case<Acts>[]): Case<Acts>[] =>
  cases.map(([act, code, passes, fails]) => [
    act,
    code,
    { ...passes, input: { ...input, ...passes.input } },
    { ...fails, input: { ...input, ...fails.input } },
  ]);
const base = {
  actor: { operatorId: 'x', organisationId: 'o', clientId: 'c', roles: ['BUREAU_HEAD'] },
  input: {
    region: '500238000000',
    code: 'YS-1',
    formerId: 'v',
    effectiveFrom: '2026-07-01',
    document: '标准',
    article: '第一条',
    content: '内容',
    endDocument: '农渔发〔2026〕8号',
    fileId: 'f',
  },
  facts: { known: [], versions: [version()], files: [{ key: 'f', organisationId: 'o' }] },
};
const enacting = ['publishCriterion', 'supersedeCriterion', 'endCriterion'] as const;
const cases: Case<typeof acts>[] = [
  ...enacting.flatMap((act): Case<typeof acts>[] => [
    [act, 'CRITERION_IS_OF_A_COUNTY', {}, { input: { region: '500238001000' } }],
    [act, 'CRITERION_FIRST_DAY_HAS_NOT_PASSED', {}, { input: { effectiveFrom: '2026-06-30' } }],
    [act, 'CRITERION_FILE_SENT_BY_THE_OFFICE', {}, { input: { fileId: 'g' } }],
  ]),
  ['publishCriterion', 'CRITERION_CODE_IS_NEW', {}, { facts: { known: [version()] } }],
  ['publishCriterion', 'CRITERION_CODE_IS_NEW', {}, { input: { code: 'ys 1' } }],
  // Another county's own item is none of this one's.
  [
    'publishCriterion',
    'CRITERION_CODE_IS_NEW',
    { facts: { known: [version({ countyCode: '500239' })] } },
    { input: { code: '' } },
  ],
  ['publishCriterion', 'CRITERION_SAYS_WHAT_BY_WHICH_ARTICLE', {}, { input: { article: ' ' } }],
  ['supersedeCriterion', 'CRITERION_SAYS_WHAT_BY_WHICH_ARTICLE', {}, { input: { content: ' ' } }],
  ...(['supersedeCriterion', 'endCriterion'] as const).flatMap((act): Case<typeof acts>[] => [
    [
      act,
      'CRITERION_FOLLOWS_THE_LAST_VERSION',
      {},
      { facts: { versions: [version({ effectiveFrom: '2026-07-01' })] } },
    ],
    [
      act,
      'CRITERION_FOLLOWS_THE_LAST_VERSION',
      {},
      { facts: { versions: [version(), version({ id: 'w', countyCode: '500238', effectiveFrom: '2025-01-01' })] } },
    ],
  ]),
  ['endCriterion', 'CRITERION_ENDED_BY_A_DOCUMENT', {}, { input: { endDocument: ' ' } }],
  ['endCriterion', 'CRITERION_ENDED_BY_A_DOCUMENT', {}, { facts: { versions: [version({ repeals: true })] } }],
];
bothSides(acts, { ...base, entry: {}, signers: [] }, whole(base.input, cases));

const studyBase = {
  actor: base.actor,
  entry: { organisationId: 'o', withdrawnAt: null },
  input: {
    region: '500238000000',
    document: '标准',
    heldOn: '2026-07-01',
    topic: '逐条讲解',
    personIds: ['a'],
    enterpriseIds: ['e'],
    fileId: 'f',
    meetingId: null,
    reason: '签到表有误',
  },
  facts: {
    standard: [{ key: 'k', items: ['v'] }],
    persons: [operator('a')],
    enterprises: [{ key: 'e', countyCode: '500238' }],
    files: [{ key: 'f', organisationId: 'o' }],
    training: [{ key: 'm', isTraining: true, heldOn: '2026-07-01', countyCode: '500238' }],
  },
};
const meeting = (over: object) => ({
  input: { fileId: null, meetingId: 'm' },
  facts: { training: [{ key: 'm', isTraining: true, heldOn: '2026-07-01', countyCode: '500238', ...over }] },
});
const studyCases: Case<typeof studies>[] = [
  ['recordCriterionStudy', 'STUDY_IS_OF_A_STANDARD_IN_FORCE', {}, { facts: { standard: [] } }],
  ['recordCriterionStudy', 'STUDY_IS_OF_A_STANDARD_IN_FORCE', {}, { input: { region: '500238001000' } }],
  ['recordCriterionStudy', 'STUDY_DAY_HAS_COME', {}, { input: { heldOn: '2026-07-02' } }],
  ['recordCriterionStudy', 'STUDY_SAYS_WHO_CAME', {}, { input: { personIds: [], enterpriseIds: [] } }],
  ['recordCriterionStudy', 'STUDY_SAYS_WHO_CAME', {}, { input: { personIds: ['a', 'b'] } }],
  ['recordCriterionStudy', 'STUDY_SAYS_WHO_CAME', {}, { facts: { enterprises: [{ key: 'e', countyCode: '500239' }] } }],
  ['recordCriterionStudy', 'STUDY_IS_NOT_STATED_OF_ONESELF', {}, { input: { personIds: ['a', 'x'] } }],
  ['recordCriterionStudy', 'STUDY_IS_SHOWN', {}, { input: { fileId: null } }],
  ['recordCriterionStudy', 'STUDY_IS_SHOWN', meeting({}), meeting({ isTraining: false })],
  ['recordCriterionStudy', 'STUDY_IS_SHOWN', meeting({}), meeting({ heldOn: '2026-06-30' })],
  ['recordCriterionStudy', 'STUDY_SAYS_WHAT_WAS_TAUGHT', {}, { input: { topic: ' ' } }],
  ['recordCriterionStudy', 'STUDY_FILE_SENT_BY_THE_OFFICE', {}, { input: { fileId: 'g' } }],
  ['withdrawCriterionStudy', 'STUDY_WITHDRAWN_ONCE_BY_ITS_OFFICE', {}, { entry: { organisationId: 'p' } }],
  [
    'withdrawCriterionStudy',
    'STUDY_WITHDRAWN_ONCE_BY_ITS_OFFICE',
    {},
    { entry: { withdrawnAt: '2026-07-01T00:00:00Z' } },
  ],
  ['withdrawCriterionStudy', 'STUDY_WITHDRAWN_WITH_A_REASON', {}, { input: { reason: ' ' } }],
];
bothSides(studies, { ...studyBase, signers: [] }, whole(studyBase.input, studyCases));

const place = { sector: 'FISHERY', county: '500238' };
const of = (versions: readonly object[], day: string, at = place) =>
  criterionInForce(versions as never, at, day as never)?.id ?? null;
test("a county's own version goes before the country's, the later before the earlier, and a repeal ends both", () => {
  const versions = [
    version(),
    version({ id: 'w', countyCode: '500238', effectiveFrom: '2026-03-01' }),
    version({ id: 'x', effectiveFrom: '2026-04-01' }),
    version({ id: 'y', countyCode: '500238', effectiveFrom: '2026-05-01', repeals: true }),
  ];
  expect(
    ['2025-12-31', '2026-01-01', '2026-03-01', '2026-04-30', '2026-05-01'].map((day) => of(versions, day)),
  ).toEqual([null, 'v', 'w', 'w', null]);
  expect(of(versions, '2026-05-01', { ...place, county: '500239' })).toBe('x');
  expect(of(versions, '2026-03-01', { ...place, sector: 'GAS' })).toBeNull();
  expect(of([version({ effectiveUntil: '2026-02-01' })], '2026-02-02')).toBeNull();
  expect(lastVersion(versions as never, '500238')).toMatchObject({ id: 'y' });
});
