import { Field, Int, ObjectType } from 'type-graphql';
import { Entity } from 'typeorm';
import { changeOf } from '../../api/change.js';
import { connectionOf } from '../../api/connection.js';
import { enumType } from '../../api/enums.js';
import { PersonalText } from '../../api/personal-text.js';
import { RegisterEntry } from '../../api/register-entry.js';
import { CivilDateScalar, DateTime, Money } from '../../api/scalars/index.js';
import { Year } from '../../api/scalars/spans.js';
import type { CivilDate } from '../../kernel/civil-date.js';
import type { Instant } from '../../kernel/instant.js';
import { ProgrammeKind } from '../programme/programme.js';
import { Kept, Shown, list, named, optional, optionalList } from '../../api/columns.js';
import { households, householdMembers } from '../household/household.noun.js';
import { Household, HouseholdMember } from '../household/household.js';
import { one, Reads } from '../../access/model/noun.js';

export enum ReliefClaimStatus {
  APPLIED = 'APPLIED',
  VILLAGE_REVIEWED = 'VILLAGE_REVIEWED',
  PUBLICISED = 'PUBLICISED',
  OBJECTED = 'OBJECTED',
  TOWNSHIP_REVIEWED = 'TOWNSHIP_REVIEWED',
  PAYABLE = 'PAYABLE',
  REJECTED = 'REJECTED',
  WITHDRAWN = 'WITHDRAWN',
}
enumType(ReliefClaimStatus, 'ReliefClaimStatus', 'Stage of a claim for relief. 救助申请状态.', {
  APPLIED: 'Claimed. 户报',
  VILLAGE_REVIEWED: 'Voted for by the village. 村评通过',
  PUBLICISED: 'On public notice in the village. 公示',
  OBJECTED: 'Objected to, awaiting the second vote of the village. 异议复核',
  TOWNSHIP_REVIEWED: 'Approved by the township. 乡审通过',
  PAYABLE: 'Granted by the county, to be paid. 县定待发',
  REJECTED: 'Rejected. 未通过',
  WITHDRAWN: 'Withdrawn. 已撤回',
});
export enum ApplyChannel {
  HOUSEHOLD = 'HOUSEHOLD',
  GROUP = 'GROUP',
}
enumType(ApplyChannel, 'ApplyChannel', 'Channel through which a claim is made. 申请方式.', {
  HOUSEHOLD: 'The household itself. 户报',
  GROUP: "The villagers' group, for a household that cannot claim itself. 小组提名",
});
export enum DwellingDamage {
  COLLAPSED = 'COLLAPSED',
  SEVERE = 'SEVERE',
  SLIGHT = 'SLIGHT',
}
enumType(DwellingDamage, 'DwellingDamage', 'Degree of damage to a home. 住房损坏程度.', {
  COLLAPSED: 'Collapsed. 倒塌',
  SEVERE: 'Severely damaged. 严重损坏',
  SLIGHT: 'Slightly damaged. 一般损坏',
});
export enum ClaimCheck {
  OTHER_REGION = 'OTHER_REGION',
  DANGEROUS_HOUSE_SUBSIDY = 'DANGEROUS_HOUSE_SUBSIDY',
  HOLDER_OUTSIDE_HOUSEHOLD = 'HOLDER_OUTSIDE_HOUSEHOLD',
  SHARED_ACCOUNT = 'SHARED_ACCOUNT',
}
enumType(ClaimCheck, 'ClaimCheck', 'Cross-check made before a claim is decided. 交叉比对.', {
  OTHER_REGION: 'A person claimed for no longer belongs to the household or its place. 异地',
  DANGEROUS_HOUSE_SUBSIDY:
    'The home got a subsidy for dangerous houses or relocation in the year of the claim. 危房改造或者避险搬迁补助',
  HOLDER_OUTSIDE_HOUSEHOLD: 'No member of the household holds the account. 账户持有人不在本户',
  SHARED_ACCOUNT: 'Relief of other households is paid into the same account. 多户同一账户',
});
export enum AccountKind {
  CARD = 'CARD',
  PASSBOOK = 'PASSBOOK',
}
enumType(AccountKind, 'AccountKind', 'Kind of bank account. 账户类别.', {
  CARD: 'A bank card. 银行卡',
  PASSBOOK: 'A passbook. 存折',
});

