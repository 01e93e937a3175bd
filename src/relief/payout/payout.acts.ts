import { act, ask, factValue, given, type Judging, type Must } from '../../kernel/act.js';
import { civilDateOf } from '../../kernel/civil-date.js';
import { yuanOf, type Fen } from '../../kernel/fen.js';
import { afterMillis } from '../../kernel/instant.js';
import { JZTL } from '../../kernel/statutes.js';
import { wholeCounty } from '../../kernel/region-code.js';
import { operatorById, signersFill, type OperatorFacts } from '../../organisation/organisation.facts.js';
import { available, committed, inTransit, paid, posting } from '../fund/fund.ledger.js';
import { dueIn, manifestOfBatch, type DueFacts, type ManifestFacts } from './payout.facts.js';
import type {
  ApproveBatchInput,
  ComposeBatchInput,
  DiscardBatchInput,
  RecordRecoveryInput,
  RecoverPayoutInput,
  ReturnPayoutInput,
  ReviewUnenteredLinesInput,
  SettlementLine,
  SettlePayoutsInput,
  SubmitBatchInput,
  TellUnenteredLinesInput,
} from './payout.inputs.js';
import type { PaymentBatch, Payout } from './payout.js';

const toHand = JZTL('第二十条');
const earmarked = JZTL('第二十四条');
const back = JZTL('第三十条');
/** How many lines a batch may have. */
export const linesMost = 10_000;
const hour = 3_600_000;
const sum = (fens: readonly string[]): Fen => fens.reduce((total, fen) => total + BigInt(fen), 0n);
const reasoned: Must<any> = {
  code: 'PAYOUT_ACT_HAS_A_REASON',
  path: ['reason'],
  basis: back,
  says: { zh: '须写明理由。', en: 'The reason must be stated.' },
  holds: ({ input }) => given(input.reason),
};

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
/**
 * The bank knows a payout by its own key, in the 35 characters ISO 20022 gives it: the same however often it is
 * handed over.
 */
export const endToEndIdOf = (payoutId: string): string => payoutId.replaceAll('-', '').toUpperCase();

/** Puts together what is due. 编制批次 */
export const composeBatch = act<PaymentBatch, ComposeBatchInput, { due: DueFacts[] }>({
  name: 'composeBatch',
  judgedOnly: { most: 'how many lines there may be; the batch tells how many there are' },
  begins: true,
  numbers: { number: '发' },
  facts: { due: ask(dueIn, ({ input }) => [input.programmeId]) },
  standing: [],
  musts: [
    {
      code: 'BATCH_HAS_LINES',
      path: ['programmeId'],
      basis: toHand,
      says: {
        zh: '批次须至少有一笔符合所选项目、资金和范围的应发款项。',
        en: 'A batch must have at least one line: a payment must be due of the programme, fund, township and claims asked for.',
      },
      holds: (c) => chosen(c).length > 0,
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
  decide: (c) => {
    const lines = chosen(c);
    const { input, actor } = c;
    return {
      regionCode: wholeCounty(lines[0]!.regionCode),
      programmeId: input.programmeId,
      fundId: input.fundId,
      count: lines.length,
      pending: lines.length,
      total: String(sum(lines.map(({ amount }) => amount))),
      payerId: actor.organisationId,
      composerId: actor.operatorId!,
    };
  },
  parts: (c, { id }) =>
    chosen(c).map(
      (
        { claimId, kind, occasion, regionCode, beneficiaryKind, beneficiaryId, period, tranche, amount, accountId },
        i,
      ) => ({
        entryType: 'Payout',
        set: {
          id: c.keyAt(i),
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
          programmeId: c.input.programmeId,
          fundId: c.input.fundId,
          payerId: c.actor.organisationId,
          endToEndId: endToEndIdOf(c.keyAt(i)),
        },
      }),
    ),
});

/** Two others approve it: one who keeps the money, and the bureau. 审批 */
export const approveBatch = act<
  PaymentBatch,
  ApproveBatchInput,
  { signers: OperatorFacts[]; manifest: ManifestFacts[] }
>({
  name: 'approveBatch',
  signatures: { needed: 2, basis: earmarked },
  facts: { signers: ask(operatorById, ({ signers }) => signers) },
  standingFacts: { manifest: ask(manifestOfBatch, ({ entry }) => [entry.id]) },
  standing: [],
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
      holds: ({ signers, facts, at }) =>
        signersFill([{ roles: ['FINANCE'] }, { roles: ['BUREAU_HEAD'] }], signers, facts.signers, civilDateOf(at)),
    },
  ],
  decide: ({ facts, at }) => ({ manifestDigest: facts.manifest[0]!.digest, approvedAt: at }),
  along: { entryType: 'Payout', by: 'batchId', decide: () => ({}) },
});

