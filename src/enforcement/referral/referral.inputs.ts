import { ArgsType, Field, ID, InputType } from 'type-graphql';
import { AnyActInput, AnyEntryActInput } from '../../api/act-input.js';
import { PageArgs } from '../../api/connection.js';
import { CivilDateScalar, RegionCodeScalar } from '../../api/scalars/index.js';
import type { CivilDate } from '../../kernel/civil-date.js';
import type { RegionCode } from '../../kernel/region-code.js';
import { CriminalReferralStatus } from './referral.js';

@InputType({ description: 'Which referrals. 移送筛选' })
export class CriminalReferralsWhere {
  @Field(() => RegionCodeScalar, { nullable: true, description: 'In this region or within it. 区划' })    region?: RegionCode | null;
  @Field(() => [CriminalReferralStatus], { nullable: true, description: 'At one of these stages. 状态' }) status?: CriminalReferralStatus[] | null;
  @Field(() => ID, { nullable: true, description: 'From this case. 案件' })                               caseId?: string | null;
  @Field(() => ID, { nullable: true, description: 'From this investigation. 事故调查' })                    investigationId?: string | null;
}

@ArgsType()
export class CriminalReferralsArgs extends PageArgs {
  @Field(() => CriminalReferralsWhere, { nullable: true, description: 'Which. 筛选' })  where?: CriminalReferralsWhere | null;
}

@InputType({ description: 'To propose that a suspected crime goes to the police. 提出移送' })
export class ReferCriminalInput extends AnyActInput {
  @Field(() => ID, { nullable: true, description: 'From which case. 案件' })            caseId?: string | null;
  @Field(() => ID, { nullable: true, description: 'From which investigation. 事故调查' }) investigationId?: string | null;
  @Field(() => String, { description: 'The crime suspected. 涉嫌罪名' })                  crime!: string;
  @Field(() => String, { description: 'Its article. 条款' })                            article!: string;
  @Field(() => String, { description: 'The facts. 涉嫌犯罪事实' })                          facts!: string;
  @Field(() => [ID], { description: 'The two officers who looked into it. 专案组' })     officerIds!: string[];
  @Field(() => ID, { nullable: true, description: 'Their report. 移送报告' })             reportFileId?: string | null;
}

@InputType({ description: 'To decide on it. 负责人决定' })
export class DecideReferralInput extends AnyEntryActInput {
  @Field(() => Boolean, { description: 'Whether it goes. 是否批准移送' })       approved!: boolean;
  @Field(() => String, { nullable: true, description: 'Why not. 不移送理由' }) reason?: string | null;
}

@InputType({ description: 'To hand it to the police. 移送公安机关' })
export class TransferReferralInput extends AnyEntryActInput {
  @Field(() => String, { description: 'To which police. 公安机关' })                          police!: string;
  @Field(() => Boolean, { description: 'Whether the procuratorate has a copy. 是否抄送检察院' }) procuratorateCopied!: boolean;
}

@InputType({ description: 'To enter what the police decided. 登记公安决定' })
export class RecordPoliceDecisionInput extends AnyEntryActInput {
  @Field(() => Boolean, { description: 'Whether they file it. 是否立案' })    filed!: boolean;
  @Field(() => CivilDateScalar, { description: 'When. 决定日' })             decidedOn!: CivilDate;
  @Field(() => String, { description: 'Number of their decision. 决定文号' }) number!: string;
}

@InputType({ description: 'To ask the police to think again. 提请复议' })
export class ReconsiderReferralInput extends AnyEntryActInput {
  @Field(() => String, { description: 'Why. 理由' }) reasons!: string;
}

@InputType({ description: 'To ask the procuratorate to supervise. 建议立案监督' })
export class SuggestSupervisionInput extends AnyEntryActInput {
  @Field(() => String, { description: 'Why. 理由' }) reasons!: string;
}

@InputType({ description: 'To hand over things and papers. 移交涉案物品和材料' })
export class HandOverReferralInput extends AnyEntryActInput {
  @Field(() => String, { description: 'What is handed over. 移交清单' }) things!: string;
}
