import { act, factValue, hasText, isSaid, type EntryContext, type Must } from '../../kernel/act.js';
import { AQF, POINTS } from '../../kernel/statutes.js';
import type * as input from './investigation.inputs.js';
import type { AccountabilityItem } from './investigation.js';

/** The kind that was decided: as proposed, where no other was stated. */
const kindOf = ({ decidedMeasure, proposal }: AccountabilityItem) => decidedMeasure ?? proposal;
const notOfOnesOwn: Must<EntryContext<AccountabilityItem>> = {
  code: 'ACCOUNTABILITY_IS_NOT_OF_ONES_OWN_OFFICE',
  basis: AQF('第八十七条'),
  remedies: [{ action: 'recordAccountability', role: 'DISCIPLINE' }],
  says: {
    zh: '对本单位及其人员的追责结果，须由其他单位登记。',
    en: "What was decided against one's own office or its people must be entered by another office.",
  },
  holds: ({ entry, actor }) => entry.organisationId === null || entry.organisationId !== actor.organisationId,
};

/** Enters what whoever is competent decided; nothing is decided here. 登记追责结果 */
export const recordAccountability = act<AccountabilityItem, input.RecordAccountabilityInput>({
  name: 'recordAccountability',
  preconditions: [notOfOnesOwn],
  musts: [
    {
      code: 'ACCOUNTABILITY_SAYS_WHO_DECIDED_WHAT',
      path: ['decision'],
      basis: AQF('第八十七条'),
      says: {
        zh: '须写明决定机关、处理结果和决定文号。',
        en: 'The body that decided, what it decided and the number of its document must be stated.',
      },
      holds: ({ input }) => hasText(input.decidedBy) && hasText(input.decision) && hasText(input.document),
    },
    {
      code: 'ACCOUNTABILITY_DAYS_ARE_IN_ORDER',
      path: ['decidedOn'],
      basis: AQF('第八十七条'),
      says: {
        zh: '决定日、执行日不得晚于办理之日，执行日不得早于决定日。',
        en: 'The day of the decision and the day it was carried out may not be later than the day of this act, and it may not be carried out before it was decided.',
      },
      holds: ({ input, today }) =>
        input.decidedOn <= today &&
        (input.executedOn == null || (input.executedOn >= input.decidedOn && input.executedOn <= today)),
    },
    {
      code: 'ACCOUNTABILITY_KEEPS_ITS_KIND',
      path: ['measure'],
      basis: AQF('第八十七条'),
      remedies: [{ action: 'revokeAccountability', role: 'DISCIPLINE' }],
      says: {
        zh: '处理种类登记后不得变更；原决定被撤销的，须登记撤销。',
        en: 'The kind that was decided may not be changed once it is entered: a decision that was quashed must be entered as revoked.',
      },
      holds: ({ entry, input }) => entry.decidedOn === null || input.measure == null || input.measure === kindOf(entry),
      facts: ({ entry }) => [factValue('measure', kindOf(entry))],
    },
  ],
  decide: ({ entry, input, due, today }) => ({
    decidedMeasure: entry.decidedMeasure ?? input.measure ?? null,
    status: input.executedOn == null ? 'DECIDED' : 'EXECUTED',
    decidedBy: input.decidedBy.trim(),
    decidedOn: input.decidedOn,
    decision: input.decision.trim(),
    document: input.document.trim(),
    executedOn: input.executedOn ?? null,
    caseId: input.caseId ?? null,
    // 及时公布调查问责结果: each decision has its day, whenever it is made.
    publicationDue: entry.publicationDue ?? due('accident.publish.days', today).dueAt,
  }),
});

/** Evaluates whether one decision was carried out, or why it was not made or carried out yet. 逐项评估追责落实 */
export const evaluateAccountability = act<AccountabilityItem, input.EvaluateAccountabilityInput>({
  name: 'evaluateAccountability',
  preconditions: [notOfOnesOwn],
  musts: [
    isSaid(
      'ACCOUNTABILITY_EVALUATION_SAYS_WHAT_IT_FOUND',
      'evaluation',
      AQF('第八十六条'),
      '须写明对追责落实情况的评估意见。',
      'The finding on whether it was carried out must be stated.',
    ),
    {
      code: 'ACCOUNTABILITY_IS_FOUND_CARRIED_OUT_ONCE_IT_WAS',
      path: ['carriedOut'],
      basis: AQF('第八十六条'),
      remedies: [{ action: 'recordAccountability', role: 'DISCIPLINE' }],
      says: {
        zh: '只有已登记执行的追责事项，方可评估为已落实；已登记执行的，不得评估为未落实。',
        en: 'Only an item that is entered as carried out can be found carried out; one that is may not be found otherwise.',
      },
      holds: ({ entry, input }) => input.carriedOut === (entry.status === 'EXECUTED'),
      facts: ({ entry }) => [factValue('status', entry.status)],
    },
  ],
  decide: ({ input, at }) => ({
    carriedOut: input.carriedOut,
    evaluation: input.evaluation.trim(),
    evaluatedAt: at,
  }),
});

/** Enters that whoever is competent quashed or revoked it: it counts no more from then on. 登记追责撤销 */
export const revokeAccountability = act<AccountabilityItem, input.RevokeAccountabilityInput>({
  name: 'revokeAccountability',
  preconditions: [notOfOnesOwn],
  musts: [
    {
      code: 'REVOCATION_SAYS_WHO_AND_WHY',
      path: ['reason'],
      basis: POINTS('结果纳入部门年度考核'),
      says: {
        zh: '须写明撤销机关、撤销理由和撤销文号。',
        en: 'The body that quashed or revoked the decision, its reason and the number of its document must be stated.',
      },
      holds: ({ input: { revokedBy, reason, document } }) => hasText(revokedBy) && hasText(reason) && hasText(document),
    },
    {
      code: 'REVOCATION_FOLLOWS_THE_DECISION',
      path: ['revokedOn'],
      basis: POINTS('结果纳入部门年度考核'),
      says: {
        zh: '撤销日不得早于决定日，不得晚于办理之日。',
        en: 'The day of the revocation may not be before that of the decision, nor later than the day of this act.',
      },
      holds: ({ entry, input, today }) => input.revokedOn <= today && input.revokedOn >= entry.decidedOn!,
      facts: ({ entry }) => [factValue('decidedOn', entry.decidedOn)],
    },
  ],
  decide: ({ input: { revokedBy, revokedOn, reason, document }, at }) => ({
    revokedBy: revokedBy.trim(),
    revokedOn,
    revokeReason: reason.trim(),
    revokeDocument: document.trim(),
    revokedAt: at,
  }),
});
