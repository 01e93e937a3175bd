import { ArgsType, Field, InputType } from 'type-graphql';
import { PageArgs } from '../../api/connection.js';
import { CivilDateScalar } from '../../api/scalars/index.js';
import type { CivilDate } from '../../kernel/civil-date.js';
import { SupervisionSector } from '../../law/sector.js';
import { ItemKind, ItemLevel } from './item.js';

@InputType({ description: 'Filters the catalogue of enforcement items. 事项筛选条件' })
export class EnforcementItemsWhere {
  @Field(() => [String], { nullable: true, description: 'With one of these codes. 事项代码' }) code?: string[] | null;
  @Field(() => [ItemKind], { nullable: true, description: 'Of one of these kinds. 类别' }) kind?: ItemKind[] | null;
  @Field(() => [ItemLevel], { nullable: true, description: 'Of one of these levels. 层级' }) level?: ItemLevel[] | null;
  @Field(() => [SupervisionSector], { nullable: true, description: 'Applicable to one of these sectors. 适用行业' })
  sector?: SupervisionSector[] | null;
  @Field(() => String, { nullable: true, description: 'Text that the wording contains. 内容包含' }) content?:
    string | null;
  @Field(() => CivilDateScalar, { nullable: true, description: 'In force on this day. 有效日' }) on?: CivilDate | null;
}

@ArgsType()
export class EnforcementItemsArgs extends PageArgs {
  @Field(() => EnforcementItemsWhere, { nullable: true, description: 'Filters the list. 筛选条件' })
  where?: EnforcementItemsWhere | null;
}
