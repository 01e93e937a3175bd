import { act, ask, factValue } from '../../kernel/act.js';
import { holdsPostOn } from '../../organisation/organisation.facts.js';
import { reviewerById, type ReviewerFacts } from './claim.facts.js';
import type { ReviewByTownshipInput } from './claim.inputs.js';
import type { ReliefClaim } from './claim.js';
import { procedure, opinion, unrelated } from './claim.musts.js';

/** Whether someone holds a post of the claim's own township that day. */
const reviewsThere = ({ posts }: ReviewerFacts, townshipCode: string, day: string): boolean =>
  posts.some((post) => post.townshipCode === townshipCode && post.roles.includes('TOWNSHIP') && holdsPostOn(post, day));

/** Two of the township check it. 乡审 */
export const reviewByTownship = act<ReliefClaim, ReviewByTownshipInput, { reviewers: ReviewerFacts[] }>({
  name: 'reviewByTownship',
  facts: { reviewers: ask(reviewerById, ({ input }) => input.reviewerIds) },
  // A claim is not judged before the village has had its days (自然灾害救助条例 第二十条).
  preconditions: [
    {
      code: 'PUBLICITY_IS_OVER',
      basis: procedure,
      says: {
        zh: '只有村级公示期满后，乡镇方可审核。',
        en: 'The township may only review a claim after the last day of public notice in the village.',
      },
      holds: ({ entry, today }) => today > entry.publishedUntil!,
      facts: ({ entry }) => [factValue('publishedUntil', entry.publishedUntil)],
    },
  ],
  musts: [
    {
      code: 'TOWNSHIP_REVIEWERS_ARE_TWO',
      path: ['reviewerIds'],
      basis: procedure,
      says: {
        zh: '审核人须为两名以上当日在该申请所属乡镇（街道）任职的人员，同一人只能列一次。',
        en: 'A claim must be reviewed by two or more persons who each hold a post in the township of the claim that day, each named only once.',
      },
      holds: ({ entry, input, facts, today }) =>
        new Set(input.reviewerIds).size >= 2 &&
        new Set(input.reviewerIds).size === input.reviewerIds.length &&
        input.reviewerIds.every((id) =>
          facts.reviewers.some((each) => each.key === id && reviewsThere(each, entry.townshipCode, today)),
        ),
    },
    {
      code: 'REBUILD_IS_CHECKED_ON_THE_SPOT',
      path: ['fieldChecked'],
      basis: procedure,
      says: {
        zh: '倒损住房重建申请只有经入户核查，方可审核同意。',
        en: 'A claim for rebuilding may only be approved after the home was checked on the spot.',
      },
      holds: ({ entry, input }) => entry.kind !== 'REBUILD' || !input.approved || input.fieldChecked,
    },
    unrelated(
      'TOWNSHIP_REVIEWERS_ARE_UNRELATED',
      '审核人须逐一声明不是申请户成员，与其成员也没有亲属关系；有的，须回避，由他人审核。',
      'Every reviewer must state that they neither belong to the household nor are related to a member of it; who does or is may not review the claim.',
    ),
    opinion,
  ],
  decide: ({ input }) => ({
    reviewerIds: input.reviewerIds,
    reviewersUnrelated: input.unrelated ?? null,
    fieldChecked: input.fieldChecked,
    townshipOpinion: input.opinion.trim(),
    ...(!input.approved && { status: 'REJECTED', endReason: input.opinion.trim() }),
  }),
});
