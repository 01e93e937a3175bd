import { act, ask, created, factValue, hasText, isSaid } from '../../kernel/act.js';
import { civilDateOf } from '../../kernel/civil-date.js';
import { operatorById, type OperatorFacts } from '../../organisation/organisation.facts.js';
import { fileById, type FileFacts } from '../../file/file.facts.js';
import { fileIsTheOffices } from '../../file/file.musts.js';
import { AQF, LING16 } from '../../kernel/statutes.js';
import { hazardById, selfSources, type HazardFacts } from '../hazard/hazard.facts.js';
import { checksBefore, lookbacksOfHazard, type CheckFacts, type LookbackFacts } from './lookback.facts.js';
import type { ConcludeLookbackInput, ExecuteLookbackPursuitInput, OpenLookbackInput } from './lookback.inputs.js';
import type { Lookback, LookbackPursuit } from './lookback.js';

/** Opens a look-back. 启动责任倒查 */
export const openLookback = act<Lookback, OpenLookbackInput, { hazard: HazardFacts[]; before: LookbackFacts[] }>({
  name: 'openLookback',
  begins: true,
  concerns: ({ hazardId }) => ({ entryType: 'Hazard', id: hazardId, path: 'hazardId' }),
  numbers: { number: '倒查' },
  facts: {
    hazard: ask(hazardById, ({ input }) => [input.hazardId]),
    before: ask(lookbacksOfHazard, ({ input }) => [input.hazardId]),
  },
  musts: [
    {
      code: 'LOOKBACK_FROM_A_CLOSED_MAJOR_HAZARD',
      path: ['hazardId'],
      basis: AQF('第四十一条'),
      says: {
        zh: '只有已销号的重大事故隐患，包括销号前由重大降为一般的，方可启动责任倒查。',
        en: 'A lookback can be opened only on a hazard that is closed and is MAJOR, or was until it was lowered.',
      },
      holds: ({ facts }) =>
        facts.hazard.some(
          ({ grade, loweredReason, status }) => (grade === 'MAJOR' || loweredReason != null) && status === 'CLOSED',
        ),
      facts: ({ facts }) => facts.hazard.map(({ status }) => factValue('status', status)),
    },
    {
      code: 'LOOKBACK_FROM_WHAT_OTHERS_FOUND',
      path: ['hazardId'],
      basis: LING16('第十条'),
      says: {
        zh: '企业自查发现的隐患，不得启动责任倒查。',
        en: 'A lookback may not be opened on a hazard that the enterprise found in its own checks.',
      },
      holds: ({ facts }) => !facts.hazard.some(({ source }) => selfSources.includes(source)),
    },
    {
      code: 'LOOKBACK_AT_AN_ENTERPRISE',
      path: ['hazardId'],
      basis: LING16('第十条'),
      says: {
        zh: '只有企业的隐患，方可启动责任倒查。',
        en: 'A lookback can be opened only on a hazard at an enterprise.',
      },
      holds: ({ facts }) => !facts.hazard.some(({ enterpriseId }) => enterpriseId === null),
    },
    {
      code: 'LOOKBACK_IS_THE_ONLY_ONE',
      path: ['hazardId'],
      basis: LING16('第十条'),
      says: { zh: '同一隐患只能启动一次责任倒查。', en: 'A lookback can be opened only once on the same hazard.' },
      holds: ({ facts }) => facts.before.length === 0,
    },
    {
      code: 'LOOKBACK_STATES_ITS_MATTER',
      path: ['matter'],
      basis: LING16('第十条'),
      says: { zh: '须写明倒查事项。', en: 'The matter to be looked into must be stated.' },
      holds: ({ input }) => hasText(input.matter),
    },
  ],
  decide: ({ input, facts, actor, law, today }) => {
    const { regionCode, sector, enterpriseId, foundOn } = facts.hazard[0]!;
    return {
      regionCode,
      sector,
      enterpriseId,
      hazardId: input.hazardId,
      matter: input.matter.trim(),
      openerId: actor.operatorId,
      hazardFoundOn: foundOn,
      conclusionDue: law.due('hazard.lookback.days', today, regionCode).dueAt,
    };
  },
});

/** Concludes it. 办结责任倒查 */
export const concludeLookback = act<
  Lookback,
  ConcludeLookbackInput,
  { files: FileFacts[]; checks: CheckFacts[]; persons: OperatorFacts[] }
