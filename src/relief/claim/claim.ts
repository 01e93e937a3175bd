import { Field, Int, ObjectType } from 'type-graphql';
import { Column, Entity } from 'typeorm';
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

export enum ReliefClaimStatus { APPLIED = 'APPLIED', VILLAGE_REVIEWED = 'VILLAGE_REVIEWED', PUBLICISED = 'PUBLICISED', OBJECTED = 'OBJECTED', TOWNSHIP_REVIEWED = 'TOWNSHIP_REVIEWED', PAYABLE = 'PAYABLE', REJECTED = 'REJECTED', WITHDRAWN = 'WITHDRAWN' }
enumType(ReliefClaimStatus, 'ReliefClaimStatus', 'Stage of a claim for relief. 救助申请状态.', { APPLIED: 'Claimed. 户报', VILLAGE_REVIEWED: 'Voted for by the village. 村评通过', PUBLICISED: 'On public notice in the village. 公示', OBJECTED: 'Objected to, awaiting the second vote of the village. 异议复核', TOWNSHIP_REVIEWED: 'Approved by the township. 乡审通过', PAYABLE: 'Granted by the county, to be paid. 县定待发', REJECTED: 'Rejected. 未通过', WITHDRAWN: 'Withdrawn. 已撤回' });
export enum ApplyChannel { HOUSEHOLD = 'HOUSEHOLD', GROUP = 'GROUP' }
enumType(ApplyChannel, 'ApplyChannel', 'Channel through which a claim is made. 申请方式.', { HOUSEHOLD: 'The household itself. 户报', GROUP: 'The villagers\' group, for a household that cannot claim itself. 小组提名' });
export enum DwellingDamage { COLLAPSED = 'COLLAPSED', SEVERE = 'SEVERE', SLIGHT = 'SLIGHT' }
enumType(DwellingDamage, 'DwellingDamage', 'Degree of damage to a home. 住房损坏程度.', { COLLAPSED: 'Collapsed. 倒塌', SEVERE: 'Severely damaged. 严重损坏', SLIGHT: 'Slightly damaged. 一般损坏' });
export enum ClaimCheck { OTHER_REGION = 'OTHER_REGION', DANGEROUS_HOUSE_SUBSIDY = 'DANGEROUS_HOUSE_SUBSIDY', HOLDER_OUTSIDE_HOUSEHOLD = 'HOLDER_OUTSIDE_HOUSEHOLD', SHARED_ACCOUNT = 'SHARED_ACCOUNT' }
enumType(ClaimCheck, 'ClaimCheck', 'Cross-check made before a claim is decided. 交叉比对.', { OTHER_REGION: 'A person claimed for no longer belongs to the household or its place. 异地', DANGEROUS_HOUSE_SUBSIDY: 'The home got a subsidy for dangerous houses or relocation in the year of the claim. 危房改造或者避险搬迁补助', HOLDER_OUTSIDE_HOUSEHOLD: 'No member of the household holds the account. 账户持有人不在本户', SHARED_ACCOUNT: 'Relief of other households is paid into the same account. 多户同一账户' });
export enum AccountKind { CARD = 'CARD', PASSBOOK = 'PASSBOOK' }
enumType(AccountKind, 'AccountKind', 'Kind of bank account. 账户类别.', { CARD: 'A bank card. 银行卡', PASSBOOK: 'A passbook. 存折' });

