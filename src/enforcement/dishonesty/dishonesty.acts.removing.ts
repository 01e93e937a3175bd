import { act, ask, childrenOf, factValue, hasText, isSaid } from '../../kernel/act.js';
import { LING11 } from '../../kernel/statutes.js';
import { penaltiesAt, type PenaltyFacts } from '../../enterprise/enterprise/enterprise.facts.js';
import { penaltiesOfCase, type PenaltyOfCase } from '../enforcement-case/enforcement-case.facts.js';
import { partyEnds } from '../enforcement-case/enforcement-case.lifecycle.js';
import { penaltiesBehind, type PenaltyBehind, groundFellOn } from './dishonesty.facts.js';
import { proposedBy } from './dishonesty.musts.js';
import type {
  ApplyForDishonestyRemovalInput,
  RefuseDishonestyRemovalInput,
  RemoveDishonestyInput,
} from './dishonesty.inputs.js';
import type { DishonestyListing } from './dishonesty.js';
import type { JointSanction } from './joint-sanction.js';

const removing = LING11('移出');
const isOpen = ({ removalAppliedAt, removalRefusedAt }: Readonly<DishonestyListing>): boolean =>
  removalAppliedAt !== null && (removalRefusedAt === null || removalRefusedAt < removalAppliedAt);

/** What is not performed: of a unit by its decision, of a person by its stage. */
const owing = ({ penalties, ofCase: own }: { penalties: PenaltyFacts[]; ofCase: PenaltyOfCase[] }): string[] => [
  ...penalties
    .filter(({ number, open, unpaid }) => number !== null && (open || unpaid !== '0'))
    .map((each) => each.number!),
  ...own.filter(({ kind, status }) => kind === 'PERSON' && !partyEnds.includes(status)).map(({ status }) => status),
];

/** Takes it off the list: its time is over, or after twelve months the conditions are met. 移出 */
export const removeDishonesty = act<
  DishonestyListing,
  RemoveDishonestyInput,
  { penalties: PenaltyFacts[]; ofCase: PenaltyOfCase[]; behind: PenaltyBehind[] },
  JointSanction
>({
  name: 'removeDishonesty',
  preconditionFacts: {
    penalties: ask(penaltiesAt, ({ entry }) => [entry.subjectKind === 'UNIT' ? entry.enterpriseId : null]),
    ofCase: ask(penaltiesOfCase, ({ entry }) => [entry.subjectKind === 'PERSON' ? entry.caseId : null]),
    behind: ask(penaltiesBehind, ({ entry }) => [entry.caseId]),
  },
  preconditions: [
    {
      code: 'DISHONESTY_IS_NOT_REMOVED_BY_ITS_PROPOSER',
      basis: removing,
      says: {
        zh: '提出列入并告知的人员不得办理移出。',
        en: 'The person who proposed the listing may not remove it.',
      },
      holds: ({ entry, actor }) => !proposedBy(entry, actor.operatorId),
    },
    {
      code: 'DISHONESTY_IS_REMOVED_AFTER_ITS_LEAST_TIME',
      basis: removing,
      says: {
        zh: '列入未满规定最短期限（最早可移出日为removableFrom）的，不得移出；据以列入的处罚已全部撤销的除外。',
        en: 'A listing may not be removed before its shortest time has passed, which is from `removableFrom` on, unless every penalty that it rests on was revoked.',
      },
      holds: ({ entry, facts, today }) =>
        entry.removableFrom === null || today >= entry.removableFrom || groundFellOn(entry, facts.behind) !== null,
      facts: ({ entry }) => [factValue('removableFrom', entry.removableFrom)],
    },
  ],
  musts: [
    {
      code: 'DISHONESTY_IS_REMOVED_WHEN_CONDITIONS_ARE_MET',
      path: ['penaltiesDone'],
      basis: removing,
      says: {
        zh: '移出须写明理由；期满前移出，或者填写义务已履行完毕的，在册处罚均须已履行完毕；据以列入的处罚已全部撤销的，不以履行完毕为条件。',
        en: 'The reason for removal must be stated; before the listing has run its time, and wherever `penaltiesDone` is true, all penalties in the register must have been performed, unless every penalty that it rests on was revoked.',
      },
      holds: ({ entry, input, facts, today }) =>
        hasText(input.reason) &&
        (input.penaltiesDone
          ? owing(facts).length === 0
          : (entry.until !== null && today >= entry.until) || groundFellOn(entry, facts.behind) !== null),
      facts: ({ facts }) => owing(facts).map((each) => factValue('penalty', each)),
    },
  ],
  decide: ({ input, today }) => ({
    removedOn: today,
    removeReason: input.reason.trim(),
    penaltiesDone: input.penaltiesDone,
  }),
  // What the offices were told of ends with it.
  children: childrenOf<JointSanction>()({
    entryType: 'JointSanction',
    by: 'listingId',
    decide: ({ at }) => ({ endedAt: at }),
  }),
});

