import { ArgsType, Field, ID, InputType } from 'type-graphql';
import { IdOf, OneLine } from '../../api/input-fields.js';
import { AnyActInput, AnyEntryActInput } from '../../api/act-input.js';
import { PageArgs } from '../../api/connection.js';
import { CivilDateScalar, RegionCodeScalar } from '../../api/scalars/index.js';
import type { CivilDate } from '../../kernel/civil-date.js';
import type { RegionCode } from '../../kernel/region-code.js';
import { VisitFindingStatus } from './visit.js';

@InputType({ description: 'Filter for visits of leaders. 领导带队检查筛选条件' })
export class LeaderVisitsWhere {
  @Field(() => RegionCodeScalar, { nullable: true, description: 'In this region or within it. 区划' })
  region?: RegionCode | null;
  @Field(() => ID, { nullable: true, description: 'By the holder of this post. 领导岗位' }) postId?: string | null;
  @Field(() => CivilDateScalar, { nullable: true, description: 'On this day or later. 起始日' })
  visitedFrom?: CivilDate | null;
  @Field(() => CivilDateScalar, { nullable: true, description: 'On this day or earlier. 截止日' })
  visitedTo?: CivilDate | null;
}
@ArgsType()
export class LeaderVisitsArgs extends PageArgs {
  @Field(() => LeaderVisitsWhere, { nullable: true, description: 'Filters the list. 筛选条件' })
  where?: LeaderVisitsWhere | null;
}
@InputType({ description: 'Filter for what leaders found. 检查发现问题筛选条件' })
export class VisitFindingsWhere {
  @Field(() => RegionCodeScalar, { nullable: true, description: 'In this region or within it. 区划' })
  region?: RegionCode | null;
  @Field(() => [VisitFindingStatus], { nullable: true, description: 'At one of these stages. 状态' }) status?:
    VisitFindingStatus[] | null;
}
@ArgsType()
export class VisitFindingsArgs extends PageArgs {
  @Field(() => VisitFindingsWhere, { nullable: true, description: 'Filters the list. 筛选条件' })
  where?: VisitFindingsWhere | null;
}

@InputType({ description: 'What a leader found, and who is to put it right. 发现问题' })
export class VisitFindingLine {
  @IdOf('Organisation')
  @Field(() => ID, { description: 'Id of the office that is to put it right. 责任单位' })
  organisationId!: string;
  @Field(() => String, { description: 'Problem that was found. 问题' }) content!: string;
}
@InputType({ description: 'To record the visit of a leader with its findings. 登记领导带队检查' })
export class RecordLeaderVisitInput extends AnyActInput {
  @IdOf('Post') @Field(() => ID, { description: 'Id of the post of the leader. 领导岗位' }) postId!: string;
  @Field(() => CivilDateScalar, { description: 'Day of the visit. 检查日期' }) visitedOn!: CivilDate;
  @OneLine() @Field(() => String, { description: 'Place that was visited. 检查地点' }) location!: string;
  @IdOf('Enterprise')
  @Field(() => ID, { nullable: true, description: 'Id of the enterprise that was visited. 企业' })
  enterpriseId?: string | null;
  @Field(() => String, { description: 'What was looked into. 检查内容' }) matter!: string;
  @Field(() => [VisitFindingLine], { description: 'What was found, up to 50; none if nothing was. 发现问题' })
  findings!: VisitFindingLine[];
}
@InputType({ description: 'To say which issue or hazard a finding became. 转办检查发现问题' })
export class FollowVisitFindingInput extends AnyEntryActInput {
  @IdOf('Issue')
  @Field(() => ID, { nullable: true, description: 'Id of the issue; this or a hazard. 问题' })
  issueId?: string | null;
  @IdOf('Hazard')
  @Field(() => ID, { nullable: true, description: 'Id of the hazard; this or an issue. 隐患' })
  hazardId?: string | null;
}
