import { act, ask, factValue, hasText } from '../../kernel/act.js';
import { addMonths, civilDateOf, type CivilDate } from '../../kernel/civil-date.js';
import { instantOfText } from '../../kernel/instant.js';
import { LING11 } from '../../kernel/statutes.js';
import {
  enterpriseById,
  penaltiesAt,
  type EnterpriseFacts,
  type PenaltyFacts,
} from '../../enterprise/enterprise/enterprise.facts.js';
import { accidentWhole, type WholeAccident } from '../accident/accident.facts.js';
import {
  caseById,
  penaltiesOfCase,
  type CaseFacts,
  type PenaltyOfCase,
} from '../enforcement-case/enforcement-case.facts.js';
import { partyEnds } from '../enforcement-case/enforcement-case.lifecycle.js';
import {
  largerAccidentsOf,
  listingsOfEnterprise,
  type LargerAccident,
  type StandingListing,
} from './dishonesty.facts.js';
import type { ListDishonestyInput, ProposeDishonestyInput, RemoveDishonestyInput } from './dishonesty.inputs.js';
import type { DishonestyListing } from './dishonesty.js';

const grounds = LING11('列入情形');
const procedure = LING11('列入程序');
const removing = LING11('移出');
const dayOf = (text: string): CivilDate => civilDateOf(instantOfText(text));
const withinTwelveMonths = (accidents: readonly LargerAccident[]): boolean => {
  const days = accidents.map(({ happenedAt }) => dayOf(happenedAt)).sort();
  return days.some((day, i) => i > 0 && day <= addMonths(days[i - 1]!, 12));
};
const ofAccident: readonly string[] = ['GRAVE_ACCIDENT', 'CONCEALMENT', 'FLED'];
/** Fines of two to five times stand in one article alone (安全生产法 第一百一十四条). */
const manyfold = '第一百一十四条';
/** Urged in vain: who is able and does not perform. */
const unperformed: readonly string[] = ['URGED', 'IN_COURT'];
const restsOn = (ground: string, { status, article }: PenaltyOfCase): boolean =>
  ground === 'FINED_MANYFOLD'
    ? (article ?? '').startsWith(manyfold)
    : ground !== 'UNPERFORMED' || unperformed.includes(status);
const ofCase: readonly string[] = ['FINED_MANYFOLD', 'UNLICENSED', 'FALSE_REPORTS', 'UNPERFORMED', 'OTHER'];

/** Tells someone that it is to be listed. 事先告知 */
export const proposeDishonesty = act<
  DishonestyListing,
  ProposeDishonestyInput,
  {
    enterprise: EnterpriseFacts[];
    cases: CaseFacts[];
    penalties: PenaltyOfCase[];
    accident: WholeAccident[];
    larger: LargerAccident[];
    standing: StandingListing[];
  }