/** Asks to be taken off the list; a unit asks by itself. 申请移出 */
export const applyForDishonestyRemoval = act<
  DishonestyListing,
  ApplyForDishonestyRemovalInput,
  { behind: PenaltyBehind[] }
>({
  name: 'applyForDishonestyRemoval',
  preconditionFacts: { behind: ask(penaltiesBehind, ({ entry }) => [entry.caseId]) },
  preconditions: [
    {
      code: 'DISHONESTY_REMOVAL_IS_APPLIED_FOR_BY_ITS_SUBJECT',
      basis: removing,
      says: {
        zh: '企业只能申请移出本企业的列入；对个人的列入，由其本人向执法人员提出。',
        en: 'An enterprise can only apply for the removal of its own listing; what a person applies for is entered by an officer.',
      },
      holds: ({ entry, actor }) => !actor.roles.includes('ENTERPRISE') || entry.subjectKind === 'UNIT',
    },
    {
      code: 'DISHONESTY_REMOVAL_IS_APPLIED_FOR_IN_ITS_TIME',
      basis: removing,
      says: {
        zh: '列入满规定最短期限或者据以列入的处罚已全部撤销后，方可申请移出；前一申请办结前不得再次申请。',
        en: 'Removal can be applied for only once the shortest time has passed or every penalty that the listing rests on was revoked, and not again before the last application is answered.',
      },
      holds: ({ entry, facts, today }) =>
        !isOpen(entry) &&
        ((entry.removableFrom !== null && today >= entry.removableFrom) || groundFellOn(entry, facts.behind) !== null),
      facts: ({ entry }) => [factValue('removableFrom', entry.removableFrom)],
    },
  ],
  musts: [
    isSaid(
      'DISHONESTY_REMOVAL_APPLICATION_SAYS_WHY',
      'removalStatement',
      removing,
      '须写明申请移出的理由。',
      'Why it is to be taken off the list must be stated.',
    ),
  ],
  decide: ({ input, at }) => ({ removalStatement: input.removalStatement.trim(), removalAppliedAt: at }),
});

/** Does not take it off though it was applied for. 不予移出 */
export const refuseDishonestyRemoval = act<
  DishonestyListing,
  RefuseDishonestyRemovalInput,
  { behind: PenaltyBehind[] }
>({
  name: 'refuseDishonestyRemoval',
  preconditionFacts: { behind: ask(penaltiesBehind, ({ entry }) => [entry.caseId]) },
  preconditions: [
    {
      code: 'DISHONESTY_REMOVAL_IS_REFUSED_BY_ANOTHER',
      basis: removing,
      says: {
        zh: '提出列入并告知的人员不得决定不予移出。',
        en: 'The person who proposed the listing may not refuse its removal.',
      },
      holds: ({ entry, actor }) => !proposedBy(entry, actor.operatorId),
    },
    {
      code: 'DISHONESTY_REMOVAL_REFUSED_WAS_APPLIED_FOR',
      basis: removing,
      says: {
        zh: '只能对未办结的移出申请决定不予移出；列入期满或者据以列入的处罚已全部撤销的，不得不予移出。',
        en: 'Only an application that is not answered yet can be refused, and none once the listing has run its time or every penalty that it rests on was revoked.',
      },
      holds: ({ entry, facts, today }) =>
        isOpen(entry) && (entry.until === null || today <= entry.until) && groundFellOn(entry, facts.behind) === null,
    },
  ],
  musts: [
    isSaid(
      'DISHONESTY_REMOVAL_REFUSAL_SAYS_WHY',
      'removalRefusal',
      removing,
      '须写明不予移出的理由。',
      'Why it is not taken off the list must be stated.',
    ),
  ],
  decide: ({ input, at }) => ({ removalRefusal: input.removalRefusal.trim(), removalRefusedAt: at }),
});
