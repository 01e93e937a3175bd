import { act, ask, factValue, hasText, created, type Judging } from '../../kernel/act.js';
import { type CivilDate } from '../../kernel/civil-date.js';
import { periodOf } from '../../kernel/period.js';
import { countyOf, levelOf, type RegionCode } from '../../kernel/region-code.js';
import { POINTS } from '../../kernel/statutes.js';
import { filesNamed, sentBy, type FileFacts } from '../../file/file.facts.js';
import type { Issue } from '../issue/issue.js';
import { begun, isSettled } from '../issue/issue.musts.js';
import {
  checkedIssue,
  inPool,
  lastingInPool,
  pooledIssue,
  type CheckedIssueFacts,
  type InPoolFacts,
  type PooledFacts,
} from './pool.facts.js';
import type {
  ConcludeSpotCheckInput,
  DrawIssueInput,
  DrawSpotChecksInput,
  SettleIssueDrawInput,
} from './pool.inputs.js';
import type { IssueDraw, SpotCheck, SpotCheckRound } from './pool.js';

const basis = POINTS('安全清单、蓄水池、全量库');

/** Draws an issue from the reservoir: from now on it is pursued. 调取 */
export const drawIssue = act<IssueDraw, DrawIssueInput, { issue: PooledFacts[] }>({
  name: 'drawIssue',
  begins: true,
  numbers: { number: '调取' },
  concerns: ({ issueId }) => ({ entryType: 'Issue', id: issueId, path: 'issueId' }),
  facts: { issue: ask(pooledIssue, ({ input }) => [input.issueId]) },
  musts: [
    {
      code: 'DRAW_IS_FROM_THE_RESERVOIR',
      path: ['issueId'],
      basis,
      says: {
        zh: '只能调取蓄水池中尚未核验、未撤回的问题，且每个问题只能调取一次。',
        en: 'Only an issue of the reservoir that is neither verified nor taken back can be drawn, and only once.',
      },
      holds: ({ facts }) =>
        facts.issue.every(({ pool, status, drawn }) => pool === 'RESERVOIR' && !isSettled({ status }) && !drawn),
      facts: ({ facts }) =>
        facts.issue.flatMap(({ pool, status }) => [factValue('pool', pool), factValue('status', status)]),
    },
    {
      code: 'DRAW_STATES_REASON_AND_REQUIREMENT',
      path: ['reason'],
      basis,
      says: {
        zh: '须写明调取理由和督办要求。',
        en: 'The reason of the draw and the requirement must both be stated.',
      },
      holds: ({ input }) => hasText(input.reason) && hasText(input.requirement),
    },
    {
      code: 'DRAW_DAY_IS_AHEAD',
      path: ['dueOn'],
      basis,
      says: { zh: '期限不得早于办理之日。', en: 'The day may not be before the day of the act.' },
      holds: ({ input, today }) => input.dueOn >= today,
    },
  ],
  decide: ({ input, facts }) => ({
    regionCode: facts.issue[0]!.regionCode as RegionCode,
    issueId: input.issueId,
    organisationId: facts.issue[0]!.organisationId,
    reason: input.reason.trim(),
    requirement: input.requirement.trim(),
    dueOn: input.dueOn,
  }),
});

/** Settles it, once the issue is verified. 销号 */
export const settleIssueDraw = act<IssueDraw, SettleIssueDrawInput, { issue: PooledFacts[] }>({
  name: 'settleIssueDraw',
  preconditionFacts: { issue: ask(pooledIssue, ({ entry }) => [entry.issueId]) },
  preconditions: [
    {
      code: 'DRAW_SETTLED_WHEN_ITS_ISSUE_IS_VERIFIED',
      basis,
      says: {
        zh: '问题经核验整改到位或者撤回后，方可销号。',
        en: 'A draw can only be settled once its issue is verified or taken back.',
      },
      holds: ({ facts }) => facts.issue.every(isSettled),
      facts: ({ facts }) => facts.issue.map(({ status }) => factValue('status', status)),
      remedies: [{ action: 'verifyIssue', role: 'BUREAU_HEAD' }],
    },
  ],
  musts: [
    {
      code: 'DRAW_SETTLED_WITH_A_CONCLUSION',
      path: ['conclusion'],
      basis,
      says: { zh: '须写明销号意见。', en: 'The conclusion must be stated.' },
      holds: ({ input }) => hasText(input.conclusion),
    },
  ],
  decide: ({ input, at }) => ({ conclusion: input.conclusion.trim(), settledAt: at }),
});

