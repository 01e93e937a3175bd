import { ArgsType, Field, ID, InputType, Int } from 'type-graphql';
import { AnyActInput, AnyEntryActInput } from '../../api/act-input.js';
import { PageArgs } from '../../api/connection.js';
import { CivilDateScalar, Money, RegionCodeScalar, DateTime } from '../../api/scalars/index.js';
import { Year } from '../../api/scalars/spans.js';
import type { CivilDate } from '../../kernel/civil-date.js';
import type { RegionCode } from '../../kernel/region-code.js';
import { ProgrammeKind } from '../programme/programme.js';
import { AccountKind, ApplyChannel, ClaimCheck, DwellingDamage, ReliefClaimStatus } from './claim.js';
import type { Instant } from '../../kernel/instant.js';

@InputType({ description: 'Which claims. 救助申请筛选' })
export class ReliefClaimsWhere {
  @Field(() => RegionCodeScalar, { nullable: true, description: 'In this region or within it. 区划' }) region?: RegionCode | null;
  @Field(() => ID, { nullable: true, description: 'In this programme. 救助项目' }) programmeId?: string | null;
  @Field(() => ID, { nullable: true, description: 'Of this household. 住户' }) householdId?: string | null;
  @Field(() => [ProgrammeKind], { nullable: true, description: 'Of one of these kinds. 类别' }) kind?: ProgrammeKind[] | null;
  @Field(() => [ReliefClaimStatus], { nullable: true, description: 'At one of these stages. 状态' }) status?: ReliefClaimStatus[] | null;
  @Field(() => CivilDateScalar, { nullable: true, description: 'Made public in the village that day. 公示日' }) publicOn?: CivilDate | null;
  @Field(() => [String], { nullable: true, description: 'With one of these numbers. 申请编号' })
  number?: string[] | null;
  @Field(() => DateTime, { nullable: true, description: 'With an act accepted after this moment. 更新时间晚于' })
  updatedAfter?: Instant | null;
}
@ArgsType()
export class ReliefClaimsArgs extends PageArgs {
  @Field(() => ReliefClaimsWhere, { nullable: true, description: 'Which. 筛选' }) where?: ReliefClaimsWhere | null;
}

@InputType({ description: 'An account that relief is to be paid into. 收款账户' })
export class AccountLine {
  @Field(() => AccountKind, { description: 'What kind. 账户类别' }) kind!: AccountKind;
  @Field(() => String, { description: 'Whose it is; personal. 户名' }) holderName!: string;
  @Field(() => String, { description: 'Its number; personal, checked. 账号' }) accountNo!: string;
  @Field(() => String, { description: 'The bank. 开户行' }) bankName!: string;
  @Field(() => ID, { nullable: true, description: 'The person of the household whose it is. 户名成员' }) holderId?: string | null;
  @Field(() => String, { nullable: true, description: 'The notarised paper of whoever holds it for them. 代领公证' }) agentPaper?: string | null;
}

@InputType({ description: 'To ask for relief. 申请救助' })
export class ApplyForReliefInput extends AnyActInput {
  @Field(() => ID, { description: 'In which programme. 救助项目' }) programmeId!: string;
  @Field(() => ID, { nullable: true, description: 'For which household. 住户' }) householdId?: string | null;
  @Field(() => String, { nullable: true, description: 'The same, by its number. 户编号' }) householdNumber?: string | null;
  @Field(() => ApplyChannel, { defaultValue: ApplyChannel.HOUSEHOLD, description: 'Who asked. 申请方式' }) channel!: ApplyChannel;
  @Field(() => [ID], { nullable: true, description: 'For whom of it; all who live, where nobody is named. 救助对象' }) memberIds?: string[] | null;
  @Field(() => Int, { nullable: true, description: 'For how many days. 天数' }) days?: number | null;
  @Field(() => String, { nullable: true, description: 'For which month, such as 2026-08; of transition only. 救助时段' }) period?: string | null;
  @Field(() => ID, { nullable: true, description: 'Which home. 住房' }) dwellingId?: string | null;
  @Field(() => Int, { nullable: true, description: 'How many of its rooms. 间数' }) rooms?: number | null;
  @Field(() => DwellingDamage, { nullable: true, description: 'How it was damaged. 损坏程度' }) damage?: DwellingDamage | null;
  @Field(() => String, { description: 'What was lost. 受灾情况' }) loss!: string;
  @Field(() => Year, { nullable: true, description: 'The year in which the home got another subsidy. 其他补助年度' }) subsidyYear?: number | null;
  @Field(() => String, { nullable: true, description: 'Which. 其他补助' }) subsidy?: string | null;
  @Field(() => AccountLine, { description: 'Into which account. 收款账户' }) account!: AccountLine;
  @Field(() => [ID], { defaultValue: [], description: 'What is attached, up to 9 files. 佐证，至多九份' }) evidenceFileIds!: string[];
}

