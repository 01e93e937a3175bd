import { act, childrenOf, factValue, type Judging, type Must } from '../../kernel/act.js';
import type { Fen } from '../../kernel/fen.js';
import { committed, inTransit, paid, posting } from '../fund/fund.ledger.js';
import type {
  ReviewUnenteredLinesInput,
  SettlementLine,
  SettlePayoutsInput,
  TellUnenteredLinesInput,
} from './payout.inputs.js';
import type { PaymentBatch, Payout } from './payout.js';
import { toHand, sum, reasoned, toldMost } from './payout.musts.js';

const lineOf = (lines: readonly SettlementLine[], { endToEndId }: Payout): SettlementLine | undefined =>
  lines.find((line) => line.endToEndId === endToEndId);
const open = ({ status }: Payout): boolean => status === 'SUBMITTED' || status === 'UNKNOWN';
/** What a line tells anew of a payout; null where it is known already. */
const answerFor = (lines: readonly SettlementLine[], payout: Payout): SettlementLine | null => {
  const line = lineOf(lines, payout);
  return line && open(payout) && `${line.outcome}` !== `${payout.status}` ? line : null;
};
type Settling = { readonly input: Readonly<SettlePayoutsInput>; readonly children: readonly Readonly<Payout>[] };
const newly = ({ input, children }: Settling, outcome: string): Fen =>
  sum(children.filter((payout) => answerFor(input.lines, payout)?.outcome === outcome).map(({ amount }) => amount));
/**
 * Told paid and then not paid, or the other way round: a person looks into it, and nothing is changed. Sent back
 * later is `returnPayout`.
 */
const contradicts = ({ input, children }: Settling): Payout[] =>
  children.filter((payout) => {
    const outcome = lineOf(input.lines, payout)?.outcome;
    return (
      !open(payout) &&
      (outcome === 'SETTLED'
        ? payout.status === 'REJECTED'
        : outcome === 'REJECTED' && !['REJECTED', 'RETURNED'].includes(payout.status))
    );
  });

/** Enters what the bank says, line by line; what it says twice is entered once. 回盘 */
export const settlePayouts = act<PaymentBatch, SettlePayoutsInput, Record<never, never>, Payout>({
  name: 'settlePayouts',
  judgedOnly: { 'lines.amount': 'only the amount of the payout itself is accepted' },
  musts: [
    {
      code: 'SETTLEMENT_LINES_ARE_OF_THE_BATCH',
      path: ['lines'],
      basis: toHand,
      says: {
        zh: '回盘须至少一行，每行须为本批次的一笔发放，同一笔只能列一次。',
        en: 'There must be one or more lines, each of a payout of the batch, and each payout may be named only once.',
      },
      holds: ({ input, children }) =>
        input.lines.length > 0 &&
        children.length === input.lines.length &&
        new Set(input.lines.map(({ endToEndId }) => endToEndId)).size === input.lines.length,
      facts: ({ input, children }) => [factValue('lines', input.lines.length), factValue('known', children.length)],
    },
    {
      code: 'SETTLEMENT_AMOUNTS_AGREE',
      path: ['lines'],
      basis: toHand,
      says: { zh: '回盘每行金额须与该笔发放金额一致。', en: 'The amount of every line must equal that of its payout.' },
      holds: ({ input, children }) => children.every((payout) => lineOf(input.lines, payout)?.amount === payout.amount),
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
      holds: (ctx) => contradicts(ctx).length === 0,
      facts: (ctx) =>
        contradicts(ctx)
          .slice(0, 20)
          .map(({ endToEndId, status }) => factValue(endToEndId, status)),
    },
  ],
  decide: (ctx) => {
    const pending =
      ctx.entry.pending -
      ctx.children.filter((payout) => {
        const line = answerFor(ctx.input.lines, payout);
        return line !== null && line.outcome !== 'UNKNOWN';
      }).length;
    return { pending, ...(pending === 0 && { status: 'SETTLED' }) };
  },
  children: childrenOf<Payout>()({
    entryType: 'Payout',
    by: 'batchId',
    oneOf: { property: 'endToEndId', values: ({ input }) => input.lines.map(({ endToEndId }) => endToEndId) },
    decide: ({ input, at, today, due }, payout) => {
      const line = answerFor(input.lines, payout);
      return (
        line && {
          status: `${line.outcome}`,
          bankReference: line.bankReference ?? payout.bankReference,
          outcomeReason: line.reason ?? null,
          answeredAt: at,
          correctDue: line.outcome === 'REJECTED' ? due('relief.account.correct.days', today).dueAt : null,
        }
      );
    },
  }),
  creates: (ctx, { id }) =>
    posting(
      {
        regionCode: ctx.entry.regionCode,
        fundId: ctx.entry.fundId,
        kind: 'SETTLED',
        on: ctx.today,
        memo: ctx.entry.number,
        programmeId: ctx.entry.programmeId,
        about: { type: 'PaymentBatch', id },
      },
      [
        { from: inTransit(ctx.entry.programmeId), to: paid(ctx.entry.programmeId), fen: newly(ctx, 'SETTLED') },
        { from: inTransit(ctx.entry.programmeId), to: committed(ctx.entry.programmeId), fen: newly(ctx, 'REJECTED') },
      ],
    ),
});
const countedRightly: Must<Judging<PaymentBatch, TellUnenteredLinesInput>> = {
  code: 'UNENTERED_LINES_ARE_COUNTED',
  path: ['count'],
  basis: toHand,
  says: {
    zh: '未入账行至多列二百行，不得重复，未入账行总数不得少于所列行数。',
    en: 'At most 200 lines may be listed, each once, and the total number of lines not entered must not be less than the number listed.',
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
    zh: '每行的标识须为八至六十四位字母、数字、下划线或者连字符，行号不得为负，文件名不得超过一百二十字，填写的端到端编号须为三十二位数字或者大写字母A至F。',
    en: 'Each line must have a key of 8 to 64 letters, digits, _ or -, a line number of 0 or more, a file name of at most 120 characters and, if an end-to-end id is given, one of 32 digits or capitals A to F.',
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
  preconditions: [
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
        zh: '须指明至少一行，每行须为本批次所列的未入账行，同一行只能列一次。',
        en: 'At least one line must be named, each must be one that the batch lists as not entered, and each may be named only once.',
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
