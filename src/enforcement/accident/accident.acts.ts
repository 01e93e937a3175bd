import { act, ask, factValue, hasText, created, type Judging, type Must, type OfInput } from '../../kernel/act.js';
import { addDays, civilDateOf, type CivilDate } from '../../kernel/civil-date.js';
import { fenOf } from '../../kernel/fen.js';
import { afterMillis, type Instant } from '../../kernel/instant.js';
import type { Law } from '../../kernel/law.js';
import { townshipOf } from '../../kernel/region-code.js';
import { R493 } from '../../kernel/statutes.js';
import { enterpriseById, type EnterpriseFacts } from '../../enterprise/enterprise/enterprise.facts.js';
import { regionByCode, type RegionFacts } from '../../region/region.facts.js';
import {
  gradeOf,
  isAtLeast,
  isNearMiss,
  higherOf,
  jurisdictionOf,
  reachesCriminalJustice,
  reportedTo,
  type Casualties,
  type Jurisdiction,
} from './accident.grade.js';
import { investigationDue, passedTo, regradeKey } from './accident.musts.js';
import type { ReportAccidentInput, SupplementAccidentInput } from './accident.inputs.js';
import type { Accident, AccidentReport } from './accident.js';

const hour = 3_600_000;
const reporting = R493('第十二条');
const supplementing = R493('第十三条');
type Counts = Casualties & { minorInjuries: number };
const counted = (c: Counts): boolean =>
  [c.deaths, c.missing, c.seriousInjuries, c.minorInjuries, c.trapped, c.evacuated].every(
    (n) => Number.isInteger(n) && n >= 0 && n <= 100_000,
  ) && BigInt(c.directLoss) >= 0n;
const countsAreCounts: Must<OfInput<Counts>> = {
  code: 'ACCIDENT_COUNTS_ARE_COUNTS',
  path: ['deaths'],
  basis: reporting,
  says: {
    zh: '死亡、失踪、重伤、轻伤、被困、疏散人数均须为零至十万的整数，直接经济损失不得为负。',
    en: 'The numbers of dead, missing, seriously and slightly injured, trapped and evacuated people must each be a whole number from 0 to 100,000, and the direct loss may not be negative.',
  },
  holds: ({ input }) => counted(input),
};
const reportedUpInOrder: Must<
  OfInput<{ readonly reportedUpAt?: Instant | null; readonly unitReportedAt?: Instant }> & {
    readonly entry: { readonly unitReportedAt?: Instant };
    readonly at: Instant;
  }
> = {
  code: 'ACCIDENT_IS_REPORTED_UP_AFTER_IT_IS_KNOWN',
  path: ['reportedUpAt'],
  basis: R493('第十一条'),
  says: {
    zh: '向上级报告时间不得早于单位报告时间，不得晚于办理时间。',
    en: 'The time of reporting upward may not be earlier than the report of the unit to the county, nor later than this act.',
  },
  holds: ({ entry, input, at }) =>
    input.reportedUpAt == null ||
    (input.reportedUpAt >= (entry.unitReportedAt ?? input.unitReportedAt!) && input.reportedUpAt <= at),
};

/** What the figures tell: the grade and all that hangs on it. */
function gradeAndClock(c: Casualties, law: Law, at: Instant, region: string, raisedTo: Jurisdiction | null = null) {
  const day = civilDateOf(at);
  const grade = gradeOf(c);
  const tiers = law.parameter('government.tiers', day, region).value;
  const [deaths, injuries] = law.parameter('criminal.trigger.persons', day, region).value.split(' ').map(Number);
  return {
    grade,
    nearMiss: isNearMiss(c),
    jurisdiction: higherOf(jurisdictionOf(grade, tiers), raisedTo),
    reportTo: reportedTo(grade, tiers),
    criminalReview: reachesCriminalJustice(c, {
      deaths: deaths!,
      injuries: injuries!,
      loss: fenOf(law.parameter('criminal.trigger.loss', day, region).value)!,
    }),
  };
}
/**
 * When the county must have reported upward: two hours for each level, and for what is larger the city's hour
 * (重庆市突发事件应对条例 第二十八条).
 */
const reportUpDue = (grade: string, unitReportedAt: Instant, law: Law, region: string): Instant => {
  const day = civilDateOf(unitReportedAt);
  return afterMillis(
    unitReportedAt,
    hour *
      Math.min(
        law.number('accident.report.level.hours', day, region),
        isAtLeast(grade, 'LARGER') ? law.number('accident.report.county.to.city.hours', day, region) : Infinity,
      ),
  );
};
const casualtiesIn = ({
  deaths,
  missing,
  seriousInjuries,
  minorInjuries,
  trapped,
  evacuated,
  directLoss,
  polluted,
}: Counts) => ({
  deaths,
  missing,
  seriousInjuries,
  minorInjuries,
  trapped,
  evacuated,
  directLoss,
  polluted,
});
const report = (
  id: string,
  of: {
    readonly accidentId: string;
    readonly regionCode: string;
    readonly sector: AccidentReport['sector'];
    readonly enterpriseId: string | null;
  },
  organisationId: string,
  at: Instant,
  content: string,
  c: Counts,
  dead: { readonly countedDeaths: number; readonly furtherDeathsOn: CivilDate[] | null },
) =>
  created<AccidentReport>('AccidentReport', {
    id,
    ...of,
    organisationId,
    reportedAt: at,
    content,
    deaths: c.deaths,
    missing: c.missing,
    seriousInjuries: c.seriousInjuries,
    minorInjuries: c.minorInjuries,
    directLoss: c.directLoss,
    ...dead,
  });

