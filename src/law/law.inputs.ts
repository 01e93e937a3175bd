import { ArgsType, Field, InputType } from 'type-graphql';
import { PageArgs } from '../api/connection.js';
import { CivilDateScalar } from '../api/scalars/index.js';
import type { CivilDate } from '../kernel/civil-date.js';

@InputType({ description: 'Which parameters. 法定参数筛选' })
export class StatutoryParametersWhere {
  @Field(() => [String], { nullable: true, description: 'With one of these keys. 键' })                  key?: string[] | null;
  @Field(() => CivilDateScalar, { nullable: true, description: 'Holding on this day. 生效日' })           on?: CivilDate | null;
}

@ArgsType()
export class StatutoryParametersArgs extends PageArgs {
  @Field(() => StatutoryParametersWhere, { nullable: true, description: 'Which. 筛选' }) where?: StatutoryParametersWhere | null;
}
