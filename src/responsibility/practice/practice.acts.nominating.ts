import { act, factValue, isSaid } from '../../kernel/act.js';
import { POINTS } from '../../kernel/statutes.js';
import type { NominatePracticeInput, RecordPracticeResultInput } from './practice.inputs.js';
import type { PracticeCase } from './practice.js';

const basis = POINTS('最佳实践案例评选');

/** Nominates a published case for the selection above. 推荐 */
export const nominatePractice = act<PracticeCase, NominatePracticeInput>({
  name: 'nominatePractice',
  preconditions: [
    {
      code: 'PRACTICE_NOMINATED_ONE_AT_A_TIME',
      basis,
      remedies: [{ action: 'recordPracticeResult', role: 'BUREAU_HEAD' }],
      says: {
        zh: '上一次推荐的结果登记之后，方可再次推荐。',
        en: 'A case can be nominated again only once the result of the last nomination is recorded.',
      },
      holds: ({ entry }) => entry.nominatedLevel == null || entry.nominationResult != null,
    },
  ],
  musts: [
    isSaid(
      'PRACTICE_NOMINATED_BY_DOCUMENT',
      'document',
      basis,
      '须写明推荐文号。',
      'The document of the nomination must be stated.',
    ),
    {
      code: 'PRACTICE_RESULT_IS_DUE_AHEAD',
      path: ['resultDueOn'],
      basis,
      says: {
        zh: '结果期限不得早于办理之日。',
        en: 'The day by which the result is to be known may not be before the day of the act.',
      },
      holds: ({ input, today }) => input.resultDueOn >= today,
      facts: ({ input }) => [factValue('resultDueOn', input.resultDueOn)],
    },
  ],
  decide: ({ input, today }) => ({
    nominatedLevel: input.level,
    nominatedOn: today,
    nominationDocument: input.document.trim(),
    resultDueOn: input.resultDueOn,
    nominationResult: null,
    resultOn: null,
    resultDocument: null,
  }),
});

/** Records what became of the nomination. 登记评选结果 */
export const recordPracticeResult = act<PracticeCase, RecordPracticeResultInput>({
  name: 'recordPracticeResult',
  preconditions: [
    {
      code: 'PRACTICE_RESULT_FOLLOWS_A_NOMINATION',
      basis,
      remedies: [{ action: 'nominatePractice', role: 'BUREAU_HEAD' }],
      says: {
        zh: '只有已推荐且尚无结果的案例，方可登记评选结果。',
        en: 'A result can be recorded only of a case that is nominated and has none yet.',
      },
      holds: ({ entry }) => entry.nominatedLevel != null && entry.nominationResult == null,
    },
  ],
  musts: [
    isSaid(
      'PRACTICE_RESULT_BY_DOCUMENT',
      'document',
      basis,
      '须写明评选文号。',
      'The document that tells the result must be stated.',
    ),
    {
      code: 'PRACTICE_RESULT_DAY_IS_IN_ORDER',
      path: ['resultOn'],
      basis,
      says: {
        zh: '评选日期不得早于推荐日期，不得晚于办理之日。',
        en: 'The day of the result may not be before the day of the nomination, nor after the day of the act.',
      },
      holds: ({ entry, input, today }) =>
        entry.nominatedOn != null && entry.nominatedOn <= input.resultOn && input.resultOn <= today,
      facts: ({ input }) => [factValue('resultOn', input.resultOn)],
    },
  ],
  decide: ({ input }) => ({
    nominationResult: input.result,
    resultOn: input.resultOn,
    resultDocument: input.document.trim(),
  }),
});
