import { act, ask, created, factValue, hasText, isSaid } from '../../kernel/act.js';
import { addMonths, civilDateOf, type CivilDate } from '../../kernel/civil-date.js';
import { LING11 } from '../../kernel/statutes.js';
import { answers, organisationById, type OrganisationFacts } from '../../organisation/organisation.facts.js';
import { proposedBy } from './dishonesty.musts.js';
import type { AnswerDishonestyInput, ListDishonestyInput } from './dishonesty.inputs.js';
import type { DishonestyListing } from './dishonesty.js';
import type { JointSanction } from './joint-sanction.js';

const procedure = LING11('列入程序');

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

/** The last day of a listing, and of the sanctions that come with it. 名单期限 */
const lastDay = (day: CivilDate, number: (key: string, on?: CivilDate) => number): CivilDate =>
  addMonths(day, 12 * number('blacklist.years', day));

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
        until: lastDay(ctx.today, ctx.number),
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
      until: lastDay(day, number),
      removableFrom: addMonths(day, number('blacklist.early.removal.months', day)),
      jointPunishment: input.jointPunishment!.trim(),
    };
  },
});
