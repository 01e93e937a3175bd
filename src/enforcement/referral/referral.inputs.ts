import { ArgsType, Field, ID, InputType } from 'type-graphql';
import { IdOf, OneLine } from '../../api/input-fields.js';
import { AnyActInput, AnyEntryActInput } from '../../api/act-input.js';
import { PageArgs } from '../../api/connection.js';
import { CivilDateScalar, RegionCodeScalar } from '../../api/scalars/index.js';
import type { CivilDate } from '../../kernel/civil-date.js';
import type { RegionCode } from '../../kernel/region-code.js';
import { CriminalReferralStatus } from './referral.js';

@InputType({ description: 'Filters a list of criminal referrals. 移送筛选条件' })
export class CriminalReferralsWhere {
  @Field(() => RegionCodeScalar, { nullable: true, description: 'In this region or within it. 所在区划' })
  region?: RegionCode | null;
  @Field(() => [CriminalReferralStatus], { nullable: true, description: 'At one of these stages. 状态' }) status?:
    CriminalReferralStatus[] | null;
  @Field(() => ID, { nullable: true, description: 'From this case. 案件' }) caseId?: string | null;
  @Field(() => ID, { nullable: true, description: 'From this investigation. 事故调查' }) investigationId?:
    string | null;
}

@ArgsType()
export class CriminalReferralsArgs extends PageArgs {
  @Field(() => CriminalReferralsWhere, { nullable: true, description: 'Filters the list. 筛选条件' })
  where?: CriminalReferralsWhere | null;
}

@InputType({ description: 'To propose referring a suspected crime to the police. 提出移送' })
export class ReferCriminalInput extends AnyActInput {
  @IdOf('EnforcementCase')
  @Field(() => ID, {
    nullable: true,
    description: 'Case the referral comes from; exactly one of the two is named. 案件',
  })
  caseId?: string | null;
  @IdOf('Investigation')
  @Field(() => ID, { nullable: true, description: 'Investigation the referral comes from. 事故调查' })
  investigationId?: string | null;
  @OneLine() @Field(() => String, { description: 'Crime suspected. 涉嫌罪名' }) crime!: string;
  @OneLine() @Field(() => String, { description: 'Article that defines the crime. 条款' }) article!: string;
  @Field(() => String, { description: 'Facts of the suspected crime. 涉嫌犯罪事实' }) facts!: string;
  @IdOf('Operator')
  @Field(() => [ID], { description: 'Officers who looked into it: at least two, certified. 专案组' })
  officerIds!: string[];
  @IdOf('FileRef')
  @Field(() => ID, { nullable: true, description: 'File of their report. 移送报告' })
  reportFileId?: string | null;
}

@InputType({ description: 'To decide whether to refer. 负责人决定' })
export class DecideReferralInput extends AnyEntryActInput {
  @Field(() => Boolean, { description: 'Whether the referral is approved. 是否批准移送' }) approved!: boolean;
  @Field(() => String, {
    nullable: true,
    description: 'Reason for not referring; needed where not approved. 不移送理由',
  })
  reason?: string | null;
}

@InputType({ description: 'To hand a referral to the police. 移送公安机关' })
export class TransferReferralInput extends AnyEntryActInput {
  @OneLine() @Field(() => String, { description: 'Police organ that receives it. 公安机关' }) police!: string;
  @Field(() => Boolean, { description: 'Whether a copy went to the procuratorate. 是否抄送检察院' })
  procuratorateCopied!: boolean;
}

@InputType({ description: 'To record the decision of the police. 登记公安决定' })
export class RecordPoliceDecisionInput extends AnyEntryActInput {
  @Field(() => Boolean, { description: 'Whether the police file the case. 是否立案' }) filed!: boolean;
  @Field(() => CivilDateScalar, { description: 'Day of the decision. 决定日' }) decidedOn!: CivilDate;
  @OneLine() @Field(() => String, { description: 'Number of the decision of the police. 决定文号' }) number!: string;
}

@InputType({ description: 'To ask the police to reconsider. 提请复议' })
export class ReconsiderReferralInput extends AnyEntryActInput {
  @Field(() => String, { description: 'Reasons. 理由' }) reasons!: string;
}

@InputType({ description: 'To ask the procuratorate to supervise the filing. 建议立案监督' })
export class SuggestSupervisionInput extends AnyEntryActInput {
  @Field(() => String, { description: 'Reasons. 理由' }) reasons!: string;
}

@InputType({ description: 'To hand over items and papers of a referral. 移交涉案物品和材料' })
export class HandOverReferralInput extends AnyEntryActInput {
  @Field(() => String, { description: 'List of the items and papers handed over. 移交清单' }) things!: string;
}
