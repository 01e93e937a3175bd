import { act, ask, factValue, hasText, type Judging, type Fact, created } from '../../kernel/act.js';
import { addDays, civilDateOf, type CivilDate } from '../../kernel/civil-date.js';
import { fenOf, yuanOf } from '../../kernel/fen.js';
import type { Instant } from '../../kernel/instant.js';
import { lunarDayOf } from '../../kernel/lunar.js';
import { periodOf } from '../../kernel/period.js';
import { levelOf } from '../../kernel/region-code.js';
import { JZTL } from '../../kernel/statutes.js';
import { eventById, type EventFacts } from '../disaster/disaster.facts.js';
import { unitOf } from './programme.amounts.js';
import type { CloseProgrammeInput, OpenProgrammeInput } from './programme.inputs.js';
import type { ReliefProgramme, ReliefStandard } from './programme.js';

/**
 * The least that a kind gives, and the longest it is given, as parameters of the place (Appendix of the city's
 * guidance).
 */
const least: Readonly<Record<string, string>> = {
  EMERGENCY: 'relief.emergency.day',
  TRANSITION: 'relief.transition.day',
  DROUGHT: 'relief.drought.day',
  CONDOLENCE: 'relief.condolence',
  REBUILD: 'relief.rebuild.room',
  WINTER_SPRING: 'relief.winterspring.min',
};
const longest: Readonly<Record<string, string>> = {
  EMERGENCY: 'relief.emergency.days.max',
  TRANSITION: 'relief.transition.days.max',
  DROUGHT: 'relief.drought.days.max',
};
type Opening = Judging<ReliefProgramme, OpenProgrammeInput, { event: EventFacts[] }>;
type C = Pick<Opening, 'input' | 'law'>;
const leastOf = ({ input, law }: C): bigint | null =>
  least[input.kind] ? fenOf(law.parameter(least[input.kind]!, input.startsOn, input.region).value) : null;
const longestOf = ({ input, law }: C): number | null =>
  longest[input.kind] ? law.number(longest[input.kind]!, input.startsOn, input.region) : null;
/** A season runs over two years, as 2026-2027. */
const seasonOf = (season: string | null | undefined): boolean => {
  const years = /^(\d{4})-(\d{4})$/.exec(season ?? '');
  return years !== null && Number(years[2]) === Number(years[1]) + 1 && periodOf(years[1]!) !== null;
};
const planDueOn = ({ input, law }: C): CivilDate | null =>
  input.kind === 'WINTER_SPRING' && seasonOf(input.season)
    ? (`${input.season!.slice(0, 4)}-${law.parameter('winterspring.plan.deadline', input.startsOn, input.region).value}` as CivilDate)
    : null;
/** What a season gives is with the households by the day before the festival. */
const payDueOn = ({ input, law }: C): CivilDate | null => {
  if (input.kind !== 'WINTER_SPRING' || !seasonOf(input.season)) return null;
  const [month, day] = law.parameter('relief.winterspring.pay.lunar', input.startsOn, input.region).value.split('-');
  return addDays(lunarDayOf(Number(input.season!.slice(5)), Number(month), Number(day)), -1);
};
const planIsLate = (ctx: C): boolean => {
  const dueOn = planDueOn(ctx);
  return dueOn !== null && ctx.input.planApprovedOn != null && ctx.input.planApprovedOn > dueOn;
};

const standardsAreWhole = ({ input }: Opening): boolean =>
  input.standards.length > 0 &&
  input.standards.every(
    ({ region, unit, amount, cap, validFrom, validUntil }, i) =>
      region.startsWith(input.region.slice(0, 6)) &&
      unit === unitOf[input.kind] &&
      BigInt(amount) > 0n &&
      (cap == null || BigInt(cap) >= BigInt(amount)) &&
      (validUntil == null || validUntil >= validFrom) &&
      input.standards.every(
        (other, n) =>
          n <= i ||
          other.region !== region ||
          (other.validUntil != null && other.validUntil < validFrom) ||
          (validUntil != null && validUntil < other.validFrom),
      ),
  );
