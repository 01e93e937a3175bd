import { act, ask } from '../../kernel/act.js';
import { CFF, LING16 } from '../../kernel/statutes.js';
import { operatorById, type OperatorFacts } from '../../organisation/organisation.facts.js';
import type { SignHazardReviewInput } from './hazard.inputs.js';
import type { Hazard } from './hazard.js';
import { mayReview } from './hazard.musts.js';

/** A reviewer signs for themselves that the hazard is rectified. 复查签字 */
export const signHazardReview = act<Hazard, SignHazardReviewInput, { reviewer: OperatorFacts[] }>({
  name: 'signHazardReview',
  preconditionFacts: { reviewer: ask(operatorById, ({ actor }) => [actor.operatorId]) },
  preconditions: [
    {
      code: 'HAZARD_REVIEW_SIGNED_ONCE',
      basis: CFF('第四十二条'),
      says: {
        zh: '复查签字须由本人作出，每次复查只能签一次。',
        en: 'A review must be signed by a person for themselves, and only once.',
      },
      holds: ({ entry, actor }) =>
        actor.operatorId !== null && !(entry.reviewSignerIds ?? []).includes(actor.operatorId),
    },
    {
      code: 'HAZARD_REVIEW_SIGNED_BY_WHO_MAY_REVIEW',
      basis: LING16('第二十二条'),
      says: {
        zh: '复查签字人须为在岗的监管人员、专家或者该企业人员，不得为上报人。',
        en: 'Whoever signs must hold a post in a supervising office, as an expert or at the enterprise itself, and may not have reported the hazard.',
      },
      holds: ({ entry, facts, actor, today }) =>
        entry.reporterId !== actor.operatorId && facts.reviewer.some((each) => mayReview(each, entry, today)),
    },
  ],
  musts: [],
  decide: ({ entry, actor }) => ({ reviewSignerIds: [...(entry.reviewSignerIds ?? []), actor.operatorId!] }),
});
