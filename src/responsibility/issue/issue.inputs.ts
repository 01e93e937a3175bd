import { ArgsType, Field, ID, InputType } from 'type-graphql';
import { filesMost, IdOf, OneLine, UpTo } from '../../api/input-fields.js';
import { AnyActInput, AnyEntryActInput } from '../../api/act-input.js';
import { PageArgs } from '../../api/connection.js';
import { CivilDateScalar, DateTime, RegionCodeScalar } from '../../api/scalars/index.js';
import type { Instant } from '../../kernel/instant.js';
import type { RegionCode } from '../../kernel/region-code.js';
import type { CivilDate } from '../../kernel/civil-date.js';
import { IntegrityField, IssueKind, IssuePool, IssueStatus, Shortfall } from './issue.js';

@InputType({ description: 'Filter for issues. 问题筛选条件' })
export class IssuesWhere {
  @Field(() => RegionCodeScalar, { nullable: true, description: 'In this region or within it. 区划' })
  region?: RegionCode | null;
  @Field(() => [IssueStatus], { nullable: true, description: 'At one of these stages. 状态' }) status?:
    IssueStatus[] | null;
  @Field(() => [IssuePool], { nullable: true, description: 'In one of these pools. 问题库' }) pool?: IssuePool[] | null;
  @Field(() => [IssueKind], { nullable: true, description: 'Of one of these kinds. 类别' }) kind?: IssueKind[] | null;
  @Field(() => ID, { nullable: true, description: 'For which this office is responsible. 责任单位' }) organisationId?:
    string | null;
  @Field(() => ID, { nullable: true, description: 'Concerning this post. 涉及岗位' }) postId?: string | null;
  @Field(() => Boolean, {
    nullable: true,
    description: 'True: open and past the deadline; false: all others. 是否逾期',
  })
  overdue?: boolean | null;
}
@ArgsType()
export class IssuesArgs extends PageArgs {
  @Field(() => IssuesWhere, { nullable: true, description: 'Filters the list. 筛选条件' }) where?: IssuesWhere | null;
}

@InputType({ description: 'To raise an issue. 提出问题' })
export class RaiseIssueInput extends AnyActInput {
  @IdOf('Organisation')
  @Field(() => ID, { description: 'Id of the office responsible for rectification. 责任单位' })
  organisationId!: string;
  @Field(() => IssuePool, { description: 'Pool the issue is entered into. 问题库' }) pool!: IssuePool;
  @Field(() => IssueKind, { description: 'Kind of issue. 类别' }) kind!: IssueKind;
  @Field(() => String, { description: 'Description of the problem. 问题' }) content!: string;
  @OneLine() @Field(() => String, { description: 'Source: where the problem was found. 来源' }) source!: string;
  @Field(() => DateTime, { description: 'Deadline for rectification. 整改期限' }) rectificationDue!: Instant;
  @IdOf('Organisation')
  @Field(() => [ID], {
    nullable: true,
    description: 'Ids of the other offices that answer for the same matter, each for itself. 共同责任单位',
  })
  coOrganisationIds?: string[] | null;
  @IdOf('Post')
  @Field(() => ID, {
    nullable: true,
    description: 'Id of the post that an integrity risk concerns; only and always for INTEGRITY. 涉及岗位',
  })
  postId?: string | null;
  @Field(() => IntegrityField, {
    nullable: true,
    description: 'Where the risk lies; only and always for INTEGRITY. 廉政风险领域',
  })
  integrityField?: IntegrityField | null;
  @Field(() => Shortfall, {
    nullable: true,
    description: 'Which shortfall it is; only and always for TWO_AND_TWO. 不到位或者不扎实',
  })
  shortfall?: Shortfall | null;
  @IdOf('MeasureEvaluation')
  @Field(() => ID, {
    nullable: true,
    description: 'Id of the evaluation of a measure, rated poor, from which it is raised; omitted otherwise. 季度评估',
  })
  evaluationId?: string | null;
  @IdOf('Hazard')
  @Field(() => ID, {
    nullable: true,
    description: 'Id of the hazard that it is about; the caller must see it. 所涉隐患',
  })
  hazardId?: string | null;
  @IdOf('Enterprise')
  @Field(() => ID, {
    nullable: true,
    description: 'Id of the enterprise that it is about, where it is about no hazard; the caller must see it. 所涉企业',
  })
  enterpriseId?: string | null;
}

@InputType({ description: 'To lay down the plan by which an issue is rectified. 制定整改方案' })
export class PlanIssueInput extends AnyEntryActInput {
  @Field(() => String, { description: 'Plan: measures and who takes them. 整改方案' }) plan!: string;
  @Field(() => CivilDateScalar, { description: 'Day by which it is carried out. 完成日期' }) planDueOn!: CivilDate;
  @IdOf('FileRef') @Field(() => ID, { description: 'File of the plan. 整改方案文件' }) planFileId!: string;
}

@InputType({ description: 'An office in the decision of a matter, and its day. 决定指明的单位和期限' })
export class IssueOfficeInput {
  @IdOf('Organisation')
  @Field(() => ID, { description: 'Id of the office; one that is not on the matter yet is added to it. 责任单位' })
  organisationId!: string;
  @Field(() => DateTime, { description: 'Deadline for rectification by this office. 整改期限' })
  rectificationDue!: Instant;
}
@InputType({ description: 'To decide a matter that several offices have to settle. 协调决定' })
export class DecideIssueInput extends AnyEntryActInput {
  @Field(() => String, { description: 'Decision: who does what. 协调决定' }) decision!: string;
  @UpTo(20)
  @Field(() => [IssueOfficeInput], {
    nullable: true,
    description:
      'Offices to which a new day is given, or which are added to the matter, at most 20; needed where the day has passed. 另定期限或者增加的责任单位，至多20个',
  })
  offices?: IssueOfficeInput[] | null;
}

@InputType({ description: 'To report that an issue is rectified. 报告整改' })
export class AnswerIssueInput extends AnyEntryActInput {
  @Field(() => String, { description: 'Description of the rectification. 整改情况' }) answer!: string;
  @IdOf('FileRef')
  @UpTo(filesMost)
  @Field(() => [ID], { description: 'Ids of the files given as evidence, at least one, at most 9. 佐证材料，至多九份' })
  evidenceFileIds!: string[];
}

@InputType({ description: 'To return an issue for further rectification. 退回整改' })
export class ReturnIssueInput extends AnyEntryActInput {
  @Field(() => String, { description: 'Opinion of the reviewer: what is missing. 退回意见' }) opinion!: string;
}

@InputType({ description: 'To verify that an issue is rectified. 核验问题' })
export class VerifyIssueInput extends AnyEntryActInput {
  @Field(() => String, { description: 'Finding of the verification. 核验意见' }) verification!: string;
}

@InputType({ description: 'To take back an issue that was raised in error. 撤回问题' })
export class WithdrawIssueInput extends AnyEntryActInput {
  @Field(() => String, { description: 'Reason for taking it back. 撤回理由' }) reason!: string;
}