const standardsReachTheFloor = (ctx: Opening): boolean => {
  const floor = leastOf(ctx);
  return floor === null || ctx.input.standards.every(({ amount }) => BigInt(amount) >= floor);
};
const floorOf = (ctx: Opening): Fact[] => {
  const floor = leastOf(ctx);
  return [factValue('least', floor === null ? null : yuanOf(floor), '元')];
};
const daysAreWithinTheLimit = (ctx: Opening): boolean => {
  const most = longestOf(ctx);
  return ctx.input.standards.every(({ daysMax }) =>
    most === null ? daysMax == null : daysMax != null && daysMax >= 1 && daysMax <= most,
  );
};

/** Opens relief of one kind for one occasion, with the standards it goes by. 设立救助项目 */
export const openProgramme = act<ReliefProgramme, OpenProgrammeInput, { event: EventFacts[] }>({
  name: 'openProgramme',
  begins: true,
  numbers: { number: '救助' },
  facts: { event: ask(eventById, ({ input }) => [input.eventId]) },
  musts: [
    {
      code: 'PROGRAMME_IS_A_COUNTYS',
      path: ['region'],
      basis: JZTL('第十九条'),
      says: { zh: '救助项目所属区划须为县。', en: 'The region that a programme belongs to must be a county.' },
      holds: ({ input }) => levelOf(input.region) === 'COUNTY',
    },
    {
      code: 'PROGRAMME_HAS_ONE_OCCASION',
      path: ['eventId'],
      basis: JZTL('第十九条'),
      says: {
        zh: '冬春救助须写明跨年度（如2026-2027），其他救助须写明灾害过程，两者不得并填。',
        en: 'Winter and spring relief must name its season (such as 2026-2027), any other relief its disaster, and none may name both.',
      },
      holds: ({ input, facts }) =>
        input.kind === 'WINTER_SPRING'
          ? seasonOf(input.season) && input.eventId == null
          : input.season == null && facts.event.length === 1,
    },
    {
      code: 'PROGRAMME_IS_NAMED',
      path: ['name'],
      basis: JZTL('第十九条'),
      says: {
        zh: '须写明救助项目的名称和依据文件。',
        en: 'The name of the programme and the document it is based on must be stated.',
      },
      holds: ({ input }) => hasText(input.name) && hasText(input.document),
    },
    {
      code: 'PROGRAMME_STARTS_WITH_ITS_OCCASION',
      path: ['startsOn'],
      basis: JZTL('第二十一条'),
      says: {
        zh: '起算日不得早于灾害开始之日；冬春救助的起算日须在当年十月一日至次年五月三十一日。',
        en: 'The day from which the need counts must not be before the disaster began; for winter and spring relief it must be from 1 October to 31 May of the season.',
      },
      holds: ({ input, facts }) =>
        input.kind === 'WINTER_SPRING'
          ? seasonOf(input.season) &&
            input.startsOn >= `${input.season!.slice(0, 4)}-10-01` &&
            input.startsOn <= `${input.season!.slice(5)}-05-31`
          : facts.event.every(({ startedAt }) => input.startsOn >= civilDateOf(startedAt as Instant)),
      facts: ({ input }) => [factValue('startsOn', input.startsOn)],
    },
    {
      code: 'PROGRAMME_SEASON_HAS_AN_APPROVED_PLAN',
      path: ['planApprovedOn'],
      basis: JZTL('第二十一条'),
      says: {
        zh: '冬春救助须写明县人民政府批准救助方案的日期，且不得晚于办理之日；其他救助不得填写。',
        en: 'Winter and spring relief must state the day on which the county government approved its plan, not after the day of this act; other relief may not state one.',
      },
      holds: ({ input, today }) =>
        input.kind === 'WINTER_SPRING'
          ? input.planApprovedOn != null && input.planApprovedOn <= today
          : input.planApprovedOn == null,
    },
    {
      code: 'PROGRAMME_LATE_PLAN_STATES_WHY',
      path: ['planLateReason'],
      basis: JZTL('第二十一条'),
      says: {
        zh: '救助方案在规定期限之后批准的，须写明逾期原因；按期批准的以及其他救助，不得填写。',
        en: 'Where the plan of the season was approved after its deadline, the reason must be stated; where it was in time, and for other relief, none may be given.',
      },
      holds: (ctx) => planIsLate(ctx) === hasText(ctx.input.planLateReason),
      facts: (ctx) => [factValue('dueOn', planDueOn(ctx)), factValue('planApprovedOn', ctx.input.planApprovedOn)],
    },
    {
      code: 'PROGRAMME_HAS_STANDARDS',
      path: ['standards'],
      basis: JZTL('第十九条'),
      says: {
        zh: '须有一项以上救助标准，适用区域须在本县，计量单位须与救助类别相符，金额须大于零，填写的每户上限不得低于标准金额，填写的失效日期不得早于生效日期，同一区域的期间不得重叠。',
        en: 'There must be one or more standards, each within the county, in the unit of the kind of relief, with an amount above zero, any cap not below it and any last day not before its first; the spans of one region may not overlap.',
      },
      holds: standardsAreWhole,
    },
    {
      code: 'STANDARD_IS_NOT_BELOW_THE_CITYS',
      path: ['standards'],
      basis: JZTL('第十九条'),
      says: {
        zh: '救助标准不得低于上级规定的最低标准。',
        en: 'A standard must not be below the minimum laid down by the level above.',
      },
      holds: standardsReachTheFloor,
      facts: floorOf,
    },
    {
      code: 'STANDARD_DAYS_ARE_WITHIN_THE_LIMIT',
      path: ['standards'],
      basis: JZTL('第十九条'),
      says: {
        zh: '限定天数的救助类别，每项救助标准须写明最长天数，至少为一天，且不得超过规定天数；其他类别不得填写。',
        en: 'For kinds of relief that are limited in days, every standard must state its largest number of days, from one up to the limit; for other kinds it may not state one.',
      },
      holds: daysAreWithinTheLimit,
      facts: (ctx) => [factValue('most', longestOf(ctx), '日')],
    },
  ],
  decide: (ctx) => ({
    regionCode: ctx.input.region,
    kind: ctx.input.kind,
    name: ctx.input.name.trim(),
    document: ctx.input.document.trim(),
    eventId: ctx.input.eventId ?? null,
    occasion: ctx.input.season ?? ctx.facts.event[0]!.number,
    startsOn: ctx.input.startsOn,
    planApprovedOn: ctx.input.planApprovedOn ?? null,
    planDueOn: planDueOn(ctx),
    planLateReason: ctx.input.planLateReason?.trim() ?? null,
    payDueOn: payDueOn(ctx),
  }),
  creates: ({ input }, { id }) =>
    input.standards.map(({ region, amount, unit, cap, daysMax, validFrom, validUntil, document }) =>
      created<ReliefStandard>('ReliefStandard', {
        regionCode: input.region,
        programmeId: id,
        place: region.replace(/(000)?(000)?$/, ''),
        amount,
        unit,
        cap: cap ?? null,
        daysMax: daysMax ?? null,
        validFrom,
        validUntil: validUntil ?? null,
        document: document.trim(),
      }),
    ),
});

/** No more claims are taken; those there go on. 停止受理 */
export const closeProgramme = act<ReliefProgramme, CloseProgrammeInput>({
  name: 'closeProgramme',
  musts: [
    {
      code: 'PROGRAMME_CLOSED_FOR_A_REASON',
      path: ['reason'],
      basis: JZTL('第二十六条'),
      says: { zh: '须写明停止受理的理由。', en: 'The reason for no longer taking claims must be stated.' },
      holds: ({ input }) => hasText(input.reason),
    },
  ],
  decide: ({ today }) => ({ closedOn: today }),
});