>({
  name: 'concludeLookback',
  facts: {
    files: ask(fileById, ({ input }) => [input.reportFileId]),
    checks: ask(checksBefore, ({ entry }) => [
      entry.hazardFoundOn == null ? null : `${entry.enterpriseId}/${entry.hazardFoundOn}`,
    ]),
    persons: ask(operatorById, ({ input }) => (input.persons ?? []).map(({ personId }) => personId)),
  },
  musts: [
    {
      code: 'LOOKBACK_CONCLUDED_WITH_GROUNDS',
      path: ['conclusion'],
      basis: LING16('第十条'),
      says: { zh: '须写明认定理由。', en: 'The grounds of the conclusion must be stated.' },
      holds: ({ input }) => hasText(input.conclusion),
    },
    {
      code: 'LOOKBACK_FAULT_HAS_CONSEQUENCES',
      path: ['handling'],
      basis: AQF('第四十一条'),
      says: { zh: '认定有责任的，须写明处理意见。', en: 'A finding other than NONE must state how it is dealt with.' },
      holds: ({ input }) => input.finding === 'NONE' || hasText(input.handling),
    },
    {
      code: 'LOOKBACK_PURSUES_PERSONS',
      path: ['persons'],
      basis: AQF('第四十一条'),
      says: {
        zh: '认定有责任的，须列明被追责人员的职务、失职事实和措施；认定无责任的，不得列明。',
        en: 'A finding other than NONE must name the persons pursued, each by post, breach and measure; with NONE there may be none.',
      },
      holds: ({ input, facts }) =>
        (input.finding === 'NONE') === ((input.persons ?? []).length === 0) &&
        (input.persons ?? []).every(
          ({ position, conduct, personId }) =>
            hasText(position) &&
            hasText(conduct) &&
            (personId == null || facts.persons.some(({ key }) => key === personId)),
        ),
    },
    {
      code: 'LOOKBACK_NAMES_THE_CHECKS_THAT_MISSED',
      path: ['missedCheckIds'],
      basis: LING16('第十四条'),
      says: {
        zh: '认定排查遗漏的，须列明隐患发现前十二个月内该企业未查出的自查报告；认定未开展排查的，不得有此期间的自查报告。',
        en: 'With MISSED, the reports of own checks of the twelve months before that missed the hazard must be named where there are any; NOT_CHECKED may be found only where there is none.',
      },
      holds: ({ input, facts }) => {
        const named = input.missedCheckIds ?? [];
        const { checks } = facts;
        return (
          named.every((each) => checks.some(({ id }) => id === each)) &&
          (input.finding !== 'MISSED' || named.length > 0 || checks.length === 0) &&
          (input.finding !== 'NOT_CHECKED' || checks.length === 0)
        );
      },
      facts: ({ facts }) => [factValue('reports', facts.checks.length, '份')],
    },
    fileIsTheOffices('LOOKBACK_FILE_SENT_BY_THE_OFFICE', 'reportFileId', {
      basis: LING16('第十条'),
      says: { zh: '倒查报告须由本单位上传。', en: "The report must have been uploaded by the caller's own office." },
    }),
  ],
  decide: ({ input, at }) => ({
    finding: input.finding,
    conclusion: input.conclusion,
    handling: input.handling ?? null,
    reportFileId: input.reportFileId ?? null,
    missedCheckIds: input.missedCheckIds?.length ? [...new Set(input.missedCheckIds)] : null,
    concludedAt: at,
  }),
  creates: ({ input, entry, law, keyAt, today }, { id }) =>
    (input.persons ?? []).map(({ position, conduct, measure, personId }, i) =>
      created<LookbackPursuit>('LookbackPursuit', {
        id: keyAt(i),
        regionCode: entry.regionCode,
        sector: entry.sector,
        lookbackId: id,
        enterpriseId: entry.enterpriseId,
        position: position.trim(),
        conduct: conduct.trim(),
        measure,
        personId: personId ?? null,
        dueOn: law.due('hazard.pursuit.days', today, entry.regionCode).day,
      }),
    ),
});

/** Records that it was carried out. 执行 */
export const executeLookbackPursuit = act<LookbackPursuit, ExecuteLookbackPursuitInput>({
  name: 'executeLookbackPursuit',
  musts: [
    {
      code: 'PURSUIT_EXECUTED_ON_A_DAY_THAT_HAS_COME',
      path: ['executedOn'],
      basis: AQF('第四十一条'),
      says: {
        zh: '执行日期不得早于作出处理之日，不得晚于办理之日。',
        en: 'The day may not be before the look-back was concluded, nor after the day of this act.',
      },
      holds: ({ entry, input, today }) => civilDateOf(entry.createdAt) <= input.executedOn && input.executedOn <= today,
      facts: ({ input }) => [factValue('executedOn', input.executedOn)],
    },
    isSaid(
      'PURSUIT_EXECUTED_BY_A_DOCUMENT',
      'document',
      AQF('第四十一条'),
      '须写明执行文号。',
      'The document that shows it must be stated.',
    ),
  ],
  decide: ({ input }) => ({ executedOn: input.executedOn, document: input.document.trim() }),
});