/** Hands it to the bank: from here on it is known there, or unknown, and never handed over anew. 送银行 */
export const submitBatch = act<PaymentBatch, SubmitBatchInput, { manifest: ManifestFacts[] }>({
  name: 'submitBatch',
  standingFacts: { manifest: ask(manifestOfBatch, ({ entry }) => [entry.id]) },
  standing: [
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
  decide: ({ entry, at, law }) => ({
    submittedAt: at,
    answerDue: afterMillis(at, law.number('relief.bank.answer.hours', civilDateOf(at), entry.regionCode) * hour),
  }),
  along: { entryType: 'Payout', by: 'batchId', decide: () => ({}) },
  parts: ({ entry, at }, { id }) =>
    posting(
      {
        regionCode: entry.regionCode,
        fundId: entry.fundId,
        kind: 'SUBMITTED',
        on: civilDateOf(at),
        memo: entry.number,
        programmeId: entry.programmeId,
        about: { type: 'PaymentBatch', id },
      },
      [{ from: committed(entry.programmeId), to: inTransit(entry.programmeId), fen: BigInt(entry.total) }],
    ),
  jobs: (_, { id }) => [{ task: 'submit-batch', payload: { batchId: id }, key: `submit ${id}` }],
});

const lineOf = (lines: readonly SettlementLine[], { endToEndId }: Payout): SettlementLine | undefined =>
  lines.find((line) => line.endToEndId === endToEndId);
const open = ({ status }: Payout): boolean => status === 'SUBMITTED' || status === 'UNKNOWN';
/** What a line tells anew of a payout; null where it is known already. */
const told = (lines: readonly SettlementLine[], payout: Payout): SettlementLine | null => {
  const line = lineOf(lines, payout);
  return line && open(payout) && `${line.outcome}` !== `${payout.status}` ? line : null;
};
type Settling = { readonly input: Readonly<SettlePayoutsInput>; readonly along: readonly Payout[] };
const newly = ({ input, along }: Settling, outcome: string): Fen =>
  sum(along.filter((payout) => told(input.lines, payout)?.outcome === outcome).map(({ amount }) => amount));
/**
 * Told paid and then not paid, or the other way round: a person looks into it, and nothing is changed. Sent back
 * later is `returnPayout`.
 */
const contradicts = ({ input, along }: Settling): Payout[] =>
  along.filter((payout) => {
    const outcome = lineOf(input.lines, payout)?.outcome;
    return (
      !open(payout) &&
      (outcome === 'SETTLED'
        ? payout.status === 'REJECTED'
        : outcome === 'REJECTED' && !['REJECTED', 'RETURNED'].includes(payout.status))
    );
  });

/** Enters what the bank says, line by line; what it says twice is entered once. 回盘 */
export const settlePayouts = act<PaymentBatch, SettlePayoutsInput>({
  name: 'settlePayouts',
  judgedOnly: { 'lines.amount': 'only the amount of the payout itself is accepted' },
  standing: [],
  musts: [
    {
      code: 'SETTLEMENT_LINES_ARE_OF_THE_BATCH',
      path: ['lines'],
      basis: toHand,
      says: {
        zh: '回盘须至少一行，每行须为本批次的一笔发放，同一笔只能列一次。',
        en: 'There must be one or more lines, each of a payout of the batch, and each payout may be named only once.',
      },
      holds: ({ input, along }) =>
        input.lines.length > 0 &&
        along.length === input.lines.length &&
        new Set(input.lines.map(({ endToEndId }) => endToEndId)).size === input.lines.length,
      facts: ({ input, along }) => [factValue('lines', input.lines.length), factValue('known', along.length)],
    },
    {
      code: 'SETTLEMENT_AMOUNTS_AGREE',
      path: ['lines'],
      basis: toHand,
      says: { zh: '回盘金额须与发放金额一致。', en: 'The amount of every line must equal that of its payout.' },
      holds: ({ input, along }) => along.every((payout) => lineOf(input.lines, payout)?.amount === payout.amount),
    },
    {
      code: 'SETTLEMENT_DOES_NOT_CONTRADICT',
      path: ['lines'],
      basis: toHand,
      remedies: [{ action: 'returnPayout', role: 'FINANCE' }],
      says: {
        zh: '回盘结果不得与已登记的结果相反；银行退回的，须按退汇办理。',
        en: 'No line may contradict the outcome on record; money that the bank sent back must be recorded as returned.',
      },
      holds: (c) => contradicts(c).length === 0,
      facts: (c) =>
        contradicts(c)
          .slice(0, 20)
          .map(({ endToEndId, status }) => factValue(endToEndId, status)),
    },
  ],
  decide: (c) => {
    const pending =
      c.entry.pending -
      c.along.filter((payout) => {
        const line = told(c.input.lines, payout);
        return line !== null && line.outcome !== 'UNKNOWN';
      }).length;
    return { pending, ...(pending === 0 && { status: 'SETTLED' }) };
  },
  along: {
    entryType: 'Payout',
    by: 'batchId',
    among: { property: 'endToEndId', values: ({ input }) => input.lines.map(({ endToEndId }) => endToEndId) },
    decide: ({ input, at }, payout: Payout) => {
      const line = told(input.lines, payout);
      return (
        line && {
          status: line.outcome,
          bankReference: line.bankReference ?? payout.bankReference,
          outcomeReason: line.reason ?? null,
          answeredAt: at,
        }
      );
    },
  },
  parts: (c, { id }) =>
    posting(
      {
        regionCode: c.entry.regionCode,
        fundId: c.entry.fundId,
        kind: 'SETTLED',
        on: civilDateOf(c.at),
        memo: c.entry.number,
        programmeId: c.entry.programmeId,
        about: { type: 'PaymentBatch', id },
      },
      [
        { from: inTransit(c.entry.programmeId), to: paid(c.entry.programmeId), fen: newly(c, 'SETTLED') },
        { from: inTransit(c.entry.programmeId), to: committed(c.entry.programmeId), fen: newly(c, 'REJECTED') },
      ],
    ),
});

/** How many lines that were not entered a batch tells; the rest are counted. */
export const toldMost = 200;
const countedRightly: Must<Judging<PaymentBatch, TellUnenteredLinesInput>> = {
  code: 'UNENTERED_LINES_ARE_COUNTED',
  path: ['count'],
  basis: toHand,
  says: {
    zh: '未入账行至多列二百行，不得重复，总数不得少于所列行数。',
    en: 'At most 200 lines may be listed, each once, and their number must not be less.',
  },
  holds: ({ input: { lines, count } }) =>
    lines.length <= toldMost && count >= lines.length && new Set(lines.map(({ key }) => key)).size === lines.length,
  facts: ({ input }) => [factValue('listed', input.lines.length), factValue('count', input.count)],
};
const placed: Must<Judging<PaymentBatch, TellUnenteredLinesInput>> = {
  code: 'UNENTERED_LINES_NAME_THEIR_PLACE',
  path: ['lines'],
  basis: toHand,
  says: {
    zh: '须写明标识和行号，文件名不得超过一百二十字，填写的端到端编号须为三十二位。',
    en: 'A line must have its key and line number, a file name of at most 120 characters and, where a payout is named, an end-to-end id of 32 characters.',
  },
  holds: ({ input: { lines } }) =>
    lines.every(
      ({ key, file, line, endToEndId }) =>
        /^[\w-]{8,64}$/.test(key) &&
        file.length <= 120 &&
        line >= 0 &&
        (endToEndId == null || /^[0-9A-F]{32}$/.test(endToEndId)),
    ),
};

/**
 * Tells what the bank said and could not be entered, as it stands now: nothing that was said goes untold.
 * 登记未入账行
 */
export const tellUnenteredLines = act<PaymentBatch, TellUnenteredLinesInput>({
  name: 'tellUnenteredLines',
  standing: [],
  musts: [countedRightly, placed],
  decide: ({ input: { lines, count } }) => ({
    unenteredCount: count,
    unenteredKeys: lines.map(({ key }) => key),
    unenteredFiles: lines.map(({ file }) => file),
    unenteredLines: lines.map(({ line }) => line),
    unenteredCodes: lines.map(({ code }) => code),
    unenteredIds: lines.map(({ endToEndId }) => endToEndId ?? ''),
  }),
});

/** A person has looked into lines that were not entered; they are not told again. 处置未入账行 */
export const reviewUnenteredLines = act<PaymentBatch, ReviewUnenteredLinesInput>({
  name: 'reviewUnenteredLines',
  standing: [
    {
      code: 'UNENTERED_LINES_ARE_THERE',
      basis: toHand,
      says: {
        zh: '只有银行回盘文件中尚有未入账行的批次，方可处置未入账行。',
        en: 'Only a batch with lines of a bank answer file that were not entered can have such lines reviewed.',
      },
      holds: ({ entry }) => (entry.unenteredCount ?? 0) > 0,
    },
  ],
  musts: [
    reasoned,
    {
      code: 'UNENTERED_LINES_REVIEWED_ARE_TOLD',
      path: ['keys'],
      basis: toHand,
      says: {
        zh: '须为本批次列出的未入账行，各一次。',
        en: 'Each line reviewed must be one that the batch lists, named once.',
      },
      holds: ({ entry, input: { keys } }) =>
        keys.length > 0 &&
        new Set(keys).size === keys.length &&
        keys.every((key) => entry.unenteredKeys?.includes(key)),
    },
  ],
  decide: ({ entry, input: { keys } }) => {
    const kept = (entry.unenteredKeys ?? []).flatMap((key, i) => (keys.includes(key) ? [] : [i]));
    const of = <T>(values: readonly T[] | null): T[] => kept.map((i) => values![i]!);
    return {
      unenteredCount: (entry.unenteredCount ?? 0) - keys.length,
      unenteredKeys: of(entry.unenteredKeys),
      unenteredFiles: of(entry.unenteredFiles),
      unenteredLines: of(entry.unenteredLines),
      unenteredCodes: of(entry.unenteredCodes),
      unenteredIds: of(entry.unenteredIds),
      reviewedKeys: [...(entry.reviewedKeys ?? []), ...keys],
    };
  },
});

/** Gives it up before it is handed over. 作废 */
export const discardBatch = act<PaymentBatch, DiscardBatchInput>({
  name: 'discardBatch',
  standing: [],
  musts: [reasoned],
  decide: ({ input }) => ({ endReason: input.reason.trim() }),
  along: { entryType: 'Payout', by: 'batchId', decide: () => ({}) },
});

/** Money comes back after it was asked for: the bank's answer may be entered long after both. */
const followsPayment = (path: 'returnedOn' | 'recoveredOn'): Must<Judging<Payout, any>> => ({
  code: 'PAYOUT_DAY_FOLLOWS_ITS_PAYMENT',
  path: [path],
  basis: toHand,
  says: { zh: '日期不得早于编制发放之日。', en: 'The day must not be before the payout was composed.' },
  holds: ({ entry, input }) => input[path] >= civilDateOf(entry.createdAt),
  facts: ({ entry }) => [factValue('composedOn', civilDateOf(entry.createdAt))],
});
const aboutPayout = (entry: Payout) => ({
  regionCode: wholeCounty(entry.regionCode),
  fundId: entry.fundId,
  memo: entry.endToEndId,
  programmeId: entry.programmeId,
  about: { type: 'Payout', id: entry.id },
});
/** The bank has sent it back: it is owed again. 退汇 */
export const returnPayout = act<Payout, ReturnPayoutInput>({
  name: 'returnPayout',
  standing: [],
  musts: [
    reasoned,
    {
      code: 'PAYOUT_DAY_HAS_COME',
      path: ['returnedOn'],
      basis: toHand,
      says: { zh: '日期不得晚于办理之日。', en: 'The day must not be after the day of this act.' },
      holds: ({ input, at }) => input.returnedOn <= civilDateOf(at),
    },
    followsPayment('returnedOn'),
  ],
  decide: ({ entry, input }) => ({
    returnedOn: input.returnedOn,
    endReason: input.reason.trim(),
    bankReference: input.bankReference ?? entry.bankReference,
  }),
  parts: ({ entry, at }) =>
    posting({ ...aboutPayout(entry), kind: 'RETURNED', on: civilDateOf(at) }, [
      { from: paid(entry.programmeId), to: committed(entry.programmeId), fen: BigInt(entry.amount) },
    ]),
});

/** It should not have been drawn and is to be paid back. 追缴 */
export const recoverPayout = act<Payout, RecoverPayoutInput>({
  name: 'recoverPayout',
  standing: [],
  musts: [
    reasoned,
    {
      code: 'RECOVERY_RESTS_ON_AN_ORDER',
      path: ['order'],
      basis: back,
      says: { zh: '须写明追缴决定文号。', en: 'The number of the recovery order must be stated.' },
      holds: ({ input }) => given(input.order),
    },
  ],
  decide: ({ input }) => ({ recoveryOrder: input.order.trim(), endReason: input.reason.trim() }),
});

/** It has been paid back. 追缴到账 */
export const recordRecovery = act<Payout, RecordRecoveryInput>({
  name: 'recordRecovery',
  judgedOnly: { amount: 'only the amount of the payout itself is accepted' },
  standing: [],
  musts: [
    {
      code: 'PAYOUT_DAY_HAS_COME',
      path: ['recoveredOn'],
      basis: toHand,
      says: { zh: '日期不得晚于办理之日。', en: 'The day must not be after the day of this act.' },
      holds: ({ input, at }) => input.recoveredOn <= civilDateOf(at),
    },
    followsPayment('recoveredOn'),
    {
      code: 'RECOVERY_IS_WHOLE',
      path: ['amount'],
      basis: back,
      says: { zh: '追缴到账金额须与发放金额一致。', en: 'The amount paid back must equal that of the payout.' },
      holds: ({ entry, input }) => input.amount === entry.amount,
      facts: ({ entry }) => [factValue('amount', yuanOf(entry.amount), '元')],
    },
  ],
  decide: ({ input }) => ({ recoveredOn: input.recoveredOn }),
  parts: ({ entry, at }) =>
    posting({ ...aboutPayout(entry), kind: 'RECOVERED', on: civilDateOf(at) }, [
      { from: paid(entry.programmeId), to: available, fen: BigInt(entry.amount) },
    ]),
});
