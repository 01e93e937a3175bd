import * as acts from '../../src/responsibility/issue-measure/issue-measure.acts.js';
import { bothSides, everyMove, operator, type Case } from '../support/musts.js';
import { issueMeasureLifecycle } from '../../src/responsibility/issue-measure/issue-measure.lifecycle.js';

const issue = (over: object = {}) => ({
  key: 'i',
  status: 'OPEN',
  kind: 'SAFETY',
  organisationId: 'o',
  raiserOfficeId: 'r',
  regionCode: '500238000000',
  countyCode: '500238',
  ...over,
});
const office = (over: object = {}) => ({
  key: 'o',
  name: '水利局',
  kind: 'DEPARTMENT',
  countyCode: '500238',
  regionCode: '500238000000',
  endedOn: null,
  ...over,
});
const policy = (over: object = {}) => ({
  key: 'p',
  countyCode: '500238',
  status: 'ISSUED',
  document: '溪水〔2026〕8号',
  validFrom: '2026-08-01',
  validUntil: null,
  ...over,
});
const base = {
  signers: [],
  actor: { operatorId: 'x', organisationId: 'b', clientId: 'c', roles: ['BUREAU_HEAD'] },
  entry: { organisationId: 'o', issueOfficeId: 'o', raiserOfficeId: 'r', reporterId: 'y', postId: null },
  facts: {
    issue: [issue()],
    answerer: [operator('x', 'SECTOR_DEPT')],
    organisation: [office()],
    post: [{ key: 's', organisationId: 'o' }],
    policy: [policy()],
    files: [{ key: 'f', organisationId: 'b' }],
    offices: [office()],
    firsts: [],
  },
};
const measure = { kind: 'MEASURE', content: '回头看', dueOn: '2026-07-01', organisationId: 'o', postId: 's' };
const rule = { ...measure, kind: 'RULE', document: '溪水〔2026〕8号', validFrom: '2026-08-01' };
const adopt = (code: string, fails: object, passes: object = { input: measure }): Case<typeof acts> => [
  'adoptIssueMeasure',
  code,
  passes,
  { input: measure, ...fails },
];
const shown = { answer: '已完成', evidenceFileIds: ['f'] };
const judging = ['checkIssueMeasure', 'returnIssueMeasure', 'dropIssueMeasure'] as const;
const another = 'MEASURE_CHECKED_BY_ANOTHER';
const days = 'MEASURE_RULE_HAS_ITS_NUMBER_AND_DAYS';
const cases: Case<typeof acts>[] = [
  adopt('MEASURE_IS_OF_AN_OPEN_ISSUE', { facts: { issue: [issue({ status: 'VERIFIED' })] } }),
  adopt('MEASURE_IS_OF_AN_OPEN_ISSUE', { facts: { issue: [issue({ kind: 'INTEGRITY' })] } }),
  adopt('MEASURE_ADOPTED_BY_THE_OFFICE_OF_THE_ISSUE', { facts: { issue: [issue({ organisationId: 'q' })] } }),
  adopt('MEASURE_IS_SOMEONES', { facts: { organisation: [office({ kind: 'ENTERPRISE' })] } }),
  adopt('MEASURE_IS_SOMEONES', { facts: { organisation: [office({ endedOn: '2026-06-30' })] } }),
  adopt('MEASURE_IS_SOMEONES', { facts: { organisation: [office({ countyCode: '500239' })] } }),
  adopt('MEASURE_IS_SOMEONES', { facts: { post: [{ key: 's', organisationId: 'q' }] } }),
  adopt(days, { input: { ...measure, document: '溪水〔2026〕8号' } }),
  adopt(days, { input: { ...rule, validFrom: null } }, { input: rule }),
  adopt(days, { input: { ...rule, validUntil: '2026-07-31' } }, { input: { ...rule, validUntil: '2026-08-01' } }),
  adopt(
    days,
    { input: { ...rule, policyId: 'p', document: '溪水〔2026〕9号' } },
    { input: { ...rule, policyId: 'p' } },
  ),
  adopt('MEASURE_DUE_LIES_AHEAD', { input: { ...measure, dueOn: '2026-06-30' } }),
  adopt('MEASURE_SAYS_WHAT', { input: { ...measure, content: ' ' } }),
  [
    'reportIssueMeasure',
    'MEASURE_REPORTED_BY_ITS_OFFICE',
    { input: shown },
    { input: shown, entry: { organisationId: 'q' } },
  ],
  ['reportIssueMeasure', 'MEASURE_REPORTED_BY_ITS_OFFICE', { input: shown }, { input: shown, entry: { postId: 's' } }],
  ['reportIssueMeasure', 'MEASURE_REPORT_IS_SHOWN', { input: shown }, { input: { ...shown, evidenceFileIds: [] } }],
  ['reportIssueMeasure', 'MEASURE_REPORT_IS_SHOWN', { input: shown }, { input: { ...shown, evidenceFileIds: ['g'] } }],
  ...judging.flatMap((act): Case<typeof acts>[] => [
    [act, another, {}, { actor: { organisationId: 'o' } }],
    [act, another, {}, { entry: { issueOfficeId: 'b' } }],
    [act, another, {}, { entry: { reporterId: 'x' } }],
    [act, another, { actor: { roles: ['SECTOR_DEPT'], organisationId: 'r' } }, { actor: { roles: ['SECTOR_DEPT'] } }],
  ]),
  ['checkIssueMeasure', 'MEASURE_CHECKED_WITH_A_FINDING', { input: { finding: '属实' } }, { input: { finding: ' ' } }],
  ['returnIssueMeasure', 'MEASURE_RETURNED_WITH_A_FINDING', { input: { finding: '不实' } }, { input: { finding: '' } }],
  ['dropIssueMeasure', 'MEASURE_DROPPED_WITH_A_REASON', { input: { reason: '合并' } }, { input: { reason: ' ' } }],
];
bothSides(acts, base, cases);
everyMove(issueMeasureLifecycle, ['OPEN', 'REPORTED', 'CHECKED', 'DROPPED'], {
  'OPEN reportIssueMeasure': 'REPORTED',
  'REPORTED returnIssueMeasure': 'OPEN',
  'REPORTED checkIssueMeasure': 'CHECKED',
  'OPEN dropIssueMeasure': 'DROPPED',
});
