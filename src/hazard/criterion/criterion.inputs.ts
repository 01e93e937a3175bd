import { ArgsType, Field, InputType } from 'type-graphql';
import { PageArgs } from '../../api/connection.js';
import { CivilDateScalar } from '../../api/scalars/index.js';
import type { CivilDate } from '../../kernel/civil-date.js';
import { SupervisionSector } from '../../law/sector.js';

@InputType({ description: 'Which criteria. 判定标准筛选' })
export class HazardCriteriaWhere {
  @Field(() => [String], { nullable: true, description: 'With one of these codes. 条目代码' })                              code?: string[] | null;
  @Field(() => [SupervisionSector], { nullable: true, description: 'By which one of these sectors is judged. 适用行业' })   sector?: SupervisionSector[] | null;
  @Field(() => String, { nullable: true, description: 'Whose wording has this part. 内容包含' })                           content?: string | null;
  @Field(() => CivilDateScalar, { nullable: true, description: 'In force on this day. 在效日' })                         on?: CivilDate | null;
}

@ArgsType()
export class HazardCriteriaArgs extends PageArgs {
  @Field(() => HazardCriteriaWhere, { nullable: true, description: 'Which. 筛选' })                                    where?: HazardCriteriaWhere | null;
}
