import { act, ask, factValue, hasText } from '../../kernel/act.js';
import { JZTL } from '../../kernel/statutes.js';
import { countNames, eventById, lossNames, reportsOfEvent, type ReportFacts } from './disaster.facts.js';
import type { ReportLossInput, VerifyLossInput } from './disaster.inputs.js';
import type { LossReport } from './disaster.js';
import { type Under, inEventOrAfter } from './disaster.musts.js';

/** Reports losses. 报灾 */
export const reportLoss = act<LossReport, ReportLossInput, Under & { reports: ReportFacts[] }>({
  name: 'reportLoss',
  begins: true,
  numbers: { number: '灾情' },
  facts: {
    event: ask(eventById, ({ input }) => [input.eventId]),
    reports: ask(reportsOfEvent, ({ input }) => [input.eventId]),
  },
  musts: [
    inEventOrAfter,
    {
      code: 'LOSS_FIRST_REPORT_COMES_FIRST',
      path: ['kind'],
      basis: JZTL('第十七条'),
      says: {
        zh: '同一灾害过程中，各地首次报送须为初报，其后只能报送续报、核报。',
        en: 'The first report of a place in a disaster must be of kind FIRST, and every later one must be FOLLOW_UP or VERIFICATION.',
      },
      holds: ({ input, facts }) =>
        (input.kind === 'FIRST') === !facts.reports.some(({ regionCode }) => regionCode === input.region),
    },
    {
      code: 'LOSS_IS_LATER_THAN_THE_LAST',
      path: ['observedAt'],
      basis: JZTL('第十七条'),
      says: {
        zh: '统计时点须晚于该地上次报告的统计时点，不得早于灾害开始时间，不得晚于报送时间。',
        en: 'The time to which the figures refer must be after that of the last report of the place, and may not be before the disaster began or after the time of this act.',
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
        en: 'For collapsed, severely damaged and ordinarily damaged homes alike, the number of households may not exceed the number of rooms.',
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
        zh: '农业、工矿商贸、基础设施、公共服务、家庭财产五项损失之和须等于直接经济损失。',
        en: 'The five parts of the loss (agriculture; industry, mining and trade; infrastructure; public services; household property) must add up exactly to the direct loss.',
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
  preconditions: [
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
      holds: ({ input }) => hasText(input.opinion),
    },
  ],
  decide: ({ input, at }) => ({ opinion: input.opinion.trim(), verifiedAt: at }),
});
