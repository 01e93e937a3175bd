import { act, ask, factValue, hasText, type Judging } from '../../kernel/act.js';
import { civilDateOf } from '../../kernel/civil-date.js';
import { afterMillis, type Instant } from '../../kernel/instant.js';
import type { Law } from '../../kernel/law.js';
import { levelOf, countyOf, townshipOf, type RegionCode } from '../../kernel/region-code.js';
import { CQTF, JZTL, TFSJ } from '../../kernel/statutes.js';
import { townshipsOf, type TownshipFacts } from '../../responsibility/responsibility/responsibility.facts.js';
import { reportsOfEvent, type ReportFacts } from './disaster.facts.js';
import type {
  AdjustResponseInput,
  DeclareDisasterInput,
  EndDisasterInput,
  WidenDisasterInput,
} from './disaster.inputs.js';
import type { DisasterEvent } from './disaster.js';

const hour = 3_600_000;
/** Which warnings the county may issue itself; the others it only passes on. */
const ownWarnings = (law: Law, at: Instant, region: string): readonly string[] =>
  law.parameter('warning.county.colours', civilDateOf(at), region).value.split(' ');

/** Enters a disaster. 登记灾害过程 */
export const declareDisaster = act<DisasterEvent, DeclareDisasterInput, { places: TownshipFacts[] }>({
  name: 'declareDisaster',
  begins: true,
  numbers: { number: '灾' },
  facts: { places: ask(townshipsOf, ({ input }) => input.regions) },
  musts: [
    {
      code: 'DISASTER_IS_A_COUNTYS',
      path: ['region'],
      basis: JZTL('第十七条'),
      says: {
        zh: '灾害过程须登记在县，影响区域须至少含一个乡镇（街道），且均须属于本县。',
        en: 'A disaster must be entered for a county, and must strike one or more townships, all of that county.',
      },
      holds: ({ input, facts }) =>
        levelOf(input.region) === 'COUNTY' &&
        facts.places.some(({ townships }) => townships.length > 0) &&
        facts.places.every(({ townships }) =>
          townships.every((township) => township.startsWith(countyOf(input.region))),
        ),
    },
    {
      code: 'DISASTER_KIND_IS_A_CODE',
      path: ['kind'],
      basis: [{ title: 'GB/T 28921-2012', article: '灾害分类与代码' }],
      says: {
        zh: '灾种代码须为六位数字，前两位须为01至05。',
        en: 'The kind must be six digits that begin with 01 to 05.',
      },
      holds: ({ input }) => /^0[1-5]\d{4}$/.test(input.kind),
    },
    {
      code: 'DISASTER_IS_NAMED',
      path: ['name'],
      basis: JZTL('第十七条'),
      says: { zh: '须写明灾害过程名称。', en: 'The name of the disaster must be stated.' },
      holds: ({ input }) => hasText(input.name),
    },
    {
      code: 'DISASTER_HAS_BEGUN',
      path: ['startedAt'],
      basis: JZTL('第十七条'),
      says: {
        zh: '开始时间不得晚于登记时间。',
        en: 'The beginning of the disaster must not be later than the time of this act.',
      },
      holds: ({ input, at }) => input.startedAt <= at,
      facts: ({ input }) => [factValue('startedAt', input.startedAt)],
    },
    {
      code: 'DISASTER_WARNING_NAMES_ITS_ISSUER',
      path: ['warningIssuer'],
      basis: TFSJ('第六十四条'),
      says: {
        zh: '预警级别和预警发布主体须同时填写或者同时不填。',
        en: 'A warning colour must be given together with its issuer, and neither without the other.',
      },
      holds: ({ input }) => (input.warningColour == null) === (input.warningIssuer == null),
    },
    {
      code: 'DISASTER_WARNING_IS_WITHIN_THE_COUNTYS_POWER',
      path: ['warningColour'],
      basis: CQTF('第三十条'),
      says: {
        zh: '县级只能发布其权限内级别的预警；其他级别的，发布主体须为市级或者气象台站。',
        en: 'The county may only issue warnings of the colours within its power; any other colour must be issued by the city or the meteorological station.',
      },
      holds: ({ input, law, at }) =>
        input.warningIssuer !== 'COUNTY' ||
        input.warningColour == null ||
        ownWarnings(law, at, input.region).includes(input.warningColour),
      facts: ({ input, law, at }) => [
        factValue('colour', input.warningColour),
        factValue('countyMayIssue', ownWarnings(law, at, input.region).join(' ')),
      ],
    },
  ],
  decide: ({ input, facts, law }) => ({
    regionCode: input.region,
    kind: input.kind,
    name: input.name.trim(),
    townships: [...new Set(facts.places.flatMap(({ townships }) => townships))].sort(),
    startedAt: input.startedAt,
    firstReportDue: afterMillis(
      input.startedAt,
      law.number('disaster.first.report.hours', civilDateOf(input.startedAt), input.region) * hour,
    ),
    grade: input.grade ?? null,
    warningColour: input.warningColour ?? null,
    warningIssuer: input.warningIssuer ?? null,
  }),
});

