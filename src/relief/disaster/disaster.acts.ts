import { act, ask, factValue, given, type Must } from '../../kernel/act.js';
import { civilDateOf } from '../../kernel/civil-date.js';
import { identityNumberOf } from '../../kernel/identity-number.js';
import { afterMillis, type Instant } from '../../kernel/instant.js';
import type { Law } from '../../kernel/law.js';
import { levelOf, townshipOf, countyOf } from '../../kernel/region-code.js';
import { CQTF, JZTL, TFSJ } from '../../kernel/statutes.js';
import { townshipsOf, type TownshipFacts } from '../../responsibility/responsibility/responsibility.facts.js';
import { countNames, eventById, lossNames, reportsOfEvent, type EventFacts, type ReportFacts } from './disaster.facts.js';
import type { AdjustResponseInput, DeclareDisasterInput, EndDisasterInput, RelocatePersonInput, ReportLossInput, ReturnHomeInput, TickFiveHavesInput, VerifyLossInput } from './disaster.inputs.js';
import type { DisasterEvent, LossReport, RelocatedPerson } from './disaster.js';

const hour = 3_600_000;
/** Which warnings the county may issue itself; the others it only passes on. */
const ownWarnings = (law: Law, at: Instant, region: string): readonly string[] => law.parameter('warning.county.colours', civilDateOf(at), region).value.split(' ');

/** Enters a disaster. 登记灾害过程 */
export const declareDisaster = act<DisasterEvent, DeclareDisasterInput, { places: TownshipFacts[] }>({
  name: 'declareDisaster', begins: true, numbers: { number: '灾' },
  facts: { places: ask(townshipsOf, ({ input }) => input.regions) },
  standing: [],
  musts: [
    { code: 'DISASTER_IS_A_COUNTYS', path: ['region'], basis: JZTL('第十七条'), says: { zh: '须登记在县，影响区域须在本县。', en: 'It is entered for a county and strikes places within it.' }, holds: ({ input, facts }) => levelOf(input.region) === 'COUNTY' && facts.places.some(({ townships }) => townships.length > 0) && facts.places.every(({ townships }) => townships.every((township) => township.startsWith(countyOf(input.region)))) },
    { code: 'DISASTER_KIND_IS_A_CODE', path: ['kind'], basis: [{ title: 'GB/T 28921-2012', article: '灾害分类与代码' }], says: { zh: '灾种须为六位代码，前两位为01至05。', en: 'The kind is six digits that begin with 01 to 05.' }, holds: ({ input }) => /^0[1-5]\d{4}$/.test(input.kind) },
    { code: 'DISASTER_IS_NAMED', path: ['name'], basis: JZTL('第十七条'), says: { zh: '须写明名称。', en: 'It has a name.' }, holds: ({ input }) => given(input.name) },
    { code: 'DISASTER_HAS_BEGUN', path: ['startedAt'], basis: JZTL('第十七条'), says: { zh: '开始时间不得晚于登记时间。', en: 'It has begun.' }, holds: ({ input, at }) => input.startedAt <= at, facts: ({ input }) => [factValue('startedAt', input.startedAt)] },
    { code: 'DISASTER_WARNING_NAMES_ITS_ISSUER', path: ['warningIssuer'], basis: TFSJ('第六十四条'), says: { zh: '有预警的须写明发布主体。', en: 'A warning names who issued it, and nothing else does.' }, holds: ({ input }) => (input.warningColour == null) === (input.warningIssuer == null) },
    { code: 'DISASTER_WARNING_IS_WITHIN_THE_COUNTYS_POWER', path: ['warningColour'], basis: CQTF('第三十条'), says: { zh: '该级别预警不由县级发布。', en: 'The county does not issue a warning of this colour; it passes on the city\'s.' },
      holds: ({ input, law, at }) => input.warningIssuer !== 'COUNTY' || input.warningColour == null || ownWarnings(law, at, input.region).includes(input.warningColour), facts: ({ input, law, at }) => [factValue('colour', input.warningColour), factValue('countyMayIssue', ownWarnings(law, at, input.region).join(' '))] },
  ],
  decide: ({ input, facts, law }) => ({
    regionCode: input.region, kind: input.kind, name: input.name.trim(), townships: [...new Set(facts.places.flatMap(({ townships }) => townships))].sort(), startedAt: input.startedAt, firstReportDue: afterMillis(input.startedAt, law.number('disaster.first.report.hours', civilDateOf(input.startedAt), input.region) * hour),
    grade: input.grade ?? null, warningColour: input.warningColour ?? null, warningIssuer: input.warningIssuer ?? null,
  }) as never,
});