/** Reports an accident. 事故报告 */
export const reportAccident = act<
  Accident,
  ReportAccidentInput,
  { region: RegionFacts[]; enterprise: EnterpriseFacts[] }
>({
  name: 'reportAccident',
  begins: true,
  numbers: { number: '事' },
  facts: {
    region: ask(regionByCode, ({ input }) => [input.region]),
    enterprise: ask(enterpriseById, ({ input }) => [input.enterpriseId]),
  },
  musts: [
    {
      code: 'ACCIDENT_PLACE_IS_A_TOWNSHIP_OR_VILLAGE',
      path: ['region'],
      basis: reporting,
      says: {
        zh: '事故发生地须为现行的乡镇（街道）或者村（社区）。',
        en: 'The region of the accident must be an existing township or village.',
      },
      holds: ({ facts }) =>
        facts.region.some(
          ({ level, validUntil }) => validUntil === null && (level === 'TOWNSHIP' || level === 'VILLAGE'),
        ),
    },
    {
      code: 'ACCIDENT_UNIT_LIES_THERE',
      path: ['enterpriseId'],
      basis: reporting,
      says: {
        zh: '填写事故单位的，该单位须在册，且与事故发生地在同一县。',
        en: 'The enterprise, where one is named, must be in the ledger and in the same county as the accident.',
      },
      holds: ({ input, facts }) =>
        input.enterpriseId == null ||
        facts.enterprise.some(({ townshipCode }) => townshipCode.slice(0, 6) === townshipOf(input.region).slice(0, 6)),
    },
    {
      code: 'ACCIDENT_TIMES_ARE_IN_ORDER',
      path: ['unitReportedAt'],
      basis: R493('第九条'),
      says: {
        zh: '事故发生时间不得晚于单位报告时间，单位报告时间不得晚于办理时间。',
        en: 'The accident may not have happened after the unit reported it, and the unit may not have reported it after the time of this act.',
      },
      holds: ({ input, at }) => input.happenedAt <= input.unitReportedAt && input.unitReportedAt <= at,
    },
    {
      code: 'ACCIDENT_IS_DESCRIBED',
      path: ['summary'],
      basis: reporting,
      says: { zh: '须写明事故地点和简要经过。', en: 'The location and the summary of what happened must be stated.' },
      holds: ({ input }) => hasText(input.summary) && hasText(input.location),
    },
    countsAreCounts,
    reportedUpInOrder,
  ],
  decide: (ctx) => {
    const { input, law, at, actor } = ctx;
    const { region, happenedAt, unitReportedAt } = input;
    const day = civilDateOf(happenedAt);
    const what = gradeAndClock(input, law, at, region);
    return {
      regionCode: region,
      enterpriseId: input.enterpriseId ?? null,
      sector: input.sector,
      kind: input.kind,
      kindStandard: law.parameter('accident.kind.standard', day, region).value,
      production: input.production,
      happenedAt,
      location: input.location.trim(),
      summary: input.summary.trim(),
      ...casualtiesIn(input),
      countedDeaths: input.deaths,
      ...what,
      unitReportedAt,
      unitReportDue: afterMillis(happenedAt, law.number('accident.report.unit.hours', day, region) * hour),
      reportedUpAt: input.reportedUpAt ?? null,
      reportUpDue: reportUpDue(what.grade, unitReportedAt, law, region),
      regradeUntil: addDays(day, law.number(regradeKey(input.kind), day, region)),
      investigationDue: investigationDue(what.jurisdiction, law, civilDateOf(at), region),
      reports: 1,
      reporterId: actor.operatorId,
      organisationId: actor.organisationId,
    };
  },
  creates: (ctx, { id, regionCode }) => [
    report(
      ctx.keyAt(0),
      { accidentId: id, regionCode, sector: ctx.input.sector, enterpriseId: ctx.input.enterpriseId ?? null },
      ctx.actor.organisationId,
      ctx.at,
      ctx.input.summary.trim(),
      ctx.input,
      { countedDeaths: ctx.input.deaths, furtherDeathsOn: null },
    ),
  ],
});

