import { act, ask, factValue, given, type Judging } from '../../kernel/act.js';
import { civilDateOf, type CivilDate } from '../../kernel/civil-date.js';
import { fenOf, yuanOf } from '../../kernel/fen.js';
import type { Instant } from '../../kernel/instant.js';
import { periodOf } from '../../kernel/period.js';
import { levelOf } from '../../kernel/region-code.js';
import { JZTL } from '../../kernel/statutes.js';
import { eventById, type EventFacts } from '../disaster/disaster.facts.js';
import { unitOf } from './programme.amounts.js';
import type { CloseProgrammeInput, OpenProgrammeInput } from './programme.inputs.js';
import type { ReliefProgramme } from './programme.js';

/** The least that a kind gives, and the longest it is given, as parameters of the place (Appendix of the city's guidance). */
const least: Readonly<Record<string, string>> = { EMERGENCY: 'relief.emergency.day', TRANSITION: 'relief.transition.day', DROUGHT: 'relief.drought.day', CONDOLENCE: 'relief.condolence', REBUILD: 'relief.rebuild.room', WINTER_SPRING: 'relief.winterspring.min' };
const longest: Readonly<Record<string, string>> = { EMERGENCY: 'relief.emergency.days.max', TRANSITION: 'relief.transition.days.max', DROUGHT: 'relief.drought.days.max' };
type C = Pick<Judging<ReliefProgramme, OpenProgrammeInput, { event: EventFacts[] }>, 'input' | 'law'>;
const leastOf = ({ input, law }: C): bigint | null => (least[input.kind] ? fenOf(law.parameter(least[input.kind]!, input.startsOn, input.region).value) : null);
const longestOf = ({ input, law }: C): number | null => (longest[input.kind] ? law.number(longest[input.kind]!, input.startsOn, input.region) : null);
/** A season runs over two years, as 2026-2027. */
const seasonOf = (season: string | null | undefined): boolean => { const years = /^(\d{4})-(\d{4})$/.exec(season ?? ''); return years !== null && Number(years[2]) === Number(years[1]) + 1 && periodOf(years[1]!) !== null; };
const planDueOn = ({ input, law }: C): CivilDate | null => (input.kind === 'WINTER_SPRING' && seasonOf(input.season) ? (`${input.season!.slice(0, 4)}-${law.parameter('winterspring.plan.deadline', input.startsOn, input.region).value}` as CivilDate) : null);

