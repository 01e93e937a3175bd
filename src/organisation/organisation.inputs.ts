import { ArgsType, Field, ID, InputType } from 'type-graphql';
import { AnyActInput, AnyEntryActInput } from '../api/act-input.js';
import { PageArgs } from '../api/connection.js';
import { IdOf, OneLine } from '../api/input-fields.js';
import { enumType } from '../api/enums.js';
import { CivilDateScalar, RegionCodeScalar } from '../api/scalars/index.js';
import type { CivilDate } from '../kernel/civil-date.js';
import type { RegionCode } from '../kernel/region-code.js';
import { CertificateWithdrawalGround, OrganisationKind } from './organisation.js';

export enum OrganisationsOrder {
  NAME = 'NAME',
  NEWEST = 'NEWEST',
}
enumType(OrganisationsOrder, 'OrganisationsOrder', 'Sort order of organisations. 组织机构排序.', {
  NAME: 'By name. 按名称',
  NEWEST: 'Newest first. 最新在前',
});

@InputType({ description: 'Filter for organisations. 组织机构筛选条件' })
export class OrganisationsWhere {
  @Field(() => RegionCodeScalar, { nullable: true, description: 'In this region or within it. 区划' })
  region?: RegionCode | null;
  @Field(() => [OrganisationKind], { nullable: true, description: 'Of one of these kinds. 类别' }) kind?:
    OrganisationKind[] | null;
}

@ArgsType()
export class OrganisationsArgs extends PageArgs {
  @Field(() => OrganisationsWhere, { nullable: true, description: 'Filters the list. 筛选条件' })
  where?: OrganisationsWhere | null;
  @Field(() => OrganisationsOrder, { nullable: true, description: 'Sort order. 排序' })
  orderBy?: OrganisationsOrder | null;
}

@InputType({ description: 'To end the holding of a post. 离任' })
export class LeavePostInput extends AnyEntryActInput {
  @Field(() => CivilDateScalar, { description: 'Last day of the holding. 任职截止日' }) lastDay!: CivilDate;
  @Field(() => String, { description: 'Reason for leaving the post. 离任原因' }) reason!: string;
}

@InputType({ description: 'To appoint a technical inspector, an expert or a social supervisor. 聘任协助人员' })
export class AppointAssistantInput extends AnyActInput {
  @IdOf('Post') @Field(() => ID, { description: 'Post of this office to appoint to. 岗位' }) postId!: string;
  @IdOf('Operator')
  @Field(() => ID, { nullable: true, description: 'Person of the register; null for a new one. 在册人员' })
  operatorId?: string | null;
  @OneLine()
  @Field(() => String, { nullable: true, description: 'Name of a new person. 新聘人员姓名' })
  name?: string | null;
  @OneLine()
  @Field(() => String, { nullable: true, description: 'Account by which a new person signs in. 新聘人员账号' })
  account?: string | null;
  @Field(() => CivilDateScalar, { description: 'First day of the term. 聘期起始日' }) beginsOn!: CivilDate;
  @Field(() => CivilDateScalar, { description: 'Last day of the term. 聘期截止日' }) lastDay!: CivilDate;
  @OneLine() @Field(() => String, { description: 'Document of the appointment. 聘任文件' }) document!: string;
}

@InputType({ description: 'To issue an enforcement certificate. 发放执法证件' })
export class IssueCertificateInput extends AnyEntryActInput {
  @OneLine() @Field(() => String, { description: 'Number of the certificate. 执法证号' }) certificateNumber!: string;
  @Field(() => CivilDateScalar, { description: 'Last day on which it is valid. 有效期至' }) validUntil!: CivilDate;
}

@InputType({ description: 'To renew an enforcement certificate. 换发执法证件' })
export class RenewCertificateInput extends AnyEntryActInput {
  @Field(() => CivilDateScalar, { description: 'Last day on which it is valid. 有效期至' }) validUntil!: CivilDate;
}

@InputType({ description: 'To withdraw an enforcement certificate. 收回执法证件' })
export class WithdrawCertificateInput extends AnyEntryActInput {
  @Field(() => CertificateWithdrawalGround, { description: 'Ground of the withdrawal. 收回事由' })
  ground!: CertificateWithdrawalGround;
  @Field(() => CivilDateScalar, { description: 'Day from which it is withdrawn. 收回日期' }) withdrawnFrom!: CivilDate;
  @OneLine() @Field(() => String, { description: 'Document that withdraws it. 收回决定文号' }) document!: string;
}

@InputType({ description: 'Filter for enforcement officers. 执法人员筛选条件' })
export class OfficersWhere {
  @Field(() => CivilDateScalar, {
    nullable: true,
    description: 'With an enforcement certificate valid on this day. 证件有效日',
  })
  validOn?: CivilDate | null;
  @Field(() => String, { nullable: true, description: 'With this text in the name. 姓名包含' }) name?: string | null;
}
@ArgsType()
export class OfficersArgs extends PageArgs {
  @Field(() => OfficersWhere, { nullable: true, description: 'Filters the list. 筛选条件' })
  where?: OfficersWhere | null;
}
