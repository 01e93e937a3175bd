import { ArgsType, Field, InputType } from 'type-graphql';
import { PageArgs } from '../../api/connection.js';
import { CivilDateScalar, RegionCodeScalar } from '../../api/scalars/index.js';
import type { CivilDate } from '../../kernel/civil-date.js';
import type { RegionCode } from '../../kernel/region-code.js';
import { DutyCategory } from './responsibility.js';

@InputType({ description: 'Which responsibilities. 责任筛选' })
export class ResponsibilitiesWhere {
  @Field(() => RegionCodeScalar, { nullable: true, description: 'Entered for this region or within it. 区划' })  region?: RegionCode | null;
  @Field(() => [DutyCategory], { nullable: true, description: 'Of one of these kinds. 责任类别' })              category?: DutyCategory[] | null;
  @Field(() => [String], { nullable: true, description: 'Over one of these sectors. 监管行业' })               sector?: string[] | null;
  @Field(() => CivilDateScalar, { nullable: true, description: 'In force on this day. 在效日' })               on?: CivilDate | null;
}

@ArgsType()
export class ResponsibilitiesArgs extends PageArgs {
  @Field(() => ResponsibilitiesWhere, { nullable: true, description: 'Which. 筛选' }) where?: ResponsibilitiesWhere | null;
}
