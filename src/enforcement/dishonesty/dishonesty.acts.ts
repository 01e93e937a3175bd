import { act, ask, factValue, given } from '../../kernel/act.js';
import { addMonths, civilDateOf, type CivilDate } from '../../kernel/civil-date.js';
import { instantOfText } from '../../kernel/instant.js';
import { LING11 } from '../../kernel/statutes.js';
import { enterpriseById, type EnterpriseFacts } from '../../enterprise/enterprise/enterprise.facts.js';
import { accidentWhole, type WholeAccident } from '../accident/accident.facts.js';
import { caseById, type CaseFacts } from '../enforcement-case/enforcement-case.facts.js';
import { largerAccidentsOf, listingsOfEnterprise, type LargerAccident, type StandingListing } from './dishonesty.facts.js';
import type { ListDishonestyInput, ProposeDishonestyInput, RemoveDishonestyInput } from './dishonesty.inputs.js';
import type { DishonestyListing } from './dishonesty.js';

const grounds = LING11('列入情形'), procedure = LING11('列入程序'), removing = LING11('移出');
const dayOf = (text: string): CivilDate => civilDateOf(instantOfText(text));
const withinTwelveMonths = (accidents: readonly LargerAccident[]): boolean => { const days = accidents.map(({ happenedAt }) => dayOf(happenedAt)).sort(); return days.some((day, i) => i > 0 && day <= addMonths(days[i - 1]!, 12)); };
const ofAccident: readonly string[] = ['GRAVE_ACCIDENT', 'CONCEALMENT', 'FLED'], ofCase: readonly string[] = ['FINED_MANYFOLD', 'UNLICENSED', 'FALSE_REPORTS', 'UNPERFORMED', 'OTHER'];

/** Tells someone that it is to be listed. 事先告知 */
export const proposeDishonesty = act<DishonestyListing, ProposeDishonestyInput, { enterprise: EnterpriseFacts[]; cases: CaseFacts[]; accident: WholeAccident[]; larger: LargerAccident[]; standing: StandingListing[] }>({
  name: 'proposeDishonesty', begins: true,
  concerns: ({ enterpriseId }) => ({ entryType: 'Enterprise', id: enterpriseId, path: 'enterpriseId' }),
  facts: { enterprise: ask(enterpriseById, ({ input }) => [input.enterpriseId]), cases: ask(caseById, ({ input }) => [input.caseId]), accident: ask(accidentWhole, ({ input }) => [input.accidentId]), larger: ask(largerAccidentsOf, ({ input }) => [input.enterpriseId]), standing: ask(listingsOfEnterprise, ({ input }) => [input.enterpriseId]) },
  standing: [],
  musts: [
    { code: 'DISHONESTY_RESTS_ON_WHAT_IT_NAMES', path: ['ground'], basis: grounds, says: { zh: '列入情形须有依据：事故情形指明该企业事故（重大以上或两起较大），其他情形指明该企业案件。', en: 'The ground rests on what is named: an accident of the enterprise, grave enough, or two larger ones in twelve months; or a case against it.' },
      holds: ({ input, facts }) => [...facts.cases, ...facts.accident].every(({ enterpriseId }) => enterpriseId === input.enterpriseId) && (input.ground === 'LARGER_ACCIDENTS' ? withinTwelveMonths(facts.larger) : ofAccident.includes(input.ground) ? facts.accident.length === 1 && (input.ground !== 'GRAVE_ACCIDENT' || ['MAJOR', 'GRAVEST'].includes(facts.accident[0]!.grade)) : ofCase.includes(input.ground) && facts.cases.length === 1) },
    { code: 'DISHONESTY_STATES_ITS_FACTS', path: ['facts'], basis: procedure, says: { zh: '须写明事实；个人须有姓名和职务。', en: 'The facts are said; a person by name and position.' }, holds: ({ input }) => given(input.facts) && (input.subjectKind === 'PERSON' ? given(input.personName) && given(input.position) : input.personName == null) },
    { code: 'DISHONESTY_IS_NOT_LISTED_TWICE', path: ['ground'], basis: procedure, says: { zh: '该对象同一情形已告知或者列入。', en: 'It is not told or listed on that ground already.' }, holds: ({ input, facts }) => !facts.standing.some((each) => each.ground === input.ground && each.subjectKind === input.subjectKind && input.subjectKind === 'UNIT') },
  ],
  decide: ({ input, facts, at }) => ({
    regionCode: facts.enterprise[0]!.regionCode, sector: facts.enterprise[0]!.sector, enterpriseId: input.enterpriseId, caseId: input.caseId ?? null, accidentId: input.accidentId ?? null, ground: input.ground, facts: input.facts.trim(), subjectKind: input.subjectKind, unitName: facts.enterprise[0]!.name, position: input.position?.trim() ?? null, toldAt: at, ...(input.subjectKind === 'PERSON' && { personName: input.personName!.trim() }),
  }) as never,
});

