import { act, hasText } from '../../kernel/act.js';
import { allocated, committed, posting } from '../fund/fund.ledger.js';
import type { PaidFacts } from './claim.facts.js';
import type { WithdrawClaimInput } from './claim.inputs.js';
import type { ReliefClaim } from './claim.js';
import { procedure, draws, payouts } from './claim.musts.js';

const free = ['REJECTED', 'RETURNED', 'CANCELLED'];

/** It is withdrawn; what was promised for it is free again. 撤回 */
export const withdrawClaim = act<ReliefClaim, WithdrawClaimInput, { payouts: PaidFacts[] }>({
  name: 'withdrawClaim',
  preconditionFacts: payouts,
  preconditions: [
    {
      code: 'CLAIM_HAS_NOT_BEEN_PAID',
      basis: draws,
      remedies: [{ action: 'recoverPayout', role: 'FINANCE' }],
      says: {
        zh: '只有尚无发放，或者各笔发放均为发放失败、退汇、已作废的申请，方可撤回；编制、已审批、已送银行、结果未明、已到账、追缴中、已追缴的，均不得撤回。',
        en: 'A claim can only be withdrawn if every payout of it has failed, been returned or been discarded, or it has none; one in a batch, at the bank, of unknown outcome, paid, or being or already recovered prevents it.',
      },
      holds: ({ facts }) => facts.payouts.every(({ status }) => free.includes(status)),
    },
  ],
  musts: [
    {
      code: 'CLAIM_WITHDRAWN_FOR_A_REASON',
      path: ['reason'],
      basis: procedure,
      says: { zh: '须写明撤回理由。', en: 'The reason for withdrawing the claim must be stated.' },
      holds: ({ input }) => hasText(input.reason),
    },
  ],
  decide: ({ input }) => ({ endReason: input.reason.trim() }),
  creates: ({ entry, today }, { id }) =>
    entry.amount === null
      ? []
      : posting(
          {
            regionCode: entry.regionCode,
            fundId: entry.fundId!,
            kind: 'UNCOMMITTED',
            on: today,
            memo: entry.number,
            programmeId: entry.programmeId,
            about: { type: 'ReliefClaim', id },
          },
          [{ from: committed(entry.programmeId), to: allocated(entry.programmeId), fen: BigInt(entry.amount) }],
        ),
});
