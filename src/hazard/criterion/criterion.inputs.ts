import { ArgsType, Field, InputType } from 'type-graphql';
import { PageArgs } from '../../api/connection.js';
import { CivilDateScalar } from '../../api/scalars/index.js';
import type { CivilDate } from '../../kernel/civil-date.js';
import { SupervisionSector } from '../../law/sector.js';

@InputType({ description: 'Filters a list of criteria. 判定标准筛选条件' })
export class HazardCriteriaWhere {
  @Field(() => [String], { nullable: true, description: 'With one of these codes. 条目代码' }) code?: string[] | null;
  @Field(() => [SupervisionSector], { nullable: true, description: 'Applicable to one of these sectors. 适用行业' })
  sector?: SupervisionSector[] | null;
  @Field(() => String, { nullable: true, description: 'Text that the wording contains. 内容包含' }) content?:
    string | null;
  @Field(() => CivilDateScalar, { nullable: true, description: 'In force on this day. 有效日' }) on?: CivilDate | null;
}

@ArgsType()
export class HazardCriteriaArgs extends PageArgs {
  @Field(() => HazardCriteriaWhere, { nullable: true, description: 'Filters the list. 筛选条件' })
  where?: HazardCriteriaWhere | null;
}