@ObjectType({
  implements: RegisterEntry,
  simpleResolvers: true,
  description: "A household's claim for relief, from its report to the decision of the county. 救助申请",
})
@Entity('relief_claim')
export class ReliefClaim extends RegisterEntry {
  @Shown(String, 'text', 'Number of the claim. 编号') number!: string;
  @Shown(ReliefClaimStatus, 'text', 'Stage of the claim. 状态') status!: ReliefClaimStatus;
  @Shown(ProgrammeKind, 'text', 'Kind of relief. 救助类别') kind!: ProgrammeKind;
  @Shown(ApplyChannel, 'text', 'Channel through which the claim was made. 申请方式') channel!: ApplyChannel;
  @Shown(String, 'text', 'Part of the occasion claimed for: a month such as 2026-08, or WHOLE. 救助时段')
  period!: string;
  @Shown(Int, 'integer', 'Number of people the claim is for. 救助人数') persons!: number;
  @Shown(Int, 'integer', 'Number of days; null where relief is not by the day. 天数', optional) days!: number | null;
  @Shown(Int, 'integer', 'Number of damaged rooms; null for relief of people. 损坏间数', optional)
  rooms!: number | null;
  @Shown(DwellingDamage, 'text', 'Degree of damage to the home; null for relief of people. 损坏程度', optional)
  damage!: DwellingDamage | null;
  @Shown(String, 'text', 'Loss suffered by the household. 受灾情况') loss!: string;
  @Shown(Year, 'text', 'Year in which the home got another subsidy; null when it got none. 其他补助年度', optional)
  subsidyYear!: string | null;
  @Shown(String, 'text', 'Name of that other subsidy. 其他补助', optional) subsidy!: string | null;
  @Shown(CivilDateScalar, 'date', 'Day of the village meeting. 评议日期', optional) metOn!: CivilDate | null;
  @Shown(Int, 'integer', 'Number of people who attended the meeting. 到会人数', optional) attendees!: number | null;
  @Shown(Int, 'integer', 'Number of votes for the claim. 同意票数', optional) inFavour!: number | null;
  @Shown(Int, 'integer', 'Number of votes against the claim. 反对票数', optional) against!: number | null;
  @Shown(Int, 'integer', 'Number of abstentions, relatives of the applicant included. 弃权和回避票数', optional)
  abstained!: number | null;
  @Shown(String, 'text', 'Opinion of the village. 村级意见', optional) villageOpinion!: string | null;
  @Shown(CivilDateScalar, 'date', 'First day of public notice. 公示起始日', optional) publishedOn!: CivilDate | null;
  @Shown(CivilDateScalar, 'date', 'Last day of public notice. 公示截止日', named('published_to', optional))
  publishedUntil!: CivilDate | null;
  @Shown(String, 'text', 'Place of public notice. 公示地点', named('published_at', optional))
  publishedPlace!: string | null;
  @Shown(Int, 'integer', 'Number of objections made. 异议次数') objections!: number;
  @Shown(String, 'text', 'Content of the last objection. 异议内容', optional) objection!: string | null;
  @Shown(
    String,
    'text',
    'Opinion by which the last objection was settled; null while it is open. 异议处理意见',
    optional,
  )
  objectionOpinion!: string | null;
  @Shown(
    Boolean,
    'boolean',
    'True when the township checked the home on the spot; null before its review. 是否入户核查',
    optional,
  )
  fieldChecked!: boolean | null;
  @Shown(
    Boolean,
    'boolean',
    'True when every reviewer stated that they are not related to the household; null where this was not asked for. 审核人回避声明',
    optional,
  )
  reviewersUnrelated!: boolean | null;
  @Shown(
    Boolean,
    'boolean',
    'True when the person who decided stated that they are not related to the household; null where this was not asked for. 核定人回避声明',
    optional,
  )
  deciderUnrelated!: boolean | null;
  @Shown(String, 'text', 'Opinion of the township. 乡镇意见', optional) townshipOpinion!: string | null;
  @Shown(CivilDateScalar, 'date', "Day of the county's decision. 核定日期", optional) decidedOn!: CivilDate | null;
  @Shown(String, 'text', 'Opinion of the county. 核定意见', optional) decision!: string | null;
  @Shown(Money, 'bigint', 'Amount of the standard that applied. 救助标准', named('standard_fen', optional))
  standard!: string | null;
  @Shown(Money, 'bigint', 'Standard times quantity. 计算金额', named('computed_fen', optional))
  computed!: string | null;
  @Shown(Money, 'bigint', 'Amount granted. 核定金额', named('amount_fen', optional)) amount!: string | null;
  @Shown(String, 'text', 'Reason for an amount other than the computed one. 调整理由', optional)
  amountReason!: string | null;
  @Shown(
    Money,
    'bigint',
    'Part of the amount that is due when rebuilding starts; null for other relief. 首笔金额',
    named('first_tranche_fen', optional),
  )
  firstTranche!: string | null;
  @Shown(CivilDateScalar, 'date', 'Day on which rebuilding started. 开工日期', optional) startedOn!: CivilDate | null;
  @Shown(CivilDateScalar, 'date', 'Day on which the rebuilt home was accepted. 竣工验收日期', optional)
  acceptedOn!: CivilDate | null;
  @Shown(
    DateTime,
    'timestamptz',
    'Deadline for paying: of rebuilding, the part that its last stage made due; of winter and spring relief, before the Spring Festival; of all other relief, within days of the decision; null where none is set. 拨付期限',
    optional,
  )
  payDue!: Instant | null;
  @Shown(
    DateTime,
    'timestamptz',
    'Deadline for paying the part that is due when rebuilding starts; null for other relief and before it has started. 首笔拨付期限',
    optional,
  )
  firstDue!: Instant | null;
  @Shown(DateTime, 'timestamptz', 'Deadline for starting to rebuild; null for other relief. 开工期限', optional)
  startDue!: Instant | null;
  @Shown(
    DateTime,
    'timestamptz',
    'Deadline for having the rebuilt home accepted; null for other relief. 竣工期限',
    optional,
  )
  doneDue!: Instant | null;
  @Shown(
    CivilDateScalar,
    'date',
    'Day on which the reviewers of the township saw the home; null where none did. 入户查看日期',
    optional,
  )
  homeSeenOn!: CivilDate | null;
  @Shown(
    Boolean,
    'boolean',
    'True when the reviewers found that the home stood and was lived in when disaster struck. 受灾时是否存续并居住',
    optional,
  )
  homeLivedInThen!: boolean | null;
  @Shown(String, 'text', 'Document that this finding is based on. 居住情况依据', optional)
  homeBasis!: string | null;
  @Shown(String, 'text', 'Number of the document by which the rebuilt home was accepted. 竣工验收文号', optional)
  acceptancePaper!: string | null;
  @Shown(String, 'text', 'Reason why the claim was rejected or withdrawn. 终止理由', optional)
  endReason!: string | null;
  @Shown(
    String,
    'text',
    'Sheet and row of the roster that it was entered from; null where it was entered by itself. 花名册行',
    optional,
  )
  rosterLine!: string | null;
  @Kept('uuid', optional) rosterFileId!: string | null;
  @Kept('uuid') programmeId!: string;
  @Kept('uuid') householdId!: string;
  @Kept('uuid', list) memberIds!: string[];
  @Kept('uuid', optional) dwellingId!: string | null;
  @Kept('uuid', optional) remedyEventId!: string | null;
  // A home, and a household, with the disaster: live claims have each of them once.
  @Kept('text', optional) remedyHome!: string | null;
  @Kept('text', optional) remedyHousehold!: string | null;
  @Kept('uuid', optionalList) acceptorIds!: string[] | null;
  @Kept('uuid', optionalList) homeFileIds!: string[] | null;
  @Kept('uuid') accountId!: string;
  @Kept('uuid', optional) fundId!: string | null;
  @Kept('uuid', list) reviewerIds!: string[];
  @Kept('uuid', list) evidenceIds!: string[];
  @Kept('text', list) overrideChecks!: string[];
  @Kept('text', list) overrideReasons!: string[];

