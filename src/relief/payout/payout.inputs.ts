import { ArgsType, Field, ID, InputType, Int } from 'type-graphql';
import { IdOf, OneLine, UpTo } from '../../api/input-fields.js';
import { AnyActInput, AnyEntryActInput } from '../../api/act-input.js';
import { PageArgs } from '../../api/connection.js';
import { CivilDateScalar, DateTime, Money, RegionCodeScalar } from '../../api/scalars/index.js';
import type { CivilDate } from '../../kernel/civil-date.js';
import type { Instant } from '../../kernel/instant.js';
import type { RegionCode } from '../../kernel/region-code.js';
import { ProgrammeKind } from '../programme/programme.js';
import { BankLineFault, PaymentBatchStatus, PayoutOutcome, PayoutStatus } from './payout.js';

@InputType({ description: 'Filters for payment batches. 发放批次筛选条件' })
export class PaymentBatchesWhere {
  @Field(() => RegionCodeScalar, { nullable: true, description: 'In this region or within it. 区划' })
  region?: RegionCode | null;
  @Field(() => ID, { nullable: true, description: 'For this programme. 救助项目' }) programmeId?: string | null;
  @Field(() => [PaymentBatchStatus], { nullable: true, description: 'At one of these stages. 状态' }) status?:
    PaymentBatchStatus[] | null;
}
@ArgsType()
export class PaymentBatchesArgs extends PageArgs {
  @Field(() => PaymentBatchesWhere, { nullable: true, description: 'Filters the list. 筛选条件' })
  where?: PaymentBatchesWhere | null;
}

@InputType({ description: 'Filters for payouts. 发放筛选条件' })
export class PayoutsWhere {
  @Field(() => RegionCodeScalar, { nullable: true, description: 'In this region or within it. 区划' })
  region?: RegionCode | null;
  @Field(() => ID, { nullable: true, description: 'For this programme. 救助项目' }) programmeId?: string | null;
  @Field(() => ID, { nullable: true, description: 'Of this batch. 发放批次' }) batchId?: string | null;
  @Field(() => ID, { nullable: true, description: 'Of this claim. 救助申请' }) claimId?: string | null;
  @Field(() => [ProgrammeKind], { nullable: true, description: 'Of one of these kinds of relief. 救助类别' }) kind?:
    ProgrammeKind[] | null;
  @Field(() => [PayoutStatus], { nullable: true, description: 'At one of these stages. 状态' }) status?:
    PayoutStatus[] | null;
  @Field(() => [String], { nullable: true, description: 'With one of these end-to-end ids. 端到端编号' })
  endToEndId?: string[] | null;
  @Field(() => DateTime, { nullable: true, description: 'Changed by an act accepted after this moment. 更新时间晚于' })
  updatedAfter?: Instant | null;
}
@ArgsType()
export class PayoutsArgs extends PageArgs {
  @Field(() => PayoutsWhere, { nullable: true, description: 'Filters the list. 筛选条件' }) where?: PayoutsWhere | null;
  @Field(() => DateTime, {
    nullable: true,
    description: 'Shows the list as the register stood at this moment. 截至时间',
  })
  asOf?: Instant | null;
}

@InputType({ description: 'To compose a batch of payments that are due. 编制发放批次' })
export class ComposeBatchInput extends AnyActInput {
  @IdOf('ReliefProgramme') @Field(() => ID, { description: 'Programme to pay for. 救助项目' }) programmeId!: string;
  @IdOf('ReliefFund') @Field(() => ID, { description: 'Fund to pay from. 资金' }) fundId!: string;
  @Field(() => RegionCodeScalar, { nullable: true, description: 'Only payments due in this township. 乡镇' })
  township?: RegionCode | null;
  @IdOf('ReliefClaim')
  @Field(() => [ID], { nullable: true, description: 'Only payments due of these claims. 救助申请' })
  claimIds?: string[] | null;
  @Field(() => Int, { defaultValue: 10_000, description: 'Largest number of lines, 1 to 10,000. 最多笔数' })
  most!: number;
}

@InputType({ description: 'To approve a batch. 审批发放批次' })
export class ApproveBatchInput extends AnyEntryActInput {}

@InputType({ description: 'To hand a batch to the bank. 送银行' })
export class SubmitBatchInput extends AnyEntryActInput {}

