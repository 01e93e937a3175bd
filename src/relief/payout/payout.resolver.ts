import { Arg, Args, Ctx, FieldResolver, ID, Info, Query, Resolver, Root } from 'type-graphql';
import type { GraphQLResolveInfo } from 'graphql';
import { keyIn } from '../../access/ids.js';
import { Needs, one, page, Reads } from '../../access/noun.js';
import type { Connection } from '../../api/connection.js';
import type { RequestContext } from '../../api/context.js';
import { mutationsOf } from '../../api/mutations.js';
import { Operator } from '../../organisation/organisation.js';
import { operators } from '../../organisation/organisation.noun.js';
import { PayeeAccount, ReliefClaim } from '../claim/claim.js';
import { payeeAccounts, reliefClaims } from '../claim/claim.noun.js';
import { ReliefFund } from '../fund/fund.js';
import { reliefFunds } from '../fund/fund.noun.js';
import { ReliefProgramme } from '../programme/programme.js';
import { reliefProgrammes } from '../programme/programme.noun.js';
import * as acts from './payout.acts.js';
import { manifestLinesOf } from './payout.facts.js';
import { ApproveBatchInput, ComposeBatchInput, DiscardBatchInput, PaymentBatchesArgs, PayoutsArgs, RecordRecoveryInput, RecoverPayoutInput, ReturnPayoutInput, ReviewUnenteredLinesInput, SettlePayoutsInput, SubmitBatchInput, TellUnenteredLinesInput } from './payout.inputs.js';
import { paymentBatches, payouts } from './payout.noun.js';
import { bankLineFaults, PaymentBatch, PaymentBatchChange, PaymentBatchConnection, Payout, PayoutChange, PayoutConnection, UnenteredBankLine } from './payout.js';

type Context = RequestContext;
type Info_ = GraphQLResolveInfo;

@Resolver(() => PaymentBatch)
export class PayoutResolver {
  @Query(() => PaymentBatch, { nullable: true, description: 'One batch. 发放批次' })
  async paymentBatch(@Arg('id', () => ID, { description: 'Which. 标识' }) id: string, @Ctx() { records }: Context, @Info() info: Info_): Promise<PaymentBatch | null> { return records.find(paymentBatches, keyIn(paymentBatches, id), info); }

  @Query(() => PaymentBatchConnection, { description: 'Batches that the caller may see. 发放批次列表' })
  async paymentBatches(@Args(() => PaymentBatchesArgs) asked: PaymentBatchesArgs, @Ctx() { records }: Context, @Info() info: Info_): Promise<Connection<PaymentBatch>> { return records.page(paymentBatches, asked, info); }

  @Query(() => PayoutConnection, { description: 'Payouts that the caller may see. 发放列表' })
  async payouts(@Args(() => PayoutsArgs) asked: PayoutsArgs, @Ctx() { records }: Context, @Info() info: Info_): Promise<Connection<Payout>> { return records.page(payouts, asked, info); }
}

/** What a batch leads to. */
@Resolver(() => PaymentBatch)
export class BatchPartsResolver {
  @Needs<PaymentBatch>('id', 'number', 'count', 'total', 'manifestDigest')
  @FieldResolver(() => String, { description: 'Its manifest: a compact JWS (EdDSA) over its number, lines, count, total and the digest of the lines. 签名清单' })
  async manifest(@Root() { id, number, count, total, manifestDigest }: PaymentBatch, @Ctx() { records }: Context): Promise<string> {
    const [told] = await records.told(manifestLinesOf, id);
    return records.office.vault.signer.sign('sanbixu-manifest+jws', { batch: number, count, totalFen: total, digest: manifestDigest, lines: (told?.lines ?? '').split('\n') });
  }

  @Needs<PaymentBatch>('unenteredKeys', 'unenteredFiles', 'unenteredLines', 'unenteredCodes', 'unenteredIds')
  @FieldResolver(() => [UnenteredBankLine], { nullable: true, description: 'What the bank said and was not entered, the first 200: by file and line, and why. 回盘未入账行' })
  unenteredBankLines(@Root() { unenteredKeys, unenteredFiles, unenteredLines, unenteredCodes, unenteredIds }: PaymentBatch, @Ctx() { records }: Context): UnenteredBankLine[] {
    return (unenteredKeys ?? []).map((key, i) => {
      const code = unenteredCodes![i]!;
      return { key, file: unenteredFiles![i]!, line: unenteredLines![i]!, code, message: bankLineFaults[code][records.request.language], endToEndId: unenteredIds![i] || null };
    });
  }

  @Needs<PaymentBatch>('reviewedKeys')
  @FieldResolver(() => [String], { nullable: true, description: 'Keys of what finance has looked into: it is not told again. 已处置的回盘行' })
  reviewedBankLines(@Root() { reviewedKeys }: PaymentBatch): string[] { return reviewedKeys ?? []; }