@InputType({ description: 'To enter the village\'s vote. 村级评议' })
export class ReviewByVillageInput extends AnyEntryActInput {
  @Field(() => CivilDateScalar, { description: 'When it met. 评议日期' }) metOn!: CivilDate;
  @Field(() => Int, { description: 'How many attended. 到会人数' }) attendees!: number;
  @Field(() => Int, { description: 'How many voted for it. 同意票' }) inFavour!: number;
  @Field(() => Int, { description: 'How many voted against it. 反对票' }) against!: number;
  @Field(() => Int, { description: 'How many abstained, relatives among them. 弃权和回避' }) abstained!: number;
  @Field(() => Int, { defaultValue: 0, description: 'How many relatives of the applicant attended. 到会亲属人数' }) kinPresent!: number;
  @Field(() => String, { description: 'What the village says. 村级意见' }) opinion!: string;
}

@InputType({ description: 'To make it public. 村级公示' })
export class PublishByVillageInput extends AnyEntryActInput {
  @Field(() => CivilDateScalar, { description: 'From which day. 公示起始日' }) publishedOn!: CivilDate;
  @Field(() => String, { description: 'Where. 公示地点' }) place!: string;
}

@InputType({ description: 'To object. 提出异议' })
export class ObjectToClaimInput extends AnyEntryActInput {
  @Field(() => String, { description: 'To what. 异议内容' }) objection!: string;
  @Field(() => String, { description: 'Who; personal. 异议人' }) objectorName!: string;
}

@InputType({ description: 'To settle an objection by a second vote. 异议复核' })
export class SettleObjectionInput extends AnyEntryActInput {
  @Field(() => Boolean, { description: 'Whether it is right: the claim is then turned down. 异议是否成立' }) upheld!: boolean;
  @Field(() => String, { description: 'What the village says. 复核意见' }) opinion!: string;
}

@InputType({ description: 'To check it in the township. 乡镇审核' })
export class ReviewByTownshipInput extends AnyEntryActInput {
  @Field(() => Boolean, { description: 'Whether it stands. 是否同意' }) approved!: boolean;
  @Field(() => [ID], { description: 'Who checked it, two or more. 审核人' }) reviewerIds!: string[];
  @Field(() => Boolean, { description: 'Whether on the spot. 是否入户核查' }) fieldChecked!: boolean;
  @Field(() => String, { description: 'What the township says. 乡镇意见' }) opinion!: string;
}

@InputType({ description: 'A comparison that speaks against it, and why it is right all the same. 核实情况' })
export class ClaimOverride {
  @Field(() => ClaimCheck, { description: 'Which. 比对项' }) check!: ClaimCheck;
  @Field(() => String, { description: 'Why it is right. 核实说明' }) reason!: string;
}

@InputType({ description: 'To decide it. 县级核定' })
export class DecideClaimInput extends AnyEntryActInput {
  @Field(() => Boolean, { description: 'Whether it is granted. 是否同意' }) approved!: boolean;
  @Field(() => ID, { nullable: true, description: 'From which fund, where it is. 资金' }) fundId?: string | null;
  @Field(() => Money, { nullable: true, description: 'How much, if not the standard times the quantity. 核定金额' }) amount?: string | null;
  @Field(() => String, { nullable: true, description: 'Why another amount. 调整理由' }) amountReason?: string | null;
  @Field(() => String, { description: 'What the county says. 核定意见' }) opinion!: string;
  @Field(() => [ClaimOverride], { defaultValue: [], description: 'What speaks against it and was checked. 核实情况' }) overrides!: ClaimOverride[];
}

@InputType({ description: 'To enter that rebuilding has started. 登记开工' })
export class StartRebuildInput extends AnyEntryActInput {
  @Field(() => CivilDateScalar, { description: 'When. 开工日期' }) startedOn!: CivilDate;
}

@InputType({ description: 'To enter that the rebuilt home was accepted. 登记竣工验收' })
export class AcceptRebuildInput extends AnyEntryActInput {
  @Field(() => CivilDateScalar, { description: 'When. 验收日期' }) acceptedOn!: CivilDate;
}

@InputType({ description: 'To pay into another account. 更正收款账户' })
export class CorrectAccountInput extends AnyEntryActInput {
  @Field(() => AccountLine, { description: 'Into which. 收款账户' }) account!: AccountLine;
  @Field(() => String, { description: 'What proves it. 证明材料' }) proof!: string;
  @Field(() => String, { nullable: true, description: 'Why it is right although other households are paid into it. 多户同一账户的核实情况' }) sharedReason?: string | null;
}

@InputType({ description: 'To withdraw it. 撤回申请' })
export class WithdrawClaimInput extends AnyEntryActInput {
  @Field(() => String, { description: 'Why. 理由' }) reason!: string;
}
