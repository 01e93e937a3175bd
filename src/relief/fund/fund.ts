import { Field, ObjectType } from 'type-graphql';
import { Entity } from 'typeorm';
import { changeOf } from '../../api/change.js';
import { connectionOf } from '../../api/connection.js';
import { enumType } from '../../api/enums.js';
import { RegisterEntry } from '../../api/register-entry.js';
import { CivilDateScalar, Money, RegionCodeScalar } from '../../api/scalars/index.js';
import { Year } from '../../api/scalars/spans.js';
import type { RegionCode } from '../../kernel/region-code.js';
import type { CivilDate } from '../../kernel/civil-date.js';
import { ProgrammeKind } from '../programme/programme.js';
import { Kept, Shown, list, named, optional } from '../../api/columns.js';
import { files, FileRef } from '../../file/file-ref.js';
import { LeadsTo, one, Reads } from '../../access/model/noun.js';

export enum FundKind {
  BUDGET = 'BUDGET',
  TRANSFER = 'TRANSFER',
  DONATION = 'DONATION',
  RESERVE = 'RESERVE',
}
enumType(FundKind, 'FundKind', 'Source of the money of a fund. 资金来源.', {
  BUDGET: 'Budget of the county. 县级预算',
  TRANSFER: 'Grant of a higher level. 上级补助',
  DONATION: 'Donation for a named purpose. 定向捐赠',
  RESERVE: 'Reserve of the chief executive. 行政首长准备金',
});
export enum ReliefFundStatus {
  OPEN = 'OPEN',
  CLOSED = 'CLOSED',
}
enumType(ReliefFundStatus, 'ReliefFundStatus', 'Stage of a fund. 资金状态.', {
  OPEN: 'In use. 使用中',
  CLOSED: 'Closed. 已结清',
});
export enum PostingKind {
  RECEIVED = 'RECEIVED',
  ALLOCATED = 'ALLOCATED',
  RELEASED = 'RELEASED',
  COMMITTED = 'COMMITTED',
  UNCOMMITTED = 'UNCOMMITTED',
  SUBMITTED = 'SUBMITTED',
  SETTLED = 'SETTLED',
  RETURNED = 'RETURNED',
  RECOVERED = 'RECOVERED',
  ADVANCED = 'ADVANCED',
  DRAWN = 'DRAWN',
  ADVANCE_RETURNED = 'ADVANCE_RETURNED',
  TAKEN_BACK = 'TAKEN_BACK',
}
enumType(PostingKind, 'PostingKind', 'Kind of movement of money. 记账类别.', {
  RECEIVED: 'Received by the fund. 收入',
  ALLOCATED: 'Set aside for a programme. 预拨',
  RELEASED: 'Released from the reserve. 准备金动用',
  COMMITTED: 'Committed to a household. 核定',
  UNCOMMITTED: 'No longer committed. 核减',
  SUBMITTED: 'Handed to the bank. 送银行',
  SETTLED: 'Reported by the bank as paid or not paid. 银行回盘',
  RETURNED: 'Returned by the bank. 退汇',
  RECOVERED: 'Paid back. 追缴',
  ADVANCED: 'Advanced to a township before a disaster. 预拨乡镇',
  DRAWN: 'Drawn from an advance for a programme. 动用预拨',
  ADVANCE_RETURNED: 'Returned from an advance. 收回预拨乡镇资金',
  TAKEN_BACK: 'Taken back from what was set aside for a programme. 收回预拨',
});
export enum LedgerAccount {
  SOURCE = 'SOURCE',
  AVAILABLE = 'AVAILABLE',
  ADVANCED = 'ADVANCED',
  ALLOCATED = 'ALLOCATED',
  COMMITTED = 'COMMITTED',
  IN_TRANSIT = 'IN_TRANSIT',
  PAID = 'PAID',
}
enumType(LedgerAccount, 'LedgerAccount', 'Kind of account in the ledger of a fund. 账户.', {
  SOURCE: 'Source of the money, the only account that may be negative. 来源',
  AVAILABLE: 'Not yet set aside. 可用',
  ADVANCED: 'Advanced to townships and not yet drawn. 已预拨乡镇',
  ALLOCATED: 'Set aside for a programme. 已预拨',
  COMMITTED: 'Committed to households. 已核定',
  IN_TRANSIT: 'At the bank, outcome not yet known. 在途',
  PAID: 'Paid to households. 已发放',
});

