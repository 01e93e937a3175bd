import { act, hasText } from '../../kernel/act.js';
import { SAMR5 } from '../../kernel/statutes.js';
import type { PublishRandomResultInput } from './inspection.inputs.js';
import type { Inspection } from './inspection.js';

const open = SAMR5('抽查检查结果公示');

/** Makes public what a drawn visit found; whoever inspected publishes. 双随机检查结果公示 */
export const publishRandomResult = act<Inspection, PublishRandomResultInput>({
  name: 'publishRandomResult',
  preconditions: [
    {
      code: 'RESULT_IS_OF_A_DRAWN_VISIT',
      basis: open,
      says: {
        zh: '只有已结束的双随机检查，方可公示检查结果。',
        en: 'Only the result of a concluded inspection by a random draw can be published here.',
      },
      holds: ({ entry }) => entry.drawId !== null && entry.endedAt !== null,
    },
    {
      code: 'RESULT_IS_PUBLISHED_ONCE',
      basis: open,
      says: {
        zh: '同一次检查的结果只能公示一次。',
        en: 'The result of an inspection can be published only once.',
      },
      holds: ({ entry }) => entry.resultPublishedAt == null,
    },
    {
      code: 'RESULT_IS_PUBLISHED_BY_WHO_INSPECTED',
      basis: open,
      says: {
        zh: '检查结果须由实施检查的单位公示。',
        en: 'The result must be published by the office that inspected.',
      },
      holds: ({ entry, actor }) => entry.organisationId === actor.organisationId,
    },
  ],
  musts: [
    {
      code: 'RESULT_NAMES_ITS_PLATFORM',
      path: ['platform'],
      basis: open,
      says: { zh: '须写明公示平台。', en: 'The platform on which the result is published must be stated.' },
      holds: ({ input }) => hasText(input.platform),
    },
  ],
  decide: ({ input, at }) => ({ resultPublishedAt: at, resultPlatform: input.platform.trim() }),
});
