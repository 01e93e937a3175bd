import { act, ask, childrenOf, created, factValue, hasText, isSaid } from '../../kernel/act.js';
import { addMonths, civilDateOf } from '../../kernel/civil-date.js';
import { LING11 } from '../../kernel/statutes.js';
import { penaltiesAt, type PenaltyFacts } from '../../enterprise/enterprise/enterprise.facts.js';
import { answers, organisationById, type OrganisationFacts } from '../../organisation/organisation.facts.js';
import { penaltiesOfCase, type PenaltyOfCase } from '../enforcement-case/enforcement-case.facts.js';
import { partyEnds } from '../enforcement-case/enforcement-case.lifecycle.js';
import type { AnswerDishonestyInput, ListDishonestyInput, RemoveDishonestyInput } from './dishonesty.inputs.js';
import type { DishonestyListing } from './dishonesty.js';
import type { JointSanction } from './joint-sanction.js';

const procedure = LING11('列入程序');
const removing = LING11('移出');
const proposedBy = (entry: Readonly<DishonestyListing>, operatorId: string | null): boolean =>
  entry.proposerId !== null && entry.proposerId === operatorId;

/** Enters what the subject says to the notice; a unit enters it itself. 陈述申辩 */
export const answerDishonesty = act<DishonestyListing, AnswerDishonestyInput>({
  name: 'answerDishonesty',
  preconditions: [
    {
      code: 'DISHONESTY_IS_ANSWERED_IN_TIME',
      basis: procedure,
      says: {
        zh: '陈述申辩须在期限内提出，且只提出一次。',
        en: 'The notice must be answered within its time, and once.',
      },
      holds: ({ entry, at, due }) =>
        entry.statedAt === null && at <= (entry.statementDue ?? due('defence.days', civilDateOf(entry.toldAt)).dueAt),
      facts: ({ entry }) => [factValue('statementDue', entry.statementDue)],
    },
    {
      code: 'DISHONESTY_IS_ANSWERED_BY_ITS_SUBJECT',
      basis: procedure,
      says: {
        zh: '企业只能答复对本企业的告知；对个人的告知，由其本人向执法人员提出。',
        en: 'An enterprise can only answer a notice on itself; what a person answers is entered by an officer.',
      },
      holds: ({ entry, actor }) => !actor.roles.includes('ENTERPRISE') || entry.subjectKind === 'UNIT',
    },
  ],
  musts: [
    isSaid(
      'DISHONESTY_ANSWER_IS_SAID',
      'statement',
      procedure,
      '须写明陈述申辩意见。',
      'What is said in answer to the notice must be stated.',
    ),
  ],
  decide: ({ input, at }) => ({ statement: input.statement.trim(), statedAt: at }),
});

