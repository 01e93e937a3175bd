import { act, ask, factValue, hasText, type Decided } from '../../kernel/act.js';
import { civilDateOf, endOf } from '../../kernel/civil-date.js';
import { AQF, CFF, LING16 } from '../../kernel/statutes.js';
import { filesNamed, fileById, keptFiles } from '../../file/file.facts.js';
import { operatorById, type OperatorFacts } from '../../organisation/organisation.facts.js';
import type {
  ExtendRectificationInput,
  FixHazardOnSpotInput,
  OrderRectificationInput,
  PlanRectificationInput,
  RequestHazardReviewInput,
  ReturnHazardInput,
} from './hazard.inputs.js';
import type { Hazard } from './hazard.js';
import { type Files, hazardFile, certified, proposedIsJudgedFirst, wasMajor, withinTheMost } from './hazard.musts.js';

/** Records that it was put right at once. 当场整改 */
export const fixHazardOnSpot = act<Hazard, FixHazardOnSpotInput, Files>({
  name: 'fixHazardOnSpot',
  facts: { files: filesNamed },
  preconditions: [
    {
      code: 'HAZARD_MAJOR_IS_NOT_FIXED_ON_SPOT',
      basis: AQF('第四十一条'),
      remedies: [{ action: 'orderRectification', role: 'LAW_OFFICER' }],
      says: {
        zh: '重大事故隐患，包括由重大降为一般的，不得按当场整改办理。',
        en: 'A hazard that is or was MAJOR may not be recorded as fixed on the spot.',
      },
      holds: ({ entry }) => !wasMajor(entry),
    },
    proposedIsJudgedFirst,
  ],
  musts: [
    {
      code: 'HAZARD_FIX_IS_DESCRIBED',
      path: ['fix'],
      basis: LING16('第十条'),
      says: { zh: '须写明当场整改措施。', en: 'The fix on the spot must be described.' },
      holds: ({ input }) => hasText(input.fix),
    },
    {
      code: 'HAZARD_FIX_IS_SHOWN',
      path: ['fixFileIds'],
      basis: LING16('第十条'),
      says: {
        zh: '须附整改前后照片，至少一份。',
        en: 'At least one file that shows the hazard before and after the fix must be attached.',
      },
      holds: ({ input }) => input.fixFileIds.length > 0,
    },
    hazardFile('fixFileIds'),
  ],
  decide: ({ input, at }) => ({ fix: input.fix, fixFileIds: keptFiles(input.fixFileIds), endedAt: at }),
});

/** Orders it to be put right by a deadline. 责令限期整改 */
export const orderRectification = act<Hazard, OrderRectificationInput, { officers: OperatorFacts[] } & Files>({
  name: 'orderRectification',
  signatures: { needed: 2, basis: CFF('第四十二条') },
  numbers: { orderNumber: '责改' },
  facts: {
    officers: ask(operatorById, ({ signers }) => signers),
    files: ask(fileById, ({ input }) => [input.orderFileId]),
  },
  musts: [
    {
      code: 'HAZARD_OFFICERS_ARE_CERTIFIED',
      basis: CFF('第五十五条'),
      says: {
        zh: '签署的执法人员均须持有效执法证件，并在本县在岗。',
        en: 'Every officer who signs must hold a valid enforcement certificate, and a post in this county on that day.',
      },
      holds: (ctx) => certified(ctx.facts.officers, ctx.signers, ctx),
    },
    {
      code: 'HAZARD_DEADLINE_IS_AHEAD',
      path: ['deadline'],
      basis: AQF('第六十五条'),
      says: { zh: '整改期限须晚于责令时间。', en: 'The deadline must be later than the order.' },
      holds: ({ input, at }) => input.deadline > at,
      facts: ({ input, at }) => [factValue('deadline', input.deadline), factValue('orderedAt', at)],
    },
    withinTheMost('deadline', ({ deadline }: OrderRectificationInput) => civilDateOf(deadline)),
    {
      code: 'HAZARD_MAJOR_DECIDES_ON_SUSPENSION',
      path: ['suspension'],
      basis: AQF('第六十五条第一款第三项'),
      says: {
        zh: '责令整改重大事故隐患的，须写明撤出人员或者停产停业、停止使用的决定。',
        en: 'An order on a MAJOR hazard must state what is decided on evacuating people or on suspending operation or use.',
      },
      holds: ({ entry, input }) => entry.grade !== 'MAJOR' || hasText(input.suspension),
    },
    hazardFile('orderFileId'),
  ],
  decide: ({ input, at, signers }) => ({
    orderedAt: at,
    rectificationDue: input.deadline,
    suspension: input.suspension ?? null,
    orderFileId: input.orderFileId ?? null,
    // An order that follows another is received by itself.
    orderReceivedAt: null,
    orderReceivedOn: null,
    receiptFileId: null,
    officerIds: [...signers],
  }),
});

