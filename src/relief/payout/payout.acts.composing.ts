import { act, childrenOf, ask, factValue, created } from '../../kernel/act.js';
import { afterMillis } from '../../kernel/instant.js';
import { JZTL } from '../../kernel/statutes.js';
import { wholeCounty } from '../../kernel/region-code.js';
import { operatorById, signersFill, type OperatorFacts } from '../../organisation/organisation.facts.js';
import { committed, inTransit, posting } from '../fund/fund.ledger.js';
import { dueIn, manifestOfBatch, type DueFacts, type ManifestFacts } from './payout.facts.js';
import type { ApproveBatchInput, ComposeBatchInput, DiscardBatchInput, SubmitBatchInput } from './payout.inputs.js';
import type { PaymentBatch, Payout } from './payout.js';
import { toHand, sum, reasoned } from './payout.musts.js';

/** How many lines a batch may have. */
const linesMost = 10_000;
/**
 * The bank knows a payout by its own key, in the 35 characters ISO 20022 gives it: the same however often it is
 * handed over.
 */
const endToEndIdOf = (payoutId: string): string => payoutId.replaceAll('-', '').toUpperCase();
const earmarked = JZTL('第二十四条');
const hour = 3_600_000;

type Composing = { readonly input: Readonly<ComposeBatchInput>; readonly facts: { due: DueFacts[] } };
/** What is due from that fund, in that township or of those claims, the earliest claims first. */
const chosen = ({ input, facts }: Composing): DueFacts[] =>
  facts.due
    .filter(
      ({ fundId, regionCode, claimId }) =>
        fundId === input.fundId &&
        (input.township == null || regionCode.startsWith(input.township.slice(0, 9))) &&
        (!input.claimIds?.length || input.claimIds.includes(claimId)),
    )
    .slice(0, input.most);

/** Puts together what is due. 编制批次 */
export const composeBatch = act<PaymentBatch, ComposeBatchInput, { due: DueFacts[] }>({
  name: 'composeBatch',
  judgedOnly: { most: 'how many lines there may be; the batch tells how many there are' },
  begins: true,
  numbers: { number: '发' },
  facts: { due: ask(dueIn, ({ input }) => [input.programmeId]) },
  musts: [
    {
      code: 'BATCH_HAS_LINES',
      path: ['programmeId'],
      basis: toHand,
      says: {
        zh: '批次须至少有一笔符合所选项目、资金、乡镇（街道）和救助申请的应发款项。',
        en: 'A batch must have at least one line: a payment must be due of the programme, fund, township and claims asked for.',
      },
      holds: (ctx) => chosen(ctx).length > 0,
      facts: ({ facts }) => [factValue('due', facts.due.length, '笔')],
    },
    {
      code: 'BATCH_IS_NOT_TOO_LARGE',
      path: ['most'],
      basis: toHand,
      says: {
        zh: '一个批次的最多笔数须为一至一万。',
        en: 'The largest number of lines of a batch must be from 1 to 10,000.',
      },
      holds: ({ input }) => input.most >= 1 && input.most <= linesMost,
    },
    {
      code: 'BATCH_IS_COMPOSED_BY_SOMEONE',
      path: ['id'],
      basis: earmarked,
      says: {
        zh: '批次须由经办人编制，不得由系统编制。',
        en: 'A batch must be composed by a person, not by a system.',
      },
      holds: ({ actor }) => actor.operatorId !== null,
    },
  ],
  decide: (ctx) => {
    const lines = chosen(ctx);
    const { input, actor } = ctx;
    return {
      regionCode: wholeCounty(lines[0]!.regionCode),
      programmeId: input.programmeId,
      fundId: input.fundId,
      count: lines.length,
      pending: lines.length,
      total: String(sum(lines.map(({ amount }) => amount))),
      payerId: actor.organisationId,
      composerId: actor.operatorId!,
      payDue: lines.flatMap(({ payDue }) => payDue ?? []).sort()[0] ?? null,
    };
  },
  creates: (ctx, { id }) =>
    chosen(ctx).map(
      (
        { claimId, kind, occasion, regionCode, beneficiaryKind, beneficiaryId, period, tranche, amount, accountId },
        i,
      ) =>
        created<Payout>('Payout', {
          id: ctx.keyAt(i),
          regionCode,
          batchId: id,
          claimId,
          kind,
          occasion,
          beneficiaryKind,
          beneficiaryId,
          period,
          tranche,
          amount,
          accountId,
          programmeId: ctx.input.programmeId,
          fundId: ctx.input.fundId,
          payerId: ctx.actor.organisationId,
          endToEndId: endToEndIdOf(ctx.keyAt(i)),
        }),
    ),
});

