import { Field, ObjectType } from 'type-graphql';
import { Column, Entity } from 'typeorm';
import { changeOf } from '../../api/change.js';
import { connectionOf } from '../../api/connection.js';
import { enumType } from '../../api/enums.js';
import { RegisterEntry } from '../../api/register-entry.js';
import { CivilDateScalar, Money } from '../../api/scalars/index.js';
import { Year } from '../../api/scalars/spans.js';
import type { CivilDate } from '../../kernel/civil-date.js';
import { ProgrammeKind } from '../programme/programme.js';

export enum FundKind { BUDGET = 'BUDGET', TRANSFER = 'TRANSFER', DONATION = 'DONATION', RESERVE = 'RESERVE' }
enumType(FundKind, 'FundKind', 'Source of the money of a fund. 资金来源.', { BUDGET: 'Budget of the county. 县级预算', TRANSFER: 'Grant of a higher level. 上级补助', DONATION: 'Donation for a named purpose. 定向捐赠', RESERVE: 'Reserve of the chief executive. 行政首长准备金' });
export enum ReliefFundStatus { OPEN = 'OPEN', CLOSED = 'CLOSED' }
enumType(ReliefFundStatus, 'ReliefFundStatus', 'Stage of a fund. 资金状态.', { OPEN: 'In use. 使用中', CLOSED: 'Closed. 已结清' });
export enum PostingKind { RECEIVED = 'RECEIVED', ALLOCATED = 'ALLOCATED', RELEASED = 'RELEASED', COMMITTED = 'COMMITTED', UNCOMMITTED = 'UNCOMMITTED', SUBMITTED = 'SUBMITTED', SETTLED = 'SETTLED', RETURNED = 'RETURNED', RECOVERED = 'RECOVERED' }
enumType(PostingKind, 'PostingKind', 'Kind of movement of money. 记账类别.', { RECEIVED: 'Received by the fund. 收入', ALLOCATED: 'Set aside for a programme. 预拨', RELEASED: 'Released from the reserve. 准备金动用', COMMITTED: 'Committed to a household. 核定', UNCOMMITTED: 'No longer committed. 核减', SUBMITTED: 'Handed to the bank. 送银行', SETTLED: 'Reported by the bank as paid or not paid. 银行回盘', RETURNED: 'Returned by the bank. 退汇', RECOVERED: 'Paid back. 追缴' });
export enum LedgerAccount { SOURCE = 'SOURCE', AVAILABLE = 'AVAILABLE', ALLOCATED = 'ALLOCATED', COMMITTED = 'COMMITTED', IN_TRANSIT = 'IN_TRANSIT', PAID = 'PAID' }
enumType(LedgerAccount, 'LedgerAccount', 'Kind of account in the ledger of a fund. 账户.', { SOURCE: 'Source of the money, the only account that may be negative. 来源', AVAILABLE: 'Not yet set aside. 可用', ALLOCATED: 'Set aside for a programme. 已预拨', COMMITTED: 'Committed to households. 已核定', IN_TRANSIT: 'At the bank, outcome not yet known. 在途', PAID: 'Paid to households. 已发放' });

@ObjectType({ implements: RegisterEntry, simpleResolvers: true, description: 'Money for relief from one source in one year; its ledger shows what became of it. 救灾资金' })
@Entity('relief_fund')
export class ReliefFund extends RegisterEntry {
  @Field(() => String, { description: 'Number of the fund. 编号' })                                     @Column('text')                  number!: string;
  @Field(() => ReliefFundStatus, { description: 'Stage of the fund. 状态' })                            @Column('text')                  status!: ReliefFundStatus;
  @Field(() => FundKind, { description: 'Source of the money. 资金来源' })                                  @Column('text')                  kind!: FundKind;
  @Field(() => String, { description: 'Name of the fund. 名称' })                                       @Column('text')                  name!: string;
  @Field(() => Year, { description: 'Year of the fund. 年度' })                                       @Column('text')                  year!: string;
  @Field(() => [ProgrammeKind], { description: 'Kinds of relief the money is restricted to; empty for any. 用途限定' }) @Column('text', { array: true }) purpose!: ProgrammeKind[];
  @Field(() => String, { description: 'Document the money is based on. 依据文件' })                        @Column('text')                  document!: string;
}
export const ReliefFundConnection = connectionOf('ReliefFund', '救灾资金', () => ReliefFund);
export const ReliefFundChange = changeOf('ReliefFund', '救灾资金', () => ReliefFund);

@ObjectType({ implements: RegisterEntry, simpleResolvers: true, description: 'One movement of money in the ledger of a fund. Its lines add up to zero; it is never changed, a mistake is reversed by another. 资金分录' })
@Entity('fund_posting')
export class FundPosting extends RegisterEntry {
  @Field(() => PostingKind, { description: 'Kind of movement. 记账类别' })                  @Column('text')                                           kind!: PostingKind;
  @Field(() => CivilDateScalar, { description: 'Day of posting. 记账日期' })           @Column('date', { name: 'posted_on' })                    postedOn!: CivilDate;
  @Field(() => String, { description: 'Document or number the movement is for. 摘要' }) @Column('text')                                           memo!: string;
                                                                         @Column('uuid', { name: 'fund_id' })                      fundId!: string;
                                                                         @Column('text', { array: true })                          accounts!: string[];
                                                                         @Column('bigint', { name: 'amounts_fen', array: true })   amounts!: string[];
                                                                         @Column('uuid', { name: 'programme_id', nullable: true }) programmeId!: string | null;
                                                                         @Column('text', { name: 'about_type', nullable: true })   aboutType!: string | null;
                                                                         @Column('uuid', { name: 'about_id', nullable: true })     aboutId!: string | null;
}
export const FundPostingConnection = connectionOf('FundPosting', '资金分录', () => FundPosting);

@ObjectType({ simpleResolvers: true, description: 'One line of a posting, or the balance of an account. 分录行' })
export class LedgerLine {
  @Field(() => LedgerAccount, { description: 'Kind of account. 账户' })                                       account!: LedgerAccount;
  @Field(() => Money, { description: 'Amount; in a posting, negative where money left the account. 金额' })  amount!: string;
}