type Pools = { pool: InPoolFacts[]; lasting: InPoolFacts[] };
type Drawing = Judging<SpotCheckRound, DrawSpotChecksInput, Pools>;
/** What may be drawn: of the whole pool, or of what was put right long enough ago. */
const drawable = ({ input, facts }: Pick<Drawing, 'input' | 'facts'>): readonly InPoolFacts[] =>
  input.purpose === 'LASTING' ? facts.lasting : facts.pool;
/** A number for a text; which issues a round takes nobody chooses and nobody foresees: the round's own key decides. */
function lot(text: string): number {
  let hash = 0x811c9dc5;
  for (const letter of text) hash = Math.imul(hash ^ letter.charCodeAt(0), 0x01000193) >>> 0;
  hash = Math.imul(hash ^ (hash >>> 15), 0x2c1b3c6d) >>> 0;
  return (hash ^ (hash >>> 13)) >>> 0;
}
const lots = ({ input, facts, keyAt }: Drawing): readonly InPoolFacts[] =>
  [...drawable({ input, facts })]
    .map((each) => ({ each, lot: lot(`${keyAt(0)}${each.issueId}`) }))
    .sort((a, b) => a.lot - b.lot || (a.each.issueId < b.each.issueId ? -1 : 1))
    .slice(0, Math.max(0, input.count))
    .map(({ each }) => each);
const checkedBy = ({ law, input, today }: Drawing): CivilDate =>
  law.due('issue.spotcheck.days', today, input.region).day;

/** Draws issues of a pool at random, to be checked where they are. 抽查 */
export const drawSpotChecks = act<SpotCheckRound, DrawSpotChecksInput, Pools>({
  name: 'drawSpotChecks',
  begins: true,
  numbers: { number: '抽查' },
  facts: {
    pool: ask(inPool, ({ input }) => [`${countyOf(input.region)}/${input.pool}`]),
    lasting: ask(lastingInPool, ({ input, today }) =>
      input.purpose === 'LASTING' ? [`${countyOf(input.region)}/${input.pool}/${today}`] : [],
    ),
  },
  musts: [
    {
      code: 'SPOT_CHECKS_ARE_OF_A_COUNTY_AND_PERIOD',
      path: ['period'],
      basis,
      says: {
        zh: '区划须为县，期间须为月、季、半年或者年。',
        en: 'The region must be a county, and the period must be a month, a quarter, a half-year or a year.',
      },
      holds: ({ input }) => levelOf(input.region) === 'COUNTY' && periodOf(input.period) !== null,
    },
    {
      code: 'SPOT_CHECKS_ARE_DRAWN_FROM_WHAT_IS_THERE',
      path: ['count'],
      basis,
      says: {
        zh: '抽取数须至少为一、至多一百，且不得多于库内问题数；整改实效只能抽查核验已满规定天数（参数issue.lasting.days）且未回查的问题。',
        en: 'The number drawn must be from 1 to 100 and may not be more than there are in the pool; whether it lasted can be checked only of what was verified so many days ago (parameter issue.lasting.days) and not looked at since.',
      },
      holds: (ctx) => ctx.input.count >= 1 && ctx.input.count <= 100 && ctx.input.count <= drawable(ctx).length,
      facts: (ctx) => [factValue('inPool', drawable(ctx).length)],
    },
  ],
  decide: (ctx) => ({
    regionCode: ctx.input.region,
    pool: ctx.input.pool,
    period: ctx.input.period,
    purpose: ctx.input.purpose ?? 'COLLECTION',
    inPool: drawable(ctx).length,
    drawn: lots(ctx).length,
    dueOn: checkedBy(ctx),
  }),
  creates: (ctx, { id }) =>
    lots(ctx).map(({ issueId, organisationId, collectorId, regionCode }, i) =>
      created<SpotCheck>('SpotCheck', {
        id: ctx.keyAt(i + 1),
        regionCode,
        roundId: id,
        purpose: ctx.input.purpose ?? 'COLLECTION',
        issueId,
        organisationId,
        collectorId,
        dueOn: checkedBy(ctx),
        fileIds: [],
      }),
    ),
});

