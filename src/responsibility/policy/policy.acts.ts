import { act, ask, factValue, hasText, isSaid, created, type Must, type OfInput } from '../../kernel/act.js';
import { addDays, addMonths } from '../../kernel/civil-date.js';
import { POINTS } from '../../kernel/statutes.js';
import { filesNamed, sentBy, type FileFacts } from '../../file/file.facts.js';
import { organisationById, type OrganisationFacts } from '../../organisation/organisation.facts.js';
import type { Actor } from '../../kernel/roles.js';
import type {
  ChangePolicyDraftInput,
  DraftPolicyInput,
  IssuePolicyInput,
  RefusePolicyDraftInput,
  RepealPolicyInput,
  ReviewPolicyInput,
  RevisePolicyInput,
  WithdrawPolicyDraftInput,
} from './policy.inputs.js';
import type { PolicyDocument } from './policy.js';

const basis = POINTS('工作规则、制度梳理');

const saysSomething: Must<OfInput<{ readonly title: string; readonly content: string }>> = {
  code: 'POLICY_SAYS_SOMETHING',
  path: ['content'],
  basis,
  says: { zh: '须写明名称和内容。', en: 'The title and what it says must both be stated.' },
  holds: ({ input }) => hasText(input.title) && hasText(input.content),
};
const filesAreOnesOwn: Must<
  OfInput<{ readonly fileIds: readonly string[] }> & {
    readonly facts: { readonly files: readonly FileFacts[] };
    readonly actor: Actor;
  }
> = {
  code: 'POLICY_FILES_ARE_ONES_OWN',
  path: ['fileIds'],
  basis,
  says: { zh: '附件须由本单位上传。', en: "Every file must have been uploaded by the caller's own office." },
  holds: ({ input, facts, actor }) => sentBy(actor.organisationId, facts.files, input.fileIds),
};
/** A draft is still its office's own. */
const byItsOffice: Must<{ readonly entry: { readonly organisationId: string }; readonly actor: Actor }> = {
  code: 'POLICY_DRAFT_CHANGED_BY_ITS_OFFICE',
  basis,
  says: {
    zh: '草案只能由起草单位修改或者撤回。',
    en: 'A draft may be changed or withdrawn only by the office that drafted it.',
  },
  holds: ({ entry, actor }) => entry.organisationId === actor.organisationId,
};

/** Drafts it; of no effect until it is issued. 起草 */
export const draftPolicy = act<
  PolicyDocument,
  DraftPolicyInput,
  { files: FileFacts[]; organisation: OrganisationFacts[] }
>({
  name: 'draftPolicy',
  begins: true,
  facts: { files: filesNamed, organisation: ask(organisationById, ({ actor }) => [actor.organisationId]) },
  musts: [saysSomething, filesAreOnesOwn],
  decide: ({ input, facts, actor }) => ({
    regionCode: facts.organisation[0]!.regionCode as never,
    organisationId: actor.organisationId,
    kind: input.kind,
    title: input.title.trim(),
    content: input.content.trim(),
    fileIds: [...new Set(input.fileIds)],
  }),
});

/** Changes the draft. 修改草案 */
export const changePolicyDraft = act<PolicyDocument, ChangePolicyDraftInput, { files: FileFacts[] }>({
  name: 'changePolicyDraft',
  facts: { files: filesNamed },
  preconditions: [byItsOffice],
  musts: [saysSomething, filesAreOnesOwn],
  decide: ({ input }) => ({
    title: input.title.trim(),
    content: input.content.trim(),
    fileIds: [...new Set(input.fileIds)],
  }),
});

/** Takes the draft back. 撤回草案 */
export const withdrawPolicyDraft = act<PolicyDocument, WithdrawPolicyDraftInput>({
  name: 'withdrawPolicyDraft',
  preconditions: [byItsOffice],
  musts: [
    isSaid(
      'POLICY_DRAFT_WITHDRAWN_WITH_A_REASON',
      'reason',
      basis,
      '须写明撤回理由。',
      'The reason of the withdrawal must be stated.',
    ),
  ],
  decide: ({ input }) => ({ endReason: input.reason.trim() }),
});

/** Does not issue it. 不予印发 */
export const refusePolicyDraft = act<PolicyDocument, RefusePolicyDraftInput>({
  name: 'refusePolicyDraft',
  musts: [
    isSaid(
      'POLICY_DRAFT_REFUSED_WITH_A_REASON',
      'reason',
      basis,
      '须写明不予印发的理由。',
      'The reason of the refusal must be stated.',
    ),
  ],
  decide: ({ input }) => ({ endReason: input.reason.trim() }),
});

/** Issues it, for days that are still ahead. 印发 */
export const issuePolicy = act<PolicyDocument, IssuePolicyInput>({
  name: 'issuePolicy',
  musts: [
    isSaid(
      'POLICY_ISSUED_BY_DOCUMENT',
      'document',
      basis,
      '须写明文号。',
      'The number of the document must be stated.',
    ),
    {
      code: 'POLICY_DAYS_ARE_IN_ORDER',
      path: ['validFrom'],
      basis,
      says: {
        zh: '施行日期不得早于印发之日，有效期不得早于施行日期。',
        en: 'The first day may not be before the day of issue, and the last day may not be before the first.',
      },
      holds: ({ input, today }) =>
        input.validFrom >= today && (input.validUntil == null || input.validUntil >= input.validFrom),
      facts: ({ today }) => [factValue('issuedOn', today)],
    },
  ],
  decide: ({ input, at, number }) => ({
    document: input.document.trim(),
    validFrom: input.validFrom,
    validUntil: input.validUntil ?? null,
    reviewDueOn: input.validUntil == null ? addMonths(input.validFrom, number('policy.review.months')) : null,
    issuedAt: at,
  }),
});