@ObjectType({
  implements: RegisterEntry,
  simpleResolvers: true,
  description: 'Money for relief from one source in one year; its ledger shows what became of it. 救灾资金',
})
@Entity('relief_fund')
export class ReliefFund extends RegisterEntry {
  @Shown(String, 'text', 'Number of the fund. 编号') number!: string;
  @Shown(ReliefFundStatus, 'text', 'Stage of the fund. 状态') status!: ReliefFundStatus;
  @Shown(FundKind, 'text', 'Source of the money. 资金来源') kind!: FundKind;
  @Shown(String, 'text', 'Name of the fund. 名称') name!: string;
  @Shown(Year, 'text', 'Year of the fund. 年度') year!: string;
  @Shown([ProgrammeKind], 'text', 'Kinds of relief the money is restricted to; empty for any. 用途限定', list)
  purpose!: ProgrammeKind[];
  @Shown(String, 'text', 'Document the money is based on. 依据文件') document!: string;
  @Kept('uuid', optional) releaseFileId!: string | null;

  @Reads(one<ReliefFund>(() => files, 'releaseFileId'))
  @Field(() => FileRef, {
    nullable: true,
    description: 'File of the latest signed order that released the reserve; null if none did. 签发的命令',
  })
  releaseOrder?: FileRef | null;
}
export const ReliefFundConnection = connectionOf('ReliefFund', '救灾资金', () => ReliefFund);
export const ReliefFundChange = changeOf('ReliefFund', '救灾资金', () => ReliefFund);

@ObjectType({
  implements: RegisterEntry,
  simpleResolvers: true,
  description:
    'One movement of money in the ledger of a fund. Its lines add up to zero; it is never changed, a mistake is reversed by another. 资金分录',
})
@Entity('fund_posting')
export class FundPosting extends RegisterEntry {
  @Shown(PostingKind, 'text', 'Kind of movement. 记账类别') kind!: PostingKind;
  @Shown(CivilDateScalar, 'date', 'Day of posting. 记账日期') postedOn!: CivilDate;
  @Shown(String, 'text', 'Document or number the movement is for. 摘要') memo!: string;
  @Kept('uuid') fundId!: string;
  @Kept('text', list) accounts!: string[];
  @Kept('bigint', named('amounts_fen', list)) amounts!: string[];
  @Kept('uuid', optional) programmeId!: string | null;
  @Kept('text', optional) aboutType!: string | null;
  @Kept('uuid', optional) aboutId!: string | null;

  @LeadsTo<FundPosting>('aboutType', 'aboutId')
  @Field(() => RegisterEntry, {
    nullable: true,
    description:
      'Claim, payout or batch that the movement is of; null if of none, or the caller may not see it. 所涉条目',
  })
  about?: RegisterEntry | null;
}
export const FundPostingConnection = connectionOf('FundPosting', '资金分录', () => FundPosting);

@ObjectType({ simpleResolvers: true, description: 'One line of a posting, or the balance of an account. 分录行' })
export class LedgerLine {
  @Field(() => LedgerAccount, { description: 'Kind of account. 账户' }) account!: LedgerAccount;
  @Field(() => Money, { description: 'Amount; in a posting, negative where money left the account. 金额' })
  amount!: string;
}

@ObjectType({ simpleResolvers: true, description: 'What lies with a township of a fund. 预拨乡镇余额' })
export class TownshipAdvance {
  @Field(() => RegionCodeScalar, { description: 'Township that has the money. 乡镇' }) township!: RegionCode;
  @Field(() => Money, { description: 'Amount neither drawn nor returned. 余额' }) amount!: string;
}
