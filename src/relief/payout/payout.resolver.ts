import { Arg, Args, Ctx, FieldResolver, ID, Info, Query, Resolver, Root } from 'type-graphql';
import type { GraphQLResolveInfo } from 'graphql';
import { keyIn } from '../../access/privacy/ids.js';
import { Needs, one, page, Reads } from '../../access/model/noun.js';
import type { Connection } from '../../api/connection.js';
import { manyWeight } from '../../api/cost.js';
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
import {
  ApproveBatchInput,
  ComposeBatchInput,
  DiscardBatchInput,
  PaymentBatchesArgs,
  PayoutsArgs,
  RecordRecoveryInput,
  RecoverPayoutInput,
  ReturnPayoutInput,
  ReviewUnenteredLinesInput,
  SettlePayoutsInput,
  SubmitBatchInput,
  TellUnenteredLinesInput,
} from './payout.inputs.js';
import { paymentBatches, payouts } from './payout.noun.js';
import {
  bankLineFaults,
  PaymentBatch,
  PaymentBatchChange,
  PaymentBatchConnection,
  Payout,
  PayoutChange,
  PayoutConnection,
  UnenteredBankLine,
} from './payout.js';

type Context = RequestContext;

@Resolver(() => PaymentBatch)
export class PayoutResolver {
  @Query(() => PaymentBatch, { nullable: true, description: 'One payment batch. 发放批次' })
  async paymentBatch(
    @Arg('id', () => ID, { description: 'Id of the batch. 标识' }) id: string,
    @Ctx() { records }: Context,
    @Info() info: GraphQLResolveInfo,
  ): Promise<PaymentBatch | null> {
    return records.find(paymentBatches, keyIn(paymentBatches, id), info);
  }

  @Query(() => PaymentBatchConnection, { description: 'Payment batches that the caller may see. 发放批次列表' })
  async paymentBatches(
    @Args(() => PaymentBatchesArgs) args: PaymentBatchesArgs,
    @Ctx() { records }: Context,
    @Info() info: GraphQLResolveInfo,
  ): Promise<Connection<PaymentBatch>> {
    return records.page(paymentBatches, args, info);
  }

  @Query(() => PayoutConnection, { description: 'Payouts that the caller may see. 发放列表' })
  async payouts(
    @Args(() => PayoutsArgs) args: PayoutsArgs,
    @Ctx() { records }: Context,
    @Info() info: GraphQLResolveInfo,
  ): Promise<Connection<Payout>> {
    return records.page(payouts, args, info);
  }
}

/** What a batch leads to. */
@Resolver(() => PaymentBatch)
export class BatchPartsResolver {
  @Needs<PaymentBatch>('id', 'number', 'count', 'total', 'manifestDigest')
  @FieldResolver(() => String, {
    description:
      'Signed manifest of the batch: a compact JWS (EdDSA) over its number, lines, count, total and the digest of the lines. 签名清单',
  })
  async manifest(
    @Root() { id, number, count, total, manifestDigest }: PaymentBatch,
    @Ctx() { records }: Context,
  ): Promise<string> {
    const [manifest] = await records.lookUp(manifestLinesOf, id);
    return records.services.vault.signer.sign('sanbixu-manifest+jws', {
      batch: number,
      count,
      totalFen: total,
      digest: manifestDigest,
      lines: (manifest?.lines ?? '').split('\n'),
    });
  }

  @Needs<PaymentBatch>('unenteredKeys', 'unenteredFiles', 'unenteredLines', 'unenteredCodes', 'unenteredIds')
  @FieldResolver(() => [UnenteredBankLine], {
    nullable: true,
    description: "Lines of the bank's answers that were not entered, the first 200, each with its reason. 回盘未入账行",
  })
  unenteredBankLines(
    @Root() { unenteredKeys, unenteredFiles, unenteredLines, unenteredCodes, unenteredIds }: PaymentBatch,
    @Ctx() { records }: Context,
  ): UnenteredBankLine[] {
    return (unenteredKeys ?? []).map((key, i) => {
      const code = unenteredCodes![i]!;
      return {
        key,
        file: unenteredFiles![i]!,
        line: unenteredLines![i]!,
        code,
        message: bankLineFaults[code][records.request.language],
        endToEndId: unenteredIds![i] || null,
      };
    });
  }

  @Needs<PaymentBatch>('reviewedKeys')
  @FieldResolver(() => [String], {
    nullable: true,
    description: 'Keys of the lines that finance has reviewed; they are not recorded again. 已处置的回盘未入账行',
  })
  reviewedBankLines(@Root() { reviewedKeys }: PaymentBatch): string[] {
    return reviewedKeys ?? [];
  }

  @Reads(one<PaymentBatch>(() => reliefProgrammes, 'programmeId'))
  @FieldResolver(() => ReliefProgramme, { nullable: true, description: 'Programme paid for. 救助项目' })
  programme(
    @Root() batch: PaymentBatch,
    @Ctx() { records }: Context,
    @Info() info: GraphQLResolveInfo,
  ): ReliefProgramme | Promise<ReliefProgramme> {
    return records.related(batch, {}, info);
  }

