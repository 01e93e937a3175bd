import { act, ask, factValue, hasText } from '../../kernel/act.js';
import { fileById, type FileFacts } from '../../file/file.facts.js';
import { fileIsTheOffices } from '../../file/file.musts.js';
import { AQF, LING16 } from '../../kernel/statutes.js';
import { hazardById, selfSources, type HazardFacts } from '../hazard/hazard.facts.js';
import { lookbacksOfHazard, type LookbackFacts } from './lookback.facts.js';
import type { ConcludeLookbackInput, OpenLookbackInput } from './lookback.inputs.js';
import type { Lookback } from './lookback.js';

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
        zh: '只有已销号的重大事故隐患，方可启动责任倒查。',
        en: 'A lookback can be opened only on a MAJOR hazard that is closed.',
      },
      holds: ({ facts }) => facts.hazard.some(({ grade, status }) => grade === 'MAJOR' && status === 'CLOSED'),
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
    const { regionCode, sector, enterpriseId } = facts.hazard[0]!;
    return {
      regionCode,
      sector,
      enterpriseId,
      hazardId: input.hazardId,
      matter: input.matter.trim(),
      openerId: actor.operatorId,
      conclusionDue: law.due('hazard.lookback.days', today, regionCode).dueAt,
    };
  },
});

/** Concludes it. 办结责任倒查 */
export const concludeLookback = act<Lookback, ConcludeLookbackInput, { files: FileFacts[] }>({
  name: 'concludeLookback',
  facts: { files: ask(fileById, ({ input }) => [input.reportFileId]) },
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
    concludedAt: at,
  }),
});
