import { ArgsType, Field, ID, InputType } from 'type-graphql';
import { AnyActInput, AnyEntryActInput } from '../../api/act-input.js';
import { PageArgs } from '../../api/connection.js';
import { DateTime, RegionCodeScalar } from '../../api/scalars/index.js';
import type { Instant } from '../../kernel/instant.js';
import type { RegionCode } from '../../kernel/region-code.js';
import { IssueKind, IssuePool, IssueStatus } from './issue.js';

@InputType({ description: 'Which issues. 问题筛选' })
export class IssuesWhere {
  @Field(() => RegionCodeScalar, { nullable: true, description: 'In this region or within it. 区划' }) region?: RegionCode | null;
  @Field(() => [IssueStatus], { nullable: true, description: 'At one of these stages. 状态' }) status?: IssueStatus[] | null;
  @Field(() => [IssuePool], { nullable: true, description: 'In one of these pools. 问题库' }) pool?: IssuePool[] | null;
  @Field(() => [IssueKind], { nullable: true, description: 'About one of these. 类别' }) kind?: IssueKind[] | null;
  @Field(() => ID, { nullable: true, description: 'Of this office. 单位' }) organisationId?: string | null;
  @Field(() => Boolean, { nullable: true, description: 'True: open and due; false: all others. 是否逾期' }) overdue?: boolean | null;
}
@ArgsType()
export class IssuesArgs extends PageArgs {
  @Field(() => IssuesWhere, { nullable: true, description: 'Which. 筛选' }) where?: IssuesWhere | null;
}

@InputType({ description: 'To raise an issue. 提出问题' })
export class RaiseIssueInput extends AnyActInput {
  @Field(() => ID, { description: 'Whose it is to put right. 责任单位' }) organisationId!: string;
  @Field(() => IssuePool, { description: 'Into which pool. 问题库' }) pool!: IssuePool;
  @Field(() => IssueKind, { description: 'What it is about. 类别' }) kind!: IssueKind;
  @Field(() => String, { description: 'The problem. 问题' }) content!: string;
  @Field(() => String, { description: 'Where it was found. 来源' }) source!: string;
  @Field(() => DateTime, { description: 'By when. 期限' }) rectificationDue!: Instant;
}

@InputType({ description: 'To say that an issue is put right. 报告整改' })
export class AnswerIssueInput extends AnyEntryActInput {
  @Field(() => String, { description: 'What was done. 整改情况' }) answer!: string;
  @Field(() => [ID], { description: 'Files that show it, up to 9. 佐证材料，至多九份' }) evidenceFileIds!: string[];
}

@InputType({ description: 'To send an issue back. 退回整改' })
export class ReturnIssueInput extends AnyEntryActInput {
  @Field(() => String, { description: 'What is wanting. 退回意见' }) opinion!: string;
}

@InputType({ description: 'To verify that an issue is put right. 核验问题' })
export class VerifyIssueInput extends AnyEntryActInput {
  @Field(() => String, { description: 'What the check found. 核验意见' }) verification!: string;
}
