import { ArgsType, Field, ID, InputType, Int } from 'type-graphql';
import { filesMost, IdOf, OneLine, UpTo } from '../../api/input-fields.js';
import { AnyActInput, AnyEntryActInput } from '../../api/act-input.js';
import { PageArgs } from '../../api/connection.js';
import { CivilDateScalar, Money, RegionCodeScalar, DateTime } from '../../api/scalars/index.js';
import { Year } from '../../api/scalars/spans.js';
import type { CivilDate } from '../../kernel/civil-date.js';
import type { RegionCode } from '../../kernel/region-code.js';
import { ProgrammeKind } from '../programme/programme.js';
import { AccountKind, ApplyChannel, ClaimCheck, DwellingDamage, ReliefClaimStatus } from './claim.js';
import type { Instant } from '../../kernel/instant.js';

@InputType({ description: 'Filters for claims. 救助申请筛选条件' })
export class ReliefClaimsWhere {
  @Field(() => RegionCodeScalar, { nullable: true, description: 'In this region or within it. 区划' })
  region?: RegionCode | null;
  @Field(() => ID, { nullable: true, description: 'In this programme. 救助项目' }) programmeId?: string | null;
  @Field(() => ID, { nullable: true, description: 'Of this household. 住户' }) householdId?: string | null;
  @Field(() => [ProgrammeKind], { nullable: true, description: 'Of one of these kinds of relief. 救助类别' }) kind?:
    ProgrammeKind[] | null;
  @Field(() => [ReliefClaimStatus], { nullable: true, description: 'At one of these stages. 状态' }) status?:
    ReliefClaimStatus[] | null;
  @Field(() => CivilDateScalar, { nullable: true, description: 'On public notice in the village on this day. 公示日' })
  publicOn?: CivilDate | null;
  @Field(() => [String], { nullable: true, description: 'With one of these numbers. 申请编号' })
  number?: string[] | null;
  @Field(() => DateTime, { nullable: true, description: 'Changed by an act accepted after this moment. 更新时间晚于' })
  updatedAfter?: Instant | null;
}
@ArgsType()
export class ReliefClaimsArgs extends PageArgs {
  @Field(() => ReliefClaimsWhere, { nullable: true, description: 'Filters the list. 筛选条件' })
  where?: ReliefClaimsWhere | null;
}

@InputType({ description: 'A bank account that relief is to be paid into. 收款账户' })
export class AccountLine {
  @Field(() => AccountKind, { description: 'Kind of account. 账户类别' }) kind!: AccountKind;
  @OneLine() @Field(() => String, { description: 'Name of the account holder; personal. 户名' }) holderName!: string;
  @OneLine() @Field(() => String, { description: 'Account number, checked; personal. 账号' }) accountNo!: string;
  @OneLine() @Field(() => String, { description: 'Bank that keeps the account. 开户行' }) bankName!: string;
  @IdOf('HouseholdMember')
  @Field(() => ID, {
    nullable: true,
    description: 'Member of the household who holds the account; null when held by an agent. 持有人（本户成员）',
  })
  holderId?: string | null;
  @Field(() => String, {
    nullable: true,
    description: 'Notarised authorisation of the agent who holds the account for the household. 代领公证',
  })
  agentPaper?: string | null;
}

