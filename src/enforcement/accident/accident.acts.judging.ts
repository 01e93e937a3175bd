import { act, ask, factValue, hasText, isSaid } from '../../kernel/act.js';
import { R493 } from '../../kernel/statutes.js';
import { investigationOfAccident, type InvestigationOf } from './accident.facts.js';
import type {
  ContestAccidentDismissalInput,
  DismissAccidentInput,
  ReviewAccidentDismissalInput,
} from './accident.inputs.js';
import type { Accident } from './accident.js';
import { investigationDue } from './accident.musts.js';

// Whether an event is an accident of production and business is judged, by a document, and not ticked: whatever is
// reported counts and is investigated till the judgement takes it out, and again once that is undone.
const judging = R493('第二条');
const isContested = ({ dismissalContestedAt, dismissalReviewedAt }: Readonly<Accident>): boolean =>
  dismissalContestedAt != null && dismissalReviewedAt == null;

/** Finds that it is no accident of production and business. 不予认定 */
export const dismissAccident = act<Accident, DismissAccidentInput, { investigation: InvestigationOf[] }>({
  name: 'dismissAccident',
  preconditionFacts: { investigation: ask(investigationOfAccident, ({ entry }) => [entry.id]) },
  // 有案必查: what is investigated ends by its investigation.
  preconditions: [
    {
      code: 'ACCIDENT_IS_DISMISSED_BY_ANOTHER',
      basis: judging,
      remedies: [{ action: 'dismissAccident', role: 'BUREAU_HEAD' }],
      says: {
        zh: '不予认定须由登记该事故以外的人员作出。',
        en: 'An accident must be dismissed by a person other than the one who entered it.',
      },
      holds: ({ entry, actor }) => entry.reporterId === null || entry.reporterId !== actor.operatorId,
    },
    {
      code: 'ACCIDENT_PUT_BACK_IS_INVESTIGATED',
      basis: R493('第十九条'),
      remedies: [{ action: 'formInvestigation', role: 'COUNTY_LEADER' }],
      says: {
        zh: '经复核撤销不予认定的事故，不得再次不予认定，须成立调查组查明。',
        en: 'An accident whose dismissal the review undid may not be dismissed again: it must be investigated.',
      },
      holds: ({ entry }) => entry.reinstatedAt == null,
      facts: ({ entry }) => [factValue('reinstatedAt', entry.reinstatedAt)],
    },
    {
      code: 'ACCIDENT_IS_NOT_BEING_INVESTIGATED',
      basis: R493('第十九条'),
      says: {
        zh: '只有未成立调查组的事故，方可不予认定。',
        en: 'Only an accident for which no investigation group was formed can be dismissed.',
      },
      holds: ({ facts }) => facts.investigation.length === 0,
      facts: ({ facts }) => facts.investigation.map(({ number }) => factValue('investigation', number)),
    },
  ],
  musts: [
    {
      code: 'ACCIDENT_IS_DISMISSED_BY_A_PAPER',
      path: ['document'],
      basis: R493('第二条'),
      says: {
        zh: '不予认定须写明理由和认定文书。',
        en: 'The reason for dismissing the accident and the document that says so must be stated.',
      },
      holds: ({ input }) => hasText(input.reason) && hasText(input.document),
    },
  ],
  decide: ({ input, at, actor }) => ({
    dismissReason: `${input.reason.trim()}（${input.document.trim()}）`,
    dismissGround: input.ground ?? 'OTHER',
    dismissedAt: at,
    dismisserId: actor.operatorId,
    // What was contested before was settled before.
    ...{ dismissalContestedAt: null, dismissalContestReason: null, dismissalContesterId: null },
    ...{ dismissalReviewedAt: null, dismissalReviewReason: null, dismissalReviewDocument: null },
  }),
});

/** Contests that it was left out. 对不予认定提出异议 */
export const contestAccidentDismissal = act<Accident, ContestAccidentDismissalInput>({
  name: 'contestAccidentDismissal',
  preconditions: [
    {
      code: 'ACCIDENT_DISMISSAL_IS_CONTESTED_ONCE',
      basis: judging,
      says: {
        zh: '对同一不予认定，异议只能提出一次；复核已维持的，不得再提。',
        en: 'A dismissal can be contested only once, and not after its review has upheld it.',
      },
      holds: ({ entry }) => entry.dismissalContestedAt == null && entry.dismissalReviewedAt == null,
    },
    {
      code: 'ACCIDENT_DISMISSAL_IS_CONTESTED_BY_ANOTHER',
      basis: judging,
      says: {
        zh: '异议须由作出不予认定以外的人员提出。',
        en: 'A dismissal must be contested by a person other than the one who made it.',
      },
      holds: ({ entry, actor }) => entry.dismisserId == null || entry.dismisserId !== actor.operatorId,
    },
  ],
  musts: [
    isSaid(
      'ACCIDENT_DISMISSAL_IS_CONTESTED_WITH_REASON',
      'reason',
      judging,
      '须写明异议理由。',
      'The reason for contesting the dismissal must be stated.',
    ),
  ],
  decide: ({ input, at, actor }) => ({
    dismissalContestedAt: at,
    dismissalContestReason: input.reason.trim(),
    dismissalContesterId: actor.operatorId,
  }),
});

/**
 * The government above the bureau reviews it, contested or not. What it does not uphold counts again, and is
 * investigated from then on by whoever its grade asks for (有案必查). 复核不予认定
 */
export const reviewAccidentDismissal = act<Accident, ReviewAccidentDismissalInput>({
  name: 'reviewAccidentDismissal',
  preconditions: [
    {
      code: 'ACCIDENT_DISMISSAL_IS_REVIEWED_BY_ANOTHER',
      basis: judging,
      remedies: [{ action: 'reviewAccidentDismissal', role: 'COUNTY_LEADER' }],
      says: {
        zh: '复核须由作出不予认定、提出异议以外的人员作出。',
        en: 'A dismissal must be reviewed by a person who neither made it nor contested it.',
      },
      holds: ({ entry, actor }) => ![entry.dismisserId, entry.dismissalContesterId].includes(actor.operatorId ?? ''),
    },
  ],
  musts: [
    {
      code: 'ACCIDENT_DISMISSAL_IS_UPHELD_ONCE_CONTESTED',
      path: ['upheld'],
      basis: judging,
      says: {
        zh: '只有有异议待复核的，方可维持不予认定；没有异议的，只能撤销。',
        en: 'A dismissal can be upheld only while it is contested; one that is not can only be undone.',
      },
      holds: ({ entry, input }) => !input.upheld || isContested(entry),
    },
    {
      code: 'ACCIDENT_DISMISSAL_IS_REVIEWED_BY_A_PAPER',
      path: ['document'],
      basis: judging,
      says: {
        zh: '复核须写明理由和复核文书。',
        en: 'The reason of the review and the document that says so must be stated.',
      },
      holds: ({ input }) => hasText(input.reason) && hasText(input.document),
    },
  ],
  decide: ({ entry, input, at, law, today }) => ({
    status: input.upheld ? 'DISMISSED' : 'REPORTED',
    dismissalReviewedAt: at,
    dismissalReviewReason: input.reason.trim(),
    dismissalReviewDocument: input.document.trim(),
    ...(!input.upheld && {
      reinstatedAt: at,
      dismissReason: null,
      dismissGround: null,
      investigationDue: investigationDue(entry.jurisdiction, law, today, entry.regionCode),
    }),
  }),
});