/** Lists it, or lets it be. 决定列入 */
export const listDishonesty = act<DishonestyListing, ListDishonestyInput, { offices: OrganisationFacts[] }>({
  name: 'listDishonesty',
  numbers: { number: '失信' },
  facts: {
    offices: ask(organisationById, ({ input }) => (input.sanctions ?? []).map(({ organisationId }) => organisationId)),
  },
  preconditions: [
    {
      code: 'DISHONESTY_IS_NOT_DECIDED_BY_ITS_PROPOSER',
      basis: procedure,
      says: {
        zh: '提出列入并告知的人员不得决定是否列入。',
        en: 'The person who proposed the listing may not decide it.',
      },
      holds: ({ entry, actor }) => !proposedBy(entry, actor.operatorId),
    },
    {
      code: 'DISHONESTY_LEAVES_TIME_TO_ANSWER',
      basis: procedure,
      says: {
        zh: '只有对象已陈述申辩，或者陈述申辩期限届满后，方可决定是否列入。',
        en: 'The listing can be decided only after the subject has answered, or the time to answer the notice has run out.',
      },
      holds: ({ entry, at, due }) =>
        entry.statedAt !== null || at > due('defence.days', civilDateOf(entry.toldAt)).dueAt,
      facts: ({ entry }) => [factValue('toldAt', entry.toldAt)],
    },
  ],
  musts: [
    {
      code: 'DISHONESTY_DECISION_SAYS_WHY',
      path: ['opinion'],
      basis: procedure,
      says: {
        zh: '须写明对陈述申辩的复核意见。',
        en: 'The opinion on the statement made in answer to the notice must be stated.',
      },
      holds: ({ input }) => hasText(input.opinion),
    },
    {
      code: 'DISHONESTY_IS_TOLD_TO_OTHERS',
      path: ['jointPunishment'],
      basis: LING11('联合惩戒'),
      says: {
        zh: '决定列入的，须写明联合惩戒通知的单位和措施；不予列入的，不得填写。',
        en: 'A decision to list must state which offices are notified for joint sanctions, and what they do; a decision not to list may not.',
      },
      holds: ({ input }) => input.listed === hasText(input.jointPunishment),
    },
    {
      code: 'DISHONESTY_NAMES_THE_OFFICES_TOLD',
      path: ['sanctions'],
      basis: LING11('联合惩戒'),
      says: {
        zh: '决定列入的，须逐一列明一至二十个通知联合惩戒的在册机关及其措施，同一单位的同一措施不得重复；不予列入的，不得列明。',
        en: 'A decision to list must name one to twenty registered offices told for joint sanctions, each with its measure and none twice; a decision not to list may not.',
      },
      holds: ({ input, facts }) => {
        const told = input.sanctions ?? [];
        const keys = new Set(told.map(({ organisationId, measure }) => `${organisationId} ${measure}`));
        return input.listed
          ? told.length > 0 &&
              told.length <= 20 &&
              keys.size === told.length &&
              told.every(({ organisationId }) =>
                facts.offices.some((office) => office.key === organisationId && answers(office)),
              )
          : told.length === 0;
      },
    },
  ],
  creates: (ctx, { regionCode }) =>
    (ctx.input.sanctions ?? []).map((each, i) =>
      created<JointSanction>('JointSanction', {
        id: ctx.keyAt(i),
        regionCode,
        listingId: ctx.entry.id,
        organisationId: each.organisationId,
        enterpriseId: ctx.entry.enterpriseId,
        measure: each.measure,
        unitName: ctx.entry.unitName,
        ground: ctx.entry.ground,
        toldAt: ctx.at,
        answerDue: ctx.due('sanction.answer.days', ctx.today).dueAt,
      }),
    ),
  decide: ({ input, today, number, actor }) => {
    const opinion = input.opinion.trim();
    if (!input.listed) return { status: 'DROPPED', opinion, removeReason: opinion, deciderId: actor.operatorId };
    const day = today;
    return {
      status: 'LISTED',
      opinion,
      deciderId: actor.operatorId,
      listedOn: day,
      until: addMonths(day, 12 * number('blacklist.years', day)),
      removableFrom: addMonths(day, number('blacklist.early.removal.months', day)),
      jointPunishment: input.jointPunishment!.trim(),
    };
  },
});

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
  { penalties: PenaltyFacts[]; ofCase: PenaltyOfCase[] },
  JointSanction
>({
  name: 'removeDishonesty',
  preconditionFacts: {
    penalties: ask(penaltiesAt, ({ entry }) => [entry.subjectKind === 'UNIT' ? entry.enterpriseId : null]),
    ofCase: ask(penaltiesOfCase, ({ entry }) => [entry.subjectKind === 'PERSON' ? entry.caseId : null]),
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
        zh: '列入未满规定最短期限（最早可移出日为removableFrom）的，不得移出。',
        en: 'A listing may not be removed before its shortest time has passed; `removableFrom` is the first day on which it can be removed.',
      },
      holds: ({ entry, today }) => entry.removableFrom === null || today >= entry.removableFrom,
      facts: ({ entry }) => [factValue('removableFrom', entry.removableFrom)],
    },
  ],
  musts: [
    {
      code: 'DISHONESTY_IS_REMOVED_WHEN_CONDITIONS_ARE_MET',
      path: ['penaltiesDone'],
      basis: removing,
      says: {
        zh: '移出须写明理由；期满前移出，或者填写义务已履行完毕的，在册处罚均须已履行完毕。',
        en: 'The reason for removal must be stated; before the listing has run its time, and wherever `penaltiesDone` is true, all penalties in the register must have been performed.',
      },
      holds: ({ entry, input, facts, today }) =>
        hasText(input.reason) &&
        (input.penaltiesDone ? owing(facts).length === 0 : entry.until !== null && today >= entry.until),
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