@ObjectType({ implements: RegisterEntry, simpleResolvers: true, description: 'A household\'s claim for relief, from its report to the decision of the county. 救助申请' })
@Entity('relief_claim')
export class ReliefClaim extends RegisterEntry {
  @Field(() => String, { description: 'Number of the claim. 编号' })                                                                    @Column('text')                                                  number!: string;
  @Field(() => ReliefClaimStatus, { description: 'Stage of the claim. 状态' })                                                          @Column('text')                                                  status!: ReliefClaimStatus;
  @Field(() => ProgrammeKind, { description: 'Kind of relief. 救助类别' })                                                            @Column('text')                                                  kind!: ProgrammeKind;
  @Field(() => ApplyChannel, { description: 'Channel through which the claim was made. 申请方式' })                                                             @Column('text')                                                  channel!: ApplyChannel;
  @Field(() => String, { description: 'Part of the occasion claimed for: a month such as 2026-08, or WHOLE. 救助时段' })                 @Column('text')                                                  period!: string;
  @Field(() => Int, { description: 'Number of people the claim is for. 救助人数' })                                                      @Column('integer')                                               persons!: number;
  @Field(() => Int, { nullable: true, description: 'Number of days; null where relief is not by the day. 天数' })                                                @Column('integer', { nullable: true })                           days!: number | null;
  @Field(() => Int, { nullable: true, description: 'Number of damaged rooms; null for relief of people. 损坏间数' })                                               @Column('integer', { nullable: true })                           rooms!: number | null;
  @Field(() => DwellingDamage, { nullable: true, description: 'Degree of damage to the home; null for relief of people. 损坏程度' })                            @Column('text', { nullable: true })                              damage!: DwellingDamage | null;
  @Field(() => String, { description: 'Loss suffered by the household. 受灾情况' })                                                               @Column('text')                                                  loss!: string;
  @Field(() => Year, { nullable: true, description: 'Year in which the home got another subsidy; null when it got none. 其他补助年度' }) @Column('text', { name: 'subsidy_year', nullable: true })        subsidyYear!: string | null;
  @Field(() => String, { nullable: true, description: 'Name of that other subsidy. 其他补助' })                                                       @Column('text', { nullable: true })                              subsidy!: string | null;
  @Field(() => CivilDateScalar, { nullable: true, description: 'Day of the village meeting. 评议日期' })                               @Column('date', { name: 'met_on', nullable: true })              metOn!: CivilDate | null;
  @Field(() => Int, { nullable: true, description: 'Number of people who attended the meeting. 到会人数' })                                              @Column('integer', { nullable: true })                           attendees!: number | null;
  @Field(() => Int, { nullable: true, description: 'Number of votes for the claim. 同意票数' })                                           @Column('integer', { name: 'in_favour', nullable: true })        inFavour!: number | null;
  @Field(() => Int, { nullable: true, description: 'Number of votes against the claim. 反对票数' })                                       @Column('integer', { nullable: true })                           against!: number | null;
  @Field(() => Int, { nullable: true, description: 'Number of abstentions, relatives of the applicant included. 弃权和回避票数' })                      @Column('integer', { nullable: true })                           abstained!: number | null;
  @Field(() => String, { nullable: true, description: 'Opinion of the village. 村级意见' })                                       @Column('text', { name: 'village_opinion', nullable: true })     villageOpinion!: string | null;
  @Field(() => CivilDateScalar, { nullable: true, description: 'First day of public notice. 公示起始日' })                  @Column('date', { name: 'published_on', nullable: true })        publishedOn!: CivilDate | null;
  @Field(() => CivilDateScalar, { nullable: true, description: 'Last day of public notice. 公示截止日' })                                @Column('date', { name: 'published_to', nullable: true })        publishedUntil!: CivilDate | null;
  @Field(() => String, { nullable: true, description: 'Place of public notice. 公示地点' })                                                       @Column('text', { name: 'published_at', nullable: true })        publishedPlace!: string | null;
  @Field(() => Int, { description: 'Number of objections made. 异议次数' })                                                   @Column('integer')                                               objections!: number;
  @Field(() => String, { nullable: true, description: 'Content of the last objection. 异议内容' })                                @Column('text', { nullable: true })                              objection!: string | null;
  @Field(() => String, { nullable: true, description: 'Opinion by which the last objection was settled; null while it is open. 异议处理意见' })                                        @Column('text', { name: 'objection_opinion', nullable: true })   objectionOpinion!: string | null;
  @Field(() => Boolean, { nullable: true, description: 'True when the township checked the home on the spot; null before its review. 是否入户核查' })              @Column('boolean', { name: 'field_checked', nullable: true })    fieldChecked!: boolean | null;
  @Field(() => String, { nullable: true, description: 'Opinion of the township. 乡镇意见' })                                      @Column('text', { name: 'township_opinion', nullable: true })    townshipOpinion!: string | null;
  @Field(() => CivilDateScalar, { nullable: true, description: 'Day of the county\'s decision. 核定日期' })                            @Column('date', { name: 'decided_on', nullable: true })          decidedOn!: CivilDate | null;
  @Field(() => String, { nullable: true, description: 'Opinion of the county. 核定意见' })                                                @Column('text', { nullable: true })                              decision!: string | null;
  @Field(() => Money, { nullable: true, description: 'Amount of the standard that applied. 救助标准' })                                      @Column('bigint', { name: 'standard_fen', nullable: true })      standard!: string | null;
  @Field(() => Money, { nullable: true, description: 'Standard times quantity. 计算金额' })                                      @Column('bigint', { name: 'computed_fen', nullable: true })      computed!: string | null;
  @Field(() => Money, { nullable: true, description: 'Amount granted. 核定金额' })                                    @Column('bigint', { name: 'amount_fen', nullable: true })        amount!: string | null;
  @Field(() => String, { nullable: true, description: 'Reason for an amount other than the computed one. 调整理由' })                             @Column('text', { name: 'amount_reason', nullable: true })       amountReason!: string | null;
  @Field(() => Money, { nullable: true, description: 'Part of the amount that is due when rebuilding starts; null for other relief. 首笔金额' })            @Column('bigint', { name: 'first_tranche_fen', nullable: true }) firstTranche!: string | null;
  @Field(() => CivilDateScalar, { nullable: true, description: 'Day on which rebuilding started. 开工日期' })                            @Column('date', { name: 'started_on', nullable: true })          startedOn!: CivilDate | null;
  @Field(() => CivilDateScalar, { nullable: true, description: 'Day on which the rebuilt home was accepted. 竣工验收日期' })               @Column('date', { name: 'accepted_on', nullable: true })         acceptedOn!: CivilDate | null;
  @Field(() => DateTime, { nullable: true, description: 'Deadline for paying the rest after acceptance. 拨付期限' })                            @Column('timestamptz', { name: 'pay_due', nullable: true })      payDue!: Instant | null;
  @Field(() => String, { nullable: true, description: 'Reason why the claim was rejected or withdrawn. 终止理由' })                         @Column('text', { name: 'end_reason', nullable: true })          endReason!: string | null;
                                                                                                                             @Column('uuid', { name: 'programme_id' })                        programmeId!: string;
                                                                                                                             @Column('uuid', { name: 'household_id' })                        householdId!: string;
                                                                                                                             @Column('uuid', { name: 'member_ids', array: true })             memberIds!: string[];
                                                                                                                             @Column('uuid', { name: 'dwelling_id', nullable: true })         dwellingId!: string | null;
                                                                                                                             @Column('uuid', { name: 'account_id' })                          accountId!: string;
                                                                                                                             @Column('uuid', { name: 'fund_id', nullable: true })             fundId!: string | null;
                                                                                                                             @Column('uuid', { name: 'reviewer_ids', array: true })           reviewerIds!: string[];
                                                                                                                             @Column('uuid', { name: 'evidence_ids', array: true })           evidenceIds!: string[];
                                                                                                                             @Column('text', { name: 'override_checks', array: true })        overrideChecks!: string[];
                                                                                                                             @Column('text', { name: 'override_reasons', array: true })       overrideReasons!: string[];

