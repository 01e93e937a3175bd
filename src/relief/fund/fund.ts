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
enumType(FundKind, 'FundKind', 'Whose money it is. 资金来源.', { BUDGET: 'The county\'s own budget. 县级预算', TRANSFER: 'Granted from above. 上级补助', DONATION: 'Given, for what the giver named. 定向捐赠', RESERVE: 'The chief executive\'s reserve. 行政首长准备金' });
export enum ReliefFundStatus { OPEN = 'OPEN', CLOSED = 'CLOSED' }
enumType(ReliefFundStatus, 'ReliefFundStatus', 'The stage of a fund. 资金状态.', { OPEN: 'In use. 使用中', CLOSED: 'Settled. 已结清' });
export enum PostingKind { RECEIVED = 'RECEIVED', ALLOCATED = 'ALLOCATED', RELEASED = 'RELEASED', COMMITTED = 'COMMITTED', UNCOMMITTED = 'UNCOMMITTED', SUBMITTED = 'SUBMITTED', SETTLED = 'SETTLED', RETURNED = 'RETURNED', RECOVERED = 'RECOVERED' }
enumType(PostingKind, 'PostingKind', 'Why money moved. 记账类别.', { RECEIVED: 'It came in. 收入', ALLOCATED: 'Set aside for a programme. 预拨', RELEASED: 'Released from the reserve. 准备金动用', COMMITTED: 'Promised to a household. 核定', UNCOMMITTED: 'No longer promised. 核减', SUBMITTED: 'Handed to the bank. 送银行', SETTLED: 'Told by the bank: paid, or not. 银行回盘', RETURNED: 'Sent back by the bank. 退汇', RECOVERED: 'Paid back. 追缴' });
export enum LedgerAccount { SOURCE = 'SOURCE', AVAILABLE = 'AVAILABLE', ALLOCATED = 'ALLOCATED', COMMITTED = 'COMMITTED', IN_TRANSIT = 'IN_TRANSIT', PAID = 'PAID' }
enumType(LedgerAccount, 'LedgerAccount', 'Where money stands. 账户.', { SOURCE: 'Where it came from; the only account below nought. 来源', AVAILABLE: 'Not yet set aside. 可用', ALLOCATED: 'Set aside for a programme. 已预拨', COMMITTED: 'Promised. 已核定', IN_TRANSIT: 'At the bank, not yet told. 在途', PAID: 'In the households\' hands. 已发放' });

@ObjectType({ implements: RegisterEntry, simpleResolvers: true, description: 'Money for relief from one source, in one year; what became of it stands in its ledger. 救灾资金' })
@Entity('relief_fund')
export class ReliefFund extends RegisterEntry {
  @Field(() => String, { description: 'Its number. 编号' })                                     @Column('text')                  number!: string;
  @Field(() => ReliefFundStatus, { description: 'Its stage. 状态' })                            @Column('text')                  status!: ReliefFundStatus;
  @Field(() => FundKind, { description: 'Whose money. 来源' })                                  @Column('text')                  kind!: FundKind;
  @Field(() => String, { description: 'Its name. 名称' })                                       @Column('text')                  name!: string;
  @Field(() => Year, { description: 'The year. 年度' })                                       @Column('text')                  year!: string;
  @Field(() => [ProgrammeKind], { description: 'For which relief only; empty is any. 用途限定' }) @Column('text', { array: true }) purpose!: ProgrammeKind[];
  @Field(() => String, { description: 'The paper it rests on. 依据文件' })                        @Column('text')                  document!: string;
}
export const ReliefFundConnection = connectionOf('ReliefFund', '救灾资金', () => ReliefFund);
export const ReliefFundChange = changeOf('ReliefFund', '救灾资金', () => ReliefFund);

@ObjectType({ implements: RegisterEntry, simpleResolvers: true, description: 'One movement of money: its lines sum to nought, and it is never changed; what was wrong is countered. 资金分录' })
@Entity('fund_posting')
export class FundPosting extends RegisterEntry {
  @Field(() => PostingKind, { description: 'Why. 类别' })                  @Column('text')                                           kind!: PostingKind;
  @Field(() => CivilDateScalar, { description: 'When. 记账日期' })           @Column('date', { name: 'posted_on' })                    postedOn!: CivilDate;
  @Field(() => String, { description: 'On what paper or for what. 摘要' }) @Column('text')                                           memo!: string;
                                                                         @Column('uuid', { name: 'fund_id' })                      fundId!: string;
                                                                         @Column('text', { array: true })                          accounts!: string[];
                                                                         @Column('bigint', { name: 'amounts_fen', array: true })   amounts!: string[];
                                                                         @Column('uuid', { name: 'programme_id', nullable: true }) programmeId!: string | null;
                                                                         @Column('text', { name: 'about_type', nullable: true })   aboutType!: string | null;
                                                                         @Column('uuid', { name: 'about_id', nullable: true })     aboutId!: string | null;
}
export const FundPostingConnection = connectionOf('FundPosting', '资金分录', () => FundPosting);

@ObjectType({ simpleResolvers: true, description: 'One line of a posting, or what stands in an account. 分录行' })
export class LedgerLine {
  @Field(() => LedgerAccount, { description: 'Which account. 账户' })                                       account!: LedgerAccount;
  @Field(() => Money, { description: 'By how much; of a posting, below nought where money left it. 金额' })  amount!: string;
}
