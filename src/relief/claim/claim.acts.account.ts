import { act, ask, askHashed, factValue, hasText } from '../../kernel/act.js';
import { civilDateOf } from '../../kernel/civil-date.js';
import type { Instant } from '../../kernel/instant.js';
import type { Law } from '../../kernel/law.js';
import {
  accountUses,
  applicantById,
  type AccountUseFacts,
  type ApplicantFacts,
  type PaidFacts,
} from './claim.facts.js';
import type { CorrectAccountInput } from './claim.inputs.js';
import type { ReliefClaim } from './claim.js';
import { procedure, draws, digitsOf, accountIsValid, accountPart, payouts } from './claim.musts.js';

const underWay = ['DRAFT', 'APPROVED', 'SUBMITTED', 'UNKNOWN'];

type Correcting = {
  readonly entry: Readonly<ReliefClaim>;
  readonly input: Readonly<CorrectAccountInput>;
  readonly facts: { readonly uses: readonly AccountUseFacts[] };
  readonly at: Instant;
  readonly law: Law;
};
/** How many other households are paid into the account that is named. */
const othersIn = ({ entry, facts }: Correcting): number =>
  new Set(facts.uses.map(({ householdId }) => householdId).filter((id) => id !== entry.householdId)).size;
const shared = (ctx: Correcting): boolean =>
  1 + othersIn(ctx) > ctx.law.number('relief.account.households.max', civilDateOf(ctx.at), ctx.entry.regionCode);
/** The account was wrong: what is still to be paid goes to another. 更正账户 */
export const correctAccount = act<
  ReliefClaim,
  CorrectAccountInput,
  { payouts: PaidFacts[]; home: ApplicantFacts[]; uses: AccountUseFacts[] }
>({
  name: 'correctAccount',
  facts: {
    home: ask(applicantById, ({ entry }) => [entry.householdId]),
    uses: askHashed(accountUses, 'ACCOUNT', ({ input }) => [digitsOf(input.account.accountNo)]),
  },
  preconditionFacts: payouts,
  // Whatever is at the bank, or unknown there, is told first: else both accounts might be paid.
  preconditions: [
    {
      code: 'CLAIM_HAS_NOTHING_UNDER_WAY',
      basis: draws,
      remedies: [{ action: 'settlePayouts', role: 'FINANCE' }],
      says: {
        zh: '尚有发放已编入批次、已送银行或者结果未明的，不得更正收款账户。',
        en: 'The account may not be changed while a payout of the claim is in a batch, at the bank or of unknown outcome.',
      },
      holds: ({ facts }) => !facts.payouts.some(({ status }) => underWay.includes(status)),
    },
  ],
  musts: [
    accountIsValid('account'),
    {
      code: 'ACCOUNT_CORRECTED_ON_A_PROOF',
      path: ['proof'],
      basis: procedure,
      says: { zh: '须写明更正账户的证明材料。', en: 'The proof for the change of account must be stated.' },
      holds: ({ input }) => hasText(input.proof),
    },
    {
      code: 'ACCOUNT_HOLDER_IS_OF_THE_HOUSEHOLD',
      path: ['account', 'holderId'],
      basis: draws,
      says: {
        zh: '账户持有人须为本户成员，或者有代领公证。',
        en: 'The account must be held by a member of the household or by a notarised agent.',
      },
      holds: ({ input, facts }) =>
        hasText(input.account.agentPaper) ||
        facts.home.some(({ members }) => members.some(({ id }) => id === input.account.holderId)),
    },
    {
      code: 'ACCOUNT_IS_FOR_ONE_HOUSEHOLD',
      path: ['sharedReason'],
      basis: ({ law, entry, today }) => [law.parameter('relief.account.households.max', today, entry.regionCode).basis],
      says: {
        zh: '同一账户收取救助款的户数不得超过本县规定；确需超过的，须在核实说明（sharedReason）中写明原因。',
        en: 'No more households may be paid into one account than the county allows; where more must be, the reason must be stated in `sharedReason`.',
      },
      holds: (ctx) => hasText(ctx.input.sharedReason) || !shared(ctx),
      facts: (ctx) => [factValue('households', 1 + othersIn(ctx), '户')],
    },
  ],
  decide: (ctx) => ({
    accountId: ctx.keyAt(0),
    ...(hasText(ctx.input.sharedReason) &&
      shared(ctx) && {
        overrideChecks: [...ctx.entry.overrideChecks, 'SHARED_ACCOUNT'],
        overrideReasons: [...ctx.entry.overrideReasons, ctx.input.sharedReason!.trim()],
      }),
  }),
  creates: ({ entry, input, keyAt }) => [
    accountPart(input.account, keyAt(0), entry.regionCode, entry.householdId, input.proof.trim()),
  ],
});