  @Field(() => PersonalText, { nullable: true, description: 'Name of the last objector. 异议人' })  objectorName?: PersonalText | null;
}
export const ReliefClaimConnection = connectionOf('ReliefClaim', '救助申请', () => ReliefClaim);
export const ReliefClaimChange = changeOf('ReliefClaim', '救助申请', () => ReliefClaim);

@ObjectType({ implements: RegisterEntry, simpleResolvers: true, description: 'A bank account that relief is paid into; never changed, only replaced by another. 收款账户' })
@Entity('payee_account')
export class PayeeAccount extends RegisterEntry {
  @Field(() => AccountKind, { description: 'Kind of account. 账户类别' })                                                            @Column('text')                                          kind!: AccountKind;
  @Field(() => String, { description: 'Bank that keeps the account. 开户行' })                                                                   @Column('text', { name: 'bank_name' })                   bankName!: string;
  @Field(() => String, { nullable: true, description: 'Notarised authorisation of the agent who holds the account for the household; null when a member holds it. 代领公证' }) @Column('text', { name: 'agent_paper', nullable: true }) agentPaper!: string | null;
                                                                                                                           @Column('uuid', { name: 'household_id' })                householdId!: string;
                                                                                                                           @Column('uuid', { name: 'holder_id', nullable: true })   holderId!: string | null;

  @Field(() => PersonalText, { nullable: true, description: 'Name of the account holder. 户名' })  holderName?: PersonalText | null;
  @Field(() => PersonalText, { nullable: true, description: 'Account number. 账号' })  accountNo?: PersonalText | null;
}
export const PayeeAccountConnection = connectionOf('PayeeAccount', '收款账户', () => PayeeAccount);
export const PayeeAccountChange = changeOf('PayeeAccount', '收款账户', () => PayeeAccount);
