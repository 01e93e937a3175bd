import { ArgsType, Field, ID, InputType } from 'type-graphql';
import { IdOf, OneLine } from '../../api/input-fields.js';
import { AnyActInput } from '../../api/act-input.js';
import { PageArgs } from '../../api/connection.js';
import { CivilDateScalar, DateTime, RegionCodeScalar } from '../../api/scalars/index.js';
import { Month } from '../../api/scalars/spans.js';
import type { CivilDate } from '../../kernel/civil-date.js';
import type { Instant } from '../../kernel/instant.js';
import type { RegionCode } from '../../kernel/region-code.js';
import { IssueKind } from '../issue/issue.js';

@InputType({ description: 'Filter for covert visits. 暗访筛选条件' })
export class CovertVisitsWhere {
  @Field(() => RegionCodeScalar, { nullable: true, description: 'In this region or within it. 区划' })
  region?: RegionCode | null;
  @Field(() => ID, { nullable: true, description: 'Made by this office. 暗访单位' }) organisationId?: string | null;
  @Field(() => CivilDateScalar, { nullable: true, description: 'On this day or later. 起始日' })
  visitedFrom?: CivilDate | null;
  @Field(() => CivilDateScalar, { nullable: true, description: 'On this day or earlier. 截止日' })
  visitedTo?: CivilDate | null;
}
@ArgsType()
export class CovertVisitsArgs extends PageArgs {
  @Field(() => CovertVisitsWhere, { nullable: true, description: 'Filters the list. 筛选条件' })
  where?: CovertVisitsWhere | null;
}
@ArgsType()
export class FourMoreArgs {
  @Field(() => RegionCodeScalar, { description: 'County. 区划' }) region!: RegionCode;
  @Field(() => Month, { description: 'Month, such as 2027-03. 月份' }) month!: string;
}

@InputType({ description: 'A scene that was filmed. 隐患场景' })
export class SceneInput {
  @Field(() => String, { description: 'Description of the scene. 场景说明' }) description!: string;
  @IdOf('FileRef') @Field(() => ID, { description: 'File of the picture or film. 影像资料' }) fileId!: string;
  @IdOf('Organisation')
  @Field(() => ID, {
    nullable: true,
    description: 'Id of the office responsible for the problem, where it shows one: an issue is raised. 责任单位',
  })
  responsibleId?: string | null;
}
@InputType({ description: 'To record a covert visit and the scenes filmed. 登记暗访' })
export class RecordCovertVisitInput extends AnyActInput {
  @Field(() => RegionCodeScalar, { description: 'Region in which it was made. 区划' }) region!: RegionCode;
  @Field(() => CivilDateScalar, { description: 'Day of the visit. 暗访日期' }) visitedOn!: CivilDate;
  @OneLine() @Field(() => String, { description: 'Place that was visited. 暗访地点' }) place!: string;
  @IdOf('Enterprise')
  @Field(() => ID, { nullable: true, description: 'Enterprise visited, if it is one. 涉及企业' })
  enterpriseId?: string | null;
  @Field(() => String, { description: 'Findings of the visit. 暗访情况' }) finding!: string;
  @Field(() => [SceneInput], { description: 'Scenes filmed, at least one. 拍摄场景' }) scenes!: SceneInput[];
  @Field(() => IssueKind, {
    nullable: true,
    description: 'Kind of the issues raised: SAFETY or DISASTER; SAFETY where null. 问题类别',
  })
  kind?: IssueKind | null;
  @Field(() => DateTime, {
    nullable: true,
    description: 'Deadline for rectification of the issues raised; needed where a scene shows a problem. 整改期限',
  })
  rectificationDue?: Instant | null;
}