type Widening = Judging<DisasterEvent, WidenDisasterInput, { places: TownshipFacts[] }>;
const added = ({ entry, facts }: Widening): string[] =>
  [...new Set(facts.places.flatMap(({ townships }) => townships))]
    .filter((township) => !entry.townships.includes(township))
    .sort();

/** It has reached further townships: each owes its reports from then on. 增补影响区域 */
export const widenDisaster = act<DisasterEvent, WidenDisasterInput, { places: TownshipFacts[] }>({
  name: 'widenDisaster',
  facts: { places: ask(townshipsOf, ({ input }) => input.regions) },
  musts: [
    {
      code: 'DISASTER_WIDENS_WITHIN_ITS_COUNTY',
      path: ['regions'],
      basis: JZTL('第十七条'),
      says: {
        zh: '增补的影响区域须至少含一个尚未列入的乡镇（街道），且均须属于本县。',
        en: 'At least one township that the disaster did not strike before must be added, and all of them must be of its county.',
      },
      holds: (ctx) =>
        added(ctx).length > 0 &&
        ctx.facts.places.every(({ townships }) =>
          townships.every((township) => township.startsWith(ctx.entry.countyCode)),
        ),
    },
    {
      code: 'DISASTER_STRIKES_LATER',
      path: ['struckAt'],
      basis: JZTL('第十七条'),
      says: {
        zh: '波及时间不得早于灾害开始时间，不得晚于办理时间。',
        en: 'The time at which the townships were struck must not be before the disaster began nor after the time of this act.',
      },
      holds: ({ entry, input, at }) => input.struckAt >= entry.startedAt && input.struckAt <= at,
    },
  ],
  decide: (ctx) => {
    const { entry, input, number } = ctx;
    const further = added(ctx);
    const due = afterMillis(input.struckAt, number('disaster.first.report.hours', civilDateOf(input.struckAt)) * hour);
    return {
      townships: [...entry.townships, ...further].sort(),
      struckLater: [...(entry.struckLater ?? []), ...further],
      struckLaterDues: [...(entry.struckLaterDues ?? []), ...further.map(() => due)],
    };
  },
});

/** Starts, raises, lowers or stops the response. 调整响应 */
export const adjustResponse = act<DisasterEvent, AdjustResponseInput>({
  name: 'adjustResponse',
  musts: [
    {
      code: 'RESPONSE_STATES_MEASURES_AND_DAYS',
      path: ['responseMeasures'],
      basis: TFSJ('第七十二条'),
      says: {
        zh: '启动、调整响应须写明级别、措施和大于零的预计持续天数；停止响应，级别、措施和天数均不得填写。',
        en: 'To start or change a response, its level, its measures and an expected number of days above zero must be stated; to stop it, none of the three may be given.',
      },
      holds: ({ input }) =>
        input.responseLevel == null
          ? input.responseDays == null && !hasText(input.responseMeasures)
          : hasText(input.responseMeasures) && input.responseDays != null && input.responseDays > 0,
    },
    {
      code: 'RESPONSE_CHANGES_FOR_A_REASON',
      path: ['reason'],
      basis: TFSJ('第七十二条'),
      says: {
        zh: '须写明启动、调整或者停止响应的理由。',
        en: 'The reason for starting, changing or stopping the response must be stated.',
      },
      holds: ({ input }) => hasText(input.reason),
    },
    {
      code: 'RESPONSE_STOPS_WHERE_ONE_RUNS',
      path: ['responseLevel'],
      basis: TFSJ('第八十六条'),
      says: {
        zh: '只有正在执行的响应方可停止；启动响应须写明级别。',
        en: 'Only a running response can be stopped; to start one, its level must be stated.',
      },
      holds: ({ entry, input }) => input.responseLevel != null || entry.responseLevel !== null,
    },
  ],
  decide: ({ entry, input, at }) => ({
    responseLevel: input.responseLevel ?? null,
    responseDays: input.responseDays ?? null,
    responseMeasures: input.responseMeasures?.trim() ?? null,
    responseStartedAt: input.responseLevel == null ? null : at,
    grade: input.grade ?? entry.grade,
  }),
});

