import { ArgsType, Field, ID, InputType, Int } from 'type-graphql';
import { filesMost, IdOf, OneLine, UpTo } from '../../api/input-fields.js';
import { AnyActInput, AnyEntryActInput } from '../../api/act-input.js';
import { PageArgs } from '../../api/connection.js';
import { CivilDateScalar, RegionCodeScalar } from '../../api/scalars/index.js';
import { PeriodScalar, Year } from '../../api/scalars/spans.js';
import type { CivilDate } from '../../kernel/civil-date.js';
import type { RegionCode } from '../../kernel/region-code.js';
import { AssignmentKind, AssignmentStatus, SyncStep, WorkProgrammeKind } from './assignment.js';

@InputType({ description: 'Filter for programmes of work. 工作方案筛选条件' })
export class WorkProgrammesWhere {
  @Field(() => RegionCodeScalar, { nullable: true, description: 'In this region or within it. 区划' })
  region?: RegionCode | null;
  @Field(() => [WorkProgrammeKind], { nullable: true, description: 'Of one of these kinds. 类别' }) kind?:
    WorkProgrammeKind[] | null;
  @Field(() => [Year], { nullable: true, description: 'Of one of these years. 年度' }) year?: number[] | null;
}
@ArgsType()
export class WorkProgrammesArgs extends PageArgs {
  @Field(() => WorkProgrammesWhere, { nullable: true, description: 'Filters the list. 筛选条件' })
  where?: WorkProgrammesWhere | null;
}

@InputType({ description: 'Filter for assignments. 交办事项筛选条件' })
export class AssignmentsWhere {
  @Field(() => RegionCodeScalar, { nullable: true, description: 'In this region or within it. 区划' })
  region?: RegionCode | null;
  @Field(() => [AssignmentStatus], { nullable: true, description: 'At one of these stages. 状态' }) status?:
    AssignmentStatus[] | null;
  @Field(() => [AssignmentKind], { nullable: true, description: 'From one of these sources. 来源' }) kind?:
    AssignmentKind[] | null;
  @Field(() => ID, { nullable: true, description: 'For which this office answers. 责任单位' }) organisationId?:
    string | null;
  @Field(() => Boolean, { nullable: true, description: 'True: open and past its day; false: all others. 是否逾期' })
  overdue?: boolean | null;
}
@ArgsType()
export class AssignmentsArgs extends PageArgs {
  @Field(() => AssignmentsWhere, { nullable: true, description: 'Filters the list. 筛选条件' })
  where?: AssignmentsWhere | null;
}

@InputType({ description: 'Filter for evaluations of measures. 季度评估筛选条件' })
export class MeasureEvaluationsWhere {
  @Field(() => RegionCodeScalar, { nullable: true, description: 'In this region or within it. 区划' })
  region?: RegionCode | null;
  @Field(() => [PeriodScalar], { nullable: true, description: 'Of one of these quarters. 季度' }) period?:
    string[] | null;
}
@ArgsType()
export class MeasureEvaluationsArgs extends PageArgs {
  @Field(() => MeasureEvaluationsWhere, { nullable: true, description: 'Filters the list. 筛选条件' })
  where?: MeasureEvaluationsWhere | null;
}

@InputType({ description: 'One item of a programme of work. 工作方案事项' })
export class ProgrammeLine {
  @IdOf('Organisation')
  @Field(() => ID, { description: 'Id of the office that does it. 责任单位' })
  organisationId!: string;
  @IdOf('Post')
  @Field(() => ID, {
    nullable: true,
    description: 'Id of the post whose holder does it, in that office; always of one of the ten measures. 责任岗位',
  })
  postId?: string | null;
  @Field(() => String, { description: 'What is to be done. 内容' }) content!: string;
  @Field(() => String, {
    nullable: true,
    description: 'Standard by which it is done; always of comprehensive supervision. 规范标准',
  })
  standard?: string | null;
  @Field(() => SyncStep, {
    nullable: true,
    description: 'Step in which business and safety go together; only and always of TRIPLE_SYNC. 同步环节',
  })
  step?: SyncStep | null;
  @Field(() => CivilDateScalar, { description: 'Day by which it is done. 办结期限' }) dueOn!: CivilDate;
}

@InputType({ description: 'To open a programme of work with its items. 下达工作方案' })
export class OpenWorkProgrammeInput extends AnyActInput {
  @IdOf('Organisation')
  @Field(() => ID, { description: 'Id of the office that runs it. 牵头单位' })
  organisationId!: string;
  @Field(() => WorkProgrammeKind, { description: 'Kind of programme. 类别' }) kind!: WorkProgrammeKind;
  @Field(() => Year, { description: 'Year of the programme. 年度' }) year!: number;
  @OneLine() @Field(() => String, { description: 'Title. 名称' }) title!: string;
  @OneLine() @Field(() => String, { description: 'Document that sets it. 文件' }) document!: string;
  @Field(() => String, { nullable: true, description: 'Clause of the document. 条款' }) clause?: string | null;
  @Field(() => [ProgrammeLine], { description: 'Items of the programme, 1 to 200. 事项' }) items!: ProgrammeLine[];
}

@InputType({ description: 'How one measure was judged. 单项评估' })
export class EvaluationLine {
  @IdOf('Assignment')
  @Field(() => ID, { description: 'Id of the assignment that the measure is. 措施' })
  assignmentId!: string;
  @Field(() => Int, { description: 'Score, 0 to 100. 得分' }) score!: number;
  @Field(() => String, { description: 'Opinion on the measure. 评估意见' }) opinion!: string;
}
@InputType({ description: 'To evaluate the measures of a programme for a quarter. 季度绩效评估' })
export class EvaluateMeasuresInput extends AnyEntryActInput {
  @Field(() => PeriodScalar, { description: 'Quarter, such as 2026Q1. 季度' }) period!: string;
  @IdOf('LeadershipMeeting')
  @Field(() => ID, { description: 'Id of the meeting that evaluated them. 评估会议' })
  meetingId!: string;
  @UpTo(1_000)
  @Field(() => [EvaluationLine], { description: 'Every measure that was not called off, once. 各项评估' })
  lines!: EvaluationLine[];
}

@InputType({ description: 'To report progress of an assignment. 报告进展' })
export class ReportAssignmentInput extends AnyEntryActInput {
  @Field(() => String, { description: 'Progress so far. 进展' }) progress!: string;
}
@InputType({ description: 'To report an assignment as done. 报告办结' })
export class AnswerAssignmentInput extends AnyEntryActInput {
  @Field(() => String, { description: 'How it was done. 办结情况' }) answer!: string;
  @IdOf('FileRef')
  @UpTo(filesMost)
  @Field(() => [ID], { nullable: true, description: 'Ids of the files that show it, at most 9. 佐证材料，至多九份' })
  evidenceFileIds?: string[] | null;
}
@InputType({ description: 'To return an assignment that is not done. 退回办理' })
export class ReturnAssignmentInput extends AnyEntryActInput {
  @Field(() => String, { description: 'Opinion: what is still missing. 退回意见' }) opinion!: string;
}
@InputType({ description: 'To accept an assignment as done. 销号' })
export class AcceptAssignmentInput extends AnyEntryActInput {
  @Field(() => String, { description: 'Opinion. 审核意见' }) opinion!: string;
}
@InputType({ description: 'To call off an assignment. 取消交办' })
export class CancelAssignmentInput extends AnyEntryActInput {
  @Field(() => String, { description: 'Why it is called off. 取消理由' }) reason!: string;
}
