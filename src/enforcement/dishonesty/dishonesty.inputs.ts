import { ArgsType, Field, ID, InputType } from 'type-graphql';
import { IdOf, OneLine, UpTo } from '../../api/input-fields.js';
import { AnyActInput, AnyEntryActInput } from '../../api/act-input.js';
import { PageArgs } from '../../api/connection.js';
import { CivilDateScalar, RegionCodeScalar } from '../../api/scalars/index.js';
import type { CivilDate } from '../../kernel/civil-date.js';
import type { RegionCode } from '../../kernel/region-code.js';
import { DishonestyListingStatus, DishonestyGround } from './dishonesty.js';
import { JointSanctionStatus, SanctionMeasure } from './joint-sanction.js';
import { PartyKind } from '../enforcement-case/case-party.enums.js';

@InputType({ description: 'Filters the list of entities in serious breach of trust. 名单筛选条件' })
export class DishonestyListingsWhere {
  @Field(() => RegionCodeScalar, { nullable: true, description: 'In this region or within it. 所在区划' })
  region?: RegionCode | null;
  @Field(() => [DishonestyListingStatus], { nullable: true, description: 'At one of these stages. 状态' }) status?:
    DishonestyListingStatus[] | null;
  @Field(() => [DishonestyGround], { nullable: true, description: 'On one of these grounds. 列入情形' }) ground?:
    DishonestyGround[] | null;
  @Field(() => CivilDateScalar, { nullable: true, description: 'On the list on this day. 在列日' })
  listedOn?: CivilDate | null;
}

@ArgsType()
export class DishonestyArgs extends PageArgs {
  @Field(() => DishonestyListingsWhere, { nullable: true, description: 'Filters the list. 筛选条件' })
  where?: DishonestyListingsWhere | null;
}

@InputType({ description: 'To notify a unit or a person of an intended listing. 事先告知' })
export class ProposeDishonestyInput extends AnyActInput {
  @IdOf('Enterprise') @Field(() => ID, { description: 'Enterprise. 企业' }) enterpriseId!: string;
  @IdOf('EnforcementCase')
  @Field(() => ID, { nullable: true, description: 'Case that the listing rests on. 案件' })
  caseId?: string | null;
  @IdOf('Accident')
  @Field(() => ID, { nullable: true, description: 'Accident that the listing rests on. 事故' })
  accidentId?: string | null;
  @IdOf('PolicyDocument')
  @Field(() => ID, {
    nullable: true,
    description: 'Issued rule on credit that the ground is written in; needed for OTHER. 诚信管理制度',
  })
  policyId?: string | null;
  @Field(() => DishonestyGround, { description: 'Ground for listing. 列入情形' }) ground!: DishonestyGround;
  @Field(() => String, { description: 'Facts. 事实' }) facts!: string;
  @Field(() => PartyKind, { description: 'Whether the subject is a unit or a person. 对象类别' })
  subjectKind!: PartyKind;
  @OneLine()
  @Field(() => String, { nullable: true, description: 'Name, for a person; personal. 姓名' })
  personName?: string | null;
  @OneLine()
  @Field(() => String, { nullable: true, description: 'Position, for a person. 职务' })
  position?: string | null;
}

@InputType({ description: 'To enter what the subject says to the notice. 陈述申辩' })
export class AnswerDishonestyInput extends AnyEntryActInput {
  @Field(() => String, { description: 'What the subject says. 陈述申辩意见' }) statement!: string;
}

@InputType({ description: 'An office that is told of a listing. 联合惩戒通知' })
export class SanctionInput {
  @IdOf('Organisation') @Field(() => ID, { description: 'Office that is told. 通知单位' }) organisationId!: string;
  @Field(() => SanctionMeasure, { description: 'What it is asked to do. 惩戒措施' }) measure!: SanctionMeasure;
}

@InputType({ description: 'To decide whether to list. 决定是否列入' })
export class ListDishonestyInput extends AnyEntryActInput {
  @Field(() => Boolean, { description: 'True to list, false not to. 是否列入' }) listed!: boolean;
  @Field(() => String, { description: 'Opinion on the statement made in answer. 复核意见' }) opinion!: string;
  @Field(() => String, {
    nullable: true,
    description: 'Offices notified for joint sanctions, and what they do; needed to list. 联合惩戒通知',
  })
  jointPunishment?: string | null;
  @UpTo(20)
  @Field(() => [SanctionInput], {
    nullable: true,
    description: 'Offices told for joint sanctions, at most 20; needed to list. 联合惩戒通知单位，至多二十个',
  })
  sanctions?: SanctionInput[] | null;
}

@InputType({ description: 'To answer what an office did on a joint sanction. 反馈联合惩戒' })
export class AnswerJointSanctionInput extends AnyEntryActInput {
  @Field(() => Boolean, { description: 'Whether the office did something. 是否采取措施' }) taken!: boolean;
  @Field(() => CivilDateScalar, { nullable: true, description: 'Day on which it was done. 采取日期' })
  takenOn?: CivilDate | null;
  @Field(() => String, { description: 'What the office did, or why nothing. 落实情况' }) answer!: string;
}

@InputType({ description: 'Filters the joint sanctions. 联合惩戒筛选条件' })
export class JointSanctionsWhere {
  @Field(() => RegionCodeScalar, { nullable: true, description: 'In this region or within it. 所在区划' })
  region?: RegionCode | null;
  @Field(() => [JointSanctionStatus], { nullable: true, description: 'At one of these stages. 状态' }) status?:
    JointSanctionStatus[] | null;
  @IdOf('DishonestyListing')
  @Field(() => ID, { nullable: true, description: 'Of this listing. 名单' })
  listingId?: string | null;
  @IdOf('Organisation')
  @Field(() => ID, { nullable: true, description: 'Of this office. 通知单位' })
  organisationId?: string | null;
}

@ArgsType()
export class JointSanctionsArgs extends PageArgs {
  @Field(() => JointSanctionsWhere, { nullable: true, description: 'Filters the list. 筛选条件' })
  where?: JointSanctionsWhere | null;
}

@InputType({ description: 'To remove an entry from the list. 移出' })
export class RemoveDishonestyInput extends AnyEntryActInput {
  @Field(() => String, {
    description: 'Reason: the listing has run its time, or the conditions of early removal are met. 移出理由',
  })
  reason!: string;
  @Field(() => Boolean, { description: 'Whether everything imposed has been performed. 是否履行完毕' })
  penaltiesDone!: boolean;
}

@InputType({ description: 'To apply for removal from the list. 申请移出' })
export class ApplyForDishonestyRemovalInput extends AnyEntryActInput {
  @Field(() => String, { description: 'Why it is to be taken off the list. 申请移出理由' }) removalStatement!: string;
}

@InputType({ description: 'To refuse an application for removal. 不予移出' })
export class RefuseDishonestyRemovalInput extends AnyEntryActInput {
  @Field(() => String, { description: 'Why it is not taken off the list. 不予移出理由' }) removalRefusal!: string;
}
