import { Field, Int, ObjectType } from 'type-graphql';
import { Column, Entity } from 'typeorm';
import { changeOf } from '../../api/change.js';
import { connectionOf } from '../../api/connection.js';
import { enumType } from '../../api/enums.js';
import { RegisterEntry } from '../../api/register-entry.js';
import { CivilDateScalar, DateTime, Money } from '../../api/scalars/index.js';
import type { CivilDate } from '../../kernel/civil-date.js';
import type { Instant } from '../../kernel/instant.js';
import { ProgrammeKind } from '../programme/programme.js';

export enum PaymentBatchStatus { DRAFT = 'DRAFT', APPROVED = 'APPROVED', SUBMITTED = 'SUBMITTED', SETTLED = 'SETTLED', DISCARDED = 'DISCARDED' }
enumType(PaymentBatchStatus, 'PaymentBatchStatus', 'The stage of a payment batch. 发放批次状态.', { DRAFT: 'Composed. 编制', APPROVED: 'Approved by two others. 已审批', SUBMITTED: 'Handed to the bank. 已送银行', SETTLED: 'Every line has its answer. 已回盘', DISCARDED: 'Given up before it was handed over. 已作废' });
export enum PayoutStatus { DRAFT = 'DRAFT', APPROVED = 'APPROVED', SUBMITTED = 'SUBMITTED', SETTLED = 'SETTLED', REJECTED = 'REJECTED', UNKNOWN = 'UNKNOWN', RETURNED = 'RETURNED', RECOVERING = 'RECOVERING', RECOVERED = 'RECOVERED', CANCELLED = 'CANCELLED' }
enumType(PayoutStatus, 'PayoutStatus', 'The stage of a payout. 发放状态.', { DRAFT: 'Composed. 编制', APPROVED: 'Approved. 已审批', SUBMITTED: 'At the bank. 已送银行', SETTLED: 'Paid. 已到账', REJECTED: 'Not paid. 发放失败', UNKNOWN: 'Not known; it counts as paid until it is. 结果未明', RETURNED: 'Paid, and sent back by the bank. 退汇', RECOVERING: 'Ordered to be paid back. 追缴中', RECOVERED: 'Paid back. 已追缴', CANCELLED: 'Given up before it was handed over. 已作废' });
export enum BeneficiaryKind { PERSON = 'PERSON', DWELLING = 'DWELLING' }
enumType(BeneficiaryKind, 'BeneficiaryKind', 'What a payout is for. 受益对象.', { PERSON: 'A person. 人', DWELLING: 'A home. 住房' });
export enum PayoutOutcome { SETTLED = 'SETTLED', REJECTED = 'REJECTED', UNKNOWN = 'UNKNOWN' }
enumType(PayoutOutcome, 'PayoutOutcome', 'What the bank says. 回盘结果.', { SETTLED: 'Paid. 已到账', REJECTED: 'Not paid. 失败', UNKNOWN: 'It cannot tell. 未明' });

@ObjectType({ implements: RegisterEntry, simpleResolvers: true, description: 'Payouts handed to the bank together: composed by one, approved by others. 发放批次' })
@Entity('payment_batch')
export class PaymentBatch extends RegisterEntry {
  @Field(() => String, { description: 'Its number. 编号' })                                                   @Column('text')                                                  number!: string;
  @Field(() => PaymentBatchStatus, { description: 'Its stage. 状态' })                                        @Column('text')                                                  status!: PaymentBatchStatus;
  @Field(() => Int, { description: 'How many lines. 笔数' })                                                  @Column('integer')                                               count!: number;
  @Field(() => Money, { description: 'What they sum to. 总额' })                                              @Column('bigint', { name: 'total_fen' })                         total!: string;
  @Field(() => Int, { description: 'How many have no answer yet. 未回盘笔数' })                                  @Column('integer')                                               pending!: number;
  @Field(() => String, { nullable: true, description: 'SHA-256 of the lines as they were approved. 清单摘要' }) @Column('text', { name: 'manifest_digest', nullable: true })     manifestDigest!: string | null;
  @Field(() => DateTime, { nullable: true, description: 'When it was approved. 审批时间' })                     @Column('timestamptz', { name: 'approved_at', nullable: true })  approvedAt!: Instant | null;
  @Field(() => DateTime, { nullable: true, description: 'When it was handed to the bank. 送银行时间' })          @Column('timestamptz', { name: 'submitted_at', nullable: true }) submittedAt!: Instant | null;
  @Field(() => DateTime, { nullable: true, description: 'By when the bank should have answered. 回盘期限' })    @Column('timestamptz', { name: 'answer_due', nullable: true })   answerDue!: Instant | null;
  @Field(() => String, { nullable: true, description: 'Why it was given up. 作废理由' })                        @Column('text', { name: 'end_reason', nullable: true })          endReason!: string | null;
                                                                                                            @Column('uuid', { name: 'programme_id' })                        programmeId!: string;
                                                                                                            @Column('uuid', { name: 'fund_id' })                             fundId!: string;
                                                                                                            @Column('uuid', { name: 'payer_id' })                            payerId!: string;
                                                                                                            @Column('uuid', { name: 'composer_id' })                         composerId!: string;
}
export const PaymentBatchConnection = connectionOf('PaymentBatch', '发放批次', () => PaymentBatch);
export const PaymentBatchChange = changeOf('PaymentBatch', '发放批次', () => PaymentBatch);