/** Says what was found. 核查 */
export const concludeSpotCheck = act<
  SpotCheck,
  ConcludeSpotCheckInput,
  { files: FileFacts[]; issue: CheckedIssueFacts[] }
>({
  name: 'concludeSpotCheck',
  numbersOfOthers: { Issue: { number: '问' } },
  facts: { files: filesNamed, issue: ask(checkedIssue, ({ entry }) => [entry.issueId]) },
  preconditions: [
    {
      code: 'SPOT_CHECK_NOT_OF_ONES_OWN_OFFICE',
      basis,
      says: {
        zh: '不得核查本单位负责或者本单位采集的问题。',
        en: 'An issue may not be checked by the office that answers for it, nor by the one that collected it.',
      },
      holds: ({ entry, actor }) =>
        entry.organisationId !== actor.organisationId && entry.collectorId !== actor.organisationId,
    },
  ],
  musts: [
    {
      code: 'SPOT_CHECK_IS_SHOWN',
      path: ['fileIds'],
      basis,
      says: {
        zh: '须写明核查情况，并附本单位上传的佐证材料。',
        en: "The finding must be stated, and at least one file uploaded by the caller's own office must be attached.",
      },
      holds: ({ input, facts, actor }) =>
        hasText(input.finding) && input.fileIds.length > 0 && sentBy(actor.organisationId, facts.files, input.fileIds),
    },
    {
      code: 'SPOT_CHECK_SAYS_WHETHER_IT_LASTED',
      path: ['lasted'],
      basis: POINTS('整改实效核查抽查'),
      says: {
        zh: '抽查整改实效的，须写明整改是否见效；抽查归集质量的，不得填写。',
        en: 'Whether what was put right has lasted must be stated of a check of that, and may not be of one of the collection.',
      },
      holds: ({ entry, input }) => (entry.purpose === 'LASTING') === (input.lasted != null),
    },
  ],
  decide: ({ input, actor, at }) => ({
    lasted: input.lasted ?? null,
    genuine: input.genuine,
    complete: input.complete,
    finding: input.finding.trim(),
    fileIds: [...new Set(input.fileIds)],
    checkerId: actor.operatorId,
    checkedAt: at,
  }),
  // What has come back is raised anew, and asked of the same office.
  creates: ({ entry, input, facts, actor, due, today, keyAt }) =>
    input.lasted === false
      ? facts.issue.map(({ content, kind, shortfall, organisationId, regionCode }) =>
          created<Issue>('Issue', {
            id: keyAt(0),
            regionCode: regionCode as RegionCode,
            organisationId,
            pool: 'LIST',
            kind: kind as Issue['kind'],
            shortfall: shortfall as Issue['shortfall'],
            content: `整改反弹：${content}`,
            source: '整改实效抽查',
            rectificationDue: due('issue.relapse.days', today).dueAt,
            raiserId: actor.operatorId,
            raiserOfficeId: actor.organisationId,
            foundByType: 'SpotCheck',
            foundById: entry.id,
            ...begun,
          }),
        )
      : [],
});
