import { ArgsType, Field, InputType } from 'type-graphql';
import { PageArgs } from '../api/connection.js';
import { CivilDateScalar } from '../api/scalars/index.js';
import type { CivilDate } from '../kernel/civil-date.js';

@InputType({ description: 'Filter for statutory parameters. 法定参数筛选条件' })
export class StatutoryParametersWhere {
  @Field(() => [String], { nullable: true, description: 'With one of these keys. 参数键' }) key?: string[] | null;
  @Field(() => CivilDateScalar, { nullable: true, description: 'In force on this day. 适用日期' })
  on?: CivilDate | null;
}

@ArgsType()
export class StatutoryParametersArgs extends PageArgs {
  @Field(() => StatutoryParametersWhere, { nullable: true, description: 'Filters the list. 筛选条件' })
  where?: StatutoryParametersWhere | null;
}