  @Reads(one<PaymentBatch>(() => reliefFunds, 'fundId'))
  @FieldResolver(() => ReliefFund, { nullable: true, description: 'Fund paid from. 资金' })
  fund(
    @Root() batch: PaymentBatch,
    @Ctx() { records }: Context,
    @Info() info: GraphQLResolveInfo,
  ): ReliefFund | Promise<ReliefFund> {
    return records.related(batch, {}, info);
  }

  @Reads(one<PaymentBatch>(() => operators, 'composerId'))
  @FieldResolver(() => Operator, { nullable: true, description: 'Person who composed the batch. 编制人' })
  composer(
    @Root() batch: PaymentBatch,
    @Ctx() { records }: Context,
    @Info() info: GraphQLResolveInfo,
  ): Operator | Promise<Operator> {
    return records.related(batch, {}, info);
  }

  @Reads(page(() => payouts, 'batchId'))
  @FieldResolver(() => PayoutConnection, { description: 'Payouts of the batch. 发放明细' })
  payouts(
    @Root() batch: PaymentBatch,
    @Args(() => PayoutsArgs) args: PayoutsArgs,
    @Ctx() { records }: Context,
    @Info() info: GraphQLResolveInfo,
  ): Connection<Payout> | Promise<Connection<Payout>> {
    return records.related(batch, args, info);
  }
}

/** What a payout leads to. */
@Resolver(() => Payout)
export class PayoutPartsResolver {
  @Reads(one<Payout>(() => paymentBatches, 'batchId'))
  @FieldResolver(() => PaymentBatch, { nullable: true, description: 'Batch of the payout. 发放批次' })
  batch(
    @Root() payout: Payout,
    @Ctx() { records }: Context,
    @Info() info: GraphQLResolveInfo,
  ): PaymentBatch | Promise<PaymentBatch> {
    return records.related(payout, {}, info);
  }

  @Reads(one<Payout>(() => reliefClaims, 'claimId'))
  @FieldResolver(() => ReliefClaim, { nullable: true, description: 'Claim the payout is for. 救助申请' })
  claim(
    @Root() payout: Payout,
    @Ctx() { records }: Context,
    @Info() info: GraphQLResolveInfo,
  ): ReliefClaim | Promise<ReliefClaim> {
    return records.related(payout, {}, info);
  }

  @Reads(one<Payout>(() => payeeAccounts, 'accountId'))
  @FieldResolver(() => PayeeAccount, { nullable: true, description: 'Account paid into. 收款账户' })
  account(
    @Root() payout: Payout,
    @Ctx() { records }: Context,
    @Info() info: GraphQLResolveInfo,
  ): PayeeAccount | Promise<PayeeAccount> {
    return records.related(payout, {}, info);
  }
}

/** What has been paid of a claim. */
@Resolver(() => ReliefClaim)
export class ClaimPayoutsResolver {
  @Reads(page(() => payouts, 'claimId'))
  @FieldResolver(() => PayoutConnection, { description: 'Payouts of the claim, paid or under way. 发放' })
  payouts(
    @Root() claim: ReliefClaim,
    @Args(() => PayoutsArgs) args: PayoutsArgs,
    @Ctx() { records }: Context,
    @Info() info: GraphQLResolveInfo,
  ): Connection<Payout> | Promise<Connection<Payout>> {
    return records.related(claim, args, info);
  }
}

/** Of all payouts of a batch at once. */
const ofWhole = { weight: manyWeight };
export const PaymentBatchMutations = mutationsOf(paymentBatches, PaymentBatchChange, acts, {
  composeBatch: [ComposeBatchInput, 'Composes a batch of payments that are due. 编制发放批次', ofWhole],
  approveBatch: [ApproveBatchInput, 'Approves a batch; a second person must countersign. 审批发放批次', ofWhole],
  submitBatch: [SubmitBatchInput, 'Hands a batch to the bank. 送银行', ofWhole],
  settlePayouts: [SettlePayoutsInput, 'Enters answers of the bank about a batch. 回盘'],
  discardBatch: [DiscardBatchInput, 'Discards a batch before it is handed to the bank. 作废批次', ofWhole],
  tellUnenteredLines: [
    TellUnenteredLinesInput,
    "Records what could not be entered of the bank's answers about a batch. 登记回盘未入账行",
  ],
  reviewUnenteredLines: [
    ReviewUnenteredLinesInput,
    'Records that lines of the bank that were not entered have been reviewed. 处置回盘未入账行',
  ],
});

export const PayoutMutations = mutationsOf(payouts, PayoutChange, acts, {
  returnPayout: [ReturnPayoutInput, 'Records that the bank returned a payout. 退汇'],
  recoverPayout: [RecoverPayoutInput, 'Orders that a payout be paid back. 追缴'],
  recordRecovery: [RecordRecoveryInput, 'Records that a payout was paid back. 追缴到账'],
});