/** Files the plan: who, what, with which money, till when, and what if. 五落实 */
export const planRectification = act<Hazard, PlanRectificationInput>({
  name: 'planRectification',
  musts: [
    {
      code: 'HAZARD_PLAN_NAMES_WHO_AND_WHAT',
      path: ['responsiblePerson'],
      basis: LING16('第十五条'),
      says: { zh: '整改方案须写明责任人和措施。', en: 'The plan must name the responsible person and the measures.' },
      holds: ({ input }) => hasText(input.responsiblePerson) && hasText(input.measures),
    },
    {
      code: 'HAZARD_MAJOR_PLAN_HAS_ITS_FIVE_PARTS',
      path: ['contingency'],
      basis: LING16('第十五条'),
      says: {
        zh: '重大事故隐患整改方案须做到五落实，除责任人和措施外须写明资金、时限和预案。',
        en: 'The plan for a MAJOR hazard must settle five things: besides the person and the measures, the funds, the time limit and the contingency plan.',
      },
      holds: ({ entry, input }) =>
        entry.grade !== 'MAJOR' || (input.funds != null && input.dueOn != null && hasText(input.contingency)),
      facts: ({ input }) => [
        factValue('funds', input.funds == null ? 'lacking' : 'given'),
        factValue('dueOn', input.dueOn ?? 'lacking'),
        factValue('contingency', hasText(input.contingency) ? 'given' : 'lacking'),
      ],
    },
    {
      code: 'HAZARD_FUNDS_NOT_NEGATIVE',
      path: ['funds'],
      basis: LING16('第十五条'),
      says: { zh: '整改资金不得为负。', en: 'The funds of the plan may not be negative.' },
      holds: ({ input }) => input.funds == null || BigInt(input.funds) >= 0n,
    },
    {
      code: 'HAZARD_PLAN_KEEPS_THE_DEADLINE',
      path: ['dueOn'],
      basis: AQF('第六十五条'),
      remedies: [{ action: 'extendRectification', role: 'LAW_OFFICER' }],
      says: {
        zh: '整改方案时限不得晚于已定的整改期限。',
        en: 'The plan may not end later than the deadline that is set.',
      },
      holds: ({ entry, input }) =>
        input.dueOn == null || entry.rectificationDue == null || input.dueOn <= civilDateOf(entry.rectificationDue),
      facts: ({ entry, input }) => [
        factValue('dueOn', input.dueOn),
        factValue('rectificationDue', entry.rectificationDue),
      ],
    },
    {
      code: 'HAZARD_PLAN_NAMES_ITS_DAY',
      path: ['dueOn'],
      basis: LING16('第十五条'),
      says: {
        zh: '尚未确定整改期限的，整改方案须写明时限。',
        en: 'The plan must name the day by which it is to be done, unless a deadline is set already.',
      },
      // Of a MAJOR one it is one of the five parts.
      holds: ({ entry, input }) => entry.grade === 'MAJOR' || entry.rectificationDue != null || input.dueOn != null,
    },
    {
      code: 'HAZARD_PLAN_DAY_IS_NOT_PAST',
      path: ['dueOn'],
      basis: LING16('第十五条'),
      says: {
        zh: '整改方案时限不得早于办理之日；整改期限已过的，不得早于整改期限。',
        en: 'The plan may not end before the day of this act, nor before a deadline that has passed.',
      },
      holds: ({ entry, input, today }) =>
        input.dueOn == null ||
        input.dueOn >= today ||
        (entry.rectificationDue != null && input.dueOn >= civilDateOf(entry.rectificationDue)),
      facts: ({ entry, input }) => [
        factValue('dueOn', input.dueOn),
        factValue('rectificationDue', entry.rectificationDue),
      ],
    },
    withinTheMost('dueOn', ({ dueOn }: PlanRectificationInput) => dueOn ?? null),
  ],
  decide: ({ entry, input, at }) => ({
    // Where nobody has ordered it yet, the enterprise is bound by its own day.
    ...(entry.rectificationDue == null && input.dueOn != null && { rectificationDue: endOf(input.dueOn) }),
    responsiblePerson: input.responsiblePerson.trim(),
    measures: input.measures,
    funds: input.funds ?? null,
    planDueOn: input.dueOn ?? null,
    contingency: input.contingency ?? null,
    plannedAt: at,
  }),
});