@InputType({ description: 'Answer of the bank about one payout. 回盘行' })
export class SettlementLine {
  @Field(() => String, { description: 'End-to-end id of the payout. 端到端编号' }) endToEndId!: string;
  @Field(() => PayoutOutcome, { description: 'Outcome of the payment. 回盘结果' }) outcome!: PayoutOutcome;
  @Field(() => Money, { description: 'Amount; equals that of the payout. 金额' }) amount!: string;
  @OneLine()
  @Field(() => String, { nullable: true, description: 'Reference that the bank gave the payment. 银行流水号' })
  bankReference?: string | null;
  @Field(() => String, { nullable: true, description: 'Reason why it was not paid. 失败原因' }) reason?: string | null;
}

@InputType({ description: 'To enter answers of the bank about a batch. 回盘' })
export class SettlePayoutsInput extends AnyEntryActInput {
  @UpTo(1_000)
  @Field(() => [SettlementLine], { description: 'Answers of the bank, one per payout, at most 1,000. 回盘行' })
  lines!: SettlementLine[];
}

@InputType({ description: "Something in the bank's answer that was not entered. 回盘未入账行" })
export class UnenteredBankLineInput {
  @Field(() => String, { description: 'Key of the line: the same for the same text at the same place. 标识' })
  key!: string;
  @Field(() => String, {
    description: 'Name of the file, without names of persons; empty when it is of no file. 文件名',
  })
  file!: string;
  @Field(() => Int, { description: 'Line number in the file, counted from 1; 0 for the file as a whole. 行号' })
  line!: number;
  @Field(() => BankLineFault, { description: 'Reason why it was not entered. 未入账原因' }) code!: BankLineFault;
  @Field(() => String, { nullable: true, description: 'End-to-end id of the payout; null when not known. 端到端编号' })
  endToEndId?: string | null;
}

@InputType({
  description:
    "To record everything in the bank's answers about a batch that is not entered; it replaces what was recorded before. 登记回盘未入账行",
})
export class TellUnenteredLinesInput extends AnyEntryActInput {
  @UpTo(1_000)
  @Field(() => [UnenteredBankLineInput], { description: 'First of these lines, at most 200. 未入账行' })
  lines!: UnenteredBankLineInput[];
  @Field(() => Int, { description: 'Number of all these lines. 未入账行数' }) count!: number;
}

@InputType({
  description: 'To record that lines of the bank that were not entered have been reviewed. 处置回盘未入账行',
})
export class ReviewUnenteredLinesInput extends AnyEntryActInput {
  @Field(() => [String], { description: 'Keys of the lines reviewed, at most 200. 未入账行标识' }) keys!: string[];
  @Field(() => String, { description: 'Finding of the review. 核实情况' }) reason!: string;
}

@InputType({ description: 'To discard a batch. 作废批次' })
export class DiscardBatchInput extends AnyEntryActInput {
  @Field(() => String, { description: 'Reason for discarding the batch. 作废理由' }) reason!: string;
}

@InputType({ description: 'To record that the bank returned a payout. 退汇' })
export class ReturnPayoutInput extends AnyEntryActInput {
  @Field(() => CivilDateScalar, { description: 'Day on which the money was returned. 退汇日期' })
  returnedOn!: CivilDate;
  @Field(() => String, { description: 'Reason of the return. 退汇原因' }) reason!: string;
  @OneLine()
  @Field(() => String, {
    nullable: true,
    description: 'Reference that the bank gave the payment; null leaves it unchanged. 银行流水号',
  })
  bankReference?: string | null;
}

@InputType({ description: 'To order that a payout be paid back. 追缴' })
export class RecoverPayoutInput extends AnyEntryActInput {
  @OneLine() @Field(() => String, { description: 'Number of the recovery order. 追缴决定文号' }) order!: string;
  @Field(() => String, { description: 'Reason for the recovery. 追缴理由' }) reason!: string;
}

@InputType({ description: 'To record that a payout was paid back. 追缴到账' })
export class RecordRecoveryInput extends AnyEntryActInput {
  @Field(() => CivilDateScalar, { description: 'Day on which the money was paid back. 追缴到账日期' })
  recoveredOn!: CivilDate;
  @Field(() => Money, { description: 'Amount paid back; equals that of the payout. 金额' }) amount!: string;
}
