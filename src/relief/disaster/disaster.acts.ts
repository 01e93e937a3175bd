import { act, ask, factValue, given, type Must, type OfInput } from '../../kernel/act.js';
import { civilDateOf } from '../../kernel/civil-date.js';
import { identityNumberOf } from '../../kernel/identity-number.js';
import { afterMillis, type Instant } from '../../kernel/instant.js';
import type { Law } from '../../kernel/law.js';
import { levelOf, townshipOf, countyOf, type RegionCode } from '../../kernel/region-code.js';
import { CQTF, JZTL, TFSJ } from '../../kernel/statutes.js';
import { townshipsOf, type TownshipFacts } from '../../responsibility/responsibility/responsibility.facts.js';
import {
  countNames,
  eventById,
  lossNames,
  reportsOfEvent,
  type EventFacts,
  type ReportFacts,
} from './disaster.facts.js';
import type {
  AdjustResponseInput,
  DeclareDisasterInput,
  EndDisasterInput,
  RelocatePersonInput,
  ReportLossInput,
  ReturnHomeInput,
  TickFiveHavesInput,
  VerifyLossInput,
} from './disaster.inputs.js';
import type { DisasterEvent, LossReport, RelocatedPerson } from './disaster.js';

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
  standing: [],
  musts: [
    {
      code: 'DISASTER_IS_A_COUNTYS',
      path: ['region'],
      basis: JZTL('第十七条'),
      says: {
        zh: '灾害过程须登记在县，影响区域须为本县的乡镇。',
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
      holds: ({ input }) => given(input.name),
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

/** Starts, raises, lowers or stops the response. 调整响应 */
export const adjustResponse = act<DisasterEvent, AdjustResponseInput>({
  name: 'adjustResponse',
  standing: [],
  musts: [
    {
      code: 'RESPONSE_STATES_MEASURES_AND_DAYS',
      path: ['responseMeasures'],
      basis: TFSJ('第七十二条'),
      says: {
        zh: '启动、调整响应须写明级别、措施和大于零的预计持续天数；停止响应不得填写天数和措施。',
        en: 'A response must state its level, its measures and an expected number of days above zero; to stop it, neither days nor measures may be given.',
      },
      holds: ({ input }) =>
        input.responseLevel == null
          ? input.responseDays == null && !given(input.responseMeasures)
          : given(input.responseMeasures) && input.responseDays != null && input.responseDays > 0,
    },
    {
      code: 'RESPONSE_CHANGES_FOR_A_REASON',
      path: ['reason'],
      basis: TFSJ('第七十二条'),
      says: {
        zh: '须写明启动、调整或者停止响应的理由。',
        en: 'The reason for starting, changing or stopping the response must be stated.',
      },
      holds: ({ input }) => given(input.reason),
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

/** Declares it over. 结束 */
export const endDisaster = act<DisasterEvent, EndDisasterInput, { reports: ReportFacts[] }>({
  name: 'endDisaster',
  standingFacts: { reports: ask(reportsOfEvent, ({ entry }) => [entry.id]) },
  standing: [
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
    {
      code: 'DISASTER_RESPONSE_IS_OVER',
      basis: TFSJ('第八十六条'),
      remedies: [{ action: 'adjustResponse', role: 'BUREAU_HEAD' }],
      says: {
        zh: '只有应急响应已停止的，方可结束灾害过程。',
        en: 'A disaster may only be declared over after its response was stopped.',
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
      holds: ({ input }) => given(input.note),
    },
  ],
  decide: ({ input, at }) => ({ endedAt: at, endNote: input.note.trim() }),
});

type Under = { event: EventFacts[] };
const inEvent = (what: string): Must<OfInput<{ region: RegionCode }> & { readonly facts: Under }> => ({
  code: `${what}_DISASTER_IS_GOING_ON`,
  path: ['eventId'],
  basis: JZTL('第十七条'),
  says: {
    zh: '灾害过程须正在进行，区划须为其影响区域内的乡镇或者村。',
    en: 'The disaster must be going on, and the region must be a township or village that it strikes.',
  },
  holds: ({ input, facts }) =>
    facts.event.some(
      ({ status, townships }) =>
        status === 'ACTIVE' &&
        townships.includes(townshipOf(input.region)) &&
        ['TOWNSHIP', 'VILLAGE'].includes(levelOf(input.region)),
    ),
});

/** Reports losses. 报灾 */
export const reportLoss = act<LossReport, ReportLossInput, Under & { reports: ReportFacts[] }>({
  name: 'reportLoss',
  begins: true,
  numbers: { number: '灾情' },
  facts: {
    event: ask(eventById, ({ input }) => [input.eventId]),
    reports: ask(reportsOfEvent, ({ input }) => [input.eventId]),
  },
  standing: [],
  musts: [
    inEvent('LOSS'),
    {
      code: 'LOSS_FIRST_REPORT_COMES_FIRST',
      path: ['kind'],
      basis: JZTL('第十七条'),
      says: {
        zh: '各地首次报送须为初报，其后只能报送续报、核报。',
        en: 'The first report of a place must be of kind FIRST, and every later one of another kind.',
      },
      holds: ({ input, facts }) =>
        (input.kind === 'FIRST') === !facts.reports.some(({ regionCode }) => regionCode === input.region),
    },
    {
      code: 'LOSS_IS_LATER_THAN_THE_LAST',
      path: ['observedAt'],
      basis: JZTL('第十七条'),
      says: {
        zh: '统计时点须晚于该地上次报告，不得早于灾害开始时间，不得晚于报送时间。',
        en: 'The time the figures are as of must be after the last report of the place, and may not be before the disaster began or after the time of this act.',
      },
      holds: ({ input, facts, at }) =>
        input.observedAt <= at &&
        facts.event.every(({ startedAt }) => input.observedAt >= startedAt) &&
        facts.reports.every(
          ({ regionCode, observedAt }) => regionCode !== input.region || observedAt < input.observedAt,
        ),
    },
    {
      code: 'LOSS_COUNTS_ARE_COUNTS',
      path: ['losses'],
      basis: [{ title: 'GB/T 24438.1', article: '自然灾害灾情统计' }],
      says: { zh: '各项指标不得为负数。', en: 'The figures must not be below zero.' },
      holds: ({ input }) =>
        countNames.every((name) => input.losses[name] >= 0) &&
        lossNames.every((name) => !input.losses[name].startsWith('-')),
      facts: ({ input }) =>
        countNames.filter((name) => input.losses[name] < 0).map((name) => factValue(name, input.losses[name])),
    },
    {
      code: 'LOSS_CROPS_NEST',
      path: ['losses'],
      basis: [{ title: 'GB/T 24438.1', article: '自然灾害灾情统计' }],
      says: {
        zh: '绝收面积不得大于成灾面积，成灾面积不得大于受灾面积。',
        en: 'The area ruined must not exceed the area damaged, nor the area damaged the area affected.',
      },
      holds: ({ input: { losses } }) =>
        losses.cropsRuinedMu <= losses.cropsDamagedMu && losses.cropsDamagedMu <= losses.cropsAffectedMu,
    },
    {
      code: 'LOSS_ROOMS_COVER_HOUSEHOLDS',
      path: ['losses'],
      basis: [{ title: 'GB/T 24438.1', article: '自然灾害灾情统计' }],
      says: {
        zh: '倒塌、严重损坏、一般损坏房屋的户数均不得大于间数。',
        en: 'For each degree of damage, the number of households must not exceed the number of rooms.',
      },
      holds: ({ input: { losses } }) =>
        losses.collapsedHouseholds <= losses.collapsedRooms &&
        losses.severeHouseholds <= losses.severeRooms &&
        losses.slightHouseholds <= losses.slightRooms,
    },
    {
      code: 'LOSS_SUMS_AGREE',
      path: ['losses', 'directLoss'],
      basis: [{ title: 'GB/T 24438.1', article: '自然灾害灾情统计' }],
      says: {
        zh: '五项分项损失之和须等于直接经济损失。',
        en: 'The five parts of the loss must add up to the direct loss, to the fen.',
      },
      holds: ({ input: { losses } }) =>
        lossNames.slice(0, -1).reduce((sum, name) => sum + BigInt(losses[name]), 0n) === BigInt(losses.directLoss),
      facts: ({ input: { losses } }) => [
        factValue('sum', String(lossNames.slice(0, -1).reduce((sum, name) => sum + BigInt(losses[name]), 0n)), '分'),
        factValue('directLoss', losses.directLoss, '分'),
      ],
    },
  ],
  decide: ({ input, actor }) => ({
    regionCode: input.region,
    eventId: input.eventId,
    organisationId: actor.organisationId,
    reporterId: actor.operatorId,
    kind: input.kind,
    observedAt: input.observedAt,
    ...Object.fromEntries([...countNames, ...lossNames].map((name) => [name, input.losses[name]])),
  }),
});

/** Verifies it. 核定 */
export const verifyLoss = act<LossReport, VerifyLossInput>({
  name: 'verifyLoss',
  standing: [
    {
      code: 'LOSS_NOT_VERIFIED_BY_ITS_REPORTER',
      basis: JZTL('第十八条'),
      says: { zh: '不得核定本人报送的灾情。', en: 'A report of losses may not be verified by the person who made it.' },
      holds: ({ entry, actor }) => entry.reporterId === null || entry.reporterId !== actor.operatorId,
    },
  ],
  musts: [
    {
      code: 'LOSS_VERIFIED_WITH_A_FINDING',
      path: ['opinion'],
      basis: JZTL('第十八条'),
      says: { zh: '须写明核定意见。', en: 'The finding of the verification must be stated.' },
      holds: ({ input }) => given(input.opinion),
    },
  ],
  decide: ({ input, at }) => ({ opinion: input.opinion.trim(), verifiedAt: at }),
});

/** Enters someone relocated. 转移安置 */
export const relocatePerson = act<RelocatedPerson, RelocatePersonInput, Under>({
  name: 'relocatePerson',
  begins: true,
  facts: { event: ask(eventById, ({ input }) => [input.eventId]) },
  standing: [],
  musts: [
    inEvent('RELOCATION'),
    {
      code: 'RELOCATION_NAMES_WHO_AND_WHERE',
      path: ['personName'],
      basis: JZTL('第十四条'),
      says: {
        zh: '须写明姓名和安置地点。',
        en: 'The name of the person and the place where they are housed must be stated.',
      },
      holds: ({ input }) => given(input.personName) && given(input.shelter),
    },
    {
      code: 'RELOCATION_IDENTITY_NUMBER_IS_VALID',
      path: ['idNumber'],
      basis: [{ title: 'GB 11643-1999', article: '公民身份号码' }],
      says: { zh: '填写的公民身份号码须有效。', en: 'The identity number, where given, must be valid.' },
      holds: ({ input, at }) =>
        input.idNumber == null || typeof identityNumberOf(input.idNumber, civilDateOf(at)) === 'string',
    },
    {
      code: 'RELOCATION_HAS_HAPPENED',
      path: ['relocatedAt'],
      basis: JZTL('第十四条'),
      says: {
        zh: '转移时间不得晚于登记时间。',
        en: 'The time of relocation must not be later than the time of this act.',
      },
      holds: ({ input, at }) => input.relocatedAt <= at,
    },
  ],
  decide: ({ input, actor }) => ({
    regionCode: input.region,
    eventId: input.eventId,
    organisationId: actor.organisationId,
    personName: input.personName.trim(),
    idNumber: input.idNumber ?? null,
    shelter: input.shelter.trim(),
    relocatedAt: input.relocatedAt,
  }),
});

const ticks = {
  food: 'foodAt',
  clothes: 'clothesAt',
  safeShelter: 'shelterAt',
  water: 'waterAt',
  medical: 'medicalAt',
} as const;
/** Tells which of the five they have. 五有 */
export const tickFiveHaves = act<RelocatedPerson, TickFiveHavesInput>({
  name: 'tickFiveHaves',
  standing: [],
  musts: [
    {
      code: 'FIVE_HAVES_SAY_SOMETHING',
      path: ['food'],
      basis: JZTL('第十四条'),
      says: { zh: '五有须至少登记一项。', en: 'At least one of the five basic needs must be given.' },
      holds: ({ input }) => Object.keys(ticks).some((name) => input[name as keyof typeof ticks] != null),
    },
  ],
  // What they have had stays as of when; what they no longer have is taken back.
  decide: ({ entry, input, at }) =>
    Object.fromEntries(
      Object.entries(ticks).flatMap(([name, column]) => {
        const has = input[name as keyof typeof ticks];
        return has == null ? [] : [[column, has ? (entry[column] ?? at) : null]];
      }),
    ),
});

/** They went home. 返回 */
export const returnHome = act<RelocatedPerson, ReturnHomeInput>({
  name: 'returnHome',
  standing: [],
  musts: [
    {
      code: 'RETURN_FOLLOWS_RELOCATION',
      path: ['returnedAt'],
      basis: JZTL('第十四条'),
      says: {
        zh: '返回时间不得早于转移时间，不得晚于登记时间。',
        en: 'The time of return must not be before the relocation or later than the time of this act.',
      },
      holds: ({ entry, input, at }) => input.returnedAt >= entry.relocatedAt && input.returnedAt <= at,
    },
  ],
  decide: ({ input }) => ({ returnedAt: input.returnedAt }),
});