@ObjectType({ implements: RegisterEntry, simpleResolvers: true, description: 'One amount for one beneficiary: at most one that lives for a programme, occasion, beneficiary, period and part. 发放' })
@Entity('payout')
export class Payout extends RegisterEntry {
  @Field(() => PayoutStatus, { description: 'Its stage. 状态' })                                            @Column('text')                                                 status!: PayoutStatus;
  @Field(() => ProgrammeKind, { description: 'What relief. 类别' })                                         @Column('text')                                                 kind!: ProgrammeKind;
  @Field(() => String, { description: 'For what: the disaster\'s number, or the season. 救助事由' })          @Column('text')                                                 occasion!: string;
  @Field(() => BeneficiaryKind, { description: 'Person or home. 受益对象类别' })                                @Column('text', { name: 'beneficiary_kind' })                   beneficiaryKind!: BeneficiaryKind;
  @Field(() => String, { description: 'For which part of the occasion. 救助时段' })                           @Column('text')                                                 period!: string;
  @Field(() => Int, { description: 'Which part of the amount. 第几笔' })                                     @Column('integer')                                              tranche!: number;
  @Field(() => Money, { description: 'How much. 金额' })                                                    @Column('bigint', { name: 'amount_fen' })                       amount!: string;
  @Field(() => String, { description: 'By which the bank knows it, always the same. 端到端编号' })             @Column('text', { name: 'end_to_end_id' })                      endToEndId!: string;
  @Field(() => String, { nullable: true, description: 'By which the bank calls it. 银行流水号' })              @Column('text', { name: 'bank_reference', nullable: true })     bankReference!: string | null;
  @Field(() => String, { nullable: true, description: 'What the bank said. 回盘说明' })                       @Column('text', { name: 'outcome_reason', nullable: true })     outcomeReason!: string | null;
  @Field(() => DateTime, { nullable: true, description: 'When the bank answered. 回盘时间' })                 @Column('timestamptz', { name: 'answered_at', nullable: true }) answeredAt!: Instant | null;
  @Field(() => CivilDateScalar, { nullable: true, description: 'When the money came back. 退汇日期' })        @Column('date', { name: 'returned_on', nullable: true })        returnedOn!: CivilDate | null;
  @Field(() => String, { nullable: true, description: 'By which order it is to be paid back. 追缴决定文号' })   @Column('text', { name: 'recovery_order', nullable: true })     recoveryOrder!: string | null;
  @Field(() => CivilDateScalar, { nullable: true, description: 'When it was paid back. 追缴到账日期' })         @Column('date', { name: 'recovered_on', nullable: true })       recoveredOn!: CivilDate | null;
  @Field(() => String, { nullable: true, description: 'Why it was returned, or is to be paid back. 理由' }) @Column('text', { name: 'end_reason', nullable: true })         endReason!: string | null;
                                                                                                          @Column('uuid', { name: 'beneficiary_id' })                     beneficiaryId!: string;
                                                                                                          @Column('uuid', { name: 'programme_id' })                       programmeId!: string;
                                                                                                          @Column('uuid', { name: 'fund_id' })                            fundId!: string;
                                                                                                          @Column('uuid', { name: 'batch_id' })                           batchId!: string;
                                                                                                          @Column('uuid', { name: 'claim_id' })                           claimId!: string;
                                                                                                          @Column('uuid', { name: 'account_id' })                         accountId!: string;
                                                                                                          @Column('uuid', { name: 'payer_id' })                           payerId!: string;
}
export const PayoutConnection = connectionOf('Payout', '发放', () => Payout);
export const PayoutChange = changeOf('Payout', '发放', () => Payout);
