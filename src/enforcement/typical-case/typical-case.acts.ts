import { act, ask, factValue, hasText, isSaid } from '../../kernel/act.js';
import { addMonths } from '../../kernel/civil-date.js';
import { CFF, POINTS } from '../../kernel/statutes.js';
import { publishedCase, type PublishedCase } from './typical-case.facts.js';
import type {
  EndExposureInput,
  ExposeTypicalCaseInput,
  ProposeTypicalCaseInput,
  RefuseTypicalCaseInput,
} from './typical-case.inputs.js';
import { maskedName, tellsNobody } from './typical-case.musts.js';
import type { TypicalCase } from './typical-case.js';

const rule = POINTS('曝光警示违法典型');
type Published = { published: PublishedCase[] };
const stands = (facts: Published, today: string): boolean =>
  facts.published.some(
    ({ status, shownUntil, contested }) => status === 'PUBLISHED' && shownUntil >= today && !contested,
  );

/** Proposes a published case as a typical one. 提出 */
export const proposeTypicalCase = act<TypicalCase, ProposeTypicalCaseInput, Published>({
  name: 'proposeTypicalCase',
  begins: true,
  concerns: ({ publicationId }) => ({ entryType: 'Publication', id: publicationId, path: 'publicationId' }),
  facts: { published: ask(publishedCase, ({ input }) => [input.publicationId]) },
  musts: [
    {
      code: 'TYPICAL_CASE_RESTS_ON_A_PUBLISHED_DECISION',
      path: ['publicationId'],
      basis: CFF('第四十八条'),
      says: {
        zh: '只能以本机关正在公示、未在复议诉讼中的处罚决定为典型案例，且同一公示只能有一个。',
        en: 'A typical case must rest on a decision of this office that is being published and not contested, and a publication may have only one.',
      },
      holds: ({ facts, today, actor }) =>
        stands(facts, today) &&
        facts.published.every(({ organisationId, shown }) => organisationId === actor.organisationId && !shown),
    },
    {
      code: 'TYPICAL_CASE_IS_TOLD',
      path: ['title'],
      basis: rule,
      says: { zh: '须写明标题、案情和警示。', en: 'The title, what happened and the lesson must be stated.' },
      holds: ({ input }) => hasText(input.title) && hasText(input.summary) && hasText(input.lesson),
    },
    {
      code: 'TYPICAL_CASE_NAMES_NOBODY',
      path: ['summary'],
      basis: [{ title: '个人信息保护法', article: '第六条' }],
      says: {
        zh: '标题、案情和警示中不得出现当事人名称、字号或者统一社会信用代码。',
        en: 'The title, summary and lesson may not contain the name of the unit, the core of it, or its credit code.',
      },
      holds: ({ input, facts }) =>
        facts.published.every(({ unitName, unitCode }) =>
          tellsNobody(`${input.title} ${input.summary} ${input.lesson}`, unitName, unitCode),
        ),
    },
  ],
  decide: ({ input, facts, actor }) => {
    const { regionCode, sector, unitName, conduct, fine, caseId } = facts.published[0]!;
    return {
      regionCode,
      sector,
      publicationId: input.publicationId,
      caseId,
      title: input.title.trim(),
      summary: input.summary.trim(),
      lesson: input.lesson.trim(),
      maskedName: maskedName(unitName),
      conduct: conduct ?? '',
      fine,
      proposerId: actor.operatorId,
    };
  },
});

/** Shows it. 曝光 */
export const exposeTypicalCase = act<TypicalCase, ExposeTypicalCaseInput, Published>({
  name: 'exposeTypicalCase',
  preconditionFacts: { published: ask(publishedCase, ({ entry }) => [entry.publicationId]) },
  preconditions: [
    {
      code: 'EXPOSURE_IS_DECIDED_BY_ANOTHER',
      basis: rule,
      says: {
        zh: '提出人和本案承办人不得审定曝光。',
        en: 'A person who proposed it, or who handles the case, may not decide to show it.',
      },
      holds: ({ entry, actor, facts }) =>
        actor.operatorId !== null &&
        entry.proposerId !== actor.operatorId &&
        !facts.published.some(({ handlerIds }) => handlerIds.includes(actor.operatorId!)),
    },
    {
      code: 'EXPOSURE_RESTS_ON_WHAT_STILL_STANDS',
      basis: CFF('第四十八条'),
      says: {
        zh: '处罚决定仍在公示、未在复议诉讼中的，方可曝光。',
        en: 'It can only be shown while its decision is published and not contested.',
      },
      holds: ({ facts, today }) => stands(facts, today),
    },
  ],
  musts: [
    {
      code: 'EXPOSURE_ENDS_IN_TIME',
      path: ['shownUntil'],
      basis: ({ law, today, entry }) => [law.parameter('exposure.months.max', today, entry.regionCode).basis],
      says: {
        zh: '曝光截止日须晚于今天，不得超过规定的最长月数，也不得晚于该决定的公示截止日。',
        en: 'The last day must be after today, within the most months allowed, and not after the last day of the publication.',
      },
      holds: ({ input, facts, today, number }) =>
        input.shownUntil > today &&
        input.shownUntil <= addMonths(today, number('exposure.months.max')) &&
        facts.published.every(({ shownUntil }) => input.shownUntil <= shownUntil),
      facts: ({ facts, number }) => [
        factValue('months', number('exposure.months.max'), '月'),
        ...facts.published.map(({ shownUntil }) => factValue('shownUntil', shownUntil)),
      ],
    },
  ],
  decide: ({ input, at, actor }) => ({ exposedAt: at, shownUntil: input.shownUntil, deciderId: actor.operatorId }),
});

/** Does not show it. 不予曝光 */
export const refuseTypicalCase = act<TypicalCase, RefuseTypicalCaseInput>({
  name: 'refuseTypicalCase',
  musts: [
    isSaid('EXPOSURE_IS_REFUSED_FOR_A_REASON', 'reason', rule, '须写明不予曝光的理由。', 'The reason must be stated.'),
  ],
  decide: ({ input, actor }) => ({ endReason: input.reason.trim(), deciderId: actor.operatorId }),
});

/** Ends the showing. 终止 */
export const endExposure = act<TypicalCase, EndExposureInput>({
  name: 'endExposure',
  musts: [
    isSaid(
      'EXPOSURE_ENDS_FOR_A_REASON',
      'reason',
      rule,
      '须写明终止曝光的理由。',
      'The reason of the end must be stated.',
    ),
  ],
  decide: ({ input, at }) => ({ endReason: input.reason.trim(), endedAt: at }),
});