@InputType({ description: 'To claim relief for a household. 申请救助' })
export class ApplyForReliefInput extends AnyActInput {
  @IdOf('ReliefProgramme') @Field(() => ID, { description: 'Programme claimed from. 救助项目' }) programmeId!: string;
  @IdOf('Household')
  @Field(() => ID, {
    nullable: true,
    description: 'Household the claim is for; either this or `householdNumber`. 住户',
  })
  householdId?: string | null;
  @OneLine()
  @Field(() => String, { nullable: true, description: 'Number of the household; either this or `householdId`. 户编号' })
  householdNumber?: string | null;
  @OneLine()
  @Field(() => String, {
    nullable: true,
    description:
      'Identity number of a member of the household, in place of `householdId` and `householdNumber`; personal. 成员公民身份号码',
  })
  personIdNumber?: string | null;
  @Field(() => ApplyChannel, {
    defaultValue: ApplyChannel.HOUSEHOLD,
    description: 'Channel through which the claim was made. 申请方式',
  })
  channel!: ApplyChannel;
  @IdOf('HouseholdMember')
  @Field(() => [ID], {
    nullable: true,
    description: 'Members the claim is for; all living members when empty, none for relief of a home. 救助对象',
  })
  memberIds?: string[] | null;
  @Field(() => Int, { nullable: true, description: 'Number of days, for relief by the day. 天数' }) days?:
    number | null;
  @OneLine()
  @Field(() => String, {
    nullable: true,
    description: 'Month claimed for, such as 2026-08; transition relief only. 救助时段',
  })
  period?: string | null;
  @IdOf('Dwelling')
  @Field(() => ID, { nullable: true, description: 'Home to be rebuilt or repaired. 住房' })
  dwellingId?: string | null;
  @Field(() => Int, { nullable: true, description: 'Number of damaged rooms of the home. 损坏间数' }) rooms?:
    number | null;
  @Field(() => DwellingDamage, { nullable: true, description: 'Degree of damage to the home. 损坏程度' })
  damage?: DwellingDamage | null;
  @Field(() => String, { description: 'Loss suffered by the household. 受灾情况' }) loss!: string;
  @Field(() => Year, { nullable: true, description: 'Year in which the home got another subsidy. 其他补助年度' })
  subsidyYear?: number | null;
  @Field(() => String, { nullable: true, description: 'Name of that other subsidy. 其他补助' }) subsidy?: string | null;
  @Field(() => AccountLine, { description: 'Account to pay into. 收款账户' }) account!: AccountLine;
  @IdOf('FileRef')
  @UpTo(filesMost)
  @Field(() => [ID], {
    defaultValue: [],
    description: 'Ids of uploaded files that show the loss, at most 9. 佐证，至多九份',
  })
  evidenceFileIds!: string[];
  @IdOf('FileRef')
  @Field(() => ID, { nullable: true, description: 'Id of the uploaded roster that it is entered from. 花名册' })
  rosterFileId?: string | null;
  @OneLine()
  @Field(() => String, {
    nullable: true,
    description: 'Sheet and row of the roster; given together with `rosterFileId`. 花名册行',
  })
  rosterLine?: string | null;
}

@InputType({ description: 'To record the vote of the village on a claim. 村级评议' })
export class ReviewByVillageInput extends AnyEntryActInput {
  @Field(() => CivilDateScalar, { description: 'Day of the village meeting. 评议日期' }) metOn!: CivilDate;
  @Field(() => Int, { description: 'Number of people who attended. 到会人数' }) attendees!: number;
  @Field(() => Int, { description: 'Number of votes for the claim. 同意票数' }) inFavour!: number;
  @Field(() => Int, { description: 'Number of votes against the claim. 反对票数' }) against!: number;
  @Field(() => Int, { description: 'Number of abstentions, relatives of the applicant included. 弃权和回避票数' })
  abstained!: number;
  @Field(() => Int, { defaultValue: 0, description: 'Number of relatives of the applicant who attended. 到会亲属人数' })
  kinPresent!: number;
  @Field(() => String, { description: 'Opinion of the village. 村级意见' }) opinion!: string;
}

@InputType({ description: 'To put a claim on public notice in the village. 村级公示' })
export class PublishByVillageInput extends AnyEntryActInput {
  @Field(() => CivilDateScalar, { description: 'First day of public notice. 公示起始日' }) publishedOn!: CivilDate;
  @OneLine() @Field(() => String, { description: 'Place of public notice. 公示地点' }) place!: string;
}

@InputType({ description: 'To object to a claim. 提出异议' })
export class ObjectToClaimInput extends AnyEntryActInput {
  @Field(() => String, { description: 'Content of the objection. 异议内容' }) objection!: string;
  @OneLine() @Field(() => String, { description: 'Name of the objector; personal. 异议人' }) objectorName!: string;
}

@InputType({ description: 'To settle an objection by a second vote of the village. 异议复核' })
export class SettleObjectionInput extends AnyEntryActInput {
  @Field(() => Boolean, { description: 'True when the objection is upheld; the claim is then rejected. 异议是否成立' })
  upheld!: boolean;
  @Field(() => String, { description: 'Opinion of the village on the objection. 复核意见' }) opinion!: string;
}

@InputType({ description: 'What the reviewers found at a home that is to be rebuilt or repaired. 入户查看情况' })
export class HomeFinding {
  @Field(() => CivilDateScalar, { description: 'Day on which they saw the home. 查看日期' }) seenOn!: CivilDate;
  @Field(() => Boolean, {
    description: 'True when the home stood and was lived in when disaster struck. 受灾时是否存续并居住',
  })
  livedInThen!: boolean;
  @OneLine()
  @Field(() => String, { description: 'Document that the finding is based on. 依据文件' })
  basis!: string;
}