  @Reads(one<PaymentBatch>(() => reliefProgrammes, 'programmeId'))
  @FieldResolver(() => ReliefProgramme, { nullable: true, description: 'The programme. 救助项目' })
  programme(@Root() batch: PaymentBatch, @Ctx() { records }: Context, @Info() info: Info_): ReliefProgramme | Promise<ReliefProgramme> { return records.related(batch, {}, info); }

  @Reads(one<PaymentBatch>(() => reliefFunds, 'fundId'))
  @FieldResolver(() => ReliefFund, { nullable: true, description: 'The fund. 资金' })
  fund(@Root() batch: PaymentBatch, @Ctx() { records }: Context, @Info() info: Info_): ReliefFund | Promise<ReliefFund> { return records.related(batch, {}, info); }

  @Reads(one<PaymentBatch>(() => operators, 'composerId'))
  @FieldResolver(() => Operator, { nullable: true, description: 'Who composed it. 编制人' })
  composer(@Root() batch: PaymentBatch, @Ctx() { records }: Context, @Info() info: Info_): Operator | Promise<Operator> { return records.related(batch, {}, info); }

  @Reads(page(() => payouts, 'batchId'))
  @FieldResolver(() => PayoutConnection, { description: 'Its lines. 发放明细' })
  payouts(@Root() batch: PaymentBatch, @Args(() => PayoutsArgs) asked: PayoutsArgs, @Ctx() { records }: Context, @Info() info: Info_): Connection<Payout> | Promise<Connection<Payout>> { return records.related(batch, asked, info); }
}

/** What a payout leads to. */
@Resolver(() => Payout)
export class PayoutPartsResolver {
  @Reads(one<Payout>(() => paymentBatches, 'batchId'))
  @FieldResolver(() => PaymentBatch, { nullable: true, description: 'Its batch. 批次' })
  batch(@Root() payout: Payout, @Ctx() { records }: Context, @Info() info: Info_): PaymentBatch | Promise<PaymentBatch> { return records.related(payout, {}, info); }

  @Reads(one<Payout>(() => reliefClaims, 'claimId'))
  @FieldResolver(() => ReliefClaim, { nullable: true, description: 'The claim it is paid for. 救助申请' })
  claim(@Root() payout: Payout, @Ctx() { records }: Context, @Info() info: Info_): ReliefClaim | Promise<ReliefClaim> { return records.related(payout, {}, info); }

  @Reads(one<Payout>(() => payeeAccounts, 'accountId'))
  @FieldResolver(() => PayeeAccount, { nullable: true, description: 'Into which account. 收款账户' })
  account(@Root() payout: Payout, @Ctx() { records }: Context, @Info() info: Info_): PayeeAccount | Promise<PayeeAccount> { return records.related(payout, {}, info); }
}

/** What has been paid of a claim. */
@Resolver(() => ReliefClaim)
export class ClaimPayoutsResolver {
  @Reads(page(() => payouts, 'claimId'))
  @FieldResolver(() => PayoutConnection, { description: 'What was paid, or is under way. 发放' })
  payouts(@Root() claim: ReliefClaim, @Args(() => PayoutsArgs) asked: PayoutsArgs, @Ctx() { records }: Context, @Info() info: Info_): Connection<Payout> | Promise<Connection<Payout>> { return records.related(claim, asked, info); }
}

export const PaymentBatchMutations = mutationsOf(paymentBatches, PaymentBatchChange, acts, {
  composeBatch: [ComposeBatchInput, 'Puts together what is due. 编制发放批次'],
  approveBatch: [ApproveBatchInput, 'Approves it, countersigned. 审批发放批次'],
  submitBatch: [SubmitBatchInput, 'Hands it to the bank. 送银行'],
  settlePayouts: [SettlePayoutsInput, 'Enters what the bank says. 回盘'],
  discardBatch: [DiscardBatchInput, 'Gives it up before it is handed over. 作废批次'],
  tellUnenteredLines: [TellUnenteredLinesInput, 'Tells what the bank said and could not be entered. 登记回盘未入账行'],
  reviewUnenteredLines: [ReviewUnenteredLinesInput, 'States that lines of the bank that were not entered have been looked into. 处置回盘未入账行'],
});

export const PayoutMutations = mutationsOf(payouts, PayoutChange, acts, {
  returnPayout: [ReturnPayoutInput, 'Enters that the bank has sent it back. 退汇'],
  recoverPayout: [RecoverPayoutInput, 'Orders that it be paid back. 追缴'],
  recordRecovery: [RecordRecoveryInput, 'Enters that it was paid back. 追缴到账'],
});
