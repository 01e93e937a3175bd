import { act, ask, factValue, hasText, created, type Judging } from '../../kernel/act.js';
import { type CivilDate } from '../../kernel/civil-date.js';
import { periodOf } from '../../kernel/period.js';
import { countyOf, levelOf, type RegionCode } from '../../kernel/region-code.js';
import { POINTS } from '../../kernel/statutes.js';
import { filesNamed, sentBy, type FileFacts } from '../../file/file.facts.js';
import { isSettled } from '../issue/issue.musts.js';
import { inPool, pooledIssue, type InPoolFacts, type PooledFacts } from './pool.facts.js';
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

type Drawing = Judging<SpotCheckRound, DrawSpotChecksInput, { pool: InPoolFacts[] }>;
/** A number for a text; which issues a round takes nobody chooses and nobody foresees: the round's own key decides. */
function lot(text: string): number {
  let hash = 0x811c9dc5;
  for (const letter of text) hash = Math.imul(hash ^ letter.charCodeAt(0), 0x01000193) >>> 0;
  hash = Math.imul(hash ^ (hash >>> 15), 0x2c1b3c6d) >>> 0;
  return (hash ^ (hash >>> 13)) >>> 0;
}
const lots = ({ input, facts, keyAt }: Drawing): readonly InPoolFacts[] =>
  [...facts.pool]
    .map((each) => ({ each, lot: lot(`${keyAt(0)}${each.issueId}`) }))
    .sort((a, b) => a.lot - b.lot || (a.each.issueId < b.each.issueId ? -1 : 1))
    .slice(0, Math.max(0, input.count))
    .map(({ each }) => each);
const checkedBy = ({ law, input, today }: Drawing): CivilDate =>
  law.due('issue.spotcheck.days', today, input.region).day;

/** Draws issues of a pool at random, to be checked where they are. 抽查 */
export const drawSpotChecks = act<SpotCheckRound, DrawSpotChecksInput, { pool: InPoolFacts[] }>({
  name: 'drawSpotChecks',
  begins: true,
  numbers: { number: '抽查' },
  facts: { pool: ask(inPool, ({ input }) => [`${countyOf(input.region)}/${input.pool}`]) },
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
        zh: '抽取数须至少为一、至多一百，且不得多于库内问题数。',
        en: 'The number drawn must be from 1 to 100 and may not be more than there are in the pool.',
      },
      holds: ({ input, facts }) => input.count >= 1 && input.count <= 100 && input.count <= facts.pool.length,
      facts: ({ facts }) => [factValue('inPool', facts.pool.length)],
    },
  ],
  decide: (ctx) => ({
    regionCode: ctx.input.region,
    pool: ctx.input.pool,
    period: ctx.input.period,
    inPool: ctx.facts.pool.length,
    drawn: lots(ctx).length,
    dueOn: checkedBy(ctx),
  }),
  creates: (ctx, { id }) =>
    lots(ctx).map(({ issueId, organisationId, collectorId, regionCode }, i) =>
      created<SpotCheck>('SpotCheck', {
        id: ctx.keyAt(i + 1),
        regionCode,
        roundId: id,
        issueId,
        organisationId,
        collectorId,
        dueOn: checkedBy(ctx),
        fileIds: [],
      }),
    ),
});

/** Says what was found. 核查 */
export const concludeSpotCheck = act<SpotCheck, ConcludeSpotCheckInput, { files: FileFacts[] }>({
  name: 'concludeSpotCheck',
  facts: { files: filesNamed },
  preconditions: [
    {
      code: 'SPOT_CHECK_NOT_OF_ONES_OWN_OFFICE',
      basis,
      says: { zh: '不得核查本单位的问题。', en: "Issues of the caller's own office may not be checked by it." },
      holds: ({ entry, actor }) => entry.organisationId !== actor.organisationId,
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
  ],
  decide: ({ input, actor, at }) => ({
    genuine: input.genuine,
    complete: input.complete,
    finding: input.finding.trim(),
    fileIds: [...new Set(input.fileIds)],
    checkerId: actor.operatorId,
    checkedAt: at,
  }),
});
