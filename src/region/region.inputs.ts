import { ArgsType, Field, InputType } from 'type-graphql';
import { PageArgs } from '../api/connection.js';
import { RegionCodeScalar } from '../api/scalars/index.js';
import type { RegionCode } from '../kernel/region-code.js';
import { RegionLevel } from './region.js';

@InputType({ description: 'Filter for regions. 区划筛选条件' })
export class RegionsWhere {
  @Field(() => RegionCodeScalar, { nullable: true, description: 'Directly within this region. 上级区划' })
  parent?: RegionCode | null;
  @Field(() => [RegionLevel], { nullable: true, description: 'Of one of these levels. 层级' }) level?:
    RegionLevel[] | null;
  @Field(() => String, { nullable: true, description: 'With this text in the name. 名称包含' }) name?: string | null;
  @Field(() => Boolean, { nullable: true, description: 'True: only regions that still exist; false: all. 仅现行区划' })
  current?: boolean | null;
}

@ArgsType()
export class RegionsArgs extends PageArgs {
  @Field(() => RegionsWhere, { nullable: true, description: 'Filters the list. 筛选条件' }) where?: RegionsWhere | null;
}