@InputType({ description: 'To record the review of a claim by the township. 乡镇审核' })
export class ReviewByTownshipInput extends AnyEntryActInput {
  @Field(() => Boolean, { description: 'True when the township approves the claim; false rejects it. 是否同意' })
  approved!: boolean;
  @IdOf('Operator')
  @Field(() => [ID], { description: 'Persons who reviewed the claim, two or more. 审核人' })
  reviewerIds!: string[];
  @Field(() => Boolean, { description: 'True when the home was checked on the spot. 是否入户核查' })
  fieldChecked!: boolean;
  @Field(() => String, { description: 'Opinion of the township. 乡镇意见' }) opinion!: string;
  @Field(() => Boolean, {
    nullable: true,
    description:
      'True when every reviewer states that they neither belong to the household nor are related to a member of it; a claim is reviewed only on this statement. 审核人回避声明',
  })
  unrelated?: boolean | null;
  @Field(() => HomeFinding, {
    nullable: true,
    description: 'What they found at the home; needed to approve rebuilding and repair. 入户查看情况',
  })
  home?: HomeFinding | null;
  @IdOf('FileRef')
  @UpTo(filesMost)
  @Field(() => [ID], {
    nullable: true,
    description: 'Ids of uploaded files that show the home, at most 9. 住房附件，至多九份',
  })
  homeFileIds?: string[] | null;
}

@InputType({
  description: 'A cross-check that speaks against the claim, and why the claim is justified nevertheless. 核实情况',
})
export class ClaimOverride {
  @Field(() => ClaimCheck, { description: 'Cross-check concerned. 比对项' }) check!: ClaimCheck;
  @Field(() => String, { description: 'Reason why the claim is justified nevertheless. 核实说明' }) reason!: string;
}

@InputType({ description: 'To decide a claim for the county. 县级核定' })
export class DecideClaimInput extends AnyEntryActInput {
  @Field(() => Boolean, { description: 'True when the claim is granted; false rejects it. 是否同意' })
  approved!: boolean;
  @IdOf('ReliefFund')
  @Field(() => ID, { nullable: true, description: 'Fund to pay from; needed when the claim is granted. 资金' })
  fundId?: string | null;
  @Field(() => Money, {
    nullable: true,
    description: 'Amount granted; null for the standard times the quantity. 核定金额',
  })
  amount?: string | null;
  @Field(() => String, { nullable: true, description: 'Reason for an amount other than the computed one. 调整理由' })
  amountReason?: string | null;
  @Field(() => String, { description: 'Opinion of the county. 核定意见' }) opinion!: string;
  @Field(() => Boolean, {
    nullable: true,
    description:
      'True when the person who decides states that they neither belong to the household nor are related to a member of it; a claim is decided only on this statement. 核定人回避声明',
  })
  unrelated?: boolean | null;
  @Field(() => [ClaimOverride], {
    defaultValue: [],
    description: 'Cross-checks that speak against the claim and were cleared. 核实情况',
  })
  overrides!: ClaimOverride[];
}

@InputType({ description: 'To record that rebuilding has started. 登记开工' })
export class StartRebuildInput extends AnyEntryActInput {
  @Field(() => CivilDateScalar, { description: 'Day on which rebuilding started. 开工日期' }) startedOn!: CivilDate;
}

@InputType({ description: 'To record that the rebuilt home was accepted. 登记竣工验收' })
export class AcceptRebuildInput extends AnyEntryActInput {
  @Field(() => CivilDateScalar, { description: 'Day on which the rebuilt home was accepted. 验收日期' })
  acceptedOn!: CivilDate;
  @IdOf('Operator')
  @UpTo(filesMost)
  @Field(() => [ID], {
    nullable: true,
    description:
      'Persons of the township who accepted it, two or more and at most 9; nothing is accepted without them. 验收人，至多九人',
  })
  acceptorIds?: string[] | null;
  @OneLine()
  @Field(() => String, {
    nullable: true,
    description: 'Number of the document of acceptance; nothing is accepted without it. 验收文号',
  })
  paper?: string | null;
  @IdOf('FileRef')
  @UpTo(filesMost)
  @Field(() => [ID], {
    nullable: true,
    description: 'Ids of uploaded files that show the home, at most 9. 住房附件，至多九份',
  })
  homeFileIds?: string[] | null;
}

@InputType({ description: 'To have what is still due paid into another account. 更正收款账户' })
export class CorrectAccountInput extends AnyEntryActInput {
  @Field(() => AccountLine, { description: 'Account to pay into from now on. 收款账户' }) account!: AccountLine;
  @Field(() => String, { description: 'Proof for the change of account. 证明材料' }) proof!: string;
  @Field(() => String, {
    nullable: true,
    description: 'Reason for an account that relief of other households is paid into. 多户同一账户的核实情况',
  })
  sharedReason?: string | null;
}

@InputType({ description: 'To withdraw a claim. 撤回申请' })
export class WithdrawClaimInput extends AnyEntryActInput {
  @Field(() => String, { description: 'Reason for withdrawing the claim. 撤回理由' }) reason!: string;
}