/** Starts, raises, lowers or stops the response. 调整响应 */
export const adjustResponse = act<DisasterEvent, AdjustResponseInput>({
  name: 'adjustResponse',
  standing: [],
  musts: [
    { code: 'RESPONSE_STATES_MEASURES_AND_DAYS', path: ['responseMeasures'], basis: TFSJ('第七十二条'), says: { zh: '启动响应须写明级别、预计期限和措施；停止响应两者不写。', en: 'A response states its level, its expected days and its measures; to stop it, none of them.' },
      holds: ({ input }) => (input.responseLevel == null ? input.responseDays == null && !given(input.responseMeasures) : given(input.responseMeasures) && input.responseDays != null && input.responseDays > 0) },
    { code: 'RESPONSE_CHANGES_FOR_A_REASON', path: ['reason'], basis: TFSJ('第七十二条'), says: { zh: '须写明理由。', en: 'The reason is stated.' }, holds: ({ input }) => given(input.reason) },
    { code: 'RESPONSE_STOPS_WHERE_ONE_RUNS', path: ['responseLevel'], basis: TFSJ('第八十六条'), says: { zh: '没有正在执行的响应。', en: 'There is a response to stop.' }, holds: ({ entry, input }) => input.responseLevel != null || entry.responseLevel !== null },
  ],
  decide: ({ entry, input, at }) => ({ responseLevel: input.responseLevel ?? null, responseDays: input.responseDays ?? null, responseMeasures: input.responseMeasures?.trim() ?? null, responseStartedAt: input.responseLevel == null ? null : at, grade: input.grade ?? entry.grade }),
});

/** The latest report of each place. */
const latest = (reports: readonly ReportFacts[]): ReportFacts[] => [...new Map(reports.map((each) => [each.regionCode, each])).values()];

/** Declares it over. 结束 */
export const endDisaster = act<DisasterEvent, EndDisasterInput, { reports: ReportFacts[] }>({
  name: 'endDisaster',
  standingFacts: { reports: ask(reportsOfEvent, ({ entry }) => [entry.id]) },
  standing: [
    { code: 'DISASTER_LOSSES_ARE_VERIFIED', basis: JZTL('第十八条'), remedies: [{ action: 'verifyLoss', role: 'BUREAU_HEAD' }], says: { zh: '各地最近一次灾情报告须已核定。', en: 'The latest report of every place is verified.' },
      holds: ({ facts }) => facts.reports.length > 0 && latest(facts.reports).every(({ status }) => status === 'VERIFIED'), facts: ({ facts }) => [factValue('reports', facts.reports.length), factValue('open', latest(facts.reports).filter(({ status }) => status !== 'VERIFIED').length)] },
    { code: 'DISASTER_RESPONSE_IS_OVER', basis: TFSJ('第八十六条'), remedies: [{ action: 'adjustResponse', role: 'BUREAU_HEAD' }], says: { zh: '应急响应须已终止。', en: 'The response has been stopped.' }, holds: ({ entry }) => entry.responseLevel === null },
  ],
  musts: [{ code: 'DISASTER_END_IS_DECLARED', path: ['note'], basis: TFSJ('第八十六条'), says: { zh: '须写明结束说明。', en: 'How it is declared over is stated.' }, holds: ({ input }) => given(input.note) }],
  decide: ({ input, at }) => ({ endedAt: at, endNote: input.note.trim() }),
});

type Under = { event: EventFacts[] };
const inEvent = (what: string): Must<any> => ({
  code: `${what}_DISASTER_IS_GOING_ON`, path: ['eventId'], basis: JZTL('第十七条'), says: { zh: '须为本县正在进行的灾害过程，且该地在影响区域内。', en: 'The disaster is going on, and strikes the place.' },
  holds: ({ input, facts }) => facts.event.some(({ status, townships }: EventFacts) => status === 'ACTIVE' && townships.includes(townshipOf(input.region)) && ['TOWNSHIP', 'VILLAGE'].includes(levelOf(input.region))),
});

