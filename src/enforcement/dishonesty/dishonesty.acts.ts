import { act, ask, factValue, hasText } from '../../kernel/act.js';
import { addMonths, civilDateOf, type CivilDate } from '../../kernel/civil-date.js';
import { instantOfText } from '../../kernel/instant.js';
import type { Law } from '../../kernel/law.js';
import { AQF, LING11 } from '../../kernel/statutes.js';
import { enterpriseById, type EnterpriseFacts } from '../../enterprise/enterprise/enterprise.facts.js';
import { accidentWhole, type WholeAccident } from '../accident/accident.facts.js';
import {
  caseById,
  penaltiesOfCase,
  type CaseFacts,
  type PenaltyOfCase,
} from '../enforcement-case/enforcement-case.facts.js';
import {
  largerAccidentsOf,
  listingsOfEnterprise,
  ruleById,
  type LargerAccident,
  type RuleFacts,
  type StandingListing,
  fromTheAccident,
  ofCase,
} from './dishonesty.facts.js';
import type { ProposeDishonestyInput } from './dishonesty.inputs.js';
import type { DishonestyListing } from './dishonesty.js';

const grounds = LING11('列入情形');
const procedure = LING11('列入程序');
const dayOf = (text: string): CivilDate => civilDateOf(instantOfText(text));
const withinTwelveMonths = (accidents: readonly LargerAccident[]): boolean => {
  const days = accidents.map(({ happenedAt }) => dayOf(happenedAt)).sort();
  return days.some((day, i) => i > 0 && day <= addMonths(days[i - 1]!, 12));
};
const ofAccident: readonly string[] = ['GRAVE_ACCIDENT', 'CONCEALMENT', 'FLED'];
/** Urged in vain: who is able and does not perform. */
const unperformed: readonly string[] = ['URGED', 'IN_COURT'];
const restsOn = (ground: string, { status, gravest }: PenaltyOfCase): boolean =>
  ground === 'FINED_MANYFOLD' ? gravest !== null : ground !== 'UNPERFORMED' || unperformed.includes(status);
/** The articles under which who conceals an accident, or does not rescue or flees, is punished. */
const showsConcealment = ({ article, statute }: PenaltyOfCase): boolean =>
  (statute === '安全生产法' && (article ?? '').startsWith('第一百一十条')) ||
  (statute === '生产安全事故报告和调查处理条例' && (article ?? '').startsWith('第三十六条'));

/** Until when it may answer, and until when the office decides. */
const answering = (today: CivilDate, law: Law, region: string) => {
  const { dueAt, day } = law.due('defence.days', today, region);
  return { statementDue: dueAt, decisionDue: law.due('dishonesty.decision.days', day, region).dueAt };
};
const holdsOn = ({ validFrom, until }: RuleFacts, day: CivilDate): boolean =>
  validFrom !== null && validFrom <= day && (until === null || until >= day);

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
    policy: RuleFacts[];
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
    policy: ask(ruleById, ({ input }) => [input.policyId]),
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
        zh: '以案件为依据的，该案须已对该类对象作出处罚且处罚未被撤销；二至五倍罚款情形，罚款须为普通罚款的二至五倍；拒不履行情形，处罚须经催告仍未履行。',
        en: 'A ground that rests on a case must be shown by a penalty that the case has imposed on a subject of this kind and that was not revoked; FINED_MANYFOLD by one of two to five times the ordinary fine, UNPERFORMED by one that was urged in vain.',
      },
      holds: ({ input, facts }) =>
        !ofCase.includes(input.ground) ||
        facts.penalties.some((each) => each.kind === input.subjectKind && restsOn(input.ground, each)),
      facts: ({ facts }) => facts.penalties.map(({ kind, status }) => factValue(kind, status)),
    },
    {
      code: 'DISHONESTY_OF_CONCEALMENT_IS_PUNISHED',
      path: ['caseId'],
      basis: AQF('第一百一十条'),
      says: {
        zh: '瞒报谎报、不立即抢救或者逃匿情形，须指明该事故的案件，且该案已依据安全生产法第一百一十条或者事故报告和调查处理条例第三十六条作出未被撤销的处罚。',
        en: 'CONCEALMENT and FLED must name a case of that accident with a penalty that stands under Article 110 of the Work Safety Law or Article 36 of the accident regulation.',
      },
      holds: ({ input, facts }) =>
        !fromTheAccident.includes(input.ground) ||
        (facts.cases.some(({ accidentId }) => accidentId === input.accidentId) &&
          facts.penalties.some(showsConcealment)),
    },
    {
      code: 'DISHONESTY_RESTS_ON_A_RULE_IN_FORCE',
      path: ['policyId'],
      basis: grounds,
      says: {
        zh: '其他严重情形须指明已印发并在当日有效的诚信管理制度；指明的制度均须当日有效。',
        en: 'OTHER must name an issued rule on credit in work safety, and any rule named must be in force that day.',
      },
      holds: ({ input, facts, today }) =>
        input.policyId == null ? input.ground !== 'OTHER' : facts.policy.some((each) => holdsOn(each, today)),
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
  decide: ({ input, facts, at, actor, today, law }) => ({
    ...answering(today, law, facts.enterprise[0]!.regionCode),
    proposerId: actor.operatorId,
    policyId: input.policyId ?? null,
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

export * from './dishonesty.acts.deciding.js';
export * from './dishonesty.acts.removing.js';
