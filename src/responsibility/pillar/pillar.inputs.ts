import { ArgsType, Field, ID, InputType } from 'type-graphql';
import { IdOf } from '../../api/input-fields.js';
import { AnyActInput, AnyEntryActInput } from '../../api/act-input.js';
import { PageArgs } from '../../api/connection.js';
import { RegionCodeScalar } from '../../api/scalars/index.js';
import type { RegionCode } from '../../kernel/region-code.js';
import { PillarElement, PillarTagStatus, SystemPillar } from './pillar.js';

@InputType({ description: 'Filter for tags of the four systems. 体系要素标记筛选条件' })
export class PillarTagsWhere {
  @Field(() => RegionCodeScalar, { nullable: true, description: 'In this region or within it. 区划' })
  region?: RegionCode | null;
  @Field(() => [PillarTagStatus], { nullable: true, description: 'At one of these stages. 状态' }) status?:
    PillarTagStatus[] | null;
  @Field(() => [SystemPillar], { nullable: true, description: 'In one of these systems. 体系' }) pillar?:
    SystemPillar[] | null;
}
@ArgsType()
export class PillarTagsArgs extends PageArgs {
  @Field(() => PillarTagsWhere, { nullable: true, description: 'Filters the list. 筛选条件' })
  where?: PillarTagsWhere | null;
}
@InputType({ description: 'To say what something is in the four systems. 标记体系要素' })
export class TagPillarInput extends AnyActInput {
  @Field(() => RegionCodeScalar, { description: 'Code of the county. 县' }) region!: RegionCode;
  @Field(() => PillarElement, { description: 'What it is; the element tells the system. 要素' })
  element!: PillarElement;
  @IdOf('Organisation')
  @Field(() => ID, { nullable: true, description: 'Id of an office. 单位' })
  organisationId?: string | null;
  @IdOf('Committee')
  @Field(() => ID, { nullable: true, description: 'Id of a committee. 议事协调机构' })
  committeeId?: string | null;
  @IdOf('DutyList') @Field(() => ID, { nullable: true, description: 'Id of a list. 清单' }) listId?: string | null;
  @IdOf('PolicyDocument')
  @Field(() => ID, { nullable: true, description: 'Id of issued rules of work. 工作规则' })
  policyId?: string | null;
  @Field(() => String, { description: 'What makes it so. 说明' }) note!: string;
}
@InputType({ description: 'To remove a tag. 取消体系要素标记' })
export class UntagPillarInput extends AnyEntryActInput {
  @Field(() => String, { description: 'Reason. 理由' }) reason!: string;
}
