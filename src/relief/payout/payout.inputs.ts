import { ArgsType, Field, ID, InputType, Int } from 'type-graphql';
import { AnyActInput, AnyEntryActInput } from '../../api/act-input.js';
import { PageArgs } from '../../api/connection.js';
import { CivilDateScalar, DateTime, Money, RegionCodeScalar } from '../../api/scalars/index.js';
import type { CivilDate } from '../../kernel/civil-date.js';
import type { Instant } from '../../kernel/instant.js';
import type { RegionCode } from '../../kernel/region-code.js';
import { ProgrammeKind } from '../programme/programme.js';
import { BankLineFault, PaymentBatchStatus, PayoutOutcome, PayoutStatus } from './payout.js';

@InputType({ description: 'Which batches. 批次筛选' })
export class PaymentBatchesWhere {
  @Field(() => RegionCodeScalar, { nullable: true, description: 'In this region or within it. 区划' }) region?: RegionCode | null;
  @Field(() => ID, { nullable: true, description: 'For this programme. 救助项目' }) programmeId?: string | null;
  @Field(() => [PaymentBatchStatus], { nullable: true, description: 'At one of these stages. 状态' }) status?: PaymentBatchStatus[] | null;
}
@ArgsType()
export class PaymentBatchesArgs extends PageArgs {
  @Field(() => PaymentBatchesWhere, { nullable: true, description: 'Which. 筛选' }) where?: PaymentBatchesWhere | null;
}

@InputType({ description: 'Which payouts. 发放筛选' })
export class PayoutsWhere {
  @Field(() => RegionCodeScalar, { nullable: true, description: 'In this region or within it. 区划' }) region?: RegionCode | null;
  @Field(() => ID, { nullable: true, description: 'For this programme. 救助项目' }) programmeId?: string | null;
  @Field(() => ID, { nullable: true, description: 'Of this batch. 批次' }) batchId?: string | null;
  @Field(() => ID, { nullable: true, description: 'Of this claim. 救助申请' }) claimId?: string | null;
  @Field(() => [ProgrammeKind], { nullable: true, description: 'Of one of these kinds. 类别' }) kind?: ProgrammeKind[] | null;
  @Field(() => [PayoutStatus], { nullable: true, description: 'At one of these stages. 状态' }) status?: PayoutStatus[] | null;
  @Field(() => [String], { nullable: true, description: 'Which the bank knows by one of these. 端到端标识' })
  endToEndId?: string[] | null;
  @Field(() => DateTime, { nullable: true, description: 'With an act accepted after this moment. 更新时间晚于' })
  updatedAfter?: Instant | null;
}
@ArgsType()
export class PayoutsArgs extends PageArgs {
  @Field(() => PayoutsWhere, { nullable: true, description: 'Which. 筛选' }) where?: PayoutsWhere | null;
  @Field(() => DateTime, { nullable: true, description: 'As the register said at that moment. 时点' }) asOf?: Instant | null;
}

@InputType({ description: 'To put together what is due. 编制发放批次' })
export class ComposeBatchInput extends AnyActInput {
  @Field(() => ID, { description: 'For which programme. 救助项目' }) programmeId!: string;
  @Field(() => ID, { description: 'From which fund. 资金' }) fundId!: string;
  @Field(() => RegionCodeScalar, { nullable: true, description: 'In this township only. 乡镇' }) township?: RegionCode | null;
  @Field(() => [ID], { nullable: true, description: 'Of these claims only. 救助申请' }) claimIds?: string[] | null;
  @Field(() => Int, { defaultValue: 10_000, description: 'How many lines at most. 最多笔数' }) most!: number;
}

@InputType({ description: 'To approve it. 审批发放批次' })
export class ApproveBatchInput extends AnyEntryActInput {
}

@InputType({ description: 'To hand it to the bank. 送银行' })
export class SubmitBatchInput extends AnyEntryActInput {
}

@InputType({ description: 'What the bank says of a payout. 回盘行' })
export class SettlementLine {
  @Field(() => String, { description: 'Of which. 端到端编号' }) endToEndId!: string;
  @Field(() => PayoutOutcome, { description: 'What. 结果' }) outcome!: PayoutOutcome;
  @Field(() => Money, { description: 'Of how much. 金额' }) amount!: string;
  @Field(() => String, { nullable: true, description: 'By which the bank calls it. 银行流水号' }) bankReference?: string | null;
  @Field(() => String, { nullable: true, description: 'Why not. 说明' }) reason?: string | null;
}

@InputType({ description: 'To enter what the bank says. 回盘' })
export class SettlePayoutsInput extends AnyEntryActInput {
  @Field(() => [SettlementLine], { description: 'Line by line, at most 1,000. 回盘行' }) lines!: SettlementLine[];
}

@InputType({ description: 'Something the bank said that was not entered. 回盘未入账行' })
export class UnenteredBankLineInput {
  @Field(() => String, { description: 'By which it is known: the same for the same words at the same place. 标识' }) key!: string;
  @Field(() => String, { description: 'In which file, without anybody\'s name; empty where in none. 文件' }) file!: string;
  @Field(() => Int, { description: 'In which line, the first is 1; 0 for the file as a whole. 行号' }) line!: number;
  @Field(() => BankLineFault, { description: 'Why it was not entered. 原因' }) code!: BankLineFault;
  @Field(() => String, { nullable: true, description: 'Of which payout, where that is known. 端到端编号' }) endToEndId?: string | null;
}

@InputType({ description: 'To tell all that the bank said of a batch and that was not entered; what was told before and is not told again has been settled. 登记回盘未入账行' })
export class TellUnenteredLinesInput extends AnyEntryActInput {
  @Field(() => [UnenteredBankLineInput], { description: 'The first of them, at most 200. 未入账行' }) lines!: UnenteredBankLineInput[];
  @Field(() => Int, { description: 'How many there are. 未入账行数' }) count!: number;
}

@InputType({ description: 'To state that lines of the bank that were not entered have been looked into. 处置回盘未入账行' })
export class ReviewUnenteredLinesInput extends AnyEntryActInput {
  @Field(() => [String], { description: 'Which, by their keys, at most 200. 标识' }) keys!: string[];
  @Field(() => String, { description: 'What was found. 核实情况' }) reason!: string;
}

@InputType({ description: 'To give a batch up. 作废批次' })
export class DiscardBatchInput extends AnyEntryActInput {
  @Field(() => String, { description: 'Why. 理由' }) reason!: string;
}

@InputType({ description: 'To enter that the bank has sent it back. 退汇' })
export class ReturnPayoutInput extends AnyEntryActInput {
  @Field(() => CivilDateScalar, { description: 'When. 退汇日期' }) returnedOn!: CivilDate;
  @Field(() => String, { description: 'Why. 理由' }) reason!: string;
  @Field(() => String, { nullable: true, description: 'By which the bank calls it. 银行流水号' }) bankReference?: string | null;
}

@InputType({ description: 'To order that it be paid back. 追缴' })
export class RecoverPayoutInput extends AnyEntryActInput {
  @Field(() => String, { description: 'The order\'s number. 追缴决定文号' }) order!: string;
  @Field(() => String, { description: 'Why. 理由' }) reason!: string;
}

@InputType({ description: 'To enter that it was paid back. 追缴到账' })
export class RecordRecoveryInput extends AnyEntryActInput {
  @Field(() => CivilDateScalar, { description: 'When. 到账日期' }) recoveredOn!: CivilDate;
  @Field(() => Money, { description: 'How much. 金额' }) amount!: string;
}