/** Reports losses. 报灾 */
export const reportLoss = act<LossReport, ReportLossInput, Under & { reports: ReportFacts[] }>({
  name: 'reportLoss', begins: true, numbers: { number: '灾情' },
  facts: { event: ask(eventById, ({ input }) => [input.eventId]), reports: ask(reportsOfEvent, ({ input }) => [input.eventId]) },
  standing: [],
  musts: [
    inEvent('LOSS'),
    { code: 'LOSS_FIRST_REPORT_COMES_FIRST', path: ['kind'], basis: JZTL('第十七条'), says: { zh: '初报每地一次，在前；续报、核报在后。', en: 'A place has one first report, before any other.' }, holds: ({ input, facts }) => (input.kind === 'FIRST') === !facts.reports.some(({ regionCode }) => regionCode === input.region) },
    { code: 'LOSS_IS_LATER_THAN_THE_LAST', path: ['observedAt'], basis: JZTL('第十七条'), says: { zh: '统计时点须晚于该地上次报告、不早于灾害开始、不晚于报送时间。', en: 'It is told as of a moment after the place\'s last report, not before the disaster began, and not to come.' },
      holds: ({ input, facts, at }) => input.observedAt <= at && facts.event.every(({ startedAt }) => input.observedAt >= startedAt) && facts.reports.every(({ regionCode, observedAt }) => regionCode !== input.region || observedAt < input.observedAt) },
    { code: 'LOSS_COUNTS_ARE_COUNTS', path: ['losses'], basis: [{ title: 'GB/T 24438.1', article: '自然灾害灾情统计' }], says: { zh: '指标不得为负。', en: 'No figure is negative.' }, holds: ({ input }) => countNames.every((name) => input.losses[name] >= 0) && lossNames.every((name) => !input.losses[name].startsWith('-')), facts: ({ input }) => countNames.filter((name) => input.losses[name] < 0).map((name) => factValue(name, input.losses[name])) },
    { code: 'LOSS_CROPS_NEST', path: ['losses'], basis: [{ title: 'GB/T 24438.1', article: '自然灾害灾情统计' }], says: { zh: '绝收面积不大于成灾面积，成灾面积不大于受灾面积。', en: 'Ruined crops are among the damaged, and these among the affected.' }, holds: ({ input: { losses } }) => losses.cropsRuinedMu <= losses.cropsDamagedMu && losses.cropsDamagedMu <= losses.cropsAffectedMu },
    { code: 'LOSS_ROOMS_COVER_HOUSEHOLDS', path: ['losses'], basis: [{ title: 'GB/T 24438.1', article: '自然灾害灾情统计' }], says: { zh: '户数不大于间数。', en: 'There are at least as many rooms as households.' }, holds: ({ input: { losses } }) => losses.collapsedHouseholds <= losses.collapsedRooms && losses.severeHouseholds <= losses.severeRooms && losses.slightHouseholds <= losses.slightRooms },
    { code: 'LOSS_SUMS_AGREE', path: ['losses', 'directLoss'], basis: [{ title: 'GB/T 24438.1', article: '自然灾害灾情统计' }], says: { zh: '分项损失之和须等于直接经济损失。', en: 'The parts of the loss sum to the whole, to the fen.' },
      holds: ({ input: { losses } }) => lossNames.slice(0, -1).reduce((sum, name) => sum + BigInt(losses[name]), 0n) === BigInt(losses.directLoss), facts: ({ input: { losses } }) => [factValue('sum', String(lossNames.slice(0, -1).reduce((sum, name) => sum + BigInt(losses[name]), 0n)), '分'), factValue('directLoss', losses.directLoss, '分')] },
  ],
  decide: ({ input, actor }) => ({ regionCode: input.region, eventId: input.eventId, organisationId: actor.organisationId, reporterId: actor.operatorId, kind: input.kind, observedAt: input.observedAt, ...Object.fromEntries([...countNames, ...lossNames].map((name) => [name, input.losses[name]])) }) as never,
});