/** Lists it, or lets it be. 决定列入 */
export const listDishonesty = act<DishonestyListing, ListDishonestyInput>({
  name: 'listDishonesty', numbers: { number: '失信' },
  standing: [{ code: 'DISHONESTY_LEAVES_TIME_TO_ANSWER', basis: procedure, says: { zh: '告知后陈述申辩期限未满。', en: 'Its days to answer have passed.' }, holds: ({ entry, at, law }) => at > law.due('defence.days', civilDateOf(entry.toldAt), entry.regionCode).dueAt, facts: ({ entry }) => [factValue('toldAt', entry.toldAt)] }],
  musts: [
    { code: 'DISHONESTY_DECISION_SAYS_WHY', path: ['opinion'], basis: procedure, says: { zh: '须写明复核意见。', en: 'What became of what it said is said.' }, holds: ({ input }) => given(input.opinion) },
    { code: 'DISHONESTY_IS_TOLD_TO_OTHERS', path: ['jointPunishment'], basis: LING11('联合惩戒'), says: { zh: '列入须写明联合惩戒通知。', en: 'Which offices are told, and what they do, is said.' }, holds: ({ input }) => !input.listed || given(input.jointPunishment) },
  ],
  decide: ({ entry, input, at, law }) => {
    if (!input.listed) return { status: 'DROPPED' as never, removeReason: input.opinion.trim() };
    const day = civilDateOf(at);
    return { status: 'LISTED' as never, listedOn: day, until: addMonths(day, 12 * law.number('blacklist.years', day, entry.regionCode)), removableFrom: addMonths(day, law.number('blacklist.early.removal.months', day, entry.regionCode)), jointPunishment: input.jointPunishment!.trim() };
  },
});

/** Takes it off the list: its time is over, or after twelve months the conditions are met. 移出 */
export const removeDishonesty = act<DishonestyListing, RemoveDishonestyInput>({
  name: 'removeDishonesty',
  standing: [{ code: 'DISHONESTY_IS_REMOVED_AFTER_ITS_LEAST_TIME', basis: removing, says: { zh: '未满十二个月，不得提前移出。', en: 'Twelve months have passed.' }, holds: ({ entry, at }) => entry.removableFrom === null || civilDateOf(at) >= entry.removableFrom, facts: ({ entry }) => [factValue('removableFrom', entry.removableFrom)] }],
  musts: [{ code: 'DISHONESTY_IS_REMOVED_WHEN_CONDITIONS_ARE_MET', path: ['penaltiesDone'], basis: removing, says: { zh: '提前移出须义务履行完毕并写明理由。', en: 'Before its time everything imposed is done; and why is said.' }, holds: ({ entry, input, at }) => given(input.reason) && (input.penaltiesDone || (entry.until !== null && civilDateOf(at) >= entry.until)) }],
  decide: ({ input, at }) => ({ removedOn: civilDateOf(at), removeReason: input.reason.trim() }),
});