/** The latest report of each place. */
const latest = (reports: readonly ReportFacts[]): ReportFacts[] => [
  ...new Map(reports.map((each) => [each.regionCode, each])).values(),
];

/** Townships struck of which nothing was told, not even that nothing was lost. */
const silent = ({ townships }: Readonly<DisasterEvent>, reports: readonly ReportFacts[]): string[] =>
  townships.filter((code) => !reports.some(({ regionCode }) => townshipOf(regionCode as RegionCode) === code));

/** Declares it over. 结束 */
export const endDisaster = act<DisasterEvent, EndDisasterInput, { reports: ReportFacts[] }>({
  name: 'endDisaster',
  preconditionFacts: { reports: ask(reportsOfEvent, ({ entry }) => [entry.id]) },
  preconditions: [
    {
      code: 'DISASTER_LOSSES_ARE_VERIFIED',
      basis: JZTL('第十八条'),
      remedies: [{ action: 'verifyLoss', role: 'BUREAU_HEAD' }],
      says: {
        zh: '只有已报送灾情，且各地最近一次灾情报告均已核定的，方可结束灾害过程。',
        en: 'A disaster may only be declared over once losses were reported and the latest report of every place is verified.',
      },
      holds: ({ facts }) =>
        facts.reports.length > 0 && latest(facts.reports).every(({ status }) => status === 'VERIFIED'),
      facts: ({ facts }) => [
        factValue('reports', facts.reports.length),
        factValue('open', latest(facts.reports).filter(({ status }) => status !== 'VERIFIED').length),
      ],
    },
    // What a township did not tell is no nought: it says so itself.
    {
      code: 'DISASTER_TOWNSHIPS_HAVE_REPORTED',
      basis: JZTL('第十八条'),
      remedies: [{ action: 'reportLoss', role: 'TOWNSHIP' }],
      says: {
        zh: '只有影响区域内各乡镇（街道）均已报送灾情（没有损失的须零报告）的，方可结束灾害过程。',
        en: 'A disaster may only be declared over once every township that it struck has reported its losses, of nought where there are none.',
      },
      holds: ({ entry, facts }) => silent(entry, facts.reports).length === 0,
      facts: ({ entry, facts }) => silent(entry, facts.reports).map((code) => factValue('township', `${code}000`)),
    },
    {
      code: 'DISASTER_RESPONSE_IS_OVER',
      basis: TFSJ('第八十六条'),
      remedies: [{ action: 'adjustResponse', role: 'BUREAU_HEAD' }],
      says: {
        zh: '只有未启动应急响应或者应急响应已停止的，方可结束灾害过程。',
        en: 'A disaster may only be declared over while no emergency response is in force: none was started, or it was stopped.',
      },
      holds: ({ entry }) => entry.responseLevel === null,
    },
  ],
  musts: [
    {
      code: 'DISASTER_END_IS_DECLARED',
      path: ['note'],
      basis: TFSJ('第八十六条'),
      says: { zh: '须写明灾害过程结束说明。', en: 'A note on how the disaster ended must be given.' },
      holds: ({ input }) => hasText(input.note),
    },
  ],
  decide: ({ input, at }) => ({ endedAt: at, endNote: input.note.trim() }),
});