/** Verifies it. 核定 */
export const verifyLoss = act<LossReport, VerifyLossInput>({
  name: 'verifyLoss',
  standing: [{ code: 'LOSS_NOT_VERIFIED_BY_ITS_REPORTER', basis: JZTL('第十八条'), says: { zh: '不得核定本人报送的灾情。', en: 'Nobody verifies what they reported themselves.' }, holds: ({ entry, actor }) => entry.reporterId === null || entry.reporterId !== actor.operatorId }],
  musts: [{ code: 'LOSS_VERIFIED_WITH_A_FINDING', path: ['opinion'], basis: JZTL('第十八条'), says: { zh: '须写明核定意见。', en: 'What verification found is stated.' }, holds: ({ input }) => given(input.opinion) }],
  decide: ({ input, at }) => ({ opinion: input.opinion.trim(), verifiedAt: at }),
});

/** Enters someone relocated. 转移安置 */
export const relocatePerson = act<RelocatedPerson, RelocatePersonInput, Under>({
  name: 'relocatePerson', begins: true,
  facts: { event: ask(eventById, ({ input }) => [input.eventId]) },
  standing: [],
  musts: [
    inEvent('RELOCATION'),
    { code: 'RELOCATION_NAMES_WHO_AND_WHERE', path: ['personName'], basis: JZTL('第十四条'), says: { zh: '须写明姓名和安置地点。', en: 'Who, and where they are housed, is stated.' }, holds: ({ input }) => given(input.personName) && given(input.shelter) },
    { code: 'RELOCATION_IDENTITY_NUMBER_IS_VALID', path: ['idNumber'], basis: [{ title: 'GB 11643-1999', article: '公民身份号码' }], says: { zh: '公民身份号码不合格。', en: 'The identity number is not valid.' }, holds: ({ input, at }) => input.idNumber == null || typeof identityNumberOf(input.idNumber, civilDateOf(at)) === 'string' },
    { code: 'RELOCATION_HAS_HAPPENED', path: ['relocatedAt'], basis: JZTL('第十四条'), says: { zh: '转移时间不得晚于登记时间。', en: 'They have been relocated.' }, holds: ({ input, at }) => input.relocatedAt <= at },
  ],
  decide: ({ input, actor }) => ({ regionCode: input.region, eventId: input.eventId, organisationId: actor.organisationId, personName: input.personName.trim(), idNumber: input.idNumber ?? null, shelter: input.shelter.trim(), relocatedAt: input.relocatedAt }) as never,
});

const ticks = { food: 'foodAt', clothes: 'clothesAt', safeShelter: 'shelterAt', water: 'waterAt', medical: 'medicalAt' } as const;
/** Tells which of the five they have. 五有 */
export const tickFiveHaves = act<RelocatedPerson, TickFiveHavesInput>({
  name: 'tickFiveHaves',
  standing: [],
  musts: [{ code: 'FIVE_HAVES_SAY_SOMETHING', path: ['food'], basis: JZTL('第十四条'), says: { zh: '须至少登记一项。', en: 'At least one of the five is told.' }, holds: ({ input }) => Object.keys(ticks).some((name) => input[name as keyof typeof ticks] != null) }],
  // What they have had stays as of when; what they no longer have is taken back.
  decide: ({ entry, input, at }) => Object.fromEntries(Object.entries(ticks).flatMap(([name, column]) => { const has = input[name as keyof typeof ticks]; return has == null ? [] : [[column, has ? entry[column] ?? at : null]]; })),
});

/** They went home. 返回 */
export const returnHome = act<RelocatedPerson, ReturnHomeInput>({
  name: 'returnHome',
  standing: [],
  musts: [{ code: 'RETURN_FOLLOWS_RELOCATION', path: ['returnedAt'], basis: JZTL('第十四条'), says: { zh: '返回时间须在转移之后、不晚于登记时间。', en: 'They went home after they were relocated, and have.' }, holds: ({ entry, input, at }) => input.returnedAt >= entry.relocatedAt && input.returnedAt <= at }],
  decide: ({ input }) => ({ returnedAt: input.returnedAt }),
});