>({
  name: 'proposeDishonesty',
  begins: true,
  concerns: ({ enterpriseId }) => ({ entryType: 'Enterprise', id: enterpriseId, path: 'enterpriseId' }),
  facts: {
    enterprise: ask(enterpriseById, ({ input }) => [input.enterpriseId]),
    cases: ask(caseById, ({ input }) => [input.caseId]),
    penalties: ask(penaltiesOfCase, ({ input }) => [input.caseId]),
    accident: ask(accidentWhole, ({ input }) => [input.accidentId]),
    larger: ask(largerAccidentsOf, ({ input }) => [input.enterpriseId]),
    standing: ask(listingsOfEnterprise, ({ input }) => [input.enterpriseId]),
  },
  musts: [
    {
      code: 'DISHONESTY_RESTS_ON_WHAT_IT_NAMES',
      path: ['ground'],
      basis: grounds,
      says: {
        zh: '所填事故、案件须属该企业；两起较大事故情形须有该企业十二个月内两起较大以上事故，重大以上事故责任情形须指明一起重大以上事故，瞒报谎报、不立即抢救或者逃匿情形须指明一起事故，其余情形须指明一件案件。',
        en: 'All cases and accidents named must be of this enterprise; LARGER_ACCIDENTS must have two LARGER or graver within twelve months, GRAVE_ACCIDENT name a MAJOR or GRAVEST one, CONCEALMENT and FLED an accident, any other ground a case.',
      },
      holds: ({ input, facts }) =>
        [...facts.cases, ...facts.accident].every(({ enterpriseId }) => enterpriseId === input.enterpriseId) &&
        (input.ground === 'LARGER_ACCIDENTS'
          ? withinTwelveMonths(facts.larger)
          : ofAccident.includes(input.ground)
            ? facts.accident.length === 1 &&
              (input.ground !== 'GRAVE_ACCIDENT' || ['MAJOR', 'GRAVEST'].includes(facts.accident[0]!.grade))
            : ofCase.includes(input.ground) && facts.cases.length === 1),
    },
    {
      code: 'DISHONESTY_GROUND_IS_SHOWN_BY_THE_CASE',
      path: ['caseId'],
      basis: grounds,
      says: {
        zh: '以案件为依据的，该案须已对该类对象作出处罚且处罚未被撤销；二至五倍罚款情形，处罚须依据安全生产法第一百一十四条；拒不履行情形，处罚须经催告仍未履行。',
        en: 'A ground that rests on a case must be shown by a penalty that the case has imposed on a subject of this kind and that was not revoked; FINED_MANYFOLD by one under Article 114 of the Work Safety Law, UNPERFORMED by one that was urged in vain.',
      },
      holds: ({ input, facts }) =>
        !ofCase.includes(input.ground) ||
        facts.penalties.some((each) => each.kind === input.subjectKind && restsOn(input.ground, each)),
      facts: ({ facts }) => facts.penalties.map(({ kind, status }) => factValue(kind, status)),
    },
    {
      code: 'DISHONESTY_STATES_ITS_FACTS',
      path: ['facts'],
      basis: procedure,
      says: {
        zh: '须写明事实；对象为个人的须填写姓名和职务，为单位的不得填写姓名。',
        en: 'The facts must be stated; a PERSON must have a name and a position, and a UNIT may not have a name of a person.',
      },
      holds: ({ input }) =>
        hasText(input.facts) &&
        (input.subjectKind === 'PERSON'
          ? hasText(input.personName) && hasText(input.position)
          : input.personName == null),
    },
    {
      code: 'DISHONESTY_IS_NOT_LISTED_TWICE',
      path: ['ground'],
      basis: procedure,
      says: {
        zh: '只有尚未因同一情形被告知或者列入的单位，方可告知列入。',
        en: 'A unit can be notified of an intended listing only while it has no open notice or listing on the same ground.',
      },
      holds: ({ input, facts }) =>
        !facts.standing.some(
          (each) =>
            each.ground === input.ground && each.subjectKind === input.subjectKind && input.subjectKind === 'UNIT',
        ),
    },
  ],
  decide: ({ input, facts, at }) => ({
    regionCode: facts.enterprise[0]!.regionCode,
    sector: facts.enterprise[0]!.sector,
    enterpriseId: input.enterpriseId,
    caseId: input.caseId ?? null,
    accidentId: input.accidentId ?? null,
    ground: input.ground,
    facts: input.facts.trim(),
    subjectKind: input.subjectKind,
    unitName: facts.enterprise[0]!.name,
    position: input.position?.trim() ?? null,
    toldAt: at,
    ...(input.subjectKind === 'PERSON' && { personName: input.personName!.trim() }),
  }),
});

/** Lists it, or lets it be. 决定列入 */
export const listDishonesty = act<DishonestyListing, ListDishonestyInput>({
  name: 'listDishonesty',
  numbers: { number: '失信' },
  preconditions: [
    {
      code: 'DISHONESTY_LEAVES_TIME_TO_ANSWER',
      basis: procedure,
      says: {
        zh: '只有陈述申辩期限届满后，方可决定是否列入。',
        en: 'The listing can be decided only after the time to answer the notice has run out.',
      },
      holds: ({ entry, at, due }) => at > due('defence.days', civilDateOf(entry.toldAt)).dueAt,
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
  ],
  decide: ({ input, today, number }) => {
    const opinion = input.opinion.trim();
    if (!input.listed) return { status: 'DROPPED', opinion, removeReason: opinion };
    const day = today;
    return {
      status: 'LISTED',
      opinion,
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
  { penalties: PenaltyFacts[]; ofCase: PenaltyOfCase[] }
>({
  name: 'removeDishonesty',
  preconditionFacts: {
    penalties: ask(penaltiesAt, ({ entry }) => [entry.subjectKind === 'UNIT' ? entry.enterpriseId : null]),
    ofCase: ask(penaltiesOfCase, ({ entry }) => [entry.subjectKind === 'PERSON' ? entry.caseId : null]),
  },
  preconditions: [
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
});
