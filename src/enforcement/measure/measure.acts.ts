import { act, ask, factValue, given } from '../../kernel/act.js';
import { addDays, civilDateOf } from '../../kernel/civil-date.js';
import type { Instant } from '../../kernel/instant.js';
import { CFF, QZF } from '../../kernel/statutes.js';
import { fileById, type FileFacts } from '../../file/file.facts.js';
import { operatorById, type OperatorFacts } from '../../organisation/organisation.facts.js';
import { caseById, type CaseFacts } from '../enforcement-case/enforcement-case.facts.js';
import { fileIsTheOffices, officersAreCertified } from '../inspection/inspection.acts.js';
import type { ExtendSeizureInput, ReleaseSeizureInput, SeizeInput } from './measure.inputs.js';
import type { CoerciveMeasure } from './measure.js';

const hour = 3_600_000;
/** The parameter that limits a measure: evidence is kept seven working days, things are sealed thirty days (行政处罚法 第五十六条，行政强制法 第二十五条). */
export const limitOf = (kind: string): string => (kind === 'PRESERVATION' ? 'evidence.preserve.days' : 'seizure.days');

/** Seals, detains or keeps. 查封、扣押、登记保存 */
export const seize = act<CoerciveMeasure, SeizeInput, { cases: CaseFacts[]; officers: OperatorFacts[]; files: FileFacts[] }>({
  name: 'seize', begins: true, numbers: { number: '强' },
  concerns: ({ caseId }) => ({ entryType: 'EnforcementCase', id: caseId, path: 'caseId' }),
  facts: { cases: ask(caseById, ({ input }) => [input.caseId]), officers: ask(operatorById, ({ input }) => input.officerIds), files: ask(fileById, ({ input }) => [input.listFileId]) },
  standing: [],
  musts: [
    { code: 'MEASURE_IS_IN_AN_OPEN_CASE', path: ['caseId'], basis: QZF('第十六条'), says: { zh: '须为调查中的案件。', en: 'The case is still being investigated or decided.' }, holds: ({ facts }) => facts.cases.some(({ status }) => ['FILED', 'CONCLUDED'].includes(status)) },
    officersAreCertified('MEASURE_IS_TAKEN_BY_TWO', 'officerIds'),
    { code: 'MEASURE_LISTS_ITS_THINGS', path: ['things'], basis: QZF('第二十四条'), says: { zh: '须有清单和理由。', en: 'It has a list, and its reason.' }, holds: ({ input }) => input.things.length > 0 && input.things.every(given) && given(input.reason) },
    { code: 'MEASURE_ON_THE_SPOT_IS_REPORTED_IN_TIME', path: ['begunAt'], basis: ({ law, at, facts }) => [law.parameter('seizure.urgent.backfill.hours', civilDateOf(at), facts.cases[0]?.regionCode ?? '').basis], says: { zh: '当场实施的，须在二十四小时内报告并补办批准手续；非当场实施不填实施时间。', en: 'What was done on the spot in an emergency is reported and approved within its hours; otherwise it begins with the approval.' },
      holds: ({ input, law, at, facts }) => (input.urgent ? input.begunAt != null && input.begunAt <= at && Date.parse(at) - Date.parse(input.begunAt) <= law.number('seizure.urgent.backfill.hours', civilDateOf(at), facts.cases[0]?.regionCode ?? '') * hour : input.begunAt == null) },
    fileIsTheOffices('MEASURE_FILE_SENT_BY_THE_OFFICE', 'listFileId'),
  ],
  decide: ({ input, facts, at, law }) => {
    const { regionCode, sector, enterpriseId } = facts.cases[0]!, begunAt = input.urgent ? input.begunAt! : at;
    return { regionCode, sector, enterpriseId, caseId: input.caseId, kind: input.kind, things: input.things.map((each) => each.trim()), reason: input.reason.trim(), urgent: input.urgent, reportedAt: at, begunAt, releaseDue: law.due(limitOf(input.kind), civilDateOf(begunAt), regionCode).dueAt, extended: false, testedDays: 0, officerIds: input.officerIds, listFileId: input.listFileId ?? null } as never;
  },
});

/** Extends a measure, once; days of testing do not count. 延长 (行政强制法 第二十五条) */
export const extendSeizure = act<CoerciveMeasure, ExtendSeizureInput>({
  name: 'extendSeizure',
  standing: [
    { code: 'MEASURE_IS_EXTENDED_ONCE', basis: QZF('第二十五条'), says: { zh: '登记保存不得延长，查封扣押只延长一次。', en: 'Kept evidence is not extended; sealing and detaining, once.' }, holds: ({ entry }) => entry.kind !== 'PRESERVATION' && !entry.extended },
    { code: 'MEASURE_IS_EXTENDED_IN_TIME', basis: QZF('第二十五条'), says: { zh: '期限已满。', en: 'Its days have not passed.' }, holds: ({ entry, at }) => at <= entry.releaseDue, facts: ({ entry }) => [factValue('releaseDue', entry.releaseDue)] },
  ],
  musts: [
    { code: 'MEASURE_EXTENSION_HAS_A_REASON', path: ['reason'], basis: QZF('第二十五条'), says: { zh: '须写明理由。', en: 'Why is said.' }, holds: ({ input }) => given(input.reason) },
    { code: 'MEASURE_TESTING_DAYS_ARE_NONE_OR_MORE', path: ['testedDays'], basis: QZF('第二十五条第三款'), says: { zh: '检验检测天数不得为负。', en: 'Days of testing are none or more.' }, holds: ({ input }) => input.testedDays >= 0 && input.testedDays <= 365 },
  ],
  decide: ({ entry, input, law }) => ({ extended: true, testedDays: input.testedDays, releaseDue: law.due('seizure.days', addDays(law.due('seizure.days', civilDateOf(entry.begunAt as Instant), entry.regionCode).day, input.testedDays), entry.regionCode).dueAt }),
});

/** Lifts a measure. 解除 */
export const releaseSeizure = act<CoerciveMeasure, ReleaseSeizureInput>({
  name: 'releaseSeizure', standing: [],
  musts: [{ code: 'MEASURE_ENDS_WITH_WHAT_BECOMES_OF_THE_THINGS', path: ['disposal'], basis: CFF('第五十六条'), says: { zh: '须写明处理结果。', en: 'What becomes of the things is said.' }, holds: ({ input }) => given(input.disposal) }],
  decide: ({ input, at }) => ({ releasedAt: at, disposal: input.disposal.trim() }),
});