/** Gives more time. 延期 */
export const extendRectification = act<Hazard, ExtendRectificationInput>({
  name: 'extendRectification',
  preconditions: [
    {
      code: 'HAZARD_EXTENDED_BEFORE_THE_DEADLINE',
      basis: LING16('第二十三条'),
      says: { zh: '延期须在整改期限届满前办理。', en: 'The deadline can be extended only before it has passed.' },
      holds: ({ entry, at }) => entry.rectificationDue == null || at <= entry.rectificationDue,
      facts: ({ entry }) => [factValue('rectificationDue', entry.rectificationDue)],
    },
    {
      code: 'HAZARD_EXTENDED_AGAIN_BY_THE_HEAD',
      basis: ({ entry, law, today }) => [law.parameter('hazard.extensions.max', today, entry.regionCode).basis],
      remedies: [{ action: 'extendRectification', role: 'BUREAU_HEAD' }],
      says: {
        zh: '延期达到规定次数后，再次延期只能由局主要负责人批准。',
        en: 'After the prescribed number of extensions, only the head of the bureau may extend the deadline again.',
      },
      holds: ({ entry, actor, number }) =>
        entry.extensions < number('hazard.extensions.max') || actor.roles.includes('BUREAU_HEAD'),
      facts: ({ entry }) => [factValue('extensions', entry.extensions, '次')],
    },
  ],
  musts: [
    {
      code: 'HAZARD_EXTENSION_IS_LATER',
      path: ['rectificationDue'],
      basis: LING16('第二十三条'),
      says: {
        zh: '新期限须晚于原整改期限；无原期限的，须晚于办理时间。',
        en: 'The new deadline must be later than the old one, or than this act where there is none.',
      },
      holds: ({ entry, input, at }) => input.rectificationDue > (entry.rectificationDue ?? at),
      facts: ({ entry, input }) => [
        factValue('rectificationDue', entry.rectificationDue),
        factValue('newRectificationDue', input.rectificationDue),
      ],
    },
    withinTheMost('rectificationDue', (input: ExtendRectificationInput) => civilDateOf(input.rectificationDue)),
    {
      code: 'HAZARD_EXTENSION_IS_SAFEGUARDED',
      path: ['safeguards'],
      basis: LING16('第十六条'),
      says: {
        zh: '延期须写明理由和临时防范措施。',
        en: 'The reason for the extension and the safeguards until then must be stated.',
      },
      holds: ({ input }) => hasText(input.reason) && hasText(input.safeguards),
    },
  ],
  decide: ({ entry, input }) => ({
    rectificationDue: input.rectificationDue,
    extensions: entry.extensions + 1,
    extensionReason: input.reason,
    extensionSafeguards: input.safeguards,
  }),
});

/**
 * What is shown now is in place of what was shown before, also of the one file that up to 0.5.0 an entry could have.
 */
const rectificationFiles = (entry: Hazard, input: RequestHazardReviewInput): Decided<Hazard> => ({
  rectificationFileIds: keptFiles(input.rectificationFileIds),
  ...(entry.rectificationFileId != null && { rectificationFileId: null }),
});

/** Says that it is put right. 申请复查 */
export const requestHazardReview = act<Hazard, RequestHazardReviewInput, Files>({
  name: 'requestHazardReview',
  facts: { files: filesNamed },
  musts: [
    {
      code: 'HAZARD_RECTIFICATION_IS_DESCRIBED',
      path: ['rectification'],
      basis: LING16('第十八条'),
      says: { zh: '须写明整改情况。', en: 'The rectification must be described.' },
      holds: ({ input }) => hasText(input.rectification),
    },
    hazardFile('rectificationFileIds'),
  ],
  decide: ({ entry, input, at, due, today }) => ({
    rectification: input.rectification,
    ...rectificationFiles(entry, input),
    reviewRequestedAt: at,
    reviewSignerIds: null,
    reviewDue: due('hazard.reinspect.days', today).dueAt,
  }),
});

/** Sends it back. 复查不合格 */
export const returnHazard = act<Hazard, ReturnHazardInput>({
  name: 'returnHazard',
  musts: [
    {
      code: 'HAZARD_RETURNED_WITH_REASON',
      path: ['reason'],
      basis: LING16('第二十三条'),
      says: { zh: '退回须写明理由。', en: 'The reason for the return must be stated.' },
      holds: ({ input }) => hasText(input.reason),
    },
    {
      code: 'HAZARD_RETURN_DEADLINE_IS_AHEAD',
      path: ['rectificationDue'],
      basis: AQF('第六十五条'),
      says: {
        zh: '新整改期限须晚于退回时间。',
        en: 'The new rectification deadline must be later than the time of the return.',
      },
      holds: ({ input, at }) => input.rectificationDue > at,
      facts: ({ input }) => [factValue('rectificationDue', input.rectificationDue)],
    },
    withinTheMost('rectificationDue', (input: ReturnHazardInput) => civilDateOf(input.rectificationDue)),
  ],
  decide: ({ input }) => ({
    returnReason: input.reason,
    rectificationDue: input.rectificationDue,
    reviewRequestedAt: null,
    reviewSignerIds: null,
    reviewDue: null,
  }),
});