type Supplement = Pick<Judging<Accident, SupplementAccidentInput>, 'entry' | 'input' | 'today'>;
const isOver = ({ entry, today }: Pick<Supplement, 'entry' | 'today'>): boolean => today > entry.regradeUntil;
const countedBefore = ({ countedDeaths, deaths }: Accident): number => countedDeaths ?? deaths;
/**
 * How many dead count: until the thirtieth day, for traffic and fire the seventh, all; after it those of before and
 * whoever is found to have died by then (第十三条).
 */
const countedOf = ({ entry, input, today }: Supplement): number =>
  isOver({ entry, today })
    ? Math.min(
        input.deaths,
        countedBefore(entry) + (input.diedOn ?? []).filter((day) => day <= entry.regradeUntil).length,
      )
    : input.deaths;
/** A death in time that is told late still raises the grade; nothing else does, and nothing lowers it then. */
function diedInTime(entry: Accident, countedDeaths: number, law: Law, at: Instant) {
  if (countedDeaths <= countedBefore(entry)) return null;
  const told = { ...nobodyElse, deaths: countedDeaths };
  const what = gradeAndClock(told, law, at, entry.regionCode, entry.raisedTo);
  return isAtLeast(entry.grade, what.grade) ? null : { ...what, nearMiss: entry.nearMiss };
}
const nobodyElse = { missing: 0, seriousInjuries: 0, trapped: 0, evacuated: 0, directLoss: '0', polluted: false };

/** Reports what has changed. 续报、补报 (第十三条) */
export const supplementAccident = act<Accident, SupplementAccidentInput>({
  name: 'supplementAccident',
  musts: [
    countsAreCounts,
    reportedUpInOrder,
    {
      code: 'ACCIDENT_CHANGE_IS_DESCRIBED',
      path: ['content'],
      basis: supplementing,
      says: { zh: '须写明续报（补报）内容。', en: 'What has changed since the last report must be stated.' },
      holds: ({ input }) => hasText(input.content),
    },
    {
      code: 'ACCIDENT_DEATHS_SAY_THEIR_DAYS',
      path: ['diedOn'],
      basis: supplementing,
      says: {
        zh: '伤亡补报截止日后新增死亡人数的，须逐人填写死亡日期；填写死亡日期的，须与新增人数相同，且不得早于事故发生之日、不得晚于办理之日。',
        en: 'Where more are dead after the days for regrading are over, the day on which each of them died must be stated; days that are stated must be as many as the new dead, and may not be before that of the accident nor later than this act.',
      },
      holds: ({ entry, input, today }) => {
        const more = Math.max(0, input.deaths - entry.deaths);
        const days = input.diedOn ?? [];
        const told = days.length === more || (days.length === 0 && today <= entry.regradeUntil);
        return told && days.every((day) => day >= civilDateOf(entry.happenedAt) && day <= today);
      },
      facts: ({ entry }) => [factValue('regradeUntil', entry.regradeUntil), factValue('deaths', entry.deaths, '人')],
    },
    {
      code: 'ACCIDENT_IS_REPORTED_UP_ONCE',
      path: ['reportedUpAt'],
      basis: R493('第十一条'),
      says: { zh: '向上级报告时间只能登记一次。', en: 'The time of reporting upward can be entered only once.' },
      holds: ({ entry, input }) => input.reportedUpAt == null || entry.reportedUpAt === null,
    },
  ],
  decide: ({ entry, input, law, at, today }) => {
    // Any other change of casualties after the thirtieth day, for traffic and fire the seventh, is kept and no longer
    // changes the grade.
    const regrades = !isOver({ entry, today });
    const countedDeaths = countedOf({ entry, input, today });
    const what = regrades
      ? gradeAndClock(input, law, at, entry.regionCode, entry.raisedTo)
      : diedInTime(entry, countedDeaths, law, at);
    const reportedUpAt = entry.reportedUpAt ?? input.reportedUpAt ?? null;
    return {
      ...casualtiesIn(input),
      countedDeaths,
      ...what,
      ...(what && passedTo(entry, what.jurisdiction, law, at)),
      reports: entry.reports + 1,
      reportedUpAt,
      ...(what &&
        entry.reportedUpAt === null && {
          reportUpDue: reportUpDue(what.grade, entry.unitReportedAt, law, entry.regionCode),
        }),
    };
  },
  creates: (ctx, { id, regionCode }) => [
    report(
      ctx.keyAt(0),
      { accidentId: id, regionCode, sector: ctx.entry.sector, enterpriseId: ctx.entry.enterpriseId },
      ctx.actor.organisationId,
      ctx.at,
      ctx.input.content.trim(),
      ctx.input,
      { countedDeaths: countedOf(ctx), furtherDeathsOn: ctx.input.diedOn ?? null },
    ),
  ],
});

export { contestAccidentDismissal, dismissAccident, reviewAccidentDismissal } from './accident.acts.judging.js';
export { raiseAccident, returnAccident } from './accident.acts.raising.js';
export { leaveScene, recordArrival, takeCommand } from './accident.acts.scene.js';
