import { act, factValue, hasText, type Judging, type Must } from '../../kernel/act.js';
import { civilDateOf, type CivilDate } from '../../kernel/civil-date.js';
import { yuanOf } from '../../kernel/fen.js';
import { wholeCounty } from '../../kernel/region-code.js';
import { available, committed, paid, posting } from '../fund/fund.ledger.js';
import type { RecordRecoveryInput, RecoverPayoutInput, ReturnPayoutInput } from './payout.inputs.js';
import type { Payout } from './payout.js';
import { toHand, back, reasoned } from './payout.musts.js';

/** Money comes back after it was asked for: the bank's answer may be entered long after both. */
const followsPayment = <Path extends 'returnedOn' | 'recoveredOn'>(
  path: Path,
): Must<Judging<Payout, Readonly<Record<Path, CivilDate>>>> => ({
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
  musts: [
    reasoned,
    {
      code: 'PAYOUT_DAY_HAS_COME',
      path: ['returnedOn'],
      basis: toHand,
      says: { zh: '日期不得晚于办理之日。', en: 'The day must not be after the day of this act.' },
      holds: ({ input, today }) => input.returnedOn <= today,
    },
    followsPayment('returnedOn'),
  ],
  decide: ({ entry, input, due }) => ({
    correctDue: due('relief.account.correct.days', input.returnedOn).dueAt,
    returnedOn: input.returnedOn,
    endReason: input.reason.trim(),
    bankReference: input.bankReference ?? entry.bankReference,
  }),
  creates: ({ entry, today }) =>
    posting({ ...aboutPayout(entry), kind: 'RETURNED', on: today }, [
      { from: paid(entry.programmeId), to: committed(entry.programmeId), fen: BigInt(entry.amount) },
    ]),
});

/** It should not have been drawn and is to be paid back. 追缴 */
export const recoverPayout = act<Payout, RecoverPayoutInput>({
  name: 'recoverPayout',
  musts: [
    reasoned,
    {
      code: 'RECOVERY_RESTS_ON_AN_ORDER',
      path: ['order'],
      basis: back,
      says: { zh: '须写明追缴决定文号。', en: 'The number of the recovery order must be stated.' },
      holds: ({ input }) => hasText(input.order),
    },
  ],
  decide: ({ input }) => ({ recoveryOrder: input.order.trim(), endReason: input.reason.trim() }),
});

/** It has been paid back. 追缴到账 */
export const recordRecovery = act<Payout, RecordRecoveryInput>({
  name: 'recordRecovery',
  judgedOnly: { amount: 'only the amount of the payout itself is accepted' },
  musts: [
    {
      code: 'PAYOUT_DAY_HAS_COME',
      path: ['recoveredOn'],
      basis: toHand,
      says: { zh: '日期不得晚于办理之日。', en: 'The day must not be after the day of this act.' },
      holds: ({ input, today }) => input.recoveredOn <= today,
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
  creates: ({ entry, today }) =>
    posting({ ...aboutPayout(entry), kind: 'RECOVERED', on: today }, [
      { from: paid(entry.programmeId), to: available, fen: BigInt(entry.amount) },
    ]),
});