/** Its payouts move with it, and nothing of them but their stage changes. */
const withItsPayouts = childrenOf<Payout>()({ entryType: 'Payout', by: 'batchId', decide: () => ({}) });

/** Two others approve it: one who keeps the money, and the bureau. 审批 */
export const approveBatch = act<
  PaymentBatch,
  ApproveBatchInput,
  { signers: OperatorFacts[]; manifest: ManifestFacts[] },
  Payout
>({
  name: 'approveBatch',
  signatures: { needed: 2, basis: earmarked },
  facts: { signers: ask(operatorById, ({ signers }) => signers) },
  preconditionFacts: { manifest: ask(manifestOfBatch, ({ entry }) => [entry.id]) },
  musts: [
    {
      code: 'BATCH_IS_APPROVED_BY_OTHERS',
      path: ['id'],
      basis: earmarked,
      says: { zh: '批次的编制人不得审批该批次。', en: 'A batch may not be approved by the person who composed it.' },
      holds: ({ entry, signers }) => !signers.includes(entry.composerId),
    },
    {
      code: 'BATCH_IS_APPROVED_BY_BOTH_OFFICES',
      path: ['id'],
      basis: earmarked,
      says: {
        zh: '批次须由财政部门一人和应急管理局主要负责人一人审批。',
        en: 'A batch must be approved by one person of finance and one head of the bureau.',
      },
      holds: ({ signers, facts, today }) =>
        signersFill([{ roles: ['FINANCE'] }, { roles: ['BUREAU_HEAD'] }], signers, facts.signers, today),
    },
  ],
  decide: ({ facts, at }) => ({ manifestDigest: facts.manifest[0]!.digest, approvedAt: at }),
  children: withItsPayouts,
});

/** Hands it to the bank: from here on it is known there, or unknown, and never handed over anew. 送银行 */
export const submitBatch = act<PaymentBatch, SubmitBatchInput, { manifest: ManifestFacts[] }, Payout>({
  name: 'submitBatch',
  preconditionFacts: { manifest: ask(manifestOfBatch, ({ entry }) => [entry.id]) },
  preconditions: [
    {
      code: 'BATCH_IS_AS_IT_WAS_APPROVED',
      basis: earmarked,
      says: {
        zh: '只有清单与审批时一致的批次，方可送银行。',
        en: 'Only a batch whose lines are those that were approved can be handed to the bank.',
      },
      holds: ({ entry, facts }) => facts.manifest[0]?.digest === entry.manifestDigest,
    },
  ],
  musts: [],
  decide: ({ at, number }) => ({
    submittedAt: at,
    answerDue: afterMillis(at, number('relief.bank.answer.hours') * hour),
  }),
  children: withItsPayouts,
  creates: ({ entry, today }, { id }) =>
    posting(
      {
        regionCode: entry.regionCode,
        fundId: entry.fundId,
        kind: 'SUBMITTED',
        on: today,
        memo: entry.number,
        programmeId: entry.programmeId,
        about: { type: 'PaymentBatch', id },
      },
      [{ from: committed(entry.programmeId), to: inTransit(entry.programmeId), fen: BigInt(entry.total) }],
    ),
  jobs: (_, { id }) => [{ task: 'submit-batch', payload: { batchId: id }, key: `submit ${id}` }],
});

/** Gives it up before it is handed over. 作废 */
export const discardBatch = act<PaymentBatch, DiscardBatchInput, Record<never, never>, Payout>({
  name: 'discardBatch',
  musts: [reasoned],
  decide: ({ input }) => ({ endReason: input.reason.trim() }),
  children: withItsPayouts,
});