/** Opens relief of one kind for one occasion, with the standards it goes by. 设立救助项目 */
export const openProgramme = act<ReliefProgramme, OpenProgrammeInput, { event: EventFacts[] }>({
  name: 'openProgramme', begins: true, numbers: { number: '救助' },
  facts: { event: ask(eventById, ({ input }) => [input.eventId]) },
  standing: [],
  musts: [
    { code: 'PROGRAMME_IS_A_COUNTYS', path: ['region'], basis: JZTL('第十九条'), says: { zh: '救助项目由县设立。', en: 'A programme is a county\'s.' }, holds: ({ input }) => levelOf(input.region) === 'COUNTY' },
    { code: 'PROGRAMME_HAS_ONE_OCCASION', path: ['eventId'], basis: JZTL('第十九条'), says: { zh: '冬春救助须写明跨年度（如2026-2027）；其他救助须写明灾害过程；两者不并填。', en: 'Winter and spring relief names its season (2026-2027), any other the disaster; never both.' }, holds: ({ input, facts }) => (input.kind === 'WINTER_SPRING' ? seasonOf(input.season) && input.eventId == null : input.season == null && facts.event.length === 1) },
    { code: 'PROGRAMME_IS_NAMED', path: ['name'], basis: JZTL('第十九条'), says: { zh: '须写明名称和依据文件。', en: 'It has a name, and rests on a paper.' }, holds: ({ input }) => given(input.name) && given(input.document) },
    { code: 'PROGRAMME_STARTS_WITH_ITS_OCCASION', path: ['startsOn'], basis: JZTL('第二十一条'), says: { zh: '起算日不得早于灾害发生之日；冬春救助须在当年十月至次年五月。', en: 'The need counts from the disaster on, and in winter and spring from October to May.' },
      holds: ({ input, facts }) => (input.kind === 'WINTER_SPRING' ? seasonOf(input.season) && input.startsOn >= `${input.season!.slice(0, 4)}-10-01` && input.startsOn <= `${input.season!.slice(5)}-05-31` : facts.event.every(({ startedAt }) => input.startsOn >= civilDateOf(startedAt as Instant))), facts: ({ input }) => [factValue('startsOn', input.startsOn)] },
    { code: 'PROGRAMME_SEASON_HAS_AN_APPROVED_PLAN', path: ['planApprovedOn'], basis: JZTL('第二十一条'), says: { zh: '冬春救助须有县人民政府批准的救助方案；其他救助不填。', en: 'The county government has approved the season\'s plan; other programmes have none.' }, holds: ({ input, at }) => (input.kind === 'WINTER_SPRING' ? input.planApprovedOn != null && input.planApprovedOn <= civilDateOf(at) : input.planApprovedOn == null) },
    { code: 'PROGRAMME_HAS_STANDARDS', path: ['standards'], basis: JZTL('第十九条'), says: { zh: '须有本县范围的救助标准，计量单位与救助类别相符，起止日期有序，金额大于零，不重叠。', en: 'Standards hold within the county, in the unit of the kind, for spans in order, with amounts above nought, each place once at a time.' },
      holds: ({ input }) => input.standards.length > 0 && input.standards.every(({ region, unit, amount, cap, validFrom, validUntil }, i) => region.startsWith(input.region.slice(0, 6)) && unit === unitOf[input.kind] && BigInt(amount) > 0n && (cap == null || BigInt(cap) >= BigInt(amount)) && (validUntil == null || validUntil >= validFrom)
        && input.standards.every((other, n) => n <= i || other.region !== region || (other.validUntil != null && other.validUntil < validFrom) || (validUntil != null && validUntil < other.validFrom))) },
    { code: 'STANDARD_IS_NOT_BELOW_THE_CITYS', path: ['standards'], basis: JZTL('第十九条'), says: { zh: '标准不得低于上级规定。', en: 'No standard is below the one laid down above.' }, holds: (c) => { const floor = leastOf(c); return floor === null || c.input.standards.every(({ amount }) => BigInt(amount) >= floor); },
      facts: (c) => { const floor = leastOf(c); return [factValue('least', floor === null ? null : yuanOf(floor), '元')]; } },
    { code: 'STANDARD_DAYS_ARE_WITHIN_THE_LIMIT', path: ['standards'], basis: JZTL('第十九条'), says: { zh: '按日计发的须写明天数且不超过规定；其他不填。', en: 'Relief by the day states how many days, within the limit; other relief states none.' }, holds: (c) => { const most = longestOf(c); return c.input.standards.every(({ daysMax }) => (most === null ? daysMax == null : daysMax != null && daysMax >= 1 && daysMax <= most)); },
      facts: (c) => [factValue('most', longestOf(c), '日')] },
  ],
  decide: (c) => ({ regionCode: c.input.region, kind: c.input.kind, name: c.input.name.trim(), document: c.input.document.trim(), eventId: c.input.eventId ?? null, occasion: c.input.season ?? c.facts.event[0]!.number, startsOn: c.input.startsOn, planApprovedOn: c.input.planApprovedOn ?? null, planDueOn: planDueOn(c) }) as never,
  parts: ({ input }, { id }) => input.standards.map(({ region, amount, unit, cap, daysMax, validFrom, validUntil, document }) => ({ entryType: 'ReliefStandard', set: { regionCode: input.region, programmeId: id, place: region.replace(/(000)?(000)?$/, ''), amount, unit, cap: cap ?? null, daysMax: daysMax ?? null, validFrom, validUntil: validUntil ?? null, document: document.trim() } })),
});

/** No more claims are taken; those there go on. 停止受理 */
export const closeProgramme = act<ReliefProgramme, CloseProgrammeInput>({
  name: 'closeProgramme',
  standing: [],
  musts: [{ code: 'PROGRAMME_CLOSED_FOR_A_REASON', path: ['reason'], basis: JZTL('第二十六条'), says: { zh: '须写明理由。', en: 'The reason is stated.' }, holds: ({ input }) => given(input.reason) }],
  decide: ({ at }) => ({ closedOn: civilDateOf(at) }),
});
