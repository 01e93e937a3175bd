import { ArgsType, Field, InputType } from 'type-graphql';
import { AnyEntryActInput } from '../api/act-input.js';
import { PageArgs } from '../api/connection.js';
import { enumType } from '../api/enums.js';
import { CivilDateScalar, RegionCodeScalar } from '../api/scalars/index.js';
import type { CivilDate } from '../kernel/civil-date.js';
import type { RegionCode } from '../kernel/region-code.js';
import { OrganisationKind } from './organisation.js';

export enum OrganisationsOrder { NAME = 'NAME', NEWEST = 'NEWEST' }
enumType(OrganisationsOrder, 'OrganisationsOrder', 'The order of a list of organisations. 组织机构排序.', { NAME: 'By name. 按名称', NEWEST: 'The newest first. 最新在前' });

@InputType({ description: 'Which organisations. 组织机构筛选' })
export class OrganisationsWhere {
  @Field(() => RegionCodeScalar, { nullable: true, description: 'In this region or within it. 区划' })     region?: RegionCode | null;
  @Field(() => [OrganisationKind], { nullable: true, description: 'Of one of these kinds. 类别' })          kind?: OrganisationKind[] | null;
}

@ArgsType()
export class OrganisationsArgs extends PageArgs {
  @Field(() => OrganisationsWhere, { nullable: true, description: 'Which. 筛选' })       where?: OrganisationsWhere | null;
  @Field(() => OrganisationsOrder, { nullable: true, description: 'In which order. 排序' }) orderBy?: OrganisationsOrder | null;
}

@InputType({ description: 'To leave a post. 离任' })
export class LeavePostInput extends AnyEntryActInput {
  @Field(() => CivilDateScalar, { description: 'The last day. 任职截止' })       lastDay!: CivilDate;
  @Field(() => String, { description: 'Why. 离任原因' })                        reason!: string;
}

@InputType({ description: 'Which officers. 执法人员筛选' })
export class OfficersWhere {
  @Field(() => CivilDateScalar, { nullable: true, description: 'Whose certificate holds on this day. 证件在效日' })   validOn?: CivilDate | null;
  @Field(() => String, { nullable: true, description: 'Whose name has this part. 姓名包含' })                        name?: string | null;
}
@ArgsType()
export class OfficersArgs extends PageArgs {
  @Field(() => OfficersWhere, { nullable: true, description: 'Which. 筛选' })                                      where?: OfficersWhere | null;
}
