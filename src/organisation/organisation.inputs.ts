import { ArgsType, Field, InputType } from 'type-graphql';
import { AnyEntryActInput } from '../api/act-input.js';
import { PageArgs } from '../api/connection.js';
import { enumType } from '../api/enums.js';
import { CivilDateScalar, RegionCodeScalar } from '../api/scalars/index.js';
import type { CivilDate } from '../kernel/civil-date.js';
import type { RegionCode } from '../kernel/region-code.js';
import { OrganisationKind } from './organisation.js';

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