/** Puts another in its place from a day on. 修订 */
export const revisePolicy = act<PolicyDocument, RevisePolicyInput, { files: FileFacts[] }>({
  name: 'revisePolicy',
  facts: { files: filesNamed },
  musts: [
    isSaid(
      'POLICY_REVISED_BY_DOCUMENT',
      'document',
      basis,
      '须写明修订文号。',
      'The number of the document that revises it must be stated.',
    ),
    {
      code: 'POLICY_REVISED_FROM_A_DAY_AHEAD',
      path: ['validFrom'],
      basis,
      says: {
        zh: '修订后的施行日期须晚于原施行日期，且不得早于办理之日；有效期不得早于施行日期。',
        en: 'The first day of the revision must be after that of what it revises and may not be before the day of the act, and its last day may not be before its first.',
      },
      holds: ({ entry, input, today }) =>
        input.validFrom >= today &&
        (entry.validFrom === null || input.validFrom > entry.validFrom) &&
        (input.validUntil == null || input.validUntil >= input.validFrom),
      facts: ({ entry }) => [factValue('validFrom', entry.validFrom)],
    },
    {
      code: 'POLICY_REVISION_SAYS_SOMETHING',
      path: ['content'],
      basis,
      says: {
        zh: '须写明修订后的内容；附件须由本单位上传。',
        en: "What the revision says must be stated, and every file must have been uploaded by the caller's own office.",
      },
      holds: ({ input, facts, actor }) =>
        hasText(input.content) && sentBy(actor.organisationId, facts.files, input.fileIds),
    },
  ],
  decide: ({ input }) => ({ lastOn: addDays(input.validFrom, -1) }),
  creates: ({ entry, input, at, keyAt, number }, { id, regionCode }) => [
    created<PolicyDocument>('PolicyDocument', {
      id: keyAt(0),
      regionCode,
      status: 'ISSUED',
      organisationId: entry.organisationId,
      kind: entry.kind,
      title: entry.title,
      content: input.content.trim(),
      fileIds: [...new Set(input.fileIds)],
      document: input.document.trim(),
      validFrom: input.validFrom,
      validUntil: input.validUntil ?? null,
      reviewDueOn: input.validUntil == null ? addMonths(input.validFrom, number('policy.review.months')) : null,
      issuedAt: at,
      formerId: id,
    }),
  ],
});

/** Repeals it after a day. 废止 */
export const repealPolicy = act<PolicyDocument, RepealPolicyInput>({
  name: 'repealPolicy',
  musts: [
    {
      code: 'POLICY_REPEALED_WITH_REASON_AND_DOCUMENT',
      path: ['reason'],
      basis,
      says: {
        zh: '须写明废止理由和文号。',
        en: 'The reason of the repeal and its document must both be stated.',
      },
      holds: ({ input }) => hasText(input.reason) && hasText(input.document),
    },
    {
      code: 'POLICY_REPEALED_FROM_A_DAY_AHEAD',
      path: ['lastOn'],
      basis,
      says: {
        zh: '失效日期不得早于办理之日，也不得早于施行日期。',
        en: 'The last day may not be before the day of the act, nor before the first day on which it holds.',
      },
      holds: ({ entry, input, today }) =>
        input.lastOn >= today && (entry.validFrom === null || input.lastOn >= entry.validFrom),
      facts: ({ entry }) => [factValue('validFrom', entry.validFrom)],
    },
  ],
  decide: ({ input }) => ({
    lastOn: input.lastOn,
    endReason: input.reason.trim(),
    endDocument: input.document.trim(),
  }),
});

/** Reviews what has no last day, and lets it go on. 评估 */
export const reviewPolicy = act<PolicyDocument, ReviewPolicyInput>({
  name: 'reviewPolicy',
  preconditions: [
    {
      code: 'POLICY_REVIEWED_WHERE_IT_HAS_NO_LAST_DAY',
      basis,
      says: {
        zh: '只有未写明有效期且已施行的制度，方须评估。',
        en: 'Only a rule or policy that has begun to hold and was issued without a last day can be reviewed.',
      },
      holds: ({ entry, today }) => entry.validUntil === null && entry.validFrom !== null && entry.validFrom <= today,
      facts: ({ entry }) => [factValue('validUntil', entry.validUntil), factValue('validFrom', entry.validFrom)],
    },
  ],
  musts: [
    isSaid(
      'POLICY_REVIEW_SAYS_WHAT_IT_FOUND',
      'finding',
      basis,
      '须写明评估结论。',
      'The finding of the review must be stated.',
    ),
  ],
  decide: ({ input, today, number }) => ({
    reviewedOn: today,
    reviewFinding: input.finding.trim(),
    reviewDueOn: addMonths(today, number('policy.review.months')),
  }),
});