  @Field(() => PersonalText, { nullable: true, description: 'Name of the last objector. 异议人' })
  objectorName?: PersonalText | null;
}
export const ReliefClaimConnection = connectionOf('ReliefClaim', '救助申请', () => ReliefClaim);
export const ReliefClaimChange = changeOf('ReliefClaim', '救助申请', () => ReliefClaim);

@ObjectType({
  implements: RegisterEntry,
  simpleResolvers: true,
  description: 'A bank account that relief is paid into; never changed, only replaced by another. 收款账户',
})
@Entity('payee_account')
export class PayeeAccount extends RegisterEntry {
  @Shown(AccountKind, 'text', 'Kind of account. 账户类别') kind!: AccountKind;
  @Shown(String, 'text', 'Bank that keeps the account. 开户行') bankName!: string;
  @Shown(
    String,
    'text',
    'Notarised authorisation of the agent who holds the account for the household; null when a member holds it. 代领公证',
    optional,
  )
  agentPaper!: string | null;
  @Shown(
    String,
    'text',
    'Proof on which it took the place of another account; null for the first. 更正账户证明材料',
    optional,
  )
  proof!: string | null;
  @Kept('uuid') householdId!: string;
  @Kept('uuid', optional) holderId!: string | null;

  @Field(() => PersonalText, { nullable: true, description: 'Name of the account holder. 户名' })
  holderName?: PersonalText | null;
  @Field(() => PersonalText, { nullable: true, description: 'Account number. 账号' }) accountNo?: PersonalText | null;

  @Reads(one<PayeeAccount>(() => households, 'householdId'))
  @Field(() => Household, { nullable: true, description: 'Household that it is of. 住户' })
  household?: Household | null;

  @Reads(one<PayeeAccount>(() => householdMembers, 'holderId'))
  @Field(() => HouseholdMember, { nullable: true, description: 'Member who holds it; null if an agent does. 持有人' })
  heldBy?: HouseholdMember | null;
}
export const PayeeAccountConnection = connectionOf('PayeeAccount', '收款账户', () => PayeeAccount);
export const PayeeAccountChange = changeOf('PayeeAccount', '收款账户', () => PayeeAccount);
