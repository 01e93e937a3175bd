import { act, ask, factValue, hasText } from '../../kernel/act.js';
import { addDays, civilDateOf } from '../../kernel/civil-date.js';
import type { Instant } from '../../kernel/instant.js';
import { CFF, QZF } from '../../kernel/statutes.js';
import { fileById, type FileFacts } from '../../file/file.facts.js';
import { operatorById, type OperatorFacts } from '../../organisation/organisation.facts.js';
import { caseById, type CaseFacts } from '../enforcement-case/enforcement-case.facts.js';
import { officersAreCertified } from '../inspection/inspection.musts.js';
import { fileIsTheOffices } from '../../file/file.musts.js';
import type { ExtendSeizureInput, ReleaseSeizureInput, SeizeInput } from './measure.inputs.js';
import type { CoerciveMeasure } from './measure.js';

const hour = 3_600_000;
/**
 * The parameter that limits a measure: evidence is kept seven working days, things are sealed thirty days (行政处罚法
 * 第五十六条，行政强制法 第二十五条).
 */
export const limitOf = (kind: string): string => (kind === 'PRESERVATION' ? 'evidence.preserve.days' : 'seizure.days');

/** Seals, detains or keeps. 查封、扣押、登记保存 */
export const seize = act<
  CoerciveMeasure,
  SeizeInput,
  { cases: CaseFacts[]; officers: OperatorFacts[]; files: FileFacts[] }
>({
  name: 'seize',
  begins: true,
  numbers: { number: '强' },
  concerns: ({ caseId }) => ({ entryType: 'EnforcementCase', id: caseId, path: 'caseId' }),
  facts: {
    cases: ask(caseById, ({ input }) => [input.caseId]),
    officers: ask(operatorById, ({ input }) => input.officerIds),
    files: ask(fileById, ({ input }) => [input.listFileId]),
  },
  musts: [
    {
      code: 'MEASURE_IS_IN_AN_OPEN_CASE',
      path: ['caseId'],
      basis: QZF('第十六条'),
      says: {
        zh: '只有在立案调查或者调查终结待决定的案件中，方可采取强制措施。',
        en: 'A measure can only be taken in a case that is under investigation or concluded and not yet decided on.',
      },
      holds: ({ facts }) => facts.cases.some(({ status }) => ['FILED', 'CONCLUDED'].includes(status)),
    },
    {
      code: 'MEASURE_IS_OF_THE_CASES_OFFICE',
      path: ['caseId'],
      basis: QZF('第十七条'),
      says: {
        zh: '强制措施须由案件的立案机关实施。',
        en: 'A measure can only be taken by the office that filed the case.',
      },
      holds: ({ facts, actor }) => facts.cases.every(({ organisationId }) => organisationId === actor.organisationId),
    },
    officersAreCertified('MEASURE_IS_TAKEN_BY_TWO', 'officerIds'),
    {
      code: 'MEASURE_LISTS_ITS_THINGS',
      path: ['things'],
      basis: QZF('第二十四条'),
      says: {
        zh: '须写明理由和财物清单，清单不得为空，各项不得空白。',
        en: 'The reason must be stated, and at least one thing must be listed, none of them blank.',
      },
      holds: ({ input }) => input.things.length > 0 && input.things.every(hasText) && hasText(input.reason),
    },
    {
      code: 'MEASURE_ON_THE_SPOT_IS_REPORTED_IN_TIME',
      path: ['begunAt'],
      basis: ({ law, facts, today }) => [
        law.parameter('seizure.urgent.backfill.hours', today, facts.cases[0]?.regionCode ?? '').basis,
      ],
      says: {
        zh: '情况紧急当场实施的，须填写不晚于办理时间的实施时间，并在实施后二十四小时内报告、补办批准手续；非当场实施的，不得填写实施时间。',
        en: 'A measure taken on the spot in an emergency must state when it began, not later than this act, and be reported for approval within 24 hours of that; any other measure may not state when it began.',
      },
      holds: ({ input, law, at, facts, today }) =>
        input.urgent
          ? input.begunAt != null &&
            input.begunAt <= at &&
            Date.parse(at) - Date.parse(input.begunAt) <=
              law.number('seizure.urgent.backfill.hours', today, facts.cases[0]?.regionCode ?? '') * hour
          : input.begunAt == null,
    },
    fileIsTheOffices('MEASURE_FILE_SENT_BY_THE_OFFICE', 'listFileId'),
  ],
  decide: ({ input, facts, at, law }) => {
    const { regionCode, sector, enterpriseId } = facts.cases[0]!;
    const begunAt = input.urgent ? input.begunAt! : at;
    return {
      regionCode,
      sector,
      enterpriseId,
      caseId: input.caseId,
      kind: input.kind,
      things: input.things.map((each) => each.trim()),
      reason: input.reason.trim(),
      urgent: input.urgent,
      reportedAt: at,
      begunAt,
      releaseDue: law.due(limitOf(input.kind), civilDateOf(begunAt), regionCode).dueAt,
      extended: false,
      testedDays: 0,
      officerIds: input.officerIds,
      listFileId: input.listFileId ?? null,
    };
  },
});

