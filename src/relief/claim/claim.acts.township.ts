import { act, ask, factValue } from '../../kernel/act.js';
import { inOfficeOn, operatorById, type OperatorFacts } from '../../organisation/organisation.facts.js';
import type { ReviewByTownshipInput } from './claim.inputs.js';
import type { ReliefClaim } from './claim.js';
import { procedure, opinion } from './claim.musts.js';

/** Two of the township check it. 乡审 */
export const reviewByTownship = act<ReliefClaim, ReviewByTownshipInput, { reviewers: OperatorFacts[] }>({
  name: 'reviewByTownship',
  facts: { reviewers: ask(operatorById, ({ input }) => input.reviewerIds) },
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
        zh: '审核人须为两名以上在岗的乡镇人员，同一人只能列一次。',
        en: 'A claim must be reviewed by two or more persons who each hold a post in a township that day, each named only once.',
      },
      holds: ({ input, facts, today }) =>
        new Set(input.reviewerIds).size >= 2 &&
        new Set(input.reviewerIds).size === input.reviewerIds.length &&
        input.reviewerIds.every((id) =>
          facts.reviewers.some((each) => each.key === id && inOfficeOn(each, today, ['TOWNSHIP'])),
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
    opinion,
  ],
  decide: ({ input }) => ({
    reviewerIds: input.reviewerIds,
    fieldChecked: input.fieldChecked,
    townshipOpinion: input.opinion.trim(),
    ...(!input.approved && { status: 'REJECTED', endReason: input.opinion.trim() }),
  }),
});
