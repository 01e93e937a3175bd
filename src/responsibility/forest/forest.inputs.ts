import { ArgsType, Field, ID, InputType } from 'type-graphql';
import { filesMost, IdOf, OneLine, UpTo } from '../../api/input-fields.js';
import { AnyActInput } from '../../api/act-input.js';
import { PageArgs } from '../../api/connection.js';
import { CivilDateScalar, RegionCodeScalar } from '../../api/scalars/index.js';
import { Decimal } from '../../api/scalars/codes.js';
import type { CivilDate } from '../../kernel/civil-date.js';
import type { RegionCode } from '../../kernel/region-code.js';

@InputType({ description: 'Filter for surveys of forest fires. 森林火灾勘查筛选条件' })
export class ForestFiresWhere {
  @Field(() => RegionCodeScalar, { nullable: true, description: 'In this region or within it. 区划' })
  region?: RegionCode | null;
  @Field(() => ID, { nullable: true, description: 'Of this disaster. 灾害事件' }) eventId?: string | null;
}
@ArgsType()
export class ForestFiresArgs extends PageArgs {
  @Field(() => ForestFiresWhere, { nullable: true, description: 'Filters the list. 筛选条件' })
  where?: ForestFiresWhere | null;
}

@InputType({ description: 'To enter the survey of a forest fire. 登记森林火灾勘查' })
export class SurveyForestFireInput extends AnyActInput {
  @IdOf('DisasterEvent')
  @Field(() => ID, { description: 'Id of the disaster, of the kind 040600. 灾害事件' })
  eventId!: string;
  @Field(() => Decimal, { description: 'Area of forest burnt, in hectares. 受害森林面积（公顷）' })
  burntHectares!: string;
  @Field(() => CivilDateScalar, { description: 'Day of the survey. 勘查日期' }) surveyedOn!: CivilDate;
  @OneLine() @Field(() => String, { description: 'Report of the survey. 勘查报告文号' }) document!: string;
  @Field(() => String, {
    nullable: true,
    description: 'Why it replaces an earlier survey; only and always where there is one. 重新勘查理由',
  })
  replacesReason?: string | null;
  @IdOf('FileRef')
  @UpTo(filesMost)
  @Field(() => [ID], { description: 'Ids of the report and its maps, 1 at least and at most 9. 勘查材料，至多九份' })
  fileIds!: string[];
}