/** Extends a measure, once; days of testing do not count. 延长 (行政强制法 第二十五条) */
export const extendSeizure = act<CoerciveMeasure, ExtendSeizureInput>({
  name: 'extendSeizure',
  preconditions: [
    {
      code: 'MEASURE_IS_EXTENDED_ONCE',
      basis: QZF('第二十五条'),
      says: {
        zh: '先行登记保存不得延长，查封、扣押只能延长一次。',
        en: 'The registration and preservation of evidence may not be extended; sealing and detention may be extended only once.',
      },
      holds: ({ entry }) => entry.kind !== 'PRESERVATION' && !entry.extended,
    },
    {
      code: 'MEASURE_IS_EXTENDED_IN_TIME',
      basis: QZF('第二十五条'),
      says: { zh: '须在强制措施期限届满前延长。', en: 'A measure can only be extended before its time limit ends.' },
      holds: ({ entry, at }) => at <= entry.releaseDue,
      facts: ({ entry }) => [factValue('releaseDue', entry.releaseDue)],
    },
  ],
  musts: [
    {
      code: 'MEASURE_EXTENSION_HAS_A_REASON',
      path: ['reason'],
      basis: QZF('第二十五条'),
      says: { zh: '须写明延长理由。', en: 'The reason for the extension must be stated.' },
      holds: ({ input }) => hasText(input.reason),
    },
    {
      code: 'MEASURE_TESTING_DAYS_ARE_NONE_OR_MORE',
      path: ['testedDays'],
      basis: QZF('第二十五条第三款'),
      says: { zh: '检验检测天数须为零至三百六十五。', en: 'The number of days of testing must be from 0 to 365.' },
      holds: ({ input }) => input.testedDays >= 0 && input.testedDays <= 365,
    },
  ],
  decide: ({ entry, input, due }) => ({
    extended: true,
    testedDays: input.testedDays,
    releaseDue: due(
      'seizure.days',
      addDays(due('seizure.days', civilDateOf(entry.begunAt as Instant)).day, input.testedDays),
    ).dueAt,
  }),
});

/** Lifts a measure. 解除 */
export const releaseSeizure = act<CoerciveMeasure, ReleaseSeizureInput>({
  name: 'releaseSeizure',
  musts: [
    {
      code: 'MEASURE_ENDS_WITH_WHAT_BECOMES_OF_THE_THINGS',
      path: ['disposal'],
      basis: CFF('第五十六条'),
      says: { zh: '须写明财物处理结果。', en: 'What is done with the things must be stated.' },
      holds: ({ input }) => hasText(input.disposal),
    },
  ],
  decide: ({ input, at }) => ({ releasedAt: at, disposal: input.disposal.trim() }),
});
